"""The page of a document: its text, contents, charts and stamp."""

from __future__ import annotations

from typing import NamedTuple

from antigraft_cli.markup.nodes import sections
from antigraft_cli.markup.parsing import Element
from antigraft_cli.writers.html.article import article
from antigraft_cli.writers.html.navigation import navigation
from antigraft_cli.writers.html.overview import OVERVIEW, Charts, overview
from antigraft_cli.writers.html.print_pages import page_rules
from antigraft_cli.writers.html.shell import Shell, page_bytes
from antigraft_cli.writers.html.whole_words import keep_words_whole
from antigraft_cli.writers.line_breaks import LineBreaks
from antigraft_cli.writers.looks import draft_stamp


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
    style = f"{style_sheet}\n{_font_rule(font)}{page_rules(nodes)}"
    book = article(root)
    if charts:
        parts = {element.get("id", "") for element in book.iter()}
        _put_behind_the_cover(book, overview(charts, parts))
    stamp = f'<p class="draft">{draft_stamp.TEXT}</p>\n' if draft else ""
    contents = navigation(nodes, OVERVIEW if charts else "")
    if breaks:
        keep_words_whole(book, breaks)
        keep_words_whole(contents, breaks)
    return page_bytes(Shell(title, style, stamp, contents, book))


def _font_rule(family: str) -> str:
    """The family as the variable `--font`; all but letters and digits is escaped (CSS Syntax Level 3, 4.3.7)."""
    quoted = "".join(each if each.isalnum() else f"\\{ord(each):x} " for each in family)
    return f':root {{ --font: "{quoted}"; }}\n' if family else ""


def _put_behind_the_cover(book: Element, charts: Element) -> None:
    book.insert(int(len(book) > 0 and "cover" in book[0].get("class", "").split()), charts)
