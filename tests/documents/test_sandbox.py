"""An LAO's own templates: what they change, and what they cannot reach."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from antigraft_cli.documents import allowance, apart
from antigraft_cli.documents.context import Book, book
from antigraft_cli.documents.filters import FILTERS
from antigraft_cli.documents.sandbox import JINJA_FILTERS, JINJA_FUNCTIONS, Sandbox
from antigraft_cli.documents.templates import Templates
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.compose import compose
from antigraft_cli.report.text import render
from antigraft_cli.shipped import templates_folder

EXAMPLE = Path(__file__).parents[2] / "data" / "plans" / "example"
START, END = "<article><section><p>", "</p></section></article>"


@cache
def example() -> Book:
    plan = check_plan(EXAMPLE).plan
    assert plan.info
    return book(plan, plan.info)


def made(**own: str) -> str:
    """The example's book made with own templates (`plan_book` is plan-book.html.j2)."""
    texts = {f"{name.replace('_', '-')}.html.j2": text for name, text in own.items()}
    html, diagnostics = Templates(texts).render(example())
    assert diagnostics == []
    return html


def fault(expression: str) -> str:
    """The first line of the report on a template with this expression inside."""
    templates = Templates({"plan-book.html.j2": f"{START}{expression}{END}"})
    return render(compose(example(), templates)[1]).partition("\n")[0]


def test_a_block_of_the_built_in_book_can_be_put_in_the_place_of_another() -> None:
    usual = made()
    own = made(
        plan_book='{% extends "builtin/plan-book.html.j2" %}{% block cover %}<h1 class="title">ปกของเรา</h1>{% endblock %}'
    )
    start, end = usual.index("<figure>"), usual.index("</section>")
    assert own == f'{usual[:start]}<h1 class="title">ปกของเรา</h1>{usual[end:]}'


def test_a_block_in_a_loop_has_the_row_and_the_built_in_parts() -> None:
    own = made(
        plan_book='{% extends "builtin/plan-book.html.j2" %}'
        '{% block project_sheet %}{% if sheet.number == 1 %}<h2 id="x">{{ sheet.title }}</h2>{% else %}{{ parts.project_sheet(sheet) }}{% endif %}{% endblock %}'
    )
    assert own.count('<p class="sheet-number">') == len(example().sheets) - 1
    assert f'<h2 id="x">{example().sheets[0].title}</h2>' in own


def test_own_parts_go_before_the_built_in_ones_in_every_document() -> None:
    parts = (templates_folder() / "parts.html.j2").read_text("utf-8")
    assert made(parts=parts) == made()
    assert "ลำดับโครงการที่" in made(parts=parts.replace("ลำดับที่", "ลำดับโครงการที่"))


def test_parts_that_lack_one_are_at_fault_where_it_is_missed() -> None:
    findings = compose(example(), Templates({"parts.html.j2": "{% macro preface() %}{% endmacro %}"}, "own"))[1]
    assert render(findings).splitlines()[:2] == [
        "builtin/plan-book.html.j2:6:10: error T601 undefined-variable: ไม่มีชื่อ cover ให้แม่แบบใช้",
        "    6 | {{ parts.cover() }}",
    ]


def test_an_amount_can_be_spelled_out() -> None:
    assert "หนึ่งหมื่นห้าพันบาทถ้วน" in made(plan_book=START + "{{ 15000 | baht_text }}" + END)


@pytest.mark.parametrize(
    ("expression", "name"),
    [
        ("{{ ''.__class__.__mro__ }}", "__class__"),
        ("{{ book.__init__.__globals__ }}", "__init__"),
        ("{{ book.info.parse_file('/etc/passwd') }}", "parse_file"),
        ("{{ book.info.parse_raw('x', proto='pickle', allow_pickle=True) }}", "parse_raw"),
        ("{{ book.info.model_dump() }}", "model_dump"),
        ("{{ book.info.model_config }}", "model_config"),
        ("{{ book.info.model_validate({}) }}", "model_validate"),
        ("{{ (book.info | attr('copy'))() }}", "attr"),
        ("{{ book.info['__class__'] }}", "__class__"),
        ("{{ book.count(1) }}", "count"),
        ("{{ '{0.__class__}'.format(book) }}", "format"),
        ("{{ 'x'.ljust(9) }}", "ljust"),
        ("{{ 'x'.replace('x', 'y') }}", "replace"),
        ("{{ (1).to_bytes(9, 'big') }}", "to_bytes"),
        ("{{ book.info.revision.date.today() }}", "today"),
        ("{{ book.info.revision.date.year }}", "year"),
        ("{{ book.info.dimension_name.__self__ }}", "__self__"),
        ("{{ range.__globals__ }}", "__globals__"),
        ("{{ [book.info] | map(attribute='__class__') | join }}", "__class__"),
        ("{{ book.info.title.join.__self__ }}", "join"),
        ("{{ cycler.__init__ }}", "__init__"),
        ("{{ self.__init__ }}", "__init__"),
        ("{{ lipsum() }}", "lipsum"),
        ("{{ loop }}", "loop"),
        ("{{ config }}", "config"),
    ],
)
def test_what_the_guide_does_not_name_does_not_exist(expression: str, name: str) -> None:
    reported = fault(expression)
    assert name in reported
    assert " error T60" in reported


@pytest.mark.parametrize(
    ("expression", "reported"),
    [
        ("{{ 'x' * 100000000 }}", "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ"),
        ("{{ 10000000 * [1] }}", "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ"),
        ("{{ range(99999) | join('x' * 1000000) }}", "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ"),
        ("{{ ('a' * 1000000) | replace('a', 'b' * 1000000) }}", "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ"),
        (
            "{% set x = namespace(t='xxxxxxxx') %}{% for i in range(60) %}{% set x.t = x.t ~ x.t %}{% endfor %}",
            "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ",
        ),
        (
            "{% set x = namespace(t='xxxxxxxx') %}{% for i in range(60) %}{% set x.t = x.t + x.t %}{% endfor %}",
            "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ",
        ),
        (
            "{% set x = namespace(t=[1]) %}{% for i in range(60) %}{% set x.t = x.t + x.t %}{% endfor %}",
            "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ",
        ),
        (
            "{% set x = namespace(t=[]) %}{% set t = 'x' * 100000 %}{% for i in range(9999) %}{% set x.t = x.t + [t[1:]] %}{% endfor %}",
            "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ",
        ),
        (
            "{% macro m() %}{% for i in range(9999) %}{{ 'x' * 9999 }}{% endfor %}{% endmacro %}{{ m() }}",
            "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ",
        ),
        (
            "{% set x %}{% for i in range(9999) %}{{ 'x' * 9999 }}{% endfor %}{% endset %}",
            "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ",
        ),
        (
            "{% for a in range(9999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
            "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ",
        ),
        (
            "{{ [('x' * 999999), ('x' * 999999), ('x' * 999999)] | map('list') | list }}",
            "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ",
        ),
        ("{{ ([[1] * 99999] * 999) | sum(start=[]) }}", "sum รวมได้เฉพาะตัวเลข"),
        ("{{ 5 | round(-999999999) }}", "ทศนิยมของ round มีได้ 0 ถึง 9 ตำแหน่ง"),
        ("{{ '%2000000000d' % 1 }}", "% ใช้กับข้อความไม่ได้"),
        (
            "{% set x = namespace(t=99999999) %}{% for i in range(60) %}{% set x.t = x.t * x.t %}{% endfor %}",
            "ผลคูณหรือยกกำลังใหญ่เกินไป",
        ),
        ("{{ 9 ** 9 ** 9 }}", "ผลคูณหรือยกกำลังใหญ่เกินไป"),
        ("{% for i in range(1000000) %}x{% endfor %}", "range ยาวเกินไป"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "แม่แบบเรียกตัวเองไม่รู้จบ หรือซ้อนลึกเกินไป"),
        ('{% include "plan-book.html.j2" %}', "แม่แบบเรียกตัวเองไม่รู้จบ หรือซ้อนลึกเกินไป"),
        (
            "{% set x = namespace(t='xxxxxxxx') %}{% for i in range(90) %}{{ x.t }}{% set x.t = x.t ~ x.t %}{% endfor %}",
            "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ",
        ),
        ('{% include "/etc/passwd" %}', "ไม่พบแม่แบบ /etc/passwd"),
        ('{% include "../plan.yaml" %}', "ไม่พบแม่แบบ ../plan.yaml"),
        ('{% include "builtin/../book.css" %}', "ไม่พบแม่แบบ builtin/../book.css"),
        ('{% include "base.docx" %}', "ไม่พบแม่แบบ base.docx"),
        ("{% import os %}", "ตรงนี้ควรเป็น as แต่พบ %}"),
        ("{{ book.info.title | random }}", "ไม่มีตัวกรอง random"),
        ("{{ book.info.title | mony }}", "ไม่มีตัวกรอง mony หมายถึง money ใช่หรือไม่"),
        ("{{ book is wxyz }}", "ไม่มีการทดสอบ wxyz"),
        ("{% if book %}", "ยังไม่ปิด {% if %} ด้วย {% endif %}"),
        ("{% fi %}", "ไม่รู้จักคำสั่ง {% fi %}"),
        ("{% if book %}{% endfor %}", "ไม่รู้จักคำสั่ง {% endfor %} หรือยังไม่ปิด {% if %}"),
        ("{{ book", "ไม่ควรมี / ตรงนี้"),
        ("{# ", "ยังไม่ปิดหมายเหตุด้วย #}"),
        ("{{ ? }}", "อักขระ ? ใช้ตรงนี้ไม่ได้"),
        ("{% block a %}{% endblock %}{% block a %}{% endblock %}", "มี {% block a %} สองแห่ง"),
        ("{{ 1 + 'a' }}", "ค่าต่างชนิดกันคำนวณหรือเทียบกันไม่ได้"),
        ("{{ book.info.revision.date }}", "วันที่ต้องพิมพ์ด้วย | date จึงจะเป็น พ.ศ."),
        ("{{ book.info.toc }}", "ค่าจริงหรือเท็จพิมพ์ไม่ได้ ใช้กับ if"),
        ("{{ book.years }}", "รายการพิมพ์ทั้งรายการไม่ได้ ใช้ for หรือ | join"),
        ("{{ book.years | join }}", "ค่านี้มีช่องย่อย พิมพ์ทั้งค่าไม่ได้ ระบุช่องย่อยหลังจุด"),
        ("{{ book.pictures.values() | first }}", "ค่านี้มีช่องย่อย พิมพ์ทั้งค่าไม่ได้ ระบุช่องย่อยหลังจุด"),
        ("{{ 'ก' ~ book.info.period }}", "ค่านี้มีช่องย่อย พิมพ์ทั้งค่าไม่ได้ ระบุช่องย่อยหลังจุด"),
        ("{{ 'ก' | money }}", "money ใช้ได้กับจำนวนเงินเท่านั้น"),
        ("{{ 'ก' | date }}", "date ใช้ได้กับวันที่เท่านั้น"),
        ("{{ 'nan' | float | money }}", "money ใช้ได้กับจำนวนเงินเท่านั้น"),
        ("{{ true | money }}", "money ใช้ได้กับจำนวนเงินเท่านั้น"),
        ("{{ () | quarters }}", "quarters ใช้ได้กับรายการของเลขไตรมาส 1 ถึง 4 ที่ไม่ว่าง"),
        ("{{ 'nan' | float }}", "ผลคำนวณนี้ไม่ใช่ตัวเลขที่พิมพ์ได้"),
        ("{{ book.years | count }}", "count ใช้ได้กับจำนวนเต็มเท่านั้น ความยาวของรายการใช้ length"),
        ("{{ {[]: 1} }}", "ทำตามคำสั่งนี้ไม่ได้"),
        ("{{ 'ก' | baht_text }}", "baht_text ใช้ได้กับจำนวนเงินเท่านั้น"),
        ("{{ " + "9" * 6000 + " }}", "ตัวเลขยาวเกินไป"),
        ("{{ " + "(" * 6000 + "1" + ")" * 6000 + " }}", "แม่แบบเรียกตัวเองไม่รู้จบ หรือซ้อนลึกเกินไป"),
        ("{% for a in (1, 2) %}" * 30 + "{% endfor %}" * 30, "แม่แบบเรียกตัวเองไม่รู้จบ หรือซ้อนลึกเกินไป"),
    ],
)
def test_what_cannot_be_done_is_said_in_words(expression: str, reported: str) -> None:
    assert fault(expression).partition(" template-syntax: ")[2] == reported


@pytest.mark.parametrize(
    ("expression", "reported"),
    [
        ("{{ boook.info }}", "ไม่มีชื่อ boook ให้แม่แบบใช้ หมายถึง book ใช่หรือไม่"),
        ("{{ book.info.titel }}", "ไม่มีชื่อ titel ให้แม่แบบใช้ หมายถึง title ใช่หรือไม่"),
        ("{{ book.yaers }}", "ไม่มีชื่อ yaers ให้แม่แบบใช้ หมายถึง years ใช่หรือไม่"),
        ("{{ (book.pictures.values() | first).data }}", "ไม่มีชื่อ data ให้แม่แบบใช้"),
        ("{{ book.years[9].year }}", "ไม่มีชื่อ 9 ให้แม่แบบใช้"),
        ("{{ book['a|b'] }}", "ไม่มีชื่อ a|b ให้แม่แบบใช้"),
        ("{% set ours = 1 %}{{ our + 1 }}", "ไม่มีชื่อ our ให้แม่แบบใช้ หมายถึง ours ใช่หรือไม่"),
        (
            "{% import 'parts.html.j2' as parts with context %}{{ parts.cuver() }}",
            "ไม่มีชื่อ cuver ให้แม่แบบใช้ หมายถึง cover ใช่หรือไม่",
        ),
        ("{{ [] | first }}", "รายการนี้ว่าง จึงไม่มีข้อใดให้เลือก"),
        ("{% from 'parts.html.j2' import x with context %}{{ x() }}", "ใน parts.html.j2 ไม่มี x"),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}", "เรียก macro โดยไม่ได้ให้ค่าของ a"),
        ("{% block x %}{{ super() }}{% endblock %}", "super() ใช้ไม่ได้ เพราะแม่แบบต้นทางไม่มี block x"),
    ],
)
def test_a_name_that_is_missed_may_be_one_that_was_meant(expression: str, reported: str) -> None:
    assert fault(expression).partition(" undefined-variable: ")[2] == reported


@pytest.mark.parametrize("filter_", ["money", "baht_text", "date", "quarters", "lines", "digits('thai')"])
def test_a_name_that_is_missed_before_a_filter_is_the_fault(filter_: str) -> None:
    assert fault(f"{{{{ book.yaers | {filter_} }}}}").partition(" error ")[2] == (
        "T601 undefined-variable: ไม่มีชื่อ yaers ให้แม่แบบใช้ หมายถึง years ใช่หรือไม่"
    )


@pytest.mark.parametrize(
    ("cover", "reported"),
    [
        ("\n<h1>ก", "own/plan-book.html.j2:2:1: error T603 unsupported-markup: ยังไม่ปิดแท็ก <h1>"),
        ("\n<p>ก</p>\n</b>", "own/plan-book.html.j2:3:1: error T603 unsupported-markup: </b> ปิดแท็กที่ไม่ได้เปิด"),
    ],
)
def test_a_tag_out_of_pair_is_shown_in_the_own_block_that_has_it(cover: str, reported: str) -> None:
    own = f'{{% extends "builtin/plan-book.html.j2" %}}{{% block cover %}}{cover}{{% endblock %}}'
    findings = compose(example(), Templates({"plan-book.html.j2": own}, "own"))[1]
    assert render(findings).partition("\n")[0] == reported


def test_the_name_is_shown_where_it_stands() -> None:
    findings = compose(
        example(), Templates({"plan-book.html.j2": "<article>\n<p>{{ book.nmae }}</p>\n"}, "ของเรา")
    )[1]
    assert render(findings) == (
        "ของเรา/plan-book.html.j2:2:12: error T601 undefined-variable: ไม่มีชื่อ nmae ให้แม่แบบใช้\n"
        "    2 | <p>{{ book.nmae }}</p>\n"
        "      |            ^^^^\n"
        "  แก้: ดูชื่อที่ใช้ได้ในคู่มือแม่แบบ (docs/templates.md) (plan rule T601)\n"
    )


def test_a_template_that_never_ends_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance, "MAX_SECONDS", 0.2)
    endless = "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(90) }}"
    _, (found,) = Templates({"plan-book.html.j2": endless}).render_here(example(), "plan-book.html.j2")
    assert found.message.th == "แม่แบบทำงานนานเกินไป อาจวนไม่รู้จบ"


NESTED = (
    "{% set a = namespace(x=[1]) %}{% set b = namespace(x=[1]) %}"
    "{% for i in range(40) %}{% set a.x = [a.x, a.x] %}{% set b.x = [b.x, b.x] %}{% endfor %}"
)


@pytest.mark.parametrize("step", ["a.x == b.x", "a.x in [b.x]", "[a.x, b.x] | sort"])
def test_a_single_step_that_never_ends_is_stopped_too(step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "MAX_SECONDS", 1)
    monkeypatch.setattr(apart, "GRACE", 0)
    assert fault(f"{NESTED}{{{{ {step} }}}}").endswith("แม่แบบทำงานนานเกินไป อาจวนไม่รู้จบ")
    monkeypatch.undo()
    assert made(plan_book="{{ 1 + 1 }}") == "2"


def test_each_document_has_a_budget_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    templates = Templates({"unused.html.j2": ""})
    monkeypatch.setattr(allowance, "MAX_MADE", 6 * len(templates.render(example())[0]))
    assert [templates.render_here(example(), "plan-book.html.j2")[1] for _ in range(3)] == [[], [], []]


def test_what_loops_and_filters_give_is_as_without_an_allowance() -> None:
    template = (
        "{% for x in [3, 1, 2] recursive %}{{ loop.index }}/{{ loop.length }}{{ ',' if not loop.last }}"
        "{% if x == 3 %}({{ loop([7, 8]) }}){% endif %}{% else %}none{% endfor %};"
        "{% for k, v in {'a': 1}.items() %}{{ k ~ v }}{% endfor %};"
        "{% for x in [] %}x{% else %}none{% endfor %};"
        "{{ [1, '<', 'b' | lines] | join(', ') }};{{ '<a>' ~ ('b\nc' | lines) ~ none ~ 1 }};{{ 'abc'[1:] }};"
        "{{ 'aXbX' | replace('X', '-', 1) }};{{ 2.345 | round(2) }};{{ book.years | sum(attribute='year') }};"
        "{% for group in book.years | groupby('budget') %}{{ group.list | length }}{% endfor %};"
        "{{ [1, 2] + [3] == [1, 2, 3] }}"[:-2]
        + " and 'x' * 3 == 'xxx' and 'yes' }}"
    )
    assert made(plan_book=template) == (
        "1/3,(1/2,2/2)2/3,3/3;a1;none;1, &lt;, b;&lt;a&gt;b<br/>c1;bc;a-bX;2.35;12840;11111;yes"
    )


def test_the_closed_lists_name_what_jinja_has() -> None:
    sandbox = Sandbox()
    assert set(sandbox.filters) == JINJA_FILTERS | set(FILTERS)
    assert set(sandbox.globals) == JINJA_FUNCTIONS


_PIECES = st.sampled_from(
    (
        "{{", "}}", "{%", "%}", "{#", "#}", "if", "else", "endif", "for", "in", "endfor", "book", ".info",
        ".years", ".sheets", "[0]", "|", "money", "lines", "digits(", ")", "'x'", "1", "+", "*", "~", "(",
        "set", "=", "macro", "m()", "endmacro", "include", "extends", "block", "endblock", "<p>", "</p>",
        "<article>", "</article>", "<section>", "&", "<", ".__class__", "range(9)", "namespace()", "import",
        "as", "from", "raw", "endraw", "filter", "call",
    )
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(_PIECES, max_size=25))
def test_whatever_stands_in_a_template_makes_a_document_or_a_finding(pieces: list[str]) -> None:
    root, findings = compose(example(), Templates({"plan-book.html.j2": " ".join(pieces)}))
    assert (root is None) == bool(findings)
    assert {finding.rule.code for finding in findings} <= {"T601", "T602", "T603"}


def test_the_built_in_templates_run_in_the_sandbox_too() -> None:
    usual = Templates().render(example())
    assert Templates({"unused.html.j2": ""}).render(example()) == usual
