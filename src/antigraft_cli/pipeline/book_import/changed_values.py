"""What was changed between two readings of a book, as edits of the file that the first of them was made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from antigraft_cli.source.canonical import Data
from antigraft_cli.source.edits import Delete, Edit, Insert, Replace
from antigraft_cli.source.layout import PLAIN, Layout
from antigraft_cli.source.tree import Path, Plain


class Change(NamedTuple):
    """One edit of a file, with the values before and after it; None is a value that is not there."""

    edit: Edit
    before: Data | None
    after: Data | None


class Unplaced(NamedTuple):
    """A change that the file has no place for: it does not hold what the book was made of."""

    path: Path


Found = Iterator[Change | Unplaced]


def changes(there: Plain | None, old: Data, new: Data, layout: Layout = PLAIN, path: Path = ()) -> Found:
    """The changes from the old to the new value, at places of what is there in the file."""
    if old == new:
        return
    if isinstance(there, dict) and isinstance(old, str) and isinstance(new, str) and "text" in there:
        yield Change(Replace((*path, "text"), new), old, new)
    elif isinstance(old, Mapping) and isinstance(new, Mapping) and isinstance(there, dict):
        yield from _of_maps(there, old, new, layout, path)
    elif _is_list(old) and _is_list(new) and isinstance(there, list):
        yield from _of_lists(there, list(old), list(new), layout, path)
    elif there is None or isinstance(there, str) != isinstance(old, str):
        yield Unplaced(path)
    else:
        yield Change(Replace(path, plain(new)), old, new)


def plain(value: Data) -> Plain:
    """A value as edits take it."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value]


def _is_list(value: Data) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _of_maps(
    there: dict[str, Plain], old: Mapping[str, Data], new: Mapping[str, Data], layout: Layout, path: Path
) -> Found:
    order = tuple(layout.fields)
    for key in dict.fromkeys((*old, *new)):
        below = (*path, key)
        if key not in new:
            yield Change(Delete(below), old[key], None) if key in there else Unplaced(below)
        elif key not in old:
            yield (
                Unplaced(below) if key in there else Change(Insert(below, plain(new[key]), order), None, new[key])
            )
        else:
            yield from changes(there.get(key), old[key], new[key], layout.fields.get(key, PLAIN), below)


def _of_lists(there: list[Plain], old: list[Data], new: list[Data], layout: Layout, path: Path) -> Found:
    if len(there) != len(old):
        yield Unplaced(path)
        return
    within = layout.items or PLAIN
    matcher = SequenceMatcher(None, [_key(each) for each in old], [_key(each) for each in new], autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        both = min(end - start, last - first)
        if tag in {"equal", "replace"}:
            for offset in range(both):
                at = start + offset
                yield from changes(there[at], old[at], new[first + offset], within, (*path, at))
        for at in range(start + both, end):
            yield Change(Delete((*path, at)), old[at], None)
        for offset in range(first + both, last):
            yield Change(Insert((*path, end), plain(new[offset])), None, new[offset])


def _key(value: Data) -> str:
    """By what an item is known again: a row of a year by its project."""
    if isinstance(value, Mapping):
        return str(value.get("project") or value.get("text") or value.get("group") or value)
    return str(value)
