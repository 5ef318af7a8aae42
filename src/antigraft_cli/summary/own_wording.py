"""A sketch of a plan's own wording: hashes of pieces of its texts, of a bounded number, that other plans' are compared with.

A piece is the 20 Thai letters that follow แ, โ, ใ or ไ (as in และ, โดย, ใน, ไม่): these are written first in their
syllable, so that the same sentence gives the same pieces wherever it stands, and one letter in thirty begins one.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from functools import cache
from zlib import crc32

from antigraft_cli.shipped import templates_folder
from antigraft_cli.summary.names_taken_out import thai_letters

MOST = 1024
"""Hashes of a sketch. A usual plan has some 1,200 pieces, most of which are official wording."""

SHORTEST_TEXT = 24
"""Letters of a text that is looked at."""

_PIECE = re.compile("[แโใไ](?=(.{20}))")
_OFFICIAL = ("starter/**/*.yaml", "*.html.j2")


def own_wording(texts: Iterable[str], names: Iterable[str]) -> array[int]:
    """The hashes, ascending, of pieces that the built-in texts do not have: the smallest ones, if there are too many.

    `texts` are as written; `names` are what other organisations would write otherwise.
    """
    own = (
        _hashes(thai_letters((each for each in texts if len(each) >= SHORTEST_TEXT), names)) - _official_wording()
    )
    return array("I", sorted(own)[:MOST])


def _hashes(letters: str) -> set[int]:
    return {crc32(piece.encode()) for piece in set(_PIECE.findall(letters))}


@cache
def _official_wording() -> frozenset[int]:
    """The pieces of the texts that every plan may have: the starter's measures, the templates' preface."""
    files = (path for pattern in _OFFICIAL for path in templates_folder().glob(pattern))
    return frozenset().union(*(_hashes(thai_letters([path.read_text("utf-8")], ())) for path in files))
