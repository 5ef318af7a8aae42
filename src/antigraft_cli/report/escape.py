"""Text from data and file names, made safe to print."""

from __future__ import annotations

import re

# Control characters, those that change the direction of the text after them (Unicode UAX #9), and surrogates, which
# stand for the bytes of file names that are not UTF-8.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)


def printable(text: str) -> str:
    """The text with control and bidi characters escaped, so that they cannot affect the terminal, and surrogates."""
    return _HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def printable_lines(text: str) -> str:
    """Text of several lines with control and bidi characters escaped. In JSON, the escapes mean the characters."""
    return "\n".join(printable(line) for line in text.split("\n"))
