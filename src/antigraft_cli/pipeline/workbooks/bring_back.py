"""Workbooks of ours that were filled in or edited, brought back: what they change in a plan's files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.pipeline.book_import.changed_values import Change, Found, Unplaced
from antigraft_cli.pipeline.book_import.import_into import FileChange, Returned
from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.pipeline.new_files import with_schema
from antigraft_cli.pipeline.workbooks.collected import Collected, Table
from antigraft_cli.pipeline.workbooks.form_cells import FormCells
from antigraft_cli.pipeline.workbooks.known_data import KnownData
from antigraft_cli.pipeline.workbooks.mark import Part
from antigraft_cli.pipeline.workbooks.marked_sheet import MarkedSheet, marked_sheet
from antigraft_cli.pipeline.workbooks.result_edits import new_round, result_edits
from antigraft_cli.pipeline.workbooks.year_cells import YearCells
from antigraft_cli.pipeline.workbooks.year_edits import year_edits
from antigraft_cli.readers.document_file import file_bytes
from antigraft_cli.readers.workbook_reading import is_workbook, read_workbook
from antigraft_cli.source.canonical import Data, text
from antigraft_cli.source.edits import edited
from antigraft_cli.source.plan_files import results_file, year_file

__all__ = ["WorkbookFile", "file_bytes", "is_workbook", "returned_from_workbooks"]


class WorkbookFile(NamedTuple):
    """A workbook's bytes, and the name by which people know it."""

    name: str
    content: bytes


def returned_from_workbooks(checked: CheckedPlan, files: Sequence[WorkbookFile]) -> Returned | list[Message]:
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


def _made(checked: CheckedPlan, collected: Collected) -> Returned | list[Message]:
    """The files with the changes made, or why one of them cannot be."""
    result = Returned(by_hand=collected.by_hand)
    for table in sorted(collected.tables):
        name = results_file(table.year) if table.months else year_file(table.year)
        for each in _edits(checked, table, name, collected):
            if isinstance(each, Change):
                result.changes.append(FileChange(name, each))
                result.by_hand += _reported(name, each.after)
            else:
                result.by_hand.append(_unplaced(name, each))
    _add_new_results(checked, collected, result)
    return collected.refused or _with_files(checked, result)


def _edits(checked: CheckedPlan, table: Table, name: str, collected: Collected) -> Found:
    """The changes of a file that is there."""
    file = checked.folder.files.get(name)
    if file is None:
        return
    if table.months:
        yield from result_edits(checked.plan, table, file, collected)
    else:
        yield from year_edits(checked.plan, table.year, file, collected.fields(table))


def _add_new_results(checked: CheckedPlan, collected: Collected, result: Returned) -> None:
    """The files of years of which nothing was reported before."""
    for year in sorted({table.year for table in collected.tables if table.months}):
        name = results_file(year)
        if name in checked.folder.files:
            continue
        tables = [table for table in sorted(collected.tables) if table.months and table.year == year]
        rounds = [new_round(checked.plan, table, collected) for table in tables]
        result.new[name] = " ".join(f"รอบ {table.months} เดือน" for table in tables)
        result.files[name] = with_schema(checked.folder, "results", text({"rounds": rounds}))
        result.by_hand += [each for round_ in rounds for each in _reported(name, round_)]


def _reported(name: str, new: Data | None) -> list[Message]:
    """What to say of the projects of a round that is not there yet, which are one change together."""
    projects = new.get("projects", ()) if isinstance(new, Mapping) else ()
    reports = [each for each in projects if isinstance(each, Mapping)]
    return [Message(*[f"{name}: {each['project']}: {each['status']}"] * 2) for each in reports if "status" in each]


def _with_files(checked: CheckedPlan, result: Returned) -> Returned | list[Message]:
    """The changes with the files in which they are made, or why one of them cannot be."""
    for name in dict.fromkeys(each.file for each in result.changes):
        edits = [each.change.edit for each in result.changes if each.file == name]
        made = edited((checked.folder.root / name).read_bytes(), edits)
        if isinstance(made, Message):
            return [Message(f"{name}: {made.th}", f"{name}: {made.en}")]
        result.files[name] = made
    return result


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


def _unplaced(name: str, unplaced: Unplaced) -> Message:
    path = ".".join(map(str, unplaced.path))
    return Message(f"{name}: {path} ต่างจากไฟล์ แก้เอง", f"{name}: {path} differs: correct it yourself")


def _no_year(sheet: MarkedSheet) -> Message:
    return Message(
        f'{sheet.file} แผ่น "{sheet.grid.name}" เป็นของ พ.ศ. {sheet.mark.year} ซึ่งแผนไม่มี หรือยังอ่านไม่ได้ (plan validate)',
        f'{sheet.file}, sheet "{sheet.grid.name}" is of {sheet.mark.year}, which the plan does not have, or cannot be read (plan validate)',
    )
