"""What a workbook holds: grids of values, knowing nothing of plans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TypeAlias

from antigraft_cli.messages import Message


@dataclass(frozen=True, slots=True)
class CellError:
    """The value of a formula that went wrong, such as `#DIV/0!`."""

    code: str


CellValue: TypeAlias = str | Decimal | bool | date | datetime | time | timedelta | CellError | None
"""What a cell shows: of a formula, the value that the program that saved it worked out; None if it is empty."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a sheet from A1 on; a row ends with its last cell that is not empty."""

    name: str
    rows: tuple[tuple[CellValue, ...], ...]

    def cell(self, row: int, column: int) -> CellValue:
        """The value of a cell, counted from 0; None outside the grid."""
        values = self.rows[row] if row < len(self.rows) else ()
        return values[column] if column < len(values) else None


@dataclass(frozen=True, slots=True)
class WorkbookReading:
    """The sheets of a workbook, hidden ones too, or the problem why there are none."""

    grids: tuple[Grid, ...] = ()
    problem: Message | None = None
