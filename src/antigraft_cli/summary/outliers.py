"""Budgets that are far from what the same measure costs elsewhere: most are a comma or a zero too many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from antigraft_cli.summary.plan_figures import Budget, PlanFigures

TIMES = 100
"""How many times the median a budget is at least."""

FEWEST = 3
"""Budgets of which there is a median that says something."""

_GIVEN_BY_AN_IMPORT = "project-"
"""How the ids begin that `plan import` gives to measures that it does not know: they are no names."""


class Outlier(NamedTuple):
    """A budget, the median of its measure's in baht, and how many those are."""

    plan: PlanFigures
    budget: Budget
    median: Decimal
    among: int

    @property
    def times(self) -> int:
        """How many times the median it is, rounded down."""
        return int(self.budget.amount / self.median)


def outliers(plans: Iterable[PlanFigures]) -> list[Outlier]:
    """The budgets of at least a hundred times the median of the same measure, the largest multiple first.

    Measures are the same if their titles are, names and figures aside; if too few have the title, those of the
    project's id. Projects without a budget do not count.
    """
    plans = list(plans)
    amounts: defaultdict[str, list[Decimal]] = defaultdict(list)
    for plan in plans:
        for budget in plan.budgets:
            for pool in _pools(budget):
                amounts[pool].append(budget.amount)
    medians = {pool: Decimal(median(each)) for pool, each in amounts.items() if len(each) >= FEWEST}
    found = []
    for plan in plans:
        for budget in plan.budgets:
            closest = next((each for each in _pools(budget) if each in medians), "")
            if closest and budget.amount >= TIMES * medians[closest]:
                found.append(Outlier(plan, budget, medians[closest], len(amounts[closest])))
    return sorted(found, key=lambda each: (-each.budget.amount / each.median, each.plan.folder, each.budget))


def _pools(budget: Budget) -> list[str]:
    """The measures that a budget may be compared with, the closest first."""
    pools = [f"title {budget.measure}"] if budget.measure else []
    return pools if budget.project.startswith(_GIVEN_BY_AN_IMPORT) else [*pools, f"id {budget.project}"]
