"""What a form asks about: the projects of a year with the units that answer for them, and what is reported already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from antigraft_cli.documents.context import TableRow
from antigraft_cli.model.plan import Plan
from antigraft_cli.model.results import Indicator, ProjectResult, Round
from antigraft_cli.model.to_fill import known
from antigraft_cli.pipeline.workbooks.form_fields import FIELDS, INDICATOR_FIELDS, INDICATOR_TITLES, TITLES
from antigraft_cli.thai import BUDDHIST_ERA, one_line
from antigraft_cli.writers.xlsx.workbook import Value

_LAST_DAYS = {6: (3, 31), 12: (9, 30)}
_LEAST_INDICATORS, _FREE_INDICATORS = 3, 2


class FormRow(NamedTuple):
    """A project with the units that answer for it, its result in the round, and in the one before."""

    row: TableRow
    units: tuple[str, ...]
    result: ProjectResult | None
    earlier: ProjectResult | None


class Given(NamedTuple):
    """What a cell was given out with: the cell of a project, in an indicator's row if `place` is not 0, and its text."""

    project: str
    place: int
    title: str
    text: str


def last_day(year: int, months: int) -> date:
    """The last day that a round is about: of the half of the fiscal year, or of all of it."""
    return date(year - BUDDHIST_ERA, *_LAST_DAYS[months])


def as_of(plan: Plan, year: int, months: int) -> date:
    """The day that a form asks about: that of the round if it is there, else its last day."""
    round_ = round_of(plan, year, months)
    return round_.as_of if round_ and known(round_.as_of) else last_day(year, months)


def round_of(plan: Plan, year: int, months: int) -> Round | None:
    """A round of a year's results."""
    results = plan.results.get(year)
    return results.round_of(months) if results else None


def form_rows(plan: Plan, rows: tuple[TableRow, ...], year: int, months: int) -> list[FormRow]:
    """The projects that are reported on, in the order of the year's table: those that were not cancelled."""
    now = _results(round_of(plan, year, months))
    before = _results(round_of(plan, year, 6)) if months > 6 else {}
    return [
        FormRow(row, _units(plan, row), now.get(row.project), before.get(row.project))
        for row in rows
        if row.change != "cancelled"
    ]


def _units(plan: Plan, row: TableRow) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one_line(unit) for unit in plan.projects[row.project].responsible))


def _results(round_: Round | None) -> dict[str, ProjectResult]:
    return {result.project: result for result in reversed(round_.projects)} if round_ else {}


def indicator_rows(row: FormRow) -> list[tuple[Value, ...]]:
    """The rows of a project's indicators: those of the round, or those of the one before with nothing achieved yet."""
    if row.result and row.result.indicators:
        found = list(row.result.indicators)
    else:
        earlier = row.earlier.indicators if row.earlier else None
        found = [each.model_copy(update={"actual": None}) for each in earlier or ()]
    free = max(_FREE_INDICATORS, _LEAST_INDICATORS - len(found))
    return [*(_cells(each) for each in found), *[(None,) * len(INDICATOR_FIELDS)] * free]


def _cells(indicator: Indicator) -> tuple[Value, ...]:
    return tuple(each.cell(indicator) for each in INDICATOR_FIELDS)


def given_out(rows: list[FormRow]) -> Iterator[Given]:
    """What the cells of a form hold that may be filled in, without empty ones."""
    for row in rows:
        id_ = row.row.project
        cells = (each.cell(row.result) if row.result else None for each in FIELDS)
        yield from _given(id_, 0, TITLES, cells)
        for place, values in enumerate(indicator_rows(row), start=1):
            yield from _given(id_, place, INDICATOR_TITLES, values)


def _given(id_: str, place: int, titles: Iterable[str], values: Iterable[Value]) -> Iterator[Given]:
    for title, value in zip(titles, values, strict=True):
        if value is not None and value != "":
            yield Given(id_, place, title, str(value))
