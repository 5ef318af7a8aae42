"""A subdistrict's book of forms in three columns: steps over months, groups in a table, boxes for the dimension, digits of both kinds."""

from __future__ import annotations

from collections.abc import Sequence

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from docx.table import Table, _Cell

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import new_page, saved, thai

NAME = "องค์การบริหารส่วนตำบลสิชล"
YEARS = (2566, 2567, 2568, 2569, 2570)
_MONTHS = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="สิชล",
    province="นครศรีธรรมราช",
    preface=(
        "ตำบลสิชลเป็นเมืองชายทะเลที่มีทั้งการประมงและการท่องเที่ยว การจัดเก็บรายได้และการอนุญาตต่าง ๆ จึงต้องโปร่งใสและตรวจสอบได้",
        "องค์การบริหารส่วนตำบลสิชลขอขอบคุณทุกภาคส่วนที่ร่วมกันจัดทำแผนฉบับนี้",
    ),
    sheets=(
        Sheet(
            "โครงการลูกทะเลซื่อสัตย์",
            1,
            (
                "เด็กในชุมชนประมงโตมากับการค้าขาย หากได้ฝึกชั่งตวงอย่างเที่ยงตรงและคืนของที่ไม่ใช่ของตน จะเป็นผู้ใหญ่ที่ซื่อสัตย์",
                "โรงเรียนในตำบลพร้อมให้ความร่วมมือ โดยจะใช้ชั่วโมงลดเวลาเรียนเพิ่มเวลารู้จัดกิจกรรมเดือนละหนึ่งครั้ง",
            ),
            ("เพื่อฝึกนิสัยซื่อสัตย์แก่เด็ก", "เพื่อให้โรงเรียนมีกิจกรรมต่อเนื่อง"),
            (("นักเรียนชั้นประถมศึกษา", 160, "คน"), ("ครูที่ปรึกษา", 12, "คน"), ("ผู้ปกครอง", 80, "คน")),
            ("ประชุมครู", "จัดตลาดนัดความซื่อสัตย์", "ประเมินพฤติกรรม"),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("จัดตลาดนัด 2 ครั้ง", "นักเรียนเข้าร่วมไม่น้อยกว่า 150 คน"),
            ("นักเรียนคืนของที่เก็บได้เพิ่มขึ้น",),
            {2566: Row("25,000", (1, 3)), 2568: Row("25,000", (1, 3)), 2570: Row("30,000", (1, 3))},
        ),
        Sheet(
            "มาตรการป้องกันการรับสินบนในการออกใบอนุญาต",
            2,
            ("ใบอนุญาตประกอบกิจการโรงแรมและร้านอาหารเป็นงานที่มีผู้ติดต่อมากที่สุด จึงมีความเสี่ยงสูง",),
            ("เพื่อป้องกันการรับสินบน", "เพื่อให้ผู้ประกอบการมั่นใจ"),
            (("ผู้ประกอบการ", 95, "ราย"), ("เจ้าหน้าที่กองช่าง", 7, "คน")),
            (
                "ประกาศขั้นตอนและค่าธรรมเนียม",
                ("จัดระบบคิวและบันทึกเวลา โดย", ("ออกเลขคำขอทันที", "แจ้งผลทางข้อความ")),
                "สุ่มสอบถามผู้รับบริการ",
            ),
            ("กองช่าง",),
            ("มีประกาศ 1 ฉบับ",),
            ("ไม่มีเรื่องร้องเรียน",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมเปิดบ้าน อบต. ให้ประชาชนเยี่ยมชม",
            3,
            ("เมื่อประชาชนเห็นการทำงานจริง ย่อมเข้าใจและช่วยกันดูแล",),
            ("เพื่อให้ประชาชนเข้าใจการทำงาน",),
            (("ประชาชนทั่วไป", 200, "คน"),),
            ("กำหนดวันและจัดนิทรรศการ", "เปิดบ้านและตอบข้อซักถาม", "รวบรวมข้อเสนอแนะ"),
            ("สำนักปลัด", "กองคลัง", "กองช่าง"),
            ("จัดกิจกรรมปีละ 1 ครั้ง",),
            ("ประชาชนพึงพอใจร้อยละ 85", "ได้ข้อเสนอแนะที่นำไปใช้ได้จริง"),
            {2567: Row("10,000", (2,)), 2569: Row("10,000", (2,))},
        ),
        Sheet(
            "มาตรการตรวจสอบการเบิกจ่ายค่าน้ำมันเชื้อเพลิง",
            4,
            ("การเบิกจ่ายค่าน้ำมันไม่สอดคล้องกับระยะทางที่ใช้จริงในบางเดือน จึงต้องมีผู้สอบทานที่เป็นอิสระ",),
            ("เพื่อให้การเบิกจ่ายถูกต้อง", "เพื่อประหยัดงบประมาณ", "เพื่อสร้างความรับผิดชอบ"),
            (("พนักงานขับรถ", 9, "คน"),),
            ("ตรวจเลขไมล์ทุกสิ้นเดือน", "เทียบกับใบสั่งจ่าย", "รายงานปลัด"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงาน 12 ฉบับต่อปี",),
            ("ค่าน้ำมันลดลงร้อยละ 10",),
            {year: Row("0", (2, 4)) for year in YEARS},
        ),
    ),
    totals={
        2566: ("25,000", (2, 2, 2, 2)),
        2567: ("10,000", (1, 3, 1, 2)),
        2568: ("25,000", (2, 2, 2, 2)),
        2569: ("10,000", (1, 3, 1, 2)),
        2570: ("30,000", (2, 2, 2, 2)),
    },
    approval=(
        {"role": "ผู้จัดทำแผน", "name": "นางสมมติ ตัวอย่าง", "position": "หัวหน้าสำนักปลัด"},
        {"role": "ผู้อนุมัติแผน", "position": f"นายก{NAME}"},
    ),
)


def _mixed(year: int) -> str:
    """A year as hurried hands type it: Thai digits and Arabic ones in one number, or a Latin o for the nought."""
    return {2566: "๒๕66", 2567: "25๖๗", 2568: "๒๕๖๘", 2569: "2569", 2570: "๒๕๗o"}[year]


def _typed(place: Document | _Cell, text: str, *, bold: bool = False, center: bool = False) -> None:
    paragraph = place.add_paragraph()
    paragraph.add_run(text).bold = bold
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _row(table: Table, texts: tuple[str, ...]) -> tuple[_Cell, ...]:
    cells: tuple[_Cell, ...] = table.add_row().cells  # type: ignore[no-untyped-call]
    for cell, text in zip(cells, texts, strict=True):
        lines = text.split("\n")
        cell.paragraphs[0].text = lines[0]
        for line in lines[1:]:
            cell.add_paragraph(line)
    return cells


def _year(document: Document, year: int) -> None:
    _typed(document, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปี พ.ศ. {_mixed(year)}", bold=True, center=True)
    table = document.add_table(0, 9, style="Table Grid")
    top = _row(table, ("ลำดับที่", "มิติ", "ชื่อโครงการ/มาตรการ", "งบประมาณ", "ปีงบประมาณ", "", "", "", "หมายเหตุ"))
    below = _row(table, ("", "", "", "(บาท)", "Q1", "Q2", "Q3", "Q4", ""))
    top[4].merge(top[7])
    for column in (0, 1, 2, 8):
        top[column].merge(below[column])
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = tuple("●" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4))
        money = "ไม่ใช้ งบประมาณ" if row.budget == "0" else f"{row.budget}.-"
        _row(table, (thai(number), f"มิติที่ {sheet.dimension}", sheet.title, money, *ticks, ""))
    total, counts = BOOK.totals[year]
    _row(
        table,
        (
            "",
            "",
            f"รวมทั้งสิ้น {len(BOOK.rows(year))} โครงการ",
            f"{total}.-",
            *map(thai, counts or ()),
            "",
        ),
    )


def _boxes(dimension: int) -> str:
    return "   ".join(f"({'/' if number == dimension else ' '}) มิติที่ {number}" for number in (1, 2, 3, 4))


def _steps_over_months(cell: _Cell, sheet: Sheet, quarters: tuple[int, ...]) -> None:
    table = cell.add_table(0, 13)
    _row(table, ("ขั้นตอน", *_MONTHS))
    for number, step in enumerate(sheet.steps):
        months = [month for quarter in quarters for month in range(3 * quarter - 3, 3 * quarter)]
        mine = months[number :: len(sheet.steps)]
        _row(table, (str(step), *("x" if month in mine else "" for month in range(12))))


def _groups(cell: _Cell, sheet: Sheet) -> None:
    table = cell.add_table(0, 3)
    _row(table, ("กลุ่มเป้าหมาย", "จำนวน", "หน่วยนับ"))
    for name, count, unit in sheet.groups:
        _row(table, (name, str(count), unit))


def _steps(texts: Sequence[Nested]) -> str:
    lines: list[str] = []
    for number, text in enumerate(texts, 1):
        shown, below = (text, ()) if isinstance(text, str) else text
        lines.append(f"ขั้นตอนที่ {number} {shown}")
        lines += [f"     {number}.{place} {child}" for place, child in enumerate(below, 1)]
    return "\n".join(lines)


def _list(texts: Sequence[Nested]) -> str:
    return (
        "\n".join(f"{number}) {text}" for number, text in enumerate(texts, 1)) if len(texts) > 1 else str(texts[0])
    )


_TIMES = ("ไตรมาส 1 และ 3", "ตลอดปี", "ไตรมาส 2", "")
_MONEY = (
    "ปี ๒๕๖๖ และ ๒๕๖๘ ปีละ ๒๕,๐๐๐ บาท\nปี ๒๕๗๐ จำนวน ๓๐,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "10,000 บาท (หนึ่งหมื่นบาทถ้วน)",
    "-",
)


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    _typed(document, "แบบรายละเอียดโครงการ", bold=True, center=True)
    table = document.add_table(0, 3, style="Table Grid")
    _row(table, ("ที่", "หัวข้อ", "รายละเอียด"))
    _row(table, ("๑", "มิติ", _boxes(sheet.dimension)))
    _row(table, ("๒", "ชื่อโครงการ/มาตรการ", sheet.title))
    _row(table, ("๓", "หลักการและเหตุผล", "\n".join(sheet.rationale)))
    _row(table, ("๔", "วัตถุประสงค์", _list(tuple(sheet.objectives))))
    cells = _row(table, ("๕", "กลุ่มเป้าหมาย", ""))
    if place == 0:
        _groups(cells[2], sheet)
    else:
        cells[2].text = _list(tuple(f"{name} {count} {unit}" for name, count, unit in sheet.groups))
    cells = _row(table, ("๖", "วิธีดำเนินการ", "" if place == 3 else _steps(tuple(sheet.steps))))
    if place == 3:
        _steps_over_months(cells[2], sheet, next(iter(sheet.years.values())).quarters)
    if _TIMES[place]:
        _row(table, ("๗", "ระยะเวลาดำเนินการ", _TIMES[place]))
    _row(table, ("๘", "งบประมาณ", _MONEY[place]))
    _row(table, ("๙", "ผู้รับผิดชอบ", ", ".join(sheet.responsible)))
    _row(table, ("๑๐", "ผลผลิต", _list(tuple(sheet.outputs))))
    _row(table, ("๑๑", "ผลลัพธ์", _list(tuple(sheet.outcomes))))
    for role, position in (("ผู้เสนอโครงการ", "นักวิเคราะห์นโยบายและแผน"), ("ผู้อนุมัติโครงการ", f"นายก{NAME}")):
        _typed(document, f"ลงชื่อ{'.' * 30}{role}", center=True)
        _typed(document, f"({'.' * 30})", center=True)
        _typed(document, position, center=True)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(14)
    frame = document.add_table(1, 1, style="Table Grid").cell(0, 0)
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "(ปีงบประมาณ พ.ศ. ๒๕๖๖ – ๒๕๗๐)",
        NAME,
        "อำเภอสิชล  จังหวัดนครศรีธรรมราช",
    ):
        _typed(frame, text, bold=True, center=True)
    new_page(document)
    _typed(document, "คำ นำ", bold=True, center=True)
    for text in BOOK.preface:
        _typed(document, f"          {text}")
    _typed(document, "(นางสมมติ ตัวอย่าง)", center=True)
    _typed(document, "หัวหน้าสำนักปลัด", center=True)
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    for year in YEARS:
        _year(document, year)
    _typed(document, "ผู้จัดทำแผน", center=True)
    _typed(document, "(นางสมมติ ตัวอย่าง)", center=True)
    _typed(document, "หัวหน้าสำนักปลัด", center=True)
    _typed(document, "ผู้อนุมัติแผน", center=True)
    _typed(document, "................................................", center=True)
    _typed(document, f"({'.' * 40})", center=True)
    _typed(document, f"นายก{NAME}", center=True)
    return saved(document)
