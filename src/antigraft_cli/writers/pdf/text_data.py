"""Texts as data for book.typ: runs of lines, each line in pieces between which it may break."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from antigraft_cli.markup.nodes import Run
from antigraft_cli.thai import NO_BREAK_SPACE, between_lines
from antigraft_cli.writers.line_breaks import MARKS, Kept, LineBreaks, Piece
from antigraft_cli.writers.word_breaks import ZERO_WIDTH_SPACE

Data = dict[str, Any]

_OTHER_FONT = 0.6
"""How much of a line's width is counted on where a plan's own font may be wider than TH SarabunPSK."""

_LONGEST = 10_000
"""Letters of a line in which something is kept whole: Typst's time grows with the square of how often."""


_WITHOUT_LETTER = re.compile(f"^(?=[{MARKS}])")
"""Before marks that follow no letter: Typst drops some of them. Unicode (7.9) has them on a no-break space."""


class Texts:
    """Texts for lines of a known width; without `breaks` Typst breaks Thai lines where its own model sees words."""

    def __init__(self, breaks: LineBreaks | None = None, *, own_font: bool = False) -> None:
        self.own_breaks = breaks is not None
        self.share = _OTHER_FONT if own_font else 1.0
        self._breaks = breaks

    def runs(self, runs: tuple[Run, ...], room: float, size: float) -> list[Data]:
        """Runs of text of `size` for lines of `room`, both in points."""
        behind = [*(run.text for run in runs[1:]), ""]
        return [
            {
                "lines": [self.pieces(line, room, size) for line in _lines(run.text, following)],
                "mark": run.mark,
                "href": run.href[1:],
            }
            for run, following in zip(runs, behind, strict=False)
        ]

    def pieces(self, line: str, room: float, size: float) -> list[str | Data]:
        """A line of text as pieces: text that breaks at its blanks and at U+200B, or what is kept whole."""
        line = _WITHOUT_LETTER.sub(NO_BREAK_SPACE, line)
        if self._breaks is None:
            return [line]
        pieces = self._breaks.pieces(line, room * self.share / size)
        return (
            [_piece(piece, room) for piece in pieces] if len(line) <= _LONGEST else ["".join(map(_loose, pieces))]
        )


def _lines(text: str, behind: str) -> list[str]:
    """The lines of a run before the text `behind`; with the blank at their ends that bookmarks and copies need."""
    *lines, last = text.split("\n")
    joints = pairwise([*lines, last or behind])
    return [*(line + between_lines(line, following) for line, following in joints), last]


def _piece(piece: Piece, room: float) -> str | Data:
    if isinstance(piece, str):
        return piece
    return {"whole": piece.text, "parts": [_part(part, room) for part in piece.parts], "room": room}


def _part(part: Piece, room: float) -> str | Data:
    """A part of a piece; a sign alone as an object, since no line breaks before `.` `/` or `!` (UAX #14, LB13)."""
    is_sign = isinstance(part, str) and part != ZERO_WIDTH_SPACE and not part[0].isalnum()
    return _piece(Kept(part) if is_sign and isinstance(part, str) else part, room)


def _loose(piece: Piece) -> str:
    """A piece as text alone, which may break between its parts."""
    if isinstance(piece, str):
        return piece
    return "".join(map(_loose, piece.parts)) if piece.parts else piece.text
