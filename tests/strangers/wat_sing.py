"""A subdistrict municipality's book: a cover of many lines, tables turned on their side, sheets as letters would be written."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "เทศบาลตำบลวัดสิงห์"
YEARS = (2568, 2569)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2568,
    end=2569,
    name=NAME,
    type="subdistrict-municipality",
    district="วัดสิงห์",
    province="ชัยนาท",
    preface=(
        "ตามที่คณะรัฐมนตรีมีมติให้ทุกหน่วยงานป้องกันการทุจริต เทศบาลตำบลวัดสิงห์จึงจัดทำแผนฉบับนี้",
        "แผนประกอบด้วยโครงการจำนวน ๓ โครงการ",
    ),
    sheets=(
        Sheet(
            "โครงการต้นกล้าสุจริตวัดสิงห์",
            1,
            ("เยาวชนเปรียบเหมือนต้นกล้า หากได้รับการดูแลย่อมเติบโตเป็นต้นไม้ใหญ่",),
            ("เพื่อปลูกฝังเยาวชน", "เพื่อสร้างเครือข่ายโรงเรียนสุจริต"),
            (("นักเรียน", 75, "คน"), ("ครู", 5, "คน")),
            ("ประชุมวางแผน", ("จัดกิจกรรม ๒ ฐาน", ("ฐานความซื่อสัตย์", "ฐานจิตอาสา")), "สรุปผล"),
            ("กองการศึกษา",),
            ("นักเรียนเข้าร่วม ๗๕ คน",),
            ("โรงเรียนเข้าร่วมเครือข่าย ๕ แห่ง",),
            {2568: Row("19,500", (2, 3)), 2569: Row("19,500", (2, 3))},
        ),
        Sheet(
            "มาตรการลงเวลาปฏิบัติงานด้วยระบบใบหน้า",
            2,
            ("การลงเวลาแทนกันเป็นการทุจริตรูปแบบหนึ่ง", "ระบบใบหน้าช่วยให้ตรวจสอบได้แม่นยำ"),
            ("เพื่อป้องกันการลงเวลาแทนกัน",),
            (("บุคลากรทุกคน", 0, ""),),
            ("ติดตั้งระบบ", "ทดลองใช้", "ใช้จริง"),
            ("สำนักปลัดเทศบาล", "กองคลัง"),
            ("ใช้ระบบได้ร้อยละ ๑๐๐",),
            ("ไม่มีการลงเวลาแทนกัน",),
            {2568: Row("35,000", (1,)), 2569: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมเดินเท้าเข้าหาประชาชน",
            3,
            ("การเดินเท้าทำให้เห็นปัญหาที่แท้จริง",),
            ("เพื่อรับรู้ปัญหา", "เพื่อเชิญชวนร่วมตรวจสอบ", "เพื่อรายงานผลงาน"),
            (("ประชาชน ๑๑ ชุมชน", 550, "คน"),),
            ("กำหนดเส้นทาง", "เดินเท้าเดือนละครั้ง"),
            ("ทุกกอง",),
            ("เดินครบ ๑๑ ชุมชน",),
            ("แก้ปัญหาได้ทันที", "ประชาชนพึงพอใจ"),
            {2569: Row("3,300", (1, 2, 3, 4))},
        ),
    ),
    totals={2568: ("54,500", (1, 1, 1, 0)), 2569: ("22,800", (2, 3, 3, 2))},
    approval=(
        {"role": "ผู้เสนอ", "name": "นางสาวตัวอย่าง สมมติ", "position": "หัวหน้าสำนักปลัดเทศบาล"},
        {"role": "ผู้อนุมัติ", "position": "นายกเทศมนตรีตำบลวัดสิงห์"},
    ),
    chapters=(("ส่วนที่ 1 บทนำ", "front"), ("ส่วนที่ 4 การติดตามประเมินผล", "back")),
    in_chapters=("กฎหมายที่เกี่ยวข้อง", "รัฐธรรมนูญแห่งราชอาณาจักรไทย", "รายงานต่อสภาเทศบาล"),
)

_TIMES = ("เดือนมกราคม ถึง เดือนมิถุนายน", "ปี ๒๕๖๘ ไตรมาสที่ ๑ และปี ๒๕๖๙ ทุกไตรมาส", "ปีงบประมาณ ๒๕๖๙ (ต.ค. ๖๘ - ก.ย. ๖๙)")
_MONEY = (
    "งบประมาณ ๑๙,๕๐๐ บาท (หนึ่งหมื่นเก้าพันห้าร้อยบาทถ้วน)",
    "ปี ๒๕๖๘ งบประมาณ ๓๕,๐๐๐ บาท ปี ๒๕๖๙ ไม่ใช้งบประมาณ",
    "๓,๓๐๐ บาท",
)


def _year(document: Document, year: int) -> None:
    line(document, thai(f"แผนปฏิบัติการฯ ปีงบประมาณ {year}"), bold=True)
    rows = [
        [
            "",
            "โครงการ / กิจกรรม",
            "มิติ",
            "งบประมาณ (บาท)",
            "ไตรมาส ๑",
            "ไตรมาส ๒",
            "ไตรมาส ๓",
            "ไตรมาส ๔",
            "ผู้รับผิดชอบ",
        ]
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["☑" if quarter in row.quarters else "☐" for quarter in (1, 2, 3, 4)]
        money = "–" if row.budget == "0" else thai(row.budget)
        rows.append(
            [thai(f"{number}."), sheet.title, thai(sheet.dimension), money, *ticks, ", ".join(sheet.responsible)]
        )
    budget, counts = BOOK.totals[year]
    rows.append(["", "รวมทั้งสิ้น", "", thai(budget), *map(thai, counts or ()), ""])
    table(document, rows)
    line(document, "")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"โครงการที่ {place + 1}"), bold=True, center=True)
    line(document, sheet.title, bold=True, center=True)
    line(document, thai(f"สนองมิติที่ {sheet.dimension}"), center=True)
    line(document, "หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, thai(f"\t{text}"))
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    lists: tuple[tuple[str, Sequence[Nested]], ...] = (
        ("วัตถุประสงค์ของโครงการ", sheet.objectives),
        ("เป้าหมายโครงการ", groups),
        ("วิธีดำเนินงาน", sheet.steps),
    )
    for name, texts in lists:
        line(document, name, bold=True)
        for number, item in enumerate(texts, 1):
            words, below = (item, ()) if isinstance(item, str) else item
            line(document, thai(f"\t{number}. {words}") if len(texts) > 1 else thai(f"\t{words}"))
            for each in below:
                line(document, f"\t\t- {each}")
    line(document, "ระยะเวลาดำเนินงาน", bold=True)
    line(document, f"\t{_TIMES[place]}")
    line(document, "งบประมาณที่ใช้", bold=True)
    line(document, f"\t{_MONEY[place]}")
    line(document, "ผู้รับผิดชอบโครงการ", bold=True)
    line(document, "\t" + " และ".join(sheet.responsible))
    line(document, "ผลผลิตของโครงการ", bold=True)
    line(document, f"\t{sheet.outputs[0]}")
    line(document, "ผลลัพธ์ของโครงการ", bold=True)
    for number, text in enumerate(map(str, sheet.outcomes), 1):
        line(document, thai(f"\t{number}. {text}") if len(sheet.outcomes) > 1 else f"\t{text}")
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "เอกสารหมายเลข ๓/๒๕๖๗",
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "(พ.ศ. ๒๕๖๘ - ๒๕๖๙)",
        "",
        "เทศบาลตำบลวัดสิงห์",
        "อำเภอวัดสิงห์",
        "จังหวัดชัยนาท",
        "โทรศัพท์ ๐ ๕๖๔๐ ๐๐๐๐",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "งานวิเคราะห์นโยบายและแผน", center=True)
    new_page(document)
    line(document, "ส่วนที่ ๑", bold=True, center=True)
    line(document, "บทนำ", bold=True, center=True)
    line(document, "กฎหมายที่เกี่ยวข้อง", bold=True)
    line(document, "\t๑. รัฐธรรมนูญแห่งราชอาณาจักรไทย พุทธศักราช ๒๕๖๐")
    line(document, "\t๒. พระราชบัญญัติเทศบาล พ.ศ. ๒๔๙๖ และที่แก้ไขเพิ่มเติม")
    new_page(document)
    line(document, "ส่วนที่ ๒", bold=True, center=True)
    line(document, "แผนปฏิบัติการรายปี", bold=True, center=True)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    line(document, "ส่วนที่ ๓", bold=True, center=True)
    line(document, "รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    line(document, "ส่วนที่ ๔", bold=True, center=True)
    line(document, "การติดตามประเมินผล", bold=True, center=True)
    line(document, "\tให้คณะกรรมการรายงานต่อสภาเทศบาลปีละหนึ่งครั้ง")
    new_page(document)
    for text in (
        "ลงชื่อ",
        "(นางสาวตัวอย่าง สมมติ)",
        "หัวหน้าสำนักปลัดเทศบาล",
        "ผู้เสนอ",
        "ลงชื่อ",
        "(                                   )",
        "นายกเทศมนตรีตำบลวัดสิงห์",
        "ผู้อนุมัติ",
    ):
        line(document, text, center=True)
    return saved(document)
