"""A subdistrict's book: the cover in a text box, projects grouped by guideline, totals in words, titles without a heading."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import drawn_box, line, new_document, new_page, saved, symbol, table, thai

NAME = "องค์การบริหารส่วนตำบลโคกสูง"
YEARS = (2566, 2567, 2568, 2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="โคกสูง",
    province="สระแก้ว",
    preface=(
        "การทุจริตเป็นปัญหาที่บั่นทอนการพัฒนาท้องถิ่น ผู้บริหารและพนักงานทุกคนต้องช่วยกันแก้ไข",
        "แผนเล่มนี้จัดทำตามหนังสือสั่งการ และผ่านการพิจารณาของคณะกรรมการแล้ว",
    ),
    guidelines={
        "1.1": "การสร้างจิตสำนึกและความตระหนัก",
        "2.3": "มาตรการการใช้ดุลพินิจ",
        "4.1": "มีการจัดวางระบบการควบคุมภายใน",
    },
    sheets=(
        Sheet(
            "โครงการเข้าวัดฟังธรรมวันพระ",
            1,
            ("ศาสนาช่วยขัดเกลาจิตใจ พนักงานที่เข้าวัดเป็นประจำย่อมละอายต่อการทำผิด", "สำนักปลัดจึงขอเสนอโครงการนี้"),
            ("เพื่อขัดเกลาจิตใจ", "เพื่อส่งเสริมความสามัคคี"),
            (("พนักงานส่วนตำบล", 32, "คน"), ("สมาชิกสภา", 14, "คน")),
            ("กำหนดวันพระที่จะเข้าวัด", "แจ้งเวียนกำหนดการ", "เข้าวัดตามกำหนด", "สรุปผล"),
            ("สำนักปลัด",),
            ("เข้าวัดปีละ ๖ ครั้ง",),
            ("พนักงานมีความสามัคคี", "พนักงานละอายต่อการทำผิด"),
            {year: Row("3,000", (1, 4)) for year in YEARS},
            guideline="1.1",
        ),
        Sheet(
            "มาตรการมอบอำนาจอนุมัติและสั่งการ",
            2,
            ("การรวมอำนาจไว้ที่คนเดียวทำให้งานล่าช้าและเปิดช่องให้เรียกรับผลประโยชน์",),
            ("เพื่อกระจายอำนาจการตัดสินใจ",),
            (("หัวหน้าส่วนราชการ", 5, "คน"),),
            ("ทบทวนคำสั่งเดิม", "ออกคำสั่งมอบอำนาจ", "ติดประกาศให้ประชาชนทราบ"),
            ("สำนักปลัด", "กองคลัง", "กองช่าง"),
            ("มีคำสั่งมอบอำนาจ ๓ ฉบับ",),
            ("ระยะเวลาอนุมัติลดลงกึ่งหนึ่ง",),
            {year: Row("0", (1,)) for year in YEARS},
            guideline="2.3",
        ),
        Sheet(
            "กิจกรรมรายงานผลการควบคุมภายใน",
            4,
            ("ระเบียบกำหนดให้รายงานภายใน ๙๐ วันนับแต่วันสิ้นปี",),
            ("เพื่อให้รายงานเสร็จตามกำหนด", "เพื่อนำผลไปปรับปรุงงาน"),
            (("ทุกส่วนราชการ", 0, ""),),
            ("แต่งตั้งคณะทำงาน", ("รวบรวมข้อมูล", ("จากแบบประเมิน", "จากเรื่องร้องเรียน")), "จัดทำรายงาน"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงาน ๑ ฉบับ",),
            ("ความเสี่ยงที่พบได้รับการแก้ไข",),
            {2566: Row("0", (1,)), 2568: Row("1,500", (1, 2), "เพิ่มการอบรม"), 2570: Row("0", (1,))},
            guideline="4.1",
        ),
    ),
    totals={
        2566: ("3,000", None),
        2567: ("3,000", None),
        2568: ("4,500", None),
        2569: ("3,000", None),
        2570: ("3,000", None),
    },
    approval=(
        {"role": "ผู้เสนอแผน", "position": "ปลัดองค์การบริหารส่วนตำบลโคกสูง"},
        {"role": "ผู้อนุมัติแผน", "position": "นายกองค์การบริหารส่วนตำบลโคกสูง"},
    ),
)

_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_IN_WORDS = {"3,000": "สามพันบาทถ้วน", "4,500": "สี่พันห้าร้อยบาทถ้วน"}
_TIMES = ("ไตรมาสที่ ๑ และ ๔", "ภายในเดือนธันวาคมของทุกปี", "ปี ๒๕๖๖ และ ๒๕๗๐ ไตรมาส ๑ ปี ๒๕๖๘ ไตรมาส ๑ - ๒")
_MONEY = ("ปีละ ๓,๐๐๐.- บาท (สามพันบาทถ้วน)", "-", "ปี ๒๕๖๘ จำนวน ๑,๕๐๐.- บาท ปีอื่นไม่ใช้งบประมาณ")


def _year(document: Document, year: int) -> None:
    head = (
        "ที่",
        "โครงการ/กิจกรรม/มาตรการ",
        "งบประมาณ (บาท)",
        "ระยะเวลาดำเนินการ (ไตรมาส)",
        "",
        "",
        "",
        "หน่วยงาน",
        "หมายเหตุ",
    )
    rows = [
        [thai(f"แผนปฏิบัติการฯ ประจำปีงบประมาณ พ.ศ. {year}"), *[""] * 8],
        list(head),
        ["", "", "", *map(thai, "1234"), "", ""],
    ]
    merges = [(0, 0, 0, 8), (1, 3, 1, 6), *((1, column, 2, column) for column in (0, 1, 2, 7, 8))]
    ticks = []
    for sheet in BOOK.rows(year):
        row = sheet.years[year]
        for text in (
            f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}",
            f"{sheet.guideline} {BOOK.guidelines[sheet.guideline or '']}",
        ):
            merges.append((len(rows), 0, len(rows), 8))
            rows.append([thai(text), *[""] * 8])
        ticks += [(len(rows), 2 + quarter) for quarter in row.quarters]
        money = "-" if row.budget == "0" else thai(f"{row.budget}.-")
        rows.append(
            [
                thai(BOOK.rows(year).index(sheet) + 1),
                sheet.title,
                money,
                "",
                "",
                "",
                "",
                "\n".join(sheet.responsible),
                row.note or "",
            ]
        )
    merges.append((len(rows), 0, len(rows), 1))
    rows.append(
        [thai(f"รวม {len(BOOK.rows(year))} โครงการ"), "", _IN_WORDS[BOOK.totals[year][0] or ""], *[""] * 6]
    )
    made = table(document, rows, merges)
    for number, column in ticks:
        symbol(made.cell(number, column), "Wingdings 2", "F050")


def _header(document: Document, page: int) -> None:
    line(document, thai(f"แผนปฏิบัติการป้องกันการทุจริต อบต.โคกสูง หน้า {page}"))


def _numbered(document: Document, number: int, texts: tuple[str, ...]) -> None:
    for place, text in enumerate(texts, 1):
        line(document, thai(f"\t{number}.{place}) {text}") if len(texts) > 1 else f"\t{text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    _header(document, 10 + place)
    line(document, thai(f"โครงการที่ {place + 1} : {sheet.title}"), bold=True, center=True)
    line(document, "1) หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "2) วัตถุประสงค์", bold=True)
    _numbered(document, 2, tuple(sheet.objectives))
    line(document, "3) กลุ่มเป้าหมาย", bold=True)
    _numbered(
        document, 3, tuple(thai(f"{name} {count} {unit}") if count else name for name, count, unit in sheet.groups)
    )
    line(document, "4) ขั้นตอน/วิธีการดำเนินงาน", bold=True)
    for number, step in enumerate(sheet.steps, 1):
        text, below = (step, ()) if isinstance(step, str) else step
        line(document, thai(f"\t4.{number}) {text}"))
        for each in below:
            line(document, f"\t\t\uf0b7 {each}")
    line(document, f"5) ระยะเวลา : {_TIMES[place]}", bold=True)
    line(document, f"6) งบประมาณ : {_MONEY[place]}", bold=True)
    line(document, f"7) หน่วยงานผู้รับผิดชอบ : {'/'.join(sheet.responsible)}", bold=True)
    line(document, "8) ผลผลิต", bold=True)
    _numbered(document, 8, tuple(map(str, sheet.outputs)))
    line(document, "9) ผลลัพธ์", bold=True)
    _numbered(document, 9, tuple(map(str, sheet.outcomes)))
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    drawn_box(document, ["แผนปฏิบัติการป้องกันการทุจริต", "เพื่อยกระดับคุณธรรมและความโปร่งใส", "๕ ปี (พ.ศ. ๒๕๖๖ - ๒๕๗๐)"])
    line(document, "จัดทำโดย", center=True)
    line(document, NAME, bold=True, center=True)
    line(document, "อำเภอโคกสูง จังหวัดสระแก้ว", bold=True, center=True)
    new_page(document)
    line(document, "คํานํา", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    new_page(document)
    for year in YEARS:
        _header(document, year - 2563)
        _year(document, year)
        new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    signed = "(ลงชื่อ)................................"
    dots = "(................................)"
    rows = [
        [signed, signed],
        [dots, dots],
        [each["position"] for each in BOOK.approval],
        [each["role"] for each in BOOK.approval],
    ]
    table(document, rows)
    return saved(document)
