"""A subdistrict's book: forms of merged cells with indicators of quantity and quality, amounts with a dash behind the point."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลบ้านนา"
YEARS = (2566, 2567, 2568)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2568,
    name=NAME,
    type="subdistrict-organization",
    district="บ้านนา",
    province="นครนายก",
    short_name="อบต.บ้านนา",
    sheets=(
        Sheet(
            "โครงการปลูกต้นกล้าความดีในศูนย์พัฒนาเด็กเล็ก",
            1,
            ("เด็กเล็กเรียนรู้ผ่านนิทานและการเล่น การปลูกฝังเรื่องความซื่อสัตย์จึงควรเริ่มที่ศูนย์พัฒนาเด็กเล็ก",),
            ("เพื่อปลูกฝังความซื่อสัตย์แก่เด็กเล็ก", "เพื่อให้ผู้ปกครองมีส่วนร่วม"),
            (("เด็กเล็ก", 64, "คน"), ("ผู้ปกครอง", 64, "คน")),
            ("คัดเลือกนิทาน", "จัดกิจกรรมทุกวันศุกร์", "แสดงผลงานปลายภาค"),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("จัดกิจกรรมไม่น้อยกว่า ๓๐ ครั้ง",),
            ("เด็กรู้จักขอโทษและคืนของ",),
            {2566: Row("12,000", (2, 3)), 2567: Row("12,000", (2, 3)), 2568: Row("12,000", (2, 3))},
        ),
        Sheet(
            "มาตรการ No Gift Policy",
            2,
            ("นโยบายไม่รับของขวัญช่วยป้องกันผลประโยชน์ทับซ้อน", "ผู้บริหารต้องเป็นตัวอย่าง"),
            ("เพื่อสร้างค่านิยมไม่รับของขวัญ",),
            (("คณะผู้บริหาร", 5, "คน"), ("พนักงานส่วนตำบลทุกคน", 0, "")),
            ("ประกาศนโยบาย", "ประชาสัมพันธ์", "รายงานผลทุก ๖ เดือน"),
            ("สำนักปลัด",),
            ("มีประกาศ ๑ ฉบับ",),
            ("ไม่มีการรับของขวัญ",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมประชาคมตรวจสอบถนน",
            3,
            ("ถนนเป็นงานที่ใช้งบมาก ประชาชนควรร่วมตรวจสอบตั้งแต่ต้น",),
            ("เพื่อให้ถนนได้มาตรฐาน",),
            (("ตัวแทนหมู่บ้านละ ๓ คน", 0, ""),),
            ("คัดเลือกตัวแทน", "ตรวจวัดความหนา", "บันทึกภาพ"),
            ("กองช่าง",),
            ("ตรวจครบทุกสาย",),
            ("ถนนใช้งานได้นานกว่าเดิม", "ประชาชนพอใจ"),
            {2567: Row("5,000", (3,), "เริ่มปี ๒๕๖๗"), 2568: Row("5,000", (3,))},
        ),
        Sheet(
            "โครงการจัดทำแผนตรวจสอบภายในตามความเสี่ยง",
            4,
            ("แผนตรวจสอบเดิมไม่ได้พิจารณาความเสี่ยง จึงตรวจไม่ตรงจุด",),
            ("เพื่อให้ตรวจสอบตรงจุดเสี่ยง", "เพื่อให้ผู้บริหารรับทราบ", "เพื่อปรับปรุงระบบงาน"),
            (("หน่วยรับตรวจ", 5, "หน่วยงาน"),),
            ("ประเมินความเสี่ยง", "จัดทำแผน", "เสนอผู้บริหารอนุมัติ"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีแผน ๑ แผน",),
            ("ข้อผิดพลาดลดลง",),
            {2566: Row("0", (4,)), 2567: Row("0", (4,)), 2568: Row("0", (4,))},
        ),
    ),
    totals={2566: ("12,000", (1, 2, 2, 2)), 2567: ("17,000", (1, 2, 3, 2)), 2568: ("17,000", (1, 2, 3, 2))},
    approval=({"role": "ผู้อนุมัติ", "name": "นายสมมติ ตัวอย่าง", "position": f"นายก{NAME}"},),
    chapters=(("ส่วนที่ 1 ข้อมูลพื้นฐาน", "front"), ("ส่วนที่ 4 ปฏิทินการรายงานผล", "back")),
    in_chapters=("ตำบลบ้านนามี ๑๒ หมู่บ้าน", "รายงานรอบ ๖ เดือน ภายในเดือนเมษายน"),
)

_TIMES = ("ม.ค. - มิ.ย. ของทุกปี", "ตลอดปีงบประมาณ", "ไตรมาสที่ ๓ (เริ่มปีงบประมาณ ๒๕๖๗)", "ก.ค. - ก.ย.")


def _list(texts: tuple[object, ...]) -> str:
    return (
        "\n".join(thai(f"{number}. {text}") for number, text in enumerate(texts, 1))
        if len(texts) > 1
        else str(texts[0])
    )


def _year(document: Document, year: int) -> None:
    line(document, thai(f"๒.{year - 2565} แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"), bold=True)
    rows = [
        ["ที่", "โครงการ/กิจกรรม", "มิติ", "งบประมาณ", "ระยะเวลาดำเนินการ", "", "", "", "หมายเหตุ"],
        ["", "", "", "", "ต.ค. - ธ.ค.", "ม.ค. - มี.ค.", "เม.ย. - มิ.ย.", "ก.ค. - ก.ย.", ""],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["X" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        money = "ไม่ใช้งบประมาณ" if row.budget == "0" else thai(f"{row.budget}.-")
        rows.append([thai(number), sheet.title, thai(sheet.dimension), money, *ticks, row.note or ""])
    budget, counts = BOOK.totals[year]
    total = [thai(f"รวม {len(BOOK.rows(year))} โครงการ/กิจกรรม"), "", "", thai(f"{budget}.-")]
    rows.append([*total, *map(thai, counts or ()), ""])
    merges = [(0, 4, 0, 7), (len(rows) - 1, 0, len(rows) - 1, 2)]
    table(document, rows, [*merges, *((0, column, 1, column) for column in (0, 1, 2, 3, 8))])


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    budget = next(iter(sheet.years.values())).budget
    money = "ไม่ใช้งบประมาณ" if budget == "0" else thai(f"ปีละ {budget}.- บาท")
    groups = tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups)
    rows = [
        [thai(f"แบบฟอร์มที่ {place + 1}"), "", ""],
        ["มิติที่", "", thai(f"{sheet.dimension} {_NAMES[sheet.dimension]}")],
        ["โครงการ/กิจกรรม/มาตรการ", "", sheet.title],
        ["หลักการและเหตุผล", "", "\n".join(sheet.rationale)],
        ["วัตถุประสงค์", "", _list(tuple(sheet.objectives))],
        ["เป้าหมาย", "", thai(_list(groups))],
        ["ขั้นตอนการดำเนินการ", "", _list(tuple(sheet.steps))],
        ["ระยะเวลา", "", _TIMES[place]],
        ["งบประมาณ", "", money],
        ["ผู้รับผิดชอบ", "", sheet.responsible[0]],
        ["ตัวชี้วัด", "เชิงปริมาณ", _list(tuple(sheet.outputs))],
        ["", "เชิงคุณภาพ", _list(tuple(sheet.outcomes))],
    ]
    merges = [(0, 0, 0, 2), *((number, 0, number, 1) for number in range(1, 10)), (10, 0, 11, 0)]
    table(document, rows, merges)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "พ.ศ. ๒๕๖๖ – ๒๕๖๘",
        "ของ",
        "องค์การบริหารส่วนตำบลบ้านนา",
        "ตำบลบ้านนา อำเภอบ้านนา จังหวัดนครนายก ๒๖๑๑๐",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "สารบัญ", bold=True, center=True)
    for name, page in (
        ("ส่วนที่ ๑ ข้อมูลพื้นฐาน", "๑"),
        ("ส่วนที่ ๒ แผนปฏิบัติการ", "๒"),
        ("ส่วนที่ ๓ รายละเอียดโครงการ", "๕"),
        ("ส่วนที่ ๔ ปฏิทินการรายงานผล", "๙"),
    ):
        line(document, f"{name} {'.' * 60} {page}")
    new_page(document)
    line(document, "ส่วนที่ ๑ ข้อมูลพื้นฐาน", bold=True, center=True)
    line(document, "\tตำบลบ้านนามี ๑๒ หมู่บ้าน ประชากร ๖,๔๕๐ คน อบต.บ้านนามีพนักงาน ๕๔ คน")
    new_page(document)
    line(document, "ส่วนที่ ๒ แผนปฏิบัติการ", bold=True, center=True)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    line(document, "ส่วนที่ ๓ รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    line(document, "ส่วนที่ ๔ ปฏิทินการรายงานผล", bold=True, center=True)
    line(document, "\tรายงานรอบ ๖ เดือน ภายในเดือนเมษายน")
    line(document, "\tรายงานรอบ ๑๒ เดือน ภายในเดือนตุลาคม")
    line(document, "")
    for text in ("(ลงชื่อ)                                   ผู้อนุมัติ", "(นายสมมติ ตัวอย่าง)", f"นายก{NAME}"):
        line(document, text, center=True)
    return saved(document)
