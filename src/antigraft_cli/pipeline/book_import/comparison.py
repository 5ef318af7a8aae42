"""Texts as they are compared: what a typist may write one way or another is alike in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from antigraft_cli.thai import arabic_digits, clean

_SPLIT_AM = re.compile("ํ([่-๋]?)า")
_TORN_AM = re.compile("(?<=[ก-ฮ่-๋]) า")
"""What is left of `ำ` where text was taken out of a PDF; no word begins so."""

_LONGEST = 600
"""Letters of a title; longer texts are compared whole only."""

_BEGINNING = 300
"""Letters of two titles whose likeness is measured."""

_NOT_COMPARED = re.compile(r"""[\s\u200b\u00a0.,:;()\[\]{}"'“”‘’…•●○▪\-–—_/\\|]+""")


def usual_signs(text: str) -> str:
    """A text with `ำ` and `แ`, where it has two signs that look like them, or what is left of them: `ส านัก`."""
    whole = _TORN_AM.sub("ำ", text) if " า" in text else text
    return _SPLIT_AM.sub(r"\1ำ", whole).replace("เเ", "แ")


def compared(text: str) -> str:
    """The text's letters and digits, in one case and in Arabic digits; `เเ` is `แ`, `ส า` is `สำ`."""
    return _compared_short(text) if len(text) <= _SHORT else _compared(text)


def _compared(text: str) -> str:
    return _NOT_COMPARED.sub("", usual_signs(arabic_digits(clean(text)).casefold()))


_SHORT = 200
"""Letters of a text that is compared with many others, as titles are."""

_compared_short = lru_cache(4096)(_compared)


def closest(text: str, others: Sequence[str], alike: float = 0.86) -> int | None:
    """The index of the text that is the same, else of the one most like it; None if none is `alike`.

    Likeness is the ratio of difflib; from 0.86 on, two titles are one title with a word changed.
    """
    if text in others:
        return others.index(text)
    if alike >= 1 or len(text) > _LONGEST:
        return None
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(text)
    best, found = alike, None
    for index, other in enumerate(others):
        matcher.set_seq1(other[:_LONGEST])
        if (
            matcher.real_quick_ratio() > best
            and matcher.quick_ratio() > best
            and (ratio := matcher.ratio()) > best
        ):
            best, found = ratio, index
    return found


def likeness_of(text: str, other: str) -> float:
    """How like two texts begin, from 0 to 1, by the ratio of difflib."""
    return SequenceMatcher(None, text[:_BEGINNING], other[:_BEGINNING], autojunk=False).ratio()


def most_common(values: Iterable[str]) -> str:
    """The value that occurs most often, the first of those that occur equally often; empty without any."""
    counts: dict[str, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return max(counts, key=lambda value: counts[value], default="")
