"""Impossible requests of a template, with their messages written where they are detected."""

from __future__ import annotations

from antigraft_cli.messages import Message


class MisuseError(Exception):
    """A template's mistake that has a message of ours, unlike the errors of Python and Jinja."""

    def __init__(self, th: str, en: str) -> None:
        super().__init__(en)
        self.message = Message(th, en)
