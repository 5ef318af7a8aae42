"""A subdistrict municipality's book that exists as PDF only: its text, copied with and without its layout."""

from __future__ import annotations

import io

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from docx.text.run import Run

from strangers.expected import Book, Row, Sheet
from strangers.typing import new_page

NAME = "เทศบาลตำบลวังทอง"
YEARS = (2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2569,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="วังทอง",
    province="พิษณุโลก",
    preface=(
        "การทุจริตในระดับท้องถิ่นมักเริ่มจากเรื่องเล็กน้อย เช่น การลัดคิวให้คนรู้จัก การเบิกวัสดุเกินจำเป็น หรือการใช้เวลาราชการไปทำธุระส่วนตัว เมื่อปล่อยไว้จนเป็นเรื่องปกติแล้ว การแก้ไขย่อมทำได้ยาก",
        f"{NAME}จึงร่วมกับผู้แทนชุมชนจัดทำแผนฉบับนี้ โดยเลือกเฉพาะงานที่ทำได้จริงภายในสองปี และกำหนดผู้รับผิดชอบไว้ทุกเรื่อง",
    ),
    sheets=(
        Sheet(
            "โครงการส่งเสริมคุณธรรมสำหรับพนักงานเทศบาลใหม่",
            1,
            (
                "พนักงานที่บรรจุใหม่ยังไม่รู้ระเบียบและวัฒนธรรมขององค์กร หากได้รับคำแนะนำที่ถูกต้องตั้งแต่วันแรก ย่อมลดโอกาสที่จะทำผิดโดยไม่รู้ตัว และยังช่วยให้กล้าปฏิเสธเมื่อถูกชักชวนให้กระทำสิ่งที่ไม่ถูกต้อง",
                "งานการเจ้าหน้าที่จึงจัดปฐมนิเทศร่วมกับการอบรมคุณธรรม โดยใช้กรณีศึกษาจากคำวินิจฉัยที่เปิดเผยแล้ว",
            ),
            ("เพื่อให้พนักงานใหม่รู้มาตรฐานทางจริยธรรม", "เพื่อให้พนักงานใหม่รู้ช่องทางขอคำปรึกษา"),
            (("พนักงานที่บรรจุใหม่", 15, "คน"),),
            (
                "รวบรวมรายชื่อพนักงานใหม่",
                "จัดปฐมนิเทศและอบรม ๑ วัน โดยใช้ห้องประชุมของเทศบาลและวิทยากรภายใน เพื่อประหยัดงบประมาณ",
                "ประเมินผลหลังอบรม ๓ เดือน",
            ),
            ("สำนักปลัดเทศบาล",),
            ("พนักงานใหม่ทุกคนผ่านการปฐมนิเทศ",),
            ("ไม่มีพนักงานใหม่ถูกดำเนินการทางวินัย",),
            {2569: Row("5,500.00", (1,)), 2570: Row("6,000.00", (1,))},
        ),
        Sheet(
            "มาตรการออกใบอนุญาตก่อสร้างตามลำดับก่อนหลัง",
            2,
            (
                "การออกใบอนุญาตที่ไม่เป็นไปตามลำดับเป็นเหตุร้องเรียนบ่อยที่สุดในรอบสามปีที่ผ่านมา และทำให้ประชาชนเข้าใจว่าต้องจ่ายเงินพิเศษจึงจะได้ใบอนุญาตเร็ว",
            ),
            ("เพื่อให้การออกใบอนุญาตเป็นธรรม", "เพื่อให้ผู้ยื่นคำขอตรวจสอบสถานะได้เอง"),
            (("ผู้ยื่นคำขอ", 0, ""), ("เจ้าหน้าที่กองช่าง", 8, "คน")),
            ("ติดบัตรคิวและประกาศลำดับคำขอ", "บันทึกวันรับคำขอในระบบ", "รายงานคำขอที่เกินกำหนดต่อปลัดเทศบาลทุกเดือน"),
            ("กองช่าง",),
            ("คำขอทุกฉบับมีเลขลำดับและวันที่รับ",),
            ("เรื่องร้องเรียนด้านใบอนุญาตลดลงกึ่งหนึ่ง",),
            {2569: Row("0.00", (1, 2, 3, 4)), 2570: Row("0.00", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมตลาดนัดรับฟังความคิดเห็น",
            3,
            ("ชาววังทองมาจับจ่ายที่ตลาดสดทุกเช้าวันเสาร์ การตั้งโต๊ะรับฟังความคิดเห็นที่ตลาดจึงได้ความเห็นจากคนที่ไม่เคยมาสำนักงาน",),
            ("เพื่อรับฟังความคิดเห็นจากประชาชนทุกกลุ่ม",),
            (("ประชาชนที่มาตลาด", 400, "คน"),),
            ("ตั้งโต๊ะรับฟังความคิดเห็นเดือนละครั้ง", "สรุปความคิดเห็นติดประกาศ", "แจ้งผลการแก้ไขในเดือนถัดไป"),
            ("กองสาธารณสุขและสิ่งแวดล้อม",),
            ("จัดกิจกรรมไม่น้อยกว่า ๑๐ ครั้ง",),
            ("ข้อเสนอของประชาชนได้รับการแก้ไขไม่น้อยกว่าร้อยละ ๖๐",),
            {2570: Row("12,000.00", (2, 3))},
        ),
    ),
    totals={2569: ("5,500.00", (2, 1, 1, 1)), 2570: ("18,000.00", (2, 2, 2, 1))},
)

DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
)
TIMES = ("ไตรมาส ๑", "ไตรมาส ๑ - ๔", "ไตรมาส ๒ และ ๓")
MONEY = ("พ.ศ. ๒๕๖๙ จำนวน ๕,๕๐๐.๐๐ บาท พ.ศ. ๒๕๗๐ จำนวน ๖,๐๐๐.๐๐ บาท", "ไม่ใช้งบประมาณ", "๑๒,๐๐๐.๐๐ บาท")
_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


FONT = "Sarabun"


def _face(run: Run, font: str, size: int = 14) -> None:
    run.font.name, run.font.size = font, Pt(size)
    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:cs"), font)
    run._r.get_or_add_rPr().append(parse_xml(f'<w:szCs {nsdecls("w")} w:val="{2 * size}"/>'))


def _line(document: Document, text: str, *, bold: bool = False, center: bool = False, indent: float = 0) -> None:
    paragraph = document.add_paragraph()
    run = paragraph.add_run(text)
    _face(run, FONT)
    run.font.cs_bold = run.font.bold = bold
    paragraph.paragraph_format.first_line_indent = Cm(indent)
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _items(document: Document, texts: object) -> None:
    assert isinstance(texts, tuple)
    for place, text in enumerate(texts, 1):
        mark = f"{place}) ".translate(_THAI) if len(texts) > 1 else ""
        _line(document, mark + text, indent=2.5)


def _year(document: Document, year: int) -> None:
    _line(document, f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ{NAME}", bold=True, center=True)
    sheets = BOOK.rows(year)
    table = document.add_table(len(sheets) + 3, 9, style="Table Grid")
    table.autofit = False
    head = ("ลำดับ", "รายการโครงการ", "มิติ", "งบประมาณ (บาท)", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ")
    rows: list[tuple[str, ...]] = [head, ("", "", "", "", "1", "2", "3", "4", "")]
    for place, sheet in enumerate(sheets, 1):
        row = sheet.years[year]
        ticks = tuple("✓" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4))
        rows.append((str(place), sheet.title, str(sheet.dimension), row.budget, *ticks, row.note or ""))
    budget, counts = BOOK.totals[year]
    rows.append(("", "รวมทั้งสิ้น", "", budget or "", *map(str, counts or ()), ""))
    for line, texts in enumerate(rows):
        for column, text in enumerate(texts):
            cell = table.cell(line, column)
            run = cell.paragraphs[0].add_run(text)
            _face(run, "DejaVu Sans" if text == "✓" else FONT, 11)
            cell.width = table.columns[column].width = Cm((1.5, 5.4, 1.1, 2.4, 0.8, 0.8, 0.8, 0.8, 2)[column])
    for column in (0, 1, 2, 3, 8):
        table.cell(0, column).merge(table.cell(1, column))
    table.cell(0, 4).merge(table.cell(0, 7))


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    _line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    _line(document, f"ลำดับที่ {place + 1}".translate(_THAI), bold=True)
    _line(document, f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}".translate(_THAI), bold=True)
    _line(document, "๑. ชื่อโครงการ", bold=True)
    _line(document, sheet.title, indent=2.5)
    _line(document, "๒. หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        _line(document, text, indent=2.5)
    groups = tuple(
        f"{name} จำนวน {count} {unit}".translate(_THAI) if count else name for name, count, unit in sheet.groups
    )
    for heading, texts in (
        ("๓. วัตถุประสงค์", sheet.objectives),
        ("๔. กลุ่มเป้าหมาย", groups),
        ("๕. วิธีดำเนินการ", sheet.steps),
        ("๖. ระยะเวลาดำเนินการ", (TIMES[place],)),
        ("๗. งบประมาณดำเนินการ", (MONEY[place],)),
        ("๘. ผู้รับผิดชอบโครงการ", sheet.responsible),
        ("๙. ผลผลิต/ผลลัพธ์", ()),
        ("ผลผลิต", sheet.outputs),
        ("ผลลัพธ์", sheet.outcomes),
    ):
        _line(document, heading, bold=True)
        _items(document, texts)


def build() -> bytes:
    """The book as a Word file, of which LibreOffice makes the PDF."""
    document = docx.Document()
    document.sections[0].left_margin = document.sections[0].right_margin = Cm(2.5)
    header = document.sections[0].header.paragraphs[0]
    header.alignment = WD_ALIGN_PARAGRAPH.CENTER
    header._p.append(
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    )
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "(พ.ศ. ๒๕๖๙ - ๒๕๗๐)",
        "ของ",
        NAME,
        "อำเภอวังทอง จังหวัดพิษณุโลก",
    ):
        _line(document, text, bold=True, center=True)
    new_page(document)
    _line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        _line(document, text, indent=2.5)
    for year in YEARS:
        new_page(document)
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        new_page(document)
        _sheet(document, place, sheet)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()
