"""Where the sheets of a book have their titles, and where the lines above each of these begin."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import takewhile

from antigraft_cli.pipeline.book_import.comparison import compared
from antigraft_cli.pipeline.book_import.field_headings import KIND_WORD, Heading
from antigraft_cli.pipeline.book_import.heading_words import Field
from antigraft_cli.pipeline.book_import.list_marks import Mark, mark_of, without_mark
from antigraft_cli.pipeline.book_import.own_chapters import names_a_chapter
from antigraft_cli.pipeline.book_import.pieces import Line, Piece, TablePiece, Turn
from antigraft_cli.pipeline.book_import.sheet_preamble import (
    is_beside_the_plan,
    is_preamble,
    may_be_a_name,
    without_number,
)

_ABOVE_A_TITLE = 8
"""Lines that may stand above the title of a sheet."""

_ABOVE_THE_RATIONALE = 4
"""Lines between a title without a heading and the heading below it."""

_FIRST: tuple[Field, ...] = ("rationale", "objectives", "steps")
"""The fields of which one follows a sheet's title."""

_MAY_COME_FIRST: tuple[Field, ...] = (
    "responsible",
    "duration",
    "budget",
    "source",
    "target_groups",
    "dimension",
    "other",
)
_MOST_IN_FRONT = 5
"""The fields that may stand between a title and the first of those, and how many of them."""

_MOST_BEHIND_A_TITLE = len(_MAY_COME_FIRST)
"""How many of them may stand between the heading of a title and the first of those."""

_FOLLOWING = 4
"""The headings behind the first of those among which the sheet's others are looked for."""

_LONGEST_TITLE = 400
_SHORTEST_KNOWN = 10
"""Letters of a title from which a line that ends in it is known by it."""

_FEWEST_FOLLOWING = 2
"""Fields that follow the first one of a sheet whose title has no heading."""


def sheet_titles(
    pieces: Sequence[Piece], headings: Mapping[int, Heading], in_tables: Collection[str]
) -> list[int]:
    """Where sheets have their titles: at that heading, or, where sheets have none, right above the rationale.

    `in_tables` are the titles that the yearly tables have.
    """
    known = tuple(key for title in in_tables if len(key := compared(title)) >= _SHORTEST_KNOWN)
    order = sorted(headings)
    found: list[int] = []
    seen: set[Field] = set()
    for place, index in enumerate(order):
        kind = headings[index].field
        following = [headings[each].field for each in order[place + 1 : place + 2 + _MOST_BEHIND_A_TITLE]]
        of_this = set(takewhile(lambda field: field != "title", following))
        if kind == "title" and set(_FIRST) & of_this:
            found.append(index)
            seen.clear()
        elif kind in _FIRST and (kind in seen or not found) and _is_followed(kind, following[:_FOLLOWING]):
            above = _title_over(pieces, order[: place + 1], headings, known)
            if above is not None and above > max(found, default=-1):
                found.append(above)
                seen.clear()
        seen.add(kind)
    return found


def _is_followed(first: Field, following: list[Field]) -> bool:
    """Whether fields of a sheet follow the first one before another begins, at its title or at the first one again."""
    of_this = takewhile(lambda field: field not in ("title", first), following)
    return len(set(of_this) - {"other"}) >= _FEWEST_FOLLOWING


def _title_over(
    pieces: Sequence[Piece], order: Sequence[int], headings: Mapping[int, Heading], known: tuple[str, ...]
) -> int | None:
    """The title above the last of these headings, or above fields in front of that which some sheets have first."""
    for index in order[: -2 - _MOST_IN_FRONT : -1]:
        if index != order[-1] and headings[index].field not in _MAY_COME_FIRST:
            return None
        above = _title_above(pieces, index, headings)
        if above is None:
            above = _known_title_above(pieces, index, headings, known)
        if above is not None:
            return above
    return None


def _title_above(pieces: Sequence[Piece], index: int, headings: Mapping[int, Heading]) -> int | None:
    """The line above a sheet's first heading that looks like a title, over what else may stand there."""
    for each in range(index - 1, max(index - 1 - _ABOVE_THE_RATIONALE, -1), -1):
        piece = pieces[each]
        if each in headings or isinstance(piece, TablePiece):
            return None
        if isinstance(piece, Line) and not is_preamble(piece):
            text = without_mark(without_number(piece.text))
            looks = KIND_WORD.match(text) or piece.outline or (piece.bold and piece.centered)
            return each if looks and not piece.part and not names_a_chapter(pieces, each) else None
    return None


def _known_title_above(
    pieces: Sequence[Piece], index: int, headings: Mapping[int, Heading], known: tuple[str, ...]
) -> int | None:
    """The line above a sheet's first heading that ends in a title of the tables, whatever stands in front of it."""
    for each in range(index - 1, max(index - 1 - _ABOVE_A_TITLE, -1), -1):
        piece = pieces[each]
        if each in headings or isinstance(piece, TablePiece):
            return None
        if isinstance(piece, Line) and len(piece.text) <= _LONGEST_TITLE and compared(piece.text).endswith(known):
            return each
    return None


def with_preamble(pieces: Sequence[Piece], title: int, after: int, headings: Mapping[int, Heading]) -> int:
    """Where the lines begin that stand above a title, in a form also what the data does not know: `รหัสโครงการ`.

    The headings of the sheet before are none of them.
    """
    start = title
    for index in range(title - 1, max(after, title - _ABOVE_A_TITLE), -1):
        piece = pieces[index]
        if isinstance(piece, Turn):
            continue
        is_field = index in headings and headings[index].field != "other"
        if not isinstance(piece, Line) or is_field or _is_item(pieces, index):
            break
        above = pieces[index - 1] if index - 1 > after else None
        if not (is_beside_the_plan(piece) or is_preamble(piece)) and not (
            isinstance(above, Line) and may_be_a_name(piece, above)
        ):
            break
        start = index
    return start


def _is_item(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a line with a number like a guideline's is an item of the list above it: `๒.๙.๒` behind `๒.๙.๑`."""
    mark, above = _mark(pieces[index]), _mark(pieces[index - 1]) if index else None
    return bool(mark and above and mark.signature == above.signature and mark.value == above.value + 1)


def _mark(piece: Piece) -> Mark | None:
    return mark_of(piece) if isinstance(piece, Line) else None
