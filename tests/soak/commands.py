"""The commands that are interfered with, and a folder in which each of them has something to do."""

from __future__ import annotations

import shutil
from pathlib import Path

from antigraft_cli.pipeline.plan_book import render_plan
from antigraft_cli.pipeline.write import Format
from books import PLANS
from conftest import BASE
from edited_workbooks import opened, row_of, saved

COMMANDS = {
    "validate": "validate plan",
    "render": "render plan",
    "render-page": "render plan --format html",
    "format": "format plan",
    "import": "import book.docx -o new",
    "into": "import book.xlsx --into plan --yes",
    "report": "report example --year 2567 --round 6 --format html",
    "summary": "summary plan --format html -o build",
    "reference": "render plan --reference book.docx",
    "new": "new plan --id new --name อบต.ป่าสัก --yes -o new",
}


def made_workplace(folder: Path) -> Path:
    """A folder with two plans, a book of one, and its workbook with a note in it; a file is not in the canonical style."""
    shutil.copytree(BASE, folder / "plan")
    shutil.copytree(PLANS / "example", folder / "example")
    word, excel = render_plan(folder / "plan", formats=(Format.DOCX, Format.XLSX)).files
    assert word.content
    assert excel.content
    (folder / "book.docx").write_bytes(word.content)
    book = opened(excel.content)
    sheet = book.worksheets[0]
    next(cell for cell in sheet[row_of(sheet, "satisfaction-survey")] if cell.value == 15_000).value = 16_000
    (folder / "book.xlsx").write_bytes(saved(book))
    file = folder / "plan" / "projects" / "citizen-forum.yaml"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    (folder / "build").mkdir()
    (folder / "build" / "plan-2566-2567.html").write_text("the book before", "utf-8")
    return folder
