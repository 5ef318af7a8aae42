"""Rows that hold several projects, or a guideline and its projects: a project and its amounts a line in each cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from antigraft_cli.pipeline.book_import.field_headings import KIND_WORD
from antigraft_cli.pipeline.book_import.list_marks import Mark, typed_mark
from antigraft_cli.pipeline.book_import.sheet_preamble import guideline_of
from antigraft_cli.pipeline.book_import.table_columns import Columns
from antigraft_cli.readers.blocks import Cell, Paragraph

Row = Sequence[Cell | None]


class _Listed(NamedTuple):
    """What the cell of titles holds: the guideline above them, the titles, and the line of the cell that each begins in."""

    guideline: str
    titles: list[str]
    starts: list[int]


def rows_in(row: Row, columns: Columns) -> list[Row]:
    """The row, or one for each project that it holds, with one above them for their guideline.

    A cell with a line for each of them goes to them line by line.
    """
    cell = row[columns.title] if columns.title < len(row) else None
    listed = _listed(cell.text.split("\n")) if cell else None
    if cell is None or listed is None:
        return [row]
    values = [
        columns.budget,
        *columns.budgets.values(),
        *columns.quarters.values(),
        *columns.year_quarters.values(),
    ]
    beside = [row[column] for column in values if 0 <= column < len(row)]
    if len(listed.titles) > 1 and not any(each and _lines_for_each(each, cell, listed) for each in beside):
        return [row]
    rows: list[Row] = [[_part(each, cell, listed, place) for each in row] for place in range(len(listed.titles))]
    if not listed.guideline:
        return rows
    above = Cell((Paragraph(listed.guideline),), cell.column, cell.columns)
    return [[above if each is cell else None for each in row], *rows]


def _listed(lines: Sequence[str]) -> _Listed | None:
    """The titles in a cell: one below a guideline, or several with a mark, a number or a dash, in front of each."""
    marks = [typed_mark(line.strip()) for line in lines]
    begins = [place for place, mark in enumerate(marks) if mark and KIND_WORD.match(mark.text)]
    if not begins:
        begins = [place for place, line in enumerate(lines) if KIND_WORD.match(line.strip())]
    above = " ".join(filter(None, map(str.strip, lines[: begins[0]] if begins else ())))
    if not begins or (above and not guideline_of(above)) or (not above and len(begins) < 2):
        return None
    numbers = [mark for place in begins if (mark := marks[place])]
    if not (above and not numbers) and not _count_on(numbers):
        return None
    ends = [*begins[1:], len(lines)]
    titles = [_title(lines[start:end]) for start, end in zip(begins, ends, strict=True)]
    return _Listed(above, titles, begins)


def _count_on(marks: Sequence[Mark]) -> bool:
    """Whether the marks of titles are those of one list: all dashes, or each the number behind the last one's."""
    values = [mark.value for mark in marks]
    return bool(marks) and (
        all(mark.is_dash for mark in marks) or values == list(range(values[0], values[0] + len(values)))
    )


def _title(lines: Sequence[str]) -> str:
    first, *others = filter(None, map(str.strip, lines))
    mark = typed_mark(first)
    return "\n".join([mark.text if mark else first, *others])


def _lines_for_each(cell: Cell, titled: Cell, listed: _Listed) -> list[str]:
    """The lines of a cell that belong to the titles: one for each, or, among empty ones, beside the titles; else none."""
    lines = [line.strip() for line in cell.text.split("\n")]
    written = list(filter(None, lines))
    if len(written) == len(listed.titles):
        return written
    titled_at = titled.places or range(len(titled.blocks))
    if len(titled_at) != len(titled.text.split("\n")) or len(lines) != len(cell.places):
        return []
    starts = [titled_at[start] for start in listed.starts]
    if not set(cell.places) <= set(starts):
        return []
    beside = dict(zip(cell.places, lines, strict=True))
    return [beside.get(start, "") for start in starts]


def _part(cell: Cell | None, titled: Cell, listed: _Listed, place: int) -> Cell | None:
    if cell is None:
        return None
    lines = listed.titles if cell is titled else _lines_for_each(cell, titled, listed)
    if not lines:
        single = len(list(filter(None, map(str.strip, cell.text.split("\n"))))) < 2
        return cell if single or not place else Cell((), cell.column, cell.columns)
    return Cell((Paragraph(lines[place]),), cell.column, cell.columns)
