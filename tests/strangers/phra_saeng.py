"""A town's book with Word's own headings and numbering: sheets before the tables, days for quarters, money from the ordinance."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table

NAME = "เทศบาลเมืองพระแสง"
YEARS = (2567, 2568)
_DIMENSIONS = {
    1: "การสร้างสังคมที่ไม่ทนต่อการทุจริต",
    2: "การบริหารราชการเพื่อป้องกันการทุจริต",
    4: "การเสริมสร้างและปรับปรุงกลไกในการตรวจสอบการปฏิบัติราชการ",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2567,
    end=2568,
    name=NAME,
    type="town-municipality",
    district="พระแสง",
    province="สุราษฎร์ธานี",
    dimensions=dict(_DIMENSIONS.items()),
    preface=(
        "ตามที่สำนักงาน ป.ป.ช. ได้ขอความร่วมมือให้องค์กรปกครองส่วนท้องถิ่นจัดทำแผนปฏิบัติการป้องกันการทุจริต นั้น",
        "เทศบาลเมืองพระแสงได้จัดทำแผนนี้เพื่อเป็นแนวทางให้ทุกกองถือปฏิบัติ",
    ),
    sheets=(
        Sheet(
            "โครงการเสริมสร้างวินัยบุคลากรเทศบาล",
            1,
            (
                "วินัยเป็นพื้นฐานของการทำงาน บุคลากรที่มีวินัยย่อมไม่กล้าทำผิดระเบียบ",
                "งานการเจ้าหน้าที่พบว่าบุคลากรใหม่ยังไม่เข้าใจระเบียบวินัย จึงควรจัดอบรมทุกปี",
            ),
            ("เพื่อให้บุคลากรรู้ระเบียบวินัย", "เพื่อลดการกระทำผิดวินัย", "เพื่อสร้างภาพลักษณ์ที่ดี"),
            (("พนักงานเทศบาลและพนักงานจ้าง", 85, "คน"),),
            (
                "เสนอโครงการ",
                ("จัดอบรม แบ่งเป็น 2 หัวข้อ", ("วินัยและการรักษาวินัย", "กรณีศึกษาการกระทำผิด")),
                "ประเมินผล",
            ),
            ("สำนักปลัดเทศบาล",),
            ("มีผู้เข้าอบรมร้อยละ 95",),
            ("ไม่มีผู้กระทำผิดวินัยร้ายแรง",),
            {year: Row("30,000.00", (2,), budget_source="ตั้งจ่ายจากเทศบัญญัติงบประมาณรายจ่าย") for year in YEARS},
        ),
        Sheet(
            "กิจกรรมยกย่องบุคคลต้นแบบความซื่อสัตย์",
            1,
            ("การยกย่องคนดีเป็นการส่งเสริมให้ผู้อื่นทำตาม",),
            ("เพื่อยกย่องคนดี", "เพื่อเป็นแบบอย่างแก่เยาวชน"),
            (("ประชาชนในเขตเทศบาล", 0, ""),),
            ("เปิดรับการเสนอชื่อ", "คัดเลือก", "มอบโล่ในวันต่อต้านคอร์รัปชัน"),
            ("กองการศึกษา",),
            ("มอบโล่ปีละ 3 คน",),
            ("เกิดกระแสยกย่องคนดี",),
            {2567: Row("9,500.50", (1,)), 2568: Row("9,500.50", (1,))},
        ),
        Sheet(
            "มาตรการลดขั้นตอนการขออนุญาตก่อสร้างอาคาร",
            2,
            ("ขั้นตอนที่ซับซ้อนทำให้เกิดการวิ่งเต้น เทศบาลจึงลดขั้นตอนจาก 12 ขั้นตอน เหลือ 5 ขั้นตอน",),
            ("เพื่อลดขั้นตอน",),
            (("ผู้ขออนุญาต", 0, ""), ("เจ้าหน้าที่กองช่าง", 6, "คน")),
            ("ศึกษาขั้นตอนเดิม", "ปรับปรุงขั้นตอน", "ประกาศใช้"),
            ("กองช่าง",),
            ("เหลือ 5 ขั้นตอน",),
            ("ผู้ขออนุญาตพึงพอใจ",),
            {2567: Row("0.00", (1, 2, 3, 4)), 2568: Row("0.00", (1, 2, 3, 4))},
        ),
        Sheet(
            "โครงการอบรมคณะกรรมการตรวจรับพัสดุภาคประชาชน",
            4,
            ("กรรมการจากภาคประชาชนยังขาดความรู้เรื่องแบบแปลนและสัญญา",),
            ("เพื่อให้ความรู้แก่กรรมการ",),
            (("กรรมการภาคประชาชน", 40, "คน"),),
            ("จัดทำคู่มือ", "อบรมภาคทฤษฎี", "ฝึกตรวจรับในพื้นที่จริง"),
            ("กองคลัง", "กองช่าง"),
            ("อบรมครบ 40 คน", "มีคู่มือ 1 เล่ม"),
            ("การตรวจรับมีคุณภาพ",),
            {2568: Row("18,000.00", (3,))},
        ),
    ),
    totals={2567: ("39,500.50", (2, 2, 1, 1)), 2568: ("57,500.50", (2, 2, 2, 1))},
)

_TIMES = (
    "1 มกราคม - 31 มีนาคม ของทุกปี",
    "วันที่ 9 ธันวาคม ของทุกปี",
    "1 ตุลาคม 2566 - 30 กันยายน 2568",
    "เดือนเมษายน - มิถุนายน 2568",
)
_MONEY = (
    "ตั้งจ่ายจากเทศบัญญัติงบประมาณรายจ่าย จำนวน 30,000.00 บาท",
    "9,500.50 บาท",
    "ไม่ใช้งบประมาณ",
    "18,000.00 บาท",
)


def _items(document: Document, texts: tuple[object, ...]) -> None:
    for place, text in enumerate(texts, 1):
        words, below = text if isinstance(text, tuple) else (text, ())
        line(document, f"{place}. {words}" if len(texts) > 1 else str(words))
        for number, each in enumerate(below, 1):
            line(document, f"{place}.{number} {each}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    document.add_heading(f"{place + 1}. {sheet.title}", 2)
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    for name, texts in (
        ("หลักการและเหตุผล", tuple(sheet.rationale)),
        ("วัตถุประสงค์", tuple(sheet.objectives)),
        ("กลุ่มเป้าหมาย", groups),
        ("วิธีดำเนินการ", tuple(sheet.steps)),
        ("ระยะเวลาดำเนินการ", (_TIMES[place],)),
        ("งบประมาณ", (_MONEY[place],)),
        ("ผู้รับผิดชอบโครงการ", tuple(sheet.responsible)),
        ("ผลผลิต", tuple(sheet.outputs)),
        ("ผลลัพธ์", tuple(sheet.outcomes)),
    ):
        document.add_heading(name, 3)
        if name == "หลักการและเหตุผล":
            for text in texts:
                line(document, f"\t{text}")
        else:
            _items(document, texts)


def _year(document: Document, year: int) -> None:
    line(document, f"สรุปแผนปฏิบัติการป้องกันการทุจริต ประจำปี พ.ศ. {year}", bold=True, center=True)
    head = [
        "ลำดับ",
        "ชื่อโครงการ/กิจกรรม/มาตรการ",
        "มิติที่",
        "งบประมาณ (บาท)",
        "ไตรมาส 1",
        "ไตรมาส 2",
        "ไตรมาส 3",
        "ไตรมาส 4",
        "หมายเหตุ",
    ]
    rows = [head]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        if number == 3:
            # The head again, where a page ended.
            rows.append(head)
        row = sheet.years[year]
        ticks = ["✔" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        rows.append([f"{number}.", sheet.title, str(sheet.dimension), row.budget, *ticks, ""])
    budget, counts = BOOK.totals[year]
    rows.append(["", "รวม", "", budget or "", *map(str, counts or ()), ""])
    table(document, rows)
    line(document, "หน่วย : บาท")
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, NAME, "ประจำปีงบประมาณ พ.ศ. 2567-2568"):
        document.add_heading(text, 0)
    line(document, "งานนิติการ สำนักปลัดเทศบาล", center=True)
    line(document, "เทศบาลเมืองพระแสง อำเภอพระแสง จังหวัดสุราษฎร์ธานี", center=True)
    new_page(document)
    document.add_heading("คำนำ", 1)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    new_page(document)
    place = 0
    for dimension, name in _DIMENSIONS.items():
        document.add_heading(f"มิติที่ {dimension} {name}", 1)
        for sheet in BOOK.sheets:
            if sheet.dimension == dimension:
                _sheet(document, place, sheet)
                place += 1
        new_page(document)
    for year in YEARS:
        _year(document, year)
    return saved(document)
