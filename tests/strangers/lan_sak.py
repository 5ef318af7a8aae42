"""A subdistrict's book: the table has days of beginning and end, the money's source in a column, sheets in nested tables."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table

NAME = "องค์การบริหารส่วนตำบลระบำ"
YEARS = (2568, 2569)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2569,
    name=NAME,
    type="subdistrict-organization",
    district="ลานสัก",
    province="อุทัยธานี",
    sheets=(
        Sheet(
            "โครงการคนระบำไม่ทำผิด",
            1,
            ("การรณรงค์อย่างต่อเนื่องทำให้บุคลากรตื่นตัว",),
            ("เพื่อรณรงค์ไม่ทำผิด",),
            (("บุคลากร", 48, "คน"),),
            ("จัดทำสื่อ", "รณรงค์", "ประเมินผล"),
            ("สำนักปลัด",),
            ("รณรงค์ 4 ครั้ง",),
            ("บุคลากรตื่นตัว",),
            {
                2568: Row("10,000", (1, 2), budget_source="ข้อบัญญัติ"),
                2569: Row("10,000", (1, 2), budget_source="ข้อบัญญัติ"),
            },
        ),
        Sheet(
            "มาตรการแยกหน้าที่ผู้จัดซื้อกับผู้ตรวจรับ",
            2,
            ("การให้คนเดียวทำทั้งสองหน้าที่เป็นความเสี่ยง",),
            ("เพื่อถ่วงดุล", "เพื่อป้องกันการทุจริต"),
            (("เจ้าหน้าที่พัสดุ", 3, "คน"),),
            ("ออกคำสั่งแยกหน้าที่", "ติดตามผล"),
            ("กองคลัง",),
            ("มีคำสั่ง 1 ฉบับ",),
            ("เกิดการถ่วงดุล", "ตรวจสอบย้อนหลังได้"),
            {2568: Row("0", (1,)), 2569: Row("0", (1,))},
        ),
        Sheet(
            "กิจกรรมสภาผู้ใช้น้ำตรวจบ่อบาดาล",
            3,
            ("บ่อบาดาลเป็นงานที่ประชาชนได้ประโยชน์โดยตรง",),
            ("เพื่อให้ผู้ใช้น้ำมีส่วนร่วม",),
            (("ผู้ใช้น้ำ", 120, "ราย"), ("ช่างประปา", 4, "คน")),
            ("ประชุมผู้ใช้น้ำ", "ตรวจบ่อ", "รายงานผล"),
            ("กองช่าง", "กองคลัง"),
            ("ตรวจครบ 12 บ่อ",),
            ("น้ำใช้เพียงพอ",),
            {2569: Row("7,200", (3, 4), budget_source="เงินสะสม")},
        ),
    ),
    totals={2568: ("10,000", None), 2569: ("17,200", None)},
)

_DAYS = (("1 ต.ค.", "31 มี.ค."), ("1 ต.ค.", "31 ธ.ค."), ("1 เม.ย.", "30 ก.ย."))
_TIMES = ("ตุลาคม - มีนาคม", "ไตรมาสที่ 1", "ปีงบประมาณ 2569 ไตรมาสที่ 3 และ 4")


def _year(document: Document, year: int) -> None:
    line(document, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}", bold=True, center=True)
    rows = [
        ["ที่", "โครงการ/กิจกรรม", "มิติที่", "งบประมาณ", "", "ระยะเวลาดำเนินการ", "", "ผู้รับผิดชอบ"],
        ["", "", "", "จำนวนเงิน", "แหล่งงบ", "เริ่มต้น", "สิ้นสุด", ""],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        money = "-" if row.budget == "0" else row.budget
        days = _DAYS[BOOK.sheets.index(sheet)]
        rows.append(
            [
                str(number),
                sheet.title,
                str(sheet.dimension),
                money,
                row.budget_source or "-",
                *days,
                "\n".join(sheet.responsible),
            ]
        )
    rows.append(["รวม", "", "", BOOK.totals[year][0] or "", "", "", "", ""])
    merges = [(0, 3, 0, 4), (0, 5, 0, 6), (len(rows) - 1, 0, len(rows) - 1, 2)]
    table(document, rows, [*merges, *((0, column, 1, column) for column in (0, 1, 2, 7))])
    line(document, "")


def _lines(texts: tuple[object, ...]) -> str:
    return (
        "\n".join(f"{number}) {text}" for number, text in enumerate(texts, 1)) if len(texts) > 1 else str(texts[0])
    )


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    frame = document.add_table(1, 1).cell(0, 0)
    frame.paragraphs[0].text = f"แบบเสนอโครงการ ที่ {place + 1}"
    first = next(iter(sheet.years.values()))
    money = "ไม่ใช้งบประมาณ" if first.budget == "0" else f"{first.budget} บาท ({first.budget_source})"
    groups = tuple(f"{name} {count} {unit}" for name, count, unit in sheet.groups)
    rows = [
        ["1. โครงการ", sheet.title],
        ["2. มิติ", f"มิติที่ {sheet.dimension}"],
        ["3. หลักการและเหตุผล", sheet.rationale[0]],
        ["4. วัตถุประสงค์", _lines(tuple(sheet.objectives))],
        ["5. กลุ่มเป้าหมาย", _lines(groups)],
        ["6. วิธีดำเนินการ", _lines(tuple(sheet.steps))],
        ["7. ระยะเวลา", _TIMES[place]],
        ["8. งบประมาณ", money],
        ["9. ผู้รับผิดชอบ", _lines(tuple(sheet.responsible))],
        ["10. ผลผลิต", _lines(tuple(sheet.outputs))],
        ["11. ผลลัพธ์", _lines(tuple(sheet.outcomes))],
    ]
    table(frame, rows)
    line(frame, "")
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "ปีงบประมาณ พ.ศ. 2568 ถึง พ.ศ. 2569", NAME, "อ.ลานสัก จ.อุทัยธานี"):
        line(document, text, bold=True, center=True)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
