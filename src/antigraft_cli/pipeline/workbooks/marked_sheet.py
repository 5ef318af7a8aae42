"""The sheets of ours in a workbook: what each is about, and its cells by project and column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.pipeline.workbooks.mark import ID_TITLE, Mark, mark_in
from antigraft_cli.readers.grids import CellValue, Grid

_MARK_WITHIN = 10
"""Rows from the top in which a sheet's mark is looked for: people put rows above a table."""


class At(NamedTuple):
    """A cell of a workbook: row and column from 0."""

    file: str
    sheet: str
    row: int
    column: int

    def says(self, what: Message) -> Message:
        """What is said of the cell, with where it is."""
        cell = f"{_letters(self.column)}{self.row + 1}"
        return Message(
            f'{self.file} แผ่น "{self.sheet}" ช่อง {cell}: {what.th}',
            f'{self.file}, sheet "{self.sheet}", cell {cell}: {what.en}',
        )


def _letters(column: int) -> str:
    """The name of a column: A, B … Z, AA."""
    name = ""
    while column >= 0:
        name = chr(ord("A") + column % 26) + name
        column = column // 26 - 1
    return name


@dataclass(frozen=True, slots=True)
class MarkedSheet:
    """A sheet of ours: its mark, the row of its head, and its columns by their titles."""

    file: str
    grid: Grid
    mark: Mark
    head: int
    columns: Mapping[str, int]

    def rows(self) -> Iterator[int]:
        """The rows below the head that hold something."""
        return (row for row in range(self.head + 1, len(self.grid.rows)) if self.grid.rows[row])

    def lacks(self, titles: Iterable[str]) -> list[Message]:
        """What to say of columns that are gone."""
        return [_gone(self, title) for title in titles if title not in self.columns]

    def value(self, row: int, title: str) -> CellValue:
        """The value of a row's cell in the column of that title; None if the column is gone."""
        column = self.columns.get(title)
        return None if column is None else self.grid.cell(row, column)

    def at(self, row: int, title: str) -> At:
        """The cell of a row in a column."""
        return At(self.file, self.grid.name, row, self.columns.get(title, 0))


def _gone(sheet: MarkedSheet, title: str) -> Message:
    return Message(
        f'{sheet.file} แผ่น "{sheet.grid.name}" ไม่มีคอลัมน์ {title}',
        f'{sheet.file}, sheet "{sheet.grid.name}" has no column {title}',
    )


def marked_sheet(file: str, grid: Grid) -> MarkedSheet | None:
    """The sheet with its mark; None if it is not one of ours, or has no column of ids any more."""
    marks = ((row, mark) for row in range(_MARK_WITHIN) if (mark := _mark_in(grid, row)))
    row, mark = next(marks, (0, None))
    for head in range(row + 1, len(grid.rows)) if mark else ():
        titles = {value.strip(): column for column, value in enumerate(grid.rows[head]) if isinstance(value, str)}
        if mark and ID_TITLE in titles:
            return MarkedSheet(file, grid, mark, head, titles)
    return None


def _mark_in(grid: Grid, row: int) -> Mark | None:
    texts = (value for value in (grid.rows[row] if row < len(grid.rows) else ()) if isinstance(value, str))
    return next(filter(None, map(mark_in, texts)), None)
