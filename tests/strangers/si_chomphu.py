"""A subdistrict's book: guidelines and projects in one cell with titles broken by Enter, amounts moved down by empty lines."""

from __future__ import annotations

from dataclasses import replace

from docx.document import Document

from strangers import kut_chap, tha_tako
from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลวังเพิ่ม"
YEARS = (2566, 2567, 2568, 2569, 2570)
DIMENSIONS = kut_chap.DIMENSIONS
GUIDELINES = {
    "1.1.1": "เสริมสร้างวินัยและจรรยาบรรณของบุคลากร",
    "1.2.1": "ปลูกฝังเด็กและเยาวชนให้รักความถูกต้อง",
    "2.1.2": "จัดระบบข้อมูลให้ค้นหาได้สะดวก",
    "3.1.1": "เปิดพื้นที่ให้ประชาชนเสนอความเห็น",
    "4.1.1": "ตรวจสอบทรัพย์สินและพัสดุอย่างสม่ำเสมอ",
}


def _rows(budgets: str, quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year, budget in zip(YEARS, budgets.split(), strict=True)}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="สีชมพู",
    province="ขอนแก่น",
    guidelines=GUIDELINES,
    sheets=(
        replace(
            tha_tako.BOOK.sheets[0],
            title="โครงการธรรมะสัญจรสู่หมู่บ้านวังเพิ่มและหมู่บ้านใกล้เคียง",
            years=_rows("12,000 12,000 12,000 15,000 15,000", (4,)),
            guideline="1.1.1",
        ),
        replace(tha_tako.BOOK.sheets[1], years=_rows("0 0 0 0 0", (1,)), guideline="1.1.1"),
        replace(
            kut_chap.BOOK.sheets[2],
            title="โครงการเด็กวังเพิ่มไม่โกง",
            rationale=(
                "เด็กในวัยประถมศึกษาเริ่มเข้าใจกติกาของการอยู่ร่วมกัน จึงเป็นวัยที่เหมาะแก่การปลูกฝังความซื่อสัตย์",
                "ศูนย์พัฒนาเด็กเล็กและโรงเรียนในตำบลมีความพร้อมที่จะจัดกิจกรรมร่วมกัน",
            ),
            responsible=("กองการศึกษา",),
            years=_rows("20,000 20,000 20,000 20,000 20,000", (1, 3)),
            guideline="1.2.1",
        ),
        replace(tha_tako.BOOK.sheets[2], years=_rows("0 0 0 0 0", (1, 2, 3, 4)), guideline="2.1.2"),
        replace(
            tha_tako.BOOK.sheets[3],
            years=_rows("24,000 24,000 24,000 24,000 24,000", (2, 4)),
            guideline="3.1.1",
        ),
        replace(tha_tako.BOOK.sheets[4], years=_rows("0 0 0 0 0", (1, 3)), guideline="4.1.1"),
    ),
    chapters=(("ส่วนที่ ๑ บทนำ", "front"),),
    in_chapters=("ตำบลวังเพิ่มเคยได้รับรางวัล",),
)

_BROKEN = {
    0: ["โครงการธรรมะสัญจร", "สู่หมู่บ้านวังเพิ่มและ", "หมู่บ้านใกล้เคียง"],
    4: ["โครงการประชุมประชาคม", "จัดลำดับความสำคัญของโครงการ"],
}
"""Titles that Enter parts in the narrow column."""

_TIMES = (
    "ไตรมาสที่ ๔",
    "ไตรมาสที่ ๑",
    "ไตรมาสที่ ๑ และไตรมาสที่ ๓",
    "ทุกไตรมาส",
    "ไตรมาสที่ ๒ และไตรมาสที่ ๔",
    "เดือนธันวาคม และเดือนมิถุนายน",
)


def _row(guideline: str) -> list[str]:
    titles, columns = [f"{guideline} {GUIDELINES[guideline]}"], [[""] for _ in YEARS]
    own = [(place, sheet) for place, sheet in enumerate(BOOK.sheets) if sheet.guideline == guideline]
    for number, (place, sheet) in enumerate(own, 1):
        first, *others = _BROKEN.get(place, [sheet.title])
        titles += [f"({number}) {first}", *others]
        for column, row in zip(columns, sheet.years.values(), strict=True):
            column += ["ไม่ใช้งบฯ" if row.budget == "0" else row.budget, *[""] * len(others)]
    return [thai(text) for text in ("\n".join(titles), *map("\n".join, columns), "")]


def _table(document: Document, dimension: int) -> None:
    line(document, thai(f"มิติที่ {dimension} {DIMENSIONS[dimension]}"), bold=True)
    rows = [["โครงการ/กิจกรรม/มาตรการ", *(thai(f"ปี {year}\nงบประมาณ (บาท)") for year in YEARS), "หมายเหตุ"]]
    rows += [_row(guideline) for guideline in GUIDELINES if guideline[0] == str(dimension)]
    table(document, rows).style = "Table Grid"
    line(document, "")


def _items(document: Document, texts: tuple[str, ...]) -> None:
    for place, text in enumerate(texts, 1):
        line(document, thai(f"\t{place}) {text}") if len(texts) > 1 else f"\t{text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"{sheet.guideline} {GUIDELINES[sheet.guideline or '']}"), bold=True)
    line(document, thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), bold=True)
    line(document, f"๑. ชื่อโครงการ : {sheet.title}", bold=True)
    line(document, "๒. หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "๓. วัตถุประสงค์", bold=True)
    _items(document, tuple(sheet.objectives))
    line(document, "๔. กลุ่มเป้าหมาย", bold=True)
    _items(
        document, tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    )
    line(document, "๕. วิธีดำเนินการ", bold=True)
    _items(document, tuple(map(str, sheet.steps)))
    line(document, "๖. ระยะเวลาดำเนินการ", bold=True)
    line(document, f"\t{_TIMES[place]}")
    line(document, "๗. งบประมาณดำเนินการ", bold=True)
    line(document, "\tตามที่ปรากฏในตารางส่วนที่ ๒")
    line(document, "๘. ผู้รับผิดชอบโครงการ", bold=True)
    _items(document, tuple(sheet.responsible))
    line(document, "๙. ผลผลิต/ผลลัพธ์", bold=True)
    line(document, "ผลผลิต", bold=True)
    _items(document, tuple(map(str, sheet.outputs)))
    line(document, "ผลลัพธ์", bold=True)
    _items(document, tuple(map(str, sheet.outcomes)))
    line(document, "")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "ระยะเวลา ๕ ปี",
        "พ.ศ. ๒๕๖๖ - ๒๕๗๐",
        NAME,
        "อำเภอสีชมพู จังหวัดขอนแก่น",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "ส่วนที่ ๑", bold=True, center=True)
    line(document, "บทนำ", bold=True, center=True)
    line(document, "\tตำบลวังเพิ่มเคยได้รับรางวัลหมู่บ้านสีขาว และตั้งใจจะรักษาชื่อเสียงนี้ไว้")
    line(document, "\tการวิเคราะห์ความเสี่ยงพบว่างานพัสดุเป็นงานที่ต้องเฝ้าระวังมากที่สุด")
    new_page(document)
    line(document, "ส่วนที่ ๒", bold=True, center=True)
    line(document, "โครงการและงบประมาณ ๕ ปี", bold=True, center=True)
    for dimension in (1, 2, 3, 4):
        _table(document, dimension)
    new_page(document)
    line(document, "ส่วนที่ ๓", bold=True, center=True)
    line(document, "รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
