"""A province's book: parts of its own in front, all years side by side, and two-column sheets that alone tell the quarters."""

from __future__ import annotations

import io
import struct
import zlib

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm
from docx.table import _Cell

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table
from strangers.word_xml import cell_lines, check_box, field, header_row, new_row, page_before

NAME = "องค์การบริหารส่วนจังหวัดลำปาง"
YEARS = (2566, 2567, 2568, 2569, 2570)


def _years(budgets: tuple[str, ...], quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year, budget in zip(YEARS, budgets, strict=True) if budget}


_NONE = ("0",) * 5
BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="provincial-organization",
    district="เมืองลำปาง",
    province="ลำปาง",
    preface=(
        "การทุจริตคอร์รัปชันเป็นอุปสรรคสำคัญต่อการพัฒนาจังหวัด องค์กรปกครองส่วนท้องถิ่นในฐานะหน่วยงานที่ใกล้ชิดประชาชนจึงต้องเป็นแบบอย่างในการทำงานอย่างซื่อตรง",
        f"{NAME} ได้จัดทำแผนฉบับนี้โดยรับฟังความคิดเห็นจากทุกสำนักและกอง และผ่านความเห็นชอบของคณะกรรมการแล้ว",
    ),
    guidelines={
        "1.1": "การสร้างจิตสำนึกและความตระหนักแก่บุคลากร",
        "2.1": "แสดงเจตนารมณ์ในการนำหลักธรรมาภิบาลมาใช้",
        "2.3": "มาตรการการใช้ดุลยพินิจและใช้อำนาจหน้าที่",
        "4.2": "การสนับสนุนให้ภาคประชาชนมีส่วนร่วมตรวจสอบ",
    },
    sheets=(
        Sheet(
            "โครงการอบรมหลักสูตรต้านทุจริตศึกษาแก่ครูโรงเรียนในสังกัด",
            1,
            ("ครูเป็นผู้ถ่ายทอดค่านิยมแก่เยาวชน การที่ครูเข้าใจหลักสูตรต้านทุจริตศึกษาจึงส่งผลถึงนักเรียนจำนวนมาก",),
            ("เพื่อให้ครูสามารถจัดการเรียนการสอนตามหลักสูตรต้านทุจริตศึกษา", "เพื่อให้โรงเรียนมีแผนการสอนครบทุกระดับชั้น"),
            (("ครูและบุคลากรทางการศึกษา", 120, "คน"),),
            ("ประสานวิทยากร", "จัดอบรมเชิงปฏิบัติการ 2 วัน", "นิเทศติดตามในชั้นเรียน"),
            ("สำนักการศึกษา ศาสนาและวัฒนธรรม",),
            ("ครูผ่านการอบรม 120 คน",),
            ("นักเรียนมีทัศนคติไม่ยอมรับการทุจริต",),
            _years(("250,000", "250,000", "250,000", "300,000", "300,000"), (3,)),
            "1.1",
        ),
        Sheet(
            "กิจกรรมประกาศเกียรติคุณบุคลากรต้นแบบด้านความซื่อสัตย์",
            1,
            ("การยกย่องคนดีเป็นแรงจูงใจให้บุคลากรอื่นประพฤติตาม", "กิจกรรมนี้ไม่ต้องใช้งบประมาณแต่ให้ผลในระยะยาว"),
            ("เพื่อยกย่องบุคลากรที่ประพฤติตนเป็นแบบอย่าง",),
            (("ข้าราชการ", 210, "คน"), ("ลูกจ้างประจำ", 35, "คน"), ("พนักงานจ้าง", 180, "คน")),
            ("กำหนดหลักเกณฑ์", "เปิดรับการเสนอชื่อ", "ประกาศผลในวันสถาปนา"),
            ("สำนักปลัด",),
            ("มีบุคลากรต้นแบบ ปีละ 3 คน",),
            ("บุคลากรมีขวัญและกำลังใจ",),
            _years(_NONE, (2, 4)),
            "1.1",
        ),
        Sheet(
            "มาตรการงดรับของขวัญของกำนัลทุกชนิด (No Gift Policy)",
            2,
            ("การรับของขวัญอาจนำไปสู่การเอื้อประโยชน์แก่ผู้ให้",),
            ("เพื่อสร้างวัฒนธรรมไม่ให้ไม่รับ",),
            (("คณะผู้บริหาร สมาชิกสภา และบุคลากรทุกคน", 0, ""),),
            ("ประกาศนโยบายเป็นลายลักษณ์อักษร", "ติดป้ายประชาสัมพันธ์ทุกชั้นของอาคาร", "รายงานผลทุกหกเดือน"),
            ("กองการเจ้าหน้าที่",),
            ("มีประกาศนโยบาย 2 ภาษา",),
            ("ไม่พบการรับของขวัญ",),
            _years(_NONE, (1, 2, 3, 4)),
            "2.1",
        ),
        Sheet(
            "โครงการตรวจประเมินมาตรฐานการจัดซื้อจัดจ้างงานทาง",
            2,
            ("งานทางเป็นงบประมาณส่วนใหญ่ของหน่วยงาน จึงควรมีการตรวจประเมินโดยผู้เชี่ยวชาญภายนอก",),
            ("เพื่อให้การจัดซื้อจัดจ้างงานทางโปร่งใส", "เพื่อให้ได้งานที่มีคุณภาพ"),
            (("สายทางในความรับผิดชอบ", 24, "สาย"),),
            ("คัดเลือกสายทาง", "จ้างที่ปรึกษาตรวจประเมิน", "เผยแพร่ผลการประเมินทางเว็บไซต์"),
            ("สำนักช่าง", "กองพัสดุและทรัพย์สิน"),
            ("มีรายงานการตรวจประเมิน ปีละ 1 ฉบับ", "มีฐานข้อมูลสายทาง"),
            ("ข้อทักท้วงเรื่องงานทางลดลง",),
            _years(("", "1,500,000", "1,500,000", "", "1,750,500.75"), (2, 3)),
            "2.3",
        ),
        Sheet(
            "มาตรการลดขั้นตอนการขออนุญาตใช้สนามกีฬา",
            2,
            ("ขั้นตอนที่มากเกินไปทำให้เกิดการวิ่งเต้น",),
            ("เพื่อลดขั้นตอนจาก 7 ขั้นตอนเหลือ 3 ขั้นตอน",),
            (("ผู้ขออนุญาต", 0, ""),),
            ("ทบทวนขั้นตอน", "ประกาศขั้นตอนใหม่"),
            ("กองการท่องเที่ยวและกีฬา",),
            ("มีคู่มือการขออนุญาต 1 เล่ม",),
            ("ผู้ขออนุญาตพึงพอใจไม่น้อยกว่าร้อยละ 85",),
            _years(_NONE, (1,)),
            "2.3",
        ),
        Sheet(
            "โครงการอาสาสมัครเฝ้าระวังงานก่อสร้างของท้องถิ่น",
            4,
            ("ประชาชนที่อยู่ใกล้งานก่อสร้างเป็นผู้เฝ้าระวังที่ดีที่สุด",),
            ("เพื่อให้ประชาชนร่วมตรวจสอบงานก่อสร้าง",),
            (("อาสาสมัครจาก 13 อำเภอ", 130, "คน"),),
            ("รับสมัครอาสาสมัคร", "อบรมการอ่านแบบก่อสร้างเบื้องต้น", "ลงพื้นที่ตรวจงาน", "รายงานผ่านกลุ่มสนทนา"),
            ("สำนักช่าง",),
            ("มีอาสาสมัครครบทุกอำเภอ",),
            ("งานก่อสร้างแล้วเสร็จตามสัญญา", "ประชาชนเชื่อมั่นในการทำงานของหน่วยงาน"),
            _years(("80,000", "80,000", "90,000", "90,000", "90,000"), (2,)),
            "4.2",
        ),
    ),
    totals={
        2566: ("330,000", None),
        2567: ("1,830,000", None),
        2568: ("1,840,000", None),
        2569: ("390,000", None),
        2570: ("2,140,500.75", None),
    },
    chapters=(("ส่วนที่ 1 บทนำ", "front"), ("ภาคผนวก", "back")),
    in_chapters=(
        "1.1 หลักการและความจำเป็น",
        "จังหวัดลำปางมี 13 อำเภอ และมีองค์กรปกครองส่วนท้องถิ่นทั้งสิ้น 104 แห่ง",
        "การจัดซื้อจัดจ้างโดยวิธีเฉพาะเจาะจง",
        "เผยแพร่ราคากลางก่อนเชิญผู้เสนอราคา",
        "ภาพการประชุมคณะกรรมการจัดทำแผน",
    ),
    approval=(
        {"role": "ผู้จัดทำ", "position": "หัวหน้าสำนักปลัด"},
        {"role": "ผู้อนุมัติ", "position": f"นายก{NAME}"},
    ),
)


def _picture() -> io.BytesIO:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + bytes((90, 140, 200)) * 40 for _ in range(20)))
    head = struct.pack(">IIBBBBB", 40, 20, 8, 2, 0, 0, 0)
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))


def _front(document: Document) -> None:
    for text in (BOOK.title, "(พ.ศ. 2566 - 2570)", NAME, "อำเภอเมืองลำปาง จังหวัดลำปาง"):
        line(document, text, bold=True, center=True)
    document.add_section()
    footer = document.sections[-1].footer
    footer.is_linked_to_previous = False
    field(footer.paragraphs[0], "PAGE", "1")
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, text).paragraph_format.first_line_indent = Cm(2)
    for text in ("สำนักปลัด", NAME):
        line(document, text).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    new_page(document)
    document.add_paragraph("ส่วนที่ 1 บทนำ", style="Heading 1")
    document.add_paragraph("1.1 หลักการและความจำเป็น", style="Heading 2")
    line(document, BOOK.in_chapters[1])
    document.add_paragraph("1.2 การวิเคราะห์ความเสี่ยง", style="Heading 2")
    risks = (
        ("ลำดับ", "เหตุการณ์ความเสี่ยง", "ระดับ", "มาตรการควบคุม"),
        ("1", BOOK.in_chapters[2], "สูง", BOOK.in_chapters[3]),
        ("2", "การใช้รถราชการ", "ปานกลาง", "จัดทำสมุดบันทึกการใช้รถ"),
    )
    table(document, risks).style = "Table Grid"
    document.add_paragraph().add_run().add_picture(_picture(), Cm(4))
    line(document, BOOK.in_chapters[4], center=True)
    new_page(document)


DIMENSIONS = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}


def _plan(document: Document) -> None:
    document.add_paragraph("ส่วนที่ 2 แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)", style="Heading 1")
    made = document.add_table(2, 8, style="Table Grid")
    for column, text in enumerate(("มิติ", "แนวทาง", "โครงการ/กิจกรรม/มาตรการ", "งบประมาณ (บาท)")):
        made.cell(0, column).text = text
    for column, year in enumerate(YEARS, 3):
        made.cell(1, column).text = f"ปี {year}"
    for column in range(3):
        made.cell(0, column).merge(made.cell(1, column))
    made.cell(0, 3).merge(made.cell(0, 7))
    header_row(made, 2)
    last: dict[int, tuple[str, _Cell]] = {}
    for sheet in BOOK.sheets:
        cells = new_row(made).cells
        guideline = f"{sheet.guideline} {BOOK.guidelines[sheet.guideline or '']}"
        names = {0: f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}", 1: guideline}
        for column, name in names.items():
            if column in last and last[column][0] == name:
                last[column][1].merge(cells[column])
            else:
                cells[column].text = name
                last[column] = (name, cells[column])
        cells[2].text = sheet.title
        for column, year in enumerate(YEARS, 3):
            row = sheet.years.get(year)
            cells[column].text = "" if row is None else "ไม่ใช้งบประมาณ" if row.budget == "0" else row.budget
    cells = new_row(made).cells
    cells[0].merge(cells[2]).text = "รวม"
    for cell, year in zip(cells[3:], YEARS, strict=True):
        cell.text = BOOK.totals[year][0] or ""


def _sheet(document: Document, place: int) -> None:
    sheet = BOOK.sheets[place]
    page_before(line(document, "ส่วนที่ 3 รายละเอียดโครงการ" if not place else "รายละเอียดโครงการ", bold=True))
    line(document, f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}")
    line(document, f"{sheet.guideline} {BOOK.guidelines[sheet.guideline or '']}")
    made = document.add_table(0, 2, style="Table Grid")

    def row(label: str, texts: list[str]) -> _Cell:
        cells = new_row(made).cells
        cells[0].text = label
        cell_lines(cells[1], texts)
        return cells[1]

    def listed(texts: tuple[str, ...]) -> list[str]:
        return [f"{number}) {text}" for number, text in enumerate(texts, 1)] if len(texts) > 1 else list(texts)

    row("1. ชื่อโครงการ", [sheet.title])
    row("2. หลักการและเหตุผล", list(sheet.rationale))
    row("3. วัตถุประสงค์", listed(tuple(sheet.objectives)))
    groups = [f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups]
    row("4. กลุ่มเป้าหมาย", listed(tuple(groups)))
    row("5. วิธีดำเนินการ", listed(tuple(map(str, sheet.steps))))
    quarters = next(iter(sheet.years.values())).quarters
    paragraph = row("6. ระยะเวลาดำเนินการ", [""]).paragraphs[0]
    for quarter in range(1, 5):
        check_box(paragraph, quarter in quarters)
        paragraph.add_run(f" ไตรมาส {quarter}   ")
    budgets = [f"ปี {year} {row.budget} บาท" for year, row in sheet.years.items() if row.budget != "0"]
    row("7. งบประมาณ", budgets or ["ไม่ใช้งบประมาณ"])
    row("8. ผู้รับผิดชอบ", listed(tuple(sheet.responsible)))
    row("9. ผลผลิต", listed(tuple(map(str, sheet.outputs))))
    row("    ผลลัพธ์", listed(tuple(map(str, sheet.outcomes))))


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    _front(document)
    _plan(document)
    for place in range(len(BOOK.sheets)):
        _sheet(document, place)
    new_page(document)
    for signatory in BOOK.approval:
        line(document, "ลงชื่อ ........................................ " + signatory["role"], center=True)
        line(document, "(........................................)", center=True)
        line(document, f"ตำแหน่ง {signatory['position']}", center=True)
    page_before(document.add_paragraph("ภาคผนวก", style="Heading 1"))
    line(document, "คำสั่งแต่งตั้งคณะกรรมการจัดทำแผน ประกอบด้วย ปลัดเป็นประธาน และผู้อำนวยการทุกสำนักเป็นกรรมการ")
    return saved(document)
