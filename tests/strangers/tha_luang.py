"""A town's book: bold headings without numbers, some of them of things that a plan's data does not know."""

from __future__ import annotations

from dataclasses import replace

from docx.document import Document

from strangers import lom_sak, non_sang, tha_tako
from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "เทศบาลเมืองท่าหลวง"
YEARS = (2569, 2570)
DIMENSIONS = non_sang.DIMENSIONS


def _rows(budget: str, quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2569,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="ท่าหลวง",
    province="ลพบุรี",
    sheets=(
        replace(non_sang.BOOK.sheets[1], years=_rows("0", (1, 2, 3, 4))),
        replace(tha_tako.BOOK.sheets[2], years=_rows("0", (1, 2, 3, 4)), guideline=None),
        replace(lom_sak.BOOK.sheets[2], years=_rows("30,000", (2, 3))),
        replace(lom_sak.BOOK.sheets[4], years=_rows("22,500", (2,))),
    ),
    totals={2569: ("52,500", (2, 4, 3, 2)), 2570: ("52,500", (2, 4, 3, 2))},
    in_notes=("นักจัดการงานทั่วไป โทร. ภายใน ๑๒", "ใช้แบบสอบถามและการสังเกต", "ผู้บริหารให้ความสำคัญ"),
)

_TIMES = ("ตลอดปีงบประมาณ", "ตลอดปีงบประมาณ", "ไตรมาสที่ ๒ - ๓", "ไตรมาสที่ ๒")


def _year(document: Document, year: int) -> None:
    line(document, thai(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปี พ.ศ. {year}"), bold=True, center=True)
    rows = [
        ["ลำดับที่", "โครงการ", "มิติ", "งบประมาณ", "ไตรมาส", "", "", ""],
        ["", "", "", "", "๑", "๒", "๓", "๔"],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["☑" if quarter in row.quarters else "☐" for quarter in (1, 2, 3, 4)]
        money = "ไม่ใช้งบประมาณ" if row.budget == "0" else row.budget
        rows.append([thai(each) for each in (number, sheet.title, sheet.dimension, money, *ticks)])
    budget, counts = BOOK.totals[year]
    rows.append(["รวม", "", "", *(thai(each) for each in (budget, *(counts or ())))])
    merges = [(0, 4, 0, 7), (len(rows) - 1, 0, len(rows) - 1, 2), *((0, column, 1, column) for column in range(4))]
    table(document, rows, merges)
    line(document, "")


def _items(document: Document, texts: tuple[str, ...]) -> None:
    for place, text in enumerate(texts, 1):
        line(document, thai(f"     {place}. {text}") if len(texts) > 1 else f"     {text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    def part(name: str, *texts: str) -> None:
        line(document, name, bold=True)
        _items(document, texts)

    line(document, thai(f"โครงการที่ {place + 1}"), bold=True, center=True)
    line(document, thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), center=True)
    part("ชื่อโครงการ", sheet.title)
    line(document, "หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    part("วัตถุประสงค์", *sheet.objectives)
    part("กลุ่มเป้าหมาย", *(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups))
    part("วิธีดำเนินการ", *map(str, sheet.steps))
    part("ระยะเวลาดำเนินการ", _TIMES[place])
    budget = sheet.years[2569].budget
    part("งบประมาณ", "ไม่ใช้งบประมาณ" if budget == "0" else thai(f"ปีละ {budget} บาท"))
    part("ผู้รับผิดชอบ", *sheet.responsible)
    part("ผู้ประสานงาน", "นักจัดการงานทั่วไป โทร. ภายใน ๑๒")
    part("วิธีการวัดผลและประเมินผล", "ใช้แบบสอบถามและการสังเกต")
    part("ปัจจัยแห่งความสำเร็จ", "ผู้บริหารให้ความสำคัญ", "ประชาชนให้ความร่วมมือ")
    part("ผลผลิต", *map(str, sheet.outputs))
    part("ผลลัพธ์", *map(str, sheet.outcomes))
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in ("แผนปฏิบัติการป้องกันการทุจริต", "พ.ศ. ๒๕๖๙ – ๒๕๗๐", NAME, "อำเภอท่าหลวง จังหวัดลพบุรี"):
        line(document, text, bold=True, center=True)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
