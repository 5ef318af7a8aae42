"""A small town's book: one table of all years with a column each, quarters only in the sheets, numbers like ๓.๑ below ๓."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.shared import Cm

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import page_before

NAME = "เทศบาลตำบลโพนพิสัย"
YEARS = (2566, 2567, 2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_SOURCE = "เทศบัญญัติงบประมาณรายจ่ายประจำปี"


def _every(budgets: Sequence[str], quarters: tuple[int, ...], source: str | None = None) -> dict[int, Row]:
    years = YEARS[-len(budgets) :]
    return {year: Row(budget, quarters, budget_source=source) for year, budget in zip(years, budgets, strict=True)}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="โพนพิสัย",
    province="หนองคาย",
    preface=(
        "เทศบาลตำบลโพนพิสัยเป็นหน่วยงานที่อยู่ใกล้ชิดประชาชนมากที่สุด การทำงานที่ตรวจสอบได้จึงเป็นสิ่งที่ประชาชนคาดหวัง",
        "แผนฉบับนี้เกิดจากการประชุมร่วมกันของทุกกองและผู้แทนชุมชน ๒๔ ชุมชน โดยเลือกทำเฉพาะเรื่องที่ทำได้จริงภายในห้าปี และกำหนดผู้รับผิดชอบไว้ทุกเรื่อง",
    ),
    sheets=(
        Sheet(
            "โครงการวัด บ้าน โรงเรียน ร่วมสร้างคนดีริมโขง",
            1,
            (
                "ชุมชนริมโขงมีวัดเป็นศูนย์รวมจิตใจ เด็กและเยาวชนคุ้นเคยกับพระสงฆ์และผู้สูงอายุ การใช้ต้นทุนทางสังคมที่มีอยู่จึงเหมาะกว่าการเชิญวิทยากรจากภายนอก",
                "ปีที่ผ่านมาเทศบาลทดลองให้เด็กบันทึกความดีทุกสัปดาห์และเล่าให้ผู้สูงอายุฟังในวันพระ ผลตอบรับดีมาก ผู้ปกครองขอให้ทำต่อเนื่องและขยายไปยังชุมชนอื่น",
            ),
            (
                "เพื่อปลูกฝังความซื่อสัตย์สุจริตแก่เด็กและเยาวชน",
                "เพื่อให้ครอบครัวและวัดมีส่วนร่วมในการสร้างคนดี",
                "เพื่อสืบสานวัฒนธรรมอันดีของชุมชน",
            ),
            (("เด็กและเยาวชน", 60, "คน"), ("ผู้ปกครอง", 60, "คน"), ("พระสงฆ์", 6, "รูป")),
            (
                "ประชุมชี้แจงผู้ปกครองและเจ้าอาวาส",
                (
                    "จัดกิจกรรมวันพระ เดือนละ ๒ ครั้ง ประกอบด้วย",
                    ("เล่าความดีให้ผู้สูงอายุฟัง", "ช่วยกันดูแลบริเวณวัด"),
                ),
                "มอบเกียรติบัตรเมื่อสิ้นสุดโครงการ",
            ),
            ("กองการศึกษา",),
            ("จัดกิจกรรมไม่น้อยกว่า ๒๐ ครั้ง", "มีสมุดบันทึกความดีครบ ๖๐ เล่ม"),
            ("เด็กและเยาวชนร้อยละ ๘๐ มีพฤติกรรมด้านความซื่อสัตย์ดีขึ้น",),
            _every(("20,000", "20,000", "25,000", "25,000", "25,000"), (3,), _SOURCE),
        ),
        Sheet(
            "มาตรการแสดงเจตนารมณ์ไม่รับของขวัญในเทศกาลปีใหม่",
            1,
            (
                "การรับของขวัญในช่วงเทศกาลเป็นธรรมเนียมที่ทำสืบต่อกันมาจนยากจะปฏิเสธ หากผู้บริหารประกาศเป็นนโยบาย ผู้ใต้บังคับบัญชาจะปฏิเสธได้โดยไม่เสียน้ำใจ",
            ),
            ("เพื่อให้บุคลากรทุกระดับงดรับของขวัญ",),
            (("คณะผู้บริหาร สมาชิกสภา และพนักงานทุกคน", 0, ""),),
            ("จัดทำประกาศเจตนารมณ์", "ลงนามร่วมกันหน้าเสาธง", "ส่งบัตรอวยพรแทนของขวัญ", "สรุปรายงานการรับของขวัญ"),
            ("สำนักปลัดเทศบาล",),
            ("มีประกาศเจตนารมณ์ปีละ ๑ ฉบับ",),
            ("ไม่มีการรับของขวัญของบุคลากร",),
            _every(("0",) * 5, (1,)),
        ),
        Sheet(
            "กิจกรรมเผยแพร่ผลการจัดซื้อจัดจ้างผ่านหอกระจายข่าว",
            2,
            (
                "ผู้สูงอายุจำนวนมากไม่ใช้อินเทอร์เน็ต ข้อมูลที่เผยแพร่บนเว็บไซต์จึงไปไม่ถึง",
                "หอกระจายข่าวของชุมชนออกอากาศทุกเช้า เป็นช่องทางที่ไม่มีค่าใช้จ่ายเพิ่มและเข้าถึงทุกครัวเรือน",
            ),
            ("เพื่อให้ประชาชนทุกกลุ่มรับทราบข้อมูลการจัดซื้อจัดจ้าง", "เพื่อเปิดโอกาสให้ซักถาม"),
            (("ครัวเรือนในเขตเทศบาล", 2350, "ครัวเรือน"),),
            ("สรุปผลการจัดซื้อจัดจ้างเป็นภาษาที่เข้าใจง่าย", "ออกอากาศทุกวันที่ ๕ ของเดือน", "บันทึกข้อซักถาม"),
            ("กองคลัง", "งานประชาสัมพันธ์"),
            ("ออกอากาศ ๑๒ ครั้งต่อปี",),
            ("ประชาชนรับรู้ข้อมูลการใช้เงินของเทศบาล", "เกิดการซักถามและติดตามจากประชาชน"),
            _every(("0",) * 5, (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการอาสาสมัครตาสับปะรดเฝ้าระวังงานจ้าง",
            3,
            ("งานจ้างขนาดเล็กในชุมชนมักไม่มีผู้ควบคุมงานอยู่ประจำ คนในชุมชนเห็นการทำงานทุกวันแต่ไม่รู้ว่าจะแจ้งใคร",),
            ("เพื่อให้ชุมชนช่วยกันเฝ้าระวังงานจ้าง",),
            (("อาสาสมัครจากชุมชน", 48, "คน"),),
            ("รับสมัครอาสาสมัคร", "อบรมเรื่องแบบแปลนและวัสดุ", "ตั้งกลุ่มแจ้งข้อมูลทางโทรศัพท์"),
            ("กองช่าง",),
            ("อาสาสมัครผ่านการอบรม ๔๘ คน",),
            ("งานจ้างในชุมชนได้มาตรฐานตามแบบ",),
            _every(("15,500", "15,500", "12,750"), (2,), _SOURCE),
        ),
        Sheet(
            "มาตรการติดตามข้อเสนอแนะของผู้ตรวจสอบ",
            4,
            ("ข้อเสนอแนะของผู้ตรวจสอบบางเรื่องค้างมาหลายปีเพราะไม่มีผู้ติดตาม",),
            ("เพื่อให้ข้อเสนอแนะได้รับการแก้ไขครบถ้วน",),
            (("ทุกกองในสังกัดเทศบาล", 0, ""),),
            ("ทำทะเบียนข้อเสนอแนะ", "กำหนดวันแล้วเสร็จ", "รายงานความก้าวหน้าในที่ประชุมประจำเดือน"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีทะเบียนข้อเสนอแนะ ๑ ชุด",),
            ("ข้อเสนอแนะได้รับการแก้ไขไม่น้อยกว่าร้อยละ ๙๐",),
            _every(("0",) * 5, (2, 4)),
        ),
    ),
    totals={
        2566: ("20,000", None),
        2567: ("20,000", None),
        2568: ("40,500", None),
        2569: ("40,500", None),
        2570: ("37,750", None),
    },
    chapters=(("ภาคผนวก ภาพกิจกรรมที่ผ่านมา", "back"),),
    in_chapters=("ภาพที่ ๑ การประชุมร่วมกับผู้แทนชุมชน ณ หอประชุมเทศบาล",),
    approval=({"role": "ผู้อนุมัติแผน", "position": "นายกเทศมนตรีตำบลโพนพิสัย"},),
)

_TIMES = (
    "ไตรมาสที่ ๓ ของทุกปี",
    "ไตรมาสที่ ๑ ของทุกปี",
    "ไตรมาสที่ ๑ - ๔ ของทุกปี",
    "ไตรมาสที่ ๒ ของปีงบประมาณ พ.ศ. ๒๕๖๘ - ๒๕๗๐",
    "ไตรมาสที่ ๒ และไตรมาสที่ ๔ ของทุกปี",
)


def _head(document: Document, text: str, value: str = "") -> None:
    """A bold heading; what is typed behind its colon is not bold."""
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = True
    if value:
        paragraph.add_run(f" : {value}")


def _items(document: Document, mark: str, items: Sequence[Nested]) -> None:
    """Items with numbers such as ๓.๑; what is below them has dashes."""
    for number, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        paragraph = line(document, thai(mark.format(number)) + f" {text}")
        paragraph.paragraph_format.left_indent = Cm(1.5)
        for each in below:
            line(document, f"\t\t- {each}")


def _one_or_more(document: Document, text: str, number: int, items: Sequence[Nested]) -> None:
    if len(items) == 1 and isinstance(items[0], str):
        _head(document, text, items[0])
        return
    _head(document, text)
    _items(document, f"{number}.{{}}", items)


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    page_before(line(document, thai(f"โครงการลำดับที่ {place + 1}"), bold=True, center=True))
    line(document, thai(f"มิติที่ {sheet.dimension} ") + _NAMES[sheet.dimension], bold=True, center=True)
    _head(document, "๑. ชื่อโครงการ/กิจกรรม/มาตรการ", sheet.title)
    _head(document, "๒. หลักการและเหตุผล")
    for text in sheet.rationale:
        line(document, text).paragraph_format.first_line_indent = Cm(2.5)
    groups = [thai(f"{name} จำนวน {count:,} {unit}") if count else name for name, count, unit in sheet.groups]
    _one_or_more(document, "๓. วัตถุประสงค์", 3, sheet.objectives)
    _one_or_more(document, "๔. กลุ่มเป้าหมาย", 4, groups)
    _one_or_more(document, "๕. วิธีดำเนินการ", 5, sheet.steps)
    _head(document, "๖. ระยะเวลาดำเนินการ", _TIMES[place])
    rows = list(sheet.years.values())
    if rows[0].budget == "0":
        _head(document, "๗. งบประมาณ", "ไม่ใช้งบประมาณ")
    else:
        _head(document, "๗. งบประมาณ", "ตามจำนวนที่ปรากฏในตารางแผนปฏิบัติการ")
        _head(document, "แหล่งงบประมาณ", str(rows[0].budget_source))
    _one_or_more(document, "๘. ผู้รับผิดชอบ", 8, sheet.responsible)
    _head(document, "๙. ผลที่คาดว่าจะได้รับ")
    for head, items in (("๙.๑ ผลผลิต", sheet.outputs), ("๙.๒ ผลลัพธ์", sheet.outcomes)):
        if len(items) == 1:
            _head(document, head, str(items[0]))
        else:
            _head(document, head)
            _items(document, "({})", items)


def _years(document: Document) -> None:
    page_before(line(document, "ตารางแผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๖ - ๒๕๗๐", bold=True, center=True))
    rows = [
        ["ที่", "โครงการ/กิจกรรม/มาตรการ", "งบประมาณ (บาท)", "", "", "", "", "ผู้รับผิดชอบ"],
        ["", "", *(thai(year) for year in YEARS), ""],
    ]
    merges = [(0, 2, 0, 6), (0, 0, 1, 0), (0, 1, 1, 1), (0, 7, 1, 7)]
    dimension = 0
    for number, sheet in enumerate(BOOK.sheets, 1):
        if sheet.dimension != dimension:
            dimension = sheet.dimension
            merges.append((len(rows), 0, len(rows), 7))
            rows.append([thai(f"มิติที่ {dimension} ") + _NAMES[dimension], *[""] * 7])
        amounts = [thai(sheet.years[year].budget) if year in sheet.years else "" for year in YEARS]
        rows.append([thai(number), sheet.title, *amounts, " / ".join(sheet.responsible)])
    merges.append((len(rows), 0, len(rows), 1))
    rows.append(["รวมทั้งสิ้น", "", *(thai(BOOK.totals[year][0]) for year in YEARS), ""])
    table(document, rows, merges).style = "Table Grid"


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ถึง พ.ศ. ๒๕๗๐",
        "",
        "",
        "เทศบาลตำบลโพนพิสัย",
        "อ.โพนพิสัย จ.หนองคาย",
    ):
        line(document, text, bold=True, center=True)
    page_before(line(document, "คำนำ", bold=True, center=True))
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "\t\t\t\t\t\tเทศบาลตำบลโพนพิสัย")
    _years(document)
    page_before(line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True))
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    new_page(document)
    for text in (
        "ลงชื่อ ............................................................ ผู้อนุมัติแผน",
        "(.....................................................)",
        "นายกเทศมนตรีตำบลโพนพิสัย",
    ):
        line(document, text, center=True)
    page_before(line(document, "ภาคผนวก", bold=True, center=True))
    line(document, "ภาพกิจกรรมที่ผ่านมา", bold=True, center=True)
    line(document, "ภาพที่ ๑ การประชุมร่วมกับผู้แทนชุมชน ณ หอประชุมเทศบาล")
    return saved(document)
