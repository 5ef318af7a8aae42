"""Thai letters and marks by the private codes that fonts of Windows and of the Mac have for their raised and lowered forms."""

from __future__ import annotations

import re

# HarfBuzz, hb-ot-shaper-thai.cc: first the codes of Windows, then those of the Mac.
_GLYPHS = (
    ("่", "\uf70a\uf88b\uf705\uf88c\uf713\uf88a"), ("้", "\uf70b\uf88e\uf706\uf88f\uf714\uf88d"),
    ("๊", "\uf70c\uf891\uf707\uf892\uf715\uf890"), ("๋", "\uf70d\uf894\uf708\uf895\uf716\uf893"),
    ("์", "\uf70e\uf897\uf709\uf898\uf717\uf896"), ("ุ", "\uf718\uf89b"), ("ู", "\uf719\uf89c"), ("ฺ", "\uf71a\uf89d"),
    ("ั", "\uf710\uf884"), ("ิ", "\uf701\uf885"), ("ี", "\uf702\uf886"), ("ึ", "\uf703\uf887"), ("ื", "\uf704\uf888"),
    ("็", "\uf712\uf889"), ("ํ", "\uf711\uf899"), ("ญ", "\uf70f\uf89a"), ("ฐ", "\uf700\uf89e"),
)  # fmt: skip
LETTER_OF_GLYPH = {glyph: letter for letter, glyphs in _GLYPHS for glyph in glyphs}
"""The letter or mark that each code shows."""

_SHOWN = str.maketrans(LETTER_OF_GLYPH)
_WITH_GLYPHS = re.compile("[่-๋]?[\uf700-\uf71a\uf884-\uf89e]+[ัิ-ฺ็-๎]*")
_TONE_FIRST = re.compile("([่-๋])([ัิ-ู])")


def tones_behind(text: str) -> str:
    """The text with its tone marks behind the vowels that they stand above."""
    return _TONE_FIRST.sub(r"\2\1", text)


def without_glyphs(text: str) -> str:
    """The text with letters and marks in place of their private codes."""
    return _WITH_GLYPHS.sub(lambda found: tones_behind(found[0].translate(_SHOWN)), text)
