"""Announcements and orders that are bound into a book: how they begin, and the line above who signs them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from antigraft_cli.pipeline.book_import.pieces import Line, Piece

_WHOSE = re.compile(r"(?:ประกาศ|คำสั่ง)(?=\S{4}).{0,120}")
_NUMBER = re.compile(r"ที่\s?[0-9๐-๙]{1,5}\s?/\s?[0-9๐-๙]{4}")
_ABOUT = re.compile(r"เรื่อง\s?\S.*")
_DATED = re.compile(r"(?:จึง)?(?:ประกาศ|สั่ง|ให้ไว้|ทั้งนี้)\s?ณ\s?วันที่.{0,60}")
_ABOVE = 2
"""Lines above a signature among which that with the date stands."""

_LONGEST = 150


def begins_issued(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a paper begins here, in the middle of the page: whose it is, perhaps its number, and what it is about."""
    lines = [
        piece.text if isinstance(piece, Line) and piece.centered and len(piece.text) <= _LONGEST else ""
        for piece in pieces[index : index + 3]
    ]
    if not _WHOSE.fullmatch(lines[0]):
        return False
    below = [line for line in lines[1:] if not _NUMBER.fullmatch(line)]
    return bool(below and _ABOUT.fullmatch(below[0]))


def is_issued_above(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a signature is that of whoever issued an announcement or an order, by the line with its date above it."""
    above = [piece for piece in pieces[max(index - _ABOVE, 0) : index] if isinstance(piece, Line)]
    return any(_DATED.fullmatch(line.text) for line in above)
