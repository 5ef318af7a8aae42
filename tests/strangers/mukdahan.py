"""A town's book that puts the sheets first, under guideline headings, and the years' tables with check boxes behind them."""

from __future__ import annotations

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import Table

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, thai, write
from strangers.word_xml import check_box, new_row, page_before, soft_lines

NAME = "เทศบาลเมืองมุกดาหาร"
YEARS = (2566, 2567, 2568, 2569, 2570)
_SOURCE = "เทศบัญญัติงบประมาณรายจ่าย"


def _each(budget: str, quarters: tuple[int, ...], *years: int, source: str | None = None) -> dict[int, Row]:
    return {year: Row(budget, quarters, None, source) for year in years or YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใสสำหรับองค์กรปกครองส่วนท้องถิ่น",
    start=2566,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="เมืองมุกดาหาร",
    province="มุกดาหาร",
    preface=(
        "เทศบาลเมืองมุกดาหารได้จัดทำแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ - ๒๕๗๐) ประกอบด้วย ๔ มิติ ดังนี้",
        "มิติที่ ๑ การสร้างวัฒนธรรมสุจริต",
        "มิติที่ ๒ การบริหารราชการด้วยความโปร่งใส",
        "มิติที่ ๓ การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
        "มิติที่ ๔ การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
        "ทั้งนี้ หากมีการเปลี่ยนแปลงนโยบายระดับชาติ เทศบาลจะปรับปรุงแผนให้สอดคล้องต่อไป",
    ),
    guidelines={
        "1.2": "การสร้างจิตสำนึกแก่ประชาชนทุกภาคส่วน",
        "2.2": "มาตรการสร้างความโปร่งใสในการปฏิบัติราชการ",
        "3.1": "จัดให้มีและเผยแพร่ข้อมูลข่าวสาร",
        "4.1": "มีการจัดวางระบบและรายงานการควบคุมภายใน",
    },
    sheets=(
        Sheet(
            "โครงการละครเร่ต้านโกงในสถานศึกษา",
            1,
            ("สื่อละครเข้าถึงเด็กได้ดีกว่าการบรรยาย",),
            ("เพื่อให้นักเรียนรู้จักโทษของการโกง", "เพื่อให้นักเรียนกล้าปฏิเสธการโกง"),
            (("นักเรียนโรงเรียนเทศบาล", 650, "คน"),),
            ("คัดเลือกบทละคร", "ฝึกซ้อม", "ออกแสดง ๖ โรงเรียน"),
            ("สำนักการศึกษา",),
            ("แสดงละคร ๖ รอบ",),
            ("นักเรียนกล้าปฏิเสธการโกง",),
            _each("48,000", (3,), source=_SOURCE),
            "1.2",
        ),
        Sheet(
            "โครงการตลาดซื่อสัตย์ ไม่โกงตาชั่ง",
            1,
            ("ตลาดสดเป็นที่ที่ประชาชนพบการโกงใกล้ตัวที่สุด", "เทศบาลจึงร่วมกับผู้ค้าตั้งจุดตรวจตาชั่ง"),
            ("เพื่อส่งเสริมผู้ค้าที่ซื่อสัตย์",),
            (("ผู้ค้าในตลาดสด", 140, "ราย"), ("ประชาชนผู้ซื้อ", 0, "")),
            ("ตั้งจุดตรวจตาชั่ง", "มอบป้ายร้านซื่อสัตย์", "สุ่มตรวจทุกเดือน"),
            ("กองสาธารณสุขและสิ่งแวดล้อม",),
            ("มีจุดตรวจตาชั่ง ๒ จุด",),
            ("ผู้ซื้อมั่นใจในตลาดของเทศบาล",),
            _each("12,000", (1, 2, 3, 4), source=_SOURCE),
            "1.2",
        ),
        Sheet(
            "มาตรการบันทึกภาพการเปิดซองเสนอราคา",
            2,
            ("การบันทึกภาพทำให้ทุกฝ่ายตรวจสอบย้อนหลังได้",),
            ("เพื่อป้องกันการสมยอมราคา",),
            (("ผู้เสนอราคา", 0, ""),),
            ("ติดตั้งกล้อง", "บันทึกภาพทุกครั้ง", "เก็บรักษาไว้ ๕ ปี"),
            ("กองคลัง",),
            ("บันทึกภาพครบทุกครั้ง",),
            ("ไม่มีการสมยอมราคา",),
            _each("0", (1, 2, 3, 4)),
            "2.2",
        ),
        Sheet(
            "โครงการจัดทำคู่มือปฏิบัติงานฉบับประชาชน",
            2,
            ("คู่มือที่ประชาชนอ่านเข้าใจช่วยให้รู้สิทธิของตน",),
            ("เพื่อให้ประชาชนรู้ขั้นตอน", "เพื่อให้เจ้าหน้าที่ทำงานตามคู่มือ"),
            (("ครัวเรือน", 1200, "ครัวเรือน"),),
            (
                "รวบรวมกระบวนงาน",
                ("จัดทำคู่มือ โดยมีเนื้อหา", ("เอกสารที่ใช้", "ค่าธรรมเนียม", "ระยะเวลา")),
                "แจกจ่ายทุกครัวเรือน",
            ),
            ("สำนักปลัดเทศบาล", "กองยุทธศาสตร์และงบประมาณ"),
            ("มีคู่มือ ๑,๒๐๐ เล่ม", "มีคู่มือฉบับอิเล็กทรอนิกส์"),
            ("ประชาชนรู้สิทธิของตน",),
            {2567: Row("75,000", (2,), "พิมพ์ครั้งแรก", _SOURCE), 2569: Row("40,000", (2,), "พิมพ์เพิ่ม", _SOURCE)},
            "2.2",
        ),
        Sheet(
            "มาตรการเผยแพร่มติสภาเทศบาลภายในสามวัน",
            3,
            ("มติสภาเทศบาลเป็นเรื่องที่ประชาชนควรรู้โดยเร็ว",),
            ("เพื่อให้ประชาชนติดตามงานของสภา",),
            (("ประชาชนในเขตเทศบาล", 0, ""),),
            ("จัดทำรายงานการประชุม", "ตรวจสอบโดยเลขานุการสภา", "เผยแพร่ทางเว็บไซต์"),
            ("งานกิจการสภา",),
            ("เผยแพร่มติทุกครั้งที่ประชุม",),
            ("ประชาชนติดตามงานของสภาอย่างต่อเนื่อง",),
            _each("0", (1, 2, 3, 4)),
            "3.1",
        ),
        Sheet(
            "โครงการอบรมการควบคุมภายในแก่หัวหน้าส่วนราชการ",
            4,
            ("หัวหน้าส่วนราชการต้องรู้วิธีวางระบบควบคุม จึงจะป้องกันความเสียหายได้",),
            ("เพื่อให้หัวหน้าส่วนราชการวางระบบควบคุมภายในได้",),
            (("หัวหน้าส่วนราชการ", 11, "คน"), ("ผู้ช่วย", 11, "คน")),
            ("จัดอบรม", "วางระบบ", "รายงานตามแบบ"),
            ("หน่วยตรวจสอบภายใน",),
            ("ทุกส่วนราชการมีระบบควบคุมภายใน",),
            ("ความเสียหายลดลง", "รายงานส่งทันกำหนด"),
            _each("22,500", (4,), 2566, 2568, 2570),
            "4.1",
        ),
    ),
    order={2566: (5, 0, 1, 2, 4)},
    totals={
        2566: ("82,500", (3, 3, 4, 4)),
        2567: ("135,000", (3, 4, 4, 3)),
        2568: ("82,500", (3, 3, 4, 4)),
        2569: ("100,000", (3, 4, 4, 3)),
        2570: ("82,500", (3, 3, 4, 4)),
    },
    approval=(
        {"role": "ผู้จัดทำแผน", "position": "หัวหน้าสำนักปลัดเทศบาล"},
        {"role": "ผู้เห็นชอบแผน", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติแผน", "position": "นายกเทศมนตรีเมืองมุกดาหาร"},
    ),
)

DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
TIMES = (
    "ไตรมาสที่ ๓ (เม.ย. – มิ.ย.)",
    "ทุกไตรมาส",
    "ทุกไตรมาส",
    "ไตรมาสที่ ๒ ของปี ๒๕๖๗ และ ๒๕๖๙",
    "ทุกไตรมาส",
    "ไตรมาสที่ ๔",
)
MONEY = ("๔๘,๐๐๐.๐๐ บาท", "๑๒,๐๐๐.๐๐ บาท", "ไม่ใช้งบประมาณ", "ตามเทศบัญญัติ", "ไม่มี", "๒๒,๕๐๐.๐๐ บาท")


def _sheet(document: Document, place: int) -> None:
    sheet = BOOK.sheets[place]
    before = BOOK.sheets[place - 1] if place else None
    if before is None or before.dimension != sheet.dimension:
        page_before(line(document, f"มิติที่ {thai(sheet.dimension)} {DIMENSIONS[sheet.dimension]}", bold=True))
    if before is None or before.guideline != sheet.guideline:
        number = sheet.guideline or ""
        line(document, f"{thai(number)} {BOOK.guidelines[number]}", bold=True)
    line(document, f"ลำดับที่ {thai(place + 1)}", bold=True)

    def heading(number: int, label: str, text: str = "") -> None:
        paragraph = line(document, f"{thai(number)}. {label}", bold=True)
        if text:
            paragraph.add_run(f" {text}")

    def listed(texts: tuple[object, ...]) -> None:
        if place == 1 and len(texts) > 1:
            soft_lines(document.add_paragraph(), [f"{thai(n)}) {text}" for n, text in enumerate(texts, 1)])
            return
        for number, item in enumerate(texts, 1):
            above, below = item if isinstance(item, tuple) else (item, ())
            mark = f"{thai(number)}) " if len(texts) > 1 else ""
            line(document, f"\t{mark}{above}")
            for inner, each in enumerate(below, 1):
                line(document, f"\t\t{thai(number)}.{thai(inner)}) {each}")

    heading(1, "ชื่อโครงการ/กิจกรรม/มาตรการ", f": {sheet.title}")
    heading(2, "หลักการและเหตุผล/ที่มาของโครงการ")
    for text in sheet.rationale:
        line(document, f"\t{text}")
    heading(3, "วัตถุประสงค์")
    listed(tuple(sheet.objectives))
    heading(4, "กลุ่มเป้าหมาย")
    listed(tuple(f"{n} จำนวน {thai(f'{c:,}')} {u}" if c else n for n, c, u in sheet.groups))
    heading(5, "วิธีดำเนินการ")
    listed(tuple(sheet.steps))
    heading(6, "ระยะเวลาดำเนินการ", TIMES[place])
    heading(7, "งบประมาณดำเนินการ", MONEY[place])
    heading(8, "ผู้รับผิดชอบโครงการ")
    listed(tuple(sheet.responsible))
    heading(9, "ผลผลิต/ผลลัพธ์")
    line(document, "\tผลผลิต", bold=True)
    listed(tuple(sheet.outputs))
    line(document, "\tผลลัพธ์", bold=True)
    listed(tuple(sheet.outcomes))


def _head(table: Table) -> None:
    for column, text in enumerate(("ลำดับที่", "รายการโครงการ", "มิติ", "งบประมาณ (บาท)", "ดำเนินการไตรมาส")):
        write(table.cell(0, column), [text])
    table.cell(0, 8).text = "หมายเหตุ"
    table.cell(0, 4).merge(table.cell(0, 7))
    for quarter in range(4):
        table.cell(1, 4 + quarter).text = str(quarter + 1)
    for column in (0, 1, 2, 3, 8):
        table.cell(0, column).merge(table.cell(1, column))


def _year(document: Document, year: int) -> None:
    page_before(line(document, f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year}", bold=True, center=True))
    line(document, f"ของ {NAME}", bold=True, center=True)
    sheets = BOOK.rows(year)
    table = document.add_table(2, 9, style="Table Grid")
    _head(table)
    for number, sheet in enumerate(sheets, 1):
        if year == 2568 and number == 4:
            # Word had torn the table in two; an empty line stands between.
            document.add_paragraph()
            table = document.add_table(0, 9, style="Table Grid")
        row, cells = sheet.years[year], new_row(table).cells
        cells[0].text, cells[1].text, cells[2].text = str(number), sheet.title, f"มิติที่ {sheet.dimension}"
        money = "0.00" if row.budget == "0" else f"{row.budget}.00"
        write(cells[3], [money, f"({row.budget_source})"] if row.budget_source else [money])
        for quarter in range(1, 5):
            ticked = quarter in row.quarters
            if year < 2568:
                check_box(cells[3 + quarter].paragraphs[0], ticked, "☑" if year == 2566 else "☒")
            elif year == 2568:
                cells[3 + quarter].text = "☑" if ticked else "☐"
            elif ticked:
                # The letter ü in a symbol font, as people type it who know the font.
                cells[3 + quarter].paragraphs[0]._p.append(
                    parse_xml(
                        f'<w:r {nsdecls("w")}><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>'
                        "<w:t>ü</w:t></w:r>"
                    )
                )
        cells[8].text = row.note or ""
    cells = new_row(table).cells
    cells[0].merge(cells[2]).text = f"รวม {thai(len(sheets))} โครงการ"
    budget, counts = BOOK.totals[year]
    cells[3].text = f"{budget}.00"
    for cell, count in zip(cells[4:8], counts or (), strict=True):
        cell.text = str(count)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "(พ.ศ. ๒๕๖๖ - ๒๕๗๐)", f"ของ{NAME}", "อำเภอเมืองมุกดาหาร จังหวัดมุกดาหาร"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    for place in range(len(BOOK.sheets)):
        _sheet(document, place)
    document.add_section()
    for year in YEARS:
        _year(document, year)
    document.add_paragraph()
    for signatory in BOOK.approval:
        line(document, f"ลงชื่อ…………………………………{signatory['role']}", center=True)
        line(document, "(…………………………………)", center=True)
        line(document, signatory["position"], center=True)
    return saved(document)
