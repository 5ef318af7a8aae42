"""Impossible requests of a template, with their messages written where they are detected."""

from __future__ import annotations

from antigraft_cli.messages import Message


class MisuseError(Exception):
    """A fault of a template that is known by name, unlike what Python or Jinja say of it; `word` is what is misused."""

    def __init__(self, th: str, en: str, word: str = "") -> None:
        super().__init__(en)
        self.message, self.word = Message(th, en), word
