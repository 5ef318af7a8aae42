"""The workbook of a plan's years comes back: what was edited, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.plan_edits import PlanEdits
from books import PLAN_BOOKS, PLANS, made
from command import plan as run
from edited_workbooks import brought_back, copied, differences, opened, refused, row_of, saved, written
from spreadsheets import saved_by_office

EXAMPLE = PLANS / "example"
Edit = Callable[[Worksheet], None]


def edited_sheet(edit: Edit, year: int = 2569) -> bytes:
    book = opened(made("example", "xlsx").content)
    edit(book[f"พ.ศ. {year}"])
    return saved(book)


def setting(cells: dict[str, object]) -> Edit:
    def edit(sheet: Worksheet) -> None:
        for name, value in cells.items():
            sheet[name].value = value

    return edit


def nothing(plan: Path, content: bytes) -> bool:
    result = brought_back(plan, content)
    return result == PlanEdits()


@pytest.mark.parametrize("name", [name for name in PLAN_BOOKS if name != "example-draft"])
def test_a_workbook_that_nobody_touched_changes_nothing(name: str, tmp_path: Path) -> None:
    content = made(name, "xlsx").content
    folder = PLAN_BOOKS[name](tmp_path).folder
    assert nothing(folder, content)
    assert nothing(folder, saved(opened(content)))


@pytest.mark.parametrize("name", ["example", "strained", "forty-projects"])
def test_a_workbook_that_libreoffice_saved_again_changes_nothing(name: str, tmp_path: Path) -> None:
    content = saved_by_office(made(name, "xlsx").content, tmp_path)
    assert nothing(PLAN_BOOKS[name](tmp_path).folder, content)


def test_edited_cells_are_the_only_values_that_change_and_totals_follow() -> None:
    edits = {
        "D5": 31_000,
        "E5": "✓",
        "I5": "เลื่อนจากปีก่อนโดย อบต.ตัวอย่าง",
        "B7": "เวทีประชาชนขององค์การบริหารส่วนตำบลตัวอย่าง",
    }
    result = brought_back(EXAMPLE, edited_sheet(setting(edits)))
    assert differences(EXAMPLE, result) == [
        "== years/2569.yaml",
        "-    budget: 30,000.00",
        "-    quarters: [4]",
        "+    budget: 31,000.00",
        "+    quarters: [1, 4]",
        "+    note: เลื่อนจากปีก่อนโดย ${org.short_name}",
        "+    title: เวทีประชาชนของ${org.name}",
        "-  budget: 51,750.25",
        "+  budget: 52,750.25",
    ]
    assert result.by_hand == []


def test_counts_of_the_totals_follow_too() -> None:
    result = brought_back(EXAMPLE, edited_sheet(setting({"E6": "✓", "D6": 8_000}), 2566))
    assert "-  quarters: [2, 2, 2, 3]" in differences(EXAMPLE, result)
    assert "+  quarters: [3, 2, 2, 3]" in differences(EXAMPLE, result)


def test_totals_that_did_not_agree_with_the_rows_stay(tmp_path: Path) -> None:
    plan = copied("example", tmp_path)
    file = plan / "years/2569.yaml"
    file.write_text(file.read_text("utf-8").replace("budget: 51,750.25", "budget: 1"), "utf-8")
    result = brought_back(plan, edited_sheet(setting({"D5": 31_000})))
    assert differences(plan, result) == ["== years/2569.yaml", "-    budget: 30,000.00", "+    budget: 31,000.00"]


def test_a_title_that_is_the_projects_own_again_leaves_the_year(tmp_path: Path) -> None:
    plan = copied("example", tmp_path)
    first = brought_back(plan, edited_sheet(setting({"B5": "ค่ายเยาวชน"})))
    (plan / "years/2569.yaml").write_bytes(written(plan, first)["years/2569.yaml"] or b"")
    assert "title: ค่ายเยาวชน" in (plan / "years/2569.yaml").read_text("utf-8")
    again = brought_back(plan, edited_sheet(lambda _: None))
    assert differences(plan, again) == ["== years/2569.yaml", "-    title: ค่ายเยาวชน"]


def test_a_note_is_kept_below_what_says_the_change() -> None:
    sheet = opened(made("example", "xlsx").content)["พ.ศ. 2570"]
    row = row_of(sheet, "online-request-forms")
    text = str(sheet.cell(row, 9).value)
    assert text.startswith("ยกเลิก\nเดิม ")
    result = brought_back(EXAMPLE, edited_sheet(setting({f"I{row}": f"{text}\nเพิ่มเติม"}), 2570))
    changed = [line for line in differences(EXAMPLE, result) if "เพิ่มเติม" in line]
    assert len(changed) == 1
    why = "บรรทัดแรกของช่องนี้บอกการเปลี่ยนแปลงของรายการ ต้องคงไว้ แล้วเขียนหมายเหตุต่อท้าย"
    assert refused(EXAMPLE, edited_sheet(setting({f"I{row}": "ใหม่"}), 2570)) == [
        f'ก.xlsx แผ่น "พ.ศ. 2570" ช่อง I{row}: {why}'
    ]
    assert "ยกเลิกแล้ว" in refused(EXAMPLE, edited_sheet(setting({f"D{row}": 5}), 2570))[0]


def test_a_formula_gives_the_value_that_the_program_worked_out(tmp_path: Path) -> None:
    content = edited_sheet(setting({"D5": "=10000+20000.5", "D6": "=0.1+0.2"}))
    result = brought_back(EXAMPLE, saved_by_office(content, tmp_path))
    assert [line for line in differences(EXAMPLE, result) if line.startswith("+")] == [
        "+    budget: 30,000.50",
        "+    budget: 0.30",
        "+  budget: 42,000.80",
    ]


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"D5": "ฟรี"}, "D5: “ฟรี” ใช้ไม่ได้ เขียนเป็นตัวเลข 0 หรือมากกว่า"),
        ({"D5": -5}, "D5: “-5” ใช้ไม่ได้ เขียนเป็นตัวเลข 0 หรือมากกว่า"),
        ({"D5": 1.005}, "D5: เงินมีทศนิยมได้ไม่เกินสองตำแหน่ง"),
        ({"D5": 1e12}, "D5: จำนวนเงินมากเกินไป"),
        ({"D5": None}, "D5: เว้นว่างไม่ได้ ถ้าไม่ใช้งบประมาณให้เขียน 0"),
        ({"D5": True}, "D5: “TRUE” ใช้ไม่ได้ เขียนเป็นตัวเลข 0 หรือมากกว่า"),
        ({"D5": "#N/A"}, "D5: สูตรให้ผลเป็น #N/A"),
        ({"F5": "มี"}, "F5: “มี” ใช้ไม่ได้ ใช้ ✓ หรือเว้นว่าง"),
        ({"H5": None}, "E5: ต้องเลือกอย่างน้อยหนึ่งไตรมาส"),
        ({"B5": None}, "B5: ชื่อโครงการเว้นว่างไม่ได้"),
        ({"I5": __import__("datetime").date(2026, 1, 1)}, "I5: เป็นวันที่หรือเวลา ไม่ใช่ข้อความ"),
        ({"J5": "budget-forum"}, "J7: รหัส budget-forum ซ้ำ หรือไม่มีในตาราง พ.ศ. 2569"),
        ({"J5": "ไม่มี"}, "J5: รหัส ไม่มี ซ้ำ หรือไม่มีในตาราง พ.ศ. 2569"),
    ],
    ids=lambda value: "-".join(f"{key}={each}" for key, each in value.items()) if isinstance(value, dict) else "",
)
def test_what_cannot_be_is_refused_with_sheet_and_cell(cells: dict[str, object], why: str) -> None:
    problems = refused(EXAMPLE, edited_sheet(setting({**cells, "D6": 5})))
    assert problems == [f'ก.xlsx แผ่น "พ.ศ. 2569" ช่อง {why}']


@pytest.mark.parametrize(
    ("value", "budget"), [("๓๑,๐๐๐.๕๐", "31,000.50"), (" 31000 ", "31,000.00"), (31_000.004_999_999_99, None)]
)
def test_amounts_may_be_typed_as_texts(value: object, budget: str | None) -> None:
    content = edited_sheet(setting({"D5": value}))
    if budget is None:
        assert refused(EXAMPLE, content)
    else:
        assert f"+    budget: {budget}" in differences(EXAMPLE, brought_back(EXAMPLE, content))


def test_rows_may_be_sorted_and_columns_and_rows_put_in() -> None:
    def edit(sheet: Worksheet) -> None:
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4, max_row=9)]
        for number, values in enumerate(reversed(rows), start=4):
            for column, value in enumerate(values, start=1):
                sheet.cell(number, column).value = value
        sheet.insert_cols(3)
        sheet.insert_rows(1, 3)
        sheet.title = "งบปี 69"
        sheet.cell(row_of(sheet, "honest-youth-camp"), 5).value = 31_000

    result = brought_back(EXAMPLE, edited_sheet(edit))
    assert [str(each.change.after) for each in result.changes] == ["31,000.00", "52,750.25"]
    assert result.by_hand == []


def test_a_new_row_is_left_to_people_and_one_that_is_gone_goes_when_that_is_wanted() -> None:
    def edit(sheet: Worksheet) -> None:
        sheet.delete_rows(5)
        sheet.insert_rows(9)
        sheet["B9"] = "โครงการใหม่"
        sheet["D9"] = 5

    result = brought_back(EXAMPLE, edited_sheet(edit))
    assert [message.th for message in result.by_hand] == [
        'ก.xlsx แผ่น "พ.ศ. 2569" ช่อง B9: แถวใหม่ โครงการใหม่ เพิ่มด้วย plan new project',
    ]
    assert (result.changes, result.number_gone, differences(EXAMPLE, result)) == ([], 1, [])
    assert differences(EXAMPLE, result, delete=True) == [
        "== years/2569.yaml",
        "-  - project: honest-youth-camp",
        "-    budget: 30,000.00",
        "-    quarters: [4]",
        "-    budget_source: ${org.ordinance}งบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
        "-  budget: 51,750.25",
        "+  budget: 21,750.25",
    ]


def test_totals_follow_changes_and_deletions_together() -> None:
    def edit(sheet: Worksheet) -> None:
        sheet["D6"] = 39_750.25
        sheet.delete_rows(5)

    result = brought_back(EXAMPLE, edited_sheet(edit))
    last = {delete: differences(EXAMPLE, result, delete=delete)[-1] for delete in (False, True)}
    assert last == {False: "+  budget: 81,750.25", True: "+    budget: 39,750.25"}


def test_a_row_is_gone_only_if_no_workbook_has_it() -> None:
    without = edited_sheet(lambda sheet: sheet.delete_rows(5))
    assert brought_back(EXAMPLE, without, edited_sheet(lambda _: None)) == PlanEdits()


def test_sheets_of_another_plan_or_of_nobody_are_not_taken(tmp_path: Path) -> None:
    of_pa_sak = made("pa-sak-2568", "xlsx").content
    why = 'ก.xlsx แผ่น "พ.ศ. 2568" เป็นของแผน pa-sak ไม่ใช่ example'
    assert refused(EXAMPLE, of_pa_sak, edited_sheet(setting({"D5": 31_000}))) == [why]
    other = openpyxl.Workbook()
    assert re.match(r"ก\.xlsx: ไม่มีแผ่นที่สร้างด้วย plan render", refused(EXAMPLE, saved(other))[0])
    plan = copied("example", tmp_path)
    (plan / "years/2569.yaml").unlink()
    assert "พ.ศ. 2569 ซึ่งแผนไม่มี" in refused(plan, edited_sheet(lambda _: None))[0]


def test_a_sheet_that_people_put_in_is_named() -> None:
    book = opened(made("example", "xlsx").content)
    book.create_sheet("จดไว้")["A1"] = "ไม่เกี่ยว"
    result = brought_back(EXAMPLE, saved(book))
    assert [message.th for message in result.by_hand] == ['ก.xlsx แผ่น "จดไว้" ไม่ใช่แผ่นของแผน จึงไม่อ่าน']


def test_a_column_that_is_gone_is_said() -> None:
    problems = refused(EXAMPLE, edited_sheet(lambda sheet: sheet.delete_cols(4)))
    assert problems == ['ก.xlsx แผ่น "พ.ศ. 2569" ไม่มีคอลัมน์ งบประมาณ (บาท)']


def test_several_workbooks_add_up_and_may_not_contradict() -> None:
    one, other = edited_sheet(setting({"D5": 31_000})), edited_sheet(setting({"D6": 9_000}))
    result = brought_back(EXAMPLE, one, other, one)
    assert [str(each.change.after) for each in result.changes] == ["31,000.00", "9,000.00", "52,000.00"]
    problems = refused(EXAMPLE, one, edited_sheet(setting({"D5": 32_000})))
    assert problems == ['ข.xlsx แผ่น "พ.ศ. 2569" ช่อง D5: ค่าไม่ตรงกับใน ก.xlsx แผ่น "พ.ศ. 2569"']


def test_the_command_shows_first_and_writes_all_or_nothing(tmp_path: Path) -> None:
    plan = copied("example", tmp_path)
    before = (plan / "years/2569.yaml").read_bytes()
    (tmp_path / "ก.xlsx").write_bytes(edited_sheet(setting({"D5": 31_000})))
    (tmp_path / "ข.xlsx").write_bytes(edited_sheet(setting({"D6": "ฟรี"})))
    shown = run("import", "ก.xlsx", "--into", "example", "--dry-run", cwd=tmp_path)
    assert shown.stdout == (
        "years/2569.yaml: projects.2.budget: 30,000.00 → 31,000.00\nyears/2569.yaml: totals.budget: 51,750.25 → 52,750.25\n"
    )
    both = run("import", "ก.xlsx", "ข.xlsx", "--into", "example", "--yes", cwd=tmp_path)
    assert (both.returncode, both.stdout) == (1, "")
    assert both.stderr.startswith('plan: ข.xlsx แผ่น "พ.ศ. 2569" ช่อง D6: “ฟรี” ใช้ไม่ได้')
    assert (plan / "years/2569.yaml").read_bytes() == before
    done = run("import", "ก.xlsx", "--into", "example", "--yes", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert b"budget: 31,000.00" in (plan / "years/2569.yaml").read_bytes()
    assert not check_plan(plan).has_errors
    again = run("import", "ก.xlsx", "--into", "example", "--yes", cwd=tmp_path)
    assert again.stdout == "ไม่มีค่าใดต่างจากข้อมูล\n"
