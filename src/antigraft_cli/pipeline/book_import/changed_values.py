"""What was changed between two readings of a file's data, as edits of the file that the first of them was made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from antigraft_cli.model.to_fill import to_fill_in
from antigraft_cli.model.variables import Names
from antigraft_cli.pipeline.book_import.merged_text import merged
from antigraft_cli.source.canonical import Data
from antigraft_cli.source.edits import Delete, Edit, Insert, Replace
from antigraft_cli.source.layout import PLAIN, Layout
from antigraft_cli.source.tree import Path, Plain

_MOST_PAIRS = 2_500
"""Items of one list times those of another that are compared to see which was edited to which."""

_LONG = 12
"""Letters of a text that is taken for the same text where it stands elsewhere; a number or a name may stand anywhere."""

_COMPARED = 200
"""Letters of an item that are compared."""


class Change(NamedTuple):
    """One edit of a file, with the values before and after it; None is a value that is not there.

    `waits` says that it deletes an item or a list, or makes sense only together with such a deletion; `moved` that it is
    one of the two edits that move an item.
    """

    edit: Edit
    before: Data | None
    after: Data | None
    waits: bool = False
    moved: bool = False


class Unplaced(NamedTuple):
    """A change that the file has no place for: it does not hold what the first reading was made of."""

    path: Path


Found = Iterator[Change | Unplaced]


def changes(  # noqa: PLR0913 - the last two by name
    there: Plain | None,
    old: Data,
    new: Data,
    layout: Layout = PLAIN,
    *,
    names: Names | None = None,
    path: Path = (),
) -> Found:
    """The changes from the old to the new value, at places of what is there in the file.

    `names` are the values of the variables in what is there, `path` is its place in the file.
    """
    found = list(_Changes(names or {}).found(there, old, new, layout, path))
    gone = {text for each in found if isinstance(each, Change) and each.waits for text in _long(each.before)}
    for each in found:
        # What is gone in one place and stands in another would be in both.
        twice = isinstance(each, Change) and gone & (_long(each.after) - _long(each.before))
        yield each._replace(waits=True) if isinstance(each, Change) and twice and not each.moved else each


class _Changes:
    def __init__(self, names: Names) -> None:
        self._names = names

    def found(self, there: Plain | None, old: Data, new: Data, layout: Layout, path: Path) -> Found:
        if old == new:
            return
        if isinstance(there, dict):
            yield from self._of_map(there, old, new, layout, path)
        elif isinstance(there, list) and _is_list(old) and _is_list(new):
            yield from self._of_lists(there, list(old), list(new), layout, path)
        elif there is None:
            yield Unplaced(path)
        elif isinstance(there, str) and isinstance(old, str) and isinstance(new, str):
            made = merged(there, old, new, self._names)
            if made != there:
                yield Change(Replace(path, made), there, made)
        else:
            yield Change(Replace(path, plain(new)), old, new)

    def _of_map(self, there: dict[str, Plain], old: Data, new: Data, layout: Layout, path: Path) -> Found:
        """The changes of what is a map in the file; an item with others below it may be a text alone in a book."""
        if isinstance(old, str) and isinstance(new, str) and "text" in there:
            yield from self.found(there["text"], old, new, PLAIN, (*path, "text"))
            return
        if isinstance(new, str) and "text" in old:
            new = {"text": new}
        if isinstance(old, Mapping) and isinstance(new, Mapping) and _columns(old) == _columns(new):
            yield from self._of_maps(there, old, new, layout, path)
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
                gone = Change(Delete(below), old[key], None, waits=_is_list(old[key]))
                yield gone if key in there else Unplaced(below)
            elif key not in there:
                # What the book shows may be implied where the file does not say it.
                yield Change(Insert(below, plain(new[key]), order), old.get(key), new[key])
            elif key not in old:
                yield Unplaced(below)
            else:
                yield from self.found(there[key], old[key], new[key], layout.fields.get(key, PLAIN), below)

    def _of_lists(self, there: list[Plain], old: list[Data], new: list[Data], layout: Layout, path: Path) -> Found:
        if layout.kind == "numbers" and len(old) != len(new):
            yield Change(Replace(path, plain(new)), old, new)
            return
        if len(there) != len(old):
            yield Unplaced(path)
            return
        if layout.kind == "numbers":
            for at, (one, other) in enumerate(zip(old, new, strict=True)):
                yield from self.found(there[at], one, other, PLAIN, (*path, at))
            return
        if old and new and all(map(_is_to_fill, new)):
            yield Change(Replace(path, plain(new)), old, None, waits=True)
            return
        yield from self._of_items(there, old, new, layout.items or PLAIN, path)

    def _of_items(self, there: list[Plain], old: list[Data], new: list[Data], layout: Layout, path: Path) -> Found:
        steps = list(_steps(old, new))
        moved = _moved(old, new, steps)
        for at, place, beside in steps:
            if place is not None and beside is not None:
                yield from self.found(there[place], old[place], new[beside], layout, (*path, place))
            elif beside is None and place is not None:
                is_moved = place in moved.values()
                yield Change(Delete((*path, place)), old[place], None, waits=not is_moved, moved=is_moved)
            elif beside in moved:
                value = _carried(there[moved[beside]], old[moved[beside]], new[beside])
                yield Change(Insert((*path, at), value), None, value, moved=True)
            elif beside is not None:
                yield Change(Insert((*path, at), plain(new[beside])), None, new[beside])


def plain(value: Data) -> Plain:
    """A value as edits take it."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value]


def _is_list(value: Data) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def texts(value: Data | None) -> Iterator[str]:
    """All texts of a value."""
    if isinstance(value, str):
        yield value
    for each in () if value is None or isinstance(value, str) else value:
        yield from texts(value[each] if isinstance(value, Mapping) and isinstance(each, str) else each)


def _long(value: Data | None) -> set[str]:
    """The texts of a value by which it is known again elsewhere."""
    return {text for text in texts(value) if len(text) >= _LONG}


def _columns(value: Mapping[str, Data]) -> int:
    """How many columns a table of a chapter has."""
    return len(value.get("head", ()))


def _is_to_fill(value: Data) -> bool:
    """Whether a value only says what is to be filled in: a list that has to have an item has this one."""
    found = list(texts(value))
    return len(found) == 1 and any(each[0] == found[0] for each in to_fill_in(found[0]))


Step = tuple[int, int | None, int | None]
"""Where an item stands or comes to stand in the old list, and its places in the old and the new list, if it is there."""


def _steps(old: list[Data], new: list[Data]) -> Iterator[Step]:
    """The items of both lists in order, each old one beside the new one that it is or was edited to, if to any."""
    matcher = SequenceMatcher(None, [_key(each) for each in old], [_key(each) for each in new], autojunk=False)
    for _, start, end, first, last in matcher.get_opcodes():
        at = start
        for place, beside in _aligned(old[start:end], new[first:last]):
            yield at, None if place is None else at, None if beside is None else first + beside
            at += place is not None


def _moved(old: list[Data], new: list[Data], steps: list[Step]) -> dict[int, int]:
    """The old places of items that stand elsewhere in the new list, by their new ones."""
    left: dict[str, list[int]] = {}
    for _, place, beside in steps:
        if beside is None and place is not None:
            left.setdefault(_key(old[place]), []).append(place)
    came = [beside for _, place, beside in steps if place is None and beside is not None]
    return {beside: left[_key(new[beside])].pop(0) for beside in came if left.get(_key(new[beside]))}


def _carried(there: Plain, old: Data, new: Data) -> Plain:
    """An item as the file has it, with what was changed in it."""
    if isinstance(there, dict) and isinstance(old, Mapping) and isinstance(new, Mapping):
        kept = {key: value for key, value in there.items() if key not in old or key in new}
        return kept | {key: plain(value) for key, value in new.items() if value != old.get(key)}
    return there if old == new else plain(new)


def _aligned(old: list[Data], new: list[Data]) -> Iterator[tuple[int | None, int | None]]:
    """The items of both lists in order, each old one beside the new one that it was edited to, if to any."""
    if any(isinstance(each, Mapping) and "project" in each for each in (*old, *new)):
        pairs = [
            (place, place)
            for place in range(len(old))
            if [_key(each) for each in old] == [_key(each) for each in new]
        ]
    elif len(old) == len(new) or len(old) * len(new) > _MOST_PAIRS:
        pairs = [
            (place, place) for place in range(min(len(old), len(new))) if _kind(old[place]) == _kind(new[place])
        ]
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
            row.append(max(best[-1][other + 1], row[-1], paired, key=lambda each: each[0]))
        best.append(row)
    return list(best[-1][-1][1])


def _likeness(one: Data, other: Data) -> float:
    """How alike two items are; of one kind never nothing: what can be one item edited is no deletion."""
    if _kind(one) != _kind(other):
        return 0
    return SequenceMatcher(None, _key(one)[:_COMPARED], _key(other)[:_COMPARED], autojunk=False).ratio() + 0.01


def _kind(value: Data) -> str:
    """What an item is: a text, with or without others below it, or the field that it has first."""
    return (
        "text"
        if isinstance(value, str) or "text" in value
        else next(iter(value))
        if isinstance(value, Mapping)
        else ""
    )


def _key(value: Data) -> str:
    """By what an item is known again: a row of a year by its project."""
    if isinstance(value, Mapping):
        return str(value.get("project") or value.get("text") or value.get("group") or value)
    return str(value)
