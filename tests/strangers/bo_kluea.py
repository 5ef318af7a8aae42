"""A hill village's book: framed sheets, steps and groups in tables, letters as marks, quarters that share a cell."""

from __future__ import annotations

from docx.document import Document
from docx.table import _Cell

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, thai, write
from strangers.word_xml import cell_lines, sign, soft_lines

NAME = "องค์การบริหารส่วนตำบลบ่อเกลือเหนือ"
YEARS = (2568, 2569, 2570)
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _each(budget: str, quarters: tuple[int, ...], *years: int, note: str | None = None) -> dict[int, Row]:
    return {year: Row(budget, quarters, note) for year in years or YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="บ่อเกลือ",
    province="น่าน",
    preface=(
        "ตำบลบ่อเกลือเหนือเป็นพื้นที่ภูเขา การเดินทางลำบาก ข้อมูลข่าวสารจึงไปถึงประชาชนช้า ซึ่งเป็นช่องทางให้เกิดการเอาเปรียบ",
        "องค์การบริหารส่วนตำบลจึงให้ความสำคัญกับการนำข้อมูลไปถึงทุกหย่อมบ้าน",
    ),
    sheets=(
        Sheet(
            "โครงการหมู่บ้านคุณธรรมบนดอยสูง",
            1,
            ("ชุมชนบนดอยมีประเพณีช่วยเหลือกัน ซึ่งเป็นทุนทางสังคมที่ดี", "โครงการนี้นำประเพณีดังกล่าวมาต่อยอดเป็นข้อตกลงของหมู่บ้าน"),
            ("เพื่อจัดทำข้อตกลงคุณธรรมของหมู่บ้าน", "เพื่อยกย่องครอบครัวตัวอย่าง"),
            (("ครัวเรือนในหมู่บ้านนำร่อง", 75, "ครัวเรือน"), ("เยาวชน", 30, "คน")),
            ("ประชุมชาวบ้าน", "จัดทำข้อตกลง", "ติดตามเยี่ยมเยือน"),
            ("สำนักปลัด",),
            ("มีข้อตกลงคุณธรรม ๓ หมู่บ้าน",),
            ("ชาวบ้านปฏิบัติตามข้อตกลง",),
            _each("18,000", (2, 3)),
        ),
        Sheet(
            "มาตรการแปลประกาศเป็นภาษาถิ่น",
            2,
            ("ผู้สูงอายุจำนวนมากไม่เข้าใจภาษาราชการ",),
            ("เพื่อให้ทุกคนเข้าใจประกาศของทางราชการ",),
            (("ผู้ใช้ภาษาถิ่น", 0, ""),),
            ("คัดเลือกประกาศ", "แปลเป็นภาษาถิ่น", "อ่านออกเสียงตามสาย"),
            ("กองการศึกษา",),
            ("แปลประกาศสำคัญครบทุกฉบับ",),
            ("ผู้สูงอายุเข้าใจสิทธิของตน",),
            _each("0", (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการเปิดเผยราคากลางงานก่อสร้างฝาย",
            2,
            ("งานฝายกระจายอยู่หลายหมู่บ้าน ประชาชนไม่ทราบราคาที่แท้จริง",),
            ("เพื่อให้ประชาชนทราบราคากลาง", "เพื่อป้องกันการตั้งราคาสูงเกินจริง"),
            (("ฝายที่ก่อสร้าง", 8, "แห่ง"),),
            ("ประกาศราคากลาง", "ติดป้ายหน้างาน", "รายงานผลต่อสภา"),
            ("กองช่าง", "กองคลัง"),
            ("ติดป้ายครบทุกแห่ง",),
            ("ราคาก่อสร้างเหมาะสม",),
            _each("4,500", (3, 4), 2568, 2570, note="เบิกจากค่าวัสดุ"),
        ),
        Sheet(
            "กิจกรรมสภากาแฟยามเช้า",
            3,
            ("การพูดคุยอย่างไม่เป็นทางการทำให้ทราบปัญหาเร็วขึ้น",),
            ("เพื่อรับฟังปัญหา",),
            (("ผู้นำหมู่บ้าน", 20, "คน"), ("ชาวบ้านที่สนใจ", 0, "")),
            ("นัดหมาย", "พูดคุย", "บันทึกและติดตามผล"),
            ("สำนักปลัด",),
            ("จัดกิจกรรมเดือนละครั้ง",),
            ("ปัญหาได้รับการแก้ไข", "ชาวบ้านไว้วางใจหน่วยงาน"),
            _each("0", (1, 2, 3, 4)),
        ),
        Sheet(
            "มาตรการสอบทานบัญชีกองทุนหมู่บ้าน",
            4,
            ("กองทุนหมู่บ้านบางแห่งไม่มีผู้สอบทานบัญชี",),
            ("เพื่อให้บัญชีกองทุนถูกต้อง",),
            (("กองทุนหมู่บ้าน", 6, "กองทุน"),),
            ("อบรมผู้ทำบัญชี", "สอบทานบัญชี", "แจ้งผลในที่ประชุม"),
            ("กองคลัง",),
            ("สอบทานครบ ๖ กองทุน",),
            ("เงินกองทุนไม่สูญหาย",),
            _each("0", (4,), 2569, 2570),
        ),
    ),
    chapters=(("ภาคผนวก", "back"),),
    in_chapters=("คำสั่งแต่งตั้งคณะทำงาน", "ให้หัวหน้าสำนักปลัดเป็นเลขานุการ"),
)


def _year(document: Document, year: int) -> None:
    heading = document.add_paragraph()
    soft_lines(heading, ["แบบ ผ.ป.ท. ๐๑", f"แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ {thai(year)}", NAME], bold=True)
    rows = BOOK.rows(year)
    made = document.add_table(2 + len(rows), 9, style="Table Grid")
    for column, text in enumerate(("ที่", "กิจกรรม / โครงการ", "มิติที่", "งบประมาณ", "ไตรมาส")):
        made.cell(0, column).text = text
    made.cell(0, 8).text = "หมายเหตุ"
    for quarter in range(1, 5):
        made.cell(1, 3 + quarter).text = thai(quarter)
    made.cell(0, 4).merge(made.cell(0, 7))
    for column in (0, 1, 2, 3, 8):
        made.cell(0, column).merge(made.cell(1, column))
    for place, sheet in enumerate(rows, 2):
        row, cells = sheet.years[year], made.rows[place].cells
        cells[0].text, cells[1].text, cells[2].text = thai(place - 1), sheet.title, thai(sheet.dimension)
        cells[3].text = "-" if row.budget == "0" else thai(row.budget)
        first, last = 3 + row.quarters[0], 3 + row.quarters[-1]
        # An arrow drawn from the first to the last quarter became one wide cell with a tick.
        cell = cells[first].merge(cells[last]) if last > first else cells[first]
        sign(cell.paragraphs[0], "F0FC" if year != 2569 else "F0E0")
        cells[8].text = row.note or ""
    new_page(document)


LETTERS = "กขคงจฉช"
TIMES = ("ม.ค. - มิ.ย. ของทุกปี", "ต.ค. - ก.ย.", "เม.ย. - ก.ย. (ปี ๒๕๖๘ และ ๒๕๗๐)", "ทุกเดือน", "ก.ค. – ก.ย.")
MONEY = (
    "ปีละ ๑๘,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ปีละ ๔,๕๐๐ บาท",
    "-ไม่ใช้งบประมาณ-",
    "ไม่ใช้งบประมาณ",
)


def _listed(cell: _Cell, texts: tuple[object, ...]) -> None:
    for place, text in enumerate(texts):
        line(cell, f"\t{LETTERS[place]}. {text}" if len(texts) > 1 else f"\t{text}")


def _sheet(document: Document, place: int) -> None:
    sheet = BOOK.sheets[place]
    frame = document.add_table(1, 1, style="Table Grid").cell(0, 0)
    cell_lines(
        frame, [f"โครงการที่ {thai(place + 1)}", f"มิติที่ {thai(sheet.dimension)} : {DIMENSIONS[sheet.dimension]}"]
    )
    line(frame, "ชื่อโครงการ/กิจกรรม", bold=True)
    line(frame, f"\t“{sheet.title}”", bold=True)
    line(frame, "หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(frame, f"\t{text}")
    line(frame, "วัตถุประสงค์", bold=True)
    _listed(frame, tuple(sheet.objectives))
    line(frame, "กลุ่มเป้าหมาย", bold=True)
    if place in (0, 3):
        inner = frame.add_table(1 + len(sheet.groups), 3)
        rows = [
            ("กลุ่มเป้าหมาย", "จำนวน", "หน่วย"),
            *((n, thai(c) if c else "-", u or "-") for n, c, u in sheet.groups),
        ]
        for row, texts in zip(inner.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    else:
        _listed(frame, tuple(f"{n} จำนวน {thai(c)} {u}" if c else n for n, c, u in sheet.groups))
    line(frame, "วิธีดำเนินการ", bold=True)
    _listed(frame, tuple(sheet.steps))
    line(frame, f"ระยะเวลาดำเนินการ\t{TIMES[place]}", bold=True)
    line(frame, f"งบประมาณ\t{MONEY[place]}", bold=True)
    line(frame, f"ผู้รับผิดชอบ\t{' / '.join(sheet.responsible)}", bold=True)
    line(frame, "ผลผลิต", bold=True)
    _listed(frame, tuple(sheet.outputs))
    line(frame, "ผลลัพธ์", bold=True)
    _listed(frame, tuple(sheet.outcomes))
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "ระยะ ๓ ปี (พ.ศ. ๒๕๖๘ – ๒๕๗๐)", NAME, "อำเภอบ่อเกลือ จังหวัดน่าน"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    new_page(document)
    for year in YEARS:
        _year(document, year)
    for place in range(len(BOOK.sheets)):
        _sheet(document, place)
    line(document, "ภาคผนวก", bold=True, center=True)
    line(document, BOOK.in_chapters[0], bold=True)
    made = document.add_table(2, 3, style="Table Grid")
    for row, texts in zip(made.rows, (("ที่", "ตำแหน่ง", "หน้าที่"), ("๑", "ปลัด", "ประธาน")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            write(cell, [text])
    line(document, f"\t{BOOK.in_chapters[1]}")
    return saved(document)
