"""A subdistrict's book: yearly tables, and all sheets together in one wide table with a row a project."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลหนองโสน"
YEARS = (2566, 2567)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2567,
    name=NAME,
    type="subdistrict-organization",
    district="สามง่าม",
    province="พิจิตร",
    sheets=(
        Sheet(
            "โครงการวันรวมใจไม่โกง",
            1,
            ("การรวมใจของบุคลากรทำให้เกิดพลังในการต่อต้านการโกง",),
            ("เพื่อรวมใจบุคลากร", "เพื่อประกาศเจตนารมณ์"),
            (("บุคลากร", 36, "คน"),),
            ("ประชุมเตรียมงาน", "จัดกิจกรรม", "สรุปผล"),
            ("สำนักปลัด",),
            ("บุคลากรเข้าร่วมร้อยละ ๙๕",),
            ("บุคลากรไม่ยอมรับการโกง",),
            {2566: Row("4,000", (1,)), 2567: Row("4,000", (1,))},
        ),
        Sheet(
            "มาตรการเปิดเผยรายชื่อผู้รับจ้าง",
            2,
            ("รายชื่อผู้รับจ้างเป็นข้อมูลที่ประชาชนสนใจ",),
            ("เพื่อให้ประชาชนตรวจสอบผู้รับจ้าง",),
            (("ประชาชนทั่วไป", 0, ""),),
            ("รวบรวมรายชื่อ", "ติดประกาศทุกเดือน"),
            ("กองคลัง", "กองช่าง"),
            ("ติดประกาศ ๑๒ ครั้ง",),
            ("ประชาชนตรวจสอบได้", "ผู้รับจ้างทำงานดีขึ้น"),
            {2566: Row("0", (1, 2, 3, 4)), 2567: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมรับฟังเสียงเด็กในโรงเรียน",
            3,
            ("เด็กมีมุมมองที่ผู้ใหญ่มองไม่เห็น",),
            ("เพื่อรับฟังเด็ก",),
            (("นักเรียน", 100, "คน"), ("ครู", 8, "คน")),
            ("จัดกล่องรับฟัง", "อ่านข้อเสนอ", "ตอบกลับหน้าเสาธง"),
            ("กองการศึกษา",),
            ("รับฟัง ๔ โรงเรียน",),
            ("เด็กกล้าแสดงความเห็น",),
            {2567: Row("2,400", (3, 4))},
        ),
    ),
    totals={2566: ("4,000", (2, 1, 1, 1)), 2567: ("6,400", (2, 1, 2, 2))},
)

_TIMES = ("ไตรมาส ๑", "ไตรมาส ๑ - ๔", "ไตรมาส ๓ - ๔ ปี ๒๕๖๗")


def _lines(texts: tuple[object, ...]) -> str:
    return (
        "\n".join(thai(f"{number}. {text}") for number, text in enumerate(texts, 1))
        if len(texts) > 1
        else str(texts[0])
    )


def _year(document: Document, year: int) -> None:
    line(
        document, thai(f"ส่วนที่ ๑ แผนปฏิบัติการ พ.ศ. {year}" if year == 2566 else f"แผนปฏิบัติการ พ.ศ. {year}"), bold=True
    )
    rows = [["ลำดับ", "โครงการ", "มิติ", "งบประมาณ", "ต.ค.-ธ.ค.", "ม.ค.-มี.ค.", "เม.ย.-มิ.ย.", "ก.ค.-ก.ย."]]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["/" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        rows.append([thai(number), sheet.title, thai(sheet.dimension), thai(row.budget), *ticks])
    budget, counts = BOOK.totals[year]
    rows.append(["", "รวม", "", thai(budget), *map(thai, counts or ())])
    table(document, rows)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "พ.ศ. ๒๕๖๖ - ๒๕๖๗", NAME, "อำเภอสามง่าม จังหวัดพิจิตร"):
        line(document, text, bold=True, center=True)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    line(document, "ส่วนที่ ๒ รายละเอียดโครงการ", bold=True)
    rows = [
        [
            "ลำดับ",
            "ชื่อโครงการ",
            "หลักการและเหตุผล",
            "วัตถุประสงค์",
            "กลุ่มเป้าหมาย",
            "วิธีดำเนินการ",
            "ระยะเวลาดำเนินการ",
            "งบประมาณ",
            "ผู้รับผิดชอบ",
            "ผลผลิต",
            "ผลลัพธ์",
        ]
    ]
    for place, sheet in enumerate(BOOK.sheets):
        groups = tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups)
        budget = next(iter(sheet.years.values())).budget
        rows.append(
            [
                thai(place + 1),
                sheet.title,
                sheet.rationale[0],
                _lines(tuple(sheet.objectives)),
                thai(_lines(groups)),
                _lines(tuple(sheet.steps)),
                _TIMES[place],
                "ไม่ใช้งบประมาณ" if budget == "0" else thai(budget),
                "\n".join(sheet.responsible),
                _lines(tuple(sheet.outputs)),
                _lines(tuple(sheet.outcomes)),
            ]
        )
    table(document, rows)
    return saved(document)
