"""How wide the columns of a table are: the widths its template asks for, fitted to its contents.

No number or Latin word may break, so a column is at least as wide as its longest one. Columns of text
share what the others leave, by what they hold: where no row has a note, the titles get its room.
Tables of one head are fitted together, so that the tables of a book's years stand one like the other.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from antigraft_cli.markup.nodes import Cell, Row, Section, Table
from antigraft_cli.markup.table_grid import placed

_CM_PER_POINT = 2.54 / 72
_MARGINS = 0.35
"""Both side margins of a cell, and some slack for other versions of the font, in centimetres."""

# Advance widths of TH Sarabun New Bold in ems, rounded up.
_NARROW, _MIDDLE, _ARABIC, _THAI, _LETTER, _BROAD, _OTHER = 0.18, 0.28, 0.38, 0.42, 0.46, 0.65, 1.0
_SIGNS = "\u2000"
"""From here on there are signs, and scripts whose letters are as wide as these."""
_COMBINING = dict.fromkeys([0x0E31, *range(0x0E34, 0x0E3B), *range(0x0E47, 0x0E4F), 0x200B])
_UNBROKEN = re.compile("[^ \n\u0e00-\u0e4f\u0e5a-\u0e7f]+")
_LONGEST_WORDS = (16.0, 8.0, 4.0)
"""Ems; a longer Latin word or address is broken rather than given the whole table.

The first limit that leaves room for every column is used.
"""
_END_OF_LINE = 1.5
"""Ems left free at the end of a line of text, because no word is broken."""


class _Text(NamedTuple):
    """Widths of a text in ems: of its longest piece that must not break, of its longest line, and of all its lines."""

    least: float
    whole: float
    total: float


class _Need(NamedTuple):
    """What a column holds, in centimetres: its least width, the width of its longest line, and that of all its text."""

    least: float
    whole: float
    total: float


class Columns:
    """The widths of the columns of a document's tables, at a text size in points."""

    def __init__(self, sections: Iterable[Section], size: float) -> None:
        self._size = size
        self._alike: dict[_Kind, list[Table]] = {}
        for section in sections:
            for block in section.blocks:
                if isinstance(block, Table):
                    self._alike.setdefault(_kind(block), []).append(block)
        self._widths: dict[tuple[_Kind, float], tuple[float, ...]] = {}

    def of(self, table: Table, share: float = 1) -> tuple[float, ...]:
        """Centimetres of each column, on a page that has a share of our page's room."""
        key = (_kind(table), share)
        if key not in self._widths:
            asked = table.widths if share == 1 else tuple(width * share for width in table.widths)
            self._widths[key] = fitted(self._alike[key[0]], asked, self._size)
        return self._widths[key]


_Kind = tuple[tuple[float, ...], tuple[Row, ...]]
"""Tables of the same template's widths and the same head are one kind."""


def _kind(table: Table) -> _Kind:
    return table.widths, table.head


def fitted(tables: Sequence[Table], asked: tuple[float, ...], size: float) -> tuple[float, ...]:
    """Centimetres of each column of tables that are one kind; their sum is that of the widths asked for."""
    columns = _cells([table.body for table in tables], len(asked))
    of_text = {number for number, cells in enumerate(columns) if any(not cell.align for cell in cells)}
    for longest in _LONGEST_WORDS if of_text else ():
        needs = _needs(tables, columns, size * _CM_PER_POINT, longest)
        widths = [max(width, need.least) for width, need in zip(asked, needs, strict=True)]
        room = sum(asked) - sum(width for column, width in enumerate(widths) if column not in of_text)
        text = {column: needs[column] for column in of_text}
        if room >= sum(need.least for need in text.values()):
            shared = _shared(room, text)
            return tuple(round(shared.get(column, width), 2) for column, width in enumerate(widths))
    return asked


def lines(cell: Cell, width: float, size: float) -> int:
    """About how many lines a cell takes at a text size in points and a `width` in centimetres."""
    text = "".join(run.text for run in cell.runs)
    line = max((width - _MARGINS) / (size * _CM_PER_POINT) - _END_OF_LINE, _END_OF_LINE)
    return sum(math.ceil(max(ems(part), 1) / line) for part in text.split("\n"))


def _shared(room: float, needs: dict[int, _Need]) -> dict[int, float]:
    """Divide the room among columns of text; what none of them needs goes to the one that holds most.

    Rows take the fewest lines when widths are proportional to the square roots of the lengths of the texts.
    """
    widths = {column: need.least for column, need in needs.items()}
    open_ = {column: math.sqrt(need.total) for column, need in needs.items() if need.whole > need.least}
    while open_ and (left := room - sum(widths.values())) > 0:
        shares = {column: left * weight / sum(open_.values()) for column, weight in open_.items()}
        full = [column for column, share in shares.items() if widths[column] + share >= needs[column].whole]
        for column in full or open_:
            widths[column] = needs[column].whole if full else widths[column] + shares[column]
        open_ = {column: weight for column, weight in open_.items() if full and column not in full}
    longest = max(needs, key=lambda column: needs[column].total)
    widths[longest] += room - sum(widths.values())
    return widths


def _needs(tables: Sequence[Table], columns: list[Counter[Cell]], em: float, longest: float) -> list[_Need]:
    needs = [_Need(0.0, 0.0, 0.0)] * len(columns)
    head, foot = ([table.head for table in tables[:1]], [table.foot for table in tables])
    for part in (_cells(head, len(columns)), columns, _cells(foot, len(columns))):
        for column, cells in enumerate(part):
            for cell, times in cells.items():
                least, whole, total = (
                    (width * em + _MARGINS) / cell.columns for width in _measured(cell, longest)
                )
                for each in range(column, min(column + cell.columns, len(needs))):
                    old = needs[each]
                    needs[each] = _Need(max(old.least, least), max(old.whole, whole), old.total + times * total)
    return needs


def _cells(parts: Iterable[tuple[Row, ...]], columns: int) -> list[Counter[Cell]]:
    """How often each cell begins in each column; most are empty or a tick, and are looked at once."""
    found: list[Counter[Cell]] = [Counter() for _ in range(columns)]
    for rows in parts:
        if all(len(row) == columns for row in rows) and all(cell.rows == 1 for row in rows for cell in row):
            for counter, cells in zip(found, zip(*rows, strict=True), strict=False):
                counter.update(cells)
            continue
        for slots in placed(rows):
            for slot in slots:
                if not slot.continued:
                    found[slot.column][slot.cell] += 1
    return found


def _measured(cell: Cell, longest: float) -> _Text:
    text = "".join(run.text for run in cell.runs)
    if cell.head:
        return _of_head(text)
    measured = _of_text(text)
    return measured if cell.align else measured._replace(least=min(measured.least, longest))


def _of_head(text: str) -> _Text:
    """Widths of a heading, which breaks only between words."""
    widest = max(map(ems, re.split("[ \n]", text)))
    return _Text(widest, widest, widest)


@lru_cache(4096)
def _of_text(text: str) -> _Text:
    """Widths of a text in ems; cached, because every year's table has the same titles."""
    least = max((ems(piece) for piece in _UNBROKEN.findall(text)), default=0.0)
    lengths = [len(line.translate(_COMBINING)) for line in text.split("\n")]
    return _Text(least, _THAI * max(lengths), _THAI * sum(lengths))


@lru_cache(4096)
def ems(text: str) -> float:
    """About how wide a text is on one line, in ems of its size."""
    return sum(map(_ADVANCES.__getitem__, text.translate(_COMBINING)))


class _Advances(dict[str, float]):
    """The widths of characters; those of letters are worked out once."""

    def __missing__(self, character: str) -> float:
        width = _advance(character)
        if character < _SIGNS:
            self[character] = width
        return width


_ADVANCES = _Advances()


def _advance(character: str) -> float:
    if character in ",.:;'|!iIlj":
        return _NARROW
    if character in '-()[]/ \u00a0"tfr':
        return _MIDDLE
    if character in "mwMWOQ@%":
        return _BROAD
    if character in "0123456789":
        return _ARABIC
    if "\u0e00" <= character < "\u0e50":
        return _THAI
    return _LETTER if character < _SIGNS else _OTHER
