"""The edits of a year's results that bring in what was filled in in its forms."""

from __future__ import annotations

from collections.abc import Iterable

from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.model.results import Round
from antigraft_cli.pipeline.book_import.changed_values import Change, Found
from antigraft_cli.pipeline.workbooks.changed_result import ReportedProject, changed_result, new_result
from antigraft_cli.pipeline.workbooks.collected import Collected, Table, own_names
from antigraft_cli.pipeline.workbooks.form_rows import last_day, round_of
from antigraft_cli.source.edits import Insert
from antigraft_cli.source.folder import SourceFile
from antigraft_cli.source.tree import Path, Plain, plain
from antigraft_cli.thai import BUDDHIST_ERA

_NO_STATUS = Message(
    "โครงการนี้ยังไม่มีสถานะ เลือกสถานะในแผ่นของส่วนราชการด้วย",
    "this project has no status yet: choose it in the sheet of its unit too",
)


def new_round(plan: Plan, table: Table, collected: Collected) -> dict[str, Plain]:
    """A round that is not there yet, with the projects that were filled in, in the order of the year's table."""
    wanted, day = collected.fields(table), last_day(table.year, table.months)
    _refuse_without_status(wanted, table, collected)
    rows: list[Plain] = [new_result(id_, wanted[id_]) for id_ in _order(plan, table.year) if id_ in wanted]
    as_of = f"{day.year + BUDDHIST_ERA}-{day.month:02}-{day.day:02}"
    return {"months": str(table.months), "as_of": as_of, "projects": rows}


def result_edits(plan: Plan, table: Table, file: SourceFile, collected: Collected) -> Found:
    """The changes of a file with results, which may lack the round or some of its projects."""
    rounds, round_ = plan.results[table.year].rounds, round_of(plan, table.year, table.months)
    if round_ is None:
        new = new_round(plan, table, collected)
        place = sum(each.months < table.months for each in rounds)
        yield Change(Insert(("rounds", place), new), None, new)
        return
    path: Path = ("rounds", rounds.index(round_), "projects")
    yield from _changed(plan, table, _reported(round_, file, path), collected)
    yield from _added(plan, table, round_, path, collected)


def _changed(plan: Plan, table: Table, reported: dict[str, ReportedProject], collected: Collected) -> Found:
    names = own_names(plan)
    for id_, fields in collected.fields(table).items():
        if id_ in reported:
            yield from changed_result(reported[id_], fields, names)


def _added(plan: Plan, table: Table, round_: Round, path: Path, collected: Collected) -> Found:
    """New projects, each before the first one that comes later in the year's table."""
    there, wanted, order = (
        [each.project for each in round_.projects],
        collected.fields(table),
        _order(plan, table.year),
    )
    new = [id_ for id_ in order if id_ in wanted and id_ not in there]
    _refuse_without_status(new, table, collected)
    for id_ in new:
        later = set(order[order.index(id_) :])
        place = next((place for place, each in enumerate(there) if each in later), len(there))
        data = new_result(id_, wanted[id_])
        yield Change(Insert((*path, place), data), None, data)


def _reported(round_: Round, file: SourceFile, path: Path) -> dict[str, ReportedProject]:
    """The projects of a round, the first result of each, with what stands of them in the file."""
    there = plain(file.root) if file.root else ""
    for step in path:
        there = there[step]  # type: ignore[index]  # the round was read from it
    found: dict[str, ReportedProject] = {}
    for index, (result, each) in enumerate(zip(round_.projects, there, strict=True)):
        found.setdefault(result.project, ReportedProject(result, each, (*path, index)))
    return found


def _order(plan: Plan, year: int) -> list[str]:
    return list(dict.fromkeys(row.project for row in plan.years[year].projects))


def _refuse_without_status(ids: Iterable[str], table: Table, collected: Collected) -> None:
    wanted = collected.fields(table)
    for id_ in ids:
        if "status" not in wanted[id_]:
            collected.refuse(next(iter(wanted[id_].values())).at, _NO_STATUS)
