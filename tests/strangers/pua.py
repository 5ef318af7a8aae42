"""A subdistrict municipality's book as the text of LibreOffice's PDF: sheets are tables of two columns, the plan has months."""

from __future__ import annotations

from docx.document import Document
from docx.shared import Cm

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table

NAME = "เทศบาลตำบลเชียงกลาง"
YEARS = (2566, 2567)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2567,
    name=NAME,
    type="subdistrict-municipality",
    district="เชียงกลาง",
    province="น่าน",
    preface=(
        "เทศบาลตำบลเชียงกลางได้รับผลการประเมินคุณธรรมและความโปร่งใสในระดับดี แต่ยังมีข้อที่ต้องปรับปรุง เช่น การเผยแพร่ข้อมูลและการรับฟังความคิดเห็น แผนฉบับนี้จึงกำหนดโครงการที่แก้ปัญหาเหล่านั้นโดยตรง",
    ),
    sheets=(
        Sheet(
            "โครงการพัฒนาเว็บไซต์ให้ประชาชนตรวจสอบได้ทุกขั้นตอน",
            2,
            ("เว็บไซต์เดิมมีข้อมูลไม่ครบถ้วนและค้นหายาก ประชาชนจึงไม่ทราบความเคลื่อนไหวของโครงการต่าง ๆ ในเขตเทศบาล",),
            ("เพื่อให้เว็บไซต์มีข้อมูลครบถ้วน", "เพื่อให้ประชาชนค้นหาข้อมูลได้ง่าย"),
            (("ประชาชนทั่วไป", 0, ""), ("เจ้าหน้าที่ผู้ดูแลเว็บไซต์", 4, "คน")),
            ("ว่าจ้างปรับปรุงเว็บไซต์", "อบรมเจ้าหน้าที่", "เปิดใช้งานและประเมินผล"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("เว็บไซต์มีข้อมูลครบ 43 รายการ",),
            ("ผลการประเมินด้านการเปิดเผยข้อมูลสูงขึ้น",),
            {2566: Row("95,000", (1, 2)), 2567: Row("20,000", (1, 2))},
        ),
        Sheet(
            "กิจกรรมรับฟังความคิดเห็นในตลาดนัด",
            3,
            ("ตลาดนัดเป็นที่ที่ประชาชนทุกกลุ่มมาพบกัน การตั้งโต๊ะรับฟังทำให้ได้ความเห็นที่หลากหลาย",),
            ("เพื่อรับฟังความเห็นของประชาชนทุกกลุ่ม",),
            (("ประชาชนที่มาตลาด", 400, "คน"),),
            ("จัดเจ้าหน้าที่หมุนเวียน", "รวบรวมความเห็น", "ตอบกลับผ่านป้ายประกาศ"),
            ("สำนักปลัด", "กองสาธารณสุข"),
            ("ตั้งโต๊ะเดือนละ 2 ครั้ง",),
            ("ประชาชนเห็นว่าเทศบาลรับฟัง",),
            {2566: Row("0", (1, 2, 3, 4)), 2567: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "โครงการอบรมผู้ตรวจสอบบัญชีชุมชน",
            4,
            ("กองทุนในชุมชนมีเงินหมุนเวียนมาก จึงควรมีผู้ตรวจสอบที่เป็นคนในชุมชน",),
            ("เพื่อสร้างผู้ตรวจสอบบัญชีชุมชน",),
            (("กรรมการกองทุน", 30, "คน"),),
            ("คัดเลือกผู้เข้าอบรม", "อบรมการทำบัญชี", "ทดลองตรวจสอบ"),
            ("กองคลัง",),
            ("มีผู้ผ่านการอบรม 30 คน",),
            ("กองทุนมีบัญชีที่ถูกต้อง",),
            {2567: Row("24,000", (3,))},
        ),
    ),
    totals={2566: ("95,000", None), 2567: ("44,000", None)},
)
_TIMES = ("ตุลาคม - มีนาคม", "ตลอดปี", "เมษายน - มิถุนายน 2567")
_MONEY = ("ปี 2566 จำนวน 95,000 บาท ปี 2567 จำนวน 20,000 บาท", "ไม่ใช้งบประมาณ", "24,000 บาท")
_WIDTHS = (1.2, 7.0, 1.3, 2.6, 2.0, 2.0, 2.0, 2.0)


def _sized(document: Document, rows: list[list[str]], widths: tuple[float, ...]) -> None:
    made = table(document, rows)
    made.style = "Table Grid"
    made.autofit = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Cm(width)
    for each in made.rows:
        for cell, width in zip(each.cells, widths, strict=True):
            cell.width = Cm(width)


def _year(document: Document, year: int) -> None:
    line(document, f"ตารางสรุปโครงการ ประจำปีงบประมาณ พ.ศ. {year}", bold=True, center=True)
    rows = [["ที่", "โครงการ", "มิติ", "งบประมาณ", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"]]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["x" if quarter in row.quarters else "-" for quarter in (1, 2, 3, 4)]
        rows.append(
            [str(number), sheet.title, str(sheet.dimension), "-" if row.budget == "0" else row.budget, *ticks]
        )
    rows.append(["", "รวมทั้งสิ้น", "", BOOK.totals[year][0] or "", "", "", "", ""])
    _sized(document, rows, _WIDTHS)
    new_page(document)


def _list(texts: tuple[object, ...]) -> str:
    return (
        "\n".join(f"{number}. {text}" for number, text in enumerate(texts, 1)) if len(texts) > 1 else str(texts[0])
    )


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, f"รายละเอียดโครงการที่ {place + 1}", bold=True, center=True)
    groups = tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups)
    rows = [
        ["ชื่อโครงการ", sheet.title],
        ["มิติ", f"มิติที่ {sheet.dimension}"],
        ["หลักการและเหตุผล", sheet.rationale[0]],
        ["วัตถุประสงค์", _list(tuple(sheet.objectives))],
        ["กลุ่มเป้าหมาย", _list(groups)],
        ["วิธีดำเนินการ", _list(tuple(sheet.steps))],
        ["ระยะเวลา", _TIMES[place]],
        ["งบประมาณ", _MONEY[place]],
        ["ผู้รับผิดชอบ", _list(tuple(sheet.responsible))],
        ["ผลผลิต", _list(tuple(sheet.outputs))],
        ["ผลลัพธ์", _list(tuple(sheet.outcomes))],
    ]
    _sized(document, rows, (4.0, 12.0))
    new_page(document)


def build() -> bytes:
    """The book as a Word file, of which the PDF is made."""
    document = new_document()
    document.styles["Normal"].font.name = "TH SarabunPSK"
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(1.5)
    for text in (BOOK.title, "พ.ศ. 2566 - 2567", NAME, "อำเภอเชียงกลาง จังหวัดน่าน"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    line(document, f"          {BOOK.preface[0]}")
    new_page(document)
    for year in YEARS:
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
