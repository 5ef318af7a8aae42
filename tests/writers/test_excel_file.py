"""Any workbook as an Excel file: texts stay texts, limits of Excel are kept, forms can be filled in."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from pathlib import Path
from time import process_time

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet
from openxml_audit import OpenXmlValidator

from antigraft_cli.writers.xlsx.cell_texts import writable
from antigraft_cli.writers.xlsx.excel_file import excel_file
from antigraft_cli.writers.xlsx.sheet_names import sheet_names
from antigraft_cli.writers.xlsx.workbook import Column, Kind, Sheet, Value, Workbook
from spreadsheets import shown_by_office

TEXTS = st.text(st.characters(codec=None), max_size=12)
HOSTILE = [
    "=1+1",
    '=HYPERLINK("http://x.example","ก")',
    "=cmd|' /C calc'!A0",
    "+66 2",
    "-1",
    "@SUM(A1)",
    "{=1}",
    "{=SUM(A1)}",
    "http://x.example/ก",
    "mailto:a@x.example",
    "internal:A!A1",
    "00123",
    "1e5",
    "15,000.00",
    "2569-03-31",
    "TRUE",
    "#N/A",
    "_x0041_",
    "<b>&amp;]]>",
    " ก  ข ",
    "บรรทัด\nสอง",
    "แท็บ\tกลาง",
    "😀",
]


def a_sheet(*rows: tuple[Value, ...], columns: tuple[Column, ...] = (Column("ก"),), name: str = "ก") -> Sheet:
    return Sheet(name, "หัวเรื่อง", columns, rows)


def made_of(*sheets: Sheet, font: str = "TH SarabunPSK") -> bytes:
    return excel_file(Workbook("ชื่อ", "หน่วยงาน", date(2026, 10, 1), sheets, font))[0]


def opened(content: bytes) -> Worksheet:
    return openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]


def test_hostile_texts_stay_texts(tmp_path: Path) -> None:
    content = made_of(a_sheet(*((text,) for text in HOSTILE)))
    cells = [opened(content).cell(row, 1) for row in range(4, 4 + len(HOSTILE))]
    read = [str(cell.value).replace("_x005F_", "_") for cell in cells]  # openpyxl keeps the escape
    assert read == HOSTILE
    assert {(cell.data_type, cell.hyperlink) for cell in cells} == {("s", None)}
    rows = shown_by_office(content, tmp_path)["ก"][3:]
    assert [row[0] for row in rows] == HOSTILE


@settings(max_examples=100, deadline=None)
@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_any_text_anywhere_makes_a_file_that_can_be_read(name: str, caption: str, title: str, text: str) -> None:
    sheet = Sheet(name, caption, (Column(title),), ((text,), ("ท้าย",)), (text,), "รวม", text)
    content = made_of(sheet, a_sheet(name=name), font=(text.strip() or "ก")[:31])
    assert opened(content).cell(6, 1).value == "ท้าย"


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    assert writable("ก\x00\x08\x0b\x1f\ud800\ufffe\uffffข\tค\r\nง\rจ") == "กข\tค\nงจ"


def test_a_text_that_is_too_long_for_a_cell_is_cut_and_said_to_be() -> None:
    whole, long, wide = "ก" * 32_767, "ก" * 32_768, "😀" * 16_384
    content, notes = excel_file(Workbook("", "", date(2026, 1, 1), (a_sheet((whole,), (long,), (wide,)),)))
    values = [opened(content).cell(row, 1).value for row in (4, 5, 6)]
    assert values == [whole, "ก" * 32_766 + "…", "😀" * 16_383 + "…"]
    assert [note.th for note in notes] == [
        f'แผ่น "ก" ช่อง A{row}: ข้อความยาวเกินที่ช่องของ Excel รับได้ จึงตัดท้าย' for row in (5, 6)
    ]


def test_numbers_are_numbers_unless_excel_would_round_them() -> None:
    columns = (Column("จำนวน", Kind.COUNT), Column("เงิน", Kind.MONEY), Column("ค่า", Kind.NUMBER))
    rows: tuple[tuple[Value, ...], ...] = (
        (0, Decimal("999999999999.99"), Decimal("0.1")),
        (1_250, Decimal("0.00"), Decimal("12345678901234567.5")),
    )
    sheet = opened(made_of(a_sheet(*rows, columns=columns)))
    values = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
    assert values == [[0, 999_999_999_999.99, 0.1], [1_250, 0, "12345678901234567.5"]]
    assert [cell.number_format for cell in sheet[4]] == ["#,##0", "#,##0.00", "General"]


def test_names_of_sheets_are_made_such_as_excel_takes() -> None:
    long = "กองสาธารณสุขและสิ่งแวดล้อมและอื่นๆ"
    wanted = ["กอง/คลัง", "กองคลัง*", "'กองคลัง'", "", "History", "[]:*?/\\", long, long, "😀" * 20, "A", "a"]
    assert sheet_names(wanted) == [
        "กอง คลัง",
        "กองคลัง",
        "กองคลัง (2)",
        "แผ่น",
        "History (2)",
        "แผ่น (2)",
        long[:31],
        f"{long[:27]} (2)",
        "😀" * 15,
        "A",
        "a (2)",
    ]


@given(st.lists(TEXTS, max_size=8))
def test_names_of_sheets_are_short_and_differ(wanted: list[str]) -> None:
    names = sheet_names(wanted)
    assert len({name.casefold() for name in names}) == len(wanted)
    assert all(0 < len(name.encode("utf-16-le")) <= 62 for name in names)


FORM = Sheet(
    "กองคลัง",
    "แบบ",
    (
        Column("รหัส"),
        Column("สถานะ", choices=("แล้วเสร็จ", "ยังไม่ได้"), free=True),
        Column("เงิน", Kind.MONEY, free=True, summed=True),
        Column("ไตรมาส", Kind.TICK, free=True, summed=True),
    ),
    (("ก", None, None, True), ("ข", "แล้วเสร็จ", Decimal("1.50"), False)),
    ("คำแนะนำ",),
    total="รวม",
    mark="ของใคร",
    frozen=1,
    protected=True,
)


def test_a_form_offers_its_choices_and_locks_what_is_not_free(tmp_path: Path) -> None:
    content = made_of(FORM)
    sheet = opened(content)
    assert [[cell.protection.locked for cell in row] for row in sheet.iter_rows(min_row=4)] == [
        [True] * 4,
        [True, False, False, False],
        [True, False, False, False],
        [True] * 4,
    ]
    assert (sheet.protection.sheet, sheet.protection.password) == (True, None)
    rules = sorted((str(each.sqref), each.type, each.formula1) for each in sheet.data_validations.dataValidation)
    assert rules == [
        ("B5:B6", "list", '"แล้วเสร็จ,ยังไม่ได้"'),
        ("C5:C6", "decimal", "0"),
        ("D5:D6", "list", '"✓"'),
    ]
    assert (sheet.freeze_panes, sheet.row_dimensions[2].hidden, sheet["A2"].value) == ("B5", True, "ของใคร")
    (tmp_path / "form.xlsx").write_bytes(content)
    assert [str(error) for error in OpenXmlValidator().validate(str(tmp_path / "form.xlsx")).errors] == []


def test_the_total_of_no_rows_is_no_formula() -> None:
    sheet = opened(made_of(Sheet("ก", "ก", FORM.columns, (), total="รวม")))
    assert [cell.value for cell in sheet[4]] == ["รวม", None, None, None]


@pytest.mark.parametrize("of", ["rows", "text"])
def test_time_grows_as_the_workbook_does(of: str) -> None:
    def seconds(size: int) -> float:
        rows = (("ก",),) * size if of == "rows" else (("ก " * size * 10,),)
        started = process_time()
        made_of(a_sheet(*rows))
        return process_time() - started

    small, large = (min(seconds(size) for _ in range(3)) for size in (4_000, 16_000))
    assert large < 10 * max(small, 0.02)
