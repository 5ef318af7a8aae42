"""A town's book typed over a neighbour's: all years side by side in a table for each dimension, quarters in the sheets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.ordinary import DIMENSIONS
from strangers.tha_uthae import BOOK as NEIGHBOUR
from strangers.typing import drawn_box, line, new_document, new_page, saved, table, thai

NAME = "เทศบาลตำบลจักราช"
YEARS = (2566, 2567, 2568, 2569, 2570)

# Each project's budgets by year and its quarters.
_PLAN = (
    (("15,000", "15,000", "15,000", "20,000", "20,000"), (2,)),
    (("3,000", "3,000", "3,000", "3,000", "3,000"), (4,)),
    (("0", "0", "0", "0", "0"), (1,)),
    (("0", "0", "0", "0", "0"), (1, 2, 3, 4)),
    (("40,000", "40,000", "40,000", "45,000", "45,000"), (3,)),
    (("0", "0", "0", "0", "0"), (3, 4)),
)


def _over(text: str) -> str:
    """What replacing the neighbour's names by hand left."""
    for old, new in (
        ("ประชาชนในตำบลท่าอุแท", "ประชาชนในเขตเทศบาล"),
        ("คนดีศรีท่าอุแท", "คนดีศรีจักราช"),
        ("สมาชิกสภาองค์การบริหารส่วนตำบลท่าอุแท", "สมาชิกสภาเทศบาลตำบลจักราช"),
        ("ตำบลท่าอุแทมี", "ตำบลจักราชมี"),
        ("โครงการ อบต. สัญจร", "โครงการเทศบาลสัญจร"),
        ("พนักงานส่วนตำบล", "พนักงานเทศบาล"),
        ("สำนักปลัด", "สำนักปลัดเทศบาล"),
    ):
        text = text.replace(old, new)
    return text


def _all(texts: Sequence[object]) -> tuple[str, ...]:
    return tuple(_over(str(text)) for text in texts)


_SHEETS = tuple(
    replace(
        sheet,
        title=_over(sheet.title),
        rationale=_all(sheet.rationale),
        objectives=_all(sheet.objectives),
        groups=tuple((_over(name), count, unit) for name, count, unit in sheet.groups),
        steps=_all(sheet.steps),
        responsible=_all(sheet.responsible),
        outputs=_all(sheet.outputs),
        outcomes=_all(sheet.outcomes),
        years={year: Row(budget, quarters) for year, budget in zip(YEARS, budgets, strict=True)},
    )
    for sheet, (budgets, quarters) in zip(NEIGHBOUR.sheets, _PLAN, strict=True)
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="จักราช",
    province="นครราชสีมา",
    sheets=_SHEETS,
    preface=(
        "เทศบาลตำบลจักราชจัดทำแผนปฏิบัติการนี้เพื่อให้การบริหารงานเป็นไปด้วยความสุจริตและโปร่งใส",
        "ข้อมูลในแผนได้จากการประชุมร่วมกันของคณะผู้บริหาร หัวหน้าส่วนราชการ และผู้แทนชุมชน เมื่อเดือนสิงหาคม ๒๕๖๕",
    ),
)


def _dimension(document: Document, number: int) -> None:
    line(document, f"มิติที่ {number} {DIMENSIONS[number]}", bold=True)
    rows = [
        ["ลำดับ", "โครงการ/กิจกรรม/มาตรการ", "งบประมาณ (บาท)", "", "", "", "", "หน่วยงาน"],
        ["", "", *map(str, YEARS), ""],
    ]
    for sheet in _SHEETS:
        if sheet.dimension == number:
            budgets = [sheet.years[year].budget for year in YEARS]
            rows.append([str(len(rows) - 1), sheet.title, *budgets, "/".join(sheet.responsible)])
    table(document, rows, [(0, 2, 0, 6), *((0, column, 1, column) for column in (0, 1, 7))]).style = "Table Grid"
    line(document, "")


def _items(document: Document, heading: str, texts: Sequence[str]) -> None:
    if len(texts) == 1:
        line(document, f"{heading}\t{texts[0]}")
        return
    line(document, heading)
    for number, text in enumerate(texts, 1):
        line(document, thai(f"\t({number}) {text}"))


_WORDS = {
    (1,): "ไตรมาสที่ ๑",
    (2,): "ไตรมาสที่ ๒",
    (3,): "ไตรมาสที่ ๓",
    (4,): "ไตรมาสที่ ๔",
    (3, 4): "ไตรมาสที่ ๓ - ๔",
    (1, 2, 3, 4): "ไตรมาสที่ ๑ - ๔",
}


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    budgets = [sheet.years[year].budget for year in YEARS]
    paid = [f"ปี {year} จำนวน {budget} บาท" for year, budget in zip(YEARS, budgets, strict=True) if budget != "0"]
    groups = [f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups]
    line(document, thai(f"ลำดับที่ {place + 1}"), bold=True, center=True)
    line(document, thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), bold=True, center=True)
    line(document, f"๑. ชื่อโครงการ\t{sheet.title}")
    line(document, "๒. หลักการและเหตุผล")
    for text in sheet.rationale:
        line(document, f"\t{text}")
    _items(document, "๓. วัตถุประสงค์", sheet.objectives)
    _items(document, "๔. กลุ่มเป้าหมาย", [thai(text) for text in groups])
    _items(document, "๕. วิธีดำเนินการ", [str(step) for step in sheet.steps])
    line(document, f"๖. ระยะเวลาดำเนินการ\t{_WORDS[sheet.years[2566].quarters]}")
    line(document, thai(f"๗. งบประมาณ\t{' '.join(paid)}" if paid else "๗. งบประมาณ\tไม่ใช้งบประมาณ"))
    _items(document, "๘. ผู้รับผิดชอบ", sheet.responsible)
    line(document, "๙. ผลผลิต/ผลลัพธ์")
    _items(document, "ผลผลิต", [str(text) for text in sheet.outputs])
    _items(document, "ผลลัพธ์", [str(text) for text in sheet.outcomes])
    line(document, "")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    drawn_box(
        document,
        (
            "แผนปฏิบัติการป้องกันการทุจริต",
            "เพื่อยกระดับคุณธรรมและความโปร่งใส",
            "(พ.ศ. ๒๕๖๖ - ๒๕๗๐)",
            NAME,
            "อำเภอจักราช จังหวัดนครราชสีมา",
        ),
    )
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, NAME, center=True)
    new_page(document)
    line(document, "แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ - ๒๕๗๐)", bold=True, center=True)
    for number in (1, 2, 3, 4):
        _dimension(document, number)
    new_page(document)
    line(document, "รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(_SHEETS):
        _sheet(document, place, sheet)
    return saved(document)
