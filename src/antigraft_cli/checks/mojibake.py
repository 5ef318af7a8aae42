"""Thai text that was read in the wrong encoding, and what it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

_THAI_FOR_UTF8 = re.compile("เ[ธน].(?:เ[ธน].){2,}")
"""Three letters of UTF-8 (E0 B8 xx, E0 B9 xx) read as code page 874."""

_STRANGE = re.compile("[^\x00-\x7f\u0e00-\u0e7f\u2000-\u200f\ue000-\uffff]{3,}")
_CONSONANT, _THAI = re.compile("[ก-ฮ]"), re.compile("[ก-๛“”‘’–—…•\u00a0]+")
_LONGEST = 1000
"""Letters of a run that are looked at; what is longer is judged by its beginning."""


def meant_by(text: str, *, strange: bool) -> Iterator[tuple[int, int, str]]:
    """Every run of wrongly read letters: start, end, and the text that it was; empty if that is not certain.

    `strange` says whether there are letters that code page 874 does not have.
    """
    for found in _THAI_FOR_UTF8.finditer(text):
        if right := _decoded(found[0], "cp874", "utf-8"):
            yield *found.span(), right
    for found in _STRANGE.finditer(text) if strange else ():
        run = found[0][:_LONGEST]
        right = (
            _decoded(run, "cp1252", "utf-8")
            or _decoded(run, "latin-1", "utf-8")
            or _decoded(run, "latin-1", "cp874")
        )
        if right or _looks_like_thai(run):
            yield *found.span(), right if len(found[0]) <= _LONGEST else ""


def _decoded(run: str, wrong: str, right: str) -> str:
    """The text of a run if it was read in one encoding instead of another; empty if that makes no Thai."""
    try:
        text = run.encode(wrong).decode(right)
    except UnicodeError:
        return ""
    return text if _THAI.fullmatch(text) and _CONSONANT.match(text.lstrip("เแโใไ")) else ""


def _looks_like_thai(run: str) -> bool:
    """Whether letters of code page 1252 stand where consonants of code page 874 would."""
    return sum("\u00a1" <= character <= "\u00ce" for character in run) >= 2
