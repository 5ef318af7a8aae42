"""What the cells of a project's row say in a year's table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from antigraft_cli.pipeline.book_import.boxed_choices import chosen
from antigraft_cli.pipeline.book_import.field_headings import KIND_WORD
from antigraft_cli.pipeline.book_import.fiscal_months import Quarters
from antigraft_cli.pipeline.book_import.heading_words import Field
from antigraft_cli.pipeline.book_import.list_marks import typed_mark
from antigraft_cli.pipeline.book_import.pieces import Line, lines_of
from antigraft_cli.pipeline.book_import.sheet_preamble import coded, dimension_of
from antigraft_cli.pipeline.book_import.sheet_values import Cost
from antigraft_cli.pipeline.book_import.table_cells import amount_of, is_ticked, quarters_of
from antigraft_cli.pipeline.book_import.table_columns import Columns, Grid
from antigraft_cli.readers.blocks import Cell, paragraphs
from antigraft_cli.thai import arabic_digits, one_line

_BLANKS = re.compile(r"[ \t]+")
_FOUR_TICKS = re.compile(r"([✓✔√☑☒/])(?:\s+\1){3}")
"""What a PDF's text has in the first of narrow columns, where each is ticked."""
_LEAST_SPENT = 100
"""Baht; a smaller number in the column of a quarter is but a mark."""

_NOT_DONE = re.compile(
    r"\(?(?:ยัง)?(?:ไม่(?:ได้|มีการ|มีแผน)?(?:ดำเนิน|จัด|ทำ)(?!.*งบประมาณ)|งด(?!.*งบ)|เว้น|ไม่มี(?:โครงการ|กิจกรรม)|ไม่อยู่ในแผน)"
)
"""How the cell of a year says that a project rests."""
_SAYS_AMOUNT = re.compile(r"[0-9๐-๙]{3}")
_FEWEST_NUMBERED = 5
"""Columns from which numbers in a row are theirs."""


def title_in(text: str) -> str:
    """The title in a cell, in one line and without a number that is typed in front of it."""
    title = coded(one_line(text))[1]
    mark = typed_mark(title)
    return mark.text if mark and KIND_WORD.match(mark.text) else title


def dimension_in(text: str) -> int:
    """The dimension that a cell names, by its number or its name; 0 without one."""
    written = chosen(text)
    number = re.search("[1-4]", arabic_digits(written))
    named = dimension_of(f"มิติ {one_line(written)}")
    return int(number[0]) if number else named[0] if named else 0


def ticked_dimension(row: Sequence[Cell | None], columns: Columns) -> int:
    """The dimension whose column is marked; 0 unless one is."""
    ticked = [number for number, column in columns.dimensions.items() if is_ticked(text_in(row, column))]
    return ticked[0] if len(ticked) == 1 else 0


def leaves_out(text: str, columns: Columns) -> bool:
    """Whether the cell of a year says that the row's project is not in it: in words, or by an empty box, no tick, nothing."""
    if not text.strip(" ☐□○◯") or _NOT_DONE.match(text):
        return True
    return columns.budget >= 0 and not columns.by_amount and not is_ticked(text)


def have_amounts(rows: Grid, columns: Columns) -> bool:
    """Whether the columns of years have amounts."""
    return any(_SAYS_AMOUNT.search(text_in(row, place)) for row in rows for place in columns.budgets.values())


def cost_in(row: Sequence[Cell | None], columns: Columns, text: str) -> Cost | None:
    """The budget: of the year's column, or, where that has but a tick, of the one for all years; None without.

    Where no column has it, it is what the quarters' columns have, if those are of money.
    """
    if columns.budget < 0 and not columns.budgets:
        return _spent(row, columns)
    if columns.budgets and not re.search("[0-9๐-๙]|ไม่|[-–]", text):
        if columns.budget < 0:
            return None
        text = text_in(row, columns.budget)
    cost = amount_of(text)
    source = one_line(text_in(row, columns.source)).strip("-– ")
    return replace(cost, source=source) if cost and source and cost.amount else cost


def _spent(row: Sequence[Cell | None], columns: Columns) -> Cost | None:
    texts = [text_in(row, column) for column in columns.quarters.values()]
    costs = [cost for text in texts if is_ticked(text) and (cost := amount_of(text))]
    total = sum((cost.amount for cost in costs), Decimal(0))
    return Cost(total) if total >= _LEAST_SPENT else None


def ticked(row: Sequence[Cell | None], columns: Columns, year: int) -> Quarters:
    """The quarters of a year that a row marks, or names in a cell."""
    if columns.quarter >= 0 and not columns.quarters:
        days = [text_in(row, columns.quarter), text_in(row, columns.quarter_end)]
        return quarters_of(" - ".join(filter(None, days)))
    if year in columns.quarter_texts:
        return quarters_of(text_in(row, columns.quarter_texts[year]))
    of_year = {quarter: column for (each, quarter), column in columns.year_quarters.items() if each == year}
    columns_of = {**columns.quarters, **of_year}
    if any(_FOUR_TICKS.fullmatch(text_in(row, column)) for column in columns_of.values()):
        return (1, 2, 3, 4)
    marked = {
        (quarter // 100 if quarter > 4 else quarter)
        for quarter, column in columns_of.items()
        if (_is_filled(row, column) if columns.by_fill else is_ticked(text_in(row, column)))
    }
    return tuple(sorted(marked))


def is_idle(row: Sequence[Cell | None], columns: Columns, year: int) -> bool:
    """Whether a row marks quarters of other years, but none of this one: its project is not in it."""
    years = {each for each, _ in columns.year_quarters} - {year}
    return not ticked(row, columns, year) and any(ticked(row, columns, each) for each in years)


def are_filled(rows: Grid, columns: Columns) -> bool:
    """Whether the ground of cells marks the quarters: some have one of their own, and none has a sign."""
    places = [*columns.quarters.values(), *columns.year_quarters.values()]
    cells = [(row, place) for row in rows if _is_of_a_project(row, columns) for place in places]
    filled = [_is_filled(row, place) for row, place in cells]
    return any(filled) and not any(is_ticked(text_in(row, place)) for row, place in cells)


def _is_of_a_project(row: Sequence[Cell | None], columns: Columns) -> bool:
    """Whether a row has a number, or the title of a project."""
    if numbers_columns(row):
        return False
    return is_number(text_in(row, columns.number)) or bool(KIND_WORD.match(title_in(text_in(row, columns.title))))


def _is_filled(row: Sequence[Cell | None], column: int) -> bool:
    """Whether a cell has another ground than the first of its row: that of a band says nothing."""
    cell = row[column] if 0 <= column < len(row) else None
    first = row[0] if row else None
    return bool(cell and cell.fill and (first is None or cell.fill != first.fill))


def fields_in(row: Sequence[Cell | None], columns: Columns) -> dict[Field, list[Line]]:
    """The lines of the cells that are fields of sheets, but for those that say nothing."""
    found: dict[Field, list[Line]] = {}
    for field, column in columns.fields.items():
        cell = row[column] if column < len(row) else None
        lines = [line for each in paragraphs(cell.blocks if cell else ()) for line in lines_of(each, 0)]
        if written := [line for line in lines if line.full.strip("-– ")]:
            found[field] = written
    return found


def is_number(text: str) -> bool:
    """Whether a cell holds nothing but the number of a row."""
    return arabic_digits(text).strip(" .").isdigit()


def numbers_columns(row: Sequence[Cell | None]) -> bool:
    """Whether a row below a head but numbers the columns, `(1)`, `(2)` and so on."""
    cells = {id(cell): cell for cell in row if cell}
    numbers = [arabic_digits(cell.text).strip(" ()[].-") for cell in cells.values()]
    return len(numbers) >= _FEWEST_NUMBERED and numbers == [str(place) for place in range(1, len(numbers) + 1)]


def looks_like_head(row: Sequence[Cell | None]) -> bool:
    """Whether a row may be the head of a table that goes on."""
    return any("โครงการ" in text or "รายการ" in text for text in texts_in([row])) and any(
        "งบประมาณ" in text or "ไตรมาส" in text for text in texts_in([row]) if len(text) < 60
    )


def text_in(row: Sequence[Cell | None], column: int) -> str:
    """The text of a row's cell; empty where there is none."""
    cell = row[column] if 0 <= column < len(row) else None
    return _BLANKS.sub(" ", cell.text).strip() if cell else ""


def texts_in(rows: Grid) -> list[str]:
    """The texts of the cells of rows, each once, in one line."""
    cells = {id(cell): cell for row in rows for cell in row if cell}
    return [text for cell in cells.values() if (text := " ".join(cell.text.split()))]
