"""Many plans: each is checked, its figures are kept, and the plan itself is forgotten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.pipeline.check import CheckedPlan, Known, against_those_before, check_plan
from antigraft_cli.rules import Rule
from antigraft_cli.summary.added_up import Summary
from antigraft_cli.summary.plan_figures import PlanFigures, plan_figures


class Scope(NamedTuple):
    """What a summary is about; by default, everything. `year` is in the Buddhist era, `type` a code."""

    year: int | None = None
    province: str = ""
    type: str = ""


EVERYTHING = Scope()


class SummarizedPlan(NamedTuple):
    """What is kept of one plan: what it is known by, its years, and its summary, which is empty if it is out of scope.

    `unplaced` is its folder if it does not say whether it is in the scope.
    """

    known: Known
    years: set[int]
    summary: Summary
    unplaced: str = ""


class Summarized(NamedTuple):
    """The summary, every year that any plan has, and the folders of plans that may or may not belong to its scope."""

    summary: Summary
    years: set[int]
    unplaced: list[str]


def summarize(folders: Sequence[Path], scope: Scope = EVERYTHING) -> Summarized:
    """Check the plans in these folders, each against those before it, and add up their figures.

    Nothing is raised for any content of a folder: a plan that cannot be read is one with errors.
    """
    summarize_one = partial(summarize_plan, scope)
    return added_up(against_those_before(summarize_one, folders, map(summarize_one, folders)))


def summarize_plan(scope: Scope, folder: Path, repeated: Iterable[Diagnostic] = ()) -> SummarizedPlan:
    """Check one plan, which may repeat others (see `check_plan`), and keep its figures."""
    checked = check_plan(folder, repeated=repeated)
    figures, rows = plan_figures(checked.plan, folder.as_posix(), _found(checked), scope.year)
    is_in = _is_in(figures, scope)
    summary = Summary()
    if is_in:
        summary.add(figures, rows)
    return SummarizedPlan(checked.known, checked.years, summary, figures.folder if is_in is None else "")


def added_up(plans: Iterable[SummarizedPlan]) -> Summarized:
    """All of them together."""
    made = Summarized(Summary(), set(), [])
    for plan in plans:
        made.summary.include(plan.summary)
        made.years.update(plan.years)
        made.unplaced.extend([plan.unplaced] if plan.unplaced else [])
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
