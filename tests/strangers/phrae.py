"""A province's book: sheets in front of the tables, headings and items numbered by Word, dimensions as merged cells."""

from __future__ import annotations

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_page, saved, table, thai
from strangers.word_xml import list_kind, new_list, numbered, page_before, soft_lines

NAME = "องค์การบริหารส่วนจังหวัดแพร่"
YEARS = (2566, 2567, 2568, 2569, 2570)
_DIMENSIONS = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}


def _all(budget: str, quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต เพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="provincial-organization",
    district=None,
    province="แพร่",
    preface=(
        "จังหวัดแพร่มีองค์กรปกครองส่วนท้องถิ่นหลายแห่งที่ต้องทำงานร่วมกัน องค์การบริหารส่วนจังหวัดแพร่จึงต้องเป็นแบบอย่างด้านความสุจริต",
        "แผนฉบับนี้กำหนดโครงการไว้ครบทั้งสี่มิติ และใช้ต่อเนื่องตลอดห้าปี",
    ),
    sheets=(
        Sheet(
            "โครงการอบรมธรรมาภิบาลแก่ผู้บริหารสถานศึกษาในสังกัด",
            1,
            (
                "สถานศึกษาในสังกัดใช้งบประมาณจำนวนมาก ผู้บริหารจึงต้องเข้าใจหลักธรรมาภิบาลอย่างถ่องแท้",
                "การอบรมจะเน้นกรณีศึกษาที่เคยเกิดขึ้นจริงและเผยแพร่ในเว็บไซต์ของสำนักงาน ป.ป.ช.",
            ),
            ("เพื่อให้ผู้บริหารสถานศึกษาใช้งบประมาณอย่างคุ้มค่า", "เพื่อป้องกันการจัดซื้อที่ไม่โปร่งใส"),
            (("ผู้อำนวยการและรองผู้อำนวยการโรงเรียน", 34, "คน"),),
            ("จัดทำหลักสูตร", "เชิญวิทยากร", "จัดอบรม ๒ วัน", "ติดตามผลในสถานศึกษา"),
            ("กองการศึกษา ศาสนา และวัฒนธรรม",),
            ("ผู้บริหารเข้าอบรมครบทุกโรงเรียน",),
            ("ข้อทักท้วงจากผู้ตรวจสอบลดลงร้อยละ ๕๐",),
            _all("150,000", (2, 3)),
        ),
        Sheet(
            "กิจกรรมลงนามสัญญาใจไม่คอร์รัปชัน",
            1,
            ("การให้คำมั่นต่อหน้าสาธารณชนทำให้ผู้ให้คำมั่นระมัดระวังการกระทำของตน",),
            ("เพื่อแสดงเจตนารมณ์ร่วมกันของบุคลากร",),
            (("บุคลากรทุกระดับ", 420, "คน"),),
            ("เตรียมเอกสาร", "จัดพิธีลงนามในวันต่อต้านคอร์รัปชันสากล"),
            ("สำนักปลัด",),
            ("บุคลากรร่วมลงนามร้อยละ ๑๐๐",),
            ("ไม่มีบุคลากรถูกชี้มูลความผิด",),
            _all("0", (1,)),
        ),
        Sheet(
            "มาตรการเปิดเผยเส้นทางการอนุมัติเงินอุดหนุน",
            2,
            ("เงินอุดหนุนหน่วยงานอื่นเป็นรายจ่ายที่ประชาชนสงสัยมากที่สุด", "จึงต้องเปิดเผยทุกขั้นตอนตั้งแต่คำขอจนถึงรายงานผล"),
            ("เพื่อให้ตรวจสอบการอุดหนุนได้", "เพื่อให้ผู้รับเงินอุดหนุนรายงานผลตรงเวลา", "เพื่อลดการอุดหนุนซ้ำซ้อน"),
            (("หน่วยงานผู้ขอรับเงินอุดหนุน", 25, "หน่วยงาน"),),
            (
                ("จัดทำแบบคำขอกลาง", ("แบบสำหรับส่วนราชการ", "แบบสำหรับองค์กรประชาชน")),
                "เผยแพร่ผลการพิจารณา",
                "ติดตามรายงานผล",
            ),
            ("กองยุทธศาสตร์และงบประมาณ", "กองคลัง"),
            ("เผยแพร่ผลการพิจารณาครบทุกคำขอ",),
            ("ผู้รับเงินอุดหนุนรายงานผลตรงเวลาร้อยละ ๙๕",),
            _all("0", (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการ อบจ.สัญจรพบสภาองค์กรชุมชน",
            3,
            ("สภาองค์กรชุมชนรู้ปัญหาในพื้นที่ดีที่สุดและเป็นหูเป็นตาให้ทางราชการได้",),
            ("เพื่อรับฟังข้อเสนอโครงการจากชุมชน", "เพื่อชี้แจงผลการดำเนินงาน"),
            (("สมาชิกสภาองค์กรชุมชน", 300, "คน"), ("ผู้นำท้องที่", 78, "คน")),
            ("กำหนดพื้นที่", "จัดเวทีอำเภอละ ๑ ครั้ง", "รายงานสรุปต่อสภา"),
            ("สำนักงานเลขานุการองค์การบริหารส่วนจังหวัด",),
            ("จัดเวทีครบ ๘ อำเภอ",),
            ("ข้อเสนอได้รับการบรรจุในแผนไม่น้อยกว่า ๑๐ โครงการ",),
            {
                2566: Row("240,000", (1, 3)),
                2567: Row("240,000", (1, 3)),
                2569: Row("280,000", (1, 3)),
                2570: Row("280,000", (1, 3)),
            },
        ),
        Sheet(
            "มาตรการตรวจรับงานทางด้วยกล้องบันทึกภาพ",
            4,
            ("งานทางมีมูลค่าสูงและตรวจสอบภายหลังได้ยาก",),
            ("เพื่อให้มีหลักฐานการตรวจรับ", "เพื่อป้องกันการลดเนื้องาน"),
            (("คณะกรรมการตรวจรับพัสดุ", 0, ""),),
            ("จัดหากล้อง", "บันทึกภาพทุกขั้นตอน", "จัดเก็บในระบบอย่างน้อย ๕ ปี"),
            ("กองช่าง",),
            ("มีภาพการตรวจรับครบทุกสัญญา",),
            ("ไม่พบงานทางที่ต่ำกว่ามาตรฐาน",),
            {
                2566: Row("85,000", (1,)),
                2567: Row("0", (1, 2, 3, 4)),
                2568: Row("0", (1, 2, 3, 4)),
                2569: Row("0", (1, 2, 3, 4)),
                2570: Row("0", (1, 2, 3, 4)),
            },
        ),
        Sheet(
            "กิจกรรมสอบทานการควบคุมภายในของโรงพยาบาลส่งเสริมสุขภาพตำบล",
            4,
            ("โรงพยาบาลส่งเสริมสุขภาพตำบลที่รับถ่ายโอนมามีระบบควบคุมภายในที่แตกต่างกัน",),
            ("เพื่อให้ระบบควบคุมภายในเป็นมาตรฐานเดียวกัน",),
            (("โรงพยาบาลส่งเสริมสุขภาพตำบล", 57, "แห่ง"),),
            ("สำรวจระบบเดิม", "จัดทำคู่มือ", "สอบทานตามคู่มือ", "รายงานผล"),
            ("หน่วยตรวจสอบภายใน", "กองสาธารณสุข"),
            ("สอบทานครบ ๕๗ แห่ง", "มีคู่มือ ๑ เล่ม"),
            ("ข้อบกพร่องด้านการเงินลดลง",),
            {2568: Row("30,000", (4,)), 2569: Row("30,000", (4,)), 2570: Row("30,000", (4,))},
        ),
    ),
    totals={
        2566: ("475,000", None),
        2567: ("390,000", None),
        2568: ("180,000", None),
        2569: ("460,000", None),
        2570: ("460,000", None),
    },
    approval=(
        {"role": "ผู้เสนอ", "position": "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ"},
        {"role": "ผู้เห็นชอบ", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติ", "position": f"นายก{NAME}"},
    ),
)

_QUARTERS = {(2, 3): "๒ และ ๓", (1,): "๑", (1, 2, 3, 4): "๑ - ๔", (1, 3): "๑, ๓", (4,): "๔"}
_HEAD = ("ลำดับ", "มิติที่", "โครงการ/กิจกรรม/มาตรการ", "งบประมาณ (บาท)", "ไตรมาสที่ดำเนินการ", "หน่วยงาน", "หมายเหตุ")


def _year(document: Document, year: int) -> None:
    sheets = BOOK.rows(year)
    half = 3 if year in (2567, 2570) else len(sheets)
    line(document, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปี {thai(year)}", bold=True, center=True)
    _part(document, year, sheets[:half], 1, last=half == len(sheets))
    if sheets[half:]:
        new_page(document)
        line(document, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปี {thai(year)} (ต่อ)", bold=True, center=True)
        _part(document, year, sheets[half:], half + 1, last=True)
    new_page(document)


def _part(document: Document, year: int, sheets: list[Sheet], first: int, *, last: bool) -> None:
    rows: list[tuple[str, ...]] = [_HEAD]
    merges = []
    begin: dict[int, int] = {}
    for place, sheet in enumerate(sheets, first):
        row = sheet.years[year]
        money = "ไม่ใช้งบประมาณ" if row.budget == "0" else thai(row.budget)
        begun = sheet.dimension in begin
        begin.setdefault(sheet.dimension, len(rows))
        rows.append(
            (
                thai(place),
                "" if begun else thai(sheet.dimension),
                sheet.title,
                money,
                _QUARTERS[row.quarters],
                "\n".join(sheet.responsible),
                "",
            )
        )
        if begun:
            merges.append((begin[sheet.dimension], 1, len(rows) - 1, 1))
    if last:
        rows.append(("รวมทั้งสิ้น", "", "", f"{thai(BOOK.totals[year][0])}", "", "", ""))
        merges.append((len(rows) - 1, 0, len(rows) - 1, 2))
    table(document, rows, merges)


_TIMES = ("ไตรมาสที่ ๒ และ ๓", "ธันวาคม", "ตุลาคม – กันยายน", "ไตรมาสที่ ๑ และ ๓", "ตลอดปีงบประมาณ", "ไตรมาสที่ ๔")
_MONEY = (
    "ปีละ ๑๕๐,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ไม่ใช้งบประมาณ",
    "๒๔๐,๐๐๐ - ๒๘๐,๐๐๐ บาทต่อปี",
    "ปีแรก ๘๕,๐๐๐ บาท",
    "๓๐,๐๐๐ บาท",
)


def _head(document: Document, number: int, words: str, behind: str = "") -> Paragraph:
    """A heading numbered by Word, of runs as an edited file has them."""
    paragraph = document.add_paragraph()
    for part in (words[:4], words[4:]):
        paragraph.add_run(part).bold = True
    if behind:
        paragraph.add_run(f" : {behind}")
    return numbered(paragraph, number)


def _items(document: Document, kind: int, texts: list[str]) -> None:
    if len(texts) == 1:
        line(document, f"\t{texts[0]}")
        return
    number = new_list(document, kind)
    for text in texts:
        numbered(line(document, text), number)


def _in_control(document: Document, text: str) -> None:
    """A paragraph inside a content control of whole paragraphs."""
    document.element.body.insert_element_before(
        parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="หลักการ"/></w:sdtPr><w:sdtContent>'
            f"<w:p><w:r><w:tab/><w:t>{text}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        ),
        "w:sectPr",
    )


def _sheet(document: Document, place: int, sheet: Sheet, kinds: tuple[int, int]) -> None:
    headings, items = kinds
    page_before(line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True))
    soft_lines(
        document.add_paragraph(),
        [f"ลำดับที่ {thai(place + 1)}", f"มิติที่ {thai(sheet.dimension)} {_DIMENSIONS[sheet.dimension]}"],
        bold=True,
    )
    number = new_list(document, headings)
    _head(document, number, "ชื่อโครงการ", sheet.title)
    _head(document, number, "หลักการและเหตุผล/ที่มาของโครงการ")
    for text in sheet.rationale:
        if place % 2:
            line(document, f"\t{text}")
        else:
            _in_control(document, text)
    _head(document, number, "วัตถุประสงค์")
    _items(document, items, list(sheet.objectives))
    _head(document, number, "กลุ่มเป้าหมาย")
    _items(
        document, items, [f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups]
    )
    _head(document, number, "วิธีดำเนินการ")
    steps = new_list(document, items)
    for item in sheet.steps:
        text, below = (item, ()) if isinstance(item, str) else item
        numbered(line(document, text), steps)
        for each in below:
            numbered(line(document, str(each)), steps, 1)
    _head(document, number, "ระยะเวลาดำเนินการ", _TIMES[place])
    _head(document, number, "งบประมาณดำเนินการ", _MONEY[place])
    _head(document, number, "ผู้รับผิดชอบโครงการ")
    _items(document, items, list(sheet.responsible))
    _head(document, number, "ผลผลิต/ผลลัพธ์")
    line(document, "ผลผลิต", bold=True)
    _items(document, items, [str(each) for each in sheet.outputs])
    line(document, "ผลลัพธ์", bold=True)
    _items(document, items, [str(each) for each in sheet.outcomes])


def build() -> bytes:
    """The book as a Word file."""
    document = docx.Document()
    headings = list_kind(document, [("thaiNumbers", "%1.")])
    items = list_kind(document, [("thaiNumbers", "%1)"), ("thaiNumbers", "%1.%2)")])
    for text in (*BOOK.title.split(" "), "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ – ๒๕๗๐", NAME):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, NAME, center=True)
    new_page(document)
    line(document, "สารบัญ", bold=True, center=True)
    table(document, [("เรื่อง", "หน้า"), ("รายละเอียดโครงการ", "๑"), ("แผนปฏิบัติการรายปี", "๗")])
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet, (headings, items))
    new_page(document)
    for year in YEARS:
        _year(document, year)
    for role, position in (each.values() for each in BOOK.approval):
        soft_lines(
            document.add_paragraph(),
            [f"ลงชื่อ.................................{role}", "(.................................)", position],
        )
    return saved(document)
