"""A text as a file holds it, without what is not seen, and with the letters that are."""

from __future__ import annotations

import re

from antigraft_cli.thai_glyphs import without_glyphs

# Where a line may or must not end, the byte order mark, and controls (XML allows C1), which data may not hold.
_UNSEEN = re.compile("[\u200b\u200d\u00ad\ufeff\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_NO_BREAK_BLANK = re.compile("[\u00a0\u2007\u202f]")
_NO_BREAK_HYPHEN = "\u2011"
_LINE_END = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def seen(text: str) -> str:
    """The text without signs for the ends of lines and without controls; blanks and hyphens are ordinary, lines end as in Python.

    The private codes that Thai fonts have for raised and lowered marks are those marks.
    """
    if text.isascii() and text.isprintable():
        return text
    breaking = _NO_BREAK_BLANK.sub(" ", without_glyphs(text)).replace(_NO_BREAK_HYPHEN, "-")
    return _LINE_END.sub("\n", _UNSEEN.sub("", breaking))
