"""Printing: UTF-8 on any console, findings and results on stdout, progress on stderr."""

from __future__ import annotations

import sys
from typing import TextIO


def use_utf8() -> None:
    """Write UTF-8 whatever the console's code page; what cannot be encoded is escaped and never an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str, *, at_once: bool = False) -> None:
    """Print a line of results on stdout; `at_once` if the command keeps running and someone may be waiting for it."""
    print(text, flush=at_once)


def write(text: str, stream: TextIO | None = None) -> None:
    """Write text as it is, without adding a line end."""
    (stream or sys.stdout).write(text)


def note(text: str) -> None:
    """Print a line about progress on stderr."""
    print(text, file=sys.stderr)
