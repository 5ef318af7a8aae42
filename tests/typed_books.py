"""A plan's facts, and the means to type them into Word as offices do, each in its own way."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

from antigraft_cli.thai import thai_digits

ORGANIZATION = "เทศบาลตำบลตัวอย่าง"
PLACE = "อำเภอตัวอย่าง จังหวัดตัวอย่าง"
TITLE = "แผนปฏิบัติการป้องกันการทุจริต"
DIMENSIONS = ("", "การสร้างวัฒนธรรมสุจริต", "การบริหารราชการด้วยความโปร่งใส", "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน")
YEARS = (2567, 2568)

Nested = str | tuple[str, Sequence[str]]


@dataclass(frozen=True)
class Fact:
    """A project as it should be in the data."""

    title: str
    dimension: int
    rationale: Sequence[str]
    objectives: Sequence[str]
    groups: Sequence[tuple[str, int, str]]
    steps: Sequence[Nested]
    responsible: str
    outputs: Sequence[str]
    outcomes: Sequence[str]
    years: dict[int, tuple[str, tuple[int, ...]]] = field(default_factory=dict)

    def money(self, year: int) -> str:
        return self.years[year][0]

    def quarters(self, year: int) -> tuple[int, ...]:
        return self.years[year][1]


FACTS = (
    Fact(
        "โครงการอบรมคุณธรรมจริยธรรมของบุคลากร",
        1,
        (
            "การทุจริตเกิดขึ้นได้ทุกที่ หน่วยงานจึงต้องสร้างจิตสำนึกให้แก่บุคลากรอย่างต่อเนื่อง",
            f"{ORGANIZATION}เห็นความสำคัญของเรื่องนี้ จึงจัดทำโครงการขึ้น",
        ),
        ("เพื่อให้บุคลากรรู้หน้าที่ของตน", "เพื่อปลูกฝังค่านิยมสุจริต", "เพื่อลดความเสี่ยง"),
        (("บุคลากรของหน่วยงาน", 40, "คน"), ("ผู้นำชุมชน", 0, "")),
        (
            "เสนอโครงการเพื่อขออนุมัติ",
            ("จัดการอบรม โดยมีหัวข้อต่อไปนี้", ("กฎหมายที่ควรรู้", "การขัดกันแห่งผลประโยชน์")),
            "รายงานผลต่อผู้บริหาร",
        ),
        "สำนักปลัดเทศบาล",
        ("จัดอบรมได้ 1 ครั้ง", "มีผู้เข้าอบรมไม่น้อยกว่า 40 คน"),
        ("บุคลากรเข้าใจหน้าที่ ไม่น้อยกว่าร้อยละ 80",),
        {2567: ("20,000.00", (2,)), 2568: ("25,500.50", (2,))},
    ),
    Fact(
        f"มาตรการ No Gift Policy ของ{ORGANIZATION}",
        2,
        ("การรับของขวัญทำให้เกิดความเกรงใจและนำไปสู่การเลือกปฏิบัติ",),
        ("เพื่อป้องกันการรับสินบน",),
        (("ผู้บริหารและพนักงานทุกคน", 0, ""),),
        ("ประกาศนโยบาย", "ติดป้ายประชาสัมพันธ์"),
        "สำนักปลัดเทศบาล",
        ("มีประกาศนโยบาย 1 ฉบับ",),
        ("ไม่มีการรับของขวัญ",),
        {2567: ("0.00", (1, 2, 3, 4)), 2568: ("0.00", (1, 2, 3, 4))},
    ),
    Fact(
        "กิจกรรมเปิดเผยข้อมูลงบประมาณต่อประชาชน",
        3,
        ("ประชาชนควรรู้ว่าเงินภาษีใช้ทำสิ่งใด",),
        ("เพื่อให้ประชาชนตรวจสอบได้", "เพื่อเพิ่มความเชื่อมั่น"),
        (("หมู่บ้านในเขตพื้นที่", 8, "แห่ง"), ("ประชาชนทั่วไป", 120, "คน")),
        ("รวบรวมข้อมูล", "จัดทำสรุปที่อ่านง่าย", "เผยแพร่ทางเว็บไซต์"),
        "กองคลัง",
        ("มีข้อมูลเผยแพร่ครบทุกไตรมาส",),
        ("ประชาชนพึงพอใจ", "ประชาชนเชื่อมั่นมากขึ้น"),
        {2568: ("5,000.00", (3,))},
    ),
)


def rows_of(year: int) -> list[Fact]:
    return [fact for fact in FACTS if year in fact.years]


class TypedBook:
    """A Word file in the making."""

    def __init__(self) -> None:
        self.document = docx.Document()

    def line(self, text: str, *, bold: bool = False, center: bool = False, style: str | None = None) -> None:
        paragraph = self.document.add_paragraph(style=style)
        paragraph.add_run(text).bold = bold
        if center:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def new_page(self) -> None:
        self.document.add_page_break()  # type: ignore[no-untyped-call]

    def cover(self) -> None:
        for text in (TITLE, f"(พ.ศ. {YEARS[0]} - {YEARS[-1]})", "ของ", ORGANIZATION, PLACE):
            self.line(text, bold=True, center=True)
        self.new_page()

    def table(self, rows: Sequence[Sequence[str]], merges: Sequence[tuple[int, int, int, int]] = ()) -> None:
        """A table; `merges` are top, left, bottom, right. A cell's lines are paragraphs."""
        table = self.document.add_table(len(rows), max(map(len, rows)))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                first, *others = text.split("\n")
                table.cell(place, column).text = first
                for line in others:
                    table.cell(place, column).add_paragraph(line)
        for top, left, bottom, right in merges:
            cell = table.cell(top, left).merge(table.cell(bottom, right))
            for paragraph in [each for each in cell.paragraphs if not each.text][: len(cell.paragraphs) - 1]:
                paragraph._element.getparent().remove(paragraph._element)

    def data(self) -> bytes:
        target = io.BytesIO()
        self.document.save(target)
        return target.getvalue()


def group_text(group: tuple[str, int, str], between: str = " ") -> str:
    name, count, unit = group
    return f"{name}{between}{count} {unit}" if count else name


def quarters_text(quarters: Sequence[int]) -> str:
    return f"ไตรมาส {quarters[0]} - {quarters[-1]}" if len(quarters) > 2 else f"ไตรมาส {quarters[0]}"


def in_thai(text: str) -> str:
    return thai_digits(text)
