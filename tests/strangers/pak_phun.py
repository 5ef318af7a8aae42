"""A town's book: sheets under pages of dimensions, tables without a dimension, counts in words, an announcement at the end."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, saved, table, thai
from strangers.word_xml import page_before, soft_lines

NAME = "เทศบาลเมืองปากพูน"
YEARS = (2566, 2567, 2568, 2569, 2570)
ALL = (1, 2, 3, 4)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _years(quarters: tuple[int, ...], budget: str) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in YEARS}


_SHEETS = (
    Sheet(
        "โครงการปฐมนิเทศพนักงานใหม่ หัวใจสุจริต",
        1,
        (
            "เทศบาลเมืองปากพูนยกฐานะจากองค์การบริหารส่วนตำบลเมื่อไม่นานมานี้ จึงมีการบรรจุพนักงานใหม่ต่อเนื่องทุกปี",
            "พนักงานใหม่ควรได้เรียนรู้ระเบียบ วินัย และตัวอย่างการกระทำผิดที่เคยเกิดขึ้นจริง ตั้งแต่วันแรกที่เข้าทำงาน",
        ),
        ("เพื่อให้พนักงานใหม่รู้ระเบียบและวินัย", "เพื่อปลูกฝังความซื่อสัตย์สุจริต"),
        (("พนักงานเทศบาลที่บรรจุใหม่", 15, "คน"), ("พนักงานจ้างที่จ้างใหม่", 20, "คน")),
        ("จัดทำคู่มือพนักงานใหม่", "จัดปฐมนิเทศ ๑ วัน", "มอบหมายพี่เลี้ยง ๓ เดือน"),
        ("สำนักปลัดเทศบาล",),
        ("พนักงานใหม่ผ่านการปฐมนิเทศทุกคน",),
        ("พนักงานใหม่ไม่กระทำผิดวินัย",),
        _years((1,), "9,500"),
    ),
    Sheet(
        "กิจกรรมธนาคารความดีโรงเรียนเทศบาลปากพูน",
        1,
        ("ธนาคารความดีเปลี่ยนการทำความดีให้เป็นคะแนนสะสม นักเรียนจึงเห็นผลของความดีเป็นรูปธรรม",),
        ("เพื่อส่งเสริมให้นักเรียนทำความดีเป็นนิสัย",),
        (("นักเรียนโรงเรียนเทศบาลปากพูน", 420, "คน"),),
        ("เปิดบัญชีความดี", "บันทึกความดีทุกสัปดาห์", "ประกาศเกียรติคุณปลายภาคเรียน"),
        ("กองการศึกษา",),
        ("นักเรียนมีบัญชีความดีครบทุกคน",),
        ("นักเรียนมีวินัยและซื่อสัตย์มากขึ้น", "ของหายในโรงเรียนลดลง"),
        _years((3, 4), "12,000"),
    ),
    Sheet(
        "มาตรการควบคุมการเบิกจ่ายค่าน้ำมันเชื้อเพลิง",
        2,
        (
            "สำนักงานการตรวจเงินแผ่นดินเคยมีข้อทักท้วงเรื่องการเบิกจ่ายน้ำมันเชื้อเพลิงที่ไม่มีหลักฐานการใช้รถ",
            "เทศบาลจึงวางระบบควบคุมโดยให้มีบันทึกการใช้รถ ใบสั่งจ่ายน้ำมัน และการสอบทานทุกเดือน",
        ),
        ("เพื่อให้การเบิกจ่ายน้ำมันตรวจสอบได้", "เพื่อป้องกันการรั่วไหล"),
        (("พนักงานขับรถและผู้ควบคุมรถ", 24, "คน"),),
        (
            "จัดทำแบบบันทึกการใช้รถ (แบบ 4)",
            ("กำหนดเกณฑ์การใช้สิ้นเปลือง แยกตามประเภทรถ", ("รถบรรทุกขยะ", "รถบรรทุกน้ำ", "รถยนต์นั่งส่วนกลาง")),
            "สอบทานโดยหน่วยตรวจสอบภายใน",
        ),
        ("กองสาธารณสุขและสิ่งแวดล้อม", "กองคลัง", "หน่วยตรวจสอบภายใน"),
        ("มีเกณฑ์การใช้สิ้นเปลืองครบทุกคัน",),
        ("ค่าน้ำมันเชื้อเพลิงลดลงร้อยละ ๑๐ ต่อปี",),
        _years(ALL, "0"),
    ),
    Sheet(
        "โครงการประชุมประชาคมเมืองปากพูนร่วมคิดร่วมทำ",
        3,
        ("ปากพูนมีทั้งพื้นที่ริมทะเล อุโมงค์โกงกาง และชุมชนเมืองรอบสนามบิน ความต้องการของแต่ละพื้นที่จึงแตกต่างกันมาก",),
        ("เพื่อรับฟังความต้องการของทุกพื้นที่", "เพื่อให้ประชาชนร่วมตัดสินใจ"),
        (("ประชาชนหมู่บ้านละ ๕๐ คน", 600, "คน"),),
        ("แจ้งกำหนดการล่วงหน้า ๑๕ วัน", "จัดประชุม ๑๒ หมู่บ้าน", "ประกาศผลการจัดลำดับ"),
        ("กองยุทธศาสตร์และงบประมาณ",),
        ("จัดประชุมครบ ๑๒ หมู่บ้าน",),
        ("โครงการที่ประชาชนเสนอได้รับการบรรจุในแผนไม่น้อยกว่าร้อยละ ๖๐",),
        _years((2, 3), "36,000"),
    ),
    Sheet(
        "มาตรการติดตามการแก้ไขข้อทักท้วงของหน่วยตรวจสอบ",
        4,
        ("ข้อทักท้วงที่ไม่ได้รับการแก้ไขมักเกิดซ้ำในปีถัดไป และอาจกลายเป็นความเสียหายที่ต้องชดใช้",),
        ("เพื่อให้ข้อทักท้วงได้รับการแก้ไขครบถ้วน",),
        (("ทุกสำนัก/กอง", 0, ""),),
        ("รวบรวมข้อทักท้วง", "กำหนดผู้รับผิดชอบและวันแล้วเสร็จ", "รายงานความคืบหน้าต่อนายกเทศมนตรีทุกเดือน"),
        ("หน่วยตรวจสอบภายใน", "ทุกสำนัก/กอง"),
        ("มีทะเบียนติดตามข้อทักท้วง ๑ ฉบับ",),
        ("ไม่มีข้อทักท้วงซ้ำ",),
        _years(ALL, "0"),
    ),
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="เมืองนครศรีธรรมราช",
    province="นครศรีธรรมราช",
    sheets=_SHEETS,
    preface=(
        (
            "ตามที่รัฐบาลได้ประกาศให้การต่อต้านการทุจริตเป็นวาระแห่งชาติ และสำนักงาน ป.ป.ช. ได้กำหนดแนวทางให้องค์กรปกครองส่วนท้องถิ่นทั่วประเทศ"
            "จัดทำแผนปฏิบัติการป้องกันการทุจริต นั้น"
        ),
        "เทศบาลเมืองปากพูนได้ดำเนินการจัดทำแผนดังกล่าวเสร็จเรียบร้อยแล้ว โดยเน้นมาตรการที่ปฏิบัติได้จริงและวัดผลได้",
        "จึงหวังว่าแผนฉบับนี้จะเป็นประโยชน์ต่อประชาชนชาวปากพูนสืบไป",
    ),
    totals=dict.fromkeys(YEARS, ("57,500", (3, 3, 4, 3))),
    chapters=(("ประกาศเทศบาลเมืองปากพูน", "back"),),
    in_chapters=("ณ วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๕",),
)

_TIMES = ("ต.ค. - ธ.ค.", "เม.ย. - ก.ย.", "ตลอดปี", "ม.ค. - มิ.ย.", "ตลอดปี")
_MONEY = (
    "ปีละ ๙,๕๐๐ บาท (เก้าพันห้าร้อยบาทถ้วน)",
    "๑๒,๐๐๐ บาท / ปี",
    "ไม่มีค่าใช้จ่าย",
    "ปีละ ๓๖,๐๐๐.๐๐ บาท",
    "ไม่ใช้งบประมาณ",
)


def _year(document: Document, number: int, year: int) -> None:
    head = f"ปีที่ {number} ปีงบประมาณ พ.ศ. {year}"
    page_before(line(document, f"แผนปฏิบัติการป้องกันการทุจริต ({head})", bold=True, center=True))
    line(document, f"ของ{NAME} อำเภอเมืองนครศรีธรรมราช จังหวัดนครศรีธรรมราช", center=True)
    line(document, "")
    short = str(year)[2:]
    before = str(year - 1)[2:]
    rows = [
        ["ลำดับ", "ชื่อโครงการ กิจกรรม มาตรการ", "งบประมาณ\n(บาท)", "ระยะเวลาดำเนินการ", "", "", "", "หน่วยงาน"],
        [
            *("", "", ""),
            f"ไตรมาส 1\nต.ค. {before} – ธ.ค. {before}",
            f"ไตรมาส 2\nม.ค. – มี.ค. {short}",
            f"ไตรมาส 3\nเม.ย. – มิ.ย. {short}",
            f"ไตรมาส 4\nก.ค. – ก.ย. {short}",
            "",
        ],
    ]
    for place, sheet in enumerate(_SHEETS, 1):
        row = sheet.years[year]
        ticks = ["/" if quarter in row.quarters else "" for quarter in ALL]
        money = "ไม่ใช้\nงบประมาณ" if row.budget == "0" else row.budget
        rows.append([str(place), sheet.title, money, *ticks, "\n".join(sheet.responsible)])
    budget, counts = BOOK.totals[year]
    rows.append(["", "รวมทั้งสิ้น  5  โครงการ", budget or "", *(f"{each} โครงการ" for each in counts or ()), ""])
    merges = [(0, 3, 0, 6), *((0, column, 1, column) for column in (0, 1, 2, 7))]
    table(document, rows, merges).style = "Table Grid"


def _list(document: Document, items: tuple[Nested, ...], *, bullet: str = "") -> None:
    for number, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        mark = bullet or f"{thai(number)}."
        line(document, f"\t{mark}  {text}" if len(items) > 1 else f"\t{text}")
        for place, each in enumerate(below, 1):
            line(document, thai(f"\t\t{number}.{place}  {each}"))


def _sheet(document: Document, sheet: Sheet, place: int) -> None:
    title = line(document, "", bold=True)
    title.add_run("ชื่อโครงการ/กิจกรรม/มาตรการ\t").bold = True
    title.add_run(sheet.title)
    if place:
        page_before(title)
    line(document, "หลักการและเหตุผล/ความเป็นมา", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "วัตถุประสงค์", bold=True)
    _list(document, tuple(sheet.objectives))
    line(document, "กลุ่มเป้าหมาย/ผู้เข้าร่วม", bold=True)
    _list(
        document,
        tuple(thai(f"{name}  จำนวน  {count}  {unit}") if count else name for name, count, unit in sheet.groups),
        bullet="–",
    )
    line(document, "วิธีการดำเนินการ", bold=True)
    _list(document, tuple(sheet.steps))
    for head, text in (("ระยะเวลาในการดำเนินการ", _TIMES[place]), ("งบประมาณในการดำเนินการ", _MONEY[place])):
        made = line(document, f"{head} ", bold=True)
        made.add_run(text)
    line(document, "ผู้รับผิดชอบ", bold=True)
    _list(document, tuple(sheet.responsible), bullet="–")
    line(document, "ตัวชี้วัด/ผลสำเร็จ", bold=True)
    line(document, "ผลผลิต", bold=True)
    _list(document, tuple(sheet.outputs), bullet="–")
    line(document, "ผลลัพธ์", bold=True)
    _list(document, tuple(sheet.outcomes), bullet="–")


def _cover(document: Document) -> None:
    made = line(document, "", center=True)
    soft_lines(made, ["แผนปฏิบัติการป้องกันการทุจริต", "เพื่อยกระดับคุณธรรมและความโปร่งใส", "(พ.ศ. ๒๕๖๖ – ๒๕๗๐)"], bold=True)
    line(document, "โดย", center=True)
    line(document, NAME, bold=True, center=True)
    line(document, "อำเภอเมืองนครศรีธรรมราช", center=True)
    line(document, "จังหวัดนครศรีธรรมราช", center=True)


def _announcement(document: Document) -> None:
    page_before(line(document, "ประกาศเทศบาลเมืองปากพูน", bold=True, center=True))
    line(document, "เรื่อง การใช้แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๖ – ๒๕๗๐", center=True)
    line(document, "................................................", center=True)
    line(document, "\tอาศัยอำนาจตามพระราชบัญญัติเทศบาล พ.ศ. ๒๔๙๖ จึงประกาศใช้แผนปฏิบัติการป้องกันการทุจริต ตั้งแต่บัดนี้เป็นต้นไป")
    line(document, "\tประกาศ ณ วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๕")
    line(document, "(นายสมมติ ตัวอย่าง)", center=True)
    line(document, "นายกเทศมนตรีเมืองปากพูน", center=True)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    document.sections[0].footer.paragraphs[0].text = "เทศบาลเมืองปากพูน โปร่งใส ใส่ใจประชาชน"
    _cover(document)
    page_before(line(document, "คำนำ", bold=True, center=True))
    for text in BOOK.preface:
        line(document, text).paragraph_format.first_line_indent = 720000
    line(document, "งานนิติการ สำนักปลัดเทศบาล").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for dimension in ALL:
        page_before(line(document, f"มิติที่ {thai(dimension)}", bold=True, center=True))
        line(document, _NAMES[dimension], bold=True, center=True)
        for place, sheet in enumerate(_SHEETS):
            if sheet.dimension == dimension:
                _sheet(document, sheet, place)
    for number, year in enumerate(YEARS, 1):
        _year(document, number, year)
    _announcement(document)
    return saved(document)
