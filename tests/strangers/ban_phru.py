"""A town's book: months instead of quarters, money in ten manners, headings without numbers, groups and offices in prose."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import header_row, soft_lines

NAME = "เทศบาลเมืองบ้านพรุ"
YEARS = (2568, 2569, 2570)
ALL = (1, 2, 3, 4)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _years(quarters: tuple[int, ...], *budgets: str) -> dict[int, Row]:
    each = budgets * 3 if len(budgets) == 1 else budgets
    return {year: Row(budget, quarters) for year, budget in zip(YEARS, each, strict=True) if budget}


_SHEETS = (
    Sheet(
        "โครงการเข้าวัดฟังธรรม นำสุจริตสู่องค์กร",
        1,
        (
            "เมืองบ้านพรุเป็นชุมชนที่มีวัดและมัสยิดเป็นศูนย์รวมจิตใจ หลักธรรมของทุกศาสนาล้วนสอนให้คนซื่อสัตย์",
            "การนำบุคลากรเข้าร่วมกิจกรรมทางศาสนาเป็นประจำจึงเป็นวิธีที่เรียบง่ายและเข้ากับวิถีชีวิต ทั้งยังใช้งบประมาณน้อย",
        ),
        ("เพื่อขัดเกลาจิตใจของบุคลากร", "เพื่อส่งเสริมให้บุคลากรนำหลักธรรมมาใช้ในการทำงาน"),
        (("พนักงานเทศบาล", 90, "คน"), ("พนักงานจ้าง", 110, "คน")),
        ("จัดทำปฏิทินกิจกรรม", "เข้าร่วมกิจกรรมวันพระหรือวันศุกร์ เดือนละ 1 ครั้ง", "สรุปผลการเข้าร่วม"),
        ("สำนักปลัดเทศบาล", "กองการศึกษา"),
        ("จัดกิจกรรม 12 ครั้ง",),
        ("บุคลากรมีจิตสำนึกที่ดีในการให้บริการ",),
        _years(ALL, "12,500.50", "13,000", "13,000"),
    ),
    Sheet(
        "กิจกรรมประกาศเจตนารมณ์ต่อต้านการทุจริต เนื่องในวันต่อต้านคอร์รัปชันสากล (ประเทศไทย)",
        1,
        ("วันที่ 9 ธันวาคมของทุกปีเป็นวันต่อต้านคอร์รัปชันสากล การประกาศเจตนารมณ์ร่วมกันเป็นการแสดงจุดยืนขององค์กรต่อสาธารณะ",),
        ("เพื่อแสดงเจตจำนงทางการเมืองในการต่อต้านการทุจริตของผู้บริหาร",),
        (("ผู้บริหาร สมาชิกสภา และบุคลากรของเทศบาล", 230, "คน"),),
        ("เตรียมสถานที่", "ประกาศเจตนารมณ์พร้อมกันหน้าอาคารสำนักงาน", "เผยแพร่ภาพกิจกรรม"),
        ("สำนักปลัดเทศบาล",),
        ("จัดกิจกรรมปีละ 1 ครั้ง",),
        ("ประชาชนรับรู้เจตจำนงของผู้บริหาร",),
        _years((1,), "8,000"),
    ),
    Sheet(
        "มาตรการปรับปรุงกระบวนการจัดเก็บรายได้ให้โปร่งใส",
        2,
        (
            "ภาษีที่ดินและสิ่งปลูกสร้างเป็นรายได้หลักที่เทศบาลจัดเก็บเอง หากการประเมินไม่โปร่งใสย่อมเกิดข้อครหา",
            "กองคลังจึงปรับปรุงขั้นตอนให้ผู้เสียภาษีตรวจสอบการคำนวณได้ด้วยตนเอง",
        ),
        ("เพื่อให้การประเมินภาษีตรวจสอบได้", "เพื่อเพิ่มช่องทางชำระภาษีผ่าน QR Code"),
        (("ผู้มีหน้าที่เสียภาษีในเขตเทศบาล", 4500, "ราย"),),
        (
            "ปรับปรุงแผนที่ภาษีและทะเบียนทรัพย์สิน",
            ("เปิดช่องทางใหม่ในการชำระภาษี", ("สแกน QR Code", "เคาน์เตอร์ธนาคาร", "หน่วยเคลื่อนที่ในชุมชน")),
            ("แจ้งผลการประเมินพร้อมวิธีคำนวณ", ("ทางไปรษณีย์", "ทางไลน์ของเทศบาล")),
            "ประเมินความพึงพอใจ",
        ),
        ("กองคลัง",),
        ("มีช่องทางชำระภาษี 3 ช่องทาง", "แผนที่ภาษีเป็นปัจจุบัน"),
        ("จัดเก็บภาษีได้เพิ่มขึ้นร้อยละ 5",),
        _years((1, 2, 3), "0"),
    ),
    Sheet(
        "โครงการจัดทำวารสารและรายงานกิจการเทศบาล",
        2,
        ("การเผยแพร่ผลงานและการใช้จ่ายเงินให้ประชาชนทราบเป็นหน้าที่ตามพระราชบัญญัติเทศบาล พ.ศ. 2496 และที่แก้ไขเพิ่มเติม",),
        ("เพื่อเผยแพร่ผลการดำเนินงานของเทศบาล",),
        (("ครัวเรือนในเขตเทศบาล", 9800, "ครัวเรือน"),),
        ("รวบรวมข้อมูล", "จ้างพิมพ์วารสาร", "แจกจ่ายทุกครัวเรือน"),
        ("กองยุทธศาสตร์และงบประมาณ",),
        ("วารสารปีละ 2 ฉบับ", "รายงานกิจการ 1 เล่ม"),
        ("ประชาชนรับทราบผลงานไม่น้อยกว่าร้อยละ 70",),
        _years((2, 4), "150,000", "150,000", "165,750.25"),
    ),
    Sheet(
        "โครงการอบรมประชาชนร่วมตรวจสอบงานก่อสร้าง",
        3,
        ("งานก่อสร้างเป็นงานที่มีมูลค่าสูงและอยู่ใกล้ตัวประชาชน ผู้ที่อาศัยอยู่สองข้างถนนย่อมเห็นความผิดปกติก่อนผู้อื่น",),
        ("เพื่อให้ประชาชนอ่านแบบแปลนเบื้องต้นได้", "เพื่อให้ประชาชนมีช่องทางแจ้งความผิดปกติ"),
        (("ผู้แทนชุมชน", 62, "คน"), ("คณะกรรมการชุมชน", 0, "")),
        ("คัดเลือกผู้แทน", "อบรม 1 วัน โดยวิทยากรจากสำนักงานโยธาธิการและผังเมือง", "ลงพื้นที่ร่วมกับช่างผู้ควบคุมงาน"),
        ("กองช่าง", "สำนักปลัดเทศบาล"),
        ("ผู้แทนชุมชนผ่านการอบรม 62 คน",),
        ("งานก่อสร้างทุกโครงการมีผู้แทนชุมชนร่วมสังเกตการณ์",),
        _years((2,), "", "20,000", "20,000"),
    ),
    Sheet(
        "มาตรการแต่งตั้งผู้แทนชุมชนเป็นกรรมการตรวจรับงานจ้าง",
        3,
        ("หนังสือสั่งการกระทรวงมหาดไทยให้ประชาคมท้องถิ่นมีส่วนร่วมในการจัดซื้อจัดจ้าง เพื่อให้เกิดความโปร่งใส",),
        ("เพื่อให้ประชาชนมีส่วนร่วมในการตรวจรับงาน",),
        (("ผู้แทนชุมชน", 31, "คน"),),
        ("ให้ชุมชนคัดเลือกผู้แทน", "แต่งตั้งเป็นกรรมการ"),
        ("กองคลัง",),
        ("มีผู้แทนชุมชนเป็นกรรมการทุกงานที่มีวงเงินเกิน 500,000 บาท",),
        ("งานจ้างได้คุณภาพตามแบบ",),
        _years(ALL, "0"),
    ),
    Sheet(
        "โครงการส่งเสริมบทบาทสภาเทศบาลในการตรวจสอบฝ่ายบริหาร",
        4,
        (
            "สภาเทศบาลมีหน้าที่ตรวจสอบการทำงานของฝ่ายบริหารผ่านการตั้งกระทู้ถามและการพิจารณาเทศบัญญัติ",
            "สมาชิกสภาชุดใหม่ส่วนใหญ่ดำรงตำแหน่งเป็นครั้งแรก จึงควรได้รับความรู้เรื่องบทบาทหน้าที่ กฎหมาย และระเบียบที่เกี่ยวข้อง",
        ),
        ("เพื่อให้สมาชิกสภามีความรู้ในการตรวจสอบ",),
        (("สมาชิกสภาเทศบาล", 18, "คน"),),
        ("สำรวจหัวข้อที่ต้องการ", "จัดอบรม", "ติดตามการใช้ความรู้ในสมัยประชุม"),
        ("สำนักปลัดเทศบาล",),
        ("สมาชิกสภาผ่านการอบรมครบ 18 คน",),
        ("มีกระทู้ถามที่เป็นประโยชน์ต่อประชาชน",),
        _years((3,), "30,000", "30,000", "0"),
    ),
)


def _total(year: int) -> str:
    rows = [sheet.years[year] for sheet in _SHEETS if year in sheet.years]
    return f"{sum(float(row.budget.replace(',', '')) for row in rows):,.2f}"


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="หาดใหญ่",
    province="สงขลา",
    sheets=_SHEETS,
    preface=(
        (
            "ตามที่คณะกรรมการ ป.ป.ช. ได้กำหนดให้องค์กรปกครองส่วนท้องถิ่นจัดทำแผนปฏิบัติการป้องกันการทุจริต เทศบาลเมืองบ้านพรุจึงได้ทบทวนแผนเดิม"
            "และจัดทำแผนฉบับนี้สำหรับปีงบประมาณ 2568 – 2570"
        ),
        "เนื้อหาในเล่มแบ่งเป็น 3 ส่วน คือ การวิเคราะห์ความเสี่ยง บัญชีโครงการรายปี และรายละเอียดโครงการ",
    ),
    totals={year: (_total(year), None) for year in YEARS},
    chapters=(("การวิเคราะห์ความเสี่ยงการทุจริต", "front"),),
    in_chapters=("การจัดเก็บภาษีเป็นงานที่ประชาชนร้องเรียนมากที่สุด", "ใช้รถราชการไปในกิจธุระส่วนตัว"),
)

# What the tables say for the budgets: each officer types money in a manner of their own.
_TYPED = {
    ("12,500.50", 2568): "12,500.50",
    ("13,000", 2569): "๑๓,๐๐๐",
    ("13,000", 2570): "13000",
    ("8,000", 2568): "8,000.-",
    ("8,000", 2569): "8,000 บาท",
    ("8,000", 2570): "๘,๐๐๐.๐๐",
    ("150,000", 2568): "150,000.00 บาท",
    ("150,000", 2569): "150,000\n(หนึ่งแสนห้าหมื่นบาทถ้วน)",
    ("165,750.25", 2570): "165,750.25",
    ("20,000", 2569): "20,000 .-",
    ("20,000", 2570): "จำนวน 20,000 บาท",
    ("30,000", 2568): "30,000 บาทถ้วน",
    ("30,000", 2569): "30,000.00",
}
_NOTHING = {2568: "ไม่ใช้งบประมาณ", 2569: "-", 2570: "0.00"}
_MONTHS = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")
_SPENT = (
    "ปี 2568 12,500.50 บาท ปี 2569 – 2570 ปีละ 13,000 บาท",
    "ปีละ 8,000.- บาท (แปดพันบาทถ้วน)",
    "ไม่ได้ใช้งบประมาณ",
    "ปี 2568 – 2569 ปีละ 150,000 บาท ปี 2570 จำนวน 165,750.25 บาท",
    "20,000 บาท ต่อปี (เริ่มปี 2569)",
    "ไม่มี",
    "ปี 2568 และ 2569 ปีละ 30,000 บาท ปี 2570 ไม่ใช้งบประมาณ",
)
_GROUPS = (
    "พนักงานเทศบาล จำนวน 90 คน และพนักงานจ้าง จำนวน 110 คน",
    "ผู้บริหาร สมาชิกสภา และบุคลากรของเทศบาล จำนวน 230 คน",
    "ผู้มีหน้าที่เสียภาษีในเขตเทศบาล 4,500 ราย",
    "ครัวเรือนในเขตเทศบาล 9,800 ครัวเรือน",
    "- ผู้แทนชุมชน 62 คน\n- คณะกรรมการชุมชน",
    "ผู้แทนชุมชน จำนวน 31 คน",
    "สมาชิกสภาเทศบาล จำนวน ๑๘ คน",
)
_JOINED = ("/", "/", "", "", " และ", "", "")


def _marks(year: int, place: int, quarters: tuple[int, ...]) -> list[str]:
    """One mark a month: in the months of a quarter, or only in one of them."""
    cells = [""] * 12
    for quarter in quarters:
        months = range(3 * quarter - 3, 3 * quarter) if (place + year) % 2 else [3 * quarter - 2]
        for month in months:
            cells[month] = "●"
    return cells


def _year(document: Document, year: int) -> None:
    line(document, "บัญชีโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    line(document, "แผนปฏิบัติการป้องกันการทุจริต", bold=True, center=True)
    line(document, f"ประจำปีงบประมาณ {year}", bold=True, center=True)
    line(document, NAME, bold=True, center=True)
    rows = [
        ["ที่", "มิติ", "โครงการ", "งบประมาณ", f"พ.ศ. {year - 1}", "", "", f"พ.ศ. {year}", *[""] * 8, "หน่วยดำเนินการ"],
        ["", "", "", "", *_MONTHS, ""],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        money = _NOTHING[year] if row.budget == "0" else _TYPED[row.budget, year]
        months = _marks(year, number, row.quarters)
        rows.append([str(number), str(sheet.dimension), sheet.title, money, *months, ", ".join(sheet.responsible)])
    rows.append(["", "", f"รวม {len(BOOK.rows(year))} โครงการ", _total(year), *[""] * 13])
    merges = [(0, 4, 0, 6), (0, 7, 0, 15), *((0, column, 1, column) for column in (0, 1, 2, 3, 16))]
    made = table(document, rows, merges)
    made.style = "Table Grid"
    header_row(made, 2)
    line(document, "● หมายถึง เดือนที่ดำเนินการ")
    new_page(document)


def _items(document: Document, texts: tuple[Nested, ...]) -> None:
    for place, item in enumerate(texts, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        line(document, f"          {place}) {text}" if len(texts) > 1 else f"          {text}")
        for number, each in enumerate(below, 1):
            line(document, f"               {place}.{number}) {each}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"- {place + 1} -"), center=True)
    line(document, thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), bold=True, center=True)
    for heading in ("ชื่อโครงการ/กิจกรรม/มาตรการ",):
        line(document, heading, bold=True)
    line(document, f"          {sheet.title}")
    line(document, "หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"          {text}")
    line(document, "วัตถุประสงค์ของโครงการ", bold=True)
    _items(document, tuple(sheet.objectives))
    line(document, "เป้าหมาย/กลุ่มเป้าหมาย", bold=True)
    for text in _GROUPS[place].split("\n"):
        line(document, f"          {text}")
    line(document, "สถานที่ดำเนินการ", bold=True)
    line(document, "          เขตเทศบาลเมืองบ้านพรุ")
    line(document, "ขั้นตอนการดำเนินงาน", bold=True)
    _items(document, tuple(sheet.steps))
    line(document, "ระยะเวลาดำเนินการ", bold=True)
    quarters = next(iter(sheet.years.values())).quarters
    when = "ตลอดปีงบประมาณ" if quarters == ALL else "ไตรมาสที่ " + ", ".join(map(str, quarters))
    line(document, f"          {when}")
    line(document, "งบประมาณที่ใช้", bold=True)
    line(document, f"          {_SPENT[place]}")
    line(document, "หน่วยงานผู้รับผิดชอบ", bold=True)
    line(document, "          " + _JOINED[place].join(sheet.responsible))
    line(document, "ผลผลิต/ผลลัพธ์", bold=True)
    line(document, "          ผลผลิต")
    _items(document, tuple(sheet.outputs))
    line(document, "          ผลลัพธ์")
    _items(document, tuple(sheet.outcomes))
    new_page(document)


def _risks(document: Document) -> None:
    line(document, "การวิเคราะห์ความเสี่ยงการทุจริต", bold=True, center=True)
    line(document, "          คณะทำงานได้รวบรวมเรื่องร้องเรียนย้อนหลัง 3 ปี พบว่าการจัดเก็บภาษีเป็นงานที่ประชาชนร้องเรียนมากที่สุด")
    rows = [
        ["ลำดับ", "เหตุการณ์ความเสี่ยง", "โอกาส", "ผลกระทบ", "ระดับความเสี่ยง"],
        ["1", "ประเมินภาษีต่ำกว่าความเป็นจริง", "3", "4", "12 (สูง)"],
        ["2", "ใช้รถราชการไปในกิจธุระส่วนตัว", "2", "3", "6 (ปานกลาง)"],
        ["3", "แบ่งซื้อแบ่งจ้าง", "2", "5", "10 (สูง)"],
    ]
    table(document, rows).style = "Table Grid"
    line(document, "          ความเสี่ยงระดับสูงได้นำไปกำหนดเป็นมาตรการในแผนฉบับนี้")
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (NAME, "อ.หาดใหญ่ จ.สงขลา", "", "แผนปฏิบัติการป้องกันการทุจริต", "ปีงบประมาณ พ.ศ. 2568 - 2570"):
        made = line(document, text, center=True)
        made.style = "Title" if text.startswith("แผน") else "Normal"
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"          {text}")
    soft_lines(line(document, ""), ["คณะผู้จัดทำ", "สิงหาคม 2567"]).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    new_page(document)
    _risks(document)
    for year in YEARS:
        _year(document, year)
    line(document, "รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(_SHEETS):
        _sheet(document, place, sheet)
    return saved(document)
