"""What was probably meant by a word that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from antigraft_cli.messages import Message

LIKENESS = 0.6
"""How much of two words must agree (difflib's ratio) for one to be a slip of the other."""


def closest(word: str, known: Iterable[str], likeness: float = LIKENESS) -> str:
    """The known word that is most like another; empty where none is like it. Of equals, the first in order."""
    return next(iter(get_close_matches(word, list(known), n=1, cutoff=likeness)), "")


def did_you_mean(word: str) -> Message:
    """The question whether this word was meant."""
    return Message(f"หมายถึง {word} ใช่หรือไม่", f"did you mean {word}?")
