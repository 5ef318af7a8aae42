"""Lists of which a PDF's text has first all marks, then all items, as columns that stand side by side."""

from __future__ import annotations

import re

_MARK = re.compile(r"\s*(?:[•●▪■◆❖➢]|\(?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]|\(?[ก-ฮ]\))\s*")
_FEWEST = 2
_MOST = 40
"""Items of a list that are looked for."""


def with_whole_items(lines: list[str]) -> list[str]:
    """The lines with each mark in front of its item, where as many lines follow as there are marks above each other."""
    found: list[str] = []
    place = 0
    while place < len(lines):
        marks = _run(lines, place, marks=True)
        begin = place + marks
        while marks and begin < len(lines) and not lines[begin].strip(" \t"):
            begin += 1
        if marks >= _FEWEST and _run(lines, begin, marks=False) == marks:
            pairs = zip(lines[place : place + marks], lines[begin : begin + marks], strict=True)
            found += [f"{mark.strip()} {item.strip()}" for mark, item in pairs]
            place = begin + marks
        else:
            found += lines[place : place + max(marks, 1)]
            place += max(marks, 1)
    return found


def _run(lines: list[str], place: int, *, marks: bool) -> int:
    """How many lines from a place on are but marks, or are none and say something."""
    end = place
    while end < min(len(lines), place + _MOST + 1) and bool(_MARK.fullmatch(lines[end])) == marks:
        if not lines[end].strip():
            break
        end += 1
    return end - place
