"""A town's book by someone who uses what a course in Word taught: heading lists, fields, captions, controls, notes, sections."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, saved, thai
from strangers.word_xml import check_box, field, header_row, list_kind, new_list, new_row, numbered, plain_control

NAME = "เทศบาลเมืองสะเดา"
YEARS = (2571, 2572, 2573, 2574, 2575)
_NAMES = (
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2571,
    end=2575,
    name=NAME,
    type="town-municipality",
    district="สะเดา",
    province="สงขลา",
    preface=(
        (
            "เทศบาลเมืองสะเดาเป็นเมืองชายแดนที่มีผู้ประกอบการและนักท่องเที่ยวผ่านเข้าออกตลอดปี งานอนุญาตและงานตรวจตราจึงมีจำนวนมาก "
            "แผนปฏิบัติการฉบับนี้กำหนดงานป้องกันการทุจริตไว้ ๔ มิติ ดังนี้"
        ),
        "มิติที่ ๑ การสร้างวัฒนธรรมสุจริต",
        "มิติที่ ๒ การบริหารราชการด้วยความโปร่งใส",
        "มิติที่ ๓ การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
        "มิติที่ ๔ การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
        "เทศบาลจะติดตามและรายงานผลการดำเนินงานตามแผนปีละสองครั้ง และเผยแพร่ให้ประชาชนทราบทางเว็บไซต์",
    ),
    sheets=(
        Sheet(
            "โครงการเรียนรู้ประมวลจริยธรรมผ่านบทเรียนออนไลน์",
            1,
            (
                "พนักงานของเทศบาลทำงานเป็นกะ โดยเฉพาะงานเทศกิจและงานป้องกันบรรเทาสาธารณภัย การจัดอบรมพร้อมกันทั้งหมดจึงทำไม่ได้",
                "บทเรียนออนไลน์ความยาวบทละสิบนาทีช่วยให้พนักงานเรียนในเวลาที่ว่าง และทำแบบทดสอบท้ายบทได้ทันที ผู้บังคับบัญชาเห็นความก้าวหน้าของทุกคนโดยไม่ต้องขอรายงาน",
                "เทศบาลจะปรับปรุงบทเรียนทุกปีตามเหตุการณ์ที่เกิดขึ้นจริง เพื่อให้เนื้อหาไม่ล้าสมัย",
            ),
            ("เพื่อให้พนักงานทุกคนเรียนรู้ประมวลจริยธรรม", "เพื่อลดค่าใช้จ่ายในการอบรม"),
            (("พนักงานเทศบาล", 186, "คน"), ("พนักงานจ้าง", 240, "คน")),
            (
                "จัดทำบทเรียน ๘ บท",
                "เปิดให้เรียนตลอดปี",
                ("วัดผลสองวิธี", ("แบบทดสอบท้ายบท", "การสัมภาษณ์โดยหัวหน้างาน")),
                "มอบเกียรติบัตร",
            ),
            ("กองการเจ้าหน้าที่",),
            ("มีบทเรียน ๘ บท", "พนักงานเรียนจบไม่น้อยกว่าร้อยละ ๙๐"),
            ("พนักงานตอบแบบทดสอบถูกต้องเฉลี่ยร้อยละ ๘๐ ขึ้นไป",),
            {
                2571: Row("48,000", (1, 2)),
                2572: Row("12,000", (2,)),
                2573: Row("12,000", (2,)),
                2574: Row("12,000", (2,)),
                2575: Row("12,500.50", (2,)),
            },
        ),
        Sheet(
            "มาตรการตรวจร้านค้าชายแดนด้วยแบบตรวจอิเล็กทรอนิกส์",
            2,
            (
                (
                    "เดิมเจ้าหน้าที่จดผลการตรวจร้านค้าลงกระดาษ ผลตรวจของร้านเดียวกันต่างกันไปตามผู้ตรวจ และแก้ไขภายหลังได้โดยไม่มีร่องรอย "
                    "แบบตรวจอิเล็กทรอนิกส์บันทึกเวลา พิกัด และภาพถ่าย จึงปิดช่องทางเรียกรับผลประโยชน์"
                ),
            ),
            ("เพื่อให้การตรวจร้านค้ามีมาตรฐานเดียวกัน",),
            (("ร้านค้าในเขตด่านพรมแดน", 320, "ร้าน"),),
            ("กำหนดรายการตรวจ", "อบรมเจ้าหน้าที่", "ตรวจตามแผนและส่งผลให้ร้านค้าทางข้อความ"),
            ("กองสาธารณสุขและสิ่งแวดล้อม", "สำนักปลัดเทศบาล"),
            ("ตรวจครบ ๓๒๐ ร้านต่อปี",),
            ("ร้านค้าพึงพอใจต่อความเป็นธรรมในการตรวจ", "ข้อร้องเรียนเจ้าหน้าที่ลดลง"),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมเปิดห้องประชุมสภาให้ประชาชนเข้าฟัง",
            3,
            ("การประชุมสภาเทศบาลเป็นเวทีตัดสินใจเรื่องงบประมาณ ประชาชนมีสิทธิเข้าฟังแต่ไม่ทราบกำหนดการและไม่กล้าเข้าไป",),
            ("เพื่อให้ประชาชนเข้าฟังการประชุมสภา", "เพื่อเพิ่มความไว้วางใจ"),
            (("ประชาชนและนักเรียน", 0, ""),),
            ("ประกาศกำหนดประชุมล่วงหน้า ๗ วัน", "จัดที่นั่งและเอกสารสรุป", "ถ่ายทอดสดทางสื่อออนไลน์"),
            ("งานกิจการสภา สำนักปลัดเทศบาล",),
            ("มีผู้เข้าฟังสมัยละไม่น้อยกว่า ๒๐ คน",),
            ("ประชาชนเข้าใจบทบาทของสภาเทศบาล",),
            {year: Row("5,000", (2, 4)) for year in (2571, 2573, 2575)},
        ),
        Sheet(
            "โครงการสอบทานสัญญาจ้างโดยผู้ตรวจสอบจากภายนอก",
            4,
            (
                "สัญญาจ้างวงเงินเกินห้าแสนบาทมีปีละประมาณสี่สิบฉบับ ผู้ตรวจสอบภายในมีคนเดียวจึงสอบทานได้ไม่ถึงครึ่ง",
                "การเชิญอาจารย์จากมหาวิทยาลัยในจังหวัดมาร่วมสุ่มสอบทานทำให้ได้มุมมองจากภายนอก และเป็นการพัฒนาบุคลากรไปพร้อมกัน",
            ),
            ("เพื่อให้สัญญาจ้างได้รับการสอบทานมากขึ้น",),
            (("สัญญาจ้างวงเงินเกินห้าแสนบาท", 20, "ฉบับ"),),
            ("สุ่มเลือกสัญญา", "สอบทานร่วมกัน", "เสนอข้อสังเกตต่อผู้บริหาร"),
            ("หน่วยตรวจสอบภายใน",),
            ("สอบทานปีละ ๒๐ ฉบับ",),
            ("ข้อสังเกตได้รับการแก้ไขทุกข้อ",),
            {year: Row("30,000", (3,)) for year in (2572, 2573, 2574, 2575)},
        ),
        Sheet(
            "มาตรการแจ้งสถานะเรื่องร้องเรียนอัตโนมัติ",
            4,
            (
                "ผู้ร้องเรียนมักต้องโทรศัพท์สอบถามหลายครั้งกว่าจะรู้ว่าเรื่องของตนอยู่ที่ใคร ความไม่ชัดเจนนี้ทำให้หลายคนเลิกร้องเรียนทั้งที่พบเห็นความผิดปกติ",
            ),
            ("เพื่อให้ผู้ร้องเรียนติดตามเรื่องได้ด้วยตนเอง", "เพื่อเร่งรัดการดำเนินการ", "เพื่อเก็บสถิติ"),
            (("ผู้ร้องเรียน", 0, ""),),
            ("พัฒนาระบบแจ้งสถานะ", "ทดลองใช้ ๓ เดือน", "เปิดใช้จริงและรายงานสถิติทุกเดือน"),
            ("สำนักปลัดเทศบาล",),
            ("แจ้งสถานะทุกเรื่องภายใน ๒๔ ชั่วโมง",),
            ("ผู้ร้องเรียนพึงพอใจไม่น้อยกว่าร้อยละ ๘๕",),
            {2571: Row("0", (3, 4), "ใช้ระบบของจังหวัด"), **{year: Row("0", (1, 2, 3, 4)) for year in YEARS[1:]}},
        ),
    ),
    totals={
        2571: ("53,000", None),
        2572: ("42,000", None),
        2573: ("47,000", None),
        2574: ("42,000", None),
        2575: ("47,500.50", None),
    },
    chapters=(("ส่วนที่ ๑ บทนำ", "front"), ("ภาคผนวก ก แบบติดตามผลรายไตรมาส", "back")),
    in_chapters=(
        "เทศบาลเมืองสะเดามีพื้นที่ ๔๗ ตารางกิโลเมตร",
        "เพื่อให้ทุกส่วนราชการมีกรอบการทำงานร่วมกัน",
        "ผลการดำเนินงานเทียบกับแผน",
    ),
    approval=(
        {"role": "ผู้เสนอแผน", "name": "นายสมมติ รักเรียน", "position": "หัวหน้าสำนักปลัดเทศบาล"},
        {"role": "ผู้อนุมัติแผน", "name": "นางตัวอย่าง รักเมือง", "position": "นายกเทศมนตรีเมืองสะเดา"},
    ),
)

_TIMES = (
    "ไตรมาสที่ ๑ และ ๒ ในปีแรก ปีต่อไปไตรมาสที่ ๒",
    "ตลอดปีงบประมาณ",
    "ไตรมาสที่ ๒ และไตรมาสที่ ๔ (ปี ๒๕๗๑ ๒๕๗๓ และ ๒๕๗๕)",
    "ไตรมาสที่ ๓ ตั้งแต่ปีงบประมาณ พ.ศ. ๒๕๗๒",
    "ปีแรกไตรมาสที่ ๓ - ๔ ปีต่อไปตลอดปีงบประมาณ",
)


def _headings(document: Document) -> None:
    """The heading styles number themselves by one list of three levels."""
    kind = list_kind(document, [("thaiNumbers", "ส่วนที่ %1"), ("thaiNumbers", "%1.%2"), ("thaiNumbers", "%1.%2.%3")])
    number = new_list(document, kind)
    for level in range(3):
        properties = document.styles[f"Heading {level + 1}"].element.get_or_add_pPr()
        properties.append(
            parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
        )
    for level in (1, 2):
        document.styles.add_style(f"toc {level}", WD_STYLE_TYPE.PARAGRAPH)
    for name in ("table of figures", "footnote text"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)


def _block_control(document: Document, texts: Sequence[str], style: str) -> None:
    """The controls of a cover page from the gallery, each around whole paragraphs."""
    identifier = document.styles[style].style_id
    inner = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{identifier}"/><w:jc w:val="center"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for text in texts
    )
    document.element.body.insert_element_before(
        parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="ชื่อเรื่อง"/><w:text w:multiLine="1"/></w:sdtPr>'
            f"<w:sdtContent>{inner}</w:sdtContent></w:sdt>"
        ),
        "w:sectPr",
    )


def _contents(document: Document, title: str, instruction: str, entries: Sequence[tuple[str, str, str]]) -> None:
    """A table of contents as Word inserts it: a control, a field over several paragraphs, an entry a link."""
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        f' {escape(instruction)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    rows = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"" if place else begin}<w:hyperlink w:anchor="_Toc{place}">'
        f'<w:r><w:t>{text}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> PAGEREF _Toc{place} \\h </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{page}</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink></w:p>'
        for place, (style, text, page) in enumerate(entries)
    )
    document.element.body.insert_element_before(
        parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
            f"<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{title}</w:t>"
            f'</w:r></w:p>{rows}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>'
        ),
        "w:sectPr",
    )


def _footnote(document: Document, paragraph: Paragraph, text: str) -> None:
    content = (
        f'<w:footnotes {nsdecls("w")}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p>'
        '</w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, content.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    paragraph._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
        )
    )


def _caption(document: Document, number: int, text: str) -> None:
    paragraph = document.add_paragraph(style="Caption")
    paragraph._p.append(
        parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="{number}" w:name="_Ref571000{number}"/>')
    )
    paragraph.add_run("ตารางที่ ")
    field(paragraph, "SEQ ตารางที่ \\* THAIARABIC", thai(number))
    paragraph._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="{number}"/>'))
    paragraph.add_run(f" {text}")


def _list(document: Document, kind: int, items: Sequence[Nested]) -> None:
    """Word's own list; a single item is a plain paragraph."""
    if len(items) == 1 and isinstance(items[0], str):
        document.add_paragraph(items[0])
        return
    number = new_list(document, kind)
    for item in items:
        text, below = (item, ()) if isinstance(item, str) else item
        numbered(document.add_paragraph(text, style="List Paragraph"), number)
        for each in below:
            numbered(document.add_paragraph(str(each), style="List Paragraph"), number, 1)


def _front(document: Document, kind: int) -> None:
    _block_control(document, ["แผนปฏิบัติการป้องกันการทุจริต", "เพื่อยกระดับคุณธรรมและความโปร่งใส"], "Title")
    _block_control(document, ["พ.ศ. ๒๕๗๑ - ๒๕๗๕"], "Subtitle")
    _block_control(document, [NAME, "อำเภอสะเดา จังหวัดสงขลา"], "Subtitle")
    document.add_section(WD_SECTION.NEW_PAGE)
    numbered(line(document, "คำนำ", bold=True, center=True, style="TOC Heading"), 0)
    document.add_paragraph(BOOK.preface[0])
    number = new_list(document, list_kind(document, [("thaiNumbers", "มิติที่ %1")]))
    for name in _NAMES:
        numbered(document.add_paragraph(name), number)
    document.add_paragraph(BOOK.preface[-1])
    document.add_section(WD_SECTION.NEW_PAGE)
    parts = [("TOC1", "ส่วนที่ ๑ บทนำ", "๑"), ("TOC2", "๑.๑ ความเป็นมา", "๑"), ("TOC2", "๑.๒ วัตถุประสงค์ของแผน", "๑")]
    parts += [("TOC1", "ส่วนที่ ๒ แผนปฏิบัติการรายปี", "๒"), ("TOC1", "ส่วนที่ ๓ รายละเอียดโครงการ", "๗")]
    parts += [
        ("TOC2", thai(f"3.{place} {sheet.title}"), thai(6 + place)) for place, sheet in enumerate(BOOK.sheets, 1)
    ]
    _contents(
        document, "สารบัญ", 'TOC \\o "1-2" \\h \\z \\u', [*parts, ("TOC1", "ภาคผนวก ก แบบติดตามผลรายไตรมาส", "๑๒")]
    )
    tables = [
        ("TableofFigures", thai(f"ตารางที่ {year - 2570} {_table_name(year)}"), thai(year - 2569)) for year in YEARS
    ]
    _contents(document, "สารบัญตาราง", 'TOC \\h \\z \\c "ตารางที่"', tables)
    document.add_section(WD_SECTION.NEW_PAGE)
    document.add_paragraph("บทนำ", style="Heading 1")
    document.add_paragraph("ความเป็นมา", style="Heading 2")
    population = document.add_paragraph("เทศบาลเมืองสะเดามีพื้นที่ ๔๗ ตารางกิโลเมตร มีประชากร ๒๐,๔๘๐ คน")
    _footnote(document, population, "ข้อมูลจากงานทะเบียนราษฎร ณ วันที่ ๓๑ สิงหาคม ๒๕๗๐")
    reference = document.add_paragraph("งานที่จะทำในปีแรกแสดงไว้ใน")
    field(reference, "REF _Ref5710001 \\h", "ตารางที่ ๑")
    document.add_paragraph("วัตถุประสงค์ของแผน", style="Heading 2")
    _list(document, kind, ["เพื่อให้ทุกส่วนราชการมีกรอบการทำงานร่วมกัน", "เพื่อให้ประชาชนติดตามผลได้"])


def _table_name(year: int) -> str:
    return f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"


def _year(document: Document, year: int) -> None:
    _caption(document, year - 2570, thai(_table_name(year)))
    made = document.add_table(2, 9, "Table Grid")
    heads = ("ลำดับที่", "โครงการ/กิจกรรม/มาตรการ", "มิติ", "ไตรมาส", "", "", "", "งบประมาณ (บาท)", "หมายเหตุ")
    made.cell(0, 3).merge(made.cell(0, 6))
    for column, text in enumerate(heads):
        if column not in (4, 5, 6):
            made.cell(0, column).paragraphs[0].text = text
        if column not in (3, 4, 5, 6):
            made.cell(0, column).merge(made.cell(1, column))
    for quarter in (1, 2, 3, 4):
        made.cell(1, 2 + quarter).paragraphs[0].text = thai(quarter)
    header_row(made, 2)
    count = new_list(document, list_kind(document, [("thaiNumbers", "%1.")]))
    for sheet in BOOK.rows(year):
        row, cells = sheet.years[year], new_row(made).cells
        numbered(cells[0].paragraphs[0], count)
        cells[1].paragraphs[0].text = sheet.title
        plain_control(cells[2].paragraphs[0], thai(sheet.dimension))
        for quarter in (1, 2, 3, 4):
            check_box(cells[2 + quarter].paragraphs[0], quarter in row.quarters)
        cells[7].paragraphs[0].text = (
            "-" if row.budget == "0" else thai(f"{row.budget}" if "." in row.budget else f"{row.budget}.00")
        )
        cells[8].paragraphs[0].text = row.note or ""
    cells = new_row(made).cells
    cells[0].merge(cells[6]).paragraphs[0].text = "รวม"
    budget = BOOK.totals[year][0] or ""
    field(cells[7].paragraphs[0], '=SUM(ABOVE) \\# "#,##0.00"', thai(budget if "." in budget else f"{budget}.00"))
    document.add_paragraph()


def _sheet(document: Document, kind: int, place: int, sheet: Sheet) -> None:
    document.add_paragraph(sheet.title, style="Heading 2")
    dimension = document.add_paragraph("มิติที่ ")
    plain_control(dimension, thai(f"{sheet.dimension} {_NAMES[sheet.dimension - 1]}"))
    budgets = [f"ปีงบประมาณ {year} จำนวน {row.budget} บาท" for year, row in sheet.years.items()]
    if len({row.budget for row in sheet.years.values()}) == 1:
        budget = next(iter(sheet.years.values())).budget
        budgets = ["ไม่ใช้งบประมาณ" if budget == "0" else f"ปีละ {budget} บาท"]
    groups = [f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups]
    for name, items in (
        ("หลักการและเหตุผล", ()),
        ("วัตถุประสงค์", sheet.objectives),
        ("กลุ่มเป้าหมาย", groups),
        ("วิธีดำเนินการ", sheet.steps),
        ("ระยะเวลาดำเนินการ", [_TIMES[place]]),
        ("งบประมาณ", budgets),
        ("ผู้รับผิดชอบ", sheet.responsible),
        ("ผลผลิต", sheet.outputs),
        ("ผลลัพธ์", sheet.outcomes),
    ):
        document.add_paragraph(name, style="Heading 3")
        if name == "หลักการและเหตุผล":
            for text in sheet.rationale:
                document.add_paragraph(text, style="Body Text")
        else:
            _list(document, kind, [thai(item) if isinstance(item, str) else item for item in items])


def _turned(document: Document, orientation: WD_ORIENT) -> None:
    section = document.add_section(WD_SECTION.NEW_PAGE)
    if section.orientation != orientation:
        section.orientation = orientation
        section.page_width, section.page_height = section.page_height, section.page_width


def _back(document: Document) -> None:
    for role, name, position in (tuple(each.values()) for each in BOOK.approval):
        for text in (f"ลงชื่อ ............................................ {role}", f"({name})", position):
            line(document, text, center=True)
        document.add_paragraph()
    document.add_section(WD_SECTION.NEW_PAGE)
    appendix = document.add_paragraph("ภาคผนวก ก แบบติดตามผลรายไตรมาส", style="Heading 1")
    numbered(appendix, 0)
    made = document.add_table(3, 2, "Table Grid")
    for row, texts in zip(
        made.rows,
        (("รายการ", "ผล"), ("ผลการดำเนินงานเทียบกับแผน", "............"), ("ปัญหาและข้อเสนอแนะ", "............")),
        strict=True,
    ):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.paragraphs[0].text = text


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    _headings(document)
    kind = list_kind(document, [("thaiNumbers", "%1)"), ("thaiNumbers", "%1.%2)")])
    _front(document, kind)
    _turned(document, WD_ORIENT.LANDSCAPE)
    document.add_paragraph("แผนปฏิบัติการรายปี", style="Heading 1")
    for year in YEARS:
        _year(document, year)
    _turned(document, WD_ORIENT.PORTRAIT)
    document.add_paragraph("รายละเอียดโครงการ", style="Heading 1")
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, kind, place, sheet)
    _back(document)
    header = document.sections[1].header
    header.is_linked_to_previous = False
    field(header.paragraphs[0], 'STYLEREF "Heading 1"', "บทนำ")
    assert document.element.body.findall(qn("w:sdt"))
    return saved(document)
