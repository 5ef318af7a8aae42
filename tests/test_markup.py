"""The strict markup: what it accepts, what it converts, what it refuses and where."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from antigraft_cli.markup.nodes import Cell, Page, Pair, Paragraph, Picture, Run, Section, Table, sections
from antigraft_cli.markup.parsing import Element, parse
from antigraft_cli.markup.vocabulary import ROOM
from antigraft_cli.writers.looks.page_setup import A4

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
        '<p class="body">ดังนี้</p><ol><li>ก<ol><li>ข<ol><li>ค</li><li>ค</li></ol></li><li>ง<ul><li>จ</li></ul></li></ol></li>'
        "<li>ฉ</li></ol>"
    )
    assert blocks(html) == (
        Paragraph("p.body", (Run("ดังนี้"),), leads=True),
        Paragraph("ol", (Run("ก"),), "๑)", 1, leads=True),
        Paragraph("ol", (Run("ข"),), "๑.๑)", 2, leads=True),
        Paragraph("ol", (Run("ค"),), "ก)", 3),
        Paragraph("ol", (Run("ค"),), "ข)", 3),
        Paragraph("ol", (Run("ง"),), "๑.๒)", 2, leads=True),
        Paragraph("ul", (Run("จ"),), "-", 3),
        Paragraph("ol", (Run("ฉ"),), "๒)", 1),
    )


def test_an_only_item_has_no_number_and_those_below_it_count_from_one() -> None:
    html = "<ol><li>ก<ol><li>ข</li><li>ค<ol><li>ง</li></ol></li></ol></li></ol>"
    assert blocks(html) == (
        Paragraph("ol", (Run("ก"),), "", 1, leads=True),
        Paragraph("ol", (Run("ข"),), "๑)", 2),
        Paragraph("ol", (Run("ค"),), "๒)", 2, leads=True),
        Paragraph("ol", (Run("ง"),), "", 3),
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


def test_neighbouring_figures_of_half_the_width_are_pairs() -> None:
    half = f'<figure class="half">{IMAGE}</figure>'
    begins = f'<figure class="half" data-break="page">{IMAGE}</figure>'
    one = Picture("pictures/a.png", "ผัง 1", 3.5, Paragraph("figcaption", ()))
    first = one._replace(caption=one.caption._replace(new_page=True))
    assert blocks(half * 5) == (Pair(one, one), Pair(one, one), one)
    assert blocks(f"{half}<p/>{half}<figure>{IMAGE}</figure>{half}") == (one, Paragraph("p", ()), one, one, one)
    assert blocks(half + begins * 2 + half) == (one, first, Pair(first, one))


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
        ('<article><section><p class="x"/></section></article>', 'unsupported class "x" on <p>'),
        ('<article><section><p style="x"/></section></article>', 'unsupported style="x" on <p>'),
        ('<article><section><p><a href="javascript:x">x</a></p></section></article>', 'unsupported href="javascript:x" on <a>'),
        ('<article><section id="X"/></article>', 'unsupported id="X" on <section>'),
        ("<article><p></article>", "<p> is not closed"),
    ],
)  # fmt: skip
def test_anything_outside_the_closed_lists_is_a_fault(html: str, message: str) -> None:
    root, faults = parse(html)
    assert (root, [fault.message.en for fault in faults]) == (None, [message])


STRAIGHT = 'put the value in straight quotes "…"'
ONE_ROOT = "put all into one <article>"


@pytest.mark.parametrize(
    ("html", "message", "word", "hint"),
    [
        ("<p>15&nbsp;บาท</p>", "&nbsp; is not known here", "&nbsp;", "write &#160; for &nbsp;"),
        ("<p>5 &times; 3</p>", "&times; is not known here", "&times;", "write &#215; for &times;"),
        ("<p>&ข่าว;</p>", "&ข่าว; is not known here", "&ข่าว;", "write &amp; for &"),
        ("<p>R & D</p>", "an & is not escaped", "& ", "write &amp; for &"),
        ("<p>R&D</p>", "an & is not escaped", "&D", "write &amp; for &"),
        ("<p>&", "an & is not escaped", "&", "write &amp; for &"),
        ('<p id="a&b"/>', "an & is not escaped", "&b", "write &amp; for &"),
        ("<p>a < b</p>", "a < is not escaped", "<", "write &lt; for <"),
        ("<p>ต่ำกว่า <5 ปี</p>", "a < is not escaped", "<5", "write &lt; for <"),
        ("<p>ต่ำกว่า <ห้า ปี</p>", "a < is not escaped", "<ห้า", "write &lt; for <"),
        ('<p id="a<b"/>', "a < is not escaped", 'id="a<', "write &lt; for <"),
        ("<p>]]></p>", "]]> is not escaped", "]]>", "write ]]&gt; for ]]>"),
        ("<p class=“body”>ก</p>", "the value of class is in curly quotes", "class=“body”", STRAIGHT),
        ("<p class = ‘body’>ก</p>", "the value of class is in curly quotes", "class = ‘body’", STRAIGHT),
        ("<p class=body>ก</p>", "the value of class is not in quotes", "class=body", STRAIGHT),
        ('<p class="body>ก</p>', "the quote of class is not closed", 'class="body', STRAIGHT),
        ("<td nowrap>ก</td>", "nowrap has no value", "nowrap", 'write nowrap="…", or delete it'),
        ('<p id="a" id="b"/>', "one element has id twice", "id", "keep one of the two"),
        ("<p>ก<br>ข</p>", "<br> is not closed", "<br", "write <br/>"),
        ("<!-- ก -- ข -->", "no -- inside a comment", "", "delete it"),
        ("<!-- ก", "a comment is not closed", "<!--", "close it by -->"),
        ("<p>&#1;</p>", "&#1; is not a character that can be printed", "&#1;", "delete it"),
        ("<p>\x01</p>", "U+0001 cannot be printed", "", "delete it"),
        ("<p>\ufffe</p>", "U+FFFE cannot be printed", "", "delete it"),
    ],
)  # fmt: skip
def test_what_keeps_a_text_from_being_read_is_said_with_what_to_write(
    html: str, message: str, word: str, hint: str
) -> None:
    root, (fault,) = parse(f"<article>{html}</article>")
    assert (root, fault.message.en, fault.word, fault.hint and fault.hint.en) == (None, message, word, hint)


@pytest.mark.parametrize(
    ("html", "message", "word", "hint"),
    [
        ("<!DOCTYPE html><article/>", "unsupported <!DOCTYPE> or <!ENTITY>", "<!DOCTYPE", "delete it"),
        ('<!doctype x [<!ENTITY a "b">]><article>&a;</article>', "unsupported <!DOCTYPE> or <!ENTITY>", "<!doctype", "delete it"),
        ("<article/><article/>", "something stands outside <article>", "<article/", ONE_ROOT),
        ("<article/>ก", "something stands outside <article>", "ก", ONE_ROOT),
        ("ก <article/>", "something stands outside <article>", "ก", ONE_ROOT),
        ("", "the template writes nothing", "", None),
        ("\n", "the template writes nothing", "", None),
        ("<article><p></article>", "<p> is not closed", "<p", None),
        ("<article></b></article>", "</b> closes nothing", "</b>", None),
        ("<article x:y='1'/>", "the markup cannot be read beyond this", "", None),
    ],
)  # fmt: skip
def test_what_stands_around_the_article_is_a_fault(html: str, message: str, word: str, hint: str | None) -> None:
    root, (fault,) = parse(html)
    assert (root, fault.message.en, fault.word, fault.hint and fault.hint.en) == (None, message, word, hint)


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            (
                *"<>&;/=\"' \n-!?[]",
                "ก",
                "p",
                "article",
                "<p>",
                "</p>",
                "<article>",
                "</article>",
                "“",
                "&nbsp",
                "<!--",
                "-->",
                "<?at x:1?>",
            )
        ),
        max_size=20,
    )
)
def test_whatever_is_read_is_a_tree_or_a_fault(pieces: list[str]) -> None:
    root, faults = parse("".join(pieces))
    assert (root is None) == bool(faults)


def figure(inner: str) -> str:
    return f"<article><section><figure>{inner}</figure></section></article>"


def table(inner: str) -> str:
    return f'<article><section><table id="t">{inner}</table></section></article>'


THREE = "<caption>ช</caption><colgroup><col/><col/><col/></colgroup>"
COLUMNS = "<caption>ช</caption><colgroup><col/><col/></colgroup>"


@pytest.mark.parametrize(
    ("html", "message"),
    [
        ("<p/>", "the outermost element must be <article>, not <p>"),
        ("<article><?x y?></article>", "unsupported <?x y?>"),
        ("<article><?at x:y?></article>", "unsupported <?at x:y?>"),
        ("<article>ก</article>", "text is not allowed directly inside <article>"),
        ("<article><section>ก</section></article>", "text is not allowed directly inside <section>"),
        ("<article><section><p/>ก</section></article>", "text is not allowed directly inside <section>"),
        ("<article><section><p><h2/></p></section></article>", "<h2> is not allowed directly inside <p>"),
        ("<article><section><ul><p/></ul></section></article>", "<p> is not allowed directly inside <ul>"),
        ("<article><section><p>ก<br>ข</br></p></section></article>", "text is not allowed directly inside <br>"),
        ('<article><section><p id="a"/><p id="a"/></section></article>', 'id="a" is used twice'),
        ('<article><section><p><a href="#b">ก</a></p></section></article>', 'there is no id="b" to link to'),
        (f"<article><section><p>{'<b>' * 60}{'</b>' * 60}</p></section></article>", "elements are nested too deeply"),
        (table("<tbody><tr><td/></tr></tbody>"), "a <table> must have one <caption>"),
        (table("<caption/><tbody><tr><td/></tr></tbody>"), "a <table> must have one <colgroup>"),
        (table(f"{COLUMNS}<tbody/><tbody/>"), "a <table> must have one <tbody>"),
        (table(f"{COLUMNS}<tbody/>"), "a <table> must have a <col> and a <tr>"),
        (table(f"{COLUMNS}<tbody><tr/></tbody>"), "columns in row 1 of <tbody>: 0, in <colgroup>: 2"),
        (table(f"{COLUMNS}<tbody><tr><td/><td/></tr><tr><td/></tr></tbody>"), "columns in row 2 of <tbody>: 1, in <colgroup>: 2"),
        (table(f'{COLUMNS}<tbody><tr><td/><td rowspan="2"/></tr><tr><td/><td/></tr></tbody>'), "columns in row 2 of <tbody>: 3, in <colgroup>: 2"),
        (table(f'{COLUMNS}<tbody><tr><td/><td rowspan="2"/></tr></tbody>'), "a rowspan extends beyond the last row of <tbody>"),
        (table(f'{THREE}<tbody><tr><td/><td rowspan="2"/><td/></tr><tr><td colspan="2"/></tr></tbody>'), "in row 2 of <tbody> a cell lies over one that reaches down from a row above"),
        (table(f'{THREE}<tbody><tr><td rowspan="3"/><td/><td rowspan="2"/></tr><tr><td colspan="2"/></tr><tr><td/><td/></tr></tbody>'), "in row 2 of <tbody> a cell lies over one that reaches down from a row above"),
        (table('<caption/><colgroup><col width="0"/></colgroup><tbody><tr><td/></tr></tbody>'), 'unsupported width="0" on <col>'),
        (table('<caption/><colgroup><col width="00.0"/></colgroup><tbody><tr><td/></tr></tbody>'), 'unsupported width="00.0" on <col>'),
        (table('<caption/><colgroup><col width="16.1"/></colgroup><tbody><tr><td/></tr></tbody>'), "the table is 16.1 cm wide, but the page has room for 16.0 cm"),
        (table('<caption/><colgroup><col width="16"/><col/></colgroup><tbody><tr><td/><td/></tr></tbody>'), "the table is 17.0 cm wide, but the page has room for 16.0 cm"),
        (table('<caption/><colgroup><col width="24.8"/></colgroup><tbody><tr><td/></tr></tbody>').replace("<section>", '<section data-page="landscape">'), "the table is 24.8 cm wide, but the page has room for 24.7 cm"),
        (table(f'{COLUMNS}<thead><tr><th colspan="3"/></tr></thead>'), "columns in row 1 of <thead>: 3, in <colgroup>: 2"),
        (f"<article><section><p>{IMAGE}</p></section></article>", "<img> is not allowed directly inside <p>"),
        (figure(""), "a <figure> must have one <img>, then at most one <figcaption>"),
        (figure(IMAGE * 2), "a <figure> must have one <img>, then at most one <figcaption>"),
        (figure(f"<figcaption/>{IMAGE}"), "a <figure> must have one <img>, then at most one <figcaption>"),
        (figure('<img src="pictures/a.png" width="3"/>'), "an <img> must have alt"),
        (figure('<img src="pictures/a.png" alt=" " width="3"/>'), 'unsupported alt=" " on <img>'),
        (figure('<img src="pictures/a.png" alt="ก" width="0.0"/>'), 'unsupported width="0.0" on <img>'),
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
        ("<p> is not allowed directly inside <article>", "c.j2:2"),
    ]
    clean, _ = parse("<article><?at a.j2:3?><section><p>ก<?at a.j2:4?> ข</p></section></article>")
    assert clean is not None
    assert "".join(clean.itertext()) == "ก ข"


def test_tables_as_wide_as_the_page_and_cells_beside_those_from_above_are_right() -> None:
    widths = "".join(f'<col width="{width}"/>' for width in (1.3, 13.2, 1.1, 2.5, 1.0, 1.0, 1.0, 1.0, 2.6))
    row = "<tr>" + "<td/>" * 9 + "</tr>"
    wide = table(f"<caption/><colgroup>{widths}</colgroup><tbody>{row}</tbody>")
    beside = table(f'{THREE}<tbody><tr><td rowspan="2"/><td colspan="2"/></tr><tr><td colspan="2"/></tr></tbody>')
    assert [parse(wide.replace("<section>", '<section data-page="landscape">'))[1], parse(beside)[1]] == [[], []]


def test_the_room_of_a_page_is_that_between_its_margins() -> None:
    pages: tuple[Page, ...] = ("portrait", "landscape")
    assert {page: round(A4.room(page) / 567, 1) for page in pages} == ROOM
