"""How wide the columns of a table are: what its template asks for, fitted to what stands in it.

No number or Latin word may break, so a column is at least as wide as its longest one. Columns of text
share what the others leave, by what they hold: where no row has a note, the titles get its room.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from antigraft_cli.markup.nodes import Cell, Row, Table
from antigraft_cli.markup.table_grid import placed

_CM_PER_POINT = 2.54 / 72
_MARGINS = 0.35
"""Both sides of a cell, and a little for another version of the font, in centimetres."""

# Advance widths of TH Sarabun New Bold in ems, rounded up.
_NARROW, _MIDDLE, _ARABIC, _THAI, _LETTER, _BROAD, _OTHER = 0.18, 0.28, 0.38, 0.42, 0.46, 0.65, 1.0
_COMBINING = dict.fromkeys([0x0E31, *range(0x0E34, 0x0E3B), *range(0x0E47, 0x0E4F), 0x200B])
_UNBROKEN = re.compile("[^ \n\u0e00-\u0e4f\u0e5a-\u0e7f]+")
_LONGEST_WORDS = (16.0, 8.0, 4.0)
"""Ems; a Latin word or address that is longer is broken rather than giving it the whole table.

The first that leaves room for every column is taken.
"""
_END_OF_LINE = 1.5
"""Ems that a line of text leaves free, since no word is broken."""


class _Text(NamedTuple):
    """Widths of a text in ems: of its longest piece that may not break, and of its longest line."""

    least: float
    whole: float


class _Need(NamedTuple):
    """What a column holds, in centimetres: its least width, that of its longest line, and of all its text."""

    least: float
    whole: float
    total: float


def fitted(table: Table, size: float) -> tuple[float, ...]:
    """Centimetres of each column at a text size in points; their sum is that of the template's widths."""
    columns = _cells(table.body, len(table.widths))
    of_text = {number for number, cells in enumerate(columns) if any(not cell.align for cell in cells)}
    for longest in _LONGEST_WORDS if of_text else ():
        needs = _needs(table, columns, size * _CM_PER_POINT, longest)
        widths = [max(asked, need.least) for asked, need in zip(table.widths, needs, strict=True)]
        room = sum(table.widths) - sum(width for column, width in enumerate(widths) if column not in of_text)
        text = {column: needs[column] for column in of_text}
        if room >= sum(need.least for need in text.values()):
            shared = _shared(room, text)
            return tuple(round(shared.get(column, width), 2) for column, width in enumerate(widths))
    return table.widths


def lines(cell: Cell, width: float, size: float) -> int:
    """About how many lines of a text size in points a cell takes, `width` centimetres wide."""
    text = "".join(run.text for run in cell.runs)
    line = max((width - _MARGINS) / (size * _CM_PER_POINT) - _END_OF_LINE, _END_OF_LINE)
    return sum(math.ceil(max(ems(part), 1) / line) for part in text.split("\n"))


def _shared(room: float, needs: dict[int, _Need]) -> dict[int, float]:
    """The room divided among columns of text; what none of them needs goes to the one that holds most.

    The rows take the fewest lines where widths are as the square roots of the texts' lengths.
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


def _needs(table: Table, columns: list[Counter[Cell]], em: float, longest: float) -> list[_Need]:
    needs = [_Need(0.0, 0.0, 0.0)] * len(columns)
    for part in (_cells(table.head, len(columns)), columns, _cells(table.foot, len(columns))):
        for column, cells in enumerate(part):
            for cell, times in cells.items():
                least, whole = ((width * em + _MARGINS) / cell.columns for width in _measured(cell, longest))
                for each in range(column, min(column + cell.columns, len(needs))):
                    old = needs[each]
                    needs[each] = _Need(max(old.least, least), max(old.whole, whole), old.total + times * whole)
    return needs


def _cells(rows: tuple[Row, ...], columns: int) -> list[Counter[Cell]]:
    """How often each cell begins in each column; most are empty or a tick, and are looked at once."""
    if all(len(row) == columns for row in rows) and all(cell.rows == 1 for row in rows for cell in row):
        return [Counter(cells) for cells in zip(*rows, strict=True)] or [Counter() for _ in range(columns)]
    found: list[Counter[Cell]] = [Counter() for _ in range(columns)]
    for slots in placed(rows):
        for slot in slots:
            if not slot.continued:
                found[slot.column][slot.cell] += 1
    return found


def _measured(cell: Cell, longest: float) -> _Text:
    text = "".join(run.text for run in cell.runs)
    if cell.head:
        return _of_head(text)
    least, whole = _of_text(text)
    return _Text(least if cell.align else min(least, longest), whole)


def _of_head(text: str) -> _Text:
    """A heading breaks only between its words."""
    widest = max(map(ems, re.split("[ \n]", text)))
    return _Text(widest, widest)


@lru_cache(4096)
def _of_text(text: str) -> _Text:
    """The same titles stand in every year's table."""
    least = max((ems(piece) for piece in _UNBROKEN.findall(text)), default=0.0)
    longest = max(text.split("\n"), key=len)
    return _Text(least, _THAI * len(longest.translate(_COMBINING)))


@lru_cache(4096)
def ems(text: str) -> float:
    """About how wide a text is on one line, in ems of its size."""
    return sum(_advance(character) for character in text.translate(_COMBINING))


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
    return _LETTER if character < "\u2000" else _OTHER
