"""The web page as a file: valid, self-contained, with one outline, its charts described in words."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from decimal import Decimal
from hashlib import sha256
from xml.etree import ElementTree as ET

import html5lib
import pytest

from antigraft_cli.markup.nodes import Section
from antigraft_cli.markup.parsing import parse
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.html.overview import Overview, ScheduledTitle, overview
from antigraft_cli.writers.html.page import PageProperties, web_page
from antigraft_cli.writers.html.print_pages import page_rules
from books import BOOKS, HOSTILE, made


def tree(page: bytes) -> ET.Element:
    """The page as a browser parses it; raises if it is not valid."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root = parser.parse(page.decode())
    assert isinstance(root, ET.Element)
    return root


def page_of(markup: str, style: str = "", charts: Overview | None = None) -> bytes:
    root, faults = parse(markup)
    assert root is not None
    assert not faults
    return web_page(root, PageProperties("ชื่อ", charts), style)


def headings(page: bytes) -> list[tuple[str, str]]:
    return [
        (each.tag, "".join(each.itertext())) for each in tree(page).iter() if re.fullmatch("h[1-6]", str(each.tag))
    ]


@pytest.mark.parametrize("name", BOOKS)
def test_a_strict_parser_accepts_the_page(name: str) -> None:
    root = tree(made(name, "html").content)
    assert [each.tag for each in root.iter() if each.tag in ("header", "main", "article")] == [
        "header",
        "main",
        "article",
    ]


@pytest.mark.parametrize("name", BOOKS)
def test_every_link_leads_to_one_place_of_the_page(name: str) -> None:
    root = tree(made(name, "html").content)
    names = [each.get("id") for each in root.iter() if each.get("id")]
    wanted = {href[1:] for each in root.iter("a") if (href := each.get("href")) is not None}
    labels = {name for each in root.iter() for name in (each.get("aria-labelledby") or "").split()}
    assert len(names) == len(set(names))
    assert wanted | labels <= set(names)
    assert wanted


def test_nothing_of_the_markup_that_is_for_writers_alone_is_in_the_page() -> None:
    root = tree(made("example", "html").content)
    attributes = {name for each in root.iter() for name in each.attrib}
    assert [name for name in attributes if name.startswith(("data-", "on", "style"))] == []
    assert {"id", "class", "scope", "role"} <= attributes


def test_the_policy_knows_the_pages_own_style_and_nothing_else() -> None:
    own = "p::after { content: '</style>'; }\r\np { color: red; }\r"
    head = tree(page_of("<article><section><p>ก</p></section></article>", own)).find("head")
    assert head is not None
    style, policy = head.findtext("style") or "", head.findall("meta")[1].get("content")
    assert "p::after { content: '<\\/style>'; }\np { color: red; }\n" in style
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def test_there_is_one_h1_and_no_level_is_left_out() -> None:
    markup = (
        "<article><section class='cover'><h1 class='title'>ปก</h1></section>"
        "<section><h1>คำนำ</h1><h3>ก</h3><h2>ข</h2><h3>ค</h3><h4>ง</h4><h1>จ</h1></section>"
        "<section><h2>ฉ</h2><h3>ช</h3></section></article>"
    )
    assert headings(page_of(markup)) == [
        ("h1", "ปก"), ("h2", "คำนำ"), ("h3", "ก"), ("h3", "ข"), ("h4", "ค"), ("h5", "ง"), ("h2", "จ"),
        ("h2", "ฉ"), ("h3", "ช"),
    ]  # fmt: skip


def test_the_tree_given_stays_as_it_is_for_the_other_writers() -> None:
    root, _ = parse("<article><section><h1 data-toc='ก'>ก</h1><ol><li>ข</li></ol></section></article>")
    assert root is not None
    before = ET.tostring(root)
    web_page(root, PageProperties(""), "")
    assert ET.tostring(root) == before


def test_numbers_of_lists_are_text() -> None:
    page = page_of("<article><section><ol><li>ก<ul><li>ข</li></ul></li><li>ค</li></ol></section></article>")
    assert (
        '<ol><li><span class="label">๑)</span> ก<ul><li><span class="label">-</span> ข</li></ul></li>'
        '<li><span class="label">๒)</span> ค</li></ol>'
    ) in page.decode()


def test_the_navigation_has_every_part_that_the_document_names() -> None:
    nav = tree(made("example", "html").content).find(".//header/nav")
    assert nav is not None
    lines = [(len(groups), text) for groups, text in _entries(nav)]
    assert lines[:4] == [
        (1, "ภาพรวม"),
        (1, "คำนำ"),
        (1, "ส่วนที่\u00a0๑ การวิเคราะห์ความเสี่ยงการทุจริต"),
        (1, "ตารางรายปี"),
    ]
    assert lines[4] == (2, "แผนปฏิบัติการป้องกันการทุจริต พ.ศ.\u00a0๒๕๖๖")
    assert lines[9:11] == [(1, "รายละเอียดโครงการ"), (2, "โครงการค่ายเยาวชนสุจริต")]
    assert lines[-2:] == [(2, "การลงนาม"), (1, "ภาคผนวก ผังจุดบริการประชาชน")]


def _entries(nav: ET.Element, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    for child in nav:
        inner = (*above, child.tag) if child.tag == "ul" else above
        if child.tag in ("a", "span"):
            yield from [(inner, "".join(child.itertext()))] if inner else ()
        else:
            yield from _entries(child, inner)


def section(pages: str, start: int, digits: str = "thai") -> Section:
    return Section("", "landscape", pages, start, (), digits)  # type: ignore[arg-type]  # plain strings, as in the markup


def test_each_section_counts_its_pages_on_paper_as_it_says() -> None:
    _, *rules = page_rules(
        (section("none", 0), section("letters", 1), section("digits", 5), section("digits", 0, "arabic"))
    ).splitlines()
    assert rules == [
        "@page :first { counter-reset: pages-2 0 pages-3 4; }",
        ".part-1 { page: part-1; }",
        "@page part-1 { size: A4 landscape; counter-increment: pages-0; }",
        ".part-2 { page: part-2; }",
        '@page part-2 { size: A4 landscape; counter-increment: pages-2; @top-center { content: "- " counter(pages-2, thai-letters) " -"; } }',
        ".part-3 { page: part-3; }",
        '@page part-3 { size: A4 landscape; counter-increment: pages-3; @top-center { content: "- " counter(pages-3, thai) " -"; } }',
        ".part-4 { page: part-4; }",
        '@page part-4 { size: A4 landscape; counter-increment: pages-3; @top-center { content: "- " counter(pages-3, decimal) " -"; } }',
    ]


CHARTS = Overview(
    (2566, 2567),
    ("ก", "<ข>"),
    ((Decimal("10.00"), Decimal("30.00")), (Decimal(0), Decimal(0))),
    (ScheduledTitle("<b>", "sheet-a", ((1, 2, 3, 4), ())), ScheduledTitle("ว่าง", "sheet-b", ((), (1, 3)))),
    "thai",
)


def test_the_charts_are_told_in_words_too() -> None:
    said = {
        each.get("id"): each.text for each in overview(CHARTS, {"sheet-a"}).iter() if each.tag in ("title", "desc")
    }
    said.pop(None)
    assert said == {
        "budget_title": "กราฟแท่งงบประมาณแต่ละปี แยกตามมิติ",
        "budget_text": "พ.ศ.\u00a0๒๕๖๖: มิติที่\u00a0๑ ๑๐.๐๐\u00a0บาท และ มิติที่\u00a0๒ ๓๐.๐๐\u00a0บาท; พ.ศ.\u00a0๒๕๖๗: ไม่ใช้งบประมาณ",
        "quarters_1": "พ.ศ.\u00a0๒๕๖๖: ไตรมาส\u00a0๑\u00a0-\u00a0๔",
        "quarters_2": "พ.ศ.\u00a0๒๕๖๗: ไตรมาส\u00a0๑\u00a0และ\u00a0๓",
    }


def test_bars_are_as_long_as_their_amounts_and_nothing_stands_for_nothing() -> None:
    bars = [each for each in overview(CHARTS, {"sheet-a"}).iter("rect") if each.find("title") is not None]
    widths = [float(each.get("width", 0)) for each in bars]
    assert len(widths) == 2
    assert widths[1] / widths[0] == pytest.approx(3, rel=0.01)


def test_each_quarter_is_one_square_and_the_planned_ones_are_filled() -> None:
    drawn = [
        (each.get("class"), (each.get("d") or "").count("M"))
        for each in overview(CHARTS, {"sheet-a"}).iter("path")
    ]
    assert [each for each in drawn if each[0] in ("on", "off")] == [("off", 4), ("on", 4), ("off", 6), ("on", 2)]


def test_each_year_of_the_head_has_its_quarters_by_number() -> None:
    (head,) = [each for each in overview(CHARTS, {"sheet-a"}).iter("div") if each.get("class") == "years-head"]
    assert [each.text for each in head.iter("text")] == ["๒๕๖๖", "๑", "๒", "๓", "๔", "๒๕๖๗", "๑", "๒", "๓", "๔"]


def test_a_quarters_number_stands_over_the_middle_of_its_square() -> None:
    drawn = overview(CHARTS, {"sheet-a"})
    numbers = [float(each.get("x", 0)) for each in drawn.iter("text") if each.get("class") == "quarter"]
    squares = [
        float(left)
        for each in drawn.iter("path")
        if each.get("class") in ("on", "off")
        for left in re.findall(r"M([\d.]+)", each.get("d", ""))
    ]
    assert sorted({left + 5 for left in squares}) == numbers
    assert len(numbers) == 8


TABLE = "<table><caption>ปี<br/>๒๕๖๖</caption><colgroup><col width='1'/><col width='1'/><col width='1'/></colgroup>"
ROW = "<tbody><tr><td>๑</td><td>๒</td><td>๓</td></tr></tbody></table>"


def test_the_caption_is_in_the_head_again_for_every_sheet_of_paper() -> None:
    head = "<thead><tr><th scope='col' colspan='2'>ก</th><th scope='col'>ข</th></tr></thead>"
    page = page_of(f"<article><section>{TABLE}{head}{ROW}</section></article>")
    assert '<thead><tr class="on-every-sheet"><th colspan="3">ปี<br>๒๕๖๖</th></tr><tr>' in page.decode()


def test_a_table_without_head_has_its_caption_alone() -> None:
    assert page_of(f"<article><section>{TABLE}{ROW}</section></article>").decode().count("ปี<br>๒๕๖๖") == 1


def test_a_title_leads_to_its_part_where_the_document_has_it() -> None:
    links = [(each.text, each.get("href")) for each in overview(CHARTS, {"sheet-a"}).iter("a")]
    assert links == [("๑. <b>", "#sheet-a"), ("๒. ว่าง", None)]


def test_the_samples_charts_say_what_their_tables_say() -> None:
    root = tree(made("example", "html").content)
    (said,) = [each.text or "" for each in root.iter() if each.get("id") == "budget_text"]
    totals = [row.find("td").text for row in root.iter("tr") if "รวมทั้งสิ้น" in "".join(row.itertext())]  # type: ignore[union-attr]
    drawn = [each.text for each in root.iter() if str(each.tag).endswith("text") and "." in (each.text or "")]
    assert drawn == totals
    assert len(said.split("; ")) == len(totals) == 5


def test_a_plan_without_budget_or_cover_has_its_charts_too() -> None:
    charts = CHARTS._replace(budgets=((Decimal(0),), (Decimal(0),)), dimensions=("ก",))
    article = tree(page_of("<article><section><p>ก</p></section></article>", charts=charts)).find(".//article")
    assert article is not None
    assert [each.get("class") for each in article] == ["overview", "part-1"]


TEXT, MARKS = ("ink", "link", "stamp"), ("line", "one", "two", "three", "four")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_and_marks_stand_out_from_what_is_behind_them(scheme: str) -> None:
    rules = (templates_folder() / "book.css").read_text("utf-8")
    light, dark = (
        dict(re.findall(r"--([a-z]+): #([0-9a-f]+)", each)) for each in re.findall(r":root {.*?}", rules, re.S)
    )
    colours = {"light": light, "dark": dark}[scheme]
    assert set(colours) == {*TEXT, *MARKS, "paper", "panel"}
    contrasts = {
        (name, behind): _contrast(colours[name], colours[behind])
        for name in (*TEXT, *MARKS)
        for behind in ("paper", "panel")
    }
    assert {each: ratio for each, ratio in contrasts.items() if ratio < (4.5 if each[0] in TEXT else 3)} == {}


def _contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """The relative luminance of a colour as `rgb` or `rrggbb`, 0 to 1 (WCAG 2.2)."""
    digits = colour if len(colour) == 6 else "".join(2 * digit for digit in colour)
    parts = [int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_script_and_markup_in_any_text_of_the_data_stay_text() -> None:
    root = tree(made("strained", "html").content)
    assert [each.tag for each in root.iter() if each.tag == "script" or each.get("onerror")] == []
    sources = [each.get("src", "").partition(",")[0] for each in root.iter("img")]
    assert sources == ["data:image/png;base64"] * 2
    assert [each.get("href") for each in root.iter("a") if not (each.get("href") or "").startswith("#")] == []
    shown = [
        each for each in root.iter() if HOSTILE in (each.text or "") + "".join(child.tail or "" for child in each)
    ]
    assert {each.tag for each in shown} >= {"title", "h1", "h3", "p", "li", "a", "td", "caption", "span"}
    assert len(shown) > 100
