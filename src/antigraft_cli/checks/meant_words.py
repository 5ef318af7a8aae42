"""The word that was meant where letters are damaged: the longest of a word list that the repaired letters are part of."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from antigraft_cli.checks.written import write_instead
from antigraft_cli.messages import Message
from antigraft_cli.thai_words import WORD_LIST

_LONGEST = 20
_THAI, _AT_END = re.compile("[ก-ฮะ-ฺเ-๎]*"), re.compile("[ก-ฮะ-ฺเ-๎]*$")

ASIDE = re.compile(" [ะาำๅ]")
"""The end of a letter whose vowel stands aside from it: ส านักงาน."""

RETYPE = Message("พิมพ์คำนี้ใหม่", "retype the word")


@cache
def _words() -> frozenset[str]:
    # 15 ms, and only where something is damaged.
    return frozenset(WORD_LIST.read_text("utf-8").split())


def word_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the longest listed word stands of which the letters from `start` to `end` are part; (0, 0) for none.

    On both sides of it other words must be able to go on: in วางดรับ it is วา, for no word begins with ดรับ.
    """
    first, last = max(start - _LONGEST, 0), min(end + _LONGEST, len(text))
    found = (0, 0)
    for begin in range(start, first - 1, -1):
        if not _THAI.fullmatch(text, begin, start):
            break
        for stop in range(end + len(_letters_after(text, end, last)), end - 1, -1):
            if stop - begin <= found[1] - found[0]:
                break
            if text[begin:stop] in _words() and _goes_on(text, stop) and _is_left_off(text, begin):
                found = begin, stop
    return found


def _letters_after(text: str, start: int, end: int) -> str:
    """The Thai letters from `start` up to `end`, without one that is damaged itself: of บลด in ต าบลด าเนิน, บล."""
    found = _THAI.match(text, start, end)
    letters = found[0] if found else ""
    return letters.rstrip("่้๊๋")[:-1] if ASIDE.match(text, start + len(letters)) else letters


def _goes_on(text: str, end: int) -> bool:
    """Whether no letter follows, or a listed word begins there."""
    letters = _letters_after(text, end, end + _LONGEST)
    return not letters or any(letters[:length] in _words() for length in range(2, len(letters) + 1))


def _is_left_off(text: str, start: int) -> bool:
    """Whether no letter precedes, or a listed word ends there, or a word that is damaged too: before ด าเนิน, ต าบล."""
    before = _AT_END.search(text, max(start - _LONGEST, 0), start)
    letters = before[0] if before else ""
    damaged = ASIDE.match(text, max(start - len(letters) - 1, 0))
    return (
        not letters or bool(damaged) or any(letters[-length:] in _words() for length in range(2, len(letters) + 1))
    )


class Repair(NamedTuple):
    """What is to be written instead of which letters of a text."""

    start: int
    end: int
    hint: Message


class Repairs:
    """What was meant; looked up for the first thousand, of which no more than these are ever printed."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._left = 1000

    def of(self, start: int, end: int, *candidates: str, certain: str = "") -> Repair:
        """The word that one of the candidates makes of the letters from `start` to `end`, in the place of that word.

        The first candidate is the likeliest: a word that it begins is preferred to one that another ends.
        `certain` is what is written for the letters that end at `end` where no list knows a word with them.
        """
        if not self._left:
            return Repair(start, end, RETYPE)
        self._left -= 1
        words = [self._word(start, end, each) for each in candidates]
        if words[0][0] and words[0][1] == start:  # ที่น าไป: นำ, not ที่นา, though that is longer
            words = [word for word in words if word[1] >= start]
        # A word little longer than what is certain may be two: ว่างดรับ is ว่า and งด, not ว่าง.
        least = len(certain) + 3 if certain else 1
        longest = sorted((word for word in words if len(word[0]) >= least), key=lambda word: len(word[0]))
        if longest and (len(longest) == 1 or len(longest[-2][0]) < len(longest[-1][0])):
            word, first, last = longest[-1]
            return Repair(first, last, write_instead(word))
        if certain and not longest:
            right = candidates[0]
            return Repair(start - (len(certain) - len(right)), end, write_instead(certain))
        return Repair(start, end, RETYPE)

    def _word(self, start: int, end: int, right: str) -> tuple[str, int, int]:
        """The word that a candidate makes, and where the letters stand that it takes the place of."""
        before = self._text[max(start - _LONGEST, 0) : start]
        after = self._text[end : end + _LONGEST]
        repaired = before + right + after
        first, last = word_around(repaired, len(before), len(before) + len(right))
        shift = start - len(before)
        return repaired[first:last], first + shift, last + shift - len(right) + (end - start)
