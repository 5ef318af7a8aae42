"""A small municipality's book with Word's automatic lists at three levels, run-in headings, captions below tables, a text box."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import drawn_box, line, new_document, new_page, saved, thai
from strangers.word_xml import field, header_row, list_kind, new_list, new_row, numbered, page_before, sign

NAME = "เทศบาลตำบลโพธิ์ชัย"
YEARS = (2566, 2567, 2568, 2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="โพธิ์ชัย",
    province="ร้อยเอ็ด",
    preface=(
        "แผนฉบับนี้เกิดจากการทำงานร่วมกันของทุกกองในเทศบาลตำบลโพธิ์ชัย โดยนำข้อร้องเรียนที่ได้รับในรอบสามปีมาจัดกลุ่ม แล้วกำหนดงานที่แก้ปัญหาได้ตรงจุด",
        "นายกเทศมนตรีได้ให้ความเห็นชอบแล้ว และจะรายงานความก้าวหน้าต่อสภาเทศบาลทุกหกเดือน",
    ),
    sheets=(
        Sheet(
            "โครงการพี่เลี้ยงข้าราชการใหม่",
            1,
            (
                "พนักงานที่บรรจุใหม่เรียนรู้งานจากคนที่นั่งข้างกัน ถ้าคนข้างกันทำผิดระเบียบจนเป็นปกติ คนใหม่ก็จะทำตามโดยไม่รู้ว่าผิด",
                "การจัดพี่เลี้ยงที่ผ่านการคัดเลือกและมีคู่มือจึงช่วยวางรากฐานที่ถูกต้องตั้งแต่วันแรก และช่วยให้พนักงานใหม่กล้าถามเมื่อไม่แน่ใจ",
            ),
            ("เพื่อให้พนักงานใหม่ปฏิบัติงานถูกระเบียบ", "เพื่อสร้างต้นแบบที่ดี"),
            (("พนักงานที่บรรจุไม่เกิน ๒ ปี", 12, "คน"), ("พี่เลี้ยง", 12, "คน")),
            (
                "คัดเลือกพี่เลี้ยงจากผลการประเมิน",
                (
                    "จัดทำคู่มือพี่เลี้ยง",
                    (
                        "ระเบียบที่ใช้บ่อย",
                        ("ตัวอย่างที่ควรหลีกเลี่ยง", ("การรับของฝาก", "การลงเวลาแทนกัน")),
                    ),
                ),
                "ประชุมสรุปบทเรียนปีละ ๒ ครั้ง",
            ),
            ("สำนักปลัดเทศบาล",),
            ("พนักงานใหม่มีพี่เลี้ยงครบทุกคน",),
            ("ข้อผิดพลาดของพนักงานใหม่ลดลงร้อยละ ๓๐",),
            {year: Row("4,500.00", (1, 3)) for year in YEARS},
        ),
        Sheet(
            "มาตรการนัดหมายรับบริการล่วงหน้า",
            2,
            (
                (
                    "ช่วงชำระภาษีที่ดินมีผู้มาติดต่อพร้อมกันจำนวนมาก เกิดการแซงคิวและการฝากเงินให้เจ้าหน้าที่ดำเนินการแทน "
                    "การนัดหมายล่วงหน้าทำให้ทุกคนได้รับบริการตามลำดับและไม่ต้องฝากใคร"
                ),
            ),
            ("เพื่อลดการแซงคิว", "เพื่อลดการฝากเงินกับเจ้าหน้าที่", "เพื่อให้ประชาชนวางแผนเวลาได้"),
            (("ผู้ชำระภาษีที่ดินและสิ่งปลูกสร้าง", 0, ""),),
            ("เปิดช่องทางนัดหมายทางโทรศัพท์และออนไลน์", "ประชาสัมพันธ์", "ติดป้ายห้ามฝากเงิน"),
            ("กองคลัง",),
            ("มีผู้นัดหมายไม่น้อยกว่าร้อยละ ๖๐",),
            ("ไม่มีการฝากเงินกับเจ้าหน้าที่", "ประชาชนพึงพอใจ"),
            {year: Row("0.00", (2, 3)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมเยาวชนนักข่าวท้องถิ่น",
            3,
            (
                "นักเรียนมัธยมใช้สื่อออนไลน์เก่งกว่าเจ้าหน้าที่ หากได้ฝึกตั้งคำถามและตรวจสอบข้อเท็จจริง จะเป็นกำลังสำคัญในการติดตามงานของเทศบาล",
            ),
            ("เพื่อให้เยาวชนมีส่วนร่วมติดตามงาน",),
            (("นักเรียนมัธยมศึกษา", 25, "คน"),),
            ("อบรมการทำข่าว ๒ วัน", "ลงพื้นที่จริง", "เผยแพร่ผลงานทางเพจของเทศบาล"),
            ("กองการศึกษา", "งานประชาสัมพันธ์"),
            ("มีผลงานข่าวไม่น้อยกว่า ๑๐ ชิ้น",),
            ("เยาวชนเข้าใจการทำงานของเทศบาล",),
            {2567: Row("16,000.00", (4,)), 2569: Row("16,000.00", (4,))},
        ),
        Sheet(
            "โครงการตรวจสอบครุภัณฑ์ด้วยรหัสคิวอาร์",
            4,
            (
                "ครุภัณฑ์ของเทศบาลมีกว่าเก้าร้อยรายการ การตรวจนับด้วยกระดาษใช้เวลานานและผิดพลาดบ่อย",
                "รหัสคิวอาร์ที่ติดบนครุภัณฑ์เชื่อมกับทะเบียน ทำให้ตรวจนับเสร็จภายในสามวันและรู้ทันทีว่าชิ้นใดหาย",
            ),
            ("เพื่อให้ทะเบียนครุภัณฑ์ถูกต้อง", "เพื่อป้องกันการนำครุภัณฑ์ไปใช้ส่วนตัว"),
            (("ครุภัณฑ์", 930, "รายการ"),),
            ("จัดทำรหัส", "ติดรหัส", "ตรวจนับและรายงาน"),
            ("กองคลัง",),
            ("ติดรหัสครบ ๙๓๐ รายการ", "ตรวจนับเสร็จภายใน ๓ วัน"),
            ("ครุภัณฑ์ไม่สูญหาย",),
            {
                2566: Row("28,500.00", (1, 2)),
                **{year: Row("2,000.00", (4,)) for year in YEARS[1:]},
            },
        ),
    ),
    totals={
        2566: ("33,000.00", (2, 2, 2, 0)),
        2567: ("22,500.00", (1, 1, 2, 2)),
        2568: ("6,500.00", (1, 1, 2, 1)),
        2569: ("22,500.00", (1, 1, 2, 2)),
        2570: ("6,500.00", (1, 1, 2, 1)),
    },
    chapters=(("การติดตามและประเมินผล", "back"),),
    in_chapters=("กองที่รับผิดชอบรายงานผลทุกสิ้นไตรมาส",),
    approval=(
        {"role": "ผู้จัดทำ", "name": "นางสาวตัวอย่าง ขยันดี", "position": "เจ้าพนักงานธุรการชำนาญงาน"},
        {"role": "ผู้อนุมัติ", "name": "นายสมมติ มั่นคง", "position": "นายกเทศมนตรีตำบลโพธิ์ชัย"},
    ),
)

_TIMES = (
    "ไตรมาสที่ ๑ และไตรมาสที่ ๓",
    "ไตรมาสที่ ๒ - ๓ (มกราคม - มิถุนายน)",
    "ไตรมาสที่ ๔ ปีงบประมาณ พ.ศ. ๒๕๖๗ และ พ.ศ. ๒๕๖๙",
    "ปีงบประมาณ พ.ศ. ๒๕๖๖ ไตรมาสที่ ๑ - ๒ ปีงบประมาณ พ.ศ. ๒๕๖๗ - ๒๕๗๐ ไตรมาสที่ ๔",
)
_MONEY = (
    "ปีละ ๔,๕๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "๑๖,๐๐๐ บาท",
    "ปี ๒๕๖๖ จำนวน ๒๘,๕๐๐ บาท ปี ๒๕๖๗ - ๒๕๗๐ ปีละ ๒,๐๐๐ บาท",
)


def _list(document: Document, kind: int, items: Sequence[Nested], number: int = 0, level: int = 0) -> None:
    if len(items) == 1 and isinstance(items[0], str) and not level:
        document.add_paragraph(items[0]).paragraph_format.first_line_indent = Cm(2)
        return
    number = number or new_list(document, kind)
    for item in items:
        text, below = (item, ()) if isinstance(item, str) else item
        numbered(document.add_paragraph(text, style="List Paragraph"), number, level)
        _list(document, kind, below, number, level + 1)


def _run_in(document: Document, name: str, text: str = "") -> Paragraph:
    """A heading in bold with its text in the same line."""
    paragraph = document.add_paragraph()
    paragraph.add_run(f"{name}:").bold = True
    if text:
        paragraph.add_run(f" {text}")
    return paragraph


def _sheet(document: Document, kinds: tuple[int, int], place: int, sheet: Sheet) -> None:
    """A sheet whose title is a numbered heading; the other headings have a colon, in their order of importance."""
    title = document.add_paragraph(sheet.title, style="Heading 2")
    numbered(title, kinds[1])
    if place:
        page_before(title)
    document.add_paragraph(f"(มิติที่ {thai(sheet.dimension)})")
    _run_in(document, "ผู้รับผิดชอบ", sheet.responsible[0] if len(sheet.responsible) == 1 else "")
    if len(sheet.responsible) > 1:
        _list(document, kinds[0], sheet.responsible)
    _run_in(document, "หลักการและเหตุผล")
    for text in sheet.rationale:
        document.add_paragraph(text).paragraph_format.first_line_indent = Cm(2)
    _run_in(document, "วัตถุประสงค์")
    _list(document, kinds[0], sheet.objectives)
    groups = [thai(f"{name} {count} {unit}") if count else name for name, count, unit in sheet.groups]
    _run_in(document, "กลุ่มเป้าหมาย", groups[0] if len(groups) == 1 else "")
    if len(groups) > 1:
        _list(document, kinds[0], groups)
    _run_in(document, "วิธีดำเนินการ")
    _list(document, kinds[0], sheet.steps)
    _run_in(document, "ระยะเวลาดำเนินการ", _TIMES[place])
    _run_in(document, "งบประมาณ", _MONEY[place])
    for name, items in (("ผลผลิต", sheet.outputs), ("ผลลัพธ์", sheet.outcomes)):
        _run_in(document, name, str(items[0]) if len(items) == 1 else "")
        if len(items) > 1:
            _list(document, kinds[0], items)


def _year(document: Document, year: int) -> None:
    """A table with its caption below it, as a course teaches for pictures; its first row says the year."""
    made = document.add_table(3, 8, "Table Grid")
    made.cell(0, 0).merge(made.cell(0, 7)).paragraphs[0].text = thai(
        f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"
    )
    for column, text in enumerate(("ที่", "โครงการ/กิจกรรม/มาตรการ", "มิติ", "งบประมาณ (บาท)")):
        made.cell(1, column).merge(made.cell(2, column)).paragraphs[0].text = text
    made.cell(1, 4).merge(made.cell(1, 7)).paragraphs[0].text = "ช่วงเวลาดำเนินการ"
    for quarter, text in enumerate(("ต.ค. - ธ.ค.", "ม.ค. - มี.ค.", "เม.ย. - มิ.ย.", "ก.ค. - ก.ย.")):
        made.cell(2, 4 + quarter).paragraphs[0].text = text
    header_row(made, 3)
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row, cells = sheet.years[year], new_row(made).cells
        for cell, value in zip(cells, (number, sheet.title, sheet.dimension, row.budget), strict=False):
            cell.paragraphs[0].text = thai(value)
        for quarter in row.quarters:
            sign(cells[3 + quarter].paragraphs[0], "F0FC")
    cells = new_row(made).cells
    budget, counts = BOOK.totals[year]
    cells[0].merge(cells[2]).paragraphs[0].text = "รวมทั้งสิ้น"
    field(cells[3].paragraphs[0], "=SUM(ABOVE)", thai(budget))
    for place, count in enumerate(counts or (), 4):
        cells[place].paragraphs[0].text = thai(count)
    caption = document.add_paragraph("ตาราง ", style="Caption")
    field(caption, "SEQ ตาราง \\* THAIARABIC", thai(year - 2565))
    caption.add_run(thai(f" โครงการในปีงบประมาณ พ.ศ. {year}"))


def _turned(document: Document, orientation: WD_ORIENT) -> None:
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = orientation
    section.page_width, section.page_height = section.page_height, section.page_width


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    drawn_box(document, ["แผนปฏิบัติการป้องกันการทุจริต", "เพื่อยกระดับคุณธรรมและความโปร่งใส", "(พ.ศ. ๒๕๖๖ - ๒๕๗๐)"])
    line(document, NAME, style="Subtitle")
    line(document, "อำเภอโพธิ์ชัย จังหวัดร้อยเอ็ด", style="Subtitle")
    new_page(document)
    line(document, "คำนำ", style="Heading 1")
    for text in BOOK.preface:
        document.add_paragraph(text).paragraph_format.first_line_indent = Cm(2)
    document.add_paragraph(NAME).paragraph_format.left_indent = Cm(9)
    document.add_paragraph("กันยายน ๒๕๖๕").paragraph_format.left_indent = Cm(9)
    _turned(document, WD_ORIENT.LANDSCAPE)
    line(document, "แผนปฏิบัติการรายปี", style="Heading 1")
    for year in YEARS:
        _year(document, year)
    _turned(document, WD_ORIENT.PORTRAIT)
    line(document, "รายละเอียดโครงการ", style="Heading 1")
    kind = list_kind(document, [("thaiNumbers", "%1."), ("thaiNumbers", "%1.%2"), ("thaiLetters", "%3)")])
    titles = new_list(document, list_kind(document, [("thaiNumbers", "โครงการที่ %1")]))
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, (kind, titles), place, sheet)
    page_before(line(document, "การติดตามและประเมินผล", style="Heading 1"))
    for text in ("กองที่รับผิดชอบรายงานผลทุกสิ้นไตรมาส", "งานวิเคราะห์นโยบายและแผนสรุปเสนอนายกเทศมนตรีทุกหกเดือน"):
        document.add_paragraph(text).paragraph_format.first_line_indent = Cm(2)
    for each in BOOK.approval:
        for text in (
            f"ลงชื่อ..............................................{each['role']}",
            f"({each['name']})",
            each["position"],
        ):
            document.add_paragraph(text).paragraph_format.left_indent = Cm(7)
    return saved(document)
