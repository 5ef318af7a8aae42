"""Edits of a file's text that change single values and keep every other byte: comments, order, quoting, line ends.

Paths and indexes of all edits name places in the text before any of them.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from antigraft_cli.diagnostics import Fault
from antigraft_cli.messages import Message
from antigraft_cli.source.changed_text import UNCHANGED, Changes, with_changes
from antigraft_cli.source.decode import decode, parse
from antigraft_cli.source.spans import child_of
from antigraft_cli.source.tree import Mapping, Node, Path, Plain, Sequence, plain


@dataclass(frozen=True, slots=True)
class Replace:
    """A new value at a path; a text keeps its style where that can hold it."""

    path: Path
    value: Plain


@dataclass(frozen=True, slots=True)
class Insert:
    """A new item before the one at the path's index (behind the last at the list's length), or a new field.

    It is written like its neighbours, and below the comments that stand above the first of them.
    A field is put behind the last one that precedes it in `order`; before all, if none does; at the end without an order.
    Several at one place keep the order in which they are given.
    """

    path: Path
    value: Plain
    order: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Delete:
    """The item or field at a path goes, with its lines and the comments behind and inside them; those above stay."""

    path: Path


Edit: TypeAlias = Replace | Insert | Delete


def edited(data: bytes, edits: Iterable[Edit]) -> bytes | Message:
    """A file with the edits made; or why they cannot be made, which leaves the file as it is.

    What is written was read back: it holds the old values with exactly these changes.
    """
    text, faults = decode(data)
    root, more = parse(text) if not faults else (None, [])
    if root is None or _has_errors([*faults, *more]):
        return _UNREADABLE
    changes = _together(root, edits)
    if isinstance(changes, Message):
        return changes
    made = with_changes(root, changes, text)
    again, faults = parse(made)
    if again is None or _has_errors(faults) or plain(again) != _expected(plain(root), changes):
        return _NOT_WRITABLE
    return (codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b"") + made.encode()


def _has_errors(faults: list[Fault]) -> bool:
    return any(fault.rule.severity == "error" for fault in faults)


def _together(root: Node, edits: Iterable[Edit]) -> Changes | Message:
    """All edits by the nodes that they change."""
    top = Changes()
    for edit in edits:
        way = edit.path[:-1] if isinstance(edit, Insert) else edit.path
        found = _reached(root, top, way)
        if found is None or not _added(edit, *found):
            return _no_such_place(edit.path)
    return top


def _reached(root: Node, top: Changes, way: Path) -> tuple[Node, Changes] | None:
    """The node that a path leads to, with its changes; None if it leads nowhere, or into what goes."""
    node, changes = root, top
    for step in way:
        child = child_of(node, step)
        if child is None or _goes(changes):
            return None
        node, changes = child, changes.below.setdefault(step, Changes())
    return None if _goes(changes) else (node, changes)


def _goes(changes: Changes) -> bool:
    return changes.deleted or changes.replaced is not None


def _added(edit: Edit, node: Node, changes: Changes) -> bool:
    """Whether an edit could be added to the changes of its node, for an insertion the list or map that holds it."""
    if isinstance(edit, Insert):
        return _inserted(edit, node, changes)
    if not edit.path or changes.below or changes.inserted:
        return False
    if isinstance(edit, Replace):
        changes.replaced = edit.value
    else:
        changes.deleted = True
    return True


def _inserted(edit: Insert, node: Node, changes: Changes) -> bool:
    step = edit.path[-1] if edit.path else ""
    if isinstance(node, Sequence) and isinstance(step, int) and 0 <= step <= len(node.items):
        changes.inserted.setdefault(step, []).append(("", edit.value))
        return True
    new = [key for parts in changes.inserted.values() for key, _ in parts]
    if not isinstance(node, Mapping) or not isinstance(step, str) or step in node.keys or step in new:
        return False
    changes.inserted.setdefault(_place(step, list(node.keys), edit.order), []).append((step, edit.value))
    return True


def _place(key: str, keys: list[str], order: tuple[str, ...]) -> int:
    if key not in order:
        return len(keys)
    before = order[: order.index(key)]
    return max((place + 1 for place, each in enumerate(keys) if each in before), default=0)


def _expected(value: Plain, changes: Changes) -> Plain:
    """The values after the changes."""
    if changes.replaced is not None:
        return changes.replaced
    if isinstance(value, str):
        return value
    steps: list[str | int] = list(value) if isinstance(value, dict) else list(range(len(value)))
    parts: list[tuple[str, Plain]] = []
    for place, step in enumerate([*steps, None]):
        parts += changes.inserted.get(place, [])
        below = changes.below.get(step, UNCHANGED) if step is not None else UNCHANGED
        if step is not None and not below.deleted:
            parts.append((str(step), _expected(value[step], below)))  # type: ignore[index]
    return dict(parts) if isinstance(value, dict) else [each for _, each in parts]


def _no_such_place(path: Path) -> Message:
    shown = ".".join(map(str, path))
    return Message(
        f"แก้ {shown} ไม่ได้ ไม่มีช่องนี้ หรือแก้ซ้อนกัน",
        f"{shown} cannot be edited: it is not there, or goes with another edit",
    )


_UNREADABLE = Message("ไฟล์นี้มีข้อผิดพลาด แก้ก่อนด้วย plan validate", "this file has faults: see plan validate")
_NOT_WRITABLE = Message(
    "แก้ไฟล์นี้โดยอัตโนมัติไม่ได้ โปรดแก้เอง", "this file cannot be edited automatically: edit it by hand"
)
