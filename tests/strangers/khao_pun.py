"""A subdistrict's book of the period that follows: dimensions named anew, years side by side with a sum, forms copied one below the other."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import page_before, soft_lines

NAME = "องค์การบริหารส่วนตำบลข้าวปุ้น"
YEARS = (2571, 2572, 2573, 2574, 2575)
ALL = (1, 2, 3, 4)
_NAMES = {
    1: "การปลูกฝังค่านิยมสุจริต",
    2: "การบริหารงานอย่างเปิดเผย",
    3: "การมีส่วนร่วมของชุมชน",
    4: "การตรวจสอบและเฝ้าระวัง",
}


def _years(quarters: tuple[int, ...], *budgets: str) -> dict[int, Row]:
    each = budgets * 5 if len(budgets) == 1 else budgets
    return {year: Row(budget, quarters) for year, budget in zip(YEARS, each, strict=True) if budget}


_SHEETS = (
    Sheet(
        "โครงการบวชป่าบวชใจ ใฝ่สุจริต",
        1,
        (
            "ป่าชุมชนโคกข้าวปุ้นเป็นสมบัติร่วมกันของ ๙ หมู่บ้าน การร่วมกันดูแลป่าเป็นบทเรียนเรื่องประโยชน์ส่วนรวมที่จับต้องได้",
            "เยาวชนที่เติบโตมากับการดูแลของส่วนรวม ย่อมไม่คิดเบียดบังทรัพย์สินของส่วนรวม",
        ),
        ("เพื่อปลูกฝังจิตสำนึกรักของส่วนรวม", "เพื่อสร้างเครือข่ายเยาวชน"),
        (("เยาวชน", 100, "คน"), ("พระสงฆ์", 9, "รูป")),
        ("ประชุมวางแผนร่วมกับผู้นำชุมชน", "จัดกิจกรรมบวชป่า", "ติดตามต้นไม้ทุก ๖ เดือน"),
        ("สำนักปลัด", "กองการศึกษา"),
        ("มีเยาวชนร่วมกิจกรรม ๑๐๐ คน",),
        ("ป่าชุมชนไม่ถูกบุกรุก", "เยาวชนมีจิตสาธารณะ"),
        _years((3,), "20,000", "20,000", "22,000", "22,000", "25,000"),
    ),
    Sheet(
        "มาตรการเปิดเผยข้อมูลการใช้รถส่วนกลาง",
        2,
        ("การใช้รถส่วนกลางเป็นเรื่องที่ประชาชนเห็นได้ง่ายและตั้งคำถามบ่อยที่สุด จึงควรเปิดเผยบันทึกการใช้รถทุกเดือน",),
        ("เพื่อป้องกันการนำรถราชการไปใช้ส่วนตัว",),
        (("พนักงานขับรถและผู้ขอใช้รถ", 0, ""),),
        ("จัดทำแบบขอใช้รถ", ("บันทึกข้อมูลทุกครั้ง", ("เลขไมล์", "สถานที่ไป", "ผู้ใช้รถ")), "เผยแพร่ทุกสิ้นเดือน"),
        ("กองคลัง",),
        ("เผยแพร่บันทึกการใช้รถ ๑๒ ครั้งต่อปี",),
        ("ไม่มีเรื่องร้องเรียนการใช้รถราชการ",),
        _years(ALL, "0"),
    ),
    Sheet(
        "กิจกรรมลานส้มตำ นำปัญหา",
        3,
        ("ชาวข้าวปุ้นนิยมล้อมวงกินส้มตำยามบ่าย การนั่งล้อมวงคุยกันทำให้ผู้สูงอายุและคนรุ่นใหม่กล้าเล่าปัญหาให้ผู้บริหารฟัง",),
        ("เพื่อรับฟังปัญหาอย่างเป็นกันเอง",),
        (("ประชาชนหมู่บ้านละ ๒๐ คน", 180, "คน"),),
        ("กำหนดวันร่วมกับผู้ใหญ่บ้าน", "จัดลานพูดคุย ๙ หมู่บ้าน", "ตอบกลับทุกเรื่องภายใน ๓๐ วัน"),
        ("สำนักปลัด",),
        ("จัดลานพูดคุยครบ ๙ หมู่บ้าน",),
        ("ประชาชนพึงพอใจไม่น้อยกว่าร้อยละ ๘๕",),
        _years((2, 4), "", "9,000", "9,000", "9,000", "9,000"),
    ),
    Sheet(
        "มาตรการตรวจนับพัสดุโดยกรรมการจากต่างกอง",
        4,
        ("การตรวจนับพัสดุประจำปีโดยเจ้าหน้าที่กองเดียวกันอาจเกรงใจกัน จึงกำหนดให้กรรมการมาจากต่างกอง",),
        ("เพื่อให้การตรวจนับเป็นกลาง", "เพื่อให้ทะเบียนพัสดุถูกต้อง"),
        (("กรรมการตรวจนับ", 5, "คน"),),
        ("แต่งตั้งกรรมการ", "ตรวจนับภายใน ๓๐ วันทำการ", "รายงานผู้บริหารและ สตง."),
        ("กองคลัง", "หน่วยตรวจสอบภายใน"),
        ("รายงานการตรวจนับ ๑ ฉบับ",),
        ("พัสดุสูญหายลดลง",),
        _years((1,), "0"),
    ),
    Sheet(
        "โครงการอาสาเฝ้าระวังทุจริตประจำหมู่บ้าน (อฝท.)",
        4,
        (
            "อาสาสมัครที่มีความรู้ช่วยสังเกตงานก่อสร้างและการแจกจ่ายสิ่งของช่วยเหลือในหมู่บ้านได้ทันเหตุการณ์",
            "โครงการนี้ต่อยอดจากอาสาสมัครสาธารณสุขซึ่งมีอยู่แล้วทุกหมู่บ้าน จึงไม่ต้องสร้างเครือข่ายใหม่",
        ),
        ("เพื่อเพิ่มหูตาในการเฝ้าระวัง",),
        (("อาสาสมัคร", 18, "คน"),),
        ("รับสมัครหมู่บ้านละ ๒ คน", "อบรม ๑ วัน", "ประชุมติดตามปีละ ๒ ครั้ง"),
        ("หน่วยตรวจสอบภายใน",),
        ("มีอาสาสมัคร ๑๘ คน",),
        ("การทุจริตในหมู่บ้านลดลง",),
        _years((1, 3), "15,000", "", "15,000", "", "15,000"),
    ),
)


def _total(year: int) -> int:
    return sum(int(sheet.years[year].budget.replace(",", "")) for sheet in _SHEETS if year in sheet.years)


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2571,
    end=2575,
    name=NAME,
    type="subdistrict-organization",
    district="กุดข้าวปุ้น",
    province="อุบลราชธานี",
    sheets=_SHEETS,
    dimensions=_NAMES,
    preface=(
        "แผนปฏิบัติการฉบับนี้เป็นแผนรอบใหม่ ระยะ ๕ ปี ซึ่งองค์การบริหารส่วนตำบลข้าวปุ้นจัดทำขึ้นต่อเนื่องจากแผนรอบ พ.ศ. ๒๕๖๖ - ๒๕๗๐",
        "ในการจัดทำได้รับฟังความคิดเห็นของประชาชนทั้ง ๙ หมู่บ้าน และนำปัญหาที่พบจากแผนรอบเดิมมาปรับปรุง",
    ),
    totals={year: (f"{_total(year):,}", None) for year in YEARS},
    chapters=(("บทที่ ๑ ผลการดำเนินงานตามแผนรอบเดิม", "front"),),
    in_chapters=("แผนรอบเดิมดำเนินการได้ร้อยละ ๘๗.๕",),
    approval=({"role": "ผู้อนุมัติ", "position": f"นายก{NAME}"},),
)
_WHEN = ("ไตรมาส 3", "ไตรมาส 1 – 4", "ไตรมาส 2, 4", "ไตรมาส 1", "ไตรมาส 1 และ 3")


def _years_table(document: Document) -> None:
    rows = [
        ["ลำดับ", "โครงการ", "งบประมาณรายปี (บาท)", *[""] * 5, "ช่วงเวลา", "หน่วยงาน"],
        ["", "", *map(str, YEARS), "รวม", "", ""],
    ]
    merges = [(0, 2, 0, 7), *((0, column, 1, column) for column in (0, 1, 8, 9))]
    dimension = 0
    for number, sheet in enumerate(_SHEETS, 1):
        if sheet.dimension != dimension:
            dimension = sheet.dimension
            merges.append((len(rows), 0, len(rows), 9))
            rows.append([f"มิติที่ {dimension} {_NAMES[dimension]}", *[""] * 9])
        money = [sheet.years[year].budget if year in sheet.years else "" for year in YEARS]
        whole = sum(int(row.budget.replace(",", "")) for row in sheet.years.values())
        cells = [
            *(text.replace("0", "-") if text == "0" else text for text in money),
            f"{whole:,}" if whole else "-",
        ]
        rows.append([str(number), sheet.title, *cells, _WHEN[number - 1], "\n".join(sheet.responsible)])
    sums = [_total(year) for year in YEARS]
    rows.append(["", "รวมทั้งสิ้น 5 โครงการ", *(f"{each:,}" for each in sums), f"{sum(sums):,}", "", ""])
    table(document, rows, merges).style = "Table Grid"


def _list(document: Document, items: tuple[Nested, ...], number: str) -> None:
    for place, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        line(document, thai(f"\t\t{number}.{place} {text}") if len(items) > 1 else f"\t\t{text}")
        for each in below:
            line(document, f"\t\t\t• {each}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"{place}. {sheet.title}"), bold=True)
    line(document, thai(f"(มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]})"))
    line(document, "\t๑) หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"\t\t{text}")
    groups = tuple(thai(f"{name} จำนวน {count} {unit}") if count else name for name, count, unit in sheet.groups)
    for number, head, items in (
        (2, "วัตถุประสงค์", tuple(sheet.objectives)),
        (3, "กลุ่มเป้าหมาย", groups),
        (4, "วิธีดำเนินการ", tuple(sheet.steps)),
    ):
        line(document, thai(f"\t{number}) {head}"), bold=True)
        _list(document, items, str(number))
    budgets = {row.budget for row in sheet.years.values()}
    money = (
        "ไม่ใช้งบประมาณ"
        if budgets == {"0"}
        else thai(", ".join(f"ปี {year} {row.budget} บาท" for year, row in sheet.years.items()))
    )
    for number, head, text in (
        (5, "ระยะเวลา", thai(_WHEN[place - 1])),
        (6, "งบประมาณ", money),
        (7, "ผู้รับผิดชอบ", " และ".join(sheet.responsible)),
    ):
        line(document, thai(f"\t{number}) {head}  {text}"))
    line(document, "\t๘) ผลผลิต", bold=True)
    _list(document, tuple(sheet.outputs), "8")
    line(document, "\t๙) ผลลัพธ์", bold=True)
    _list(document, tuple(sheet.outcomes), "9")
    line(document, "")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    soft_lines(
        line(document, "", center=True),
        ["แผนปฏิบัติการป้องกันการทุจริต", "เพื่อยกระดับคุณธรรมและความโปร่งใส", "ระยะ ๕ ปี (พ.ศ. ๒๕๗๑ - ๒๕๗๕)"],
        bold=True,
    )
    line(document, NAME, bold=True, center=True)
    line(document, "อ.กุดข้าวปุ้น  จ.อุบลราชธานี", bold=True, center=True)
    page_before(line(document, "คำนำ", bold=True, center=True))
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "คณะกรรมการจัดทำแผน")
    line(document, "สิงหาคม ๒๕๗๐")
    page_before(line(document, "บทที่ ๑", bold=True, center=True))
    line(document, "ผลการดำเนินงานตามแผนรอบเดิม", bold=True, center=True)
    line(document, "\tแผนรอบเดิมดำเนินการได้ร้อยละ ๘๗.๕ ของโครงการทั้งหมด โดยมีรายละเอียดดังนี้")
    rows = [
        ["ปี", "โครงการในแผน", "ดำเนินการแล้ว", "งบประมาณที่ใช้"],
        ["2566", "8", "7", "120,000"],
        ["2567", "8", "7", "98,500"],
    ]
    table(document, rows).style = "Table Grid"
    page_before(line(document, "บทที่ ๒", bold=True, center=True))
    line(document, "บัญชีโครงการตามแผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๗๑ - ๒๕๗๕", bold=True, center=True)
    _years_table(document)
    page_before(line(document, "บทที่ ๓", bold=True, center=True))
    line(document, "รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(_SHEETS, 1):
        _sheet(document, place, sheet)
    new_page(document)
    for text in (
        "อนุมัติ",
        "(ลงชื่อ)..............................................................ผู้อนุมัติ",
        "(.................................................)",
        f"นายก{NAME}",
    ):
        line(document, text, center=True)
    return saved(document)
