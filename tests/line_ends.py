"""Where the lines of a book end: in its pages as a PDF, whoever laid them out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from icu4py.breakers import WordBreaker

from pdf_pages import pages

LETTERS = re.compile("[ก-ฮะ-ฺเ-ๅ็-๎]{2}")
_NOT_COMPARED = re.compile("[\\s\u200b\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
"""Blanks and signs, and marks, which poppler puts out of order."""

_LEAST = 15
"""Letters of a text that is looked for; shorter ones seldom take two lines."""


class LineEnd(NamedTuple):
    """A place of a text where a line ends and the text goes on in the next one."""

    text: str
    place: int

    def __str__(self) -> str:
        return f"{self.text[max(self.place - 15, 0) : self.place]}|{self.text[self.place : self.place + 15]}"

    def is_inside(self, name: str) -> bool:
        """Whether the line ends inside a name."""
        found = re.finditer(re.escape(name), self.text)
        return any(each.start() < self.place < each.end() for each in found)

    def is_inside_a_word(self) -> bool:
        """Whether it ends between Thai letters where ICU sees no word end."""
        around = self.text[self.place - 1 : self.place + 1]
        ends = {end for _, end in WordBreaker(self.text, "th").segments()}
        return bool(LETTERS.fullmatch(around)) and self.place not in ends

    def is_inside_a_figure(self) -> bool:
        """Whether it parts a number, the ends of a range, a number and its unit or a word with a hyphen."""
        before, after = self.text[: self.place], self.text[self.place :]
        return any(re.search(f"(?:{one})$", before) and re.match(other, after) for one, other in _FIGURES)


_FIGURES = (
    ("[0-9๐-๙][.,/-]?", "[0-9๐-๙]"),
    ("[0-9๐-๙]\u00a0?[-–]?\u00a0?", "\u00a0?[-–]?\u00a0?[0-9๐-๙]"),
    ("[0-9๐-๙]\u00a0?", "\u00a0?[ก-ฮเ-ไ/%]"),
    ("[A-Za-z]-", "[A-Za-z]"),
    ("ร้อย", "ละ"),
)


def line_ends(pdf: Path, texts: Iterator[str]) -> tuple[list[LineEnd], int]:
    """The ends of lines inside the texts that the pages show, and how many of the texts were not found there."""
    lines = Counter(_bare(line.text) for page in pages(pdf) for line in page.lines)
    ends, lost = [], 0
    for text in texts:
        found = _ends(text, lines) if len(_bare(text)) >= _LEAST else []
        ends += [LineEnd(text, place) for place in found or ()]
        lost += found is None
    return ends, lost


def _ends(text: str, lines: Counter[str]) -> list[int] | None:
    """Where the lines of a text end, the longest that the pages have first; None where they have none."""
    places = [place for place, letter in enumerate(text) if _bare(letter)]
    rest, ends = _bare(text), []
    while rest:
        longest = next((length for length in range(len(rest), 0, -1) if lines[rest[:length]]), 0)
        if not longest:
            return None
        rest = rest[longest:]
        ends += [places[-len(rest)]] if rest else []
    return ends


def _bare(text: str) -> str:
    return _NOT_COMPARED.sub("", text)
