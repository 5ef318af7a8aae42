"""A province's book that has but tables, in the form of the local development plan: objectives and results are columns."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนจังหวัดสตูล"
YEARS = (2568, 2569, 2570)
_REASON, _STEPS = ("<หลักการและเหตุผล>",), ("<วิธีดำเนินการ>",)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2568,
    end=2570,
    name=NAME,
    type="provincial-organization",
    district=None,
    province="สตูล",
    sheets=(
        Sheet(
            "โครงการสัมมนาเชิงปฏิบัติการสร้างองค์กรคุณธรรม",
            1,
            _REASON,
            ("เพื่อสร้างค่านิยมร่วมขององค์กร", "เพื่อให้บุคลากรยึดมั่นในประโยชน์ส่วนรวม"),
            (("ข้าราชการและลูกจ้าง", 180, "คน"),),
            _STEPS,
            ("กองการเจ้าหน้าที่",),
            ("จัดสัมมนาปีละ 1 ครั้ง",),
            ("บุคลากรมีค่านิยมร่วม",),
            {2568: Row("220,000", (2,)), 2569: Row("220,000", (2,)), 2570: Row("240,000", (2,))},
        ),
        Sheet(
            "มาตรการเปิดเผยข้อมูลโครงการก่อสร้างถนนบนแผนที่ออนไลน์",
            2,
            _REASON,
            ("เพื่อให้ประชาชนติดตามความคืบหน้าได้",),
            (("ประชาชนในจังหวัดสตูล", 0, ""),),
            _STEPS,
            ("สำนักช่าง", "กองยุทธศาสตร์และงบประมาณ"),
            ("แสดงข้อมูลครบทุกสายทาง",),
            ("ประชาชนเข้าดูแผนที่ไม่น้อยกว่า 500 ครั้งต่อเดือน", "ข้อร้องเรียนด้านถนนลดลง"),
            {2568: Row("0", (1, 2, 3, 4)), 2569: Row("0", (1, 2, 3, 4)), 2570: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "โครงการอบรมเครือข่ายประมงพื้นบ้านเฝ้าระวังทรัพย์สินของรัฐ",
            3,
            _REASON,
            ("เพื่อสร้างเครือข่ายเฝ้าระวัง",),
            (("ชาวประมงพื้นบ้าน", 90, "คน"),),
            _STEPS,
            ("กองสาธารณสุข",),
            ("มีเครือข่าย 9 เครือข่าย", "อบรม 3 รุ่น"),
            ("ท่าเรือและทรัพย์สินของรัฐไม่ถูกบุกรุก",),
            {2568: Row("75,000", (1, 2)), 2570: Row("80,000", (1, 2))},
        ),
        Sheet(
            "กิจกรรมตรวจสอบภายในเชิงรุกในโรงเรียนสังกัด",
            4,
            _REASON,
            ("เพื่อป้องกันข้อผิดพลาดทางการเงิน",),
            (("โรงเรียนในสังกัด", 3, "โรงเรียน"),),
            _STEPS,
            ("หน่วยตรวจสอบภายใน",),
            ("ตรวจครบทุกโรงเรียน",),
            ("ข้อทักท้วงลดลง",),
            {2568: Row("15,000", (3, 4)), 2569: Row("15,000", (3, 4)), 2570: Row("15,000", (3, 4))},
        ),
    ),
    totals={2568: ("310,000", None), 2569: ("235,000", None), 2570: ("335,000", None)},
)

_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_QUARTERS = ("ไตรมาส ๒", "ไตรมาส ๑-๔", "ไตรมาส ๑-๒", "ไตรมาส ๓-๔")


def _lines(texts: tuple[str, ...]) -> str:
    return "\n".join(f"{number}. {text}" for number, text in enumerate(texts, 1)) if len(texts) > 1 else texts[0]


def _table(document: Document, dimension: int) -> None:
    line(document, thai(f"{dimension}. มิติที่ {dimension} {_NAMES[dimension]}"), bold=True)
    rows = [
        [
            "ที่",
            "โครงการ",
            "วัตถุประสงค์",
            "กลุ่มเป้าหมาย",
            "ผลผลิต",
            "งบประมาณ (บาท)",
            "",
            "",
            "ระยะเวลา",
            "ผลที่คาดว่าจะได้รับ",
            "หน่วยงานรับผิดชอบหลัก",
        ],
        ["", "", "", "", "", *(thai(year) for year in YEARS), "", "", ""],
    ]
    sheets = [each for each in BOOK.sheets if each.dimension == dimension]
    for number, sheet in enumerate(sheets, 1):
        name, count, unit = sheet.groups[0]
        money = [
            ""
            if year not in sheet.years
            else "-"
            if sheet.years[year].budget == "0"
            else thai(sheet.years[year].budget)
            for year in YEARS
        ]
        rows.append(
            [
                thai(number),
                sheet.title,
                thai(_lines(tuple(sheet.objectives))),
                thai(f"{name} {count} {unit}") if count else name,
                thai(_lines(tuple(map(str, sheet.outputs)))),
                *money,
                _QUARTERS[BOOK.sheets.index(sheet)],
                thai(_lines(tuple(map(str, sheet.outcomes)))),
                "\n".join(sheet.responsible),
            ]
        )
    sums = []
    for year in YEARS:
        total = sum(int(each.years[year].budget.replace(",", "")) for each in sheets if year in each.years)
        sums.append(thai(f"{total:,}") if total else "-")
    rows.append([thai(f"รวม {len(sheets)} โครงการ"), "", "-", "-", "-", *sums, "-", "-", "-"])
    merges = [(0, 5, 0, 7), *((0, column, 1, column) for column in (0, 1, 2, 3, 4, 8, 9, 10))]
    table(document, rows, [*merges, (len(rows) - 1, 0, len(rows) - 1, 1)])
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "พ.ศ. ๒๕๖๘ - ๒๕๗๐", NAME):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "แบบ ผ. ๐๒", bold=True)
    line(document, "รายละเอียดโครงการตามแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๘ - ๒๕๗๐)", bold=True, center=True)
    line(document, NAME, bold=True, center=True)
    for dimension in (1, 2, 3, 4):
        _table(document, dimension)
    return saved(document)
