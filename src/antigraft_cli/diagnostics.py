"""What every stage reports: a diagnostic names a rule, a place and one fact; nothing here prints.

These are named tuples, because a megabyte can have half a million faults: they are made four times as fast as data classes.
"""

from __future__ import annotations

from typing import NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule


class Place(NamedTuple):
    """A place named by its path in the data; `source` resolves it to a span when it is reported.

    `file` is relative to the plan's folder, with `/`. `path` leads from the file's root to a value
    (keys and list indexes). `key` means the key itself, not its value. `part` is a range of
    characters inside the value's text as written.
    """

    file: str
    path: tuple[str | int, ...] = ()
    key: bool = False
    part: tuple[int, int] | None = None


class Span(NamedTuple):
    """A place in a file by line and column, both from 1, in code points; the end is exclusive."""

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


class Fault(NamedTuple):
    """What is wrong at characters `start` to `end` (exclusive) of one text, before the text's own place is known."""

    rule: Rule
    start: int
    end: int
    message: Message
    hint: Message | None = None


class Diagnostic(NamedTuple):
    """One finding before its place is resolved; `hint` is one action that fixes it.

    `times` is more than one if it stands for the faults of one rule in one text that are too many to list.
    """

    rule: Rule
    where: Place | Span
    message: Message
    hint: Message | None = None
    times: int = 1


MOST_OF_A_TEXT = 100
"""Faults of one rule in one text of which each gets its own diagnostic."""
