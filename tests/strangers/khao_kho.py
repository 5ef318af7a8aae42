"""A subdistrict's book: the table names quarters in words, labels are bold at the beginning of lines, an appendix of risks."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลแคมป์สน"
YEARS = (2567, 2568)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2567,
    end=2568,
    name=NAME,
    type="subdistrict-organization",
    district="เขาค้อ",
    province="เพชรบูรณ์",
    sheets=(
        Sheet(
            "โครงการอบรมมัคคุเทศก์น้อยซื่อสัตย์",
            1,
            ("ตำบลแคมป์สนเป็นแหล่งท่องเที่ยว เยาวชนที่เป็นมัคคุเทศก์ต้องซื่อสัตย์ต่อนักท่องเที่ยว",),
            ("เพื่อฝึกความซื่อสัตย์แก่เยาวชน", "เพื่อสร้างภาพลักษณ์ที่ดีของตำบล"),
            (("เยาวชน", 40, "คน"),),
            ("ประสานโรงเรียน", "อบรม ๒ วัน", "ฝึกปฏิบัติในแหล่งท่องเที่ยว"),
            ("กองการศึกษา",),
            ("เยาวชนผ่านการอบรม ๔๐ คน",),
            ("ไม่มีการหลอกลวงนักท่องเที่ยว",),
            {2567: Row("22,000", (3,), budget_source="ข้อบัญญัติ"), 2568: Row("22,000", (3,), budget_source="ข้อบัญญัติ")},
        ),
        Sheet(
            "มาตรการกำกับการเก็บค่าธรรมเนียมลานกางเต็นท์",
            2,
            ("ค่าธรรมเนียมเก็บเป็นเงินสด จึงเสี่ยงต่อการยักยอก", "การใช้ตั๋วที่มีเลขเรียงลำดับช่วยให้ตรวจสอบได้"),
            ("เพื่อป้องกันการยักยอก",),
            (("เจ้าหน้าที่จัดเก็บ", 3, "คน"), ("นักท่องเที่ยว", 0, "")),
            ("จัดพิมพ์ตั๋วเรียงเลข", "ตรวจนับทุกสิ้นวัน", "นำฝากธนาคารวันทำการถัดไป"),
            ("กองคลัง",),
            ("มีรายงานประจำวันครบถ้วน",),
            ("รายได้เพิ่มขึ้นร้อยละ ๑๐",),
            {2567: Row("0", (1, 2)), 2568: Row("0", (1, 2))},
        ),
        Sheet(
            "กิจกรรมตรวจเยี่ยมโครงการกับผู้สูงอายุ",
            3,
            ("ผู้สูงอายุมีเวลาและประสบการณ์ จึงเหมาะที่จะเป็นผู้สังเกตการณ์",),
            ("เพื่อให้ผู้สูงอายุมีส่วนร่วม",),
            (("ชมรมผู้สูงอายุ", 2, "ชมรม"),),
            ("นัดหมายชมรม", "ลงพื้นที่ตรวจเยี่ยม"),
            ("กองสวัสดิการสังคม", "กองช่าง"),
            ("ตรวจเยี่ยม ๖ โครงการ",),
            ("ข้อสังเกตได้รับการแก้ไข", "ผู้สูงอายุมีความสุข"),
            {2568: Row("4,800", (2, 4), budget_source="เงินอุดหนุน")},
        ),
    ),
    totals={2567: ("22,000", None), 2568: ("26,800", None)},
    chapters=(("ภาคผนวก ตารางวิเคราะห์ความเสี่ยง", "back"),),
    in_chapters=("การเก็บเงินสด", "สูง", "ใช้ตั๋วเรียงเลข"),
    in_notes=("โรงเรียนบ้านทุ่งสมอ",),
)

_IN_TABLE = {(3,): "ไตรมาส ๓", (1, 2): "ไตรมาส ๑-๒", (2, 4): "ไตรมาส ๒, ๔"}
_TIMES = ("ไตรมาส ๓", "ต.ค. ๖๖ - มี.ค. ๖๗ และ ต.ค. ๖๗ - มี.ค. ๖๘", "ไตรมาส ๒ และ ๔ พ.ศ. ๒๕๖๘")
_MONEY = ("๒๒,๐๐๐ บาท/ปี (ข้อบัญญัติ)", "-", "๔,๘๐๐ บาท (เงินอุดหนุน)")
_PLACES = ("โรงเรียนบ้านทุ่งสมอ", "", "")


def _year(document: Document, year: int) -> None:
    line(document, thai(f"ปีงบประมาณ พ.ศ. {year}"), bold=True)
    rows = [["ที่", "โครงการ", "มิติ", "งบประมาณ/แหล่งงบ", "ระยะเวลา", "ผู้รับผิดชอบ"]]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        money = "-" if row.budget == "0" else thai(f"{row.budget} ({row.budget_source})")
        rows.append(
            [
                thai(number),
                sheet.title,
                thai(f"มิติที่ {sheet.dimension}"),
                money,
                _IN_TABLE[row.quarters],
                ",\n".join(sheet.responsible),
            ]
        )
    rows.append(["รวม", "", "", thai(BOOK.totals[year][0]), "", ""])
    table(document, rows, [(len(rows) - 1, 0, len(rows) - 1, 2)])
    line(document, "")


def _labelled(document: Document, name: str, text: str) -> None:
    made = document.add_paragraph()
    made.add_run(name).bold = True
    made.add_run(f"  {text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    groups = [f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups]
    _labelled(document, "ชื่อโครงการ", sheet.title)
    _labelled(document, "มิติ", thai(f"มิติที่ {sheet.dimension}"))
    _labelled(document, "หลักการและเหตุผล", sheet.rationale[0])
    for text in sheet.rationale[1:]:
        line(document, f"\t{text}")
    for name, texts in (
        ("วัตถุประสงค์", list(sheet.objectives)),
        ("กลุ่มเป้าหมาย", groups),
        ("วิธีดำเนินงาน", list(map(str, sheet.steps))),
    ):
        if len(texts) == 1:
            _labelled(document, name, thai(texts[0]))
        else:
            line(document, name, bold=True)
            for number, text in enumerate(texts, 1):
                line(document, thai(f"\t{number}. {text}"))
    if _PLACES[place]:
        _labelled(document, "สถานที่ดำเนินการ", _PLACES[place])
    _labelled(document, "ระยะเวลาดำเนินงาน", _TIMES[place])
    _labelled(document, "งบประมาณ", _MONEY[place])
    _labelled(document, "ผู้รับผิดชอบ", " และ ".join(sheet.responsible))
    _labelled(document, "ผลผลิต", str(sheet.outputs[0]))
    if len(sheet.outcomes) == 1:
        _labelled(document, "ผลลัพธ์", str(sheet.outcomes[0]))
    else:
        line(document, "ผลลัพธ์", bold=True)
        for text in map(str, sheet.outcomes):
            line(document, f"\t- {text}")
    line(document, "_" * 40, center=True)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ – ๒๕๖๘", f"ของ{NAME}", "อำเภอเขาค้อ จังหวัดเพชรบูรณ์"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "๑. แผนปฏิบัติการรายปี", bold=True)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    line(document, "๒. รายละเอียดโครงการ", bold=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    new_page(document)
    line(document, "ภาคผนวก ตารางวิเคราะห์ความเสี่ยง", bold=True, center=True)
    table(
        document,
        [
            ["ที่", "ความเสี่ยง", "โอกาส", "มาตรการควบคุม"],
            ["๑", "การเก็บเงินสด", "สูง", "ใช้ตั๋วเรียงเลข"],
            ["๒", "การจัดซื้อ", "กลาง", "เปิดเผยราคากลาง"],
        ],
    )
    return saved(document)
