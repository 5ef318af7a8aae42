"""Where lines end in the web page: never inside a word, a name or a figure, and the text is as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from itertools import pairwise
from pathlib import Path
from time import process_time
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Page

from antigraft_cli.markup.parsing import parse
from antigraft_cli.pipeline.write import Format
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.html.page import PageProperties, web_page
from antigraft_cli.writers.html.whole_words import keep_words_whole
from antigraft_cli.writers.line_breaks import LineBreaks
from antigraft_cli.writers.word_breaks import ZERO_WIDTH_SPACE, WordBreaks
from books import made
from browser import LINES, browser_page

READS = Format.HTML

NAME = "องค์การบริหารส่วนตำบลป่าสัก"
NAMES = [NAME, "อบต.ป่าสัก", "เชียงแสน", "เชียงราย", "องค์การบริหารส่วนตำบลตัวอย่าง"]
BREAKS = WordBreaks(NAMES)


def shown(text: str) -> str:
    """The page's markup of a text: `[…]` is whole, `{…}` where there is room, `|` a place to break."""
    element = ET.Element("p")
    element.text = text
    keep_words_whole(element, LineBreaks(BREAKS))
    return "".join(_signs(element))


_AROUND = {"whole": ("[", "]"), "long": ("{", "}"), "longest": ("{", "}")}


def _signs(element: ET.Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        before, after = _AROUND.get(child.get("class", ""), ("|", ""))
        yield from (before, *_signs(child), after)
        yield child.tail or ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("การป้องกันและปราบปรามการทุจริต", "[การป้องกัน]และ[ปราบปราม][การทุจริต]"),
        (f"ผู้มาติดต่อของ{NAME}ทุกคน", "[ผู้มาติดต่อ]ของ{{[องค์การ]|[บริหาร]|[ส่วน]|[ตำบล]}|[ป่าสัก]}[ทุกคน]"),
        ("ตามแผนแม่บทระยะที่ ๒ พ.ศ. ๒๕๖๑\u00a0-\u00a0๒๕๘๐ นั้น", "ตาม[แผนแม่บท][ระยะที่] ๒ พ.ศ. [๒๕๖๑\u00a0-\u00a0๒๕๘๐] [นั้น]"),
        ("ให้บริการแบบ E-Service ทุกวัน", "[ให้บริการ]แบบ [E-Service] [ทุกวัน]"),
        (
            "ดูที่ https://www.example.go.th/ita/2568/o39.pdf",
            "ดูที่ [https://]|[www]|[.example]|[.go]|[.th/]|[ita/]|[2568/]|[o39]|[.pdf]",
        ),
        ("ก" * 40, "ก" * 40),
        ("", ""),
    ],
)  # fmt: skip
def test_longer_words_names_figures_and_parts_of_addresses_are_whole(text: str, expected: str) -> None:
    assert shown(text) == expected


_TEXTS = st.lists(
    st.sampled_from(
        [*"กาเ่ๆฯ๙9aZ./-–() \n\u00a0", NAME, "การทุจริต", "https://www.example.go.th/ก/", "E-Service", "<b>"]
    ),
    max_size=12,
).map("".join) | st.text(
    st.characters(exclude_characters=ZERO_WIDTH_SPACE, exclude_categories=["Cs", "Cc"]), max_size=30
)


@given(_TEXTS, _TEXTS, _TEXTS)
def test_the_text_and_what_else_is_in_it_stay(first: str, inner: str, last: str) -> None:
    element = ET.Element("p")
    element.text = first
    link = ET.SubElement(element, "a", {"href": "#x"})
    link.text, link.tail = inner, last
    before = deepcopy(element)
    keep_words_whole(element, LineBreaks(BREAKS))
    (made,) = element.iter("a")
    assert "".join(element.itertext()) == "".join(before.itertext())
    assert ("".join(made.itertext()), made.attrib) == (inner, {"href": "#x"})
    assert made in list(element)


def test_a_text_of_a_million_letters_is_read_in_linear_time() -> None:
    sizes = []
    for count in (20_000, 40_000):
        start = process_time()
        shown("การทุจริตa-b " * (count // 12))
        sizes.append(process_time() - start)
    assert sizes[1] < 4 * sizes[0] + 0.1


BLOCKS = "main :is(p, h1, h2, h3, h4, h5, figcaption, caption, td, th, .grid a), article li:not(:has(li, svg))"


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with browser_page() as (opened, said):
        yield opened
        assert said == []


def ends_inside(lines: list[str]) -> Iterator[str]:
    """The line ends of a block, marked `|`, where our decision has none and Thai letters stand on both sides."""
    text, allowed, place = "".join(lines), set[int](), 0
    for character in BREAKS(text):
        allowed |= {place} if character == ZERO_WIDTH_SPACE else set()
        place += character != ZERO_WIDTH_SPACE
    place = 0
    for line in lines[:-1]:
        place += len(line)
        if re.fullmatch("[ก-๎]{2}", text[place - 1 : place + 1]) and place not in allowed:
            yield f"{text[max(0, place - 30) : place]}|{text[place : place + 30]}"


@pytest.mark.parametrize("width", [360, 768, 1280, None])
@pytest.mark.parametrize("name", ["pa-sak", "example", "report-12"])
def test_no_line_ends_inside_a_word_or_name(page: Page, tmp_path: Path, name: str, width: int | None) -> None:
    """On the screen and, where `width` is None, on paper: 16 cm between the margins."""
    path = tmp_path / "page.html"
    path.write_bytes(made(name, "html").content)
    page.goto(path.as_uri())
    page.emulate_media(media="screen" if width else "print")
    page.set_viewport_size({"width": width or 605, "height": 800})
    blocks = page.evaluate(LINES, BLOCKS)
    ends = sum(len(lines) - 1 for lines in blocks)
    inside = [end for lines in blocks for end in ends_inside(lines)]
    assert inside == []
    assert ends > 30


FIGURES = re.compile(r"[0-9๐-๙]\u00a0?[-–]\u00a0?[0-9๐-๙]|พ\.ศ\.\u00a0[0-9๐-๙]|[0-9๐-๙]\u00a0[ก-๎]")


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_ranges_years_and_figures_with_units_stay_on_one_line(page: Page, tmp_path: Path, width: int) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(made("pa-sak", "html").content)
    page.goto(path.as_uri())
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": width, "height": 800})
    blocks = page.evaluate(LINES, BLOCKS)
    whole = [len(FIGURES.findall("".join(lines))) for lines in blocks]
    assert [sum(len(FIGURES.findall(line)) for line in lines) for lines in blocks] == whole
    assert sum(whole) > 50


ADDRESS = "https://www.example.go.th/ita/2568/open-data/o39-annual-plan-and-report/files/plan.2568.final.pdf"


def test_a_long_address_breaks_at_slashes_and_dots_and_is_found_and_copied_whole(
    page: Page, tmp_path: Path
) -> None:
    root, _ = parse(f"<article><section><p class='body'>รายงานเผยแพร่ที่ {ADDRESS} ทุกปี</p></section></article>")
    assert root is not None
    style = (templates_folder() / "book.css").read_text("utf-8")
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 360, "height": 800})
    path = tmp_path / "page.html"
    path.write_bytes(web_page(root, PageProperties("ชื่อ", breaks=LineBreaks(BREAKS)), style))
    page.goto(path.as_uri())
    (lines,) = page.evaluate(LINES, "p.body")
    joints = [(one[-1], other[0]) for one, other in pairwise(lines) if one[-1] != " "]
    assert "".join(lines) == f"รายงานเผยแพร่ที่ {ADDRESS} ทุกปี"
    assert len(joints) > 1
    assert [each for each in joints if each[0] != "/" and each[1] != "."] == []
    assert page.evaluate("text => window.find(text)", ADDRESS)
    assert page.evaluate("getSelection().toString()") == ADDRESS
    page.evaluate("getSelection().selectAllChildren(document.querySelector('p.body'))")
    assert page.evaluate("getSelection().toString()") == f"รายงานเผยแพร่ที่ {ADDRESS} ทุกปี"


def test_a_name_and_a_phrase_over_many_words_are_found_and_copied_whole(page: Page, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(made("pa-sak", "html").content)
    page.goto(path.as_uri())
    for text in (NAME, "โครงการประเมินความพึงพอใจของประชาชนที่มีต่อการให้บริการ"):
        assert page.evaluate("text => window.find(text)", text)
        assert page.evaluate("getSelection().toString()") == text
