"""The word that was meant where letters are damaged: the longest of a word list that the repaired letters are part of."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from antigraft_cli.checks.written import write_instead
from antigraft_cli.messages import Message

# The list that lines are broken by; 15 ms to read, and only read where something is damaged.
_WORDS = Path(__file__).parents[1] / "writers" / "thai_words.txt"
_LONGEST = 20
_THAI, _AT_END = re.compile("[ก-ฮะ-ฺเ-๎]*"), re.compile("[ก-ฮะ-ฺเ-๎]*$")

RETYPE = Message("พิมพ์คำนี้ใหม่", "retype the word")


@cache
def _words() -> frozenset[str]:
    return frozenset(_WORDS.read_text("utf-8").split())


def word_around(text: str, start: int, end: int) -> str:
    """The longest listed word of which the letters from `start` to `end` are part; empty if there is none.

    On both sides of it other words must be able to go on: in วางดรับ it is วา, for no word begins with ดรับ.
    """
    first, last = max(start - _LONGEST, 0), min(end + _LONGEST, len(text))
    found = ""
    for begin in range(start, first - 1, -1):
        if not _THAI.fullmatch(text, begin, start):
            break
        thai = _THAI.match(text, end, last)
        for stop in range(thai.end() if thai else end, end - 1, -1):
            if stop - begin <= len(found):
                break
            if text[begin:stop] in _words() and _goes_on(text, stop) and _is_left_off(text, begin):
                found = text[begin:stop]
    return found


def _goes_on(text: str, end: int) -> bool:
    """Whether no letter follows, or a listed word begins there."""
    after = _THAI.match(text, end, end + _LONGEST)
    letters = after[0] if after else ""
    return not letters or any(letters[:length] in _words() for length in range(2, len(letters) + 1))


def _is_left_off(text: str, start: int) -> bool:
    """Whether no letter precedes, or a listed word ends there."""
    before = _AT_END.search(text, max(start - _LONGEST, 0), start)
    letters = before[0] if before else ""
    return not letters or any(letters[-length:] in _words() for length in range(2, len(letters) + 1))


class Repairs:
    """The hints to what was meant; looked up for the first thousand, of which no more than these are ever printed."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._left = 1000

    def hint(self, start: int, end: int, *candidates: str, certain: str = "") -> Message:
        """To write the word that one of the candidates makes of the letters from `start` to `end`.

        `certain` is what they are where no list knows a word with it.
        """
        if not self._left:
            return RETYPE
        self._left -= 1
        words = [self._word(start, end, each) for each in candidates]
        # A word little longer than what is certain may be two: ว่างดรับ is ว่า and งด, not ว่าง.
        least = len(certain) + 3 if certain else 1
        longest = sorted((word for word in words if len(word) >= least), key=len)
        if longest and (len(longest) == 1 or len(longest[-2]) < len(longest[-1])):
            return write_instead(longest[-1])
        return write_instead(certain) if certain and not longest else RETYPE

    def _word(self, start: int, end: int, right: str) -> str:
        before = self._text[max(start - _LONGEST, 0) : start]
        after = self._text[end : end + _LONGEST]
        return word_around(before + right + after, len(before), len(before) + len(right))
