"""Workbooks of ours that were filled in or edited, brought back: what they change in a plan's files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.pipeline.book_import.changed_values import Change, Unplaced
from antigraft_cli.pipeline.book_import.import_into import FileChange, Returned
from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.pipeline.compose import book_of
from antigraft_cli.pipeline.workbooks.collected import Collected, Table
from antigraft_cli.pipeline.workbooks.mark import Part
from antigraft_cli.pipeline.workbooks.marked_sheet import MarkedSheet, marked_sheet
from antigraft_cli.pipeline.workbooks.year_cells import YearCells
from antigraft_cli.pipeline.workbooks.year_edits import year_edits
from antigraft_cli.readers.workbook_reading import is_workbook, read_workbook
from antigraft_cli.source.edits import edited
from antigraft_cli.source.plan_files import year_file

__all__ = ["WorkbookFile", "is_workbook", "returned_from_workbooks"]


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
    for sheet in ours:
        if sheet.mark.plan != checked.plan.id:
            collected.refused.append(_of_another(sheet, checked.plan.id))
        else:
            _collect_sheet(checked, sheet, collected)


def _collect_sheet(checked: CheckedPlan, sheet: MarkedSheet, collected: Collected) -> None:
    year = sheet.mark.year
    book = book_of(checked.plan, year)
    if book is None:
        collected.refused.append(_no_year(sheet))
    elif sheet.mark.part is Part.YEAR:
        YearCells(sheet, book.years[0], checked.plan, collected).collect()


def _made(checked: CheckedPlan, collected: Collected) -> Returned | list[Message]:
    """The files with the changes made, or why one of them cannot be."""
    result = Returned(by_hand=collected.by_hand)
    for table in sorted(collected.tables):
        name = year_file(table.year)
        found = list(_edits(checked, table, collected))
        made = edited(
            (checked.folder.root / name).read_bytes(), [each.edit for each in found if isinstance(each, Change)]
        )
        if isinstance(made, Message):
            return [Message(f"{name}: {made.th}", f"{name}: {made.en}")]
        result.changes += [FileChange(name, each) for each in found if isinstance(each, Change)]
        if result.changes:
            result.files[name] = made
    return result


def _edits(checked: CheckedPlan, table: Table, collected: Collected) -> Iterator[Change | Unplaced]:
    yield from year_edits(
        checked.plan, table.year, checked.folder.files[year_file(table.year)], collected.fields(table)
    )


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


def _no_year(sheet: MarkedSheet) -> Message:
    return Message(
        f'{sheet.file} แผ่น "{sheet.grid.name}" เป็นของ พ.ศ. {sheet.mark.year} ซึ่งแผนไม่มี หรือยังอ่านไม่ได้ (plan validate)',
        f'{sheet.file}, sheet "{sheet.grid.name}" is of {sheet.mark.year}, which the plan does not have, or cannot be read (plan validate)',
    )
