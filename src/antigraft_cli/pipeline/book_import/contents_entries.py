"""The lines of a book's contents: they repeat what stands in it, so that none of them is a heading itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from antigraft_cli.pipeline.book_import.pieces import Line, Piece, TablePiece

HEADING = re.compile(r"(?:สารบัญ|สารบาญ)\S{0,6}")
_STYLES = ("toc ", "table of figures")
_LEADS_TO_A_PAGE = re.compile(r"[.…\s][0-9๐-๙ก-ฮ-]{1,7}\s*$|^(?:เรื่อง|หน้า|\s)+$")
_END = 60
"""Letters at the end of a line among which the number of a page is looked for."""


def has_their_style(line: Line) -> bool:
    """Whether Word made a line of the contents, or of a list of tables, as its style says."""
    return line.style.lower().startswith(_STYLES)


def leads_to_a_page(line: Line) -> bool:
    """Whether a line ends in the number of a page, or names the columns of the contents."""
    return bool(_LEADS_TO_A_PAGE.search(line.text[-_END:]))


def entries(pieces: Sequence[Piece]) -> frozenset[int]:
    """The lines of the contents: by their style, or each of those below their heading that lead to a page."""
    found: set[int] = set()
    below = False
    for index, piece in enumerate(pieces):
        if not isinstance(piece, Line):
            below = below and not isinstance(piece, TablePiece)
            continue
        below = bool(HEADING.fullmatch(piece.text)) or (below and leads_to_a_page(piece))
        if below or has_their_style(piece):
            found.add(index)
    return frozenset(found)
