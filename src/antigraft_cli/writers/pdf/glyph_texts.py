"""The texts that each outline of a font may stand for: by its letters, and by its substitutions read backwards."""

from __future__ import annotations

import re
import struct
from contextlib import suppress
from functools import cache
from itertools import islice, product
from pathlib import Path

from antigraft_cli.writers.pdf.truetype import Tables, fonts, letters, outlines, postscript_name, substitutions

_CHAIN = 3
"""Substitutions one behind the other, as of a mark's variant and of a ligature with it."""

_MOST = 16
"""Texts that are kept of a glyph, the nearest first."""

_SHAPED = re.compile("\u0e4d([\u0e48-\u0e4b])")
"""Shapers put the ring of ำ before the tone, which people type first."""

_DAMAGED = (OSError, struct.error, LookupError, ValueError)


@cache
def texts_by_outline(name: str, files: tuple[Path, ...]) -> dict[bytes, list[str]]:
    """Those of the font of a PostScript name; none if no file has it, or if it is damaged or has no such outlines."""
    found: dict[bytes, list[str]] = {}
    for file in files:
        if name in _names(file):
            with suppress(*_DAMAGED):
                for font in fonts(file.read_bytes()):
                    if postscript_name(font) == name:
                        _add(font, found)
    return found


@cache
def _names(file: Path) -> set[str]:
    with suppress(*_DAMAGED):
        return set(map(postscript_name, fonts(file.read_bytes())))
    return set()


def _add(font: Tables, found: dict[bytes, list[str]]) -> None:
    texts = _texts(font)
    for glyph, outline in enumerate(outlines(font)):
        known = found.setdefault(outline, [])
        known += (text for text in texts.get(glyph, ()) if text not in known)


def _texts(font: Tables) -> dict[int, list[str]]:
    """The texts of each glyph by its number."""
    texts: dict[int, list[str]] = {}
    for glyph, letter in letters(font):
        texts.setdefault(glyph, []).append(letter)
    known = list(substitutions(font))
    for _ in range(_CHAIN):
        nearer = {glyph: own[:_MOST] for glyph, own in texts.items()}
        for sources, glyph in known:
            spellings = islice(product(*(nearer.get(source, ()) for source in sources)), _MOST)
            own = texts.setdefault(glyph, [])
            own += {_SHAPED.sub("\\1\u0e4d", "".join(letters)): None for letters in spellings}
        texts = {glyph: list(dict.fromkeys(own))[:_MOST] for glyph, own in texts.items()}
    return texts
