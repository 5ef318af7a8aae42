"""A subdistrict's book: an announcement in front, guideline rows with dashes and ticked years, time as single months."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลหนองหลวง"
YEARS = (2566, 2567, 2568, 2569, 2570)
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
GUIDELINES = {
    "1.1": "ปลูกฝังค่านิยมสุจริตแก่บุคลากรและชุมชน",
    "2.1": "เปิดเผยข้อมูลข่าวสารของทางราชการ",
    "3.2": "ส่งเสริมให้ประชาชนร่วมคิดร่วมตัดสินใจ",
    "4.1": "พัฒนาการตรวจสอบภายใน",
}
EVEN = (2566, 2568, 2570)


def _rows(budget: str, quarters: tuple[int, ...], years: tuple[int, ...] = YEARS) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in years}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="ท่าตะโก",
    province="นครสวรรค์",
    preface=(
        "ตำบลหนองหลวงเป็นพื้นที่เกษตรกรรม ประชาชนส่วนใหญ่ทำนาและปลูกอ้อย ความเดือดร้อนเรื่องน้ำและถนนจึงเป็นเรื่องเร่งด่วนที่ต้องใช้งบประมาณอย่างซื่อตรง",
        "แผนเล่มนี้กำหนดกิจกรรมที่ทำได้จริงตามกำลังคนและงบประมาณที่มี และเปิดให้ประชาชนเข้ามาตรวจสอบได้ทุกเมื่อ",
    ),
    guidelines=GUIDELINES,
    sheets=(
        Sheet(
            "โครงการธรรมะสัญจรสู่หมู่บ้าน",
            1,
            (
                "วัดเป็นศูนย์กลางของชุมชน การใช้วันพระเป็นโอกาสพูดคุยเรื่องความซื่อสัตย์ทำให้เข้าถึงคนทุกวัยโดยไม่ต้องใช้งบประมาณมาก",
                "เมื่อผู้เฒ่าผู้แก่เห็นความสำคัญ ก็จะช่วยอบรมลูกหลานต่อไป",
            ),
            ("เพื่อเผยแพร่หลักธรรมเรื่องความซื่อสัตย์", "เพื่อให้บุคลากรใกล้ชิดกับประชาชน"),
            (("ประชาชน", 300, "คน"), ("บุคลากรของ อบต.", 30, "คน")),
            ("ประสานวัดในพื้นที่", "จัดกิจกรรมในวันพระ", "สรุปผลการดำเนินงาน"),
            ("กองการศึกษา",),
            ("จัดกิจกรรมครบทุกหมู่บ้าน",),
            ("ประชาชนยึดหลักธรรมในการดำเนินชีวิต",),
            _rows("12,000", (4,)),
            guideline="1.1",
        ),
        Sheet(
            "กิจกรรมหนึ่งคนหนึ่งคำสัตย์",
            1,
            ("การให้คำสัตย์ต่อหน้าเพื่อนร่วมงานเป็นเครื่องเตือนใจที่ได้ผลดีกว่าการออกคำสั่ง",),
            ("เพื่อเตือนใจบุคลากร",),
            (("บุคลากรของ อบต.", 42, "คน"),),
            ("เขียนคำสัตย์ของตนเอง", "อ่านต่อหน้าแถว", "ติดไว้ที่โต๊ะทำงาน"),
            ("สำนักปลัด",),
            ("บุคลากรเข้าร่วมทุกคน",),
            ("บุคลากรมีความละอายต่อการทำผิด",),
            _rows("0", (1,), EVEN),
            guideline="1.1",
        ),
        Sheet(
            "มาตรการตอบคำขอข้อมูลข่าวสารภายใน ๓ วัน",
            2,
            ("ประชาชนมีสิทธิรู้ข้อมูลของทางราชการ แต่ที่ผ่านมาการขอสำเนาเอกสารใช้เวลานานเพราะไม่มีผู้รับผิดชอบโดยตรง",),
            ("เพื่อให้ประชาชนได้รับข้อมูลรวดเร็ว", "เพื่อแสดงความบริสุทธิ์ใจของหน่วยงาน"),
            (("ประชาชนผู้ขอข้อมูล", 0, ""),),
            ("แต่งตั้งผู้รับผิดชอบ", "จัดทำดัชนีเอกสาร", "รายงานสถิติการขอข้อมูล"),
            ("สำนักปลัด",),
            ("ตอบคำขอภายในกำหนดทุกเรื่อง",),
            ("ไม่มีข้อร้องเรียนเรื่องการปกปิดข้อมูล",),
            _rows("0", (1, 2, 3, 4)),
            guideline="2.1",
        ),
        Sheet(
            "โครงการประชุมประชาคมจัดลำดับความสำคัญของโครงการ",
            3,
            (
                "งบประมาณมีจำกัดแต่ความต้องการมีมาก หากฝ่ายบริหารเลือกเองย่อมถูกมองว่าเข้าข้างบางหมู่บ้าน",
                "การให้ประชาคมลงคะแนนอย่างเปิดเผยทำให้ทุกฝ่ายยอมรับผลและลดข้อขัดแย้งในพื้นที่",
                "ผลคะแนนทุกหมู่บ้านจะปิดประกาศไว้ที่ศาลาประชาคมตลอดทั้งปี",
            ),
            ("เพื่อให้ประชาชนร่วมตัดสินใจ", "เพื่อให้การจัดสรรงบประมาณเป็นธรรม", "เพื่อลดความขัดแย้งระหว่างหมู่บ้าน"),
            (("ตัวแทนครัวเรือน", 480, "คน"), ("ผู้ใหญ่บ้าน", 12, "คน"), ("สมาชิกสภา", 12, "คน")),
            ("ชี้แจงหลักเกณฑ์", "เสนอโครงการของแต่ละหมู่บ้าน", "ลงคะแนนโดยเปิดเผย", "ประกาศผลทันที"),
            ("กองช่าง", "สำนักปลัด"),
            ("จัดประชุมปีละ ๑ ครั้ง",),
            ("ประชาชนยอมรับผลการจัดลำดับ", "ข้อร้องเรียนเรื่องงบประมาณลดลง"),
            _rows("24,000", (2, 4)),
            guideline="3.2",
        ),
        Sheet(
            "มาตรการสอบทานทะเบียนทรัพย์สินประจำปี",
            4,
            ("ทะเบียนทรัพย์สินที่ไม่เป็นปัจจุบันทำให้ทรัพย์สินสูญหายโดยไม่มีผู้รับผิดชอบ",),
            ("เพื่อให้ทะเบียนทรัพย์สินถูกต้อง",),
            (("กองทุกกอง", 4, "กอง"),),
            ("ตรวจนับทรัพย์สิน", "เปรียบเทียบกับทะเบียน", "รายงานผู้บริหาร"),
            ("หน่วยตรวจสอบภายใน", "กองคลัง"),
            ("มีรายงานการตรวจนับปีละ ๑ ฉบับ",),
            ("ไม่มีทรัพย์สินสูญหาย",),
            _rows("0", (1, 3), EVEN),
            guideline="4.1",
        ),
    ),
    chapters=((f"ประกาศ{NAME}", "front"),),
    in_chapters=("เรื่อง ประกาศใช้แผน", "จึงประกาศให้ทราบโดยทั่วกัน"),
    in_notes=("พื้นที่ตำบลหนองหลวง",),
)

_TIMES = ("กรกฎาคม", "พฤศจิกายน", "ตุลาคม – กันยายน", "มีนาคม และ กรกฎาคม", "ธันวาคม, มิถุนายน")


def _announcement(document: Document) -> None:
    line(document, f"ประกาศ{NAME}", bold=True, center=True)
    line(document, "เรื่อง ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ – ๒๕๗๐)", bold=True, center=True)
    line(document, "--------------------------", center=True)
    for text in (
        f"ด้วย{NAME}ได้จัดทำแผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส เสร็จเรียบร้อยแล้ว",
        "อาศัยมติที่ประชุมคณะผู้บริหาร เมื่อวันที่ ๒๐ กันยายน ๒๕๖๕ จึงประกาศใช้แผนดังกล่าว ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๕ เป็นต้นไป",
        "จึงประกาศให้ทราบโดยทั่วกัน",
        "ประกาศ ณ วันที่ ๒๙ กันยายน พ.ศ. ๒๕๖๕",
    ):
        line(document, f"\t{text}")
    line(document, "")
    line(document, "(นายสมมติ ไร่นา)", center=True)
    line(document, f"นายก{NAME}", center=True)


def _table(document: Document, dimension: int) -> None:
    line(document, thai(f"มิติที่ {dimension} {DIMENSIONS[dimension]}"), bold=True)
    rows = [
        ["แนวทาง / โครงการ", "งบประมาณ\nต่อปี (บาท)", "ปีที่ดำเนินการ", "", "", "", "", "หน่วยงาน\nที่รับผิดชอบ"],
        ["", "", *(thai(year) for year in YEARS), ""],
    ]
    for guideline, text in GUIDELINES.items():
        if guideline[0] != str(dimension):
            continue
        sheets = [sheet for sheet in BOOK.sheets if sheet.guideline == guideline]
        budgets = [next(iter(sheet.years.values())).budget for sheet in sheets]
        cells = [
            "\n".join([f"{guideline} {text}", *(f"- {sheet.title}" for sheet in sheets)]),
            "\n".join(["", *("ไม่ใช้งบประมาณ" if budget == "0" else budget for budget in budgets)]),
            *("\n".join(["", *("✓" if year in sheet.years else "" for sheet in sheets)]) for year in YEARS),
            "\n".join(["", *(sheet.responsible[0] for sheet in sheets)]),
        ]
        rows.append([thai(each) for each in cells])
    table(document, rows, [(0, 2, 0, 6), (0, 0, 1, 0), (0, 1, 1, 1), (0, 7, 1, 7)])
    line(document, "")


def _items(document: Document, texts: tuple[str, ...]) -> None:
    for place, text in enumerate(texts, 1):
        line(document, thai(f"        ({place}) {text}") if len(texts) > 1 else f"        {text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), bold=True)
    line(document, thai(f"แนวทาง {sheet.guideline} {GUIDELINES[sheet.guideline or '']}"), bold=True)
    line(document, f"๑. ชื่อโครงการ  {sheet.title}", bold=True)
    line(document, "๒. หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"            {text}")
    line(document, "๓. วัตถุประสงค์", bold=True)
    _items(document, tuple(sheet.objectives))
    line(document, "๔. กลุ่มเป้าหมาย", bold=True)
    _items(document, tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups))
    line(document, "๕. พื้นที่ดำเนินการ", bold=True)
    line(document, "        พื้นที่ตำบลหนองหลวง")
    line(document, "๖. วิธีดำเนินการ", bold=True)
    _items(document, tuple(map(str, sheet.steps)))
    line(document, "๗. ระยะเวลาดำเนินการ", bold=True)
    line(document, f"        {_TIMES[place]}")
    line(document, "๘. งบประมาณดำเนินการ", bold=True)
    budget = next(iter(sheet.years.values())).budget
    line(document, "        ไม่ใช้งบประมาณ" if budget == "0" else thai(f"        ปีละ {budget} บาท"))
    line(document, "๙. ผู้รับผิดชอบ", bold=True)
    line(document, f"        {' / '.join(sheet.responsible)}")
    line(document, "๑๐. ตัวชี้วัด/ผลผลิต", bold=True)
    _items(document, tuple(map(str, sheet.outputs)))
    line(document, "๑๑. ผลที่คาดว่าจะได้รับ", bold=True)
    _items(document, tuple(map(str, sheet.outcomes)))
    line(document, "")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "(พ.ศ. ๒๕๖๖ – ๒๕๗๐)",
        f"ของ{NAME}",
        "อ.ท่าตะโก จ.นครสวรรค์",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    _announcement(document)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"            {text}")
    line(document, f"{NAME}\t")
    new_page(document)
    line(document, "สารบัญ", bold=True, center=True)
    table(
        document,
        [
            ["เรื่อง", "หน้า"],
            ["ประกาศใช้แผน", "ก"],
            ["คำนำ", "ข"],
            ["ส่วนที่ ๑ บัญชีโครงการแยกตามมิติ", "๑"],
            ["ส่วนที่ ๒ รายละเอียดโครงการ", "๔"],
        ],
    )
    new_page(document)
    line(document, "ส่วนที่ ๑ บัญชีโครงการแยกตามมิติ", bold=True, center=True)
    for dimension in (1, 2, 3, 4):
        _table(document, dimension)
    new_page(document)
    line(document, "ส่วนที่ ๒ รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
