"""A subdistrict's book of the official form that exists as LibreOffice's PDF: titles of several lines beside their numbers."""

from __future__ import annotations

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.shared import Cm

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลแสนไห"
YEARS = (2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2569,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="เวียงแหง",
    province="เชียงใหม่",
    preface=(
        "ตำบลแสนไหเป็นตำบลชายแดน ประชาชนส่วนใหญ่ทำการเกษตร การให้บริการสาธารณะต้องอาศัยความไว้วางใจระหว่างเจ้าหน้าที่กับประชาชน แผนฉบับนี้จึงให้ความสำคัญกับการเปิดเผยข้อมูลในภาษาที่ทุกคนเข้าใจ",
    ),
    sheets=(
        Sheet(
            "โครงการปลูกฝังจิตสำนึกการแยกแยะผลประโยชน์ส่วนตนกับผลประโยชน์ส่วนรวมแก่ผู้บริหาร สมาชิกสภา และพนักงานส่วนตำบล",
            1,
            (
                "ผลประโยชน์ทับซ้อนเกิดขึ้นได้ง่ายในตำบลเล็กที่ทุกคนรู้จักกัน เจ้าหน้าที่อาจต้องพิจารณาเรื่องของญาติหรือเพื่อนบ้าน จึงจำเป็นต้องมีความรู้และแนวปฏิบัติที่ชัดเจนว่าเมื่อใดควรถอนตัวจากการพิจารณา",
            ),
            ("เพื่อให้ผู้เข้าอบรมแยกแยะผลประโยชน์ส่วนตนกับส่วนรวมได้", "เพื่อลดเรื่องร้องเรียน"),
            (("ผู้บริหาร สมาชิกสภา และพนักงาน", 54, "คน"),),
            ("จัดทำหลักสูตรอบรม", "จัดอบรมหนึ่งวัน", "ทดสอบความรู้ก่อนและหลังการอบรม"),
            ("สำนักปลัด",),
            ("ผู้เข้าอบรมผ่านการทดสอบไม่น้อยกว่าร้อยละ 80",),
            ("ไม่มีเรื่องร้องเรียนเกี่ยวกับผลประโยชน์ทับซ้อน",),
            {2569: Row("12,500.00", (2,)), 2570: Row("12,500.00", (2,))},
        ),
        Sheet(
            "มาตรการเผยแพร่ข้อมูลการใช้จ่ายงบประมาณเป็นภาษาไทยและภาษาถิ่นทางหอกระจายข่าวและเพจขององค์การบริหารส่วนตำบล",
            2,
            ("ประชาชนหลายหมู่บ้านไม่ถนัดอ่านภาษาราชการ การเผยแพร่ด้วยเสียงจึงเข้าถึงได้มากกว่า",),
            ("เพื่อให้ประชาชนรู้ว่าเงินของตำบลใช้ไปกับอะไร",),
            (("ประชาชนในตำบล", 0, ""), ("หอกระจายข่าว", 6, "แห่ง")),
            ("สรุปการใช้จ่ายทุกเดือน", "แปลเป็นภาษาถิ่น", "ออกอากาศทุกวันจันทร์แรกของเดือน"),
            ("กองคลัง", "สำนักปลัด"),
            ("ออกอากาศปีละ 12 ครั้ง",),
            ("ประชาชนสอบถามการใช้จ่ายมากขึ้น",),
            {2569: Row("0.00", (1, 2, 3, 4)), 2570: Row("0.00", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมหมู่บ้านช่อสะอาด",
            3,
            ("หมู่บ้านที่ไม่ซื้อสิทธิ์ขายเสียงควรได้รับการยกย่อง",),
            ("เพื่อยกย่องหมู่บ้านต้นแบบ", "เพื่อขยายผลไปยังหมู่บ้านอื่น"),
            (("หมู่บ้าน", 6, "หมู่บ้าน"),),
            ("กำหนดเกณฑ์", "คัดเลือกหมู่บ้าน", "มอบป้ายหมู่บ้านช่อสะอาด"),
            ("กองสวัสดิการสังคม",),
            ("ได้หมู่บ้านต้นแบบ 2 หมู่บ้าน",),
            ("หมู่บ้านอื่นสมัครเพิ่ม", "ไม่มีข่าวการซื้อเสียง"),
            {2570: Row("9,000.00", (3, 4))},
        ),
        Sheet(
            "โครงการพัฒนาระบบการควบคุมภายในและการบริหารจัดการความเสี่ยงด้านการทุจริตขององค์การบริหารส่วนตำบลแสนไห",
            4,
            ("การควบคุมภายในที่ดีช่วยให้พบความผิดปกติก่อนเกิดความเสียหาย",),
            ("เพื่อประเมินความเสี่ยงของทุกกอง",),
            (("หัวหน้าส่วนราชการ", 5, "คน"),),
            ("ประชุมชี้แจงแบบประเมิน", "ทุกกองประเมินตนเอง", "จัดทำรายงานเสนอนายกองค์การบริหารส่วนตำบล"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงานการประเมิน 1 เล่ม",),
            ("ความเสี่ยงระดับสูงลดลง",),
            {2569: Row("0.00", (1,)), 2570: Row("0.00", (1,))},
        ),
    ),
    totals={2569: ("12,500.00", (2, 2, 1, 1)), 2570: ("21,500.00", (2, 2, 2, 2))},
)

_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_TIMES = ("ไตรมาส ๒", "ไตรมาส ๑ - ๔", "ไตรมาส ๓ - ๔ ปีงบประมาณ ๒๕๗๐", "ไตรมาส ๑")
_MONEY = ("๑๒,๕๐๐.๐๐ บาท", "ไม่ใช้งบประมาณ", "๙,๐๐๐.๐๐ บาท", "ไม่ใช้งบประมาณ")
_WIDTHS = (1.4, 8.5, 1.4, 3.2, 1, 1, 1, 1, 3)


def _section(document: Document, *, landscape: bool) -> None:
    section = document.add_section()
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))


def _year(document: Document, year: int) -> None:
    line(document, f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ {NAME}", bold=True, center=True)
    rows = [
        ["ลำดับ", "รายการโครงการ", "มิติ", "งบประมาณ (บาท)", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ"],
        ["", "", "", "", "1", "2", "3", "4", ""],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["/" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        rows.append([str(number), sheet.title, str(sheet.dimension), row.budget, *ticks, ""])
    budget, counts = BOOK.totals[year]
    rows.append(["", "รวมทั้งสิ้น", "", budget or "", *map(str, counts or ()), ""])
    made = table(document, rows, [(0, 4, 0, 7), *((0, column, 1, column) for column in (0, 1, 2, 3, 8))])
    made.autofit = False
    for column, width in zip(made.columns, _WIDTHS, strict=True):
        column.width = Cm(width)
    for row_made in made.rows:
        for cell, width in zip(row_made.cells, _WIDTHS, strict=True):
            cell.width = Cm(width)
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER


def _items(document: Document, texts: tuple[str, ...]) -> None:
    for place, text in enumerate(texts, 1):
        line(document, thai(f"     {place}) {text}") if len(texts) > 1 else thai(f"     {text}"))


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    line(document, thai(f"ลำดับที่ {place + 1}"), bold=True, center=True)
    line(document, thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), bold=True)
    line(document, "๑. ชื่อโครงการ", bold=True)
    line(document, f"     {sheet.title}")
    line(document, "๒. หลักการและเหตุผล/ที่มาของโครงการ", bold=True)
    line(document, f"          {sheet.rationale[0]}")
    line(document, "๓. วัตถุประสงค์", bold=True)
    _items(document, tuple(sheet.objectives))
    line(document, "๔. กลุ่มเป้าหมาย", bold=True)
    _items(document, tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups))
    line(document, "๕. วิธีดำเนินการ", bold=True)
    _items(document, tuple(map(str, sheet.steps)))
    line(document, "๖. ระยะเวลาดำเนินการ", bold=True)
    line(document, f"     {_TIMES[place]}")
    line(document, "๗. งบประมาณดำเนินการ", bold=True)
    line(document, f"     {_MONEY[place]}")
    line(document, "๘. ผู้รับผิดชอบโครงการ", bold=True)
    _items(document, tuple(sheet.responsible))
    line(document, "๙. ผลผลิต/ผลลัพธ์", bold=True)
    line(document, "ผลผลิต", bold=True)
    _items(document, tuple(map(str, sheet.outputs)))
    line(document, "ผลลัพธ์", bold=True)
    _items(document, tuple(map(str, sheet.outcomes)))


def build() -> bytes:
    """The book as a Word file, of which the PDF is made."""
    document = new_document()
    style = document.styles["Normal"].font
    style.name = "TH SarabunPSK"
    for text in (
        BOOK.title,
        "(พ.ศ. ๒๕๖๙ - ๒๕๗๐)",
        NAME,
        "อำเภอเวียงแหง จังหวัดเชียงใหม่",
    ):
        line(document, text, bold=True, center=True)
    _section(document, landscape=False)
    line(document, "คำนำ", bold=True, center=True)
    line(document, f"          {BOOK.preface[0]}")
    for year in YEARS:
        _section(document, landscape=True)
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        _section(document, landscape=False)
        _sheet(document, place, sheet)
    return saved(document)
