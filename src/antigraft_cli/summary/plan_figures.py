"""What a summary keeps of a plan: a small record of figures, and the rows of its tables, which are only added up."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from antigraft_cli.model.plan import Plan
from antigraft_cli.model.progress import Progress, latest_results, progress_of
from antigraft_cli.model.project import KIND_WORDS, Project
from antigraft_cli.model.to_fill import known
from antigraft_cli.model.values import DIMENSIONS
from antigraft_cli.rules import Rule
from antigraft_cli.summary.names_taken_out import name_parts, plain_title
from antigraft_cli.summary.organization_figures import OrganizationFigures, organization_figures
from antigraft_cli.summary.own_wording import own_wording
from antigraft_cli.summary.tally import Tally

WHOLE_YEAR = 12
"""Months of the last round of a year."""


class Budget(NamedTuple):
    """What a measure costs in a year, in baht, more than nothing; `measure` is its title as titles are compared."""

    measure: str
    title: str
    project: str
    year: int
    amount: Decimal


class Row(NamedTuple):
    """A project in a year's table that was not cancelled; None and () are what the plan does not say, or not yet."""

    year: int
    dimension: int | None
    kind: str | None
    quarters: tuple[int, ...]
    progress: Progress


class Round(NamedTuple):
    """A round of reports: 6 or 12 months of a fiscal year."""

    year: int
    months: int


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """The figures of one plan, of all its years or of one; `folder` is its path as the user would type it.

    `found` are numbers of findings by rule. `without_money` and `without_projects` are numbers of dimensions. What
    cannot be known because of files that cannot be read is left out. `wording` is a sketch (see `own_wording`).
    """

    folder: str
    id: str
    organization: OrganizationFigures
    period: tuple[int, int] | None
    found: Mapping[Rule, int]
    progress: Progress
    years: frozenset[int]
    missing_years: tuple[int, ...]
    reported: frozenset[Round]
    without_money: tuple[int, ...]
    without_projects: tuple[int, ...]
    budgets: tuple[Budget, ...]
    wording: array[int]

    @property
    def errors(self) -> int:
        """How many errors were found."""
        return sum(count for rule, count in self.found.items() if rule.severity == "error")

    @property
    def warnings(self) -> int:
        """How many warnings were found."""
        return sum(count for rule, count in self.found.items() if rule.severity == "warning")


def plan_figures(
    plan: Plan, folder: str, found: Mapping[Rule, int], year: int | None = None
) -> tuple[PlanFigures, list[Row]]:
    """The figures of a plan, and the rows that they are made of; with `year`, of that year alone."""
    years = {each for each in plan.years if year in (None, each)}
    rows = [row for each in sorted(years) for row in _rows(plan, each)]
    names = _names(plan)
    tally = Tally()
    for row in rows:
        tally.add(row.progress)
    period = plan.info.period if plan.info else None
    figures = PlanFigures(
        folder,
        plan.id,
        organization_figures(plan),
        (period.start, period.end) if period and period.years else None,
        found,
        tally.progress,
        frozenset(years),
        tuple(each for each in _missing_years(plan) if year in (None, each)),
        frozenset(_reported(plan, year)),
        *_empty_dimensions(plan, rows),
        tuple(_budgets(plan, years, names)),
        own_wording((each.text for each in plan.texts), names),
    )
    return figures, rows


def _rows(plan: Plan, year: int) -> Iterator[Row]:
    reported = latest_results(plan.results.get(year), WHOLE_YEAR)
    for row in plan.years[year].projects:
        if not row.is_cancelled:
            project = plan.projects.get(row.project)
            dimension = project.dimension if project and known(project.dimension) else None
            quarters = row.ticked if known(row.ticked) else ()
            yield Row(year, dimension, _kind(project), quarters, progress_of(row, reported.get(row.project)))


def _kind(project: Project | None) -> str | None:
    """The kind that is given, or else the one that the title begins with."""
    if project is None:
        return None
    if project.kind and known(project.kind):
        return project.kind
    return next((kind for word, kind in KIND_WORDS.items() if project.title.startswith(word)), None)


def _missing_years(plan: Plan) -> Iterator[int]:
    """The years of the period without a table, but those whose file may be one that cannot be read."""
    for year in plan.info.period.years if plan.info else ():
        stem = str(year)
        if year not in plan.years and stem not in plan.broken_in("years") and not plan.may_lack("years", stem):
            yield year


def _reported(plan: Plan, wanted: int | None) -> Iterator[Round]:
    for year, results in plan.results.items():
        for each in results.rounds:
            if wanted in (None, year) and known(each.months):
                yield Round(year, int(each.months))


def _empty_dimensions(plan: Plan, rows: list[Row]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The dimensions without money and those without projects; none where files or values are missing."""
    if plan.broken or plan.passed_over or not rows or any(row.dimension is None for row in rows):
        return (), ()
    used = {row.dimension for row in rows}
    paid = {row.dimension for row in rows if row.progress.planned}
    if any(not known(row.budget) for _, _, row in plan.rows()):
        paid |= set(DIMENSIONS)
    return (
        tuple(each for each in DIMENSIONS if each in used - paid),
        tuple(each for each in DIMENSIONS if each not in used),
    )


def _budgets(plan: Plan, years: set[int], names: tuple[str, ...]) -> Iterator[Budget]:
    titles = {id_: (plain_title(each.title, names), each.title) for id_, each in plan.projects.items()}
    for year, _, row in plan.rows():
        if year in years and known(row.budget) and row.cost:
            measure, title = titles.get(row.project, ("", row.project))
            yield Budget(measure, title, row.project, year, row.cost)


def _names(plan: Plan) -> tuple[str, ...]:
    """The names of the organisation and its places, as far as they can be read."""
    of = organization_figures(plan)
    short = plan.info.organization.short_name if plan.info else None
    return name_parts(of.name, short or "", of.district, of.province)
