"""Rows that hold several projects: a project and its amounts a line in each cell."""

from __future__ import annotations

from collections.abc import Sequence

from antigraft_cli.pipeline.book_import.field_headings import KIND_WORD
from antigraft_cli.pipeline.book_import.list_marks import typed_mark
from antigraft_cli.pipeline.book_import.table_columns import Columns
from antigraft_cli.readers.blocks import Cell, Paragraph

Row = Sequence[Cell | None]


def rows_in(row: Row, columns: Columns) -> list[Row]:
    """The row, or one for each project that it holds; a cell with a line for each goes to them line by line."""
    cell = row[columns.title] if columns.title < len(row) else None
    titles = _titles(cell.text.split("\n")) if cell else []
    if len(titles) < 2:
        return [row]
    values = [
        columns.budget,
        *columns.budgets.values(),
        *columns.quarters.values(),
        *columns.year_quarters.values(),
    ]
    if not any(len(_lines(row, column)) == len(titles) for column in values):
        return [row]
    return [[_part(each, cell, titles, place) for each in row] for place in range(len(titles))]


def _titles(lines: Sequence[str]) -> list[str]:
    """The titles in a cell, if each has the next number in front of it; a line without one goes on."""
    found: list[str] = []
    for line in filter(None, map(str.strip, lines)):
        mark = typed_mark(line)
        if mark and mark.value == len(found) + 1:
            found.append(mark.text)
        elif not found:
            return []
        else:
            found[-1] += f"\n{line}"
    return found if all(map(KIND_WORD.match, found)) else []


def _lines(row: Row, column: int) -> list[str]:
    cell = row[column] if 0 <= column < len(row) else None
    return [line.strip() for line in cell.text.split("\n") if line.strip()] if cell else []


def _part(cell: Cell | None, titled: Cell | None, titles: list[str], place: int) -> Cell | None:
    if cell is None:
        return None
    lines = titles if cell is titled else [line.strip() for line in cell.text.split("\n") if line.strip()]
    if len(lines) != len(titles):
        return cell if len(lines) < 2 or not place else Cell((), cell.column, cell.columns)
    return Cell((Paragraph(lines[place]),), cell.column, cell.columns)
