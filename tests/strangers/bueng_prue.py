"""A subdistrict's book with the places of the works as the older format had them, and the quarters as words in one column."""

from __future__ import annotations

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION

from strangers.expected import Book, Row, Sheet
from strangers.ordinary import DIMENSIONS, counted, each_year
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import soft_lines

NAME = "องค์การบริหารส่วนตำบลบึงปรือ"
YEARS = (2568, 2569, 2570)

_SHEETS = (
    Sheet(
        "โครงการธรรมะในที่ทำงาน",
        1,
        ("การทำงานที่เร่งรีบทำให้บุคลากรเครียดและขาดสติ การนั่งสมาธิก่อนเริ่มงานวันละสิบนาทีช่วยให้ทำงานอย่างรอบคอบและซื่อตรง",),
        ("เพื่อให้บุคลากรมีสติในการทำงาน", "เพื่อลดความผิดพลาดและการทุจริต"),
        (("บุคลากรในสังกัด", 48, "คน"),),
        ("นิมนต์พระวิทยากร", "จัดกิจกรรมทุกวันพุธ", "ประเมินผล"),
        ("สำนักปลัด อบต.",),
        ("บุคลากรเข้าร่วมร้อยละ ๘๐",),
        ("บุคลากรทำงานผิดพลาดน้อยลง",),
        {2568: Row("6,000", (1, 2)), 2569: Row("6,000", (1, 2)), 2570: Row("8,000", (1, 2))},
    ),
    Sheet(
        "กิจกรรมประกวดหมู่บ้านสุจริต",
        1,
        (
            "หมู่บ้านเป็นหน่วยพื้นฐานของสังคม หากหมู่บ้านมีกติกาที่โปร่งใส เช่น บัญชีกองทุนหมู่บ้านที่เปิดเผย ย่อมเป็นแบบอย่างที่ดีแก่หมู่บ้านอื่น",
            "องค์การบริหารส่วนตำบลจึงจัดประกวดหมู่บ้านสุจริต โดยให้ประชาชนเป็นผู้ให้คะแนน",
        ),
        ("เพื่อส่งเสริมให้หมู่บ้านบริหารกองทุนอย่างโปร่งใส",),
        (("หมู่บ้าน", 10, "หมู่บ้าน"),),
        ("กำหนดเกณฑ์การประกวด", "รับสมัคร", "ลงพื้นที่ให้คะแนน", "มอบรางวัล"),
        ("กองสวัสดิการสังคม",),
        ("มีหมู่บ้านต้นแบบ ๓ หมู่บ้าน",),
        ("บัญชีกองทุนหมู่บ้านเปิดเผยต่อสมาชิก",),
        each_year((2569, 2570), "15,000", 3),
    ),
    Sheet(
        "มาตรการกำหนดระยะเวลาการพิจารณาใบอนุญาตก่อสร้าง",
        2,
        ("การขออนุญาตก่อสร้างใช้เวลานานและไม่มีกำหนดที่แน่นอน ประชาชนจึงร้องเรียนบ่อยครั้ง",),
        ("เพื่อให้การพิจารณาใบอนุญาตรวดเร็วและเป็นธรรม", "เพื่อป้องกันการเรียกรับผลประโยชน์"),
        (("ผู้ขออนุญาตก่อสร้าง", 0, ""),),
        ("กำหนดระยะเวลาแต่ละขั้นตอน", "ประกาศให้ทราบ", "รายงานสถิติทุกเดือน"),
        ("กองช่าง",),
        ("พิจารณาใบอนุญาตภายใน ๑๕ วัน",),
        ("ไม่มีเรื่องร้องเรียน",),
        each_year(YEARS, "0", 1, 2, 3, 4),
    ),
    Sheet(
        "มาตรการติดประกาศผลการเบิกจ่ายเบี้ยยังชีพ",
        2,
        ("ผู้สูงอายุบางรายไม่ทราบว่าเงินเบี้ยยังชีพโอนเข้าบัญชีเมื่อใด จึงเกิดความเข้าใจผิดต่อเจ้าหน้าที่",),
        ("เพื่อให้ผู้มีสิทธิทราบวันและจำนวนเงินที่ได้รับ",),
        (("ผู้สูงอายุ", 920, "คน"), ("ผู้พิการ", 145, "คน")),
        ("จัดทำประกาศทุกเดือน", "ติดประกาศที่บ้านผู้ใหญ่บ้าน"),
        ("กองสวัสดิการสังคม",),
        ("ติดประกาศครบ ๑๒ เดือน",),
        ("ผู้มีสิทธิได้รับเงินครบถ้วน",),
        each_year(YEARS, "0", 1, 2, 3, 4),
    ),
    Sheet(
        "โครงการอบรมกรรมการตรวจรับงานจ้างภาคประชาชน",
        3,
        ("กรรมการจากภาคประชาชนยังไม่กล้าแสดงความเห็นในการตรวจรับงานเพราะขาดความรู้",),
        ("เพื่อให้กรรมการมีความรู้เรื่องการตรวจรับงาน",),
        (("ตัวแทนประชาชน", 30, "คน"), ("สมาชิกสภา อบต.", 10, "คน")),
        ("คัดเลือกตัวแทน", "จัดอบรม ๑ วัน", "ฝึกปฏิบัติหน้างาน"),
        ("กองช่าง",),
        ("ผู้ผ่านการอบรม ๔๐ คน",),
        ("การตรวจรับงานมีประสิทธิภาพ",),
        each_year(YEARS, "18,500", 2, 4),
    ),
    Sheet(
        "มาตรการติดตามผลตามข้อสังเกตของผู้ตรวจสอบ",
        4,
        ("ข้อสังเกตของผู้ตรวจสอบบางข้อไม่ได้รับการแก้ไขและถูกทักท้วงซ้ำในปีถัดมา",),
        ("เพื่อให้แก้ไขข้อสังเกตครบถ้วน", "เพื่อป้องกันข้อผิดพลาดซ้ำ"),
        (("กองและสำนัก", 5, "หน่วยงาน"),),
        ("รวบรวมข้อสังเกต", "กำหนดผู้รับผิดชอบ", "ติดตามทุกไตรมาส"),
        ("หน่วยตรวจสอบภายใน",),
        ("แก้ไขข้อสังเกตไม่น้อยกว่าร้อยละ ๙๐",),
        ("ไม่มีข้อทักท้วงซ้ำ",),
        each_year(YEARS, "0", 4),
    ),
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="ศรีเทพ",
    province="เพชรบูรณ์",
    sheets=_SHEETS,
    totals={year: (budget, None) for year, (budget, _) in counted(_SHEETS, YEARS).items()},
    in_notes=("ห้องประชุมองค์การบริหารส่วนตำบลบึงปรือ",),
)

_WORDS = {
    (1, 2): "ไตรมาส ๑ - ๒",
    (3,): "ไตรมาส ๓",
    (1, 2, 3, 4): "ไตรมาส ๑ - ๔",
    (2, 4): "ไตรมาส ๒ และ ๔",
    (4,): "ไตรมาส ๔",
}
_PLACES = (
    "ห้องประชุมองค์การบริหารส่วนตำบลบึงปรือ",
    "ทุกหมู่บ้านในตำบล",
    "กองช่าง",
    "บ้านผู้ใหญ่บ้านทุกหมู่",
    "หอประชุมประจำตำบล",
    "ที่ทำการ อบต.",
)


def _year(document: Document, year: int) -> None:
    line(document, thai(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"), bold=True, center=True)
    line(document, NAME, bold=True, center=True)
    rows = [["ลำดับ", "โครงการ/กิจกรรม/มาตรการ", "มิติ", "งบประมาณ (บาท)", "ระยะเวลาดำเนินการ", "หน่วยงานรับผิดชอบ"]]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        money = "ไม่ใช้งบประมาณ" if row.budget == "0" else thai(row.budget)
        time = "ตลอดปีงบประมาณ" if len(row.quarters) == 4 and year == 2569 else _WORDS[row.quarters]
        rows.append([thai(number), sheet.title, thai(sheet.dimension), money, time, sheet.responsible[0]])
    rows.append(["", "รวมงบประมาณ", "", thai(BOOK.totals[year][0]), "", ""])
    table(document, rows).style = "Table Grid"
    if year != YEARS[-1]:
        new_page(document)


def _items(document: Document, texts: tuple[str, ...]) -> None:
    if len(texts) == 1:
        line(document, f"\t{texts[0]}")
    else:
        soft_lines(document.add_paragraph(), [thai(f"\t{number}. {text}") for number, text in enumerate(texts, 1)])


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    row = next(iter(sheet.years.values()))
    groups = tuple(thai(f"{name} จำนวน {count} {unit}") if count else name for name, count, unit in sheet.groups)
    line(document, thai(f"ลำดับที่ {place + 1}"), bold=True)
    line(document, thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), bold=True)
    line(document, f"๑. ชื่อโครงการ/กิจกรรม : {sheet.title}")
    line(document, "๒. หลักการและเหตุผล")
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "๓. วัตถุประสงค์")
    _items(document, tuple(sheet.objectives))
    line(document, "๔. เป้าหมาย")
    _items(document, groups)
    line(document, "๕. พื้นที่ดำเนินการ")
    line(document, f"\t{_PLACES[place]}")
    line(document, "๖. วิธีดำเนินการ")
    _items(document, tuple(map(str, sheet.steps)))
    line(document, "๗. ระยะเวลาดำเนินการ")
    line(document, f"\t{_WORDS[row.quarters]}")
    line(document, "๘. งบประมาณดำเนินการ")
    line(document, "\tไม่ใช้งบประมาณ" if row.budget == "0" else thai(f"\t{row.budget} บาท"))
    line(document, "๙. ผู้รับผิดชอบ")
    line(document, f"\t{sheet.responsible[0]}")
    line(document, "๑๐. ผลผลิต/ผลลัพธ์")
    line(document, f"\tผลผลิต  {sheet.outputs[0]}")
    line(document, f"\tผลลัพธ์  {sheet.outcomes[0]}")
    if place < len(BOOK.sheets) - 1:
        new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ - ๒๕๗๐",
        NAME,
        "อำเภอศรีเทพ จังหวัดเพชรบูรณ์",
    ):
        line(document, text, bold=True, center=True)
    turned = document.add_section(WD_SECTION.NEW_PAGE)
    turned.orientation = WD_ORIENT.LANDSCAPE
    turned.page_width, turned.page_height = turned.page_height, turned.page_width
    for year in YEARS:
        _year(document, year)
    back = document.add_section(WD_SECTION.NEW_PAGE)
    back.orientation = WD_ORIENT.PORTRAIT
    back.page_width, back.page_height = back.page_height, back.page_width
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
