"""Texts as a cell can hold them (ECMA-376 part 1, 22.9.2.19; Excel's limits)."""

from __future__ import annotations

import re

_LONGEST = 32_767
"""UTF-16 code units in one cell."""

# What XML cannot hold, and carriage returns, which would come back as line ends of their own.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_MARK = "…"


def writable(text: str) -> str:
    """The text without characters that a cell cannot hold, and cut with `…` where it is too long for one."""
    text = _UNWRITABLE.sub("", text.replace("\r\n", "\n"))
    if len(text) * 2 <= _LONGEST or len(encoded := text.encode("utf-16-le")) <= 2 * _LONGEST:
        return text
    return encoded[: 2 * (_LONGEST - len(_MARK))].decode("utf-16-le", "ignore") + _MARK


def is_too_long(text: str) -> bool:
    """Whether a cell cannot hold all of the text."""
    return len(text) * 2 > _LONGEST and len(text.encode("utf-16-le", "surrogatepass")) > 2 * _LONGEST
