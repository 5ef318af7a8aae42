"""Workbooks of ours that were filled in or edited, brought back: what they change in a plan's files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.pipeline.book_import.changed_values import Change
from antigraft_cli.pipeline.book_import.gone_parts import kept_for, reported_in
from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.pipeline.plan_edits import NewFile, PlanEdits
from antigraft_cli.pipeline.workbooks.collected import Collected, Table
from antigraft_cli.pipeline.workbooks.form_cells import FormCells
from antigraft_cli.pipeline.workbooks.known_data import KnownData
from antigraft_cli.pipeline.workbooks.mark import Part
from antigraft_cli.pipeline.workbooks.marked_sheet import MarkedSheet, marked_sheet
from antigraft_cli.pipeline.workbooks.result_edits import new_round, result_edits
from antigraft_cli.pipeline.workbooks.year_cells import YearCells
from antigraft_cli.pipeline.workbooks.year_edits import add_year_edits
from antigraft_cli.readers.document_file import file_bytes
from antigraft_cli.readers.workbook_reading import is_workbook, read_workbook
from antigraft_cli.source.canonical import Data
from antigraft_cli.source.plan_files import results_file
from antigraft_cli.thai import one_line

__all__ = ["WorkbookFile", "file_bytes", "is_workbook", "returned_from_workbooks"]


class WorkbookFile(NamedTuple):
    """A workbook's bytes, and the name by which people know it."""

    name: str
    content: bytes


def returned_from_workbooks(checked: CheckedPlan, files: Sequence[WorkbookFile]) -> PlanEdits | list[Message]:
    """What the workbooks change; or everything that is refused, and then nothing is changed.

    Each sheet says which plan, year and round it is about; sheets that are not ours are named and left out.
    """
    collected = Collected()
    for file in files:
        _collect_file(checked, file, collected)
    return collected.refused or _made(checked, collected)


def _collect_file(checked: CheckedPlan, file: WorkbookFile, collected: Collected) -> None:
    reading = read_workbook(file.content)
    if reading.problem:
        collected.refused.append(
            Message(f"{file.name}: {reading.problem.th}", f"{file.name}: {reading.problem.en}")
        )
        return
    found = [(grid.name, marked_sheet(file.name, grid)) for grid in reading.grids]
    ours = [sheet for _, sheet in found if sheet]
    if not ours:
        collected.refused.append(_not_ours(file.name))
        return
    collected.by_hand += [_left_out(file.name, name) for name, sheet in found if not sheet]
    known = KnownData(checked.plan, ours)
    for sheet in ours:
        if sheet.mark.plan != checked.plan.id:
            collected.refused.append(_of_another(sheet, checked.plan.id))
        elif sheet.mark.part not in (Part.GUIDE, Part.GIVEN):
            _collect_sheet(checked.plan, sheet, known, collected)


def _collect_sheet(plan: Plan, sheet: MarkedSheet, known: KnownData, collected: Collected) -> None:
    year = sheet.mark.year
    book = known.year(year)
    if book is None:
        collected.refused.append(_no_year(sheet))
    elif sheet.mark.part is Part.YEAR:
        YearCells(sheet, book.years[0], plan, collected).collect()
    elif str(year) in plan.broken_in("results"):
        collected.refused.append(_no_results(sheet))
    else:
        cells = FormCells(sheet, known.form(book, sheet.mark), collected)
        cells.collect_results() if sheet.mark.part is Part.FORM else cells.collect_indicators()


def _made(checked: CheckedPlan, collected: Collected) -> PlanEdits | list[Message]:
    """The changes, or why they cannot be made."""
    result = PlanEdits(by_hand=collected.by_hand)
    for table in sorted({*collected.tables, *collected.seen}):
        if table.months:
            _add_result_edits(checked, table, collected, result)
        else:
            _add_year(checked, table, collected, result)
    _add_new_results(checked, collected, result)
    files = result.files(checked.folder)
    return collected.refused or ([files] if isinstance(files, Message) else result)


def _add_year(checked: CheckedPlan, table: Table, collected: Collected, result: PlanEdits) -> None:
    rows = {row.project for row in checked.plan.years[table.year].projects}
    gone, reported = rows - collected.seen[table], reported_in(checked, table.year)
    add_year_edits(result, checked, table.year, collected.fields(table), gone - reported)
    titles = [one_line(checked.plan.projects[id_].title) for id_ in sorted(gone & reported)]
    result.by_hand += [kept_for(f"{title} พ.ศ. {table.year}", results_file(table.year)) for title in titles]


def _add_result_edits(checked: CheckedPlan, table: Table, collected: Collected, result: PlanEdits) -> None:
    """The changes of a file with results that is there. What was emptied in a form was meant, and waits for nothing."""
    name = results_file(table.year)
    file = checked.folder.files.get(name)
    for each in result_edits(checked.plan, table, file, collected) if file else ():
        result.take(name, [each._replace(waits=False) if isinstance(each, Change) else each])
        result.by_hand += _reported(name, each.after) if isinstance(each, Change) else []


def _add_new_results(checked: CheckedPlan, collected: Collected, result: PlanEdits) -> None:
    """The files of years of which nothing was reported before."""
    for year in sorted({table.year for table in collected.tables if table.months}):
        name = results_file(year)
        if name in checked.folder.files:
            continue
        tables = [table for table in sorted(collected.tables) if table.months and table.year == year]
        rounds: list[Data] = [new_round(checked.plan, table, collected) for table in tables]
        title = " ".join(f"รอบ {table.months} เดือน" for table in tables)
        result.new[name] = NewFile(title, {"rounds": rounds})
        result.by_hand += [each for round_ in rounds for each in _reported(name, round_)]


def _reported(name: str, new: Data | None) -> list[Message]:
    """What to say of the projects of a round that is not there yet, which are one change together."""
    projects = new.get("projects", ()) if isinstance(new, Mapping) else ()
    reports = [each for each in projects if isinstance(each, Mapping)]
    return [Message(*[f"{name}: {each['project']}: {each['status']}"] * 2) for each in reports if "status" in each]


def _not_ours(name: str) -> Message:
    return Message(
        f"{name}: ไม่มีแผ่นที่สร้างด้วย plan render --format xlsx หรือ plan report --form หรือส่วนที่ซ่อนไว้ถูกลบ",
        f"{name}: no sheet of it was made by plan render --format xlsx or plan report --form, or what they hide was deleted",
    )


def _left_out(name: str, sheet: str) -> Message:
    return Message(
        f'{name} แผ่น "{sheet}" ไม่ใช่แผ่นของแผน จึงไม่อ่าน', f'{name}, sheet "{sheet}" is none of the plan\'s: not read'
    )


def _of_another(sheet: MarkedSheet, plan: str) -> Message:
    return Message(
        f'{sheet.file} แผ่น "{sheet.grid.name}" เป็นของแผน {sheet.mark.plan} ไม่ใช่ {plan}',
        f'{sheet.file}, sheet "{sheet.grid.name}" is of the plan {sheet.mark.plan}, not of {plan}',
    )


def _no_results(sheet: MarkedSheet) -> Message:
    name = results_file(sheet.mark.year)
    return Message(
        f"{name} ยังอ่านไม่ได้ จึงนำ {sheet.file} เข้าไม่ได้ แก้ตาม plan validate ก่อน",
        f"{name} cannot be read, so that {sheet.file} cannot be brought in: correct it first (plan validate)",
    )


def _no_year(sheet: MarkedSheet) -> Message:
    return Message(
        f'{sheet.file} แผ่น "{sheet.grid.name}" เป็นของ พ.ศ. {sheet.mark.year} ซึ่งแผนไม่มี หรือยังอ่านไม่ได้ (plan validate)',
        f'{sheet.file}, sheet "{sheet.grid.name}" is of {sheet.mark.year}, which the plan does not have, or cannot be read (plan validate)',
    )
