"""A municipality's book from a browser's word processor: emoji for ticks, lists and styles of its own kind, a label in front."""

from __future__ import annotations

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, saved, table
from strangers.word_xml import list_kind, new_list, numbered, page_before

NAME = "เทศบาลตำบลลำปลายมาศ"
YEARS = (2569, 2570)
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _each(budget: str, quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2569,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="ลำปลายมาศ",
    province="บุรีรัมย์",
    preface=(
        "แผนนี้จัดทำร่วมกันผ่านเอกสารออนไลน์โดยเจ้าหน้าที่ทุกกอง จึงสะท้อนความเห็นของผู้ปฏิบัติงานจริง",
        "เทศบาลจะทบทวนแผนทุกหกเดือน",
    ),
    sheets=(
        Sheet(
            "โครงการห้องเรียนความซื่อสัตย์ออนไลน์",
            1,
            ("บุคลากรมีเวลาไม่ตรงกัน การเรียนออนไลน์จึงเหมาะสมกว่า",),
            ("ให้บุคลากรเรียนรู้ได้ทุกเวลา", "ให้มีบทเรียนกลางของเทศบาล"),
            (("บุคลากร", 88, "คน"),),
            ("จัดทำบทเรียน", "เปิดห้องเรียน", "ทดสอบ", "มอบใบรับรอง"),
            ("กองการเจ้าหน้าที่",),
            ("มีบทเรียน 6 บท",),
            ("บุคลากรสอบผ่านร้อยละ 90",),
            _each("12,000", (1, 2)),
        ),
        Sheet(
            "มาตรการเปิดข้อมูลในรูปแบบที่นำไปใช้ต่อได้",
            2,
            ("ข้อมูลที่เป็นภาพนำไปวิเคราะห์ไม่ได้", "การเผยแพร่เป็นตารางช่วยให้ประชาชนตรวจสอบได้จริง"),
            ("ให้ประชาชนนำข้อมูลไปใช้ต่อได้",),
            (("ผู้ใช้เว็บไซต์", 0, ""),),
            ("สำรวจข้อมูล", "แปลงรูปแบบ", "เผยแพร่"),
            ("กองวิชาการและแผนงาน", "กองคลัง"),
            ("มีชุดข้อมูล 10 ชุด", "มีคำอธิบายชุดข้อมูลครบ"),
            ("มีผู้นำข้อมูลไปใช้",),
            _each("0", (3,)),
        ),
        Sheet(
            "กิจกรรมประกวดคลิปชุมชนไม่ทนต่อการโกง",
            3,
            ("คลิปสั้นเข้าถึงคนได้กว้าง",),
            ("สร้างกระแสไม่ทนต่อการโกง",),
            (("ทีมผู้เข้าประกวด", 20, "ทีม"),),
            ("ประกาศกติกา", "รับผลงาน", "ตัดสิน"),
            ("กองการศึกษา",),
            ("มีคลิปเผยแพร่ 20 คลิป",),
            ("ชุมชนตื่นตัว",),
            {2569: Row("30,000", (2, 3)), 2570: Row("32,500", (2, 3))},
        ),
        Sheet(
            "มาตรการรับเรื่องร้องเรียนแบบไม่เปิดเผยชื่อ",
            4,
            ("ผู้ร้องกลัวถูกกลั่นแกล้งจึงไม่กล้าแจ้งเบาะแส",),
            ("คุ้มครองผู้ร้อง", "เพิ่มช่องทางร้องเรียน"),
            (("ผู้แจ้งเบาะแส", 0, ""),),
            ("เปิดช่องทาง", "กำหนดผู้รับเรื่อง", "รายงานผลโดยไม่ระบุชื่อ"),
            ("งานนิติการ",),
            ("มีช่องทาง 2 ช่องทาง",),
            ("เบาะแสเพิ่มขึ้น",),
            _each("0", (1, 2, 3, 4)),
        ),
    ),
    totals={2569: ("42,000", (2, 3, 3, 1)), 2570: ("44,500", (2, 3, 3, 1))},
    chapters=(("วิธีอ่านแผนนี้", "front"),),
    in_chapters=("ตารางแสดงงานของแต่ละปี ส่วนรายละเอียดอยู่ถัดไป", "สีเขียวคืองานที่ไม่ใช้เงิน", "สีส้มคืองานที่ใช้เงิน"),
)

TICKS = {2569: "✅", 2570: "✔️"}


def _year(document: Document, year: int) -> None:
    page_before(document.add_paragraph(f"ตารางงาน ปีงบประมาณ พ.ศ. {year}", style="Heading 1"))
    rows: list[tuple[str, ...]] = [
        ("#", "ชื่องาน (โครงการ/กิจกรรม/มาตรการ)", "มิติ", "Q1", "Q2", "Q3", "Q4", "งบประมาณ (บาท)", "หมายเหตุ")
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = [TICKS[year] if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        rows.append((str(number), sheet.title, str(sheet.dimension), *ticks, row.budget, ""))
    budget, counts = BOOK.totals[year]
    rows.append(("", "รวม", "", *map(str, counts or ()), budget or "", ""))
    table(document, rows).style = "Table Grid"


TIMES = ("ไตรมาส 1 ถึง 2", "ไตรมาส 3", "ไตรมาส 2 ถึง 3", "ตลอดปี")
MONEY = ("ปีละ 12,000 บาท", "ไม่ใช้งบประมาณ", "30,000 บาท (2569), 32,500 บาท (2570)", "ไม่ใช้งบประมาณ")


def _sheet(document: Document, place: int, bullets: int, numbers: int) -> None:
    sheet = BOOK.sheets[place]
    page_before(document.add_paragraph(f"{place + 1}. {sheet.title}", style="Heading 2"))

    def labelled(label: str, text: str) -> None:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(text)

    def listed(label: str, texts: tuple[object, ...], kind: int = bullets) -> None:
        if len(texts) == 1:
            labelled(label, str(texts[0]))
            return
        document.add_paragraph().add_run(f"{label}:").bold = True
        number = new_list(document, kind)
        for text in texts:
            numbered(document.add_paragraph(str(text)), number)

    labelled("มิติ", f"{sheet.dimension} {DIMENSIONS[sheet.dimension]}")
    document.add_paragraph().add_run("ที่มาและเหตุผล").bold = True
    for text in sheet.rationale:
        line(document, text)
    listed("วัตถุประสงค์", tuple(sheet.objectives))
    listed("กลุ่มเป้าหมาย", tuple(f"{n} จำนวน {c} {u}" if c else n for n, c, u in sheet.groups))
    listed("ขั้นตอนการดำเนินงาน", tuple(sheet.steps), numbers)
    labelled("ระยะเวลา", TIMES[place])
    labelled("งบประมาณ", MONEY[place])
    listed("ผู้รับผิดชอบ", tuple(sheet.responsible))
    listed("ผลผลิต", tuple(sheet.outputs))
    listed("ผลลัพธ์", tuple(sheet.outcomes))


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    bullets = list_kind(document, [("bullet", "●"), ("bullet", "○")])
    numbers = list_kind(document, [("decimal", "%1."), ("lowerLetter", "%2.")])
    document.styles.add_style("หัวปก", WD_STYLE_TYPE.PARAGRAPH)
    for text in (BOOK.title, "ปีงบประมาณ พ.ศ. 2569 - 2570", NAME, "อำเภอลำปลายมาศ จังหวัดบุรีรัมย์"):
        document.add_paragraph(text, style="หัวปก")
    page_before(document.add_paragraph("คำนำ", style="Heading 1"))
    for text in BOOK.preface:
        document.add_paragraph(text)
    page_before(document.add_paragraph(BOOK.chapters[0][0], style="Heading 1"))
    document.add_paragraph(BOOK.in_chapters[0])
    number = new_list(document, bullets)
    for text in BOOK.in_chapters[1:]:
        numbered(document.add_paragraph(text), number)
    for year in YEARS:
        _year(document, year)
    for place in range(len(BOOK.sheets)):
        _sheet(document, place, bullets, numbers)
    return saved(document)
