"""Books as text that can be reviewed: their nodes, and the file of each format."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable, Iterator, Mapping

import openpyxl
import pytest
from lxml import etree

from antigraft_cli.markup.nodes import Cell, Paragraph, Picture, Run, Section, Table, sections
from antigraft_cli.pipeline.write import Format
from books import made
from programs import need

_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
}


def nodes(name: str) -> str:
    """The nodes of a book, one of `BOOKS` by name."""
    return of_nodes(sections(made(name).root))


def document(name: str) -> str:
    """The body of a book's Word file."""
    with zipfile.ZipFile(io.BytesIO(made(name).content)) as archive:
        return of_xml(archive.read("word/document.xml"))


def web_page(name: str) -> str:
    """The web page of a book, its pictures by their length."""
    page = made(name, "html").content.decode()
    return re.sub(r"(?<=;base64,)[\w+/=]+", lambda found: f"{len(found[0])} characters", page)


def printed(name: str) -> str:
    """The text of a book's PDF, each page after a line with its number."""
    command = [need("pdftotext", "poppler-utils"), "-raw", "-", "-"]
    text = subprocess.run(
        command, input=made(name, "pdf").content, capture_output=True, check=True
    ).stdout.decode()
    return "".join(
        f"=== page {number}\n{page.strip()}\n" for number, page in enumerate(text.split("\f")[:-1], start=1)
    )


def workbook(name: str) -> str:
    """The cells of a book's workbook that are not empty, with their formats, and the values of formulas behind them."""
    content = made(name, "xlsx").content
    written, cached = (openpyxl.load_workbook(io.BytesIO(content), data_only=each) for each in (False, True))
    lines = []
    for sheet in written.worksheets:
        lines.append(f"=== {sheet.title} {sheet.print_title_rows} {sheet.freeze_panes}")
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value is not None):
            shown = f"{cell.value}".replace("\n", "⏎")
            value = cached[sheet.title][cell.coordinate].value
            of_formula = f" = {value}" if cell.data_type == "f" else ""
            lines.append(f"{cell.coordinate} {cell.data_type} {cell.number_format} | {shown}{of_formula}")
    return "".join(f"{line}\n" for line in lines)


def _as_it_is(format_: Format) -> Callable[[str], str]:
    def text(name: str) -> str:
        try:
            return made(name, format_).content.decode()
        except UnicodeDecodeError:
            pytest.fail(f"say in _AS_TEXT of tests/golden_text.py how to read a file of {format_}", pytrace=False)

    text.__name__ = format_.value
    return text


_AS_TEXT: Mapping[Format, Callable[[str], str]] = {
    Format.DOCX: document,
    Format.HTML: web_page,
    Format.PDF: printed,
    Format.XLSX: workbook,
}
"""How a book's file becomes text that can be read and compared, if not as it is."""

OF_FORMAT = {format_: _AS_TEXT.get(format_) or _as_it_is(format_) for format_ in Format}
"""For each format, a book's file as such text."""


def of_nodes(sections: tuple[Section, ...]) -> str:
    """The nodes, one paragraph or table row per line."""
    return "".join(f"{line}\n" for section in sections for line in _section(section))


def _section(section: Section) -> Iterator[str]:
    yield f"=== {section.style} {section.page} pages={section.pages} start={section.start} digits={section.digits}"
    for block in section.blocks:
        if isinstance(block, Paragraph):
            yield _paragraph(block)
        else:
            yield from _table(block) if isinstance(block, Table) else _picture(block)


def _paragraph(paragraph: Paragraph) -> str:
    marks = [paragraph.style + (f"{paragraph.depth}" if paragraph.depth else ""), paragraph.label]
    marks += [f"#{paragraph.id}"] if paragraph.id else []
    marks += ["keep"] if paragraph.leads else []
    marks += ["page"] if paragraph.new_page else []
    marks += [f"entry={paragraph.entry}"] if paragraph.entry else []
    return f"{' '.join(filter(None, marks))} | {_runs(paragraph.runs)}"


def _table(table: Table) -> Iterator[str]:
    yield _paragraph(table.caption)
    yield f"  widths {' '.join(map(str, table.widths))}"
    for name, rows in (("head", table.head), ("body", table.body), ("foot", table.foot)):
        for row in rows:
            yield f"  {name} | {' | '.join(_cell(cell) for cell in row)}"


def _picture(picture: Picture) -> Iterator[str]:
    yield f"picture {picture.source} {picture.width} | {picture.alt}"
    yield _paragraph(picture.caption)


def _cell(cell: Cell) -> str:
    spans = f"({cell.columns}x{cell.rows})" if (cell.columns, cell.rows) != (1, 1) else ""
    return spans + (f"{cell.align}:" if cell.align else "") + _runs(cell.runs)


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(_run(run) for run in runs).replace("\n", "⏎").replace("\u00a0", "⍽").replace("\u200b", "¦")


def _run(run: Run) -> str:
    text = f"<{run.mark}>{run.text}</>" if run.mark else run.text
    return f"[{text}]({run.href})" if run.href else text


def of_xml(content: bytes) -> str:
    """XML as indented text, one element per line."""
    return "".join(f"{line}\n" for line in _element(etree.fromstring(content), 0))


def _element(element: etree._Element, depth: int) -> Iterator[str]:
    attributes = "".join(f' {_name(str(name))}="{value!s}"' for name, value in sorted(element.attrib.items()))
    text = (element.text or "").replace("\n", "⏎").replace("\u00a0", "⍽").replace("\u200b", "¦")
    yield f"{' ' * depth}{_name(str(element.tag))}{attributes}{f' {text}' if text else ''}"
    for child in element:
        yield from _element(child, depth + 1)


def _name(name: str) -> str:
    namespace, _, local = name[1:].partition("}")
    return f"{_PREFIXES[namespace]}:{local}" if name.startswith("{") else name
