"""What the built-in templates write: periods, years and amounts, what was changed, signatures, counts."""

from __future__ import annotations

from pathlib import Path

from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.compose import book_of, compose
from antigraft_cli.report.text import render
from antigraft_cli.thai import NO_BREAK_SPACE
from books import texts

YEAR = """projects:
  - project: satisfaction-survey
    budget: {budget}
    quarters: [4]
{more}  - project: no-gift-policy
    budget: 0
    quarters: [1, 2]
totals:
  budget: {total}
  quarters: [1, 1, 0, {ticks}]
"""
KEPT = YEAR.format(budget="15,000.00", more="", total="15,000.00", ticks=1)
CHEAPER = YEAR.format(budget="9,750.25", more="", total="9,750.25", ticks=1)
CANCELLED = YEAR.format(
    budget="0",
    more="    change: cancelled\n    before:\n      budget: 15,000.00\n      quarters: [4]\n    note: ย้ายไปปีหน้า\n",
    total="0",
    ticks=0,
)


def book(plan: Path, year: int | None = None, **years: str) -> list[str]:
    """The texts of the book of a plan with these years, a paragraph or cell each."""
    for name, text in years.items():
        (plan / "years" / f"{name.removeprefix('y')}.yaml").write_text(text, "utf-8")
    for project in ("citizen-forum", "complaint-channels"):
        (plan / "projects" / f"{project}.yaml").unlink(missing_ok=True)
    checked = check_plan(plan)
    assert not checked.has_errors, render(checked.findings)
    contents = book_of(checked.plan, year)
    assert contents
    document, findings = compose(contents)
    assert findings == []
    assert document
    return [text.replace(NO_BREAK_SPACE, " ") for text in texts(document.root)]


def below(lines: list[str], heading: str, sheet: str) -> list[str]:
    """What stands below a heading of a sheet."""
    start = lines.index(heading, lines.index(sheet))
    end = next(number for number in range(start + 1, len(lines)) if lines[number][:2] in ("๗.", "๘."))
    return lines[start + 1 : end]


SURVEY = "๑. ชื่อโครงการ: โครงการสำรวจความพึงพอใจของประชาชน"
WHEN, HOW_MUCH = "๖. ระยะเวลาดำเนินการ", "๗. งบประมาณดำเนินการ"


def set_plan(plan: Path, old: str, new: str) -> None:
    text = (plan / "plan.yaml").read_text("utf-8")
    assert old in text
    (plan / "plan.yaml").write_text(text.replace(old, new), "utf-8")


def test_amounts_that_differ_stand_apart_from_their_years(base_plan: Path) -> None:
    lines = book(base_plan, y2566=KEPT, y2567=CHEAPER)
    assert below(lines, WHEN, SURVEY) == ["ไตรมาส ๔"]
    assert below(lines, HOW_MUCH, SURVEY) == ["พ.ศ. ๒๕๖๖ จำนวน ๑๕,๐๐๐.๐๐ บาท", "พ.ศ. ๒๕๖๗ จำนวน ๙,๗๕๐.๒๕ บาท"]


def test_one_amount_for_all_years_stands_alone(base_plan: Path) -> None:
    lines = book(base_plan, y2566=KEPT, y2567=KEPT)
    assert below(lines, HOW_MUCH, SURVEY) == ["๑๕,๐๐๐.๐๐ บาท"]


def test_a_year_without_cost_says_so(base_plan: Path) -> None:
    free = YEAR.format(budget="0", more="", total="0", ticks=1)
    lines = book(base_plan, y2566=KEPT, y2567=free)
    assert below(lines, HOW_MUCH, SURVEY) == ["พ.ศ. ๒๕๖๖ จำนวน ๑๕,๐๐๐.๐๐ บาท", "พ.ศ. ๒๕๖๗ ไม่ใช้งบประมาณ"]


def row_of(lines: list[str], title: str) -> list[str]:
    """The cells of a table's row from its title on."""
    start = lines.index(title)
    return lines[start : start + 4]


def test_what_is_cancelled_says_so_and_counts_nowhere(base_plan: Path) -> None:
    lines = book(base_plan, y2566=KEPT, y2567=CANCELLED)
    assert below(lines, WHEN, SURVEY) == ["พ.ศ. ๒๕๖๖ ไตรมาส ๔", "ยกเลิก พ.ศ. ๒๕๖๗"]
    assert below(lines, HOW_MUCH, SURVEY) == ["พ.ศ. ๒๕๖๖ จำนวน ๑๕,๐๐๐.๐๐ บาท"]
    table = lines[lines.index("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567 ของ องค์การบริหารส่วนตำบลตัวอย่าง") :]
    assert row_of(table, SURVEY.partition(": ")[2]) == [
        "โครงการสำรวจความพึงพอใจของประชาชน", "2", "0.00", "ยกเลิก เดิม 15,000.00 บาท ไตรมาส 4 ย้ายไปปีหน้า",
    ]  # fmt: skip
    assert row_of(table, "รวมทั้งสิ้น") == ["รวมทั้งสิ้น", "0.00", "1", "1"]


def test_the_plan_of_a_year_in_which_it_is_cancelled(base_plan: Path) -> None:
    lines = book(base_plan, 2567, y2566=KEPT, y2567=CANCELLED)
    assert below(lines, WHEN, SURVEY) == ["ยกเลิก พ.ศ. ๒๕๖๗"]
    assert below(lines, HOW_MUCH, SURVEY) == ["ไม่ใช้งบประมาณ"]


def test_what_was_amended_says_what_it_was(base_plan: Path) -> None:
    def amended(before: str) -> str:
        more = f"    change: amended\n    before:\n      {before}\n"
        year = YEAR.format(budget="9,750.25", more=more, total="9,750.25", ticks=1)
        return next(line for line in book(base_plan, y2566=year, y2567=KEPT) if line.startswith("แก้ไข"))

    assert amended("budget: 15,000") == "แก้ไข เดิม 15,000.00 บาท"
    assert amended("budget: 0") == "แก้ไข เดิม ไม่ใช้งบประมาณ"
    assert amended("quarters: [1, 2, 3]") == "แก้ไข เดิม ไตรมาส 1 - 3"


def test_a_period_of_several_years_is_a_range_with_one_dash(base_plan: Path) -> None:
    set_plan(base_plan, "title: แผน", "toc: true\npreface: [ใช้ใน พ.ศ. 2561-2570 และ พ.ศ. ๒๕๖๖–๒๕๖๘]\ntitle: แผน")
    lines = book(base_plan, y2566=KEPT, y2567=KEPT)
    assert [line.count("๒๕๖๖ - ๒๕๖๗") for line in lines if "๒๕๖๖" in line and "๒๕๖๗" in line] == [1, 1, 1]
    assert "ใช้ใน พ.ศ. ๒๕๖๑ - ๒๕๗๐ และ พ.ศ. ๒๕๖๖ - ๒๕๖๘" in lines
    assert [line for line in lines if "–" in line] == []


def test_a_period_of_one_year_is_that_year_everywhere(base_plan: Path) -> None:
    set_plan(base_plan, "end: 2567", "end: 2566")
    (base_plan / "years" / "2567.yaml").unlink()
    lines = book(base_plan, y2566=KEPT)
    assert lines[0].endswith("(พ.ศ. ๒๕๖๖)")
    assert [line for line in lines if "๒๕๖๖ -" in line or "- ๒๕๖๖" in line] == []
    assert sum("(พ.ศ. ๒๕๖๖)" in line for line in lines) == 4


def test_signatures_are_as_offices_write_them(base_plan: Path) -> None:
    signatories = """approval:
  - role: ผู้จัดทำแผน
    name: นายสมมติ ตัวอย่าง
    position: นักวิเคราะห์นโยบายและแผน
  - role: ผู้เห็นชอบ
    position: ${org.clerk}
  - role: ผู้อนุมัติ
    name: (นางสาวสมมติ ตัวอย่าง)
"""
    set_plan(base_plan, "title: แผน", f"{signatories}title: แผน")
    lines = book(base_plan, y2566=KEPT, y2567=KEPT)
    dots = "…" * 14
    assert lines[-3:] == [
        f"(ลงชื่อ) {dots} ผู้จัดทำแผน (นายสมมติ ตัวอย่าง) นักวิเคราะห์นโยบายและแผน",
        f"(ลงชื่อ) {dots} ผู้เห็นชอบ ({dots}) ปลัดองค์การบริหารส่วนตำบลตัวอย่าง",
        f"(ลงชื่อ) {dots} ผู้อนุมัติ (นางสาวสมมติ ตัวอย่าง)",
    ]


def test_counts_have_commas_for_thousands(base_plan: Path) -> None:
    sheet = base_plan / "projects" / "satisfaction-survey.yaml"
    text = sheet.read_text("utf-8")
    sheet.write_text(
        text.replace("  - group: ประชาชนผู้รับบริการ\n", "  - {group: ประชาชน, count: 12500, unit: คน}\n"), "utf-8"
    )
    assert "ประชาชน ๑๒,๕๐๐ คน" in book(base_plan, y2566=KEPT, y2567=KEPT)
