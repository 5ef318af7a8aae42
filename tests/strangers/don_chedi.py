"""A subdistrict's book: bold headings without numbers, in words that an office chose for itself."""

from __future__ import annotations

from dataclasses import replace

from docx.document import Document

from strangers import kanthararom, non_sang, nong_ki
from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลสระกระโจม"
YEARS = (2566, 2567, 2568, 2569, 2570)
DIMENSIONS = non_sang.DIMENSIONS


def _rows(budget: str, quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="ดอนเจดีย์",
    province="สุพรรณบุรี",
    sheets=(
        replace(nong_ki.BOOK.sheets[0], years=_rows("16,500", (1, 2))),
        replace(kanthararom.BOOK.sheets[1], years=_rows("0", (1, 2, 3, 4))),
        replace(nong_ki.BOOK.sheets[1], years=_rows("0", (2, 3))),
        replace(non_sang.BOOK.sheets[3], years=_rows("33,000", (1, 2))),
        replace(kanthararom.BOOK.sheets[4], years=_rows("0", (1, 4))),
    ),
    totals=dict.fromkeys(YEARS, ("49,500", (4, 4, 2, 2))),
)

_TIMES = ("ไตรมาสที่ ๑ - ๒", "ตลอดปีงบประมาณ", "ไตรมาสที่ ๒ - ๓", "ไตรมาสที่ ๑ - ๒", "ไตรมาสที่ ๑ และไตรมาสที่ ๔")


def _year(document: Document, year: int) -> None:
    line(document, thai(f"ตารางที่ {year - 2565} แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. {year}"), bold=True)
    rows = [
        ["ที่", "โครงการ/มาตรการ/กิจกรรม", "มิติ", "งบประมาณ (บาท)", "ไตรมาสที่ดำเนินการ", "", "", "", "กองที่รับผิดชอบ"],
        ["", "", "", "", "๑", "๒", "๓", "๔", ""],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["/" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        money = "-" if row.budget == "0" else row.budget
        cells = [thai(each) for each in (number, sheet.title, sheet.dimension, money, *ticks)]
        rows.append([*cells, "\n".join(sheet.responsible)])
    budget, counts = BOOK.totals[year]
    rows.append(["รวม", "", "", *(thai(each) for each in (budget, *(counts or ()))), ""])
    merges = [(0, 4, 0, 7), (len(rows) - 1, 0, len(rows) - 1, 2)]
    table(document, rows, [*merges, *((0, column, 1, column) for column in (0, 1, 2, 3, 8))])
    line(document, "")


def _items(document: Document, texts: tuple[str, ...]) -> None:
    for place, text in enumerate(texts, 1):
        line(document, thai(f"\t{place}) {text}") if len(texts) > 1 else f"\t{text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    def part(name: str, *texts: str) -> None:
        line(document, name, bold=True)
        _items(document, texts)

    line(document, thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), bold=True, center=True)
    part("ชื่อโครงการหรือมาตรการ", sheet.title)
    line(document, "สภาพปัญหาและความจำเป็น", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    part("เป้าประสงค์ของโครงการ", *sheet.objectives)
    part("ผู้ได้รับประโยชน์", *(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups))
    part("แนวทางปฏิบัติ", *map(str, sheet.steps))
    part("กรอบเวลา", _TIMES[place])
    budget = sheet.years[2566].budget
    part("งบที่ใช้", "ไม่ใช้งบประมาณ" if budget == "0" else thai(f"ปีละ {budget} บาท"))
    part("ผู้ดูแลโครงการ", *sheet.responsible)
    part("ผลผลิตที่คาดหวัง", *map(str, sheet.outputs))
    part("ผลลัพธ์ต่อประชาชน", *map(str, sheet.outcomes))
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ – ๒๕๗๐",
        NAME,
        "อำเภอดอนเจดีย์ จังหวัดสุพรรณบุรี",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
