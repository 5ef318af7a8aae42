"""What every stage reports: a diagnostic names a rule, a place and one fact; nothing here prints."""

from __future__ import annotations

from dataclasses import dataclass

from antigraft_cli.messages import Message


@dataclass(frozen=True, slots=True)
class Place:
    """A place named by what stands there; `source` resolves it to a span when it is reported.

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
class Diagnostic:
    """One finding: `code` is a key of `rules.RULES`, `hint` one action that mends it."""

    code: str
    where: Place | Span
    message: Message
    hint: Message | None = None
