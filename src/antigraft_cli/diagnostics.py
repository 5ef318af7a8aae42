"""What every stage reports: a diagnostic names a rule, a place and one fact; nothing here prints."""

from __future__ import annotations

from dataclasses import dataclass

from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule


@dataclass(frozen=True, slots=True)
class Place:
    """A place named by its path in the data; `source` resolves it to a span when it is reported.

    `file` is relative to the plan's folder, with `/`. `path` leads from the file's root to a value
    (keys and list indexes). `key` means the key itself, not its value. `part` is a range of
    characters inside the value's text as written.
    """

    file: str
    path: tuple[str | int, ...] = ()
    key: bool = False
    part: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a file by line and column, both from 1, in code points; the end is exclusive."""

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at characters `start` to `end` (exclusive) of one text, before the text's own place is known."""

    rule: Rule
    start: int
    end: int
    message: Message
    hint: Message | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding before its place is resolved; `hint` is one action that fixes it."""

    rule: Rule
    where: Place | Span
    message: Message
    hint: Message | None = None
