"""A book without heading numbers, with both years' quarters in one table, and all the invisible signs of a much copied file."""

from __future__ import annotations

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.table import _Cell

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, thai
from strangers.word_xml import deleted, field, inserted, plain_control, soft_lines

NAME = "องค์การบริหารส่วนตำบลคลองใหญ่"
YEARS = (2569, 2570)
_Z, _N = "\u200b", "\u00a0"

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2569,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="คลองใหญ่",
    province="ตราด",
    preface=(
        "ตำบลคลองใหญ่เป็นพื้นที่ชายแดนซึ่งมีการค้าและการขออนุญาตหลายประเภท การให้บริการอย่างโปร่งใสจึงมีความสำคัญเป็นพิเศษ",
        "แผนฉบับนี้ใช้สำหรับสองปีสุดท้ายของกรอบเดิม และจะทบทวนอีกครั้งเมื่อมีกรอบใหม่",
    ),
    sheets=(
        Sheet(
            "โครงการอบรมจริยธรรมแก่สมาชิกสภาและพนักงานส่วนตำบล",
            1,
            ("สมาชิกสภาและพนักงานต้องเป็นแบบอย่างที่ดีแก่ประชาชน การอบรมเป็นประจำช่วยย้ำเตือนให้ระลึกถึงหน้าที่",),
            ("เพื่อให้ผู้เข้าอบรมมีคุณธรรมจริยธรรม", "เพื่อป้องกันการกระทำผิดวินัย"),
            (("สมาชิกสภา", 14, "คน"), ("พนักงานส่วนตำบล", 28, "คน")),
            ("เสนอโครงการ", "ดำเนินการอบรม", "รายงานผล"),
            ("สำนักปลัด",),
            ("อบรมปีละ ๑ ครั้ง",),
            ("จำนวนเรื่องร้องเรียนทางวินัยลดลง",),
            {2569: Row("18,000", (2,)), 2570: Row("18,000", (2,))},
        ),
        Sheet(
            "มาตรการใช้ดุลพินิจในการอนุญาตก่อสร้างอาคาร",
            2,
            (
                "การอนุญาตก่อสร้างอาคารเป็นงานที่เจ้าหน้าที่ต้องใช้ดุลพินิจ จึงเสี่ยงต่อการเรียกรับประโยชน์",
                "การกำหนดรายการตรวจสอบที่ชัดเจนช่วยลดความเสี่ยงดังกล่าว",
            ),
            ("เพื่อลดการใช้ดุลพินิจของเจ้าหน้าที่",),
            (("ผู้ขออนุญาตก่อสร้าง", 0, ""),),
            ("จัดทำรายการตรวจสอบ", "ประกาศระยะเวลาพิจารณา", "เผยแพร่ผลการพิจารณา"),
            ("กองช่าง",),
            ("มีรายการตรวจสอบ ๑ ชุด",),
            ("การอนุญาตเป็นไปตามกำหนดเวลา", "ไม่มีข้อร้องเรียนเรื่องการเรียกรับเงิน"),
            {2569: Row("0", (1,)), 2570: Row("0", (1, 3))},
        ),
        Sheet(
            "กิจกรรมเปิดบ้าน อบต. ให้เยาวชนเรียนรู้งานท้องถิ่น",
            3,
            ("เยาวชนที่เข้าใจงานท้องถิ่นจะเติบโตเป็นพลเมืองที่ร่วมตรวจสอบ",),
            ("เพื่อให้เยาวชนรู้จักบทบาทหน้าที่ของท้องถิ่น", "เพื่อสร้างเครือข่ายเยาวชน"),
            (("นักเรียนชั้นมัธยมศึกษา", 60, "คน"),),
            ("ประสานโรงเรียน", "จัดกิจกรรมฐานเรียนรู้", "ประเมินผล"),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("เยาวชนร่วมกิจกรรม ๖๐ คน",),
            ("เยาวชนมีส่วนร่วมในกิจกรรมของตำบลมากขึ้น",),
            {2569: Row("10,000", (4,)), 2570: Row("12,500", (4,))},
        ),
        Sheet(
            "โครงการจัดตั้งศูนย์รับเรื่องร้องเรียนประจำตำบล",
            4,
            ("ช่องทางร้องเรียนที่เข้าถึงง่ายทำให้ปัญหาถูกแก้ไขก่อนจะลุกลาม",),
            ("เพื่อให้ประชาชนมีช่องทางร้องเรียนที่สะดวก",),
            (("ประชาชนในตำบลทุกหมู่บ้าน", 0, ""),),
            (
                "จัดเตรียมสถานที่",
                "แต่งตั้งเจ้าหน้าที่ประจำศูนย์",
                "ประชาสัมพันธ์ช่องทาง",
                "สรุปเรื่องร้องเรียนทุกไตรมาส",
            ),
            ("สำนักปลัด", "งานนิติการ"),
            ("มีศูนย์รับเรื่องร้องเรียน ๑ แห่ง",),
            ("เรื่องร้องเรียนได้รับการแก้ไขภายใน ๑๕ วัน",),
            {2569: Row("0", (1, 2, 3, 4)), 2570: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "มาตรการเปิดเผยผลการสอบข้อเท็จจริง",
            4,
            ("ผลการสอบข้อเท็จจริงที่เปิดเผยทำให้ประชาชนมั่นใจว่าไม่มีการช่วยเหลือกัน",),
            ("เพื่อให้การสอบข้อเท็จจริงโปร่งใส",),
            (("ผู้ร้องเรียนและประชาชนทั่วไป", 0, ""),),
            ("สอบข้อเท็จจริงให้แล้วเสร็จภายใน ๓๐ วัน", "เผยแพร่ผลโดยไม่ระบุชื่อ"),
            ("งานนิติการ",),
            ("เผยแพร่ผลครบทุกเรื่อง",),
            ("ประชาชนเชื่อมั่นในการสอบข้อเท็จจริง",),
            {2570: Row("0", (2, 4))},
        ),
    ),
    totals={2569: ("28,000", None), 2570: ("30,500", None)},
)

DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _cover(document: Document) -> None:
    # One paragraph with Shift+Enter, as whoever began the file had typed it.
    cover = document.add_paragraph()
    lines = [BOOK.title, f"พ.ศ.{_N}๒๕๖๙{_N}-{_N}๒๕๗๐", "ของ", NAME, f"อำเภอคลองใหญ่{_N}{_N}จังหวัดตราด"]
    soft_lines(cover, lines, bold=True)
    document.add_section()
    line(document, "คํานํา", bold=True, center=True)
    for text in BOOK.preface:
        words = text.split(" ")
        paragraph = document.add_paragraph("\t")
        paragraph.add_run(words[0].replace("การ", f"{_Z}การ{_Z}"))
        paragraph.add_run(" " + " ".join(words[1:]))


def _tick(cell: _Cell, year: int) -> None:
    cell.text = "x" if year == 2569 else "✓"


def _years(document: Document) -> None:
    section = document.add_section()
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    line(document, f"บัญชีโครงการตามแผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๙ - ๒๕๗๐ {NAME}", bold=True, center=True)
    made = document.add_table(3 + len(BOOK.sheets) + 1, 14, style="Table Grid")
    for column, text in ((0, "ที่"), (1, "ชื่อโครงการ/กิจกรรม"), (2, "มิติ"), (13, "ผู้รับผิดชอบ")):
        made.cell(0, column).text = text
        made.cell(0, column).merge(made.cell(2, column))
    for number, year in enumerate(YEARS):
        first = 3 + 5 * number
        made.cell(0, first).text = f"ปีงบประมาณ พ.ศ. {year}"
        made.cell(0, first).merge(made.cell(0, first + 4))
        made.cell(1, first).text = "งบประมาณ"
        made.cell(1, first).merge(made.cell(2, first))
        made.cell(1, first + 1).text = "ไตรมาส"
        made.cell(1, first + 1).merge(made.cell(1, first + 4))
        for quarter in range(1, 5):
            made.cell(2, first + quarter).text = str(quarter)
    for place, sheet in enumerate(BOOK.sheets):
        cells = made.rows[3 + place].cells
        cells[0].text = f"{place + 1}."
        cells[1].text = sheet.title
        cells[2].text = str(sheet.dimension)
        for number, year in enumerate(YEARS):
            if row := sheet.years.get(year):
                cells[3 + 5 * number].text = "–" if row.budget == "0" else row.budget
                for quarter in row.quarters:
                    _tick(cells[3 + 5 * number + quarter], year)
        cells[13].text = "\n".join(sheet.responsible)
    last = made.rows[-1].cells
    last[0].merge(last[2]).text = "รวม ๕ โครงการ"
    for number, year in enumerate(YEARS):
        last[3 + 5 * number].text = BOOK.totals[year][0] or ""


TIMES = (
    f"มกราคม{_N}-{_N}มีนาคม ของทุกปี",
    "ไตรมาส ๑",
    "กรกฎาคม - กันยายน",
    "ตลอดทั้งปี",
    "ไตรมาสที่ ๒ และไตรมาสที่ ๔ ของปี ๒๕๗๐",
)
MONEY = (
    f"๑๘,๐๐๐{_N}บาท/ปี",
    "ไม่ใช้งบประมาณ",
    "ปี ๒๕๖๙ ๑๐,๐๐๐ บาท / ปี ๒๕๗๐ ๑๒,๕๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "-",
)
MARKS = ("- ", "– ", "• ", "\uf0b7 ", "\uf0a7 ")


def _listed(document: Document, texts: tuple[object, ...], mark: str) -> None:
    for text in texts:
        line(document, f"\t{mark if len(texts) > 1 else ''}{text}")


def _sheet(document: Document, place: int) -> None:
    sheet, mark = BOOK.sheets[place], MARKS[place]
    line(document, f"มิติที่ {sheet.dimension}. {DIMENSIONS[sheet.dimension]}", bold=True)
    name = document.add_paragraph()
    name.add_run("ชื่อโครงการ/กิจกรรม").bold = True
    name.add_run(" : ")
    if place == 3:
        plain_control(name, sheet.title)
    elif place == 0:
        name.add_run("โครงการอบรมจริยธรรมแก่")
        deleted(name, "ผู้บริหาร ")
        inserted(name, "สมาชิกสภาและ")
        name.add_run("พนักงานส่วนตำบล")
    else:
        name.add_run(sheet.title)
    # Heading and text are one paragraph in the second sheet, parted by Shift+Enter.
    if place == 1:
        soft_lines(document.add_paragraph(), ["หลักการและเหตุผล", *(f"\t{text}" for text in sheet.rationale)])
    else:
        line(document, "หลักการและเหตุผล", bold=True)
        for text in sheet.rationale:
            line(document, f"\t{text}")
    line(document, "วัตถุประสงค์", bold=True)
    _listed(document, tuple(sheet.objectives), mark)
    if place == 2:
        document.add_comment(document.paragraphs[-1].runs, text="แก้คำว่าเครือข่ายด้วย", author="หัวหน้า")
    line(document, "กลุ่มเป้าหมาย", bold=True)
    groups = [f"{name} จำนวน{_N}{thai(count)}{_N}{unit}" if count else name for name, count, unit in sheet.groups]
    _listed(document, tuple(groups), mark)
    line(document, "วิธีดำเนินการ", bold=True)
    _listed(document, tuple(sheet.steps), mark)
    for label, value in (("ระยะเวลา", TIMES[place]), ("งบประมาณ", MONEY[place])):
        paragraph = document.add_paragraph()
        paragraph.add_run(label).bold = True
        paragraph.add_run(f"\t{value}")
    line(document, "ผู้รับผิดชอบ", bold=True)
    _listed(document, tuple(sheet.responsible), mark)
    line(document, "ผลผลิต", bold=True)
    _listed(document, tuple(sheet.outputs), mark)
    line(document, "ผลลัพธ์", bold=True)
    _listed(document, tuple(sheet.outcomes), mark)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    field(document.sections[0].header.paragraphs[0], "PAGE", "๑")
    _cover(document)
    _years(document)
    document.add_section()
    for place in range(len(BOOK.sheets)):
        if place:
            new_page(document)
        _sheet(document, place)
    return saved(document)
