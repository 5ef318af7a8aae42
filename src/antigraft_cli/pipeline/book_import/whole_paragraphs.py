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


def _begins(line: Line, above: Line) -> bool:
    """Whether a line of a paragraph begins one of its own: it is set off, or no page is as wide as the line above it."""
    return not line.is_text and (line.indented or display_width(above.text) > _WIDEST)


def paragraphs(lines: Sequence[Line]) -> list[str]:
    """Lines as paragraphs; one that was broken by hand is whole again."""
    found: list[list[str]] = []
    last: Line | None = None
    for line in lines:
        if last and line.part and last.number == line.number and not mark_of(line) and not _begins(line, last):
            found[-1].append(line.text)
        else:
            found.append([line.full])
        last = line
    return [joined_lines(texts) for texts in found]
