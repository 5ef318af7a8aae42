"""Headings that plain text has lost the looks of: words at the beginning of lines that each sheet repeats."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from antigraft_cli.pipeline.book_import.field_headings import Heading, bare_heading
from antigraft_cli.pipeline.book_import.pieces import Line, Piece

_FEWEST_TIMES, _FEWEST_FIELDS = 2, 3
"""Lines that begin with the same words, and fields that such words name, from which they are headings."""


def recurring_headings(pieces: Sequence[Piece], known: Mapping[int, Heading]) -> dict[int, Heading]:
    """The headings with their text behind a blank that a book in plain text has besides those that are known."""
    found: dict[str, dict[int, Heading]] = {}
    for index, piece in enumerate(pieces):
        if isinstance(piece, Line) and not piece.style and index not in known and (heading := bare_heading(piece)):
            words = piece.text.removesuffix(heading.rest).strip()
            found.setdefault(words, {})[index] = heading
    often = [each for each in found.values() if len(each) >= _FEWEST_TIMES]
    fields = {heading.field for each in often for heading in each.values()}
    if len(fields) < _FEWEST_FIELDS:
        return {}
    return {index: heading for each in often for index, heading in each.items()}
