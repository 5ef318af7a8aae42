"""Printing: UTF-8 on any console, findings and results on stdout, progress on stderr."""

from __future__ import annotations

import sys
from typing import TextIO


def use_utf8() -> None:
    """Write UTF-8 whatever the console's code page; what can't be encoded is escaped, never an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str, *, at_once: bool = False) -> None:
    """A line of result, on stdout; `at_once` where the command goes on and somebody may wait for it."""
    print(text, flush=at_once)


def write(text: str, stream: TextIO | None = None) -> None:
    """Text as it is, without a line end of its own."""
    (stream or sys.stdout).write(text)


def note(text: str) -> None:
    """A line about what went on, on stderr."""
    print(text, file=sys.stderr)
