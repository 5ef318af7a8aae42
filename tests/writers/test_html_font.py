"""The font that a plan asks for, in the web page: the reader's browser takes it where it is installed."""

from __future__ import annotations

import re
from pathlib import Path

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.markup.parsing import parse
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.html.page import PageProperties, web_page
from browser import browser_page


def page_in(font: str) -> str:
    root, _ = parse("<article><section><p class='body'>การป้องกันการทุจริต</p></section></article>")
    assert root is not None
    return web_page(
        root, PageProperties("ชื่อ", font=font), (templates_folder() / "book.css").read_text("utf-8")
    ).decode()


@pytest.mark.parametrize(
    ("font", "families"),
    [
        ("Laksaman", 'Laksaman, "TH Sarabun New"'),
        ("TH Krub", '"TH Krub", "TH Sarabun New"'),
        ('"} body { display: none } </style>', '"\\"} body { display: none } </style>", "TH Sarabun New"'),
        ("", '"TH Sarabun New", "TH Sarabun New"'),
    ],
)
def test_the_font_is_the_first_that_the_browser_tries(tmp_path: Path, font: str, families: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(page_in(font), "utf-8")
    with browser_page() as (page, said):
        page.goto(path.as_uri())
        assert page.evaluate("getComputedStyle(document.body).fontFamily").startswith(families)
        assert page.inner_text(".body") == "การป้องกันการทุจริต"
        assert said == []


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_no_font_ends_the_style_or_its_own_string(font: str) -> None:
    root = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page_in(font))
    (style,) = root.iter("style")
    rules = [line for line in (style.text or "").split("\n") if line.startswith(":root { --font")]
    assert [re.fullmatch(r':root \{ --font: "(?:\w|\\[0-9a-f]{1,6} )+"; \}', rule) is None for rule in rules] == [
        False
    ] * bool(font)
