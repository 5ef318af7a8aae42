"""Plain data as YAML in the one style that this project writes: block style, quotes only where YAML needs them.

Every text reads back as it was: scalars stay text in our dialect, so nothing is quoted for looking like a number.
Lists of numbers, and lists inside lists (the rows of a table), stand in brackets on one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from antigraft_cli.source.scalar_writing import one_line

Data: TypeAlias = "str | Sequence[Data] | Mapping[str, Data]"
"""Texts, lists and maps; a number is the text that it is written as."""

BRACKETED = frozenset({"head", "total", "widths", "quarters"})
"""The fields whose lists are a table's row or numbers: written in brackets."""

_WIDEST = 115
"""Columns of a list in brackets; a longer one is written item by item."""

_NUMBER = re.compile(r"[0-9๐-๙][0-9๐-๙.]*")
# What YAML does not print: its reader refuses or changes them unless they are escaped.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def text(data: Mapping[str, Data] | Sequence[Data]) -> str:
    """The text of a file, with a line end at its end."""
    return "".join(f"{line}\n" for line in _lines(data))


def _lines(data: Data) -> Iterator[str]:
    """A map's or a list's lines, not indented."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from _entry(f"{one_line(key)}:", value, key in BRACKETED)
    elif not isinstance(data, str):
        for item in data:
            yield from _item(item)


def _entry(head: str, value: Data, bracketed: bool) -> Iterator[str]:
    """`head` with its value behind it, or below it."""
    if isinstance(value, str):
        yield from _with_text(head, value)
    elif not value:
        yield f"{head} {'{}' if isinstance(value, Mapping) else '[]'}"
    elif row := _row(value, wanted=bracketed):
        yield f"{head} {row}"
    else:
        yield head
        yield from (f"  {line}" if line else line for line in _lines(value))


def _item(item: Data) -> Iterator[str]:
    if isinstance(item, str) or not item:
        yield from _entry("-", item, bracketed=False)
    elif row := _row(item, wanted=True):
        yield f"- {row}"
    else:
        first, *others = _lines(item)
        yield f"- {first}"
        yield from (f"  {line}" if line else line for line in others)


def _with_text(head: str, value: str) -> Iterator[str]:
    if "\n" in value and _stands_in_lines(value):
        yield f"{head} |-"
        yield from (f"  {line}" if line else "" for line in value.split("\n"))
    else:
        yield f"{head} {one_line(value)}"


def _stands_in_lines(value: str) -> bool:
    """Whether a text of several lines can be written as they are: the first tells the indent, none ends in a blank."""
    lines = value.split("\n")
    return bool(lines[0].strip() and lines[-1].strip() and lines[0][0] not in " \t") and not any(
        line != line.rstrip() or line.startswith("\t") or _UNPRINTABLE.search(line) for line in lines
    )


def _row(value: Data, *, wanted: bool) -> str:
    """A list in brackets, if it is one of short texts and is wanted so, or holds nothing but numbers; else nothing."""
    if isinstance(value, Mapping) or not all(isinstance(item, str) for item in value):
        return ""
    texts = [item for item in value if isinstance(item, str)]
    if not (wanted or all(_NUMBER.fullmatch(item) for item in texts)) or any("\n" in item for item in texts):
        return ""
    row = f"[{', '.join(one_line(item, in_flow=True) for item in texts)}]"
    return row if len(row) <= _WIDEST else ""
