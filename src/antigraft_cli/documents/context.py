"""What templates receive: a plan's tables and sheets in the order of the book.

The names here are the contract with templates. Values are plain data: templates decide how they are
worded, writers how they look.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from antigraft_cli.documents.chapters import Chapter, Picture, PictureContent, chapters_at, emblem_of
from antigraft_cli.documents.monitoring import Report, report_of
from antigraft_cli.model.chapter_values import guideline_number
from antigraft_cli.model.closed_lists import Change
from antigraft_cli.model.plan import Plan, PlanInfo
from antigraft_cli.model.project import Project
from antigraft_cli.model.schedule import Before, ScheduledProject
from antigraft_cli.thai import one_line


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a year's table; `number` counts from 1 in that year, `title` is in one line.

    A cancelled one costs nothing and has no quarters; what it had is in `before`.
    """

    number: int
    project: str
    title: str
    dimension: int
    budget: Decimal
    quarters: tuple[int, ...]
    change: Change | None
    note: str | None
    source: str | None
    before: Before | None


@dataclass(frozen=True, slots=True)
class YearTable:
    """One year's table with its totals: baht, and the number of rows ticked in each of quarters 1 to 4."""

    year: int
    rows: tuple[TableRow, ...]
    budget: Decimal
    tick_counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Duration:
    """When a project runs; `year` is None where all years of the document agree.

    In a year in which it is cancelled it has no quarters.
    """

    year: int | None
    quarters: tuple[int, ...]
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Funding:
    """What a project costs; `year` is None if all years of the document agree."""

    year: int | None
    amount: Decimal
    source: str | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One project's sheet; `number` is its place in the book, `id` its file's name, `title` in one line.

    `guideline_text` is the name of its guideline if the sheet is the first of consecutive ones in that guideline.
    """

    number: int
    id: str
    project: Project
    title: str
    dimension_name: str
    guideline_text: str | None
    durations: tuple[Duration, ...]
    fundings: tuple[Funding, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """The whole document; `year` is None for the book of all years, `report` for all that is no monitoring report.

    `pictures` are all that the plan names, by the path that `img` names them by.
    """

    id: str
    info: PlanInfo
    year: int | None
    years: tuple[YearTable, ...]
    sheets: tuple[Sheet, ...]
    emblem: Picture | None
    front_chapters: tuple[Chapter, ...]
    back_chapters: tuple[Chapter, ...]
    pictures: Mapping[str, PictureContent]
    report: Report | None = None


def report_book(plan: Plan, info: PlanInfo, year: int, months: int) -> Book | None:
    """The plan of a year with the report on its round of so many months; None if there are no results of it."""
    report = report_of(plan, info, year, months)
    return replace(book(plan, info, year), report=report) if report else None


def book(plan: Plan, info: PlanInfo, year: int | None = None) -> Book:
    """The book of the whole plan, or of one of its years.

    Rows of unknown projects, which a draft may contain, are left out.
    """
    chosen = [year] if year else [each for each in sorted(plan.years) if each in info.period.years]
    tables = tuple(_table(plan, each) for each in chosen)
    order = _row_order(plan, chosen) if year else sheet_order(plan, info)
    rows = _rows_by_project(plan, chosen)
    sheets = tuple(
        _sheet(info, number, (id_, plan.projects[id_]), chosen, rows.get(id_, {}))
        for number, id_ in enumerate(order, start=1)
    )
    return Book(
        plan.id,
        info,
        year,
        tables,
        _with_first_guidelines(sheets, info),
        emblem_of(plan, info),
        chapters_at("front", plan, info),
        chapters_at("back", plan, info),
        {name: PictureContent(picture.data) for name, picture in plan.pictures.items()},
    )


def sheet_order(plan: Plan, info: PlanInfo) -> list[str]:
    """Project ids in the order of their sheets: `sheets`, then the years' rows, then the remaining ones, each once."""
    listed = [project for project in info.sheets or () if project in plan.projects]
    return list(dict.fromkeys([*listed, *_row_order(plan, sorted(plan.years)), *plan.projects]))


def _row_order(plan: Plan, years: list[int]) -> list[str]:
    rows = (row.project for year in years for row in plan.years[year].projects)
    return list(dict.fromkeys(project for project in rows if project in plan.projects))


def _table(plan: Plan, year: int) -> YearTable:
    schedule = plan.years[year]
    known = [row for row in schedule.projects if row.project in plan.projects]
    rows = tuple(_row(number, row, plan.projects[row.project]) for number, row in enumerate(known, start=1))
    return YearTable(year, rows, schedule.budget, schedule.tick_counts)


def _row(number: int, row: ScheduledProject, project: Project) -> TableRow:
    title = one_line(row.title or project.title)
    return TableRow(
        number,
        row.project,
        title,
        project.dimension,
        row.cost,
        row.ticked,
        row.change,
        row.note,
        row.budget_source,
        row.before,
    )


def _rows_by_project(plan: Plan, years: list[int]) -> dict[str, dict[int, ScheduledProject]]:
    """Each project's rows by year, found in one pass; if a draft has two rows in one year, the first."""
    rows: dict[str, dict[int, ScheduledProject]] = {}
    for year in years:
        for row in plan.years[year].projects:
            rows.setdefault(row.project, {}).setdefault(year, row)
    return rows


def _sheet(
    info: PlanInfo, number: int, named: tuple[str, Project], years: list[int], rows: dict[int, ScheduledProject]
) -> Sheet:
    id_, project = named
    title = next((row.title for row in rows.values() if row.title), None) if len(years) == 1 else None
    return Sheet(
        number,
        id_,
        project,
        one_line(title or project.title),
        info.dimension_name(project.dimension),
        info.guideline_name(project.guideline),
        _durations(rows, years),
        _fundings(rows, years),
    )


def _with_first_guidelines(sheets: tuple[Sheet, ...], info: PlanInfo) -> tuple[Sheet, ...]:
    """The sheets with the name of a guideline on the first of those that follow each other in it."""
    numbers = [guideline_number(sheet.project.guideline or "") for sheet in sheets]
    return tuple(
        replace(sheet, guideline_text=None if number == before else info.guideline_name(number))
        for sheet, before, number in zip(sheets, ["", *numbers], numbers, strict=False)
    )


def _durations(rows: dict[int, ScheduledProject], years: list[int]) -> tuple[Duration, ...]:
    kept = [row.quarters for row in rows.values() if not row.is_cancelled]
    if len(kept) == len(years) and len(set(kept)) == 1:
        return (Duration(None, kept[0]),)
    return tuple(Duration(year, row.ticked, row.is_cancelled) for year, row in rows.items())


def _fundings(rows: dict[int, ScheduledProject], years: list[int]) -> tuple[Funding, ...]:
    """One that is cancelled in all of its years costs nothing."""
    kept = {year: (row.budget, row.budget_source) for year, row in rows.items() if not row.is_cancelled}
    if rows and not kept:
        return (Funding(None, Decimal("0.00"), None),)
    if len(kept) == len(years) and len(set(kept.values())) == 1:
        return (Funding(None, *kept[years[0]]),)
    return tuple(Funding(year, *each) for year, each in kept.items())
