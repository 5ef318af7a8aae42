"""A subdistrict's book in the old manual's parts: its own objectives in front, one table with each year's money, an order behind."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลหนองไผ่"
YEARS = (2566, 2567, 2568, 2569, 2570)
_DIMENSIONS = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="เมืองอุดรธานี",
    province="อุดรธานี",
    preface=(
        "การทุจริตเป็นอุปสรรคสำคัญของการพัฒนาท้องถิ่น รัฐบาลจึงกำหนดให้การป้องกันการทุจริตเป็นวาระที่ทุกหน่วยงานต้องดำเนินการ",
        f"{NAME}จึงได้จัดทำแผนฉบับนี้ขึ้น โดยความร่วมมือของทุกส่วนราชการและภาคประชาชน",
    ),
    guidelines={
        "1.1": "การสร้างจิตสำนึกและความตระหนักแก่บุคลากร",
        "1.2": "การสร้างจิตสำนึกแก่ประชาชน",
        "2.1": "แสดงเจตจำนงทางการเมือง",
        "4.2": "การสนับสนุนให้ภาคประชาชนตรวจสอบ",
    },
    sheets=(
        Sheet(
            "โครงการอบรมคุณธรรมและจริยธรรมแก่บุคลากร",
            1,
            (
                "บุคลากรเป็นกำลังสำคัญในการให้บริการประชาชน หากขาดคุณธรรมย่อมเกิดความเสียหายแก่ทางราชการ",
                "สำนักปลัดได้สำรวจความเห็นเมื่อปีที่แล้วพบว่าบุคลากรร้อยละ 70 ต้องการเข้ารับการอบรม",
            ),
            ("เพื่อปลูกจิตสำนึกให้บุคลากรปฏิบัติหน้าที่ด้วยความซื่อสัตย์", "เพื่อลดจำนวนเรื่องร้องเรียน"),
            (("ผู้บริหารและพนักงานส่วนตำบล", 45, "คน"),),
            ("เสนอโครงการเพื่อขออนุมัติ", "ประสานวิทยากร", "จัดอบรม 1 วัน", "รายงานผลต่อผู้บริหาร"),
            ("สำนักปลัด",),
            ("ผู้เข้ารับการอบรมไม่น้อยกว่าร้อยละ 90",),
            ("บุคลากรนำความรู้ไปใช้ในการปฏิบัติงาน", "เรื่องร้องเรียนลดลง"),
            {year: Row("20,000", (2,)) for year in YEARS},
            guideline="1.1",
        ),
        Sheet(
            "กิจกรรมรณรงค์ตำบลสุจริต",
            1,
            ("เด็กและเยาวชนในตำบลควรได้รับการปลูกฝังให้รังเกียจการโกงตั้งแต่ยังเล็ก",),
            ("เพื่อปลูกฝังค่านิยมที่ถูกต้อง",),
            (("นักเรียนในเขตตำบล", 120, "คน"), ("ผู้ปกครอง", 60, "คน")),
            ("ประชุมครูและผู้นำชุมชน", "จัดขบวนรณรงค์", "ประกวดคำขวัญ"),
            ("กองการศึกษา ศาสนา และวัฒนธรรม",),
            ("จัดกิจกรรมปีละ 1 ครั้ง",),
            ("เยาวชนมีทัศนคติไม่ยอมรับการโกง",),
            {2566: Row("15,000", (3,)), 2568: Row("15,000", (3,)), 2570: Row("18,000", (3,))},
            guideline="1.2",
        ),
        Sheet(
            "มาตรการประกาศเจตจำนงต่อต้านการทุจริตของผู้บริหาร",
            2,
            ("ผู้บริหารต้องเป็นแบบอย่างที่ดี การประกาศเจตจำนงต่อสาธารณชนทำให้ประชาชนเชื่อมั่น",),
            ("เพื่อแสดงเจตจำนงของผู้บริหาร", "เพื่อให้บุคลากรถือปฏิบัติ"),
            (("ผู้บริหารท้องถิ่น", 4, "คน"),),
            ("จัดทำประกาศเจตจำนง", "ลงนามต่อหน้าประชาชน", "เผยแพร่ทางเว็บไซต์"),
            ("สำนักปลัด", "กองคลัง"),
            ("มีประกาศเจตจำนง จำนวน 1 ฉบับ",),
            ("ประชาชนเชื่อมั่นในผู้บริหาร",),
            {year: Row("0", (1,)) for year in YEARS},
            guideline="2.1",
        ),
        Sheet(
            "โครงการอาสาสมัครสอดส่องงบประมาณ",
            4,
            ("การใช้จ่ายงบประมาณจะโปร่งใสได้ต้องมีประชาชนร่วมสอดส่อง",),
            ("เพื่อให้ประชาชนร่วมตรวจสอบการใช้จ่ายงบประมาณ",),
            (("อาสาสมัครจาก 12 หมู่บ้าน", 36, "คน"),),
            ("รับสมัครอาสาสมัคร", "อบรมการอ่านงบประมาณ", "ลงพื้นที่ตรวจโครงการปีละ 2 ครั้ง"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีอาสาสมัครครบทุกหมู่บ้าน",),
            ("ข้อสังเกตได้รับการแก้ไขภายใน 60 วัน",),
            {2567: Row("9,600", (2, 3)), 2568: Row("9,600", (2, 3)), 2569: Row("9,600", (2, 3))},
            guideline="4.2",
        ),
    ),
    totals={
        2566: ("35,000", None),
        2567: ("29,600", None),
        2568: ("44,600", None),
        2569: ("29,600", None),
        2570: ("38,000", None),
    },
    chapters=(
        ("ส่วนที่ 1 บทนำ", "front"),
        ("ส่วนที่ 4 การติดตามและประเมินผล", "back"),
        ("ภาคผนวก", "back"),
    ),
    in_chapters=(
        "การวิเคราะห์ความเสี่ยงในการเกิดการทุจริต",
        "ทุกหน่วยงานต้องมีแผนป้องกันการทุจริต",
        "เพื่อยกระดับจิตสำนึกรับผิดชอบในผลประโยชน์ของรัฐและประชาชน",
        "ข้าราชการฝ่ายการเมืองมีจิตสำนึก",
        "โอกาสเกิดสูงเพราะอำนาจอยู่ที่คนเดียว",
        "ให้รายงานผลปีละสองครั้ง",
        "คำสั่งองค์การบริหารส่วนตำบลหนองไผ่",
        "เรื่อง แต่งตั้งคณะทำงานจัดทำแผน",
    ),
    in_notes=("ห้องประชุมสภา", "โรงเรียนในเขตตำบลหนองไผ่", "พื้นที่ 12 หมู่บ้าน"),
)

_TIMES = (
    "ปีงบประมาณ พ.ศ. 2566 - 2570 (เดือนมกราคม - มีนาคม ของทุกปี)",
    "ไตรมาสที่ 3 (เมษายน - มิถุนายน) ของปีงบประมาณ 2566, 2568 และ 2570",
    "เดือนตุลาคมของทุกปี",
    "ไตรมาสที่ 2 - 3 ปีงบประมาณ พ.ศ. 2567 - 2569",
)
_MONEY = (
    "20,000 บาท/ปี",
    "ปี 2566 และ 2568 ปีละ 15,000 บาท ปี 2570 จำนวน 18,000 บาท",
    "ไม่ใช้งบประมาณ",
    "จำนวน 9,600 บาทต่อปี",
)
_PLACES = ("ห้องประชุมสภา", "โรงเรียนในเขตตำบลหนองไผ่", "", "พื้นที่ 12 หมู่บ้าน")


def _introduction(document: Document) -> None:
    line(document, "ส่วนที่ ๑", bold=True, center=True)
    line(document, "บทนำ", bold=True, center=True)
    line(document, "๑. การวิเคราะห์ความเสี่ยงในการเกิดการทุจริต", bold=True)
    line(document, "\tความเสี่ยงเกิดได้จากทั้งตัวบุคคลและระบบงาน ดังตาราง")
    table(
        document,
        [
            ["ลำดับ", "ความเสี่ยง", "เหตุผล"],
            ["๑", "การจัดซื้อจัดจ้าง", "โอกาสเกิดสูงเพราะอำนาจอยู่ที่คนเดียว"],
            ["๒", "การใช้รถราชการ", "ไม่มีสมุดบันทึก"],
        ],
    )
    line(document, "๒. หลักการและเหตุผล", bold=True)
    line(document, "\tทุกหน่วยงานต้องมีแผนป้องกันการทุจริต")
    line(document, "๓. วัตถุประสงค์ของการจัดทำแผน", bold=True)
    line(document, "\t๑) เพื่อยกระดับจิตสำนึกรับผิดชอบในผลประโยชน์ของรัฐและประชาชน")
    line(document, "\t๒) เพื่อให้การบริหารราชการเป็นไปตามหลักธรรมาภิบาล")
    line(document, "๔. เป้าหมาย", bold=True)
    line(document, "\t๑) ข้าราชการฝ่ายการเมืองมีจิตสำนึก")
    line(document, "\t๒) มีเครื่องมือและมาตรการป้องกันการทุจริต")
    line(document, "๕. ประโยชน์ของการจัดทำแผน", bold=True)
    line(document, "\tสามารถลดปัญหาการทุจริตได้อย่างยั่งยืน")
    new_page(document)


def _amount(sheet: Sheet, year: int) -> str:
    row = sheet.years.get(year)
    return "" if row is None else "-" if row.budget == "0" else thai(row.budget)


def _plan(document: Document) -> None:
    line(document, "ส่วนที่ ๒", bold=True, center=True)
    line(document, "แผนปฏิบัติการป้องกันการทุจริต ๕ ปี (พ.ศ. ๒๕๖๖ - ๒๕๗๐)", bold=True, center=True)
    rows = [
        ["มิติ", "ภารกิจตามมิติ", "โครงการ/กิจกรรม/มาตรการ", *(thai(f"ปี {year}") for year in YEARS), "หมายเหตุ"],
        ["", "", "", *["งบประมาณ\n(บาท)"] * 5, ""],
    ]
    merges = [(0, column, 1, column) for column in (0, 1, 2, 8)]
    for dimension, name in _DIMENSIONS.items():
        sheets = [each for each in BOOK.sheets if each.dimension == dimension]
        first = len(rows)
        for sheet in sheets:
            number = sheet.guideline or ""
            rows.append(
                [
                    thai(f"มิติที่ {dimension} {name}") if sheet is sheets[0] else "",
                    thai(f"{number} {BOOK.guidelines[number]}"),
                    thai(f"{BOOK.sheets.index(sheet) + 1}) ") + sheet.title,
                    *(_amount(sheet, year) for year in YEARS),
                    "",
                ]
            )
        sums = []
        for year in YEARS:
            total = sum(int(each.years[year].budget.replace(",", "")) for each in sheets if year in each.years)
            sums.append(thai(f"{total:,}") if total else "-")
        rows.append(["", "รวม", thai(f"จำนวน {len(sheets)} โครงการ"), *sums, ""])
        merges.append((first, 0, len(rows) - 1, 0))
    table(document, rows, merges)
    new_page(document)


def _items(document: Document, texts: object) -> None:
    assert isinstance(texts, tuple)
    for place, text in enumerate(texts, 1):
        line(document, thai(f"\t{place}) {text}") if len(texts) > 1 else thai(f"\t{text}"))


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"ลำดับที่ {place + 1}"), bold=True)
    line(document, f"๑. ชื่อโครงการ : {sheet.title}", bold=True)
    line(document, "๒. หลักการและเหตุผล/ที่มาของโครงการ", bold=True)
    for text in sheet.rationale:
        line(document, thai(f"\t{text}"))
    line(document, "๓. วัตถุประสงค์", bold=True)
    _items(document, sheet.objectives)
    line(document, "๔. เป้าหมาย", bold=True)
    _items(document, tuple(f"{name} จำนวน {count} {unit}" for name, count, unit in sheet.groups))
    number = 5
    if _PLACES[place]:
        line(document, "๕. พื้นที่ดำเนินการ", bold=True)
        line(document, thai(f"\t{_PLACES[place]}"))
        number = 6
    line(document, thai(f"{number}. วิธีดำเนินการ"), bold=True)
    _items(document, sheet.steps)
    line(document, thai(f"{number + 1}. ระยะเวลาดำเนินการ"), bold=True)
    line(document, thai(f"\t{_TIMES[place]}"))
    line(document, thai(f"{number + 2}. งบประมาณดำเนินการ"), bold=True)
    line(document, thai(f"\t{_MONEY[place]}"))
    line(document, thai(f"{number + 3}. ผู้รับผิดชอบ"), bold=True)
    for text in sheet.responsible:
        line(document, f"\t{text}")
    line(document, thai(f"{number + 4}. ตัวชี้วัด/ผลลัพธ์"), bold=True)
    line(document, "\tผลผลิต")
    _items(document, sheet.outputs)
    line(document, "\tผลลัพธ์")
    _items(document, sheet.outcomes)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับ",
        "คุณธรรมและความโปร่งใส",
        "ระยะ ๕ ปี (พ.ศ. ๒๕๖๖ – ๒๕๗๐)",
        "",
        NAME,
        "อำเภอเมืองอุดรธานี จังหวัดอุดรธานี",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "\t\t\t\t\t\tอบต.หนองไผ่")
    new_page(document)
    _introduction(document)
    _plan(document)
    line(document, "ส่วนที่ ๓", bold=True, center=True)
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    for dimension, name in _DIMENSIONS.items():
        line(document, thai(f"มิติที่ {dimension} {name}"), bold=True)
        for place, sheet in enumerate(BOOK.sheets):
            if sheet.dimension == dimension:
                _sheet(document, place, sheet)
    line(document, "ส่วนที่ ๔", bold=True, center=True)
    line(document, "การติดตามและประเมินผล", bold=True, center=True)
    line(document, "\tให้รายงานผลปีละสองครั้ง คือรอบหกเดือนและรอบสิบสองเดือน")
    new_page(document)
    line(document, "ภาคผนวก", bold=True, center=True)
    new_page(document)
    for text in ("คำสั่งองค์การบริหารส่วนตำบลหนองไผ่", "ที่ ๒๑๔/๒๕๖๕", "เรื่อง แต่งตั้งคณะทำงานจัดทำแผน"):
        line(document, text, center=True)
    line(document, "\tเพื่อให้การจัดทำแผนเป็นไปด้วยความเรียบร้อย จึงแต่งตั้งคณะทำงานประกอบด้วย")
    line(document, "\t๑. นายกองค์การบริหารส่วนตำบล\tประธาน")
    line(document, "\t๒. ปลัดองค์การบริหารส่วนตำบล\tกรรมการ")
    line(document, "\tทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป")
    return saved(document)
