"""A town's book: all years in one table under bands, a project's money in several rows, sheets of four columns."""

from __future__ import annotations

from docx.document import Document
from docx.table import _Cell

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, thai, write
from strangers.word_xml import cell_lines, header_row, new_row, page_before, sign, soft_lines

NAME = "เทศบาลเมืองทุ่งสง"
YEARS = (2567, 2568, 2569)
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _each(budget: str, quarters: tuple[int, ...], *years: int, note: str | None = None) -> dict[int, Row]:
    return {year: Row(budget, quarters, note) for year in years or YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2567,
    end=2569,
    name=NAME,
    type="town-municipality",
    district="ทุ่งสง",
    province="นครศรีธรรมราช",
    preface=(
        "เมืองทุ่งสงเป็นชุมทางการขนส่งของภาคใต้ งานก่อสร้างและงานอนุญาตจึงมีจำนวนมาก",
        "แผนสามปีฉบับนี้เน้นโครงการที่ลดโอกาสในการทุจริตโดยตรง",
        "ขอขอบคุณผู้แทนชุมชนทุกท่านที่ร่วมแสดงความคิดเห็น",
    ),
    sheets=(
        Sheet(
            "โครงการเยาวชนทุ่งสงตื่นรู้สู้โกง",
            1,
            ("เยาวชนเข้าถึงสื่อได้รวดเร็ว จึงเป็นกำลังสำคัญในการเผยแพร่ค่านิยมสุจริต",),
            ("เพื่อสร้างเยาวชนนักสื่อสาร", "เพื่อเผยแพร่สื่อต้านทุจริต"),
            (("เยาวชนอายุ ๑๕ - ๑๘ ปี", 50, "คน"),),
            ("รับสมัครเยาวชน", "อบรมการทำสื่อ", "ประกวดสื่อ"),
            ("สำนักการศึกษา",),
            ("มีสื่อไม่น้อยกว่า ๑๐ ชิ้น",),
            ("เยาวชนมีค่านิยมสุจริต",),
            _each("70,000", (2, 3)),
        ),
        Sheet(
            "กิจกรรมเชิดชูพนักงานดีเด่นด้านบริการ",
            1,
            ("พนักงานที่บริการดีควรได้รับการยกย่อง",),
            ("เพื่อยกย่องพนักงานดีเด่น",),
            (("พนักงานเทศบาลทุกระดับ", 0, ""),),
            ("ตั้งคณะกรรมการ", "คัดเลือก", "มอบเกียรติบัตร"),
            ("สำนักปลัดเทศบาล",),
            ("มีพนักงานดีเด่น ๔ คนต่อปี",),
            ("การบริการดีขึ้น",),
            _each("0", (4,)),
        ),
        Sheet(
            "มาตรการถ่ายทอดสดการประชุมสภา",
            2,
            ("การถ่ายทอดสดทำให้ประชาชนติดตามการทำหน้าที่ของผู้แทนได้", "อุปกรณ์มีพร้อมอยู่แล้ว จึงไม่ต้องจัดซื้อเพิ่ม"),
            ("เพื่อเปิดเผยการทำงานของสภา", "เพื่อให้ประชาชนตรวจสอบได้", "เพื่อเก็บเป็นหลักฐาน"),
            (("ผู้ชมผ่านสื่อออนไลน์", 500, "คน"), ("สมาชิกสภา", 18, "คน")),
            ("ติดตั้งอุปกรณ์", "ถ่ายทอดสด", "เก็บบันทึกไว้บนเว็บไซต์"),
            ("กองยุทธศาสตร์และงบประมาณ", "งานประชาสัมพันธ์"),
            ("ถ่ายทอดสดทุกสมัยประชุม",),
            ("ประชาชนเชื่อมั่นในสภา",),
            _each("0", (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการปรับปรุงระบบรับชำระค่าขยะ",
            2,
            ("การเก็บค่าขยะตามบ้านมีความเสี่ยงเรื่องเงินสด",),
            ("เพื่อลดการเก็บเงินสด",),
            (("ครัวเรือน", 8500, "ครัวเรือน"),),
            ("สำรวจครัวเรือน", "จัดทำระบบ", "ประชาสัมพันธ์", "ติดตามผล"),
            ("กองคลัง", "กองสาธารณสุข"),
            ("มีระบบรับชำระ ๑ ระบบ", "มีฐานข้อมูลครัวเรือน"),
            ("จัดเก็บค่าขยะได้เพิ่มขึ้น",),
            {2567: Row("220,000", (1, 2), "จ่ายขาดเงินสะสม"), 2568: Row("35,500.75", (1,))},
        ),
        Sheet(
            "กิจกรรมเดินสำรวจถนนกับประชาชน",
            3,
            ("ประชาชนเป็นผู้ใช้ถนนทุกวัน จึงรู้จุดบกพร่องดีกว่าใคร",),
            ("เพื่อให้ประชาชนร่วมตรวจสภาพถนน",),
            (("ชุมชน", 19, "ชุมชน"), ("ผู้ร่วมเดิน", 190, "คน")),
            ("นัดหมายชุมชน", "เดินสำรวจ", "แจ้งผลการแก้ไข"),
            ("กองช่าง",),
            ("สำรวจครบ ๑๙ ชุมชน",),
            ("ถนนได้รับการซ่อมแซมตรงจุด",),
            _each("9,500", (3,), 2567, 2569),
        ),
        Sheet(
            "มาตรการแยกผู้อนุมัติกับผู้จ่ายเงิน",
            4,
            ("การให้คนเดียวกันอนุมัติและจ่ายเงินเป็นความเสี่ยงสูง",),
            ("เพื่อให้มีการสอบยันกัน",),
            (("ผู้มีอำนาจอนุมัติ", 6, "คน"),),
            ("ทบทวนคำสั่งมอบอำนาจ", "แก้ไขคำสั่ง", "สุ่มตรวจ"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีคำสั่งมอบอำนาจฉบับใหม่",),
            ("ไม่มีการจ่ายเงินผิดระเบียบ",),
            _each("0", (1,)),
        ),
    ),
    totals={
        2567: ("299,500", None),
        2568: ("105,500.75", None),
        2569: ("79,500", None),
    },
    chapters=(("บทที่ ๑ บทนำ", "front"),),
    in_chapters=("เมืองทุ่งสงมีพื้นที่ ๗.๑๗ ตารางกิโลเมตร", "กรอบแนวคิด", "ลดโอกาส", "เพิ่มการตรวจสอบ"),
    approval=(
        {"role": "ผู้จัดทำ", "position": "นักวิเคราะห์นโยบายและแผน"},
        {"role": "ผู้ตรวจสอบ", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติ", "position": "นายกเทศมนตรีเมืองทุ่งสง"},
    ),
)

HEADS = (
    "ที่",
    "โครงการ/กิจกรรม/มาตรการ",
    "มิติ",
    "งบประมาณ",
    "ต.ค.-ธ.ค.",
    "ม.ค.-มี.ค.",
    "เม.ย.-มิ.ย.",
    "ก.ค.-ก.ย.",
    "หมายเหตุ",
)


def _plan(document: Document) -> None:
    page_before(line(document, "บทที่ ๒ แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๗ - ๒๕๖๙", bold=True))
    made = document.add_table(1, 9, style="Table Grid")
    for cell, text in zip(made.rows[0].cells, HEADS, strict=True):
        cell.text = text
    header_row(made)
    for year in YEARS:
        cells = new_row(made).cells
        cells[0].merge(cells[8]).text = f"ปีงบประมาณ พ.ศ. {thai(year)}"
        for number, sheet in enumerate(BOOK.rows(year), 1):
            cells, row = new_row(made).cells, sheet.years[year]
            cells[0].text, cells[1].text, cells[2].text = thai(number), sheet.title, thai(sheet.dimension)
            cells[3].text = (
                "ไม่ใช้\nงบประมาณ" if row.budget == "0" else f"{thai(row.budget)}.-".replace(".๗๕.-", ".๗๕")
            )
            for quarter in row.quarters:
                sign(cells[3 + quarter].paragraphs[0], "F0FC")
            cells[8].text = row.note or ""
        cells = new_row(made).cells
        cells[0].merge(cells[2]).text = f"รวมปี {thai(year)}"
        cells[3].text = thai(BOOK.totals[year][0] or "")


TIMES = (
    ("๑ มกราคม - ๓๐ มิถุนายน", "ของทุกปีงบประมาณ"),
    ("กรกฎาคม - กันยายน",),
    ("ตลอดปีงบประมาณ",),
    ("ปี ๒๕๖๗ ไตรมาสที่ ๑ - ๒", "ปี ๒๕๖๘ ไตรมาสที่ ๑"),
    ("เมษายน - มิถุนายน ปี ๒๕๖๗ และ ๒๕๖๙",),
    ("ไตรมาสแรก",),
)
MONEY = (
    ("๗๐,๐๐๐ บาท ต่อปี", "(เจ็ดหมื่นบาทถ้วน)"),
    ("ไม่ใช้งบประมาณ",),
    ("ไม่ใช้งบประมาณ",),
    ("ปี ๒๕๖๗ จำนวน ๒๒๐,๐๐๐ บาท", "ปี ๒๕๖๘ จำนวน ๓๕,๕๐๐.๗๕ บาท"),
    ("ปีละ ๙,๕๐๐ บาท",),
    ("ไม่ใช้งบประมาณ",),
)


def _sheet(document: Document, place: int) -> None:
    sheet = BOOK.sheets[place]
    page_before(line(document, f"แบบรายละเอียดโครงการ ลำดับที่ {thai(place + 1)}", bold=True, center=True))
    made = document.add_table(0, 4, style="Table Grid")

    def wide(label: str, texts: list[str], *, soft: bool = False) -> None:
        cells = new_row(made).cells
        cells[0].text = label
        cell: _Cell = cells[1].merge(cells[3])
        if soft:
            soft_lines(cell.paragraphs[0], texts)
        else:
            cell_lines(cell, texts)

    def listed(texts: tuple[object, ...]) -> list[str]:
        return (
            [f"{thai(n)}) {text}" for n, text in enumerate(texts, 1)] if len(texts) > 1 else list(map(str, texts))
        )

    wide("ชื่อโครงการ", [sheet.title])
    cells = new_row(made).cells
    for cell, texts in zip(
        cells,
        (
            ["มิติที่"],
            [f"{thai(sheet.dimension)} {DIMENSIONS[sheet.dimension]}"],
            ["ผู้รับผิดชอบ"],
            list(sheet.responsible),
        ),
        strict=True,
    ):
        write(cell, texts)
    wide("หลักการและเหตุผล", list(sheet.rationale))
    wide("วัตถุประสงค์", listed(tuple(sheet.objectives)), soft=True)
    wide(
        "กลุ่มเป้าหมาย",
        listed(tuple(f"{n} จำนวน {thai(f'{c:,}')} {u}" if c else n for n, c, u in sheet.groups)),
        soft=place % 2 == 0,
    )
    wide("วิธีดำเนินการ", listed(tuple(sheet.steps)), soft=place % 2 == 1)
    cells = new_row(made).cells
    for cell, texts in zip(
        cells, (["ระยะเวลา"], list(TIMES[place]), ["งบประมาณ"], list(MONEY[place])), strict=True
    ):
        write(cell, texts)
    wide("ผลผลิต", listed(tuple(sheet.outputs)))
    wide("ผลลัพธ์", listed(tuple(sheet.outcomes)))


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "(พ.ศ. ๒๕๖๗-๒๕๖๙)", NAME, "อำเภอทุ่งสง จังหวัดนครศรีธรรมราช"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    soft_lines(document.add_paragraph(), [f"\t{text}" for text in BOOK.preface])
    page_before(line(document, BOOK.chapters[0][0], bold=True))
    line(document, f"\t{BOOK.in_chapters[0]}")
    line(document, BOOK.in_chapters[1], bold=True)
    for text in BOOK.in_chapters[2:]:
        document.add_paragraph(text, style="List Bullet")
    _plan(document)
    for place in range(len(BOOK.sheets)):
        _sheet(document, place)
    new_page(document)
    made = document.add_table(1, 3)
    for cell, signatory in zip(made.rows[0].cells, BOOK.approval, strict=True):
        cell_lines(
            cell, ["ลงชื่อ....................", "(....................)", signatory["position"], signatory["role"]]
        )
    return saved(document)
