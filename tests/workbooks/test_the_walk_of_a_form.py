"""From a plan through forms of three departments to the report and the summary, by commands alone."""

from __future__ import annotations

import io
import json
from pathlib import Path

import openpyxl
import pytest

from books import PLANS
from command import plan as run
from edited_workbooks import copied, opened, saved
from filled_forms import filled, put
from spreadsheets import saved_by_office

FORM = "build/example-2568-round-6-rev1-form.xlsx"
STATUS, SPENT, DONE = "สถานะ", "เบิกจ่ายจริง (บาท)", "ผลการดำเนินงาน"
GIVEN = "งบตามข้อบัญญัติ/เทศบัญญัติ (บาท)"


def test_three_departments_report_by_a_form(tmp_path: Path) -> None:
    copied("example", tmp_path)
    made = run("report", "example", "--year", "2568", "--round", "6", "--form", cwd=tmp_path)
    assert (made.returncode, made.stdout.replace("\\", "/"), made.stderr) == (0, f"สร้างแล้ว {FORM}\n", "")
    form = (tmp_path / FORM).read_bytes()
    forms = [of_clerk(form), saved_by_office(of_finance(form), tmp_path), of_works(form)]
    names = ["สำนักปลัด.xlsx", "กองคลัง.xlsx", "กองช่าง.xlsx"]
    for name, content in zip(names, forms, strict=True):
        (tmp_path / name).write_bytes(content)
    brought = run("import", *names, "--into", "example", "--yes", cwd=tmp_path)
    assert (brought.returncode, brought.stderr) == (0, "")
    assert brought.stdout.replace("\\", "/") == (
        "results/2568.yaml: เพิ่ม รอบ 6 เดือน\n"
        "results/2568.yaml: budget-forum: ดำเนินการแล้วเสร็จ\n"
        "results/2568.yaml: complaint-channels: อยู่ระหว่างดำเนินการ\n"
        "results/2568.yaml: conflict-of-interest-guideline: ดำเนินการแล้วเสร็จ\n"
        "สร้างแล้ว example/results/2568.yaml\n"
        "ตรวจแล้ว 1 แผน 6 โครงการ 5 ปี (16 ไฟล์): ถูกต้อง ไม่พบข้อผิดพลาด\n"
    )
    checked = run("validate", "example", cwd=tmp_path)
    assert checked.returncode == 0, checked.stdout
    reported = run("report", "example", "--year", "2568", "--round", "6", "--format", "xlsx", cwd=tmp_path)
    assert reported.returncode == 0, reported.stderr
    content = (tmp_path / "build/example-2568-round-6-rev1.xlsx").read_bytes()
    said = openpyxl.load_workbook(io.BytesIO(content))["สรุป"]["A2"].value
    assert said == "คะแนนรวม = (2 × 1 + 1 × 0.5 + 0 × 0) ÷ 5 × 100 = 50.00"
    summary = json.loads(run("summary", "example", "--year", "2568", "--format", "json", cwd=tmp_path).stdout)
    assert (summary["totals"]["score"], summary["totals"]["disbursed"]) == ("50.00", "9250.50")


def of_clerk(form: bytes) -> bytes:
    """The clerk's office does not use money, and counts by an indicator."""
    return filled(
        form,
        {
            "conflict-of-interest-guideline": {STATUS: "ดำเนินการแล้วเสร็จ", DONE: "=ทบทวนแล้ว\n+แจ้งเวียนแล้ว"},
            "conflict-of-interest-guideline:1": {"ตัวชี้วัด": "บุคลากรที่รับทราบ", "เป้าหมาย": 100, "ผลจริง": 100},
        },
    )


def of_finance(form: bytes) -> bytes:
    """The finance division says what was spent of what it shares with another."""
    book = opened(form)
    put(book["กองคลัง"], "budget-forum", GIVEN, 10_000)
    put(book["กองคลัง"], "budget-forum", SPENT, "=5000+4250.5")
    return saved(book)


def of_works(form: bytes) -> bytes:
    """The public works division says how far that and another project are."""
    book = opened(form)
    put(book["กองช่าง"], "budget-forum", STATUS, "ดำเนินการแล้วเสร็จ")
    put(book["กองช่าง"], "complaint-channels", STATUS, "อยู่ระหว่างดำเนินการ")
    return saved(book)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--format", "pdf"), "--form เป็นไฟล์ Excel เสมอ ใช้กับ --format --templates --reference ไม่ได้"),
        (("--year", "2571"), "ไม่มีแผนใดมีตารางของ พ.ศ. 2571 (ปีที่มี: 2566 2567 2568 2569 2570)"),
    ],
    ids=["format", "year"],
)
def test_a_form_that_cannot_be_is_a_wrong_argument(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    years = () if "--year" in arguments else ("--year", "2568")
    plan = str(PLANS / "example")
    done = run("report", plan, "--form", "--round", "6", *years, *arguments, cwd=tmp_path)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (2, f"plan: {said}")
