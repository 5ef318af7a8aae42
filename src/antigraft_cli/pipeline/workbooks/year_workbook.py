"""A book as a workbook: a sheet for each year, with the columns of the book's table in their order.

That table is what E-PlanNACC prints. Its entry form takes the same values project by project; that it takes a table as a
whole is not known, so the sheet is made to be copied from: one head row, no joined cells, numbers that are numbers.
"""

from __future__ import annotations

from datetime import date

from antigraft_cli.documents.context import Book, TableRow, YearTable
from antigraft_cli.model.closed_lists import CHANGE_WORDS
from antigraft_cli.model.schedule import Before
from antigraft_cli.model.to_fill import ToFill
from antigraft_cli.model.values import QUARTERS
from antigraft_cli.pipeline.workbooks.mark import ID_TITLE, Mark, Part
from antigraft_cli.thai import money, one_line, quarters
from antigraft_cli.writers.xlsx.workbook import Column, Kind, Sheet, Value, Workbook

TITLE, BUDGET, NOTE = "รายการโครงการ (ตั้งต้น)", "งบประมาณ (บาท)", "หมายเหตุ"
TOTAL = "รวมทั้งสิ้น"
QUARTER_TITLES = {quarter: f"ไตรมาส {quarter}" for quarter in QUARTERS}

COLUMNS = (
    Column("ลำดับ", Kind.COUNT, 7),
    Column(TITLE, width=62),
    Column("มิติ", Kind.COUNT, 6),
    Column(BUDGET, Kind.MONEY, 18, summed=True),
    *(Column(title, Kind.TICK, 9, summed=True) for title in QUARTER_TITLES.values()),
    Column(NOTE, width=28),
    Column(ID_TITLE, hidden=True),
)


def year_workbook(book: Book, title: str, day: date, *, draft: bool = False) -> Workbook:
    """The workbook of a book's tables, with the title and the day that its file is to say."""
    typography, name = book.info.typography, one_line(book.info.organization.name)
    sheets = tuple(_sheet(book, table, name, draft=draft) for table in book.years)
    return Workbook(title, name, day, sheets, typography.font, typography.size, draft)


def _sheet(book: Book, table: YearTable, name: str, *, draft: bool) -> Sheet:
    caption = f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {table.year} ของ {name}{' (ร่าง)' if draft else ''}"
    rows = tuple(_row(row) for row in table.rows)
    mark = Mark(Part.YEAR, book.id, table.year).text
    return Sheet(f"พ.ศ. {table.year}", caption, COLUMNS, rows, total=TOTAL, mark=mark)


def _row(row: TableRow) -> tuple[Value, ...]:
    ticks = (quarter in row.quarters for quarter in QUARTERS)
    return (row.number, row.title, shown(row.dimension), shown(row.budget), *ticks, noted(row), row.project)


def shown(value: Value) -> Value:
    """A value as a cell holds it; one that is still to be filled in, by its words in brackets."""
    return str(value) if isinstance(value, ToFill) else value


def noted(row: TableRow) -> str:
    """The text of the column of notes, as in the book: the change, what was before it, the note."""
    return "\n".join(filter(None, (change_of(row), row.note)))


def change_of(row: TableRow) -> str:
    """What the column of notes says of a row's change; empty if it was not changed."""
    if not row.change:
        return ""
    changed = str(row.change) if isinstance(row.change, ToFill) else CHANGE_WORDS[row.change][0]
    return "\n".join(filter(None, (changed, _before(row.before) if row.before else "")))


def _before(before: Before) -> str:
    """What a row was before it was changed."""
    budget = before.budget
    amount = "" if budget is None else f"{money(budget)} บาท" if budget else "ไม่ใช้งบประมาณ"
    ticked = before.quarters or ()
    when = str(ticked) if isinstance(ticked, ToFill) else quarters(ticked) if ticked else ""
    return " ".join(filter(None, ("เดิม", amount, when)))
