"""Headings in words that no list has, known because most sheets have them in the place of a field that they lack."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from antigraft_cli.pipeline.book_import.comparison import compared
from antigraft_cli.pipeline.book_import.field_headings import Heading, numbered_heading
from antigraft_cli.pipeline.book_import.heading_words import Field
from antigraft_cli.pipeline.book_import.pieces import Line, Piece
from antigraft_cli.pipeline.book_import.sheet_preamble import is_preamble

_ORDER: tuple[Field, ...] = (
    "title", "rationale", "objectives", "target_groups", "steps", "duration", "budget", "responsible", "results",
)  # fmt: skip
"""The fields of the official form in its order."""

_AS_RESULTS: tuple[Field, ...] = ("outputs", "outcomes", "indicators")
_COLON = re.compile("[:：]")
_LONGEST = 60
_MOST_LINES = 60
_FEWEST = 3
"""Sheets from which words in the same place are a heading."""

_Gap = tuple[Field, ...]
"""The fields of the form between two headings that follow each other."""


class _Found(NamedTuple):
    line: int
    sheet: int
    heading: Heading


def headings_by_place(pieces: Sequence[Piece], headings: Mapping[int, Heading]) -> dict[int, Heading]:
    """Lines that look like the headings around them, with the same words where most sheets lack one field of the form."""
    found: dict[_Gap, dict[str, list[_Found]]] = {}
    sheets: dict[_Gap, set[int]] = {}
    for sheet, gap, before, after in _gaps(headings):
        sheets.setdefault(gap, set()).add(sheet)
        number = headings[before].number + 1 if headings[before].number else 0
        for index in range(before + 1, min(after, before + _MOST_LINES)):
            named = None if index in headings else _named(pieces[index], number)
            if named:
                words, heading = named
                found.setdefault(gap, {}).setdefault(words, []).append(_Found(index, sheet, heading))
    return {
        index: heading
        for gap, by_words in found.items()
        for index, heading in _of_gap(gap, list(by_words.values()), len(sheets[gap]))
    }


def _gaps(headings: Mapping[int, Heading]) -> Iterator[tuple[int, _Gap, int, int]]:
    """Each sheet's number, the fields that it lacks, and the headings around them."""
    sheet = 0
    in_order = [(index, _place(headings[index].field)) for index in sorted(headings)]
    known = [(index, place) for index, place in in_order if place >= 0]
    for (before, place), (after, following) in pairwise(known):
        sheet += place == 0
        if place < following - 1:
            yield sheet, _ORDER[place + 1 : following], before, after


def _place(field: Field) -> int:
    field = "results" if field in _AS_RESULTS else field
    return _ORDER.index(field) if field in _ORDER else -1


def _named(piece: Piece, next_number: int) -> tuple[str, Heading] | None:
    """The words of a line that looks like a heading, and the heading that it would be, of a field still unknown."""
    if not isinstance(piece, Line) or piece.own or piece.part or is_preamble(piece):
        return None
    text, number = numbered_heading(piece.full)
    front = numbered_heading(piece.front)[0] if piece.front else ""
    colon = _COLON.search(text, 0, _LONGEST)
    if colon:
        words, rest = text[: colon.start()], text[colon.end() :]
    elif front and text.startswith(front):
        words, rest = front, text[len(front) :]
    else:
        words, rest = text, ""
    looks = number == next_number if next_number else bool(colon or piece.bold or piece.outline)
    key = compared(words) if looks and len(words) <= _LONGEST else ""
    return (key, Heading("other", number, rest.strip())) if key else None


def _of_gap(gap: _Gap, alike: list[list[_Found]], sheets: int) -> Iterator[tuple[int, Heading]]:
    """The headings of the fields that sheets lack: as many words as fields, each once in most of them."""
    often = [
        places
        for places in alike
        if len(places) >= _FEWEST
        and 2 * len(places) > sheets
        and len({each.sheet for each in places}) == len(places)
    ]
    if len(often) != len(gap):
        return
    for field, places in zip(gap, sorted(often, key=lambda places: places[0].line), strict=True):
        for each in places:
            yield each.line, each.heading._replace(field=field)
