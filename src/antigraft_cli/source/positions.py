"""Where each character of a scalar's text is in the file, despite quotes, escapes and folding."""

from __future__ import annotations

import re

from antigraft_cli.source.tree import Scalar

_BLANK = " \t\r\n"
_ESCAPE = re.compile(r"\\(?:x..|u.{4}|U.{8}|.)", re.DOTALL)
_LINE_JOIN = re.compile(r"\\\r?\n[ \t]*")
_PIECE = re.compile(r"[^\s\\'\"]+|.", re.DOTALL)
"""What stands in a file as it is in the text, whatever the style, but where an escaped line end joins it."""
_BLOCK_HEADER = re.compile(r"[|>][^\r\n]*\r?\n?")


def character_positions(scalar: Scalar, source: str) -> list[int]:
    """The index in `source` of every character of the scalar's text, and of its end.

    Walks the raw slice and the text together: a blank that folding made is located at the line break
    it was made from, an escaped character at its backslash.
    """
    raw, end = _first_character(scalar, source), scalar.end
    closing = 1 if scalar.style in ("'", '"') else 0
    if raw + len(scalar.text) == end - closing and source.startswith(scalar.text, raw):
        return list(range(raw, end - closing + 1))
    positions: list[int] = []
    for piece in _PIECE.findall(scalar.text):
        raw = _next(piece[0], scalar, source, raw)
        if len(piece) > 1 and raw + len(piece) <= end and source.startswith(piece, raw):
            positions += range(raw, raw + len(piece))
            raw += len(piece)
        else:
            raw = _one_by_one(piece, scalar, source, raw, positions)
    positions.append(min(raw, end))
    return positions


def _one_by_one(piece: str, scalar: Scalar, source: str, raw: int, positions: list[int]) -> int:
    """Add the positions of a piece's characters, and return the index past them."""
    end = scalar.end
    for character in piece:
        raw = _next(character, scalar, source, raw)
        positions.append(min(raw, end))
        if scalar.style == '"' and (escape := _ESCAPE.match(source, raw, end)):
            raw = escape.end()
        elif raw < end and source[raw] == character:
            raw += 2 if scalar.style == "'" and character == "'" else 1
    return raw


def end_of_character(scalar: Scalar, source: str, start: int) -> int:
    """Where the character at index `start` of `source` ends: after its whole escape, if it is escaped."""
    if scalar.style == '"' and (escape := _ESCAPE.match(source, start, scalar.end)):
        return escape.end()
    return start + (2 if scalar.style == "'" and source.startswith("''", start) else 1)


def _next(character: str, scalar: Scalar, source: str, raw: int) -> int:
    """The index past any line joins and, unless the character is a blank, past the blanks that folding dropped."""
    before = -1
    while raw != before:
        before = raw
        if scalar.style == '"' and (joined := _LINE_JOIN.match(source, raw, scalar.end)):
            raw = joined.end()
        if character not in _BLANK:
            while raw < scalar.end and source[raw] in _BLANK:
                raw += 1
    return raw


def _first_character(scalar: Scalar, source: str) -> int:
    if scalar.style in ("|", ">"):
        header = _BLOCK_HEADER.match(source, scalar.start, scalar.end)
        return header.end() if header else scalar.start
    return scalar.start + (1 if scalar.style else 0)
