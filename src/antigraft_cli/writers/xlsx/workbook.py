"""A workbook as plain data: sheets of one table each, knowing nothing of plans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, auto
from typing import TypeAlias

TICK = "✓"
"""What stands in a ticked cell."""

Value: TypeAlias = str | int | Decimal | bool | None
"""What a cell holds: a text is written as a text whatever it looks like, True is a tick, None and False are nothing."""


class Kind(Enum):
    """What a column holds, which decides how its numbers look, how it is aligned and what may be typed into it."""

    TEXT = auto()
    COUNT = auto()
    """Whole numbers with thousands commas."""
    NUMBER = auto()
    """Numbers as they are."""
    MONEY = auto()
    """Baht with thousands commas and two decimals, 0 or more."""
    PERCENT = auto()
    """A share of one hundred, with two decimals and without a sign."""
    TICK = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    `width` is in characters of Excel's standard font, some 2 mm each. Where there are `choices`, Excel offers them and
    takes no other value. A `free` column may be filled in although its sheet is protected. A column that is `summed`
    has its sum in the total row; of ticks, their number.
    """

    title: str
    kind: Kind = Kind.TEXT
    width: float = 12
    choices: tuple[str, ...] = ()
    free: bool = False
    hidden: bool = False
    summed: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with one table: caption, notes, head, rows, and a total row if it has a label.

    The head and `frozen` columns stay in view. `mark` is a text for programs, in a hidden row. A `protected` sheet lets
    only free columns be changed; it has no password. A name that Excel cannot take is made one that it can.
    """

    name: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    notes: tuple[str, ...] = ()
    total: str = ""
    mark: str = ""
    frozen: int = 0
    protected: bool = False
    hidden: bool = False

    @property
    def head(self) -> int:
        """The row of the head, from 0: behind the caption, the mark and the notes."""
        return 2 + len(self.notes)


@dataclass(frozen=True, slots=True)
class Workbook:
    """A workbook, its properties, and the font of all its cells in points; a draft is stamped on every page.

    `day` is what the file says that it was made on.
    """

    title: str
    author: str
    day: date
    sheets: tuple[Sheet, ...]
    font: str = "TH SarabunPSK"
    size: int = 16
    draft: bool = False
