"""A city's book: every sheet in a frame, a summary of amounts by dimension in front, ticks of a symbol font, sums of all years."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, symbol, table, thai

NAME = "เทศบาลนครแหลมฉบัง"
YEARS = (2566, 2567, 2568)
_NAMES = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2568,
    name=NAME,
    type="city-municipality",
    district="ศรีราชา",
    province="ชลบุรี",
    preface=(
        "เทศบาลนครแหลมฉบังเป็นที่ตั้งของท่าเรือน้ำลึกและนิคมอุตสาหกรรม มีผู้มาติดต่อราชการวันละหลายร้อยคน",
        "การจัดทำแผนครั้งนี้ได้รับฟังความเห็นจากผู้ประกอบการและชุมชนแล้ว",
    ),
    sheets=(
        Sheet(
            "โครงการเทศบาลสีขาวปลอดสินบน",
            1,
            (
                "ผู้ประกอบการต้องการความรวดเร็ว จึงอาจเสนอสินบนแก่เจ้าหน้าที่ เทศบาลต้องสร้างภูมิคุ้มกันให้บุคลากร",
                "การสำรวจปี ๒๕๖๕ พบว่าร้อยละ ๑๒ ของผู้ประกอบการเคยถูกเรียกรับเงิน",
            ),
            ("เพื่อให้บุคลากรปฏิเสธสินบน", "เพื่อให้ผู้ประกอบการกล้าแจ้งเบาะแส"),
            (("บุคลากรฝ่ายอนุญาต", 75, "คน"), ("ผู้ประกอบการ", 200, "ราย")),
            ("จัดอบรมบุคลากร", "จัดเวทีผู้ประกอบการ", "ตั้งตู้รับเบาะแส"),
            ("สำนักปลัดเทศบาล", "กองสาธารณสุขและสิ่งแวดล้อม"),
            ("อบรมบุคลากรครบร้อยละ ๑๐๐",),
            ("การเรียกรับสินบนลดลง",),
            {2566: Row("120,000", (1, 2)), 2567: Row("120,000", (1, 2)), 2568: Row("120,000", (1, 2))},
        ),
        Sheet(
            "มาตรการจ่ายบัตรคิวและประกาศเวลาแล้วเสร็จ",
            2,
            ("บัตรคิวทำให้ทุกคนได้รับบริการตามลำดับ ไม่มีการแซงคิวโดยใช้เส้นสาย",),
            ("เพื่อให้บริการตามลำดับ",),
            (("ผู้มาติดต่อราชการ", 0, ""),),
            ("ติดตั้งเครื่องจ่ายบัตรคิว", "ประกาศเวลาแล้วเสร็จของแต่ละงาน", "ประเมินความพึงพอใจ"),
            ("สำนักคลัง",),
            ("ติดตั้งเครื่องครบ ๔ จุด",),
            ("ผู้รับบริการพึงพอใจร้อยละ ๙๐", "ข้อร้องเรียนลดลง"),
            {2566: Row("64,000", (2,)), 2567: Row("0", (1, 2, 3, 4)), 2568: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมพลเมืองนักสืบเมือง",
            3,
            ("ประชาชนพบเห็นสิ่งผิดปกติทุกวัน หากมีช่องทางแจ้งที่ง่ายจะช่วยเทศบาลได้มาก",),
            ("เพื่อให้ประชาชนแจ้งสิ่งผิดปกติ", "เพื่อสร้างเครือข่าย", "เพื่อให้เทศบาลแก้ไขทันเวลา"),
            (("อาสาสมัครชุมชน", 46, "คน"),),
            ("รับสมัครอาสาสมัคร", "อบรมการใช้แอปพลิเคชัน", "มอบรางวัลประจำปี"),
            ("สำนักสวัสดิการสังคม",),
            ("มีอาสาสมัครครบ ๒๓ ชุมชน",),
            ("ได้รับแจ้งเหตุไม่น้อยกว่าเดือนละ ๒๐ เรื่อง",),
            {2567: Row("30,000", (2, 3, 4)), 2568: Row("30,000", (2, 3, 4))},
        ),
    ),
    totals={2566: ("184,000", (1, 2, 0, 0)), 2567: ("150,000", (2, 3, 2, 2)), 2568: ("150,000", (2, 3, 2, 2))},
    chapters=(("ส่วนที่ 1 สรุปจำนวนโครงการและงบประมาณ", "front"),),
    in_chapters=("การสร้างวัฒนธรรมสุจริต", "จำนวนโครงการ", "360,000"),
)

_TIMES = (
    "ไตรมาสที่ ๑ - ๒ (ตุลาคม - มีนาคม)",
    "ปี ๒๕๖๖ ไตรมาสที่ ๒ ปี ๒๕๖๗ - ๒๕๖๘ ไตรมาสที่ ๑ - ๔",
    "ไตรมาสที่ ๒ ถึง ๔ ของปี ๒๕๖๗ และ ๒๕๖๘",
)
_MONEY = (
    "๓๖๐,๐๐๐ บาท (ปีละ ๑๒๐,๐๐๐ บาท)",
    "ปี ๒๕๖๖ จำนวน ๖๔,๐๐๐ บาท ปีอื่นไม่ใช้งบประมาณ",
    "๓๐,๐๐๐ บาท/ปี",
)


def _summary(document: Document) -> None:
    line(document, "ส่วนที่ ๑ สรุปจำนวนโครงการและงบประมาณ", bold=True, center=True)
    rows = [["มิติ", "จำนวนโครงการ", "งบประมาณรวม ๓ ปี (บาท)", "ร้อยละ"]]
    for dimension, name in _NAMES.items():
        sheets = [each for each in BOOK.sheets if each.dimension == dimension]
        total = sum(int(row.budget.replace(",", "")) for each in sheets for row in each.years.values())
        rows.append([name, thai(len(sheets)), thai(f"{total:,}"), "-"])
    rows.append(["รวม", thai(len(BOOK.sheets)), "๔๘๔,๐๐๐", "๑๐๐"])
    table(document, rows)
    new_page(document)


def _year(document: Document, year: int) -> None:
    line(document, thai(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"), bold=True, center=True)
    line(document, NAME, bold=True, center=True)
    rows = [
        ["มิติ", "ลำดับ", "ชื่อโครงการ/กิจกรรม/มาตรการ", "งบประมาณ\n(บาท)", "ไตรมาสที่", "", "", ""],
        ["", "", "", "", "๑", "๒", "๓", "๔"],
    ]
    marks = []
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        marks += [(len(rows), 3 + quarter) for quarter in row.quarters]
        money = "ไม่ใช้งบประมาณ" if row.budget == "0" else thai(row.budget)
        rows.append([thai(f"มิติที่ {sheet.dimension}"), thai(number), sheet.title, money, "", "", "", ""])
    budget, counts = BOOK.totals[year]
    rows.append([thai(f"รวม {len(BOOK.rows(year))} โครงการ"), "", "", thai(budget), *map(thai, counts or ())])
    merges = [(0, 4, 0, 7), (len(rows) - 1, 0, len(rows) - 1, 2)]
    made = table(document, rows, [*merges, *((0, column, 1, column) for column in (0, 1, 2, 3))])
    for place, column in marks:
        symbol(made.cell(place, column), "Wingdings", "F0FC")
    new_page(document)


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    frame = document.add_table(1, 1).cell(0, 0)
    frame.paragraphs[0].text = thai(f"แผ่นที่ {place + 1}")
    groups = tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups)
    line(frame, f"โครงการ : {sheet.title}", bold=True)
    line(frame, thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"))
    fields = (
        ("ความเป็นมา", tuple(sheet.rationale)),
        ("วัตถุประสงค์", tuple(sheet.objectives)),
        ("กลุ่มเป้าหมาย", groups),
        ("ขั้นตอนดำเนินการ", tuple(map(str, sheet.steps))),
        ("ระยะเวลาดำเนินการ", (_TIMES[place],)),
        ("งบประมาณ", (_MONEY[place],)),
        ("หน่วยงานที่รับผิดชอบ", tuple(sheet.responsible)),
        ("ผลผลิต (Output)", tuple(map(str, sheet.outputs))),
        ("ผลลัพธ์ (Outcome)", tuple(map(str, sheet.outcomes))),
    )
    for number, (name, texts) in enumerate(fields, 1):
        line(frame, thai(f"{number}) {name}"), bold=True)
        for text in texts:
            mark = "" if len(texts) == 1 or number == 1 else "- "
            line(frame, thai(f"\t{mark}{text}"))
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "(พ.ศ. ๒๕๖๖ – ๒๕๖๘)",
        "เทศบาลนครแหลมฉบัง อำเภอศรีราชา",
        "จังหวัดชลบุรี",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "กองยุทธศาสตร์และงบประมาณ", center=True)
    line(document, "ตุลาคม ๒๕๖๕", center=True)
    new_page(document)
    _summary(document)
    line(document, "ส่วนที่ ๒ แผนปฏิบัติการรายปี", bold=True, center=True)
    for year in YEARS:
        _year(document, year)
    line(document, "ส่วนที่ ๓ รายละเอียดรายโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
