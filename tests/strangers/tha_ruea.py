"""A small municipality's book: sheets of two columns, ticks as check boxes and symbols, tables continued with and without a head."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from docx.table import Table, _Cell

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import new_page, saved, thai

NAME = "เทศบาลตำบลท่าเรือ"
YEARS = (2566, 2567, 2568)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตและประพฤติมิชอบ",
    start=2566,
    end=2568,
    name=NAME,
    type="subdistrict-municipality",
    district="ท่าเรือ",
    province="พระนครศรีอยุธยา",
    sheets=(
        Sheet(
            "โครงการโรงเรียนสุจริตริมป่าสัก",
            1,
            (
                "เด็กที่ได้ฝึกแยกแยะประโยชน์ส่วนตนกับประโยชน์ส่วนรวมตั้งแต่วัยประถม จะเติบโตเป็นผู้ใหญ่ที่ไม่ยอมรับการโกงแม้เพียงเล็กน้อย",
                "เทศบาลตำบลท่าเรือมีโรงเรียนในสังกัด ๒ แห่ง จึงร่วมกับครูและผู้ปกครองจัดกิจกรรมต่อเนื่องตลอดภาคเรียน",
            ),
            ("เพื่อให้นักเรียนรู้จักแยกแยะประโยชน์", "เพื่อให้ครูมีสื่อการสอนเรื่องความสุจริต"),
            (("นักเรียนชั้นประถมศึกษาปีที่ ๔ - ๖", 210, "คน"), ("ครู", 18, "คน")),
            (
                "ประชุมครูเพื่อกำหนดกิจกรรม",
                ("จัดฐานเรียนรู้ ๓ ฐาน", ("ฐานของหายได้คืน", "ฐานร้านค้าไม่มีคนขาย", "ฐานเลือกตั้งหัวหน้าชั้น")),
                "มอบเกียรติบัตรแก่ห้องเรียนต้นแบบ",
            ),
            ("กองการศึกษา",),
            ("นักเรียนร่วมกิจกรรมไม่น้อยกว่า ๒๐๐ คน", "มีห้องเรียนต้นแบบ ๒ ห้อง"),
            ("นักเรียนร้อยละ ๘๐ ตอบแบบทดสอบเรื่องการแยกแยะประโยชน์ได้ถูกต้อง",),
            {2566: Row("45,000.00", (3, 4)), 2567: Row("45,000.00", (3, 4)), 2568: Row("48,500.00", (3, 4))},
        ),
        Sheet(
            "กิจกรรมประกาศเจตจำนงสุจริตของนายกเทศมนตรี",
            1,
            ("ความสุจริตของผู้นำเป็นแบบอย่างที่บุคลากรมองเห็นก่อนสิ่งอื่น",),
            ("เพื่อแสดงเจตจำนงของผู้บริหารต่อสาธารณะ",),
            (("บุคลากรของเทศบาลตำบลท่าเรือ", 92, "คน"),),
            ("ยกร่างประกาศ", "ลงนามต่อหน้าสื่อมวลชนท้องถิ่น", "ปิดประกาศและเผยแพร่ทางเว็บไซต์"),
            ("สำนักปลัดเทศบาล",),
            ("มีประกาศเจตจำนง ๑ ฉบับ",),
            ("บุคลากรรับทราบและถือปฏิบัติ",),
            {year: Row("0.00", (1,)) for year in YEARS},
        ),
        Sheet(
            "มาตรการลดขั้นตอนการออกใบอนุญาตก่อสร้าง",
            2,
            (
                "ประชาชนร้องเรียนว่าการขอใบอนุญาตก่อสร้างใช้เวลานานและต้องยื่นเอกสารซ้ำหลายครั้ง ซึ่งเป็นช่องว่างให้เกิดการเรียกรับผลประโยชน์",
            ),
            ("เพื่อให้บริการเสร็จภายใน ๑๕ วัน", "เพื่อลดการใช้ดุลพินิจของเจ้าหน้าที่"),
            (("ผู้ยื่นคำขอใบอนุญาต", 0, ""), ("เจ้าหน้าที่กองช่าง", 9, "คน")),
            ("ทบทวนขั้นตอนเดิม", "จัดทำแผนผังขั้นตอนใหม่", "ติดประกาศเวลาและค่าธรรมเนียม", "ประเมินผลทุก ๖ เดือน"),
            ("กองช่าง",),
            ("ลดขั้นตอนจาก ๙ เหลือ ๕ ขั้นตอน",),
            ("ผู้รับบริการพึงพอใจไม่น้อยกว่าร้อยละ ๘๕",),
            {year: Row("0.00", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "มาตรการเปิดเผยราคากลางและผลการจัดซื้อจัดจ้าง",
            2,
            ("การเปิดเผยราคากลางทำให้ผู้เสนอราคาแข่งขันกันอย่างเป็นธรรม และทำให้ประชาชนตรวจสอบความคุ้มค่าได้",),
            ("เพื่อให้การจัดซื้อจัดจ้างโปร่งใส",),
            (("งานพัสดุ กองคลัง", 0, ""),),
            ("ประกาศราคากลางก่อนการจัดซื้อ", "ประกาศผลผู้ชนะ", "สรุปผลรายเดือนตามแบบ สขร. ๑"),
            ("กองคลัง",),
            ("เผยแพร่ครบทุกโครงการ",),
            ("ไม่มีข้อร้องเรียนเรื่องการจัดซื้อจัดจ้าง",),
            {
                2566: Row("0.00", (1, 2, 3, 4)),
                2567: Row("0.00", (1, 2, 3, 4)),
                2568: Row("12,000.00", (1, 2, 3, 4), "จัดทำระบบสืบค้น"),
            },
        ),
        Sheet(
            "โครงการชุมชนร่วมตรวจรับงานจ้าง",
            3,
            ("กรรมการชุมชนรู้จักพื้นที่ดีที่สุด เมื่อได้ร่วมดูแลงานก่อสร้างตั้งแต่วันเริ่มงานจนถึงวันตรวจรับ งานจึงมีคุณภาพและใช้ได้นาน",),
            ("เพื่อให้ชุมชนมีส่วนร่วมในการตรวจสอบ", "เพื่อให้งานจ้างเป็นไปตามแบบรูปรายการ"),
            (("กรรมการชุมชน", 35, "คน"), ("ชุมชนในเขตเทศบาล", 7, "ชุมชน")),
            ("อบรมกรรมการชุมชนเรื่องการอ่านแบบ", "แต่งตั้งผู้แทนชุมชนเป็นผู้สังเกตการณ์", "รายงานผลต่อนายกเทศมนตรี"),
            ("กองช่าง", "กองสวัสดิการสังคม"),
            ("มีผู้แทนชุมชนร่วมทุกโครงการที่มีวงเงินเกิน ๕๐๐,๐๐๐ บาท",),
            ("งานจ้างชำรุดก่อนหมดประกันลดลง",),
            {2567: Row("18,000.00", (2,)), 2568: Row("18,000.00", (2,))},
        ),
        Sheet(
            "แนวปฏิบัติการคุ้มครองผู้แจ้งเบาะแสการทุจริต",
            4,
            ("ผู้พบเห็นการทุจริตจำนวนมากไม่กล้าแจ้ง เพราะเกรงว่าจะถูกกลั่นแกล้ง",),
            ("เพื่อให้ผู้แจ้งเบาะแสมั่นใจในความปลอดภัย",),
            (("ประชาชนและบุคลากรที่แจ้งเบาะแส", 0, ""),),
            ("กำหนดชั้นความลับของเรื่อง", "ใช้รหัสแทนชื่อผู้แจ้ง", "ห้ามเปิดเผยชื่อก่อนการสอบสวนเสร็จสิ้น"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีแนวปฏิบัติ ๑ ฉบับ",),
            ("มีผู้กล้าแจ้งเบาะแสมากขึ้น",),
            {year: Row("0.00", (1, 3)) for year in YEARS},
        ),
    ),
    totals={
        2566: ("45,000.00", (4, 2, 4, 3)),
        2567: ("63,000.00", (4, 3, 4, 3)),
        2568: ("78,500.00", (4, 3, 4, 3)),
    },
    chapters=(("ส่วนที่ 1 บทนำ", "front"),),
    in_chapters=(
        "เทศบาลตำบลท่าเรือตั้งอยู่ริมแม่น้ำป่าสัก",
        "รายได้จากภาษีที่ดินและสิ่งปลูกสร้างเพิ่มขึ้น",
        "บุคลากรโอนย้ายบ่อย",
    ),
    approval=(
        {"role": "ผู้จัดทำ", "name": "นางสาวตัวอย่าง สมมติ", "position": "นักวิเคราะห์นโยบายและแผน"},
        {"role": "ผู้เห็นชอบ", "position": "ปลัดเทศบาลตำบลท่าเรือ"},
        {"role": "ผู้อนุมัติ", "position": "นายกเทศมนตรีตำบลท่าเรือ"},
    ),
)

_TIMES = (
    "ไตรมาสที่ ๓ - ๔ (เมษายน - กันยายน)",
    "ไตรมาสที่ ๑ ของทุกปี",
    "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๖ - ๒๕๖๘",
    "ตุลาคม ๒๕๖๕ - กันยายน ๒๕๖๘",
    "เดือนมกราคม - มีนาคม",
    "ไตรมาสที่ ๑ และไตรมาสที่ ๓",
)
_MONEY = (
    "ปี ๒๕๖๖ - ๒๕๖๗ ปีละ ๔๕,๐๐๐ บาท\nปี ๒๕๖๘ จำนวน ๔๘,๕๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ไม่ใช้งบประมาณ",
    "ปี ๒๕๖๘ จำนวน ๑๒,๐๐๐ บาท",
    "๑๘,๐๐๐.๐๐ บาท (ตั้งแต่ปี ๒๕๖๗)",
    "ไม่ใช้งบประมาณ",
)


def _typed(document: Document, text: str, *, bold: bool = False, center: bool = False) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = bold
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _fill(cell: _Cell, text: str, *, bold: bool = False) -> None:
    for place, part in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if not place else cell.add_paragraph()
        paragraph.add_run(part).bold = bold


def _box(cell: _Cell, ticked: bool) -> None:
    """The check box of Word's developer tab, for each quarter."""
    cell.paragraphs[0]._p.append(
        parse_xml(
            f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr>'
            f'<w14:checkbox><w14:checked w14:val="{int(ticked)}"/><w14:checkedState w14:val="2611" w14:font="Segoe UI"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
            f"<w:sdtContent><w:r><w:t>{'☑' if ticked else '☐'}</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )


def _wingding(cell: _Cell, ticked: bool) -> None:
    if ticked:
        cell.paragraphs[0]._p.append(
            parse_xml(f'<w:r {nsdecls("w")}><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>')
        )


def _letter(cell: _Cell, ticked: bool) -> None:
    if ticked:
        cell.paragraphs[0].add_run("ü").font.name = "Wingdings"


_TICKS: dict[int, Callable[[_Cell, bool], None]] = {2566: _box, 2567: _wingding, 2568: _letter}


def _head(table: Table) -> None:
    upper = ["ลำดับที่", "โครงการ/กิจกรรม/มาตรการ/แนวปฏิบัติ", "งบประมาณ (บาท)", "ไตรมาสที่ดำเนินการ", "", "", "", "หมายเหตุ"]
    lower = ["", "", "", "๑", "๒", "๓", "๔", ""]
    for texts in (upper, lower):
        for cell, text in zip(table.add_row().cells, texts, strict=True):  # type: ignore[no-untyped-call]
            _fill(cell, text, bold=True)
    for column in (0, 1, 2, 7):
        table.cell(0, column).merge(table.cell(1, column))
    table.cell(0, 3).merge(table.cell(0, 6))


def _year(document: Document, year: int) -> None:
    _typed(document, thai(f"แผนปฏิบัติการป้องกันการทุจริตและประพฤติมิชอบ ปี พ.ศ. {year}"), bold=True, center=True)
    table = document.add_table(0, 8, style="Table Grid")
    _head(table)
    dimension = 0
    for number, sheet in enumerate(BOOK.rows(year), 1):
        if sheet.dimension == 3 and year != 2566:
            new_page(document)
            table = document.add_table(0, 8, style="Table Grid")
            if year == 2567:
                _head(table)
        if sheet.dimension != dimension:
            dimension = sheet.dimension
            cells = table.add_row().cells
            cells[0].merge(cells[7])
            _fill(cells[0], thai(f"มิติที่ {dimension} {_NAMES[dimension]}"), bold=True)
        row = sheet.years[year]
        money = "ไม่ใช้งบประมาณ" if year == 2567 and row.budget == "0.00" else thai(row.budget)
        cells = table.add_row().cells
        for cell, text in zip(
            cells, [thai(number), sheet.title, money, "", "", "", "", row.note or ""], strict=True
        ):
            _fill(cell, text)
        for quarter in (1, 2, 3, 4):
            _TICKS[year](cells[2 + quarter], quarter in row.quarters)
    budget, counts = BOOK.totals[year]
    cells = table.add_row().cells
    for cell, text in zip(cells, ["รวมทั้งสิ้น", "", thai(budget), *map(thai, counts or ()), ""], strict=True):
        _fill(cell, text, bold=True)
    cells[0].merge(cells[1])


def _numbered(texts: Sequence[Nested]) -> str:
    lines = []
    for number, text in enumerate(texts, 1):
        shown, below = (text, ()) if isinstance(text, str) else text
        lines.append(thai(f"{number}) ") + shown if len(texts) > 1 else shown)
        lines += [f"   - {each}" for each in below]
    return "\n".join(lines)


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    _typed(document, "แบบรายละเอียดโครงการ/กิจกรรม/มาตรการ/แนวปฏิบัติ", bold=True, center=True)
    _typed(document, thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), bold=True)
    groups = tuple(f"{name} จำนวน {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups)
    rows = (
        ("ชื่อโครงการ", sheet.title),
        ("หลักการและเหตุผล/ที่มาของโครงการ", "\n".join(sheet.rationale)),
        ("วัตถุประสงค์", _numbered(tuple(sheet.objectives))),
        ("กลุ่มเป้าหมาย", _numbered(groups)),
        ("วิธีดำเนินการ", _numbered(tuple(sheet.steps))),
        ("ระยะเวลาดำเนินการ", _TIMES[place]),
        ("งบประมาณดำเนินการ", _MONEY[place]),
        ("ผู้รับผิดชอบโครงการ", "\n".join(sheet.responsible)),
        (
            "ผลผลิต/ผลลัพธ์",
            f"ผลผลิต\n{_numbered(tuple(sheet.outputs))}\nผลลัพธ์\n{_numbered(tuple(sheet.outcomes))}",
        ),
    )
    table = document.add_table(0, 2, style="Table Grid")
    for number, (head, text) in enumerate(rows, 1):
        left, right = table.add_row().cells
        _fill(left, thai(f"{number}. {head}"), bold=True)
        _fill(right, text)
    new_page(document)


def _introduction(document: Document) -> None:
    _typed(document, "ส่วนที่ ๑ บทนำ", bold=True, center=True)
    _typed(document, "เทศบาลตำบลท่าเรือตั้งอยู่ริมแม่น้ำป่าสัก มีพื้นที่ ๔.๒ ตารางกิโลเมตร แบ่งเป็น ๗ ชุมชน มีประชากร ๖,๑๔๐ คน")
    _typed(document, "การวิเคราะห์สภาพแวดล้อม", bold=True)
    table = document.add_table(0, 2, style="Table Grid")
    for texts in (
        ("จุดแข็ง", "จุดอ่อน"),
        ("ผู้บริหารให้ความสำคัญกับความโปร่งใส", "บุคลากรโอนย้ายบ่อย"),
        ("โอกาส", "อุปสรรค"),
        ("รายได้จากภาษีที่ดินและสิ่งปลูกสร้างเพิ่มขึ้น", "ระเบียบเปลี่ยนแปลงบ่อย"),
    ):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            _fill(cell, text)
    new_page(document)


def _signatures(document: Document) -> None:
    table = document.add_table(1, 3)
    for cell, (role, name, position) in zip(
        table.rows[0].cells,
        (
            ("ผู้จัดทำ", "นางสาวตัวอย่าง สมมติ", "นักวิเคราะห์นโยบายและแผน"),
            ("ผู้เห็นชอบ", "..............................", "ปลัดเทศบาลตำบลท่าเรือ"),
            ("ผู้อนุมัติ", "..............................", "นายกเทศมนตรีตำบลท่าเรือ"),
        ),
        strict=True,
    ):
        _fill(cell, f"{role}\n\nลงชื่อ ..............................\n({name})\n{position}")


def build() -> bytes:
    """The book as a Word file."""
    document = docx.Document()
    document.styles["Normal"].font.name = "TH Sarabun New"
    document.styles["Normal"].font.size = Pt(16)
    _typed(document, "\n\n")
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "และประพฤติมิชอบ",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ - ๒๕๖๘",
        NAME,
        "อำเภอท่าเรือ จังหวัดพระนครศรีอยุธยา",
    ):
        _typed(document, text, bold=True, center=True)
    _typed(document, "จัดทำโดย งานวิเคราะห์นโยบายและแผน สำนักปลัดเทศบาล", center=True)
    new_page(document)
    _introduction(document)
    _typed(document, "ส่วนที่ ๒ รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation, section.page_width, section.page_height = (
        WD_ORIENT.LANDSCAPE,
        section.page_height,
        section.page_width,
    )
    _typed(document, "ส่วนที่ ๓ แผนปฏิบัติการรายปี", bold=True, center=True)
    for year in YEARS:
        _year(document, year)
        new_page(document)
    _signatures(document)
    return saved(document)
