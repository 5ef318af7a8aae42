"""The page around the document: policy, style sheet, landmarks. It runs no script and loads nothing."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape
from typing import NamedTuple
from xml.etree import ElementTree as ET

from antigraft_cli.markup.nodes import sections
from antigraft_cli.markup.parsing import Element
from antigraft_cli.writers.html.article import article
from antigraft_cli.writers.html.navigation import navigation
from antigraft_cli.writers.html.overview import OVERVIEW, Charts, overview
from antigraft_cli.writers.html.print_pages import page_rules
from antigraft_cli.writers.html.whole_words import keep_words_whole
from antigraft_cli.writers.line_breaks import LineBreaks
from antigraft_cli.writers.looks import draft_stamp

_MAIN = "page_main"
"""Ids of the page have an underscore, which ids of the markup cannot have."""


class PageProperties(NamedTuple):
    """What a page is and shows beside its text; `charts` follow the cover, `draft` stamps it.

    Without `breaks` lines break where the browser itself finds words. `font` is a family of fonts that the style
    sheet tries before its own, empty for none; nothing is embedded.
    """

    title: str
    charts: Charts | None = None
    breaks: LineBreaks | None = None
    draft: bool = False
    font: str = ""


def web_page(root: Element, properties: PageProperties, style_sheet: str) -> bytes:
    """The bytes of the page (UTF-8)."""
    title, charts, breaks, draft, font = properties
    nodes = sections(root)
    style = _embedded(f"\n{style_sheet}\n{_font_rule(font)}{page_rules(nodes)}")
    book = article(root)
    if charts:
        parts = {element.get("id", "") for element in book.iter()}
        _put_behind_the_cover(book, overview(charts, parts))
    stamp = f'<p class="draft">{draft_stamp.TEXT}</p>\n' if draft else ""
    contents = navigation(nodes, OVERVIEW if charts else "")
    if breaks:
        keep_words_whole(book, breaks)
        keep_words_whole(contents, breaks)
    page = (
        '<!DOCTYPE html>\n<html lang="th">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, book)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#{_MAIN}">ข้ามไปที่เนื้อหา</a>\n'
        f'<header>\n<p class="running-title">{escape(title)}</p>\n{stamp}{_html(contents)}</header>\n'
        f'<main id="{_MAIN}" tabindex="-1">\n{_html(book)}</main>\n</body>\n</html>\n'
    )
    return page.encode()


def _font_rule(family: str) -> str:
    """The family as the variable `--font`; all but letters and digits is escaped (CSS Syntax Level 3, 4.3.7)."""
    quoted = "".join(each if each.isalnum() else f"\\{ord(each):x} " for each in family)
    return f':root {{ --font: "{quoted}"; }}\n' if family else ""


def _embedded(style: str) -> str:
    """A style sheet whose text stays the same when the page is parsed, as the hash in the policy requires.

    In CSS the backslash changes nothing; in HTML it keeps the text from closing its own element.
    """
    return style.replace("\r\n", "\n").replace("\r", "\n").replace("</", r"<\/")


def _policy(style: str, book: Element) -> str:
    """Nothing may be loaded or run; only this style sheet applies (CSP Level 3, 6.7.3.3), and pictures inside the page."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    pictures = "" if next(book.iter("img"), None) is None else " img-src data:;"
    return f"default-src 'none'; style-src 'sha256-{digest}';{pictures} base-uri 'none'; form-action 'none'"


def _put_behind_the_cover(book: Element, charts: Element) -> None:
    book.insert(int(len(book) > 0 and "cover" in book[0].get("class", "").split()), charts)


def _html(element: Element) -> str:
    return ET.tostring(element, encoding="unicode", method="html") + "\n"
