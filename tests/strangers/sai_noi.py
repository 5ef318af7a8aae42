"""A subdistrict municipality's book: subtotals by dimension inside a year's table, numbers that begin anew, short titles there."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table

NAME = "เทศบาลตำบลไทรน้อย"
YEARS = (2566, 2567, 2568, 2569, 2570)
_NAMES = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใสสำหรับองค์กรปกครองส่วนท้องถิ่น",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="ไทรน้อย",
    province="นนทบุรี",
    preface=(
        "สำนักงาน ป.ป.ช. ได้จัดทำคู่มือการจัดทำแผนปฏิบัติการป้องกันการทุจริต เพื่อให้องค์กรปกครองส่วนท้องถิ่นใช้เป็นแนวทาง โดยแบ่งเป็น 4 มิติ ดังนี้",
        "มิติที่ 1 การสร้างวัฒนธรรมสุจริต",
        "มิติที่ 2 การบริหารราชการด้วยความโปร่งใส",
        "มิติที่ 3 การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
        "มิติที่ 4 การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
        "เทศบาลตำบลไทรน้อยจึงจัดทำแผนฉบับนี้ขึ้น",
    ),
    sheets=(
        Sheet(
            "โครงการปลูกจิตสำนึกรักท้องถิ่นไม่ทนต่อการทุจริต",
            1,
            ("เยาวชนรุ่นใหม่ต้องรู้จักรักท้องถิ่น การทุจริตคือการทำร้ายท้องถิ่นของตนเอง",),
            ("เพื่อปลูกจิตสำนึกรักท้องถิ่น", "เพื่อให้เยาวชนไม่ทนต่อการทุจริต"),
            (("นักเรียนชั้นประถมศึกษาปีที่ 4 - 6", 150, "คน"),),
            ("จัดกิจกรรมเดินสำรวจท้องถิ่น", "ประกวดเรียงความ"),
            ("กองการศึกษา",),
            ("มีเรียงความส่งประกวด 50 เรื่อง",),
            ("เยาวชนรักท้องถิ่น",),
            {year: Row("25,000.00", (3,)) for year in YEARS},
        ),
        Sheet(
            "มาตรการแสดงเจตนารมณ์ในการนำหลักคุณธรรมมาใช้ในการบริหารงาน",
            1,
            ("ผู้บริหารต้องแสดงเจตนารมณ์อย่างชัดเจนให้บุคลากรและประชาชนรับรู้",),
            ("เพื่อแสดงเจตนารมณ์ของผู้บริหาร",),
            (("คณะผู้บริหาร", 0, ""),),
            ("จัดทำประกาศเจตนารมณ์", "ประชุมชี้แจง", "เผยแพร่ประกาศ"),
            ("สำนักปลัดเทศบาล",),
            ("มีประกาศเจตนารมณ์ 1 ฉบับ",),
            ("บุคลากรถือปฏิบัติ",),
            {year: Row("0.00", (1,)) for year in YEARS},
        ),
        Sheet(
            "มาตรการออกคำสั่งมอบหมายของนายกเทศมนตรี ปลัดเทศบาล และหัวหน้าส่วนราชการ",
            2,
            ("การมอบหมายงานที่ชัดเจนช่วยลดการใช้ดุลพินิจและความล่าช้า",),
            ("เพื่อลดขั้นตอน", "เพื่อให้การบริการรวดเร็ว"),
            (("หัวหน้าส่วนราชการ", 6, "คน"),),
            ("ทบทวนคำสั่ง", "ออกคำสั่ง", "ติดตามผล"),
            ("สำนักปลัดเทศบาล", "กองคลัง", "กองช่าง"),
            ("มีคำสั่งมอบหมาย 6 คำสั่ง",),
            ("ประชาชนได้รับบริการรวดเร็วขึ้น",),
            {year: Row("0.00", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมการมีส่วนร่วมของประชาชนในการตรวจสอบการบริหารงานบุคคล",
            4,
            ("การบรรจุแต่งตั้งที่ไม่เป็นธรรมทำลายขวัญกำลังใจ",),
            ("เพื่อให้การบริหารงานบุคคลโปร่งใส",),
            (("ตัวแทนประชาชน", 5, "คน"),),
            ("คัดเลือกตัวแทน", "เข้าร่วมสังเกตการณ์การสอบ"),
            ("สำนักปลัดเทศบาล",),
            ("มีตัวแทนเข้าร่วมทุกครั้ง",),
            ("ไม่มีการร้องเรียนเรื่องการสอบ",),
            {2566: Row("0.00", (4,)), 2568: Row("0.00", (4,)), 2570: Row("2,500.00", (4,))},
        ),
    ),
    totals={
        2566: ("25,000.00", None),
        2567: ("25,000.00", None),
        2568: ("25,000.00", None),
        2569: ("25,000.00", None),
        2570: ("27,500.00", None),
    },
)

_TIMES = (
    "ไตรมาสที่ 3 ปีงบประมาณ พ.ศ. 2566 - 2570",
    "ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2566 - 2570",
    "ไตรมาสที่ 1 - 4 ปีงบประมาณ พ.ศ. 2566 - 2570",
    "ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2566, 2568 และ 2570",
)
_MONEY = (
    "25,000.00 บาท ต่อปี",
    "ไม่ใช้งบประมาณ",
    "ไม่ใช้งบประมาณ",
    "ปีงบประมาณ 2570 จำนวน 2,500.00 บาท ปีงบประมาณ 2566 และ 2568 ไม่ใช้งบประมาณ",
)


def _year(document: Document, year: int) -> None:
    line(document, f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year}", bold=True, center=True)
    line(document, f"ของ {NAME}", bold=True, center=True)
    rows = [
        ["ลำดับ", "รายการโครงการ", "งบประมาณ (บาท)", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ"],
        ["", "", "", "1", "2", "3", "4", ""],
    ]
    merges = [(0, 3, 0, 6), *((0, column, 1, column) for column in (0, 1, 2, 7))]
    for dimension, name in _NAMES.items():
        sheets = [each for each in BOOK.rows(year) if each.dimension == dimension]
        if not sheets:
            continue
        merges.append((len(rows), 0, len(rows), 7))
        rows.append([f"มิติที่ {dimension} {name}", *[""] * 7])
        for number, sheet in enumerate(sheets, 1):
            ticks = ["√" if quarter in sheet.years[year].quarters else "" for quarter in (1, 2, 3, 4)]
            rows.append([str(number), sheet.title, sheet.years[year].budget, *ticks, ""])
        total = sum(float(each.years[year].budget.replace(",", "")) for each in sheets)
        rows.append(["", f"รวมมิติที่ {dimension}", f"{total:,.2f}", *[""] * 5])
    rows.append(["", "รวมทั้งสิ้น", BOOK.totals[year][0] or "", *[""] * 5])
    table(document, rows, merges)
    new_page(document)


def _items(document: Document, texts: tuple[object, ...]) -> None:
    for number, text in enumerate(texts, 1):
        line(document, f"          {number}) {text}" if len(texts) > 1 else f"          {text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    line(document, f"ลำดับที่ {place + 1}", bold=True, center=True)
    line(document, f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}", bold=True)
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    for number, (name, texts) in enumerate(
        (
            ("ชื่อโครงการ", (sheet.title,)),
            ("หลักการและเหตุผล/ที่มาของโครงการ", tuple(sheet.rationale)),
            ("วัตถุประสงค์", tuple(sheet.objectives)),
            ("กลุ่มเป้าหมาย", groups),
            ("วิธีดำเนินการ", tuple(sheet.steps)),
            ("ระยะเวลาดำเนินการ", (_TIMES[place],)),
            ("งบประมาณดำเนินการ", (_MONEY[place],)),
            ("ผู้รับผิดชอบโครงการ", tuple(sheet.responsible)),
        ),
        1,
    ):
        line(document, f"{number}. {name}", bold=True)
        _items(document, texts)
    line(document, "9. ผลผลิต/ผลลัพธ์", bold=True)
    line(document, "ผลผลิต", bold=True)
    _items(document, tuple(sheet.outputs))
    line(document, "ผลลัพธ์", bold=True)
    _items(document, tuple(sheet.outcomes))
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "สำหรับองค์กรปกครองส่วนท้องถิ่น",
        "(พ.ศ. 2566 - 2570)",
        "ของ",
        NAME,
        "อำเภอไทรน้อย จังหวัดนนทบุรี",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, text)
    line(document, NAME, center=True)
    line(document, "อำเภอไทรน้อย จังหวัดนนทบุรี", center=True)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
