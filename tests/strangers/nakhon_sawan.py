"""A city's book: quarters in words, tables that go on without their head, sheets in running text, titles a word apart."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai, tracked

NAME = "เทศบาลนครนครสวรรค์"
YEARS = (2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2569,
    end=2570,
    name=NAME,
    type="city-municipality",
    district="เมืองนครสวรรค์",
    province="นครสวรรค์",
    preface=("เทศบาลนครนครสวรรค์มุ่งมั่นเป็นองค์กรที่ประชาชนไว้วางใจ แผนนี้เป็นเครื่องมือที่จะไปถึงเป้าหมายนั้น",),
    sheets=(
        Sheet(
            "โครงการอบรมจริยธรรมผู้ขับรถบรรทุกขยะและรถดูดสิ่งปฏิกูล",
            1,
            ("พนักงานขับรถมีโอกาสเรียกรับเงินจากผู้ประกอบการได้ง่าย เพราะทำงานนอกสำนักงานและไม่มีผู้กำกับดูแลใกล้ชิด",),
            ("เพื่อให้พนักงานขับรถรู้โทษของการเรียกรับเงิน", "เพื่อให้ประชาชนได้รับบริการเท่าเทียมกัน"),
            (("พนักงานขับรถ", 45, "คน"), ("หัวหน้าชุด", 9, "คน")),
            ("จัดทำหลักสูตร", "แบ่งกลุ่มอบรมกลุ่มละครึ่งวัน", "ทดสอบหลังอบรม"),
            ("สำนักสาธารณสุขและสิ่งแวดล้อม",),
            ("พนักงานผ่านการอบรมทุกคน",),
            ("ไม่มีเรื่องร้องเรียนการเรียกรับเงิน",),
            {
                2569: Row("36,000", (1, 2), None, "ตั้งจ่ายจากเทศบัญญัติ"),
                2570: Row("36,000", (1, 2), None, "ตั้งจ่ายจากเทศบัญญัติ"),
            },
        ),
        Sheet(
            "มาตรการสุ่มตรวจงานก่อสร้างโดยผู้ตรวจจากภายนอก",
            2,
            (
                "งานก่อสร้างที่ตรวจรับโดยคนกลุ่มเดิมทุกครั้งทำให้เกิดความเกรงใจ",
                "การเชิญผู้ตรวจจากสถาบันการศึกษาในพื้นที่ช่วยให้ได้ความเห็นที่เป็นกลาง",
            ),
            ("เพื่อให้งานก่อสร้างได้มาตรฐาน",),
            (("โครงการก่อสร้างที่มีวงเงินเกิน 1,000,000 บาท", 0, ""),),
            (
                "ทำบันทึกความร่วมมือกับมหาวิทยาลัย",
                ("สุ่มเลือกโครงการ", ("ไตรมาสละ 2 โครงการ", "ไม่แจ้งผู้รับจ้างล่วงหน้า")),
                "รายงานผลต่อนายกเทศมนตรี",
            ),
            ("สำนักช่าง", "หน่วยตรวจสอบภายใน"),
            ("สุ่มตรวจปีละ 8 โครงการ",),
            ("งานที่ไม่ได้มาตรฐานลดลง", "ผู้รับจ้างระมัดระวังมากขึ้น"),
            {2569: Row("0", (1, 2, 3, 4)), 2570: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมเดินตรวจตลาดร่วมกับผู้ค้า",
            3,
            ("ผู้ค้าในตลาดรู้ดีว่าแผงใดถูกเรียกเก็บเงินเกินอัตรา",),
            ("เพื่อรับฟังปัญหาจากผู้ค้า",),
            (("ผู้ค้าในตลาดสด", 220, "ราย"),),
            ("นัดหมายผู้แทนผู้ค้า", "เดินตรวจเดือนละครั้ง"),
            ("กองสวัสดิการสังคม",),
            ("เดินตรวจ 12 ครั้ง",),
            ("ผู้ค้าจ่ายค่าธรรมเนียมตามอัตราจริง",),
            {2569: Row("4,800.50", (4,)), 2570: Row("4,800.50", (2, 4))},
        ),
        Sheet(
            "โครงการเสริมสร้างความรู้แก่สมาชิกสภาเทศบาลด้านการตรวจสอบงบประมาณ",
            4,
            ("สมาชิกสภาเทศบาลต้องอ่านงบประมาณเป็น จึงจะตรวจสอบฝ่ายบริหารได้",),
            ("เพื่อให้สมาชิกสภาเข้าใจเอกสารงบประมาณ",),
            (("สมาชิกสภาเทศบาล", 24, "คน"),),
            ("เชิญวิทยากร", "จัดอบรม 1 วัน", "จัดทำคู่มือฉบับย่อ"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("สมาชิกสภาเข้าอบรมไม่น้อยกว่าร้อยละ 80",),
            ("มีการอภิปรายงบประมาณอย่างมีคุณภาพ",),
            {2570: Row("60,000", (3,), "อบรมร่วมกับเทศบาลใกล้เคียง")},
        ),
    ),
    chapters=(("ภาคผนวก", "back"),),
    in_chapters=("คำสั่งแต่งตั้งคณะกรรมการ", "ประธานกรรมการ", "ให้คณะกรรมการมีหน้าที่จัดทำแผนและติดตามผล"),
)

_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_TIMES = (
    "ตุลาคม – มีนาคม",
    "ตลอดทั้งปี",
    "ปีงบประมาณ 2569 ไตรมาส 4 ปีงบประมาณ 2570 ไตรมาส 2 และไตรมาส 4",
    "เมษายน 2570 – มิถุนายน 2570",
)
_MONEY = (
    "ตั้งจ่ายจากเทศบัญญัติ จำนวน 36,000 บาท (สามหมื่นหกพันบาทถ้วน)",
    "ไม่ใช้งบประมาณ",
    "4,800.50 บาท (สี่พันแปดร้อยบาทห้าสิบสตางค์)",
    "60,000 บาท (หกหมื่นบาทถ้วน)",
)
_QUARTERS = {(1, 2): "ไตรมาส 1-2", (1, 2, 3, 4): "ทุกไตรมาส", (4,): "ไตรมาสที่ 4", (2, 4): "2, 4", (3,): "3"}
_WORDS = (
    (
        "ความเป็นมาและความสำคัญ",
        "วัตถุประสงค์โครงการ",
        "กลุ่มเป้าหมายผู้เข้าร่วมโครงการ",
        "แนวทางการดำเนินงาน",
        "กำหนดระยะเวลาดำเนินการ",
        "งบประมาณโครงการ",
        "ส่วนราชการเจ้าของโครงการ",
    ),
    ("หลักการและเหตุผล", "วัตถุประสงค์", "เป้าหมาย", "วิธีดำเนินการ", "ระยะเวลาดำเนินการ", "งบประมาณ", "ผู้รับผิดชอบ"),
)


def _year(document: Document, year: int) -> None:
    line(document, thai(f"แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ {year}"), bold=True, center=True)
    rows = [["ลำดับ", "โครงการ / กิจกรรม / มาตรการ", "งบประมาณ", "ไตรมาสที่ดำเนินการ", "หมายเหตุ"]]
    for place, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        rows.append([f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}", "", "", "", ""])
        money = "0.00" if row.budget == "0" else row.budget
        rows.append([str(place), sheet.title, money, _QUARTERS[row.quarters], row.note or "-"])
    half = 5
    first = [(place, 0, place, 4) for place, row in enumerate(rows[:half]) if row[0].startswith("มิติ")]
    rest = [(place, 0, place, 4) for place, row in enumerate(rows[half:]) if row[0].startswith("มิติ")]
    table(document, rows[:half], first)
    new_page(document)
    table(document, rows[half:], rest)
    new_page(document)


def _marked(document: Document, texts: object, mark: str) -> None:
    assert isinstance(texts, tuple)
    for place, text in enumerate(texts, 1):
        own, below = (text, ()) if isinstance(text, str) else text
        line(document, f"{mark.format(place)}{own}" if len(texts) > 1 else own)
        for letter, each in zip("กขคง", below, strict=False):
            line(document, f"{letter}) {each}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, f"มิติที่ {sheet.dimension} : {_NAMES[sheet.dimension]}", bold=True)
    title = sheet.title.replace("เสริมสร้างความรู้", "สร้างเสริมความรู้") if place == 3 else sheet.title
    line(document, f"ชื่อโครงการ\u00a0: {title}", bold=True)
    words = _WORDS[place % 2]
    line(document, words[0], bold=True)
    if place == 1:
        tracked(
            document.add_paragraph(),
            "งานก่อสร้างที่ตรวจรับโดย",
            "คณะกรรมการชุดเดิม",
            "คนกลุ่มเดิม",
            "ทุกครั้งทำให้เกิดความเกรงใจ",
        )
        line(document, sheet.rationale[1])
    else:
        for text in sheet.rationale:
            line(document, text)
    groups = tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups)
    for word, texts in zip(words[1:4], (sheet.objectives, groups, sheet.steps), strict=True):
        line(document, word, bold=True)
        _marked(document, texts, "({}) " if place % 2 else "{}. ")
    for word, text in zip(words[4:], (_TIMES[place], _MONEY[place], " และ".join(sheet.responsible)), strict=True):
        line(document, word, bold=True)
        line(document, text)
    line(document, f"ผลผลิต : {sheet.outputs[0]}")
    line(document, "ผลลัพธ์ :" if len(sheet.outcomes) > 1 else f"ผลลัพธ์ : {sheet.outcomes[0]}")
    if len(sheet.outcomes) > 1:
        _marked(document, sheet.outcomes, "{}) ")
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (NAME, "อำเภอเมืองนครสวรรค์ จังหวัดนครสวรรค์", BOOK.title, "พ.ศ. ๒๕๖๙ – ๒๕๗๐"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    line(document, BOOK.preface[0])
    new_page(document)
    line(document, "สารบัญ", bold=True, center=True)
    for text in ("คำนำ\tก", "แผนปฏิบัติการ ปี 2569\t๑", "แผนปฏิบัติการ ปี 2570\t๓", "รายละเอียดโครงการ\t๕", "ภาคผนวก\t๑๒"):
        line(document, text)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    line(document, "ภาคผนวก", bold=True, center=True)
    line(document, BOOK.in_chapters[0])
    table(
        document,
        [["ที่", "ตำแหน่ง", "หน้าที่"], ["๑", "ปลัดเทศบาล", "ประธานกรรมการ"], ["๒", "ผู้อำนวยการกองคลัง", "กรรมการ"]],
    )
    line(document, BOOK.in_chapters[2])
    return saved(document)
