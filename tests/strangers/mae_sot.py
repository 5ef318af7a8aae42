"""A city's book: dimensions and years as columns of boxes to tick, one amount a year for all, sheets of a few lines, changes tracked."""

from __future__ import annotations

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import _Cell

from strangers.expected import Book, Row, Sheet
from strangers.typing import drawn_box, line, new_document, new_page, saved, table, thai, tracked

NAME = "เทศบาลนครแม่สอด"
YEARS = (2566, 2567, 2568, 2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต 5 ปี",
    start=2566,
    end=2570,
    name=NAME,
    type="city-municipality",
    district="แม่สอด",
    province="ตาก",
    sheets=(
        Sheet(
            "โครงการเมืองชายแดนใสสะอาด",
            1,
            ("การค้าชายแดนทำให้มีผู้มาติดต่อขออนุญาตจำนวนมาก บุคลากรจึงต้องมีภูมิคุ้มกันต่อสินบน",),
            ("เพื่อสร้างภูมิคุ้มกันต่อสินบน", "เพื่อยกย่องผู้ที่ปฏิเสธสินบน"),
            (("บุคลากรเทศบาล", 350, "คน"),),
            ("อบรมสถานการณ์จำลอง", "มอบรางวัลผู้ปฏิเสธสินบน"),
            ("สำนักปลัดเทศบาล",),
            ("อบรม 2 รุ่นต่อปี",),
            ("ไม่มีการร้องเรียนเรื่องสินบน",),
            {year: Row("80,000", (1, 3)) for year in YEARS},
        ),
        Sheet(
            "มาตรการขอใบอนุญาตผ่านระบบออนไลน์",
            2,
            ("การยื่นคำขอผ่านระบบช่วยลดการพบปะระหว่างเจ้าหน้าที่กับผู้ขอ",),
            ("เพื่อลดการใช้ดุลพินิจ",),
            (("ผู้ประกอบการและประชาชนทั่วไป", 0, ""),),
            ("พัฒนาระบบ", "ทดลองใช้", "เปิดใช้จริงทุกประเภทใบอนุญาต"),
            ("กองยุทธศาสตร์และงบประมาณ", "กองช่าง"),
            ("เปิดใช้ครบ 14 ประเภท",),
            ("ระยะเวลาอนุญาตลดลงร้อยละ 40",),
            {2566: Row("250,000", (2,)), 2567: Row("250,000", (2,))},
        ),
        Sheet(
            "กิจกรรมล่ามอาสารับเรื่องร้องเรียน",
            3,
            ("ผู้รับบริการบางส่วนไม่ถนัดภาษาไทย จึงไม่กล้าร้องเรียน",),
            ("เพื่อให้ทุกคนเข้าถึงช่องทางร้องเรียน",),
            (("ล่ามอาสา", 15, "คน"),),
            ("รับสมัครล่าม", "จัดเวรประจำจุดบริการ", "รวบรวมเรื่องเสนอผู้บริหารทุกเดือน"),
            ("กองสวัสดิการสังคม",),
            ("มีล่ามอาสาไม่น้อยกว่า 3 ภาษา",),
            ("ผู้รับบริการกล้าร้องเรียน",),
            {2567: Row("0", (1, 2, 3, 4)), 2568: Row("0", (1, 2, 3, 4)), 2569: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "โครงการพัฒนาศักยภาพสมาชิกสภาเทศบาล",
            4,
            ("สภาเทศบาลมีหน้าที่ตรวจสอบฝ่ายบริหาร สมาชิกจึงต้องรู้ระเบียบและกฎหมาย",),
            ("เพื่อให้สมาชิกสภามีความรู้ด้านกฎหมาย", "เพื่อให้การตั้งกระทู้มีคุณภาพ"),
            (("สมาชิกสภาเทศบาล", 24, "คน"),),
            ("สำรวจความต้องการ", "จัดสัมมนา 2 วัน", "ประเมินผลหลังสัมมนา 3 เดือน"),
            ("สำนักปลัดเทศบาล",),
            ("สมาชิกเข้าร่วมร้อยละ 80",),
            ("มีการตั้งกระทู้ถามเพิ่มขึ้น",),
            {2568: Row("120,000", (2, 3)), 2570: Row("120,000", (2, 3))},
        ),
    ),
)

_TIMES = ("ไตรมาสที่ 1 และไตรมาสที่ 3", "ม.ค. - มี.ค.", "ตลอดทั้งปี", "มกราคม ถึง มิถุนายน")


def _checkbox(cell: _Cell, *, ticked: bool) -> None:
    word14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    cell.paragraphs[0]._p.append(
        parse_xml(
            f"<w:sdt {nsdecls('w')} {word14}><w:sdtPr><w14:checkbox>"
            f'<w14:checked w14:val="{int(ticked)}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r>'
            f"<w:t>{'☒' if ticked else '☐'}</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )


def _plan(document: Document) -> None:
    line(document, "แบบสรุปโครงการตามแผนปฏิบัติการป้องกันการทุจริต", bold=True, center=True)
    rows = [
        ["ที่", "ชื่อโครงการ", "มิติที่", "", "", "", "งบประมาณต่อปี", "ปีงบประมาณที่ดำเนินการ", "", "", "", ""],
        ["", "", "1", "2", "3", "4", "(บาท)", *(str(year) for year in YEARS)],
    ]
    merges = [(0, 2, 0, 5), (0, 7, 0, 11), (0, 0, 1, 0), (0, 1, 1, 1)]
    for place, sheet in enumerate(BOOK.sheets, 1):
        budget = next(iter(sheet.years.values())).budget
        rows.append([f"{place}.", sheet.title, "", "", "", "", "ไม่ใช้" if budget == "0" else budget, *[""] * 5])
    made = table(document, rows, merges)
    for number, sheet in enumerate(BOOK.sheets, 2):
        for column in range(4):
            _checkbox(made.cell(number, 2 + column), ticked=sheet.dimension == column + 1)
        for column, year in enumerate(YEARS, 7):
            _checkbox(made.cell(number, column), ticked=year in sheet.years)
    new_page(document)


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    budget = next(iter(sheet.years.values())).budget
    groups = (f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    line(document, f"{place + 1}. {sheet.title}", bold=True)
    line(document, f"มิติที่ : {sheet.dimension}")
    if place == 1:
        title = document.add_paragraph()
        tracked(title, "หลักการและเหตุผล : การยื่นคำขอผ่านระบบ", "ออนไลน์ทำให้", "ช่วย", "ลดการพบปะระหว่างเจ้าหน้าที่กับผู้ขอ")
    else:
        line(document, f"หลักการและเหตุผล : {sheet.rationale[0]}")
    line(document, "วัตถุประสงค์ :")
    for text in sheet.objectives:
        line(document, text, style="List Bullet")
    line(document, f"กลุ่มเป้าหมาย : {', '.join(groups)}")
    line(document, "วิธีดำเนินการ :")
    for step in sheet.steps:
        line(document, str(step), style="List Number")
    line(document, f"ระยะเวลา : {_TIMES[place]}")
    line(document, f"งบประมาณ : {'ไม่ใช้งบประมาณ' if budget == '0' else f'ปีละ {budget} บาท'}")
    line(document, f"ผู้รับผิดชอบ : {', '.join(sheet.responsible)}")
    line(document, f"ผลผลิต : {sheet.outputs[0]}")
    line(document, f"ผลลัพธ์ : {sheet.outcomes[0]}")
    line(document, "")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    drawn_box(document, ["แผนปฏิบัติการป้องกันการทุจริต 5 ปี", "(พ.ศ. 2566 - 2570)"])
    drawn_box(document, [NAME, thai("อำเภอแม่สอด จังหวัดตาก")])
    new_page(document)
    _plan(document)
    line(document, "รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
