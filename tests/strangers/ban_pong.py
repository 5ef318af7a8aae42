"""A town's book: a project's years below each other in one table, headings of sheets underlined with dots, money by year."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "เทศบาลเมืองบ้านโป่ง"
YEARS = (2567, 2568, 2569)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2567,
    end=2569,
    name=NAME,
    type="town-municipality",
    district="บ้านโป่ง",
    province="ราชบุรี",
    sheets=(
        Sheet(
            "โครงการค่ายเยาวชนรู้หน้าที่",
            1,
            ("เยาวชนที่รู้หน้าที่จะเติบโตเป็นพลเมืองที่ดี", "เทศบาลเมืองบ้านโป่งจึงจัดค่ายให้เยาวชนทุกปี"),
            ("เพื่อให้เยาวชนรู้หน้าที่พลเมือง", "เพื่อสร้างแกนนำเยาวชน"),
            (("เยาวชน", 100, "คน"), ("ครูพี่เลี้ยง", 10, "คน")),
            (
                "ประสานโรงเรียน",
                ("จัดค่าย 3 วัน", ("วันแรก รู้จักตนเอง", "วันที่สอง รู้จักชุมชน", "วันที่สาม วางแผนงาน")),
                "ติดตามแกนนำ",
            ),
            ("กองการศึกษา",),
            ("มีแกนนำเยาวชน 20 คน",),
            ("เยาวชนทำกิจกรรมเพื่อส่วนรวม",),
            {2567: Row("45,000", (3,)), 2568: Row("45,000", (3,)), 2569: Row("50,000", (3, 4))},
        ),
        Sheet(
            "มาตรการจ่ายเงินผ่านระบบธนาคาร",
            2,
            ("การจ่ายเงินสดเปิดโอกาสให้หักเงินระหว่างทาง",),
            ("เพื่อให้ผู้รับเงินได้เงินครบถ้วน",),
            (("ผู้รับเบี้ยยังชีพ", 1850, "ราย"),),
            ("เก็บเลขบัญชี", "โอนเงินภายในวันที่ 10", "แจ้งเตือนทางข้อความ"),
            ("กองสวัสดิการสังคม", "กองคลัง"),
            ("โอนเงินครบทุกราย",),
            ("ไม่มีการร้องเรียนเรื่องเงินขาด", "ผู้สูงอายุไม่ต้องเดินทาง"),
            {2567: Row("0", (1, 2, 3, 4)), 2568: Row("0", (1, 2, 3, 4)), 2569: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมสภากาแฟติดตามงานก่อสร้าง",
            3,
            ("ประธานชุมชนพบปะกันทุกเช้าวันจันทร์อยู่แล้ว จึงใช้โอกาสนี้ติดตามงานก่อสร้างในชุมชน",),
            ("เพื่อติดตามงานก่อสร้าง",),
            (("ประธานชุมชน", 31, "คน"),),
            ("แจกสรุปงานก่อสร้าง", "รับฟังข้อสังเกต", "แจ้งผู้ควบคุมงาน"),
            ("กองช่าง",),
            ("จัดสภากาแฟเดือนละ 1 ครั้ง",),
            ("งานก่อสร้างเสร็จตามกำหนด",),
            {2568: Row("6,200", (1, 2, 3, 4), "ค่าเครื่องดื่ม"), 2569: Row("6,200", (1, 2, 3, 4))},
        ),
    ),
)

_NAMES = ("", "การสร้างวัฒนธรรมสุจริต", "การบริหารราชการด้วยความโปร่งใส", "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน")
_TIMES = ("ไตรมาส 3 (เมษายน - มิถุนายน) เว้นแต่ปี 2569 ไตรมาส 3 - 4", "ตลอดปีงบประมาณ", "ทุกเดือน ตลอดปี")


def _table(document: Document) -> None:
    rows = [
        [
            "ที่",
            "ชื่อโครงการ/กิจกรรม/มาตรการ",
            "มิติที่",
            "ปี พ.ศ.",
            "งบประมาณ (บาท)",
            "ต.ค.-ธ.ค.",
            "ม.ค.-มี.ค.",
            "เม.ย.-มิ.ย.",
            "ก.ค.-ก.ย.",
            "หมายเหตุ",
        ]
    ]
    merges = []
    for place, sheet in enumerate(BOOK.sheets, 1):
        first = len(rows)
        for year, row in sheet.years.items():
            start = [str(place), sheet.title, str(sheet.dimension)] if len(rows) == first else ["", "", ""]
            money = "ไม่ใช้งบประมาณ" if row.budget == "0" else row.budget
            rows.append(
                [
                    *start,
                    str(year),
                    money,
                    *("P" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)),
                    row.note or "",
                ]
            )
        merges += [(first, column, len(rows) - 1, column) for column in (0, 1, 2)]
    made = table(document, rows, merges)
    for made_row in made.rows[1:]:
        for cell in made_row.cells[5:9]:
            for run in cell.paragraphs[0].runs:
                run.font.name = "Wingdings 2"


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"แผ่นที่ {place + 1}"), center=True)
    line(document, f"โครงการ : {sheet.title}", bold=True)
    line(document, f"สนองมิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}")
    line(document, "หลักการและเหตุผล.........", bold=True)
    for text in sheet.rationale:
        line(document, text)
    groups = tuple(f"{name} จำนวน {count:,} {unit}" for name, count, unit in sheet.groups)
    for heading, texts in (("วัตถุประสงค์.........", sheet.objectives), ("กลุ่มเป้าหมาย.........", groups)):
        line(document, heading, bold=True)
        for text in texts:
            line(document, f"• {text}")
    line(document, "วิธีดำเนินการ.........", bold=True)
    for number, step in enumerate(sheet.steps, 1):
        text, below = (step, ()) if isinstance(step, str) else step
        line(document, f"ขั้นที่ {number} {text}")
        for each in below:
            line(document, f"    - {each}")
    line(document, f"ระยะเวลาดำเนินการ......... {_TIMES[place]}")
    line(document, "งบประมาณ.........", bold=True)
    for year, row in sheet.years.items():
        line(document, f"ปี {year} {'ไม่ใช้งบประมาณ' if row.budget == '0' else row.budget + ' บาท'}")
    line(document, f"หน่วยงานรับผิดชอบ......... {' / '.join(sheet.responsible)}")
    line(document, "ตัวชี้วัด", bold=True)
    line(document, f"ผลผลิต (Output) {sheet.outputs[0]}")
    line(document, "ผลลัพธ์ (Outcome)")
    for outcome in sheet.outcomes:
        line(document, f"• {outcome}")
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (f"{BOOK.title}", "พ.ศ. ๒๕๖๗ - ๒๕๖๙", NAME, "อำเภอบ้านโป่ง  จังหวัดราชบุรี"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "ตารางแผนปฏิบัติการ", bold=True)
    _table(document)
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
