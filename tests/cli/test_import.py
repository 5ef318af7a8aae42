"""`plan import` as an officer runs it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from antigraft_cli.pipeline.plan_book import render_plan
from command import as_ordinary_user, plan

PLANS = Path(__file__).parents[2] / "data" / "plans"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    book = tmp_path_factory.mktemp("books") / "pa-sak-2566-2570.docx"
    content = render_plan(PLANS / "pa-sak").files[0].content
    assert content
    book.write_bytes(content)
    return book


def test_it_says_what_it_made_where_the_paragraphs_are_and_what_to_do_next(sample: Path, tmp_path: Path) -> None:
    done = plan("import", str(sample), cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "สร้างแล้ว data/plans/pa-sak: 15 โครงการ 5 ปี 0 บท\n"
        "ย่อหน้าทั้งหมด 985: ในข้อมูล 985 ในบท (chapters) 0 ในบันทึก 0\n"
        "ตรวจแล้ว 1 แผน 15 โครงการ 5 ปี (21 ไฟล์): ข้อผิดพลาด 0 คำเตือน 5\n"
        "ขั้นต่อไป:\n"
        "  plan validate data/plans/pa-sak\n"
        "  plan preview data/plans/pa-sak\n"
        "  plan render data/plans/pa-sak\n"
    )
    assert sorted(os.listdir(tmp_path / "data/plans")) == ["pa-sak"]  # noqa: PTH208


def test_in_english_into_another_folder_under_another_name(sample: Path, tmp_path: Path) -> None:
    done = plan("import", str(sample), "-o", "plans", "--id", "our-plan", cwd=tmp_path, PLAN_LANG="en")
    assert done.stdout.startswith(
        "made plans/our-plan: projects 15, years 5, chapters 0\nparagraphs 985: in the data 985,"
    )
    assert (tmp_path / "plans/our-plan/plan.yaml").is_file()


def test_a_folder_that_exists_is_not_touched(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "data/plans/pa-sak").mkdir(parents=True)
    done = plan("import", str(sample), "--lang", "en", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "plan: data/plans/pa-sak exists and is not overwritten: choose another name with --id, or another folder with -o\n"
    )
    assert list((tmp_path / "data/plans/pa-sak").iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("none.docx",), "plan: no such file: none.docx\n"),
        (("book.docx", "--id", "แผน"), "plan: แผน cannot be a name here: use a-z, 0-9 and -, as in pa-sak\n"),
        (("",), "plan: the value of FILE|DIR is empty\n"),
    ],
    ids=["missing", "id", "empty"],
)
def test_wrong_arguments_are_said(arguments: tuple[str, ...], message: str, tmp_path: Path) -> None:
    done = plan("import", *arguments, "--lang", "en", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr.startswith(message)) == (2, "", True), done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-1.7", "ข้อความ".encode(), bytes(range(256))],
    ids=["empty", "zip", "ole", "pdf", "text", "bytes"],
)
def test_a_file_without_a_plan_is_said_and_nothing_is_written(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "book.docx").write_bytes(content)
    done = plan("import", "book.docx", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("plan: book.docx: ")
    assert [each.name for each in tmp_path.iterdir()] == ["book.docx"]


def test_a_folder_that_cannot_be_written_is_said(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o555)
    done = as_ordinary_user("import", str(sample), "-o", "closed/plans", "--lang", "en", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (74, "")
    assert done.stderr == "plan: cannot write closed/plans/pa-sak (Permission denied)\n"


def test_the_books_own_errors_are_in_the_summary(tmp_path: Path) -> None:
    lines = [
        "แผนปฏิบัติการป้องกันการทุจริต", "(พ.ศ. 2567)", "ของ", "เทศบาลตำบลตัวอย่าง", "จังหวัดตัวอย่าง", "",
        "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567", "", "ลำดับ\tโครงการ\tมิติ\tงบประมาณ\tไตรมาส 1\tไตรมาส 2\tไตรมาส 3\tไตรมาส 4\tหมายเหตุ",
        "1\tโครงการคุณธรรม\t1\t500.00\t✓\t\t\t\t", "รวม\t\t\t600.00\t1\t0\t0\t0\t", "", "ชื่อโครงการ: โครงการคุณธรรม", "หลักการและเหตุผล", "เพราะจำเป็น",
        "วัตถุประสงค์", "เพื่อให้เกิดผล", "กลุ่มเป้าหมาย", "ประชาชน", "วิธีดำเนินการ", "ลงมือทำ", "ระยะเวลาดำเนินการ", "ไตรมาส 2", "งบประมาณ",
        "500 บาท", "ผู้รับผิดชอบ", "สำนักปลัด", "ผลผลิต", "มีผลงาน", "ผลลัพธ์", "ประชาชนพอใจ",
    ]  # fmt: skip
    (tmp_path / "book.txt").write_text("\n".join(lines), "utf-8")
    done = plan("import", "book.txt", cwd=tmp_path)
    assert done.returncode == 0
    assert "มีเรื่องที่ควรดู 1 เรื่อง อยู่ใน data/plans/book/import-notes.yaml\n" in done.stdout
    assert "ข้อผิดพลาด 1 " in done.stdout
    assert done.stdout.endswith("plan render data/plans/book --draft\n")
    assert (tmp_path / "data/plans/book/import-notes.yaml").read_text("utf-8") == (
        "- project: project-1\n  why: ไตรมาสในตารางกับในแผ่นรายละเอียดไม่ตรงกัน ข้อมูลใช้ตามตาราง\n"
        "  table: พ.ศ. 2567 ไตรมาส 1\n  sheet: พ.ศ. 2567 ไตรมาส 2\n"
    )


def test_a_file_where_the_folder_should_be_made_is_said(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "plans").write_text("", "utf-8")
    done = plan("import", str(sample), "-o", "plans", "--lang", "en", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (74, "")
    assert done.stderr.startswith("plan: cannot write plans/pa-sak (")
    assert [each.name for each in tmp_path.iterdir()] == ["plans"]
