"""Yearly tables that a PDF's text holds in pieces: a line for each cell, column after column.

Which tick stands under which quarter can no longer be told; which projects a year has can.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from antigraft_cli.pipeline.book_import.comparison import compared
from antigraft_cli.pipeline.book_import.pieces import Line, Piece
from antigraft_cli.pipeline.book_import.sheet_preamble import dimension_of, is_sheet_head
from antigraft_cli.pipeline.book_import.sheet_values import years_in
from antigraft_cli.thai import arabic_digits

_CAPTION = re.compile(r"(?:แผน|บัญชี|ตาราง|สรุป).{0,150}25[0-9]{2}.{0,80}", re.DOTALL)
_OF_A_HEAD = re.compile(r"ลำดับ(?:ที่)?|ที่|มิติ|งบประมาณ|\(บาท\)|ไตรมาส|หมายเหตุ|[1-4]")
_FEWEST_OF_A_HEAD = 5
_LONGEST_CELL = 80


@dataclass(frozen=True, slots=True)
class ScatteredTable:
    """A table in pieces: its year and its lines by their indexes, the caption's first, with all their text.

    `letters` are the text's as they are compared.
    """

    year: int
    indexes: tuple[int, ...]
    text: str
    letters: str

    def names(self, title: str) -> bool:
        """Whether a project's title is in the table."""
        return bool(compared(title)) and compared(title) in self.letters


def find_scattered_tables(pieces: Sequence[Piece], taken: frozenset[int]) -> list[ScatteredTable]:
    """All tables in pieces outside what is taken."""
    found: list[ScatteredTable] = []
    index = 0
    while index < len(pieces):
        indexes = _run(pieces, index, taken) if _year(pieces[index]) and index not in taken else [index]
        lines = [line.text for each in indexes if isinstance(line := pieces[each], Line)]
        if sum(bool(_OF_A_HEAD.fullmatch(text)) for text in lines) >= _FEWEST_OF_A_HEAD:
            text = "\n".join(lines)
            found.append(ScatteredTable(_year(pieces[index]), tuple(indexes), text, compared(text)))
        index = indexes[-1] + 1
    return found


def _year(piece: Piece) -> int:
    """The only year that a caption names; 0 for other pieces."""
    text = arabic_digits(piece.text) if isinstance(piece, Line) else ""
    years = years_in(text) if _CAPTION.fullmatch(text) else []
    return years[0] if len(years) == 1 else 0


def _run(pieces: Sequence[Piece], start: int, taken: frozenset[int]) -> list[int]:
    """A caption and the short lines behind it, up to the next one or to what is something else."""
    found = [start]
    for index in range(start + 1, len(pieces)):
        piece = pieces[index]
        if index in taken or not isinstance(piece, Line) or len(piece.text) > _LONGEST_CELL:
            break
        if _year(piece) or is_sheet_head(piece) or dimension_of(piece.text):
            break
        found.append(index)
    return found
