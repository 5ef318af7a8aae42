"""Rows of a yearly table that a converter broke: each line of a cell became a row of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from antigraft_cli.pipeline.book_import.field_headings import KIND_WORD
from antigraft_cli.pipeline.book_import.list_marks import typed_mark
from antigraft_cli.pipeline.book_import.row_cells import is_number, text_in, texts_in, title_in
from antigraft_cli.pipeline.book_import.sheet_preamble import dimension_of, guideline_of
from antigraft_cli.pipeline.book_import.table_columns import Columns, columns_of
from antigraft_cli.pipeline.book_import.total_rows import is_total
from antigraft_cli.readers.blocks import Cell, Table

Row = tuple[Cell, ...]
_MOST_OF_A_HEAD = 4


def with_whole_rows(table: Table) -> Table:
    """The table with its head in one row and each project in one, where no cell spans others."""
    rows = table.rows
    if (
        any(cell.columns > 1 or cell.rows > 1 for row in rows for cell in row)
        or len({len(row) for row in rows}) > 1
    ):
        return table
    rows = tuple(_with_whole_head(rows))
    columns = columns_of(rows)
    if columns is None or min(columns.number, columns.title) < 0:
        return table
    found = list(rows[: columns.head_rows])
    in_project = False
    for row in rows[columns.head_rows :]:
        if in_project and goes_on(row, columns):
            found[-1] = _joined([found[-1], row])
        else:
            found.append(row)
            in_project = is_number(text_in(row, columns.number))
    return replace(table, rows=tuple(found), head=min(table.head, columns.head_rows))


def _with_whole_head(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows with those above the first number in one, if that names more columns."""
    end = next((place for place, row in enumerate(rows) if row and is_number(row[0].text)), 0)
    if not 1 < end <= _MOST_OF_A_HEAD:
        return rows
    whole = [_joined(rows[:end]), *rows[end:]]
    return whole if _named(columns_of(whole)) > _named(columns_of(rows)) else rows


def _named(columns: Columns | None) -> int:
    """How many columns a head names."""
    if columns is None:
        return 0
    single = (columns.number, columns.title, columns.dimension, columns.budget, columns.responsible, columns.note)
    several = (columns.quarters, columns.budgets, columns.year_quarters, columns.dimensions, columns.fields)
    return sum(place >= 0 for place in single) + sum(len(each) for each in several)


def _joined(rows: Sequence[Row]) -> Row:
    """One row of which each cell holds what those of the rows hold, below each other."""
    return tuple(
        replace(cells[0], blocks=tuple(block for cell in cells for block in cell.blocks))
        for cells in zip(*rows, strict=True)
    )


def goes_on(row: Sequence[Cell | None], columns: Columns) -> bool:
    """Whether a row has but texts that go on from the row above: no number, amount or tick, and nothing that begins."""
    texts = texts_in([row])
    values = {
        columns.number,
        columns.dimension,
        columns.budget,
        columns.quarter,
        *columns.quarters.values(),
        *columns.budgets.values(),
        *columns.year_quarters.values(),
    } - {-1}
    if not texts or any(text_in(row, column) for column in values):
        return False
    title = title_in(text_in(row, columns.title))
    begins = KIND_WORD.match(title) or typed_mark(title) or dimension_of(title) or guideline_of(title)
    return not begins and not is_total(texts, "")
