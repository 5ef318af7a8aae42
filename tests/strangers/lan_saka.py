"""A subdistrict's book put together from several neighbours' files: each sheet and each year's table in another manner."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import soft_lines

NAME = "องค์การบริหารส่วนตำบลลานสกา"
YEARS = range(2566, 2571)
_RENAMED = "มาตรการจัดการเรื่องราวร้องทุกข์/ร้องเรียน"

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="ลานสกา",
    province="นครศรีธรรมราช",
    preface=(
        (
            "องค์การบริหารส่วนตำบลลานสกา ได้จัดทำแผนปฏิบัติการป้องกันการทุจริตขึ้นเพื่อเป็นกรอบในการปฏิบัติราชการของผู้บริหาร "
            "สมาชิกสภา และพนักงานส่วนตำบล"
        ),
        "ขอขอบคุณผู้นำชุมชนและประชาชนทุกท่านที่ได้ร่วมให้ข้อเสนอแนะในการจัดทำแผน",
    ),
    sheets=(
        Sheet(
            "โครงการเข้าวัดฟังธรรมสร้างคนดี",
            1,
            (
                "หลักธรรมทางศาสนาเป็นเครื่องยึดเหนี่ยวจิตใจให้บุคลากรมีความละอายและเกรงกลัวต่อการทุจริต",
                (
                    "องค์การบริหารส่วนตำบลลานสกาจึงร่วมกับวัดในพื้นที่จัดกิจกรรมฟังธรรมในวันธรรมสวนะเดือนละหนึ่งครั้ง "
                    "โดยให้บุคลากรหมุนเวียนเข้าร่วมและชักชวนครอบครัวมาด้วย"
                ),
            ),
            ("เพื่อให้บุคลากรมีหลักธรรมในการปฏิบัติงาน", "เพื่อสร้างความสัมพันธ์ที่ดีระหว่างหน่วยงานกับชุมชน"),
            (("พนักงานส่วนตำบลและพนักงานจ้าง", 64, "คน"),),
            ("ประสานวัดในพื้นที่", "จัดทำปฏิทินกิจกรรม", "ดำเนินกิจกรรมตามปฏิทิน"),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("จัดกิจกรรมปีละ ๑๒ ครั้ง",),
            ("บุคลากรมีจิตสำนึกที่ดี",),
            {year: Row("8,000.00", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "มาตรการแสดงเจตนารมณ์ต่อต้านการทุจริต",
            1,
            ("ผู้บริหารเป็นผู้กำหนดทิศทางขององค์กร การประกาศเจตนารมณ์ต่อสาธารณะจึงเป็นการผูกมัดตนเองต่อประชาชน",),
            ("เพื่อแสดงความมุ่งมั่นของผู้บริหาร",),
            (("คณะผู้บริหาร", 4, "คน"), ("สมาชิกสภาองค์การบริหารส่วนตำบล", 12, "คน")),
            ("จัดทำประกาศเจตนารมณ์", "จัดพิธีประกาศ", "เผยแพร่ภาพกิจกรรม"),
            ("สำนักปลัด",),
            ("มีประกาศเจตนารมณ์ ๑ ฉบับ",),
            ("ประชาชนเชื่อมั่นต่อผู้บริหาร",),
            {year: Row("0.00", (1,)) for year in YEARS},
        ),
        Sheet(
            "โครงการปรับปรุงศูนย์ข้อมูลข่าวสาร",
            2,
            (
                "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ ให้หน่วยงานจัดข้อมูลไว้ให้ประชาชนเข้าตรวจดูได้",
                "ปัจจุบันศูนย์ข้อมูลข่าวสารอยู่รวมกับห้องเก็บเอกสาร ประชาชนค้นหาข้อมูลไม่สะดวก",
            ),
            ("เพื่อให้ประชาชนเข้าถึงข้อมูลได้สะดวก", "เพื่อให้ข้อมูลเป็นปัจจุบัน"),
            (("ประชาชนตำบลลานสกา", 0, ""),),
            ("สำรวจข้อมูล", "จัดหาตู้และป้าย", "จัดทำดัชนีข้อมูล", "เปิดให้บริการ"),
            ("สำนักปลัด",),
            ("มีศูนย์ข้อมูลข่าวสารที่เป็นสัดส่วน ๑ แห่ง",),
            ("ประชาชนใช้บริการมากขึ้น", "การบริหารงานโปร่งใสยิ่งขึ้น"),
            {2567: Row("22,500.00", (2,), "จัดซื้อตู้"), 2568: Row("5,000.00", (2,))},
        ),
        Sheet(
            "กิจกรรมลานสการ่วมใจตรวจงานก่อสร้าง",
            3,
            ("งานก่อสร้างในหมู่บ้านมักแล้วเสร็จโดยประชาชนไม่ทราบรายละเอียดของสัญญา จึงควรให้ตัวแทนหมู่บ้านร่วมตรวจตั้งแต่เริ่มงาน",),
            ("เพื่อให้ประชาชนร่วมตรวจสอบงานก่อสร้าง", "เพื่อให้งานเป็นไปตามแบบ"),
            (("ตัวแทนหมู่บ้าน", 42, "คน"),),
            ("คัดเลือกตัวแทนหมู่บ้าน", "ชี้แจงแบบแปลนและสัญญา", "ร่วมตรวจรับงาน"),
            ("กองช่าง",),
            ("ร่วมตรวจงานทุกโครงการ",),
            ("งานก่อสร้างมีคุณภาพ",),
            {year: Row("0.00", (2, 3)) for year in YEARS},
        ),
        Sheet(
            "มาตรการจัดการเรื่องร้องทุกข์/ร้องเรียน",
            4,
            ("เรื่องร้องเรียนที่ไม่ได้รับการตอบกลับทำให้ประชาชนหมดความเชื่อมั่น จึงต้องกำหนดผู้รับผิดชอบและเวลาตอบกลับให้ชัดเจน",),
            ("เพื่อให้เรื่องร้องเรียนได้รับการแก้ไข", "เพื่อรายงานผลต่อผู้บริหาร"),
            (("ผู้ร้องเรียน", 0, ""),),
            (
                "แต่งตั้งผู้รับผิดชอบ",
                ("เปิดช่องทางรับเรื่อง ดังนี้", ("ตู้รับเรื่องหน้าสำนักงาน", "โทรศัพท์", "เว็บไซต์")),
                "รายงานผลทุกเดือน",
            ),
            ("สำนักปลัด", "หน่วยตรวจสอบภายใน"),
            ("มีสถิติเรื่องร้องเรียนรายเดือน",),
            ("เรื่องร้องเรียนลดลงร้อยละ ๑๐",),
            {year: Row("0.00", (1, 2, 3, 4), title=_RENAMED if year > 2568 else None) for year in YEARS},
        ),
    ),
    totals={
        2566: ("8,000.00", (3, 3, 3, 2)),
        2567: ("30,500.00", (3, 4, 3, 2)),
        2568: ("13,000.00", None),
        2569: ("8,000.00", None),
        2570: ("8,000.00", (3, 3, 3, 2)),
    },
    order=dict.fromkeys((2569, 2570), (4, 0, 1, 3)),
)

_DIMENSIONS = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}


def _list(items: Sequence[Nested], mark: Callable[[int], str]) -> list[str]:
    lines = []
    for number, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        lines.append(f"{mark(number)} {text}" if len(items) > 1 else text)
        lines += [f"\t- {each}" for each in below]
    return lines


def _groups(sheet: Sheet) -> list[str]:
    return [f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups]


def _official(document: Document, place: int, sheet: Sheet, time: str, money: str) -> None:
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    line(document, thai(f"ลำดับที่ {place}"), bold=True)
    line(document, thai(f"มิติที่ {sheet.dimension} {_DIMENSIONS[sheet.dimension]}"), bold=True)
    parts: list[tuple[str, Sequence[Nested]]] = [
        ("ชื่อโครงการ", (sheet.title,)),
        ("หลักการและเหตุผล/ที่มาของโครงการ", sheet.rationale),
        ("วัตถุประสงค์", sheet.objectives),
        ("กลุ่มเป้าหมาย", [thai(group) for group in _groups(sheet)]),
        ("วิธีดำเนินการ", sheet.steps),
        ("ระยะเวลาดำเนินการ", (time,)),
        ("งบประมาณดำเนินการ", (money,)),
        ("ผู้รับผิดชอบโครงการ", sheet.responsible),
    ]
    for number, (name, items) in enumerate(parts, 1):
        line(document, thai(f"{number}. {name}"), bold=True)
        plain = items is sheet.rationale
        for text in items if plain else _list(items, lambda each: thai(f"{each})")):
            line(document, f"\t{text}")
    line(document, "๙. ผลผลิต/ผลลัพธ์", bold=True)
    for name, items in (("ผลผลิต", sheet.outputs), ("ผลลัพธ์", sheet.outcomes)):
        line(document, f"\t{name}", bold=True)
        for text in _list(items, lambda each: thai(f"{each})")):
            line(document, f"\t{text}")
    new_page(document)


def _with_colons(document: Document, place: int, sheet: Sheet, time: str, money: str) -> None:
    line(document, f"{place}. ชื่อโครงการ : {sheet.title}", bold=True)
    line(document, f"มิติที่ {sheet.dimension} : {_DIMENSIONS[sheet.dimension]}")
    line(document, f"หลักการและเหตุผล : {' '.join(sheet.rationale)}")
    for name, items in (
        ("วัตถุประสงค์", sheet.objectives),
        ("กลุ่มเป้าหมาย", _groups(sheet)),
        ("วิธีดำเนินการ", sheet.steps),
        ("ระยะเวลา", (time,)),
        ("งบประมาณ", (money,)),
        ("ผู้รับผิดชอบ", sheet.responsible),
        ("ผลผลิต", sheet.outputs),
        ("ผลลัพธ์", sheet.outcomes),
    ):
        if len(items) == 1:
            line(document, f"{name} : {items[0]}")
        else:
            line(document, f"{name} :")
            soft_lines(document.add_paragraph(), _list(items, lambda each: f"{each}."))
    new_page(document)


def _form(document: Document, place: int, sheet: Sheet, time: str, money: str) -> None:
    rows = [
        [f"ลำดับที่ {place}", f"มิติที่ {sheet.dimension} {_DIMENSIONS[sheet.dimension]}"],
        ["ชื่อโครงการ/กิจกรรม", sheet.title],
        ["หลักการและเหตุผล", "\n".join(sheet.rationale)],
        ["วัตถุประสงค์", "\n".join(_list(sheet.objectives, lambda each: f"({each})"))],
        ["กลุ่มเป้าหมาย", "\n".join(_list(_groups(sheet), lambda each: f"({each})"))],
        ["ขั้นตอนการดำเนินงาน", "\n".join(_list(sheet.steps, lambda each: f"({each})"))],
        ["ระยะเวลาดำเนินการ", time],
        ["งบประมาณ", money],
        ["หน่วยงานรับผิดชอบ", "\n".join(sheet.responsible)],
        ["ผลผลิต", "\n".join(_list(sheet.outputs, lambda each: f"({each})"))],
        ["ผลลัพธ์", "\n".join(_list(sheet.outcomes, lambda each: f"({each})"))],
    ]
    table(document, rows).style = "Table Grid"
    new_page(document)


def _year(document: Document, year: int) -> None:
    own = year < 2569
    text = f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ{NAME}" if own else f"แผนป้องกันการทุจริต ปีงบประมาณ {thai(year)}"
    line(document, text, bold=True, center=True)
    name, money, quarters = (
        ("รายการโครงการ", "งบประมาณ (บาท)", "ดำเนินการไตรมาส")
        if own
        else ("โครงการ/มาตรการ", "งบประมาณ", "ไตรมาสที่")
    )
    rows = [
        ["ลำดับ", name, "มิติ", money, quarters, "", "", "", "หมายเหตุ"],
        ["", "", "", "", "1", "2", "3", "4", ""],
    ]
    digits: Callable[[object], str] = str if own else thai
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = [("✓" if own else "/") if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        spent = row.budget if own or row.budget != "0.00" else "ไม่ใช้งบประมาณ"
        title = row.title or sheet.title
        rows.append([digits(number), title, digits(sheet.dimension), digits(spent), *ticks, row.note or ""])
    budget, counts = BOOK.totals[year]
    rows.append(["", "รวมทั้งสิ้น" if own else "รวม", "", digits(budget), *map(digits, counts or [""] * 4), ""])
    merges = [(0, 4, 0, 7), *((0, column, 1, column) for column in (0, 1, 2, 3, 8))]
    table(document, rows, merges).style = "Table Grid"
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    soft_lines(
        document.add_paragraph(),
        ["แผนปฏิบัติการป้องกันการทุจริต", "เพื่อยกระดับคุณธรรมและความโปร่งใส", "พ.ศ. ๒๕๖๖ - ๒๕๗๐"],
        bold=True,
    ).alignment = WD_ALIGN_PARAGRAPH.CENTER
    line(document, f"ของ{NAME}", bold=True, center=True)
    line(document, "อำเภอลานสกา จังหวัดนครศรีธรรมราช", bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, f"\t\t\t\t\t\t{NAME}")
    new_page(document)
    for year in YEARS:
        _year(document, year)
    first, second, third, fourth, fifth = BOOK.sheets
    _official(document, 1, first, "ไตรมาส ๑ - ๔", "๘,๐๐๐.๐๐ บาท")
    _with_colons(document, 2, second, "ไตรมาส 1", "ไม่ใช้งบประมาณ")
    _form(document, 3, third, "ไตรมาสที่ 2", "ปี 2567 จำนวน 22,500 บาท และปี 2568 จำนวน 5,000 บาท")
    _with_colons(document, 4, fourth, "ไตรมาส 2 - 3", "ไม่ใช้งบประมาณ")
    _official(document, 5, fifth, "ไตรมาส ๑ - ๔", "ไม่ใช้งบประมาณ")
    return saved(document)
