"""New values for a file, written as their neighbours are."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass

from antigraft_cli.source.scalar_writing import Quote, is_plain, literal, one_line, quoted
from antigraft_cli.source.spans import children, column_of, is_flow
from antigraft_cli.source.tree import Mapping, Node, Plain, Scalar, Sequence

_NUMBER = re.compile(r"[0-9๐-๙][0-9๐-๙.]*")


@dataclass(frozen=True, slots=True)
class Indents:
    """How many columns a list and a map stand to the right of their key, and what stands behind a dash."""

    lists: int = 2
    maps: int = 2


def indents_of(root: Node, text: str) -> Indents:
    """The indentation of a file: that of its first list and of its first map in lines below a key."""
    found: dict[type, int] = {}
    waiting = deque([root])
    while waiting and len(found) < 2:
        node = waiting.popleft()
        if isinstance(node, Scalar) or is_flow(node, text):
            continue
        for start, child in children(node):
            waiting.append(child)
            in_lines = (
                isinstance(child, Sequence | Mapping) and not is_flow(child, text) and isinstance(node, Mapping)
            )
            if in_lines and type(child) not in found:
                found[type(child)] = column_of(text, child.start) - column_of(text, start)
    return Indents(found.get(Sequence, 2), found.get(Mapping, 2))


@dataclass(frozen=True, slots=True)
class NodeWriter:
    """Writes values into the file `text`; `ends_line` says whether nothing follows on a value's last line.

    A comment that follows would become part of a text line by line.
    """

    text: str
    indents: Indents
    ends_line: bool = True

    def behind_key(self, value: Plain, column: int, like: Node | None = None) -> str:
        """What follows the colon of a key that stands at a column."""
        if self._is_in_lines(value, like):
            below = column + (self.indents.lists if isinstance(value, list) else self.indents.maps)
            return "\n" + " " * below + self.in_lines(value, below, like)
        return " " + self._in_line(value, column, like)

    def behind_dash(self, value: Plain, column: int, like: Node | None = None, gap: str = " ") -> str:
        """What follows a dash that stands at a column."""
        if self._is_in_lines(value, like):
            return gap + self.in_lines(value, column + 1 + len(gap), like)
        return gap + self._in_line(value, column, like)

    def in_lines(self, value: Plain, column: int, like: Node | None = None) -> str:
        """A list or map that is not empty, whose lines begin at a column; the first one is not indented."""
        if isinstance(value, list):
            lines = [f"-{self.behind_dash(each, column, _item_of(like))}" for each in value]
        else:
            assert isinstance(value, dict)  # noqa: S101 - a text is never written in lines
            lines = [
                f"{one_line(key)}:{self.behind_key(each, column, _field_of(like, key))}"
                for key, each in value.items()
            ]
        return ("\n" + " " * column).join(lines)

    def in_flow(self, value: Plain, like: Node | None = None) -> str:
        """A value inside brackets."""
        if isinstance(value, list):
            return f"[{', '.join(self.in_flow(each, _item_of(like)) for each in value)}]"
        if isinstance(value, dict):
            fields = (
                f"{one_line(key, in_flow=True)}: {self.in_flow(each, _field_of(like, key))}"
                for key, each in value.items()
            )
            return "{" + ", ".join(fields) + "}"
        return _like_it(value, like, in_flow=True)

    def _is_in_lines(self, value: Plain, like: Node | None) -> bool:
        if isinstance(value, str) or not value or (like and is_flow(like, self.text)):
            return False
        is_alone = like is None or isinstance(like, Scalar)
        is_numbers = isinstance(value, list) and all(
            isinstance(each, str) and _NUMBER.fullmatch(each) for each in value
        )
        return not (is_alone and is_numbers)

    def _in_line(self, value: Plain, column: int, like: Node | None) -> str:
        if not isinstance(value, str):
            return self.in_flow(value, like)
        if "\n" in value and self.ends_line and (lines := literal(value, column + 2)):
            return lines
        return _like_it(value, like)


def _like_it(value: str, like: Node | None, *, in_flow: bool = False) -> str:
    """A text on one line, in quotes where it needs some, or if another is in quotes that it does not need."""
    if not isinstance(like, Scalar) or like.style not in ("'", '"'):
        return one_line(value, in_flow=in_flow)
    quote: Quote = '"' if like.style == '"' else "'"
    needed = not is_plain(like.text, in_flow=in_flow)
    return one_line(value, quote, in_flow=in_flow) if needed else quoted(value, quote)


def _item_of(like: Node | None) -> Node | None:
    return like.items[0] if isinstance(like, Sequence) and like.items else None


def _field_of(like: Node | None, key: str) -> Node | None:
    return like.values.get(key) if isinstance(like, Mapping) else None
