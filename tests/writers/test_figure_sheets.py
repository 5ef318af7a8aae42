"""Tables of figures as sheets: numbers stay numbers, what is nothing stays empty."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
from openxml_audit import OpenXmlValidator

from antigraft_cli.figure_tables import Column, Kind, Table
from antigraft_cli.messages import Message
from antigraft_cli.writers.xlsx.excel_file import excel_file
from antigraft_cli.writers.xlsx.figure_sheets import figure_sheet
from antigraft_cli.writers.xlsx.workbook import Workbook

TABLE = Table(
    "plans",
    Message("แผน", "plans"),
    (
        Column(Message("หน่วยงาน", "organisation")),
        Column(Message("ที่เก็บ", "path"), wide=True),
        Column(Message("โครงการ", "projects"), Kind.COUNT),
        Column(Message("งบประมาณ", "budget"), Kind.MONEY),
        Column(Message("ร้อยละ", "rate"), Kind.PERCENT),
    ),
    (
        (Message("ไม่ทราบ", "unknown"), "=1+1", 1_250, Decimal("20000.50"), None),
        ("อบต.ตัวอย่าง" * 20, None, 0, Decimal("0.00"), Decimal("12.30")),
    ),
    Message("นับปีละครั้ง", "once a year"),
)


def test_a_table_of_figures_is_a_sheet_with_all_its_columns_to_be_filtered(tmp_path: Path) -> None:
    sheets = (figure_sheet(TABLE, "th", ("สองแผน",)), figure_sheet(TABLE._replace(note=None), "en"))
    content, notes = excel_file(Workbook("สรุป", "", date(2026, 10, 1), sheets))
    thai, english = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    assert [[cell.value for cell in row] for row in thai.iter_rows(values_only=False)] == [
        ["แผน", None, None, None, None],
        ["สองแผน", None, None, None, None],
        ["นับปีละครั้ง", None, None, None, None],
        ["หน่วยงาน", "ที่เก็บ", "โครงการ", "งบประมาณ", "ร้อยละ"],
        ["ไม่ทราบ", "=1+1", 1250, 20000.5, None],
        ["อบต.ตัวอย่าง" * 20, None, 0, 0, 12.3],
    ]
    assert [cell.value for row in english.iter_rows(min_row=2, max_row=3, max_col=2) for cell in row] == [
        "organisation",
        "path",
        "unknown",
        "=1+1",
    ]
    assert thai["B5"].data_type == "s"
    assert (thai.title, english.title) == ("แผน", "plans")
    assert (thai.auto_filter.ref, thai.freeze_panes) == ("A4:E6", "B5")
    assert [round(thai.column_dimensions[each].width) for each in "ACDE"] == [61, 13, 19, 11]
    assert notes == []
    (tmp_path / "figures.xlsx").write_bytes(content)
    assert [str(error) for error in OpenXmlValidator().validate(str(tmp_path / "figures.xlsx")).errors] == []
