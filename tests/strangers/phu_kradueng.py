"""A subdistrict municipality's next book: a word of the mayor, sheets without lines in two columns, months coloured in behind."""

from __future__ import annotations

from dataclasses import replace

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import _Cell

from strangers import non_sang, tha_tako
from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import drawn_box, line, new_document, new_page, saved, table, thai, write

NAME = "เทศบาลตำบลภูกระดึง"
YEARS = (2571, 2572)
DIMENSIONS = non_sang.DIMENSIONS


def _rows(budgets: str, quarters: tuple[int, ...]) -> dict[int, Row]:
    given = zip(YEARS, budgets.split(), strict=True)
    return {year: Row(budget, quarters) for year, budget in given if budget != "x"}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2571,
    end=2572,
    name=NAME,
    type="subdistrict-municipality",
    district="ภูกระดึง",
    province="เลย",
    sheets=(
        Sheet(
            "โครงการนักท่องเที่ยวไว้ใจ เจ้าหน้าที่ไม่เรียกรับ",
            1,
            (
                "ภูกระดึงมีนักท่องเที่ยวปีละหลายหมื่นคน เจ้าหน้าที่จัดระเบียบที่จอดรถและลูกหาบต้องพบเงินสดทุกวัน หากไม่มีกติกาที่ชัดเจนย่อมเกิดการเรียกรับเงินพิเศษ",
                "เทศบาลจึงร่วมกับชมรมลูกหาบและร้านค้าจัดทำกติกาเดียวกัน พร้อมป้ายราคามาตรฐานสองภาษา",
            ),
            ("เพื่อสร้างจิตสำนึกแก่เจ้าหน้าที่", "เพื่อให้นักท่องเที่ยวทราบราคามาตรฐาน"),
            (("เจ้าหน้าที่จัดระเบียบ", 24, "คน"), ("สมาชิกชมรมลูกหาบ", 180, "คน")),
            (
                ("จัดทำกติกาและราคามาตรฐาน", ("รับฟังความเห็นของชมรม", "ประกาศใช้ก่อนฤดูท่องเที่ยว")),
                "อบรมเจ้าหน้าที่ ๑ วัน",
                ("ติดตั้งป้าย", ("ที่ทำการอุทยาน", "ลานจอดรถ", "สถานีขนส่ง")),
                "ประเมินผลหลังฤดูท่องเที่ยว",
            ),
            ("กองการศึกษา", "สำนักปลัดเทศบาล"),
            ("มีป้ายราคามาตรฐาน ๓ จุด", "เจ้าหน้าที่ผ่านการอบรม ๒๔ คน"),
            ("ไม่มีข้อร้องเรียนเรื่องการเรียกรับเงิน",),
            _rows("48,000 48,000", (1, 2)),
        ),
        replace(non_sang.BOOK.sheets[1], years=_rows("0 0", (1, 2, 3, 4))),
        replace(tha_tako.BOOK.sheets[2], years=_rows("0 0", (1, 2, 3, 4)), guideline=None),
        replace(non_sang.BOOK.sheets[3], years=_rows("33,000 x", (2, 3))),
        replace(tha_tako.BOOK.sheets[4], years=_rows("0 0", (4,)), guideline=None),
    ),
    totals={2571: ("81,000", None), 2572: ("48,000", None)},
    approval=(
        {"role": "ผู้เสนอแผน", "name": "นางสาวสมมติ ผานกแอ่น", "position": "ปลัดเทศบาลตำบลภูกระดึง"},
        {"role": "ผู้อนุมัติแผน", "name": "นายสมมุติ ผาหล่มสัก", "position": "นายกเทศมนตรีตำบลภูกระดึง"},
    ),
    chapters=(("สารจากนายกเทศมนตรี", "front"),),
    in_chapters=("ความไว้วางใจของผู้มาเยือน",),
)

_TIMES = (
    "ต.ค. - มี.ค. ของทุกปี",
    "ตลอดปีงบประมาณ",
    "ตลอดปีงบประมาณ",
    "ม.ค. - มิ.ย. ๒๕๗๑",
    "ก.ค. - ก.ย. ของทุกปี",
)
_SHORT = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")


def _colour(cell: _Cell) -> None:
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="9DC3E6"/>'))


def _lines(items: tuple[Nested, ...]) -> list[str]:
    if len(items) == 1:
        return [str(items[0])]
    found = []
    for place, item in enumerate(items, 1):
        first, *below = [item] if isinstance(item, str) else [item[0], *item[1]]
        found.append(thai(f"{place}) {first}"))
        found += [thai(f"   {place}.{number}) {text}") for number, text in enumerate(below, 1)]
    return found


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"รายละเอียดโครงการ ลำดับที่ {place + 1}"), bold=True, center=True)
    line(document, thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), center=True)
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    budgets = [f"ปี {year} จำนวน {row.budget} บาท" for year, row in sheet.years.items()]
    none = all(row.budget == "0" for row in sheet.years.values())
    parts: tuple[tuple[str, list[str]], ...] = (
        ("๑. ชื่อโครงการ", [sheet.title]),
        ("๒. หลักการและเหตุผล", list(sheet.rationale)),
        ("๓. วัตถุประสงค์", _lines(tuple(sheet.objectives))),
        ("๔. กลุ่มเป้าหมาย", _lines(groups)),
        ("๕. วิธีดำเนินการ", _lines(tuple(sheet.steps))),
        ("๖. ระยะเวลาดำเนินการ", [_TIMES[place]]),
        ("๗. งบประมาณดำเนินการ", ["ไม่ใช้งบประมาณ"] if none else [thai(text) for text in budgets]),
        ("๘. ผู้รับผิดชอบโครงการ", _lines(tuple(sheet.responsible))),
        ("๙. ผลผลิต", _lines(tuple(sheet.outputs))),
        ("๑๐. ผลลัพธ์", _lines(tuple(sheet.outcomes))),
    )
    made = document.add_table(len(parts), 2)
    for row, (name, texts) in zip(made.rows, parts, strict=True):
        first, second = row.cells
        first.paragraphs[0].add_run(name).bold = True
        write(second, [thai(text) for text in texts])
    new_page(document)


def _year(document: Document, year: int) -> None:
    line(document, thai(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"), bold=True, center=True)
    rows = [
        [
            "ที่",
            "โครงการ/กิจกรรม",
            "งบประมาณ (บาท)",
            thai(f"พ.ศ. {year - 1}"),
            "",
            "",
            thai(f"พ.ศ. {year}"),
            *[""] * 8,
        ],
        ["", "", "", *_SHORT],
    ]
    filled: list[tuple[int, tuple[int, ...]]] = []
    merges = [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (0, 3, 0, 5), (0, 6, 0, 14)]
    number = 0
    for dimension in (1, 2, 3, 4):
        own = [sheet for sheet in BOOK.rows(year) if sheet.dimension == dimension]
        if own:
            merges.append((len(rows), 0, len(rows), 14))
            rows.append([thai(f"มิติที่ {dimension} {DIMENSIONS[dimension]}"), *[""] * 14])
        for sheet in own:
            number, row = number + 1, sheet.years[year]
            filled.append((len(rows), row.quarters))
            rows.append([thai(number), sheet.title, "-" if row.budget == "0" else thai(row.budget), *[""] * 12])
    merges.append((len(rows), 0, len(rows), 1))
    rows.append(["รวมงบประมาณทั้งสิ้น", "", thai(BOOK.totals[year][0]), *[""] * 12])
    made = table(document, rows, merges)
    made.style = "Table Grid"
    for place, quarters in filled:
        cells = made.rows[place].cells
        for quarter in quarters:
            for cell in cells[3 * quarter : 3 * quarter + 3]:
                _colour(cell)
    line(document, "")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    drawn_box(document, ["แผนปฏิบัติการป้องกันการทุจริต", "ปีงบประมาณ พ.ศ. ๒๕๗๑ - ๒๕๗๒"])
    for _ in range(3):
        line(document, "")
    line(document, NAME, bold=True, center=True)
    line(document, "อำเภอภูกระดึง จังหวัดเลย", bold=True, center=True)
    new_page(document)
    line(document, "สารจากนายกเทศมนตรี", bold=True, center=True)
    line(document, "\tเมืองท่องเที่ยวอยู่ได้ด้วยความไว้วางใจของผู้มาเยือน ความซื่อสัตย์จึงเป็นทุนที่สำคัญที่สุดของภูกระดึง")
    line(document, "\tขอให้พนักงานทุกคนใช้แผนนี้เป็นเข็มทิศในการทำงาน")
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    for year in YEARS:
        _year(document, year)
    for signatory in BOOK.approval:
        line(document, f"ลงชื่อ...................................................{signatory['role']}", center=True)
        line(document, f"({signatory['name']})", center=True)
        line(document, f"{signatory['position']}", center=True)
        line(document, "........./........./.........", center=True)
    return saved(document)
