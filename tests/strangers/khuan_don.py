"""A subdistrict municipality's book: one table that names the years of each project in a cell, sheets with short lines."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "เทศบาลตำบลควนโดน"
YEARS = (2566, 2567, 2568, 2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="ควนโดน",
    province="สตูล",
    sheets=(
        Sheet(
            "โครงการค่ายเยาวชนสองวัฒนธรรมไม่โกง",
            1,
            ("เยาวชนไทยพุทธและมุสลิมอยู่ร่วมกัน ความซื่อสัตย์เป็นคำสอนของทุกศาสนา",),
            ("เพื่อปลูกฝังความซื่อสัตย์ตามคำสอนของศาสนา",),
            (("เยาวชน", 60, "คน"),),
            ("คัดเลือกเยาวชน", "จัดค่าย 2 วัน"),
            ("กองการศึกษา",),
            ("เยาวชนผ่านค่าย 60 คน",),
            ("เยาวชนยึดมั่นในความซื่อสัตย์",),
            {year: Row("40,000", (3,)) for year in YEARS},
        ),
        Sheet(
            "มาตรการให้คะแนนความโปร่งใสแก่ทุกกอง",
            2,
            ("การให้คะแนนทำให้ทุกกองแข่งขันกันทำดี",),
            ("เพื่อกระตุ้นให้ทุกกองโปร่งใส", "เพื่อหาจุดที่ต้องปรับปรุง"),
            (("ทุกกอง", 5, "กอง"),),
            ("กำหนดเกณฑ์", "ให้คะแนนทุกไตรมาส", "มอบรางวัล"),
            ("สำนักปลัดเทศบาล",),
            ("ประกาศคะแนน 4 ครั้งต่อปี",),
            ("คะแนนเฉลี่ยเพิ่มขึ้น", "เรื่องร้องเรียนลดลง"),
            {year: Row("0", (1, 2, 3, 4)) for year in (2567, 2568, 2569, 2570)},
        ),
        Sheet(
            "กิจกรรมคณะกรรมการสตรีตรวจสอบงบประมาณ",
            3,
            ("กลุ่มสตรีมีความละเอียดรอบคอบ เหมาะกับการตรวจสอบงบประมาณ",),
            ("เพื่อให้กลุ่มสตรีมีส่วนร่วม",),
            (("กลุ่มสตรี", 15, "คน"), ("เจ้าหน้าที่งบประมาณ", 2, "คน")),
            ("อบรมการอ่านงบประมาณ", "ประชุมตรวจสอบปีละ 2 ครั้ง"),
            ("กองสวัสดิการสังคม", "กองคลัง"),
            ("มีข้อเสนอไม่น้อยกว่า 5 ข้อ",),
            ("งบประมาณตรงกับความต้องการ",),
            {2566: Row("6,500", (2, 4)), 2568: Row("6,500", (2, 4)), 2570: Row("6,500", (2, 4))},
        ),
    ),
)

_SPANS = ("2566 - 2570", "2567 - 2570", "2566, 2568 และ 2570")
_IN_TABLE = ("3", "1 - 4", "2, 4")
_TIMES = ("เมษายน - มิถุนายน", "ตลอดปีงบประมาณ", "ไตรมาส 2 และ 4")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    budget = next(iter(sheet.years.values())).budget
    groups = [f"{name} {count} {unit}" for name, count, unit in sheet.groups]
    line(document, f"{place + 1}) {sheet.title}", bold=True)
    for name, texts in (
        ("มิติ", [f"มิติที่ {sheet.dimension}"]),
        ("เหตุผลความจำเป็น", list(sheet.rationale)),
        ("วัตถุประสงค์", list(sheet.objectives)),
        ("กลุ่มเป้าหมาย", groups),
        ("วิธีดำเนินการ", list(map(str, sheet.steps))),
        ("ระยะเวลา", [f"{_TIMES[place]} ปีงบประมาณ {_SPANS[place]}"]),
        ("งบประมาณ", ["ไม่ใช้งบประมาณ" if budget == "0" else f"{budget} บาทต่อปี"]),
        ("ผู้รับผิดชอบ", list(sheet.responsible)),
        ("ผลผลิต", list(map(str, sheet.outputs))),
        ("ผลลัพธ์", list(map(str, sheet.outcomes))),
    ):
        if len(texts) == 1:
            line(document, f"\t{name} : {texts[0]}")
        else:
            line(document, f"\t{name} :")
            for text in texts:
                line(document, f"\t\t• {text}")
    line(document, "")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, thai("พ.ศ. 2566 - 2570"), NAME, "อำเภอควนโดน จังหวัดสตูล"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "ตารางสรุปโครงการตามแผนปฏิบัติการป้องกันการทุจริต", bold=True, center=True)
    rows = [
        [
            "ที่",
            "ชื่อโครงการ/กิจกรรม/มาตรการ",
            "มิติที่",
            "งบประมาณต่อปี (บาท)",
            "ปีที่ดำเนินการ (พ.ศ.)",
            "ไตรมาสที่ดำเนินการ",
            "หน่วยงานรับผิดชอบ",
        ]
    ]
    for place, sheet in enumerate(BOOK.sheets):
        budget = next(iter(sheet.years.values())).budget
        rows.append(
            [
                str(place + 1),
                sheet.title,
                str(sheet.dimension),
                "-" if budget == "0" else budget,
                _SPANS[place],
                _IN_TABLE[place],
                ", ".join(sheet.responsible),
            ]
        )
    table(document, rows)
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
