"""How high a row must be for its texts: Excel finds out by itself, LibreOffice only if the file leaves it no choice."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from antigraft_cli.thai import display_width

LINE = 1.5
"""The height of a line as a multiple of the font's size: what Excel gives a row of TH SarabunPSK."""

_MOST_POINTS = 409


def row_height(cells: Iterable[tuple[str, float]], size: int) -> float | None:
    """The height in points of a row with these texts in columns so wide; None if each is one line, which is the default."""
    most = max((_lines(text, width) for text, width in cells), default=1)
    return min(most * LINE * size, _MOST_POINTS) if most > 1 else None


def _lines(text: str, width: float) -> int:
    # A Thai letter is a little narrower than a digit, which makes up for what stays free at the ends of lines.
    # Looking at more than fills the highest row would be in vain.
    lines = text[: int(width) * 40].split("\n")
    return sum(max(1, ceil(display_width(line) / width)) for line in lines)
