"""Texts without the names that plans have of their own, so that those of different organisations can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable

_OF_ANY = (
    "องค์การบริหารส่วนตำบล",
    "องค์การบริหารส่วนจังหวัด",
    "องค์กรปกครองส่วนท้องถิ่น",
    "เทศบาลตำบล",
    "เทศบาลเมือง",
    "เทศบาลนคร",
    "เทศบัญญัติ",
    "ข้อบัญญัติ",
    "เทศบาล",
    "อบต.",
    "อบจ.",
    "อปท.",
)
"""What one organisation writes where another writes its own, the longer before those that they begin with."""

_PLACES = ("จังหวัด", "อำเภอ", "ตำบล")
_SHORTEST = 5
"""Letters and marks of a name that is taken out wherever it stands; shorter ones are parts of words too (แพร่, เลย, ตาก)."""

_NOT_LETTERS = re.compile("[^ก-ฮะ-ฺเ-ๅ็-๎\n]+")
_NOT_OF_A_TITLE = re.compile("[^ก-ฮะ-ฺเ-ๅ็-๎a-z]+")


def name_parts(*names: str) -> tuple[str, ...]:
    """The names, and the places in those of organisations (ป่าสัก of องค์การบริหารส่วนตำบลป่าสัก), the longest first."""
    words = ((each, next(filter(each.startswith, _OF_ANY), "")) for each in names)
    places = (each.removeprefix(word) for each, word in words)
    return tuple(sorted({each.strip() for each in (*names, *places)} - {""}, key=lambda each: (-len(each), each)))


def thai_letters(texts: Iterable[str], names: Iterable[str]) -> str:
    """The Thai letters of texts as written, a line for each, without names, `${…}`, figures and signs."""
    text = _without("\n".join(texts).replace("ํา", "ำ"), names)
    return _NOT_LETTERS.sub("", text.replace(" ", ""))  # most of what goes are blanks


def plain_title(title: str, names: Iterable[str]) -> str:
    """A title as it is compared: letters only, Latin ones in lower case, without names, whose they are, and figures."""
    names = tuple(names)
    for name in (*names, *_OF_ANY):
        title = title.replace(f"ของ{name}", "")
    return _NOT_OF_A_TITLE.sub("", _without(title, names).lower())


def _without(text: str, names: Iterable[str]) -> str:
    for name in names:
        if len(name) >= _SHORTEST:
            text = text.replace(name, "")
        else:
            for place in _PLACES:
                text = text.replace(f"{place}{name}", place)
    for word in _OF_ANY:
        text = text.replace(word, "")
    return text
