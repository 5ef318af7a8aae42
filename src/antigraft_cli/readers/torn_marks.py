"""Thai marks that a PDF's text has on a line of their own, put back over their consonants.

A PDF places vowels and tones above a letter by themselves. Taken out as text, such a mark may stand at the beginning of a
new line, behind the consonant that follows its own: `วิธด`, `ี ำเนินการ` for `วิธีดำเนินการ`; and a tone may stand before
the vowel below it: `ท่ี` for `ที่`. LibreOffice's PDFs have a tone behind the letter that follows its own, with a blank
(`ขึน้ `, `ชีแ้ จง`), and a blank behind marks that are moved aside on tall letters (`เป็ น`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from antigraft_cli.readers.sara_am import AM_APART

_VOWELS, _TONES = "ัิ-ฺ็", "่-๎"
_TORN = re.compile(rf"(?P<indent>[ \t]*)(?P<marks>[{_VOWELS}{_TONES}]+)(?P<blanks> *)(?P<rest>.*)", re.DOTALL)
_BEFORE = re.compile(rf"(?P<base>[ก-ฮ])(?P<vowel>[{_VOWELS}]?)(?P<tone>[{_TONES}]?) ?(?P<last>[ก-ฮเ-ไ])$")
_SWAPPED = re.compile(f"([{_TONES}])([{_VOWELS}])")
_TONE_BEHIND = re.compile(f"([ก-ฮ][ัิ-ู])([ก-งจ-นบผพภ-ฮเ-ไ])([{_TONES[:1]}-๋])(?: |$)|([ก-ฮ][ัิ-ู])([ก-ฮ])(์) (?=[าะำ])")
_ON_A_TALL_LETTER = re.compile(rf"([ปฝฟ][{_VOWELS}{_TONES}]+)( ?)(?=[ก-ฮะ-ไ])")
_FEWEST, _MOSTLY = 5, 0.9
"""Blanks behind marks on tall letters from which, and their share, they are damage."""

_NEAR = 2
"""Columns, a letter each, by which a torn mark may miss the end of its line."""

_GAP = "( {2,})"
_COLUMN = 3
"""Blanks behind a mark from which the rest of its line is another column."""

_END, _LONGEST = 8, 1000
"""Letters at the end of a line to which a mark may belong, and of a line that may have lost one."""


def with_whole_letters(lines: Iterable[str]) -> list[str]:
    """The lines with every mark over its consonant."""
    found: list[str] = []
    whole = [_substituted(line, _TONE_BEHIND, _with_tone) for line in lines]
    for line in _in_order(_with_tall_letters(whole)):
        torn = _TORN.fullmatch(line)
        before = _BEFORE.search(found[-1], max(len(found[-1]) - _END, 0)) if torn and found else None
        if torn and before and len(found[-1]) <= _LONGEST:
            found[-1] = _rejoined(found[-1], before, torn)
        else:
            found.append(line)
    return [AM_APART.sub("", _SWAPPED.sub(r"\2\1", line)) for line in found]


def _with_tone(found: re.Match[str]) -> str:
    base, following, tone = found.groups()[:3] if found[1] else found.groups()[3:]
    return f"{base}{tone}{following}"


def _with_tall_letters(lines: list[str]) -> list[str]:
    """The lines without blanks behind marks on tall letters, if such blanks are behind nearly all of them."""
    blanks = [bool(found[2]) for line in lines for found in _ON_A_TALL_LETTER.finditer(line)]
    if sum(blanks) < max(_FEWEST, _MOSTLY * len(blanks)):
        return lines
    return [_substituted(line, _ON_A_TALL_LETTER, lambda found: found[1]) for line in lines]


def _substituted(line: str, damage: re.Pattern[str], fixed: Callable[[re.Match[str]], str]) -> str:
    """A line with every damage fixed; what stands in columns behind it keeps its place."""
    parts = re.split(_GAP, line)
    if len(parts) == 1:
        return damage.sub(fixed, line)
    return "".join(
        _padded(text, damage.sub(fixed, text), gap)
        for text, gap in zip(parts[::2], [*parts[1::2], ""], strict=True)
    )


def _padded(text: str, fixed: str, gap: str) -> str:
    return fixed + gap + " " * (len(text) - len(fixed)) * bool(gap)


def _in_order(lines: Sequence[str]) -> list[str]:
    """The lines, with one that begins with torn marks behind the one that they belong to, if that comes next."""
    found = list(lines)
    for place in range(len(found) - 1):
        torn, following = _TORN.fullmatch(found[place]), found[place + 1]
        if (
            torn
            and torn["indent"]
            and len(following) <= _LONGEST
            and _BEFORE.search(following, max(len(following) - _END, 0))
        ):
            above = found[place - 1] if place else ""
            at = len(torn["indent"])
            if abs(len(following) - at) <= _NEAR < abs(len(above) - at):
                found[place : place + 2] = [following, found[place]]
    return found


def _rejoined(line: str, before: re.Match[str], torn: re.Match[str]) -> str:
    marks = sorted(before["vowel"] + torn["marks"] + before["tone"], key=lambda mark: mark >= "่")
    whole = line[: before.start()] + before["base"] + "".join(marks) + before["last"]
    if len(torn["blanks"]) < _COLUMN:
        return whole + torn["rest"]
    return whole.ljust(torn.start("rest")) + torn["rest"]
