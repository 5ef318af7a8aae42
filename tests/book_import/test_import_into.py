"""A book of ours that was edited in Word comes back: what was edited, and nothing else."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import docx
from docx.document import Document
from docx.text.paragraph import Paragraph

from antigraft_cli.pipeline.book_import.import_into import returned
from antigraft_cli.pipeline.plan_edits import PlanEdits
from books import PLANS
from command import installed
from edited_books import brought_back, checked, opened


def items(book: Document) -> list[Paragraph]:
    """The items of the sheets' lists, and their paragraphs of reasons."""
    return [each for each in book.paragraphs if "\t" in each.text and len(each.text) > 20]


def rewritten(paragraph: Paragraph, text: str) -> None:
    for run in paragraph.runs[1:]:
        run.text = ""
    paragraph.runs[0].text = text


def budgets(book: Document) -> Iterator[Paragraph]:
    for table in book.tables:
        yield from (
            cell.paragraphs[0] for row in table.rows for cell in row.cells if cell.text.endswith(",500.50")
        )


def test_an_amount_edited_in_a_table_changes_that_row_and_the_total_if_that_was_edited() -> None:
    book = opened("example")
    for paragraph in budgets(book):
        rewritten(paragraph, paragraph.text.replace(",500.50", ",700.00"))
    changes = brought_back("example", book).changes
    assert [(each.file, each.change.edit.path, each.change.after) for each in changes][:2] == [
        ("years/2566.yaml", ("projects", 3, "budget"), "12,700.00"),
        ("years/2566.yaml", ("totals", "budget"), "22,700.00"),
    ]
    assert {each.file for each in changes} <= {f"years/{year}.yaml" for year in range(2566, 2571)}


def removed(paragraph: Paragraph) -> None:
    above = paragraph._p.getparent()
    assert above is not None
    above.remove(paragraph._p)


def test_a_new_item_is_inserted_and_a_deleted_one_goes() -> None:
    book = opened("pa-sak")
    first, second = items(book)[:2]
    new = Paragraph(deepcopy(second._p), second._parent)
    second._p.addnext(new._p)
    rewritten(new, "๓)\tข้อใหม่ที่พิมพ์เพิ่มใน Word")
    removed(first)
    result = brought_back("pa-sak", book)
    found = [*result.deletions, *result.changes]
    assert {each.file for each in found} == {"projects/sufficiency-economy.yaml"}
    assert [(each.change.edit.path, each.change.before is None, each.change.after) for each in found] == [
        (("objectives", 0), False, None),
        (("objectives", 2), True, "ข้อใหม่ที่พิมพ์เพิ่มใน Word"),
    ]


def test_a_new_sheet_is_a_new_project_and_one_that_is_gone_is_left_to_the_officer() -> None:
    book = opened("pa-sak")
    paragraphs = book.paragraphs
    heads = [place for place, each in enumerate(paragraphs) if each.text.startswith("ลำดับที่")]
    last = paragraphs[heads[-1] - 1 :]
    behind = paragraphs[-1]
    for each in last:
        new = Paragraph(deepcopy(each._p), each._parent)
        behind._p.addnext(new._p)
        behind = new
        if each.text.startswith("๑. ชื่อโครงการ"):
            rewritten(new, "๑. ชื่อโครงการ: โครงการอบรมจริยธรรมแก่พนักงานใหม่")
    result = brought_back("pa-sak", book)
    assert {name: new.title for name, new in result.new.items()} == {
        "projects/project-16.yaml": "โครงการอบรมจริยธรรมแก่พนักงานใหม่"
    }
    assert [(each.file, each.change.after) for each in result.changes] == [("plan.yaml", "project-16")]
    assert result.by_hand == []


def test_a_file_that_is_no_book_is_refused() -> None:
    empty = io.BytesIO()
    docx.Document().save(empty)
    for content in (b"", b"PK\3\4", empty.getvalue()):
        assert not isinstance(returned(checked("example"), content), PlanEdits)


def test_the_command_shows_what_changes_and_writes_it_only_when_told(tmp_path: Path) -> None:
    shutil.copytree(PLANS / "example", tmp_path / "plan")
    book = opened("example")
    for paragraph in budgets(book):
        rewritten(paragraph, paragraph.text.replace("12,500.50", "13,500.50").replace("22,500.50", "23,500.50"))
    book.save(str(tmp_path / "book.docx"))
    before = (tmp_path / "plan" / "years" / "2566.yaml").read_text("utf-8")
    shown = "years/2566.yaml: projects.4.budget: 12,500.50 → 13,500.50\nyears/2566.yaml: totals.budget: 22,500.50 → 23,500.50\n"
    command = ("import", "book.docx", "--into", "plan")
    for option, status, said in (("--dry-run", 0, ""), ("", 2, "plan: ใช้ --yes เพื่อแก้ หรือ --dry-run เพื่อดูเท่านั้น\n")):
        done = installed(*filter(None, (*command, option)), cwd=tmp_path, PLAN_LANG="th")
        assert (done.returncode, done.stdout.startswith(shown), done.stderr) == (status, True, said)
        assert (tmp_path / "plan" / "years" / "2566.yaml").read_text("utf-8") == before
    done = installed(*command, "--yes", cwd=tmp_path, PLAN_LANG="th")
    assert done.stdout.endswith("แก้แล้ว plan/years/2566.yaml\nแก้แล้ว plan/years/2568.yaml\n")
    after = (tmp_path / "plan" / "years" / "2566.yaml").read_text("utf-8")
    assert after == before.replace("12,500.50", "13,500.50").replace("22,500.50", "23,500.50") != before
