"""Thai marks that a PDF's text has on a line of their own, put back over their consonants.

A PDF places vowels and tones above a letter by themselves. Taken out as text, such a mark may stand at the beginning of a
new line, behind the consonant that follows its own: `วิธด`, `ี ำเนินการ` for `วิธีดำเนินการ`; and a tone may stand before
the vowel below it: `ท่ี` for `ที่`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_VOWELS, _TONES = "ัิ-ฺ็", "่-๎"
_TORN = re.compile(rf"(?P<indent>[ \t]*)(?P<marks>[{_VOWELS}{_TONES}]+)(?P<blanks> *)(?P<rest>.*)", re.DOTALL)
_BEFORE = re.compile(rf"(?P<base>[ก-ฮ])(?P<vowel>[{_VOWELS}]?)(?P<tone>[{_TONES}]?) ?(?P<last>[ก-ฮ])$")
_SWAPPED = re.compile(f"([{_TONES}])([{_VOWELS}])")
_AM_APART = re.compile(rf"(?<=[ก-ฮ{_TONES}]) (?=ำ)")
_COLUMN = 3
"""Blanks behind a mark from which the rest of its line is another column."""

_END, _LONGEST = 8, 1000
"""Letters at the end of a line to which a mark may belong, and of a line that may have lost one."""


def with_whole_letters(lines: Iterable[str]) -> list[str]:
    """The lines with every mark over its consonant."""
    found: list[str] = []
    for line in lines:
        torn = _TORN.fullmatch(line)
        before = _BEFORE.search(found[-1], max(len(found[-1]) - _END, 0)) if torn and found else None
        if torn and before and len(found[-1]) <= _LONGEST:
            found[-1] = _rejoined(found[-1], before, torn)
        else:
            found.append(line)
    return [_AM_APART.sub("", _SWAPPED.sub(r"\2\1", line)) for line in found]


def _rejoined(line: str, before: re.Match[str], torn: re.Match[str]) -> str:
    marks = sorted(before["vowel"] + torn["marks"] + before["tone"], key=lambda mark: mark >= "่")
    whole = line[: before.start()] + before["base"] + "".join(marks) + before["last"]
    if len(torn["blanks"]) < _COLUMN:
        return whole + torn["rest"]
    return whole.ljust(torn.start("rest")) + torn["rest"]
