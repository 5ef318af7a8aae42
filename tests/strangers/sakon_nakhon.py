"""A province's book made with Word's own headings and lists: sheets first, the yearly tables on broad pages behind them."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import field, header_row, list_kind, new_list, numbered

NAME = "องค์การบริหารส่วนจังหวัดสกลนคร"
YEARS = (2571, 2572, 2573, 2574, 2575)
_NAMES = {
    1: "การสร้างสังคมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การเปิดโอกาสให้ประชาชนมีส่วนร่วม",
    4: "การเสริมสร้างกลไกการตรวจสอบ",
}


def _every(budget: str, quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2571,
    end=2575,
    name=NAME,
    type="provincial-organization",
    district=None,
    province="สกลนคร",
    # The second has the name that it has where a plan gives none.
    dimensions={dimension: name for dimension, name in _NAMES.items() if dimension != 2},
    preface=(
        "องค์การบริหารส่วนจังหวัดสกลนครมีภารกิจดูแลถนน โรงเรียน และโรงพยาบาลส่งเสริมสุขภาพตำบลซึ่งกระจายอยู่ทั่วทั้งจังหวัด งบประมาณแต่ละปีจึงผ่านมือคนจำนวนมาก การป้องกันการทุจริตจึงเป็นเรื่องที่ทุกส่วนราชการต้องทำร่วมกัน",
        "แผนฉบับนี้จัดทำขึ้นสำหรับ พ.ศ. 2571 – 2575 ต่อเนื่องจากแผนเดิมที่สิ้นสุดลง โดยทบทวนผลการประเมินคุณธรรมและความโปร่งใสย้อนหลังสามปี และรับฟังความเห็นจากผู้แทนอำเภอทั้ง 18 อำเภอ",
        "หวังว่าแผนนี้จะเป็นเข็มทิศให้ผู้ปฏิบัติงานใช้ได้จริง และเป็นหลักฐานให้ประชาชนใช้ติดตามการทำงานได้",
    ),
    sheets=(
        Sheet(
            "โครงการค่ายยุวชนคนสุจริตโรงเรียนในสังกัด",
            1,
            (
                "โรงเรียนในสังกัดองค์การบริหารส่วนจังหวัดมีนักเรียนมัธยมศึกษากว่าสามพันคน วัยนี้เป็นวัยที่เริ่มตัดสินใจด้วยตนเองและได้รับอิทธิพลจากเพื่อนมากกว่าจากผู้ใหญ่ การสอนเรื่องความซื่อสัตย์ด้วยการบรรยายในห้องเรียนอย่างเดียวจึงให้ผลน้อย",
                "ที่ผ่านมาโรงเรียนหลายแห่งจัดกิจกรรมร้านค้าซื่อสัตย์ที่ไม่มีคนเฝ้า พบว่านักเรียนร่วมกันดูแลเงินได้ครบเกือบทุกวัน แสดงว่าเมื่อได้ลงมือทำจริงนักเรียนจะเห็นคุณค่าของความไว้วางใจ",
                "กองการศึกษาจึงเห็นควรขยายกิจกรรมนี้เป็นค่ายสองวันหนึ่งคืน เพื่อให้แกนนำนักเรียนกลับไปทำต่อในโรงเรียนของตน",
            ),
            ("เพื่อปลูกฝังให้นักเรียนแกนนำยึดมั่นในความซื่อสัตย์", "เพื่อให้แกนนำขยายผลในโรงเรียนของตน"),
            (("นักเรียนแกนนำ", 180, "คน"), ("ครูที่ปรึกษา", 18, "คน")),
            (
                "เสนอโครงการเพื่อขออนุมัติ",
                (
                    "จัดค่าย ณ ศูนย์ฝึกของจังหวัด โดยแบ่งกิจกรรมเป็นฐาน",
                    ("ฐานร้านค้าไม่มีคนเฝ้า", "ฐานบัญชีครัวเรือน", "ฐานจำลองการเลือกตั้ง"),
                ),
                "ติดตามการขยายผลในโรงเรียนหลังจบค่ายสามเดือน",
                "สรุปผลและรายงานผู้บริหาร",
            ),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("มีนักเรียนแกนนำผ่านค่าย 180 คน", "มีโครงการขยายผลอย่างน้อยโรงเรียนละ 1 เรื่อง"),
            ("นักเรียนแกนนำปฏิเสธการกระทำที่ไม่ซื่อสัตย์และชักชวนเพื่อนได้",),
            {
                2571: Row("250,000.00", (1, 2)),
                2572: Row("250,000.00", (1, 2)),
                2573: Row("300,000.00", (2,)),
                2574: Row("300,000.00", (2,)),
                2575: Row("300,000.00", (2,), "ขยายเป็นสามรุ่น"),
            },
        ),
        Sheet(
            "มาตรการเปิดเผยราคากลางงานก่อสร้างทุกโครงการ",
            2,
            (
                "งานก่อสร้างทางหลวงท้องถิ่นเป็นรายจ่ายก้อนใหญ่ที่สุดของหน่วยงาน ผู้รับจ้างและประชาชนมักขอทราบที่มาของราคากลาง",
                "การเปิดเผยวิธีคิดราคากลางตั้งแต่วันประกาศช่วยลดข้อสงสัยและทำให้การแข่งขันเป็นธรรม",
            ),
            ("เพื่อให้ผู้สนใจทุกรายเข้าถึงข้อมูลเดียวกัน",),
            (("งานก่อสร้างที่มีวงเงินตั้งแต่ห้าแสนบาทขึ้นไป", 0, ""),),
            (
                "จัดทำแบบแสดงรายการคำนวณราคากลาง",
                "ลงประกาศในเว็บไซต์ภายในสามวันทำการนับจากวันอนุมัติ",
                "ตอบข้อซักถามเป็นลายลักษณ์อักษร",
            ),
            ("สำนักช่าง", "กองพัสดุและทรัพย์สิน"),
            ("ประกาศราคากลางครบทุกโครงการ",),
            ("ข้อร้องเรียนเรื่องราคากลางลดลง", "มีผู้ยื่นข้อเสนอเฉลี่ยไม่น้อยกว่า 3 รายต่อโครงการ"),
            _every("0.00", (1, 2, 3, 4)),
        ),
        Sheet(
            "กิจกรรมสภากาแฟสัญจร 18 อำเภอ",
            3,
            (
                "ประชาชนในอำเภอที่ห่างไกลไม่สะดวกเดินทางมาแสดงความเห็นที่สำนักงาน การพบกันในเวทีเล็กๆ ช่วงเช้าทำให้พูดคุยกันได้อย่างเป็นกันเอง",
            ),
            ("เพื่อรับฟังปัญหาจากพื้นที่", "เพื่อชี้แจงการใช้งบประมาณ", "เพื่อสร้างเครือข่ายเฝ้าระวัง"),
            (("ผู้แทนชุมชน", 540, "คน"), ("กำนันและผู้ใหญ่บ้าน", 0, "")),
            ("กำหนดวันและสถานที่ร่วมกับอำเภอ", "จัดเวทีอำเภอละหนึ่งครั้ง", "เผยแพร่คำตอบบนเว็บไซต์"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("จัดเวทีครบ 18 อำเภอ",),
            ("ประชาชนร้อยละ 80 พึงพอใจต่อคำชี้แจง",),
            {
                2571: Row("90,000.00", (2, 3)),
                2572: Row("90,000.00", (2, 3)),
                2573: Row("90,000.00", (2, 3)),
                2574: Row("108,000.00", (2, 3)),
                2575: Row("108,000.00", (2, 3)),
            },
        ),
        Sheet(
            "แนวปฏิบัติการตรวจสอบการใช้รถราชการ",
            4,
            ("รถส่วนกลางมีจำนวนมากและกระจายอยู่หลายแห่ง หากไม่มีการตรวจสอบอย่างสม่ำเสมออาจมีการใช้เพื่อประโยชน์ส่วนตน",),
            ("เพื่อให้การใช้รถราชการเป็นไปตามระเบียบ",),
            (("รถส่วนกลาง", 74, "คัน"),),
            (
                "ติดตั้งระบบระบุตำแหน่ง",
                "ตรวจสอบสมุดบันทึกการใช้รถทุกเดือน",
                "รายงานผลต่อปลัดองค์การบริหารส่วนจังหวัดทุกไตรมาส",
            ),
            ("หน่วยตรวจสอบภายใน",),
            ("รายงานผลการตรวจสอบปีละ 4 ฉบับ",),
            ("การใช้รถผิดวัตถุประสงค์หมดไป",),
            {year: Row("0.00", (1, 2, 3, 4)) for year in YEARS if year > 2571},
        ),
    ),
    order={2573: (1, 0, 2, 3)},
    totals={
        2571: ("340,000.00", (2, 3, 2, 1)),
        2572: ("340,000.00", (3, 4, 3, 2)),
        2573: ("390,000.00", (2, 4, 3, 2)),
        2574: ("408,000.00", (2, 4, 3, 2)),
        2575: ("408,000.00", (2, 4, 3, 2)),
    },
    chapters=(("ส่วนที่ 1 บทนำ", "front"), ("ภาคผนวก คำสั่งแต่งตั้งคณะทำงาน", "back")),
    in_chapters=(
        "จังหวัดสกลนครแบ่งการปกครองออกเป็น 18 อำเภอ 125 ตำบล",
        "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ เป็นประธานคณะทำงาน",
    ),
)
# The quarters as this office writes them.
_SPANS = {
    (1, 2): "ไตรมาสที่ 1 – 2 (ตุลาคม – มีนาคม)",
    (1, 2, 3, 4): "ตลอดปีงบประมาณ (ไตรมาสที่ 1 – 4)",
    (2, 3): "ไตรมาสที่ 2 – 3 (มกราคม – มิถุนายน)",
}
_MONEY = (
    "ปีงบประมาณ 2571 – 2572 ปีละ 250,000.00 บาท และปีงบประมาณ 2573 – 2575 ปีละ 300,000.00 บาท",
    "ไม่ใช้งบประมาณ",
    "ปีงบประมาณ 2571 – 2573 ปีละ 90,000.00 บาท และปีงบประมาณ 2574 – 2575 ปีละ 108,000.00 บาท",
    "ไม่ใช้งบประมาณ",
)


def _items(document: Document, kind: int, items: Sequence[Nested]) -> None:
    """A list of Word's own; a list of one has no number."""
    if len(items) == 1:
        line(document, str(items[0]), style="Body Text")
        return
    number = new_list(document, kind)
    for item in items:
        text, below = (item, ()) if isinstance(item, str) else item
        numbered(line(document, text, style="List Paragraph"), number)
        for each in below:
            numbered(line(document, str(each), style="List Paragraph"), number, 1)


def _sheet(document: Document, kind: int, place: int, sheet: Sheet) -> None:
    document.add_heading(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}", 2)
    heads = (
        ("1. ชื่อโครงการ/กิจกรรม/มาตรการ", (sheet.title,)),
        ("2. หลักการและเหตุผล", sheet.rationale),
        ("3. วัตถุประสงค์", None),
        ("4. กลุ่มเป้าหมาย", None),
        ("5. วิธีดำเนินการ", None),
        ("6. ระยะเวลาดำเนินการ", (_SPANS[next(iter(sheet.years.values())).quarters],)),
        ("7. งบประมาณดำเนินการ", (_MONEY[place],)),
        ("8. ผู้รับผิดชอบโครงการ", None),
        ("9. ผลผลิต/ผลลัพธ์", ()),
    )
    groups = [f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups]
    lists = {"3": sheet.objectives, "4": groups, "5": sheet.steps, "8": sheet.responsible}
    for head, paragraphs in heads:
        document.add_heading(head, 3)
        for text in paragraphs or ():
            line(document, text, style="Body Text")
        if paragraphs is None:
            _items(document, kind, lists[head[0]])
    for head, items in (("ผลผลิต", sheet.outputs), ("ผลลัพธ์", sheet.outcomes)):
        document.add_heading(head, 4)
        _items(document, kind, items)
    document.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)


def _year(document: Document, year: int) -> None:
    line(document, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}", bold=True, center=True)
    top = ["ลำดับ", "โครงการ/กิจกรรม/มาตรการ", "มิติที่", "งบประมาณ (บาท)", "ไตรมาส", "", "", "", "หมายเหตุ"]
    rows = [top, ["", "", "", "", "1", "2", "3", "4", ""]]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["✓" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        rows.append([str(number), sheet.title, str(sheet.dimension), row.budget, *ticks, row.note or "-"])
    budget, counts = BOOK.totals[year]
    rows.append(["รวมทั้งสิ้น", "", "", str(budget), *map(str, counts or ()), ""])
    end = len(rows) - 1
    merges = [(0, 4, 0, 7), (end, 0, end, 2), *((0, column, 1, column) for column in (0, 1, 2, 3, 8))]
    header_row(table(document, rows, merges), 2)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    kind = list_kind(document, [("decimal", "%1)"), ("decimal", "%1.%2)")])
    for text in ("แผนปฏิบัติการป้องกันการทุจริต", "พ.ศ. 2571 – 2575", NAME):
        line(document, text, center=True, style="Title")
    new_page(document)
    document.add_heading("คำนำ", 1)
    for text in BOOK.preface:
        line(document, text, style="Body Text")
    line(document, NAME).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    new_page(document)
    document.add_heading("สารบัญ", 1)
    field(document.add_paragraph(), r'TOC \o "1-1" \h \z \u', "ส่วนที่ 1 บทนำ\u2003\u20031")
    new_page(document)
    document.add_heading("ส่วนที่ 1 บทนำ", 1)
    document.add_heading("1.1 สภาพทั่วไป", 2)
    line(document, "จังหวัดสกลนครแบ่งการปกครองออกเป็น 18 อำเภอ 125 ตำบล มีเทือกเขาภูพานทอดตัวอยู่ทางทิศใต้", style="Body Text")
    document.add_heading("1.2 การประเมินความเสี่ยง", 2)
    line(document, "คณะทำงานประเมินความเสี่ยงด้านการทุจริตและจัดลำดับไว้ดังตารางต่อไปนี้", style="Body Text")
    risks = [["งาน", "โอกาส", "ผลกระทบ"], ["งานก่อสร้าง", "3", "4"], ["การใช้รถราชการ", "3", "2"]]
    table(document, risks).style = "Table Grid"
    new_page(document)
    document.add_heading("ส่วนที่ 2 รายละเอียดโครงการ/กิจกรรม/มาตรการ", 1)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, kind, place, sheet)
    broad = document.add_section(WD_SECTION.NEW_PAGE)
    broad.orientation = WD_ORIENT.LANDSCAPE
    broad.page_width, broad.page_height = broad.page_height, broad.page_width
    document.add_heading("ส่วนที่ 3 แผนปฏิบัติการรายปี", 1)
    for year in YEARS:
        _year(document, year)
    document.add_section(WD_SECTION.NEW_PAGE)
    document.add_heading("ภาคผนวก คำสั่งแต่งตั้งคณะทำงาน", 1)
    for number, text in enumerate(
        (
            "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ เป็นประธานคณะทำงาน",
            "หัวหน้าฝ่ายกฎหมายและคดี เป็นคณะทำงาน",
            "นักวิเคราะห์นโยบายและแผน เป็นคณะทำงานและเลขานุการ",
        ),
        1,
    ):
        line(document, thai(f"{number}. ") + text)
    return saved(document)
