"""A municipality's book full of what Word keeps: changes of rows and paragraphs, moves, old check boxes, fields, notes."""

from __future__ import annotations

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table
from strangers.word_xml import deleted, field, inserted, list_kind, new_row, page_before

NAME = "เทศบาลตำบลแม่อาย"
_FOOTNOTE = "ดูมติ ก.ท.จ. ครั้งที่ 5"
YEARS = (2568, 2569, 2570)
_TRACK = 'w:author="ผู้ตรวจ" w:date="2567-08-05T10:00:00Z"'


def _each(budget: str, quarters: tuple[int, ...], *years: int) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in years or YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="แม่อาย",
    province="เชียงใหม่",
    preface=(
        "เทศบาลตำบลแม่อายเป็นเมืองชายแดนที่มีการค้าหลากหลาย จึงต้องสร้างระบบงานที่ตรวจสอบได้",
        "แผนฉบับนี้ผ่านการรับฟังความคิดเห็นจากประชาคมแล้ว",
    ),
    sheets=(
        Sheet(
            "โครงการอบรมวินัยและจรรยาข้าราชการ",
            1,
            (
                "ข้าราชการที่เข้าใจวินัยย่อมไม่กระทำผิดโดยไม่รู้ตัว",
                f"ที่ผ่านมามีผู้ถูกลงโทษทางวินัยเพราะไม่เข้าใจระเบียบ จึงควรจัดอบรมเป็นประจำ [{_FOOTNOTE}]",
            ),
            ("เพื่อให้เข้าใจวินัยและจรรยา", "เพื่อลดการกระทำผิดวินัย"),
            (("พนักงานเทศบาล", 52, "คน"), ("ลูกจ้างประจำ", 9, "คน")),
            ("กำหนดหลักสูตร", "จัดอบรม", "ทดสอบความรู้หลังอบรม"),
            ("งานการเจ้าหน้าที่",),
            ("ผู้ผ่านการทดสอบไม่น้อยกว่าร้อยละ 80",),
            ("การกระทำผิดวินัยลดลง",),
            _each("24,000", (2,)),
        ),
        Sheet(
            "มาตรการจัดทำบัญชีพัสดุอิเล็กทรอนิกส์",
            2,
            ("บัญชีพัสดุแบบกระดาษค้นหายากและแก้ไขได้โดยไม่มีร่องรอย",),
            ("เพื่อให้บัญชีพัสดุตรวจสอบย้อนหลังได้",),
            (("เจ้าหน้าที่พัสดุ", 7, "คน"),),
            ("สำรวจพัสดุ", "บันทึกลงระบบ", "ตรวจนับทุกสิ้นปี", "จำหน่ายพัสดุชำรุด"),
            ("กองคลัง",),
            ("มีบัญชีพัสดุครบทุกกอง", "มีรหัสพัสดุทุกรายการ"),
            ("พัสดุไม่สูญหาย",),
            _each("0", (1, 4)),
        ),
        Sheet(
            "กิจกรรมตรวจเยี่ยมด่านเก็บค่าธรรมเนียม",
            2,
            ("ด่านเก็บค่าธรรมเนียมอยู่ห่างไกล ผู้บริหารจึงควรไปตรวจเยี่ยมด้วยตนเอง",),
            ("เพื่อกำกับการจัดเก็บค่าธรรมเนียม",),
            (("ด่านเก็บค่าธรรมเนียม", 3, "แห่ง"),),
            ("กำหนดแผนตรวจเยี่ยม", "ตรวจเยี่ยมโดยไม่แจ้งล่วงหน้า", "รายงานผล"),
            ("กองคลัง", "งานเทศกิจ"),
            ("ตรวจเยี่ยมปีละ 6 ครั้ง",),
            ("รายได้ครบถ้วน",),
            _each("6,000", (1, 2, 3), 2568, 2570),
        ),
        Sheet(
            "โครงการเวทีประชาคมชนเผ่าร่วมพัฒนา",
            3,
            ("ประชาชนหลายชนเผ่ายังไม่ได้มีส่วนร่วมเท่าที่ควร",),
            ("เพื่อให้ทุกชนเผ่ามีส่วนร่วม", "เพื่อรับฟังปัญหาในภาษาของตน"),
            (("ผู้แทนชนเผ่า", 45, "คน"), ("ล่าม", 5, "คน")),
            ("ประสานผู้นำ", "จัดเวที", "สรุปข้อเสนอ"),
            ("กองสวัสดิการสังคม",),
            ("จัดเวที 4 ครั้ง",),
            ("ทุกชนเผ่าเข้าถึงบริการ",),
            _each("40,000", (3, 4)),
        ),
        Sheet(
            "มาตรการเปิดเผยผลการตรวจสอบภายใน",
            4,
            ("ผลการตรวจสอบที่เปิดเผยทำให้ทุกกองเร่งแก้ไข",),
            ("เพื่อให้เกิดการแก้ไขข้อบกพร่อง",),
            (("ทุกกอง", 0, ""),),
            ("จัดทำรายงาน", "เผยแพร่ในที่ประชุม", "ติดตามผลการแก้ไข"),
            ("หน่วยตรวจสอบภายใน",),
            ("เผยแพร่รายงานครบทุกฉบับ",),
            ("ข้อบกพร่องได้รับการแก้ไข",),
            _each("0", (4,)),
        ),
    ),
    totals={2568: ("70,000", (2, 2, 2, 3)), 2569: ("64,000", (1, 1, 1, 3)), 2570: ("70,000", (2, 2, 2, 3))},
)

DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _old_check_box(cell: _Cell, ticked: bool) -> None:
    """The check box of the forms of older Words."""
    checked = "<w:checked/>" if ticked else ""
    runs = (
        f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Check1"/><w:checkBox><w:default w:val="0"/>{checked}</w:checkBox></w:ffData></w:fldChar>',
        '<w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        '<w:fldChar w:fldCharType="end"/>',
    )
    for run in runs:
        cell.paragraphs[0]._p.append(parse_xml(f"<w:r {nsdecls('w')}>{run}</w:r>"))


def _letter_of_a_symbol_font(cell: _Cell, ticked: bool) -> None:
    """þ and ¨ of Wingdings: a box with a tick, and an empty one."""
    cell.paragraphs[0]._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")}><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings" w:cs="Wingdings"/></w:rPr>'
            f"<w:t>{'þ' if ticked else '¨'}</w:t></w:r>"
        )
    )


def _year(document: Document, year: int) -> None:
    page_before(line(document, f"{BOOK.title} ประจำปี พ.ศ. {year} ของ {NAME}", bold=True, center=True))
    rows: list[tuple[str, ...]] = [
        ("ลำดับ", "รายการโครงการ", "มิติ", "งบประมาณ (บาท)", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ"),
        ("", "", "", "", "1", "2", "3", "4", ""),
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        budget = "0.00" if sheet.years[year].budget == "0" else f"{sheet.years[year].budget}.00"
        rows.append((str(number), sheet.title, str(sheet.dimension), budget, "", "", "", "", ""))
    rows.append(("รวมทั้งสิ้น", "", "", "", *map(str, BOOK.totals[year][1] or ()), ""))
    merges = [(0, column, 1, column) for column in (0, 1, 2, 3, 8)]
    made = table(document, rows, [*merges, (0, 4, 0, 7), (len(rows) - 1, 0, len(rows) - 1, 2)])
    made.style = "Table Grid"
    for place, sheet in enumerate(BOOK.rows(year), 2):
        for quarter in range(1, 5):
            cell, ticked = made.cell(place, 3 + quarter), quarter in sheet.years[year].quarters
            (_old_check_box if year == 2568 else _letter_of_a_symbol_font)(cell, ticked)
    field(
        made.cell(len(rows) - 1, 3).paragraphs[0],
        "=SUM(ABOVE) \\# &quot;#,##0.00&quot;",
        f"{BOOK.totals[year][0]}.00",
    )
    if year == 2569:
        # A row that was deleted while changes were tracked, and one that stands in a content control.
        gone = new_row(made)
        for cell, text in zip(gone.cells, ("9", "โครงการที่ยกเลิกไปแล้ว", "2", "99,000.00"), strict=False):
            deleted(cell.paragraphs[0], text)
        gone._tr.get_or_add_trPr().append(parse_xml(f'<w:del {nsdecls("w")} w:id="55" {_TRACK}/>'))
        made._tbl.remove(gone._tr)
        made.rows[3]._tr.addnext(gone._tr)
        row = made.rows[2]._tr
        control = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:id w:val="77"/></w:sdtPr><w:sdtContent/></w:sdt>')
        row.addprevious(control)
        control[-1].append(row)


def _merged_by_a_change(document: Document, first: str, second: str) -> None:
    """Two paragraphs between which the mark was deleted while changes were tracked: one text when accepted."""
    paragraph = line(document, f"\t{first}")
    properties = paragraph._p.get_or_add_pPr()
    properties.append(parse_xml(f'<w:rPr {nsdecls("w")}><w:del w:id="61" {_TRACK}/></w:rPr>'))
    line(document, second)


def _moved(document: Document, text: str) -> None:
    """A paragraph that was moved: where it was, and where it is."""
    source = document.add_paragraph()
    source._p.append(
        parse_xml(
            f'<w:moveFrom {nsdecls("w")} w:id="62" {_TRACK}><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:moveFrom>'
        )
    )
    source._p.get_or_add_pPr().append(parse_xml(f'<w:rPr {nsdecls("w")}><w:moveFrom w:id="63" {_TRACK}/></w:rPr>'))
    target = document.add_paragraph("\t")
    target._p.append(
        parse_xml(f'<w:moveTo {nsdecls("w")} w:id="64" {_TRACK}><w:r><w:t>{text}</w:t></w:r></w:moveTo>')
    )


def _with_footnote(document: Document, paragraph: Paragraph, text: str) -> None:
    notes = (
        f'<w:footnotes {nsdecls("w")}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    paragraph._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:footnoteReference w:id="1"/></w:r>'))


def _in_link(paragraph: Paragraph) -> None:
    """Put a paragraph's runs into a link to a bookmark."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), "somewhere")
    for run in list(paragraph._p.findall(qn("w:r"))):
        link.append(run)
    paragraph._p.append(link)


TIMES = (
    "ไตรมาสที่ 2",
    "ไตรมาสที่ 1 และไตรมาสที่ 4",
    "ไตรมาสที่ 1 - 3 ของปี 2568 และ 2570",
    "ไตรมาสที่ 3-4",
    "ไตรมาสที่ 4",
)
MONEY = ("24,000.- บาท", "ไม่ใช้งบประมาณ", "6,000.- บาท", "40,000.- บาท", "ไม่ใช้งบประมาณ")


def _sheet(document: Document, place: int) -> None:
    sheet = BOOK.sheets[place]
    # The running head and the page number, typed into the body by someone.
    page_before(line(document, f"- {place + 6} -", center=True))
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    line(document, f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}", bold=True)

    def listed(texts: tuple[object, ...]) -> None:
        for text in texts:
            document.add_paragraph(str(text), style="List Bullet" if len(texts) > 1 else None)

    _in_link(line(document, f"1. ชื่อโครงการ  {sheet.title}", bold=True))
    line(document, "2. หลักการและเหตุผล", bold=True)
    if place == 0:
        _moved(document, sheet.rationale[0])
        first, second = sheet.rationale[1].removesuffix(f" [{_FOOTNOTE}]").split(" ", 1)
        _merged_by_a_change(document, f"{first} ", second)
        _with_footnote(document, document.paragraphs[-1], _FOOTNOTE)
    else:
        for text in sheet.rationale:
            line(document, f"\t{text}")
    line(document, "3. วัตถุประสงค์", bold=True)
    listed(tuple(sheet.objectives))
    line(document, "4. กลุ่มเป้าหมาย", bold=True)
    listed(tuple(f"{n} จำนวน {c} {u}" if c else n for n, c, u in sheet.groups))
    line(document, "5. วิธีดำเนินการ", bold=True)
    listed(tuple(sheet.steps))
    if place == 1:
        step = document.paragraphs[-1]
        step.runs[0].text = ""
        inserted(step, "จำหน่าย")
        deleted(step, "ขายทอดตลาด")
        step.add_run("พัสดุชำรุด")
    line(document, f"6. ระยะเวลาดำเนินการ\t{TIMES[place]}", bold=True)
    line(document, f"7. งบประมาณ\t{MONEY[place]}", bold=True)
    line(document, "8. ผู้รับผิดชอบ", bold=True)
    listed(tuple(sheet.responsible))
    line(document, "9. ผลผลิต/ผลลัพธ์", bold=True)
    line(document, "ผลผลิต")
    listed(tuple(sheet.outputs))
    line(document, "ผลลัพธ์")
    listed(tuple(sheet.outcomes))


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    kind = list_kind(document, [("bullet", "\uf0b7")])
    numbering = document.part.numbering_part.element
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="990"><w:abstractNumId w:val="{kind}"/></w:num>'))
    # The number is the style's, not the paragraphs'.
    style = document.styles["List Bullet"].element
    for old in style.iter(qn("w:numPr")):
        old.find(qn("w:numId")).set(qn("w:val"), "990")
    for text in (BOOK.title, "(พ.ศ. ๒๕๖๘ - ๒๕๗๐)", NAME, "อำเภอแม่อาย จังหวัดเชียงใหม่"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    for year in YEARS:
        _year(document, year)
    for place in range(len(BOOK.sheets)):
        _sheet(document, place)
    return saved(document)
