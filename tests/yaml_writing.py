"""Data written as YAML in a random style, with comments and blank lines, and where every key and value then stands.

Places are counted while the file is written, apart from the code that is tested.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from random import Random
from typing import NamedTuple, TypeAlias

from antigraft_cli.source.tree import Plain
from yaml_styles import BLOCKS, STYLES, Style, Styled, styled

# ---------------------------------------------------------------------------------------------
# What is written: a key may stand twice, and every key and value has its identity.
# ---------------------------------------------------------------------------------------------


@dataclass(eq=False)
class Word:
    """A text; it is written in its style where that can hold it, else in any that can.

    No line ends at a blank of `whole`.
    """

    text: str
    style: Style | None = None
    whole: range = range(0)


@dataclass(eq=False)
class Items:
    """A list."""

    nodes: list[Node]


@dataclass(eq=False)
class Fields:
    """A map."""

    entries: list[tuple[Word, Node]]


Node: TypeAlias = Word | Items | Fields


def tree(value: Plain) -> Node:
    """The data as nodes."""
    if isinstance(value, str):
        return Word(value)
    if isinstance(value, list):
        return Items([tree(item) for item in value])
    return Fields([(Word(key), tree(item)) for key, item in value.items()])


def children(node: Node) -> list[Node]:
    """The values in a node."""
    if isinstance(node, Word):
        return []
    return node.nodes if isinstance(node, Items) else [value for _, value in node.entries]


def nodes(node: Node) -> Iterator[Node]:
    """A node and all values below it."""
    yield node
    for child in children(node):
        yield from nodes(child)


# ---------------------------------------------------------------------------------------------
# What was written.
# ---------------------------------------------------------------------------------------------


class Span(NamedTuple):
    """Line and column of the first character, and of the one after the last, from 1."""

    line: int
    column: int
    end_line: int
    end_column: int


class Written(NamedTuple):
    """A file's text, and the places of its keys and values in `lines`, which is the text but for its line ends."""

    text: str
    lines: str
    starts: dict[int, int]
    words: dict[int, Styled]

    def start_of(self, node: Node) -> tuple[int, int]:
        """Line and column where a key or value begins; a map begins at its first key, a list in lines at its first dash."""
        return self._place(self.starts[id(node)])

    def span_of(self, word: Word, start: int = 0, end: int | None = None) -> Span:
        """Where some of a word's characters stand."""
        first, last = self.words[id(word)].span(start, len(word.text) if end is None else end)
        return Span(*self._place(self.starts[id(word)] + first), *self._place(self.starts[id(word)] + last))

    def _place(self, at: int) -> tuple[int, int]:
        return self.lines.count("\n", 0, at) + 1, at - self.lines.rfind("\n", 0, at)


def written(root: Node, random: Random) -> Written:
    """The data as a file of YAML."""
    writer = _Writer(random)
    writer.document(root)
    lines = "".join(writer.parts)
    text = lines.replace("\n", "\r\n") if random.random() < 0.2 else lines
    return Written("\ufeff" * (random.random() < 0.2) + text, lines, writer.starts, writer.words)


class _Writer:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.parts: list[str] = []
        self.length = 0
        self.starts: dict[int, int] = {}
        self.words: dict[int, Styled] = {}
        self.flowing = random.choice((0.0, 0.1, 0.4))

    def document(self, root: Node) -> None:
        self._put(self.random.choice(("", "", "---\n")))
        if isinstance(root, Fields) and root.entries:
            self._entries(root, 0)
        else:
            self._flow(root, 0)
        self._noise(0)

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _mark(self, node: Node) -> None:
        self.starts.setdefault(id(node), self.length)

    def _noise(self, indent: int) -> None:
        """Blank lines and comments, which mean nothing."""
        while self.random.random() < 0.15:
            indented = " " * self.random.choice((0, indent))
            self._put(self.random.choice(("\n", f"{indented}# หมายเหตุ: [ไม่ใช่ข้อมูล\n", f"{indented}#\n")))

    def _end_line(self, *, comment: bool = True) -> None:
        if comment and self.random.random() < 0.2:
            self._put(self.random.choice((" ", "  # หมายเหตุ", " # - 'a")))
        self._put("\n")

    def _entries(self, node: Fields, indent: int, *, after_dash: bool = False) -> None:
        for number, (key, value) in enumerate(node.entries):
            if number or not after_dash:
                self._noise(indent)
                self._put(" " * indent)
            self._mark(node)
            self._key(key)
            self._value(value, indent, same_column=True)

    def _nodes(self, node: Items, indent: int) -> None:
        for item in node.nodes:
            self._noise(indent)
            self._put(" " * indent)
            self._mark(node)
            self._put("-")
            if isinstance(item, Fields) and item.entries and not self._in_flow(item):
                gap = self.random.choice((1, 1, 3))
                self._put(" " * gap)
                self._entries(item, indent + 1 + gap, after_dash=True)
            else:
                self._value(item, indent, same_column=False)

    def _in_flow(self, node: Node) -> bool:
        """Whether a list or map is written in brackets, which nothing may be that holds a text to be a block."""
        chosen = self.random.random() < self.flowing
        return chosen and not any(isinstance(each, Word) and each.style in BLOCKS for each in nodes(node))

    def _value(self, node: Node, indent: int, *, same_column: bool) -> None:
        """The value after a colon or a dash, to the end of its last line."""
        if isinstance(node, Word):
            self._word(node, indent)
        elif not children(node) or self._in_flow(node):
            self._put(" ")
            self._flow(node, indent + 1)
            self._end_line()
        elif isinstance(node, Items):
            self._end_line()
            self._nodes(node, indent + self.random.choice((0, 2) if same_column else (2, 3)))
        else:
            self._end_line()
            self._entries(node, indent + self.random.choice((1, 2, 4)))

    def _word(self, node: Word, indent: int) -> None:
        if not node.text and node.style is None and self.random.random() < 0.5:
            self._mark(node)
            self._end_line()
            return
        self._put(" ")
        style = self._text(node, indent + 2)
        self._end_line(comment=style not in BLOCKS)

    def _flow(self, node: Node, indent: int) -> None:
        if isinstance(node, Word):
            self._text(node, indent, in_flow=True)
        elif isinstance(node, Items):
            self._mark(node)
            self._put("[")
            for number, item in enumerate(node.nodes):
                self._comma(number, indent)
                self._flow(item, indent)
            self._put("]")
        else:
            if not node.entries:
                self._mark(node)
            self._put("{")
            for number, (key, value) in enumerate(node.entries):
                self._comma(number, indent)
                self._mark(node)
                self._key(key, in_flow=True)
                self._put(" ")
                self._flow(value, indent)
            self._put("}")

    def _comma(self, number: int, indent: int) -> None:
        if number:
            self._put(",\n" + " " * indent if self.random.random() < 0.2 else ", ")

    def _key(self, key: Word, *, in_flow: bool = False) -> None:
        self._text(key, None, in_flow=in_flow)
        self._put(":")

    def _text(self, word: Word, indent: int | None, *, in_flow: bool = False) -> Style:
        """A text in its own style, else in the first of a random order that can hold it."""
        self._mark(word)
        for style in (word.style, *self.random.choice(_ORDERS)):
            if style is None:
                continue
            made = styled(word.text, style, indent, self.random, in_flow=in_flow, whole=word.whole)
            if made is not None:
                self.words[id(word)] = made
                self._put(made.text)
                return style
        raise AssertionError(f"no style can hold {word.text!r}")


_ORDERS = [order for order in permutations(STYLES) for _ in range(6 if order[0] == "plain" else 1)]
"""Orders in which styles are tried: in most of them plain is the first, as in people's files."""
