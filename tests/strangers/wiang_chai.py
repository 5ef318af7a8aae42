"""A small town's book: headings by letters, abbreviations, quarters as Q1 to Q4, a list of offices at the end of the table."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, saved, table, thai
from strangers.word_xml import page_before

NAME = "เทศบาลตำบลเวียงชัย"
YEARS = (2569, 2570)
ALL = (1, 2, 3, 4)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _years(quarters: tuple[int, ...], *budgets: str, note: str | None = None) -> dict[int, Row]:
    return {year: Row(budget, quarters, note) for year, budget in zip(YEARS, budgets, strict=True) if budget}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2569,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="เวียงชัย",
    province="เชียงราย",
    short_name="ทต.เวียงชัย",
    sheets=(
        Sheet(
            "โครงการเรียนรู้วินัยจากเรื่องจริง",
            1,
            (
                "กรณีการกระทำผิดวินัยที่เกิดขึ้นจริงเป็นบทเรียนที่ดีกว่าตัวบทกฎหมาย เพราะทำให้เห็นทั้งสาเหตุและผลที่ตามมา",
                "ทต.เวียงชัย จึงนำคำวินิจฉัยที่เปิดเผยแล้วมาเล่าสู่กันฟังในที่ประชุมประจำเดือน",
            ),
            ("เพื่อให้พนักงานรู้เท่าทันความเสี่ยง", "เพื่อป้องกันการกระทำผิดซ้ำ"),
            (("พนักงาน ทต.เวียงชัย", 75, "คน"),),
            ("รวบรวมกรณีศึกษา", "เล่าในที่ประชุมเดือนละ ๑ เรื่อง", "สรุปเป็นคู่มือ"),
            ("สป.",),
            ("กรณีศึกษา ๑๒ เรื่อง",),
            ("ไม่มีการกระทำผิดวินัยร้ายแรง",),
            _years((1, 2, 3, 4), "0", "6,000", note="พิมพ์คู่มือปี 2570"),
        ),
        Sheet(
            "มาตรการคิวบริการออนไลน์",
            2,
            ("การแซงคิวเป็นเรื่องเล็กที่บั่นทอนความเชื่อมั่น ระบบคิวที่ทุกคนเห็นได้ทำให้ไม่มีใครได้สิทธิพิเศษ",),
            ("เพื่อความเสมอภาคในการรับบริการ",),
            (("ผู้มาติดต่อราชการ", 3500, "คน"),),
            ("ติดตั้งระบบคิว", "ประชาสัมพันธ์", "ประเมินความพึงพอใจทุก ๖ เดือน"),
            ("สป.", "กองคลัง"),
            ("ระบบคิวใช้งานได้ ๑ ระบบ",),
            ("ความพึงพอใจไม่น้อยกว่าร้อยละ ๙๐", "ไม่มีเรื่องร้องเรียนการแซงคิว"),
            _years((1,), "48,900", "0"),
        ),
        Sheet(
            "กิจกรรมจิบชา ฟังเสียงเวียงชัย",
            3,
            ("วงสนทนาเล็ก ๆ ทำให้คนกล้าพูดมากกว่าเวทีใหญ่ โดยเฉพาะผู้สูงอายุและผู้พิการ",),
            ("เพื่อรับฟังกลุ่มเปราะบาง",),
            (("ผู้สูงอายุ", 40, "คน"), ("ผู้พิการ", 15, "คน"), ("ผู้ดูแล", 0, "")),
            ("กำหนดกลุ่มและสถานที่", ("จัดวงสนทนา", ("กลุ่มผู้สูงอายุ", "กลุ่มผู้พิการ")), "แจ้งผลกลับภายใน ๓๐ วัน"),
            ("กองสวัสดิการสังคม",),
            ("จัดวงสนทนา ๔ ครั้ง",),
            ("ข้อเสนอได้รับการตอบกลับทุกเรื่อง",),
            _years((2, 4), "4,800", "4,800"),
        ),
        Sheet(
            "มาตรการสอบทานการเบิกจ่ายสองชั้น",
            4,
            ("การสอบทานโดยคนสองคนที่ไม่ได้อยู่ฝ่ายเดียวกันช่วยลดทั้งความผิดพลาดและการทุจริต",),
            ("เพื่อให้การเบิกจ่ายถูกต้อง",),
            (("ฎีกาเบิกจ่ายที่มีวงเงินเกิน ๑๐๐,๐๐๐ บาท", 0, ""),),
            ("กำหนดผู้สอบทาน", "สอบทานก่อนเสนออนุมัติ"),
            ("กองคลัง", "ตสน."),
            ("สอบทานครบทุกฎีกา",),
            ("ไม่มีข้อทักท้วงจาก สตง.",),
            _years(ALL, "0", "0"),
        ),
    ),
    preface=(
        "ทต.เวียงชัย จัดทำแผนฉบับนี้เพื่อใช้ในปีงบประมาณ ๒๕๖๙ และ ๒๕๗๐ โดยเลือกเฉพาะเรื่องที่ทำได้จริงด้วยกำลังคนและงบประมาณที่มี",
        "หากประชาชนมีข้อเสนอแนะ ติดต่อได้ที่สำนักปลัดเทศบาล",
    ),
    totals={2569: ("53,700", (3, 3, 2, 3)), 2570: ("10,800", (3, 3, 2, 3))},
    chapters=(("คำย่อที่ใช้ในแผน", "front"),),
    in_chapters=("ตสน. หมายถึง หน่วยตรวจสอบภายใน",),
    approval=({"role": "ผู้อนุมัติแผน", "name": "นายสมมติ ตัวอย่าง", "position": "นายกเทศมนตรีตำบลเวียงชัย"},),
)
_TIMES = ("ทุกเดือน", "Q1 (ต.ค. – ธ.ค.)", "ไตรมาส ๒ กับไตรมาส ๔", "ตลอดปีงบประมาณ")
_MONEY = (
    "ปี ๒๕๖๙ ไม่ใช้ งปม. ปี ๒๕๗๐ จำนวน ๖,๐๐๐ บาท",
    "ปี ๒๕๖๙ จำนวน ๔๘,๙๐๐ บาท ปี ๒๕๗๐ ไม่ใช้ งปม.",
    "๔,๘๐๐ บาท/ปี",
    "ไม่ใช้ งปม.",
)


def _year(document: Document, year: int) -> None:
    page_before(line(document, f"แผนปฏิบัติการฯ ปีงบประมาณ พ.ศ. {year}", bold=True, center=True))
    line(document, f"(1 ต.ค. {year - 1} - 30 ก.ย. {year})", center=True)
    rows = [["ที่", "มิติ", "โครงการ/มาตรการ", "งปม. (บาท)", "Q1", "Q2", "Q3", "Q4", "ผู้รับผิดชอบ", "หมายเหตุ"]]
    for number, sheet in enumerate(BOOK.sheets, 1):
        row = sheet.years[year]
        marks = ["X" if quarter in row.quarters else "" for quarter in ALL]
        money = "ไม่ใช้ งปม." if row.budget == "0" else row.budget
        rows.append(
            [
                str(number),
                str(sheet.dimension),
                sheet.title,
                money,
                *marks,
                "/".join(sheet.responsible),
                row.note or "",
            ]
        )
    budget, counts = BOOK.totals[year]
    rows.append(["", "", "รวม (4 เรื่อง)", budget or "", *(f"{each} เรื่อง" for each in counts or ()), "", ""])
    table(document, rows).style = "Table Grid"
    line(document, "หมายเหตุ Q = ไตรมาส")


def _list(document: Document, items: tuple[Nested, ...]) -> None:
    for number, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        line(document, thai(f"\t{number}. {text}") if len(items) > 1 else f"\t{text}")
        for each in below:
            line(document, f"\t\t– {each}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    page_before(line(document, thai(f"เรื่องที่ {place + 1}"), bold=True, center=True))
    line(document, thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), center=True)
    groups = tuple(thai(f"{name} {count:,} {unit}") if count else name for name, count, unit in sheet.groups)
    for letter, head, items in (
        ("ก", "ชื่อเรื่อง", (sheet.title,)),
        ("ข", "หลักการและเหตุผล", tuple(sheet.rationale)),
        ("ค", "วัตถุประสงค์", tuple(sheet.objectives)),
        ("ง", "กลุ่มเป้าหมาย", groups),
        ("จ", "วิธีดำเนินการ", tuple(sheet.steps)),
        ("ฉ", "ระยะเวลาดำเนินการ", (_TIMES[place],)),
        ("ช", "งบประมาณ (งปม.)", (_MONEY[place],)),
        ("ซ", "ผู้รับผิดชอบ", tuple(sheet.responsible)),
        ("ฌ", "ผลผลิต", tuple(sheet.outputs)),
        ("ญ", "ผลลัพธ์", tuple(sheet.outcomes)),
    ):
        line(document, f"{letter}. {head}", bold=True)
        if letter == "ข":
            for text in items:
                line(document, f"\t{text}")
        else:
            _list(document, items)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "(ปีงบประมาณ พ.ศ. ๒๕๖๙ - ๒๕๗๐)",
        "ของ",
        NAME,
        "อำเภอเวียงชัย จังหวัดเชียงราย",
    ):
        line(document, text, bold=True, center=True)
    page_before(line(document, "คำนำ", bold=True, center=True))
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "\t\t\tสป. ทต.เวียงชัย")
    page_before(line(document, "คำย่อที่ใช้ในแผน", bold=True, center=True))
    line(document, "สป. หมายถึง สำนักปลัดเทศบาล")
    line(document, "ตสน. หมายถึง หน่วยตรวจสอบภายใน")
    line(document, "งปม. หมายถึง งบประมาณ")
    for year in YEARS:
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    line(document, "")
    for text in (
        "ลงชื่อ ...................................... ผู้อนุมัติแผน",
        "(นายสมมติ ตัวอย่าง)",
        "นายกเทศมนตรีตำบลเวียงชัย",
    ):
        line(document, text, center=True)
    return saved(document)
