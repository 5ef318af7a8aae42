"""WordprocessingML as lxml gives it: names, properties that are on or off, and which of two alternatives is read."""

from __future__ import annotations

from lxml import etree

Element = etree._Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"

VAL = f"{W}val"
_OFF = {"0", "false", "off", "none"}
_UNDERSTOOD = {"wps", "wpg", "wpc", "wp14", "w14", "w15", "w16", "wp", "pic", "a14", "v", "o"}
"""Prefixes of the alternatives that are read; for any other, what an older program would show."""


def value(parent: Element | None, name: str, attribute: str = VAL) -> str:
    """The `w:val`, or another attribute, of a child in the namespace of WordprocessingML; else an empty string."""
    child = None if parent is None else parent.find(W + name)
    return "" if child is None else str(child.get(attribute, ""))


def is_on(parent: Element | None, name: str) -> bool | None:
    """Whether a property is on or off (ECMA-376 part 1, 17.17.4); None where it is not said."""
    child = None if parent is None else parent.find(W + name)
    return None if child is None else str(child.get(VAL, "1")) not in _OFF


def number(text: str, least: int, most: int, otherwise: int) -> int:
    """A whole number between two bounds; `otherwise` for what is none."""
    digits = text.strip().removeprefix("-")
    if not (digits.isascii() and digits.isdigit()):
        return otherwise
    size = int(digits) if len(digits) < 10 else 10**9
    return max(least, min(most, -size if text.strip().startswith("-") else size))


def chosen(alternatives: Element) -> Element | None:
    """The one of `mc:AlternateContent` that is read: the first choice that is understood, or the fallback."""
    for choice in alternatives.iterchildren(f"{MC}Choice"):
        if set(choice.get("Requires", "?").split()) <= _UNDERSTOOD:
            return choice
    return alternatives.find(f"{MC}Fallback")
