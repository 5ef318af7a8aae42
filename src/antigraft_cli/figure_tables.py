"""Tables of figures for people, before they are drawn: on a terminal, a web page, in a workbook."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum, auto
from typing import NamedTuple, TypeAlias

from antigraft_cli.messages import Language, Message
from antigraft_cli.thai import money, thousands

Value: TypeAlias = str | Message | int | Decimal | None
"""What stands in a cell; None where there is nothing to say, such as a rate of no budget."""


class Kind(Enum):
    """What a column holds."""

    TEXT = auto()
    COUNT = auto()
    MONEY = auto()
    """Baht."""
    PERCENT = auto()


class Column(NamedTuple):
    """A column; one that is `wide` is shown only where there is more room than on a terminal."""

    title: Message
    kind: Kind = Kind.TEXT
    wide: bool = False


class Table(NamedTuple):
    """A table with its rows in the order in which they matter.

    `id` is its name in English letters; `note` says how its figures are counted, where that is not plain. Of `least`
    rows none should be left out where there is little room.
    """

    id: str
    title: Message
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    note: Message | None = None
    least: int = 1

    def without_empty_columns(self) -> Table:
        """The table without columns in which nothing stands, but with the first."""
        kept = [
            place
            for place in range(len(self.columns))
            if not place or any(row[place] is not None for row in self.rows)
        ]
        columns = tuple(self.columns[place] for place in kept)
        return self._replace(columns=columns, rows=tuple(tuple(row[place] for place in kept) for row in self.rows))


NOTHING = "-"


def shown(value: Value, kind: Kind, language: Language) -> str:
    """A cell as it is read: counts and baht with commas, baht and percent with two decimals."""
    if value is None:
        return NOTHING
    if isinstance(value, Message):
        return value.text(language)
    if isinstance(value, str):
        return value
    return thousands(int(value)) if kind is Kind.COUNT else money(Decimal(value))
