"""A subdistrict municipality's book: months coloured in, sheets of one paragraph with soft breaks, costs broken down."""

from __future__ import annotations

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "เทศบาลตำบลทุ่งใหญ่"
YEARS = (2568, 2569)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2569,
    name=NAME,
    type="subdistrict-municipality",
    district="ทุ่งใหญ่",
    province="นครศรีธรรมราช",
    preface=("เทศบาลตำบลทุ่งใหญ่จัดทำแผนนี้เพื่อให้การทำงานโปร่งใส ตรวจสอบได้ และเป็นธรรม",),
    sheets=(
        Sheet(
            "โครงการหนูน้อยซื่อสัตย์",
            1,
            ("เด็กปฐมวัยเป็นวัยที่จดจำแบบอย่างได้ดีที่สุด",),
            ("เพื่อปลูกฝังความซื่อสัตย์แก่เด็ก", "เพื่อให้ผู้ปกครองมีส่วนร่วม"),
            (("เด็กในศูนย์พัฒนาเด็กเล็ก", 85, "คน"), ("ผู้ปกครอง", 85, "คน")),
            ("ประชุมครู", "จัดกิจกรรมเล่านิทาน", "มอบดาวเด็กดีทุกเดือน"),
            ("กองการศึกษา",),
            ("เด็กเข้าร่วมทุกคน",),
            ("เด็กรู้จักคืนของที่ไม่ใช่ของตน",),
            {2568: Row("20,000", (1, 2)), 2569: Row("20,000", (1, 2))},
        ),
        Sheet(
            "มาตรการตรวจนับพัสดุประจำปีโดยคณะกรรมการต่างกอง",
            2,
            ("พัสดุที่ไม่ถูกตรวจนับมักสูญหายโดยไม่มีผู้รับผิดชอบ",),
            ("เพื่อให้พัสดุคงเหลือตรงกับทะเบียน",),
            (("ทุกกอง", 6, "กอง"),),
            ("แต่งตั้งคณะกรรมการ", "ตรวจนับ", "รายงานผล"),
            ("กองคลัง", "สำนักปลัดเทศบาล"),
            ("ตรวจนับครบทุกกอง",),
            ("พัสดุสูญหายลดลง", "ผู้ใช้พัสดุดูแลดีขึ้น"),
            {2568: Row("0", (1, 4)), 2569: Row("0", (1, 4))},
        ),
        Sheet(
            "แนวปฏิบัติการรับเรื่องร้องเรียนนอกเวลาราชการ",
            4,
            ("ประชาชนส่วนใหญ่ทำงานในวันราชการ จึงร้องเรียนได้เฉพาะเวลาเย็นและวันหยุด",),
            ("เพื่อเพิ่มช่องทางร้องเรียน",),
            (("ประชาชนในเขตเทศบาล", 0, ""),),
            ("เปิดสายด่วน", "จัดเวรรับเรื่อง", "แจ้งผลภายใน 7 วัน"),
            ("สำนักปลัดเทศบาล",),
            ("มีสายด่วน 1 หมายเลข",),
            ("เรื่องร้องเรียนได้รับการตอบทุกเรื่อง",),
            {2569: Row("12,400", (2, 3, 4))},
        ),
    ),
    totals={2568: ("20,000", None), 2569: ("32,400", None)},
)

_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_MONTHS = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")
_COLOURED = ((1, 2, 3, 4), (0, 11), (4, 5, 6, 10))
_TIMES = ("พฤศจิกายน ถึง กุมภาพันธ์", "ไตรมาส ๑ และไตรมาส ๔", "กุมภาพันธ์ - สิงหาคม ๒๕๖๙")
_MONEY = (
    ("จำนวน ๒๐,๐๐๐ บาท รายละเอียดดังนี้", "- ค่านิทาน ๑๒,๐๐๐ บาท", "- ค่าของรางวัล ๘,๐๐๐ บาท"),
    ("ไม่ใช้งบประมาณ",),
    ("จำนวน ๑๒,๔๐๐ บาท",),
)


def _year(document: Document, year: int) -> None:
    line(document, f"แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. {year}", bold=True, center=True)
    line(document, NAME, center=True)
    head = [
        "ลำดับ",
        "โครงการ/กิจกรรม",
        "มิติ",
        "งบประมาณ",
        f"พ.ศ. {year - 1}",
        "",
        "",
        f"พ.ศ. {year}",
        *[""] * 8,
        "หน่วยงานรับผิดชอบ",
    ]
    rows = [head, ["", "", "", "", *_MONTHS, ""]]
    filled = []
    for sheet in BOOK.rows(year):
        place = BOOK.sheets.index(sheet)
        row = sheet.years[year]
        filled += [(len(rows), 4 + month) for month in _COLOURED[place]]
        money = "-" if row.budget == "0" else row.budget
        rows.append(
            [
                str(len(rows) - 1),
                sheet.title,
                str(sheet.dimension),
                money,
                *[""] * 12,
                ", ".join(sheet.responsible),
            ]
        )
    rows.append(["", "รวม", "", BOOK.totals[year][0] or "", *[""] * 13])
    merges = [(0, 4, 0, 6), (0, 7, 0, 15), *((0, column, 1, column) for column in (0, 1, 2, 3, 16))]
    made = table(document, rows, merges)
    for number, column in filled:
        shading = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="FFC000"/>'
        made.cell(number, column)._tc.get_or_add_tcPr().append(parse_xml(shading))


def _broken(document: Document, heading: str, texts: tuple[str, ...]) -> None:
    """A heading and its lines in one paragraph, parted by Shift+Enter."""
    paragraph = document.add_paragraph()
    paragraph.add_run(heading).bold = True
    for text in texts:
        paragraph.add_run("\n" + text)


def _listed(texts: object) -> tuple[str, ...]:
    assert isinstance(texts, tuple)
    return tuple(thai(f"{place}) {text}") for place, text in enumerate(texts, 1)) if len(texts) > 1 else texts


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, f"รายละเอียดที่ {thai(place + 1)}", center=True)
    _broken(document, thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), ())
    _broken(document, f"๑. โครงการ/กิจกรรม : {sheet.title}", ())
    _broken(document, "๒. หลักการและเหตุผล", tuple(sheet.rationale))
    _broken(document, "๓. วัตถุประสงค์", _listed(sheet.objectives))
    line(document, "๔. กลุ่มเป้าหมาย", bold=True)
    if place == 0:
        table(
            document,
            [
                ["ลำดับ", "กลุ่มเป้าหมาย", "จำนวน (คน)"],
                *([str(n), g, thai(c)] for n, (g, c, _) in enumerate(sheet.groups, 1)),
            ],
        )
    else:
        for name, count, unit in sheet.groups:
            line(document, thai(f"{name} จำนวน {count} {unit}") if count else name)
    _broken(document, "๕. วิธีดำเนินการ", _listed(sheet.steps))
    _broken(document, "๖. ระยะเวลาดำเนินการ", (_TIMES[place],))
    _broken(document, "๗. งบประมาณ", _MONEY[place])
    _broken(document, "๘. ผู้รับผิดชอบ", (", ".join(sheet.responsible),))
    _broken(document, "๙. ตัวชี้วัดความสำเร็จ", ())
    _broken(document, "ผลผลิต", _listed(sheet.outputs))
    _broken(document, "ผลลัพธ์", _listed(sheet.outcomes))
    new_page(document)


def build() -> bytes:
    """The book as a Word file, all of it on pages that lie on their sides."""
    document = new_document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    paragraph = document.add_paragraph()
    for text in (BOOK.title, "(พ.ศ. ๒๕๖๘ - พ.ศ. ๒๕๖๙)", f"ของ {NAME}", "อำเภอทุ่งใหญ่ จังหวัดนครศรีธรรมราช"):
        paragraph.add_run(text + "\n").bold = True
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    line(document, BOOK.preface[0])
    line(document, NAME, center=True)
    new_page(document)
    for year in YEARS:
        _year(document, year)
        new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
