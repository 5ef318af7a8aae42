"""What people do in Word when they type a book: lines, tables, boxes, and the traces of their changes."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from antigraft_cli.thai import display_width
from antigraft_cli.writers.word_breaks import ZERO_WIDTH_SPACE, WordBreaks

_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def thai(value: object) -> str:
    """The value in Thai digits."""
    return str(value).translate(_THAI)


def line(
    place: Document | _Cell, text: str, *, bold: bool = False, center: bool = False, style: str | None = None
) -> Paragraph:
    """A paragraph with direct formatting."""
    paragraph = place.add_paragraph(style=style)
    paragraph.add_run(text).bold = bold
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def table(
    place: Document | _Cell, rows: Sequence[Sequence[str]], merges: Sequence[tuple[int, int, int, int]] = ()
) -> Table:
    """A table; a cell's lines are paragraphs; `merges` are top, left, bottom, right."""
    made = place.add_table(len(rows), max(map(len, rows)))
    # A table's own way to a cell goes through all of them.
    for row_made, row in zip(made.rows, rows, strict=True):
        for cell, text in zip(row_made.cells, row, strict=False):
            write(cell, text.split("\n"))
    for top, left, bottom, right in merges:
        cell = made.cell(top, left).merge(made.cell(bottom, right))
        for paragraph in [each for each in cell.paragraphs if not each.text][: len(cell.paragraphs) - 1]:
            paragraph._element.getparent().remove(paragraph._element)
    return made


def write(cell: _Cell, lines: Sequence[str]) -> None:
    """Lines into a cell, each a paragraph."""
    first, *others = lines or [""]
    cell.paragraphs[0].text = first
    for text in others:
        cell.add_paragraph(text)


def symbol(cell: _Cell, font: str, code: str) -> None:
    """A sign of a symbol font, as Insert > Symbol makes it."""
    cell.paragraphs[0]._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:sym w:font="{font}" w:char="{code}"/></w:r>'))


def drawn_box(document: Document, texts: Sequence[str]) -> None:
    """A text box of today's Word with its fallback for older ones."""
    inner = "".join(
        f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p>'
        for text in texts
    )
    content = f"<w:txbxContent>{inner}</w:txbxContent>"
    document.add_paragraph()._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
            ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
            ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
            ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
            ' xmlns:v="urn:schemas-microsoft-com:vml">'
            '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic>'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            f"<wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
            f"<mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r>"
        )
    )


def tracked(paragraph: Paragraph, before: str, old: str, new: str, after: str) -> None:
    """A text of which a part was changed while changes were tracked."""
    paragraph.add_run(before)
    mark = f'w:author="ผู้ทบทวน" w:date="2567-07-01T09:00:00Z" {nsdecls("w")}'
    paragraph._p.append(parse_xml(f'<w:del w:id="71" {mark}><w:r><w:delText>{old}</w:delText></w:r></w:del>'))
    paragraph._p.append(parse_xml(f'<w:ins w:id="72" {mark}><w:r><w:t>{new}</w:t></w:r></w:ins>'))
    paragraph.add_run(after)


def saved(document: Document) -> bytes:
    """The file's bytes."""
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def new_document() -> Document:
    """An empty document as Word begins it."""
    return docx.Document()


def new_page(document: Document) -> None:
    """A page break, as Ctrl+Enter makes it."""
    document.add_page_break()  # type: ignore[no-untyped-call]


def wrapped(text: str, width: int) -> list[str]:
    """The lines of a text as a page of so many letters shows it, broken between words."""
    lines = [""]
    for word in re.split(f"(?<= )|{ZERO_WIDTH_SPACE}", WordBreaks()(text)):
        if lines[-1] and display_width(lines[-1] + word.rstrip()) > width:
            lines[-1] = lines[-1].rstrip()
            lines.append("")
        lines[-1] += word
    return lines
