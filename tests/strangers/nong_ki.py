"""A subdistrict's book of one year: forms of four columns, label and value twice in a row, a table with begin and end."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลเย้ยปราสาท"
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2570,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="หนองกี่",
    province="บุรีรัมย์",
    sheets=(
        Sheet(
            "โครงการครูพี่เลี้ยงเด็กดีมีวินัย",
            1,
            (
                "เด็กปฐมวัยเลียนแบบผู้ใหญ่ใกล้ตัว ครูผู้ดูแลเด็กจึงต้องเป็นแบบอย่างเรื่องการรักษาคำพูดและการรอคอย",
                "การอบรมครูให้มีเทคนิคการสร้างวินัยเชิงบวกจะช่วยให้เด็กเรียนรู้ความซื่อสัตย์โดยไม่ต้องใช้การลงโทษ",
            ),
            ("เพื่อพัฒนาครูผู้ดูแลเด็ก", "เพื่อสร้างวินัยเชิงบวกแก่เด็ก"),
            (("ครูผู้ดูแลเด็ก", 14, "คน"), ("เด็กปฐมวัย", 130, "คน")),
            ("จัดอบรมครู ๒ วัน", "นำไปใช้ในห้องเรียน", "เยี่ยมชั้นเรียน", "แลกเปลี่ยนเรียนรู้"),
            ("กองการศึกษา ศาสนา และวัฒนธรรม",),
            ("ครูผ่านการอบรม ๑๔ คน",),
            ("เด็กรู้จักรอคอยและบอกความจริง",),
            {2570: Row("16,500", (1, 2))},
        ),
        Sheet(
            "มาตรการเปิดเผยสูตรคำนวณภาษี",
            2,
            ("ผู้เสียภาษีส่วนใหญ่ไม่ทราบว่าตัวเลขในใบแจ้งมาจากไหน จึงเกิดความระแวงว่าเจ้าหน้าที่คิดเกินจริง",),
            ("เพื่อให้ผู้เสียภาษีคำนวณได้เอง",),
            (("ผู้เสียภาษี", 2100, "ราย"),),
            ("จัดทำแผ่นคำนวณ", "แนบไปกับใบแจ้ง", "ตอบข้อซักถาม"),
            ("กองคลัง",),
            ("มีแผ่นคำนวณแนบใบแจ้งทุกฉบับ",),
            ("ข้อโต้แย้งเรื่องภาษีลดลง", "จัดเก็บภาษีได้ครบถ้วน"),
            {2570: Row("0", (2, 3))},
        ),
        Sheet(
            "กิจกรรมหมู่บ้านเฝ้าระวังการขุดลอกคลอง",
            3,
            (
                "การขุดลอกคลองวัดปริมาณดินได้ยาก จึงเป็นงานที่มีข้อสงสัยบ่อยครั้ง",
                "การให้ชาวบ้านถ่ายภาพและวัดความลึกก่อนและหลังขุดลอก พร้อมส่งเข้ากลุ่มไลน์ของตำบล ทำให้ข้อมูลไม่สูญหายและทุกคนตรวจสอบได้ตรงกัน",
            ),
            ("เพื่อให้ปริมาณงานตรงตามสัญญา", "เพื่อให้ชาวบ้านมีส่วนร่วม"),
            (("ผู้แทนหมู่บ้าน", 36, "คน"),),
            ("คัดเลือกผู้แทน", "วัดความลึกก่อนขุด", "วัดความลึกหลังขุด"),
            ("กองช่าง",),
            ("มีข้อมูลก่อนและหลังครบทุกสาย",),
            ("ปริมาณงานตรงตามสัญญา",),
            {2570: Row("4,800", (2, 3, 4))},
        ),
        Sheet(
            "มาตรการรายงานผลการตรวจสอบภายในต่อประชาชน",
            4,
            ("ผลการตรวจสอบภายในมักอยู่แต่ในแฟ้ม การเผยแพร่ฉบับย่อทำให้ทุกกองเร่งแก้ไขข้อบกพร่อง",),
            ("เพื่อให้ข้อบกพร่องได้รับการแก้ไข",),
            (("ทุกกองในสังกัด", 0, ""),),
            ("จัดทำรายงานฉบับย่อ", "เผยแพร่ทางเว็บไซต์", "ติดตามการแก้ไข"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงานฉบับย่อ ๒ ฉบับ",),
            ("ข้อบกพร่องได้รับการแก้ไขครบ",),
            {2570: Row("0", (4,))},
        ),
    ),
    totals={2570: ("21,300", None)},
    approval=({"role": "ผู้อนุมัติแผน", "name": "นายสมมติ ทุ่งกระเจียว", "position": f"นายก{NAME}"},),
)

_SPANS = (
    ("ต.ค. 2569", "มี.ค. 2570"),
    ("ม.ค. 2570", "มิ.ย. 2570"),
    ("ก.พ. 2570", "ส.ค. 2570"),
    ("ก.ค. 2570", "ก.ย. 2570"),
)


def _plan(document: Document) -> None:
    line(document, "ตารางสรุปแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2570", bold=True, center=True)
    rows = [
        ["ลำดับ", "ชื่อโครงการ/กิจกรรม", "มิติ", "งบประมาณ", "ระยะเวลาดำเนินการ", "", "ผู้รับผิดชอบ"],
        ["", "", "", "", "เริ่มต้น", "สิ้นสุด", ""],
    ]
    for place, sheet in enumerate(BOOK.sheets):
        budget = sheet.years[2570].budget
        money = "ไม่ใช้" if budget == "0" else f"{budget}.-"
        rows.append(
            [str(place + 1), sheet.title, str(sheet.dimension), money, *_SPANS[place], sheet.responsible[0]]
        )
    rows.append(["รวมทั้งสิ้น 4 โครงการ/กิจกรรม", "", "", "21,300.-", "", "", ""])
    merges = [(0, 4, 0, 5), *((0, column, 1, column) for column in (0, 1, 2, 3, 6))]
    table(document, rows, [*merges, (len(rows) - 1, 0, len(rows) - 1, 2)]).style = "Table Grid"


def _list(texts: tuple[object, ...]) -> str:
    if len(texts) == 1:
        return str(texts[0])
    return "\n".join(thai(f"{number}. {text}") for number, text in enumerate(texts, 1))


def _form(document: Document, place: int, sheet: Sheet) -> None:
    line(document, "แบบรายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    row = sheet.years[2570]
    groups = tuple(f"{name} จำนวน {count:,} {unit}" if count else name for name, count, unit in sheet.groups)
    money = "ไม่ใช้งบประมาณ" if row.budget == "0" else f"{row.budget} บาท"
    rows = [
        ["ชื่อโครงการ", sheet.title, "", ""],
        ["ลำดับที่", str(place + 1), "มิติที่", f"{sheet.dimension} {DIMENSIONS[sheet.dimension]}"],
        ["หลักการและเหตุผล", "\n".join(sheet.rationale), "", ""],
        ["วัตถุประสงค์", _list(tuple(sheet.objectives)), "", ""],
        ["กลุ่มเป้าหมาย", _list(groups), "งบประมาณ", money],
        ["วิธีดำเนินการ", _list(tuple(sheet.steps)), "", ""],
        ["ระยะเวลา", f"{_SPANS[place][0]} - {_SPANS[place][1]}", "ผู้รับผิดชอบ", sheet.responsible[0]],
        ["ผลผลิต", _list(tuple(sheet.outputs)), "ผลลัพธ์", _list(tuple(sheet.outcomes))],
    ]
    merges = [(number, 1, number, 3) for number in (0, 2, 3, 5)]
    table(document, rows, merges).style = "Table Grid"
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "ประจำปีงบประมาณ พ.ศ. 2570",
        f"ของ{NAME}",
        "อำเภอหนองกี่ จังหวัดบุรีรัมย์",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    _plan(document)
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _form(document, place, sheet)
    signatory = BOOK.approval[0]
    line(document, f"ลงนาม ................................................ {signatory['role']}", center=True)
    line(document, f"({signatory['name']})", center=True)
    line(document, signatory["position"], center=True)
    line(document, "วันที่ ........ เดือน ........................ พ.ศ. ............", center=True)
    return saved(document)
