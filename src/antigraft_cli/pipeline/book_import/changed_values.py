"""What was changed between two readings of a file's data, as edits of the file that the first of them was made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from antigraft_cli.model.variables import Names
from antigraft_cli.pipeline.book_import.merged_text import merged
from antigraft_cli.source.canonical import Data
from antigraft_cli.source.edits import Delete, Edit, Insert, Replace
from antigraft_cli.source.layout import PLAIN, Layout
from antigraft_cli.source.tree import Path, Plain

_MOST_PAIRS = 2_500
"""Items of one list times those of another that are compared to see which was edited to which."""

_COMPARED = 200
"""Letters of an item that are compared."""


class Change(NamedTuple):
    """One edit of a file, with the values before and after it; None is a value that is not there."""

    edit: Edit
    before: Data | None
    after: Data | None


class Unplaced(NamedTuple):
    """A change that the file has no place for: it does not hold what the first reading was made of."""

    path: Path


Found = Iterator[Change | Unplaced]


def changes(
    there: Plain | None, old: Data, new: Data, layout: Layout = PLAIN, names: Names | None = None
) -> Found:
    """The changes from the old to the new value, at places of what is there in the file.

    `names` are the values of the variables in what is there.
    """
    return _Changes(names or {}).found(there, old, new, layout, ())


class _Changes:
    def __init__(self, names: Names) -> None:
        self._names = names

    def found(self, there: Plain | None, old: Data, new: Data, layout: Layout, path: Path) -> Found:
        if old == new:
            return
        if isinstance(there, dict) and isinstance(old, str) and isinstance(new, str) and "text" in there:
            yield from self.found(there["text"], old, new, PLAIN, (*path, "text"))
        elif isinstance(old, Mapping) and isinstance(new, Mapping) and isinstance(there, dict):
            yield from self._of_maps(there, old, new, layout, path)
        elif _is_list(old) and _is_list(new) and isinstance(there, list):
            if layout.kind == "numbers" and len(old) != len(new):
                yield Change(Replace(path, plain(new)), old, new)
            else:
                yield from self._of_lists(there, list(old), list(new), layout, path)
        elif there is None:
            yield Unplaced(path)
        elif isinstance(there, str) and isinstance(old, str) and isinstance(new, str):
            made = merged(there, old, new, self._names)
            yield Change(Replace(path, made), there, made)
        else:
            yield Change(Replace(path, plain(new)), old, new)

    def _of_maps(
        self, there: dict[str, Plain], old: Mapping[str, Data], new: Mapping[str, Data], layout: Layout, path: Path
    ) -> Found:
        order = tuple(layout.fields)
        for key in dict.fromkeys((*old, *new)):
            below = (*path, key)
            if old.get(key) == new.get(key):
                continue
            if key not in new:
                yield Change(Delete(below), old[key], None) if key in there else Unplaced(below)
            elif key not in there:
                # What the book shows may be implied where the file does not say it.
                yield Change(Insert(below, plain(new[key]), order), old.get(key), new[key])
            elif key not in old:
                yield Unplaced(below)
            else:
                yield from self.found(there[key], old[key], new[key], layout.fields.get(key, PLAIN), below)

    def _of_lists(self, there: list[Plain], old: list[Data], new: list[Data], layout: Layout, path: Path) -> Found:
        if len(there) != len(old):
            yield Unplaced(path)
            return
        if layout.kind == "numbers":
            for at, (one, other) in enumerate(zip(old, new, strict=True)):
                yield from self.found(there[at], one, other, PLAIN, (*path, at))
            return
        matcher = SequenceMatcher(None, [_key(each) for each in old], [_key(each) for each in new], autojunk=False)
        for _, start, end, first, last in matcher.get_opcodes():
            at = start
            for place, beside in _aligned(old[start:end], new[first:last]):
                if beside is None:
                    yield Change(Delete((*path, at)), old[at], None)
                elif place is None:
                    value = new[first + beside]
                    yield Change(Insert((*path, at), plain(value)), None, value)
                else:
                    item = layout.items or PLAIN
                    yield from self.found(there[at], old[at], new[first + beside], item, (*path, at))
                at += place is not None


def plain(value: Data) -> Plain:
    """A value as edits take it."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value]


def _is_list(value: Data) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _aligned(old: list[Data], new: list[Data]) -> Iterator[tuple[int | None, int | None]]:
    """The items of both lists in order, each old one beside the new one that it was edited to, if to any."""
    if any(isinstance(each, Mapping) and "project" in each for each in (*old, *new)):
        pairs = [
            (place, place)
            for place in range(len(old))
            if [_key(each) for each in old] == [_key(each) for each in new]
        ]
    elif len(old) == len(new) or len(old) * len(new) > _MOST_PAIRS:
        pairs = [(place, place) for place in range(min(len(old), len(new)))]
    else:
        pairs = _most_alike(old, new)
    at = other = 0
    for place, beside in [*pairs, (len(old), len(new))]:
        yield from ((each, None) for each in range(at, place))
        yield from ((None, each) for each in range(other, beside))
        if place < len(old):
            yield place, beside
        at, other = place + 1, beside + 1


def _most_alike(old: list[Data], new: list[Data]) -> list[tuple[int, int]]:
    """The pairs of items, in the order of both lists, that are most alike all together."""
    best: list[list[tuple[float, tuple[tuple[int, int], ...]]]] = [[(0.0, ())] * (len(new) + 1)]
    for place, one in enumerate(old):
        row = [best[-1][0]]
        for other, two in enumerate(new):
            score, pairs = best[-1][other]
            paired = (score + _likeness(one, two), (*pairs, (place, other)))
            row.append(max(paired, best[-1][other + 1], row[-1], key=lambda each: each[0]))
        best.append(row)
    return list(best[-1][-1][1])


def _likeness(one: Data, other: Data) -> float:
    """How alike two items are, never nothing: what can be one item edited is no deletion."""
    return SequenceMatcher(None, _key(one)[:_COMPARED], _key(other)[:_COMPARED], autojunk=False).ratio() + 0.01


def _key(value: Data) -> str:
    """By what an item is known again: a row of a year by its project."""
    if isinstance(value, Mapping):
        return str(value.get("project") or value.get("text") or value.get("group") or value)
    return str(value)
