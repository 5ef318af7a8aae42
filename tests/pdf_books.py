"""PDFs of documents made for a test, and what they hold."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from antigraft_cli.markup.nodes import Cell, Paragraph, Run, Section, Table
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.pdf.pdf_file import PdfProperties, pdf_file
from antigraft_cli.writers.pictures import Pictures

TEMPLATE = templates_folder() / "book.typ"
PLAIN = PdfProperties("ชื่อ", "หน่วยงาน", date(2022, 10, 1))


def written(
    sections: tuple[Section, ...], properties: PdfProperties = PLAIN, pictures: Pictures | None = None
) -> bytes:
    """A PDF about which there is nothing to say."""
    content, notes = pdf_file(sections, properties, TEMPLATE, pictures)
    assert notes == []
    assert content
    return content


def table(
    *rows: tuple[str, ...], widths: tuple[float, ...] = (1.3, 6.0, 4.5), foot: tuple[tuple[str, ...], ...] = ()
) -> Table:
    """A table with a head of one row; its first column is centred."""

    def cells(row: tuple[str, ...]) -> tuple[Cell, ...]:
        return tuple(Cell((Run(text),), "" if number else "center") for number, text in enumerate(row))

    head = tuple(Cell((Run(f"หัว{number}"),), head=True) for number in range(len(widths)))
    caption = Paragraph("caption", (Run("ตาราง"),), leads=True)
    return Table(caption, widths, (head,), tuple(map(cells, rows)), tuple(map(cells, foot)))


def tags(pdf: bytes) -> str:
    """The structure of a PDF as a term of its tags: `L(LI(Lbl LBody))`."""
    return _tags(PdfReader(BytesIO(pdf)).root_object["/StructTreeRoot"])


def _tags(element: Any) -> str:
    element = element.get_object()
    if isinstance(element, list):
        return " ".join(filter(None, map(_tags, element)))
    if not isinstance(element, dict):
        return ""
    name, inside = str(element.get("/S", "")).strip("/"), _tags(element["/K"]) if "/K" in element else ""
    return f"{name}({inside})" if name and inside else name or inside
