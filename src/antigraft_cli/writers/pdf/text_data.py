"""Texts as data for book.typ: runs of lines, and these of pieces where a line may break."""

from __future__ import annotations

from typing import Any

from antigraft_cli.markup.nodes import Run
from antigraft_cli.writers.line_breaks import LineBreaks, Piece

Data = dict[str, Any]


class Texts:
    """Texts for lines of a known width; without `breaks` Typst breaks Thai lines where its own model sees words."""

    def __init__(self, breaks: LineBreaks | None) -> None:
        self.own_breaks = breaks is not None
        self._breaks = breaks

    def runs(self, runs: tuple[Run, ...], room: float, size: float) -> list[Data]:
        """Runs of text of `size` for lines of `room`, both in points."""
        return [
            {"lines": self.lines(run.text, room, size), "mark": run.mark, "href": run.href[1:]} for run in runs
        ]

    def lines(self, text: str, room: float, size: float) -> list[list[Any]]:
        """A text's own lines, each as pieces."""
        if self._breaks is None:
            return [[line] for line in text.split("\n")]
        return [
            [_piece(piece, room) for piece in self._breaks.pieces(line, room / size)] for line in text.split("\n")
        ]


def _piece(piece: Piece, room: float) -> str | Data:
    if isinstance(piece, str):
        return piece
    return {"whole": piece.text, "parts": [_piece(part, room) for part in piece.parts], "room": room}
