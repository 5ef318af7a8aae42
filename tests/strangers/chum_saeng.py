"""A town's book: sheets as forms of two columns, money only in the sheets, two years, tables a dimension after the other."""

from __future__ import annotations

from collections.abc import Sequence

import docx
from docx.document import Document
from docx.table import _Cell

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_page, saved, symbol, table, thai
from strangers.word_xml import deleted, inserted, soft_lines

NAME = "เทศบาลเมืองชุมแสง"
YEARS = (2569, 2570)
_DIMENSIONS = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}


def _same(budget: str, quarters: tuple[int, ...], note: str | None = None) -> dict[int, Row]:
    return {year: Row(budget, quarters, note) for year in YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2569,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="ชุมแสง",
    province="นครสวรรค์",
    preface=(
        "เทศบาลเมืองชุมแสงมุ่งให้บริการประชาชนอย่างเท่าเทียม แผนฉบับนี้จึงรวบรวมงานที่ช่วยป้องกันการทุจริตในทุกกองไว้ด้วยกัน",
        "หากมีข้อเสนอแนะ โปรดแจ้งที่งานนิติการ สำนักปลัดเทศบาล",
    ),
    sheets=(
        Sheet(
            "โครงการค่ายคุณธรรมนำเยาวชนชุมแสง",
            1,
            ("เยาวชนในเขตเมืองพบเห็นพฤติกรรมเอารัดเอาเปรียบอยู่เสมอ จึงควรมีพื้นที่ให้ฝึกคิดและฝึกทำในสิ่งที่ถูกต้อง",),
            ("เพื่อให้เยาวชนเห็นโทษของการทุจริต", "เพื่อให้เยาวชนเป็นแกนนำในโรงเรียน"),
            (("เยาวชนอายุ ๑๒ - ๑๘ ปี", 100, "คน"),),
            ("ขออนุมัติโครงการ", "รับสมัครเยาวชน", "จัดค่าย ๒ วัน ๑ คืน", "ติดตามผลหลังจบค่าย ๓ เดือน"),
            ("กองการศึกษา",),
            ("จัดค่ายปีละ ๑ รุ่น", "มีแกนนำเยาวชนโรงเรียนละ ๕ คน"),
            ("เยาวชนไม่น้อยกว่าร้อยละ ๘๐ ไม่ยอมรับการทุจริต",),
            {2569: Row("60,000", (3,)), 2570: Row("65,000", (3,))},
        ),
        Sheet(
            "กิจกรรมเชิดชูบุคลากรต้นแบบด้านความซื่อสัตย์",
            1,
            ("การยกย่องคนดีเป็นแรงจูงใจให้บุคลากรอื่นทำตาม",),
            ("เพื่อยกย่องบุคลากรที่ซื่อสัตย์",),
            (("พนักงานเทศบาลและพนักงานจ้าง", 210, "คน"),),
            ("กำหนดหลักเกณฑ์", "คัดเลือกโดยคณะกรรมการ", "มอบเกียรติบัตรในวันเทศบาล"),
            ("สำนักปลัดเทศบาล",),
            ("คัดเลือกบุคลากรปีละ ๓ คน",),
            ("บุคลากรมีขวัญและกำลังใจ",),
            _same("0", (2, 3)),
        ),
        Sheet(
            "มาตรการใช้ระบบคิวกลางในงานทะเบียนราษฎร",
            2,
            (
                "งานทะเบียนเป็นงานที่มีผู้มารับบริการมากที่สุด การลัดคิวทำให้เกิดข้อร้องเรียน",
                "ระบบคิวกลางทำให้ทุกคนได้รับบริการตามลำดับ",
            ),
            ("เพื่อให้บริการตามลำดับก่อนหลัง", "เพื่อลดการใช้ดุลพินิจของเจ้าหน้าที่"),
            (("ผู้มารับบริการงานทะเบียน", 0, ""),),
            ("ติดตั้งเครื่องออกบัตรคิว", "ประกาศมาตรการ", "สำรวจความพึงพอใจทุก ๖ เดือน"),
            ("สำนักปลัดเทศบาล",),
            ("มีระบบคิวกลาง ๑ ระบบ",),
            ("ข้อร้องเรียนเรื่องลัดคิวเป็นศูนย์",),
            {2569: Row("35,000", (1,)), 2570: Row("0", (1,))},
        ),
        Sheet(
            "มาตรการเผยแพร่ราคากลางและสัญญาจ้างทุกโครงการ",
            2,
            ("ราคากลางและสัญญาที่เปิดเผยทำให้ประชาชนเปรียบเทียบได้เอง",),
            ("เพื่อให้ประชาชนเข้าถึงข้อมูลสัญญาจ้าง",),
            (("ประชาชนทั่วไป", 0, ""),),
            ("สแกนสัญญาทุกฉบับ", "เผยแพร่ภายใน ๗ วันนับแต่วันลงนาม"),
            ("กองคลัง", "กองช่าง"),
            ("เผยแพร่สัญญาครบทุกฉบับ",),
            ("คะแนนการเปิดเผยข้อมูลสูงขึ้น",),
            _same("0", (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการสภากาแฟตลาดเก่า",
            3,
            ("ตลาดเก่าเป็นที่พบปะของคนทุกวัย การพูดคุยอย่างไม่เป็นทางการทำให้ได้ความเห็นที่ตรงไปตรงมา",),
            ("เพื่อรับฟังความเห็นของประชาชน", "เพื่อเล่าความคืบหน้าของงานเทศบาล"),
            (("พ่อค้าแม่ค้า", 40, "ราย"), ("ประชาชนทั่วไป", 120, "คน")),
            (
                ("เตรียมงาน", ("นัดหมายผู้บริหาร", "เตรียมข้อมูลโครงการ")),
                "จัดสภากาแฟเดือนละ ๑ ครั้ง",
                "สรุปประเด็นลงเว็บไซต์",
            ),
            ("กองสวัสดิการสังคม",),
            ("จัดสภากาแฟ ๑๒ ครั้ง",),
            ("มีข้อเสนอที่นำไปปฏิบัติได้ไม่น้อยกว่า ๑๐ เรื่อง",),
            {2569: Row("24,000", (1, 2, 3, 4)), 2570: Row("24,000", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมอาสาตรวจถนน",
            3,
            ("ถนนที่สร้างไม่ได้มาตรฐานชำรุดเร็วและสิ้นเปลืองงบประมาณ",),
            ("เพื่อให้ประชาชนร่วมตรวจงานถนน",),
            (("อาสาสมัคร", 30, "คน"),),
            ("รับสมัครอาสา", "อบรมการวัดความหนาผิวทาง", "ออกตรวจพร้อมกรรมการตรวจรับ"),
            ("กองช่าง",),
            ("ตรวจถนนไม่น้อยกว่า ๔ สาย",),
            ("ถนนมีอายุการใช้งานยาวขึ้น",),
            {2570: Row("8,500", (2,), "เริ่มปี ๒๕๗๐")},
        ),
        Sheet(
            "โครงการตรวจสอบภายในเชิงรุก",
            4,
            ("การตรวจสอบภายในเดิมเน้นเอกสารย้อนหลัง ทำให้แก้ไขไม่ทันเวลา",),
            ("เพื่อตรวจพบข้อผิดพลาดก่อนเกิดความเสียหาย",),
            (("กองและสำนัก", 8, "แห่ง"),),
            ("วางแผนการตรวจสอบตามความเสี่ยง", "ตรวจสอบระหว่างปฏิบัติงาน", "ให้คำแนะนำทันที"),
            ("หน่วยตรวจสอบภายใน",),
            ("ตรวจสอบครบทุกกอง ปีละ ๒ ครั้ง",),
            ("ข้อผิดพลาดทางการเงินลดลงครึ่งหนึ่ง",),
            _same("0", (2, 4)),
        ),
        Sheet(
            "มาตรการคุ้มครองผู้แจ้งเบาะแสการทุจริต",
            4,
            ("ผู้พบเห็นการทุจริตจำนวนมากไม่กล้าแจ้งเพราะกลัวถูกกลั่นแกล้ง",),
            ("เพื่อปกปิดตัวตนของผู้แจ้ง", "เพื่อให้มีผู้แจ้งเบาะแสมากขึ้น"),
            (("บุคลากรและประชาชน", 0, ""),),
            ("กำหนดรหัสแทนชื่อผู้แจ้ง", "จำกัดผู้เข้าถึงข้อมูล", "รายงานสถิติโดยไม่เปิดเผยชื่อ"),
            ("สำนักปลัดเทศบาล",),
            ("มีแนวปฏิบัติ ๑ ฉบับ",),
            ("ไม่มีผู้แจ้งเบาะแสถูกเปิดเผยชื่อ",),
            _same("0", (1,)),
        ),
    ),
    approval=({"role": "ผู้อนุมัติแผน", "position": "นายกเทศมนตรีเมืองชุมแสง"},),
)


def _mark(cell: _Cell, year: int, place: int) -> None:
    if year == 2570:
        cell.text = ("ü", "/", "✔", "X")[place % 4]
        cell.paragraphs[0].runs[0].font.name = "Wingdings" if place % 4 == 0 else None
    else:
        symbol(cell, "Wingdings 2" if place % 2 else "Wingdings", "F050" if place % 2 else "F0FE")


def _year(document: Document, year: int) -> None:
    line(document, f"บัญชีโครงการ/กิจกรรม/มาตรการ ประจำปีงบประมาณ พ.ศ. {thai(year)}", bold=True, center=True)
    sheets = BOOK.rows(year)
    for dimension, name in _DIMENSIONS.items():
        line(document, f"มิติที่ {thai(dimension)} {name}", bold=True)
        mine = [(place, sheet) for place, sheet in enumerate(sheets, 1) if sheet.dimension == dimension]
        rows: list[tuple[str, ...]] = [
            ("ที่", "โครงการ/กิจกรรม/มาตรการ", "ช่วงเวลาดำเนินการ", "", "", "", "ผู้รับผิดชอบ", "หมายเหตุ"),
            (
                "",
                "",
                "ไตรมาสที่ ๑\n(ต.ค.-ธ.ค.)",
                "ไตรมาสที่ ๒\n(ม.ค.-มี.ค.)",
                "ไตรมาสที่ ๓\n(เม.ย.-มิ.ย.)",
                "ไตรมาสที่ ๔\n(ก.ค.-ก.ย.)",
                "",
                "",
            ),
        ]
        rows += [
            (thai(place), sheet.title, "", "", "", "", ", ".join(sheet.responsible), sheet.years[year].note or "-")
            for place, sheet in mine
        ]
        merges = [(0, 2, 0, 5), *((0, column, 1, column) for column in (0, 1, 6, 7))]
        made = table(document, rows, merges if year == 2569 else merges[:1])
        for row, (place, sheet) in enumerate(mine, 2):
            for quarter in sheet.years[year].quarters:
                _mark(made.cell(row, 1 + quarter), year, place)
        line(document, "")
    new_page(document)


_MONEY = (
    "ปีงบประมาณ ๒๕๖๙ จำนวน ๖๐,๐๐๐ บาท\nปีงบประมาณ ๒๕๗๐ จำนวน ๖๕,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "พ.ศ. ๒๕๖๙ : ๓๕,๐๐๐ บาท\nพ.ศ. ๒๕๗๐ : ไม่ใช้งบประมาณ",
    "-",
    "ปีละ ๒๔,๐๐๐ บาท",
    "๘,๕๐๐ บาท (แปดพันห้าร้อยบาทถ้วน)",
    "ไม่ใช้งบประมาณ",
    "ไม่มีค่าใช้จ่าย",
)
_TIMES = ("ไตรมาส ๓", "ไตรมาส ๒ – ๓", "ไตรมาส ๑", "ตลอดปี", "ตลอดปี", "ไตรมาส ๒", "ไตรมาส ๒ และ ๔", "ไตรมาส ๑")


def _lines(texts: Sequence[Nested], mark: str, below: str = "- ") -> list[str]:
    found = []
    for number, item in enumerate(texts, 1):
        text, inner = (item, ()) if isinstance(item, str) else item
        found.append(
            f"{mark.replace('#', thai(number)).replace('@', str(number))}{text}" if len(texts) > 1 else text
        )
        found += [f"    {below}{each}" for each in inner]
    return found


def _fields(place: int, sheet: Sheet) -> list[tuple[str, list[str]]]:
    mark = ("#. ", "@) ", "- ", "(#) ", "@. ", "• ", "#) ", "– ")[place]
    groups: list[Nested] = [
        f"{name}  จำนวน {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups
    ]
    fields = [
        ("ชื่อโครงการ/กิจกรรม/มาตรการ", [sheet.title]),
        ("มิติที่", [f"{sheet.dimension} {_DIMENSIONS[sheet.dimension]}"]),
        ("หลักการและเหตุผล", list(sheet.rationale)),
        ("วัตถุประสงค์", _lines(sheet.objectives, mark)),
        ("กลุ่มเป้าหมาย", _lines(groups, mark)),
        ("วิธีดำเนินการ", _lines(sheet.steps, mark)),
        ("ระยะเวลา", [_TIMES[place]]),
        ("งบประมาณ", _MONEY[place].split("\n")),
        ("ผู้รับผิดชอบ", _lines(sheet.responsible, mark)),
    ]
    if place in (1, 4):
        return [
            *fields,
            ("ผลผลิต/ผลลัพธ์", ["ผลผลิต", *_lines(sheet.outputs, mark), "ผลลัพธ์", *_lines(sheet.outcomes, mark)]),
        ]
    return [*fields, ("ผลผลิต", _lines(sheet.outputs, mark)), ("ผลลัพธ์", _lines(sheet.outcomes, mark))]


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    fields = _fields(place, sheet)
    line(document, f"แบบที่ {thai(place + 1)}", bold=True)
    if place == 2:
        fields = [(f"{number}. {name}", texts) for number, (name, texts) in enumerate(fields, 1)]
    if place == 6:
        fields = [(f"{name} :", texts) for name, texts in fields]
    made = table(document, [("", "")] * (len(fields) + (place == 5)))
    if place == 5:
        made.cell(0, 0).merge(made.cell(0, 1)).text = "รายละเอียดโครงการ"
    for row, (name, texts) in zip(made.rows[place == 5 :], fields, strict=True):
        left, right = row.cells
        left.text = name
        if place in (3, 7):
            soft_lines(right.paragraphs[0], texts)
        else:
            right.text = texts[0]
            for text in texts[1:]:
                right.add_paragraph(text)
    if place == 7:
        cell = made.cell(5, 1).paragraphs[0]
        deleted(cell, " และสื่อมวลชน")
    if place == 0:
        cell = made.cell(2, 1).paragraphs[0]
        cell.runs[0].text = sheet.rationale[0].removesuffix("ที่ถูกต้อง")
        inserted(cell, "ที่ถูกต้อง")
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = docx.Document()
    cover = document.add_paragraph()
    soft_lines(cover, [BOOK.title, "พ.ศ. ๒๕๖๙ - ๒๕๗๐", NAME, "อำเภอชุมแสง จังหวัดนครสวรรค์"], bold=True)
    new_page(document)
    line(document, "คำนำ", bold=True)
    for text in BOOK.preface:
        line(document, text.replace("เทศบาลเมือง", "เทศบาล\u200bเมือง"))
    line(document, NAME)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    line(document, "ลงชื่อ ..................................... ผู้อนุมัติแผน")
    line(document, "       (.....................................)")
    line(document, "          นายกเทศมนตรีเมืองชุมแสง")
    return saved(document)
