"""A municipality's book: dimensions as merged cells with subtotals, tables that go on under a typed caption, title pages."""

from __future__ import annotations

from docx.document import Document
from docx.table import Table, _Cell

from strangers.expected import Book, Row, Sheet
from strangers.typing import drawn_box, line, new_document, new_page, saved, thai, write
from strangers.word_xml import deleted, inserted, new_row, page_before, sign

NAME = "เทศบาลตำบลพิมาย"
YEARS = (2566, 2567, 2568, 2569, 2570)
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _each(budget: str, quarters: tuple[int, ...], *years: int) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in years or YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="พิมาย",
    province="นครราชสีมา",
    preface=(
        "การทุจริตเป็นปัญหาที่บั่นทอนความเชื่อมั่นของประชาชนและนักท่องเที่ยวที่มาเยือนเมืองเก่า",
        "เทศบาลตำบลพิมายจึงจัดทำแผนห้าปีฉบับนี้ และขอขอบคุณทุกฝ่ายที่ร่วมให้ข้อมูล",
    ),
    sheets=(
        Sheet(
            "โครงการสืบสานคุณธรรมผ่านเรื่องเล่าเมืองเก่า",
            1,
            ("เรื่องเล่าในท้องถิ่นแฝงคติเรื่องความซื่อสัตย์ไว้มาก",),
            ("เพื่อรวบรวมเรื่องเล่า", "เพื่อใช้สอนเด็กและเยาวชน"),
            (("นักเรียน", 300, "คน"), ("ผู้สูงอายุผู้เล่าเรื่อง", 15, "คน")),
            ("สำรวจเรื่องเล่า", "จัดพิมพ์หนังสือ", "จัดเวทีเล่าเรื่อง"),
            ("กองการศึกษา",),
            ("มีหนังสือเรื่องเล่า ๑ เล่ม",),
            ("เด็กและเยาวชนซึมซับความซื่อสัตย์",),
            _each("45,000", (1,)),
        ),
        Sheet(
            "กิจกรรมปฏิญาณตนก่อนเริ่มงานวันจันทร์",
            1,
            ("การกล่าวคำปฏิญาณร่วมกันเป็นการเตือนใจ",),
            ("เพื่อเตือนใจบุคลากรให้ซื่อสัตย์",),
            (("บุคลากรของเทศบาล", 96, "คน"),),
            ("จัดทำคำปฏิญาณ", "กล่าวร่วมกันหน้าเสาธง"),
            ("สำนักปลัดเทศบาล",),
            ("กล่าวคำปฏิญาณทุกวันจันทร์",),
            ("บุคลากรตระหนักในหน้าที่",),
            _each("0", (1, 2, 3, 4)),
        ),
        Sheet(
            "มาตรการตรวจสอบใบเสร็จค่าธรรมเนียมแผงลอย",
            2,
            ("แผงลอยรอบโบราณสถานมีจำนวนมาก การเก็บเงินสดเสี่ยงต่อการรั่วไหล", "การตรวจสอบใบเสร็จช่วยให้รายได้ครบถ้วน"),
            ("เพื่อให้รายได้ครบถ้วน", "เพื่อคุ้มครองผู้ค้า"),
            (("ผู้ค้าแผงลอย", 180, "ราย"),),
            (
                ("จัดทำทะเบียนผู้ค้า ได้แก่", ("ชื่อและที่ตั้งแผง", "อัตราค่าธรรมเนียม")),
                "ออกใบเสร็จทุกครั้ง",
                "สุ่มตรวจเดือนละครั้ง",
            ),
            ("กองคลัง", "งานเทศกิจ"),
            ("มีทะเบียนผู้ค้าเป็นปัจจุบัน",),
            ("รายได้เพิ่มขึ้นร้อยละ ๑๐", "ไม่มีข้อร้องเรียนเรื่องการเรียกเก็บเงินเกิน"),
            _each("0", (2,), 2566, 2568, 2570),
        ),
        Sheet(
            "โครงการระบบติดตามคำร้องด้วยรหัสคิวอาร์",
            2,
            ("ผู้ร้องมักไม่ทราบว่าคำร้องอยู่ขั้นตอนใด",),
            ("เพื่อให้ผู้ร้องติดตามคำร้องได้เอง",),
            (("ผู้ยื่นคำร้อง", 0, ""),),
            ("พัฒนาระบบ", "ทดสอบ", "เปิดใช้งาน", "ประเมินผล"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("มีระบบติดตามคำร้อง ๑ ระบบ",),
            ("คำร้องแล้วเสร็จทันกำหนดร้อยละ ๙๕",),
            {2567: Row("95,500", (3, 4)), 2568: Row("20,000", (3,))},
        ),
        Sheet(
            "กิจกรรมอาสาสมัครท้องถิ่นรักษ์พิมายไม่โกง",
            3,
            ("อาสาสมัครเป็นกำลังสำคัญในการเฝ้าระวัง",),
            ("เพื่อสร้างเครือข่ายอาสาสมัคร",),
            (("อาสาสมัคร", 60, "คน"),),
            ("รับสมัคร", "อบรม", "ปฏิบัติงาน"),
            ("กองสวัสดิการสังคม",),
            ("มีอาสาสมัคร ๖๐ คน",),
            ("ชุมชนช่วยกันเฝ้าระวัง",),
            _each("12,000", (4,)),
        ),
        Sheet(
            "มาตรการรายงานทรัพย์สินสูญหายภายในสามวัน",
            4,
            ("ทรัพย์สินสูญหายที่ไม่รายงานทำให้ติดตามผู้รับผิดชอบไม่ได้",),
            ("เพื่อให้ทราบความเสียหายโดยเร็ว",),
            (("ทุกกอง", 0, ""),),
            ("ออกคำสั่ง", "รายงานตามแบบ", "สอบข้อเท็จจริง"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงานครบทุกครั้ง",),
            ("ทรัพย์สินสูญหายลดลง",),
            _each("0", (1, 2, 3, 4)),
        ),
    ),
    totals={
        2566: ("57,000", (3, 3, 2, 3)),
        2567: ("152,500", (3, 2, 3, 4)),
        2568: ("77,000", (3, 3, 3, 3)),
        2569: ("57,000", (3, 2, 2, 3)),
        2570: ("57,000", (3, 3, 2, 3)),
    },
    approval=({"role": "ผู้อนุมัติแผน", "position": "นายกเทศมนตรีตำบลพิมาย"},),
)


def _head(table: Table) -> None:
    for column, text in enumerate(("มิติ", "ลำดับ", "โครงการ/กิจกรรม/มาตรการ", "งบประมาณ (บาท)", "ปีงบประมาณ")):
        table.cell(0, column).text = text
    table.cell(0, 4).text = "ไตรมาสที่ดำเนินการ"
    table.cell(0, 8).text = "ผู้รับผิดชอบ"
    for quarter in range(1, 5):
        table.cell(1, 3 + quarter).text = f"Q{quarter}"
    table.cell(0, 4).merge(table.cell(0, 7))
    for column in (0, 1, 2, 3, 8):
        table.cell(0, column).merge(table.cell(1, column))


def _year(document: Document, year: int) -> None:
    page_before(line(document, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {thai(year)}", bold=True, center=True))
    table = document.add_table(2, 9, style="Table Grid")
    _head(table)
    number, first = 0, table.cell(0, 0)
    rows = BOOK.rows(year)
    for place, sheet in enumerate(rows):
        new_dimension = not place or rows[place - 1].dimension != sheet.dimension
        if new_dimension and place:
            _subtotal(table, [each for each in rows if each.dimension == rows[place - 1].dimension], year)
        if year == 2569 and place == 3:
            page_before(line(document, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {thai(year)} (ต่อ)", bold=True))
            table = document.add_table(2, 9, style="Table Grid")
            _head(table)
        cells, row = new_row(table).cells, sheet.years[year]
        number = 1 if new_dimension else number + 1
        if new_dimension:
            first = cells[0]
            first.text = f"{thai(sheet.dimension)}. {DIMENSIONS[sheet.dimension]}"
        else:
            first = first.merge(cells[0])
        cells[1].text, cells[2].text = thai(number), sheet.title
        cells[3].text = "ไม่ใช้งบประมาณ" if row.budget == "0" else row.budget
        for quarter in row.quarters:
            sign(
                cells[3 + quarter].paragraphs[0],
                "F050" if year % 2 else "F0FC",
                "Wingdings 2" if year % 2 else "Wingdings",
            )
        cells[8].text = "/".join(sheet.responsible)
    _subtotal(table, [each for each in rows if each.dimension == rows[-1].dimension], year)
    cells = new_row(table).cells
    budget, counts = BOOK.totals[year]
    cells[0].merge(cells[2]).text = f"รวมทั้งสิ้น ๔ มิติ {thai(len(rows))} โครงการ"
    cells[3].text = budget or ""
    for cell, count in zip(cells[4:8], counts or (), strict=True):
        cell.text = str(count)


def _subtotal(table: Table, rows: list[Sheet], year: int) -> None:
    cells = new_row(table).cells
    cells[0].merge(cells[2]).text = f"รวมมิติที่ {thai(rows[0].dimension)}"
    total = sum(int(each.years[year].budget.replace(",", "")) for each in rows)
    cells[3].text = f"{total:,}" if total else "-"


TIMES = (
    "ไตรมาสที่ ๑ (ตุลาคม – ธันวาคม)",
    "ทุกวันจันทร์ ตลอดปีงบประมาณ",
    "ไตรมาสที่ ๒ (ดำเนินการปีเว้นปี ๒๕๖๖, ๒๕๖๘, ๒๕๗๐)",
    "ปี ๒๕๖๗ ไตรมาสที่ ๓ และ ๔ ปี ๒๕๖๘ ไตรมาสที่ ๓",
    "ไตรมาสที่ ๔",
    "ตลอดปีงบประมาณ",
)
MONEY = (
    "๔๕,๐๐๐ บาท/ปี",
    "ไม่ใช้งบประมาณ",
    "ไม่ใช้งบประมาณ",
    "ปี ๒๕๖๗ ๙๕,๕๐๐ บาท ปี ๒๕๖๘ ๒๐,๐๐๐ บาท",
    "๑๒,๐๐๐ บาท (หนึ่งหมื่นสองพันบาทถ้วน)",
    "ไม่ใช้งบประมาณ",
)


def _title_page(document: Document, dimension: int) -> None:
    page_before(document.add_paragraph())
    drawn_box(document, [f"มิติที่ {thai(dimension)}", DIMENSIONS[dimension]])


def _sheet(document: Document, place: int) -> None:
    sheet = BOOK.sheets[place]
    if not place or BOOK.sheets[place - 1].dimension != sheet.dimension:
        _title_page(document, sheet.dimension)
    made = document.add_table(0, 3, style="Table Grid")
    if place:
        page_before(document.paragraphs[-1])

    def row(number: int, label: str, texts: list[str]) -> _Cell:
        cells = new_row(made).cells
        cells[0].text, cells[1].text = (thai(number) if number else ""), label
        write(cells[2], texts)
        return cells[2]

    def listed(number: int, texts: tuple[object, ...]) -> list[str]:
        found = []
        for inner, item in enumerate(texts, 1):
            above, below = item if isinstance(item, tuple) else (item, ())
            found.append(f"{thai(number)}.{thai(inner)} {above}" if len(texts) > 1 else str(above))
            found += [f"{thai(number)}.{thai(inner)}.{thai(deep)} {each}" for deep, each in enumerate(below, 1)]
        return found

    row(1, "ชื่อโครงการ", [sheet.title])
    cell = row(2, "หลักการและเหตุผล", list(sheet.rationale))
    if place == 4:
        cell.paragraphs[0].text = "อาสาสมัครเป็น"
        deleted(cell.paragraphs[0], "ส่วนหนึ่ง")
        inserted(cell.paragraphs[0], "กำลังสำคัญ")
        cell.paragraphs[0].add_run("ในการเฝ้าระวัง")
    row(3, "วัตถุประสงค์", listed(3, tuple(sheet.objectives)))
    row(4, "กลุ่มเป้าหมาย", listed(4, tuple(f"{n} จำนวน {thai(c)} {u}" if c else n for n, c, u in sheet.groups)))
    row(5, "วิธีดำเนินการ", listed(5, tuple(sheet.steps)))
    row(6, "ระยะเวลา", [TIMES[place]])
    row(7, "งบประมาณ", [MONEY[place]])
    row(8, "ผู้รับผิดชอบ", listed(8, tuple(sheet.responsible)))
    row(9, "ผลผลิต", listed(9, tuple(sheet.outputs)))
    row(10, "ผลลัพธ์", listed(10, tuple(sheet.outcomes)))
    document.add_paragraph()


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    drawn_box(document, [BOOK.title, "(พ.ศ. ๒๕๖๖ – ๒๕๗๐)", NAME, "อำเภอพิมาย จังหวัดนครราชสีมา"])
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    for year in YEARS:
        _year(document, year)
    for place in range(len(BOOK.sheets)):
        _sheet(document, place)
    new_page(document)
    line(document, "การอนุมัติแผน", bold=True, center=True)
    for text in (
        "ลงชื่อ..................................ผู้อนุมัติแผน",
        "(..................................)",
        "นายกเทศมนตรีตำบลพิมาย",
    ):
        line(document, text, center=True)
    return saved(document)
