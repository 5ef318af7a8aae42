"""Where the edge of a page broke lines whose indents are lost, as in the text of a PDF: the next word had no room.

Lines of Thai end in the middle of sentences with nothing to show it, and those of items, which are set in, are
shorter than those of running text. So each line is compared with others behind the same kind of mark.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence

from antigraft_cli.thai_words import kept_pieces

_MARK = re.compile(r"\s*(?:[-–—•]|\(?[0-9๐-๙]+(?:\.[0-9๐-๙]+)*[.)]|[ก-ฮ]\))")
_NUMBER = re.compile("[0-9๐-๙]+|[ก-ฮ]")
_WORD = re.compile(r"([ก-ฮะ-ฺเ-ๅ็-๎]+)|\S+")

_WIDTHS = {
    letter: width
    for letters, width in (
        ("เ.,:;'!|ilj ()[]", 0.5),
        ('โใไ-/frt"', 0.65),
        ("งราำวะ", 0.85),
        ("ทนบปหษพฟฬม๐๑๒๓๔๕๖๗๘๙mwMW", 1.15),
        ("ฌญฒณฑ", 1.4),
    )
    for letter in letters
}
"""Widths of letters in the usual one's, as in Sarabun and Laksaman; marks above and below have none."""

_WIDE, _USUAL = 0.97, 0.9
"""Shares of lines that are narrower than the page, and than others behind the same mark: a few are rows of tables."""

_LONG, _FEWEST = 0.6, 5
"""The share of a page's width from which a line may have been broken, and the fewest such lines that show a width."""

_LEADER = "....."
"""What leads to the number of a page in a contents list."""

_BARELY, _INDENT, _LONGEST_WORD = 0.05, 0.1, 0.35
"""Shares of a page: what lines of one width differ by, what a paragraph is set in by, and what no word is longer than."""


class PageEdge:
    """The edge of the pages that lines were on."""

    def __init__(self, lines: Sequence[str]) -> None:
        widths: dict[str, list[float]] = defaultdict(list)
        for line in lines:
            if _LEADER not in line:
                widths[mark_kind(line)].append(_width(line))
        self._page = _at(_WIDE, [width for each in widths.values() for width in each])
        self._limits = {kind: self._limit(each) for kind, each in widths.items()}

    def _limit(self, widths: Sequence[float]) -> float:
        long = [width for width in widths if width > _LONG * self._page]
        return _at(_USUAL, long) if len(long) >= _FEWEST else self._page

    def left_no_room(self, line: str, following: str, kind: str, *, first: bool) -> bool:
        """Whether the word that the following line begins with had no room behind a line of a paragraph.

        `kind` is that of the mark of the paragraph, whose first line may be set in. No paragraph ends inside brackets.
        """
        if line.count("(") > line.count(")") and ")" in following.partition("(")[0]:
            return True
        needed = min(_width(_first_word(following)), _LONGEST_WORD * self._page)
        spare = (_BARELY + (_INDENT if first and not kind else 0)) * self._page
        return _width(line) + needed + spare >= self._limits.get(kind, self._page)


def mark_kind(line: str) -> str:
    """The kind of mark that a line begins with: the mark without its numbers; empty for none."""
    mark = _MARK.match(line)
    return _NUMBER.sub("1", mark[0].strip()) if mark else ""


def _at(share: float, widths: Sequence[float]) -> float:
    return sorted(widths)[int(share * (len(widths) - 1))] if widths else 0


def _width(text: str) -> float:
    return sum(_WIDTHS.get(letter, 1) for letter in text if unicodedata.category(letter) not in ("Mn", "Cf"))


def _first_word(text: str) -> str:
    word = _WORD.match(text.lstrip())
    if word is None:
        return ""
    return kept_pieces(word[1])[0] if word[1] else word[0]
