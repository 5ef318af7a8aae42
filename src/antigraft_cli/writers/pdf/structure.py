"""The elements of a PDF's structure that hold text, and their tags set right where Typst has no word for them.

Typst 0.15 tags contents lists only if it makes them itself, and heads of columns alone: its `pdf.header-cell` is
behind a feature that its Python package cannot switch on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

from antigraft_cli.writers.pdf.drawn_text import Mark
from antigraft_cli.writers.pdf.expected_texts import ExpectedText, Part

_HOLD_TEXT = {"/P", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/Lbl", "/TD", "/TH"}
"""The elements that hold text, inline ones inside them (ISO 32000-1, 14.8.4)."""


class TextElement(NamedTuple):
    """An element with text, the table's row that it stands in, and the marked contents that are its text."""

    element: Object
    row: Object | None
    marks: tuple[Mark, ...]


_SECTIONS: Mapping[Part, Name] = {"head": Name.THead, "body": Name.TBody, "foot": Name.TFoot}
"""The tags of a table's parts."""

_Pages = dict[tuple[int, int], int]
"""The numbers of pages by the identities of their objects."""

Tagged = list[tuple[TextElement, ExpectedText]]
"""Each element beside what it shows."""


def text_elements(pdf: pikepdf.Pdf) -> list[TextElement]:
    """The elements that hold text, in the order in which they are read out."""
    pages: _Pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    return list(_below(pdf.Root.StructTreeRoot, None, pages))


def _below(element: Object, row: Object | None, pages: _Pages) -> Iterator[TextElement]:
    for kid in _kids(element):
        if isinstance(kid, int) or "/S" not in kid:
            continue
        if _tag(kid) not in _HOLD_TEXT:
            yield from _below(kid, kid if _tag(kid) == "/TR" else row, pages)
        elif marks := tuple(_marks(kid, pages)):
            yield TextElement(kid, row, marks)


def _marks(element: Object, pages: _Pages) -> Iterator[Mark]:
    for kid in _kids(element):
        if isinstance(kid, int):
            yield pages[element.Pg.objgen], kid
        elif "/MCID" in kid:
            yield pages[(kid if "/Pg" in kid else element).Pg.objgen], int(kid.MCID)
        elif "/S" in kid:
            yield from _marks(kid, pages)


def _kids(element: Object) -> list[Any]:
    """Elements, references to marked contents, or their numbers."""
    kids = element.get("/K", Array())
    return list(kids) if isinstance(kids, Array) else [kids]


def _tag(element: Object) -> str:
    return str(element.S)


def set_right(pdf: pikepdf.Pdf, tagged: Tagged) -> None:
    """The contents as TOC, heads of rows as TH, and each row in its part of the table."""
    _tag_contents(pdf, [element for element, text in tagged if text.part == "contents"])
    for element, text in tagged:
        if text.heads and _tag(element.element) == "/TD":
            _tag_head(element.element, Name.Column if text.part == "head" else Name.Row)
    parts = {element.row.objgen: text.part for element, text in tagged if element.row}
    rows = {element.row.objgen: element.row for element, _ in tagged if element.row}
    tables = {table.objgen: table for row in rows.values() if (table := _table_with(row, parts[row.objgen]))}
    for table in tables.values():
        _group_rows(pdf, table, parts)


def _tag_contents(pdf: pikepdf.Pdf, entries: Iterable[TextElement]) -> None:
    """Entries that follow each other as one list (14.8.4.2); all stand in one element, the document."""
    entry_of = {each.element.objgen for each in entries}
    if not entry_of:
        return
    document = pdf.Root.StructTreeRoot.K[0]
    kids: list[Object] = []
    for kid in document.K:
        if kid.objgen not in entry_of:
            kids.append(kid)
            continue
        if not kids or _tag(kids[-1]) != "/TOC":
            kids.append(_element(pdf, Name.TOC, document))
        kids[-1].K.append(_holding(pdf, Name.TOCI, kids[-1], kid))
    document.K = Array(kids)


def _tag_head(cell: Object, scope: Name) -> None:
    """A cell as the head of its row or column (14.8.5.7)."""
    cell.S = Name.TH
    for attributes in cell.get("/A", []):
        if attributes.get("/O") == Name.Table:
            attributes.Scope = scope


def _table_with(row: Object, part: Part) -> Object | None:
    """The table of a row, if it has the row in another part; None if all is right."""
    if _tag(row.P) == "/Table":
        return row.P
    return None if _tag(row.P) == str(_SECTIONS[part]) else row.P.P


def _group_rows(pdf: pikepdf.Pdf, table: Object, parts: Mapping[tuple[int, int], Part]) -> None:
    """The rows of a table in its parts; those without text are of the part of the row before them."""
    sections: dict[Part, Object] = {}
    part: Part = "head"
    for row in [row for kid in table.K for row in ((kid,) if _tag(kid) == "/TR" else kid.K)]:
        part = parts.get(row.objgen, part)
        if part not in sections:
            sections[part] = _element(pdf, _SECTIONS[part], table)
        sections[part].K.append(row)
        row.P = sections[part]
    table.K = Array(sections.values())


def _holding(pdf: pikepdf.Pdf, tag: Name, parent: Object, kid: Object) -> Object:
    """A new element around another."""
    element = _element(pdf, tag, parent)
    element.K.append(kid)
    kid.P = element
    return element


def _element(pdf: pikepdf.Pdf, tag: Name, parent: Object) -> Object:
    return pdf.make_indirect(Dictionary(Type=Name.StructElem, S=tag, P=parent, K=Array()))
