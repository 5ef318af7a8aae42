"""What is not there: years without a table, rounds without a report, districts without a plan."""

from __future__ import annotations

from collections.abc import Iterable

from antigraft_cli.model.divisions import BANGKOK, districts_of
from antigraft_cli.summary.plan_figures import PlanFigures, Round


def missing_rounds(plan: PlanFigures, reported: Iterable[Round]) -> list[Round]:
    """The rounds of a plan's years that others have reported, and it has not.

    `reported` are those that any plan has reported: a round is due when the first office hands it in, whatever the day.
    """
    return sorted(each for each in set(reported) - plan.reported if each.year in plan.years)


def districts_without_plans(province: str, plans: Iterable[PlanFigures]) -> list[str]:
    """The districts of a province that none of the plans is of. Every district outside Bangkok has such organisations.

    Which organisations these are is not known here: there is no register of them in the program.
    """
    if province == BANGKOK:
        return []
    seen = {plan.organization.district for plan in plans if plan.organization.province == province}
    return sorted(districts_of().get(province, frozenset()) - seen)
