"""Questions on a terminal, one a line, with what is guessed in brackets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import typer

from antigraft_cli.cli.frame.console import note

Answer = TypeVar("Answer")


def ask(question: str, guess: str, read: Callable[[str], Answer]) -> Answer:
    """The answer as `read` understands it, of what was guessed if nothing is typed.

    What `read` refuses (typer.BadParameter) is said, and the question put again. Raises typer.Abort at the input's end.
    """
    while True:
        note(f"{question} [{guess}]" if guess else question)
        try:
            answer = input("> ").strip()
        except EOFError:
            raise typer.Abort from None
        try:
            return read(answer or guess)
        except typer.BadParameter as refusal:
            note(refusal.message)
