"""A small town's book: three years side by side with money and quarters, guideline rows, sheets numbered 1.1, 1.2, 2.1."""

from __future__ import annotations

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table
from strangers.word_xml import page_before, soft_lines

NAME = "เทศบาลตำบลวังเหนือ"
YEARS = (2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_GUIDELINES = {
    "1.1": "การสร้างจิตสำนึกแก่บุคลากร",
    "2.3": "การเปิดเผยข้อมูลและการให้บริการ",
    "2.4": "การบริหารพัสดุ",
    "3.1": "การมีส่วนร่วมของประชาชน",
    "4.2": "การรับเรื่องร้องเรียน",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="วังเหนือ",
    province="ลำปาง",
    guidelines=_GUIDELINES,
    sheets=(
        Sheet(
            "โครงการอบรมคุณธรรมนำการทำงาน",
            1,
            (
                "คุณธรรมเป็นรากฐานของการทำงานราชการ บุคลากรที่มีคุณธรรมย่อมทำงานเพื่อประโยชน์ของประชาชน",
                "เทศบาลตำบลวังเหนือมีบุคลากร 48 คน จึงจัดอบรมได้ครบทุกคนในคราวเดียว",
            ),
            ("เพื่อให้บุคลากรมีคุณธรรมในการทำงาน", "เพื่อให้บุคลากรรู้จักแยกแยะผลประโยชน์"),
            (("บุคลากรของเทศบาล", 48, "คน"),),
            ("เขียนโครงการเสนอผู้บริหาร", "จัดอบรม", "ประเมินผลหลังอบรม 3 เดือน"),
            ("สำนักปลัดเทศบาล",),
            ("บุคลากรผ่านการอบรม 48 คน",),
            ("บุคลากรปฏิบัติงานด้วยความซื่อสัตย์",),
            {2568: Row("15,000", (2,)), 2569: Row("15,000", (2,)), 2570: Row("16,500", (3,))},
            "1.1",
        ),
        Sheet(
            "มาตรการเปิดเผยข้อมูลสาธารณะ (OIT) บนเว็บไซต์",
            2,
            ("แบบวัดการเปิดเผยข้อมูลสาธารณะเป็นส่วนหนึ่งของการประเมิน ITA หน่วยงานต้องเปิดเผยข้อมูลให้ครบและเป็นปัจจุบัน",),
            ("เพื่อเปิดเผยข้อมูลให้ครบถ้วน",),
            (("ประชาชนทั่วไป", 0, ""),),
            (
                "แต่งตั้งผู้รับผิดชอบรายข้อ",
                ("ตรวจข้อมูลบนเว็บไซต์ แยกเป็น", ("ข้อมูลพื้นฐาน", "การจัดซื้อจัดจ้าง", "การบริหารงานบุคคล")),
                "ปรับปรุงทุกเดือน",
            ),
            ("สำนักปลัดเทศบาล", "กองคลัง"),
            ("เปิดเผยข้อมูลครบทุกข้อ",),
            ("คะแนน OIT เต็ม 100",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
            "2.3",
        ),
        Sheet(
            "กิจกรรมให้ความรู้ด้านพัสดุแก่ผู้ปฏิบัติงาน",
            2,
            ("ความผิดพลาดด้านพัสดุส่วนใหญ่เกิดจากความไม่รู้ระเบียบ มิใช่เจตนาทุจริต แต่สร้างความเสียหายได้ไม่น้อยไปกว่ากัน",),
            ("เพื่อลดข้อผิดพลาดในการจัดซื้อจัดจ้าง", "เพื่อให้ผู้ปฏิบัติงานมั่นใจ"),
            (("เจ้าหน้าที่พัสดุ", 5, "คน"), ("กรรมการตรวจรับพัสดุ", 20, "คน")),
            ("จัดทำคู่มือฉบับย่อ", "ประชุมเชิงปฏิบัติการครึ่งวัน"),
            ("กองคลัง",),
            ("คู่มือฉบับย่อ 1 เล่ม", "ผู้เข้าร่วม 25 คน"),
            ("ข้อทักท้วงด้านพัสดุลดลง",),
            {2568: Row("3,000", (1,)), 2570: Row("3,000", (1,))},
            "2.4",
        ),
        Sheet(
            "โครงการเวทีข่วงบ้าน ข่วงเมือง รับฟังเสียงประชาชน",
            3,
            (
                "ข่วงเป็นลานกลางบ้านที่ชาวล้านนาใช้พบปะและตัดสินใจร่วมกันมาแต่โบราณ",
                "การจัดเวทีที่ข่วงจึงทำให้ประชาชนกล้าพูดมากกว่าการประชุมในสำนักงาน",
            ),
            ("เพื่อรับฟังความคิดเห็น",),
            (("ประชาชนในเขตเทศบาล", 240, "คน"), ("ผู้นำชุมชน", 8, "คน")),
            ("กำหนดวันร่วมกับชุมชน", "จัดเวทีชุมชนละ 1 ครั้ง", "สรุปและตอบข้อเสนอ"),
            ("กองสวัสดิการสังคม",),
            ("จัดเวที 8 ครั้ง",),
            ("ประชาชนพึงพอใจร้อยละ 80",),
            {2568: Row("8,000", (2, 4)), 2569: Row("8,000", (2, 4)), 2570: Row("8,000", (2, 4))},
            "3.1",
        ),
        Sheet(
            "มาตรการรับเรื่องร้องเรียนแบบไม่เปิดเผยตัวตน",
            4,
            ("ผู้พบเห็นการทุจริตในชุมชนเล็กมักรู้จักผู้ถูกร้องเรียน จึงไม่กล้าเปิดเผยตัวตน",),
            ("เพื่อให้ผู้แจ้งเบาะแสรู้สึกปลอดภัย",),
            (("ประชาชนและบุคลากร", 0, ""),),
            ("ติดตั้งตู้รับเรื่อง 4 จุด", "เปิดแบบฟอร์มออนไลน์ที่ไม่ต้องกรอกชื่อ", "รายงานผลต่อผู้บริหาร"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีช่องทาง 2 ช่องทาง",),
            ("เบาะแสทุกเรื่องได้รับการตรวจสอบ",),
            {2569: Row("4,500", (1,)), 2570: Row("0", (1,))},
            "4.2",
        ),
    ),
    preface=(
        "เทศบาลตำบลวังเหนือจัดทำแผนฉบับนี้ขึ้นเพื่อเป็นแนวทางในการป้องกันการทุจริต โดยทบทวนจากผลการดำเนินงานที่ผ่านมา",
        "แผนฉบับนี้มีผลใช้บังคับตั้งแต่วันที่ 1 ตุลาคม 2567 ถึงวันที่ 30 กันยายน 2570",
    ),
    totals={2568: ("26,000", None), 2569: ("27,500", None), 2570: ("27,500", None)},
    chapters=(("ส่วนที่ 1 บทนำ", "front"),),
    in_chapters=("ผลการประเมิน ITA ปี 2567 ได้ 91.20 คะแนน",),
)
_TIMES = (
    "ปี 2568 - 2569 ไตรมาสที่ 2 ปี 2570 ไตรมาสที่ 3",
    "ตลอดปีงบประมาณ",
    "ไตรมาสที่ 1 (ปี 2568 และ 2570)",
    "ไตรมาสที่ 2 และ 4",
    "ไตรมาสที่ 1 ปี 2569 - 2570",
)
_MONEY = (
    "ปี 2568 - 2569 ปีละ 15,000 บาท ปี 2570 จำนวน 16,500 บาท",
    "ไม่ใช้งบประมาณ",
    "ครั้งละ 3,000 บาท",
    "ปีละ 8,000 บาท",
    "ปี 2569 จำนวน 4,500 บาท ปี 2570 ไม่ใช้งบประมาณ",
)


def _cells(row: Row | None) -> list[str]:
    if row is None:
        return ["", ""]
    return ["-" if row.budget == "0" else row.budget, ",".join(map(str, row.quarters))]


def _years_table(document: Document) -> None:
    rows = [
        ["ลำดับ", "มิติ/แนวทาง/โครงการ", *(text for year in YEARS for text in (f"ปี พ.ศ. {year}", "")), "ผู้รับผิดชอบ"],
        ["", "", *(["งบประมาณ", "ไตรมาส"] * 3), ""],
    ]
    merges = [(0, 2, 0, 3), (0, 4, 0, 5), (0, 6, 0, 7), *((0, column, 1, column) for column in (0, 1, 8))]
    dimension = 0
    for number, sheet in enumerate(BOOK.sheets, 1):
        if sheet.dimension != dimension:
            dimension = sheet.dimension
            merges.append((len(rows), 0, len(rows), 8))
            rows.append([f"มิติที่ {dimension} {_NAMES[dimension]}", *[""] * 8])
        guideline = sheet.guideline or ""
        rows.append(["", f"{guideline} {_GUIDELINES[guideline]}", *[""] * 7])
        cells = [cell for year in YEARS for cell in _cells(sheet.years.get(year))]
        rows.append([str(number), sheet.title, *cells, "/".join(sheet.responsible)])
    rows.append(["", "รวมงบประมาณ", *(text for year in YEARS for text in (BOOK.totals[year][0] or "", "")), ""])
    table(document, rows, merges).style = "Table Grid"


def _list(document: Document, items: tuple[Nested, ...]) -> None:
    for number, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        line(document, f"\t{number}) {text}" if len(items) > 1 else f"\t{text}")
        for place, each in enumerate(below, 1):
            line(document, f"\t    {number}.{place}) {each}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    number = place + 1
    page_before(line(document, f"โครงการที่ {number}", bold=True, center=True))
    line(document, f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}", bold=True)
    line(document, f"{number}.1 ชื่อโครงการ {sheet.title}", bold=True)
    line(document, f"{number}.2 หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    for place_of, head, items in (
        (3, "วัตถุประสงค์", tuple(sheet.objectives)),
        (4, "กลุ่มเป้าหมาย", groups),
        (5, "วิธีดำเนินการ", tuple(sheet.steps)),
        (6, "ระยะเวลาดำเนินการ", (_TIMES[place],)),
        (7, "งบประมาณ", (_MONEY[place],)),
        (8, "ผู้รับผิดชอบ", tuple(sheet.responsible)),
        (9, "ผลผลิต", tuple(sheet.outputs)),
        (10, "ผลลัพธ์", tuple(sheet.outcomes)),
    ):
        line(document, f"{number}.{place_of} {head}", bold=True)
        _list(document, items)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    cover = ["แผนปฏิบัติการป้องกันการทุจริต", "เพื่อยกระดับคุณธรรมและความโปร่งใส", "ประจำปีงบประมาณ พ.ศ. 2568-2570"]
    soft_lines(line(document, "", center=True), cover, bold=True)
    soft_lines(line(document, "", center=True), ["เทศบาลตำบลวังเหนือ อำเภอวังเหนือ", "จังหวัดลำปาง"], bold=True)
    page_before(line(document, "คำนำ", bold=True, center=True))
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "เทศบาลตำบลวังเหนือ").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    page_before(line(document, "ส่วนที่ 1 บทนำ", bold=True, center=True))
    line(document, "1. หลักการและเหตุผล", bold=True)
    line(document, "\tการทุจริตทำให้ประชาชนเสียโอกาส เทศบาลจึงต้องมีแผนป้องกันอย่างเป็นระบบ")
    line(document, "2. วัตถุประสงค์ของแผน", bold=True)
    line(document, "\t1) เพื่อยกระดับคุณธรรมและความโปร่งใส")
    line(document, "\t2) เพื่อให้ประชาชนมีส่วนร่วม")
    line(document, "3. ผลการประเมินที่ผ่านมา", bold=True)
    line(document, "\tผลการประเมิน ITA ปี 2567 ได้ 91.20 คะแนน")
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    line(document, "ส่วนที่ 2 แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2568-2570", bold=True, center=True)
    _years_table(document)
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.page_width, section.page_height = section.page_height, section.page_width
    line(document, "ส่วนที่ 3 รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    new_page(document)
    return saved(document)
