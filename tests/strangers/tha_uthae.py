"""A subdistrict's book typed over a town's: one caption without its year, a forgotten heading, a neighbour's name left."""

from __future__ import annotations

from docx.document import Document
from docx.shared import Pt

from strangers.expected import Book, Sheet
from strangers.ordinary import DIMENSIONS, counted, each_year
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลท่าอุแท"
YEARS = (2566, 2567, 2568, 2569, 2570)
_LATER = YEARS[1:]

_SHEETS = (
    Sheet(
        "โครงการอบรมคุณธรรมจริยธรรมสำหรับบุคลากรและสมาชิกสภาองค์การบริหารส่วนตำบลท่าอุแท",
        1,
        (
            (
                "พระราชบัญญัติมาตรฐานทางจริยธรรม พ.ศ. ๒๕๖๒ กำหนดให้หน่วยงานของรัฐส่งเสริมให้เจ้าหน้าที่ยึดถือ"
                "มาตรฐานทางจริยธรรมเป็นแนวทางในการประพฤติปฏิบัติตน การอบรมจึงเป็นวิธีหนึ่งที่ช่วยให้บุคลากรเข้าใจและนำไปใช้จริง"
            ),
            (
                "ที่ผ่านมาองค์การบริหารส่วนตำบลท่าอุแทได้จัดอบรมเฉพาะพนักงานส่วนตำบล ยังไม่ครอบคลุมถึงสมาชิกสภา"
                "และพนักงานจ้าง ซึ่งล้วนเป็นผู้ปฏิบัติงานใกล้ชิดกับประชาชน"
            ),
            "ด้วยเหตุผลดังกล่าว สำนักปลัดจึงได้จัดทำโครงการนี้ขึ้น",
        ),
        (
            "เพื่อให้ผู้เข้าอบรมมีความรู้ความเข้าใจเรื่องคุณธรรมจริยธรรม",
            "เพื่อให้ผู้เข้าอบรมนำหลักธรรมมาปรับใช้ในการทำงาน",
            "เพื่อสร้างความสามัคคีในองค์กร",
        ),
        (("คณะผู้บริหารและสมาชิกสภา", 16, "คน"), ("พนักงานส่วนตำบลและพนักงานจ้าง", 42, "คน")),
        (
            "เสนอโครงการเพื่อขออนุมัติ",
            "ประสานวิทยากรและสถานที่",
            "แจ้งกำหนดการให้ผู้เข้าอบรมทราบ",
            "จัดอบรมเป็นเวลา ๑ วัน",
            "ประเมินผลและรายงานผลต่อผู้บริหาร",
        ),
        ("สำนักปลัด",),
        ("บุคลากรเข้ารับการอบรมไม่น้อยกว่าร้อยละ ๙๐",),
        ("บุคลากรปฏิบัติงานด้วยความซื่อสัตย์สุจริต", "เรื่องร้องเรียนด้านพฤติกรรมของเจ้าหน้าที่ลดลง"),
        {**each_year(YEARS[:3], "20,000.00", 2), **each_year(YEARS[3:], "25,000.00", 2)},
    ),
    Sheet(
        "กิจกรรมเชิดชูคนดีศรีท่าอุแท",
        1,
        ("การยกย่องคนทำดีให้ปรากฏเป็นการสร้างแรงจูงใจให้ผู้อื่นทำตาม",),
        ("เพื่อยกย่องผู้ที่ทำความดีและเสียสละเพื่อส่วนรวม", "เพื่อให้เด็กและเยาวชนมีแบบอย่างที่ดี"),
        (("ประชาชนในตำบลท่าอุแท", 0, ""),),
        ("แต่งตั้งคณะกรรมการคัดเลือก", "เปิดรับการเสนอชื่อจากหมู่บ้าน", "คัดเลือกและประกาศผล", "มอบใบประกาศเกียรติคุณ"),
        ("กองการศึกษา ศาสนาและวัฒนธรรม",),
        ("มีผู้ได้รับการเชิดชูเกียรติปีละ ๙ คน",),
        ("คนในชุมชนเห็นคุณค่าของการทำความดี",),
        each_year(_LATER, "5,000.00", 4),
    ),
    Sheet(
        "มาตรการแสดงเจตจำนงทางการเมืองในการต่อต้านการทุจริตของผู้บริหาร",
        2,
        (
            (
                "เจตจำนงของผู้บริหารเป็นตัวชี้วัดสำคัญในการประเมิน ITA และเป็นสิ่งที่ประชาชนใช้ยึดเป็นหลักประกัน"
                "ว่าการบริหารงานของท้องถิ่นจะโปร่งใส"
            ),
            "ผู้บริหารท้องถิ่นจึงควรประกาศเจตจำนงต่อสาธารณะทุกปี และต้องทำให้บุคลากรทุกระดับรับทราบ",
        ),
        ("เพื่อแสดงเจตจำนงของผู้บริหารในการต่อต้านการทุจริต",),
        (("คณะผู้บริหาร", 4, "คน"),),
        (
            "จัดทำประกาศเจตจำนงภาษาไทยและภาษาอังกฤษ",
            "จัดพิธีประกาศเจตจำนงหน้าเสาธง",
            "เผยแพร่ทางเว็บไซต์และเฟซบุ๊กของหน่วยงาน",
        ),
        ("สำนักปลัด",),
        ("มีประกาศเจตจำนง ๑ ฉบับ", "มีการเผยแพร่ประกาศอย่างน้อย ๓ ช่องทาง"),
        ("ประชาชนเชื่อมั่นในการบริหารงาน",),
        each_year(YEARS, "0", 1),
    ),
    Sheet(
        "มาตรการลดขั้นตอนและระยะเวลาการปฏิบัติงาน",
        2,
        (
            (
                "ประชาชนที่มาติดต่อราชการกับเทศบาลตำบลช้างซ้ายส่วนใหญ่เป็นเกษตรกร ต้องการความสะดวกรวดเร็ว"
                "การลดขั้นตอนที่ไม่จำเป็นช่วยลดดุลพินิจของเจ้าหน้าที่และลดโอกาสเรียกรับผลประโยชน์"
            ),
        ),
        ("เพื่ออำนวยความสะดวกแก่ประชาชน", "เพื่อลดการใช้ดุลพินิจของเจ้าหน้าที่"),
        (("ทุกส่วนราชการ", 5, "ส่วนราชการ"), ("ประชาชนผู้มาติดต่อราชการ", 0, "")),
        (
            "สำรวจกระบวนงานที่ให้บริการประชาชน",
            "ทบทวนขั้นตอนและกำหนดระยะเวลาใหม่",
            "จัดทำคู่มือประชาชนและปิดประกาศ",
            "รายงานผลการลดขั้นตอน",
        ),
        ("ทุกส่วนราชการ",),
        ("ลดขั้นตอนได้ไม่น้อยกว่า ๑๐ กระบวนงาน",),
        ("ประชาชนพึงพอใจต่อการให้บริการไม่น้อยกว่าร้อยละ ๘๕",),
        each_year(YEARS, "0", 1, 2, 3, 4),
    ),
    Sheet(
        "โครงการ อบต. สัญจรพบประชาชน",
        3,
        (
            "ตำบลท่าอุแทมีพื้นที่กว้าง หลายหมู่บ้านอยู่ห่างจากที่ทำการ ประชาชนเดินทางมาติดต่อหรือแสดงความเห็นได้ไม่สะดวก",
            "การออกไปพบประชาชนถึงหมู่บ้านช่วยให้ผู้บริหารรับรู้ปัญหาจากเจ้าของปัญหาโดยตรง และเปิดโอกาสให้ประชาชนซักถามเรื่องการใช้งบประมาณได้",
        ),
        (
            "เพื่อรับฟังปัญหาและความต้องการของประชาชน",
            "เพื่อชี้แจงการใช้จ่ายงบประมาณให้ประชาชนทราบ",
        ),
        (("ประชาชนหมู่ที่ ๑ ถึงหมู่ที่ ๙", 450, "คน"),),
        ("กำหนดแผนออกหน่วย", "ประชาสัมพันธ์ผ่านหอกระจายข่าว", "ออกหน่วยตามแผน", "สรุปปัญหาและแจ้งผลการแก้ไข"),
        ("สำนักปลัด", "กองช่าง"),
        ("ออกหน่วยครบ ๙ หมู่บ้าน",),
        ("ปัญหาของประชาชนได้รับการแก้ไข",),
        each_year(YEARS, "30,000.00", 3),
    ),
    Sheet(
        "กิจกรรมสอบทานรายงานการควบคุมภายในประจำปี",
        4,
        ("ระบบควบคุมภายในที่ดีช่วยป้องกันความผิดพลาดและการรั่วไหลของเงินแผ่นดิน",),
        ("เพื่อสอบทานการควบคุมภายในของทุกส่วนราชการ",),
        (("ส่วนราชการ", 5, "แห่ง"),),
        ("แจ้งให้ส่วนราชการจัดทำรายงาน", "สอบทานรายงาน", "เสนอรายงานต่อผู้กำกับดูแล"),
        ("หน่วยตรวจสอบภายใน",),
        ("มีรายงานผลการสอบทาน ๑ เล่ม",),
        ("การใช้จ่ายเงินเป็นไปตามระเบียบ",),
        each_year(YEARS, "0", 4),
    ),
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="กาญจนดิษฐ์",
    province="สุราษฎร์ธานี",
    sheets=_SHEETS,
    preface=(
        (
            "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใสฉบับนี้ จัดทำขึ้นเพื่อเป็นกรอบการทำงาน"
            "ของผู้บริหาร สมาชิกสภา และบุคลากรทุกคนในช่วง ๕ ปีข้างหน้า โดยนำผลการประเมิน ITA ของปีที่ผ่านมามาประกอบการพิจารณา"
        ),
        "เนื้อหาแบ่งเป็น ๔ มิติ ตามแนวทางที่สำนักงาน ป.ป.ช. กำหนด",
        "องค์การบริหารส่วนตำบลท่าอุแทขอขอบคุณผู้นำชุมชนและประชาชนทุกท่านที่ได้ให้ข้อเสนอแนะอันเป็นประโยชน์ต่อการจัดทำแผนฉบับนี้",
    ),
    order={2568: (1, 0, 2, 3, 4, 5), 2570: (0, 1, 3, 2, 4, 5)},
    totals={**counted(_SHEETS, YEARS), 2567: ("50,000.00", (2, 2, 2, 3))},
)

_TIMES = ("ไตรมาส ๒", "ไตรมาส ๔", "ไตรมาส ๑", "ตลอดปีงบประมาณ (ไตรมาส ๑ - ๔)", "ไตรมาส ๓", "ไตรมาส ๔")
_MONEY = (
    "ปี ๒๕๖๖ - ๒๕๖๘ ปีละ ๒๐,๐๐๐.๐๐ บาท ปี ๒๕๖๙ - ๒๕๗๐ ปีละ ๒๕,๐๐๐.๐๐ บาท",
    "๕,๐๐๐.๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ไม่ใช้งบประมาณ",
    "๓๐,๐๐๐.๐๐ บาท",
    "ไม่ใช้งบประมาณ",
)


def _year(document: Document, year: int) -> None:
    shown = "......" if year == 2568 else year
    owner = "เทศบาลตำบลช้างซ้าย" if year == 2570 else NAME
    line(document, f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {shown} ของ {owner}", bold=True, center=True)
    rows = [
        ["ลำดับ", "รายการโครงการ (ตั้งต้น)", "มิติ", "งบประมาณ (บาท)", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ"],
        ["", "", "", "", "1", "2", "3", "4", ""],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = [" / " if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        if year == 2569 and sheet is _SHEETS[4]:
            ticks[2] = "//"
        money = (
            {2566: "0.00", 2567: "-", 2568: "0.00", 2569: "-", 2570: ""}[year] if row.budget == "0" else row.budget
        )
        # The third row's number was copied with it.
        shown_number = 3 if (year, number) == (2567, 4) else number
        rows.append([str(shown_number), sheet.title, str(sheet.dimension), money, *ticks, ""])
    budget, counts = BOOK.totals[year]
    rows.append(["รวมทั้งสิ้น", "", "", str(budget), *map(str, counts or ()), ""])
    merges = [(0, 4, 0, 7), (len(rows) - 1, 0, len(rows) - 1, 2)]
    table(document, rows, [*merges, *((0, column, 1, column) for column in (0, 1, 2, 3, 8))]).style = "Table Grid"
    line(document, "")
    line(document, " ")


def _items(document: Document, texts: tuple[str, ...]) -> None:
    if len(texts) == 1:
        line(document, f"\t{texts[0]}")
        return
    for number, text in enumerate(texts, 1):
        line(document, f"\t{thai(number)}) {text}  ")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    # The fourth sheet still says three, and its number of the dimension is misspelt as in the fifth.
    number = 3 if place == 3 else place + 1
    word = "มติที่" if place in (3, 4) else "มิติที่"
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    line(document, thai(f"ลำดับที่ {number}"), bold=True, center=True)
    line(document, thai(f"{word} {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), bold=True)
    line(document, "๑. ชื่อโครงการ", bold=True)
    line(document, f"\t{sheet.title}")
    line(document, "๒. หลักการและเหตุผล/ที่มาของโครงการ", bold=True)
    for index, text in enumerate(sheet.rationale):
        # A paragraph that a key made a heading.
        style = "Heading 1" if (place, index) == (2, 1) else None
        line(document, f"\t{text}", style=style)
        if place == 0:
            line(document, "")
    if place != 4:
        line(document, "๓. วัตถุประสงค์", bold=True)
    _items(document, tuple(sheet.objectives))
    line(document, "๔. กลุ่มเป้าหมาย", bold=True)
    _items(
        document,
        tuple(thai(f"{name} จำนวน {count} {unit}") if count else name for name, count, unit in sheet.groups),
    )
    line(document, "๕. วิธีดำเนินการ", bold=True)
    _items(document, tuple(map(str, sheet.steps)))
    line(document, "๖. ระยะเวลาดำเนินการ", bold=True)
    line(document, f"\t{_TIMES[place]}")
    line(document, "๗. งบประมาณดำเนินการ", bold=True)
    line(document, f"\t{_MONEY[place]}")
    line(document, "๘. ผู้รับผิดชอบโครงการ", bold=True)
    _items(document, tuple(sheet.responsible))
    line(document, "๙. ผลผลิต/ผลลัพธ์", bold=True)
    line(document, "\tผลผลิต", bold=True)
    _items(document, tuple(map(str, sheet.outputs)))
    line(document, "\tผลลัพธ์", bold=True)
    _items(document, tuple(map(str, sheet.outcomes)))
    if place < len(BOOK.sheets) - 1:
        new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    document.styles["Normal"].font.size = Pt(16)
    for text in (
        "",
        "",
        "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับ",
        "คุณธรรมและความโปร่งใส",
        "(พ.ศ.๒๕๖๖ – ๒๕๗๐)",
        "",
        "ของ",
        "",
        NAME,
        "อำเภอกาญจนดิษฐ์  จังหวัดสุราษฎร์ธานี",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    line(document, "")
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "")
    for text in (NAME, "อำเภอกาญจนดิษฐ์ จังหวัดสุราษฎร์ธานี"):
        line(document, text, center=True)
    new_page(document)
    line(document, "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส", bold=True, center=True)
    line(document, f"(พ.ศ. ๒๕๖๖ - ๒๕๗๐) ของ{NAME}", bold=True, center=True)
    line(document, "")
    for year in YEARS:
        _year(document, year)
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
