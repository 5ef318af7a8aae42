"""Workbooks of a plan, edited by openpyxl as by hand, and brought back."""

from __future__ import annotations

import difflib
import io
import shutil
from pathlib import Path

import openpyxl
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.plan_edits import PlanEdits
from antigraft_cli.pipeline.workbooks.bring_back import WorkbookFile, returned_from_workbooks
from books import PLANS


def copied(name: str, folder: Path) -> Path:
    """A copy of one of the sample plans, under its own name."""
    return Path(shutil.copytree(PLANS / name, folder / name))


def opened(content: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def saved(book: Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def row_of(sheet: Worksheet, project: str) -> int:
    """The number of the row of a project, by the column of ids."""
    return next(cell.row for row in sheet.iter_rows() for cell in row if cell.value == project)


def brought_back(plan: Path, *contents: bytes) -> PlanEdits:
    """What workbooks change in a plan; nothing may be refused."""
    result = returned_from_workbooks(check_plan(plan), _files(contents))
    assert isinstance(result, PlanEdits), result
    return result


def refused(plan: Path, *contents: bytes) -> list[str]:
    """Why nothing of the workbooks is taken, in Thai."""
    result = returned_from_workbooks(check_plan(plan), _files(contents))
    assert isinstance(result, list), result
    return [message.th for message in result]


def _files(contents: tuple[bytes, ...]) -> list[WorkbookFile]:
    return [WorkbookFile(f"{name}.xlsx", content) for name, content in zip("กขคง", contents, strict=False)]


def written(plan: Path, result: PlanEdits, *, delete: bool = False) -> dict[str, bytes | None]:
    """The plan's files with what was brought back."""
    files = result.files(check_plan(plan).folder, delete=delete)
    assert isinstance(files, dict), files
    return files


def write(plan: Path, result: PlanEdits) -> None:
    """Write the plan's files with what was brought back."""
    for name, content in written(plan, result).items():
        (plan / name).parent.mkdir(exist_ok=True)
        (plan / name).write_bytes(content or b"")


def differences(plan: Path, result: PlanEdits, *, delete: bool = False) -> list[str]:
    """The lines that come and go, file by file."""
    lines = []
    for name, content in written(plan, result, delete=delete).items():
        before = (plan / name).read_text("utf-8") if (plan / name).exists() else ""
        lines += [f"== {name}"]
        found = difflib.unified_diff(before.splitlines(), (content or b"").decode().splitlines(), n=0, lineterm="")
        lines += [line for line in found if not line.startswith(("---", "+++", "@@"))]
    return lines
