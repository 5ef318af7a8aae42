"""A book by someone who loves tables: cover, preface and signatures are tables too, with empty rows and columns for looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.table import Table, _Cell

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import new_document, new_page, saved, thai

NAME = "เทศบาลตำบลหนองบัวระเหว"
YEARS = (2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_SOURCE = "เทศบัญญัติงบประมาณรายจ่าย"

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="หนองบัวระเหว",
    province="ชัยภูมิ",
    preface=(
        (
            "เทศบาลตำบลหนองบัวระเหวตระหนักว่าความไว้วางใจของประชาชนเป็นทุนที่สำคัญที่สุดของการปกครองท้องถิ่น "
            "แผนฉบับนี้จึงรวมงานป้องกันการทุจริตที่เทศบาลจะทำในสามปีข้างหน้าไว้ในที่เดียว"
        ),
        "เนื้อหาแบ่งเป็นสองส่วน คือ รายละเอียดของแต่ละโครงการ และตารางสรุปรายปีซึ่งแสดงงบประมาณและช่วงเวลาดำเนินการ",
    ),
    sheets=(
        Sheet(
            "โครงการห้องเรียนซื่อสัตย์ในโรงเรียนสังกัดเทศบาล",
            1,
            (
                "โรงเรียนในสังกัดเทศบาลมีนักเรียนระดับประถมศึกษากว่าสองร้อยคน เด็กวัยนี้เริ่มรู้จักเปรียบเทียบว่าสิ่งใดเป็นของตน สิ่งใดเป็นของผู้อื่น",
                "ครูพบว่าการลอกการบ้านและการหยิบของเพื่อนไปใช้เป็นเรื่องที่เกิดขึ้นบ่อย การลงโทษทำให้เด็กกลัวแต่ไม่ได้ทำให้เข้าใจ",
                "โครงการนี้ใช้ร้านค้าไม่มีคนขายและสมุดความดีเป็นเครื่องมือให้เด็กฝึกตัดสินใจด้วยตนเอง",
            ),
            ("เพื่อให้นักเรียนฝึกความซื่อสัตย์ในชีวิตประจำวัน", "เพื่อให้ครูมีเครื่องมือสอน", "เพื่อให้ผู้ปกครองมีส่วนร่วม"),
            (("นักเรียนชั้นประถมศึกษา", 214, "คน"), ("ครู", 15, "คน"), ("ผู้ปกครอง", 0, "")),
            ("ประชุมครูเพื่อวางแผน", "จัดตั้งร้านค้าไม่มีคนขาย", "บันทึกสมุดความดีทุกสัปดาห์", "สรุปผลปลายภาคเรียน"),
            ("กองการศึกษา",),
            ("มีร้านค้าไม่มีคนขาย ๑ แห่ง", "นักเรียนมีสมุดความดีครบทุกคน"),
            ("เงินขาดหายจากร้านค้าไม่เกินร้อยละ ๒",),
            {
                2568: Row("18,500", (1, 3), budget_source=_SOURCE),
                2569: Row("9,000", (1, 3), budget_source=_SOURCE),
                2570: Row("9,000", (1, 3), budget_source=_SOURCE),
            },
        ),
        Sheet(
            "กิจกรรมเชิดชูเกียรติพนักงานผู้ประพฤติตนดี",
            1,
            ("การยกย่องคนทำดีให้เห็นเป็นตัวอย่างเป็นวิธีที่ใช้เงินน้อยแต่ได้ผลมาก",),
            ("เพื่อสร้างขวัญกำลังใจ",),
            (("พนักงานเทศบาลและพนักงานจ้าง", 62, "คน"),),
            ("กำหนดหลักเกณฑ์", "ให้พนักงานลงคะแนนลับ", "มอบใบประกาศในวันสิ้นปีงบประมาณ"),
            ("สำนักปลัดเทศบาล",),
            ("มีผู้ได้รับใบประกาศปีละ ๓ คน",),
            ("พนักงานถือเป็นแบบอย่าง",),
            {year: Row("0", (4,)) for year in YEARS},
        ),
        Sheet(
            "มาตรการประกาศคิวงานซ่อมถนนและไฟฟ้าสาธารณะ",
            2,
            (
                (
                    "คำร้องให้ซ่อมถนนและไฟฟ้าสาธารณะมีปีละเกือบสามร้อยเรื่อง ผู้ร้องมักสงสัยว่าเหตุใดซอยอื่นได้ซ่อมก่อน "
                    "การประกาศลำดับคิวพร้อมเหตุผลจะทำให้ทุกคนตรวจสอบได้ และป้องกันการใช้ความสนิทสนมขอลัดคิว"
                ),
            ),
            ("เพื่อให้การจัดลำดับงานซ่อมโปร่งใส", "เพื่อลดข้อร้องเรียน"),
            (("ประชาชนผู้ยื่นคำร้อง", 0, ""),),
            (
                "กำหนดเกณฑ์ให้คะแนนความเร่งด่วน",
                (
                    "ประกาศลำดับคิวทุกวันจันทร์ในช่องทางต่อไปนี้",
                    ("กระดานหน้าสำนักงาน", "กลุ่มไลน์ของชุมชน"),
                ),
                "บันทึกวันที่ซ่อมเสร็จ",
            ),
            ("กองช่าง",),
            ("ประกาศคิวครบ ๕๒ สัปดาห์",),
            ("ข้อร้องเรียนเรื่องลัดคิวลดลงร้อยละ ๕๐", "ประชาชนทราบกำหนดซ่อมล่วงหน้า"),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการอาสาสมัครตรวจงานก่อสร้าง",
            3,
            (
                "งานก่อสร้างของเทศบาลกระจายอยู่หลายชุมชน ผู้ควบคุมงานมีเพียงสองคน ไม่อาจอยู่ประจำได้ทุกแห่ง",
                "อาสาสมัครที่อยู่ในพื้นที่และผ่านการอบรมเบื้องต้นจะช่วยสังเกตและถ่ายภาพส่งให้ผู้ควบคุมงานได้ทันที",
            ),
            ("เพื่อให้ประชาชนมีส่วนร่วมตรวจงาน",),
            (("อาสาสมัครชุมชนละ ๒ คน", 0, ""),),
            ("รับสมัครและอบรมอาสาสมัคร", "มอบหมายงานตามสัญญาจ้าง", "ประชุมสรุปผลทุก ๖ เดือน"),
            ("กองช่าง", "กองสวัสดิการสังคม"),
            ("มีอาสาสมัครครบทุกชุมชน",),
            ("งานก่อสร้างได้มาตรฐานตามแบบ",),
            {
                2569: Row("12,000", (2, 3), "เริ่มดำเนินการปี ๒๕๖๙", budget_source=_SOURCE),
                2570: Row("12,000", (2, 3), budget_source=_SOURCE),
            },
        ),
        Sheet(
            "โครงการตรวจนับพัสดุโดยกรรมการจากต่างกอง",
            4,
            (
                "การให้เจ้าหน้าที่ตรวจนับพัสดุของกองตนเองทำให้ไม่พบของขาดหรือของชำรุดที่ไม่ได้จำหน่าย การสลับกองตรวจจึงเป็นการถ่วงดุลกันเองโดยไม่ต้องใช้เงิน",
            ),
            ("เพื่อให้พัสดุคงเหลือตรงกับทะเบียน",),
            (("ส่วนราชการในสังกัด", 6, "กอง"),),
            ("แต่งตั้งกรรมการสลับกอง", "ตรวจนับในเดือนสิงหาคม", "รายงานผลต่อนายกเทศมนตรี"),
            ("กองคลัง",),
            ("ตรวจนับครบ ๖ กอง",),
            ("ไม่มีพัสดุสูญหาย",),
            {year: Row("0", (4,)) for year in YEARS},
        ),
    ),
    totals={
        2568: ("18,500", (2, 1, 2, 3)),
        2569: ("21,000", (2, 2, 3, 3)),
        2570: ("21,000", (2, 2, 3, 3)),
    },
    approval=(
        {"role": "ผู้จัดทำ", "name": "นางตัวอย่าง ใจดี", "position": "นักวิชาการตรวจสอบภายใน"},
        {"role": "ผู้เห็นชอบ", "name": "นายสมมติ ใจงาม", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติ", "name": "นายตัวอย่าง ใจกว้าง", "position": "นายกเทศมนตรีตำบลหนองบัวระเหว"},
    ),
)


def _grid(document: Document, rows: int, columns: int, style: str | None = "Table Grid") -> Table:
    made: Table = document.add_table(rows, columns, style)
    return made


def _put(cell: _Cell, text: str, *, bold: bool = False, center: bool = False) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.add_run(text).bold = bold
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _cover(document: Document) -> None:
    made = _grid(document, 9, 2)
    texts = {
        1: "แผนปฏิบัติการป้องกันการทุจริต",
        2: "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        4: "พ.ศ. ๒๕๖๘ - ๒๕๗๐",
        6: NAME,
    }
    for place in range(8):
        cell = made.cell(place, 0).merge(made.cell(place, 1))
        _put(cell, texts.get(place, ""), bold=True, center=True)
    _put(made.cell(8, 0), "อำเภอหนองบัวระเหว", center=True)
    _put(made.cell(8, 1), "จังหวัดชัยภูมิ", center=True)


def _preface(document: Document) -> None:
    made = _grid(document, 4, 1)
    _put(made.cell(0, 0), "คำนำ", bold=True, center=True)
    cell = made.cell(2, 0)
    cell.paragraphs[0].text = f"\t{BOOK.preface[0]}"
    for text in BOOK.preface[1:]:
        cell.add_paragraph(f"\t{text}")


def _items(items: Sequence[Nested]) -> list[str]:
    """The lines of a cell, a dash below a number."""
    if len(items) == 1 and isinstance(items[0], str):
        return [items[0]]
    lines = []
    for number, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        lines.append(thai(f"{number}. {text}"))
        lines += [f"   - {each}" for each in below]
    return lines


def _rows(sheet: Sheet) -> Iterator[tuple[str, str, list[str]]]:
    """The rows of a sheet's table: heading, the heading's second column, the lines that each have a row."""
    yield "ชื่อโครงการ/กิจกรรม", "", [sheet.title]
    yield "หลักการและเหตุผล", "", ["\n".join(f"\t{text}" for text in sheet.rationale)]
    yield "วัตถุประสงค์", "", _items(sheet.objectives)
    yield "กลุ่มเป้าหมาย", "", []
    yield "วิธีดำเนินการ", "", ["\n".join(_items(sheet.steps))]
    yield "ระยะเวลาดำเนินการ", "", []
    yield "งบประมาณ", "", []
    if any(row.budget_source for row in sheet.years.values()):
        yield "แหล่งงบประมาณ", "", [_SOURCE]
    yield "ผู้รับผิดชอบ", "", _items(sheet.responsible)
    yield "ตัวชี้วัด", "ผลผลิต", _items(sheet.outputs)
    yield "", "ผลลัพธ์", _items(sheet.outcomes)


def _sheet(document: Document, number: int, sheet: Sheet) -> None:
    made = _grid(document, 0, 5)
    _merged(made, f"รายละเอียดโครงการ ลำดับที่ {number}")
    _merged(made, f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}")
    _merged(made, "")
    count = 0
    for name, second, lines in _rows(sheet):
        count += bool(name)
        inner = {"กลุ่มเป้าหมาย": _groups, "ระยะเวลาดำเนินการ": _quarters, "งบประมาณ": _budgets}.get(name)
        for place, text in enumerate(lines or [""]):
            cells = made.add_row().cells  # type: ignore[no-untyped-call]
            if not place:
                _put(cells[0], thai(count) if name else "")
                _put(cells[1], name, bold=True)
                _put(cells[2], second)
                _put(cells[3], ":", center=True)
            if inner:
                inner(cells[4], sheet)
            for line_place, each in enumerate(text.split("\n")):
                paragraph = cells[4].add_paragraph() if line_place else cells[4].paragraphs[0]
                paragraph.text = each
        made.add_row()  # type: ignore[no-untyped-call]
    new_page(document)


def _merged(made: Table, text: str) -> None:
    cells = made.add_row().cells  # type: ignore[no-untyped-call]
    _put(cells[0].merge(cells[-1]), thai(text), bold=True, center=True)


def _groups(cell: _Cell, sheet: Sheet) -> None:
    inner = cell.add_table(len(sheet.groups), 3)
    for row, (name, count, unit) in zip(inner.rows, sheet.groups, strict=True):
        for each, text in zip(row.cells, (name, thai(count) if count else "", unit), strict=True):
            _put(each, text)
    cell.add_paragraph()


def _quarters(cell: _Cell, sheet: Sheet) -> None:
    quarters = next(iter(sheet.years.values())).quarters
    inner = cell.add_table(2, 4)
    for place in range(4):
        _put(inner.cell(0, place), thai(f"ไตรมาส {place + 1}"), center=True)
        _put(inner.cell(1, place), "✓" if place + 1 in quarters else "", center=True)
    cell.add_paragraph()


def _budgets(cell: _Cell, sheet: Sheet) -> None:
    if all(row.budget == "0" for row in sheet.years.values()):
        cell.paragraphs[0].text = "ไม่ใช้งบประมาณ"
        return
    inner = cell.add_table(2, 3)
    for place, year in enumerate(YEARS):
        _put(inner.cell(0, place), thai(f"ปี {year}"), center=True)
        _put(inner.cell(1, place), thai(sheet.years[year].budget) if year in sheet.years else "-", center=True)
    cell.add_paragraph("บาท")


def _year(document: Document, year: int) -> None:
    """A table whose first row is its caption; an empty narrow column stands before the money and before the notes."""
    made = _grid(document, 0, 10)
    _merged(made, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}")
    heads = [made.add_row().cells for _ in range(2)]  # type: ignore[no-untyped-call]
    for column, text in (
        (0, "ที่"),
        (1, "โครงการ/กิจกรรม/มาตรการ"),
        (2, ""),
        (3, "งบประมาณ (บาท)"),
        (8, ""),
        (9, "หมายเหตุ"),
    ):
        _put(heads[0][column].merge(heads[1][column]), text, bold=True, center=True)
    _put(heads[0][4].merge(heads[0][7]), "ไตรมาส", bold=True, center=True)
    for quarter in (1, 2, 3, 4):
        _put(heads[1][3 + quarter], thai(quarter), bold=True, center=True)
    number = 0
    for dimension, sheets in groupby(BOOK.rows(year), key=lambda sheet: sheet.dimension):
        _merged(made, f"มิติที่ {dimension} {_NAMES[dimension]}")
        for sheet in sheets:
            number += 1
            _row(made, number, sheet, sheet.years[year])
        made.add_row()  # type: ignore[no-untyped-call]
    budget, counts = BOOK.totals[year]
    cells = made.add_row().cells  # type: ignore[no-untyped-call]
    _put(cells[0].merge(cells[2]), thai(f"รวมทั้งสิ้น {number} โครงการ"), bold=True)
    _put(cells[3], thai(budget), bold=True)
    for place, count in enumerate(counts or (), 4):
        _put(cells[place], thai(count), bold=True, center=True)
    new_page(document)


def _row(made: Table, number: int, sheet: Sheet, row: Row) -> None:
    cells = made.add_row().cells  # type: ignore[no-untyped-call]
    ticks = ["✓" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
    money = "ไม่ใช้งบประมาณ" if row.budget == "0" else thai(row.budget)
    for cell, text in zip(cells, [thai(number), sheet.title, "", money, *ticks, "", row.note or ""], strict=True):
        _put(cell, text)


def _signatures(document: Document) -> None:
    made = _grid(document, 5, 3, None)
    for place, each in enumerate(BOOK.approval):
        texts = (each["role"], "", "ลงชื่อ ............................", f"({each['name']})", each["position"])
        for row, text in zip(made.rows, texts, strict=True):
            _put(row.cells[place], text, center=True)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    _cover(document)
    new_page(document)
    _preface(document)
    new_page(document)
    for number, sheet in enumerate(BOOK.sheets, 1):
        _sheet(document, number, sheet)
    for year in YEARS:
        _year(document, year)
    _signatures(document)
    return saved(document)
