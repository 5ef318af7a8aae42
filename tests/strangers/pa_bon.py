"""A subdistrict municipality's book with Word's own means: numbered heading styles, lists, a contents field, signs of Wingdings."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, saved, table, thai
from strangers.word_xml import field, header_row, list_kind, new_list, numbered, page_before, sign

NAME = "เทศบาลตำบลป่าบอน"
YEARS = range(2568, 2571)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต\nเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="ป่าบอน",
    province="พัทลุง",
    preface=(
        "การทุจริตเป็นปัญหาที่บั่นทอนการพัฒนาท้องถิ่นมาช้านาน เทศบาลตำบลป่าบอนจึงให้ความสำคัญกับการป้องกันมากกว่าการแก้ไข",
        "แผนปฏิบัติการฉบับนี้ครอบคลุมระยะเวลา ๓ ปี ตั้งแต่ปีงบประมาณ พ.ศ. ๒๕๖๘ ถึง พ.ศ. ๒๕๗๐ โดยแบ่งการดำเนินงานออกเป็น ๔ มิติ",
    ),
    sheets=(
        Sheet(
            "กิจกรรมเชิดชูเกียรติบุคลากรผู้มีคุณธรรม",
            1,
            (
                (
                    "การยกย่องคนดีให้ปรากฏเป็นวิธีสร้างแรงจูงใจที่ใช้ต้นทุนน้อยและได้ผลยั่งยืน "
                    "เทศบาลจึงคัดเลือกบุคลากรผู้มีคุณธรรมและความซื่อสัตย์เป็นประจำทุกปี"
                ),
                "การคัดเลือกใช้วิธีลงคะแนนของเพื่อนร่วมงานร่วมกับความเห็นของประชาชนผู้มารับบริการ เพื่อให้ผลเป็นที่ยอมรับ",
            ),
            ("เพื่อสร้างขวัญและกำลังใจแก่บุคลากร", "เพื่อให้มีแบบอย่างที่ดีในองค์กร"),
            (("พนักงานเทศบาล", 38, "คน"), ("พนักงานจ้าง", 52, "คน")),
            (
                "แต่งตั้งคณะกรรมการคัดเลือก",
                ("กำหนดหลักเกณฑ์การคัดเลือก ประกอบด้วย", ("ด้านการครองตน", "ด้านการครองคน", "ด้านการครองงาน")),
                "ประกาศผลและมอบเกียรติบัตร",
            ),
            ("งานการเจ้าหน้าที่",),
            ("มีบุคลากรได้รับการเชิดชูเกียรติปีละ ๓ คน",),
            ("บุคลากรยึดถือผู้ได้รับรางวัลเป็นแบบอย่าง",),
            {year: Row("6,500.00", (4,)) for year in YEARS},
        ),
        Sheet(
            "โครงการประเมินความพึงพอใจของผู้รับบริการ",
            2,
            (
                "ความพึงพอใจของผู้รับบริการสะท้อนคุณภาพการทำงานของเทศบาล และเป็นตัวชี้วัดหนึ่งในการประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น",
            ),
            ("เพื่อทราบระดับความพึงพอใจของประชาชน",),
            (("ผู้รับบริการของเทศบาล", 380, "คน"),),
            ("จ้างสถาบันการศึกษาเป็นผู้ประเมิน", "เก็บข้อมูลภาคสนาม", "นำเสนอผลต่อที่ประชุมหัวหน้าส่วนราชการ"),
            ("กองวิชาการและแผนงาน",),
            ("มีรายงานผลการประเมิน ๑ ฉบับ",),
            ("ประชาชนพึงพอใจไม่น้อยกว่าร้อยละ ๘๕", "เทศบาลนำผลไปปรับปรุงการให้บริการ"),
            {
                2568: Row("25,000.00", (3, 4)),
                2569: Row("25,000.00", (3, 4)),
                2570: Row("27,500.00", (3, 4), "ปรับตามจำนวนตัวอย่าง"),
            },
        ),
        Sheet(
            "มาตรการควบคุมการใช้รถราชการ",
            2,
            (
                "รถราชการเป็นทรัพย์สินของส่วนรวม การใช้รถโดยไม่มีการบันทึกเลขไมล์ทำให้ตรวจสอบการเบิกน้ำมันเชื้อเพลิงไม่ได้",
                "เทศบาลจึงกำหนดให้ทุกกองบันทึกการใช้รถและสรุปเสนอปลัดเทศบาลทุกเดือน",
            ),
            ("เพื่อป้องกันการนำรถราชการไปใช้ส่วนตัว", "เพื่อควบคุมการเบิกจ่ายน้ำมันเชื้อเพลิง"),
            (("พนักงานขับรถ", 9, "คน"), ("ผู้ขอใช้รถทุกกอง", 0, "")),
            ("ออกประกาศหลักเกณฑ์การใช้รถ", "จัดทำสมุดบันทึกประจำรถ", "สุ่มตรวจทุกไตรมาส"),
            ("สำนักปลัดเทศบาล", "กองช่าง"),
            ("มีบันทึกการใช้รถครบทุกคัน",),
            ("ค่าน้ำมันเชื้อเพลิงลดลง",),
            {year: Row("0.00", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการอบรมเครือข่ายพลเมืองป่าบอนต้านทุจริต",
            3,
            (
                "ประชาชนเป็นผู้ใกล้ชิดกับโครงการของเทศบาลมากที่สุด หากมีความรู้เรื่องการอ่านป้ายโครงการและสัญญาจ้าง ก็จะเป็นหูเป็นตาแทนทางราชการได้",
            ),
            ("เพื่อสร้างเครือข่ายเฝ้าระวังการทุจริตในชุมชน", "เพื่อให้ประชาชนอ่านสัญญาจ้างเบื้องต้นได้"),
            (("ผู้แทนชุมชน", 50, "คน"),),
            ("รับสมัครสมาชิกเครือข่าย", "อบรมให้ความรู้ ๑ วัน", "ลงพื้นที่ตรวจงานจริง"),
            ("กองสวัสดิการสังคม",),
            ("มีเครือข่ายครบทั้ง ๘ ชุมชน", "มีสมาชิกไม่น้อยกว่า ๕๐ คน"),
            ("งานก่อสร้างในชุมชนได้มาตรฐาน",),
            {2568: Row("18,000.00", (2,)), 2570: Row("18,000.00", (2,))},
        ),
        Sheet(
            "มาตรการตรวจสอบการจ่ายเบี้ยยังชีพ",
            4,
            (
                "การจ่ายเบี้ยยังชีพมีผู้รับจำนวนมากและมีการย้ายหรือเสียชีวิตตลอดปี หากไม่ปรับปรุงทะเบียนอาจจ่ายเงินผิดพลาดหรือเกิดการแอบอ้างรับเงินแทน",
            ),
            ("เพื่อให้การจ่ายเงินถูกต้องครบถ้วน",),
            (("ผู้มีสิทธิรับเบี้ยยังชีพ", 1245, "ราย"),),
            ("ตรวจสอบทะเบียนร่วมกับงานทะเบียนราษฎร", "สุ่มเยี่ยมบ้านร้อยละ ๕", "รายงานผลต่อนายกเทศมนตรี"),
            ("หน่วยตรวจสอบภายใน",),
            ("ทะเบียนผู้มีสิทธิเป็นปัจจุบัน",),
            ("ไม่มีการจ่ายเงินผิดพลาด",),
            {year: Row("0.00", (1, 3)) for year in YEARS},
        ),
    ),
    totals={
        2568: ("49,500.00", (2, 2, 3, 3)),
        2569: ("31,500.00", (2, 1, 3, 3)),
        2570: ("52,000.00", (2, 2, 3, 3)),
    },
    chapters=(("ส่วนที่ ๑ บทนำ", "front"), ("ส่วนที่ ๔ การติดตามและประเมินผล", "back")),
    in_chapters=(
        "เทศบาลตำบลป่าบอนได้รับการยกฐานะจากสุขาภิบาลเมื่อปี พ.ศ. ๒๕๔๒",
        "แต่งตั้งคณะกรรมการติดตามและประเมินผลแผน",
        "รายงานผลรอบ ๑๒ เดือนภายในเดือนตุลาคม",
    ),
)

_DIMENSIONS = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}
_TIMES = ("ไตรมาสที่ ๔", "ไตรมาสที่ ๓ - ๔", "ไตรมาสที่ ๑ - ๔", "ไตรมาสที่ ๒", "ไตรมาสที่ ๑ และไตรมาสที่ ๓")
_MONEY = (
    ("๖,๕๐๐ บาทต่อปี",),
    ("พ.ศ. ๒๕๖๘ จำนวน ๒๕,๐๐๐ บาท", "พ.ศ. ๒๕๖๙ จำนวน ๒๕,๐๐๐ บาท", "พ.ศ. ๒๕๗๐ จำนวน ๒๗,๕๐๐ บาท"),
    ("ไม่ใช้งบประมาณ",),
    ("พ.ศ. ๒๕๖๘ จำนวน ๑๘,๐๐๐ บาท", "พ.ศ. ๒๕๗๐ จำนวน ๑๘,๐๐๐ บาท"),
    ("ไม่ใช้งบประมาณ",),
)


class _Typist:
    def __init__(self) -> None:
        self.document: Document = new_document()
        self._items = list_kind(self.document, [("thaiNumbers", "%1."), ("bullet", "-")])
        heads = list_kind(self.document, [("thaiNumbers", "ส่วนที่ %1"), ("thaiNumbers", "%1.%2")])
        self._heads = new_list(self.document, heads)

    def part(self, text: str) -> None:
        paragraph = self.document.add_paragraph(text, style="Heading 1")
        page_before(numbered(paragraph, self._heads))

    def heading(self, text: str) -> Paragraph:
        return numbered(self.document.add_paragraph(text, style="Heading 2"), self._heads, 1)

    def body(self, text: str) -> None:
        self.document.add_paragraph(text, style="Body Text").paragraph_format.first_line_indent = 720000

    def items(self, items: Sequence[Nested]) -> None:
        if len(items) == 1:
            self.body(str(items[0]))
            return
        number = new_list(self.document, self._items)
        for item in items:
            text, below = (item, ()) if isinstance(item, str) else item
            numbered(self.document.add_paragraph(text, style="List Paragraph"), number)
            for each in below:
                numbered(self.document.add_paragraph(str(each), style="List Paragraph"), number, 1)

    def sheet(self, place: int, sheet: Sheet) -> None:
        heading = self.heading(sheet.title)
        if place:
            page_before(heading)
        line(self.document, thai(f"มิติที่ {sheet.dimension} {_DIMENSIONS[sheet.dimension]}"), bold=True)
        groups = [f"{name} {thai(f'{count:,}')} {unit}" if count else name for name, count, unit in sheet.groups]
        self._section("วัตถุประสงค์", sheet.objectives, first=sheet.rationale)
        for name, items in (
            ("กลุ่มเป้าหมาย", groups),
            ("วิธีดำเนินการ", sheet.steps),
            ("ระยะเวลาดำเนินการ", (_TIMES[place],)),
            ("งบประมาณดำเนินการ", _MONEY[place]),
            ("ผู้รับผิดชอบโครงการ", sheet.responsible),
            ("ผลผลิต", sheet.outputs),
            ("ผลลัพธ์", sheet.outcomes),
        ):
            self._section(name, items)

    def _section(self, name: str, items: Sequence[Nested], first: Sequence[str] = ()) -> None:
        if first:
            self.document.add_paragraph("หลักการและเหตุผล", style="Heading 3")
            for text in first:
                self.body(text)
        self.document.add_paragraph(name, style="Heading 3")
        self.items(items)

    def year(self, year: int) -> None:
        self.heading(thai(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"))
        head = ["ลำดับ", "โครงการ/กิจกรรม/มาตรการ", "มิติที่", "งบประมาณ (บาท)", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ"]
        rows = [head, ["", "", "", "", "1", "2", "3", "4", ""]]
        for number, sheet in enumerate(BOOK.rows(year), 1):
            row = sheet.years[year]
            rows.append(
                [str(number), sheet.title, str(sheet.dimension), row.budget, "", "", "", "", row.note or ""]
            )
        budget, counts = BOOK.totals[year]
        rows.append(["รวมทั้งสิ้น", "", "", budget or "", *map(str, counts or ()), ""])
        last = len(rows) - 1
        merges = [(0, 4, 0, 7), (last, 0, last, 2), *((0, column, 1, column) for column in (0, 1, 2, 3, 8))]
        made = table(self.document, rows, merges)
        made.style = "Table Grid"
        header_row(made, 2)
        for place, sheet in enumerate(BOOK.rows(year), 2):
            for quarter in sheet.years[year].quarters:
                sign(made.cell(place, 3 + quarter).paragraphs[0], "F0FC")


def build() -> bytes:
    """The book as a Word file."""
    typist = _Typist()
    document = typist.document
    document.add_paragraph("แผนปฏิบัติการป้องกันการทุจริต", style="Title")
    document.add_paragraph("เพื่อยกระดับคุณธรรมและความโปร่งใส", style="Title")
    for text in ("พ.ศ. ๒๕๖๘ – ๒๕๗๐", NAME, "อำเภอป่าบอน จังหวัดพัทลุง", "www.pabon.example"):
        document.add_paragraph(text, style="Subtitle")
    page_before(line(document, "คำนำ", bold=True, center=True))
    for text in BOOK.preface:
        typist.body(text)
    page_before(line(document, "สารบัญ", bold=True, center=True))
    for text, page in (
        ("ส่วนที่ ๑ บทนำ", "1"),
        ("ส่วนที่ ๒ แผนปฏิบัติการ", "2"),
        ("ส่วนที่ ๓ รายละเอียดโครงการ", "5"),
        ("ส่วนที่ ๔ การติดตามและประเมินผล", "10"),
    ):
        paragraph = document.add_paragraph(f"{text}\t")
        field(paragraph, "PAGEREF _Toc", page)
    typist.part("บทนำ")
    typist.heading("ข้อมูลทั่วไป")
    typist.body("เทศบาลตำบลป่าบอนได้รับการยกฐานะจากสุขาภิบาลเมื่อปี พ.ศ. ๒๕๔๒ มีพื้นที่รับผิดชอบ ๘ ชุมชน")
    typist.heading("หลักการจัดทำแผน")
    typist.body("แผนนี้จัดทำตามแนวทางของสำนักงาน ป.ป.ช. และนำผลการประเมินความเสี่ยงของเทศบาลมาประกอบ")
    typist.part("แผนปฏิบัติการ")
    for year in YEARS:
        typist.year(year)
    typist.part("รายละเอียดโครงการ")
    for place, sheet in enumerate(BOOK.sheets):
        typist.sheet(place, sheet)
    typist.part("การติดตามและประเมินผล")
    typist.body("เทศบาลกำหนดแนวทางการติดตามและประเมินผล ดังนี้")
    typist.items(
        (
            "แต่งตั้งคณะกรรมการติดตามและประเมินผลแผน",
            "รายงานผลรอบ ๖ เดือนภายในเดือนเมษายน",
            "รายงานผลรอบ ๑๒ เดือนภายในเดือนตุลาคม",
        )
    )
    return saved(document)
