"""The workbook that departments fill in: instructions, a sheet for each unit, one for the indicators of all.

A hidden sheet holds what every cell was given out with, so that only what was filled in comes back, whatever has been
changed in the data meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from antigraft_cli.documents.context import Book
from antigraft_cli.documents.monitoring import NAMES
from antigraft_cli.model.closed_lists import STATUS_WORDS
from antigraft_cli.model.plan import Plan
from antigraft_cli.model.to_fill import known
from antigraft_cli.pipeline.workbooks.form_fields import FIELDS, INDICATOR_FIELDS
from antigraft_cli.pipeline.workbooks.form_instructions import instructions
from antigraft_cli.pipeline.workbooks.form_rows import FormRow, as_of, form_rows, given_out, indicator_rows
from antigraft_cli.pipeline.workbooks.mark import ID_TITLE, Mark, Part
from antigraft_cli.pipeline.workbooks.year_workbook import BUDGET, TITLE, TOTAL, quarter_numbers, shown
from antigraft_cli.thai import buddhist_date, joined, one_line
from antigraft_cli.writers.xlsx.workbook import Column, Kind, Sheet, Value, Workbook

PLACE, FIELD, TEXT = "แถว", "ช่อง", "ค่าเดิม"


def _earlier(row: FormRow) -> str | None:
    status = row.earlier.status if row.earlier else None
    return STATUS_WORDS[status][0] if status and known(status) else None


class _Locked(NamedTuple):
    """A column that cannot be filled in, and what it shows of a row."""

    column: Column
    shown: Callable[[FormRow], Value]


_PROJECT, _ID = Column(TITLE, width=32), Column(ID_TITLE, hidden=True)
_PLANNED = (
    _Locked(Column("ลำดับ", Kind.COUNT, 6), lambda row: row.row.number),
    _Locked(_PROJECT, lambda row: row.row.title),
    _Locked(Column("ไตรมาส", width=9), lambda row: quarter_numbers(row.row.quarters)),
    _Locked(Column(BUDGET, Kind.MONEY, 15, summed=True), lambda row: shown(row.row.budget)),
)
_LOCKED = (
    _Locked(
        Column("ผู้รับผิดชอบร่วมกัน", width=17), lambda row: joined(list(row.units)) if len(row.units) > 1 else None
    ),
    _Locked(Column("สถานะรอบ 6 เดือน", width=18), _earlier),
)
_INDICATOR_COLUMNS = (
    Column("ส่วนราชการ", width=24),
    _PROJECT,
    *(each.column for each in INDICATOR_FIELDS),
    Column(PLACE, Kind.COUNT, hidden=True),
    _ID,
)
_GIVEN_COLUMNS = (_ID, Column(PLACE, Kind.COUNT), Column(FIELD, width=30), Column(TEXT, width=60))
_LINES = 3
"""The least height of a row that is to be filled in."""

_FILL_IN = "กรอกเฉพาะช่องสีเหลือง วิธีกรอกอยู่ในแผ่น คำชี้แจง"


class _Form(NamedTuple):
    """What the sheets of one form say of themselves."""

    plan: str
    year: int
    months: int
    day: date
    organization: str
    draft: bool

    @property
    def title(self) -> str:
        """What the form is for."""
        return (
            f"แบบ{NAMES[self.months]} ประจำปีงบประมาณ พ.ศ. {self.year} รอบ {self.months} เดือน {self.organization}"
        )

    def caption(self, sheet: str = "") -> str:
        """What stands above a sheet's table."""
        of = f" {sheet}" if sheet and sheet != self.organization else ""
        day = buddhist_date(self.day)
        return f"{self.title}{of} (ข้อมูล ณ วันที่ {day}){' (ร่าง)' if self.draft else ''}"

    def mark(self, part: Part) -> str:
        """What says that a sheet is of this form."""
        return Mark(part, self.plan, self.year, self.months).text


def form_workbook(plan: Plan, book: Book, months: int, *, draft: bool = False) -> Workbook:
    """The form of a year's round; `book` is the plan of that year."""
    table, typography = book.years[0], book.info.typography
    day, name = as_of(plan, table.year, months), one_line(book.info.organization.name)
    form = _Form(book.id, table.year, months, day, name, draft)
    rows = form_rows(plan, table.rows, table.year, months)
    sheets = (
        _instructions(form),
        *_unit_sheets(form, rows),
        _indicator_sheet(form, rows),
        _given_sheet(form, rows),
    )
    return Workbook(form.title, name, day, sheets, typography.font, typography.size, draft)


def _instructions(form: _Form) -> Sheet:
    columns = Column("ข้อ", Kind.COUNT, 6), Column("วิธีกรอก", width=110)
    rows = tuple(enumerate(instructions(form.months, form.day), start=1))
    return Sheet("คำชี้แจง", form.caption(), columns, rows, mark=form.mark(Part.GUIDE), protected=True)


def _unit_sheets(form: _Form, rows: list[FormRow]) -> Iterator[Sheet]:
    """A sheet for each unit with all that it answers for. What no row of the form has is in no sheet's columns."""
    units = list(dict.fromkeys(unit for row in rows for unit in row.units))
    locked = (*_PLANNED, *(each for each in _LOCKED if any(each.shown(row) for row in rows)))
    columns = (*(each.column for each in locked), *(each.column for each in FIELDS), _ID)
    mark = form.mark(Part.FORM)
    for unit in units:
        own = (row for row in rows if unit in row.units)
        cells = tuple((*(each.shown(row) for each in locked), *_filled_in(row), row.row.project) for row in own)
        yield Sheet(
            unit,
            form.caption(unit),
            columns,
            cells,
            (_FILL_IN,),
            TOTAL,
            mark,
            frozen=2,
            protected=True,
            lines=_LINES,
        )


def _filled_in(row: FormRow) -> Iterator[Value]:
    return (each.cell(row.result) if row.result else None for each in FIELDS)


def _indicator_sheet(form: _Form, rows: list[FormRow]) -> Sheet:
    """The indicators of all projects, to be filtered by unit."""
    cells = tuple(
        (joined(list(row.units)), row.row.title, *values, place, row.row.project)
        for row in rows
        for place, values in enumerate(indicator_rows(row), start=1)
    )
    note = f"{_FILL_IN} ดูเฉพาะส่วนราชการของตนได้ที่ปุ่มในหัวคอลัมน์แรก"
    return Sheet(
        "ตัวชี้วัด",
        form.caption("ตัวชี้วัด"),
        _INDICATOR_COLUMNS,
        cells,
        (note,),
        mark=form.mark(Part.INDICATORS),
        frozen=2,
        protected=True,
        filtered=True,
    )


def _given_sheet(form: _Form, rows: list[FormRow]) -> Sheet:
    cells, mark = tuple(given_out(rows)), form.mark(Part.GIVEN)
    return Sheet("ค่าเดิม", "ห้ามแก้ไข", _GIVEN_COLUMNS, cells, mark=mark, protected=True, hidden=True)
