"""Which lines of a book are headings of sheets: those that read like one, but for the items of lists."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from antigraft_cli.pipeline.book_import.contents_entries import entries
from antigraft_cli.pipeline.book_import.field_headings import KIND_WORD, Heading, heading_of, numbered_heading
from antigraft_cli.pipeline.book_import.heading_words import KINDS_LISTED
from antigraft_cli.pipeline.book_import.headings_by_place import headings_by_place
from antigraft_cli.pipeline.book_import.list_marks import Mark, mark_of
from antigraft_cli.pipeline.book_import.pieces import Line, Piece
from antigraft_cli.pipeline.book_import.repeated_headings import own_headings, repeated_headings
from antigraft_cli.pipeline.book_import.sheet_preamble import dimension_field, dimension_of

_OF_HEADINGS = 0.25
"""The share of the headings from which marks of a kind are theirs, not those of lists only."""

_KIND_ALONE = re.compile(rf"{KINDS_LISTED}\s?:?")
_RESULTS = ("outputs", "outcomes")
"""Fields whose headings may be items of the results."""


def sheet_headings(pieces: Sequence[Piece]) -> dict[int, Heading]:
    """The headings of sheets by the places of their lines."""
    in_contents = entries(pieces)
    found = {
        index: heading
        for index, piece in enumerate(pieces)
        if isinstance(piece, Line) and index not in in_contents and (heading := heading_of(piece))
    }
    found |= {
        index: Heading("title", 0, "") for index in range(len(pieces)) if _names_the_title(pieces, index, found)
    }
    found = dict(sorted(found.items()))
    marks = {index: mark for index in found if (mark := _mark(pieces, index))}
    kinds = Counter(mark.signature for mark in marks.values())
    in_lists = {kind for kind, count in kinds.items() if count < _OF_HEADINGS * len(found)}
    above = dict(zip(list(found)[1:], found, strict=False))
    items = {
        index
        for index, mark in marks.items()
        if mark.signature in in_lists
        # The headings of one sheet may be numbered as its items are, and go on from each other.
        and not _follows(mark, marks.get(above.get(index, -1)))
        and _is_item(pieces, index, found)
        and found[index].field not in _RESULTS
    }
    found = {index: heading for index, heading in found.items() if index not in items}
    found |= {index: heading for index, heading in repeated_headings(pieces, found).items() if index not in items}
    found |= _but_for_dimensions(pieces, headings_by_place(pieces, found))
    own = _but_for_dimensions(pieces, own_headings(pieces, found))
    return found | {index: heading for index, heading in own.items() if index not in items}


def _but_for_dimensions(pieces: Sequence[Piece], headings: Mapping[int, Heading]) -> dict[int, Heading]:
    """Headings without those of dimensions, which are known by their own word."""
    return {index: heading for index, heading in headings.items() if not _names_a_dimension(pieces, index)}


def _names_the_title(pieces: Sequence[Piece], index: int, headings: Collection[int]) -> bool:
    """Whether a line says but `โครงการ`, and the title of one stands below it, above a heading."""
    line, title = (pieces[each] if each < len(pieces) else None for each in (index, index + 1))
    if index in headings or not (isinstance(line, Line) and isinstance(title, Line)) or line.own:
        return False
    is_named = bool(_KIND_ALONE.fullmatch(line.text) and KIND_WORD.match(title.text))
    return is_named and any(each in headings for each in (index + 2, index + 3))


def _is_item(pieces: Sequence[Piece], index: int, headings: Collection[int]) -> bool:
    """Whether a line goes on counting from the item above it, or the item below it from the line."""
    mark = _mark(pieces, index)
    above, below = (
        None if each in headings or _names_a_dimension(pieces, each) else _mark(pieces, each)
        for each in (index - 1, index + 1)
    )
    if mark is None:
        return False
    begins = mark.value == 1 and mark.signature.parts > 1
    return _follows(mark, above) or (begins and _follows(below, mark))


def _names_a_dimension(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a line is the heading of a sheet's dimension, with a number as the headings around it have."""
    piece = pieces[index] if 0 <= index < len(pieces) else None
    text = numbered_heading(piece.text)[0] if isinstance(piece, Line) else ""
    return bool(text) and (dimension_field(text) is not None or dimension_of(text) is not None)


def _follows(mark: Mark | None, above: Mark | None) -> bool:
    if mark is None or above is None or mark.signature != above.signature:
        return False
    return mark.is_dash or mark.value == above.value + 1


def _mark(pieces: Sequence[Piece], index: int) -> Mark | None:
    piece = pieces[index] if 0 <= index < len(pieces) else None
    return mark_of(piece) if isinstance(piece, Line) else None
