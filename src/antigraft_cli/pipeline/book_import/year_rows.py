"""What the yearly tables of a book say, row by row."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from antigraft_cli.pipeline.book_import.fiscal_months import Quarters
from antigraft_cli.pipeline.book_import.heading_words import Field
from antigraft_cli.pipeline.book_import.pieces import Line
from antigraft_cli.pipeline.book_import.sheet_preamble import Guideline
from antigraft_cli.pipeline.book_import.sheet_values import Cost
from antigraft_cli.pipeline.book_import.table_cells import Remark


@dataclass(slots=True)
class Row:
    """A row as the book has it; what it lacks is None, or no quarter."""

    title: str
    dimension: int = 0
    cost: Cost | None = None
    quarters: Quarters = ()
    remark: Remark = Remark()  # noqa: RUF009 - a tuple
    responsible: str = ""
    guideline: Guideline = Guideline()  # noqa: RUF009 - a tuple
    fields: dict[Field, list[Line]] = field(default_factory=dict)
    """What columns say that are fields of sheets."""
    project: str = ""
    """The id of its project, where it is known."""


class Total(NamedTuple):
    """A row of totals: the amount, how many projects each quarter has, and whether it says that it is over everything.

    `rows` is how many rows of the year stand above it.
    """

    amount: Decimal
    counts: Quarters = ()
    is_grand: bool = False
    rows: int = 0


@dataclass(slots=True)
class YearRows:
    """The rows of a year and the rows of totals that the book gives."""

    year: int
    rows: list[Row] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)

    @property
    def total(self) -> Total | None:
        """The book's total of the year: the last one over everything, else the sum of those of its parts."""
        parts: list[Total] = []
        begin = 0
        for each in self.totals:
            several = len(parts) > 1 or (parts and each.rows == begin)
            is_sum = several and each.amount == sum(part.amount for part in parts)
            is_all = (each.is_grand or is_sum) and not self._adds_up_a_part(each, begin)
            parts = [each] if is_all else [*parts, each]
            begin = each.rows
        if len(parts) < 2:
            return parts[0] if parts else None
        counts = [part.counts for part in parts if part.counts]
        summed = tuple(map(sum, zip(*counts, strict=True))) if len(counts) == len(parts) else ()
        return Total(sum((part.amount for part in parts), Decimal(0)), summed)

    def _adds_up_a_part(self, total: Total, begin: int) -> bool:
        """Whether a total is that of the rows from the last one on, and not of all above it."""
        amounts = [row.cost.amount if row.cost else Decimal(0) for row in self.rows[: total.rows]]
        return begin < total.rows and sum(amounts[begin:]) == total.amount != sum(amounts)


@dataclass(slots=True)
class YearTables:
    """All years of a book, the pieces that they are, and the lines of their captions."""

    years: dict[int, YearRows] = field(default_factory=dict)
    tables: list[int] = field(default_factory=list)
    captions: list[int] = field(default_factory=list)
    dimension_names: dict[int, list[str]] = field(default_factory=dict)
    """The names that tables give dimensions."""
    meant: list[tuple[int, int]] = field(default_factory=list)
    """Years that captions name in error, each with the one that is meant."""

    def name(self, dimension: int, name: str) -> None:
        """Keep what a table calls a dimension."""
        if dimension and name:
            self.dimension_names.setdefault(dimension, []).append(name)
