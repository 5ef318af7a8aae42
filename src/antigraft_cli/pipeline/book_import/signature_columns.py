"""Signatures that tabs or blanks set side by side, put one below the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from antigraft_cli.pipeline.book_import.pieces import Line, Piece

_SIGNED = re.compile(r"\(?\s?(?:ลงชื่อ|ลงนาม)(?![ก-๎])")
_GAP = re.compile(r"\t[\t ]*| {3,}")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_MOST_ROWS = 5
_LONGEST = 400


def with_signatures_apart(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with the lines of each signature behind each other, where several stood side by side."""
    found: list[Piece] = []
    index = 0
    while index < len(pieces):
        rows = _rows(pieces[index : index + _MOST_ROWS])
        if len(rows) > 1:
            for column in range(len(rows[0])):
                lines = zip(pieces[index:], rows, strict=False)
                found += [_of_column(line, row[column]) for line, row in lines if isinstance(line, Line)]
        else:
            found.append(pieces[index])
        index += len(rows) if len(rows) > 1 else 1
    return found


def _rows(pieces: Sequence[Piece]) -> list[list[str]]:
    """What the lines say in each column, from one on that several people sign; none where it is no such line."""
    first = _columns(pieces[0])
    signed = [place for place, text in enumerate(first) if _SIGNED.match(text)]
    if len(signed) < 2 or signed[0]:
        return []
    ends = [*signed[1:], len(first)]
    rows = [[" ".join(first[start:end]) for start, end in zip(signed, ends, strict=True)]]
    for piece in pieces[1:]:
        row = _columns(piece)
        if len(row) != len(signed) and isinstance(piece, Line):
            row = _IN_BRACKETS.findall(piece.text)
        if len(row) != len(signed) or (isinstance(piece, Line) and piece.new_page):
            break
        rows.append(row)
    return rows


def _columns(piece: Piece) -> list[str]:
    if not isinstance(piece, Line) or piece.own or piece.label or len(piece.written) > _LONGEST:
        return []
    return _GAP.split(piece.written.strip())


def _of_column(line: Line, text: str) -> Line:
    return replace(line, text=text, written=text, front="")
