"""What of a plan's data a book says, by how it is laid out."""

from __future__ import annotations

from dataclasses import replace

from strangers.expected import Book, Sheet
from typist import texts
from typist.columns import Columns
from typist.layout import Layout
from typist.officer import Officer


def as_printed(officer: Officer, book: Book, layout: Layout, columns: Columns) -> Book:
    """The book without the notes, the guidelines and the names of dimensions that are printed nowhere."""
    names = layout.names if _names_printed(officer, layout, columns) else texts.DIMENSIONS
    noted = layout.tables not in ("none", "years across") and "note" in columns.kinds
    sourced = layout.tables not in ("none", "years across") and "budget" in columns.kinds
    sheets = [_as_shown(sheet, noted=noted, sourced=sourced) for sheet in book.sheets]
    used = {sheet.dimension for sheet in sheets}
    guided = {sheet.guideline for sheet in sheets if sheet.guideline}
    shown = layout.guidelines_in_sheets or layout.guidelines_in_tables
    return replace(
        book,
        sheets=tuple(sheets),
        dimensions={each: names[each] for each in used if names[each] != texts.DIMENSIONS[each]},
        guidelines={number: texts.GUIDELINES[number] for number in guided} if shown else {},
    )


def _names_printed(officer: Officer, layout: Layout, columns: Columns) -> bool:
    ways = officer.used.get("dimension in sheets", set())
    by_page = "page" in ways and "dimension line" not in officer.used
    if "field" in ways:
        return True
    if "yes" in officer.used.get("dimension's name in sheets", ()) or by_page:
        return True
    if layout.tables == "years across":
        return layout.groups in ("span", "tables")
    in_cells = columns.of("dimension") is not None and layout.tables != "none"
    return layout.groups in ("span", "tables") or (
        in_cells and any("ชื่อ" in way for way in officer.used.get("dimension in cells", ()))
    )


def _as_shown(sheet: Sheet, *, noted: bool, sourced: bool) -> Sheet:
    years = {
        year: replace(row, note=row.note if noted else None, budget_source=row.budget_source if sourced else None)
        for year, row in sheet.years.items()
    }
    return replace(sheet, years=years)
