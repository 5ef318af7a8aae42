"""A town's book of one year: the money of each quarter in the table, sheets in a form with a table of steps over twelve months."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "เทศบาลเมืองหล่มสัก"
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2569,
    end=2569,
    name=NAME,
    type="town-municipality",
    district="หล่มสัก",
    province="เพชรบูรณ์",
    sheets=(
        Sheet(
            "โครงการพัฒนาจิตสาธารณะพนักงานเทศบาล",
            1,
            (
                "ความซื่อสัตย์เริ่มจากการเห็นแก่ส่วนรวม เทศบาลเมืองหล่มสักจึงจัดให้พนักงานได้ทำงานจิตอาสาร่วมกับชุมชน เพื่อให้เห็นว่าเงินทุกบาทที่ใช้ไปมีความหมายต่อผู้คนเพียงใด",
                "กิจกรรมนี้จัดเป็นสองช่วง คือช่วงต้นปีเน้นการให้ความรู้ และช่วงกลางปีเน้นการลงมือทำ",
            ),
            ("เพื่อสร้างจิตสาธารณะแก่พนักงาน", "เพื่อให้พนักงานเข้าใจชีวิตของประชาชน"),
            (("พนักงานเทศบาล", 140, "คน"),),
            ("วางแผนกิจกรรม", "อบรมให้ความรู้", "ลงพื้นที่จิตอาสา", "ถอดบทเรียน"),
            ("กองการเจ้าหน้าที่",),
            ("พนักงานเข้าร่วมไม่น้อยกว่า ๑๔๐ คน",),
            ("พนักงานมีความเสียสละมากขึ้น",),
            {2569: Row("45,000", (1, 3))},
        ),
        Sheet(
            "มาตรการรับชำระภาษีด้วยคิวอาร์โค้ด",
            2,
            (
                "การรับชำระด้วยเงินสดมีความเสี่ยงที่เงินจะไม่เข้าระบบ และประชาชนต้องเสียเวลารอคิว การชำระด้วยคิวอาร์โค้ดทำให้เงินเข้าบัญชีของเทศบาลโดยตรงและตรวจสอบย้อนหลังได้",
            ),
            ("เพื่อลดการใช้เงินสด", "เพื่อให้ตรวจสอบการรับเงินได้ทันที"),
            (("ผู้เสียภาษี", 5200, "ราย"),),
            ("เปิดบัญชีรับชำระ", "ติดตั้งป้ายคิวอาร์โค้ด", "กระทบยอดทุกสิ้นวัน"),
            ("กองคลัง",),
            ("มีจุดรับชำระ ๔ จุด",),
            ("การรับเงินสดลดลงร้อยละ ๖๐", "ไม่พบเงินขาดบัญชี"),
            {2569: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "โครงการสภาเด็กและเยาวชนตรวจสอบลานกีฬา",
            3,
            (
                "ลานกีฬาในชุมชนเป็นที่ที่เด็กใช้ทุกวัน เด็กจึงรู้ดีที่สุดว่าอุปกรณ์ใดชำรุดหรือไม่ได้ติดตั้งตามที่จัดซื้อ",
                "การให้สภาเด็กและเยาวชนเป็นผู้ตรวจสอบช่วยฝึกการใช้สิทธิพลเมืองตั้งแต่อายุยังน้อย",
            ),
            ("เพื่อฝึกเยาวชนให้รู้จักตรวจสอบ",),
            (("สภาเด็กและเยาวชน", 35, "คน"), ("ชุมชน", 16, "ชุมชน")),
            ("อบรมการใช้แบบตรวจ", "ลงตรวจลานกีฬา", "นำเสนอต่อผู้บริหาร"),
            ("กองสวัสดิการสังคม", "กองการศึกษา"),
            ("ตรวจลานกีฬาครบ ๑๖ แห่ง",),
            ("ลานกีฬาได้รับการซ่อมแซมตามข้อเสนอ",),
            {2569: Row("30,000", (2, 3))},
        ),
        Sheet(
            "มาตรการเวียนงานเจ้าหน้าที่พัสดุ",
            4,
            ("ผู้ที่ทำหน้าที่เดิมเป็นเวลานานอาจคุ้นเคยกับผู้ขายจนเกิดความเกรงใจ การเวียนงานจึงเป็นการป้องกันที่ดี",),
            ("เพื่อป้องกันความสัมพันธ์ที่ไม่เหมาะสมกับผู้ขาย",),
            (("เจ้าหน้าที่พัสดุ", 9, "คน"),),
            ("สำรวจระยะเวลาการปฏิบัติหน้าที่", "จัดทำคำสั่งเวียนงาน", "ประเมินผล"),
            ("กองคลัง",),
            ("มีคำสั่งเวียนงาน ๑ ฉบับ",),
            ("ไม่มีผู้ปฏิบัติหน้าที่เดิมเกิน ๔ ปี",),
            {2569: Row("0", (2,))},
        ),
        Sheet(
            "โครงการอบรมคณะกรรมการตรวจรับพัสดุภาคประชาชน",
            4,
            (
                "ผู้แทนประชาชนที่เป็นกรรมการตรวจรับมักไม่มั่นใจที่จะทักท้วงเพราะไม่รู้ระเบียบ",
                "การอบรมโดยใช้ตัวอย่างงานจริงจะทำให้ผู้แทนกล้าซักถามและรู้ว่าควรดูสิ่งใดเป็นพิเศษ เช่น ความหนาของผิวจราจร ขนาดของเหล็ก และปริมาณวัสดุ",
            ),
            ("เพื่อให้ความรู้แก่ผู้แทนประชาชน", "เพื่อให้การตรวจรับมีประสิทธิภาพ"),
            (("ผู้แทนชุมชน", 32, "คน"), ("ช่างเทศบาล", 8, "คน")),
            ("จัดทำหลักสูตร", "อบรม ๑ วัน", "ฝึกตรวจงานจริง", "ติดตามผล"),
            ("กองช่าง",),
            ("มีผู้ผ่านการอบรม ๓๒ คน",),
            ("ผู้แทนทักท้วงเมื่อพบสิ่งผิดปกติ",),
            {2569: Row("22,500", (2,))},
        ),
    ),
    totals={2569: ("97,500", None)},
    approval=(
        {"role": "ผู้เสนอ", "name": "นางสมมติ ป่าสน", "position": "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ"},
        {"role": "ผู้อนุมัติ", "name": "นายสมมุติ เนินเขา", "position": "นายกเทศมนตรีเมืองหล่มสัก"},
    ),
    chapters=(("๑. บทนำ", "front"), ("๔. การติดตามประเมินผล", "back")),
    in_chapters=("เทศบาลเมืองหล่มสักมี ๑๖ ชุมชน", "ติดตามเดือนละครั้ง"),
)

_SPENT = (
    ("20,000", "", "25,000", ""),
    ("✓", "✓", "✓", "✓"),
    ("", "12,000", "18,000", ""),
    ("", "✓", "", ""),
    ("", "22,500", "", ""),
)
_SUMS = ("20,000", "34,500", "43,000", "-")
_OVER = "แผนการใช้จ่ายงบประมาณรายไตรมาส (บาท)"
_QUARTERS = ("ไตรมาส ๑\n(ต.ค.-ธ.ค.)", "ไตรมาส ๒\n(ม.ค.-มี.ค.)", "ไตรมาส ๓\n(เม.ย.-มิ.ย.)", "ไตรมาส ๔\n(ก.ค.-ก.ย.)")
_SHORT = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")
_STEPS = ((0, 1, 7, 8), (0, 1, 11), (3, 5, 6), (3, 4, 5), (3, 3, 4, 5))
"""In which month each step is, counted from October."""


def _plan(document: Document) -> None:
    rows = [
        ["ที่", "โครงการ/กิจกรรม/มาตรการ", "มิติ", _OVER, "", "", "", "รวมเงิน\n(บาท)", "ผู้รับผิดชอบ"],
        ["", "", "", *_QUARTERS, "", ""],
    ]
    for place, sheet in enumerate(BOOK.sheets):
        budget = sheet.years[2569].budget
        money = "ไม่ใช้งบประมาณ" if budget == "0" else budget
        start = [str(place + 1), sheet.title, str(sheet.dimension)]
        rows.append([thai(each) for each in (*start, *_SPENT[place], money, sheet.responsible[0])])
    rows.append(["", "รวมทั้งสิ้น", "", *(thai(each) for each in _SUMS), thai("97,500"), ""])
    merges = [(0, 3, 0, 6), *((0, column, 1, column) for column in (0, 1, 2, 7, 8))]
    table(document, rows, merges).style = "Table Grid"


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"โครงการลำดับที่ {place + 1}"), bold=True, center=True)

    def named(name: str, *texts: str) -> None:
        made = line(document, f"{name} : ", bold=True)
        if len(texts) == 1:
            made.add_run(texts[0])
        else:
            for number, text in enumerate(texts, 1):
                line(document, thai(f"\t{number}. {text}"))

    named("ชื่อโครงการ/กิจกรรม/มาตรการ", sheet.title)
    named("ความสอดคล้องกับมิติ", thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"))
    line(document, "หลักการและเหตุผล :", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    named("วัตถุประสงค์", *sheet.objectives)
    named("กลุ่มเป้าหมาย", *(thai(f"{name} จำนวน {count:,} {unit}") for name, count, unit in sheet.groups))
    line(document, "วิธีดำเนินการและระยะเวลา :", bold=True)
    rows = [["ที่", "กิจกรรม", "พ.ศ. ๒๕๖๘", "", "", "พ.ศ. ๒๕๖๙", *[""] * 8], ["", "", *_SHORT]]
    for number, (step, month) in enumerate(zip(sheet.steps, _STEPS[place], strict=True), 1):
        marks = ["●" if each == month else "" for each in range(12)]
        rows.append([thai(number), str(step), *marks])
    table(document, rows, [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 4), (0, 5, 0, 13)]).style = "Table Grid"
    budget = sheet.years[2569].budget
    named("งบประมาณ", "ไม่ใช้งบประมาณ" if budget == "0" else thai(f"{budget} บาท"))
    named("ผู้รับผิดชอบ", *sheet.responsible)
    named("ผลผลิต", *map(str, sheet.outputs))
    named("ผลลัพธ์", *map(str, sheet.outcomes))
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
        "",
        NAME,
        "อำเภอหล่มสัก จังหวัดเพชรบูรณ์",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "๑. บทนำ", bold=True, style="Heading 1")
    line(document, "\tเทศบาลเมืองหล่มสักมี ๑๖ ชุมชน ประชากรในเขตเทศบาลประกอบอาชีพค้าขายเป็นหลัก")
    line(document, "\tการจัดทำแผนนี้ยึดผลการประเมินความเสี่ยงของปีที่ผ่านมาเป็นฐาน")
    line(document, "๒. แผนการดำเนินงานและแผนการใช้จ่ายงบประมาณ", bold=True, style="Heading 1")
    _plan(document)
    new_page(document)
    line(document, "๓. รายละเอียดโครงการ", bold=True, style="Heading 1")
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    line(document, "๔. การติดตามประเมินผล", bold=True, style="Heading 1")
    line(document, "\tคณะทำงานติดตามเดือนละครั้ง และรายงานต่อที่ประชุมหัวหน้าส่วนราชการ")
    line(document, "\tผลการติดตามจะเผยแพร่ทางเว็บไซต์ของเทศบาลทุก ๖ เดือน")
    line(document, "")
    for signatory in BOOK.approval:
        line(document, f"(ลงชื่อ)..............................................{signatory['role']}", center=True)
        line(document, f"({signatory['name']})", center=True)
        line(document, f"ตำแหน่ง {signatory['position']}", center=True)
    return saved(document)
