"""Printing: UTF-8 on any console, findings and results on stdout, progress on stderr.

Whatever is printed at any moment of a run ends here. A stream that is closed, or whose reader has gone, takes the
rest of the output with it, and the run goes on: its files are made, and its exit status says what was found.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

_GONE = (errno.EPIPE, errno.EBADF, errno.EINVAL)
"""Errors of a stream that nobody reads: its reader has gone, or it was closed. (Windows says EINVAL for the first.)"""

_lost: list[OSError] = []
_hides: list[Callable[[], None]] = []


def open_streams() -> None:
    """Make all three standard streams usable, and write UTF-8 whatever the console's code page.

    A stream that was closed before the start becomes the null device. Otherwise its number would be given to the next
    file that is opened, and what is meant for the console would be written into a book.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(number)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - until the end
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure:  # what cannot be encoded is escaped and never an error
            reconfigure(encoding="utf-8", errors="backslashreplace")


@contextmanager
def hidden_when_printing(hide: Callable[[], None]) -> Iterator[None]:
    """Call `hide` before anything is printed meanwhile."""
    _hides.append(hide)
    try:
        yield
    finally:
        _hides.remove(hide)


def say(text: str, *, at_once: bool = False) -> None:
    """Print a line of results on stdout; `at_once` if the command keeps running and someone may be waiting for it."""
    _put(sys.stdout, f"{text}\n", at_once=at_once)


def write(text: str) -> None:
    """Write results to stdout as they are, without adding a line end."""
    _put(sys.stdout, text)


def note(text: str) -> None:
    """Print a line about progress on stderr."""
    _put(sys.stderr, f"{text}\n", at_once=True)


def note_in_place(text: str) -> None:
    """Write over the line about progress on the terminal; an empty text removes it."""
    _put(sys.stderr, f"\r\x1b[K{text}", at_once=True)


def output_error() -> OSError | None:
    """Write out what is left; the error if results were lost on a full disk or the like."""
    _put(sys.stdout, "", at_once=True)
    return _lost[0] if _lost else None


def _put(stream: TextIO, text: str, *, at_once: bool = False) -> None:
    for hide in _hides if text else ():
        hide()
    try:
        stream.write(text)
        if at_once:
            stream.flush()
    except OSError as error:
        if stream is sys.stdout and error.errno not in _GONE:
            _lost.append(error)
        _drop(stream)


def _drop(stream: TextIO) -> None:
    """Send what a stream still holds, and all that follows, to the null device."""
    with suppress(OSError, ValueError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, stream.fileno())
        os.close(null)
