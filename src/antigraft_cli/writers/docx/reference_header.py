"""The page header of a reference: its text, the page number and the title, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from lxml import etree

from antigraft_cli.writers.docx.header import PAGE_NUMBER, TITLE_OF_BOOK, header, paragraph
from antigraft_cli.writers.docx.wordml import W, attribute, local
from antigraft_cli.writers.docx.xml_text import DECLARATION
from antigraft_cli.writers.looks.style_names import RUNNING_HEAD

_FIELDS = {"PAGE": PAGE_NUMBER, "TITLE": TITLE_OF_BOOK}
_MOST = 20
"""Paragraphs in a header, at most."""


def rebuilt_header(part: etree._Element) -> bytes | None:
    """The header part rebuilt; None if it lacks the page number."""
    paragraphs = ["".join(_pieces(each)) for each in part.iter(f"{W}p")][:_MOST]
    shown = [content for content in paragraphs if content]
    if not any(PAGE_NUMBER in content for content in shown):
        return None
    styled = [paragraph(RUNNING_HEAD if TITLE_OF_BOOK in each else "Header", each) for each in shown]
    return (DECLARATION + header(*styled)).encode()


def _pieces(element: etree._Element) -> Iterator[str]:
    """Runs of text and fields; for an unknown field, the text that it last showed."""
    field, inside = "", ""
    for each in element.iter():
        kind = local(each)
        if kind == "fldSimple":
            yield _FIELDS.get(_name(attribute(each, "instr")), "")
        elif kind == "fldChar":
            inside = attribute(each, "fldCharType")
            if inside == "begin":
                field = ""
            elif inside == "separate" and _name(field) in _FIELDS:
                yield _FIELDS[_name(field)]
        elif kind == "instrText":
            field += each.text or ""
        elif kind in ("t", "tab") and not _is_known_result(each, field, inside):
            yield "<w:r><w:tab/></w:r>" if kind == "tab" else _run(each.text or "")


def _name(instruction: str) -> str:
    return instruction.strip().partition(" ")[0].upper()


def _is_known_result(each: etree._Element, field: str, inside: str) -> bool:
    """Whether a text is what a known field last showed."""
    if inside == "separate" and _name(field) in _FIELDS:
        return True
    simple = next((above for above in each.iterancestors(f"{W}fldSimple")), None)
    return simple is not None and _name(attribute(simple, "instr")) in _FIELDS


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""
