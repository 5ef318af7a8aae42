"""Random values, and random edits of what a file holds, made once more by other means."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from random import Random

from antigraft_cli.source.edits import Delete, Edit, Insert, Replace
from antigraft_cli.source.tree import Mapping, Node, Path, Plain, Scalar, Sequence, build

TEXTS = (
    "ข้อความใหม่",
    "15,000.00",
    "${org.name}จัดประชุม",
    "ก: ข",
    "ก:ข",
    "ก #ข",
    "#ก",
    "- ก",
    "a, b",
    "{x}",
    "[",
    "'x'",
    '"',
    "\\",
    "~",
    "",
    " เว้น ",
    "a\tb",
    "ก\u200bข",
    "จบ\n",
    "สองบรรทัด\nต่อกัน",
    "a\n\nb",
    "  ก\nข",
    "ยาว " * 40 + "จบ",
)


def value(random: Random, depth: int = 0) -> Plain:
    """A text, or a list or map of some."""
    kind = random.random()
    if depth and (kind < 0.5 or depth > 3):
        return random.choice((*TEXTS, *("ก", "ข ค", "2566") * 8))
    if depth and kind < 0.75:
        return [value(random, depth + 1) for _ in range(random.randint(0, 4))]
    return {f"f{number}": value(random, depth + 1) for number in range(random.randint(0 if depth else 1, 4))}


def root_of(text: str) -> Node:
    """The nodes of a text that has no faults."""
    root, faults = build(text)
    assert faults == []
    assert root is not None
    return root


def nodes(node: Node, path: Path = ()) -> Iterator[tuple[Path, Node]]:
    """Every node below a node, with its path, and itself."""
    yield path, node
    if isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            yield from nodes(item, (*path, index))
    elif isinstance(node, Mapping):
        for key, inner in node.values.items():
            yield from nodes(inner, (*path, key))


def random_edit(root: Node, random: Random) -> tuple[Edit, Node]:
    """An edit, and the node that it replaces or deletes, or inserts into."""
    every = list(nodes(root))
    kind = random.choice((Replace, Replace, Insert, Delete))
    if kind is Insert:
        path, node = random.choice([each for each in every if not isinstance(each[1], Scalar)])
        if isinstance(node, Sequence):
            return Insert((*path, random.randint(0, len(node.items))), value(random, 2)), node
        assert isinstance(node, Mapping)
        order = random.sample(["new", *node.keys], len(node.keys) + 1)
        return Insert((*path, "new"), value(random, 2), tuple(order)), node
    path, node = random.choice(every[1:])
    if kind is Delete:
        return Delete(path), node
    new = random.choice(TEXTS) if isinstance(node, Scalar) and random.random() < 0.8 else value(random, 2)
    return Replace(path, new), node


def after(data: Plain, edit: Edit) -> Plain:
    """The data with an edit made."""
    data = deepcopy(data)
    holder = data
    for step in edit.path[:-1]:
        holder = holder[step]  # type: ignore[index]
    last = edit.path[-1]
    if isinstance(edit, Delete):
        del holder[last]  # type: ignore[arg-type,union-attr]
    elif isinstance(edit, Insert) and isinstance(holder, list):
        holder.insert(int(last), edit.value)
    else:
        holder[last] = edit.value  # type: ignore[index]
    return data
