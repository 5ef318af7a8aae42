"""Templates and their faults, each reported at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from antigraft_cli.documents.context import book
from antigraft_cli.documents.templates import Templates
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.compose import compose
from antigraft_cli.report.text import render

EXAMPLE = Path(__file__).parents[2] / "data" / "plans" / "example"


def reported(template: str, part: str = "") -> str:
    """The report on a template that may import a part."""
    plan = check_plan(EXAMPLE).plan
    assert plan.info
    templates = Templates({"plan-book.html.j2": template, "part.html.j2": part}, "own")
    return render(compose(book(plan, plan.info), templates)[1])


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (
            "<article>\n<p>{{ book.nmae }}</p>\n</article>",
            "own/plan-book.html.j2:2:12: error T601 undefined-variable: ไม่มีชื่อ nmae ให้แม่แบบใช้",
        ),
        (
            "<article>\n{% if %}\n</article>",
            "own/plan-book.html.j2:2:7: error T602 template-syntax: ขาดค่าตรงนี้",
        ),
        (
            "<article>\n{{ 1 / 0 }}\n</article>",
            "own/plan-book.html.j2:2:1: error T602 template-syntax: หารด้วยศูนย์",
        ),
        (
            '<article>\n{% include "nothing.j2" %}\n</article>',
            "own/plan-book.html.j2:2:13: error T602 template-syntax: ไม่พบแม่แบบ nothing.j2",
        ),
        (
            "<article>\n<section>\n\n<video/></section>\n</article>",
            "own/plan-book.html.j2:4:1: error T603 unsupported-markup: ไม่รองรับแท็ก <video>",
        ),
        (
            '<article>\n<section>\n<p class="loud">x</p></section></article>',
            'own/plan-book.html.j2:3:4: error T603 unsupported-markup: ไม่รองรับ class="loud" ใน <p>',
        ),
        (
            "<article>\n<section>\n<p>x</section></article>",
            "own/plan-book.html.j2:3:1: error T603 unsupported-markup: ยังไม่ปิดแท็ก <p>",
        ),
        (
            "<article>\n<section>\n<p>x</p><{{ 'video' }}/></section></article>",
            "own/plan-book.html.j2:3:1: error T603 unsupported-markup: ไม่รองรับแท็ก <video>",
        ),
        (
            "<article>\n<section>\n<p>15&#160;บาท\nและ R&D &amp; 3\n</p></section></article>",
            "own/plan-book.html.j2:4:6: error T603 unsupported-markup: & ต้องเขียนเป็น &amp;",
        ),
        (
            "<article>\n<section>\n<p>ก&#160;& ข</p></section></article>",
            "own/plan-book.html.j2:3:11: error T603 unsupported-markup: & ต้องเขียนเป็น &amp;",
        ),
        (
            '<article>\n<section>\n<h1\n  class="title"\n  id="Bad">ก</h1></section></article>',
            'own/plan-book.html.j2:5:3: error T603 unsupported-markup: ไม่รองรับ id="Bad" ใน <h1>',
        ),
        (
            '<article>\n<section>\n<p id="{{ \'Bad\' }}">ก</p>\n<p id="Bad">ก</p></section></article>',
            'own/plan-book.html.j2:3:1: error T603 unsupported-markup: ไม่รองรับ id="Bad" ใน <p>',
        ),
    ],
)
def test_a_fault_is_reported_at_its_line(template: str, expected: str) -> None:
    assert reported(template).splitlines()[0] == expected


def test_a_fault_inside_an_imported_part_is_reported_there() -> None:
    template = '{% import "part.html.j2" as part %}\n<article><section>{{ part.bad() }}</section></article>'
    part = "{% macro bad() %}\n\n<p>ก</p>\n<video/>\n{% endmacro %}"
    assert reported(template, part) == (
        "own/part.html.j2:4:1: error T603 unsupported-markup: ไม่รองรับแท็ก <video>\n"
        "    4 | <video/>\n      | ^^^^^^\n"
        "  แก้: ใช้เฉพาะแท็กในคู่มือแม่แบบ (docs/templates.md) และปิดทุกแท็กให้ครบ (plan rule T603)\n"
    )


def test_what_to_write_is_said_at_the_sign() -> None:
    template = "<article><section>\n<p>งบประมาณ&nbsp;๕&nbsp;บาท</p></section></article>"
    assert reported(template) == (
        "own/plan-book.html.j2:2:12: error T603 unsupported-markup: ใช้ &nbsp; ไม่ได้\n"
        "    2 | <p>งบประมาณ&nbsp;๕&nbsp;บาท</p></section></article>\n      |            ^^^^^^\n"
        "  แก้: เขียน &#160; แทน &nbsp; (plan rule T603)\n"
    )


def test_data_is_text_in_every_template() -> None:
    template = "<article><section><p>{{ '<b>&\"' }}</p></section></article>"
    assert reported(template) == ""
