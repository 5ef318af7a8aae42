"""A subdistrict's book: approval in front, the year in the table's first row, tables continued, Word's own lists and signs."""

from __future__ import annotations

from docx.document import Document
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import drawn_box, line, new_document, new_page, saved, symbol, table, thai
from strangers.word_xml import field, list_kind, new_list, numbered, page_before, soft_lines

NAME = "องค์การบริหารส่วนตำบลทุ่งคลี"
YEARS = (2568, 2569, 2570)
ALL = (1, 2, 3, 4)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_SOURCE = "ข้อบัญญัติงบประมาณรายจ่าย"


def _years(quarters: tuple[int, ...], *budgets: str, source: str | None = None) -> dict[int, Row]:
    each = budgets * 3 if len(budgets) == 1 else budgets
    return {
        year: Row(budget, quarters, budget_source=source)
        for year, budget in zip(YEARS, each, strict=True)
        if budget
    }


_SHEETS = (
    Sheet(
        "โครงการอบรมให้ความรู้ พ.ร.บ.ข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐",
        1,
        (
            "สิทธิได้รับรู้ข้อมูลข่าวสารเป็นสิทธิขั้นพื้นฐานของประชาชนในระบอบประชาธิปไตย เมื่อประชาชนรู้มากขึ้น การทุจริตย่อมทำได้ยากขึ้น",
            (
                "องค์การบริหารส่วนตำบลทุ่งคลีมีศูนย์ข้อมูลข่าวสารตั้งแต่ปี ๒๕๔๖ แต่มีผู้มาใช้บริการปีละไม่ถึง ๑๐ ราย"
                " เนื่องจากประชาชนไม่ทราบสิทธิของตนเอง และบุคลากรเองก็ยังไม่มั่นใจว่าข้อมูลใดเปิดเผยได้"
            ),
        ),
        ("เพื่อให้ประชาชนรู้สิทธิของตนเอง", "เพื่อให้บุคลากรปฏิบัติตามกฎหมายได้ถูกต้อง"),
        (("พนักงานส่วนตำบล", 35, "คน"), ("ผู้นำชุมชน", 40, "คน"), ("ประชาชนผู้สนใจ", 0, "")),
        (
            "ขออนุมัติโครงการ",
            ("จัดเตรียมงาน", ("ทำหนังสือเชิญวิทยากร", "ทำหนังสือเชิญผู้เข้าอบรม", "เตรียมเอกสารประกอบการอบรม")),
            "จัดอบรม ๑ วัน ณ ห้องประชุม อบต.ทุ่งคลี",
            "รายงานผล",
        ),
        ("สำนักปลัด",),
        ("ผู้เข้าอบรมไม่น้อยกว่า ๗๕ คน",),
        ("ประชาชนมาใช้บริการศูนย์ข้อมูลข่าวสารเพิ่มขึ้น",),
        _years((2,), "18,000", "18,000", "20,000", source=_SOURCE),
    ),
    Sheet(
        "มาตรการออกคำสั่งมอบหมายงานของนายกองค์การบริหารส่วนตำบล",
        2,
        ("คำสั่งมอบหมายงานที่ชัดเจนทำให้ประชาชนทราบว่าต้องติดต่อผู้ใด และทำให้ผู้ปฏิบัติทราบขอบเขตความรับผิดชอบ",),
        ("เพื่อลดขั้นตอนการปฏิบัติงาน",),
        (("พนักงานส่วนตำบลและพนักงานจ้าง", 52, "คน"),),
        ("ทบทวนคำสั่งเดิม", "ออกคำสั่งใหม่", "ปิดประกาศและเผยแพร่ทางเว็บไซต์"),
        ("สำนักปลัด", "กองคลัง", "กองช่าง"),
        ("มีคำสั่งมอบหมายงาน จำนวน ๕ คำสั่ง",),
        ("ประชาชนได้รับบริการรวดเร็วขึ้น",),
        _years((1,), "0"),
    ),
    Sheet(
        "กิจกรรมประกวดหมู่บ้านปลอดทุจริต",
        3,
        (
            "ทุ่งคลีเป็นตำบลเกษตรกรรม ชาวนารวมกลุ่มกันหลายกลุ่ม มีกองทุนหมู่บ้าน ธนาคารข้าว และกลุ่มออมทรัพย์ที่ต้องอาศัยความไว้วางใจ",
            "การประกวดช่วยให้แต่ละหมู่บ้านวางกติกาของตนเอง และแลกเปลี่ยนวิธีป้องกันการยักยอกเงินกองทุน",
        ),
        ("เพื่อให้หมู่บ้านมีกติกาป้องกันการทุจริต", "เพื่อสร้างแบบอย่างที่ดี"),
        (("หมู่บ้านในเขตตำบล", 7, "หมู่บ้าน"),),
        (
            "ประกาศหลักเกณฑ์",
            ("ตรวจประเมินหมู่บ้านใน ๓ ด้าน คือ", ("การเปิดเผยบัญชี", "การประชุมสมาชิก", "การจัดการข้อร้องเรียน")),
            "มอบโล่รางวัล",
        ),
        ("กองสวัสดิการสังคม",),
        ("หมู่บ้านเข้าร่วมครบ ๗ หมู่บ้าน", "มีหมู่บ้านต้นแบบ ๑ หมู่บ้าน"),
        ("กองทุนในหมู่บ้านเปิดเผยบัญชีทุกเดือน",),
        _years((3, 4), "", "30,000", "30,000", source=_SOURCE),
    ),
    Sheet(
        "แนวปฏิบัติการรับเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        4,
        ("แนวปฏิบัติที่ชัดเจนทำให้เจ้าหน้าที่ผู้รับเรื่องดำเนินการได้ถูกต้อง รักษาความลับ และแจ้งผลได้ทันกำหนด",),
        ("เพื่อให้การรับเรื่องร้องเรียนเป็นมาตรฐานเดียวกัน", "เพื่อคุ้มครองผู้ร้องเรียน", "เพื่อเก็บสถิติไว้ใช้ป้องกัน"),
        (("เจ้าหน้าที่ผู้รับเรื่องร้องเรียน", 3, "คน"), ("ประชาชนผู้ร้องเรียน", 0, "")),
        ("จัดทำแนวปฏิบัติ", "ซักซ้อมความเข้าใจ", "รายงานสถิติทุก ๖ เดือน"),
        ("หน่วยตรวจสอบภายใน", "สำนักปลัด"),
        ("มีแนวปฏิบัติ ๑ ฉบับ",),
        ("เรื่องร้องเรียนทุกเรื่องได้รับการแจ้งผลภายใน ๑๕ วัน",),
        _years(ALL, "0"),
    ),
    Sheet(
        "โครงการตรวจเยี่ยมงานก่อสร้างโดยสภาองค์การบริหารส่วนตำบล",
        4,
        ("สภาท้องถิ่นเป็นกลไกตรวจสอบภายในพื้นที่ที่มีอำนาจตามกฎหมาย การลงพื้นที่ตรวจเยี่ยมทำให้เห็นปัญหาก่อนการตรวจรับ",),
        ("เพื่อให้สภามีบทบาทในการตรวจสอบงานก่อสร้าง",),
        (("สมาชิกสภา", 7, "คน"), ("ผู้ควบคุมงาน", 2, "คน")),
        ("กำหนดปฏิทินตรวจเยี่ยม", "ลงพื้นที่ตรวจเยี่ยม", "เสนอความเห็นต่อนายก"),
        ("กองช่าง",),
        ("ตรวจเยี่ยมไม่น้อยกว่า ๔ โครงการต่อปี",),
        ("งานก่อสร้างเป็นไปตามแบบ",),
        _years((3,), "2,500", "2,500", "2,500", source="เงินรายได้"),
    ),
)


def _total(year: int) -> tuple[str, tuple[int, ...]]:
    rows = [sheet.years[year] for sheet in _SHEETS if year in sheet.years]
    money = sum(int(row.budget.replace(",", "")) for row in rows)
    return f"{money:,}", tuple(sum(quarter in row.quarters for row in rows) for quarter in ALL)


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="เดิมบางนางบวช",
    province="สุพรรณบุรี",
    short_name="อบต.ทุ่งคลี",
    sheets=_SHEETS,
    preface=(
        (
            "แผนปฏิบัติการป้องกันการทุจริตฉบับนี้ องค์การบริหารส่วนตำบลทุ่งคลีจัดทำขึ้นเพื่อใช้เป็นกรอบในการดำเนินงานด้านการป้องกันการทุจริต"
            " ระยะ ๓ ปี (พ.ศ. ๒๕๖๘ – ๒๕๗๐) ให้สอดคล้องกับห้วงเวลาที่เหลือของแผนแม่บทภายใต้ยุทธศาสตร์ชาติ"
        ),
        "อบต.ทุ่งคลี จะติดตามและรายงานผลการดำเนินงานทุก ๖ เดือน และทบทวนแผนทุกสิ้นปีงบประมาณ",
    ),
    totals={year: _total(year) for year in YEARS},
    chapters=(("บทที่ ๑ สภาพทั่วไปและการวิเคราะห์ความเสี่ยง", "front"), ("ภาคผนวก", "back")),
    in_chapters=("ประชากรส่วนใหญ่ประกอบอาชีพทำนา", "มติที่ประชุม เห็นชอบให้ประกาศใช้แผน"),
    approval=(
        {"role": "ผู้เสนอ", "name": "นางสาวสมมติ ตัวอย่าง", "position": "หัวหน้าสำนักปลัด"},
        {"role": "ผู้อนุมัติ", "name": "นายสมมติ ตัวอย่าง", "position": f"นายก{NAME}"},
    ),
)

_WHEN = (
    "ไตรมาสที่ ๒ (มกราคม ถึง มีนาคม) ของปีงบประมาณ ๒๕๖๘ - ๒๕๗๐",
    "ไตรมาสที่ ๑",
    "ไตรมาสที่ ๓ - ๔ ปีงบประมาณ ๒๕๖๙ - ๒๕๗๐",
    "ตลอดทั้งปี",
    "เมษายน - มิถุนายน",
)
_MONEY = (
    "ปีงบประมาณ ๒๕๖๘ และ ๒๕๖๙ ปีละ ๑๘,๐๐๐ บาท ปีงบประมาณ ๒๕๗๐ จำนวน ๒๐,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ปีละ ๓๐,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ปีละ ๒,๕๐๐ บาท",
)


def _head_rows(year: int) -> list[list[str]]:
    return [
        [thai(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"), *[""] * 8],
        [
            "ลำดับ",
            "โครงการ/กิจกรรม/\nมาตรการ/แนวปฏิบัติ",
            "มิติที่",
            "งบประมาณ (บาท)",
            "แหล่งงบประมาณ",
            "ช่วงเวลาดำเนินการ",
            "",
            "",
            "",
        ],
        [
            "",
            "",
            "",
            "",
            "",
            "ไตรมาส 1\n(ต.ค.-ธ.ค.)",
            "ไตรมาส 2\n(ม.ค.-มี.ค.)",
            "ไตรมาส 3\n(เม.ย.-มิ.ย.)",
            "ไตรมาส 4\n(ก.ค.-ก.ย.)",
        ],
    ]


_HEAD_MERGES = [(0, 0, 0, 8), (1, 5, 1, 8), *((1, column, 2, column) for column in (0, 1, 2, 3, 4))]


def _part(document: Document, year: int, numbers: list[int], *, total: bool) -> None:
    """A table or its continuation, each with the whole head."""
    rows = _head_rows(year)
    shown = BOOK.rows(year)
    for number in numbers:
        sheet = shown[number - 1]
        row = sheet.years[year]
        money = "ไม่ใช้งบประมาณ" if row.budget == "0" else f"{row.budget}.00"
        cells = [str(number), sheet.title, str(sheet.dimension), money, row.budget_source or "-"]
        rows.append([*cells, "", "", "", ""])
    merges = list(_HEAD_MERGES)
    if total:
        budget, counts = BOOK.totals[year]
        merges.append((len(rows), 0, len(rows), 2))
        rows.append(["รวมทั้งสิ้น", "", "", f"{budget}.00", "", *map(str, counts or ())])
    made = table(document, rows, merges)
    made.style = "Table Grid"
    for place, number in enumerate(numbers, 3):
        for quarter in shown[number - 1].years[year].quarters:
            symbol(made.cell(place, 4 + quarter), "Wingdings", "F0FC")


def _year(document: Document, year: int) -> None:
    count = len(BOOK.rows(year))
    _part(document, year, [1, 2, 3], total=False)
    line(document, "")
    line(document, thai(f"- แผนปี {year} (ต่อ) -"), center=True)
    _part(document, year, list(range(4, count + 1)), total=True)
    new_page(document)


def _native(document: Document, kind: int, items: tuple[Nested, ...]) -> None:
    """Items that Word numbers; a single one is a plain paragraph."""
    if len(items) == 1:
        line(document, f"\t{items[0]}")
        return
    own = new_list(document, kind)
    for item in items:
        text, below = (item, ()) if isinstance(item, str) else item
        numbered(line(document, text), own)
        for each in below:
            numbered(line(document, str(each)), own, 1)


def _heading(document: Document, number: int, name: str, text: str = "") -> Paragraph:
    made = document.add_paragraph()
    made.add_run(thai(f"{number}.\t{name}")).bold = True
    if text:
        made.add_run(f"\t{text}")
    return made


def _sheet(document: Document, place: int, sheet: Sheet, kinds: tuple[int, int]) -> None:
    page_before(line(document, thai(f"ลำดับที่ {place + 1}"), bold=True, center=True))
    line(document, thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), center=True)
    _heading(document, 1, "ชื่อโครงการ", sheet.title)
    _heading(document, 2, "ผู้รับผิดชอบ", " / ".join(sheet.responsible))
    _heading(document, 3, "ที่มาและความสำคัญ")
    for text in sheet.rationale:
        line(document, f"\t{text}")
    kind = kinds[place % 2]
    _heading(document, 4, "วัตถุประสงค์")
    _native(document, kind, tuple(sheet.objectives))
    _heading(document, 5, "กลุ่มเป้าหมาย")
    groups = [thai(f"{name} จำนวน {count} {unit}") if count else name for name, count, unit in sheet.groups]
    _native(document, kind, tuple(groups))
    _heading(document, 6, "ขั้นตอนการดำเนินงาน")
    _native(document, kind, tuple(sheet.steps))
    _heading(document, 7, "ผลผลิต")
    _native(document, kind, tuple(sheet.outputs))
    _heading(document, 8, "ผลลัพธ์")
    _native(document, kind, tuple(sheet.outcomes))
    _heading(document, 9, "ระยะเวลาดำเนินการ", _WHEN[place])
    _heading(document, 10, "งบประมาณ", _MONEY[place])


def _front(document: Document) -> None:
    drawn_box(
        document,
        ["แผนปฏิบัติการป้องกันการทุจริต", "เพื่อยกระดับคุณธรรมและความโปร่งใส", "ระยะ ๓ ปี (พ.ศ. ๒๕๖๘ – ๒๕๗๐)"],
    )
    soft_lines(
        line(document, "", center=True),
        ["องค์การบริหารส่วนตำบลทุ่งคลี", "อำเภอเดิมบางนางบวช จังหวัดสุพรรณบุรี", "โทรศัพท์ ๐๓๕-๙๕๙-๕๐๐"],
        bold=True,
    )
    page_before(line(document, "หน้าอนุมัติแผน", bold=True, center=True))
    for each in BOOK.approval:
        line(document, f"ลงชื่อ....................................................{each['role']}", center=True)
        line(document, f"( {each['name']} )", center=True)
        line(document, each["position"], center=True)
        line(document, "วันที่........../........../..........", center=True)
    page_before(line(document, "คำนำ", bold=True, center=True))
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "\t\t\t\t\tอบต.ทุ่งคลี")
    page_before(line(document, "บทที่ ๑", bold=True, center=True))
    line(document, "สภาพทั่วไปและการวิเคราะห์ความเสี่ยง", bold=True, center=True)
    line(document, "๑.๑ สภาพทั่วไป", bold=True)
    line(document, "\tตำบลทุ่งคลีมี ๗ หมู่บ้าน พื้นที่ ๓๒ ตารางกิโลเมตร ประชากรส่วนใหญ่ประกอบอาชีพทำนา")
    line(document, "๑.๒ ความเสี่ยงการทุจริตที่สำคัญ", bold=True)
    rows = [
        ["งาน", "ความเสี่ยง", "แนวทางป้องกัน", "งบประมาณ"],
        ["พัสดุ", "ตรวจรับงานไม่ตรงแบบ", "ให้สภาตรวจเยี่ยมงาน", "2,500"],
        ["บริการ", "เลือกปฏิบัติ", "มอบหมายงานให้ชัดเจน", "-"],
    ]
    table(document, rows).style = "Table Grid"


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    header = document.sections[0].header.paragraphs[0]
    header.add_run("- ")
    field(header, "PAGE \\* ThaiArabic", "๑")
    header.add_run(" -")
    _front(document)
    page_before(line(document, "บทที่ ๒", bold=True, center=True))
    line(document, "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๘ – ๒๕๗๐", bold=True, center=True)
    for year in YEARS:
        _year(document, year)
    line(document, "บทที่ ๓", bold=True, center=True)
    line(document, "รายละเอียดโครงการ", bold=True, center=True)
    kinds = (
        list_kind(document, [("thaiNumbers", "%1."), ("thaiNumbers", "%1.%2")]),
        list_kind(document, [("thaiNumbers", "(%1)"), ("bullet", "-")]),
    )
    for place, sheet in enumerate(_SHEETS):
        _sheet(document, place, sheet, kinds)
    page_before(line(document, "ภาคผนวก", bold=True, center=True))
    line(document, "สำเนารายงานการประชุมคณะกรรมการจัดทำแผน", bold=True)
    line(document, "\tระเบียบวาระที่ ๓ เรื่องเพื่อพิจารณา ร่างแผนปฏิบัติการป้องกันการทุจริต")
    line(document, "\tมติที่ประชุม เห็นชอบให้ประกาศใช้แผน")
    return saved(document)
