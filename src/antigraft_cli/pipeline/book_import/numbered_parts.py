"""The headings of a book whose parts, tables and sheets among them, are numbered from one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from antigraft_cli.pipeline.book_import.list_marks import mark_of
from antigraft_cli.pipeline.book_import.pieces import Line, Piece

_LONGEST = 150
_FEWEST, _FEWEST_OFFICIAL = 3, 2
"""Parts of a book, and those of them that are tables or sheets, from which numbers are those of parts."""


def numbered_parts(pieces: Sequence[Piece], taken: Collection[int]) -> frozenset[int]:
    """The places of the headings of all parts; none unless they count on, two over what is `taken`.

    The heading of such a part may be taken itself.
    """
    numbers: dict[int, int] = {}
    official = last = behind = 0
    for index, piece in enumerate(pieces):
        if index in taken:
            behind += 1
        elif number := _number(piece):
            left_out = number - last - 1
            if left_out < 0 or left_out > bool(behind):
                return frozenset()
            official += left_out + (index + 1 in taken)
            numbers[index] = last = number
            behind = 0
    are_parts = len(numbers) >= _FEWEST and official >= _FEWEST_OFFICIAL
    return frozenset(numbers) if are_parts else frozenset()


def _number(piece: Piece) -> int:
    """The number of a line that looks like a heading; 0 for others."""
    if not isinstance(piece, Line) or piece.own or piece.part or len(piece.text) > _LONGEST:
        return 0
    mark = mark_of(piece) if piece.bold or piece.outline == 1 else None
    return mark.value if mark and mark.signature[:2] == ("number", 1) else 0
