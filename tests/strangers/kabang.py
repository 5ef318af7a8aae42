"""A frontier subdistrict's book: an announcement in front, sheets as forms with heads above texts, tables by dimension."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from docx.document import Document
from docx.table import Table, _Cell

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, thai

NAME = "องค์การบริหารส่วนตำบลกาบัง"
YEARS = (2567, 2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2567,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="กาบัง",
    province="ยะลา",
    short_name="อบต.กาบัง",
    sheets=(
        Sheet(
            "โครงการครอบครัวซื่อตรง",
            1,
            (
                (
                    "ครอบครัวเป็นที่แรกที่เด็กเรียนรู้ว่าอะไรควรทำและไม่ควรทำ พ่อแม่ที่รักษาคำพูดและไม่เอาของหลวงกลับบ้านเป็นแบบอย่างที่ดีกว่าคำสอน "
                    "แต่ในพื้นที่ยังไม่มีกิจกรรมที่ให้พ่อแม่กับลูกเรียนรู้เรื่องนี้ร่วมกัน"
                ),
                "โครงการนี้จึงเชิญครอบครัวมาทำกิจกรรมร่วมกันหนึ่งวัน โดยมีผู้นำศาสนาเป็นวิทยากร",
            ),
            ("เพื่อให้ครอบครัวเป็นแบบอย่างของความซื่อตรง", "เพื่อสร้างเครือข่ายครอบครัว"),
            (("ครอบครัวในตำบล", 30, "ครอบครัว"), ("ผู้นำศาสนา", 4, "คน")),
            ("คัดเลือกครอบครัว", "จัดกิจกรรม ๑ วัน", "เยี่ยมบ้านหลังกิจกรรม ๒ เดือน"),
            ("กองการศึกษา",),
            ("มีครอบครัวเข้าร่วม ๓๐ ครอบครัว",),
            ("ครอบครัวนำข้อตกลงไปใช้ที่บ้าน", "เกิดเครือข่ายครอบครัวซื่อตรง"),
            {2567: Row("20,000", (2,)), 2569: Row("22,000", (2,))},
        ),
        Sheet(
            "มาตรการแสดงเจตนารมณ์ต่อต้านการทุจริตของผู้บริหาร",
            1,
            ("เมื่อผู้บริหารประกาศต่อสาธารณะว่าจะไม่ทนต่อการทุจริต ผู้ใต้บังคับบัญชาจะกล้าปฏิเสธคำสั่งที่ไม่ชอบ",),
            ("เพื่อแสดงเจตนารมณ์ต่อสาธารณะ",),
            (("คณะผู้บริหาร", 0, ""),),
            ("จัดทำประกาศเจตนารมณ์", "เผยแพร่ทางเว็บไซต์และป้ายหน้าที่ทำการ"),
            ("สำนักปลัด",),
            ("มีประกาศเจตนารมณ์ปีละ ๑ ฉบับ",),
            ("ประชาชนเชื่อมั่นในผู้บริหาร",),
            {year: Row("0", (1,)) for year in YEARS},
        ),
        Sheet(
            "มาตรการเปิดเผยทะเบียนผู้รับเบี้ยยังชีพ",
            2,
            (
                "เบี้ยยังชีพผู้สูงอายุและคนพิการเป็นสิทธิของทุกคน แต่มีเสียงร้องเรียนว่าผู้มีสิทธิบางรายถูกตัดชื่อโดยไม่ทราบเหตุ การเปิดเผยทะเบียนจำนวนผู้รับในแต่ละหมู่บ้านทุกไตรมาสทำให้ตรวจสอบกันได้",
            ),
            ("เพื่อให้การจ่ายเบี้ยยังชีพตรวจสอบได้", "เพื่อป้องกันการจ่ายซ้ำ", "เพื่อลดข้อร้องเรียน"),
            (("ผู้สูงอายุ", 812, "คน"), ("คนพิการ", 143, "คน")),
            (
                "ตรวจสอบทะเบียนกับข้อมูลทะเบียนราษฎร",
                ("ปิดประกาศในสถานที่ต่อไปนี้", ("ที่ทำการ อบต.", "มัสยิดทุกแห่ง", "ร้านค้าประจำหมู่บ้าน")),
                "รับคำโต้แย้งภายใน ๑๕ วัน",
            ),
            ("กองสวัสดิการสังคม",),
            ("ปิดประกาศครบ ๔ ครั้งต่อปี",),
            ("ไม่มีการจ่ายเบี้ยยังชีพซ้ำหรือผิดตัว",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมสภากาแฟตรวจงบ",
            3,
            ("ร้านน้ำชาเป็นที่พบปะของชาวบ้านทุกเช้า การนำข้อมูลงบประมาณไปพูดคุยในร้านน้ำชาทำให้คนที่ไม่เคยเข้าประชุมได้รับรู้และซักถาม",),
            ("เพื่อให้ชาวบ้านรับรู้งบประมาณ", "เพื่อรับฟังความเห็น"),
            (("ชาวบ้านหมู่บ้านละ ๒๐ คน", 0, ""),),
            ("นัดหมายร้านน้ำชา", "นำแผ่นภาพงบประมาณไปพูดคุย", "บันทึกคำถามและตอบกลับ"),
            ("กองคลัง", "สำนักปลัด"),
            ("จัดครบทุกหมู่บ้าน",),
            ("ชาวบ้านรู้ที่มาและที่ไปของเงิน",),
            {
                2568: Row("7,500", (3, 4), "เริ่มปี ๒๕๖๘"),
                2569: Row("7,500", (3, 4)),
                2570: Row("9,000", (3, 4), "เพิ่มหมู่บ้าน"),
            },
        ),
        Sheet(
            "โครงการจัดระบบควบคุมภายในของศูนย์พัฒนาเด็กเล็ก",
            4,
            (
                "ศูนย์พัฒนาเด็กเล็กรับเงินค่าอาหารกลางวันและนมเป็นประจำ ผู้ดูแลเด็กไม่มีความรู้ด้านบัญชีจึงบันทึกไม่ครบ ระบบที่ง่ายและมีผู้สอบทานช่วยลดความเสี่ยงได้",
            ),
            ("เพื่อให้การรับจ่ายเงินของศูนย์ถูกต้อง",),
            (("ศูนย์พัฒนาเด็กเล็ก", 3, "แห่ง"),),
            ("จัดทำสมุดคุมอย่างง่าย", "อบรมผู้ดูแลเด็ก", "สอบทานทุกสิ้นเดือน"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีสมุดคุมครบ ๓ แห่ง",),
            ("ไม่พบข้อผิดพลาดที่มีสาระสำคัญ",),
            {year: Row("3,000", (1, 4)) for year in YEARS},
        ),
    ),
    totals={
        2567: ("23,000", None),
        2568: ("10,500", None),
        2569: ("32,500", None),
        2570: ("12,000", None),
    },
    chapters=((f"ประกาศ{NAME}", "front"), ("การวิเคราะห์ความเสี่ยงการทุจริต", "front")),
    in_chapters=(
        "ข้อ ๑ ประกาศนี้ใช้บังคับตั้งแต่วันถัดจากวันประกาศ",
        "การจัดซื้อวัสดุโดยไม่มีการเปรียบเทียบราคา",
    ),
)


def _cell(cell: _Cell, lines: Sequence[str], *, bold: bool = False) -> None:
    cell.paragraphs[0].add_run(lines[0]).bold = bold
    for text in lines[1:]:
        cell.add_paragraph(text)


def _row(made: Table, texts: Sequence[str], *, bold: bool = False) -> None:
    cells = made.add_row().cells  # type: ignore[no-untyped-call]
    for cell, text in zip(cells, texts, strict=True):
        _cell(cell, thai(text).split("\n"), bold=bold)


def _across(made: Table, text: str, *, bold: bool = False) -> None:
    cells = made.add_row().cells  # type: ignore[no-untyped-call]
    _cell(cells[0].merge(cells[-1]), thai(text).split("\n"), bold=bold)


def _items(items: Sequence[Nested]) -> str:
    if len(items) == 1 and isinstance(items[0], str):
        return items[0]
    lines = []
    for number, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        lines.append(f"({number}) {text}")
        lines += [f"    ({number}.{place}) {each}" for place, each in enumerate(below, 1)]
    return "\n".join(lines)


def _announcement(document: Document) -> None:
    line(document, f"ประกาศ{NAME}", bold=True, center=True)
    line(document, "เรื่อง แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๗ - ๒๕๗๐", bold=True, center=True)
    line(document, "\tเพื่อให้การบริหารงานเป็นไปด้วยความโปร่งใส องค์การบริหารส่วนตำบลกาบังจึงประกาศไว้ดังต่อไปนี้")
    line(document, "\tข้อ ๑ ประกาศนี้ใช้บังคับตั้งแต่วันถัดจากวันประกาศ")
    line(document, "\tข้อ ๒ ให้ทุกส่วนราชการดำเนินการตามแผนที่แนบท้ายประกาศนี้")
    line(document, "\tประกาศ ณ วันที่ ๒๐ กันยายน ๒๕๖๖")


def _risks(document: Document) -> None:
    line(document, "การวิเคราะห์ความเสี่ยงการทุจริต", bold=True, center=True)
    line(document, "๑. ความเป็นมา", bold=True)
    line(document, "\tคณะทำงานประชุมร่วมกับทุกส่วนราชการเพื่อค้นหาความเสี่ยงก่อนจัดทำแผน")
    line(document, "๒. วัตถุประสงค์", bold=True)
    line(document, "\tเพื่อให้แผนตรงกับความเสี่ยงที่มีอยู่จริง")
    line(document, "๓. ผลการวิเคราะห์", bold=True)
    made = document.add_table(0, 3, "Table Grid")
    _row(made, ("ลำดับ", "เหตุการณ์ความเสี่ยง", "ระดับ"), bold=True)
    _row(made, ("1", "การจัดซื้อวัสดุโดยไม่มีการเปรียบเทียบราคา", "สูง"))
    _row(made, ("2", "การใช้รถราชการนอกเวลา", "ปานกลาง"))


def _year(document: Document, year: int) -> None:
    line(document, thai(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"), bold=True, center=True)
    line(document, NAME, bold=True, center=True)
    made = document.add_table(0, 8, "Table Grid")
    head = (
        "ที่",
        "โครงการ/กิจกรรม/มาตรการ",
        "งบประมาณ\n(บาท)",
        "ไตรมาสที่\n1",
        "ไตรมาสที่\n2",
        "ไตรมาสที่\n3",
        "ไตรมาสที่\n4",
    )
    _row(made, (*head, "หมายเหตุ"), bold=True)
    for dimension, group in groupby(BOOK.rows(year), key=lambda sheet: sheet.dimension):
        _across(made, f"มิติที่ {dimension} {_NAMES[dimension]}", bold=True)
        sheets = list(group)
        for number, sheet in enumerate(sheets, 1):
            row = sheet.years[year]
            ticks = ["√" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
            money = "-" if row.budget == "0" else row.budget
            _row(made, (str(number), sheet.title, money, *ticks, row.note or ""))
        amount = sum(int(sheet.years[year].budget.replace(",", "")) for sheet in sheets)
        _row(made, ("", f"รวมมิติที่ {dimension}", f"{amount:,}" if amount else "-", "", "", "", "", ""), bold=True)
    _row(made, ("", "รวมทั้ง 4 มิติ" if year > 2567 else "รวมทุกมิติ", BOOK.totals[year][0] or "", *[""] * 5), bold=True)
    new_page(document)


def _budget(sheet: Sheet) -> str:
    amounts = {row.budget for row in sheet.years.values()}
    if amounts == {"0"}:
        return "ไม่ใช้งบประมาณ"
    if len(amounts) == 1:
        return f"ปีละ {amounts.pop()} บาท"
    return "\n".join(f"พ.ศ. {year} จำนวน {row.budget} บาท" for year, row in sheet.years.items())


def _quarters(sheet: Sheet) -> str:
    quarters = next(iter(sheet.years.values())).quarters
    boxes = ("☑" if quarter in quarters else "☐" for quarter in (1, 2, 3, 4))
    return "   ".join(f"{box} ไตรมาสที่ {quarter}" for quarter, box in enumerate(boxes, 1))


def _sheet(document: Document, number: int, sheet: Sheet) -> None:
    """A form of a column whose heads stand above their texts, parted in two columns where texts are short."""
    line(document, thai(f"แบบรายละเอียดโครงการ ลำดับที่ {number}"), bold=True, center=True)
    made = document.add_table(0, 2, "Table Grid")
    boxes = "   ".join(f"{'☑' if each == sheet.dimension else '☐'} มิติที่ {each}" for each in (1, 2, 3, 4))
    _across(made, boxes)
    _across(made, f"ชื่อโครงการ/กิจกรรม/มาตรการ : {sheet.title}", bold=True)
    groups = [f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups]
    for head, text in (
        ("หลักการและเหตุผล", "\n".join(sheet.rationale)),
        ("วัตถุประสงค์", _items(sheet.objectives)),
        ("กลุ่มเป้าหมาย", _items(groups)),
        ("ขั้นตอนการดำเนินงาน", _items(sheet.steps)),
    ):
        _across(made, head, bold=True)
        _across(made, text)
    _row(made, ("ระยะเวลาดำเนินการ", "งบประมาณ"), bold=True)
    _row(made, (_quarters(sheet), _budget(sheet)))
    _row(made, ("ผลผลิต", "ผลลัพธ์"), bold=True)
    _row(made, (_items(sheet.outputs), _items(sheet.outcomes)))
    _across(made, "ผู้รับผิดชอบ", bold=True)
    _across(made, _items(sheet.responsible))
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in ("แผนปฏิบัติการป้องกันการทุจริต", "ปีงบประมาณ พ.ศ. ๒๕๖๗ - ๒๕๗๐", NAME, "อำเภอกาบัง จังหวัดยะลา"):
        line(document, text, bold=True, center=True)
    new_page(document)
    _announcement(document)
    new_page(document)
    _risks(document)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    for number, sheet in enumerate(BOOK.sheets, 1):
        _sheet(document, number, sheet)
    return saved(document)
