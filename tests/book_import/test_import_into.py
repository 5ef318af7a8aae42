"""A book of ours that was edited in Word comes back: what was edited, and nothing else."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.text.paragraph import Paragraph

from antigraft_cli.cli.options.edited_book import Answers, bring_back
from antigraft_cli.pipeline.book_import.import_into import returned
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.plan_edits import PlanEdits
from books import PLANS, made
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
    assert done.stdout.endswith(
        "แก้แล้ว plan/years/2566.yaml\nแก้แล้ว plan/years/2568.yaml\n"
        "ตรวจแล้ว 1 แผน 6 โครงการ 5 ปี (15 ไฟล์): ข้อผิดพลาด 1 คำเตือน 0\n"
    )
    after = (tmp_path / "plan" / "years" / "2566.yaml").read_text("utf-8")
    assert after == before.replace("12,500.50", "13,500.50").replace("22,500.50", "23,500.50") != before


SHOWN = """\
years/2568.yaml: projects.3.budget: 12,500.50 → 13,000.00
years/2568.yaml: totals.budget: 29,500.50 → 30,000.00
สิ่งที่หายไป:
  projects/honest-youth-camp.yaml: objectives.1: เพื่อให้เยาวชนเข้าใจความหมายและผลเสียของการทุจริต
"""
CHANGED, DELETED = "แก้แล้ว plan/years/2568.yaml\n", "แก้แล้ว plan/projects/honest-youth-camp.yaml\n"
CHECKED = "ตรวจแล้ว 1 แผน 6 โครงการ 5 ปี (15 ไฟล์): ถูกต้อง ไม่พบข้อผิดพลาด\n"
KEPT = "ไม่ได้ลบ 1 รายการที่หายไป ถ้าต้องการลบ ให้สั่งอีกครั้งโดยใช้ --delete แทน --yes\n"
ASKED = "แก้ตามนี้หรือไม่ (ใช่/ไม่)\nลบ 1 รายการที่หายไปออกจากข้อมูลด้วยหรือไม่ (ใช่/ไม่)\n"


@pytest.fixture
def edited_plan(tmp_path: Path) -> Path:
    """A folder with a plan and its book, in which a value was changed and an item deleted."""
    shutil.copytree(PLANS / "example", tmp_path / "plan")
    book = opened("example")
    cells = [row.cells[3] for row in book.tables[3].rows]
    for cell in cells:
        rewritten(
            cell.paragraphs[0], cell.text.replace("12,500.50", "13,000.00").replace("29,500.50", "30,000.00")
        )
    removed(next(each for each in book.paragraphs if each.text.endswith("ความหมายและผลเสียของการทุจริต")))
    book.save(str(tmp_path / "book.docx"))
    return tmp_path


ANSWERS = {
    ("--dry-run",): SHOWN,
    ("--yes",): SHOWN + CHANGED + CHECKED + KEPT,
    ("--delete",): SHOWN + DELETED + CHECKED,
    ("--yes", "--delete"): SHOWN + CHANGED + DELETED + CHECKED,
}


@pytest.mark.parametrize("options", ANSWERS, ids=" ".join)
def test_what_is_gone_is_deleted_only_when_told(options: tuple[str, ...], edited_plan: Path) -> None:
    done = installed("import", "book.docx", "--into", "plan", *options, cwd=edited_plan, PLAN_LANG="th")
    assert (done.returncode, done.stderr, done.stdout) == (0, "", ANSWERS[options])


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (["ใช่", "ใช่"], CHANGED + DELETED + CHECKED),
        (["ใช่", "ไม่"], CHANGED + CHECKED + KEPT),
        (["ไม่", "y"], DELETED + CHECKED),
        (["", ""], KEPT),
    ],
    ids=["both", "change", "delete", "neither"],
)
def test_on_a_terminal_it_is_asked_whether_to_change_and_whether_to_delete(
    answers: list[str],
    said: str,
    edited_plan: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(edited_plan)
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("builtins.input", lambda _: answers.pop(0))
    bring_back(["book.docx"], "plan", Answers(dry_run=False, yes=False, delete=False))
    shown = capsys.readouterr()
    assert (answers, shown.err, shown.out) == ([], ASKED, SHOWN + said)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_same_book_brought_back_again_changes_nothing_more(edited_plan: Path) -> None:
    """After the first time the sheets still say what the tables said before."""
    for option in ("--yes", "--delete"):
        installed("import", "book.docx", "--into", "plan", option, cwd=edited_plan)
    files = {path: path.read_bytes() for path in (edited_plan / "plan").rglob("*.yaml")}
    result = returned(check_plan(edited_plan / "plan"), (edited_plan / "book.docx").read_bytes())
    assert isinstance(result, PlanEdits)
    assert (result.changes, result.deletions, result.new, result.gone) == ([], [], {}, {})
    assert [each.en.split(":")[0] for each in result.notes] == ["the plan has changed since this book was made"]
    assert files == {path: path.read_bytes() for path in files}


@pytest.mark.parametrize("name", ["pa-sak", "pa-sak-2568"])
def test_a_book_as_it_is_rendered_changes_nothing(name: str) -> None:
    """With its places to break lines, which the book that it is compared with does not have."""
    result = returned(checked("pa-sak"), made(name, "docx").content)
    assert result == PlanEdits()


def test_an_old_book_warns_that_the_plan_has_changed_and_tables_go_before_sheets(tmp_path: Path) -> None:
    shutil.copytree(PLANS / "example", tmp_path / "plan")
    file = tmp_path / "plan" / "years" / "2568.yaml"
    file.write_bytes(file.read_bytes().replace(b"5,000.00", b"6,000.00"))
    saved = io.BytesIO()
    opened("example").save(saved)
    result = returned(check_plan(tmp_path / "plan"), saved.getvalue())
    assert isinstance(result, PlanEdits)
    assert [each.th.split(" ")[0] for each in result.notes] == ["ข้อมูลเปลี่ยนไปหลังจากสร้างเล่มนี้"]
    assert [(each.change.before, each.change.after) for each in result.changes] == [("6,000.00", "5,000.00")]
