"""Headings that are known because every sheet of the book has them: nothing sets them off, or their words are an office's own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from antigraft_cli.pipeline.book_import.comparison import compared
from antigraft_cli.pipeline.book_import.field_headings import (
    Heading,
    begun_by_words,
    likely_heading,
    numbered_heading,
)
from antigraft_cli.pipeline.book_import.heading_words import Field
from antigraft_cli.pipeline.book_import.list_marks import mark_of, without_mark
from antigraft_cli.pipeline.book_import.pieces import Line, Piece
from antigraft_cli.pipeline.book_import.sheet_preamble import dimension_field, is_preamble

_FEWEST_LETTERS, _LONGEST = 4, 60
"""Letters of a heading."""

_MOST = 1.25
"""What the headings that look alike must be times of to be most of them."""

_PART_OF_A_FIELD = re.compile(r"ขั้น|เชิง|ด้าน|ระยะที่|ช่วงที่|กิจกรรมที่|ครั้งที่|ปีที่|พ\.ศ\.|ไตรมาส|\(?ลงชื่อ|.*[.…]{3}|\(")
_FEWEST = 3
"""Sheets from which words that begin a line in most of them are a heading."""


def repeated_headings(pieces: Sequence[Piece], headings: Mapping[int, Heading]) -> dict[int, Heading]:
    """Lines that begin with the words of a field, where the same words do so once in most sheets."""
    titles = [index for index, heading in headings.items() if heading.field == "title"]
    if len(titles) < _FEWEST:
        return {}
    begun: dict[tuple[Field, str], dict[int, Heading]] = {}
    known: dict[tuple[Field, str], list[int]] = {}
    for index, heading in headings.items():
        line = pieces[index]
        if isinstance(line, Line):
            words = line.text.removesuffix(heading.rest)
            known.setdefault((heading.field, compared(without_mark(words))), []).append(index)
    for index in range(min(titles), len(pieces)):
        piece = pieces[index]
        if index not in headings and isinstance(piece, Line) and (found := begun_by_words(piece)):
            words, heading = found
            begun.setdefault((heading.field, compared(words)), {})[index] = heading
    return {
        index: heading
        for key, found_at in begun.items()
        if _is_one_a_sheet([*found_at, *known.get(key, ())], titles)
        for index, heading in found_at.items()
    }


def own_headings(pieces: Sequence[Piece], headings: Mapping[int, Heading]) -> dict[int, Heading]:
    """Bold lines that most sheets have once, where headings are bold: those that an office words in its own way.

    The field is that which the first word tells; of another one the data does not know.
    """
    titles = [index for index, heading in headings.items() if heading.field == "title"]
    known = [line for index in headings if isinstance(line := pieces[index], Line)]
    if len(titles) < _FEWEST or _MOST * sum(line.bold and not line.part for line in known) < len(known):
        return {}
    centered = _MOST * sum(line.centered for line in known) >= len(known)
    found: dict[str, list[int]] = {}
    for index in range(min(titles), len(pieces)):
        piece = pieces[index]
        if index not in headings and isinstance(piece, Line) and _may_head(piece, centered=centered):
            found.setdefault(compared(piece.text), []).append(index)
    return {
        index: likely_heading(_text(pieces[index]))
        for places in found.values()
        if _is_one_a_sheet(places, titles)
        for index in places
    }


def _text(piece: Piece) -> str:
    return piece.text.rstrip(" :：") if isinstance(piece, Line) else ""


def _may_head(line: Line, *, centered: bool) -> bool:
    """Whether a line stands alone as a heading does, and is neither an item, a part of a field, nor above a sheet's title."""
    stands_out = line.bold and not (line.part or line.is_text or line.own or line.new_page)
    if not stands_out or line.centered != centered or not _FEWEST_LETTERS <= len(line.text) <= _LONGEST:
        return False
    names_a_dimension = dimension_field(numbered_heading(line.text)[0]) is not None
    is_known = names_a_dimension or _PART_OF_A_FIELD.match(line.text) or is_preamble(line)
    return mark_of(line) is None and not is_known


def _is_one_a_sheet(found_at: Sequence[int], titles: Sequence[int]) -> bool:
    sheets = [sum(title < index for title in titles) for index in found_at]
    return len(sheets) >= _FEWEST and 2 * len(sheets) > len(titles) and len(set(sheets)) == len(sheets)
