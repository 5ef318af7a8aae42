"""What every page is made of around its text: policy, style sheet, landmarks. It runs no script and loads nothing."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape
from typing import NamedTuple
from xml.etree import ElementTree as ET

from antigraft_cli.markup.parsing import Element

_MAIN = "page_main"
"""Ids of the page have an underscore, which ids of the markup cannot have."""


class Shell(NamedTuple):
    """A page's title, its style sheet, and what its header holds below the title: in `before` HTML, then elements."""

    title: str
    style_sheet: str
    before: str
    contents: Element
    main: Element


def page_bytes(shell: Shell) -> bytes:
    """The bytes of the page (UTF-8)."""
    style, title = _embedded(f"\n{shell.style_sheet}"), escape(shell.title)
    page = (
        '<!DOCTYPE html>\n<html lang="th">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, shell.main)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#{_MAIN}">ข้ามไปที่เนื้อหา</a>\n'
        f'<header>\n<p class="running-title">{title}</p>\n{shell.before}{_html(shell.contents)}</header>\n'
        f'<main id="{_MAIN}" tabindex="-1">\n{_html(shell.main)}</main>\n</body>\n</html>\n'
    )
    return page.encode()


def _embedded(style: str) -> str:
    """A style sheet whose text stays the same when the page is parsed, as the hash in the policy requires.

    In CSS the backslash changes nothing; in HTML it keeps the text from closing its own element.
    """
    return style.replace("\r\n", "\n").replace("\r", "\n").replace("</", r"<\/")


def _policy(style: str, main: Element) -> str:
    """Nothing may be loaded or run; only this style sheet applies (CSP Level 3, 6.7.3.3), and pictures inside the page."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    pictures = "" if next(main.iter("img"), None) is None else " img-src data:;"
    return f"default-src 'none'; style-src 'sha256-{digest}';{pictures} base-uri 'none'; form-action 'none'"


def _html(element: Element) -> str:
    return ET.tostring(element, encoding="unicode", method="html") + "\n"
