"""docs/templates.md names what templates can use: no less and no more."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from antigraft_cli.documents import context
from antigraft_cli.documents.filters import FILTERS
from antigraft_cli.documents.sandbox import JINJA_FILTERS, JINJA_FUNCTIONS
from antigraft_cli.documents.strict_names import readable
from antigraft_cli.documents.templates import Templates
from antigraft_cli.markup.nodes import Paragraph, sections
from antigraft_cli.markup.parsing import Element
from antigraft_cli.markup.vocabulary import ATTRIBUTES, CLASSES, CONTENT, TEXT
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.compose import book_of, compose
from antigraft_cli.pipeline.own_templates import STYLE_SHEET
from antigraft_cli.shipped import templates_folder

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "templates.md").read_text("utf-8")


def kinds() -> dict[str, type]:
    """Every kind of value that a template meets, from the book down."""
    found: dict[str, type] = {}
    left: list[Any] = [context.Book]
    while left:
        hint = left.pop()
        left += get_args(hint)
        if isinstance(hint, type) and readable(hint) and hint.__name__ not in found:
            found[hint.__name__] = hint
            left += get_type_hints(hint).values()
    return found


KINDS = kinds()


def section(heading: str) -> str:
    """The text below a heading."""
    return re.split(rf"^#+ {heading}\n", GUIDE, flags=re.MULTILINE)[1].partition("\n#")[0]


def names(text: str) -> set[str]:
    """The names in the first column of a table."""
    return set(re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE))


@pytest.mark.parametrize("kind", KINDS)
def test_every_name_of_a_value_is_in_its_table(kind: str) -> None:
    known = readable(KINDS[kind])
    assert known
    assert names(section(kind)) == set(known), f"docs/templates.md, the table below {kind}"


def test_every_kind_of_value_that_a_template_meets_has_a_table() -> None:
    assert set(re.findall(r"^### (\w+)$", GUIDE, re.MULTILINE)) == set(KINDS)
    assert set(re.findall(r"\(([A-Z]\w+)\)", GUIDE)) == set(KINDS) - {"Book"}


def test_filters_and_functions_are_named() -> None:
    text = section("ตัวกรอง")
    assert names(text) == set(FILTERS)
    listed = set(re.findall(r"`(\w+)`", text.partition("ใช้ได้เฉพาะ")[2].partition("\n\n")[0]))
    assert listed == JINJA_FILTERS | JINJA_FUNCTIONS


def test_elements_classes_and_attributes_are_named() -> None:
    text = section("แท็กที่ใช้ได้")
    rows = re.findall(r"^\| `(\w+)` \| (.*)\| (.*)\|$", text, re.MULTILINE)
    assert {tag: set(re.findall("`([^`]+)`", classes)) for tag, classes, _ in rows} == CLASSES
    inside = {tag: set(re.findall("`([^`]+)`|(ข้อความ)", content)) for tag, _, content in rows}
    assert {tag: {each or TEXT for each, _ in content} for tag, content in inside.items()} == CONTENT
    assert set(re.findall(r"`([a-z-]+)`", text.partition("attribute:")[2])) >= {"class", *ATTRIBUTES}


def test_the_built_in_templates_and_their_blocks_are_named() -> None:
    templates = {path.name: path.read_text("utf-8") for path in templates_folder().glob("*.html.j2")}
    assert names(section("แม่แบบของหน่วยงาน")) == {*templates, STYLE_SHEET}, "docs/templates.md, its first table"
    blocks = {block for text in templates.values() for block in re.findall(r"{% block (\w+)", text)}
    named = set(re.findall(r"`(\w+)`", section("เปลี่ยนเฉพาะส่วน")))
    assert blocks <= named, "docs/templates.md, the blocks that it names"
    assert len(blocks) > 4


EXAMPLES = re.findall(r"\(เก็บเป็น `([^`]+)`\).*?```jinja\n(.*?)```", GUIDE, re.DOTALL)


def made_by(number: int, plan: str, year: int | None, months: int | None = None) -> Element:
    """A sample's book by one of the guide's examples."""
    contents = book_of(check_plan(ROOT / "data" / "plans" / plan).plan, year, months)
    assert contents
    document, findings = compose(contents, Templates(dict([EXAMPLES[number]])))
    assert findings == []
    assert document
    return document.root


def rows(root: Element) -> list[list[str]]:
    """The cells of all tables, row by row."""
    return [["".join(cell.itertext()).replace("\u00a0", " ") for cell in row] for row in root.iter("tr")]


def test_the_guides_cover_and_sheet_make_a_book() -> None:
    text = "".join(made_by(0, "pa-sak", None).itertext()).replace("\u00a0", " ")
    assert "ปีงบประมาณ ๒๕๖๖ - ๒๕๗๐" in text
    assert "งบประมาณ ๑๕,๐๐๐.๐๐ บาท (หนึ่งหมื่นห้าพันบาทถ้วน)" in text


def test_the_guides_table_has_the_sources_of_the_money() -> None:
    table = next(each for each in made_by(1, "example", 2569).iter("table") if each.get("data-break"))
    assert rows(table) == [
        ["ลำดับ", "โครงการ", "งบประมาณ (บาท)", "แหล่งงบประมาณ"],
        ["1", "มาตรการ No Gift Policy ขององค์การบริหารส่วนตำบลตัวอย่าง", "0.00", "-"],
        ["2", "โครงการค่ายเยาวชนสุจริต", "30,000.00", "ข้อบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2569"],
        ["3", "โครงการพัฒนาแบบคำขอออนไลน์ (E-Service) ขององค์การบริหารส่วนตำบลตัวอย่าง", "9,750.25", "-"],
        ["4", "กิจกรรมเวทีประชาชนร่วมติดตามงบประมาณ", "12,000.00", "-"],
        ["5", "แนวปฏิบัติในการป้องกันการขัดกันระหว่างประโยชน์ส่วนบุคคลกับประโยชน์ส่วนรวม", "0.00", "-"],
        ["6", "มาตรการจัดการเรื่องร้องเรียนการทุจริตขององค์การบริหารส่วนตำบลตัวอย่าง", "0.00", "-"],
        ["รวมทั้งสิ้น", "51,750.25", ""],
    ]


def test_the_guides_signatures_are_a_table() -> None:
    dots = "…" * 14
    assert rows(made_by(2, "example", None))[-4:] == [
        ["ผู้ลงนาม", "ลายมือชื่อ"],
        ["ผู้จัดทำแผนนักวิเคราะห์นโยบายและแผนชำนาญการ", f" {dots}(นายสมมติ ตัวอย่าง)"],
        ["ผู้เห็นชอบปลัดองค์การบริหารส่วนตำบลตัวอย่าง", f" {dots}({dots})"],
        ["ผู้อนุมัตินายกองค์การบริหารส่วนตำบลตัวอย่าง", f" {dots}({dots})"],
    ]


def test_the_guides_sheets_lie_on_their_side() -> None:
    assert len(EXAMPLES) == 6
    built = sections(made_by(3, "example", 2569))
    assert [(section.style, section.page) for section in built] == [
        ("cover", "portrait"),
        ("years", "landscape"),
        ("sheets", "landscape"),
    ]
    assert sum(block.style == "p.sheet-number" for block in built[2].blocks if isinstance(block, Paragraph)) == 6


def test_the_guides_emblem_and_chapter_make_a_book() -> None:
    cover, *_, last = sections(made_by(4, "example", None))
    assert [type(block).__name__ for block in cover.blocks] == ["Paragraph", "Picture", "Paragraph"]
    assert [block.runs[0].text for block in last.blocks[:2] if isinstance(block, Paragraph)] == [
        "ภาคผนวก ผังจุดบริการประชาชน",
        "๒ ส่วน",
    ]


def test_the_guides_report_begins_with_a_summary_for_the_executive() -> None:
    summary = next(each for each in made_by(5, "example", 2567, 12) if not each.get("class"))
    assert ["".join(each.itertext()) for each in summary][:3] == [
        "บทสรุปผู้บริหาร",
        "ดำเนินการแล้วเสร็จ ๓ จาก ๖\u00a0รายการ",
        "สรุปผลการดำเนินการ",
    ]
