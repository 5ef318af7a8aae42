"""A subdistrict's book of forms with Word's own numbers: a form pasted twice counts on, cells lack words, a row its ticks."""

from __future__ import annotations

from dataclasses import replace

from docx.document import Document
from docx.shared import Cm
from docx.table import _Cell

from strangers.bueng_prue import BOOK as NEIGHBOUR
from strangers.expected import Book, Row, Sheet
from strangers.ordinary import DIMENSIONS, each_year
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import list_kind, new_list, numbered

NAME = "องค์การบริหารส่วนตำบลคลองขลุง"
YEARS = (2566, 2567, 2568, 2569, 2570)
_ROWS = (
    each_year(YEARS, "9,000", 1, 2),
    each_year(YEARS[1:], "12,000", 3),
    each_year(YEARS, "0", 1, 2, 3, 4),
    each_year(YEARS, "0", 1, 2, 3, 4),
    {**each_year(YEARS[:-1], "18,500", 2, 4), 2570: Row("18,500", (2,))},
    each_year(YEARS, "0", 4),
)


def _own(texts: tuple[object, ...]) -> tuple[str, ...]:
    return tuple(str(text).replace("บึงปรือ", "คลองขลุง") for text in texts)


_SHEETS = tuple(
    replace(sheet, rationale=_own(tuple(sheet.rationale)), outputs=_own(tuple(sheet.outputs)), years=rows)
    for sheet, rows in zip(NEIGHBOUR.sheets, _ROWS, strict=True)
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="คลองขลุง",
    province="กำแพงเพชร",
    sheets=_SHEETS,
    totals={
        2566: ("27,500", None),
        2567: ("39,500", None),
        2568: ("39,500", None),
        2569: ("39,500", None),
        2570: ("39,500", None),
    },
)


def _year(document: Document, year: int) -> None:
    line(document, thai(f"ประจำปีงบประมาณ พ.ศ. {year}"), bold=True, center=True)
    rows = [
        ["ลำดับ", "โครงการ/กิจกรรม/มาตรการ", "มิติ", "งบประมาณ", "ไตรมาส", "", "", "", "ผู้รับผิดชอบ"],
        ["", "", "", "", "๑", "๒", "๓", "๔", ""],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["/" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        # The ticks of the second project were forgotten in one year; its sheet says when.
        if (year, number) == (2568, 2):
            ticks = ["", "", "", ""]
        money = "-" if row.budget == "0" else row.budget
        rows.append([thai(number), sheet.title, str(sheet.dimension), money, *ticks, sheet.responsible[0]])
    rows.append(["", "รวม", "", str(BOOK.totals[year][0]), "", "", "", "", ""])
    merges = [(0, 4, 0, 7), *((0, column, 1, column) for column in (0, 1, 2, 3, 8))]
    table(document, rows, merges).style = "Table Grid"
    line(document, "")


_WORDS = {
    (1, 2): "ไตรมาส ๑ - ๒",
    (3,): "ไตรมาส ๓",
    (1, 2, 3, 4): "ไตรมาส ๑ - ๔",
    (2, 4): "ไตรมาส ๒ และไตรมาส ๔",
    (2,): "ไตรมาส ๒",
    (4,): "ไตรมาส ๔",
}


def _fill(cell: _Cell, texts: tuple[str, ...], number: int) -> None:
    for place, text in enumerate(texts):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph.add_run(text)
        if len(texts) > 1 and number:
            numbered(paragraph, number)


def _sheet(document: Document, place: int, sheet: Sheet, lists: list[int]) -> None:
    row = sheet.years[2567]
    groups = tuple(thai(f"{name} จำนวน {count} {unit}") if count else name for name, count, unit in sheet.groups)
    line(document, thai(f"ลำดับที่ {place + 1}"), bold=True, center=True)
    line(document, thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), bold=True, center=True)
    parts = [
        ("ชื่อโครงการ", (sheet.title,), 0),
        ("หลักการและเหตุผล", tuple(sheet.rationale), 0),
        ("วัตถุประสงค์", tuple(sheet.objectives), lists[0]),
        ("กลุ่มเป้าหมาย", groups, lists[1]),
        ("วิธีดำเนินการ", tuple(map(str, sheet.steps)), lists[2]),
        ("ระยะเวลาดำเนินการ", (_WORDS[row.quarters],), 0),
        ("งบประมาณ", ("ไม่ใช้งบประมาณ" if row.budget == "0" else f"{row.budget} บาท",), 0),
        ("ผู้รับผิดชอบ", tuple(sheet.responsible), 0),
        ("ผลผลิต", tuple(map(str, sheet.outputs)), 0),
        ("ผลลัพธ์", tuple(map(str, sheet.outcomes)), 0),
    ]
    for lacks in {1: (7,), 2: (3,), 3: (4, 1), 5: (2,)}.get(place, ()):
        parts[lacks] = ("", *parts[lacks][1:])
    made = document.add_table(len(parts), 2)
    made.style = "Table Grid"
    for row_made, (name, texts, number) in zip(made.rows, parts, strict=True):
        left, right = row_made.cells
        left.width, right.width = Cm(4), Cm(12)
        left.paragraphs[0].add_run(name).bold = True
        _fill(right, texts, number)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    kind = list_kind(document, [("thaiNumbers", "%1.")])
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "(พ.ศ. ๒๕๖๖ - ๒๕๗๐)",
        NAME,
        "อำเภอคลองขลุง",
        "จังหวัดกำแพงเพชร",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ - ๒๕๗๐)", bold=True, center=True)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        lists = [new_list(document, kind) for _ in range(3)]
        # A form that is pasted keeps its lists, which count on.
        for _ in range(2 if place == 4 else 1):
            _sheet(document, place, sheet, lists)
    return saved(document)
