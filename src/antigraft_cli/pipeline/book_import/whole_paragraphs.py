"""Lines put together into the paragraphs that they were before someone broke them by hand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from antigraft_cli.pipeline.book_import.list_marks import mark_of
from antigraft_cli.pipeline.book_import.pieces import Line
from antigraft_cli.thai import between_lines, display_width

_PAGE = re.compile(r"(?:[-–—]\s?)?(?:หน้า(?:ที่)?\s?)?(?:[0-9๐-๙]{1,3}|[ก-ฮ])(?:\s?[-–—])?")
_WIDEST = 130
"""Cells: lines that someone broke at the edge of a page are no wider, even on one that lies on its side."""

_WIDE, _EARLY = 90, 0.65
"""Cells of a line wider than most pages, and the share of it from which a line above another was not ended by an edge."""

_FEWEST_LINES = 3
_YEARS = re.compile(r"\(?(?:พ\.ศ\.|ปี)\s?[0-9๐-๙]{4}(?:\s?[-–]\s?[0-9๐-๙]{4})?\)?")


def is_page_number(text: str) -> bool:
    """Whether a text is but the number of a page, typed into the book."""
    return bool(_PAGE.fullmatch(text))


def is_years_alone(text: str) -> bool:
    """Whether a text is but years, which end the sentence above them."""
    return bool(_YEARS.fullmatch(text))


def joined_lines(lines: Sequence[str]) -> str:
    """The lines of one text in one: with a blank between them, but none between Thai letters."""
    parts = [*lines[:1]]
    for line, following in pairwise(lines):
        parts += [" " if _YEARS.fullmatch(following) else between_lines(line, following), following]
    return "".join(parts)


def _begins(line: Line, above: Line, *, by_hand: bool) -> bool:
    """Whether a line of a paragraph begins one of its own: it is set off, or no page is as wide as the line above it.

    `by_hand` is whether the lines of the paragraph are of widths that no edge of a page leaves.
    """
    return not line.is_text and (by_hand or line.indented or display_width(above.text) > _WIDEST)


def _ended_by_hand(lines: Sequence[Line]) -> set[int]:
    """The numbers of paragraphs of several lines, of which one alone is as wide as a page, and one far narrower above another.

    Of two lines the first may have been broken by mistake.
    """
    widths: dict[int, list[int]] = {}
    for line in lines:
        widths.setdefault(line.number, []).append(display_width(line.text))
    return {
        number
        for number, found in widths.items()
        if len(found) >= _FEWEST_LINES
        and (widest := max(found)) >= _WIDE
        and min(found[:-1], default=widest) < _EARLY * widest
        and sum(width >= _EARLY * widest for width in found[:-1]) < 2
    }


def paragraphs(lines: Sequence[Line]) -> list[str]:
    """Lines as paragraphs; one that was broken by hand is whole again."""
    found: list[list[str]] = []
    last: Line | None = None
    by_hand = _ended_by_hand(lines)
    for line in lines:
        goes_on = last and line.part and last.number == line.number and not mark_of(line)
        if last and goes_on and not _begins(line, last, by_hand=line.number in by_hand):
            found[-1].append(line.text)
        else:
            found.append([line.full])
        last = line
    return [joined_lines(texts) for texts in found]
