"""What Word itself writes for what people click: list numbers, check boxes, signs, boxes, notes, fields, tracked changes."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

_W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_TRACK = 'w:author="ผู้ตรวจ" w:date="2567-08-05T10:00:00Z"'


def list_kind(document: Document, levels: list[tuple[str, str]]) -> int:
    """A definition of a multilevel list, a number format and a text for each level; its id."""
    numbering = document.part.numbering_part.element
    identifier = 700 + len(numbering.findall(qn("w:abstractNum")))
    inner = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{720 * (place + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
        for place, (form, text) in enumerate(levels)
    )
    definition = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{identifier}">'
        f'<w:multiLevelType w:val="multilevel"/>{inner}</w:abstractNum>'
    )
    numbering.find(qn("w:num")).addprevious(definition)
    return identifier


def new_list(document: Document, kind: int) -> int:
    """A list of that definition that begins at one; its id."""
    numbering = document.part.numbering_part.element
    identifier = 800 + len(numbering.findall(qn("w:num")))
    numbering.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{identifier}"><w:abstractNumId w:val="{kind}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )
    return identifier


def numbered(paragraph: Paragraph, number: int, level: int = 0) -> Paragraph:
    """Put a paragraph into a list."""
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
    )
    return paragraph


def check_box(paragraph: Paragraph, checked: bool, on: str = "☒") -> None:
    """The check box of the developer's tab."""
    paragraph._p.append(
        parse_xml(
            f'<w:sdt {nsdecls("w")} {_W14}><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(checked)}"/>'
            '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
            f"<w:sdtContent><w:r><w:t>{on if checked else '☐'}</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )


def plain_control(paragraph: Paragraph, text: str) -> None:
    """A content control with a text."""
    paragraph._p.append(
        parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="ช่องกรอก"/><w:text/></w:sdtPr>'
            f"<w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )


def sign(paragraph: Paragraph, code: str, font: str = "Wingdings") -> None:
    """A sign of a symbol font."""
    paragraph._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:sym w:font="{font}" w:char="{code}"/></w:r>'))


def inserted(paragraph: Paragraph, text: str) -> None:
    """A text typed while changes were tracked."""
    paragraph._p.append(
        parse_xml(
            f'<w:ins {nsdecls("w")} w:id="41" {_TRACK}><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:ins>'
        )
    )


def deleted(paragraph: Paragraph, text: str) -> None:
    """A text crossed out while changes were tracked."""
    paragraph._p.append(
        parse_xml(
            f'<w:del {nsdecls("w")} w:id="42" {_TRACK}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'
        )
    )


def soft_lines(paragraph: Paragraph, texts: list[str], *, bold: bool = False) -> Paragraph:
    """Lines parted by Shift+Enter."""
    for place, text in enumerate(texts):
        run = paragraph.add_run()
        if place:
            run.add_break(WD_BREAK.LINE)
        run.add_text(text)
        run.bold = bold
    return paragraph


def field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    """A field with the result that was last shown."""
    for kind, inner in (
        ("begin", ""),
        ("", f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>'),
        ("separate", ""),
        ("", f"<w:t>{shown}</w:t>"),
        ("end", ""),
    ):
        body = f'<w:fldChar w:fldCharType="{kind}"/>' if kind else inner
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{body}</w:r>"))


def page_before(paragraph: Paragraph) -> Paragraph:
    """The paragraph begins a page, as its format says."""
    paragraph.paragraph_format.page_break_before = True
    return paragraph


def header_row(table: Table, rows: int = 1) -> None:
    """Rows that Word repeats at the top of each page."""
    for row in table.rows[:rows]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def cell_lines(cell: _Cell, texts: list[str]) -> None:
    """Paragraphs into a cell."""
    cell.paragraphs[0].add_run(texts[0])
    for text in texts[1:]:
        cell.add_paragraph(text)


def new_row(table: Table) -> _Row:
    """An empty row below the others."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    return row
