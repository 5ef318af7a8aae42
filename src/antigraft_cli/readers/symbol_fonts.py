"""Characters of symbol fonts that people tick and list with, as those of Unicode.

The codes are those of the fonts Wingdings, Wingdings 2, Webdings and Symbol (their charts in Unicode L2/11-344 and
L2/12-368); Word stores them as U+F000 and the code.
"""

from __future__ import annotations

import re

_WINGDINGS = {
    0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "☐", 0x71: "☐", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x9E: "·", 0x9F: "•",
    0xA1: "○", 0xA7: "▪", 0xA8: "☐", 0xD8: "➢", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
    0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2 = {
    0x4F: "✗",
    0x50: "✓",
    0x51: "☒",
    0x52: "☑",
    0x53: "☒",
    0x54: "☒",
    0x96: "•",
    0x97: "•",
    0xA2: "■",
    0xA3: "☐",
}
_WEBDINGS = {0x61: "✓", 0x63: "☐", 0x67: "■", 0x6E: "●", 0x72: "✗", 0x3D: "●"}
_SYMBOL = {
    0x2D: "-",
    0xA8: "◆",
    0xB0: "°",
    0xB7: "•",
    0xD6: "√",
    0xB1: "±",
    0xB3: "≥",
    0xA3: "≤",
    0xB4: "×",
    0xAE: "→",
}
_FONTS = {"wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "webdings": _WEBDINGS, "symbol": _SYMBOL}
_PRIVATE = re.compile("[\uf000-\uf0ff]")
_FONT_LOST = _WINGDINGS | {0xB7: "•"}
"""Where a letter of private use is all that is left: its likely meaning."""


def symbol(code: int, font: str) -> str:
    """A character of a symbol font; those that are not known stay letters of private use."""
    known = _FONTS.get(font.strip().lower())
    low = code & 0xFF
    private = chr(0xF000 + low) if known or 0xF000 <= code <= 0xF0FF else chr(code)
    if known is None:
        return _FONT_LOST.get(low, private) if 0xF000 <= code <= 0xF0FF else private
    return known.get(low, private)


def unicode_symbols(text: str, font: str) -> str:
    """A text with the characters of a symbol font replaced; in other fonts, only letters of private use."""
    if font.strip().lower() in _FONTS:
        return "".join(symbol(ord(each), font) if each > " " and _is_code(each) else each for each in text)
    return _PRIVATE.sub(lambda found: symbol(ord(found[0]), ""), text)


def _is_code(character: str) -> bool:
    """Whether a character of a text in a symbol font stands for one of the font: others are drawn in another font."""
    return character <= "\xff" or "\uf000" <= character <= "\uf0ff"
