"""Where a line may break: one decision for body text, headings, lists and cells, as the pieces of a text.

Inside Thai writing a line breaks where `word_breaks` says. Beside that, an address breaks at its slashes and
dots, and a word with a hyphen and a figure with its other end or its unit stay whole. What no line can hold is
broken further: a name between its words, an address and anything else between letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from antigraft_cli.writers.columns import ems
from antigraft_cli.writers.word_breaks import ZERO_WIDTH_SPACE, WordBreaks


class Kept(NamedTuple):
    """A stretch that a line keeps whole, whatever signs stand in it; `parts` are for a line that cannot hold it."""

    text: str
    parts: tuple[Piece, ...] = ()


Piece = str | Kept
"""Text in which a line may break at its blanks and at U+200B, which is not part of it, or what is kept whole."""

_SHORT_ADDRESS = 20
"""Letters of an address that stays whole."""

_WIDE_THAI, _WIDE_LATIN = 1.4, 1.1
"""The widest letters beside what `ems` counts for them: ณ and ฒ of Sarabun Bold beside other Thai ones; l and I."""

_WIDEST = 1.4
"""Ems that no letter is wider than, by this way of counting."""

_THAI = re.compile("[ก-ฮ]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
"""Combining marks that stand on letters of any script, as ranges: no piece begins with one that follows a letter."""

_RUN = re.compile(
    rf"([A-Za-z][A-Za-z+.-]*://[!-~ก-๙{MARKS}]+|www\.[!-~ก-๙{MARKS}]+|[!-~À-ɏ๐-๙‑–][!-~À-ɏ๐-๙‑–{MARKS}]*)"
)
_ADDRESS = re.compile(r"[A-Za-z+.-]://|[!-~]@[!-~]|[A-Za-z0-9-]\.[A-Za-z]")
_HYPHENATED = re.compile("[A-Za-zÀ-ɏ0-9][-–]|/[-–]")
_FIGURE = re.compile(
    "((?<![0-9๐-๙.,])[0-9๐-๙][0-9๐-๙.,]*"
    "(?:(?:\u00a0?[-–]\u00a0?[0-9๐-๙][0-9๐-๙.,]*)+|\u00a0?[ก-๎\u200b]{0,20}(?:/[ก-๎\u200b]{1,20})+(?![ก-๎]))"
    f"[{MARKS}]*)"
)
"""The ends of a range, or a number and its unit with a slash."""

_OF_ADDRESS = re.compile(rf"(?<=/)(?![/{MARKS}])|(?<!\.)(?=\.)(?!$)")
_AFTER_A_SIGN = re.compile(f"(?<=[/–-])(?!$|[{MARKS}])")
_WORD = re.compile(f"[^ /{ZERO_WIDTH_SPACE}]+(?:/[{MARKS}]*)?|/+[{MARKS}]*")
_CLUSTER = re.compile(f"[เ-ไ]?[^\n][ะ-ฺๅ-๎{MARKS}]*")
"""Letters that no line parts: a consonant with its vowels and marks, any letter with its marks."""


class LineBreaks:
    """Pieces of texts; `words` knows where Thai words end."""

    def __init__(self, words: WordBreaks) -> None:
        self._words = words
        self._known: dict[tuple[str, float], list[Piece]] = {}

    def pieces(self, text: str, room: float) -> list[Piece]:
        """A text without line breaks of its own as pieces, for lines of so many ems."""
        if _at_most(text) <= room and ZERO_WIDTH_SPACE not in text:
            return [text]
        if (text, room) not in self._known:
            fitted = (part for piece in self._whole(text) for part in self._fitted(piece, room))
            self._known[text, room] = _joined(fitted)
        return self._known[text, room]

    def _whole(self, text: str) -> Iterator[Piece]:
        """The pieces of a text for lines of any width."""
        others = ""
        for place, run in enumerate(_RUN.split(text)):
            if place % 2 and _LATIN.search(run):
                yield from self._figures(others)
                yield from _latin(run)
                others = ""
            else:
                others += run
        yield from self._figures(others)

    def _figures(self, text: str) -> Iterator[Piece]:
        for place, part in enumerate(_FIGURE.split(self._words(text))):
            yield Kept(part.replace(ZERO_WIDTH_SPACE, "")) if place % 2 else part

    def _fitted(self, piece: Piece, room: float) -> Iterator[Piece]:
        """A piece with what is too wide for a line as pieces of their own."""
        if isinstance(piece, Kept):
            yield self._kept(piece.text, room)
            return
        end = 0
        for word in _WORD.finditer(piece):
            if _WIDEST * len(word[0]) > room and len(word[0]) > 1 and _at_most(word[0]) > room:
                yield piece[end : word.start()]
                yield self._kept(word[0], room)
                end = word.end()
        yield piece[end:]

    def _kept(self, text: str, room: float) -> Kept:
        if _at_most(text) <= room:
            return Kept(text)
        words = self._words.inside(_AFTER_A_SIGN.sub(ZERO_WIDTH_SPACE, text))
        parts = [self._kept(word, room) for word in words] if len(words) > 1 else _CLUSTER.findall(text)
        return Kept(text, tuple(_spaced(parts)))


def _at_most(text: str) -> float:
    """The ems that a text takes on one line, were all its letters the widest of their kind."""
    return ems(text) * (_WIDE_THAI if _THAI.search(text) else _WIDE_LATIN if _LATIN.search(text) else 1)


def _latin(run: str) -> Iterator[Piece]:
    """A run with Latin letters: where it is an address or has hyphens, it does not break by itself."""
    if _ADDRESS.search(run) and len(run) > _SHORT_ADDRESS:
        yield from _spaced([Kept(part) for part in _OF_ADDRESS.split(run) if part])
    else:
        yield Kept(run) if _ADDRESS.search(run) or _HYPHENATED.search(run) else run


def _spaced(parts: Sequence[Piece]) -> Iterator[Piece]:
    """The parts with a place to break between them."""
    for number, part in enumerate(parts):
        if number:
            yield ZERO_WIDTH_SPACE
        yield part


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Neighbouring texts as one."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if isinstance(piece, str) and isinstance(last, str):
            found[-1] = last + piece
        elif piece:
            found.append(piece)
    return found
