"""How high a row must be for its texts: Excel finds out by itself, LibreOffice only if the file leaves it no choice."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from antigraft_cli.thai import display_width

LINE = 1.5
"""The height of a line as a multiple of the font's size: what Excel gives a row of TH SarabunPSK."""

_MOST_POINTS = 409
_FREE_AT_END = 4


def row_height(cells: Iterable[tuple[str, float]], size: int, least: int = 1) -> float | None:
    """The height in points of a row with these texts in columns so wide, or of `least` lines; None of one line, the default."""
    most = max((_lines(text, width) for text, width in cells), default=1)
    most = max(most, least)
    return min(most * LINE * size, _MOST_POINTS) if most > 1 else None


def _lines(text: str, width: float) -> int:
    # Looking at more than fills the highest row would be in vain.
    return sum(_lines_of(display_width(line), width) for line in text[: int(width) * 40].split("\n"))


def _lines_of(needed: int, width: float) -> int:
    # A word that no longer fits goes into the next line as a whole, which leaves some of this one free.
    return 1 if needed <= width else ceil(needed / max(width - _FREE_AT_END, width / 2))
