"""The strict markup: what it takes, what it converts, what it refuses and where."""

from __future__ import annotations

import pytest

from antigraft_cli.markup import Element, parse
from antigraft_cli.nodes import Cell, Paragraph, Run, Section, Table, sections


def tree(html: str) -> Element:
    root, faults = parse(html)
    assert not faults
    assert root is not None
    return root


def blocks(inner: str) -> tuple[object, ...]:
    return sections(tree(f"<article><section>{inner}</section></article>"))[0].blocks


def test_digits_are_converted_by_the_nearest_scope() -> None:
    root = tree(
        '<article data-digits="thai"><section><p>ปี 2566 <b>ข้อ 1</b> ถึง 2</p>'
        '<table data-digits="arabic"><caption>ปี ๒๕๖๖</caption></table><p>3</p></section></article>'
    )
    assert "".join(root.itertext()) == "ปี ๒๕๖๖ ข้อ\u00a0๑ ถึง ๒ปี 2566๓"


def test_blanks_collapse_and_line_breaks_stay() -> None:
    assert blocks("<p>\n  ก\n ข  ค <br/>  ง\n</p>") == (Paragraph("p", (Run("ก ข ค\nง"),)),)


def test_no_break_spaces_stay() -> None:
    assert blocks("<p>15&#160;บาท</p>") == (Paragraph("p", (Run("๑๕\u00a0บาท"),)),)


def test_marks_and_links_make_runs_of_their_own() -> None:
    assert blocks('<p>ก<b>ข</b><span class="tick">✓</span><a href="#x">ง</a></p>') == (
        Paragraph("p", (Run("ก"), Run("ข", "bold"), Run("✓", "tick"), Run("ง", href="#x"))),
    )


def test_lists_are_flattened_with_their_labels() -> None:
    html = (
        '<p class="body">ดังนี้</p><ol><li>ก<ol><li>ข<ol><li>ค</li></ol></li><li>ง<ul><li>จ</li></ul></li></ol></li>'
        "<li>ฉ</li></ol>"
    )
    assert blocks(html) == (
        Paragraph("p.body", (Run("ดังนี้"),), leads=True),
        Paragraph("ol", (Run("ก"),), "๑)", 1, leads=True),
        Paragraph("ol", (Run("ข"),), "๑.๑)", 2, leads=True),
        Paragraph("ol", (Run("ค"),), "ก)", 3),
        Paragraph("ol", (Run("ง"),), "๑.๒)", 2, leads=True),
        Paragraph("ul", (Run("จ"),), "-", 3),
        Paragraph("ol", (Run("ฉ"),), "๒)", 1),
    )


def test_a_table_keeps_spans_alignment_and_widths() -> None:
    html = (
        '<table id="t"><caption>ช</caption><colgroup><col width="1.5"/><col width="2"/></colgroup>'
        '<thead><tr><th rowspan="2" scope="col">ก</th></tr></thead>'
        '<tbody><tr><td class="center" colspan="2">1</td></tr></tbody>'
        '<tfoot><tr><td class="money">2</td></tr></tfoot></table>'
    )
    assert blocks(html) == (
        Table(
            Paragraph("caption", (Run("ช"),), id="t", leads=True),
            (1.5, 2.0),
            ((Cell((Run("ก"),), head=True, rows=2),),),
            ((Cell((Run("๑"),), "center", columns=2),),),
            ((Cell((Run("๒"),), "money"),),),
            "t",
        ),
    )


def test_a_section_says_its_page_and_numbering() -> None:
    html = '<article><section class="years" data-page="landscape" data-pages="letters" data-start="3"/></article>'
    assert sections(tree(html)) == (Section("years", "landscape", "letters", 3, ()),)


def test_the_contents_list_links_every_heading_that_asks_for_it() -> None:
    html = (
        "<article><section><nav><h1>สารบัญ</h1></nav></section>"
        '<section><table id="year-1"><caption data-toc="ตาราง 1">x</caption><colgroup/></table>'
        '<h2 id="sheet-a" data-toc="โครงการ">1. โครงการ</h2></section></article>'
    )
    assert sections(tree(html))[0].blocks == (
        Paragraph("h1", (Run("สารบัญ"),)),
        Paragraph("toc", (Run("ตาราง ๑", href="#year-1"),)),
        Paragraph("toc", (Run("โครงการ", href="#sheet-a"),)),
    )


@pytest.mark.parametrize(
    ("html", "message"),
    [
        ("<article><script>x</script></article>", "unsupported element <script>"),
        ('<article><p class="x"/></article>', 'unsupported class "x" of <p>'),
        ('<article><p style="x"/></article>', 'unsupported style="x" of <p>'),
        ('<article><a href="javascript:x">x</a></article>', 'unsupported href="javascript:x" of <a>'),
        ('<article><col width="1000"/></article>', 'unsupported width="1000" of <col>'),
        ("<article><p></article>", "a tag is not closed, crossed, or a character is not escaped"),
        ("<article>&nbsp;</article>", "a tag is not closed, crossed, or a character is not escaped"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><article>&a;</article>', "a tag is not closed, crossed, or a character is not escaped"),
        ("", "a tag is not closed, crossed, or a character is not escaped"),
    ],
)  # fmt: skip
def test_anything_outside_the_closed_lists_is_a_fault(html: str, message: str) -> None:
    root, faults = parse(html)
    assert (root, [fault.message.en for fault in faults]) == (None, [message])


def test_a_fault_says_the_last_trace_before_it_and_traces_leave_no_trace() -> None:
    traced = "<article><?at a.j2:3?><p>ก<?at a.j2:4?></p><?at b.j2:1?><video/><?at a.j2:9?></article>"
    assert [(fault.message.en, fault.trace) for fault in parse(traced)[1]] == [
        ("unsupported element <video>", "b.j2:1")
    ]
    clean, _ = parse("<article><?at a.j2:3?><section><p>ก<?at a.j2:4?> ข</p></section></article>")
    assert clean is not None
    assert "".join(clean.itertext()) == "ก ข"
