"""A city's book saved as .doc: headers typed at the top of pages, chapters of its own, tables in pieces, headings with colons and no numbers."""

from __future__ import annotations

from collections.abc import Sequence

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Pt

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import saved, thai

NAME = "เทศบาลนครอุดรธานี"
YEARS = (2568, 2569, 2570)
_BY_ORDINANCE = "เทศบัญญัติ"
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _paid(amounts: tuple[str, ...], quarters: tuple[int, ...]) -> dict[int, Row]:
    return {
        year: Row(amount, quarters, budget_source=_BY_ORDINANCE)
        for year, amount in zip(YEARS, amounts, strict=True)
        if amount
    }


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2568,
    end=2570,
    name=NAME,
    type="city-municipality",
    district="เมืองอุดรธานี",
    province="อุดรธานี",
    sheets=(
        Sheet(
            "โครงการหลักสูตรต้านทุจริตศึกษาในโรงเรียนเทศบาล",
            1,
            (
                "สำนักงาน ป.ป.ช. ได้จัดทำหลักสูตรต้านทุจริตศึกษาขึ้นเพื่อให้สถานศึกษาทุกระดับนำไปใช้ เทศบาลนครอุดรธานีมีโรงเรียนในสังกัด ๑๒ แห่ง แต่ครูส่วนใหญ่ยังไม่ได้รับการอบรมการใช้หลักสูตร",
                "เทศบาลจึงร่วมกับสำนักงาน ป.ป.ช. ประจำจังหวัดอุดรธานี จัดอบรมครูและติดตามการสอนตลอดปีการศึกษา",
            ),
            ("เพื่อให้ครูนำหลักสูตรไปใช้ได้จริง", "เพื่อให้นักเรียนเกิดความละอายต่อการทุจริต"),
            (("ครูโรงเรียนเทศบาล", 120, "คน"), ("นักเรียน", 4500, "คน")),
            (
                "สำรวจความต้องการของโรงเรียน",
                (
                    "อบรมครู ๒ รุ่น",
                    ("รุ่นที่ ๑ ครูระดับปฐมวัยและประถมศึกษา", "รุ่นที่ ๒ ครูระดับมัธยมศึกษา"),
                ),
                "นิเทศติดตามภาคเรียนละ ๑ ครั้ง",
                "จัดเวทีแลกเปลี่ยนเรียนรู้",
            ),
            ("สำนักการศึกษา",),
            ("ครูผ่านการอบรมไม่น้อยกว่าร้อยละ ๙๐", "โรงเรียนในสังกัดใช้หลักสูตรครบ ๑๒ แห่ง"),
            ("นักเรียนมีคะแนนทัศนคติด้านความสุจริตเพิ่มขึ้น",),
            _paid(("180,000.00", "150,000.00", "150,000.00"), (2, 3)),
        ),
        Sheet(
            "กิจกรรมวันต่อต้านคอร์รัปชันสากล",
            1,
            ("วันที่ ๙ ธันวาคมของทุกปีเป็นวันต่อต้านคอร์รัปชันสากล ทุกภาคส่วนจึงควรแสดงพลังร่วมกัน",),
            ("เพื่อรณรงค์ให้ประชาชนร่วมต่อต้านการทุจริต",),
            (("ประชาชน นักเรียน และหน่วยงานในเขตเทศบาล", 500, "คน"),),
            ("จัดขบวนรณรงค์", "จัดนิทรรศการ", "ประกาศเจตนารมณ์ร่วมกัน"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("มีผู้ร่วมกิจกรรม ๕๐๐ คน",),
            ("ประชาชนตื่นตัวในการต่อต้านการทุจริต",),
            _paid(("95,000.00", "95,000.00", "95,000.00"), (1,)),
        ),
        Sheet(
            "มาตรการป้องกันการมีผลประโยชน์ทับซ้อนในการจัดซื้อจัดจ้าง",
            2,
            ("การจัดซื้อจัดจ้างเป็นกระบวนการที่มีความเสี่ยงสูงสุดจากผลการประเมินของคณะทำงาน",),
            ("เพื่อป้องกันการเอื้อประโยชน์แก่คู่สัญญา", "เพื่อให้เจ้าหน้าที่เปิดเผยความสัมพันธ์กับผู้เสนอราคา"),
            (("เจ้าหน้าที่พัสดุ", 26, "คน"), ("คณะกรรมการตรวจรับทุกคณะ", 0, "")),
            ("จัดทำแบบแสดงความบริสุทธิ์ใจ", "ตรวจสอบรายชื่อผู้ถือหุ้นของผู้เสนอราคา", "รายงานผู้บริหารทุกไตรมาส"),
            ("สำนักคลัง",),
            ("มีแบบแสดงความบริสุทธิ์ใจครบทุกโครงการ",),
            ("ไม่มีเรื่องร้องเรียนเกี่ยวกับผลประโยชน์ทับซ้อน",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการยื่นคำร้องออนไลน์ Udon One Click",
            2,
            (
                "ประชาชนต้องลางานมาติดต่อเทศบาลโดยเฉลี่ยปีละ ๓ ครั้ง ระบบออนไลน์ช่วยประหยัดเวลาและทำให้ทุกขั้นตอนตรวจสอบย้อนหลังได้",
                "ระบบจะแจ้งสถานะของคำร้องทางโทรศัพท์ ผู้ยื่นจึงไม่ต้องพึ่งพาผู้ใดให้ช่วยเร่งเรื่อง",
            ),
            ("เพื่ออำนวยความสะดวกแก่ประชาชน",),
            (("ประชาชนผู้รับบริการ", 0, ""),),
            (
                ("พัฒนาระบบ", ("ระบบคำร้องทั่วไป", "ระบบใบอนุญาต", "ระบบชำระภาษี")),
                "ทดสอบกับผู้ใช้จริง",
                "เปิดใช้งานและประชาสัมพันธ์",
            ),
            ("สำนักปลัดเทศบาล", "สำนักช่าง"),
            ("มีบริการออนไลน์ ๓ ระบบ",),
            ("ระยะเวลารอคอยลดลงครึ่งหนึ่ง", "ไม่มีการเรียกรับเงินเพื่อเร่งเรื่อง"),
            _paid(("1,250,000.00", "300,000.00", ""), (1, 2, 3)),
        ),
        Sheet(
            "โครงการนักสืบงบประมาณชุมชน",
            3,
            ("เมื่อชุมชนอ่านเอกสารงบประมาณเป็น การตรวจสอบก็เกิดขึ้นได้เองโดยไม่ต้องรอหน่วยงานใด",),
            ("เพื่อให้ผู้แทนชุมชนอ่านเอกสารงบประมาณได้", "เพื่อสร้างเครือข่ายเฝ้าระวัง"),
            (("ผู้แทนชุมชน", 104, "คน"),),
            ("คัดเลือกผู้แทนชุมชนละ ๑ คน", "อบรม ๑ วัน", "ลงพื้นที่ตรวจโครงการจริง"),
            ("สำนักสวัสดิการสังคม",),
            ("มีนักสืบงบประมาณครบ ๑๐๔ ชุมชน",),
            ("พบข้อผิดปกติแล้วแจ้งเทศบาลได้รวดเร็ว",),
            _paid(("", "72,500.00", "72,500.00"), (4,)),
        ),
        Sheet(
            "มาตรการติดตามข้อทักท้วงของสำนักงานการตรวจเงินแผ่นดิน",
            4,
            ("ข้อทักท้วงที่ไม่ได้รับการแก้ไขทำให้เกิดความเสียหายซ้ำและส่งผลต่อความเชื่อมั่นของประชาชน",),
            ("เพื่อแก้ไขข้อทักท้วงให้แล้วเสร็จตามกำหนด",),
            (("สำนักและกองที่ถูกทักท้วง", 0, ""),),
            ("จัดทำทะเบียนข้อทักท้วง", "กำหนดผู้รับผิดชอบและวันแล้วเสร็จ", "รายงานความก้าวหน้าทุกเดือน"),
            ("หน่วยตรวจสอบภายใน",),
            ("ข้อทักท้วงได้รับการแก้ไขร้อยละ ๑๐๐",),
            ("ไม่เกิดข้อทักท้วงซ้ำในเรื่องเดิม",),
            {year: Row("0", (1, 3)) for year in YEARS},
        ),
    ),
    order={2568: (0, 1, 2, 3, 5), 2569: (3, 2, 5, 4, 0, 1), 2570: (1, 0, 4, 2, 5)},
    totals={
        2568: ("1,525,000.00", (4, 3, 4, 1)),
        2569: ("617,500.00", (4, 3, 4, 2)),
        2570: ("317,500.00", (3, 2, 3, 2)),
    },
    chapters=(
        (f"บทที่ 1 บริบทของ{NAME}", "front"),
        ("บทที่ 2 การประเมินความเสี่ยงด้านการทุจริต", "front"),
        ("บทที่ 5 การติดตามและรายงานผล", "back"),
    ),
    in_chapters=(
        "อากาศร้อนชื้นสลับแล้ง",
        "การกำหนดคุณลักษณะเฉพาะเอื้อผู้ขายรายใดรายหนึ่ง",
        "รายงานผลรอบ ๖ เดือนภายในเดือนเมษายน",
    ),
    approval=({"role": "ผู้อนุมัติ", "name": "นายสมมติ ตัวอย่าง", "position": "นายกเทศมนตรีนครอุดรธานี"},),
)

_TIMES = (
    "ไตรมาสที่ ๒ และ ๓",
    "เดือนธันวาคม ของทุกปี",
    "ตลอดปีงบประมาณ",
    "ตุลาคม - มิถุนายน",
    "ไตรมาสที่ ๔",
    "ไตรมาสที่ ๑ และไตรมาสที่ ๓",
)
_MONEY = (
    "ปี ๒๕๖๘ จำนวน ๑๘๐,๐๐๐ บาท ปี ๒๕๖๙ - ๒๕๗๐ ปีละ ๑๕๐,๐๐๐ บาท",
    "ปีละ ๙๕,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ปี ๒๕๖๘ จำนวน ๑,๒๕๐,๐๐๐ บาท ปี ๒๕๖๙ จำนวน ๓๐๐,๐๐๐ บาท",
    "ปีละ ๗๒,๕๐๐ บาท",
    "ไม่ใช้งบประมาณ",
)
_MARKS = ("{}. ", "- ", "{}) ", "({}) ", "• ", "{}. ")


def _typed(document: Document, text: str, *, bold: bool = False, align: str = "LEFT") -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = bold
    paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, align)
    paragraph.paragraph_format.space_after = Pt(0)


class _Pages:
    """Pages with a header that is typed at the top of each."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._number = 0

    def turn(self) -> None:
        self._document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        self._number += 1
        _typed(self._document, f"แผนปฏิบัติการป้องกันการทุจริตฯ {NAME} (พ.ศ. ๒๕๖๘ - ๒๕๗๐)", align="RIGHT")
        _typed(self._document, thai(f"หน้า {self._number}"), align="RIGHT")


def _rows(document: Document, rows: list[list[str]], *, head: bool) -> None:
    if head:
        rows = [
            [
                "ลำดับ",
                "โครงการ/กิจกรรม",
                "มิติที่",
                "งบประมาณ",
                "แหล่งงบประมาณ",
                "ช่วงเวลาดำเนินการ",
                "",
                "",
                "",
                "หมายเหตุ",
            ],
            ["", "", "", "(บาท)", "", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", ""],
            *rows,
        ]
    made = document.add_table(len(rows), 10, style="Table Grid")
    for row, texts in zip(made.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    if head:
        made.cell(0, 5).merge(made.cell(0, 8))


def _year(document: Document, pages: _Pages, year: int) -> None:
    tick = {2568: "x", 2569: "/", 2570: "✓"}[year]
    rows = []
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = [tick if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        money = "–" if row.budget == "0" else row.budget
        rows.append([str(number), sheet.title, str(sheet.dimension), money, row.budget_source or "–", *ticks, ""])
    budget, counts = BOOK.totals[year]
    rows.append(["", "รวมทั้งสิ้น", "", budget or "", "", *map(str, counts or ()), ""])
    caption = f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ{NAME}"
    pages.turn()
    _typed(document, thai(caption), bold=True, align="CENTER")
    _rows(document, rows[:3], head=True)
    pages.turn()
    if year == 2568:
        _typed(document, thai(f"{caption} (ต่อ)"), bold=True, align="CENTER")
    _rows(document, rows[3:], head=year != 2569)


def _part(document: Document, head: str, texts: Sequence[Nested], mark: str, below: str = "") -> None:
    if len(texts) == 1 and isinstance(texts[0], str):
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{head} : ").bold = True
        paragraph.add_run(texts[0])
        return
    _typed(document, f"{head} :", bold=True)
    for number, text in enumerate(texts, 1):
        shown, children = (text, ()) if isinstance(text, str) else text
        _typed(document, f"     {thai(mark.format(number))}{shown}")
        for place, child in enumerate(children, 1):
            _typed(document, f"          {thai(below.format(number, place))}{child}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    mark = _MARKS[place]
    _typed(document, thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), bold=True)
    _part(document, thai(f"โครงการที่ {place + 1}"), (sheet.title,), mark)
    _typed(document, "หลักการและเหตุผล :", bold=True)
    for text in sheet.rationale:
        _typed(document, f"          {text}")
    _part(document, "วัตถุประสงค์", tuple(sheet.objectives), mark)
    groups = tuple(
        f"{name} จำนวน {thai(f'{count:,}')} {unit}" if count else name for name, count, unit in sheet.groups
    )
    _part(document, "กลุ่มเป้าหมาย", groups, mark)
    _part(document, "วิธีดำเนินการ", tuple(sheet.steps), mark, "{}.{} " if place == 0 else "- ")
    _part(document, "ระยะเวลาดำเนินการ", (_TIMES[place],), mark)
    _part(document, "งบประมาณ", (_MONEY[place],), mark)
    _part(document, "ผู้รับผิดชอบ", tuple(sheet.responsible), mark)
    _part(document, "ผลผลิต", tuple(sheet.outputs), mark)
    _part(document, "ผลลัพธ์", tuple(sheet.outcomes), mark)


def _chapters(document: Document, pages: _Pages) -> None:
    pages.turn()
    _typed(document, f"บทที่ ๑ บริบทของ{NAME}", bold=True, align="CENTER")
    _typed(document, "๑.๑ ที่ตั้งและอาณาเขต", bold=True)
    _typed(document, "เทศบาลนครอุดรธานีมีพื้นที่ ๔๗.๗๐ ตารางกิโลเมตร แบ่งการปกครองเป็น ๔ เขต")
    _typed(document, "๑.๒ ลักษณะภูมิอากาศ", bold=True)
    _typed(document, "อากาศร้อนชื้นสลับแล้ง มีฝนตกชุกระหว่างเดือนพฤษภาคมถึงเดือนตุลาคม")
    pages.turn()
    _typed(document, "บทที่ ๒ การประเมินความเสี่ยงด้านการทุจริต", bold=True, align="CENTER")
    _typed(document, "คณะทำงานจัดลำดับความเสี่ยงได้ดังนี้")
    made = document.add_table(3, 3, style="Table Grid")
    for row, texts in zip(
        made.rows,
        (
            ("ลำดับ", "ความเสี่ยง", "ระดับ"),
            ("๑", "การกำหนดคุณลักษณะเฉพาะเอื้อผู้ขายรายใดรายหนึ่ง", "สูงมาก"),
            ("๒", "การเรียกรับเงินเพื่อเร่งรัดใบอนุญาต", "สูง"),
        ),
        strict=True,
    ):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text


def build() -> bytes:
    """The book as a Word file, before it was saved in the old form."""
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(15)
    for text in (
        NAME,
        "อำเภอเมืองอุดรธานี จังหวัดอุดรธานี",
        "",
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "พ.ศ. ๒๕๖๘ - ๒๕๗๐",
    ):
        _typed(document, text, bold=True, align="CENTER")
    pages = _Pages(document)
    _chapters(document, pages)
    pages.turn()
    _typed(document, "บทที่ ๓ แผนปฏิบัติการป้องกันการทุจริตรายปี", bold=True, align="CENTER")
    for year in YEARS:
        _year(document, pages, year)
    pages.turn()
    _typed(document, "บทที่ ๔ รายละเอียดโครงการ", bold=True, align="CENTER")
    for place, sheet in enumerate(BOOK.sheets):
        if place:
            pages.turn()
        _sheet(document, place, sheet)
    pages.turn()
    _typed(document, "บทที่ ๕ การติดตามและรายงานผล", bold=True, align="CENTER")
    _typed(document, "รายงานผลรอบ ๖ เดือนภายในเดือนเมษายน และรอบ ๑๒ เดือนภายในเดือนตุลาคม ต่อผู้บริหารและสภาเทศบาล")
    _typed(document, "")
    _typed(document, "ผู้อนุมัติ", align="CENTER")
    _typed(document, "(นายสมมติ ตัวอย่าง)", align="CENTER")
    _typed(document, "นายกเทศมนตรีนครอุดรธานี", align="CENTER")
    return saved(document)
