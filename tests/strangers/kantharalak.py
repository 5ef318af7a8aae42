"""A town's book saved as .odt: headings and items that one list of Word's numbers, a table for each dimension with all years."""

from __future__ import annotations

from collections.abc import Sequence

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import new_page, saved

NAME = "เทศบาลเมืองกันทรลักษ์"
YEARS = (2566, 2567, 2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _each(budgets: tuple[str, ...], quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year, budget in zip(YEARS, budgets, strict=True)}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="กันทรลักษ์",
    province="ศรีสะเกษ",
    sheets=(
        Sheet(
            "โครงการคาราวานคุณธรรมสู่ชุมชน",
            1,
            (
                "เทศบาลเมืองกันทรลักษ์เป็นศูนย์กลางการค้าชายแดน ประชากรแฝงมีจำนวนมาก การปลูกฝังคุณธรรมจึงต้องทำอย่างทั่วถึงและต่อเนื่อง",
                "คาราวานจะหมุนเวียนไปตามชุมชนทั้ง 24 แห่ง โดยนำนิทรรศการ เกม และละครสั้นไปจัดแสดงในวันหยุด",
            ),
            ("เพื่อปลูกฝังคุณธรรมแก่ประชาชนทุกวัย", "เพื่อให้ชุมชนเป็นเครือข่ายต้านทุจริต"),
            (("ประชาชนในชุมชน", 1200, "คน"), ("ชุมชน", 24, "ชุมชน")),
            (
                "แต่งตั้งคณะทำงาน",
                "จัดเตรียมนิทรรศการและละคร",
                (
                    "ออกคาราวานตามเส้นทาง",
                    ("เส้นทางทิศเหนือ 12 ชุมชน", "เส้นทางทิศใต้ 12 ชุมชน"),
                ),
                "สรุปผลการดำเนินงาน",
            ),
            ("กองสวัสดิการสังคม",),
            ("ออกคาราวานครบ 24 ชุมชน", "มีผู้เข้าร่วมไม่น้อยกว่า 1,200 คน"),
            ("ประชาชนร้อยละ 80 มีความรู้เพิ่มขึ้น",),
            _each(("120,000", "120,000", "130,000", "130,000", "140,000"), (2, 3)),
        ),
        Sheet(
            "มาตรการมอบอำนาจและกระจายการตัดสินใจ",
            2,
            ("การรวมอำนาจอนุมัติไว้ที่ผู้บริหารคนเดียวทำให้งานล่าช้าและขาดการถ่วงดุล",),
            ("เพื่อลดระยะเวลาการอนุมัติ",),
            (("หัวหน้าส่วนราชการ", 9, "คน"),),
            ("ทบทวนคำสั่งมอบอำนาจ", "ออกคำสั่งใหม่", "ติดตามผล"),
            ("สำนักปลัดเทศบาล",),
            ("มีคำสั่งมอบอำนาจ 1 ฉบับ",),
            ("งานบริการรวดเร็วขึ้น",),
            _each(("0", "0", "0", "0", "0"), (1,)),
        ),
        Sheet(
            "กิจกรรมให้คะแนนความโปร่งใสของแต่ละกอง",
            2,
            ("การแข่งขันกันทำความดีระหว่างกองช่วยกระตุ้นให้เปิดเผยข้อมูลครบถ้วน",),
            ("เพื่อกระตุ้นให้ทุกกองเปิดเผยข้อมูล", "เพื่อยกระดับคะแนน ITA"),
            (("ทุกกองในสังกัด", 0, ""),),
            ("กำหนดเกณฑ์", "ตรวจให้คะแนนทุกไตรมาส", "ประกาศผลและมอบรางวัล"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("มีการให้คะแนน 4 ครั้งต่อปี",),
            ("คะแนน ITA เพิ่มขึ้น", "ข้อมูลเป็นปัจจุบัน"),
            _each(("15,000", "15,000", "15,000", "15,000", "15,000"), (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการอาสาสมัครเฝ้าระวังตลาดชายแดน",
            3,
            (
                "ตลาดชายแดนมีการเก็บค่าเช่าแผงและค่าจอดรถทุกวัน หากไม่มีผู้เฝ้าระวังอาจเกิดการเก็บเงินเกินอัตรา",
                "ผู้ค้าและผู้ซื้อเป็นผู้รู้เห็นเหตุการณ์ จึงเหมาะที่จะเป็นอาสาสมัคร",
                "อาสาสมัครทุกคนจะได้รับการอบรมและมีบัตรประจำตัว",
            ),
            ("เพื่อสร้างเครือข่ายอาสาสมัคร", "เพื่อป้องกันการเก็บเงินเกินอัตรา"),
            (("ผู้ค้าในตลาด", 60, "คน"), ("ผู้ใช้บริการตลาด", 0, "")),
            ("รับสมัครและอบรม", "มอบบัตรประจำตัว", "รายงานเหตุผ่านกลุ่มไลน์"),
            ("กองสาธารณสุขและสิ่งแวดล้อม", "กองคลัง"),
            ("มีอาสาสมัคร 60 คน",),
            ("ไม่มีการเก็บเงินเกินอัตรา",),
            _each(("45,500.75", "20,000", "20,000", "20,000", "20,000"), (2, 4)),
        ),
        Sheet(
            "มาตรการควบคุมภายในด้านการเงินและบัญชี",
            4,
            ("ระบบควบคุมภายในที่ดีช่วยป้องกันความผิดพลาดและการทุจริตได้ตั้งแต่ต้นทาง",),
            ("เพื่อป้องกันการยักยอกเงิน",),
            (("เจ้าหน้าที่การเงินและบัญชี", 11, "คน"),),
            ("แบ่งแยกหน้าที่", "สอบยันยอดทุกวัน", "ตรวจนับเงินสดโดยไม่แจ้งล่วงหน้า"),
            ("กองคลัง",),
            ("มีรายงานการตรวจนับ 12 ครั้ง",),
            ("ไม่มีเงินขาดบัญชี",),
            _each(("0", "0", "0", "0", "0"), (1, 2, 3, 4)),
        ),
    ),
    chapters=(("ส่วนที่ 1 กรอบแนวคิด", "front"),),
    in_chapters=("ยุทธศาสตร์ชาติว่าด้วยการป้องกันและปราบปรามการทุจริต",),
)

_QUARTERS = ("2-3", "1", "1-4", "2, 4", "1-4")
_MONEY = (
    "ปี 2566 - 2567 ปีละ 120,000 บาท ปี 2568 - 2569 ปีละ 130,000 บาท ปี 2570 จำนวน 140,000 บาท",
    "ไม่ใช้งบประมาณ",
    "ปีละ 15,000 บาท",
    "ปี 2566 จำนวน 45,500.75 บาท ปี 2567 - 2570 ปีละ 20,000 บาท",
    "ไม่ใช้งบประมาณ",
)
_TIMES = ("ไตรมาสที่ 2 - 3", "ไตรมาสที่ 1", "ทุกไตรมาส", "ไตรมาสที่ 2 และไตรมาสที่ 4", "ตลอดปีงบประมาณ")


class _Numbers:
    """One list of Word's for headings, items and what is below them, anew for each sheet."""

    def __init__(self, document: Document) -> None:
        self._numbering = document.part.numbering_part.element
        levels = (("thaiNumbers", "%1."), ("thaiNumbers", "%1.%2"), ("thaiLetters", "%3)"))
        inner = "".join(
            f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
            f'<w:pPr><w:ind w:left="{360 + 500 * place}" w:hanging="360"/></w:pPr></w:lvl>'
            for place, (kind, text) in enumerate(levels)
        )
        self._numbering.find(qn("w:num")).addprevious(
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="512"><w:multiLevelType w:val="multilevel"/>{inner}</w:abstractNum>'
            )
        )
        self._last = 600

    def begin(self) -> None:
        """The numbers of another sheet."""
        self._last += 1
        self._numbering.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{self._last}"><w:abstractNumId w:val="512"/>'
                '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            )
        )

    def put(self, paragraph: Paragraph, level: int) -> Paragraph:
        """The paragraph into the list."""
        paragraph._p.get_or_add_pPr().append(
            parse_xml(
                f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{self._last}"/></w:numPr>'
            )
        )
        return paragraph


def _typed(document: Document, text: str, *, bold: bool = False, center: bool = False) -> Paragraph:
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = bold
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def _tables(document: Document) -> None:
    for dimension in (1, 2, 3, 4):
        _typed(document, f"มิติที่ {dimension} {_NAMES[dimension]}", bold=True)
        sheets = [(place, sheet) for place, sheet in enumerate(BOOK.sheets) if sheet.dimension == dimension]
        rows = [
            ["ที่", "โครงการ/กิจกรรม/มาตรการ", "งบประมาณ (บาท)", "", "", "", "", "ไตรมาสที่ดำเนินการ", "หน่วยงานรับผิดชอบ"],
            ["", "", *(f"ปี {year}" for year in YEARS), "", ""],
        ]
        for number, (place, sheet) in enumerate(sheets, 1):
            money = ["0.00" if row.budget == "0" else row.budget for row in sheet.years.values()]
            rows.append([str(number), sheet.title, *money, _QUARTERS[place], "\n".join(sheet.responsible)])
        made = document.add_table(len(rows), 9, style="Table Grid")
        for row, texts in zip(made.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
        made.cell(0, 2).merge(made.cell(0, 6))
        for column in (0, 1, 7, 8):
            made.cell(0, column).merge(made.cell(1, column))
        _typed(document, "")


def _heading(document: Document, numbers: _Numbers, head: str, text: str = "") -> None:
    paragraph = numbers.put(_typed(document, head, bold=True), 0)
    if text:
        paragraph.add_run(f" {text}")


def _items(document: Document, numbers: _Numbers, texts: Sequence[Nested]) -> None:
    if len(texts) == 1:
        _typed(document, f"\t{texts[0]}")
        return
    for text in texts:
        shown, below = (text, ()) if isinstance(text, str) else text
        numbers.put(_typed(document, shown), 1)
        for each in below:
            numbers.put(_typed(document, str(each)), 2)


def _sheet(document: Document, numbers: _Numbers, place: int, sheet: Sheet) -> None:
    numbers.begin()
    _typed(document, f"โครงการที่ {place + 1}", bold=True, center=True)
    _typed(document, f"มติที่ {sheet.dimension} {_NAMES[sheet.dimension]}", center=True)
    _heading(document, numbers, "ชื่อโครงการ", sheet.title)
    _heading(document, numbers, "หลักการและเหตุผล/ความจำเป็น")
    for text in sheet.rationale:
        _typed(document, f"\t{text}")
    _heading(document, numbers, "วัตถุประสงค์")
    _items(document, numbers, tuple(sheet.objectives))
    _heading(document, numbers, "กลุ่มเป้าหมาย")
    groups = tuple(f"{name} จำนวน {count:,} {unit}" if count else name for name, count, unit in sheet.groups)
    _items(document, numbers, groups)
    _heading(document, numbers, "ขั้นตอนและวิธีดำเนินการ")
    _items(document, numbers, tuple(sheet.steps))
    _heading(document, numbers, "ระยะเวลาดำเนินการ", _TIMES[place])
    _heading(document, numbers, "งบประมาณ", _MONEY[place])
    _heading(document, numbers, "ผู้รับผิดชอบ")
    _items(document, numbers, tuple(sheet.responsible))
    _heading(document, numbers, "ผลผลิต")
    _items(document, numbers, tuple(sheet.outputs))
    _heading(document, numbers, "ผลลัพธ์")
    _items(document, numbers, tuple(sheet.outcomes))
    new_page(document)


def build() -> bytes:
    """The book as a Word file, before it was saved as .odt."""
    document = docx.Document()
    numbers = _Numbers(document)
    for text in (
        "(ร่าง)",
        "แผนปฏิบัติการป้องกันการทุจริต",
        "ห้วงเวลา 5 ปี พ.ศ. 2566 - 2570",
        f"ของ{NAME}",
        "อำเภอกันทรลักษ์ จังหวัดศรีสะเกษ",
    ):
        _typed(document, text, bold=True, center=True)
    new_page(document)
    _typed(document, "ส่วนที่ 1 กรอบแนวคิด", bold=True, center=True)
    _typed(document, "\tแผนนี้สอดคล้องกับยุทธศาสตร์ชาติว่าด้วยการป้องกันและปราบปรามการทุจริต และนโยบายของผู้บริหาร")
    new_page(document)
    _typed(document, "ส่วนที่ 2 แผนงานและงบประมาณ", bold=True, center=True)
    _tables(document)
    new_page(document)
    _typed(document, "ส่วนที่ 3 รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, numbers, place, sheet)
    return saved(document)
