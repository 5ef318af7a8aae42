"""A subdistrict municipality's book: sums carried over from page to page, indicators in the table, sheets before it, two to a page."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table

NAME = "เทศบาลตำบลบางหลวง"
YEARS = (2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2569,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="บางเลน",
    province="นครปฐม",
    preface=("แผนฉบับนี้มุ่งให้ประชาชนชาวบางหลวงเห็นการทำงานของเทศบาลทุกขั้นตอน",),
    sheets=(
        Sheet(
            "โครงการตลาดเก่าร้อยปีไม่มีสินบน",
            1,
            ("ตลาดเก่าบางหลวงมีผู้ค้าจำนวนมาก การจัดระเบียบแผงค้าต้องโปร่งใส",),
            ("เพื่อให้การจัดสรรแผงค้าเป็นธรรม", "เพื่อให้ผู้ค้าไม่จ่ายสินบน"),
            (("ผู้ค้าในตลาดเก่า", 64, "ราย"),),
            ("ประชุมผู้ค้า", "จับสลากแผงค้าต่อหน้าประชาชน", "ประกาศผล"),
            ("กองคลัง",),
            ("จับสลากปีละ 1 ครั้ง",),
            ("ไม่มีเรื่องร้องเรียนเรื่องแผงค้า",),
            {2569: Row("5,000", (1,)), 2570: Row("5,000", (1,))},
        ),
        Sheet(
            "มาตรการตรวจสอบการใช้น้ำมันเชื้อเพลิง",
            2,
            ("น้ำมันเชื้อเพลิงเป็นค่าใช้จ่ายที่ตรวจสอบยาก จึงต้องมีระบบ",),
            ("เพื่อควบคุมการใช้น้ำมัน",),
            (("พนักงานขับรถ", 9, "คน"), ("หัวหน้าส่วนราชการ", 5, "คน")),
            ("จัดทำทะเบียนคุม", "เทียบระยะทางกับปริมาณน้ำมัน"),
            ("กองสาธารณสุขและสิ่งแวดล้อม", "กองช่าง"),
            ("มีรายงานการใช้น้ำมันทุกเดือน",),
            ("ค่าน้ำมันลดลงร้อยละ 5",),
            {2569: Row("0", (1, 2, 3, 4)), 2570: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมล่องเรือฟังเสียงชาวคลอง",
            3,
            ("ชาวคลองเดินทางมาเทศบาลลำบาก เทศบาลจึงล่องเรือไปหา", "เรื่องที่ได้รับจะตอบกลับภายในเจ็ดวัน"),
            ("เพื่อรับฟังปัญหาของชาวคลอง", "เพื่อชี้แจงการใช้งบประมาณ"),
            (("ครัวเรือนริมคลอง", 150, "ครัวเรือน"),),
            ("กำหนดเส้นทาง", "ล่องเรือรับฟัง", "ตอบกลับ"),
            ("สำนักปลัดเทศบาล",),
            ("ล่องเรือ 2 ครั้งต่อปี",),
            ("ชาวคลองเข้าถึงเทศบาล", "ปัญหาได้รับการแก้ไข"),
            {2569: Row("14,000", (2, 4)), 2570: Row("14,000", (2, 4))},
        ),
        Sheet(
            "โครงการเสริมสร้างความเข้มแข็งของคณะกรรมการติดตามแผน",
            4,
            ("คณะกรรมการติดตามแผนต้องเข้าใจบทบาทของตน",),
            ("เพื่อให้คณะกรรมการเข้าใจบทบาท",),
            (("คณะกรรมการติดตามแผน", 11, "คน"),),
            ("จัดอบรม", "ลงพื้นที่ติดตาม"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("อบรม 1 ครั้ง",),
            ("รายงานการติดตามมีคุณภาพ",),
            {2570: Row("22,000", (3,))},
        ),
    ),
    totals={2569: ("19,000", (2, 2, 1, 2)), 2570: ("41,000", (2, 2, 2, 2))},
)

_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_TIMES = ("ต.ค. - ธ.ค.", "ทุกเดือน", "ไตรมาสที่ 2 และไตรมาสที่ 4", "เม.ย. - มิ.ย. 2570")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    groups = tuple(f"{name} {count} {unit}" for name, count, unit in sheet.groups)
    budget = next(iter(sheet.years.values())).budget
    line(document, f"{place + 1}. ชื่อโครงการ/กิจกรรม/มาตรการ : {sheet.title}", bold=True)
    line(document, f"   มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}")
    fields = (
        ("หลักการและเหตุผล", tuple(sheet.rationale)),
        ("วัตถุประสงค์", tuple(sheet.objectives)),
        ("กลุ่มเป้าหมาย", groups),
        ("ขั้นตอนการดำเนินงาน", tuple(sheet.steps)),
        ("ระยะเวลาดำเนินงาน", (_TIMES[place],)),
        ("งบประมาณ", ("ไม่ใช้งบประมาณ" if budget == "0" else f"{budget} บาทต่อปี",)),
        ("หน่วยงานผู้รับผิดชอบ", tuple(sheet.responsible)),
        ("ผลผลิต", tuple(sheet.outputs)),
        ("ผลลัพธ์", tuple(sheet.outcomes)),
    )
    for number, (name, texts) in enumerate(fields, 1):
        if len(texts) == 1:
            line(document, f"   {place + 1}.{number} {name} {texts[0]}")
        else:
            line(document, f"   {place + 1}.{number} {name}")
            for each, text in enumerate(texts, 1):
                mark = "" if number == 1 else f"{each}) "
                line(document, f"          {mark}{text}")
    line(document, "")


def _year(document: Document, year: int) -> None:
    line(document, f"บัญชีสรุปโครงการ ประจำปีงบประมาณ พ.ศ. {year}", bold=True, center=True)
    head = ["ลำดับ", "โครงการ", "มิติ", "ตัวชี้วัด", "งบประมาณ", "ไตรมาส", "", "", ""]
    rows = [head, ["", "", "", "", "", "1", "2", "3", "4"]]
    carried = 0
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        if number == 3:
            rows.append(["", "ยอดยกไป", "", "", f"{carried:,}", "", "", "", ""])
            rows += [head, ["", "", "", "", "", "1", "2", "3", "4"]]
            rows.append(["", "ยอดยกมา", "", "", f"{carried:,}", "", "", "", ""])
        carried += int(row.budget.replace(",", ""))
        ticks = ["✓" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        rows.append(
            [
                str(number),
                sheet.title,
                str(sheet.dimension),
                str(sheet.outputs[0]),
                "-" if row.budget == "0" else row.budget,
                *ticks,
            ]
        )
    budget, counts = BOOK.totals[year]
    rows.append(["", "รวมทั้งสิ้น", "", "", budget or "", *map(str, counts or ())])
    merges = [(0, 5, 0, 8), *((0, column, 1, column) for column in range(5))]
    merges += [(4 + 1, 5, 5, 8), *((5, column, 6, column) for column in range(5))]
    table(document, rows, merges)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "(พ.ศ. 2569 - 2570)", NAME, "อำเภอบางเลน จังหวัดนครปฐม"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    line(document, f"\t{BOOK.preface[0]}")
    line(document, NAME, center=True)
    new_page(document)
    line(document, "รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
        if place % 2:
            new_page(document)
    for year in YEARS:
        _year(document, year)
    return saved(document)
