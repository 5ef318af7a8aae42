"""The summary of plans: the figures of each, and sums by group. Two of them add up to that of all their plans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from antigraft_cli.model.progress import ZERO
from antigraft_cli.rules import Rule
from antigraft_cli.summary.grouping import By, Key, shares
from antigraft_cli.summary.plan_figures import PlanFigures, Round, Row
from antigraft_cli.summary.tally import Tally


class Summary:
    """The figures of plans, in the order of their folders, and what they add up to.

    `budgets` are baht by year and dimension (None where it is not known).
    """

    def __init__(self) -> None:
        self._plans: list[PlanFigures] = []
        self.total = Tally()
        self.groups: dict[By, dict[Key, Tally]] = {by: {} for by in By}
        self.budgets: dict[tuple[int, int | None], Decimal] = {}

    @property
    def plans(self) -> list[PlanFigures]:
        """The plans in the order of their folders."""
        return sorted(self._plans, key=lambda plan: plan.folder)

    def add(self, plan: PlanFigures, rows: list[Row]) -> None:
        """Add a plan with the rows of its tables."""
        self._plans.append(plan)
        _count(self.total, plan)
        self.total.add(plan.progress)
        for by, groups in self.groups.items():
            seen: set[Key] = set()
            for key, share in shares(plan, rows, by):
                tally = groups.setdefault(key, Tally())
                tally.add(share)
                if key not in seen:
                    seen.add(key)
                    _count(tally, plan)
        for row in rows:
            self._spend((row.year, row.dimension), row.progress.planned)

    def __add__(self, other: Summary) -> Summary:
        both = Summary()
        for each in (self, other):
            both._plans += each._plans
            both.total.add_tally(each.total)
            for by, groups in each.groups.items():
                for key, tally in groups.items():
                    both.groups[by].setdefault(key, Tally()).add_tally(tally)
            for cell, amount in each.budgets.items():
                both._spend(cell, amount)
        return both

    def _spend(self, cell: tuple[int, int | None], amount: Decimal) -> None:
        self.budgets[cell] = self.budgets.get(cell, ZERO) + amount

    def rules(self) -> Iterator[tuple[Rule, int, int]]:
        """Every rule that was broken, with the number of plans and of findings: errors first, then by plans."""
        plans, findings = Counter[Rule](), Counter[Rule]()
        for plan in self._plans:
            plans.update(plan.found.keys())
            findings.update(plan.found)
        for rule in sorted(plans, key=lambda each: (each.severity, -plans[each], -findings[each], each.code)):
            yield rule, plans[rule], findings[rule]

    def reported_rounds(self) -> set[Round]:
        """Every round that at least one of the plans has reported."""
        return {each for plan in self._plans for each in plan.reported}


def _count(tally: Tally, plan: PlanFigures) -> None:
    tally.plans += 1
    tally.failing += plan.errors > 0
