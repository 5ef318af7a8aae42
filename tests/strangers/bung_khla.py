"""A subdistrict's book: amounts and totals in words, quarters with their months as heads, headings in a column of their own."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลบุ่งคล้า"
YEARS = (2566, 2567)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันและปราบปรามการทุจริต",
    start=2566,
    end=2567,
    name=NAME,
    type="subdistrict-organization",
    district="บุ่งคล้า",
    province="บึงกาฬ",
    preface=("การจัดทำแผนครั้งนี้ยึดหลักว่าป้องกันดีกว่าแก้ไข",),
    sheets=(
        Sheet(
            "โครงการรวมพลังคนบุ่งคล้าต้านโกง",
            3,
            ("ประชาชนเป็นเจ้าของเงินภาษี การรวมพลังของประชาชนจึงเป็นเกราะป้องกันการทุจริตที่ดีที่สุด",),
            ("เพื่อรวมพลังประชาชน", "เพื่อแจ้งเบาะแส"),
            (("ตัวแทนครัวเรือน", 240, "ครัวเรือน"),),
            ("ประชาคมหมู่บ้าน", "ลงนามสัตยาบัน", "ตั้งกลุ่มไลน์แจ้งเบาะแส"),
            ("สำนักปลัด อบต.",),
            ("มีกลุ่มแจ้งเบาะแสครบ ๘ หมู่บ้าน",),
            ("ได้รับเบาะแสที่นำไปตรวจสอบได้",),
            {2566: Row("16,500", (1, 2)), 2567: Row("16,500", (1, 2))},
        ),
        Sheet(
            "มาตรการใช้รถส่วนกลางอย่างโปร่งใส",
            2,
            ("รถส่วนกลางเป็นทรัพย์สินของทางราชการ ต้องใช้เพื่อราชการเท่านั้น",),
            ("เพื่อป้องกันการนำรถไปใช้ส่วนตัว",),
            (("พนักงานขับรถ", 4, "คน"), ("ผู้ขอใช้รถทุกคน", 0, "")),
            ("จัดทำสมุดบันทึก", "ติดตั้งระบบติดตามรถ"),
            ("กองช่าง",),
            ("มีสมุดบันทึกประจำรถทุกคัน",),
            ("ค่าน้ำมันลดลง", "ไม่มีเรื่องร้องเรียน"),
            {2566: Row("0", (1, 2, 3, 4)), 2567: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมให้ความรู้ พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540",
            2,
            ("กฎหมายให้สิทธิประชาชนรู้ข้อมูลของราชการ แต่ประชาชนยังใช้สิทธิน้อย",),
            ("เพื่อให้ประชาชนใช้สิทธิเป็น",),
            (("ผู้นำชุมชน", 32, "คน"),),
            ("จัดทำเอกสาร", "บรรยายในที่ประชุมกำนันผู้ใหญ่บ้าน"),
            ("สำนักปลัด อบต.", "กองการศึกษา"),
            ("บรรยาย ๒ ครั้ง",),
            ("มีผู้ขอดูข้อมูลเพิ่มขึ้น",),
            {2567: Row("2,000", (4,))},
        ),
    ),
    totals={2566: ("16,500", None), 2567: ("18,500", None)},
)

_WORDS = {
    "16,500": "หนึ่งหมื่นหกพันห้าร้อยบาทถ้วน",
    "18,500": "หนึ่งหมื่นแปดพันห้าร้อยบาทถ้วน",
    "2,000": "สองพันบาทถ้วน",
    "0": "ไม่ใช้งบประมาณ",
}
_TIMES = ("ไตรมาสที่ ๑ ถึงไตรมาสที่ ๒", "ทั้งปี", "ไตรมาสที่ ๔ พ.ศ. ๒๕๖๗")


def _year(document: Document, year: int) -> None:
    rows = [
        [thai(f"แผนปฏิบัติการ ประจำปีงบประมาณ {year} (๑ ตุลาคม {year - 1} - ๓๐ กันยายน {year})"), *[""] * 8],
        [
            "ลำดับที่",
            "มิติที่",
            "ชื่อโครงการ/มาตรการ",
            "งบประมาณ",
            *(
                thai(f"ไตรมาส {number}\n({months})")
                for number, months in enumerate(("ต.ค.-ธ.ค.", "ม.ค.-มี.ค.", "เม.ย.-มิ.ย.", "ก.ค.-ก.ย."), 1)
            ),
            "ผู้รับผิดชอบ",
        ],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["\u2713" if quarter in row.quarters else "-" for quarter in (1, 2, 3, 4)]
        rows.append(
            [
                thai(number),
                thai(sheet.dimension),
                sheet.title,
                _WORDS[row.budget],
                *ticks,
                " / ".join(sheet.responsible),
            ]
        )
    total = BOOK.totals[year][0] or ""
    rows.append([f"รวมงบประมาณทั้งสิ้น ({_WORDS[total]})", "", "", thai(total), "", "", "", "", ""])
    table(document, rows, [(0, 0, 0, 8), (len(rows) - 1, 0, len(rows) - 1, 2)])
    new_page(document)


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    budget = next(iter(sheet.years.values())).budget
    groups = [f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups]
    rows = [
        ["โครงการ/มาตรการ", ":", sheet.title],
        ["สอดคล้องกับมิติที่", ":", str(sheet.dimension)],
        ["ความเป็นมา", ":", sheet.rationale[0]],
        ["วัตถุประสงค์", ":", "\n".join(f"- {text}" for text in sheet.objectives)],
        ["กลุ่มเป้าหมาย", ":", "\n".join(f"- {text}" for text in groups)],
        ["การดำเนินงาน", ":", "\n".join(f"{number}. {text}" for number, text in enumerate(sheet.steps, 1))],
        ["เวลา", ":", _TIMES[place]],
        ["งบประมาณ", ":", _WORDS[budget]],
        ["ผู้รับผิดชอบ", ":", "\n".join(sheet.responsible)],
        ["ผลผลิต", ":", "\n".join(map(str, sheet.outputs))],
        ["ผลลัพธ์", ":", "\n".join(map(str, sheet.outcomes))],
    ]
    line(document, thai(f"แผ่นที่ {place + 1}"), center=True)
    table(document, rows)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "ประจำปีงบประมาณ ๒๕๖๖ ถึง ๒๕๖๗", "โดย", NAME, "อำเภอบุ่งคล้า จังหวัดบึงกาฬ"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    line(document, f"\t{BOOK.preface[0]}")
    line(document, "(....................................................)", center=True)
    line(document, f"นายก{NAME}", center=True)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
