"""The edits of a year's file that bring in what was collected from its sheets."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal

from antigraft_cli.model.schedule import ScheduledProject, YearSchedule
from antigraft_cli.model.values import QUARTERS
from antigraft_cli.pipeline.book_import.changed_values import Change
from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.pipeline.plan_edits import FileChange, PlanEdits
from antigraft_cli.pipeline.workbooks.collected import Wanted
from antigraft_cli.source.canonical import Data
from antigraft_cli.source.edits import Replace
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
    if gone:
        result.deletions += _deletions(checked, name, there, gone, _totals(there, schedule, wanted, gone))
        result.deletions += _totals_as_they_were(result, name)


def _deletions(
    checked: CheckedPlan, name: str, there: Mapping[str, Plain], gone: Collection[str], totals: Data
) -> list[FileChange]:
    """The deletions of the rows that are gone, with the totals that follow."""
    rows = [row for row in _listed(there) if not (isinstance(row, dict) and row.get("project") in gone)]
    without = PlanEdits()
    without.compare(checked.folder, name, there, {**there, "projects": rows, "totals": totals})
    return [*without.deletions, *without.changes]


def _totals_as_they_were(result: PlanEdits, name: str) -> Iterator[FileChange]:
    """What takes changes of totals back that deletions cancel out."""
    followed = {each.change.edit.path for each in result.deletions if each.file == name}
    for file, change in result.changes:
        path, before = change.edit.path, change.before
        if file == name and path[0] == "totals" and path not in followed and isinstance(before, str):
            yield FileChange(name, Change(Replace(path, before), change.after, before))


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
