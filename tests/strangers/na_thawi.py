"""A subdistrict's book typed like a letter: tabs and blanks, typed page numbers, the next page's first words at a page's end."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลนาทวี"
YEARS = range(2566, 2571)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="นาทวี",
    province="สงขลา",
    sheets=(
        Sheet(
            "โครงการค่ายเยาวชนคนดีศรีนาทวี",
            1,
            (
                (
                    "ตำบลนาทวีมีโรงเรียนขยายโอกาส ๓ แห่ง นักเรียนส่วนหนึ่งอยู่กับปู่ย่าตายายเนื่องจากพ่อแม่ไปทำงานต่างจังหวัด "
                    "การปลูกฝังเรื่องความซื่อสัตย์และความรับผิดชอบจึงต้องอาศัยโรงเรียนและชุมชนร่วมกัน"
                ),
                "องค์การบริหารส่วนตำบลนาทวีเล็งเห็นความสำคัญของการสร้างเยาวชนที่ไม่ทนต่อการทุจริต จึงได้จัดทำโครงการนี้ขึ้น",
            ),
            (
                "เพื่อปลูกฝังให้เยาวชนมีความซื่อสัตย์สุจริต",
                "เพื่อให้เยาวชนแยกแยะประโยชน์ส่วนตนและประโยชน์ส่วนรวมได้",
                "เพื่อสร้างเครือข่ายเยาวชนในตำบล",
            ),
            (("นักเรียนชั้นประถมศึกษาปีที่ ๔ - ๖", 90, "คน"),),
            (
                "ประสานโรงเรียนในพื้นที่",
                "จัดค่าย ๒ วัน ณ หอประชุมองค์การบริหารส่วนตำบล",
                "มอบเกียรติบัตรแก่เยาวชนต้นแบบ",
                "สรุปผลการดำเนินงาน",
            ),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("มีเยาวชนเข้าร่วมค่าย ๙๐ คน",),
            ("เยาวชนมีพฤติกรรมซื่อสัตย์และมีวินัย",),
            {year: Row("20,000.00", (3,)) for year in YEARS},
        ),
        Sheet(
            "มาตรการลดขั้นตอนการให้บริการประชาชน",
            2,
            (
                (
                    "พระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. ๒๕๕๘ กำหนดให้หน่วยงานจัดทำคู่มือสำหรับประชาชน "
                    "ซึ่งต้องระบุขั้นตอน ระยะเวลา และเอกสารให้ชัดเจน เพื่อไม่ให้เจ้าหน้าที่ใช้ดุลพินิจโดยไม่จำเป็น"
                ),
            ),
            ("เพื่อลดขั้นตอนและระยะเวลาการให้บริการ", "เพื่อลดการใช้ดุลพินิจของเจ้าหน้าที่"),
            (("ประชาชนผู้มาขอรับบริการ", 0, ""),),
            (
                "สำรวจกระบวนงานทั้งหมด",
                "ปรับปรุงคู่มือสำหรับประชาชน",
                "ติดผังขั้นตอนไว้หน้าสำนักงาน",
            ),
            ("สำนักปลัด",),
            ("ลดขั้นตอนได้ไม่น้อยกว่า ๕ กระบวนงาน",),
            ("ประชาชนได้รับบริการรวดเร็วและเป็นธรรม", "ไม่มีการเรียกรับประโยชน์จากการให้บริการ"),
            {year: Row("0.00", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการประชาคมท้องถิ่นร่วมคิดร่วมตรวจสอบ",
            3,
            (
                "ระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนาขององค์กรปกครองส่วนท้องถิ่นกำหนดให้ประชาชนมีส่วนร่วมตั้งแต่เสนอปัญหา",
                "ในปีที่ผ่านมามีผู้เข้าร่วมประชาคมน้อยและส่วนใหญ่เป็นผู้นำชุมชน จึงควรจัดประชาคมในวันหยุดและแยกเป็นรายหมู่บ้าน",
            ),
            ("เพื่อให้ประชาชนร่วมเสนอปัญหาและติดตามการใช้งบประมาณ",),
            (("ประชาชนในตำบลนาทวี", 400, "คน"), ("ผู้นำชุมชน", 33, "คน")),
            ("แจ้งกำหนดการผ่านหอกระจายข่าว", "จัดประชาคมทั้ง ๑๑ หมู่บ้าน", "ปิดประกาศผลการประชาคม"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("จัดประชาคมครบ ๑๑ หมู่บ้าน", "มีผู้เข้าร่วมไม่น้อยกว่า ๔๐๐ คน"),
            ("โครงการพัฒนาตรงกับความต้องการของประชาชน",),
            {year: Row("15,000.00", (2,)) for year in YEARS},
        ),
        Sheet(
            "มาตรการจัดการเรื่องร้องเรียนการทุจริต",
            4,
            (
                (
                    "เมื่อประชาชนพบเห็นการทุจริตควรมีช่องทางที่แจ้งได้สะดวกและปลอดภัย องค์การบริหารส่วนตำบลนาทวี"
                    "จึงจัดให้มีช่องทางร้องเรียนหลายช่องทางและกำหนดเวลาในการตอบกลับ"
                ),
            ),
            ("เพื่อให้มีช่องทางร้องเรียนที่หลากหลาย", "เพื่อคุ้มครองผู้ร้องเรียน"),
            (("ประชาชนในตำบลนาทวี", 0, ""),),
            (
                "จัดทำคู่มือการจัดการเรื่องร้องเรียน",
                "เปิดช่องทางร้องเรียนทางเว็บไซต์ โทรศัพท์ และตู้รับเรื่อง",
                "ตอบกลับผู้ร้องเรียนภายใน ๑๕ วัน",
            ),
            ("สำนักปลัด",),
            ("มีคู่มือการจัดการเรื่องร้องเรียน ๑ เล่ม",),
            ("เรื่องร้องเรียนได้รับการแก้ไขทุกเรื่อง",),
            {year: Row("0.00", (1, 2, 3, 4)) for year in YEARS},
        ),
    ),
    totals=dict.fromkeys(YEARS, ("35,000.00", (2, 3, 3, 2))),
    approval=(
        {"role": "ผู้เสนอแผน", "name": "นางสาวสมมุติ ตัวอย่าง", "position": "นักวิเคราะห์นโยบายและแผนปฏิบัติการ"},
        {"role": "ผู้เห็นชอบ", "name": "นายตัวอย่าง สมมุติ", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติ", "name": "นายทดลอง ตัวอย่าง", "position": f"นายก{NAME}"},
    ),
)

_DIMENSIONS = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}
_TIMES = (
    "ไตรมาสที่ ๓ (เดือนเมษายน - มิถุนายน) ของทุกปี",
    "ตลอดปีงบประมาณ (ไตรมาสที่ ๑ - ๔)",
    "ไตรมาสที่ ๒ (เดือนมกราคม - มีนาคม) ของทุกปี",
    "ตลอดปีงบประมาณ (ไตรมาสที่ ๑ - ๔)",
)
_MONEY = (
    "ปีละ ๒๐,๐๐๐ บาท (สองหมื่นบาทถ้วน)",
    "ไม่ใช้งบประมาณ",
    "ปีละ ๑๕,๐๐๐ บาท (หนึ่งหมื่นห้าพันบาทถ้วน)",
    "ไม่ใช้งบประมาณ",
)


def _items(document: Document, heading: int, name: str, items: Sequence[Nested]) -> None:
    texts = [str(item) for item in items]
    if len(texts) == 1:
        line(document, f"{thai(heading)}. {name}\t{texts[0]}")
        return
    line(document, f"{thai(heading)}. {name}")
    for number, text in enumerate(texts, 1):
        line(document, f"\t{thai(heading)}.{thai(number)}  {text}")


def _page(document: Document, number: int, next_words: str) -> None:
    line(document, f"/{next_words}...").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    new_page(document)
    line(document, thai(f"- {number} -"), center=True)
    line(document, "")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", center=True, bold=True)
    line(document, thai(f"ลำดับที่ {place + 1}"))
    line(document, thai(f"มิติที่ {sheet.dimension}  {_DIMENSIONS[sheet.dimension]}"))
    line(document, "")
    line(document, f"๑. ชื่อโครงการ\t{sheet.title}")
    line(document, "๒. หลักการและเหตุผล")
    for text in sheet.rationale:
        line(document, f"\t\t{text}")
    if place in (0, 2):
        _page(document, place + 2, "๓. วัตถุประสงค์")
    _items(document, 3, "วัตถุประสงค์", sheet.objectives)
    groups = [f"{name} จำนวน {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups]
    _items(document, 4, "กลุ่มเป้าหมาย", groups)
    _items(document, 5, "วิธีดำเนินการ", sheet.steps)
    line(document, f"๖. ระยะเวลาดำเนินการ\t{_TIMES[place]}")
    line(document, f"๗. งบประมาณดำเนินการ\t{_MONEY[place]}")
    _items(document, 8, "ผู้รับผิดชอบโครงการ", sheet.responsible)
    line(document, "๙. ผลผลิต/ผลลัพธ์")
    for number, (name, items) in enumerate((("ผลผลิต", sheet.outputs), ("ผลลัพธ์", sheet.outcomes)), 1):
        line(document, f"\t๙.{thai(number)}  {name}")
        for text in map(str, items):
            line(document, f"\t\t- {text}" if len(items) > 1 else f"\t\t{text}")
    new_page(document)


def _year(document: Document, year: int) -> None:
    line(document, thai(f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year}"), center=True, bold=True)
    line(document, f"ของ{NAME}", center=True, bold=True)
    rows = [
        ["ลำดับ", "รายการ", "มิติ", "งบประมาณ", "ไตรมาส ๑", "ไตรมาส ๒", "ไตรมาส ๓", "ไตรมาส ๔", "หมายเหตุ"],
    ]
    for number, sheet in enumerate(BOOK.sheets, 1):
        row = sheet.years[year]
        ticks = ["/" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        money = "-" if row.budget == "0.00" else thai(row.budget.removesuffix(".00"))
        rows.append([thai(number), sheet.title, thai(sheet.dimension), money, *ticks, ""])
    budget, counts = BOOK.totals[year]
    rows.append(["", "รวม", "", thai(str(budget).removesuffix(".00")), *map(thai, counts or ()), ""])
    table(document, rows)
    line(document, "")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in ("", "", "แผนปฏิบัติการป้องกันการทุจริต", "ประจำปี พ.ศ. ๒๕๖๖ ถึง พ.ศ. ๒๕๗๐", "", "", "", NAME):
        line(document, f"{' ' * 24}{text}" if text else "")
    line(document, f"{' ' * 24}อำเภอนาทวี   จังหวัดสงขลา")
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    for year in YEARS:
        _year(document, year)
    for signatory in BOOK.approval:
        line(document, "")
        line(document, f"\t\t\tลงชื่อ...................................................{signatory['role']}")
        line(document, f"\t\t\t        ({signatory['name']})")
        line(document, f"\t\t\t{signatory['position']}")
    return saved(document)
