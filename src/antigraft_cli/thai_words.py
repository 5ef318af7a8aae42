"""Words in running Thai, which writes them without blanks: a segmenter (nlpo3: maximal matching) and its word list."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path

WORD_LIST = Path(__file__).with_name("thai_words.txt")
"""One word per line, sorted, read by nlpo3."""

_BEGINS_A_WORD = re.compile("[ก-ฮเ-ไ]")
_VOWELS_BEFORE = "เแโใไ"
_THEN = re.compile("(?<![เแ])(ก็)(?!อ)")
"""The word ก็: the segmenter takes แสก็ in เบาะแสก็ for one syllable, as in แกร็น."""
_NOUN_MAKERS = ("การ", "ความ")
_WITH_THE_NEXT = {*_NOUN_MAKERS, "ผู้", "ไม่"}
_WITH_THE_ONE_BEFORE = {"ละ"}


def available() -> bool:
    """Whether the segmenter is installed: it has no wheels for some machines and the newest Pythons."""
    return _segmenter() is not None


@cache
def _segmenter() -> Callable[[str], list[str]] | None:
    try:
        from nlpo3 import load_dict, segment  # noqa: PLC0415 - 80 ms with its word list
    except ImportError:
        return None
    load_dict(str(WORD_LIST), "antigraft")
    return lambda run: segment(run, "antigraft")


def words_of(run: str) -> list[str]:
    """The words of a run of Thai letters; the run itself without a segmenter."""
    segment = _segmenter()
    return segment(run) if segment else [run]


def is_listed(word: str) -> bool:
    """Whether the word list has a word. A book asks for few: they are looked up in the file, whose lines are sorted."""
    file = _word_list()

    def line(place: int) -> bytes:
        return file[file.rfind(b"\n", 0, place) + 1 : file.find(b"\n", place)]

    sought = word.encode()
    return line(bisect_left(range(len(file)), sought, key=line)) == sought


@cache
def _word_list() -> bytes:
    return WORD_LIST.read_bytes()


@lru_cache(4096)
def kept_pieces(run: str) -> list[str]:
    """The pieces of a run of Thai letters that a line keeps whole. The list is cached: do not change it."""
    segment = _segmenter()
    if segment is None:
        return [run]
    found: list[str] = []
    last = ""
    for word in _longest_first([word for part in _THEN.split(run) for word in segment(part)], segment):
        if found and _is_kept(last, word):
            found[-1] += word
        else:
            found.append(word)
        last = word
    return found


def _longest_first(words: list[str], segment: Callable[[str], list[str]]) -> list[str]:
    """Prefer กิจกรรม การ… to กิจ กรรมการ…, which has as few words: the segmenter takes the shorter first word."""
    for place in range(len(words) - 2):
        first, second = words[place : place + 2]
        for maker in _NOUN_MAKERS:
            longer = first + second.removesuffix(maker)
            if second.endswith(maker) and second != maker and segment(longer) == [longer]:
                words[place : place + 2] = longer, maker
    return words


def _is_kept(word: str, following: str) -> bool:
    """Whether two neighbouring words must stay on one line."""
    return (
        word in _WITH_THE_NEXT
        or following in _WITH_THE_ONE_BEFORE
        or len(following) == 1
        or word[-1] in _VOWELS_BEFORE
        or not _BEGINS_A_WORD.match(following)
    )
