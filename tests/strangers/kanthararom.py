"""A subdistrict's book: money and quarters as text under each year, projects numbered below their dimension, no word for the title."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, write

NAME = "องค์การบริหารส่วนตำบลดูน"
YEARS = (2566, 2567, 2568, 2569, 2570)
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _rows(given: str) -> dict[int, Row]:
    """The rows of `budget:quarters`, one for each year; x for none."""
    parts = [part.split(":") for part in given.split()]
    return {
        year: Row(part[0], tuple(map(int, part[1]))) for year, part in zip(YEARS, parts, strict=True) if part[1:]
    }


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="กันทรารมย์",
    province="ศรีสะเกษ",
    sheets=(
        Sheet(
            "โครงการอบรมผู้นำชุมชนต้นแบบสุจริต",
            1,
            (
                "ผู้นำชุมชนเป็นผู้เชื่อมระหว่างราชการกับชาวบ้าน การแจกจ่ายสิ่งของช่วยเหลือและการคัดเลือกผู้มีสิทธิล้วนผ่านมือผู้นำ หากผู้นำเป็นกลางและเปิดเผย ความขัดแย้งในหมู่บ้านก็จะน้อยลง",
                "จากการพูดคุยกับผู้นำหลายหมู่บ้าน พบว่าส่วนใหญ่ต้องการความรู้เรื่องกฎหมายที่เกี่ยวข้องกับหน้าที่ของตน",
            ),
            ("เพื่อให้ผู้นำมีความรู้เรื่องกฎหมายป้องกันการทุจริต", "เพื่อสร้างเครือข่ายผู้นำสุจริต"),
            (("ผู้นำชุมชน", 48, "คน"), ("กรรมการกองทุนหมู่บ้าน", 32, "คน")),
            ("สำรวจความต้องการอบรม", "จัดทำหลักสูตร", "จัดอบรม 2 วัน", "ติดตามผลในพื้นที่"),
            ("สำนักปลัด",),
            ("ผู้นำผ่านการอบรม 80 คน",),
            ("การคัดเลือกผู้มีสิทธิเป็นไปอย่างเปิดเผย",),
            _rows("20000:2 20000:2 22000:3 22000:3 22000:3"),
        ),
        Sheet(
            "กิจกรรมเสียงตามสายเตือนภัยโกง",
            1,
            ("หอกระจายข่าวเข้าถึงทุกบ้านโดยไม่เสียค่าใช้จ่าย จึงควรใช้บอกเล่าเรื่องกลโกงที่เกิดขึ้นในพื้นที่ใกล้เคียง",),
            ("เพื่อให้ประชาชนรู้เท่าทันการทุจริต",),
            (("ประชาชนทั้งตำบล", 0, ""),),
            ("จัดทำบทพูด", "อัดเสียงเป็นภาษาถิ่น", "เปิดทุกวันพุธ"),
            ("กองการศึกษา",),
            ("ออกอากาศสัปดาห์ละ 1 ครั้ง",),
            ("ประชาชนแจ้งเหตุเพิ่มขึ้น",),
            _rows("0:1234 0:1234 0:1234 0:1234 0:1234"),
        ),
        Sheet(
            "มาตรการใช้รถยนต์ส่วนกลางอย่างเปิดเผย",
            2,
            (
                "รถยนต์ส่วนกลางมีจำนวนน้อยแต่มีผู้ขอใช้มาก การจดบันทึกในสมุดเล่มเดียวทำให้ตรวจสอบยากว่าใครใช้ไปที่ใด",
                "เมื่อเปิดเผยตารางการใช้รถให้ทุกคนเห็น ผู้ใช้ย่อมระมัดระวังและใช้เท่าที่จำเป็น",
            ),
            ("เพื่อให้การใช้รถเป็นไปตามระเบียบ", "เพื่อประหยัดงบประมาณ"),
            (("พนักงานขับรถ", 4, "คน"),),
            ("ทำตารางการใช้รถบนกระดานหน้าห้อง", "แนบใบขออนุญาตทุกครั้ง", "สรุประยะทางทุกสิ้นเดือน"),
            ("สำนักปลัด", "กองคลัง"),
            ("มีตารางการใช้รถเป็นปัจจุบัน",),
            ("ค่าน้ำมันลดลง", "ไม่มีการใช้รถนอกหน้าที่"),
            _rows("0:1234 0:1234 0:1234 0:1234 0:1234"),
        ),
        Sheet(
            "โครงการเวทีติดตามงบประมาณสามวัย",
            3,
            (
                "คนต่างวัยเห็นปัญหาต่างกัน เด็กเห็นสนามเด็กเล่น คนทำงานเห็นถนน ผู้สูงอายุเห็นสถานพยาบาล การติดตามงบประมาณร่วมกันสามวัยจึงครอบคลุมกว่าการประชุมแบบเดิม",
            ),
            ("เพื่อให้คนทุกวัยมีส่วนร่วมติดตามงบประมาณ",),
            (("เยาวชน", 30, "คน"), ("วัยทำงาน", 30, "คน"), ("ผู้สูงอายุ", 30, "คน")),
            ("คัดเลือกผู้เข้าร่วม", "ลงพื้นที่ดูโครงการ", "จัดเวทีสะท้อนความเห็น", "ส่งข้อเสนอต่อผู้บริหาร"),
            ("กองสวัสดิการสังคม",),
            ("จัดเวทีปีละ 1 ครั้ง",),
            ("ข้อเสนอถูกนำไปปรับปรุงอย่างน้อย 3 เรื่องต่อปี",),
            _rows("x 18000:23 x 18000:23 x"),
        ),
        Sheet(
            "มาตรการตรวจนับพัสดุคงเหลือแบบสุ่ม",
            4,
            (
                "การตรวจนับปีละครั้งเปิดช่องให้ยืมพัสดุไปใช้แล้วนำมาคืนก่อนวันตรวจ การสุ่มตรวจโดยไม่บอกล่วงหน้าจึงป้องกันได้ดีกว่า",
                "ผู้สุ่มตรวจต้องไม่ใช่ผู้เก็บรักษาพัสดุ และหมุนเวียนกันไปทุกครั้ง",
            ),
            ("เพื่อป้องกันการนำพัสดุไปใช้ส่วนตัว", "เพื่อให้ทะเบียนพัสดุตรงกับของจริง"),
            (("พัสดุคงเหลือของทุกกอง", 0, ""),),
            ("จับสลากเลือกกอง", "ตรวจนับทันที", "บันทึกผลและแจ้งผู้บริหาร"),
            ("หน่วยตรวจสอบภายใน",),
            ("สุ่มตรวจปีละ 4 ครั้ง",),
            ("พัสดุตรงตามทะเบียน",),
            _rows("0:14 0:14 0:14 0:14 0:14"),
        ),
    ),
    approval=(
        {"role": "ผู้จัดทำแผน", "name": "นางสาวสมมติ นาข้าว", "position": "นักวิเคราะห์นโยบายและแผนชำนาญการ"},
        {"role": "ผู้อนุมัติแผน", "name": "นายสมมุติ ดอกลำดวน", "position": f"นายก{NAME}"},
    ),
    totals={
        2566: ("20,000", None),
        2567: ("38,000", None),
        2568: ("22,000", None),
        2569: ("40,000", None),
        2570: ("22,000", None),
    },
    chapters=(("บทสรุปผู้บริหาร", "front"),),
    in_chapters=("ตำบลดูนมี 16 หมู่บ้าน", "ใช้งบประมาณรวมทั้งสิ้น 142,000 บาท"),
)

_QUARTERS = {(2,): "2", (3,): "3", (1, 2, 3, 4): "1-4", (2, 3): "2-3", (1, 4): "1, 4"}
_TIMES = (
    "ไตรมาสที่ 2 (พ.ศ. 2566 - 2567) และไตรมาสที่ 3 (พ.ศ. 2568 - 2570)",
    "ตลอดปีงบประมาณ",
    "ตลอดปีงบประมาณ",
    "ไตรมาสที่ 2 - 3 (ปีเว้นปี)",
    "ไตรมาสที่ 1 และ 4",
)


def _money(text: str) -> str:
    return "ไม่ใช้งบ" if text == "0" else f"{int(text):,}"


def _table(document: Document, dimension: int) -> None:
    line(document, f"ตารางที่ {dimension} มิติที่ {dimension} {DIMENSIONS[dimension]}", bold=True)
    rows = [
        ["ที่", "โครงการ/กิจกรรม", *(text for year in YEARS for text in (f"ปี {year}", "")), "รับผิดชอบ"],
        ["", "", *["งบประมาณ", "ไตรมาส"] * 5, ""],
    ]
    sheets = [sheet for sheet in BOOK.sheets if sheet.dimension == dimension]
    for number, sheet in enumerate(sheets, 1):
        cells = [str(number), sheet.title]
        for year in YEARS:
            row = sheet.years.get(year)
            cells += [_money(row.budget), _QUARTERS[row.quarters]] if row else ["", ""]
        rows.append([*cells, "/".join(sheet.responsible)])
    sums = []
    for year in YEARS:
        total = sum(int(sheet.years[year].budget) for sheet in sheets if year in sheet.years)
        sums += [f"{total:,}" if total else "-", ""]
    rows.append(["รวม", "", *sums, ""])
    merges = [(0, 0, 1, 0), (0, 1, 1, 1), (0, 12, 1, 12), (len(rows) - 1, 0, len(rows) - 1, 1)]
    table(document, rows, [*merges, *((0, column, 0, column + 1) for column in range(2, 12, 2))])
    line(document, "")


def _dashed(document: Document, texts: tuple[str, ...]) -> None:
    for text in texts:
        line(document, f"\t– {text}" if len(texts) > 1 else f"\t{text}")


def _sheet(document: Document, number: str, place: int, sheet: Sheet) -> None:
    line(document, f"{number} {sheet.title}", bold=True)
    line(document, "1) หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "2) วัตถุประสงค์", bold=True)
    _dashed(document, tuple(sheet.objectives))
    groups = [f"{name} {count} คน" if count else name for name, count, _ in sheet.groups]
    line(document, "3) กลุ่มเป้าหมาย", bold=True)
    line(document, f"\t{', '.join(groups)}")
    line(document, "4) วิธีดำเนินการ", bold=True)
    for number_of_step, step in enumerate(sheet.steps, 1):
        line(document, f"\t({number_of_step}) {step}")
    line(document, "5) ระยะเวลาดำเนินการ", bold=True)
    line(document, f"\t{_TIMES[place]}")
    line(document, "6) งบประมาณ", bold=True)
    budgets = {row.budget for row in sheet.years.values()}
    if budgets == {"0"}:
        line(document, "\tไม่ใช้งบประมาณ")
    else:
        for year, row in sheet.years.items():
            line(document, f"\t– พ.ศ. {year} เป็นเงิน {int(row.budget):,} บาท")
    line(document, "7) ผู้รับผิดชอบ", bold=True)
    line(document, f"\t{' และ'.join(sheet.responsible)}")
    line(document, "8) ผลผลิต/ผลลัพธ์", bold=True)
    line(document, "\tผลผลิต")
    _dashed(document, tuple(map(str, sheet.outputs)))
    line(document, "\tผลลัพธ์")
    _dashed(document, tuple(map(str, sheet.outcomes)))
    line(document, "")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "ปีงบประมาณ พ.ศ. 2566 – พ.ศ. 2570",
        "ของ",
        NAME,
        "อำเภอกันทรารมย์ จังหวัดศรีสะเกษ",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "บทสรุปผู้บริหาร", bold=True, center=True)
    line(document, "\tตำบลดูนมี 16 หมู่บ้าน ประชากรส่วนใหญ่ปลูกข้าวและหอมแดง")
    line(document, "\tแผนฉบับนี้มี 5 โครงการ ใช้งบประมาณรวมทั้งสิ้น 142,000 บาท ตลอดระยะเวลา 5 ปี")
    new_page(document)
    line(document, "ส่วนที่ 1 ตารางโครงการ", bold=True, center=True)
    for dimension in (1, 2, 3, 4):
        _table(document, dimension)
    new_page(document)
    line(document, "ส่วนที่ 2 รายละเอียดโครงการ", bold=True, center=True)
    counted = dict.fromkeys((1, 2, 3, 4), 0)
    for place, sheet in enumerate(BOOK.sheets):
        counted[sheet.dimension] += 1
        if counted[sheet.dimension] == 1:
            line(document, f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}", bold=True)
        _sheet(document, f"{sheet.dimension}.{counted[sheet.dimension]}", place, sheet)
    signed = table(document, [["", ""]])
    for cell, signatory in zip(signed.rows[0].cells, BOOK.approval, strict=True):
        write(
            cell,
            [f"(ลงชื่อ)......................{signatory['role']}", f"({signatory['name']})", signatory["position"]],
        )
    return saved(document)
