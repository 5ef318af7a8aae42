"""A province's book in which every sheet is a form of four columns, with boxes to tick and results side by side."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table

NAME = "องค์การบริหารส่วนจังหวัดระยอง"
YEARS = (2567, 2568)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2567,
    end=2568,
    name=NAME,
    type="provincial-organization",
    district=None,
    province="ระยอง",
    sheets=(
        Sheet(
            "โครงการสร้างเครือข่ายข้าราชการใสสะอาด",
            1,
            ("ข้าราชการรุ่นใหม่มีบทบาทสำคัญในการเปลี่ยนแปลงองค์กร การรวมกลุ่มกันทำให้กล้าทำสิ่งที่ถูกต้อง",),
            ("เพื่อสร้างเครือข่ายข้าราชการรุ่นใหม่", "เพื่อให้มีช่องทางปรึกษาหารือ"),
            (("ข้าราชการบรรจุใหม่", 60, "คน"), ("พี่เลี้ยง", 12, "คน")),
            ("เปิดรับสมัคร", "อบรมพี่เลี้ยง", "จัดค่าย 2 วัน 1 คืน", "ติดตามผลทุก 3 เดือน"),
            ("กองการเจ้าหน้าที่",),
            ("มีเครือข่าย 1 เครือข่าย", "มีสมาชิกไม่น้อยกว่า 60 คน"),
            ("ข้าราชการกล้ารายงานสิ่งผิดปกติ",),
            {2567: Row("98,500.00", (2, 3)), 2568: Row("102,000.00", (2, 3))},
        ),
        Sheet(
            "มาตรการเปิดเผยสัญญาจ้างเหมาบริการ",
            2,
            ("สัญญาจ้างเหมาบริการมีจำนวนมากและวงเงินไม่สูง จึงไม่ค่อยมีผู้ตรวจสอบ", "การเปิดเผยทุกสัญญาช่วยให้ประชาชนตรวจสอบได้"),
            ("เพื่อเปิดเผยสัญญาจ้างเหมาบริการทุกฉบับ",),
            (("ประชาชนทั่วไป", 0, ""),),
            ("รวบรวมสัญญา", "ปิดข้อมูลส่วนบุคคล", "เผยแพร่บนเว็บไซต์ภายใน 15 วัน"),
            ("กองพัสดุและทรัพย์สิน", "กองยุทธศาสตร์และงบประมาณ"),
            ("เผยแพร่ครบทุกฉบับ",),
            ("มีผู้เปิดดูมากกว่า 1,000 ครั้งต่อปี",),
            {2567: Row("0", (1, 2, 3, 4)), 2568: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "โครงการสภาเยาวชนต้านโกง",
            3,
            ("เยาวชนเป็นผู้ใช้บริการสาธารณะในอนาคต จึงควรได้มีส่วนร่วมตั้งแต่วันนี้",),
            ("เพื่อให้เยาวชนเสนอความเห็นต่อสภา", "เพื่อสร้างค่านิยมไม่ทนต่อการทุจริต", "เพื่อฝึกการอภิปราย"),
            (("เยาวชนอายุ 15 - 18 ปี", 80, "คน"),),
            ("คัดเลือกเยาวชนจากทุกอำเภอ", "อบรมความรู้เรื่องงบประมาณ", "จัดประชุมสภาจำลอง"),
            ("กองการศึกษา ศาสนา และวัฒนธรรม",),
            ("จัดประชุมสภาจำลอง 1 ครั้ง",),
            ("ข้อเสนอของเยาวชนได้รับการบรรจุในแผนพัฒนา 1 เรื่อง",),
            {2568: Row("150,000.00", (3,), "ประสานสถานศึกษา")},
        ),
    ),
    totals={2567: ("98,500.00", (1, 2, 2, 1)), 2568: ("252,000.00", (1, 2, 3, 1))},
    chapters=(("บทที่ 1 ข้อมูลทั่วไป", "front"), ("ภาคผนวก ข แบบรายงานผล", "back")),
    in_chapters=("จังหวัดระยองมี 8 อำเภอ", "โครงสร้างการบริหาร", "สำนักปลัด", "ให้รายงานภายในวันที่ 15 ของเดือนถัดไป"),
    in_notes=("ความสอดคล้องกับยุทธศาสตร์", "ยุทธศาสตร์จังหวัดระยอง ด้านการบริหารจัดการที่ดี"),
)

_NAMES = ("", "การสร้างวัฒนธรรมสุจริต", "การบริหารราชการด้วยความโปร่งใส", "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน")
_TIMES = ("มกราคม - มิถุนายน", "ตลอดปีงบประมาณ", "เดือนเมษายน 2568")
_MONEY = ("ปี 2567 : 98,500 บาท\nปี 2568 : 102,000 บาท", "ไม่ใช้งบประมาณ", "150,000 บาท")


def _lines(texts: object) -> str:
    assert isinstance(texts, tuple)
    return (
        "\n".join(f"{place}. {text}" for place, text in enumerate(texts, 1)) if len(texts) > 1 else str(texts[0])
    )


def _year(document: Document, year: int) -> None:
    line(document, f"บัญชีโครงการ กิจกรรม และมาตรการ ประจำปีงบประมาณ {year}", bold=True, center=True)
    rows = [
        [
            "ลำดับที่",
            "มิติที่",
            "โครงการ/กิจกรรม/มาตรการ",
            "วงเงิน (บาท)",
            "แผนการดำเนินงาน",
            "",
            "",
            "",
            "ผู้รับผิดชอบ",
            "หมายเหตุ",
        ],
        [
            "",
            "",
            "",
            "",
            "ไตรมาส 1\n(ต.ค.-ธ.ค.)",
            "ไตรมาส 2\n(ม.ค.-มี.ค.)",
            "ไตรมาส 3\n(เม.ย.-มิ.ย.)",
            "ไตรมาส 4\n(ก.ค.-ก.ย.)",
            "",
            "",
        ],
    ]
    for place, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["●" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        money = "ไม่ใช้ งปม." if row.budget == "0" else row.budget
        rows.append(
            [
                str(place),
                str(sheet.dimension),
                sheet.title,
                money,
                *ticks,
                " และ".join(sheet.responsible),
                row.note or "",
            ]
        )
    budget, counts = BOOK.totals[year]
    rows.append(["รวมทั้งสิ้น", "", "", budget or "", *map(str, counts or ()), "", ""])
    merges = [
        (0, 4, 0, 7),
        (len(rows) - 1, 0, len(rows) - 1, 2),
        *((0, column, 1, column) for column in (0, 1, 2, 3, 8, 9)),
    ]
    table(document, rows, merges)
    new_page(document)


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, f"แบบ ปท. {place + 1}")
    ticks = "  ".join(f"{'☑' if number == sheet.dimension else '☐'} มิติที่ {number}" for number in (1, 2, 3, 4))
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    rows = [
        [f"แบบฟอร์มรายละเอียดโครงการ ลำดับที่ {place + 1}", "", "", ""],
        ["ชื่อโครงการ/กิจกรรม/มาตรการ", sheet.title, "", ""],
        ["มิติ", f"{ticks}", "", ""],
        ["ความสอดคล้องกับยุทธศาสตร์", "ยุทธศาสตร์จังหวัดระยอง ด้านการบริหารจัดการที่ดี", "", ""],
        ["เหตุผลความจำเป็น", "\n".join(sheet.rationale), "", ""],
        ["วัตถุประสงค์", _lines(sheet.objectives), "", ""],
        ["กลุ่มเป้าหมาย", _lines(groups), "", ""],
        ["กิจกรรมและขั้นตอนการดำเนินงาน", _lines(sheet.steps), "", ""],
        ["ระยะเวลา", _TIMES[place], "งบประมาณ", _MONEY[place]],
        ["หน่วยงานรับผิดชอบ", "\n".join(sheet.responsible), "", ""],
        ["ผลผลิต (Output)", "", "ผลลัพธ์ (Outcome)", ""],
        [_lines(sheet.outputs), "", _lines(sheet.outcomes), ""],
    ]
    merges = [(0, 0, 0, 3), *((number, 1, number, 3) for number in (1, 2, 3, 4, 5, 6, 7, 9))]
    merges += [(number, column, number, column + 1) for number in (10, 11) for column in (0, 2)]
    table(document, rows, merges)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "ประจำปีงบประมาณ พ.ศ. 2567 – 2568", NAME, "จังหวัดระยอง"):
        line(document, text, bold=True, center=True)
    new_page(document)
    document.add_heading("บทที่ 1 ข้อมูลทั่วไป", 1)
    line(document, BOOK.in_chapters[0])
    document.add_heading(BOOK.in_chapters[1], 2)
    table(document, [["ส่วนราชการ", "หน้าที่"], ["สำนักปลัด", "งานสารบรรณ"], ["กองช่าง", "งานก่อสร้าง"]])
    document.add_heading("บทที่ 2 แผนงานรายปี", 1)
    for year in YEARS:
        _year(document, year)
    document.add_heading("บทที่ 3 รายละเอียดโครงการ/กิจกรรม/มาตรการ", 1)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    document.add_heading("ภาคผนวก ข แบบรายงานผล", 1)
    line(document, BOOK.in_chapters[3])
    return saved(document)
