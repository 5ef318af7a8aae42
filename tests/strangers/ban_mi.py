"""A town's book with a year's caption copied unchanged, the words of a heading twice, and what one sheet or row lacks."""

from __future__ import annotations

from dataclasses import replace

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.ordinary import DIMENSIONS, counted, each_year
from strangers.rangsit import BOOK as NEIGHBOUR
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "เทศบาลเมืองบ้านหมี่"
YEARS = (2566, 2567, 2568, 2569, 2570)
_ROWS = (
    {**each_year((2566, 2567), "12,000.00", 1), **each_year((2568, 2569, 2570), "14,000.00", 1)},
    {**each_year((2566, 2567, 2569, 2570), "20,000.00", 1), 2568: Row("25,000.00", (1,))},
    each_year(YEARS, "0", 1, 2, 3, 4),
    each_year(YEARS, "0", 1, 2, 3, 4),
    each_year(YEARS, "36,000.00", 2),
    each_year(YEARS, "0", 1),
)
_SHEETS = tuple(
    replace(NEIGHBOUR.sheets[place], years=rows) for place, rows in zip((0, 1, 5, 8, 9, 13), _ROWS, strict=True)
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="บ้านหมี่",
    province="ลพบุรี",
    sheets=_SHEETS,
    preface=(
        "เทศบาลเมืองบ้านหมี่มีความมุ่งมั่นที่จะบริหารงานด้วยความสุจริต จึงจัดทำแผนปฏิบัติการฉบับนี้เพื่อเป็นแนวทางแก่ทุกส่วนราชการ",
        "ทั้งนี้ เทศบาลนครรังสิตหวังว่าแผนฉบับนี้จะช่วยให้ประชาชนได้รับบริการที่ดียิ่งขึ้น",
    ),
    totals=counted(_SHEETS, YEARS),
)


def _year(document: Document, year: int) -> None:
    # The caption of 2567 was copied for the year behind it.
    shown = 2567 if year == 2568 else year
    line(document, f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {shown} ของ {NAME}", bold=True)
    rows = [
        ["ลำดับ", "รายการโครงการ (ตั้งต้น)", "มิติ", "งบประมาณ (บาท)", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ"],
        ["", "", "", "", "1", "2", "3", "4", ""],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["✓" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        money = "0.00" if row.budget == "0" else row.budget
        # One row has no number, one no dimension.
        shown_number = "" if (year, number) == (2569, 4) else str(number)
        dimension = "" if (year, number) == (2570, 3) else str(sheet.dimension)
        rows.append([shown_number, sheet.title, dimension, money, *ticks, ""])
    budget, counts = BOOK.totals[year]
    rows.append(["รวมทั้งสิ้น", "", "", str(budget), *map(str, counts or ()), ""])
    merges = [(0, 4, 0, 7), (len(rows) - 1, 0, len(rows) - 1, 2)]
    table(document, rows, [*merges, *((0, column, 1, column) for column in (0, 1, 2, 3, 8))]).style = "Table Grid"
    new_page(document)


def _items(document: Document, texts: tuple[str, ...]) -> None:
    for number, text in enumerate(texts, 1):
        line(document, thai(f"\t{number}) {text}") if len(texts) > 1 else f"\t{text}")


def _sheet(document: Document, place: int, number: int, sheet: Sheet) -> None:
    row = sheet.years[2570]
    groups = tuple(thai(f"{name} จำนวน {count:,} {unit}") if count else name for name, count, unit in sheet.groups)
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    line(document, thai(f"ลำดับที่ {number}"), bold=True, center=True)
    if place != 5:
        line(document, thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), bold=True, center=True)
    line(document, "๑. ชื่อโครงการ", bold=True)
    line(document, f"\t{sheet.title}")
    if place != 1:
        line(document, "๒. หลักการและเหตุผล/ที่มาของโครงการ", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "๓. วัตถุประสงค์", bold=True)
    _items(document, tuple(sheet.objectives))
    # Here the words of the heading above were left.
    line(document, "๔. วัตถุประสงค์" if place == 4 else "๔. กลุ่มเป้าหมาย", bold=True)
    _items(document, groups)
    line(document, "๕. วิธีดำเนินการ", bold=True)
    _items(document, tuple(map(str, sheet.steps)))
    line(document, "๖. ระยะเวลาดำเนินการ", bold=True)
    quarters = "๑ - ๔" if len(row.quarters) == 4 else thai(row.quarters[0])
    line(document, f"\tไตรมาส {quarters}")
    if place != 3:
        line(document, "๗. งบประมาณดำเนินการ", bold=True)
    line(document, "\tไม่ใช้งบประมาณ" if row.budget == "0" else thai(f"\t{row.budget} บาท"))
    line(document, "๘. ผู้รับผิดชอบโครงการ", bold=True)
    _items(document, tuple(sheet.responsible))
    line(document, "๙. ผลผลิต/ผลลัพธ์", bold=True)
    line(document, "\tผลผลิต")
    _items(document, tuple(map(str, sheet.outputs)))
    line(document, "\tผลลัพธ์")
    _items(document, tuple(map(str, sheet.outcomes)))
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับ",
        "คุณธรรมและความโปร่งใส",
        "(พ.ศ. ๒๕๖๖ – ๒๕๗๐)",
        "ของ",
        NAME,
        "อำเภอบ้านหมี่ จังหวัดลพบุรี",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, NAME, center=True)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    number = 0
    for place, sheet in enumerate(BOOK.sheets):
        # The third sheet was pasted twice and numbered on.
        for _ in range(2 if place == 2 else 1):
            number += 1
            _sheet(document, place, number, sheet)
    return saved(document)
