"""A subdistrict's book of three years: cover in a box, tables continued on new pages, check boxes, guideline headings."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.table import Table

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import drawn_box, line, new_document, new_page, saved, table
from strangers.word_xml import check_box, page_before, soft_lines

NAME = "องค์การบริหารส่วนตำบลท่าแร้ง"
YEARS = (2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _every(budget: str, quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันและปราบปรามการทุจริตและประพฤติมิชอบ",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="บ้านแหลม",
    province="เพชรบุรี",
    guidelines={
        "1.1": "การเสริมสร้างจิตสำนึกและค่านิยมสุจริตแก่บุคลากร",
        "2.1": "การยกระดับคุณภาพการให้บริการประชาชน",
        "3.2": "การสร้างเครือข่ายภาคประชาชน",
        "4.1": "การพัฒนาระบบควบคุมภายใน",
    },
    sheets=(
        Sheet(
            "โครงการอบรมเจ้าหน้าที่รุ่นใหม่หัวใจสุจริต",
            1,
            (
                "เจ้าหน้าที่ที่บรรจุใหม่ขององค์การบริหารส่วนตำบลท่าแร้งมักเรียนรู้งานจากรุ่นพี่โดยไม่มีหลักสูตร จึงอาจรับแบบอย่างที่ไม่ถูกต้องติดตัวไป",
                "การปฐมนิเทศด้านจริยธรรมตั้งแต่เดือนแรกจะช่วยวางรากฐานการทำงานที่ถูกต้อง และทำให้เจ้าหน้าที่กล้าปรึกษาเมื่อพบเหตุการณ์ที่ไม่แน่ใจ",
            ),
            ("เพื่อให้เจ้าหน้าที่ใหม่เข้าใจประมวลจริยธรรม", "เพื่อให้เจ้าหน้าที่ใหม่รู้ช่องทางปรึกษาและร้องเรียน"),
            (("เจ้าหน้าที่บรรจุใหม่และโอนย้าย", 12, "คน"),),
            ("จัดทำคู่มือปฐมนิเทศ", "อบรมหนึ่งวัน", "มอบหมายพี่เลี้ยง", "ประเมินผลเมื่อครบสามเดือน"),
            ("สำนักปลัด",),
            ("เจ้าหน้าที่ใหม่ผ่านการอบรมทุกคน",),
            ("เจ้าหน้าที่ใหม่ปฏิบัติงานโดยไม่ถูกร้องเรียน",),
            {2568: Row("15,000", (1,)), 2569: Row("15,000", (1,)), 2570: Row("18,500", (1, 2))},
            guideline="1.1",
        ),
        Sheet(
            "กิจกรรมคนดีศรีท่าแร้ง",
            1,
            ("การยกย่องผู้ทำความดีอย่างเปิดเผยเป็นแรงจูงใจที่ดีกว่าการลงโทษ",),
            ("เพื่อยกย่องบุคลากรที่ซื่อสัตย์",),
            (("บุคลากรในสังกัด", 46, "คน"),),
            ("ให้เพื่อนร่วมงานเสนอชื่อ", "คณะกรรมการคัดเลือก", "มอบประกาศเกียรติคุณ"),
            ("สำนักปลัด",),
            ("มีผู้ได้รับการยกย่องปีละ 3 คน",),
            ("บุคลากรมีขวัญกำลังใจในการทำความดี",),
            {2568: Row("0", (4,)), 2569: Row("0", (4,)), 2570: Row("0", (4,), "เพิ่มรางวัลประเภททีม")},
            guideline="1.1",
        ),
        Sheet(
            "มาตรการจัดการเรื่องร้องเรียนการทุจริต",
            2,
            (
                "ที่ผ่านมาผู้ร้องเรียนไม่ทราบผลการดำเนินการ ทำให้ไม่มั่นใจและเลือกที่จะนิ่งเฉย",
                "จึงต้องกำหนดขั้นตอนและเวลาที่แน่นอน พร้อมทั้งแจ้งผลกลับทุกราย",
            ),
            ("เพื่อให้การจัดการเรื่องร้องเรียนรวดเร็วและเป็นธรรม", "เพื่อคุ้มครองผู้ร้องเรียน"),
            (("ผู้ร้องเรียนทุกราย", 0, ""),),
            (
                "แต่งตั้งผู้รับผิดชอบเรื่องร้องเรียน",
                (
                    "เปิดช่องทางรับเรื่อง ดังนี้",
                    ("ตู้รับเรื่องหน้าสำนักงาน", "โทรศัพท์สายตรงนายก", "เว็บไซต์ของหน่วยงาน"),
                ),
                "แจ้งผลการดำเนินการภายใน 15 วัน",
            ),
            ("สำนักปลัด", "นิติกร"),
            ("เรื่องร้องเรียนได้รับการตอบกลับครบทุกเรื่อง",),
            ("ประชาชนเชื่อมั่นในการแก้ไขปัญหา",),
            _every("0", (1, 2, 3, 4)),
            guideline="2.1",
        ),
        Sheet(
            "โครงการชาวเลรวมพลังเฝ้าระวังทุจริต",
            3,
            (
                "ตำบลท่าแร้งเป็นชุมชนประมงชายฝั่งและนาเกลือ ชาวบ้านรวมกลุ่มกันเข้มแข็งอยู่แล้ว หากได้รับความรู้เรื่องการตรวจสอบงบประมาณก็จะเป็นหูเป็นตาให้ท้องถิ่นได้เป็นอย่างดี",
            ),
            ("เพื่อสร้างเครือข่ายเฝ้าระวังการทุจริตในตำบล",),
            (("กลุ่มประมงพื้นบ้าน", 40, "คน"), ("กลุ่มนาเกลือ", 35, "คน"), ("ผู้สนใจทั่วไป", 0, "")),
            ("ประสานผู้นำกลุ่ม", "จัดอบรมนอกฤดูทำนาเกลือ", "ตั้งตัวแทนหมู่บ้านละ 2 คน"),
            ("กองสวัสดิการสังคม",),
            ("มีเครือข่ายครบ 9 หมู่บ้าน", "จัดประชุมเครือข่ายปีละ 2 ครั้ง"),
            ("ประชาชนแจ้งเบาะแสมากขึ้น", "งานก่อสร้างในพื้นที่มีคุณภาพ"),
            {2568: Row("30,000", (3, 4)), 2570: Row("30,000", (3, 4))},
            guideline="3.2",
        ),
        Sheet(
            "มาตรการสอบทานการรับเงินค่าธรรมเนียมเก็บขยะ",
            4,
            ("การรับเงินสดนอกสถานที่มีความเสี่ยงสูง จำเป็นต้องมีการสอบทานโดยผู้ที่ไม่ได้ทำหน้าที่รับเงิน",),
            ("เพื่อป้องกันการยักยอกเงินค่าธรรมเนียม",),
            (("ใบเสร็จรับเงินค่าธรรมเนียม", 600, "ฉบับ"),),
            ("สุ่มใบเสร็จเดือนละ 50 ฉบับ", "เปรียบเทียบกับสมุดเงินสด", "รายงานปลัดทุกเดือน"),
            ("กองคลัง",),
            ("รายงานผลการสอบทาน 12 ครั้ง",),
            ("เงินค่าธรรมเนียมเข้าคลังครบถ้วน",),
            _every("0", (1, 2, 3, 4)),
            guideline="4.1",
        ),
    ),
    totals={2568: ("45,000", None), 2569: ("15,000", None), 2570: ("48,500", None)},
    chapters=(
        ("บทที่ 1 ข้อมูลทั่วไป", "front"),
        ("บทที่ 2 หลักการจัดทำแผน", "front"),
        ("บทที่ 5 การติดตามประเมินผล", "back"),
    ),
    in_chapters=(
        "ตำบลท่าแร้งตั้งอยู่ทางทิศตะวันออกของอำเภอบ้านแหลม",
        "ยึดหลักป้องกันก่อนเกิดเหตุ",
        "ให้คณะกรรมการติดตามประชุมอย่างน้อยปีละสองครั้ง",
    ),
    approval=(
        {"role": "ผู้เสนอแผน", "name": "นางสมมติ ตัวอย่าง", "position": "หัวหน้าสำนักปลัด"},
        {"role": "ผู้เห็นชอบแผน", "name": "นายสมมติ ตัวอย่าง", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติแผน", "name": "นายสมมุติ ตัวอย่าง", "position": f"นายก{NAME}"},
    ),
)

# The one sheet whose title this office typed otherwise than in all of its tables.
_ON_SHEET = {"มาตรการจัดการเรื่องร้องเรียนการทุจริต": "มาตรการจัดการเรื่องร้องทุกข์การทุจริต"}
_HEAD = (
    "ลำดับ",
    "โครงการ/กิจกรรม/มาตรการ",
    "งบประมาณ",
    "ไตรมาส 1",
    "ไตรมาส 2",
    "ไตรมาส 3",
    "ไตรมาส 4",
    "หน่วยงานที่รับผิดชอบ",
    "หมายเหตุ",
)


def _money(budget: str) -> str:
    return "ไม่ใช้งบประมาณ" if budget == "0" else f"{budget}.-"


def _quarters(made: Table, place: int, row: Row) -> None:
    for quarter in (1, 2, 3, 4):
        check_box(made.rows[place].cells[2 + quarter].paragraphs[0], quarter in row.quarters, "☑")


def _part(document: Document, year: int, listed: Sequence[tuple[int, Sheet]], dimension: int, last: bool) -> int:
    """A page's part of a year's table, its own head above it; the dimensions are rows across."""
    rows: list[list[str]] = [list(_HEAD)]
    merges: list[tuple[int, int, int, int]] = []
    ticked: list[tuple[int, Row]] = []
    for number, sheet in listed:
        if sheet.dimension != dimension:
            dimension = sheet.dimension
            merges.append((len(rows), 0, len(rows), 8))
            rows.append([f"มิติที่ {dimension} {_NAMES[dimension]}", *[""] * 8])
        row = sheet.years[year]
        ticked.append((len(rows), row))
        units = "/".join(sheet.responsible)
        rows.append([str(number), sheet.title, _money(row.budget), "", "", "", "", units, row.note or ""])
    if last:
        merges.append((len(rows), 0, len(rows), 1))
        rows.append(["รวมงบประมาณทั้งสิ้น", "", f"{BOOK.totals[year][0]}.-", *[""] * 6])
    made = table(document, rows, merges)
    made.style = "Table Grid"
    for place, row in ticked:
        _quarters(made, place, row)
    return dimension


def _year(document: Document, year: int) -> None:
    caption = f"แผนปฏิบัติการป้องกันและปราบปรามการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. {year}"
    page_before(line(document, caption, bold=True, center=True))
    listed = list(enumerate(BOOK.rows(year), 1))
    dimension = _part(document, year, listed[:3], 0, last=False)
    page_before(line(document, f"{caption} (ต่อ)", bold=True, center=True))
    _part(document, year, listed[3:], dimension, last=True)


def _listed(items: Sequence[Nested]) -> list[str]:
    if len(items) == 1 and isinstance(items[0], str):
        return [items[0]]
    lines = []
    for number, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        lines += [f"{number}) {text}", *(f"– {each}" for each in below)]
    return lines


def _block(document: Document, head: str, lines: Sequence[str], soft: bool = False) -> None:
    """A heading on its own line with a tab before each line below; some lists are lines of one paragraph."""
    line(document, head, bold=True)
    if soft:
        soft_lines(document.add_paragraph(), [f"\t{text}" for text in lines])
        return
    for text in lines:
        line(document, f"\t{text}")


def _sheet(document: Document, sheet: Sheet) -> None:
    row = next(iter(sheet.years.values()))
    groups = [f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups]
    _block(document, "1. ชื่อโครงการ/กิจกรรม/มาตรการ", [_ON_SHEET.get(sheet.title, sheet.title)])
    _block(document, "2. หลักการและเหตุผล", sheet.rationale)
    _block(document, "3. วัตถุประสงค์", _listed(sheet.objectives))
    _block(document, "4. กลุ่มเป้าหมาย", _listed(groups))
    _block(document, "5. วิธีการดำเนินงาน", _listed(sheet.steps), soft=True)
    line(document, "6. ระยะเวลาดำเนินการ", bold=True)
    period = document.add_paragraph("\t")
    for quarter in (1, 2, 3, 4):
        check_box(period, quarter in row.quarters, "☑")
        period.add_run(f" ไตรมาส {quarter}   ")
    budget = "ไม่ใช้งบประมาณ" if row.budget == "0" else f"{row.budget}.- บาท"
    _block(document, "7. งบประมาณ", [budget])
    _block(document, "8. ผู้รับผิดชอบ", _listed(sheet.responsible))
    line(document, "9. ผลผลิต/ผลลัพธ์", bold=True)
    _block(document, "ผลผลิต", _listed(sheet.outputs))
    _block(document, "ผลลัพธ์", _listed(sheet.outcomes))


def _sheets(document: Document) -> None:
    dimension, guideline = 0, ""
    for sheet in BOOK.sheets:
        first = document.add_paragraph()
        page_before(first)
        if sheet.dimension != dimension:
            dimension = sheet.dimension
            first.add_run(f"มิติที่ {dimension} {_NAMES[dimension]}").bold = True
        if sheet.guideline and sheet.guideline != guideline:
            guideline = sheet.guideline
            line(document, f"{guideline} {BOOK.guidelines[guideline]}", bold=True)
        _sheet(document, sheet)


def _chapter(document: Document, number: int, title: str, texts: Sequence[str]) -> None:
    page_before(line(document, f"บทที่ {number}", bold=True, center=True))
    line(document, title, bold=True, center=True)
    for text in texts:
        line(document, f"\t{text}")


def _signatures(document: Document) -> None:
    for each in BOOK.approval:
        document.add_paragraph()
        line(document, f"(ลงชื่อ).................................................{each['role']}", center=True)
        line(document, f"({each['name']})", center=True)
        line(document, each["position"], center=True)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    drawn_box(
        document,
        (
            "แผนปฏิบัติการป้องกันและปราบปราม",
            "การทุจริตและประพฤติมิชอบ",
            "(พ.ศ. 2568 - 2570)",
            NAME,
            "อำเภอบ้านแหลม จังหวัดเพชรบุรี",
        ),
    )
    facts = ("ตำบลท่าแร้งตั้งอยู่ทางทิศตะวันออกของอำเภอบ้านแหลม มี 9 หมู่บ้าน", "อาชีพหลักคือทำนาเกลือและประมงชายฝั่ง")
    _chapter(document, 1, "ข้อมูลทั่วไป", facts)
    _chapter(document, 2, "หลักการจัดทำแผน", ("ยึดหลักป้องกันก่อนเกิดเหตุ และทุกคนมีส่วนร่วม",))
    _chapter(document, 3, "แผนปฏิบัติการรายปี", ())
    for year in YEARS:
        _year(document, year)
    _chapter(document, 4, "รายละเอียดโครงการ", ())
    _sheets(document)
    _chapter(
        document,
        5,
        "การติดตามประเมินผล",
        ("ให้คณะกรรมการติดตามประชุมอย่างน้อยปีละสองครั้ง", "รายงานผลต่อผู้บริหารภายในเดือนตุลาคม"),
    )
    new_page(document)
    _signatures(document)
    return saved(document)
