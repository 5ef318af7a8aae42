"""Tables in a sheet that say when a project runs: quarters or months as columns or rows, ticked or coloured."""

from __future__ import annotations

import re
from collections.abc import Sequence

from antigraft_cli.pipeline.book_import.fiscal_months import MONTH, dotted
from antigraft_cli.pipeline.book_import.sheet_values import quarters_in, years_in
from antigraft_cli.pipeline.book_import.table_cells import is_ticked
from antigraft_cli.readers.blocks import Cell, Table
from antigraft_cli.thai import arabic_digits, one_line

Grid = Sequence[Sequence[Cell | None]]
_QUARTER = re.compile(
    r"(?P<word>ไตรมาส(?:ที่)?|q)?\s?(?:ที่\s?)?(?P<number>[1-4])\s?(?:\(.*\))?", re.IGNORECASE | re.DOTALL
)
_MOST_HEAD_ROWS = 3
_FEWEST = 2
"""Quarters or months that a head of time names."""

_LONGEST = 30
"""Letters of the name of a quarter with its months."""


def times_of(table: Table) -> list[str]:
    """What a table says of time in words, `ไตรมาส 1, 3`, with the year of each row that names one; empty for other tables."""
    grid = table.grid()
    if len(grid) == 1:
        text = " ".join(_text(cell) for cell in grid[0])
        return [text] if sum("ไตรมาส" in _text(cell) for cell in grid[0]) >= _FEWEST else []
    return _by_columns(grid) or _by_columns(_turned(grid))


def _by_columns(grid: Grid) -> list[str]:
    heads = ((place, _quarters_of_columns(grid, place)) for place in range(min(_MOST_HEAD_ROWS, len(grid) - 1)))
    found = [(place, quarters) for place, quarters in heads if len(quarters) >= _FEWEST]
    if not found:
        return []
    place, quarters = found[-1]
    body = grid[place + 1 :]
    by_fill = not any(_is_marked(row, column, by_fill=False) for row in body for column in quarters)
    always: set[int] = set()
    lines: list[str] = []
    for row in body:
        marked = {quarter for column, quarter in quarters.items() if _is_marked(row, column, by_fill=by_fill)}
        label = " ".join(_text(cell) for cell in row[: min(quarters)])
        if marked and (years := years_in(label)):
            lines.append(f"พ.ศ. {', '.join(map(str, years))} {_words(marked)}")
        else:
            always |= marked
    return [*lines, *([_words(always)] if always else [])]


def _words(quarters: set[int]) -> str:
    return f"ไตรมาส {', '.join(map(str, sorted(quarters)))}"


def _quarters_of_columns(grid: Grid, place: int) -> dict[int, int]:
    """The quarter that each column of a head's row names, by itself or below a cell that says so."""
    found: dict[int, int] = {}
    for column, cell in enumerate(grid[place]):
        above = _text(grid[place - 1][column]) if place and column < len(grid[place - 1]) else ""
        text = _text(cell)
        if quarter := _named_quarter(text) or _named_quarter(f"ไตรมาส {text}" if "ไตรมาส" in above else ""):
            found[column] = quarter
    return found


def _named_quarter(text: str) -> int:
    """The quarter of which a short text is the name, or one of its months; 0 for other texts."""
    if not text or len(text) > _LONGEST:
        return 0
    if (found := _QUARTER.fullmatch(text)) and found["word"]:
        return int(found["number"])
    quarters = quarters_in(text) if MONTH.match(text) else ()
    return quarters[0] if len(quarters) == 1 else 0


def _is_marked(row: Sequence[Cell | None], column: int, *, by_fill: bool) -> bool:
    cell = row[column] if column < len(row) else None
    if cell is None:
        return False
    return bool(cell.fill) if by_fill else is_ticked(cell.text)


def _turned(grid: Grid) -> Grid:
    """The columns of a table as rows."""
    width = max(map(len, grid), default=0)
    return [[row[column] if column < len(row) else None for row in grid] for column in range(width)]


def _text(cell: Cell | None) -> str:
    return dotted(one_line(arabic_digits(cell.text))) if cell else ""
