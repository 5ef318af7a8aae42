"""How far projects have come: the latest result of each, counts by status, money, and the NACC's score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from antigraft_cli.model.results import ProjectResult, YearResults
from antigraft_cli.model.schedule import ScheduledProject
from antigraft_cli.model.to_fill import known

ZERO = Decimal("0.00")
_CENT = Decimal("0.01")


class Reported(NamedTuple):
    """A project's result, with the round that it is from: 6 or 12 months, and its date."""

    months: int
    as_of: date
    result: ProjectResult


def latest_results(results: YearResults | None, months: int) -> dict[str, Reported]:
    """The latest result of each project in a year's rounds up to the one of `months`, by project id."""
    rounds = [each for each in (results.rounds if results else ()) if known(each.months) and each.months <= months]
    return {
        result.project: Reported(each.months, each.as_of, result)
        for each in sorted(rounds, key=lambda each: each.months)
        for result in each.projects
    }


@dataclass(frozen=True)
class Progress:
    """Projects counted by the status that was reported last, and their money in baht; parts add up to the whole.

    `statuses` are numbers of projects by code (see `STATUS_WORDS`); the remaining ones of `projects` are not reported yet.
    """

    projects: int = 0
    statuses: Mapping[str, int] = field(default_factory=dict)
    planned: Decimal = ZERO
    ordinance: Decimal = ZERO
    disbursed: Decimal = ZERO

    def __add__(self, other: Progress) -> Progress:
        return Progress(
            self.projects + other.projects,
            Counter(self.statuses) + Counter(other.statuses),
            self.planned + other.planned,
            self.ordinance + other.ordinance,
            self.disbursed + other.disbursed,
        )

    @property
    def unreported(self) -> int:
        """The projects that wait for a report."""
        return self.projects - sum(self.statuses.values())

    @property
    def score(self) -> Decimal | None:
        """The score of E-PlanNACC, in percent with two decimals; None if there are no projects.

        (completed x 1 + in progress x 0.5 + cannot proceed x 0) / all projects x 100. A project that is not started or
        not reported is one of all projects and counts 0.
        """
        points = self.statuses.get("completed", 0) + self.statuses.get("in-progress", 0) / Decimal(2)
        return percent(points, Decimal(self.projects))

    @property
    def disbursed_rate(self) -> Decimal | None:
        """What was disbursed of what was planned, in percent with two decimals; None if nothing was planned."""
        return percent(self.disbursed, self.planned)


def percent(part: Decimal, whole: Decimal) -> Decimal | None:
    """A part in percent of the whole, with two decimals, halves rounded up; None of nothing."""
    return (part / whole * 100).quantize(_CENT, ROUND_HALF_UP) if whole else None


def progress(rows: Iterable[ScheduledProject], reported: Mapping[str, Reported]) -> Progress:
    """The progress of a year's rows; cancelled ones count nowhere, and values that are still to be filled in as none."""
    return sum((progress_of(row, reported.get(row.project)) for row in rows if not row.is_cancelled), Progress())


def progress_of(row: ScheduledProject, reported: Reported | None) -> Progress:
    """The progress of one row that is not cancelled."""
    planned = _amount(row.cost)
    if reported is None:
        return Progress(1, planned=planned)
    result = reported.result
    statuses = {str(result.status): 1} if known(result.status) else {}
    amounts = result.amounts
    if amounts is None:
        return Progress(1, statuses, planned)
    return Progress(1, statuses, planned, _amount(amounts.ordinance), _amount(amounts.disbursed))


def _amount(amount: Decimal | None) -> Decimal:
    return ZERO if amount is None or not known(amount) else amount
