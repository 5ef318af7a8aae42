"""A province's book: one table for all years with quarters below each, sheets of labelled lines with soft breaks, long titles."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนจังหวัดเพชรบูรณ์"
YEARS = (2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2569,
    end=2570,
    name=NAME,
    type="provincial-organization",
    district=None,
    province="เพชรบูรณ์",
    sheets=(
        Sheet(
            "โครงการเสริมสร้างคุณธรรมและจริยธรรมแก่ข้าราชการ ลูกจ้างประจำ และพนักงานจ้าง",
            1,
            ("ประมวลจริยธรรมกำหนดให้หน่วยงานส่งเสริมจริยธรรมอย่างต่อเนื่อง",),
            ("เพื่อเสริมสร้างจริยธรรม", "เพื่อป้องกันการกระทำผิด"),
            (("ข้าราชการ ลูกจ้างประจำ และพนักงานจ้าง", 250, "คน"),),
            ("ขออนุมัติโครงการ", "ดำเนินการอบรม", "สรุปผล"),
            ("สำนักปลัด",),
            ("ผู้เข้าอบรมไม่น้อยกว่าร้อยละ 90",),
            ("บุคลากรปฏิบัติตามประมวลจริยธรรม",),
            {2569: Row("185,000", (2,)), 2570: Row("185,000", (2, 3))},
        ),
        Sheet(
            "มาตรการป้องกันการขัดกันระหว่างประโยชน์ส่วนบุคคลและประโยชน์ส่วนรวม",
            2,
            ("การขัดกันแห่งผลประโยชน์เป็นจุดเริ่มต้นของการทุจริต", "องค์การบริหารส่วนจังหวัดเพชรบูรณ์จึงกำหนดแบบแจ้งการมีส่วนได้เสีย"),
            ("เพื่อให้บุคลากรเปิดเผยการมีส่วนได้เสีย",),
            (("บุคลากรทุกคน", 0, ""),),
            ("จัดทำแบบแจ้ง", "ให้บุคลากรยื่นแบบทุกเดือนตุลาคม", "ตรวจสอบความถูกต้อง"),
            ("กองการเจ้าหน้าที่", "หน่วยตรวจสอบภายใน"),
            ("ยื่นแบบครบทุกคน",),
            ("ไม่มีการฝ่าฝืน",),
            {2569: Row("0", (1,)), 2570: Row("0", (1,))},
        ),
        Sheet(
            "กิจกรรมเปิดประชุมสภาให้ประชาชนเข้ารับฟัง",
            3,
            ("การประชุมสภาเป็นเรื่องของประชาชน จึงควรเปิดให้เข้ารับฟังได้ทุกครั้ง",),
            ("เพื่อให้ประชาชนติดตามการทำงานของสภา", "เพื่อเพิ่มความโปร่งใส"),
            (("ประชาชน", 60, "คน"), ("สื่อมวลชน", 10, "คน")),
            ("ประกาศวันประชุม", "จัดที่นั่ง", "ถ่ายทอดสดทางเพจ"),
            ("กองกิจการสภา",),
            ("เปิดให้เข้ารับฟังทุกสมัยประชุม",),
            ("ประชาชนเข้าใจการทำงานของสภา",),
            {2569: Row("12,000", (1, 2, 4)), 2570: Row("12,000", (1, 2, 4))},
        ),
        Sheet(
            "โครงการพัฒนาระบบรับเรื่องร้องเรียนออนไลน์",
            4,
            ("ช่องทางเดิมมีความล่าช้าและผู้ร้องไม่ทราบความคืบหน้า",),
            ("เพื่อให้ผู้ร้องติดตามเรื่องได้",),
            (("ระบบรับเรื่องร้องเรียน", 1, "ระบบ"),),
            ("ออกแบบระบบ", "ทดสอบ", "เปิดใช้"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("มีระบบ 1 ระบบ",),
            ("ผู้ร้องพึงพอใจร้อยละ 80", "เรื่องแล้วเสร็จเร็วขึ้น"),
            {2570: Row("300,000", (1, 2, 3, 4))},
        ),
    ),
    totals={2569: ("197,000", None), 2570: ("497,000", None)},
    approval=(
        {"role": "ผู้เสนอแผน", "position": "ปลัดองค์การบริหารส่วนจังหวัดเพชรบูรณ์"},
        {"role": "ผู้อนุมัติแผน", "position": "นายกองค์การบริหารส่วนจังหวัดเพชรบูรณ์"},
    ),
)

_TIMES = (
    "ปี 2569 ไตรมาส 2 และปี 2570 ไตรมาส 2 - 3",
    "ตุลาคมของทุกปี",
    "ไตรมาส 1, 2 และ 4",
    "ตลอดปีงบประมาณ 2570",
)
_MONEY = ("ปีละ 185,000 บาท", "ไม่ใช้งบประมาณ", "12,000 บาท ต่อปี", "300,000 บาท")


def _plan(document: Document) -> None:
    rows = [
        ["ที่", "โครงการ/กิจกรรม/มาตรการ", "มิติ", "ปีงบประมาณ พ.ศ. 2569", *[""] * 4, "ปีงบประมาณ พ.ศ. 2570", *[""] * 4],
        ["", "", "", "งบประมาณ", "ไตรมาส", "", "", "", "งบประมาณ", "ไตรมาส", "", "", ""],
        ["", "", "", "", "1", "2", "3", "4", "", "1", "2", "3", "4"],
    ]
    for number, sheet in enumerate(BOOK.sheets, 1):
        cells: list[str] = []
        for year in YEARS:
            row = sheet.years.get(year)
            money = "" if row is None else "-" if row.budget == "0" else row.budget
            cells += [money, *("✓" if row and quarter in row.quarters else "" for quarter in (1, 2, 3, 4))]
        rows.append([str(number), sheet.title, str(sheet.dimension), *cells])
    sums = [each for year in YEARS for each in (BOOK.totals[year][0] or "", "", "", "", "")]
    rows.append(["รวมงบประมาณ", "", "", *sums])
    merges = [
        (0, 3, 0, 7),
        (0, 8, 0, 12),
        (1, 4, 1, 7),
        (1, 9, 1, 12),
        (1, 3, 2, 3),
        (1, 8, 2, 8),
        *((0, column, 2, column) for column in (0, 1, 2)),
        (len(rows) - 1, 0, len(rows) - 1, 2),
    ]
    table(document, rows, merges)
    new_page(document)


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"ลำดับที่ {place + 1}"), center=True)
    groups = [f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups]
    for name, texts in (
        ("ชื่อโครงการ", [sheet.title]),
        ("มิติที่", [str(sheet.dimension)]),
        ("หลักการและเหตุผล", list(sheet.rationale)),
        ("วัตถุประสงค์", list(sheet.objectives)),
        ("กลุ่มเป้าหมาย", groups),
        ("วิธีดำเนินการ", list(map(str, sheet.steps))),
        ("ระยะเวลา", [_TIMES[place]]),
        ("งบประมาณ", [_MONEY[place]]),
        ("ผู้รับผิดชอบ", list(sheet.responsible)),
        ("ผลผลิต", list(map(str, sheet.outputs))),
        ("ผลลัพธ์", list(map(str, sheet.outcomes))),
    ):
        made = document.add_paragraph()
        made.add_run(f"{name} : ").bold = True
        if len(texts) == 1:
            made.add_run(texts[0])
        elif name == "หลักการและเหตุผล":
            for text in texts:
                line(document, text)
        else:
            for number, text in enumerate(texts, 1):
                made.add_run().add_break()
                made.add_run(f"{number}) {text}")
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "(พ.ศ. 2569 - 2570)", NAME):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "ตารางแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2569 - 2570)", bold=True, center=True)
    _plan(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    for each in BOOK.approval:
        for text in (
            f"ลงชื่อ ............................................ {each['role']}",
            "( ............................................ )",
            each["position"],
        ):
            line(document, text, center=True)
    return saved(document)
