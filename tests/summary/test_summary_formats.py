"""A summary in every format, of plans whose names try to be more than text; and as a workbook, whole."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import html5lib
import openpyxl
import pytest
from openxml_audit import OpenXmlValidator

from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.pipeline.summary_file import SummaryFormat, SummaryLooks, summary_file
from antigraft_cli.summary.grouping import By
from antigraft_cli.summary.tables import Wanted
from antigraft_cli.thai import display_width
from summarized_plans import plan_of, results_of, summary_of

HOSTILE = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "]]>&amp;</style>",
    "\x1b[31mแดง\u202e",
    "https://example.com",
)
LOOKS = SummaryLooks()
ROWS = {2568: [("a1", "20,000", "1 2"), ("b2", "0", "4")]}
SUMMARY = summary_of(
    *(plan_of(ROWS, f"p{number}", name=name, district=name) for number, name in enumerate(HOSTILE)),
    found={RULES["L502"]: 1},
)


def made(format_: SummaryFormat, looks: SummaryLooks = LOOKS) -> bytes:
    content, notes = summary_file(SUMMARY, format_, looks)
    assert not notes
    return content


def test_a_page_shows_hostile_names_as_they_are_and_runs_nothing() -> None:
    root = html5lib.parse(made(SummaryFormat.HTML).decode(), namespaceHTMLElements=False)
    names = ["".join(each.itertext()) for each in root.iterfind(".//section[@id='plans']//tbody//th")]
    assert [name for name in names if "\x1b" not in name and "1b" not in name] == [
        name for name in HOSTILE if "\x1b" not in name
    ]
    assert [each.tag for each in root.iter() if each.tag in ("script", "img", "link", "iframe")] == []
    assert [name for each in root.iter() for name in each.attrib if name.startswith(("on", "style"))] == []


@pytest.mark.parametrize("by", [tuple(By), (By.DISTRICT,)], ids=["plans", "districts"])
def test_no_cell_of_a_csv_file_is_a_formula(by: tuple[By, ...]) -> None:
    text = made(SummaryFormat.CSV, SummaryLooks(Wanted(by))).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []
    assert [cell for cell in cells if cell.startswith("'")] != []


def test_no_cell_of_a_workbook_is_a_formula_or_a_link() -> None:
    sheets = openpyxl.load_workbook(io.BytesIO(made(SummaryFormat.XLSX))).worksheets
    cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s", "n"}
    assert [cell for cell in cells if cell.hyperlink] == []
    assert set(HOSTILE[:4]) <= {cell.value for cell in cells}


@pytest.mark.parametrize("lines", [None, 23])
def test_on_a_terminal_nothing_is_hidden_or_wider_than_eighty_cells(lines: int | None) -> None:
    text = made(SummaryFormat.TEXT, SummaryLooks(lines=lines)).decode()
    assert [character for character in "\x1b\u202e" if character in text] == []
    assert max(map(display_width, text.split("\n"))) <= 80


def test_the_whole_workbook_of_two_plans(tmp_path: Path) -> None:
    reported = {2568: results_of(12, {"a1": ("completed", "15,000")})}
    plans = [replace(plan_of(ROWS, "one"), results=reported), plan_of(ROWS, "two")]
    summary = summary_of(*plans, found={RULES["B301"]: 2})
    path = tmp_path / "summary.xlsx"
    path.write_bytes(summary_file(summary, SummaryFormat.XLSX, SummaryLooks(Wanted((By.DIMENSION,)))).content)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["แผน", "กฎที่พบ", "ตามมิติ", "สิ่งที่ยังไม่มี"]
    assert book.properties.created.year == 2024  # 1 October: the first day of fiscal year 2568
    plan, dimension = book["แผน"], book["ตามมิติ"]
    assert [plan.cell(row, 1).value for row in range(1, 6)] == [
        "แผน",
        "2 แผน ผ่าน 0 ไม่ผ่าน 2 · ข้อผิดพลาด 4 คำเตือน 0",
        "4 โครงการ (นับปีละครั้ง) งบประมาณ 40,000.00 บาท",
        "เบิกจ่าย 15,000.00 บาท (ร้อยละ 37.50) คะแนน 25.00",
        "แล้วเสร็จ 1 อยู่ระหว่างดำเนินการ 0 ดำเนินการไม่ได้ 0 ยังไม่เริ่มหรือรอรายงาน 3",
    ]
    assert [[cell.value for cell in row] for row in dimension.iter_rows(min_row=3)] == [
        ["มิติ", "แผน", "ไม่ผ่าน", "โครงการ", "งบประมาณ", "เบิกจ่าย", "ร้อยละ", "คะแนน"],
        ["มิติที่ 1 การสร้างวัฒนธรรมสุจริต", 2, 2, 2, 40000, 15000, 37.5, 50],
        ["มิติที่ 2 การบริหารราชการด้วยความโปร่งใส", 2, 2, 2, 0, None, None, None],
    ]
    assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []


def test_a_workbook_says_how_many_plans_there_are_even_if_none_is_listed() -> None:
    looks = SummaryLooks(Wanted((By.YEAR,), only_failing=True), "en")
    content, _ = summary_file(summary_of(plan_of(ROWS)), SummaryFormat.XLSX, looks)
    first = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert first["A2"].value == "plans: 1, passing 1, failing 0 · errors 0, warnings 0"


def test_columns_in_which_nothing_stands_are_not_in_the_workbook() -> None:
    content, _ = summary_file(
        summary_of(plan_of(ROWS)), SummaryFormat.XLSX, SummaryLooks(Wanted((By.YEAR,)), "en")
    )
    years = openpyxl.load_workbook(io.BytesIO(content))["by fiscal year"]
    assert [cell.value for cell in years[3]] == ["fiscal year", "plans", "failing", "projects", "budget"]
