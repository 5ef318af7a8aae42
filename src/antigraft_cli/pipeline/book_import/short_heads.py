"""Heads of tables that were copied as text: a cell over several columns is one, and those below it begin the next line."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from antigraft_cli.readers.blocks import Cell, Table
from antigraft_cli.thai import arabic_digits

_SPANS = re.compile("ไตรมาส|ดำเนิน|ระยะ|ช่วง|ปี|งบประมาณ|มิติ")
_BELOW = re.compile(
    r"(?:[1-4]|(?:ไตรมาส|q)(?:ที่)?\s?[1-4].*|[ก-ฮเ]{1,2}\.[คพยม]\.?.*|(?:ปี\s?)?25[0-9]{2}.*)",
    re.IGNORECASE | re.DOTALL,
)


def with_whole_head(table: Table) -> Table:
    """The table with a head as wide as its rows, if the second line is what one cell of the first has below it."""
    rows = table.rows
    if len(rows) < 3 or any(cell.columns > 1 or cell.rows > 1 for row in rows for cell in row):
        return table
    width = Counter(len(row) for row in rows[2:]).most_common(1)[0][0]
    top, below = rows[0], _written(rows[1])
    if not (1 < len(below) < width and len(top) + len(below) - 1 == width):
        return table
    if not all(_BELOW.fullmatch(arabic_digits(cell.text.strip())) for cell in below):
        return table
    place = next((place for place in reversed(range(len(top))) if _spans(top[place], below[0])), -1)
    if place < 0 or (len(rows[1]) > len(below) and place != below[0].column):
        return table
    below = tuple(replace(cell, column=column) for column, cell in enumerate(below))
    return replace(table, rows=(_head(top, place, len(below)), _under(below, place), *rows[2:]))


def _written(row: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """A row without the empty cells at its ends, which cells of the line above it go down into."""
    said = [place for place, cell in enumerate(row) if cell.text.strip()]
    return row[said[0] : said[-1] + 1] if said else ()


def _spans(cell: Cell, below: Cell) -> bool:
    """Whether a cell may be the head of what is below: quarters are not below amounts, nor years below quarters."""
    years = "25" in arabic_digits(below.text)
    return bool(_SPANS.search(cell.text)) and (years or bool(re.search("ไตรมาส|ดำเนิน|ระยะ|ช่วง", cell.text)))


def _head(top: tuple[Cell, ...], place: int, wide: int) -> tuple[Cell, ...]:
    before = [replace(cell, rows=2) for cell in top[:place]]
    after = [replace(cell, column=cell.column + wide - 1, rows=2) for cell in top[place + 1 :]]
    return (*before, replace(top[place], columns=wide), *after)


def _under(below: tuple[Cell, ...], place: int) -> tuple[Cell, ...]:
    return tuple(replace(cell, column=cell.column + place) for cell in below)
