"""Texts that rules have found nothing in: many plans share their official wording, which is then looked at once."""

from __future__ import annotations

MOST_LETTERS = 1_000_000
"""The letters that are remembered, of some fifteen plans that have no text in common: 2 MB of memory."""


class CleanTexts(set[str]):
    """The texts of earlier plans in this process that rules which look at nothing but a text have nothing to say about."""

    def __init__(self, most_letters: int = MOST_LETTERS) -> None:
        super().__init__()
        self._left = self._most_letters = most_letters

    def add(self, text: str) -> None:
        """Remember a text; where too many letters would be remembered, all earlier ones are forgotten."""
        if len(text) > self._left:
            self.clear()
            self._left = self._most_letters
        if text not in self and len(text) <= self._left:
            super().add(text)
            self._left -= len(text)
