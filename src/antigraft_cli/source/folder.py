"""A plan's files in memory: their texts, their nodes, and the position of everything in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from antigraft_cli.diagnostics import Diagnostic, Fault, Place, Span
from antigraft_cli.source.plan_files import Section, file_name
from antigraft_cli.source.positions import character_positions, end_of_character
from antigraft_cli.source.tree import Mapping, Node, Scalar, Sequence


@dataclass(frozen=True)
class SourceFile:
    """One file's text and root node (None if it could not be read)."""

    name: str
    text: str
    root: Node | None = None

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", self.text))]

    @cached_property
    def lines(self) -> list[str]:
        """The text's lines, without their line ends."""
        return re.split(r"\r\n|\r|\n", self.text)

    def line(self, number: int) -> str:
        """The text of a line, counted from 1, without its line end; empty if there is no such line."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""

    def span(self, start: int, end: int) -> Span:
        """The lines and columns of characters `start` to `end` of the text."""
        line = bisect_right(self._line_starts, start)
        end_line = bisect_right(self._line_starts, max(end, start))
        starts = self._line_starts
        return Span(
            self.name,
            line,
            start - starts[line - 1] + 1,
            end_line,
            max(end, start) - starts[end_line - 1] + 1,
        )

    def diagnostic(self, fault: Fault) -> Diagnostic:
        """A fault of the file's text, at its place."""
        return Diagnostic(fault.rule, self.span(fault.start, fault.end), fault.message, fault.hint)

    def locate(self, place: Place) -> Span:
        """The span of a place; if its path leads nowhere, the span of the nearest existing ancestor."""
        node: Node | None = self.root
        found: Scalar | Node | None = None
        for step in place.path:
            key, child = _child(node, step)
            if child is None:
                break
            found, node = (key if place.key and key else child), child
        if place.part and isinstance(found, Scalar):
            positions = self._positions(found)
            first, last = positions[place.part[0]], positions[max(place.part[1] - 1, place.part[0])]
            return self.span(first, end_of_character(found, self.text, last))
        return self._node_span(found or node)

    def _positions(self, scalar: Scalar) -> list[int]:
        """The positions of a scalar's characters, cached: a text with one finding often has more."""
        if scalar.start not in self._known_positions:
            self._known_positions[scalar.start] = character_positions(scalar, self.text)
        return self._known_positions[scalar.start]

    @cached_property
    def _known_positions(self) -> dict[int, list[int]]:
        return {}

    def _node_span(self, node: Node | None) -> Span:
        while isinstance(node, Mapping) and node.keys:
            node = next(iter(node.keys.values()))
        if node is None:
            return self.span(0, 0)
        if isinstance(node, Sequence) and node.items and self.text[node.start] == "-":
            return self.span(node.start, node.start + 1)
        return self.span(node.start, node.end)


def _child(node: Node | None, step: str | int) -> tuple[Scalar | None, Node | None]:
    if isinstance(node, Mapping) and isinstance(step, str):
        return node.keys.get(step), node.values.get(step)
    if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
        return None, node.items[step]
    return None, None


@dataclass(frozen=True)
class PlanFolder:
    """A plan's folder, its files by name (`plan.yaml`, `years/2566.yaml`), and the names that were passed over.

    `beside` are the files among them that are no data by their names, such as `plan.yaml.bak`.
    """

    root: Path
    files: dict[str, SourceFile] = field(default_factory=dict)
    passed_over: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)

    @cached_property
    def id(self) -> str:
        """The plan's id: the folder's name."""
        return self.root.resolve().name

    def section(self, name: Section) -> Iterator[tuple[str, SourceFile]]:
        """The files of one folder (`projects`, `years` and so on), by stem."""
        for path, file in self.files.items():
            section, stem = file_name(path)
            if section == name:
                yield stem, file

    def locate(self, where: Place | Span) -> Span:
        """The span of a place, in the file it names."""
        if isinstance(where, Span):
            return where
        file = self.files.get(where.file)
        return file.locate(where) if file else Span(where.file)
