"""What a careful officer would write into the data for a book, field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Nested = str | tuple[str, Sequence["Nested"]]


@dataclass(frozen=True)
class Row:
    """A project in a year's table; the title where the table names it in other words than the sheet."""

    budget: str
    quarters: tuple[int, ...]
    note: str | None = None
    budget_source: str | None = None
    title: str | None = None


@dataclass(frozen=True)
class Sheet:
    """A project's sheet; the groups are name, count (0 for none) and unit."""

    title: str
    dimension: int
    rationale: Sequence[str]
    objectives: Sequence[str]
    groups: Sequence[tuple[str, int, str]]
    steps: Sequence[Nested]
    responsible: Sequence[str]
    outputs: Sequence[Nested]
    outcomes: Sequence[Nested]
    years: Mapping[int, Row]
    guideline: str | None = None


@dataclass(frozen=True)
class Book:
    """A whole book; `order` are the rows of a year by their places among the sheets, where it differs."""

    title: str
    start: int
    end: int
    name: str
    type: str
    district: str | None
    province: str
    sheets: Sequence[Sheet]
    preface: Sequence[str] = ()
    short_name: str | None = None
    dimensions: Mapping[int, str] = field(default_factory=dict)
    guidelines: Mapping[str, str] = field(default_factory=dict)
    order: Mapping[int, Sequence[int]] = field(default_factory=dict)
    totals: Mapping[int, tuple[str | None, tuple[int, ...] | None]] = field(default_factory=dict)
    chapters: Sequence[tuple[str, str]] = ()
    in_chapters: Sequence[str] = ()
    approval: Sequence[Mapping[str, str]] = ()
    in_notes: Sequence[str] = ()

    def rows(self, year: int) -> list[Sheet]:
        """The sheets of a year in the order of its table."""
        places = self.order.get(year, range(len(self.sheets)))
        return [self.sheets[place] for place in places if year in self.sheets[place].years]
