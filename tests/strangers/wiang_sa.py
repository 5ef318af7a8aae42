"""A subdistrict's book typed by one who puts headings and texts in one line, with pages headed by hand and other headings."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import page_before

NAME = "องค์การบริหารส่วนตำบลส้านนาหนองใหม่"
YEARS = (2566, 2567, 2568, 2569, 2570)
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _each(budget: str, quarters: tuple[int, ...], *years: int) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in years or YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="เวียงสา",
    province="น่าน",
    preface=(
        "ด้วยรัฐบาลได้กำหนดให้การป้องกันและปราบปรามการทุจริตเป็นวาระแห่งชาติ ทุกหน่วยงานจึงต้องจัดทำแผนของตนเอง",
        "คณะทำงานขอขอบคุณผู้มีส่วนเกี่ยวข้องทุกท่าน",
    ),
    sheets=(
        Sheet(
            "โครงการอบรมผู้นำหมู่บ้านต้นแบบความซื่อสัตย์",
            1,
            ("ผู้นำหมู่บ้านเป็นผู้ใกล้ชิดประชาชน หากเป็นแบบอย่างที่ดีย่อมทำให้หมู่บ้านเข้มแข็ง",),
            ("เพื่อให้ผู้นำหมู่บ้านเข้าใจหลักธรรมาภิบาล", "เพื่อสร้างหมู่บ้านต้นแบบ"),
            (("ผู้นำหมู่บ้าน", 33, "คน"),),
            ("จัดทำโครงการ", "ประสานวิทยากร", "จัดอบรม", "ติดตามผล"),
            ("สำนักปลัด",),
            ("ผู้นำหมู่บ้านผ่านการอบรม ๓๓ คน",),
            ("หมู่บ้านมีการบริหารที่โปร่งใส",),
            {
                2566: Row("20,000", (2,)),
                2567: Row("20,000", (2,)),
                2568: Row("20,000", (2,)),
                2569: Row("25,000", (2,)),
                2570: Row("25,000", (2,)),
            },
        ),
        Sheet(
            "มาตรการเปิดเผยรายรับรายจ่ายทุกเดือน",
            2,
            ("ประชาชนควรรู้ว่าเงินของตำบลเข้าและออกเท่าใด",),
            ("เพื่อให้ประชาชนตรวจสอบการเงินได้",),
            (("ประชาชนในตำบล", 0, ""),),
            ("สรุปรายรับรายจ่าย", "ปิดประกาศที่ทำการ", "เผยแพร่ทางเว็บไซต์"),
            ("กองคลัง",),
            ("เผยแพร่ ๑๒ ครั้งต่อปี",),
            ("ประชาชนเชื่อมั่นในการบริหารการเงิน",),
            _each("0", (1, 2, 3, 4)),
        ),
        Sheet(
            "มาตรการควบคุมการใช้รถบรรทุกน้ำ",
            2,
            ("ในฤดูแล้งมีผู้ขอใช้รถบรรทุกน้ำจำนวนมาก จึงต้องจัดลำดับอย่างเป็นธรรม",),
            ("เพื่อให้การใช้รถเป็นธรรม", "เพื่อป้องกันการเรียกรับเงิน"),
            (("ผู้ขอใช้รถบรรทุกน้ำ", 0, ""), ("พนักงานขับรถ", 3, "คน")),
            ("จัดทำทะเบียนคำขอ", "ประกาศลำดับ", "บันทึกการใช้รถ"),
            ("กองช่าง",),
            ("มีทะเบียนคำขอที่เปิดเผย",),
            ("ไม่มีข้อร้องเรียนเรื่องการใช้รถ",),
            _each("0", (2, 3)),
        ),
        Sheet(
            "โครงการเวทีสาธารณะตำบลโปร่งใส",
            3,
            ("การสื่อสารสองทางช่วยลดข่าวลือและความขัดแย้ง",),
            ("เพื่อเปิดพื้นที่ให้ประชาชนซักถาม",),
            (("ผู้แทนครัวเรือน", 220, "คน"),),
            ("กำหนดประเด็น", "จัดเวที", "สรุปผล"),
            ("กองสวัสดิการสังคม",),
            ("จัดเวทีปีละ ๒ ครั้ง",),
            ("ประชาชนเข้าใจการทำงานของ อบต.",),
            _each("15,000", (1, 3), 2567, 2568, 2569, 2570),
        ),
        Sheet(
            "กิจกรรมตรวจนับพัสดุประจำปีโดยคนนอก",
            4,
            ("การให้บุคคลภายนอกร่วมตรวจนับทำให้ผลน่าเชื่อถือ",),
            ("เพื่อให้ทราบพัสดุคงเหลือที่แท้จริง",),
            (("กรรมการตรวจนับ", 5, "คน"),),
            ("แต่งตั้งกรรมการ", "ตรวจนับ", "รายงานผล"),
            ("กองคลัง", "หน่วยตรวจสอบภายใน"),
            ("มีรายงานการตรวจนับ ๑ ฉบับ",),
            ("พัสดุไม่สูญหาย",),
            _each("0", (1,)),
        ),
    ),
    order={2568: (1, 2, 0, 3, 4)},
    totals={
        year: (total, None)
        for year, total in zip(YEARS, ("20,000", "35,000", "35,000", "40,000", "40,000"), strict=True)
    },
    approval=(
        {"role": "ผู้จัดทำแผน", "position": "นักวิเคราะห์นโยบายและแผน"},
        {"role": "ผู้อนุมัติแผน", "position": f"นายก{NAME}"},
    ),
    in_notes=("ห้องประชุมองค์การบริหารส่วนตำบล", "แบบประเมินความพึงพอใจ"),
)

TIMES = ("ไตรมาสที่ ๒", "ตลอดปี", "เดือนกุมภาพันธ์ - พฤษภาคม", "ไตรมาสที่ ๑ และ ๓", "ไตรมาสที่ ๔")
MONEY = ("ปีละ ๒๐,๐๐๐ บาท", "ไม่ใช้งบประมาณ", "ไม่ใช้งบประมาณ", "ปีละ ๑๕,๐๐๐ บาท", "ไม่ใช้งบประมาณ")
"""The last sheet's quarter and the first one's money of two years are not what the tables say, which count."""


def _page_head(document: Document, page: int) -> None:
    page_before(line(document, f"แผนปฏิบัติการป้องกันการทุจริต อบต.ส้านนาหนองใหม่\tหน้า {page}"))


def _year(document: Document, year: int) -> None:
    _page_head(document, year - 2563)
    line(document, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {thai(year)}", bold=True, center=True)
    line(document, "(หน่วย : บาท)").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    rows: list[tuple[str, ...]] = [
        ("มิติที่", "ที่", "ชื่อโครงการ/กิจกรรม/มาตรการ", "ผู้รับผิดชอบ", "ไตรมาสที่ดำเนินการ", "", "", "", "งบประมาณ"),
        ("", "", "", "", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", ""),
        ("", "", "", "", "ต.ค. - ธ.ค.", "ม.ค. - มี.ค.", "เม.ย. - มิ.ย.", "ก.ค. - ก.ย.", ""),
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["⁄" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        money = "ไม่ใช้ งปม." if row.budget == "0" else row.budget
        rows.append(
            (str(sheet.dimension), str(number), sheet.title, " และ".join(sheet.responsible), *ticks, money)
        )
    rows.append(("รวมงบประมาณทั้งสิ้น", "", "", "", "", "", "", "", BOOK.totals[year][0] or ""))
    merges = [(0, column, 2, column) for column in (0, 1, 2, 3, 8)]
    table(document, rows, [*merges, (0, 4, 0, 7), (len(rows) - 1, 0, len(rows) - 1, 7)]).style = "Table Grid"


def _sheet(document: Document, place: int) -> None:
    sheet = BOOK.sheets[place]
    _page_head(document, place + 8)
    line(document, f"โครงการที่ {thai(place + 1)}", bold=True, center=True)
    line(document, f"สนองมิติที่ {thai(sheet.dimension)} {DIMENSIONS[sheet.dimension]}", bold=True)

    def beside(number: int, label: str, texts: tuple[object, ...]) -> None:
        """The first text beside its heading, the others below."""
        head = line(document, f"{thai(number)}. {label}", bold=True)
        mark = f"{thai(number)}.{{}} " if len(texts) > 1 else ""
        head.add_run(f"\t{mark.format(thai(1))}{texts[0]}")
        for inner, text in enumerate(texts[1:], 2):
            line(document, f"\t\t{mark.format(thai(inner))}{text}")

    beside(1, "ชื่อโครงการ", (sheet.title,))
    beside(2, "หลักการและเหตุผล", tuple(sheet.rationale))
    beside(3, "วัตถุประสงค์", tuple(sheet.objectives))
    beside(4, "เป้าหมาย", tuple(f"{n} จำนวน {thai(c)} {u}" if c else n for n, c, u in sheet.groups))
    beside(5, "วิธีดำเนินงาน", tuple(sheet.steps))
    beside(6, "สถานที่ดำเนินการ", (BOOK.in_notes[0],))
    beside(7, "ระยะเวลาดำเนินการ", (TIMES[place],))
    beside(8, "งบประมาณ", (MONEY[place],))
    beside(9, "ผู้รับผิดชอบ", (" และ ".join(sheet.responsible),))
    beside(10, "การติดตามประเมินผล", (BOOK.in_notes[1],))
    line(document, f"{thai(11)}. ผลที่คาดว่าจะได้รับ", bold=True)
    line(document, f"\tผลผลิต : {sheet.outputs[0]}")
    line(document, f"\tผลลัพธ์ : {sheet.outcomes[0]}")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    cover = document.add_table(1, 1).cell(0, 0)
    for text in (BOOK.title, "(พ.ศ. ๒๕๖๖ - ๒๕๗๐)", f"ของ {NAME}", "อำเภอเวียงสา จังหวัดน่าน"):
        line(cover, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    for year in YEARS:
        _year(document, year)
    for place in range(len(BOOK.sheets)):
        _sheet(document, place)
    new_page(document)
    for signatory in BOOK.approval:
        line(document, f"(ลงชื่อ)......................................{signatory['role']}", center=True)
        line(document, "(......................................)", center=True)
        line(document, signatory["position"], center=True)
        line(document, "วันที่........../................./..............", center=True)
    return saved(document)
