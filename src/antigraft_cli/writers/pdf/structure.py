"""The elements of a PDF's structure that hold text, and their tags set right where Typst has no word for them.

Typst 0.15 tags contents lists only if it makes them itself, and heads of columns alone: its `pdf.header-cell` is
behind a feature that its Python package cannot switch on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

from antigraft_cli.writers.pdf.drawn_text import Mark
from antigraft_cli.writers.pdf.expected_texts import ExpectedText

_HOLD_TEXT = {"/P", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/Lbl", "/TD", "/TH"}
"""The elements that hold text, inline ones inside them (ISO 32000-1, 14.8.4)."""


class TextElement(NamedTuple):
    """An element with text, the table's row that it stands in, and the marked contents that are its text."""

    element: Object
    row: Object | None
    marks: tuple[Mark, ...]


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
    """The contents as TOC, heads of rows as TH, and in a table's foot no rows of its body."""
    _tag_contents(pdf, [element for element, text in tagged if text.part == "contents"])
    for element, text in tagged:
        if text.heads and _tag(element.element) == "/TD":
            _tag_head(element.element, Name.Column if text.part == "head" else Name.Row)
    rows = {element.row.objgen: element.row for element, text in tagged if element.row and text.part == "body"}
    for row in rows.values():
        if _tag(row.P) == "/TFoot":
            _move_to_body(pdf, row)


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


def _move_to_body(pdf: pikepdf.Pdf, row: Object) -> None:
    foot, table = row.P, row.P.P
    body = next((kid for kid in table.K if _tag(kid) == "/TBody"), None)
    if body is None:
        body = _element(pdf, Name.TBody, table)
        table.K = Array(
            [kid for each in table.K for kid in ((body, each) if each.objgen == foot.objgen else (each,))]
        )
    body.K.append(row)
    row.P = body
    foot.K = Array([kid for kid in foot.K if kid.objgen != row.objgen])


def _holding(pdf: pikepdf.Pdf, tag: Name, parent: Object, kid: Object) -> Object:
    """A new element around another."""
    element = _element(pdf, tag, parent)
    element.K.append(kid)
    kid.P = element
    return element


def _element(pdf: pikepdf.Pdf, tag: Name, parent: Object) -> Object:
    return pdf.make_indirect(Dictionary(Type=Name.StructElem, S=tag, P=parent, K=Array()))
