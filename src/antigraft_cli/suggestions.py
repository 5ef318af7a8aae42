"""Suggestions of what was probably meant by an unknown word."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from antigraft_cli.messages import Message

LIKENESS = 0.6
"""How alike two words must be (difflib's ratio) for one to be a misspelling of the other."""


def closest(word: str, known: Iterable[str], likeness: float = LIKENESS) -> str:
    """The known word that is most like another, of equals the last alphabetically; empty if none is like it."""
    return next(iter(get_close_matches(word, list(known), n=1, cutoff=likeness)), "")


def did_you_mean(*words: str) -> Message:
    """The question whether one of these words was meant."""
    return Message(f"หมายถึง {' หรือ '.join(words)} ใช่หรือไม่", f"did you mean {' or '.join(words)}?")


def with_question(message: Message, *words: str) -> Message:
    """A message followed by the question whether one of these words was meant; the message alone if all are empty."""
    meant = [word for word in words if word]
    question = did_you_mean(*meant)
    return Message(f"{message.th} {question.th}", f"{message.en}; {question.en}") if meant else message
