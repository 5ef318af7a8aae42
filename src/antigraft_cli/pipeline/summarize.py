"""Many plans, one after the other: each is checked, its figures are kept, and the plan itself is forgotten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.rules import Rule
from antigraft_cli.summary.added_up import Summary
from antigraft_cli.summary.plan_figures import PlanFigures, plan_figures


class Scope(NamedTuple):
    """What a summary is about; by default, everything. `year` is in the Buddhist era, `type` a code."""

    year: int | None = None
    province: str = ""
    type: str = ""


EVERYTHING = Scope()


class Summarized(NamedTuple):
    """The summary, every year that any plan has, and the folders of plans that may or may not belong to its scope."""

    summary: Summary
    years: set[int]
    unplaced: list[str]


def summarize(
    folders: Sequence[Path], scope: Scope = EVERYTHING, done: Callable[[int], None] = lambda _: None
) -> Summarized:
    """Check the plans in these folders and add up their figures; `done` is told how many have been read.

    Nothing is raised for any content of a folder: a plan that cannot be read is one with errors.
    """
    made = Summarized(Summary(), set(), [])
    for number, folder in enumerate(folders, start=1):
        checked = check_plan(folder)
        made.years.update(checked.years)
        figures, rows = plan_figures(checked.plan, folder.as_posix(), _found(checked), scope.year)
        is_in = _is_in(figures, scope)
        if is_in:
            made.summary.add(figures, rows)
        elif is_in is None:
            made.unplaced.append(figures.folder)
        done(number)
    return made


def _found(checked: CheckedPlan) -> Counter[Rule]:
    found = Counter[Rule]()
    for each in checked.findings:
        found[each.rule] += 1 + each.more
    return found


def _is_in(plan: PlanFigures, scope: Scope) -> bool | None:
    """Whether a plan is in the scope; None if it does not say where it belongs."""
    pairs = [(scope.province, plan.organization.province), (scope.type, plan.organization.type)]
    if any(wanted and has and wanted != has for wanted, has in pairs):
        return False
    return None if any(wanted and not has for wanted, has in pairs) else True
