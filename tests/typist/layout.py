"""How a book is laid out: what its tables say, and what only its sheets say."""

from __future__ import annotations

from dataclasses import dataclass

from strangers.expected import Book
from typist import texts
from typist.officer import Officer


@dataclass(frozen=True)
class Layout:
    """The tables' kind, where dimension, quarters, money and guidelines stand, and what dimensions are called."""

    tables: str
    groups: str
    dimension_in_tables: bool
    dimension_in_sheets: bool
    quarters_in_tables: bool
    quarters_in_sheets: bool
    money_in_tables: bool
    guidelines_in_tables: bool
    guidelines_in_sheets: bool
    names: tuple[str, ...]
    under_years: str = "money"
    """What stands below each year where years stand beside each other."""


def drawn_layout(officer: Officer, book: Book) -> Layout:
    """A layout in which everything stands somewhere."""
    tables = officer.habit(
        "tables", "by year", "by year", "by year", "by year", "years in rows", "years across", "none"
    )
    several = book.end > book.start
    if tables in ("years in rows", "years across") and not several:
        tables = officer.habit("tables of one year", "by year")
    groups = officer.habit("groups", "column", "column", "merged", "span", "span", "tables")
    if tables in ("years in rows", "years across") and groups == "tables":
        groups = "span"
    dimension = officer.habit("dimension is in", "both", "both", "tables", "sheets")
    quarters = officer.habit("quarters are in", "both", "both", "tables", "sheets")
    money = officer.habit("money is in", "both", "both", "both", "sheets")
    under = "money"
    same = all(len({row.quarters for row in sheet.years.values()}) == 1 for sheet in book.sheets)
    if tables == "none":
        dimension = quarters = money = "sheets"
        groups = "column"
    if tables == "years across":
        money = "both"
        under = officer.habit("under each year", "money", "quarters", "money and quarters")
        if under == "money":
            quarters = quarters if same else "sheets"
        else:
            quarters = "both" if quarters == "sheets" else quarters
        if under == "quarters":
            money = "both" if _costs_the_same(book) else "sheets"
    if quarters == "sheets" and tables != "none":
        money = "both"
    if groups in ("span", "tables", "merged") and dimension == "sheets":
        groups = "column"
    old = officer.habit("names of dimensions", "new", "new", "new", "old") == "old"
    guided = any(sheet.guideline for sheet in book.sheets)
    where = officer.habit("guidelines are in", "sheets", "both", "tables")
    spanned = groups == "span" and tables != "years across"
    return Layout(
        tables,
        groups,
        dimension in ("both", "tables"),
        dimension in ("both", "sheets"),
        quarters in ("both", "tables"),
        quarters in ("both", "sheets"),
        money == "both",
        guided and spanned and where in ("both", "tables"),
        guided and (where in ("both", "sheets") or not spanned),
        texts.OLD_DIMENSIONS if old else texts.DIMENSIONS,
        under,
    )


def _costs_the_same(book: Book) -> bool:
    """Whether no project's money differs from year to year."""
    return all(len({row.budget for row in sheet.years.values()}) == 1 for sheet in book.sheets)
