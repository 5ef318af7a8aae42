"""The edits of a year's file that bring in what was collected from its sheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from antigraft_cli.model.file_layout import layout_of
from antigraft_cli.model.plan import Plan
from antigraft_cli.model.schedule import ScheduledProject, YearSchedule
from antigraft_cli.model.values import QUARTERS
from antigraft_cli.pipeline.book_import.changed_values import Change, Unplaced, changes
from antigraft_cli.pipeline.workbooks.collected import Wanted
from antigraft_cli.source.canonical import Data
from antigraft_cli.source.folder import SourceFile
from antigraft_cli.source.tree import Plain, plain
from antigraft_cli.thai import money

Fields = Mapping[str, Wanted]


def year_edits(
    plan: Plan, year: int, file: SourceFile, wanted: Mapping[str, Fields]
) -> Iterator[Change | Unplaced]:
    """The changes of the rows, and of the totals where they agreed with the rows."""
    there = plain(file.root) if file.root else ""
    rows, schedule = _part(there, "projects"), plan.years[year]
    layout = layout_of(file.name).fields
    first = {row.project: index for index, row in reversed(list(enumerate(schedule.projects)))}
    for id_, fields in wanted.items():
        index, row = first[id_], rows[first[id_]] if isinstance(rows, list) else ""
        if isinstance(row, dict):
            new = _changed(row, fields)
            yield from changes(row, row, new, layout["projects"].items or layout["projects"], ("projects", index))
    totals = _part(there, "totals")
    if isinstance(totals, dict):
        yield from changes(totals, totals, {**totals, **_totals(schedule, wanted)}, layout["totals"], ("totals",))


def _part(there: Plain, key: str) -> Plain:
    return there.get(key, "") if isinstance(there, dict) else ""


def _changed(row: Mapping[str, Plain], fields: Fields) -> dict[str, Data]:
    new: dict[str, Data] = dict(row)
    for name, wanted in fields.items():
        if wanted.value is None:
            new.pop(name, None)
        else:
            new[name] = wanted.value
    return new


def _totals(schedule: YearSchedule, wanted: Mapping[str, Fields]) -> dict[str, Data]:
    """The control totals after the changes, of those that agreed with the rows before."""
    rows = [_after(row, wanted.get(row.project, {})) for row in schedule.projects]
    new: dict[str, Data] = {}
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
