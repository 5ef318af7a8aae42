"""A city's book of the next period in Word's legal numbering, with dimensions named anew and quarters in one column."""

from __future__ import annotations

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, thai, write
from strangers.word_xml import field, header_row, inserted, list_kind, new_list, new_row, numbered, page_before

NAME = "เทศบาลนครปากเกร็ด"
YEARS = (2571, 2572, 2573, 2574, 2575)
DIMENSIONS = {
    1: "การเสริมสร้างจิตสำนึกสุจริต",
    2: "การบริหารอย่างเปิดเผยและเป็นธรรม",
    3: "การมีส่วนร่วมของพลเมือง",
    4: "การตรวจสอบถ่วงดุล",
}


def _each(budget: str, quarters: tuple[int, ...], *years: int) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in years or YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2571,
    end=2575,
    name=NAME,
    type="city-municipality",
    district="ปากเกร็ด",
    province="นนทบุรี",
    preface=(
        "เทศบาลนครปากเกร็ดมีประชากรหนาแน่นและมีงบประมาณจำนวนมาก ประชาชนจึงคาดหวังการบริหารที่โปร่งใส",
        "แผนฉบับนี้ต่อเนื่องจากแผนฉบับเดิม โดยปรับชื่อมิติและโครงการให้สอดคล้องกับสถานการณ์",
    ),
    dimensions=DIMENSIONS,
    sheets=(
        Sheet(
            "โครงการพลเมืองรุ่นใหม่ใส่ใจความสุจริต",
            1,
            ("เยาวชนเป็นพลังสำคัญของเมือง", "การเรียนรู้ผ่านกิจกรรมจริงทำให้เข้าใจความสุจริตมากกว่าการท่องจำ"),
            ("เพื่อปลูกฝังความสุจริต", "เพื่อสร้างแกนนำเยาวชน"),
            (("นักเรียนระดับมัธยมศึกษา", 240, "คน"), ("ครูที่ปรึกษา", 12, "คน")),
            (
                "ประชุมวางแผน",
                ("จัดกิจกรรมสามฐาน", ("ฐานรู้ทันโกง", "ฐานสิทธิพลเมือง", "ฐานสื่อสารสาธารณะ")),
                "สรุปและเผยแพร่ผล",
            ),
            ("สำนักการศึกษา",),
            ("มีแกนนำเยาวชน ๒๔๐ คน",),
            ("โรงเรียนในสังกัดมีกิจกรรมต่อเนื่อง",),
            _each("180,000", (2, 3)),
        ),
        Sheet(
            "มาตรการป้องกันผลประโยชน์ทับซ้อนของกรรมการจัดซื้อ",
            2,
            ("กรรมการจัดซื้ออาจเป็นญาติหรือคู่ค้ากับผู้เสนอราคาโดยไม่เปิดเผย",),
            ("เพื่อให้กรรมการเปิดเผยความสัมพันธ์",),
            (("กรรมการจัดซื้อจัดจ้างทุกชุด", 0, ""),),
            ("จัดทำแบบเปิดเผยความสัมพันธ์", "ให้กรรมการลงนามก่อนพิจารณา", "สุ่มตรวจสอบข้อมูล"),
            ("สำนักคลัง", "กองกฎหมาย"),
            ("กรรมการลงนามครบทุกชุด",),
            ("ไม่มีข้อร้องเรียนเรื่องผลประโยชน์ทับซ้อน", "การจัดซื้อเป็นธรรม"),
            _each("0", (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการศูนย์บริการเบ็ดเสร็จนอกเวลาราชการ",
            2,
            ("ประชาชนที่ทำงานประจำไม่สามารถลางานมาติดต่อได้",),
            ("เพื่ออำนวยความสะดวกแก่ประชาชน", "เพื่อลดการใช้นายหน้า"),
            (("ผู้รับบริการ", 3600, "คน"),),
            ("กำหนดวันและเวลา", "จัดเวรเจ้าหน้าที่", "ประเมินความพึงพอใจ"),
            ("สำนักปลัดเทศบาล",),
            ("เปิดบริการทุกวันเสาร์",),
            ("ประชาชนพึงพอใจร้อยละ ๙๕",),
            {
                2571: Row("350,000", (1, 2, 3, 4)),
                2572: Row("350,000", (1, 2, 3, 4)),
                2573: Row("360,000", (1, 2, 3, 4)),
                2574: Row("360,000", (1, 2, 3, 4)),
                2575: Row("375,250.50", (1, 2, 3, 4)),
            },
        ),
        Sheet(
            "กิจกรรมงบประมาณแบบมีส่วนร่วมระดับชุมชน",
            3,
            ("การให้ชุมชนเลือกโครงการเองทำให้เงินถูกใช้ตรงความต้องการ",),
            ("เพื่อให้ชุมชนร่วมกำหนดการใช้งบประมาณ",),
            (("ชุมชนในเขตเทศบาล", 66, "ชุมชน"),),
            ("ชี้แจงวงเงิน", "ชุมชนเสนอโครงการ", "ลงคะแนน", "ประกาศผล"),
            ("สำนักสวัสดิการสังคม",),
            ("ชุมชนร่วมเสนอโครงการครบ ๖๖ ชุมชน",),
            ("โครงการตรงกับความต้องการของชุมชน",),
            _each("66,000", (1,), 2571, 2573, 2575),
        ),
        Sheet(
            "มาตรการติดตามข้อทักท้วงของหน่วยตรวจสอบภายนอก",
            4,
            ("ข้อทักท้วงที่ไม่ได้รับการแก้ไขจะเกิดซ้ำในปีต่อมา",),
            ("เพื่อให้แก้ไขข้อทักท้วงทันกำหนด", "เพื่อป้องกันการเกิดซ้ำ"),
            (("หน่วยงานที่ถูกทักท้วง", 0, ""),),
            ("รวบรวมข้อทักท้วง", "กำหนดผู้รับผิดชอบ", "รายงานความคืบหน้าทุกเดือน"),
            ("หน่วยตรวจสอบภายใน",),
            ("แก้ไขข้อทักท้วงครบทุกข้อ",),
            ("ไม่มีข้อทักท้วงซ้ำ",),
            _each("0", (2, 4)),
        ),
    ),
    totals={
        year: (total, None)
        for year, total in zip(YEARS, ("596,000", "530,000", "606,000", "540,000", "621,250.50"), strict=True)
    },
    approval=(
        {"role": "ผู้เสนอ", "position": "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ"},
        {"role": "ผู้อนุมัติ", "position": "นายกเทศมนตรีนครปากเกร็ด"},
    ),
)

QUARTERS = {(2, 3): "2 - 3", (1, 2, 3, 4): "1-4", (1,): "1", (2, 4): "2 และ 4"}


def _year(document: Document, year: int) -> None:
    page_before(document.add_paragraph(f"แผนปฏิบัติการประจำปี พ.ศ. {year}", style="Heading 1"))
    made = document.add_table(1, 7, style="Table Grid")
    heads = ("ลำดับ", "มิติ", "โครงการ / กิจกรรม", "งบประมาณ\n(บาท)", "ไตรมาสที่ดำเนินการ", "หน่วยงานรับผิดชอบ", "หมายเหตุ")
    for cell, text in zip(made.rows[0].cells, heads, strict=True):
        write(cell, text.split("\n"))
    header_row(made)
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row, cells = sheet.years[year], new_row(made).cells
        texts = (
            str(number),
            f"มิติที่ {sheet.dimension}\n{DIMENSIONS[sheet.dimension]}",
            sheet.title,
            "ไม่ใช้งบประมาณ" if row.budget == "0" else row.budget,
            QUARTERS[row.quarters],
            "\n".join(sheet.responsible),
            "-",
        )
        for cell, text in zip(cells, texts, strict=True):
            write(cell, text.split("\n"))
    cells = new_row(made).cells
    cells[0].merge(cells[2]).text = "รวมเป็นเงินทั้งสิ้น"
    cells[3].text = BOOK.totals[year][0] or ""


TIMES = (
    "ไตรมาสที่ ๒ ถึงไตรมาสที่ ๓ ของทุกปี",
    "ตลอดปีงบประมาณ",
    "ตลอดปีงบประมาณ",
    "ไตรมาสที่ ๑ ปี ๒๕๗๑ ๒๕๗๓ และ ๒๕๗๕",
    "ไตรมาสที่ ๒ และ ๔",
)
MONEY = ("ปีละ ๑๘๐,๐๐๐ บาท", "ไม่ใช้งบประมาณ", "ตามตารางรายปี", "ปีละ ๖๖,๐๐๐ บาท", "ไม่ใช้งบประมาณ")


def _sheet(document: Document, place: int, kind: int) -> None:
    sheet = BOOK.sheets[place]
    number = new_list(document, kind)
    page_before(document.add_paragraph(f"รายละเอียดโครงการที่ {thai(place + 1)}", style="Heading 2"))
    line(document, f"มิติที่ {thai(sheet.dimension)} {DIMENSIONS[sheet.dimension]}", bold=True)

    def heading(text: str, value: str = "") -> None:
        paragraph = document.add_paragraph()
        paragraph.add_run(text).bold = True
        if value:
            paragraph.add_run(f"  {value}")
        numbered(paragraph, number, 0)

    def listed(texts: tuple[object, ...]) -> None:
        for text in texts:
            above, below = text if isinstance(text, tuple) else (text, ())
            paragraph = document.add_paragraph(above)
            if len(texts) > 1:
                numbered(paragraph, number, 1)
            for each in below:
                numbered(document.add_paragraph(each), number, 2)

    heading("ชื่อโครงการ:", sheet.title)
    heading("หลักการและเหตุผล")
    for text in sheet.rationale:
        line(document, text)
    if place == 2:
        inserted(document.paragraphs[-1], "")
    heading("วัตถุประสงค์ของโครงการ")
    listed(tuple(sheet.objectives))
    heading("กลุ่มเป้าหมาย/ผู้เข้าร่วมโครงการ")
    listed(tuple(f"{n} จำนวน {thai(f'{c:,}')} {u}" if c else n for n, c, u in sheet.groups))
    heading("วิธีดำเนินการ")
    listed(tuple(sheet.steps))
    heading("ระยะเวลาดำเนินการ", TIMES[place])
    heading("งบประมาณ", MONEY[place])
    heading("หน่วยงานที่รับผิดชอบ")
    listed(tuple(sheet.responsible))
    heading("ตัวชี้วัดผลผลิต")
    listed(tuple(sheet.outputs))
    heading("ตัวชี้วัดผลลัพธ์")
    listed(tuple(sheet.outcomes))


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    kind = list_kind(document, [("decimal", "%1."), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")])
    for text in (BOOK.title, "ประจำปีงบประมาณ พ.ศ. ๒๕๗๑ - ๒๕๗๕", "ของ", NAME, "อำเภอปากเกร็ด จังหวัดนนทบุรี"):
        line(document, text, bold=True, center=True)
    new_page(document)
    document.add_paragraph("คำนำ", style="Heading 1")
    for text in BOOK.preface:
        line(document, text)
    page_before(document.add_paragraph("สารบัญ", style="Heading 1"))
    for text, page in (
        *((f"แผนปฏิบัติการประจำปี พ.ศ. {year}", year - 2568) for year in YEARS),
        ("รายละเอียดโครงการ", 8),
    ):
        field(line(document, f"{text} {'.' * 40} "), "PAGEREF _Toc2", thai(page))
    for year in YEARS:
        _year(document, year)
    for place in range(len(BOOK.sheets)):
        _sheet(document, place, kind)
    document.add_paragraph()
    for signatory in BOOK.approval:
        document.add_paragraph()._p.append(
            parse_xml(f'<w:r {nsdecls("w")}><w:t xml:space="preserve">ลงชื่อ </w:t><w:tab/></w:r>')
        )
        document.paragraphs[-1].add_run(f"................................ {signatory['role']}")
        line(document, "( ................................ )", center=True)
        line(document, f"ตำแหน่ง {signatory['position']}", center=True)
    return saved(document)
