"""What the template of a monitoring report gets besides the year's plan: results, counts, money and the score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from antigraft_cli.documents.chapters import picture_within
from antigraft_cli.model.closed_lists import REASON_WORDS, STATUS_WORDS
from antigraft_cli.model.plan import Plan, PlanInfo
from antigraft_cli.model.progress import Progress, Reported, latest_results, progress
from antigraft_cli.model.project import Project
from antigraft_cli.model.results import ProjectResult
from antigraft_cli.model.schedule import ScheduledProject
from antigraft_cli.model.to_fill import known
from antigraft_cli.model.values import DIMENSIONS
from antigraft_cli.thai import one_line

WAITING = "waiting"
"""The code, beside those of `STATUS_WORDS`, of a project that is not reported yet."""

STATUSES: Mapping[str, str] = {
    **{code: STATUS_WORDS[code][0] for code in ("completed", "in-progress", "not-started", "cannot-proceed")},
    WAITING: "รอรายงานผล",
}
"""The word that is printed for each status, from the furthest on."""

NAMES = {6: "รายงานการกำกับติดตามการดำเนินการ", 12: "รายงานผลการดำเนินการ"}
"""What the report is called, by the months of its round (circulars on the ITA, items of the plan's results)."""

PICTURE_ROOM = 7.7, 8.0
"""Centimetres that a photograph may be wide and high: two stand in a row."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Projects by status, by the codes of `STATUSES`, their money in baht, rate and score in percent.

    Rate and score are None where there is nothing to divide by.
    """

    projects: int
    counts: Mapping[str, int]
    planned: Decimal
    ordinance: Decimal
    disbursed: Decimal
    disbursed_rate: Decimal | None
    score: Decimal | None


@dataclass(frozen=True, slots=True)
class DimensionFigures:
    """The figures of the projects of one dimension."""

    number: int
    name: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class Photograph:
    """A picture of an activity: the path by which `img` names it, its width in centimetres, what it shows."""

    src: str
    width: float
    caption: str


@dataclass(frozen=True, slots=True)
class ReportedProject:
    """A project of the year with its latest result; `result`, `months` and `as_of` are None while there is none.

    `number` counts from 1 in the report, `id` is its file's name, `title` in one line. `status` is a code of
    `STATUSES`, `status_text` and `reason_text` are what is printed. `rate` is what was disbursed of the plan's budget
    in percent. `uses_money` is whether the plan, the ordinance or the report gives an amount.
    """

    number: int
    id: str
    project: Project
    title: str
    dimension_name: str
    quarters: tuple[int, ...]
    budget: Decimal
    uses_money: bool
    rate: Decimal | None
    status: str
    status_text: str
    reason_text: str | None
    months: int | None
    as_of: date | None
    result: ProjectResult | None
    photographs: tuple[Photograph, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The results of a year up to a round of `months` (6 or 12); `as_of` is the date of that round.

    `name` is what such a report is called, `statuses` are the words by the codes that `Figures.counts` has. Cancelled
    projects are in none of it.
    """

    months: int
    as_of: date
    name: str
    statuses: Mapping[str, str]
    total: Figures
    dimensions: tuple[DimensionFigures, ...]
    projects: tuple[ReportedProject, ...]
    waiting: tuple[ReportedProject, ...]


def report_of(plan: Plan, info: PlanInfo, year: int, months: int) -> Report | None:
    """The report on a year's round; None if the plan has no results of it."""
    results = plan.results.get(year)
    round_ = results.round_of(months) if results else None
    if round_ is None:
        return None
    kept = [row for row in plan.years[year].projects if not row.is_cancelled and row.project in plan.projects]
    reported = latest_results(results, months)
    projects = tuple(
        _project(plan, info, _Row(number, row, reported.get(row.project)))
        for number, row in enumerate(kept, start=1)
    )
    return Report(
        months,
        round_.as_of,
        NAMES[months],
        STATUSES,
        _figures(kept, reported),
        tuple(
            DimensionFigures(
                number,
                info.dimension_name(number),
                _figures((row for row in kept if plan.projects[row.project].dimension == number), reported),
            )
            for number in DIMENSIONS
        ),
        projects,
        tuple(each for each in projects if each.result is None),
    )


def _figures(rows: Iterable[ScheduledProject], reported: Mapping[str, Reported]) -> Figures:
    made: Progress = progress(rows, reported)
    counts = {code: made.statuses.get(code, 0) for code in STATUSES} | {WAITING: made.unreported}
    money = made.planned, made.ordinance, made.disbursed
    return Figures(made.projects, counts, *money, made.disbursed_rate, made.score)


class _Row(NamedTuple):
    number: int
    row: ScheduledProject
    reported: Reported | None


def _project(plan: Plan, info: PlanInfo, from_: _Row) -> ReportedProject:
    number, row, reported = from_
    project, result = plan.projects[row.project], reported.result if reported else None
    figures = _figures([row], {row.project: reported} if reported else {})
    status = WAITING if result is None or not known(result.status) else result.status
    return ReportedProject(
        number,
        row.project,
        project,
        one_line(row.title or project.title),
        info.dimension_name(project.dimension),
        row.quarters,
        row.cost,
        any((row.cost, figures.ordinance, figures.disbursed)),
        figures.disbursed_rate,
        status,
        STATUSES[status] if result is None or known(result.status) else str(result.status),
        _reason(result),
        reported.months if reported else None,
        reported.as_of if reported else None,
        result,
        tuple(_photographs(plan, result)),
    )


def _reason(result: ProjectResult | None) -> str | None:
    """Why the project cannot proceed, in words; those that are still to be filled in as they are written."""
    if result is None or result.reason is None or not known(result.reason):
        return str(result.reason) if result and result.reason else None
    return result.reason_text or REASON_WORDS[result.reason][0]


def _photographs(plan: Plan, result: ProjectResult | None) -> Iterable[Photograph]:
    """The pictures of a result; those that cannot be shown are left out, in a draft."""
    for each in (result.pictures if result else None) or ():
        if picture := picture_within(plan, each.file, *PICTURE_ROOM):
            yield Photograph(picture.src, picture.width, each.caption)
