"""Forms of a plan, filled in by openpyxl as by hand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from antigraft_cli.pipeline.workbooks.form_file import render_form
from books import PLANS
from edited_workbooks import opened, saved

Cells = Mapping[str, Mapping[str, Any]]
"""By project, or by project and number of an indicator's row (`p:1`): values by the titles of columns."""


def form_of(plan: Path, year: int = 2567, months: int = 12) -> bytes:
    """The form as `plan report --form` makes it."""
    return _of_sample(plan, year, months) if plan.parent == PLANS else _made(plan, year, months)


def _made(plan: Path, year: int, months: int) -> bytes:
    (file,) = render_form(plan, year, months).files
    assert file.content is not None
    assert file.notes == []
    return file.content


_of_sample = cache(_made)


def filled(form: bytes, cells: Cells) -> bytes:
    """The form with these cells filled in."""
    book = opened(form)
    for where, values in cells.items():
        project, _, place = where.partition(":")
        sheet, row = _row(book, project, int(place or 0))
        for title, value in values.items():
            sheet.cell(row, columns(sheet)[title]).value = value
    return saved(book)


def _row(book: Workbook, project: str, place: int) -> tuple[Worksheet, int]:
    """The sheet and row of a project, or of one of its indicators."""
    for sheet in book.worksheets:
        titles = columns(sheet)
        if sheet.sheet_state == "hidden" or "รหัสโครงการ" not in titles or ("แถว" in titles) != bool(place):
            continue
        for row in range(1, sheet.max_row + 1):
            is_place = not place or sheet.cell(row, titles["แถว"]).value == place
            if is_place and sheet.cell(row, titles["รหัสโครงการ"]).value == project:
                return sheet, row
    raise LookupError(project)


def put(sheet: Worksheet, project: str, title: str, value: Any) -> None:
    """Fill in one cell of a unit's sheet."""
    at = columns(sheet)
    row = next(row for row in range(1, 20) if sheet.cell(row, at["รหัสโครงการ"]).value == project)
    sheet.cell(row, at[title]).value = value


def columns(sheet: Worksheet) -> dict[str, int]:
    """The numbers of the columns by their titles."""
    for row in sheet.iter_rows():
        titles = {str(cell.value): cell.column for cell in row if cell.value}
        if "รหัสโครงการ" in titles:
            return titles
    return {}


def cell_of(form: bytes, project: str, title: str) -> str:
    """The name of a cell, such as `E5`."""
    sheet, row = _row(opened(form), project.partition(":")[0], int(project.partition(":")[2] or 0))
    return str(sheet.cell(row, columns(sheet)[title]).coordinate)
