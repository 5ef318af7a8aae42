"""A subdistrict's book in Word with direct formatting only and with all that gathers in a file over the years."""

from __future__ import annotations

import io

import docx
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Row, Sheet
from strangers.typing import new_page

NAME = "องค์การบริหารส่วนตำบลบ้านกลาง"
YEARS = (2566, 2567, 2568, 2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="หล่มสัก",
    province="เพชรบูรณ์",
    preface=(
        f"{NAME} ตระหนักว่าการทุจริตทำให้ประชาชนเสียโอกาสที่จะได้รับบริการสาธารณะอย่างเต็มที่ จึงจัดทำแผนฉบับนี้ขึ้นเพื่อใช้เป็นกรอบการทำงานตลอดห้าปี",
        "แผนฉบับนี้แบ่งออกเป็น ๔ มิติ และมีการทบทวนทุกปีก่อนจัดทำข้อบัญญัติงบประมาณรายจ่าย",
        "งานวิเคราะห์นโยบายและแผน สำนักปลัด หวังว่าแผนฉบับนี้จะเป็นประโยชน์แก่ทุกส่วนราชการ",
    ),
    sheets=(
        Sheet(
            "โครงการฝึกอบรมคุณธรรม จริยธรรม แก่ผู้บริหาร สมาชิกสภา และพนักงานส่วนตำบล",
            1,
            (
                "การปฏิบัติราชการของผู้บริหาร สมาชิกสภา และพนักงานส่วนตำบล ต้องอาศัยความซื่อสัตย์เป็นพื้นฐาน หากขาดการอบรมอย่างต่อเนื่องย่อมเกิดความเสี่ยงต่อการใช้อำนาจโดยมิชอบ",
                f"{NAME}จึงจัดให้มีการฝึกอบรมเป็นประจำทุกปี โดยเชิญวิทยากรจากหน่วยงานภายนอก",
            ),
            (
                "เพื่อให้ผู้เข้ารับการอบรมมีความรู้เรื่องประมวลจริยธรรม",
                "เพื่อให้ผู้เข้ารับการอบรมนำหลักธรรมมาใช้ในการทำงาน",
            ),
            (("ผู้บริหารและสมาชิกสภา", 18, "คน"), ("พนักงานส่วนตำบลและพนักงานจ้าง", 42, "คน")),
            (
                "ขออนุมัติโครงการต่อนายกองค์การบริหารส่วนตำบล",
                (
                    "แต่งตั้งคณะทำงาน ประกอบด้วย",
                    ("ปลัดองค์การบริหารส่วนตำบล เป็นประธาน", "หัวหน้าส่วนราชการทุกส่วน เป็นคณะทำงาน"),
                ),
                "จัดฝึกอบรมตามกำหนดการ",
                "สรุปผลการฝึกอบรมภายใน ๓๐ วัน",
            ),
            ("สำนักปลัด",),
            ("จัดการฝึกอบรม ปีละ ๑ ครั้ง", "ผู้เข้ารับการอบรมไม่น้อยกว่าร้อยละ ๘๐ ของเป้าหมาย"),
            ("บุคลากรปฏิบัติงานด้วยความซื่อสัตย์ เรื่องร้องเรียนลดลง",),
            {year: Row("15,000", (2,), None, "งบ อบต.") for year in YEARS},
        ),
        Sheet(
            "มาตรการป้องกันการใช้รถยนต์ส่วนกลางเพื่อประโยชน์ส่วนตน",
            2,
            (
                "รถยนต์ส่วนกลางเป็นทรัพย์สินของทางราชการ การนำไปใช้ในเรื่องส่วนตัวเป็นการขัดกันระหว่างประโยชน์ส่วนบุคคลกับประโยชน์ส่วนรวม",
            ),
            ("เพื่อให้การใช้รถยนต์ส่วนกลางเป็นไปตามระเบียบ",),
            (("พนักงานขับรถยนต์และผู้ขออนุญาตใช้รถ", 0, ""),),
            ("จัดทำทะเบียนคุมการใช้รถ", "ติดสติกเกอร์ชื่อหน่วยงานไว้ข้างรถทุกคัน", "ตรวจสอบเลขไมล์ทุกสิ้นเดือน"),
            ("สำนักปลัด", "กองช่าง"),
            ("มีทะเบียนคุมการใช้รถครบทุกคัน",),
            ("ไม่มีข้อร้องเรียนเรื่องการใช้รถยนต์ส่วนกลาง", "ค่าน้ำมันเชื้อเพลิงลดลงร้อยละ ๕"),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมประชุมประชาคมหมู่บ้านเพื่อติดตามการใช้งบประมาณ",
            3,
            (
                "ประชาชนในหมู่บ้านเป็นผู้ได้รับผลโดยตรงจากโครงการก่อสร้างต่าง ๆ",
                "การเปิดให้ประชาชนซักถามในที่ประชุมจึงเป็นวิธีตรวจสอบที่ได้ผลและประหยัด",
            ),
            (
                "เพื่อให้ประชาชนรับทราบข้อมูลการใช้จ่ายงบประมาณ",
                "เพื่อให้ประชาชนเสนอแนะและร่วมตรวจรับงาน",
                "เพื่อลดข้อขัดแย้งในหมู่บ้าน",
            ),
            (("ตัวแทนครัวเรือน", 350, "ครัวเรือน"), ("หมู่บ้าน", 12, "แห่ง")),
            ("กำหนดวันประชุมร่วมกับผู้ใหญ่บ้าน", "ประชุมประชาคมหมู่บ้านละ ๑ ครั้ง", "รวบรวมข้อเสนอเสนอผู้บริหาร"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("ประชุมประชาคมครบทั้ง ๑๒ หมู่บ้าน",),
            ("ประชาชนพึงพอใจไม่น้อยกว่าร้อยละ ๗๕",),
            {
                2566: Row("20,000", (3,)),
                2567: Row("20,000", (3,)),
                2568: Row("24,500.50", (3,)),
                2569: Row("25,000", (3, 4), "ขยายเวลาตามมติสภา"),
                2570: Row("25,000", (3,)),
            },
        ),
        Sheet(
            "โครงการจัดทำแผนการตรวจสอบภายในประจำปี",
            4,
            ("ระเบียบกำหนดให้หน่วยงานของรัฐต้องมีการตรวจสอบภายใน เพื่อให้ความเชื่อมั่นแก่ฝ่ายบริหารว่างานเป็นไปตามกฎหมาย",),
            ("เพื่อให้มีแผนการตรวจสอบที่ครอบคลุมทุกส่วนราชการ",),
            (("ส่วนราชการ", 5, "แห่ง"),),
            ("สำรวจความเสี่ยง", "จัดทำร่างแผนเสนอผู้บริหาร", "ตรวจสอบตามแผน", "รายงานผลการตรวจสอบ"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีแผนการตรวจสอบภายใน ๑ ฉบับ",),
            ("ข้อทักท้วงจากหน่วยตรวจสอบภายนอกลดลง",),
            {year: Row("0", (4,)) for year in (2567, 2568, 2569, 2570)},
        ),
    ),
    totals={
        2566: ("35,000", None),
        2567: ("35,000", None),
        2568: ("39,500.50", None),
        2569: ("40,000", None),
        2570: ("40,000", None),
    },
    chapters=(("ภาคผนวก", "back"),),
    in_chapters=(
        "ประกาศองค์การบริหารส่วนตำบลบ้านกลาง",
        "เรื่อง เจตจำนงสุจริตในการบริหารงาน",
        "๑. ไม่เรียกรับสินบนในทุกกรณี",
        "๒. เปิดเผยข้อมูลการจัดซื้อจัดจ้างทุกโครงการ",
    ),
    approval=(
        {"role": "ผู้จัดทำแผน", "position": "นักวิเคราะห์นโยบายและแผน"},
        {"role": "ผู้อนุมัติแผน", "position": f"นายก{NAME}"},
    ),
)


def _line(
    document: Document | _Cell, text: str, *, bold: bool = False, center: bool = False, size: int = 16
) -> Paragraph:
    paragraph = document.add_paragraph()
    run = paragraph.add_run(text)
    run.bold = bold
    run.font.size = Pt(size)
    run.font.name = "TH SarabunIT๙"
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def _header_typed_in(document: Document, page: str) -> None:
    """The header and the page's number as people type them who never found the header of Word."""
    _line(document, f"-{page}-", center=True)


def _text_box(document: Document | _Cell, text: str) -> None:
    document.add_paragraph()._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")}><w:pict xmlns:v="urn:schemas-microsoft-com:vml">'
            '<v:shape id="box" style="width:300pt;height:40pt"><v:textbox><w:txbxContent>'
            f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p>'
            "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
    )


def _tracked(paragraph: Paragraph, old: str, new: str) -> None:
    text = paragraph.text
    before, after = text.split(new, 1)
    paragraph.runs[0].text = before
    mark = f'w:author="ผู้แก้ไข" w:date="2565-08-01T09:00:00Z" {nsdecls("w")}'
    paragraph._p.append(parse_xml(f'<w:del w:id="901" {mark}><w:r><w:delText>{old}</w:delText></w:r></w:del>'))
    paragraph._p.append(parse_xml(f'<w:ins w:id="902" {mark}><w:r><w:t>{new}</w:t></w:r></w:ins>'))
    paragraph.add_run(after)


def _content_control(cell: _Cell, checked: bool) -> None:
    cell.paragraphs[0]._p.append(
        parse_xml(
            f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr>'
            f'<w14:checkbox><w14:checked w14:val="{int(checked)}"/></w14:checkbox></w:sdtPr>'
            f"<w:sdtContent><w:r><w:t>{'☒' if checked else '☐'}</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )


def _wingdings(cell: _Cell, code: str) -> None:
    cell.paragraphs[0]._p.append(
        parse_xml(f'<w:r {nsdecls("w")}><w:sym w:font="Wingdings" w:char="{code}"/></w:r>')
    )


def _tick(cell: _Cell, year: int, ticked: bool) -> None:
    if year == 2566:
        _content_control(cell, ticked)
    elif ticked:
        styles = {2567: "F0FC", 2568: "F050"}
        if year in styles:
            _wingdings(cell, styles[year])
        elif year == 2569:
            cell.text = "/"
        else:
            cell.text = "ü"
            cell.paragraphs[0].runs[0].font.name = "Wingdings"


def _head(table: Table) -> None:
    top = ("ที่", "โครงการ/กิจกรรม/มาตรการ", "มิติที่", "งบประมาณ", "ไตรมาสที่", "", "", "", "หน่วยงานที่รับผิดชอบ", "หมายเหตุ")
    for column, text in enumerate(top):
        table.cell(0, column).text = text
    for quarter in range(4):
        table.cell(1, 4 + quarter).text = str(quarter + 1)
    for column in (0, 1, 2, 3, 8, 9):
        table.cell(0, column).merge(table.cell(1, column))
    table.cell(0, 4).merge(table.cell(0, 7))


def _budget_text(row: Row, year: int) -> str:
    if row.budget == "0":
        return {2566: "ไม่ใช้งบประมาณ", 2567: "-", 2568: "–", 2569: "0.00", 2570: "ไม่ใช้งบประมาณ"}[year]
    if row.budget_source:
        return f"{row.budget} บาท\n({row.budget_source})"
    return f"{row.budget}.-" if "." not in row.budget else row.budget


def _year(document: Document, year: int) -> None:
    thai = str(year).translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))
    _header_typed_in(document, "๓")
    _line(document, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {thai}", bold=True, center=True)
    _line(document, NAME, bold=True, center=True)
    sheets = BOOK.rows(year)
    table = document.add_table(len(sheets) + 3, 10)
    _head(table)
    for place, sheet in enumerate(sheets, 2):
        row = sheet.years[year]
        texts = (str(place - 1), sheet.title, str(sheet.dimension), _budget_text(row, year))
        for column, text in enumerate(texts):
            table.cell(place, column).text = text
        for quarter in (1, 2, 3, 4):
            _tick(table.cell(place, 3 + quarter), year, quarter in row.quarters)
        table.cell(place, 8).text = "/".join(sheet.responsible)
        table.cell(place, 9).text = row.note or ""
    last = len(sheets) + 2
    table.cell(last, 0).merge(table.cell(last, 2)).text = f"รวมทั้งสิ้น {len(sheets)} โครงการ"
    table.cell(last, 3).text = BOOK.totals[year][0] or ""


TIME = ("ไตรมาสที่ ๒ (มกราคม - มีนาคม) ของทุกปี", "ตุลาคม - กันยายน ของทุกปีงบประมาณ", "ไตรมาสที่ ๓", "ไตรมาสที่ ๔")
MONEY = (
    "ปีละ ๑๕,๐๐๐.- บาท (หนึ่งหมื่นห้าพันบาทถ้วน)",
    "ไม่ใช้งบประมาณ",
    "พ.ศ. ๒๕๖๖ - ๒๕๖๗ ปีละ ๒๐,๐๐๐ บาท พ.ศ. ๒๕๖๘ จำนวน ๒๔,๕๐๐.๕๐ บาท พ.ศ. ๒๕๖๙ - ๒๕๗๐ ปีละ ๒๕,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
)


def _thai(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))


def _items(document: Document | _Cell, number: str, texts: list[str]) -> None:
    for place, text in enumerate(texts, 1):
        mark = f"{number}.{_thai(place)} " if len(texts) > 1 else ""
        _line(document, f"\t{mark}{text}")


def _sheet(document: Document | _Cell, place: int, sheet: Sheet) -> None:
    _text_box(document, f"ลำดับที่ {_thai(place + 1)}")
    word = "มติที่" if place == 1 else "มิติที่"
    dimension = (
        "",
        "การสร้างวัฒนธรรมสุจริต",
        "การบริหารราชการด้วยความโปร่งใส",
        "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
        "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
    )[sheet.dimension]
    _line(document, f"{word} {sheet.dimension}. {dimension}", bold=True)
    _line(document, f"๑. ชื่อโครงการ/กิจกรรม  {sheet.title}", bold=True)
    _line(document, "๒. หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        _line(document, f"\t{text}")
    if place == 0:
        _tracked(document.paragraphs[-1], "ทุกสองปี", "ทุกปี")
    _line(document, "๓. วัตถุประสงค์", bold=True)
    _items(document, "๓", list(sheet.objectives))
    _line(document, "๔. กลุ่มเป้าหมาย", bold=True)
    if isinstance(document, _Cell):
        inner = document.add_table(1 + len(sheet.groups), 3)
        for line, texts in enumerate(
            [("กลุ่มเป้าหมาย", "จำนวน", "หน่วยนับ"), *((n, _thai(c), u) for n, c, u in sheet.groups)]
        ):
            for column, text in enumerate(texts):
                inner.cell(line, column).text = text
    else:
        _items(
            document,
            "๔",
            [f"{name} จำนวน {_thai(count)} {unit}" if count else name for name, count, unit in sheet.groups],
        )
    _line(document, "๕. วิธีดำเนินการ", bold=True)
    _steps(document, sheet)
    _line(document, f"๖. ระยะเวลาดำเนินการ {TIME[place]}", bold=True)
    _line(document, f"๗. งบประมาณ\t{MONEY[place]}", bold=True)
    _line(document, "๘. ผู้รับผิดชอบ", bold=True)
    _line(document, f"\t{' และ'.join(sheet.responsible)}")
    _line(document, "๙. ผลผลิตและผลลัพธ์", bold=True)
    _line(document, "\tผลผลิต")
    _dashes(document, sheet.outputs)
    _line(document, "\tผลลัพธ์")
    _dashes(document, sheet.outcomes)


def _dashes(document: Document | _Cell, items: object) -> None:
    assert isinstance(items, tuple)
    for item in items:
        _line(document, f"\t- {item}")


def _steps(document: Document | _Cell, sheet: Sheet) -> None:
    for place, step in enumerate(sheet.steps, 1):
        text, below = (step, ()) if isinstance(step, str) else step
        _line(document, f"\t๕.{_thai(place)} {text}")
        for inner, item in enumerate(below, 1):
            _line(document, f"\t\t๕.{_thai(place)}.{_thai(inner)} {item}")


def _footnote_like_comment(document: Document) -> None:
    paragraph = next(each for each in document.paragraphs if "จัดทำทะเบียนคุมการใช้รถ" in each.text)
    document.add_comment(paragraph.runs, text="ถามกองช่างอีกครั้ง", author="ผู้ตรวจ")


def _signatures(document: Document) -> None:
    _header_typed_in(document, "๑๒")
    table = document.add_table(1, 2)
    for column, signatory in enumerate(BOOK.approval):
        cell = table.cell(0, column)
        cell.text = "ลงชื่อ..........................................."
        cell.add_paragraph("(...........................................)")
        cell.add_paragraph(signatory["position"])
        cell.add_paragraph(signatory["role"])


def _appendix(document: Document) -> None:
    document.add_section(WD_SECTION.NEW_PAGE)
    _line(document, "ภาคผนวก", bold=True, center=True, size=36)
    new_page(document)
    for text in BOOK.in_chapters:
        _line(document, text, center=not text.startswith(("๑", "๒")))


def build() -> bytes:
    """The book as a Word file."""
    document = docx.Document()
    for text in (BOOK.title, "(พ.ศ. ๒๕๖๖ - ๒๕๗๐)", "", "ของ", NAME, "อำเภอหล่มสัก  จังหวัดเพชรบูรณ์"):
        _line(document, text, bold=True, center=True, size=28)
    document.add_section(WD_SECTION.NEW_PAGE)
    _line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        _line(document, f"\t{text}")
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    for year in YEARS:
        _year(document, year)
        new_page(document)
    document.add_section(WD_SECTION.NEW_PAGE)
    for place, sheet in enumerate(BOOK.sheets):
        _header_typed_in(document, _thai(place + 8))
        _line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
        # The last office to send its sheet had drawn a frame around it: a table of one cell.
        frame = document.add_table(1, 1, style="Table Grid").cell(0, 0) if place == 3 else document
        _sheet(frame, place, sheet)
        new_page(document)
    _footnote_like_comment(document)
    _signatures(document)
    _appendix(document)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()
