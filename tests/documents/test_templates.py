"""Templates and their faults: each at its line."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from antigraft_cli.cli.composition import compose
from antigraft_cli.cli.stages import check_plan
from antigraft_cli.documents.context import book
from antigraft_cli.documents.environment import environment
from antigraft_cli.documents.render import Template
from antigraft_cli.report.text import render

EXAMPLE = Path(__file__).parents[2] / "data" / "plans" / "example"


def reported(folder: Path, template: str, part: str = "") -> str:
    """What is reported of a template that may import a part."""
    (folder / "plan-book.html.j2").write_text(template, "utf-8")
    (folder / "part.html.j2").write_text(part, "utf-8")
    plan = check_plan(EXAMPLE).plan
    assert plan.info
    _, findings = compose(book(plan, plan.info), Template("plan-book", folder))
    return render(findings).replace(folder.as_posix() + "/", "")


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (
            "<article>\n<p>{{ book.nmae }}</p>\n</article>",
            "plan-book.html.j2:2:1: error T601 undefined-variable: ชื่อในแม่แบบไม่มีอยู่: 'antigraft_cli.documents.context.Book object' has no attribute 'nmae'",
        ),
        (
            "<article>\n{% if %}\n</article>",
            "plan-book.html.j2:2:1: error T602 template-syntax: แม่แบบอ่านไม่ได้: Expected an expression, got 'end of statement block'",
        ),
        (
            "<article>\n{{ 1 / 0 }}\n</article>",
            "plan-book.html.j2:2:1: error T602 template-syntax: แม่แบบอ่านไม่ได้: division by zero",
        ),
        (
            '<article>\n{% include "nothing.j2" %}\n</article>',
            "plan-book.html.j2:2:1: error T602 template-syntax: แม่แบบอ่านไม่ได้: ไม่พบไฟล์ nothing.j2",
        ),
        (
            "<article>\n<section>\n\n<video/></section>\n</article>",
            "plan-book.html.j2:4:1: error T603 unsupported-markup: ไม่รองรับแท็ก <video>",
        ),
        (
            '<article>\n<section>\n<p class="loud">x</p></section></article>',
            'plan-book.html.j2:3:1: error T603 unsupported-markup: ไม่รองรับ class="loud" ใน <p>',
        ),
        (
            "<article>\n<section>\n<p>x</section></article>",
            "plan-book.html.j2:3:1: error T603 unsupported-markup: แท็กปิดไม่ครบ ซ้อนผิดลำดับ หรือใช้อักขระพิเศษ",
        ),
        (
            "<article>\n<section>\n<p>x</p>{{ '<vi' | safe }}deo/></section></article>",
            "plan-book.html.j2:3:1: error T603 unsupported-markup: ไม่รองรับแท็ก <video>",
        ),
    ],
)
def test_a_fault_is_reported_at_its_line(tmp_path: Path, template: str, expected: str) -> None:
    assert reported(tmp_path, template).splitlines()[0] == expected


def test_a_fault_inside_an_imported_part_is_reported_there(tmp_path: Path) -> None:
    template = '{% import "part.html.j2" as part %}\n<article><section>{{ part.bad() }}</section></article>'
    part = "{% macro bad() %}\n\n<p>ก</p>\n<video/>\n{% endmacro %}"
    assert reported(tmp_path, template, part) == (
        "part.html.j2:4:1: error T603 unsupported-markup: ไม่รองรับแท็ก <video>\n"
        "    4 | <video/>\n      | ^\n"
        "  แก้: ใช้เฉพาะแท็กที่มีในคู่มือแม่แบบ และปิดทุกแท็กให้ครบ (plan rule T603)\n"
    )


def test_data_is_text_in_every_template(tmp_path: Path) -> None:
    template = "<article><section><p>{{ '<b>&\"' }}</p></section></article>"
    assert reported(tmp_path, template) == ""


def test_the_filters_of_the_templates_write_thai() -> None:
    filters = {
        "{{ 'พ.ศ. 2568 ISO9001' | digits('thai') }}": "พ.ศ. ๒๕๖๘ ISO9001",
        "{{ amount | money }}": "15,000.00",
        "{{ day | date }}": "15 มีนาคม 2567",
        "{{ (1, 2, 3) | quarters }}": "ไตรมาส 1 - 3",
        "{{ (2, 1) | list_number }} {{ (2, 1, 3) | list_number }}": "2.1) ค)",
        "{{ 'ก\n<ข>' | lines }}": "ก<br/>&lt;ข&gt;",
    }
    templates = environment(Path(__file__).parent)
    values = {"amount": Decimal(15000), "day": date(2024, 3, 15)}
    assert {text: templates.from_string(text).render(values) for text in filters} == filters
