"""L509: misspelled words, from the reviewed list in misspellings.tsv."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from antigraft_cli.diagnostics import Fault
from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule

_LIST = Path(__file__).with_name("misspellings.tsv")


@cache
def misspellings() -> Mapping[str, str]:
    """The right spelling of each listed misspelling; what begins with `^` is one only where a word begins."""
    lines = _LIST.read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {wrong: right for wrong, right, _ in rows}


COMMON_MISSPELLING = Rule(
    "L509",
    "common-misspelling",
    title=Message("คำที่มักสะกดผิด", "a common misspelling"),
    why=Message(
        "คำที่สะกดผิดทำให้เอกสารราชการขาดความน่าเชื่อถือ และค้นหาคำนั้นไม่พบ คำถูกเป็นไปตามพจนานุกรมฉบับราชบัณฑิตยสถาน",
        "Misspelled words undermine the credibility of an official document, and searches don't find them. The right spellings are those of the Royal Institute's dictionary.",
    ),
    severity="warning",
)


def misspelled_words(text: str) -> Iterator[Fault]:
    """L509: every occurrence of a listed misspelling."""
    letters = text.encode(_CODE_PAGE, "replace")
    for listed in _possible(letters):
        wrong, right = listed.removeprefix(_AT_START), misspellings()[listed]
        written = wrong.encode(_CODE_PAGE)
        start = letters.find(written)
        while start >= 0:
            if wrong == listed or not _THAI.match(text[max(start - 1, 0) : start]):
                yield _fault(wrong, right, start)
            start = letters.find(written, start + len(written))


def _possible(letters: bytes) -> list[str]:
    """The listed misspellings that may be in a text of one byte a letter.

    To search for eleven hundred takes 26 ms for the sample; to look up all its stretches of four letters among those
    that tell misspellings, and then search for what has its own there, 2 ms.
    """
    stretches: set[int] = set()
    for start in range(_STRETCH):
        whole = (len(letters) - start) // _STRETCH * _STRETCH
        stretches |= _telling().intersection(memoryview(letters)[start : start + whole].cast("I"))
    return [listed for listed, own in _stretches() if own <= stretches]


@cache
def _telling() -> frozenset[int]:
    return frozenset().union(*(own for _, own in _stretches()))


@cache
def _stretches() -> list[tuple[str, frozenset[int]]]:
    """The listed misspellings with the first and the last four letters of each that its right spelling lacks."""
    return [
        (listed, _own_stretches(listed.removeprefix(_AT_START), right)) for listed, right in misspellings().items()
    ]


def _own_stretches(wrong: str, right: str) -> frozenset[int]:
    every = [wrong[start : start + _STRETCH] for start in range(len(wrong) - _STRETCH + 1)]
    telling = [stretch for stretch in every if stretch not in right] or every
    ends = telling[:1] + telling[-1:]
    return frozenset(int.from_bytes(stretch.encode(_CODE_PAGE), sys.byteorder) for stretch in ends)


_STRETCH = 4
_CODE_PAGE, _AT_START = "cp874", "^"
_THAI = re.compile("[ก-๎]")


def _fault(wrong: str, right: str, start: int) -> Fault:
    message = Message(f"สะกดผิด {wrong}", f"misspelled: {wrong}")
    return Fault(
        COMMON_MISSPELLING, start, start + len(wrong), message, Message(f"แก้เป็น {right}", f"change it to {right}")
    )
