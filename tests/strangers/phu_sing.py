"""A subdistrict's book: sheets in three columns with numbers, tables by dimension with a total each, Word's own headings."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลภูสิงห์"
YEARS = (2568, 2569)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2569,
    name=NAME,
    type="subdistrict-organization",
    district="สหัสขันธ์",
    province="กาฬสินธุ์",
    short_name="อบต.ภูสิงห์",
    preface=("อบต.ภูสิงห์ตั้งใจทำงานอย่างโปร่งใส จึงจัดทำแผนนี้ขึ้น", "ขอขอบคุณผู้นำชุมชนที่ร่วมให้ความเห็น"),
    sheets=(
        Sheet(
            "โครงการคนต้นแบบความดี",
            1,
            ("การเชิดชูคนดีเป็นการส่งเสริมให้ทำดีต่อไป",),
            ("เพื่อเชิดชูคนดี", "เพื่อให้มีแบบอย่าง"),
            (("พนักงาน", 30, "คน"),),
            ("ประกาศรับสมัคร", "คัดเลือก", "มอบรางวัลวันเด็ก"),
            ("สำนักปลัด",),
            ("มีคนต้นแบบ ๓ คน",),
            ("พนักงานมีกำลังใจ",),
            {year: Row("2,500", (2,), None, "งบประมาณ อบต.") for year in YEARS},
        ),
        Sheet(
            "โครงการสวดมนต์ทุกวันพระ",
            1,
            ("การสวดมนต์ทำให้จิตใจสงบ",),
            ("เพื่อให้จิตใจสงบ",),
            (("พนักงาน", 30, "คน"), ("ผู้สูงอายุ", 50, "คน")),
            ("จัดตารางเวร", "สวดมนต์"),
            ("กองการศึกษา",),
            ("สวดมนต์ปีละ ๔๘ ครั้ง",),
            ("พนักงานใจเย็นลง", "ผู้สูงอายุมีความสุข"),
            {2568: Row("0", (1, 2, 3, 4)), 2569: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "มาตรการเปิดซองต่อหน้าประชาชน",
            2,
            ("การเปิดซองในห้องปิดทำให้เกิดข้อสงสัย", "การเปิดซองต่อหน้าประชาชนไม่มีค่าใช้จ่าย"),
            ("เพื่อให้การเปิดซองโปร่งใส",),
            (("ผู้ยื่นซอง", 0, ""), ("ประชาชนที่สนใจ", 0, "")),
            ("ประกาศวันเปิดซอง", "ถ่ายทอดสด", "เผยแพร่ผล"),
            ("กองคลัง",),
            ("ถ่ายทอดสดทุกครั้ง",),
            ("ไม่มีข้อร้องเรียน",),
            {2569: Row("9,999.99", (1, 3), "ซื้อกล้อง")},
        ),
    ),
    totals={2568: ("2,500", None), 2569: ("12,499.99", None)},
)

_NAMES = ("", "การสร้างวัฒนธรรมสุจริต", "การบริหารราชการด้วยความโปร่งใส")
_TIMES = ("ม.ค. - มี.ค.", "ต.ค. - ก.ย.", "ไตรมาสที่ ๑ และไตรมาสที่ ๓ พ.ศ. ๒๕๖๙")
_MONEY = ("๒,๕๐๐ บาท (งบประมาณ อบต.)", "ไม่มี", "๙,๙๙๙.๙๙ บาท")


def _year(document: Document, year: int) -> None:
    document.add_heading(f"ปีงบประมาณ พ.ศ. {year}", 2)
    for dimension in (1, 2):
        sheets = [each for each in BOOK.sheets if each.dimension == dimension and year in each.years]
        if not sheets:
            continue
        line(document, f"มิติที่ {dimension} {_NAMES[dimension]}", bold=True)
        rows = [["ลำดับ", "โครงการ", "งบประมาณ", "ไตรมาส ๑", "ไตรมาส ๒", "ไตรมาส ๓", "ไตรมาส ๔", "หมายเหตุ"]]
        for place, sheet in enumerate(sheets, 1):
            row = sheet.years[year]
            ticks = ["√" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
            rows.append(
                [thai(place), sheet.title, "-" if row.budget == "0" else thai(row.budget), *ticks, row.note or ""]
            )
        total = {1: "2,500", 2: "9,999.99"}[dimension]
        rows.append(["", f"รวมมิติที่ {dimension}", thai(total), *[""] * 5])
        table(document, rows)
    line(document, thai(f"รวมทั้งสิ้น {BOOK.totals[year][0]} บาท"), bold=True)


def _listed(texts: object) -> str:
    assert isinstance(texts, tuple)
    return (
        "\n".join(thai(f"({place}) {text}") for place, text in enumerate(texts, 1))
        if len(texts) > 1
        else str(texts[0])
    )


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    document.add_heading(thai(f"โครงการลำดับที่ {place + 1}"), 2)
    groups = tuple(thai(f"{name} {count} {unit}") if count else name for name, count, unit in sheet.groups)
    fields = (
        ("มิติที่", str(sheet.dimension)),
        ("ชื่อโครงการ", sheet.title),
        ("หลักการและเหตุผล", "\n".join(sheet.rationale)),
        ("วัตถุประสงค์", _listed(sheet.objectives)),
        ("กลุ่มเป้าหมาย", _listed(groups)),
        ("สถานที่", "หอประชุม อบต.ภูสิงห์"),
        ("ขั้นตอนดำเนินการ", _listed(sheet.steps)),
        ("ระยะเวลา", _TIMES[place]),
        ("งบประมาณ/แหล่งงบประมาณ", _MONEY[place]),
        ("ผู้รับผิดชอบ", "\n".join(sheet.responsible)),
        ("ตัวชี้วัดผลผลิต", _listed(sheet.outputs)),
        ("ตัวชี้วัดผลลัพธ์", _listed(sheet.outcomes)),
    )
    rows = [
        ["ที่", "หัวข้อ", "รายละเอียด"],
        *([thai(number), name, text] for number, (name, text) in enumerate(fields, 1)),
    ]
    table(document, rows)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "องค์การบริหารส่วนตำบลภูสิงห์", "อ.สหัสขันธ์ จ.กาฬสินธุ์", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ – ๒๕๖๙"):
        line(document, text, bold=True, center=True)
    new_page(document)
    document.add_heading("คำนำ", 1)
    for text in BOOK.preface:
        line(document, text)
    document.add_heading("ส่วนที่ ๑ บัญชีโครงการ", 1)
    for year in YEARS:
        _year(document, year)
    document.add_heading("ส่วนที่ ๒ รายละเอียดโครงการ", 1)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
