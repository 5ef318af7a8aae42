"""A town's book in the form of the yearly operation plan: a table a dimension, months under the halves of two calendar years."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "เทศบาลเมืองปากช่อง"
YEARS = (2568, 2569)
_DIMENSIONS = {
    1: "การสร้างวัฒนธรรมสุจริต",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2569,
    name=NAME,
    type="town-municipality",
    district="ปากช่อง",
    province="นครราชสีมา",
    sheets=(
        Sheet(
            "โครงการพัฒนาพนักงานเทศบาลต้นแบบด้านความซื่อสัตย์",
            1,
            ("พนักงานเทศบาลที่ซื่อสัตย์ทำให้ประชาชนได้รับบริการที่ดี เทศบาลเมืองปากช่องจึงส่งเสริมให้มีพนักงานต้นแบบทุกกอง",),
            ("เพื่อคัดเลือกพนักงานต้นแบบ", "เพื่อเป็นขวัญกำลังใจ"),
            (("พนักงานเทศบาล", 120, "คน"), ("ลูกจ้างประจำ", 35, "คน")),
            ("แต่งตั้งคณะกรรมการ", "เปิดรับสมัคร", "ประกาศผล"),
            ("สำนักปลัดเทศบาล",),
            ("ได้พนักงานต้นแบบ 9 คน",),
            ("พนักงานมีแรงจูงใจในการทำดี",),
            {2568: Row("25,000", (1, 2)), 2569: Row("25,000", (1, 2))},
        ),
        Sheet(
            "กิจกรรมจิตอาสาพัฒนาเมืองร่วมกับชุมชน",
            1,
            ("การทำงานเพื่อส่วนรวมช่วยให้แยกแยะประโยชน์ส่วนตนกับประโยชน์ส่วนรวมได้",),
            ("เพื่อสร้างจิตสาธารณะ",),
            (("พนักงานและประชาชน", 0, ""),),
            ("กำหนดวันทำกิจกรรม", "จัดกิจกรรมเดือนละครั้ง"),
            ("กองสาธารณสุขและสิ่งแวดล้อม",),
            ("จัดกิจกรรมได้ 12 ครั้งต่อปี",),
            ("พื้นที่สาธารณะสะอาด",),
            {2568: Row("0", (1, 2, 3, 4)), 2569: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "โครงการเวทีชาวปากช่องร่วมคิดร่วมตรวจสอบ",
            3,
            ("เวทีประชาคมเป็นช่องทางที่ประชาชนเสนอปัญหาได้โดยตรง", "ปีที่ผ่านมามีผู้เข้าร่วมน้อย จึงควรจัดให้ครบทุกเขต"),
            ("เพื่อรับฟังความเห็น", "เพื่อให้ประชาชนติดตามงาน", "เพื่อลดข้อร้องเรียน"),
            (("ตัวแทนชุมชน", 240, "คน"),),
            ("ประชาสัมพันธ์", "จัดเวที 4 เขต", "สรุปข้อเสนอ"),
            ("กองยุทธศาสตร์และงบประมาณ", "กองสวัสดิการสังคม"),
            ("จัดเวทีครบ 4 เขต", "มีผู้เข้าร่วมไม่น้อยกว่า 200 คน"),
            ("ข้อเสนอได้รับการบรรจุในแผน",),
            {2568: Row("60,000", (3, 4)), 2569: Row("72,500", (3, 4))},
        ),
    ),
    totals={2568: ("85,000", None), 2569: ("97,500", None)},
    in_notes=("คัดเลือกพนักงานดีเด่นประจำปี", "หอประชุมเทศบาล", "ทำความสะอาดที่สาธารณะ", "ประชุมเวทีย่อยรายเขต"),
)

_DETAILS = ("คัดเลือกพนักงานดีเด่นประจำปี", "ทำความสะอาดที่สาธารณะ", "ประชุมเวทีย่อยรายเขต")
_PLACES = ("หอประชุมเทศบาล", "ทุกชุมชน", "ศาลากลางบ้าน")
_MONTHS = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."]
# The first and last month of each, counted from October: what the arrow in the table goes over.
_ARROWS = ((1, 5), (0, 11), (6, 10))
_TIMES = ("พฤศจิกายน - มีนาคม", "ตุลาคม - กันยายน", "เมษายน - สิงหาคม")


def _dimension(document: Document, year: int, dimension: int) -> None:
    line(document, f"มิติที่ {dimension} {_DIMENSIONS[dimension]}", bold=True)
    rows = [
        [
            "ลำดับที่",
            "โครงการ/กิจกรรม",
            "รายละเอียดของกิจกรรมที่เกิดขึ้นจากโครงการ",
            "งบประมาณ\n(บาท)",
            "สถานที่ดำเนินการ",
            "หน่วยงานรับผิดชอบหลัก",
            f"พ.ศ. {year - 1}",
            *[""] * 2,
            f"พ.ศ. {year}",
            *[""] * 8,
        ],
        [*[""] * 6, *_MONTHS],
    ]
    merges = [(0, 6, 0, 8), (0, 9, 0, 17), *((0, column, 1, column) for column in range(6))]
    sheets = [sheet for sheet in BOOK.sheets if sheet.dimension == dimension]
    for number, sheet in enumerate(sheets, 1):
        place = BOOK.sheets.index(sheet)
        first, last = _ARROWS[place]
        merges.append((len(rows), 6 + first, len(rows), 6 + last))
        cells = [""] * 12
        cells[first] = "◄" + "─" * (last - first) + "►"
        row = sheet.years[year]
        rows.append(
            [
                str(number),
                sheet.title,
                _DETAILS[place],
                "ไม่ใช้งบประมาณ" if row.budget == "0" else row.budget,
                _PLACES[place],
                "\n".join(sheet.responsible),
                *cells,
            ]
        )
    total = sum(int(each.years[year].budget.replace(",", "")) for each in sheets)
    rows.append([f"รวม {len(sheets)} โครงการ", "", "", f"{total:,}", *[""] * 14])
    merges.append((len(rows) - 1, 0, len(rows) - 1, 2))
    table(document, rows, merges)


def _lines(number: str, texts: object) -> str:
    assert isinstance(texts, tuple)
    if len(texts) == 1:
        return str(texts[0])
    return "\n".join(f"{number}.{thai(place)} {text}" for place, text in enumerate(texts, 1))


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, f"รายละเอียดโครงการที่ {place + 1} มิติที่ {sheet.dimension}", bold=True, center=True)
    groups = tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups)
    money = (
        "25,000 บาทต่อปี",
        "ไม่ใช้งบประมาณ",
        "ปีงบประมาณ 2568 60,000 บาท และปีงบประมาณ 2569 72,500 บาท",
    )[place]
    fields = [
        ("๑. ชื่อโครงการ/กิจกรรม", sheet.title),
        ("๒. หลักการและเหตุผล", "\n".join(sheet.rationale)),
        ("๓. วัตถุประสงค์", _lines("๓", sheet.objectives)),
        ("๔. กลุ่มเป้าหมาย", _lines("๔", groups)),
        ("๕. วิธีดำเนินการ", _lines("๕", sheet.steps)),
        ("๖. ระยะเวลาดำเนินการ", _TIMES[place]),
        ("๗. งบประมาณ", money),
        ("๘. ผู้รับผิดชอบ", _lines("๘", sheet.responsible)),
        ("๙. ตัวชี้วัด\n(ผลผลิต)", _lines("๙", sheet.outputs)),
        ("๑๐. ผลลัพธ์\nที่คาดว่าจะได้รับ", _lines("๑๐", sheet.outcomes)),
    ]
    table(document, fields)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    line(document, BOOK.title, bold=True, center=True)
    line(document, "ประจำปีงบประมาณ พ.ศ. 2568 และ 2569", bold=True, center=True)
    line(document, NAME, bold=True, center=True)
    line(document, "อำเภอปากช่อง จังหวัดนครราชสีมา โทร. 0 4400 0000", bold=True, center=True)
    new_page(document)
    for year in YEARS:
        line(document, "บัญชีโครงการ/กิจกรรม/งบประมาณ", bold=True, center=True)
        line(document, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}", bold=True, center=True)
        line(document, NAME, bold=True, center=True)
        for dimension in _DIMENSIONS:
            _dimension(document, year, dimension)
        new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
