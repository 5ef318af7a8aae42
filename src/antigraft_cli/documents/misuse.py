"""Impossible requests of a template, with their messages written where they are detected."""

from __future__ import annotations

from antigraft_cli.messages import Message


class MisuseError(Exception):
    """A template's mistake that has a message of ours, unlike the errors of Python and Jinja; `word` is what is misused."""

    def __init__(self, th: str, en: str, word: str = "") -> None:
        super().__init__(en)
        self.message, self.word = Message(th, en), word
