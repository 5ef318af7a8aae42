"""A subdistrict municipality's book: headings in another order, letters as marks, money with its source in the cell."""

from __future__ import annotations

from dataclasses import replace

from docx.document import Document

from strangers import kanthararom, khao_wong, nong_ki
from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table
from strangers.word_xml import soft_lines

NAME = "เทศบาลตำบลดอนหญ้านาง"
YEARS = (2569, 2570)
DIMENSIONS = kanthararom.DIMENSIONS
_OWN = "รายได้จัดเก็บเอง"
_GRANT = "เงินอุดหนุนทั่วไป"


def _rows(budgets: str, quarters: tuple[int, ...], source: str | None = None) -> dict[int, Row]:
    given = zip(YEARS, budgets.split(), strict=True)
    return {year: Row(budget, quarters, budget_source=source) for year, budget in given if budget != "x"}


_LONG = (
    "งานบริหารบุคคลของเทศบาลมีการเปลี่ยนแปลงบ่อย เพราะพนักงานโอนย้ายออกปีละหลายคน ผู้ที่มาใหม่ต้องใช้เวลาเรียนรู้งานนาน บางครั้งจึงอาศัยการบอกต่อกันมากกว่าการอ่านระเบียบ",
    "ความไม่รู้ระเบียบทำให้เกิดข้อทักท้วงเรื่องเบิกจ่ายซ้ำซ้อน แม้ไม่มีเจตนาทุจริต แต่ก็กระทบต่อความเชื่อถือของหน่วยงาน",
    "เทศบาลจึงจัดให้มีพี่เลี้ยงประจำกอง คอยให้คำปรึกษาแก่ผู้มาใหม่ตลอดหกเดือนแรก และบันทึกคำถามที่พบบ่อยไว้เป็นคู่มือ",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2569,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="พรเจริญ",
    province="บึงกาฬ",
    sheets=(
        Sheet(
            "โครงการพี่เลี้ยงน้องใหม่เข้าใจระเบียบ",
            1,
            _LONG,
            ("เพื่อให้พนักงานใหม่เข้าใจระเบียบ", "เพื่อลดข้อทักท้วง", "เพื่อถ่ายทอดค่านิยมสุจริต"),
            (("พนักงานใหม่", 12, "คน"), ("พี่เลี้ยง", 6, "คน")),
            ("คัดเลือกพี่เลี้ยง", "จัดปฐมนิเทศ", "ให้คำปรึกษารายสัปดาห์", "จัดทำคู่มือคำถามที่พบบ่อย"),
            ("สำนักปลัดเทศบาล",),
            ("พนักงานใหม่ทุกคนมีพี่เลี้ยง", "มีคู่มือ 1 เล่ม"),
            ("ข้อทักท้วงลดลงครึ่งหนึ่ง",),
            _rows("6,000 6,000", (1, 2), _OWN),
        ),
        replace(khao_wong.BOOK.sheets[1], years=_rows("0 0", (1, 2, 3, 4)), guideline=None),
        replace(nong_ki.BOOK.sheets[1], years=_rows("0 0", (2, 3))),
        replace(kanthararom.BOOK.sheets[3], years=_rows("18,000 18,000", (2, 3), _GRANT)),
        replace(khao_wong.BOOK.sheets[3], years=_rows("x 8,000", (4,), _OWN), guideline=None),
        replace(khao_wong.BOOK.sheets[4], years=_rows("0 0", (1, 3)), guideline=None),
    ),
    totals={2569: ("24,000", None), 2570: ("32,000", None)},
)

_LETTERS = "กขคงจฉชซ"
_TIMES = (
    "ต.ค. 68 - มี.ค. 69 และ ต.ค. 69 - มี.ค. 70",
    "ตลอดปีงบประมาณ พ.ศ. 2569 - 2570",
    "ไตรมาสที่ 2 และไตรมาสที่ 3",
    "ไตรมาสที่ 2 - 3",
    "ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2570",
    "ไตรมาสที่ 1 และไตรมาสที่ 3",
)


def _year(document: Document, year: int) -> None:
    title = line(document, "", center=True)
    soft_lines(title, ["บัญชีโครงการ/กิจกรรม", f"ประจำปีงบประมาณ พ.ศ. {year}", NAME], bold=True)
    rows = [["โครงการ/กิจกรรม", "มิติ", "งบประมาณ/แหล่งที่มา", "Q1", "Q2", "Q3", "Q4", "ผู้รับผิดชอบ"]]
    for sheet in BOOK.rows(year):
        row = sheet.years[year]
        ticks = ["P" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        money = "ไม่ใช้งบประมาณ" if row.budget == "0" else f"{row.budget} บาท\n({row.budget_source})"
        rows.append([sheet.title, str(sheet.dimension), money, *ticks, "\n".join(sheet.responsible)])
    rows.append(["รวมเป็นเงิน", "", f"{BOOK.totals[year][0]} บาท", *[""] * 5])
    made = table(document, rows)
    made.style = "Table Grid"
    # A tick of Wingdings 2, as its keyboard types it.
    for cell in (cell for row in made.rows[1:] for cell in row.cells[3:7] if cell.text):
        cell.paragraphs[0].runs[0].font.name = "Wingdings 2"
    line(document, "")


def _items(document: Document, texts: tuple[str, ...]) -> None:
    for letter, text in zip(_LETTERS, texts, strict=False):
        line(document, f"\t{letter}. {text}" if len(texts) > 1 else f"\t{text}")


def _flat(sheet: Sheet) -> tuple[str, ...]:
    return tuple(step if isinstance(step, str) else step[0] for step in sheet.steps)


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, f"แผ่นที่ {place + 1}", bold=True)
    line(document, f"โครงการ/กิจกรรม : {sheet.title}", bold=True)
    line(document, f"มิติ : {sheet.dimension}. {DIMENSIONS[sheet.dimension]}")
    line(document, f"เจ้าของโครงการ : {', '.join(sheet.responsible)}")
    line(document, f"ห้วงเวลาดำเนินการ : {_TIMES[place]}")
    row = next(iter(sheet.years.values()))
    money = "ไม่ใช้งบประมาณ" if row.budget == "0" else f"ปีละ {row.budget} บาท ({row.budget_source})"
    line(document, f"วงเงินงบประมาณ : {money}")
    line(document, "ความเป็นมา :")
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "จุดประสงค์ :")
    _items(document, tuple(sheet.objectives))
    line(document, "ผู้เข้าร่วมโครงการ :")
    _items(document, tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups))
    line(document, "ขั้นตอนการทำงาน :")
    for number, text in enumerate(_flat(sheet), 1):
        line(document, f"\tขั้นที่ {number} {text}")
    line(document, "ผลผลิต :")
    _items(document, tuple(map(str, sheet.outputs)))
    line(document, "ผลลัพธ์ :")
    _items(document, tuple(map(str, sheet.outcomes)))
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    cover = line(document, "", center=True)
    soft_lines(
        cover,
        ["แผนปฏิบัติการป้องกันการทุจริต", "พ.ศ. 2569-2570", NAME, "อำเภอพรเจริญ", "จังหวัดบึงกาฬ"],
        bold=True,
    )
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    for year in YEARS:
        _year(document, year)
    return saved(document)
