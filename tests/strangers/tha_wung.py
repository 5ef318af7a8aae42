"""A subdistrict's book: forms of two columns with rows that a plan's data does not know, a code above the title."""

from __future__ import annotations

from dataclasses import replace

from docx.document import Document

from strangers import kanthararom, nong_ki
from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table

NAME = "องค์การบริหารส่วนตำบลบางคู้"
YEARS = (2570, 2571)
DIMENSIONS = kanthararom.DIMENSIONS


def _rows(budgets: str, quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year, budget in zip(YEARS, budgets.split(), strict=True)}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2570,
    end=2571,
    name=NAME,
    type="subdistrict-organization",
    district="ท่าวุ้ง",
    province="ลพบุรี",
    sheets=(
        replace(nong_ki.BOOK.sheets[0], years=_rows("16,500.00 17,000.00", (1, 2))),
        replace(kanthararom.BOOK.sheets[2], years=_rows("0.00 0.00", (1, 2, 3, 4))),
        replace(nong_ki.BOOK.sheets[2], years=_rows("4,800.00 4,800.00", (2, 3, 4))),
        replace(kanthararom.BOOK.sheets[4], years=_rows("0.00 0.00", (1, 4))),
    ),
    totals={2570: ("21,300.00", (3, 3, 2, 3)), 2571: ("21,800.00", (3, 3, 2, 3))},
    in_notes=("ปท-01", "โครงการต่อเนื่อง", "หัวหน้าฝ่ายแผนงาน", "แบบติดตามของ ป.ป.ช."),
)

_TIMES = ("ไตรมาสที่ 1 - 2", "ตลอดปีงบประมาณ", "ไตรมาสที่ 2 - 4", "ไตรมาสที่ 1 และ 4")


def _year(document: Document, year: int) -> None:
    line(document, f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ{NAME}", bold=True)
    rows = [
        [
            "ลำดับ",
            "รายการโครงการ",
            "มิติ",
            "งบประมาณ (บาท)",
            "ไตรมาส 1",
            "ไตรมาส 2",
            "ไตรมาส 3",
            "ไตรมาส 4",
            "หมายเหตุ",
        ]
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["√" if quarter in row.quarters else "-" for quarter in (1, 2, 3, 4)]
        rows.append([str(number), sheet.title, str(sheet.dimension), row.budget, *ticks, ""])
    budget, counts = BOOK.totals[year]
    rows.append(["รวมทั้งสิ้น", "", "", budget or "", *map(str, counts or ()), ""])
    table(document, rows, [(len(rows) - 1, 0, len(rows) - 1, 2)]).style = "Table Grid"
    line(document, "")


def _list(texts: tuple[object, ...]) -> str:
    if len(texts) == 1:
        return str(texts[0])
    return "\n".join(f"{number}) {text}" for number, text in enumerate(texts, 1))


def _form(document: Document, place: int, sheet: Sheet) -> None:
    groups = tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups)
    money = [f"ปี {year} {row.budget} บาท" for year, row in sheet.years.items() if row.budget != "0.00"]
    rows = [
        ["รหัสโครงการ", f"ปท-0{place + 1}"],
        ["ชื่อโครงการ", sheet.title],
        ["มิติที่", f"{sheet.dimension} {DIMENSIONS[sheet.dimension]}"],
        ["ลักษณะโครงการ", "โครงการต่อเนื่อง"],
        ["หลักการและเหตุผล", "\n".join(sheet.rationale)],
        ["วัตถุประสงค์", _list(tuple(sheet.objectives))],
        ["กลุ่มเป้าหมาย", _list(groups)],
        ["วิธีดำเนินการ", _list(tuple(sheet.steps))],
        ["ระยะเวลาดำเนินการ", _TIMES[place]],
        ["งบประมาณดำเนินการ", "\n".join(money) or "ไม่ใช้งบประมาณ"],
        ["ผู้รับผิดชอบโครงการ", _list(tuple(sheet.responsible))],
        ["ผู้ประสานงาน", "หัวหน้าฝ่ายแผนงาน"],
        ["เครื่องมือติดตาม", "แบบติดตามของ ป.ป.ช."],
        ["ผลผลิต", _list(tuple(sheet.outputs))],
        ["ผลลัพธ์", _list(tuple(sheet.outcomes))],
    ]
    made = table(document, rows)
    made.style = "Table Grid"
    for row in made.rows:
        row.cells[0].paragraphs[0].runs[0].bold = True
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "พ.ศ. 2570 - 2571",
        NAME,
        "อำเภอท่าวุ้ง จังหวัดลพบุรี",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    line(document, "รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _form(document, place, sheet)
    return saved(document)
