"""A province's book full of Word's own things: boxes, controls, tracked changes, footnotes, fields, nested tables, private-use letters."""

from __future__ import annotations

import re
from collections.abc import Sequence

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import drawn_box, saved, thai

NAME = "องค์การบริหารส่วนจังหวัดพังงา"
YEARS = (2566, 2567, 2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_GUIDELINES = {
    "1.1": "ปลูกฝังวิธีคิดแยกแยะผลประโยชน์ส่วนตนกับผลประโยชน์ส่วนรวม",
    "2.3": "พัฒนาระบบบริการประชาชนให้ทันสมัย",
    "3.1": "เปิดเผยข้อมูลข่าวสารให้ประชาชนเข้าถึงได้ง่าย",
    "4.2": "เสริมสร้างระบบควบคุมภายใน",
}
_FOOTNOTE = "รายงานผลการสำรวจของกองยุทธศาสตร์และงบประมาณ เดือนมิถุนายน 2565"


def _money(years: tuple[int, ...], amounts: tuple[str, ...], quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(amount, quarters) for year, amount in zip(years, amounts, strict=True)}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2570,
    name=NAME,
    type="provincial-organization",
    district=None,
    province="พังงา",
    guidelines=_GUIDELINES,
    preface=(
        (
            "องค์การบริหารส่วนจังหวัดพังงามีภารกิจดูแลถนนสายหลัก โรงเรียนในสังกัด และสถานีอนามัยถ่ายโอน ซึ่งใช้งบประมาณจำนวนมากในแต่ละปี "
            "การป้องกันการทุจริตจึงเป็นหน้าที่ของบุคลากรทุกคน"
        ),
        "แผนฉบับนี้แบ่งออกเป็น 4 มิติ ประกอบด้วยโครงการและมาตรการรวม 6 รายการ",
    ),
    sheets=(
        Sheet(
            "โครงการเยาวชนอันดามันไม่ทนต่อการทุจริต",
            1,
            (
                "เยาวชนในจังหวัดพังงามีความสนใจสื่อออนไลน์เป็นอย่างมาก หากได้เรียนรู้เรื่องความสุจริตผ่านสื่อที่ตนผลิตเอง ย่อมจดจำและบอกต่อได้ดีกว่าการฟังบรรยาย",
                "กองการศึกษาจึงจัดค่ายผลิตคลิปสั้นขึ้น โดยให้เยาวชนคิดเรื่อง ถ่ายทำ และนำเสนอด้วยตนเอง",
            ),
            ("เพื่อให้เยาวชนเข้าใจผลเสียของการทุจริต", "เพื่อสร้างสื่อรณรงค์โดยเยาวชน"),
            (("นักเรียนระดับมัธยมศึกษา", 80, "คน"), ("โรงเรียนในสังกัด", 4, "แห่ง")),
            (
                "ประสานโรงเรียนเพื่อคัดเลือกนักเรียน",
                "จัดค่าย 3 วัน 2 คืน",
                "ประกวดคลิปและมอบรางวัล",
                "เผยแพร่ผลงานทางช่องทางของ อบจ.",
            ),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("มีคลิปรณรงค์ไม่น้อยกว่า 10 เรื่อง",),
            ("เยาวชนมีทัศนคติไม่ทนต่อการทุจริต",),
            _money((2566, 2568, 2570), ("240,000", "260,000", "260,000"), (3,)),
            guideline="1.1",
        ),
        Sheet(
            "กิจกรรมเชิดชูเกียรติบุคลากรต้นแบบด้านคุณธรรม",
            1,
            ("คนทำดีควรได้รับการยกย่องให้ปรากฏ เพื่อเป็นกำลังใจและเป็นแบบอย่างแก่เพื่อนร่วมงาน",),
            ("เพื่อยกย่องบุคลากรที่ประพฤติดี",),
            (("บุคลากรในสังกัด", 310, "คน"),),
            ("ประกาศหลักเกณฑ์", "เสนอชื่อและลงคะแนน", "มอบโล่ในวันสถาปนา"),
            ("กองการเจ้าหน้าที่",),
            ("มีบุคลากรต้นแบบปีละ 5 คน",),
            ("บุคลากรมีขวัญกำลังใจ",),
            _money(YEARS, ("20,000",) * 5, (4,)),
            guideline="1.1",
        ),
        Sheet(
            "มาตรการรับชำระค่าธรรมเนียมผ่านระบบอิเล็กทรอนิกส์",
            2,
            ("การรับเงินสดทำให้เกิดความเสี่ยงในการยักยอกและการบันทึกบัญชีล่าช้า ระบบอิเล็กทรอนิกส์ช่วยให้ตรวจสอบได้ทันที",),
            ("เพื่อลดการใช้เงินสด", "เพื่อให้ตรวจสอบการรับเงินได้ทันที"),
            (("ผู้ประกอบการโรงแรม", 180, "ราย"), ("ผู้ค้าน้ำมันและยาสูบ", 0, "")),
            ("เปิดบัญชีและขอรหัสคิวอาร์", "อบรมเจ้าหน้าที่", "ประชาสัมพันธ์แก่ผู้ประกอบการ"),
            ("กองคลัง",),
            ("มีช่องทางชำระเงิน 3 ช่องทาง",),
            ("การรับเงินสดลดลงร้อยละ 70",),
            _money((2567, 2568, 2569, 2570), ("0",) * 4, (1, 2, 3, 4)),
            guideline="2.3",
        ),
        Sheet(
            "โครงการข้อมูลเปิดจังหวัดพังงา",
            3,
            (
                f"ข้อมูลงบประมาณและโครงการก่อสร้างที่อยู่ในรูปไฟล์ภาพ ประชาชนนำไปวิเคราะห์ต่อไม่ได้ [{_FOOTNOTE}]",
                "การเผยแพร่ในรูปแบบที่เครื่องอ่านได้ ทำให้ภาคประชาสังคมช่วยกันตรวจสอบได้กว้างขวางขึ้น",
                "ปีแรกจะเริ่มจากข้อมูลถนน ต่อด้วยข้อมูลโรงเรียนและสถานีอนามัย",
            ),
            ("เพื่อเผยแพร่ข้อมูลในรูปแบบเปิด",),
            (("ประชาชนและสื่อมวลชน", 0, ""),),
            (
                ("กำหนดชุดข้อมูล ได้แก่", ("ข้อมูลถนน", "ข้อมูลโรงเรียน", "ข้อมูลสถานีอนามัย")),
                "พัฒนาเว็บไซต์",
                "จัดอบรมการใช้ข้อมูล",
            ),
            ("สำนักปลัด อบจ.", "กองช่าง"),
            ("มีชุดข้อมูลเปิด 3 ชุด", "มีผู้เข้าอบรม 60 คน"),
            ("มีการนำข้อมูลไปใช้ตรวจสอบโครงการ",),
            _money((2566, 2567, 2568), ("350,000", "100,000", "100,000"), (1, 2)),
            guideline="3.1",
        ),
        Sheet(
            "กิจกรรมสายตรวจถนน อบจ.",
            3,
            ("ประชาชนที่ใช้ถนนทุกวันย่อมเห็นความชำรุดก่อนเจ้าหน้าที่",),
            ("เพื่อให้ประชาชนแจ้งถนนชำรุดได้สะดวก", "เพื่อให้ซ่อมแซมได้รวดเร็ว"),
            (("อาสาสมัครสายตรวจถนน", 48, "คน"),),
            ("รับสมัครอาสาสมัครอำเภอละ 6 คน", "เปิดกลุ่มรับแจ้ง", "สรุปผลรายเดือน"),
            ("กองช่าง",),
            ("มีอาสาสมัครครบทุกอำเภอ",),
            ("ถนนชำรุดได้รับการซ่อมภายใน 15 วัน",),
            _money((2566, 2567, 2568, 2569, 2570), ("0",) * 5, (2, 4)),
            guideline="3.1",
        ),
        Sheet(
            "มาตรการควบคุมพัสดุและครุภัณฑ์",
            4,
            ("จากการตรวจสอบพบว่าครุภัณฑ์บางรายการไม่มีเลขรหัสและไม่มีผู้รับผิดชอบชัดเจน ทำให้เสี่ยงต่อการสูญหายหรือถูกนำไปใช้ส่วนตัว",),
            ("เพื่อให้ทะเบียนครุภัณฑ์ถูกต้องครบถ้วน", "เพื่อป้องกันการนำไปใช้ส่วนตัว"),
            (("ส่วนราชการในสังกัด", 11, "หน่วยงาน"),),
            ("สำรวจครุภัณฑ์", "ติดรหัสและแต่งตั้งผู้ดูแล", "ตรวจสอบประจำปี"),
            ("กองพัสดุและทรัพย์สิน",),
            ("ครุภัณฑ์ทุกรายการมีรหัส",),
            ("ไม่มีครุภัณฑ์สูญหาย",),
            _money(YEARS, ("0",) * 5, (1,)),
            guideline="4.2",
        ),
    ),
    approval=(
        {"role": "ผู้เสนอ", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติ", "position": f"นายก{NAME}"},
    ),
)

_OF = ("1.1", "1.1", "2.3", "3.1", "3.1", "4.2")
_MONEY = (
    ("ปี 2566 จำนวน 240,000 บาท", "ปี 2568 จำนวน 260,000 บาท", "ปี 2570 จำนวน 260,000 บาท"),
    ("ปีละ 20,000 บาท",),
    ("ไม่ใช้งบประมาณ",),
    ("ปี 2566 จำนวน 350,000 บาท", "ปี 2567 – 2568 ปีละ 100,000 บาท"),
    ("-",),
    ("ไม่ใช้งบประมาณ",),
)
_TRACK = 'w:author="หัวหน้าฝ่าย" w:date="2565-08-09T09:00:00Z"'


def _old_font(text: str) -> str:
    """Tone marks as old fonts had them, in the private-use area."""
    return re.sub("(?<=[กคจซตทนบพมรลวสหอ])[่้]", lambda mark: chr(ord(mark[0]) - 0x0E48 + 0xF70A), text)


def _broken(text: str) -> str:
    """Zero-width spaces where words end, as a web page brings them."""
    return re.sub("(การ|ความ|และ|ประชาชน)", "\u200b\\1\u200b", text)


def _typed(place: Document | _Cell, text: str, *, bold: bool = False, center: bool = False) -> Paragraph:
    paragraph = place.add_paragraph()
    if text:
        paragraph.add_run(text).bold = bold
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def _deleted(paragraph: Paragraph, text: str) -> None:
    paragraph._p.append(
        parse_xml(f'<w:del {nsdecls("w")} w:id="901" {_TRACK}><w:r><w:delText>{text}</w:delText></w:r></w:del>')
    )


def _inserted(paragraph: Paragraph, text: str) -> None:
    paragraph._p.append(
        parse_xml(
            f'<w:ins {nsdecls("w")} w:id="902" {_TRACK}><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:ins>'
        )
    )


def _deleted_paragraph(place: Document | _Cell, text: str) -> None:
    paragraph = place.add_paragraph()
    paragraph._p.get_or_add_pPr().append(parse_xml(f'<w:rPr {nsdecls("w")}><w:del w:id="903" {_TRACK}/></w:rPr>'))
    _deleted(paragraph, text)


def _control(paragraph: Paragraph, text: str) -> None:
    """A drop-down list's choice."""
    paragraph._p.append(
        parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:dropDownList><w:listItem w:displayText="{text}" w:value="1"/>'
            f"</w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )


def _in_block_control(paragraph: Paragraph) -> None:
    """A whole paragraph in a rich-text control."""
    element = paragraph._p
    control = parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="ข้อความ"/></w:sdtPr><w:sdtContent/></w:sdt>'
    )
    element.addprevious(control)
    control[1].append(element)


def _field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    paragraph._p.append(
        parse_xml(
            f'<w:fldSimple {nsdecls("w")} w:instr=" {instruction} "><w:r><w:t>{shown}</w:t></w:r></w:fldSimple>'
        )
    )


def _footnote(document: Document, paragraph: Paragraph, text: str) -> None:
    notes = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {nsdecls("w")}>'
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
        "</w:footnotes>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), document.part.package)
    document.part.relate_to(part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes")
    paragraph._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:footnoteReference w:id="2"/></w:r>'))


def _page_head(document: Document, number: int) -> None:
    """What other offices have in the header is typed at the top of each page here."""
    paragraph = _typed(document, "", center=True)
    paragraph.add_run("- ")
    _field(paragraph, "PAGE \\* ThaiArabic", thai(number))
    paragraph.add_run(" -")


def _page(document: Document) -> None:
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _tables(document: Document) -> None:
    _typed(document, "ส่วนที่ 2 สรุปโครงการ/กิจกรรม/มาตรการ ตามแผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 – 2570", bold=True)
    number = 0
    for dimension in (1, 2, 3, 4):
        _typed(document, f"มิติที่ {dimension} {_NAMES[dimension]}", bold=True)
        made = document.add_table(2, 8, style="Table Grid")
        for row, texts in zip(
            made.rows,
            (
                ("ที่", "โครงการ/กิจกรรม/มาตรการ", "ปีงบประมาณที่ดำเนินการ", "", "", "", "", "ผู้รับผิดชอบ"),
                ("", "", *map(str, YEARS), ""),
            ),
            strict=True,
        ):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
        made.cell(0, 2).merge(made.cell(0, 6))
        for column in (0, 1, 7):
            made.cell(0, column).merge(made.cell(1, column))
        for sheet in BOOK.sheets:
            if sheet.dimension != dimension:
                continue
            number += 1
            ticks = ("/" if year in sheet.years else "" for year in YEARS)
            cells = made.add_row().cells
            for cell, text in zip(
                cells, (str(number), _broken(sheet.title), *ticks, "\n".join(sheet.responsible)), strict=True
            ):
                cell.text = text


def _quarters(cell: _Cell, quarters: tuple[int, ...]) -> None:
    """The quarters as a small table within the frame."""
    made = cell.add_table(2, 4)
    for place, quarter in enumerate((1, 2, 3, 4)):
        made.cell(0, place).text = f"ไตรมาสที่ {quarter}"
        made.cell(1, place).text = "☒" if quarter in quarters else "☐"


def _items(cell: _Cell, texts: Sequence[Nested]) -> None:
    for number, text in enumerate(texts, 1):
        shown, below = (text, ()) if isinstance(text, str) else text
        _typed(cell, f"({number})\u00a0{shown}" if len(texts) > 1 else str(shown))
        for each in below:
            _typed(cell, f"\t•\t{each}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    if place == 0 or BOOK.sheets[place - 1].dimension != sheet.dimension:
        _typed(document, f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}", bold=True)
    if place == 0 or _OF[place - 1] != _OF[place]:
        _typed(document, f"แนวทางที่ {_OF[place]} {_GUIDELINES[_OF[place]]}", bold=True)
    head = _typed(document, "ลำดับที่ ", center=True)
    _field(head, "SEQ โครงการ", str(place + 1))
    cell = document.add_table(1, 1, style="Table Grid").cell(0, 0)
    title = cell.paragraphs[0]
    title.add_run("๑. ชื่อโครงการ/กิจกรรม/มาตรการ  ").bold = True
    if place == 0:
        title.add_run("โครงการเยาวชนอันดามัน")
        _deleted(title, "ต่อต้าน")
        _inserted(title, "ไม่ทนต่อ")
        title.add_run("การทุจริต")
    else:
        title.add_run(sheet.title)
    _typed(cell, "๒. ที่มาและความสำคัญ", bold=True)
    for number, text in enumerate(each.removesuffix(f" [{_FOOTNOTE}]") for each in sheet.rationale):
        paragraph = _typed(
            cell, f"\t{_old_font(text) if place == 5 else _broken(text) if place in (0, 2) else text}"
        )
        if place == 3 and number == 0:
            _footnote(document, paragraph, _FOOTNOTE)
        if place == 1:
            _in_block_control(paragraph)
    _typed(cell, "๓. วัตถุประสงค์", bold=True)
    _items(cell, tuple(sheet.objectives))
    if place == 2:
        _deleted_paragraph(cell, "(3) เพื่อเพิ่มรายได้")
    _typed(cell, "๔. กลุ่มเป้าหมาย", bold=True)
    _items(cell, tuple(f"{name} {count}\u00a0{unit}" if count else name for name, count, unit in sheet.groups))
    _typed(cell, "๕. ขั้นตอนการดำเนินงาน", bold=True)
    _items(cell, tuple(sheet.steps))
    _typed(cell, "๖. ระยะเวลาดำเนินงาน", bold=True)
    _quarters(cell, next(iter(sheet.years.values())).quarters)
    _typed(cell, "๗. งบประมาณ", bold=True)
    for text in _MONEY[place]:
        _typed(cell, f"\t{text}")
    paragraph = _typed(cell, "๘. ผู้รับผิดชอบ  ", bold=True)
    for number, text in enumerate(sheet.responsible):
        _control(paragraph if not number else _typed(cell, ""), text)
    _typed(cell, "๙. ผลผลิต", bold=True)
    _items(cell, tuple(sheet.outputs))
    _typed(cell, "๑๐. ผลลัพธ์", bold=True)
    _items(cell, tuple(sheet.outcomes))
    _page(document)
    _page_head(document, place + 5)


def build() -> bytes:
    """The book as a Word file."""
    document = docx.Document()
    drawn_box(document, ("แผนปฏิบัติการป้องกันการทุจริต", "พ.ศ. 2566 – 2570"))
    _typed(document, "\n\n\n")
    drawn_box(document, (NAME, "ฝ่ายนิติการ สำนักปลัด"))
    _page(document)
    _typed(document, "ก", center=True)
    _typed(document, "ส่วนที่ 1 คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        _in_block_control(_typed(document, _broken(text)))
    _typed(document, NAME).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _typed(document, "กันยายน 2565").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _page(document)
    _page_head(document, 3)
    _tables(document)
    _page(document)
    _page_head(document, 4)
    _typed(document, "ส่วนที่ 3 รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    for role, position in (("ผู้เสนอ", f"ปลัด{NAME}"), ("ผู้อนุมัติ", f"นายก{NAME}")):
        _typed(document, f"ลงชื่อ{'.' * 30}{role}", center=True)
        _typed(document, f"({'.' * 36})", center=True)
        _typed(document, position, center=True)
    return saved(document)
