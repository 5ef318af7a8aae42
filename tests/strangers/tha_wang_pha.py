"""A town's book with ํ and า for ำ, page numbers typed on the page, empty rows kept from the form, a tracked change."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.ordinary import DIMENSIONS, counted, each_year
from strangers.typing import line, new_document, new_page, saved, table, thai, tracked

NAME = "เทศบาลตำบลท่าวังผา"
YEARS = (2566, 2567, 2568, 2569, 2570)

_SHEETS = (
    Sheet(
        "โครงการเสริมสร้างวัฒนธรรมองค์กรซื่อสัตย์สุจริต",
        1,
        (
            "องค์กรที่มีวัฒนธรรมความซื่อสัตย์ย่อมได้รับความไว้วางใจจากประชาชน",
            "ในปีที่ผ่านมาเทศบาลตำบลท่าวังผาได้รับผลการประเมิน ITA ในระดับผ่านดี เเต่ตัวชี้วัดด้านการใช้ทรัพย์สินของราชการยังมีคะแนนต่ำ จึงควรจัดกิจกรรมสร้างความเข้าใจแก่บุคลากรทุกระดับ",
        ),
        ("เพื่อสร้างวัฒนธรรมความซื่อสัตย์ในองค์กร", "เพื่อให้บุคลากรใช้ทรัพย์สินของราชการอย่างถูกต้อง"),
        (("พนักงานเทศบาลและพนักงานจ้าง", 65, "คน"),),
        ("ประชุมชี้แจงนโยบาย", "อบรมเรื่องการใช้ทรัพย์สินของราชการ", "จัดทำทะเบียนการยืมพัสดุ", "สรุปผลรายงานนายกเทศมนตรี"),
        ("สำนักปลัดเทศบาล",),
        ("จัดอบรม จำนวน ๑ ครั้ง",),
        ("คะแนน ITA ด้านการใช้ทรัพย์สินสูงขึ้น",),
        {2566: Row("22,000.00", (2,)), 2567: Row("22,000.00", (2,)), **each_year(YEARS[2:], "18,000.00", 2)},
    ),
    Sheet(
        "กิจกรรมเยาวชนคนดีเมืองท่าวังผา",
        1,
        ("เยาวชนคืออนาคตของชุมชน การให้เยาวชนทำงานจิตอาสาช่วยให้เห็นคุณค่าของส่วนรวม",),
        ("เพื่อปลูกฝังจิตสาธารณะแก่เยาวชน",),
        (("เยาวชนในเขตเทศบาล", 60, "คน"), ("ผู้ปกครอง", 0, "")),
        ("รับสมัครเยาวชน", "จัดกิจกรรมจิตอาสาเดือนละครั้ง", "มอบเกียรติบัตร"),
        ("กองการศึกษา",),
        ("มีเยาวชนเข้าร่วม จำนวน ๖๐ คน",),
        ("เยาวชนมีจิตสาธารณะ",),
        each_year(YEARS, "10,000.00", 3),
    ),
    Sheet(
        "มาตรการเผยแพร่รายงานการเงินของเทศบาล",
        2,
        ("การเงินการคลังเป็นเรื่องที่ประชาชนมีสิทธิรับรู้ เทศบาลจึงเผยแพร่งบรับจ่ายเงินและรายงานแสดงผลการดำเนินงานทุกเดือน",),
        ("เพื่อให้ประชาชนรับทราบฐานะการเงิน", "เพื่อให้การใช้จ่ายเงินโปร่งใส"),
        (("ประชาชนในเขตเทศบาล", 0, ""),),
        ("จัดทำรายงานการเงิน", "เสนอนายกเทศมนตรี", "เผยแพร่ทางเว็บไซต์และป้ายประกาศ"),
        ("กองคลัง",),
        ("เผยแพร่รายงานครบ ๑๒ เดือน",),
        ("ประชาชนเข้าใจการใช้จ่ายเงินของเทศบาล",),
        each_year(YEARS, "0", 1, 2, 3, 4),
    ),
    Sheet(
        "โครงการสภากาแฟท่าวังผา",
        3,
        (
            "การพูดคุยแบบไม่เป็นทางการในตอนเช้าทำให้ประชาชนกล้าแสดงความคิดเห็นมากกว่าการประชุมในห้องประชุม",
            "เทศบาลจึงจัดสภากาแฟหมุนเวียนไปตามชุมชน เพื่อรับฟังปัญหาและตอบข้อซักถามเรื่องการทำงานของเทศบาล",
        ),
        ("เพื่อรับฟังความคิดเห็นของประชาชน",),
        (("ประชาชนชุมชนละ ๓๐ คน", 0, ""),),
        ("กำหนดปฏิทิน", "ประสานประธานชุมชน", "จัดสภากาแฟ", "บันทึกข้อเสนอแนะ"),
        ("กองสวัสดิการสังคม",),
        ("จัดสภากาแฟ จำนวน ๗ ครั้ง",),
        ("ข้อเสนอแนะได้รับการดำเนินการ", "ประชาชนใกล้ชิดกับเทศบาล"),
        each_year(YEARS, "7,000.00", 1, 2),
    ),
    Sheet(
        "มาตรการจัดทำระบบควบคุมภายใน",
        4,
        ("ระบบควบคุมภายในเป็นเครื่องมือป้องกันความเสียหายจากการดำเนินงานที่ผิดพลาด",),
        ("เพื่อให้การดำเนินงานมีประสิทธิภาพ", "เพื่อป้องกันการรั่วไหล", "เพื่อปฏิบัติตามหลักเกณฑ์กระทรวงการคลัง"),
        (("ส่วนราชการ", 5, "ส่วน"),),
        ("ประเมินการควบคุมภายใน", "จัดทำรายงาน", "ส่งรายงานให้อำเภอ"),
        ("หน่วยตรวจสอบภายใน",),
        ("มีรายงานการควบคุมภายใน ๑ เล่ม",),
        ("ความเสี่ยงอยู่ในระดับที่ยอมรับได้",),
        each_year(YEARS, "0", 1),
    ),
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="ท่าวังผา",
    province="น่าน",
    sheets=_SHEETS,
    preface=(
        "การทุจริตเป็นปัญหาสำคัญของประเทศ เทศบาลตำบลท่าวังผาได้ตระหนักถึงปัญหาดังกล่าว จึงกำหนดแผนปฏิบัติการฉบับนี้ขึ้น",
        "แผนปฏิบัติการฉบับนี้มีระยะเวลา ๕ ปี และจะทบทวนทุกปีตามผลการประเมิน",
    ),
    totals=counted(_SHEETS, YEARS),
    approval=(
        {"role": "ผู้จัดทำ", "name": "นางสมมุติ ตัวอย่าง", "position": "หัวหน้าสำนักปลัดเทศบาล"},
        {"role": "ผู้อนุมัติ", "name": "นายสมมติ ตัวอย่าง", "position": "นายกเทศมนตรีตำบลท่าวังผา"},
    ),
)


def _typed(text: str) -> str:
    """Text as some keyboards give it: two letters for ำ."""
    return text.replace("ำ", "ํา")


def _line(document: Document, text: str, *, bold: bool = False, center: bool = False) -> None:
    line(document, _typed(text), bold=bold, center=center)


def _page(document: Document, number: int) -> None:
    new_page(document)
    _line(document, thai(f"- {number} -"), center=True)


def _year(document: Document, year: int) -> None:
    _line(document, thai(f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ{NAME}"), bold=True, center=True)
    _line(document, "หน่วย : บาท")
    rows = [
        ["ลำดับ", "โครงการ/กิจกรรม/มาตรการ", "มิติ", "งบประมาณ", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ"],
        ["", "", "", "", "1", "2", "3", "4", ""],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["✔" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        money = "ไม่ใช้งบประมาณ" if row.budget == "0" else row.budget
        rows.append([str(number), sheet.title, str(sheet.dimension), money, *ticks, "-"])
    if year in (2567, 2569):
        rows += [["6", *[""] * 8], ["7", *[""] * 8]]
    if year == 2570:
        rows.append([""] * 9)
    budget, counts = BOOK.totals[year]
    rows.append(["รวมทั้งสิ้น", "", "", str(budget), *map(str, counts or ()), ""])
    merges = [(0, 4, 0, 7), (len(rows) - 1, 0, len(rows) - 1, 2)]
    typed = [[_typed(text) for text in row] for row in rows]
    table(document, typed, [*merges, *((0, column, 1, column) for column in (0, 1, 2, 3, 8))]).style = "Table Grid"


def _items(document: Document, texts: tuple[str, ...], *, marked: bool = True) -> None:
    for number, text in enumerate(texts, 1):
        mark = thai(f"{number}. ") if marked and len(texts) > 1 else ""
        _line(document, f"\t{mark}{text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    row = sheet.years[2566]
    _line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    _line(document, thai(f"ลำดับที่ {place + 1}"), bold=True, center=True)
    _line(document, thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), bold=True, center=True)
    _line(document, "๑. ชื่อโครงการ", bold=True)
    _line(document, f"\t{sheet.title}")
    _line(document, "๒. หลักการและเหตุผล/ที่มาของโครงการ", bold=True)
    for text in sheet.rationale:
        if place == 2:
            before, after = _typed(text).split("ทุกเดือน")
            tracked(document.add_paragraph(), f"\t{before}", "ทุกสามเดือน", "ทุกเดือน", after)
        else:
            _line(document, f"\t{text}")
    _line(document, "๓. วัตถุประสงค์", bold=True)
    _items(document, tuple(sheet.objectives))
    _line(document, "๔. กลุ่มเป้าหมาย", bold=True)
    _items(
        document,
        tuple(thai(f"{name} จำนวน {count} {unit}") if count else name for name, count, unit in sheet.groups),
    )
    _line(document, "๕. วิธีดำเนินการ", bold=True)
    # One officer wrote the steps under each other without numbers.
    _items(document, tuple(map(str, sheet.steps)), marked=place != 3)
    _line(document, "๖. ระยะเวลาดำเนินการ", bold=True)
    quarters = " และ ".join(map(str, row.quarters)) if len(row.quarters) < 4 else "1 - 4"
    _line(document, thai(f"\tไตรมาส {quarters}"))
    _line(document, "๗. งบประมาณดำเนินการ", bold=True)
    if place == 0:
        _line(document, thai("\tปี 2566 - 2567 จำนวน 22,000.00 บาท ปี 2568 - 2570 จำนวน 18,000.00 บาท"))
    else:
        _line(document, "\tไม่ใช้งบประมาณ" if row.budget == "0" else thai(f"\t{row.budget} บาท"))
    _line(document, "๘. ผู้รับผิดชอบโครงการ", bold=True)
    _items(document, tuple(sheet.responsible))
    _line(document, "๙. ผลผลิต/ผลลัพธ์", bold=True)
    _line(document, "\tผลผลิต")
    _items(document, tuple(map(str, sheet.outputs)))
    _line(document, "\tผลลัพธ์")
    _items(document, tuple(map(str, sheet.outcomes)))


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "ระยะ ๕ ปี (พ.ศ. ๒๕๖๖ - ๒๕๗๐)",
        "",
        NAME,
        "อำเภอท่าวังผา จังหวัดน่าน",
    ):
        _line(document, text, bold=True, center=True)
    new_page(document)
    _line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        _line(document, f"\t{text}")
    _line(document, NAME, center=True)
    new_page(document)
    for number, year in enumerate(YEARS, 1):
        if number > 1:
            _page(document, number)
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        _page(document, len(YEARS) + place + 1)
        _sheet(document, place, sheet)
    _line(document, "")
    for signatory in BOOK.approval:
        _line(document, f"ลงชื่อ............................................{signatory['role']}", center=True)
        _line(document, f"({signatory['name']})", center=True)
        _line(document, f"ตำแหน่ง {signatory['position']}", center=True)
        _line(document, "")
    return saved(document)
