"""A text in each of the five styles of YAML, written at random, and where its characters then stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random
from typing import Literal, NamedTuple, get_args

Style = Literal["plain", "single", "double", "literal", "folded"]
STYLES: tuple[Style, ...] = get_args(Style)
BLOCKS: tuple[Style, ...] = ("literal", "folded")
"""The styles that begin with a sign and go on below it: not for keys, nor inside brackets."""

_FOLDED = 0.3
"""How often a text is folded, where the style takes the end of a line for a blank."""
_FOLDS = 0.5
"""How often it then is folded at a blank."""
_ESCAPES = 0.1
"""How often a character in double quotes is written as its number."""
_JOINS = 0.03
"""How often a line in double quotes ends before a character, by a backslash."""
_JOIN = re.compile(r"\\\n *")


class Styled(NamedTuple):
    """A text as written: what opens it, each of its characters, what closes it."""

    opening: str
    characters: Sequence[str]
    closing: str

    @property
    def text(self) -> str:
        """All of it."""
        return self.opening + "".join(self.characters) + self.closing

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the characters from `start` to `end` of the text begin and end in what is written."""
        before = len(self.opening) + sum(map(len, self.characters[:start]))
        joined = _JOIN.match(self.characters[start])
        return before + (joined.end() if joined else 0), before + sum(map(len, self.characters[start:end]))


def styled(
    text: str, style: Style, indent: int | None, random: Random, *, in_flow: bool = False, whole: range = range(0)
) -> Styled | None:
    """The text in a style, its further lines indented; without an indent on one line, as a key is.

    No line ends at a blank of `whole`. None where the style cannot hold the text.
    """
    if not fits(text, style, in_flow=in_flow):
        return None
    pad = None if indent is None else "\n" + " " * indent
    if style in BLOCKS:
        return _block(text, style, pad, random, whole)
    characters = _folded(text, pad, random, whole) if pad else text
    if style == "single":
        return Styled("'", ["''" if each == "'" else each for each in characters], "'")
    if style == "double":
        return Styled('"', [_escaped(each, pad, random) for each in characters], '"')
    return Styled("", characters, "")


def _block(text: str, style: Style, pad: str | None, random: Random, whole: range) -> Styled | None:
    if pad is None:
        return None
    if style == "literal":
        return Styled("|-" + pad, [pad if each == "\n" else each for each in text], "")
    return Styled(">-" + pad, _folded(text, pad, random, whole), "")


def fits(text: str, style: Style, *, in_flow: bool = False) -> bool:
    """Whether a style can hold a text."""
    if style == "plain":
        return not (_NOT_PLAIN_IN_FLOW if in_flow else _NOT_PLAIN).match(text)
    return style not in BLOCKS or (not in_flow and all(line and line == line.strip() for line in text.split("\n")))


_NOT_PLAIN = re.compile(r"$|[-?:,\[\]{}#&*!|>'\"%@`\s]|.*(:\s|\s#|\s\n|\n\s|[:\s]$)", re.DOTALL)
_NOT_PLAIN_IN_FLOW = re.compile(rf"{_NOT_PLAIN.pattern}|.*[,\[\]{{}}:]", re.DOTALL)
_BREAK = re.compile(r"(?<!\n)\n")
_BLANK = re.compile(r"(?<=\S) (?=[^\s#?:-])")


def _folded(text: str, pad: str, random: Random, whole: range) -> Sequence[str]:
    """The characters, some blanks as the end of a line; line breaks as one more than there are, as YAML folds them."""
    is_folded = random.random() < _FOLDED
    if not is_folded and "\n" not in text:
        return text
    characters = [pad if each == "\n" else each for each in text]
    for first in _BREAK.finditer(text):
        characters[first.start()] = "\n" + pad
    for blank in _BLANK.finditer(text) if is_folded else ():
        if blank.start() not in whole and random.random() < _FOLDS:
            characters[blank.start()] = pad
    return characters


def _escaped(character: str, pad: str | None, random: Random) -> str:
    """A character, or the end of a line, in double quotes."""
    if character.isspace():
        return character
    join = "\\" + pad if pad and random.random() < _JOINS else ""
    if character in '"\\':
        return f"{join}\\{character}"
    if random.random() < _ESCAPES:
        return join + (f"\\u{ord(character):04x}" if ord(character) < 0x10000 else f"\\U{ord(character):08X}")
    return join + character
