"""The strict markup: what it takes, what it converts, what it refuses and where."""

from __future__ import annotations

import pytest

from antigraft_cli.markup.nodes import Cell, Paragraph, Picture, Run, Section, Table, sections
from antigraft_cli.markup.parsing import Element, parse

PICTURES = {"pictures/a.png"}
IMAGE = '<img src="pictures/a.png" alt="ผัง 1" width="3.5"/>'


def tree(html: str) -> Element:
    root, faults = parse(html, PICTURES)
    assert not faults
    assert root is not None
    return root


def blocks(inner: str) -> tuple[object, ...]:
    return sections(tree(f"<article><section>{inner}</section></article>"))[0].blocks


def test_digits_are_converted_by_the_nearest_scope() -> None:
    root = tree(
        '<article data-digits="thai"><section><p>ปี 2566 <b>ข้อ 1</b> ถึง 2</p>'
        '<table data-digits="arabic"><caption>ปี ๒๕๖๖</caption><colgroup><col/></colgroup><tbody><tr><td>๑</td></tr></tbody></table><p>3</p></section></article>'
    )
    assert "".join(root.itertext()) == "ปี ๒๕๖๖ ข้อ\u00a0๑ ถึง ๒ปี 25661๓"


def test_blanks_collapse_and_line_breaks_stay() -> None:
    assert blocks("<p>\n  ก\n ข  ค <br/>  ง\n</p>") == (Paragraph("p", (Run("ก ข ค\nง"),)),)


def test_no_break_spaces_stay() -> None:
    assert blocks("<p>15&#160;บาท</p>") == (Paragraph("p", (Run("๑๕\u00a0บาท"),)),)


def test_marks_and_links_make_runs_of_their_own() -> None:
    assert blocks('<p>ก<b>ข</b><span class="tick">✓</span><a href="#x">ง</a></p><p id="x"/>') == (
        Paragraph("p", (Run("ก"), Run("ข", "bold"), Run("✓", "tick"), Run("ง", href="#x"))),
        Paragraph("p", (), id="x"),
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
        '<thead><tr><th rowspan="2" scope="col">ก</th><th>ข</th></tr><tr><th>ค</th></tr></thead>'
        '<tbody><tr><td class="center" colspan="2">1</td></tr></tbody>'
        '<tfoot><tr><td class="money">2</td><td/></tr></tfoot></table>'
    )
    assert blocks(html) == (
        Table(
            Paragraph("caption", (Run("ช"),), id="t", leads=True),
            (1.5, 2.0),
            (
                (Cell((Run("ก"),), head=True, rows=2), Cell((Run("ข"),), head=True)),
                (Cell((Run("ค"),), head=True),),
            ),
            ((Cell((Run("๑"),), "center", columns=2),),),
            ((Cell((Run("๒"),), "money"), Cell(())),),
            "t",
        ),
    )


def test_a_figure_is_a_picture_with_its_caption() -> None:
    html = f'<figure id="map" data-break="page">{IMAGE}<figcaption>ผังที่ 1</figcaption></figure><figure>{IMAGE}</figure>'
    caption = Paragraph("figcaption", (Run("ผังที่\u00a0๑"),), id="map", new_page=True)
    assert blocks(html) == (
        Picture("pictures/a.png", "ผัง 1", 3.5, caption),
        Picture("pictures/a.png", "ผัง 1", 3.5, Paragraph("figcaption", ())),
    )


def test_a_figure_can_be_in_the_contents_list() -> None:
    html = f'<nav/><figure>{IMAGE}<figcaption data-toc="ผัง 1">ผัง</figcaption></figure>'
    entry, picture = blocks(html)
    assert entry == Paragraph("toc", (Run("ผัง ๑", href="#entry_1"),))
    assert isinstance(picture, Picture)
    assert (picture.caption.id, picture.caption.entry) == ("entry_1", "ผัง ๑")


def test_a_section_says_its_page_and_numbering() -> None:
    html = '<article><section class="years" data-page="landscape" data-pages="letters" data-start="3"/></article>'
    assert sections(tree(html)) == (Section("years", "landscape", "letters", 3, ()),)


def test_the_contents_list_links_every_heading_that_asks_for_it() -> None:
    html = (
        "<article><section><nav><h1>สารบัญ</h1></nav></section>"
        '<section><table id="year-1"><caption data-toc="ตาราง 1">x</caption><colgroup><col/></colgroup><tbody><tr><td/></tr></tbody></table>'
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
        ("<article><section><script>x</script></section></article>", "unsupported element <script>"),
        ('<article><section><p class="x"/></section></article>', 'unsupported class "x" of <p>'),
        ('<article><section><p style="x"/></section></article>', 'unsupported style="x" of <p>'),
        ('<article><section><p><a href="javascript:x">x</a></p></section></article>', 'unsupported href="javascript:x" of <a>'),
        ('<article><section id="X"/></article>', 'unsupported id="X" of <section>'),
        ("<article><p></article>", "<p> is not closed"),
        ("<article>&nbsp;</article>", "a tag is not closed, crossed, or a character is not escaped"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><article>&a;</article>', "a tag is not closed, crossed, or a character is not escaped"),
        ("", "a tag is not closed, crossed, or a character is not escaped"),
    ],
)  # fmt: skip
def test_anything_outside_the_closed_lists_is_a_fault(html: str, message: str) -> None:
    root, faults = parse(html)
    assert (root, [fault.message.en for fault in faults]) == (None, [message])


def figure(inner: str) -> str:
    return f"<article><section><figure>{inner}</figure></section></article>"


def table(inner: str) -> str:
    return f'<article><section><table id="t">{inner}</table></section></article>'


COLUMNS = "<caption>ช</caption><colgroup><col/><col/></colgroup>"


@pytest.mark.parametrize(
    ("html", "message"),
    [
        ("<p/>", "the outermost element is <article>, not <p>"),
        ("<article><?x y?></article>", "unsupported <?x y?>"),
        ("<article><?at x:y?></article>", "unsupported <?at x:y?>"),
        ("<article>ก</article>", "no text right inside <article>"),
        ("<article><section>ก</section></article>", "no text right inside <section>"),
        ("<article><section><p/>ก</section></article>", "no text right inside <section>"),
        ("<article><section><p><h2/></p></section></article>", "no <h2> right inside <p>"),
        ("<article><section><ul><p/></ul></section></article>", "no <p> right inside <ul>"),
        ("<article><section><p>ก<br>ข</br></p></section></article>", "no text right inside <br>"),
        ('<article><section><p id="a"/><p id="a"/></section></article>', 'id="a" stands twice'),
        ('<article><section><p><a href="#b">ก</a></p></section></article>', 'no id="b" to link to'),
        (f"<article><section><p>{'<b>' * 60}{'</b>' * 60}</p></section></article>", "elements are nested too deep"),
        (table("<tbody><tr><td/></tr></tbody>"), "a <table> has one <caption>"),
        (table("<caption/><tbody><tr><td/></tr></tbody>"), "a <table> has one <colgroup>"),
        (table(f"{COLUMNS}<tbody/><tbody/>"), "a <table> has one <tbody>"),
        (table(f"{COLUMNS}<tbody/>"), "a <table> has a <col> and a <tr>"),
        (table(f"{COLUMNS}<tbody><tr/></tbody>"), "row 1 of <tbody> has 0 columns, <colgroup> has 2"),
        (table(f"{COLUMNS}<tbody><tr><td/><td/></tr><tr><td/></tr></tbody>"), "row 2 of <tbody> has 1 columns, <colgroup> has 2"),
        (table(f'{COLUMNS}<tbody><tr><td/><td rowspan="2"/></tr><tr><td/><td/></tr></tbody>'), "row 2 of <tbody> has 3 columns, <colgroup> has 2"),
        (table(f'{COLUMNS}<tbody><tr><td/><td rowspan="2"/></tr></tbody>'), "a rowspan goes beyond the last row of <tbody>"),
        (table(f'{COLUMNS}<thead><tr><th colspan="3"/></tr></thead>'), "row 1 of <thead> has 3 columns, <colgroup> has 2"),
        (f"<article><section><p>{IMAGE}</p></section></article>", "no <img> right inside <p>"),
        (figure(""), "a <figure> has one <img>, and then one <figcaption> at most"),
        (figure(IMAGE * 2), "a <figure> has one <img>, and then one <figcaption> at most"),
        (figure(f"<figcaption/>{IMAGE}"), "a <figure> has one <img>, and then one <figcaption> at most"),
        (figure('<img src="pictures/a.png" width="3"/>'), "an <img> needs alt"),
        (figure('<img src="pictures/a.png" alt=" " width="3"/>'), 'unsupported alt=" " of <img>'),
        (figure('<img src="pictures/a.png" alt="ก" width="0.0"/>'), 'no <img> has width="0"'),
        (figure('<img src="pictures/b.png" alt="ก" width="3"/>'), 'the plan has no picture src="pictures/b.png"'),
        (figure('<img src="https://x.example/a.png" alt="ก" width="3"/>'), 'the plan has no picture src="https://x.example/a.png"'),
    ],
)  # fmt: skip
def test_what_a_writer_would_lose_is_a_fault(html: str, message: str) -> None:
    root, faults = parse(html, PICTURES)
    assert (root, [fault.message.en for fault in faults]) == (None, [message])


def test_a_text_that_no_file_can_hold_is_a_fault_at_its_line() -> None:
    root, (fault,) = parse("<article>\n<?at a.j2:2?><p>\ud800</p></article>")
    assert (root, fault.line, fault.trace) == (None, 2, "a.j2:2")


def test_a_fault_says_the_last_trace_before_it_and_traces_leave_no_trace() -> None:
    traced = (
        "<?at a.j2:1?><article><section><?at a.j2:3?><p>ก<?at a.j2:4?></p><?at b.j2:1?><video/><?at a.j2:9?></section>"
        "<?at c.j2:2?><p>ข</p></article>"
    )
    assert [(fault.message.en, fault.trace) for fault in parse(traced)[1]] == [
        ("unsupported element <video>", "b.j2:1"),
        ("no <p> right inside <article>", "c.j2:2"),
    ]
    clean, _ = parse("<article><?at a.j2:3?><section><p>ก<?at a.j2:4?> ข</p></section></article>")
    assert clean is not None
    assert "".join(clean.itertext()) == "ก ข"
