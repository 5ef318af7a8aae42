"""The web page: the markup itself with the style sheet, in one file that asks for nothing else."""

from __future__ import annotations

from html import escape
from xml.etree import ElementTree as ET

from antigraft_cli.markup import Element

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write(root: Element, title: str, style_sheet: str, *, draft: bool = False) -> bytes:
    """The bytes of the page (UTF-8)."""
    # In CSS the backslash changes nothing; in HTML it keeps the style sheet from being closed by its own text.
    style_sheet = style_sheet.replace("</", "<\\/")
    body = ET.tostring(root, encoding="unicode", method="html")
    stamp = '<p class="draft">ร่าง</p>\n' if draft else ""
    page = (
        '<!DOCTYPE html>\n<html lang="th">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style_sheet}</style>\n</head>\n<body>\n{stamp}{body}\n</body>\n</html>\n"
    )
    return page.encode()
