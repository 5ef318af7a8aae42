"""Text of data and file names made safe to print."""

from __future__ import annotations

import re

# Controls, and the characters that turn the direction of what follows (Unicode UAX #9).
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


def printable(text: str) -> str:
    """The text with control and bidi characters as escapes, so that they can't play with the terminal."""
    return _HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def printable_lines(text: str) -> str:
    """The same for text of several lines. In JSON the escapes stand for the characters themselves."""
    return "\n".join(printable(line) for line in text.split("\n"))
