"""A subdistrict's book of the former manual's habit: codes with brackets before titles, costs in tables, indicators apart from results."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลเมืองเก่า"
YEARS = (2566, 2567, 2568)
_NAMES = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2568,
    name=NAME,
    type="subdistrict-organization",
    district="กบินทร์บุรี",
    province="ปราจีนบุรี",
    sheets=(
        Sheet(
            "โครงการเด็กไทยหัวใจโปร่งใส",
            1,
            ("เด็กในวันนี้คือผู้ใหญ่ในวันหน้า จึงต้องปลูกฝังความซื่อสัตย์ตั้งแต่เยาว์วัย",),
            ("เพื่อปลูกฝังความซื่อสัตย์", "เพื่อให้เด็กกล้าปฏิเสธสิ่งที่ผิด"),
            (("เด็กนักเรียน", 80, "คน"),),
            ("ประสานโรงเรียน", "จัดค่าย ๑ วัน", "สรุปผล"),
            ("กองการศึกษา",),
            ("เด็กเข้าร่วมไม่น้อยกว่าร้อยละ ๘๐",),
            ("เด็กมีความซื่อสัตย์", "เด็กเป็นแกนนำในโรงเรียน"),
            {2566: Row("16,000", (4,)), 2567: Row("16,000", (4,)), 2568: Row("16,000", (4,))},
            guideline="1.1.1",
        ),
        Sheet(
            "มาตรการควบคุมการเบิกค่าเดินทางไปราชการ",
            2,
            ("การเบิกค่าเดินทางเกินจริงเป็นความเสี่ยงที่ตรวจพบบ่อย", "การกำหนดหลักฐานที่ชัดเจนช่วยลดข้อโต้แย้ง"),
            ("เพื่อให้การเบิกจ่ายถูกต้อง",),
            (("พนักงานที่เดินทางไปราชการ", 0, ""),),
            ("กำหนดหลักฐานการเบิก", "ตรวจสอบก่อนเบิกจ่าย"),
            ("กองคลัง",),
            ("ฎีกาถูกต้องครบทุกฉบับ",),
            ("ไม่มีการเรียกเงินคืน",),
            {2566: Row("0", (1, 2, 3, 4)), 2567: Row("0", (1, 2, 3, 4)), 2568: Row("0", (1, 2, 3, 4))},
            guideline="2.2.1",
        ),
        Sheet(
            "โครงการคลินิกกฎหมายเคลื่อนที่",
            2,
            ("ประชาชนขาดความรู้ด้านกฎหมายจึงถูกเอาเปรียบ",),
            ("เพื่อให้คำปรึกษากฎหมาย", "เพื่อรับเรื่องร้องเรียน"),
            (("ประชาชน", 200, "คน"), ("ผู้นำชุมชน", 22, "คน")),
            ("ประสานทนายความอาสา", "ออกหน่วย ๔ ครั้ง", "ติดตามเรื่อง"),
            ("สำนักปลัด",),
            ("ให้คำปรึกษาไม่น้อยกว่า ๕๐ ราย",),
            ("ประชาชนได้รับความเป็นธรรม",),
            {2567: Row("20,000", (1, 2, 3, 4)), 2568: Row("20,000", (1, 2, 3, 4))},
            guideline="2.3.1",
        ),
        Sheet(
            "กิจกรรมประเมินความเสี่ยงการทุจริตประจำปี",
            4,
            ("การประเมินความเสี่ยงทำให้รู้จุดอ่อนและป้องกันได้ก่อน",),
            ("เพื่อรู้จุดเสี่ยง",),
            (("ทุกสำนัก/กอง", 0, ""),),
            ("ประชุมคณะทำงาน", "ประเมินความเสี่ยง", "จัดทำแผนบริหารความเสี่ยง"),
            ("หน่วยตรวจสอบภายใน", "สำนักปลัด"),
            ("มีรายงาน ๑ เล่ม",),
            ("ความเสี่ยงลดลง",),
            {2566: Row("0", (2,)), 2568: Row("0", (2,))},
            guideline="4.1.1",
        ),
    ),
    totals={2566: ("16,000", None), 2567: ("36,000", None), 2568: ("36,000", None)},
    in_notes=("ค่าอาหารกลางวัน", "แบบสอบถามความพึงพอใจ"),
)

_CODES = ("1.1.1 (1)", "2.2.1 (1)", "2.3.1 (1)", "4.1.1 (1)")
_TIMES = ("กรกฎาคม – กันยายน", "ตลอดปี", "ทุกไตรมาส (ปี ๒๕๖๗ – ๒๕๖๘)", "ไตรมาสที่ ๒ ของปี ๒๕๖๖ และปี ๒๕๖๘")


def _plan(document: Document) -> None:
    for dimension, name in _NAMES.items():
        line(document, thai(f"มิติที่ {dimension} {name}"), bold=True)
        rows = [
            ["ที่", "โครงการ/กิจกรรม/มาตรการ", *(thai(f"ปี {year}") for year in YEARS), "หมายเหตุ"],
            ["", "", *["งบประมาณ (บาท)"] * 3, ""],
        ]
        sheets = [each for each in BOOK.sheets if each.dimension == dimension]
        for number, sheet in enumerate(sheets, 1):
            money = [
                ""
                if year not in sheet.years
                else "ไม่ใช้งบ"
                if sheet.years[year].budget == "0"
                else thai(sheet.years[year].budget)
                for year in YEARS
            ]
            code = thai(_CODES[BOOK.sheets.index(sheet)])
            rows.append([thai(number), f"{code} {sheet.title}", *money, ""])
        sums = []
        for year in YEARS:
            total = sum(int(each.years[year].budget.replace(",", "")) for each in sheets if year in each.years)
            sums.append(thai(f"{total:,}") if total else "-")
        rows.append([thai(f"รวม มิติที่ {dimension}"), thai(f"{len(sheets)} โครงการ"), *sums, ""])
        table(document, rows, [(0, 0, 1, 0), (0, 1, 1, 1), (0, 5, 1, 5)])
        line(document, "")
    new_page(document)


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"{_CODES[place]} {sheet.title}"), bold=True)
    line(document, thai(f"๑. มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"))
    groups = tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups)
    budget = max((row.budget for row in sheet.years.values()), key=len)
    for number, (name, texts) in enumerate(
        (
            ("หลักการและเหตุผล", tuple(sheet.rationale)),
            ("วัตถุประสงค์", tuple(sheet.objectives)),
            ("เป้าหมาย", groups),
            ("วิธีการดำเนินโครงการ", tuple(sheet.steps)),
            ("ระยะเวลาดำเนินการ", (_TIMES[place],)),
        ),
        2,
    ):
        line(document, thai(f"{number}. {name}"), bold=True)
        for each, text in enumerate(texts, 1):
            mark = f"{number}.{each} " if len(texts) > 1 and number > 2 else ""
            line(document, thai(f"\t{mark}{text}"))
    line(document, "๗. งบประมาณ", bold=True)
    if budget == "0":
        line(document, "\tไม่ใช้งบประมาณ")
    else:
        line(document, thai(f"\tเป็นเงิน {budget} บาท ดังนี้"))
        table(
            document,
            [["รายการ", "จำนวนเงิน"], ["ค่าอาหารกลางวัน", thai("6,000")], ["ค่าวัสดุ", thai("10,000")]]
            if place == 0
            else [["รายการ", "จำนวนเงิน"], ["ค่าตอบแทนทนายความ", thai(budget)]],
        )
    line(document, "๘. ผู้รับผิดชอบโครงการ", bold=True)
    for text in sheet.responsible:
        line(document, f"\t{text}")
    line(document, "๙. การติดตามประเมินผล", bold=True)
    line(document, "\tแบบสอบถามความพึงพอใจ")
    line(document, "๑๐. ตัวชี้วัดความสำเร็จ", bold=True)
    line(document, f"\t{sheet.outputs[0]}")
    line(document, "๑๑. ผลที่คาดว่าจะได้รับ", bold=True)
    for each, text in enumerate(sheet.outcomes, 1):
        line(document, thai(f"\t11.{each} {text}") if len(sheet.outcomes) > 1 else f"\t{text}")
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        f"{BOOK.title} ๓ ปี (พ.ศ. ๒๕๖๖ - ๒๕๖๘)".replace(" ๓ ปี", ""),
        "ขององค์การบริหารส่วนตำบลเมืองเก่า",
        "อำเภอกบินทร์บุรี จังหวัดปราจีนบุรี",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    _plan(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
