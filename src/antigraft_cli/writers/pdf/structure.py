"""The structure of a PDF by Typst (ISO 32000-1, 14.7): the elements that hold text, and tags that Typst cannot give.

Typst 0.15 tags a contents list only if it makes it itself, and heads of columns alone: its `pdf.header-cell` is
behind a feature that its Python package cannot switch on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from antigraft_cli.writers.pdf.drawn_text import Mark
from antigraft_cli.writers.pdf.expected_texts import ExpectedText, Part
from antigraft_cli.writers.pdf.objects import Objects

_ROOT = re.compile(rb"/StructTreeRoot (\d+) 0 R")
_TOP = re.compile(rb"/K\[(\d+) 0 R\]")
_ELEMENT = re.compile(
    rb"(\d+ 0 obj\n<</Type/StructElem/S/)(\w+)(/P )(\d+)( 0 R.*?/K\[)([^\[\]()]*)(\](?:/Pg (\d+) 0 R)?>>\s*endobj\s*)\Z",
    re.DOTALL,
)
_KID = re.compile(rb"<<.*?>>|\d+ 0 R|\d+")
_MARK = re.compile(rb"<</Type/MCR/MCID (\d+)/Pg (\d+) 0 R>>")
_HOLD_TEXT = {b"P", b"H1", b"H2", b"H3", b"H4", b"H5", b"H6", b"Lbl", b"TD", b"TH"}
"""The elements that hold text, inline ones inside them (14.8.4)."""

_SECTIONS: Mapping[Part, bytes] = {"head": b"THead", "body": b"TBody", "foot": b"TFoot"}
"""The tags of a table's parts."""


class _Element(NamedTuple):
    """An element as it is written, in pieces; `kids` are elements, marked contents and other objects."""

    begin: bytes
    tag: bytes
    parent: int
    attributes: bytes
    kids: tuple[bytes, ...]
    end: bytes
    page: int

    def __bytes__(self) -> bytes:
        kids = b" ".join(self.kids)
        return b"%b%b/P %d%b%b%b" % (self.begin, self.tag, self.parent, self.attributes, kids, self.end)

    @property
    def elements(self) -> list[int]:
        """The numbers of the elements inside it."""
        return [int(kid[:-4]) for kid in self.kids if kid.endswith(b"R")]


class TextElement(NamedTuple):
    """An element with text, the table's row that it is in, and the marked contents that are its text."""

    number: int
    row: int | None
    marks: tuple[Mark, ...]


Tagged = Sequence[tuple[TextElement, ExpectedText]]
"""Each element together with what it shows."""


class Structure:
    """The elements of a PDF; `changed` are those that are to be written otherwise, by their numbers."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._elements: dict[int, _Element] = {}
        self._changed: set[int] = set()
        self._next = len(objects)
        root = _ROOT.search(objects[objects.catalog])
        top = _TOP.search(objects[int(root[1])]) if root else None
        if not top:
            raise ValueError("no structure")
        self._document = int(top[1])

    @property
    def changed(self) -> dict[int, bytes]:
        """The sources of the elements that are new or not what they were."""
        return {number: bytes(self._elements[number]) for number in sorted(self._changed)}

    def text_elements(self) -> Iterator[TextElement]:
        """The elements that hold text, in the order in which they are read out."""
        return self._below(self._document, None)

    def _below(self, number: int, row: int | None) -> Iterator[TextElement]:
        for kid in self._element(number).elements:
            tag = self._element(kid).tag
            if tag not in _HOLD_TEXT:
                yield from self._below(kid, kid if tag == b"TR" else row)
            elif marks := tuple(self._marks(kid)):
                yield TextElement(kid, row, marks)

    def _marks(self, number: int) -> Iterator[Mark]:
        element = self._element(number)
        for kid in element.kids:
            if kid.endswith(b"R"):
                yield from self._marks(int(kid[:-4]))
            elif kid.isdigit():
                yield element.page, int(kid)
            elif found := _MARK.fullmatch(kid):
                yield int(found[2]), int(found[1])

    def _element(self, number: int) -> _Element:
        if number not in self._elements:
            found = _ELEMENT.match(self._objects[number])
            if not found:
                raise ValueError(f"object {number} is not an element")
            begin, tag, _, parent, attributes, kids, end, page = found.groups()
            inside = tuple(_KID.findall(kids))
            self._elements[number] = _Element(begin, tag, int(parent), attributes, inside, end, int(page or 0))
        return self._elements[number]

    def set_right(self, tagged: Tagged) -> None:
        """The contents as TOC, heads of rows as TH, and each row in its part of the table."""
        self._tag_contents({element.number for element, text in tagged if text.part == "contents"})
        for element, text in tagged:
            if text.heads and self._element(element.number).tag == b"TD":
                self._tag_head(element.number, b"Column" if text.part == "head" else b"Row")
        parts = {element.row: text.part for element, text in tagged if element.row}
        for table in dict.fromkeys(table for row, part in parts.items() if (table := self._table_with(row, part))):
            self._group_rows(table, parts)

    def _tag_contents(self, entries: set[int]) -> None:
        """Entries that follow each other as one list (14.8.4.2); all are in one element, the document."""
        if not entries:
            return
        kids: list[int] = []
        for are_entries, group in groupby(self._element(self._document).elements, entries.__contains__):
            if are_entries:
                items = [self._add(b"TOCI", [entry]) for entry in group]
                kids.append(self._add(b"TOC", items))
            else:
                kids += group
        self._adopt(self._document, kids)

    def _tag_head(self, cell: int, scope: bytes) -> None:
        """A cell as the head of its row or column (14.8.5.7)."""
        element = self._element(cell)
        attributes = element.attributes.replace(b"<</O/Table", b"<</O/Table/Scope/" + scope, 1)
        self._change(cell, element._replace(tag=b"TH", attributes=attributes))

    def _table_with(self, row: int, part: Part) -> int | None:
        """The table of a row, if it has the row in another part; None if all is right."""
        section = self._element(row).parent
        if self._element(section).tag == b"Table":
            return section
        return None if self._element(section).tag == _SECTIONS[part] else self._element(section).parent

    def _group_rows(self, table: int, parts: Mapping[int, Part]) -> None:
        """The rows of a table in its parts; those without text are of the part of the row before them."""
        sections: dict[Part, list[int]] = {}
        part: Part = "head"
        for kid in self._element(table).elements:
            for row in [kid] if self._element(kid).tag == b"TR" else self._element(kid).elements:
                part = parts.get(row, part)
                sections.setdefault(part, []).append(row)
        self._adopt(table, [self._add(_SECTIONS[part], rows) for part, rows in sections.items()])

    def _add(self, tag: bytes, kids: Sequence[int]) -> int:
        """A new element, still without parent, around others."""
        number, self._next = self._next, self._next + 1
        begin = b"%d 0 obj\n<</Type/StructElem/S/" % number
        self._change(number, _Element(begin, tag, 0, b" 0 R/K[", (), b"]>>\nendobj\n", 0))
        self._adopt(number, kids)
        return number

    def _adopt(self, parent: int, kids: Sequence[int]) -> None:
        """The elements inside another, and nothing else."""
        self._change(parent, self._element(parent)._replace(kids=tuple(b"%d 0 R" % kid for kid in kids)))
        for kid in kids:
            self._change(kid, self._element(kid)._replace(parent=parent))

    def _change(self, number: int, element: _Element) -> None:
        self._elements[number] = element
        self._changed.add(number)
