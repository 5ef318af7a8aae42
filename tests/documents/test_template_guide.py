"""docs/templates.md names what templates can use: no less and no more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from antigraft_cli.documents import chapters, context
from antigraft_cli.documents.filters import FILTERS
from antigraft_cli.documents.sandbox import JINJA_FILTERS, JINJA_FUNCTIONS
from antigraft_cli.documents.strict_names import readable
from antigraft_cli.documents.templates import Templates
from antigraft_cli.markup.vocabulary import ATTRIBUTES, CLASSES, CONTENT, TEXT
from antigraft_cli.model import plan, project, schedule
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.compose import book_of, compose
from antigraft_cli.shipped import templates_folder

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "templates.md").read_text("utf-8")
KINDS = {
    kind.__name__: kind
    for kind in (
        context.Book,
        context.YearTable,
        context.TableRow,
        schedule.Before,
        context.Sheet,
        context.Duration,
        context.Funding,
        chapters.Chapter,
        chapters.Part,
        chapters.ChapterTable,
        chapters.Picture,
        plan.PlanInfo,
        plan.Period,
        plan.Organization,
        plan.NumeralStyle,
        plan.Typography,
        plan.Revision,
        plan.Signatory,
        project.Project,
        project.TargetGroup,
        project.Step,
    )
}


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
    assert names(section(kind)) == set(known)


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


def test_blocks_are_those_of_the_built_in_templates() -> None:
    for name in ("plan-book.html.j2", "annual-plan.html.j2"):
        blocks = re.findall(r"{% block (\w+)", (templates_folder() / name).read_text("utf-8"))
        assert len(blocks) > 4
        assert [block for block in blocks if f"`{block}`" not in section("เปลี่ยนเฉพาะส่วน")] == []


EXAMPLES = re.findall(r"\(เก็บเป็น `([^`]+)`\).*?```jinja\n(.*?)```", GUIDE, re.DOTALL)


def text_made_by(number: int, year: int | None, plan: str = "pa-sak") -> str:
    """The text of a sample's book made with one of the guide's examples."""
    contents = book_of(check_plan(ROOT / "data" / "plans" / plan).plan, year)
    assert contents
    document, findings = compose(contents, Templates(dict([EXAMPLES[number]])))
    assert findings == []
    assert document
    return "".join(document.root.itertext()).replace("\u00a0", " ")


def test_the_guides_cover_and_sheet_make_a_book() -> None:
    text = text_made_by(0, None)
    assert "ปีงบประมาณ ๒๕๖๖ - ๒๕๗๐" in text
    assert "งบประมาณ ๑๕,๐๐๐.๐๐ บาท (หนึ่งหมื่นห้าพันบาทถ้วน)" in text


def test_the_guides_table_makes_a_years_plan() -> None:
    assert len(EXAMPLES) == 3
    assert "15,000.00หนึ่งหมื่นห้าพันบาทถ้วน" in text_made_by(1, 2566)


def test_the_guides_emblem_and_chapter_make_a_book() -> None:
    text = text_made_by(2, None, "example")
    assert "ผังจุดบริการประชาชน\n๒ ส่วน\n" in text
    assert text.index("คุณธรรมและความโปร่งใส") < text.index("องค์การบริหารส่วนตำบลตัวอย่าง")
