"""Suggestions of what was probably meant by an unknown word."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from heapq import nlargest
from itertools import pairwise

from antigraft_cli.messages import Message

LIKENESS = 0.6
"""How alike two words must be (difflib's ratio) for one to be a misspelling of the other."""

_LONGEST = 100
"""Letters of a word that may be a misspelled one: difflib takes the square of them."""

_MOST_COMPARED = 100
MOST_LOOKED_UP = 100
"""Different unknown words for which a suggestion is looked up."""


def closest(word: str, known: Iterable[str], likeness: float = LIKENESS) -> str:
    """The known word that is most like another, of equals the last alphabetically; empty if none is like it.

    Of very many known words, only those that share the most pairs of letters with it are compared.
    """
    if len(word) > _LONGEST:
        return ""
    words = [each for each in known if len(each) <= _LONGEST]
    if len(words) > _MOST_COMPARED:
        pairs = set(pairwise(word))
        words = nlargest(_MOST_COMPARED, words, key=lambda each: len(pairs.intersection(pairwise(each))))
    return next(iter(get_close_matches(word, words, n=1, cutoff=likeness)), "")


class Suggestions:
    """What each of many unknown words was probably meant to be.

    Only the first hundred are looked up: of one kind of fault no more are printed, and a megabyte holds many more.
    """

    def __init__(self, known: Iterable[str], likeness: float = LIKENESS) -> None:
        self._known = list(known)
        self._likeness = likeness
        self._found: dict[str, str] = {}

    def closest(self, word: str) -> str:
        """The known word that is most like another; empty if none is, or if too many were looked up before."""
        if word not in self._found and len(self._found) < MOST_LOOKED_UP:
            self._found[word] = closest(word, self._known, self._likeness)
        return self._found.get(word, "")


def did_you_mean(*words: str) -> Message:
    """The question whether one of these words was meant."""
    return Message(f"หมายถึง {' หรือ '.join(words)} ใช่หรือไม่", f"did you mean {' or '.join(words)}?")


def with_question(message: Message, *words: str) -> Message:
    """A message followed by the question whether one of these words was meant; the message alone if all are empty."""
    meant = [word for word in words if word]
    question = did_you_mean(*meant)
    return Message(f"{message.th} {question.th}", f"{message.en}; {question.en}") if meant else message
