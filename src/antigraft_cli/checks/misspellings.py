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

    To search for eleven hundred takes 26 ms for the sample; to find all stretches of four letters, and then only the
    misspellings whose own are among them, 5 ms.
    """
    stretches: set[int] = set()
    for start in range(_STRETCH):
        whole = (len(letters) - start) // _STRETCH * _STRETCH
        stretches.update(memoryview(letters)[start : start + whole].cast("I"))
    return [listed for listed, own in _stretches() if stretches.issuperset(own)]


@cache
def _stretches() -> list[tuple[str, tuple[int, ...]]]:
    """The listed misspellings with the first, the middle and the last four letters of each, as numbers."""
    return [
        (listed, _own_stretches(listed.removeprefix(_AT_START).encode(_CODE_PAGE))) for listed in misspellings()
    ]


def _own_stretches(wrong: bytes) -> tuple[int, ...]:
    last = len(wrong) - _STRETCH
    starts = (0, last // 2, last) if last >= 0 else ()
    return tuple(int.from_bytes(wrong[start : start + _STRETCH], sys.byteorder) for start in starts)


_STRETCH = 4
_CODE_PAGE, _AT_START = "cp874", "^"
_THAI = re.compile("[ก-๎]")


def _fault(wrong: str, right: str, start: int) -> Fault:
    message = Message(f"สะกดผิด {wrong}", f"misspelled: {wrong}")
    return Fault(
        COMMON_MISSPELLING, start, start + len(wrong), message, Message(f"แก้เป็น {right}", f"change it to {right}")
    )
