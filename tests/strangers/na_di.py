"""A subdistrict's book as RTF: Word's own Thai numbering everywhere, quarters as coloured cells, all years in one table."""

from __future__ import annotations

import io

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Row, Sheet
from strangers.typing import new_page

NAME = "องค์การบริหารส่วนตำบลนาดี"
YEARS = (2566, 2567, 2568, 2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="นาดี",
    province="ปราจีนบุรี",
    sheets=(
        Sheet(
            "โครงการปลูกป่าเฉลิมพระเกียรติ สร้างจิตสาธารณะ",
            1,
            (
                "การทำงานเพื่อส่วนรวมช่วยหล่อหลอมให้คนเห็นแก่ประโยชน์สาธารณะ ตำบลนาดีมีพื้นที่ป่าชุมชน ๓๔๐ ไร่ ซึ่งเหมาะแก่การจัดกิจกรรมร่วมกัน",
            ),
            ("เพื่อปลูกจิตสาธารณะ", "เพื่อเพิ่มพื้นที่สีเขียว"),
            (("ประชาชนและเยาวชน", 150, "คน"), ("ป่าชุมชน", 2, "แห่ง")),
            ("ประชุมเตรียมงาน", ("เตรียมพื้นที่", ("ปรับหน้าดิน", "ขุดหลุม")), "ปลูกต้นไม้", "ดูแลรักษาต่อเนื่อง ๖ เดือน"),
            ("กองสวัสดิการสังคม",),
            ("ปลูกต้นไม้ได้ ๑,๐๐๐ ต้น",),
            ("ประชาชนมีจิตสาธารณะเพิ่มขึ้น", "ป่าชุมชนสมบูรณ์ขึ้น"),
            {year: Row("18,000", (3, 4)) for year in YEARS},
        ),
        Sheet(
            "มาตรการควบคุมการเบิกจ่ายเงินตามเทศบัญญัติและข้อบัญญัติ",
            2,
            (
                "การเบิกจ่ายเงินเป็นงานที่มีความเสี่ยงสูง เพราะมีเอกสารจำนวนมากและต้องเร่งให้ทันสิ้นปี",
                "การกำหนดจุดตรวจสอบไว้ล่วงหน้าช่วยลดความผิดพลาดทั้งที่ตั้งใจและไม่ตั้งใจ",
            ),
            ("เพื่อให้การเบิกจ่ายถูกต้องตามระเบียบ",),
            (("กองคลัง", 0, ""),),
            ("กำหนดจุดตรวจสอบ", "ใช้แบบตรวจสอบรายการเอกสาร", "สุ่มตรวจทุกไตรมาส"),
            ("กองคลัง",),
            ("มีแบบตรวจสอบรายการเอกสาร ๑ ชุด", "สุ่มตรวจครบ ๔ ครั้ง"),
            ("ไม่มีการเรียกเงินคืน",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมรับสมัครอาสาตรวจสอบงานก่อสร้างประจำหมู่บ้าน",
            3,
            ("ชาวบ้านเห็นงานก่อสร้างทุกวัน แต่ไม่รู้ว่าจะแจ้งใครเมื่อพบสิ่งผิดปกติ",),
            ("เพื่อให้มีอาสาตรวจสอบทุกหมู่บ้าน", "เพื่อให้งานก่อสร้างได้มาตรฐาน"),
            (("อาสาตรวจสอบ", 27, "คน"),),
            ("รับสมัครหมู่บ้านละ ๓ คน", "อบรมการอ่านแบบ", "มอบบัตรประจำตัวอาสา", "ประชุมอาสาปีละ ๒ ครั้ง"),
            ("กองช่าง", "สำนักปลัด"),
            ("มีอาสาตรวจสอบครบ ๙ หมู่บ้าน",),
            ("พบและแก้ไขข้อบกพร่องก่อนตรวจรับ",),
            {2567: Row("9,750", (1,)), 2569: Row("9,750", (1,))},
        ),
    ),
    chapters=(("ส่วนที่ ๑ บทนำ", "front"), ("ส่วนที่ ๔ การติดตามและประเมินผล", "back")),
    in_chapters=(
        "หลักการ",
        "แผนฉบับนี้จัดทำขึ้นจากผลการประชุมประชาคมตำบล",
        "รายงานผลรอบ ๖ เดือน ภายในเดือนเมษายน",
        "รายงานผลรอบ ๑๒ เดือน ภายในเดือนตุลาคม",
    ),
)

DIMENSIONS = ("", "การสร้างวัฒนธรรมสุจริต", "การบริหารราชการด้วยความโปร่งใส", "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน")
TIMES = ("เมษายน – กันยายน ของทุกปี", "ตลอดปีงบประมาณ", "ไตรมาสที่ ๑ ของปี ๒๕๖๗ และ ๒๕๖๙")
MONEY = ("ปีละ ๑๘,๐๐๐ บาท", "ไม่ใช้งบประมาณ", "๙,๗๕๐.- บาท (เก้าพันเจ็ดร้อยห้าสิบบาทถ้วน)")
_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
_HEADINGS = (
    "ชื่อโครงการ/กิจกรรม/มาตรการ",
    "หลักการและเหตุผล/ที่มา",
    "วัตถุประสงค์ของโครงการ",
    "เป้าหมาย/กลุ่มเป้าหมาย",
    "วิธีการดำเนินการ",
    "ระยะเวลาในการดำเนินการ",
    "งบประมาณที่ใช้",
    "ส่วนราชการที่รับผิดชอบ",
    "ผลผลิต",
    "ผลลัพธ์",
)


class _Numbering:
    """Word's lists: `new` begins one of headings (๑.), items (๑) or letters (ก.) below."""

    def __init__(self, document: Document) -> None:
        self.root = document.part.numbering_part.element
        self.used = 100

    def new(self, first: str, second: str = "%2.", third: str = "thaiLetters") -> int:
        self.used += 1
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
            f'<w:pPr><w:ind w:left="{720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
            for level, (form, text) in enumerate((("thaiNumbers", first), (third, second)))
        )
        abstract = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{self.used}">{levels}</w:abstractNum>'
        )
        self.root.insert(0, abstract)
        self.root.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{self.used}"><w:abstractNumId w:val="{self.used}"/></w:num>'
            )
        )
        return self.used


def _line(
    document: Document, text: str, number: int = 0, level: int = 0, *, bold: bool = False, center: bool = False
) -> Paragraph:
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = bold
    if number:
        paragraph._p.get_or_add_pPr().append(
            parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
        )
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def _items(document: Document, numbering: _Numbering, texts: object) -> None:
    assert isinstance(texts, tuple)
    number = numbering.new("%1)") if len(texts) > 1 else 0
    for text in texts:
        own, below = (text, ()) if isinstance(text, str) else text
        _line(document, own, number)
        for item in below:
            _line(document, item, number, 1)


def _shade(cell: _Cell) -> None:
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="92D050"/>')
    )


def _table(document: Document) -> None:
    """All years beside each other, each with its money and four quarters to colour."""
    table = document.add_table(len(BOOK.sheets) + 3, 3 + 5 * len(YEARS))
    for column, text in enumerate(("ที่", "โครงการ", "มิติ")):
        table.cell(0, column).text = text
        table.cell(0, column).merge(table.cell(1, column))
    for block, year in enumerate(YEARS):
        left = 3 + 5 * block
        table.cell(0, left).text = f"พ.ศ. {year}".translate(_THAI)
        table.cell(0, left).merge(table.cell(0, left + 4))
        for column, text in enumerate(("งบประมาณ", "ไตรมาส ๑", "ไตรมาส ๒", "ไตรมาส ๓", "ไตรมาส ๔")):
            table.cell(1, left + column).text = text
    for line, sheet in enumerate(BOOK.sheets, 2):
        for column, text in enumerate((str(line - 1), sheet.title, str(sheet.dimension))):
            table.cell(line, column).text = text.translate(_THAI)
        for block, year in enumerate(YEARS):
            if row := sheet.years.get(year):
                left = 3 + 5 * block
                table.cell(line, left).text = "–" if row.budget == "0" else f"{row.budget}.-".translate(_THAI)
                for quarter in row.quarters:
                    _shade(table.cell(line, left + quarter))
    last = len(BOOK.sheets) + 2
    table.cell(last, 0).merge(table.cell(last, 2)).text = "รวมเป็นเงิน"
    for block, year in enumerate(YEARS):
        amount = sum(
            int(sheet.years[year].budget.replace(",", "")) for sheet in BOOK.sheets if year in sheet.years
        )
        table.cell(last, 3 + 5 * block).text = f"{amount:,}.-".translate(_THAI)


def _sheet(document: Document, numbering: _Numbering, place: int, sheet: Sheet) -> None:
    _line(document, f"โครงการที่ {place + 1}".translate(_THAI), bold=True, center=True)
    _line(document, f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}", bold=True)
    headings = numbering.new("%1.")
    groups = tuple(
        f"{name} จำนวน {count} {unit}".translate(_THAI) if count else name for name, count, unit in sheet.groups
    )
    values = (
        (sheet.title,),
        sheet.rationale,
        sheet.objectives,
        groups,
        sheet.steps,
        (TIMES[place],),
        (MONEY[place],),
        sheet.responsible,
        sheet.outputs,
        sheet.outcomes,
    )
    for heading, texts in zip(_HEADINGS, values, strict=True):
        _line(document, heading, headings, bold=True)
        if texts is sheet.rationale:
            for text in sheet.rationale:
                _line(document, text).paragraph_format.first_line_indent = Cm(2.5)
        else:
            _items(document, numbering, texts)


def build() -> bytes:
    """The book as a Word file, of which LibreOffice makes the RTF."""
    document = docx.Document()
    numbering = _Numbering(document)
    cover = document.add_paragraph()
    cover.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "๕ ปี (พ.ศ. ๒๕๖๖ – ๒๕๗๐)",
        NAME,
        "อ.นาดี จ.ปราจีนบุรี",
    ):
        cover.add_run(text).bold = True
        cover.add_run().add_break(WD_BREAK.LINE)
    new_page(document)
    _line(document, "ส่วนที่ ๑ บทนำ", bold=True, center=True)
    _line(document, BOOK.in_chapters[0], bold=True)
    _line(document, BOOK.in_chapters[1])
    new_page(document)
    _line(document, "ส่วนที่ ๒ แผนปฏิบัติการ ๕ ปี", bold=True, center=True)
    _table(document)
    new_page(document)
    _line(document, "ส่วนที่ ๓ รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, numbering, place, sheet)
        new_page(document)
    _line(document, BOOK.chapters[1][0], bold=True, center=True)
    number = numbering.new("%1.")
    for text in BOOK.in_chapters[2:]:
        _line(document, text, number)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()
