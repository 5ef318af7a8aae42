"""A subdistrict's book of one year: each project a wide form of labelled cells, footnotes in brackets, a summary by dimension."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, saved, symbol, table, thai
from strangers.word_xml import page_before, sign

NAME = "องค์การบริหารส่วนตำบลคลองท่อมใต้"
YEAR = 2570
ALL = (1, 2, 3, 4)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=YEAR,
    end=YEAR,
    name=NAME,
    type="subdistrict-organization",
    district="คลองท่อม",
    province="กระบี่",
    sheets=(
        Sheet(
            "โครงการค่ายเยาวชนลูกปัดสุจริต",
            1,
            (
                "คลองท่อมเป็นแหล่งลูกปัดโบราณที่มีชื่อเสียง ในอดีตมีการลักลอบขุดสมบัติของส่วนรวมไปเป็นของส่วนตัว",
                "เรื่องราวดังกล่าวเป็นบทเรียนที่ดีในการสอนเยาวชนเรื่องประโยชน์ส่วนรวม",
            ),
            ("เพื่อให้เยาวชนหวงแหนสมบัติของส่วนรวม", "เพื่อปลูกฝังความซื่อสัตย์"),
            (("เยาวชนในตำบล", 50, "คน"), ("ครูพี่เลี้ยง", 5, "คน")),
            ("ประสานพิพิธภัณฑ์และโรงเรียน", "จัดค่าย ๑ วัน", "ให้เยาวชนเล่าเรื่องต่อในโรงเรียน"),
            ("กองการศึกษา ศาสนา และวัฒนธรรม",),
            ("เยาวชนเข้าค่าย ๕๐ คน",),
            ("เยาวชนแยกแยะของส่วนตัวกับของส่วนรวมได้",),
            {YEAR: Row("28,500", (3,))},
        ),
        Sheet(
            "มาตรการใช้จ่ายงบประมาณอย่างคุ้มค่าและเปิดเผย",
            2,
            ("งบประมาณของตำบลมีจำกัด การเปิดเผยแผนและผลการใช้จ่ายช่วยให้ทุกฝ่ายใช้เงินอย่างระมัดระวัง",),
            ("เพื่อให้ประชาชนตรวจสอบการใช้จ่ายได้",),
            (("ประชาชนในเขต อบต.", 0, ""),),
            (
                "จัดทำแผนการใช้จ่ายเงิน",
                ("เผยแพร่ข้อมูล", ("ทุกไตรมาสบนเว็บไซต์", "ทุกเดือนที่บอร์ดหน้าสำนักงาน")),
            ),
            ("กองคลัง",),
            ("เผยแพร่ครบ ๔ ไตรมาส",),
            ("ประชาชนทราบผลการใช้จ่าย", "ไม่มีการเบิกจ่ายนอกแผน"),
            {YEAR: Row("0", ALL)},
        ),
        Sheet(
            "กิจกรรมน้ำชายามเช้า คุยกับนายก",
            3,
            ("ร้านน้ำชาเป็นที่พบปะของชาวบ้านทุกเช้า การพูดคุยในบรรยากาศเป็นกันเองทำให้ได้รับรู้ปัญหาที่แท้จริง",),
            ("เพื่อรับฟังปัญหา", "เพื่อชี้แจงการทำงาน", "เพื่อสร้างความไว้วางใจ"),
            (("ประชาชน ๗ หมู่บ้าน", 140, "คน"),),
            ("กำหนดตารางหมุนเวียน", "จัดกิจกรรมเดือนละครั้ง", "สรุปปัญหาส่งกองที่เกี่ยวข้อง"),
            ("สำนักปลัด", "กองช่าง"),
            ("จัดกิจกรรม ๑๒ ครั้ง",),
            ("ปัญหาได้รับการตอบสนองภายใน ๗ วัน",),
            {YEAR: Row("6,000", (1, 2, 3, 4))},
        ),
        Sheet(
            "มาตรการสุ่มตรวจการเบิกจ่ายโดยหน่วยตรวจสอบภายใน",
            4,
            ("การสุ่มตรวจโดยไม่แจ้งล่วงหน้าช่วยป้องปรามการทุจริตได้ดีกว่าการตรวจตามกำหนดเพียงอย่างเดียว",),
            ("เพื่อป้องปรามการทุจริต",),
            (("สำนักปลัดและกองทุกกอง", 5, "หน่วยงาน"),),
            ("สุ่มเลือกรายการ", "ตรวจเอกสาร", "รายงานผลต่อนายก อบต."),
            ("หน่วยตรวจสอบภายใน",),
            ("สุ่มตรวจไม่น้อยกว่า ๒๔ รายการ",),
            ("การเบิกจ่ายถูกต้อง",),
            {YEAR: Row("0", (2, 4))},
        ),
    ),
    preface=(
        (
            "แผนปฏิบัติการป้องกันการทุจริตประจำปีงบประมาณ พ.ศ. ๒๕๗๐ ฉบับนี้ เป็นแผนปีสุดท้ายของรอบ ๕ ปี (พ.ศ. ๒๕๖๖ - ๒๕๗๐)"
            " ซึ่งองค์การบริหารส่วนตำบลคลองท่อมใต้ได้ปรับปรุงให้เหมาะสมกับสถานการณ์"
        ),
    ),
    totals={YEAR: ("34,500", (2, 3, 3, 3))},
    approval=(
        {"role": "ผู้จัดทำ", "position": "นักทรัพยากรบุคคล"},
        {"role": "ผู้เห็นชอบ", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติ", "position": f"นายก{NAME}"},
    ),
)


def _listed(items: tuple[Nested, ...]) -> str:
    lines = []
    for number, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        lines.append(f"{number}. {text}" if len(items) > 1 else text)
        lines += [f"- {each}" for each in below]
    return thai("\n".join(lines))


def _form(document: Document, place: int, sheet: Sheet) -> None:
    page_before(line(document, thai(f"แบบ ปปท. {place + 1}/{YEAR}"))).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    line(document, "แบบรายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    row = sheet.years[YEAR]
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    money = "ไม่ใช้งบประมาณ" if row.budget == "0" else thai(f"{row.budget} บาท")
    when = "ตลอดปีงบประมาณ" if row.quarters == ALL else thai("ไตรมาสที่ " + " และ ".join(map(str, row.quarters)))
    rows = [
        [thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), "", "", ""],
        ["ชื่อโครงการ", sheet.title, "", ""],
        ["ผู้รับผิดชอบ", _listed(tuple(sheet.responsible)), "ระยะเวลา", when],
        ["งบประมาณ", money, "กลุ่มเป้าหมาย", _listed(groups)],
        ["หลักการและเหตุผล", "\n".join(sheet.rationale), "", ""],
        ["วัตถุประสงค์", _listed(tuple(sheet.objectives)), "", ""],
        ["วิธีดำเนินการ", _listed(tuple(sheet.steps)), "", ""],
        ["ผลผลิต", _listed(tuple(sheet.outputs)), "ผลลัพธ์", _listed(tuple(sheet.outcomes))],
    ]
    merges = [(0, 0, 0, 3), *((number, 1, number, 3) for number in (1, 4, 5, 6))]
    table(document, rows, merges).style = "Table Grid"


def _year(document: Document) -> None:
    page_before(line(document, "บัญชีรายการโครงการ/กิจกรรม/มาตรการ ประจำปีงบประมาณ ๒๕๗๐", bold=True, center=True))
    rows = [
        ["มิติ", "ที่", "ชื่อโครงการ", "งบประมาณ", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", "หน่วยงานรับผิดชอบ"],
    ]
    for number, sheet in enumerate(BOOK.sheets, 1):
        row = sheet.years[YEAR]
        money = "0.00" if row.budget == "0" else f"{row.budget}.00"
        cells = [f"มิติที่ {sheet.dimension}", str(number), sheet.title, money, "", "", "", ""]
        rows.append([*cells, "\n".join(sheet.responsible)])
    budget, counts = BOOK.totals[YEAR]
    rows.append(["รวม 4 โครงการ", "", "", f"{budget}.00", *map(str, counts or ()), ""])
    made = table(document, rows, [(len(rows) - 1, 0, len(rows) - 1, 2)])
    made.style = "Table Grid"
    for place, sheet in enumerate(BOOK.sheets, 1):
        for quarter in sheet.years[YEAR].quarters:
            symbol(made.cell(place, 3 + quarter), "Wingdings 2", "F050")
    note = line(document, "หมายเหตุ  เครื่องหมาย ")
    sign(note, "F050", "Wingdings 2")
    note.add_run(" หมายถึง ไตรมาสที่ดำเนินการ")


def _approval(document: Document) -> None:
    page_before(line(document, ""))
    for each in BOOK.approval:
        line(document, f"\t\t\t{each['role']} .........................................................")
        line(document, "\t\t\t\t(........................................................)")
        line(document, f"\t\t\tตำแหน่ง  {each['position']}")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๗๐",
        "องค์การบริหารส่วนตำบลคลองท่อมใต้",
        "อำเภอคลองท่อม  จังหวัดกระบี่",
    ):
        line(document, text, bold=True, center=True)
    page_before(line(document, "คำนำ", bold=True, center=True))
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "\t\t\t\t\tองค์การบริหารส่วนตำบลคลองท่อมใต้")
    _year(document)
    for place, sheet in enumerate(BOOK.sheets):
        _form(document, place, sheet)
    _approval(document)
    return saved(document)
