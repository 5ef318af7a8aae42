"""The workbook that departments fill in comes back: what was filled in, and nothing else."""

from __future__ import annotations

import io
import re
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from openxml_audit import OpenXmlValidator

from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.plan_book import Refusal
from antigraft_cli.pipeline.plan_edits import PlanEdits
from antigraft_cli.pipeline.workbooks.form_file import render_form
from books import PLANS
from edited_workbooks import brought_back, copied, differences, opened, refused, saved, write, written
from filled_forms import cell_of, columns, filled, form_of, put
from spreadsheets import saved_by_office, shown_by_office

EXAMPLE = PLANS / "example"
STATUS, REASON, WHY = "สถานะ", "เหตุที่ดำเนินการไม่ได้", "คำอธิบายเหตุ"
SPENT, DONE, PROBLEMS, NOTE = "เบิกจ่ายจริง (บาท)", "ผลการดำเนินงาน", "ปัญหาและอุปสรรค", "หมายเหตุ"
NAME, CRITERION, TARGET, ACTUAL, UNIT = "ตัวชี้วัด", "เกณฑ์", "เป้าหมาย", "ผลจริง", "หน่วย"


def nothing(plan: Path, content: bytes) -> bool:
    result = brought_back(plan, content)
    return result == PlanEdits()


@pytest.mark.parametrize(("year", "months"), [(2567, 6), (2567, 12), (2568, 6)])
def test_a_form_that_nobody_touched_changes_nothing(year: int, months: int) -> None:
    form = form_of(EXAMPLE, year, months)
    assert nothing(EXAMPLE, form)
    assert nothing(EXAMPLE, saved(opened(form)))


def test_edited_cells_are_the_only_values_that_change_and_comments_stay() -> None:
    form = filled(
        form_of(EXAMPLE),
        {
            "complaint-channels": {
                STATUS: "ดำเนินการแล้วเสร็จ",
                DONE: "เปิดช่องทางรับเรื่องครบ ๓ ช่องทาง\n\n  ได้รับเรื่อง ๔ เรื่อง   ตรวจสอบแล้วเสร็จทุกเรื่อง \n=1+1\n",
                PROBLEMS: None,
                NOTE: "ตามคำสั่งของ อบต.ตัวอย่าง",
            },
            "honest-youth-camp": {SPENT: 24_000.5},
            "online-request-forms": {SPENT: "๑๒,๐๐๐"},
        },
    )
    result = brought_back(EXAMPLE, form)
    assert differences(EXAMPLE, result) == [
        "== results/2567.yaml",
        "-          disbursed: 23,480.75",
        "+          disbursed: 24,000.50",
        "-        status: อยู่ระหว่างดำเนินการ",
        "+        status: ดำเนินการแล้วเสร็จ",
        "-          - ได้รับเรื่อง ๔ เรื่อง ตรวจสอบแล้วเสร็จ ๓ เรื่อง",
        "+          - ได้รับเรื่อง ๔ เรื่อง ตรวจสอบแล้วเสร็จทุกเรื่อง",
        "+          - =1+1",
        "-        problems:",
        "-          - นิติกรเริ่มปฏิบัติงานในเดือนกรกฎาคม",
        "+        note: ตามคำสั่งของ ${org.short_name}",
        "-          disbursed: 0",
        "+          disbursed: 12,000.00",
    ]
    assert result.by_hand == []


def test_what_is_reported_first_comes_in_at_its_place_with_its_indicators() -> None:
    form = filled(
        form_of(EXAMPLE, months=6),
        {
            "honest-youth-camp": {STATUS: "อยู่ระหว่างดำเนินการ", "บรรจุไว้ในข้อบัญญัติ/เทศบัญญัติ": "บรรจุแล้ว", SPENT: 500},
            "honest-youth-camp:1": {NAME: "เยาวชน", TARGET: 40, ACTUAL: "๔๖", UNIT: "คน", CRITERION: "ไม่น้อยกว่า"},
            "honest-youth-camp:2": {NAME: "วันที่รอ", TARGET: 30, CRITERION: "ไม่เกิน"},
        },
    )
    result = brought_back(EXAMPLE, form)
    assert differences(EXAMPLE, result) == [
        "== results/2567.yaml",
        "+      - project: honest-youth-camp",
        "+        status: อยู่ระหว่างดำเนินการ",
        "+        in_ordinance: true",
        "+        amounts:",
        "+          disbursed: 500.00",
        "+        indicators:",
        "+          - name: เยาวชน",
        "+            target: 40",
        "+            actual: 46",
        "+            unit: คน",
        "+          - name: วันที่รอ",
        "+            criterion: ไม่เกิน",
        "+            target: 30",
    ]
    assert [each.change.edit.path for each in result.changes] == [("rounds", 0, "projects", 0)]


def test_indicators_are_changed_added_and_taken_away_by_their_names() -> None:
    form = filled(
        form_of(EXAMPLE),
        {
            "honest-youth-camp:1": {NAME: None, TARGET: None, ACTUAL: None, UNIT: None, CRITERION: None},
            "honest-youth-camp:2": {ACTUAL: 76.10004},
            "honest-youth-camp:3": {NAME: "โรงเรียน", TARGET: 2, ACTUAL: 2},
            "complaint-channels:2": {CRITERION: "ไม่น้อยกว่า", ACTUAL: 42},
            "complaint-channels:1": {CRITERION: None},
            "no-gift-policy:2": {NAME: None, TARGET: None, ACTUAL: None, UNIT: None, CRITERION: None},
            "no-gift-policy:1": {NAME: None, TARGET: None, ACTUAL: None, UNIT: None, CRITERION: None},
        },
    )
    assert differences(EXAMPLE, brought_back(EXAMPLE, form)) == [
        "== results/2567.yaml",
        "-          - name: เยาวชนที่เข้าร่วมค่าย",
        "-            target: 40",
        "-            actual: 46",
        "-            unit: คน",
        "+          - name: โรงเรียน",
        "+            target: 2",
        "+            actual: 2",
        "-        indicators:",
        "-          - name: บุคลากรที่ตอบแบบสอบถามว่ารู้จักมาตรการ",
        "-            target: 90",
        "-            actual: 96.97",
        "-            unit: ร้อยละ",
        "-          # เป้าหมาย 0 คือต้องไม่มีเลย",
        "-          - name: เรื่องร้องเรียนว่าบุคลากรรับของขวัญ",
        "-            target: 0",
        "-            actual: 0",
        "-            unit: เรื่อง",
        "-            actual: 41.5",
        "+            actual: 42",
        "-            criterion: ไม่เกิน",
        "+            criterion: ไม่น้อยกว่า",
    ]


def test_the_round_of_twelve_months_begins_with_the_indicators_of_six(tmp_path: Path) -> None:
    plan = copied("example", tmp_path)
    file = plan / "results/2567.yaml"
    file.write_text(file.read_text("utf-8").partition("  - months: 12")[0], "utf-8")
    form = filled(form_of(plan), {"no-gift-policy": {STATUS: "ดำเนินการแล้วเสร็จ"}, "no-gift-policy:1": {ACTUAL: 95}})
    result = brought_back(plan, form)
    assert differences(plan, result) == [
        "== results/2567.yaml",
        "+  - months: 12",
        "+    as_of: 2567-09-30",
        "+    projects:",
        "+      - project: no-gift-policy",
        "+        status: ดำเนินการแล้วเสร็จ",
        "+        indicators:",
        "+          - name: บุคลากรที่ตอบแบบสอบถามว่ารู้จักมาตรการ",
        "+            target: 90",
        "+            actual: 95",
        "+            unit: ร้อยละ",
    ]


def test_forms_that_were_given_out_together_are_brought_back_one_after_the_other(tmp_path: Path) -> None:
    plan = copied("example", tmp_path)
    given = form_of(plan, 2568, 6)
    one = filled(given, {"budget-forum": {STATUS: "ดำเนินการแล้วเสร็จ"}})
    other = filled(given, {"no-gift-policy": {STATUS: "อยู่ระหว่างดำเนินการ", DONE: "ประกาศแล้ว"}})
    first = brought_back(plan, one)
    assert {name: new.title for name, new in first.new.items()} == {"results/2568.yaml": "รอบ 6 เดือน"}
    write(plan, first)
    second = brought_back(plan, other)
    assert [line for line in differences(plan, second) if line.startswith("-")] == []
    write(plan, second)
    assert (plan / "results/2568.yaml").read_text("utf-8") == (
        "# yaml-language-server: $schema=../../../../schemas/results.schema.json\n"
        "rounds:\n"
        "  - months: 6\n"
        "    as_of: 2568-03-31\n"
        "    projects:\n"
        "      - project: budget-forum\n"
        "        status: ดำเนินการแล้วเสร็จ\n"
        "      - project: no-gift-policy\n"
        "        status: อยู่ระหว่างดำเนินการ\n"
        "        results:\n"
        "          - ประกาศแล้ว\n"
    )
    assert nothing(plan, one)
    assert not check_plan(plan).has_errors


def test_several_forms_add_up_and_may_not_contradict() -> None:
    given = form_of(EXAMPLE, 2568, 6)
    of_finance = filled(given, {"budget-forum": {STATUS: "ดำเนินการแล้วเสร็จ"}})
    of_clerk = filled(given, {"no-gift-policy": {STATUS: "อยู่ระหว่างดำเนินการ"}})
    both = (
        written(EXAMPLE, brought_back(EXAMPLE, of_finance, of_clerk, given))["results/2568.yaml"] or b""
    ).decode()
    assert both.count("- project:") == 2
    other = filled(given, {"budget-forum": {STATUS: "อยู่ระหว่างดำเนินการ"}})
    at = cell_of(given, "budget-forum", STATUS)
    assert refused(EXAMPLE, of_finance, other) == [
        f'ข.xlsx แผ่น "กองคลัง" ช่อง {at}: ค่าไม่ตรงกับใน ก.xlsx แผ่น "กองคลัง"'
    ]


@pytest.mark.parametrize(
    ("where", "cells", "at", "why"),
    [
        (
            "honest-youth-camp",
            {STATUS: "เสร็จ"},
            STATUS,
            "“เสร็จ” ใช้ไม่ได้ เลือกจากรายการ ยังไม่ได้ดำเนินการ, อยู่ระหว่างดำเนินการ, ดำเนินการแล้วเสร็จ, ไม่สามารถดำเนินการได้",
        ),
        ("honest-youth-camp", {STATUS: None}, STATUS, "โครงการที่รายงานต้องมีสถานะ"),
        (
            "conflict-of-interest-guideline",
            {DONE: "ทำแล้ว"},
            DONE,
            "โครงการนี้ยังไม่มีสถานะ เลือกสถานะในแผ่นของส่วนราชการด้วย",
        ),
        ("honest-youth-camp", {SPENT: "ครบ"}, SPENT, "“ครบ” ใช้ไม่ได้ เขียนเป็นตัวเลข 0 หรือมากกว่า"),
        ("honest-youth-camp", {SPENT: 1.005}, SPENT, "เงินมีทศนิยมได้ไม่เกินสองตำแหน่ง"),
        ("honest-youth-camp:3", {TARGET: 5}, NAME, "ต้องมีชื่อตัวชี้วัด"),
        ("honest-youth-camp:3", {NAME: "ก"}, TARGET, "ต้องมีเป้าหมาย"),
        ("honest-youth-camp:1", {TARGET: "มาก"}, TARGET, "“มาก” ใช้ไม่ได้ เขียนเป็นตัวเลข 0 หรือมากกว่า"),
        ("honest-youth-camp", {"รหัสโครงการ": "ค่าย"}, "รหัสโครงการ", "รหัส ค่าย ไม่มีในตาราง พ.ศ. 2567"),
        (
            "conflict-of-interest-guideline:1",
            {NAME: "ก", TARGET: 1},
            NAME,
            "โครงการนี้ยังไม่มีสถานะ เลือกสถานะในแผ่นของส่วนราชการด้วย",
        ),
    ],
)
def test_what_cannot_be_is_refused_with_sheet_and_cell(
    where: str, cells: dict[str, object], at: str, why: str
) -> None:
    given = form_of(EXAMPLE)
    form = filled(given, {"budget-forum": {SPENT: 5}, where: cells})
    sheet = "ตัวชี้วัด" if ":" in where else "สำนักปลัด"
    assert refused(EXAMPLE, form) == [f'ก.xlsx แผ่น "{sheet}" ช่อง {cell_of(given, where, at)}: {why}']


def test_a_project_twice_and_a_new_row_are_said() -> None:
    book = opened(form_of(EXAMPLE))
    sheet = book["สำนักปลัด"]
    at = columns(sheet)
    first = next(row for row in range(1, 20) if sheet.cell(row, at["รหัสโครงการ"]).value == "honest-youth-camp")
    sheet.cell(first + 1, at["รหัสโครงการ"]).value = None
    result = brought_back(EXAMPLE, saved(book))
    assert [message.th for message in result.by_hand] == [
        f'ก.xlsx แผ่น "สำนักปลัด" ช่อง B{first + 1}: แถวใหม่ {sheet.cell(first + 1, 2).value} เพิ่มด้วย plan new project'
    ]
    sheet.cell(first + 1, at["รหัสโครงการ"]).value = "honest-youth-camp"
    assert refused(EXAMPLE, saved(book))[0].endswith(": รหัส honest-youth-camp ซ้ำ")


def test_a_sheet_alone_in_a_workbook_of_its_own_deletes_nothing() -> None:
    book = opened(filled(form_of(EXAMPLE), {"budget-forum": {SPENT: 8_000, PROBLEMS: None}}))
    for name in book.sheetnames:
        if name != "กองคลัง":
            del book[name]
    assert differences(EXAMPLE, brought_back(EXAMPLE, saved(book))) == [
        "== results/2567.yaml",
        "-          disbursed: 0",
        "+          disbursed: 8,000.00",
    ]


def test_what_a_cell_could_not_hold_in_full_is_not_taken_from_it(tmp_path: Path) -> None:
    plan = copied("example", tmp_path)
    file = plan / "results/2567.yaml"
    long = "กันเงินไว้เบิกจ่ายเหลื่อมปี" + "ก" * 40_000
    file.write_text(file.read_text("utf-8").replace("กันเงินไว้เบิกจ่ายเหลื่อมปี", long), "utf-8")
    (made,) = render_form(plan, 2567, 12).files
    assert [note.th.partition(": ")[2] for note in made.notes] == ["ข้อความยาวเกินที่ช่องของ Excel รับได้ จึงตัดท้าย"] * 4
    book = opened(made.content or b"")
    assert nothing(plan, saved(book))
    why = "ข้อความเดิมยาวเกินช่องของ Excel และถูกตัดท้าย แก้ในไฟล์ข้อมูลแทน"
    form = filled(saved(book), {"online-request-forms": {NOTE: "ใหม่"}})
    assert refused(plan, form)[0].endswith(why)


def test_results_that_cannot_be_read_take_no_form(tmp_path: Path) -> None:
    plan = copied("example", tmp_path)
    form = form_of(plan)
    file = plan / "results/2567.yaml"
    file.write_text(file.read_text("utf-8").replace("months: 6", "months: หก"), "utf-8")
    assert set(refused(plan, form)) == {"results/2567.yaml ยังอ่านไม่ได้ จึงนำ ก.xlsx เข้าไม่ได้ แก้ตาม plan validate ก่อน"}


def test_values_to_be_filled_in_are_empty_in_the_form_and_are_filled_in(tmp_path: Path) -> None:
    plan = copied("example", tmp_path)
    file = plan / "results/2567.yaml"
    file.write_text(file.read_text("utf-8").replace("status: ยังไม่ได้ดำเนินการ", "status: <สถานะ>"), "utf-8")
    form = form_of(plan)
    assert nothing(plan, form)
    result = brought_back(plan, filled(form, {"online-request-forms": {STATUS: "อยู่ระหว่างดำเนินการ"}}))
    assert differences(plan, result) == [
        "== results/2567.yaml",
        "-        status: <สถานะ>",
        "+        status: อยู่ระหว่างดำเนินการ",
    ]


def test_a_form_asks_each_unit_for_its_projects_and_locks_all_else() -> None:
    book = opened(form_of(EXAMPLE))
    assert book.sheetnames == ["คำชี้แจง", "สำนักปลัด", "กองคลัง", "กองช่าง", "ตัวชี้วัด", "ค่าเดิม"]
    assert [sheet.sheet_state for sheet in book.worksheets] == ["visible"] * 5 + ["hidden"]
    assert all(sheet.protection.sheet and not sheet.protection.password for sheet in book.worksheets)
    sheet = book["สำนักปลัด"]
    at = columns(sheet)
    rows = [row for row in range(1, 20) if sheet.cell(row, at["รหัสโครงการ"]).value]
    free = [title for title, column in at.items() if not sheet.cell(rows[1], column).protection.locked]
    assert free == [
        STATUS,
        REASON,
        WHY,
        "บรรจุไว้ในข้อบัญญัติ/เทศบัญญัติ",
        "งบตามข้อบัญญัติ/เทศบัญญัติ (บาท)",
        SPENT,
        DONE,
        PROBLEMS,
        "ข้อเสนอแนะ",
        NOTE,
    ]
    assert all(cell.protection.locked for cell in sheet[rows[0]])
    assert [sheet.cell(row, at["สถานะรอบ 6 เดือน"]).value for row in rows[1:]] == [
        None,
        "ดำเนินการแล้วเสร็จ",
        "อยู่ระหว่างดำเนินการ",
        "ไม่สามารถดำเนินการได้",
        "ไม่สามารถดำเนินการได้",
    ]
    lists = {
        str(each.sqref)[0]: each.formula1 for each in sheet.data_validations.dataValidation if each.type == "list"
    }
    assert list(lists.values()) == [
        '"ยังไม่ได้ดำเนินการ,อยู่ระหว่างดำเนินการ,ดำเนินการแล้วเสร็จ,ไม่สามารถดำเนินการได้"',
        '"ไม่ได้รับงบประมาณ,นโยบายผู้บริหารเปลี่ยนแปลง,บุคลากรไม่เพียงพอ,อื่นๆ"',
        '"บรรจุแล้ว,ยังไม่ได้บรรจุ"',
    ]
    assert sheet.freeze_panes == f"C{rows[0] + 1}"
    assert all(sheet.column_dimensions[each].hidden for each in ("Q",))


def test_a_form_of_a_plan_with_errors_is_a_draft_or_none(tmp_path: Path) -> None:
    plan = copied("example", tmp_path)
    file = plan / "results/2567.yaml"
    file.write_text(
        file.read_text("utf-8").replace("status: ยังไม่ได้ดำเนินการ", "status: ไม่สามารถดำเนินการได้"), "utf-8"
    )
    assert check_plan(plan).has_errors
    assert form_of(plan)
    year = plan / "years/2567.yaml"
    year.write_text(year.read_text("utf-8").replace("budget: 48,000.00", "budget: 1"), "utf-8")
    assert render_form(plan, 2567, 12).refusal is Refusal.HAS_ERRORS
    (file_,) = render_form(plan, 2567, 12, draft=True).files
    assert file_.name == "example-2567-round-12-rev1-draft-form.xlsx"
    assert all(sheet["A1"].value.endswith("(ร่าง)") for sheet in opened(file_.content or b"").worksheets[:-1])
    assert render_form(plan, 2571, 12).refusal is Refusal.NO_SUCH_YEAR


def hostile_results(folder: Path) -> Path:
    """The example with texts in its results that a spreadsheet would work out or change, and amounts at their limits."""
    plan = copied("example", folder)
    file = plan / "results/2567.yaml"
    signs = iter(
        ["=1+1", "+66", "-1", "@ก", "00123", "1e5", "2569-03-31", "TRUE", "#N/A", "'ก", "_x0041_", "😀 <b>&"] * 9
    )

    def text(found: re.Match[str]) -> str:
        sign = next(signs).replace("'", "''")
        return f"{found[1]}'{sign}{found[2]}'"

    changed = re.sub(r"^( {10}- )(?!file|name)([^\n:']+)$", text, file.read_text("utf-8"), flags=re.M)
    changed = changed.replace("note: กัน", "note: '=กัน").replace("เหลื่อมปี\n", "เหลื่อมปี'\n")
    changed = changed.replace("disbursed: 23,480.75", "disbursed: 999,999,999,999.99")
    file.write_text(changed, "utf-8")
    assert changed.count("'") > 30
    return plan


def test_libreoffice_saves_a_form_without_a_change_and_works_out_its_totals(tmp_path: Path) -> None:
    plan = hostile_results(tmp_path)
    form = form_of(plan)
    assert nothing(plan, form)
    office = saved_by_office(form, tmp_path)
    assert nothing(plan, office)
    shown = shown_by_office(form, tmp_path)
    for name in ("สำนักปลัด", "กองคลัง"):
        sheet = openpyxl.load_workbook(io.BytesIO(form), data_only=True)[name]
        at = columns(sheet)
        for title in ("งบประมาณ (บาท)", "งบตามข้อบัญญัติ/เทศบัญญัติ (บาท)", SPENT):
            cached = sheet.cell(sheet.max_row, at[title]).value
            assert shown[name][sheet.max_row - 1][at[title] - 1] == f"{cached:,.2f}"
    assert shown["สำนักปลัด"][-1][columns(opened(form)["สำนักปลัด"])[SPENT] - 1] == "999,999,999,999.99"


def test_the_files_of_a_form_are_valid_and_the_same_whenever_they_are_made(tmp_path: Path) -> None:
    for months in (6, 12):
        (file,), (again,) = (render_form(EXAMPLE, 2567, months).files for _ in range(2))
        assert file.content == again.content
        (tmp_path / "form.xlsx").write_bytes(file.content or b"")
        assert [str(error) for error in OpenXmlValidator().validate(str(tmp_path / "form.xlsx")).errors] == []


def test_units_that_answer_together_may_share_the_work_and_must_agree() -> None:
    given = form_of(EXAMPLE, 2568, 6)
    book = opened(given)
    rows = {name: ids(book[name]) for name in ("สำนักปลัด", "กองคลัง", "กองช่าง")}
    assert rows["กองช่าง"] == ["budget-forum", "complaint-channels", "online-request-forms"]
    assert set(rows["สำนักปลัด"]) & set(rows["กองคลัง"]) == {"online-request-forms", "no-gift-policy"}
    sheets = {name: book[name] for name in rows}
    put(sheets["กองคลัง"], "budget-forum", SPENT, 8_000)
    put(sheets["กองช่าง"], "budget-forum", STATUS, "ดำเนินการแล้วเสร็จ")
    made = (written(EXAMPLE, brought_back(EXAMPLE, saved(book)))["results/2568.yaml"] or b"").decode()
    assert (
        "- project: budget-forum\n        status: ดำเนินการแล้วเสร็จ\n        amounts:\n          disbursed: 8,000.00"
        in made
    )
    put(sheets["กองช่าง"], "budget-forum", SPENT, 7_000)
    assert [problem.partition(": ")[2] for problem in refused(EXAMPLE, saved(book))] == [
        'ค่าไม่ตรงกับใน ก.xlsx แผ่น "กองคลัง"'
    ]


def ids(sheet: Worksheet) -> list[str]:
    column = columns(sheet)["รหัสโครงการ"]
    found = [
        str(sheet.cell(row, column).value) for row in range(1, sheet.max_row + 1) if sheet.cell(row, column).value
    ]
    return found[1:]


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        (95.123456789, "95.1235"),
        (1e-132, "0"),
        (-0.0, "0"),
        (7e11, "700000000000"),
        ("๑,๒๐๐", "1200"),
        ("12345678901234567890", "12345678901234567890"),
    ],
)
def test_what_was_achieved_may_be_any_number(value: object, meant: str) -> None:
    form = filled(form_of(EXAMPLE), {"honest-youth-camp:2": {ACTUAL: value}})
    assert [each.change.after for each in brought_back(EXAMPLE, form).changes] == [meant]


def test_a_number_beyond_reason_is_refused() -> None:
    form = filled(form_of(EXAMPLE), {"honest-youth-camp:2": {ACTUAL: 1e300}})
    assert refused(EXAMPLE, form)[0].endswith(": จำนวนมากเกินไป")


def test_a_form_in_which_an_indicator_was_renamed_may_be_brought_back_twice(tmp_path: Path) -> None:
    plan = copied("example", tmp_path)
    form = filled(form_of(plan), {"honest-youth-camp:1": {NAME: "เยาวชนในค่าย"}})
    first = brought_back(plan, form)
    assert [each.change.after for each in first.changes] == ["เยาวชนในค่าย"]
    write(plan, first)
    assert nothing(plan, form)


def test_a_project_that_the_year_no_longer_has_is_missed_only_if_it_was_filled_in(tmp_path: Path) -> None:
    plan = copied("example", tmp_path)
    form = form_of(plan, 2568, 6)
    year = plan / "years/2568.yaml"
    rows = year.read_text("utf-8").split("  - project: ")
    kept = [row for row in rows if not row.startswith("complaint-channels")]
    year.write_text("  - project: ".join(kept), "utf-8")
    assert len(kept) == len(rows) - 1
    assert nothing(plan, form)
    assert len(written(plan, brought_back(plan, filled(form, {"budget-forum": {STATUS: "ดำเนินการแล้วเสร็จ"}})))) == 1
    cell = cell_of(form, "complaint-channels", "รหัสโครงการ")
    assert refused(plan, filled(form, {"complaint-channels": {STATUS: "ดำเนินการแล้วเสร็จ"}})) == [
        f'ก.xlsx แผ่น "กองช่าง" ช่อง {cell}: รหัส complaint-channels ไม่มีในตาราง พ.ศ. 2568'
    ]


def test_a_year_of_which_everything_was_cancelled_has_an_empty_form(tmp_path: Path) -> None:
    plan = copied("example", tmp_path)
    year = plan / "years/2568.yaml"
    year.write_text(
        "projects:\n  - project: budget-forum\n    budget: 0\n    quarters: [1]\n    change: cancelled\n"
        "totals:\n  budget: 0\n",
        "utf-8",
    )
    form = form_of(plan, 2568, 6)
    assert opened(form).sheetnames == ["คำชี้แจง", "ตัวชี้วัด", "ค่าเดิม"]
    assert nothing(plan, form)
