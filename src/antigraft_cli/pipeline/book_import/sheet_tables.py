"""Tables of which each row is a project's sheet: the headings are the names of the columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from antigraft_cli.pipeline.book_import.field_headings import numbered_heading
from antigraft_cli.pipeline.book_import.heading_words import KINDS_LISTED, Field, field_named
from antigraft_cli.pipeline.book_import.sheet_preamble import dimension_field
from antigraft_cli.pipeline.book_import.total_rows import is_total
from antigraft_cli.readers.blocks import Cell, Table

_TITLE = re.compile(rf"(?:ชื่อ\s?)?{KINDS_LISTED}")
_DIMENSION = re.compile("(?:มิติ|มติ)(?:ที่)?")
_NUMBER = re.compile(r"\s*[0-9๐-๙]{0,2}[.)]?\s*")
_ONLY_IN_SHEETS = {"rationale", "steps"}
"""Fields that no yearly table has as columns."""

_FEWEST_HEADINGS = 4
_FEWEST_OF_ONE = 6
"""Columns that name fields, from which a row is a sheet; those of one whose title is not among them."""

_MOST_ABOVE = 3
"""Rows above the head, and rows of the head."""


@dataclass(frozen=True, slots=True)
class SheetColumns:
    """The heads of columns by their places, the places of title and dimension (-1 without), and how many rows are above."""

    heads: dict[int, Cell]
    title: int
    dimension: int
    rows: int


def sheet_columns(table: Table) -> SheetColumns | None:
    """The columns of a table of sheets, or of one: its head names fields that only sheets have; None for others."""
    grid = table.grid()
    for start in range(min(_MOST_ABOVE, len(grid) - 1)):
        rows = max((cell.rows for cell in table.rows[start]), default=1)
        if rows > _MOST_ABOVE or start + rows >= len(grid):
            continue
        heads = _heads(grid[start : start + rows])
        texts = {column: _text(cell) for column, cell in heads.items()}
        fields = {column: field for column, text in texts.items() if (field := _field(text))}
        title = next((column for column, field in fields.items() if field == "title"), -1)
        named = {*fields.values()}
        # The title of a single project may stand above its table.
        is_one = title < 0 and len(grid) == start + rows + 1
        enough = len(named) >= (_FEWEST_OF_ONE if is_one else _FEWEST_HEADINGS)
        if (title >= 0 or is_one) and enough and _ONLY_IN_SHEETS & named:
            dimension = next((column for column, text in texts.items() if dimension_field(text) is not None), -1)
            named_heads = {column: cell for column, cell in heads.items() if _is_named(cell)}
            return SheetColumns(named_heads, title, dimension, start + rows)
    return None


def _heads(rows: Sequence[Sequence[Cell | None]]) -> dict[int, Cell]:
    """The lowest cell of a head in each column that names a title, a dimension or a field there, else the first."""
    found: dict[int, Cell] = {}
    for row in rows:
        for column, cell in enumerate(row):
            if cell and cell.text.strip() and (column not in found or _is_named(cell)):
                found[column] = cell
    return found


def _is_named(cell: Cell) -> bool:
    text = _text(cell)
    return bool(_field(text) or dimension_field(text) is not None)


def _field(text: str) -> Field | None:
    return "title" if _TITLE.fullmatch(text) else field_named(text)


def _text(cell: Cell) -> str:
    """The words of a cell without the number in front of them, as a heading has one."""
    return numbered_heading(" ".join(cell.text.split()))[0].strip(" :：")


def sheets_in(table: Table, columns: SheetColumns) -> Iterator[tuple[Cell, bool]]:
    """The cells of a table of sheets as they are read, each with whether it heads the next.

    What numbers rows or adds them up says nothing; a cell that several rows share is read in each.
    """
    for above in table.rows[: columns.rows]:
        yield from ((cell, False) for cell in above if len(above) == 1)
    for row in table.grid()[columns.rows :]:
        cells = {id(cell): (place, cell) for place, cell in reversed([*enumerate(row)]) if cell}
        placed = [*reversed(cells.values())]
        written = [cell for _, cell in placed if cell.text.strip()]
        if len(written) == 1:
            yield written[0], False
        elif not is_total([_text(cell) for cell in row[: columns.title + 1] if cell], ""):
            yield from _row(placed, columns)


def _row(cells: Sequence[tuple[int, Cell]], columns: SheetColumns) -> Iterator[tuple[Cell, bool]]:
    first = (columns.dimension, columns.title)
    for place, cell in sorted(cells, key=lambda each: first.index(each[0]) if each[0] in first else len(first)):
        if place in columns.heads and not (place == columns.dimension and _DIMENSION.match(cell.text.strip())):
            yield from ((columns.heads[place], True), (cell, False))
        elif not _NUMBER.fullmatch(cell.text):
            yield cell, False
