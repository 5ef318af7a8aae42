"""A town's book: dimensions as rows in the tables, quarters in months, sheets in two columns with tables in them."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.table import _Cell

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, thai, write
from strangers.word_xml import header_row, list_kind, new_list, new_row, numbered

NAME = "เทศบาลเมืองกระบี่"
YEARS = (2567, 2568, 2569, 2570)


def _same(budget: str, quarters: tuple[int, ...], *years: int) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in years or YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต ฉบับทบทวน",
    start=2567,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="เมืองกระบี่",
    province="กระบี่",
    preface=(
        "เทศบาลเมืองกระบี่ได้ทบทวนแผนปฏิบัติการป้องกันการทุจริต เนื่องจากโครงสร้างส่วนราชการเปลี่ยนไป",
        "การทบทวนครั้งนี้ได้ปรับโครงการให้เหลือเท่าที่ทำได้จริง และกำหนดผู้รับผิดชอบให้ชัดเจนทุกโครงการ",
    ),
    sheets=(
        Sheet(
            "โครงการค่ายเยาวชนคนดีศรีกระบี่",
            1,
            (
                "เยาวชนวัยประถมเป็นวัยที่จดจำสิ่งที่ได้พบเห็น ค่ายพักแรมเป็นวิธีปลูกฝังความซื่อสัตย์ที่ได้ผล",
                "ปีที่ผ่านมามีผู้สมัครเกินจำนวนที่รับได้ เทศบาลจึงจัดต่อเนื่อง",
            ),
            ("ปลูกฝังความซื่อสัตย์แก่เยาวชน", "ฝึกการทำงานเป็นหมู่คณะ"),
            (("นักเรียนชั้นประถมศึกษาปีที่ ๕ ถึง ๖", 80, "คน"), ("ครูผู้ดูแล", 8, "คน")),
            ("รับสมัคร", "จัดค่าย ๒ วัน ๑ คืน", "ติดตามพฤติกรรมโดยครูประจำชั้น"),
            ("สำนักการศึกษา",),
            ("เยาวชนเข้าค่าย ๘๐ คน",),
            ("เยาวชนมีพฤติกรรมซื่อสัตย์",),
            _same("95,000", (3,)),
        ),
        Sheet(
            "กิจกรรมเล่าเรื่องคนซื่อผ่านเสียงตามสาย",
            1,
            ("เรื่องเล่าใกล้ตัวทำให้ผู้ฟังเห็นว่าความซื่อสัตย์ทำได้จริง",),
            ("เผยแพร่เรื่องราวของคนซื่อในชุมชน",),
            (("ผู้ฟังเสียงตามสายทุกชุมชน", 0, ""),),
            ("รวบรวมเรื่อง", "บันทึกเสียง", "ออกอากาศทุกวันศุกร์"),
            ("งานประชาสัมพันธ์",),
            ("ออกอากาศไม่น้อยกว่า ๔๐ ตอนต่อปี",),
            ("ชุมชนชื่นชมคนทำดี",),
            _same("0", (1, 2, 3, 4)),
        ),
        Sheet(
            "มาตรการแสดงขั้นตอนและระยะเวลาให้บริการ ณ จุดบริการ",
            2,
            ("ผู้รับบริการที่ทราบขั้นตอนล่วงหน้าจะไม่ต้องพึ่งคนกลาง",),
            ("ให้ผู้รับบริการทราบขั้นตอนและระยะเวลา", "ลดการร้องเรียนเรื่องความล่าช้า", "ให้เจ้าหน้าที่ทำงานตามลำดับ"),
            (("จุดบริการ", 14, "จุด"),),
            ("สำรวจจุดบริการ", "ออกแบบป้าย", "ติดตั้งป้าย", "ปรับปรุงข้อมูลทุกปี"),
            ("สำนักปลัดเทศบาล", "กองสาธารณสุขและสิ่งแวดล้อม"),
            ("มีป้ายครบทุกจุดบริการ",),
            ("ผู้รับบริการพึงพอใจร้อยละ ๙๐", "ข้อร้องเรียนลดลงครึ่งหนึ่ง"),
            {2567: Row("42,000", (1, 2)), 2568: Row("0", (1,)), 2569: Row("0", (1,)), 2570: Row("0", (1,))},
        ),
        Sheet(
            "โครงการประเมินความพึงพอใจโดยสถาบันการศึกษาภายนอก",
            2,
            ("การประเมินโดยผู้ที่ไม่มีส่วนได้เสียทำให้ผลน่าเชื่อถือ",),
            ("ทราบระดับความพึงพอใจที่แท้จริง",),
            (("ผู้รับบริการที่สุ่มเลือก", 400, "คน"),),
            ("คัดเลือกสถาบัน", "เก็บข้อมูล", "รายงานผลต่อสภาเทศบาล"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("มีรายงานผลการประเมิน ๑ เล่มต่อปี",),
            ("บริการได้รับการปรับปรุงตามผลการประเมิน",),
            _same("60,000", (4,)),
        ),
        Sheet(
            "โครงการชุมชนร่วมตรวจรับงานจ้าง",
            3,
            ("ชุมชนเป็นผู้ใช้ประโยชน์จากงานก่อสร้าง จึงควรได้ร่วมตรวจรับ",),
            ("ให้ชุมชนมีส่วนร่วมในการตรวจรับงาน",),
            (("กรรมการชุมชน", 36, "คน"),),
            ("แจ้งแผนงานก่อสร้างแก่ชุมชน", "เชิญผู้แทนชุมชนร่วมตรวจรับ", "เผยแพร่ภาพการตรวจรับ"),
            ("กองช่าง",),
            ("งานก่อสร้างมีผู้แทนชุมชนร่วมตรวจรับทุกสัญญา",),
            ("งานก่อสร้างได้คุณภาพ",),
            {
                2567: Row("0", (2, 3, 4)),
                2568: Row("0", (2, 3, 4)),
                2569: Row("0", (2, 3, 4), None, None, "โครงการชุมชนร่วมตรวจรับงานก่อสร้าง"),
            },
        ),
        Sheet(
            "กิจกรรมรับฟังความเห็นร่างเทศบัญญัติ",
            3,
            ("เทศบัญญัติมีผลต่อประชาชนทุกคน จึงต้องรับฟังก่อนประกาศใช้",),
            ("ให้ประชาชนมีส่วนร่วมตั้งแต่ต้น",),
            (("ผู้มีส่วนได้เสีย", 150, "คน"),),
            ("เผยแพร่ร่าง ๓๐ วัน", "จัดเวทีรับฟัง", "สรุปความเห็นเสนอสภาเทศบาล"),
            ("กองกฎหมาย",),
            ("รับฟังความเห็นครบทุกร่าง",),
            ("ประชาชนยอมรับเทศบัญญัติ",),
            _same("15,000", (1,), 2568, 2569, 2570),
        ),
        Sheet(
            "มาตรการสอบทานการเงินโดยหน่วยตรวจสอบภายใน",
            4,
            ("การสอบทานอย่างสม่ำเสมอช่วยให้พบข้อผิดพลาดก่อนเกิดความเสียหาย",),
            ("ให้การเงินถูกต้องเป็นปัจจุบัน", "ป้องกันการยักยอก"),
            (("หน่วยรับเงิน", 6, "แห่ง"),),
            ("วางแผนสอบทาน", "สอบทานโดยไม่แจ้งล่วงหน้า", "รายงานผลภายใน ๗ วัน"),
            ("หน่วยตรวจสอบภายใน",),
            ("สอบทานครบทุกหน่วยรับเงิน",),
            ("ไม่มีเงินขาดบัญชี",),
            _same("0", (2, 4)),
        ),
    ),
    order={2567: (0, 1, 3, 2, 4, 6), 2568: (0, 1, 2, 3, 5, 4, 6), 2569: range(7), 2570: (1, 0, 2, 3, 5, 6)},
    totals={2567: ("197,000", None), 2569: ("170,000", None)},
    chapters=(("ส่วนที่ ๓ การติดตามและประเมินผล", "back"),),
    in_chapters=(
        "ให้ผู้รับผิดชอบรายงานผลการดำเนินงานต่อปลัดเทศบาลทุกหกเดือน",
        "แบบรายงานผล",
        "ปัญหาและอุปสรรค",
    ),
)

DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
TICKS = {2567: "/", 2568: "√", 2569: "X", 2570: "●"}
HEADS = (
    "ลำดับ",
    "ชื่อโครงการ",
    "งบประมาณ",
    "ไตรมาส 1\n(ต.ค. - ธ.ค.)",
    "ไตรมาส 2\n(ม.ค. - มี.ค.)",
    "ไตรมาส 3\n(เม.ย. - มิ.ย.)",
    "ไตรมาส 4\n(ก.ค. - ก.ย.)",
    "หน่วยงานรับผิดชอบ",
    "หมายเหตุ",
)


def _year(document: Document, year: int) -> None:
    line(document, f"ตารางโครงการตามแผนปฏิบัติการป้องกันการทุจริต ประจำปี {thai(year)}", bold=True, center=True)
    made = document.add_table(1, 9, style="Table Grid")
    for cell, text in zip(made.rows[0].cells, HEADS, strict=True):
        write(cell, text.split("\n"))
    header_row(made)
    dimension = 0
    for number, sheet in enumerate(BOOK.rows(year), 1):
        # After a page break the table of 2568 goes on without a head.
        if year == 2568 and number == 4:
            new_page(document)
            made = document.add_table(0, 9, style="Table Grid")
        if sheet.dimension != dimension:
            dimension = sheet.dimension
            cells = new_row(made).cells
            cells[0].merge(cells[8]).text = f"มิติที่ {thai(dimension)} {DIMENSIONS[dimension]}"
        cells, row = new_row(made).cells, sheet.years[year]
        cells[0].text = str(number)
        cells[1].text = row.title or sheet.title
        cells[2].text = {"0": {2567: "0.00", 2568: "-", 2569: "ไม่ใช้", 2570: "ไม่ใช้งบประมาณ"}[year]}.get(
            row.budget, row.budget
        )
        for quarter in row.quarters:
            cells[2 + quarter].text = TICKS[year]
            cells[2 + quarter].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        cells[7].text = ", ".join(sheet.responsible)
    if total := BOOK.totals.get(year):
        cells = new_row(made).cells
        cells[0].merge(cells[1]).text = "รวมทั้งสิ้น"
        cells[2].text = total[0] or ""
    new_page(document)


TIMES = (
    "เดือนเมษายน - มิถุนายน",
    "ตุลาคม - กันยายน",
    "เดือนตุลาคม",
    "ไตรมาสที่ ๔",
    "มกราคม - กันยายน",
    "ไตรมาสที่ ๑",
    "ไตรมาสที่ ๒ และ ๔",
)
MONEY = (
    "ปีละ ๙๕,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ปี ๒๕๖๗ จำนวน ๔๒,๐๐๐ บาท ปีต่อไปไม่ใช้งบประมาณ",
    "๖๐,๐๐๐ บาทต่อปี",
    "ไม่ใช้งบประมาณ",
    "ปีละ ๑๕,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
)


def _listed(document: Document, cell: _Cell, texts: tuple[object, ...], kind: int | None, mark: str) -> None:
    paragraphs = [cell.paragraphs[0], *(cell.add_paragraph() for _ in texts[1:])]
    number = new_list(document, kind) if kind is not None else 0
    for place, (paragraph, text) in enumerate(zip(paragraphs, texts, strict=True), 1):
        typed = kind is None and len(texts) > 1
        paragraph.add_run(f"{mark.format(thai(place))} {text}" if typed else str(text))
        if kind is not None and len(texts) > 1:
            numbered(paragraph, number)


def _groups(cell: _Cell, sheet: Sheet, nested: bool) -> None:
    if nested:
        inner = cell.add_table(1 + len(sheet.groups), 2)
        inner.cell(0, 0).text, inner.cell(0, 1).text = "กลุ่มเป้าหมาย", "จำนวน"
        for row, (name, count, unit) in zip(inner.rows[1:], sheet.groups, strict=True):
            row.cells[0].text, row.cells[1].text = name, f"{thai(count)} {unit}"
        cell.add_paragraph()
    else:
        texts = [f"{name} {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups]
        write(cell, texts)


def _sheet(document: Document, place: int, kind: int) -> None:
    sheet = BOOK.sheets[place]
    made = document.add_table(0, 2, style="Table Grid")
    native = kind if place % 2 else None
    mark = ("{})", "({})", "{}.", "-")[place // 2]

    def row(label: str) -> _Cell:
        cells = new_row(made).cells
        cells[0].text = label
        return cells[1]

    top = new_row(made).cells
    top[0].merge(
        top[1]
    ).text = f"ลำดับที่ {thai(place + 1)}  มิติที่ {thai(sheet.dimension)} {DIMENSIONS[sheet.dimension]}"
    row("โครงการ/กิจกรรม").text = sheet.title
    write(row("หลักการและเหตุผล"), list(sheet.rationale))
    _listed(document, row("วัตถุประสงค์"), tuple(sheet.objectives), native, mark)
    _groups(row("กลุ่มเป้าหมาย"), sheet, place == 0)
    _listed(document, row("วิธีดำเนินการ"), tuple(sheet.steps), native, mark)
    row("ระยะเวลาดำเนินการ").text = TIMES[place]
    row("งบประมาณ").text = MONEY[place]
    _listed(document, row("ผู้รับผิดชอบ"), tuple(sheet.responsible), None, "-")
    _listed(document, row("ผลผลิต"), tuple(sheet.outputs), native, mark)
    _listed(document, row("ผลลัพธ์"), tuple(sheet.outcomes), native, mark)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    kind = list_kind(document, [("decimal", "%1."), ("thaiLetters", "%2.")])
    for text in (BOOK.title, "พ.ศ. ๒๕๖๗ - ๒๕๗๐", NAME, "อำเภอเมืองกระบี่ จังหวัดกระบี่"):
        line(document, text, bold=True, center=True)
    new_page(document)
    document.add_paragraph("คำนำ", style="Heading 1")
    for text in BOOK.preface:
        document.add_paragraph(text)
    new_page(document)
    document.add_paragraph("ส่วนที่ ๑ แผนปฏิบัติการรายปี", style="Heading 1")
    for year in YEARS:
        _year(document, year)
    document.add_paragraph("ส่วนที่ ๒ รายละเอียดโครงการ", style="Heading 1")
    for place in range(len(BOOK.sheets)):
        _sheet(document, place, kind)
    document.add_paragraph(BOOK.chapters[0][0], style="Heading 1")
    document.add_paragraph(BOOK.in_chapters[0])
    document.add_paragraph(BOOK.in_chapters[1], style="Heading 2")
    made = document.add_table(2, 4, style="Table Grid")
    for cell, text in zip(
        made.rows[0].cells, ("โครงการ", "ผลการดำเนินงาน", "ผลการเบิกจ่าย", "ปัญหาและอุปสรรค"), strict=True
    ):
        cell.text = text
    return saved(document)
