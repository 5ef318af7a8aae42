"""A town's book: all years in one table, quarters only in sheets, headings of styles without numbers, lists that Word numbers."""

from __future__ import annotations

from collections.abc import Sequence

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import saved

NAME = "เทศบาลเมืองพิบูลมังสาหาร"
YEARS = (2566, 2567, 2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างสังคมที่ไม่ทนต่อการทุจริต",
    "การบริหารราชการเพื่อป้องกันการทุจริต",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การเสริมสร้างและปรับปรุงกลไกการตรวจสอบ",
)


def _each(budgets: tuple[str, ...], quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year, budget in zip(YEARS, budgets, strict=True) if budget}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="พิบูลมังสาหาร",
    province="อุบลราชธานี",
    dimensions={1: _NAMES[1], 2: _NAMES[2], 4: _NAMES[4]},
    preface=(
        "เทศบาลเมืองพิบูลมังสาหารเป็นเมืองท่าริมแม่น้ำมูลที่มีการค้าขายคึกคัก การให้บริการของเทศบาลจึงต้องรวดเร็ว เสมอภาค และปราศจากการเรียกรับผลประโยชน์",
        "แผนฉบับนี้เกิดจากการประชุมร่วมกันของทุกกอง รวม 3 ครั้ง และผ่านความเห็นชอบของผู้แทนชุมชน",
    ),
    sheets=(
        Sheet(
            "โครงการครอบครัวพอเพียง",
            1,
            (
                "ครอบครัวที่ใช้จ่ายอย่างพอประมาณย่อมไม่ตกเป็นหนี้ และไม่ถูกชักจูงให้กระทำผิดได้ง่าย",
                "จากข้อมูลของกองสวัสดิการสังคม ครัวเรือนในเขตเทศบาลกว่าครึ่งมีหนี้นอกระบบ การสร้างวินัยทางการเงินตามหลักปรัชญาของเศรษฐกิจพอเพียงจึงเป็นรากฐานของความสุจริต",
            ),
            (
                "เพื่อให้ครัวเรือนจัดทำบัญชีรายรับรายจ่าย",
                "เพื่อลดหนี้สินของครัวเรือน",
                "เพื่อสร้างครอบครัวต้นแบบในทุกชุมชน",
            ),
            (("ครัวเรือนในเขตเทศบาล", 120, "ครัวเรือน"), ("ผู้นำชุมชน", 22, "คน")),
            (
                "ประชาสัมพันธ์และรับสมัคร",
                (
                    "อบรมเชิงปฏิบัติการ 2 วัน",
                    ("วันแรก เรื่องการทำบัญชีครัวเรือน", "วันที่สอง เรื่องการออมและการปลูกผักสวนครัว"),
                ),
                "เยี่ยมบ้านครอบครัวต้นแบบ",
                "รายงานผลต่อผู้บริหาร",
            ),
            ("กองสวัสดิการสังคม",),
            ("มีครัวเรือนเข้าร่วมไม่น้อยกว่า 100 ครัวเรือน", "มีครอบครัวต้นแบบชุมชนละ 1 ครอบครัว"),
            ("ครัวเรือนที่เข้าร่วมมีหนี้สินลดลง",),
            _each(("60,000", "60,000", "65,000", "65,000", "70,000"), (2, 3)),
        ),
        Sheet(
            "มาตรการประหยัดพลังงานและใช้รถราชการอย่างโปร่งใส",
            2,
            ("รถราชการและค่าน้ำมันเชื้อเพลิงเป็นรายจ่ายที่ถูกตั้งข้อสังเกตจากหน่วยตรวจสอบทุกปี จึงต้องมีระบบควบคุมที่ชัดเจน",),
            ("เพื่อควบคุมการใช้รถราชการ", "เพื่อลดค่าใช้จ่ายด้านพลังงาน"),
            (("พนักงานขับรถและผู้ใช้รถราชการทุกคน", 0, ""),),
            ("จัดทำสมุดบันทึกการใช้รถ", "ติดตั้งเครื่องบอกพิกัด", "สรุปการใช้น้ำมันรายเดือน"),
            ("สำนักปลัดเทศบาล",),
            ("รถราชการทุกคันมีสมุดบันทึก",),
            ("ค่าน้ำมันลดลงร้อยละ 5",),
            _each(("0", "0", "0", "0", "0"), (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการศูนย์บริการจุดเดียวเบ็ดเสร็จ",
            2,
            ("ผู้ประกอบการต้องติดต่อหลายกองกว่าจะเปิดร้านได้หนึ่งร้าน การรวมบริการไว้ที่จุดเดียวช่วยลดเวลาและลดโอกาสในการเรียกรับ",),
            ("เพื่ออำนวยความสะดวกแก่ผู้ประกอบการ",),
            (("ผู้ประกอบการ", 350, "ราย"),),
            ("ปรับปรุงสถานที่", "อบรมเจ้าหน้าที่ประจำจุด", "เปิดให้บริการ"),
            ("กองคลัง", "กองสาธารณสุขและสิ่งแวดล้อม"),
            ("มีจุดบริการ 1 แห่ง",),
            ("ผู้ประกอบการได้รับใบอนุญาตภายใน 7 วัน",),
            _each(("", "150,000", "", "25,000", ""), (1, 4)),
        ),
        Sheet(
            "กิจกรรมสภากาแฟชาวเมืองพิบูล",
            3,
            (
                "การพูดคุยแบบไม่เป็นทางการทำให้ประชาชนกล้าเล่าปัญหา และทำให้เทศบาลได้ชี้แจงเรื่องที่ประชาชนสงสัยก่อนจะกลายเป็นเรื่องร้องเรียน",
            ),
            ("เพื่อรับฟังความคิดเห็นอย่างเป็นกันเอง",),
            (("ประชาชนในเขตเทศบาล", 0, ""), ("ข้าราชการบำนาญ", 20, "คน")),
            ("กำหนดหัวข้อและสถานที่", "จัดสภากาแฟเดือนละ 1 ครั้ง", "ติดตามข้อเสนอที่รับปากไว้"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("จัดสภากาแฟไม่น้อยกว่าปีละ 3 ครั้ง",),
            ("ประชาชนรับรู้การทำงานของเทศบาล", "ข้อร้องเรียนลดลง"),
            _each(("9,000", "9,000", "9,000", "9,000", "9,000"), (1, 2)),
        ),
        Sheet(
            "มาตรการตรวจสอบภายในเชิงรุก",
            4,
            ("การตรวจพบข้อผิดพลาดตั้งแต่ต้นช่วยป้องกันความเสียหายได้มากกว่าการตรวจพบเมื่อสิ้นปี",),
            ("เพื่อให้คำปรึกษาแก่หน่วยรับตรวจ", "เพื่อลดข้อทักท้วง"),
            (("หน่วยรับตรวจ", 8, "หน่วยงาน"),),
            ("วางแผนการตรวจสอบประจำปี", "ตรวจสอบและให้คำปรึกษา", "ติดตามผลการแก้ไข"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงานผลการตรวจสอบ 8 ฉบับ",),
            ("ข้อทักท้วงลดลง",),
            _each(("0", "0", "0", "0", "0"), (3,)),
        ),
    ),
    totals={
        2566: ("69,000", None),
        2567: ("219,000", None),
        2568: ("74,000", None),
        2569: ("99,000", None),
        2570: ("79,000", None),
    },
    chapters=(("การวิเคราะห์ความเสี่ยงการทุจริต", "front"), ("ภาคผนวก", "back")),
    in_chapters=("การใช้รถราชการส่วนตัว", "คำสั่งแต่งตั้งคณะทำงานจัดทำแผน"),
)

_TIMES = (
    "ไตรมาสที่ 2 – 3 ของทุกปี",
    "ตลอดปีงบประมาณ",
    "ไตรมาส 1 และไตรมาส 4 (ปีงบประมาณ 2567 และ 2569)",
    "เดือนธันวาคม – กุมภาพันธ์ ของทุกปี",
    "มิถุนายน ของทุกปี",
)
_MONEY = (
    "ตามแผนงบประมาณรายปี",
    "ไม่ใช้งบประมาณ",
    "ปี 2567 จำนวน 150,000 บาท ปี 2569 จำนวน 25,000 บาท",
    "9,000 บาท/ปี",
    "ไม่ใช้งบประมาณ",
)


class _Lists:
    """Lists as Word numbers them: Thai numbers with a bracket, dashes below."""

    def __init__(self, document: Document) -> None:
        self._numbering = document.part.numbering_part.element
        levels = (("thaiNumbers", "%1)"), ("bullet", "-"))
        inner = "".join(
            f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
            f'<w:pPr><w:ind w:left="{900 + 500 * place}" w:hanging="400"/></w:pPr></w:lvl>'
            for place, (kind, text) in enumerate(levels)
        )
        self._numbering.find(qn("w:num")).addprevious(
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="311"><w:multiLevelType w:val="multilevel"/>{inner}</w:abstractNum>'
            )
        )
        self._last = 400

    def begin(self) -> None:
        """A list that starts at one."""
        self._last += 1
        self._numbering.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{self._last}"><w:abstractNumId w:val="311"/>'
                '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            )
        )

    def put(self, paragraph: Paragraph, level: int = 0) -> None:
        """The paragraph into the last list."""
        paragraph._p.get_or_add_pPr().append(
            parse_xml(
                f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{self._last}"/></w:numPr>'
            )
        )


def _heading(document: Document, text: str, level: int) -> None:
    paragraph = document.add_heading(text, level)
    for run in paragraph.runs:
        run.font.color.rgb = RGBColor(0, 0, 0)


def _soft(document: Document, texts: tuple[str, ...], size: int) -> None:
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for place, text in enumerate(texts):
        run = paragraph.add_run()
        if place:
            run.add_break(WD_BREAK.LINE)
        run.add_text(text)
        run.bold, run.font.size = True, Pt(size)


def _page(document: Document) -> None:
    document.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)


def _list(document: Document, lists: _Lists, texts: Sequence[Nested]) -> None:
    if len(texts) == 1:
        document.add_paragraph(str(texts[0]))
        return
    lists.begin()
    for text in texts:
        shown, below = (text, ()) if isinstance(text, str) else text
        lists.put(document.add_paragraph(shown))
        for each in below:
            lists.put(document.add_paragraph(str(each)), 1)


def _table(document: Document) -> None:
    heads = ["ลำดับ", "โครงการ/กิจกรรม/มาตรการ", "มิติ", "งบประมาณรายปี (บาท)", "", "", "", "", "หน่วยงานที่รับผิดชอบ"]
    years = ["", "", "", *(f"พ.ศ. {year}" for year in YEARS), ""]
    rows = [heads, years]
    for number, sheet in enumerate(BOOK.sheets, 1):
        amounts = []
        for year in YEARS:
            row = sheet.years.get(year)
            amounts.append("" if row is None else "ไม่ใช้งบประมาณ" if row.budget == "0" else row.budget)
        rows.append([str(number), sheet.title, str(sheet.dimension), *amounts, "\n".join(sheet.responsible)])
    rows.append(["รวมงบประมาณ", "", "", *(BOOK.totals[year][0] or "" for year in YEARS), ""])
    made = document.add_table(len(rows), 9, style="Table Grid")
    for place, texts in enumerate(rows):
        for cell, text in zip(made.rows[place].cells, texts, strict=True):
            cell.text = text
    last = len(rows) - 1
    for top, left, bottom, right in ((0, 3, 0, 7), (last, 0, last, 2), *((0, c, 1, c) for c in (0, 1, 2, 8))):
        made.cell(top, left).merge(made.cell(bottom, right))
    document.add_paragraph("")


def _sheet(document: Document, lists: _Lists, place: int, sheet: Sheet) -> None:
    if place == 0 or BOOK.sheets[place - 1].dimension != sheet.dimension:
        _heading(document, f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}", 1)
    _heading(document, "ชื่อโครงการ/กิจกรรม", 2)
    document.add_paragraph(sheet.title)
    _heading(document, "ความเป็นมา/หลักการและเหตุผล", 2)
    for text in sheet.rationale:
        document.add_paragraph(text)
    _heading(document, "วัตถุประสงค์ของโครงการ", 2)
    _list(document, lists, tuple(sheet.objectives))
    _heading(document, "เป้าหมาย/กลุ่มเป้าหมาย", 2)
    _list(
        document, lists, tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups)
    )
    _heading(document, "วิธีการดำเนินงาน", 2)
    _list(document, lists, tuple(sheet.steps))
    _heading(document, "ระยะเวลา", 2)
    document.add_paragraph(_TIMES[place])
    _heading(document, "งบประมาณ", 2)
    document.add_paragraph(_MONEY[place])
    _heading(document, "หน่วยงานที่รับผิดชอบ", 2)
    _list(document, lists, tuple(sheet.responsible))
    _heading(document, "ผลที่คาดว่าจะได้รับ", 2)
    document.add_paragraph().add_run("ผลผลิต (Output)").underline = True
    _list(document, lists, tuple(sheet.outputs))
    document.add_paragraph().add_run("ผลลัพธ์ (Outcome)").underline = True
    _list(document, lists, tuple(sheet.outcomes))
    _page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(16)
    lists = _Lists(document)
    _soft(
        document,
        ("แผนปฏิบัติการป้องกันการทุจริต", "เพื่อยกระดับคุณธรรมและความโปร่งใส", "ระยะ 5 ปี (พ.ศ. 2566 – 2570)"),
        24,
    )
    _soft(document, ("เทศบาลเมืองพิบูลมังสาหาร", "อำเภอพิบูลมังสาหาร จังหวัดอุบลราชธานี"), 20)
    _page(document)
    _heading(document, "คำนำ", 1)
    for text in BOOK.preface:
        document.add_paragraph(text)
    _page(document)
    _heading(document, "การวิเคราะห์ความเสี่ยงการทุจริต", 1)
    document.add_paragraph("คณะทำงานประเมินโอกาสและผลกระทบของเหตุการณ์ที่อาจเกิดขึ้นใน 3 ด้าน ดังตาราง")
    made = document.add_table(4, 3, style="Table Grid")
    for row, texts in zip(
        made.rows,
        (
            ("เหตุการณ์", "โอกาส", "ผลกระทบ"),
            ("การใช้รถราชการส่วนตัว", "4", "3"),
            ("การเรียกรับเงินในการออกใบอนุญาต", "2", "5"),
            ("การล็อกสเปกพัสดุ", "2", "5"),
        ),
        strict=True,
    ):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.add_paragraph("")
    _page(document)
    _heading(document, "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 – 2570", 1)
    _table(document)
    _page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, lists, place, sheet)
    _heading(document, "ภาคผนวก", 1)
    document.add_paragraph("คำสั่งแต่งตั้งคณะทำงานจัดทำแผน")
    document.add_paragraph("ภาพการประชุมรับฟังความคิดเห็น")
    return saved(document)
