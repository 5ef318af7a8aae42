"""A city's book: its sheets are tables of two columns, ticks are signs of Wingdings, amounts have Thai digits."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.table import _Cell

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai, write
from strangers.word_xml import page_before, sign, soft_lines

NAME = "เทศบาลนครนครปฐม"
YEARS = (2566, 2567, 2568, 2569, 2570)
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
    end=2570,
    name=NAME,
    type="city-municipality",
    district="เมืองนครปฐม",
    province="นครปฐม",
    sheets=(
        Sheet(
            "โครงการอบรมคุณธรรมและจริยธรรมบุคลากรเทศบาลนครนครปฐม",
            1,
            (
                "เทศบาลนครนครปฐมมีบุคลากรมากกว่าหนึ่งพันคน ทำงานในหลายอาคารและต้องติดต่อกับประชาชนทุกวัน มาตรฐานทางจริยธรรมที่เขียนไว้บนกระดาษจึงไม่เพียงพอ หากไม่มีเวทีให้บุคลากรได้ทบทวนและแลกเปลี่ยนกรณีที่เกิดขึ้นจริง",
                "สำนักปลัดเทศบาลจึงจัดอบรมเป็นกลุ่มย่อย เพื่อให้ทุกคนได้พูดและได้ฟัง",
            ),
            ("เพื่อเสริมสร้างคุณธรรมและจริยธรรมของบุคลากร", "เพื่อให้บุคลากรวินิจฉัยกรณีผลประโยชน์ทับซ้อนได้"),
            (("พนักงานเทศบาลและลูกจ้างประจำ", 320, "คน"), ("พนักงานจ้าง", 1080, "คน")),
            (
                "สำรวจกรณีปัญหาที่พบบ่อยในแต่ละส่วนราชการ",
                "จัดอบรมกลุ่มย่อย กลุ่มละไม่เกิน ๔๐ คน",
                "ทดสอบความเข้าใจก่อนและหลังการอบรม",
                "รายงานผลต่อนายกเทศมนตรี",
            ),
            ("สำนักปลัดเทศบาล",),
            ("บุคลากรผ่านการอบรมไม่น้อยกว่าร้อยละ ๙๕",),
            ("คะแนนทดสอบหลังการอบรมสูงขึ้น", "ไม่มีบุคลากรถูกลงโทษทางวินัยเพราะเหตุทุจริต"),
            {
                2566: Row("200,000.00", (2,)),
                2567: Row("200,000.00", (2,)),
                2568: Row("150,000.00", (2, 3)),
                2569: Row("150,000.00", (2, 3)),
                2570: Row("150,000.00", (2, 3)),
            },
        ),
        Sheet(
            "มาตรการลดขั้นตอนการขออนุญาตก่อสร้าง",
            2,
            (
                "การขออนุญาตก่อสร้างอาคารในเขตเมืองมีปีละหลายร้อยราย ผู้ยื่นคำขอร้องเรียนว่าต้องเดินทางมาหลายรอบและไม่ทราบว่าเรื่องค้างอยู่ที่ใด ความล่าช้าเช่นนี้เปิดช่องให้มีการเรียกรับผลประโยชน์เพื่อเร่งรัดเรื่อง",
            ),
            ("เพื่อลดระยะเวลาการพิจารณาจาก ๔๕ วัน เหลือ ๓๐ วัน",),
            (("ผู้ยื่นคำขออนุญาตก่อสร้างในเขตเทศบาล", 0, ""),),
            (
                "ทบทวนขั้นตอนและเอกสารที่ต้องใช้",
                (
                    "จัดช่องทางติดตามสถานะคำขอ ได้แก่",
                    ("ป้ายแสดงลำดับคำขอหน้าห้องบริการ", "ข้อความสั้นแจ้งเตือนผู้ยื่นคำขอ"),
                ),
                "สุ่มสอบถามผู้ยื่นคำขอเดือนละ ๑๐ ราย",
            ),
            ("สำนักช่าง",),
            ("มีคู่มือการขออนุญาตฉบับปรับปรุง ๑ เล่ม",),
            ("ผู้ยื่นคำขอได้รับใบอนุญาตภายใน ๓๐ วัน",),
            {year: Row("0.00", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมเครือข่ายพลเมืองนครปฐมร่วมตรวจงาน",
            3,
            (
                "งานปรับปรุงทางเท้าและท่อระบายน้ำในเขตเมืองกระทบต่อร้านค้าและผู้สัญจรโดยตรง",
                "การให้ผู้ที่อยู่หน้างานร่วมสังเกตการณ์ช่วยให้พบข้อบกพร่องได้เร็วกว่าการตรวจรับเมื่องานเสร็จ",
            ),
            ("เพื่อให้ประชาชนมีส่วนร่วมในการตรวจงาน", "เพื่อให้งานก่อสร้างเป็นไปตามแบบ"),
            (("ผู้แทนชุมชน", 94, "คน"),),
            ("รับสมัครเครือข่าย", "อบรมการอ่านแบบเบื้องต้น", "ร่วมสังเกตการณ์งานก่อสร้าง", "จัดเวทีสะท้อนผล"),
            ("กองสวัสดิการสังคม", "สำนักช่าง"),
            ("มีเครือข่ายครบทุกชุมชน", "มีรายงานสังเกตการณ์ไม่น้อยกว่า ๑๒ ฉบับต่อปี"),
            ("งานก่อสร้างที่ต้องแก้ไขหลังตรวจรับลดลง",),
            {
                2567: Row("45,000.00", (1, 3), "เริ่มดำเนินการ พ.ศ. 2567"),
                2568: Row("45,000.00", (1, 3)),
                2569: Row("45,000.00", (1, 3)),
                2570: Row("45,500.50", (1, 3)),
            },
        ),
        Sheet(
            "มาตรการสอบทานรายงานการเงินโดยคณะกรรมการอิสระ",
            4,
            (
                "รายงานการเงินของเทศบาลมีรายการจำนวนมากและซับซ้อน การสอบทานโดยบุคคลภายนอกช่วยให้พบความเสี่ยงที่คนภายในคุ้นชินจนมองข้าม",
            ),
            ("เพื่อให้รายงานการเงินถูกต้องเชื่อถือได้",),
            (("รายงานการเงินประจำไตรมาส", 4, "ฉบับ"),),
            ("แต่งตั้งคณะกรรมการ", "ประชุมสอบทานไตรมาสละครั้ง", "เผยแพร่ข้อเสนอแนะ"),
            ("สำนักคลัง",),
            ("มีรายงานการสอบทานปีละ ๔ ฉบับ",),
            ("ข้อทักท้วงของสำนักงานการตรวจเงินแผ่นดินลดลง",),
            {year: Row("24,000.00", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการประกวดชุมชนโปร่งใส",
            3,
            ("ชุมชนที่เปิดเผยบัญชีกองทุนของตนควรได้รับการยกย่องเพื่อเป็นแบบอย่าง",),
            ("เพื่อยกย่องชุมชนที่บริหารกองทุนอย่างโปร่งใส",),
            (("ชุมชนในเขตเทศบาล", 94, "ชุมชน"),),
            ("ประกาศหลักเกณฑ์", "ตรวจเยี่ยมชุมชน", "มอบรางวัลในวันเทศบาล"),
            ("กองสวัสดิการสังคม",),
            ("มีชุมชนเข้าประกวดไม่น้อยกว่า ๒๐ ชุมชน",),
            ("ชุมชนเปิดเผยบัญชีกองทุนเพิ่มขึ้น",),
            {2568: Row("60,000.00", (3,)), 2570: Row("60,000.00", (3,))},
        ),
    ),
    totals={
        2566: ("224,000.00", (2, 3, 2, 2)),
        2567: ("269,000.00", (3, 3, 3, 2)),
        2568: ("279,000.00", (3, 3, 5, 2)),
        2569: ("219,000.00", (3, 3, 4, 2)),
        2570: ("279,500.50", (3, 3, 5, 2)),
    },
    chapters=(("ส่วนที่ 1 บทนำ", "front"),),
    in_chapters=(
        "นครปฐมเป็นเมืองเก่าแก่ที่มีองค์พระปฐมเจดีย์เป็นศูนย์กลาง",
        "ได้คะแนน ๘๗.๔๕",
    ),
    approval=(
        {"role": "ผู้จัดทำ", "name": "นางสาวตัวอย่าง ใจดี", "position": "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ"},
        {"role": "ผู้ตรวจสอบ", "name": "นายตัวอย่าง ซื่อตรง", "position": "ปลัดเทศบาลนครนครปฐม"},
        {"role": "ผู้อนุมัติ", "name": "นายตัวอย่าง มั่นคง", "position": "นายกเทศมนตรีนครนครปฐม"},
    ),
)

_PERIODS = ("ไตรมาสที่ ๒ หรือ ๓", "ตลอดปีงบประมาณ", "ไตรมาสที่ ๑ และ ๓", "ทุกไตรมาส", "ไตรมาสที่ ๓")
_MONEY = (
    "พ.ศ. ๒๕๖๖ - ๒๕๖๗ ปีละ ๒๐๐,๐๐๐.๐๐ บาท\nพ.ศ. ๒๕๖๘ - ๒๕๗๐ ปีละ ๑๕๐,๐๐๐.๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ตามที่ตั้งไว้ในแต่ละปี",
    "ปีละ ๒๔,๐๐๐.๐๐ บาท",
    "ปีละ ๖๐,๐๐๐.๐๐ บาท",
)


def _typed(items: Sequence[Nested]) -> list[str]:
    """Items with Thai numbers and full stops; those below have their number behind the upper one."""
    if len(items) == 1 and isinstance(items[0], str):
        return [items[0]]
    lines: list[str] = []
    for number, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        lines.append(thai(f"{number}. ") + text)
        lines += [thai(f"   {number}.{place} ") + str(each) for place, each in enumerate(below, 1)]
    return lines


def _amount(cell: _Cell, text: str) -> None:
    cell.paragraphs[0].text = text
    cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _year(document: Document, year: int) -> None:
    caption = page_before(document.add_paragraph())
    caption.add_run(f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year}").bold = True
    line(document, f"ของ{NAME} อำเภอเมืองนครปฐม จังหวัดนครปฐม", bold=True)
    rows = [
        ["ลำดับ", "มิติ", "รายการโครงการ", "งบประมาณ\n(บาท)", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ"],
        ["", "", "", "", "1", "2", "3", "4", ""],
    ]
    listed = BOOK.rows(year)
    rows += [["", "", "", "", "", "", "", "", ""] for _ in listed]
    budget, counts = BOOK.totals[year]
    rows.append(["", "", "รวมทั้งสิ้น", str(budget), *(str(count) for count in counts or ()), ""])
    merges = [(0, 4, 0, 7), *((0, column, 1, column) for column in (0, 1, 2, 3, 8))]
    made = table(document, rows, merges)
    made.style = "Table Grid"
    for number, sheet in enumerate(listed, 1):
        row, cells = sheet.years[year], made.rows[number + 1].cells
        write(cells[0], [str(number)])
        write(cells[1], [f"มิติที่ {sheet.dimension}"])
        write(cells[2], [sheet.title])
        _amount(cells[3], "-" if row.budget == "0.00" else row.budget)
        for quarter in row.quarters:
            sign(cells[3 + quarter].paragraphs[0], "F0FC")
        write(cells[8], [row.note or ""])


def _sheet(document: Document, number: int, sheet: Sheet) -> None:
    page_before(line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True))
    line(document, thai(f"ลำดับที่ {number}"), center=True)
    line(document, thai(f"มิติที่ {sheet.dimension} ") + _NAMES[sheet.dimension], bold=True, center=True)
    groups = [thai(f"{name} จำนวน {count:,} {unit}") if count else name for name, count, unit in sheet.groups]
    rows = (
        ("ชื่อโครงการ", [sheet.title]),
        ("หลักการและเหตุผล/\nที่มาของโครงการ", list(sheet.rationale)),
        ("วัตถุประสงค์", _typed(sheet.objectives)),
        ("กลุ่มเป้าหมาย", _typed(groups)),
        ("วิธีดำเนินการ", _typed(sheet.steps)),
        ("ระยะเวลาดำเนินการ", [_PERIODS[number - 1]]),
        ("งบประมาณดำเนินการ", _MONEY[number - 1].split("\n")),
        ("ผู้รับผิดชอบโครงการ", _typed(sheet.responsible)),
        ("ผลผลิต", _typed(sheet.outputs)),
        ("ผลลัพธ์", _typed(sheet.outcomes)),
    )
    made = table(document, [["", ""] for _ in rows])
    made.style = "Table Grid"
    for place, (head, lines) in enumerate(rows, 1):
        label, value = made.rows[place - 1].cells
        soft_lines(label.paragraphs[0], (thai(f"{place}. ") + head).split("\n"), bold=True)
        write(value, lines)


def _introduction(document: Document) -> None:
    page_before(line(document, "ส่วนที่ ๑", bold=True, center=True))
    line(document, "บทนำ", bold=True, center=True)
    line(document, "ความเป็นมา", bold=True)
    line(
        document,
        "\tนครปฐมเป็นเมืองเก่าแก่ที่มีองค์พระปฐมเจดีย์เป็นศูนย์กลาง มีตลาดและสถานศึกษาหนาแน่น ประชากรแฝงมีมากกว่าประชากรตามทะเบียน",
    )
    line(document, "ผลการประเมินที่ผ่านมา", bold=True)
    line(document, "\tการประเมินคุณธรรมและความโปร่งใสปีล่าสุด ได้คะแนน ๘๗.๔๕ อยู่ในระดับผ่าน")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for _ in range(4):
        document.add_paragraph()
    cover = soft_lines(
        document.add_paragraph(),
        [
            "แผนปฏิบัติการป้องกันการทุจริต",
            "เพื่อยกระดับคุณธรรมและความโปร่งใส",
            "(พ.ศ. ๒๕๖๖ - ๒๕๗๐)",
        ],
        bold=True,
    )
    cover.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for text in (NAME, "อำเภอเมืองนครปฐม", "จังหวัดนครปฐม"):
        line(document, text, bold=True, center=True)
    _introduction(document)
    page_before(line(document, "ส่วนที่ ๒", bold=True, center=True))
    line(document, "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส", bold=True, center=True)
    for year in YEARS:
        _year(document, year)
    page_before(line(document, "ส่วนที่ ๓", bold=True, center=True))
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    for number, sheet in enumerate(BOOK.sheets, 1):
        _sheet(document, number, sheet)
    new_page(document)
    signed = [
        "\n".join(
            (f"(ลงชื่อ)...........................{each['role']}", f"({each['name']})", f"ตำแหน่ง {each['position']}")
        )
        for each in BOOK.approval
    ]
    table(document, [signed])
    return saved(document)
