"""A subdistrict's book whose tables only tick years: quarters and money stand in the sheets, typed by several people."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import page_before, soft_lines

NAME = "องค์การบริหารส่วนตำบลท่าช้าง"
YEARS = (2566, 2567, 2568, 2569, 2570)


def _each(budget: str, quarters: tuple[int, ...], *years: int) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in years or YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="สว่างวีระวงศ์",
    province="อุบลราชธานี",
    preface=(
        "ตามที่สำนักงาน ป.ป.ช. ได้กำหนดให้องค์กรปกครองส่วนท้องถิ่นจัดทำแผนปฏิบัติการป้องกันการทุจริต ซึ่งประกอบด้วย 4 มิติ นั้น",
        f"{NAME} จึงได้จัดทำแผนฉบับนี้ขึ้น โดยคำนึงถึงบริบทของพื้นที่ซึ่งประชาชนส่วนใหญ่ประกอบอาชีพเกษตรกรรม",
        "หวังเป็นอย่างยิ่งว่าแผนนี้จะทำให้ตำบลของเราปลอดการทุจริต",
    ),
    sheets=(
        Sheet(
            "โครงการธรรมะในสำนักงาน",
            1,
            (
                "หลักธรรมเป็นเครื่องยึดเหนี่ยวจิตใจให้ตั้งมั่นในความดี",
                "การฟังธรรมร่วมกันเดือนละครั้งทำให้บุคลากรมีสติในการทำงาน และลดความขัดแย้งในสำนักงาน",
            ),
            ("เพื่อให้บุคลากรมีสติในการทำงาน", "เพื่อส่งเสริมความสามัคคี"),
            (("บุคลากรในสังกัด", 47, "คน"),),
            ("นิมนต์พระวิทยากร", "จัดกิจกรรมฟังธรรม", "ประเมินผลจากแบบสอบถาม"),
            ("สำนักปลัด อบต.",),
            ("จัดกิจกรรมเดือนละ 1 ครั้ง",),
            ("บุคลากรทำงานอย่างมีสติ", "ความขัดแย้งในสำนักงานลดลง"),
            _each("6,000", (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการเกษตรกรรุ่นเยาว์ใจซื่อ",
            1,
            ("การทำบัญชีครัวเรือนอย่างซื่อสัตย์เป็นจุดเริ่มต้นของการไม่โกง",),
            ("เพื่อให้เยาวชนทำบัญชีครัวเรือนเป็น",),
            (("เยาวชนอายุ 12 ถึง 18 ปี", 45, "คน"), ("ผู้ปกครอง", 45, "คน")),
            ("รับสมัครเยาวชน", "อบรมการทำบัญชี", "เยี่ยมบ้านเพื่อติดตามผล"),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("เยาวชนทำบัญชีครัวเรือน 45 คน",),
            ("เยาวชนเห็นคุณค่าของความซื่อสัตย์",),
            {2567: Row("20,000", (2,)), 2568: Row("22,000", (2,)), 2570: Row("25,000", (2,))},
        ),
        Sheet(
            "มาตรการเผยแพร่สัญญาจ้างทุกฉบับ",
            2,
            ("สัญญาจ้างเป็นเอกสารที่ประชาชนมีสิทธิรับรู้ตามกฎหมายข้อมูลข่าวสาร",),
            ("เพื่อให้ประชาชนตรวจสอบสัญญาจ้างได้",),
            (("ประชาชนทั่วไป", 0, ""),),
            ("รวบรวมสัญญา", "สแกนและเผยแพร่ภายใน 7 วัน", "จัดทำทะเบียนสัญญา"),
            ("กองคลัง",),
            ("เผยแพร่สัญญาครบทุกฉบับ",),
            ("การจัดจ้างได้รับความเชื่อถือ",),
            _each("0", (1, 2, 3, 4)),
        ),
        Sheet(
            "มาตรการควบคุมการเบิกจ่ายน้ำมันเชื้อเพลิง",
            2,
            ("น้ำมันเชื้อเพลิงเป็นรายจ่ายที่ควบคุมยากหากไม่มีทะเบียน", "สำนักงานตรวจเงินแผ่นดินได้ให้ข้อสังเกตไว้"),
            ("เพื่อให้การเบิกจ่ายน้ำมันถูกต้อง", "เพื่อประหยัดงบประมาณ"),
            (("พนักงานขับรถ", 6, "คน"), ("เจ้าหน้าที่ผู้เบิก", 4, "คน")),
            (
                ("จัดทำทะเบียนคุม ประกอบด้วย", ("ทะเบียนรถ", "สมุดบันทึกการใช้รถ", "ใบสั่งจ่ายน้ำมัน")),
                "ตรวจสอบทุกสิ้นเดือน",
                "รายงานผู้บริหาร",
            ),
            ("สำนักปลัด อบต.", "กองช่าง"),
            ("มีทะเบียนคุมครบถ้วน",),
            ("ค่าน้ำมันลดลงร้อยละ 10",),
            _each("0", (1,), 2566, 2567),
        ),
        Sheet(
            "กิจกรรมเลือกตั้งตัวแทนหมู่บ้านร่วมเป็นกรรมการ",
            3,
            ("ตัวแทนที่ชาวบ้านเลือกเองย่อมได้รับความไว้วางใจ",),
            ("เพื่อให้ประชาคมมีตัวแทนในคณะกรรมการ",),
            (("หมู่บ้าน", 9, "หมู่บ้าน"),),
            ("ประชุมประชาคม", "เลือกตัวแทน", "ออกคำสั่งแต่งตั้ง"),
            ("กองสวัสดิการสังคม",),
            ("มีตัวแทนครบทุกหมู่บ้าน",),
            ("คณะกรรมการทำงานโปร่งใส",),
            {2566: Row("9,000", (1,)), 2569: Row("9,000", (1,))},
        ),
        Sheet(
            "โครงการเสริมความเข้มแข็งเครือข่ายเฝ้าระวังการทุจริต",
            4,
            ("เครือข่ายภาคประชาชนเป็นหูเป็นตาแทนหน่วยตรวจสอบ",),
            ("เพื่อให้มีเครือข่ายเฝ้าระวังทุกหมู่บ้าน", "เพื่อให้มีช่องทางแจ้งเบาะแสที่ปลอดภัย"),
            (("สมาชิกเครือข่าย", 90, "คน"),),
            ("คัดเลือกสมาชิก", "อบรมการแจ้งเบาะแส", "เปิดช่องทางรับแจ้ง", "สรุปผลประจำปี"),
            ("หน่วยตรวจสอบภายใน",),
            (("ผลที่ได้ต่อปี", ("สมาชิกผ่านการอบรม 90 คน", "ช่องทางรับแจ้ง 3 ช่องทาง")),),
            ("การทุจริตในพื้นที่ลดลง",),
            _each("30,500.50", (3, 4)),
        ),
    ),
    chapters=(("บทที่ 1 ข้อมูลทั่วไป", "front"), ("บทที่ 4 การนำแผนไปสู่การปฏิบัติ", "back")),
    in_chapters=(
        "ตำบลท่าช้างมี 9 หมู่บ้าน ประชากร 6,120 คน",
        "จุดแข็ง",
        "ผู้นำชุมชนเข้มแข็ง",
        "ประกาศแผนให้ประชาชนทราบ",
    ),
)

DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _plan(document: Document) -> None:
    page_before(line(document, "บทที่ 2 แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 - 2570", bold=True))
    for dimension in (1, 2, 3, 4):
        line(document, f"มิติที่ {dimension} {DIMENSIONS[dimension]}", bold=True)
        rows: list[tuple[str, ...]] = [
            ("ที่", "โครงการ/กิจกรรม/มาตรการ", "ปีที่ดำเนินการ", "", "", "", "", "ผู้รับผิดชอบ"),
            ("", "", *map(str, YEARS), ""),
        ]
        for number, sheet in enumerate((each for each in BOOK.sheets if each.dimension == dimension), 1):
            ticks = ["✓" if year in sheet.years else "" for year in YEARS]
            rows.append((str(number), sheet.title, *ticks, "\n".join(sheet.responsible)))
        merges = ((0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 6), (0, 7, 1, 7))
        table(document, rows, merges).style = "Table Grid"


TIMES = (
    "ตลอดปีงบประมาณ (ตุลาคม - กันยายน)",
    "เดือนกุมภาพันธ์ ปี 2567, 2568 และ 2570",
    "1 ตุลาคม - 30 กันยายน ของทุกปี",
    "ไตรมาสที่ 1 ของปีงบประมาณ พ.ศ. 2566 - 2567",
    "ไตรมาสที่ 1",
    "เมษายน ถึง กันยายน",
)
MONEY = (
    ("ปีละ 6,000 บาท",),
    ("ปีงบประมาณ 2567 จำนวน 20,000 บาท", "ปีงบประมาณ 2568 จำนวน 22,000 บาท", "ปีงบประมาณ 2570 จำนวน 25,000 บาท"),
    ("ไม่ใช้งบประมาณ",),
    ("ไม่ใช้งบประมาณ",),
    ("ปีละ 9,000.- บาท (เก้าพันบาทถ้วน)",),
    ("30,500.50 บาทต่อปี",),
)
FORMS = (
    ("{}.{} ", "({}) "),
    ("{1}) ", "- "),
    ("({1}) ", "- "),
    ("{}.{}. ", "- "),
    ("- ", "- "),
    ("{1}. ", "• "),
)


def _sheet(document: Document, place: int) -> None:
    sheet, (form, below_form) = BOOK.sheets[place], FORMS[place]
    title = "บทที่ 3 รายละเอียดโครงการ" if not place else "รายละเอียดโครงการ"
    page_before(line(document, title, bold=True, center=True))
    line(document, f"ลำดับที่ {place + 1}", bold=True)
    line(
        document,
        f"{'มติที่' if place in (1, 4) else 'มิติที่'} {sheet.dimension} {DIMENSIONS[sheet.dimension]}",
        bold=True,
    )

    def listed(number: int, texts: tuple[object, ...]) -> None:
        for inner, item in enumerate(texts, 1):
            above, below = item if isinstance(item, tuple) else (item, ())
            mark = form.format(number, inner) if len(texts) > 1 else ""
            line(document, f"\t{mark}{above}")
            for deep, each in enumerate(below, 1):
                line(document, f"\t\t{below_form.format(deep)}{each}")

    line(document, "1. ชื่อโครงการ/กิจกรรม/มาตรการ", bold=True)
    line(document, f"\t{sheet.title}")
    line(document, "2. หลักการและเหตุผล/ที่มาของโครงการ", bold=True)
    if place == 3:
        soft_lines(document.add_paragraph(), [f"\t{text}" for text in sheet.rationale])
    else:
        for text in sheet.rationale:
            line(document, f"\t{text}")
    line(document, "3. วัตถุประสงค์", bold=True)
    listed(3, tuple(sheet.objectives))
    line(document, "4. กลุ่มเป้าหมาย", bold=True)
    listed(4, tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups))
    line(document, "5. วิธีดำเนินการ", bold=True)
    listed(5, tuple(sheet.steps))
    line(document, f"6. ระยะเวลาดำเนินการ : {TIMES[place]}", bold=True)
    line(document, "7. งบประมาณดำเนินการ", bold=True)
    for text in MONEY[place]:
        line(document, f"\t{text}")
    line(document, "8. ผู้รับผิดชอบโครงการ", bold=True)
    listed(8, tuple(sheet.responsible))
    line(document, "9. ผลผลิต/ผลลัพธ์", bold=True)
    line(document, "\tผลผลิต : " + str(sheet.outputs[0]) if place < 5 else "\tผลผลิต")
    if place == 5:
        listed(9, tuple(sheet.outputs))
    line(document, "\tผลลัพธ์")
    listed(9, tuple(sheet.outcomes))


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, f"({thai('พ.ศ. 2566 - 2570')})", "จัดทำโดย", NAME, "อ.สว่างวีระวงศ์ จ.อุบลราชธานี"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    page_before(line(document, BOOK.chapters[0][0], bold=True))
    line(document, f"\t{BOOK.in_chapters[0]}")
    rows = ((BOOK.in_chapters[1], "จุดอ่อน"), (BOOK.in_chapters[2], "งบประมาณมีจำกัด\nบุคลากรโอนย้ายบ่อย"))
    table(document, rows).style = "Table Grid"
    _plan(document)
    for place in range(len(BOOK.sheets)):
        _sheet(document, place)
    page_before(line(document, BOOK.chapters[1][0], bold=True))
    for number, text in enumerate((BOOK.in_chapters[3], "มอบหมายผู้รับผิดชอบ", "ติดตามผลทุกหกเดือน"), 1):
        line(document, f"\t4.{number} {text}")
    return saved(document)
