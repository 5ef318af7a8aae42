"""The edits of a year's file that bring in what was collected from its sheets."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal

from antigraft_cli.model.schedule import ScheduledProject, YearSchedule
from antigraft_cli.model.values import QUARTERS
from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.pipeline.plan_edits import PlanEdits
from antigraft_cli.pipeline.workbooks.collected import Wanted
from antigraft_cli.source.canonical import Data
from antigraft_cli.source.plan_files import year_file
from antigraft_cli.source.tree import Plain, plain
from antigraft_cli.thai import money

Fields = Mapping[str, Wanted]


def add_year_edits(
    result: PlanEdits, checked: CheckedPlan, year: int, wanted: Mapping[str, Fields], gone: Collection[str]
) -> None:
    """Add the changes of the rows, and the deletions of those that are gone; totals that agreed with the rows follow."""
    name, schedule = year_file(year), checked.plan.years[year]
    file = checked.folder.files[name]
    there = plain(file.root) if file.root else ""
    if not isinstance(there, dict):
        return
    changed: Data = {
        **there,
        "projects": _rows(there, schedule, wanted),
        "totals": _totals(there, schedule, wanted),
    }
    result.compare(checked.folder, name, there, changed)
    without = PlanEdits()
    totals: Data = {**there, "totals": _totals(there, schedule, wanted)}
    kept: Data = {
        **there,
        "projects": [row for row in _listed(there) if not (isinstance(row, dict) and row.get("project") in gone)],
        "totals": _totals(there, schedule, wanted, gone),
    }
    without.compare(checked.folder, name, totals, kept)
    result.deletions += [*without.deletions, *without.changes]


def _listed(there: Mapping[str, Plain]) -> Sequence[Plain]:
    rows = there.get("projects", ())
    return rows if isinstance(rows, list) else ()


def _rows(there: Mapping[str, Plain], schedule: YearSchedule, wanted: Mapping[str, Fields]) -> list[Data]:
    """The rows with their changes, of a project that has several in the first."""
    rows: list[Data] = [*_listed(there)]
    first = {row.project: index for index, row in reversed(list(enumerate(schedule.projects)))}
    for id_, fields in wanted.items():
        row = rows[first[id_]]
        if isinstance(row, Mapping):
            rows[first[id_]] = _changed(row, fields)
    return rows


def _changed(row: Mapping[str, Data], fields: Fields) -> dict[str, Data]:
    new = dict(row)
    for name, wanted in fields.items():
        if wanted.value is None:
            new.pop(name, None)
        else:
            new[name] = wanted.value
    return new


def _totals(
    there: Mapping[str, Plain], schedule: YearSchedule, wanted: Mapping[str, Fields], gone: Collection[str] = ()
) -> Data:
    """The control totals after the changes, of those that agreed with the rows before."""
    totals = there.get("totals", {})
    if not isinstance(totals, dict):
        return totals
    rows = [_after(row, wanted.get(row.project, {})) for row in schedule.projects if row.project not in gone]
    new: dict[str, Data] = {**totals}
    budget = sum((cost for cost, _ in rows), Decimal("0.00"))
    if budget != schedule.budget == schedule.totals.budget:
        new["budget"] = money(budget)
    counts = tuple(sum(quarter in ticked for _, ticked in rows) for quarter in QUARTERS)
    if counts != schedule.tick_counts == schedule.totals.quarters:
        new["quarters"] = [str(each) for each in counts]
    return new


def _after(row: ScheduledProject, fields: Fields) -> tuple[Decimal, tuple[int, ...]]:
    """The cost and the quarters of a row after the changes."""
    budget, quarters = fields.get("budget"), fields.get("quarters")
    cost = Decimal(str(budget.value).replace(",", "")) if budget else row.cost
    ticked = tuple(int(str(each)) for each in quarters.value or ()) if quarters else row.ticked
    return cost, ticked
