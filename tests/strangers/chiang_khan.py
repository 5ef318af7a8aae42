"""A small municipality's book in Word's own lists with Thai numbers and letters, styles, boxes, signs and a contents field."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from strangers.expected import Book, Row, Sheet
from strangers.typing import drawn_box, line, new_document, new_page, saved, thai, write
from strangers.word_xml import field, list_kind, new_list, numbered, page_before, sign, soft_lines

NAME = "เทศบาลตำบลเชียงคาน"
YEARS = (2568, 2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="เชียงคาน",
    province="เลย",
    preface=(
        f"{NAME}เป็นเมืองท่องเที่ยวริมแม่น้ำโขง มีผู้ประกอบการและนักท่องเที่ยวมาติดต่อขอรับบริการตลอดปี การทำงานที่เปิดเผยและตรวจสอบได้จึงเป็นเรื่องที่ทุกฝ่ายคาดหวัง",
        "แผนปฏิบัติการฉบับนี้จัดทำขึ้นสำหรับปีงบประมาณ พ.ศ. ๒๕๖๘ ถึง ๒๕๗๐ เพื่อให้ทุกกองใช้เป็นแนวทางเดียวกัน",
    ),
    sheets=(
        Sheet(
            "โครงการเทศบาลสีขาว ปลูกจิตสำนึกพนักงานรุ่นใหม่",
            1,
            (
                "พนักงานที่บรรจุใหม่เป็นกำลังสำคัญของเทศบาลในอีกหลายสิบปีข้างหน้า หากได้รับการปลูกฝังตั้งแต่วันแรกย่อมทำงานด้วยความสุจริต",
                "กองการเจ้าหน้าที่จึงเสนอโครงการนี้ เพื่อให้พนักงานใหม่ทุกคนผ่านการอบรมภายในหกเดือนหลังบรรจุ",
            ),
            ("เพื่อสร้างจิตสำนึกสาธารณะแก่พนักงานใหม่", "เพื่อให้พนักงานใหม่รู้กฎหมายที่เกี่ยวข้องกับการปฏิบัติหน้าที่"),
            (("พนักงานเทศบาลที่บรรจุใหม่", 15, "คน"), ("พนักงานจ้างตามภารกิจ", 20, "คน")),
            (
                "สำรวจรายชื่อพนักงานใหม่",
                ("จัดอบรมในหัวข้อต่อไปนี้", ("จรรยาบรรณของข้าราชการ", "ผลประโยชน์ทับซ้อน", "การรับของขวัญ")),
                "ติดตามผลหลังการอบรมสามเดือน",
            ),
            ("กองการเจ้าหน้าที่",),
            ("พนักงานใหม่ผ่านการอบรมร้อยละ ๑๐๐",),
            ("พนักงานใหม่ปฏิบัติงานโดยไม่มีข้อร้องเรียน",),
            {2568: Row("30,000", (1,)), 2569: Row("30,000", (1,)), 2570: Row("35,000", (1, 2), "ขยายกลุ่มเป้าหมาย")},
        ),
        Sheet(
            "มาตรการเผยแพร่อัตราค่าธรรมเนียมและภาษีป้าย",
            2,
            ("ผู้ประกอบการมักไม่ทราบอัตราค่าธรรมเนียมที่ถูกต้อง ทำให้เกิดช่องว่างในการเรียกรับผลประโยชน์",),
            ("เพื่อให้ผู้ประกอบการทราบอัตราที่ต้องชำระ",),
            (("ผู้ประกอบการในเขตเทศบาล", 0, ""),),
            ("รวบรวมอัตราค่าธรรมเนียมทุกประเภท", "จัดทำป้ายและแผ่นพับสามภาษา", "เผยแพร่ทางเว็บไซต์และเสียงตามสาย"),
            ("กองคลัง", "กองช่าง"),
            ("มีป้ายแสดงอัตราค่าธรรมเนียม ๔ จุด", "มีแผ่นพับ ๑,๐๐๐ แผ่น"),
            ("ผู้ประกอบการชำระค่าธรรมเนียมถูกต้องครบถ้วน",),
            {2568: Row("0", (1, 2, 3, 4)), 2569: Row("0", (1, 2, 3, 4)), 2570: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "โครงการพัฒนาระบบจองคิวออนไลน์งานทะเบียนราษฎร",
            2,
            ("การรอคิวนานเป็นเหตุให้มีการฝากเอกสารลัดคิว การจองคิวล่วงหน้าทำให้ทุกคนได้รับบริการตามลำดับ",),
            (
                "เพื่อให้ประชาชนได้รับบริการตามลำดับก่อนหลัง",
                "เพื่อลดการใช้ดุลพินิจของเจ้าหน้าที่",
                "เพื่อเก็บสถิติการให้บริการ",
            ),
            (("ประชาชนผู้มาติดต่องานทะเบียน", 2500, "คน"),),
            ("กำหนดขอบเขตของระบบ", "จัดจ้างพัฒนาระบบ", "ทดลองใช้และอบรมเจ้าหน้าที่", "เปิดใช้จริง"),
            ("สำนักปลัดเทศบาล",),
            ("มีระบบจองคิวออนไลน์ ๑ ระบบ",),
            ("ระยะเวลารอคอยเฉลี่ยลดลงร้อยละ ๕๐", "ข้อร้องเรียนเรื่องการลัดคิวหมดไป"),
            {2569: Row("120,000", (2, 3))},
        ),
        Sheet(
            "กิจกรรมสภากาแฟเทศบาลพบประชาชน",
            3,
            (
                "เวทีที่ไม่เป็นทางการทำให้ประชาชนกล้าซักถามเรื่องงบประมาณ",
                "ที่ผ่านมาเทศบาลได้รับข้อเสนอแนะที่เป็นประโยชน์จากเวทีลักษณะนี้หลายเรื่อง",
            ),
            ("เพื่อรับฟังความคิดเห็นของชุมชน", "เพื่อชี้แจงการใช้จ่ายเงินของเทศบาล"),
            (("ผู้นำชุมชน", 12, "คน"), ("ประชาชนทั่วไป", 0, "")),
            ("กำหนดชุมชนที่จะไปพบ", "จัดเวทีเดือนละหนึ่งชุมชน", "สรุปข้อเสนอแนะเสนอผู้บริหาร"),
            ("กองสวัสดิการสังคม",),
            (("จัดเวทีครบทุกชุมชน ดังนี้", ("ชุมชนริมโขง ๖ ครั้ง", "ชุมชนตลาด ๖ ครั้ง")),),
            ("ประชาชนเข้าใจการทำงานของเทศบาลมากขึ้น",),
            {
                2568: Row("5,000", (1, 2, 3, 4), None),
                2569: Row("5,000", (1, 2, 3, 4), None),
                2570: Row("5,000", (1, 2, 3, 4), None),
            },
        ),
        Sheet(
            "มาตรการตรวจสอบการเบิกจ่ายพัสดุโดยคณะกรรมการสามฝ่าย",
            4,
            ("การเบิกจ่ายพัสดุที่ไม่มีผู้ตรวจสอบเป็นความเสี่ยงสำคัญที่พบจากการประเมินในปีที่ผ่านมา",),
            ("เพื่อให้การเบิกจ่ายพัสดุถูกต้องตรวจสอบได้",),
            (("เจ้าหน้าที่พัสดุทุกกอง", 9, "คน"),),
            ("แต่งตั้งคณะกรรมการ", "สุ่มตรวจทุกไตรมาส", "รายงานผลต่อนายกเทศมนตรี"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงานผลการสุ่มตรวจ ปีละ ๔ ฉบับ",),
            ("พัสดุคงเหลือตรงตามบัญชี",),
            {2568: Row("0", (4,)), 2570: Row("0", (4,))},
        ),
    ),
    totals={
        2568: ("35,000", (3, 2, 2, 3)),
        2569: ("155,000", (3, 3, 3, 2)),
        2570: ("40,000", (3, 3, 2, 3)),
    },
    approval=(
        {"role": "ผู้เสนอแผน", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติแผน", "position": "นายกเทศมนตรีตำบลเชียงคาน"},
    ),
)

DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
TIMES = ("ไตรมาสที่ ๑", "ตลอดปีงบประมาณ", "ปีงบประมาณ พ.ศ. ๒๕๖๙", "ทุกเดือน", "ไตรมาสที่ ๔")
MONEY = (
    "ปี ๒๕๖๘ และ ๒๕๖๙ ปีละ ๓๐,๐๐๐ บาท ปี ๒๕๗๐ จำนวน ๓๕,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "๑๒๐,๐๐๐ บาท (หนึ่งแสนสองหมื่นบาทถ้วน)",
    "ปีละ ๕,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
)


def _cover(document: Document) -> None:
    drawn_box(document, [BOOK.title, "พ.ศ. ๒๕๖๘ – ๒๕๗๐"])
    for text in (NAME, "อำเภอเชียงคาน  จังหวัดเลย"):
        line(document, text, bold=True, center=True)
    page_before(document.add_paragraph("คำนำ", style="Title"))
    for text in BOOK.preface:
        line(document, f"\t{text}")
    closing = line(document, NAME)
    closing.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    page_before(document.add_paragraph("สารบัญ", style="Title"))
    contents = (
        ("แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", "๑"),
        ("แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "๒"),
        ("แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๗๐", "๔"),
        ("รายละเอียดโครงการ", "๕"),
    )
    for text, page in contents:
        field(line(document, f"{text}\t"), "PAGEREF _Toc1 \\h", page)


def _head(document: Document, rows: int) -> None:
    table = document.add_table(rows + 2, 9, style="Table Grid")
    names = (
        "ลำดับที่",
        "โครงการ/กิจกรรม/มาตรการ",
        "มิติที่",
        "งบประมาณ\n(บาท)",
        "ระยะเวลาดำเนินการ",
        "",
        "",
        "",
        "หมายเหตุ",
    )
    for column, name in enumerate(names):
        write(table.cell(0, column), name.split("\n"))
    for quarter in range(4):
        table.cell(1, 4 + quarter).text = f"ไตรมาส {quarter + 1}"
    for column in (0, 1, 2, 3, 8):
        table.cell(0, column).merge(table.cell(1, column))
    table.cell(0, 4).merge(table.cell(0, 7))


def _year(document: Document, year: int) -> None:
    heading = document.add_paragraph(style="Heading 1")
    soft_lines(heading, [f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {thai(year)}", f"ของ{NAME}"])
    page_before(heading)
    sheets = BOOK.rows(year)
    # The table of 2569 was cut by a page break after its second row, and its head typed again.
    parts = [sheets[:2], sheets[2:]] if year == 2569 else [sheets]
    for part in parts:
        last = part[-1] is sheets[-1]
        _head(document, len(part) + last)
        table = document.tables[-1]
        for place, sheet in enumerate(part, 2):
            row = sheet.years[year]
            table.cell(place, 0).text = thai(sheets.index(sheet) + 1)
            table.cell(place, 1).text = sheet.title
            table.cell(place, 2).text = str(sheet.dimension)
            table.cell(place, 3).text = f"{row.budget}.00" if row.budget != "0" else "-"
            for quarter in row.quarters:
                sign(table.cell(place, 3 + quarter).paragraphs[0], "F0FC" if year != 2570 else "F0FE")
            table.cell(place, 8).text = row.note or ""
        if last:
            cells = table.rows[-1].cells
            cells[0].merge(cells[2]).text = "รวมทั้งสิ้น"
            budget, counts = BOOK.totals[year]
            cells[3].text = f"{budget}.00"
            for cell, count in zip(cells[4:], counts or (), strict=False):
                cell.text = str(count)
        else:
            new_page(document)


def _sheet(document: Document, place: int, headings: int, items: int, letters: int) -> None:
    sheet = BOOK.sheets[place]
    page_before(line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True))
    drawn_box(document, [f"ลำดับที่ {thai(place + 1)}"])
    line(document, f"มิติที่ {thai(sheet.dimension)} {DIMENSIONS[sheet.dimension]}", bold=True)
    nine = new_list(document, headings)

    def heading(text: str, value: str = "") -> None:
        numbered(document.add_paragraph(text + (f" {value}" if value else ""), style="Heading 2"), nine)

    def listed(texts: tuple[object, ...]) -> None:
        number = new_list(document, items)
        for text in texts:
            above, below = text if isinstance(text, tuple) else (text, ())
            paragraph = document.add_paragraph(above)
            if len(texts) > 1:
                numbered(paragraph, number)
            inner = new_list(document, letters)
            for each in below:
                numbered(document.add_paragraph(each), inner)

    heading("ชื่อโครงการ/กิจกรรม/มาตรการ", f": {sheet.title}")
    heading("หลักการและเหตุผล")
    for text in sheet.rationale:
        line(document, f"\t{text}")
    heading("วัตถุประสงค์")
    listed(tuple(sheet.objectives))
    heading("กลุ่มเป้าหมาย")
    listed(
        tuple(f"{name} จำนวน {thai(f'{count:,}')} {unit}" if count else name for name, count, unit in sheet.groups)
    )
    heading("วิธีดำเนินการ")
    listed(tuple(sheet.steps))
    heading("ระยะเวลาดำเนินการ", TIMES[place])
    heading("งบประมาณ", MONEY[place])
    heading("ผู้รับผิดชอบ")
    listed(tuple(sheet.responsible))
    heading("ผลผลิต/ผลลัพธ์")
    line(document, "ผลผลิต", bold=True)
    listed(tuple(sheet.outputs))
    line(document, "ผลลัพธ์", bold=True)
    listed(tuple(sheet.outcomes))


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    headings = list_kind(document, [("thaiNumbers", "%1.")])
    items = list_kind(document, [("thaiNumbers", "%1)")])
    letters = list_kind(document, [("thaiLetters", "(%1)")])
    _cover(document)
    for year in YEARS:
        _year(document, year)
    for place in range(len(BOOK.sheets)):
        _sheet(document, place, headings, items, letters)
    table = document.add_table(1, 2)
    for cell, signatory in zip(table.rows[0].cells, BOOK.approval, strict=True):
        write(cell, ["(ลงชื่อ)......................................", "(....................................)"])
        cell.add_paragraph(signatory["position"])
        cell.add_paragraph(signatory["role"])
    return saved(document)
