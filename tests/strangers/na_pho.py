"""A village office's book: sheets before the tables, headings without numbers, dashes, a year's title that lacks a word."""

from __future__ import annotations

from docx.document import Document
from docx.shared import Pt

from strangers.expected import Book, Row, Sheet
from strangers.ordinary import DIMENSIONS, counted
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลนาโพธิ์"
YEARS = (2566, 2567, 2568, 2569, 2570)
_SOURCE = "ข้อบัญญัติ"


def _rows(
    budget: str, *quarters: int, notes: dict[int, str] | None = None, titles: dict[int, str] | None = None
) -> dict[int, Row]:
    source = None if budget == "0" else _SOURCE
    return {
        year: Row(budget, quarters, (notes or {}).get(year), source, (titles or {}).get(year)) for year in YEARS
    }


_SHEETS = (
    Sheet(
        "โครงการเข้าวัดวันธรรมสวนะ",
        1,
        (
            "การเข้าวัดฟังธรรมช่วยกล่อมเกลาจิตใจให้รู้จักละอายต่อบาป พนักงานและประชาชนที่มีธรรมะในใจย่อมไม่คิดคดโกงใคร",
            "อบต.นาโพธิ์ ร่วมกับวัดในตำบลจึงจัดกิจกรรมเข้าวัดทุกวันธรรมสวนะตลอดช่วงเข้าพรรษา",
        ),
        ("เพื่อให้พนักงานและประชาชนใกล้ชิดศาสนา", "เพื่อให้นำหลักธรรมไปใช้ในชีวิตประจำวัน"),
        (("พนักงานส่วนตำบล", 35, "คน"), ("ประชาชนทั่วไป", 0, "")),
        ("ประสานวัดในพื้นที่", "แจ้งกำหนดการ", "ร่วมทำบุญตักบาตรและฟังธรรม"),
        ("กองการศึกษา ศาสนาและวัฒนธรรม",),
        ("จัดกิจกรรมไม่น้อยกว่า ๘ ครั้ง",),
        ("ผู้เข้าร่วมมีจิตใจสงบและมีศีลธรรม",),
        _rows("10,000", 4),
    ),
    Sheet(
        "โครงการปลูกผักสวนครัวตามรอยพ่อ",
        1,
        (
            "หลักปรัชญาของเศรษฐกิจพอเพียงสอนให้คนรู้จักประมาณตนและไม่โลภ ซึ่งเป็นภูมิคุ้มกันการทุจริตที่ดีที่สุด",
            "ครัวเรือนในตำบลนาโพธิ์ส่วนใหญ่มีพื้นที่ว่างรอบบ้าน เหมาะแก่การปลูกผักไว้กินเอง เหลือกินจึงแบ่งปันและขาย",
        ),
        ("เพื่อส่งเสริมการดำเนินชีวิตแบบพอเพียง",),
        (("ครัวเรือนในตำบล", 100, "ครัวเรือน"),),
        ("รับสมัครครัวเรือน", "อบรมการทำปุ๋ยหมัก", "แจกเมล็ดพันธุ์ผัก", "ติดตามเยี่ยมบ้าน"),
        ("สำนักปลัด",),
        ("มีครัวเรือนเข้าร่วม ๑๐๐ ครัวเรือน",),
        ("ครัวเรือนลดรายจ่ายและพอใจในสิ่งที่ตนมี",),
        _rows("25,000", 1, 2, notes={2568: "ขยายผลไปโรงเรียน"}, titles={2569: "โครงการปลูกผักตามรอยพ่อ"}),
    ),
    Sheet(
        "มาตรการเปิดเผยข้อมูลข่าวสารของทางราชการ",
        2,
        (
            "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ รับรองสิทธิของประชาชนในการรับรู้ข้อมูลข่าวสารขององค์การบริหารส่วนตำบลอุ่มจาน",
        ),
        ("เพื่อให้ประชาชนรับรู้ข้อมูลของทางราชการ", "เพื่อให้เกิดความโปร่งใส"),
        (("ประชาชนในตำบลนาโพธิ์", 0, ""),),
        ("จัดตั้งศูนย์ข้อมูลข่าวสาร", "ปรับปรุงบอร์ดประชาสัมพันธ์ทุกหมู่บ้าน", "ลงข้อมูลในเว็บไซต์"),
        ("สำนักปลัด",),
        ("มีศูนย์ข้อมูลข่าวสาร ๑ แห่ง", "มีบอร์ดประชาสัมพันธ์ครบทุกหมู่บ้าน"),
        ("ประชาชนได้รับข้อมูลที่ถูกต้อง",),
        _rows("0", 1, 2, 3, 4),
    ),
    Sheet(
        "กิจกรรมประชุมประชาคมหมู่บ้าน",
        3,
        (
            "การประชุมประชาคมเป็นเวทีที่ประชาชนได้ร่วมคิด ร่วมทำ และร่วมตรวจสอบ",
            "ปัญหาที่ผ่านมาคือมีผู้เข้าประชุมน้อยเพราะตรงกับฤดูทำนา จึงปรับเวลามาจัดในเดือนมีนาคมของทุกปี",
            "ทั้งนี้ ให้กำนันผู้ใหญ่บ้านช่วยประชาสัมพันธ์ทางหอกระจายข่าวล่วงหน้าอย่างน้อย ๗ วัน",
        ),
        ("เพื่อรับฟังความคิดเห็นของประชาชน", "เพื่อจัดทำแผนพัฒนาท้องถิ่น"),
        (("ตัวแทนครัวเรือน", 380, "คน"),),
        ("ทำหนังสือแจ้งผู้ใหญ่บ้าน", "จัดประชุมประชาคม", "สรุปผลเข้าแผนพัฒนาท้องถิ่น"),
        ("สำนักปลัด",),
        ("จัดประชุมครบ ๑๑ หมู่บ้าน",),
        ("ประชาชนมีส่วนร่วมในการบริหารงาน",),
        _rows("12,000", 2),
    ),
    Sheet(
        "มาตรการตรวจสอบการเบิกจ่ายเงิน",
        4,
        ("การเบิกจ่ายเงินโดยไม่มีเอกสารครบถ้วนเป็นข้อทักท้วงที่พบบ่อย จึงกำหนดให้มีการตรวจสอบก่อนอนุมัติทุกครั้ง",),
        ("เพื่อให้การเบิกจ่ายถูกต้องตามระเบียบ",),
        (("พนักงานกองคลัง", 7, "คน"),),
        ("จัดทำแบบตรวจสอบเอกสาร", "ตรวจเอกสารก่อนเสนออนุมัติ", "รายงานผลทุกเดือน"),
        ("กองคลัง",),
        ("ตรวจสอบฎีกาครบทุกฉบับ",),
        ("ไม่มีข้อทักท้วงเรื่องการเบิกจ่าย",),
        _rows("0", 1, 2, 3, 4),
    ),
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="กุสุมาลย์",
    province="สกลนคร",
    sheets=_SHEETS,
    preface=(
        (
            "องค์การบริหารส่วนตำบลนาโพธิ์ ได้จัดทำแผนปฏิบัติการป้องกันการทุจริตฉบับนี้ขึ้น เพื่อใช้เป็นแนวทางในการป้องกันการทุจริต"
            "ในหน่วยงาน ให้สอดคล้องกับแผนแม่บทภายใต้ยุทธศาสตร์ชาติ (พ.ศ. ๒๕๖๑ - ๒๕๘๐)"
        ),
        "คณะผู้จัดทำหวังว่าแผนฉบับนี้จะเป็นประโยชน์แก่ผู้ที่เกี่ยวข้อง",
    ),
    # The last year's total was never typed.
    totals={year: (budget, None) for year, (budget, _) in counted(_SHEETS, YEARS[:-1]).items()},
)

_TIMES = ("ก.ค. - ก.ย.", "ไตรมาส ๑ - ๒", "ตลอดปีงบประมาณ", "ไตรมาส ๒", "ตลอดปีงบประมาณ")


def _year(document: Document, year: int) -> None:
    line(document, f"แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ {year}", bold=True, center=True)
    months = ("ต.ค.-ธ.ค.", "ม.ค.-มี.ค.", "เม.ย.-มิ.ย.", "ก.ค.-ก.ย.")
    rows = [
        ["ลำดับที่", "ชื่อโครงการ/กิจกรรม", "มิติ", "งบประมาณ", "แหล่งงบประมาณ", *months, "หมายเหตุ"],
    ]
    merges = []
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["X" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        if len(row.quarters) == 4:
            ticks = ["ตลอดปี", "", "", ""]
            merges.append((len(rows), 5, len(rows), 8))
        money = "-" if row.budget == "0" else f"{row.budget}.-" if year == 2567 else row.budget
        title = row.title or sheet.title
        rows.append(
            [str(number), title, str(sheet.dimension), money, row.budget_source or "-", *ticks, row.note or ""]
        )
    if year in BOOK.totals:
        merges.append((len(rows), 0, len(rows), 2))
        rows.append(["รวมเป็นเงิน", "", "", str(BOOK.totals[year][0]), "", "", "", "", "", ""])
    table(document, rows, merges).style = "Table Grid"
    line(document, "")


def _items(document: Document, texts: tuple[str, ...]) -> None:
    for text in texts:
        line(document, f"     - {text}" if len(texts) > 1 else f"     {text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    groups = tuple(thai(f"{name} {count} {unit}") if count else name for name, count, unit in sheet.groups)
    budget = sheet.years[2566].budget
    line(document, thai(f"โครงการที่ {place + 1}"), bold=True, center=True)
    word = "มติที่" if place == 1 else "มิติที่"
    line(document, thai(f"{word} {sheet.dimension}  {DIMENSIONS[sheet.dimension]}"), center=True)
    line(document, f"ชื่อโครงการ   {sheet.title}", bold=place != 3)
    line(document, "หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"           {text}")
    line(document, "วัตถุประสงค์", bold=True)
    _items(document, tuple(sheet.objectives))
    # Here a heading was left in the style of a list.
    line(document, "กลุ่มเป้าหมาย", bold=True, style="List Bullet" if place == 2 else None)
    _items(document, groups)
    line(document, "วิธีดำเนินการ" if place != 4 else "วิธีการดำเนินการ", bold=True)
    _items(document, tuple(map(str, sheet.steps)))
    line(document, "")
    line(document, f"ระยะเวลาดำเนินการ   {_TIMES[place]}")
    money = "ไม่ใช้งบประมาณ" if budget == "0" else thai(f"{budget}.- บาท")
    line(document, f"งบประมาณ   {money}")
    line(document, f"ผู้รับผิดชอบโครงการ   {sheet.responsible[0]}")
    line(document, "ผลผลิต", bold=True)
    _items(document, tuple(map(str, sheet.outputs)))
    line(document, "ผลลัพธ์", bold=True)
    _items(document, tuple(map(str, sheet.outcomes)))
    line(document, "")
    line(document, "")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    document.styles["Normal"].font.name = "TH SarabunIT๙"
    document.styles["Normal"].font.size = Pt(16)
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "พ.ศ. ๒๕๖๖ ถึง พ.ศ. ๒๕๗๐",
        "",
        NAME,
        "ตำบลนาโพธิ์ อำเภอกุสุมาลย์ จังหวัดสกลนคร",
        "",
        "โทรศัพท์ ๐-๔๒๐๐-๐๐๐๐",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"           {text}")
    line(document, "")
    line(document, "                                                        คณะผู้จัดทำ")
    new_page(document)
    line(document, "รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    return saved(document)
