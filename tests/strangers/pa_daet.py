"""A subdistrict's book in WordPad's way: no tables, a project a line with commas between its values, sheets with dashes."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, thai

NAME = "องค์การบริหารส่วนตำบลสันมะค่า"
YEARS = (2566, 2567, 2568)
_NAMES = {1: "การสร้างวัฒนธรรมสุจริต", 2: "การบริหารราชการด้วยความโปร่งใส"}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2568,
    name=NAME,
    type="subdistrict-organization",
    district="ป่าแดด",
    province="เชียงราย",
    sheets=(
        Sheet(
            "โครงการสายสัมพันธ์คนดีศรีสันมะค่า",
            1,
            ("การยกย่องคนดีในตำบลทำให้เกิดแรงบันดาลใจแก่ผู้อื่น",),
            ("เพื่อยกย่องคนดี", "เพื่อเป็นแบบอย่าง"),
            (("ประชาชนที่ได้รับการเสนอชื่อ", 20, "คน"),),
            ("เปิดรับการเสนอชื่อ", "คัดเลือก", "มอบเกียรติบัตร"),
            ("สำนักปลัด",),
            ("คัดเลือกคนดีปีละ ๕ คน",),
            ("ประชาชนอยากทำความดี",),
            {2566: Row("7,000", (4,)), 2567: Row("7,000", (4,)), 2568: Row("7,500", (4,))},
        ),
        Sheet(
            "มาตรการใช้กล้องบันทึกการรับชำระภาษี",
            2,
            ("การรับชำระภาษีเป็นเงินสดมีความเสี่ยง",),
            ("เพื่อป้องกันการทุจริตการรับเงิน",),
            (("เจ้าหน้าที่จัดเก็บรายได้", 2, "คน"), ("ผู้เสียภาษี", 0, "")),
            ("ติดตั้งกล้อง", "ตรวจสอบภาพทุกเดือน"),
            ("กองคลัง",),
            ("ติดตั้งกล้อง ๑ จุด",),
            ("การรับเงินถูกต้องทุกรายการ", "ผู้เสียภาษีเชื่อมั่น"),
            {2566: Row("0", (1, 2, 3, 4)), 2567: Row("0", (1, 2, 3, 4)), 2568: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมอ่านข่าวโปร่งใสทางหอกระจายข่าว",
            2,
            ("หอกระจายข่าวเป็นสื่อที่ชาวบ้านฟังมากที่สุด",),
            ("เพื่อให้ชาวบ้านรู้ข่าวของ อบต.", "เพื่อลดข่าวลือ"),
            (("ชาวบ้านทุกหมู่บ้าน", 0, ""),),
            ("เขียนข่าว", "อ่านข่าวทุกวันศุกร์"),
            ("สำนักปลัด", "ทุกกอง"),
            ("อ่านข่าว ๔๘ ครั้งต่อปี",),
            ("ข่าวลือลดลง",),
            {2567: Row("0", (1, 2, 3, 4)), 2568: Row("0", (1, 2, 3, 4))},
        ),
    ),
)

_TIMES = ("ไตรมาส ๔ ของทุกปี", "ตลอดปีงบประมาณ", "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗ และ พ.ศ. ๒๕๖๘")
_MONEY = ("ปี ๒๕๖๖ และ ๒๕๖๗ ปีละ ๗,๐๐๐ บาท ปี ๒๕๖๘ จำนวน ๗,๕๐๐ บาท", "ไม่มี", "ไม่มี")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"โครงการที่ {place + 1}"))
    line(document, f"ชื่อโครงการ {sheet.title}")
    line(document, thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"))
    groups = tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups)
    for name, texts in (
        ("หลักการและเหตุผล", tuple(sheet.rationale)),
        ("วัตถุประสงค์", tuple(sheet.objectives)),
        ("กลุ่มเป้าหมาย", groups),
        ("วิธีดำเนินการ", tuple(sheet.steps)),
        ("ระยะเวลาดำเนินการ", (_TIMES[place],)),
        ("งบประมาณ", (_MONEY[place],)),
        ("ผู้รับผิดชอบ", tuple(sheet.responsible)),
        ("ผลผลิต", tuple(sheet.outputs)),
        ("ผลลัพธ์", tuple(sheet.outcomes)),
    ):
        line(document, name)
        for text in texts:
            line(document, thai(f"     - {text}") if len(texts) > 1 else thai(f"     {text}"))
    line(document, "*" * 30)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "ปี ๒๕๖๖ - ๒๕๖๘", NAME, "อำเภอป่าแดด  จังหวัดเชียงราย"):
        line(document, text, center=True)
    new_page(document)
    line(document, "รายละเอียดโครงการ กิจกรรม และมาตรการ", center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
