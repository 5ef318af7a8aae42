"""The report as a workbook says what the report says; its totals are worked out alike by another program."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet
from openxml_audit import OpenXmlValidator

from antigraft_cli.pipeline.plan_book import render_plan
from antigraft_cli.pipeline.write import Format
from books import PLANS
from spreadsheets import shown_by_office

OF_YEAR = "ประจำปีงบประมาณ พ.ศ. 2567"


@cache
def report(months: int, *, draft: bool = False) -> bytes:
    (file,) = render_plan(PLANS / "example", 2567, months=months, formats=(Format.XLSX,), draft=draft).files
    assert file.name == f"example-2567-round-{months}-rev1{'-draft' if draft else ''}.xlsx"
    assert file.content is not None
    assert file.notes == []
    return file.content


def sheets(content: bytes, *, cached: bool = True) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content), data_only=cached)


def rows(sheet: Worksheet, first: int) -> list[tuple[object, ...]]:
    return list(sheet.iter_rows(min_row=first, values_only=True))


def test_the_summary_has_the_reports_counts_money_and_score() -> None:
    sheet = sheets(report(12))["สรุป"]
    assert [row[0] for row in rows(sheet, 1)[:3]] == [
        f"รายงานผลการดำเนินการ {OF_YEAR} รอบ 12 เดือน ขององค์การบริหารส่วนตำบลตัวอย่าง (ข้อมูล ณ วันที่ 30 กันยายน 2567)",
        "คะแนนรวม = (3 × 1 + 1 × 0.5 + 1 × 0) ÷ 6 × 100 = 58.33",
        "เบิกจ่ายรวมร้อยละ 48.92 ของงบประมาณตามแผน",
    ]
    assert rows(sheet, 4)[0][2:8] == (
        "ทั้งหมด",
        "ดำเนินการแล้วเสร็จ",
        "อยู่ระหว่างดำเนินการ",
        "ยังไม่ได้ดำเนินการ",
        "ไม่สามารถดำเนินการได้",
        "รอรายงานผล",
    )
    assert [row[2:] for row in rows(sheet, 5)] == [
        (2, 2, 0, 0, 0, 0, 25000, 25000, 23480.75, 93.92, 100),
        (2, 1, 0, 1, 0, 0, 15000, 15000, 0, 0, 50),
        (1, 0, 0, 0, 1, 0, 8000, 8000, 0, 0, 0),
        (1, 0, 1, 0, 0, 0, 0, 0, 0, None, 50),
        (6, 3, 1, 1, 1, 0, 48000, 48000, 23480.75, None, None),
    ]
    formulas = rows(sheets(report(12), cached=False)["สรุป"], 9)[0]
    assert formulas[2:5] == ("=SUM(C5:C8)", "=SUM(D5:D8)", "=SUM(E5:E8)")


def test_every_project_has_a_row_and_every_indicator() -> None:
    book = sheets(report(12))
    assert book.sheetnames == ["สรุป", "ผลทุกโครงการ", "ตัวชี้วัด"]
    found = rows(book["ผลทุกโครงการ"], 3)
    assert [row[0] for row in found] == [1, 2, 3, 4, 5, 6, None]
    assert found[1][9:] == (
        "ดำเนินการแล้วเสร็จ",
        6,
        "ทบทวนแนวปฏิบัติในการประชุมประจำเดือนตุลาคม และแจ้งเวียนให้บุคลากรทุกคนลงนามรับทราบ",
        "ไม่มี",
        "ไม่มี",
        None,
    )
    assert found[5][5:] == (
        8000,
        8000,
        0,
        0,
        "ไม่สามารถดำเนินการได้",
        12,
        "ไม่มี",
        "เพราะผู้แทนหมู่บ้านขอให้จัดพร้อมเวทีประชาคมของปีถัดไป\nโอนงบประมาณแล้วเสร็จในเดือนสิงหาคม ซึ่งเป็นช่วงทำนา",
        "ตั้งงบประมาณไว้ในข้อบัญญัติตั้งแต่ต้นปี",
        None,
    )
    assert found[6][5:8] == (48000, 48000, 23480.75)
    indicators = rows(book["ตัวชี้วัด"], 3)
    assert len(indicators) == 7
    assert indicators[-1][2:] == ("เวลาที่ใช้ตรวจสอบข้อเท็จจริงโดยเฉลี่ย", "ไม่เกิน", 30, 41.5, "วัน", "ไม่บรรลุ")


def test_projects_without_a_report_are_listed_with_who_has_to_be_asked() -> None:
    book = sheets(report(6))
    assert book.sheetnames == ["สรุป", "รอรายงานผล", "ผลทุกโครงการ", "ตัวชี้วัด"]
    assert rows(book["รอรายงานผล"], 3) == [(1, "โครงการค่ายเยาวชนสุจริต", "สำนักปลัด", "4")]
    assert rows(book["ผลทุกโครงการ"], 3)[0][5:] == (
        25000,
        None,
        None,
        None,
        "รอรายงานผล",
        None,
        None,
        None,
        None,
        None,
    )


def test_a_draft_says_so_on_every_sheet() -> None:
    assert all(sheet["A1"].value.endswith("(ร่าง)") for sheet in sheets(report(6, draft=True)).worksheets)


def test_libreoffice_works_out_the_same_totals_and_the_file_is_valid(tmp_path: Path) -> None:
    content = report(6)
    shown = shown_by_office(content, tmp_path)
    for name in ("สรุป", "ผลทุกโครงการ"):
        sheet = sheets(content)[name]
        cells = [cell for cell in sheet[sheet.max_row] if isinstance(cell.value, int | float)]
        of_office = shown[name][sheet.max_row - 1]
        ours = [f"{cell.value:,.2f}" if cell.number_format == "#,##0.00" else str(cell.value) for cell in cells]
        assert [of_office[cell.column - 1] for cell in cells] == ours
        assert len(cells) >= 3
    (tmp_path / "report.xlsx").write_bytes(content)
    assert [str(error) for error in OpenXmlValidator().validate(str(tmp_path / "report.xlsx")).errors] == []
