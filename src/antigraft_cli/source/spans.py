"""Where nodes and lines of a file's text begin and end."""

from __future__ import annotations

import re

from antigraft_cli.source.scalar_writing import HEADER
from antigraft_cli.source.tree import Mapping, Node, Scalar, Sequence

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_LINE_END = re.compile(r"[^\r\n]*")


def is_block_text(node: Node) -> bool:
    """Whether it is a text behind `|` or `>`."""
    return isinstance(node, Scalar) and node.style in ("|", ">")


def is_flow(node: Node, text: str) -> bool:
    """Whether it is a list or map in brackets."""
    return not isinstance(node, Scalar) and text[node.start] in "[{"


def children(node: Mapping | Sequence) -> list[tuple[int, Node]]:
    """The values in a list or map in the order written, each with the place where it begins: a map's at its key."""
    if isinstance(node, Sequence):
        return [(item.start, item) for item in node.items]
    return [(node.keys[key].start, value) for key, value in node.values.items()]


def child_of(node: Node, step: str | int) -> Node | None:
    """The field or item of a list or map; None if there is none."""
    if isinstance(node, Mapping) and isinstance(step, str):
        return node.values.get(step)
    if isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
        return node.items[step]
    return None


def content_end(node: Node, text: str) -> int:
    """Where a node's last character ends, without the comments and blank lines behind it.

    A block that keeps the empty lines at its end (`|+`) ends before the last line break.
    """
    if isinstance(node, Scalar):
        return _block_end(node, text) if is_block_text(node) else node.end
    inside = children(node)
    return node.end if is_flow(node, text) or not inside else content_end(inside[-1][1], text)


def _block_end(scalar: Scalar, text: str) -> int:
    header = HEADER.match(text, scalar.start)
    written = text[scalar.start : scalar.end]
    if header and "+" in header[2]:
        return scalar.end - (len(written) - len(re.sub(r"(?:\r\n|\r|\n)\Z", "", written)))
    return line_end(text, scalar.start + len(written.rstrip()))


def line_end(text: str, index: int) -> int:
    """Where the line of a place ends, before its line break."""
    found = _LINE_END.match(text, index)
    return found.end() if found else index


def column_of(text: str, index: int) -> int:
    """The column of a place, from 0."""
    return index - max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) - 1


def line_break(text: str) -> str:
    """How the file ends its lines."""
    found = _LINE_BREAK.search(text)
    return found[0] if found else "\n"
