"""What people read: one sentence in each of the two languages of the command."""

from __future__ import annotations

from typing import Literal, NamedTuple

Language = Literal["th", "en"]


class Message(NamedTuple):
    """One sentence in the two languages of the command."""

    th: str
    en: str

    def text(self, language: Language) -> str:
        """The sentence in one of the languages."""
        return self.th if language == "th" else self.en
