"""The text of a file with changed nodes: what does not change is copied."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from antigraft_cli.source.node_writing import NodeWriter, indents_of
from antigraft_cli.source.scalar_writing import HEADER, folded, literal, one_line, quoted
from antigraft_cli.source.spans import (
    column_of,
    content_end,
    is_block_text,
    is_flow,
    line_break,
    line_end,
)
from antigraft_cli.source.tree import Mapping, Node, Plain, Scalar, Sequence

_COMMENT_LINES = re.compile(r"(?:(?>\r\n|\r|\n)[ \t]*(?:#[^\r\n]*)?(?=[\r\n]))*")
"""Lines that are blank or hold a comment alone, from the end of the line above to the end of the last of them."""
_COMMENT_LINE = re.compile(r"(?>\r\n|\r|\n)([ \t]*)(#?)[^\r\n]*")


@dataclass(slots=True)
class Changes:
    """All edits at and below one node."""

    replaced: Plain | None = None
    deleted: bool = False
    inserted: dict[int, list[tuple[str, Plain]]] = field(default_factory=dict)
    """New items or fields (with their keys) by the place of the part that they precede."""
    below: dict[str | int, Changes] = field(default_factory=dict)


UNCHANGED = Changes()


def with_changes(root: Node, changes: Changes, text: str) -> str:
    """The text with the changes made. It may be wrong where YAML has traps, and is to be read back."""
    changer, nothing = _Changer(text, root), _Holder(-1, in_flow=False)
    return text[: root.start] + changer.node(root, changes, nothing) + text[changer.end(root, nothing) :]


class _Holder(NamedTuple):
    """The list or map that a node is in: the column of its dashes or keys, whether brackets are around it."""

    column: int
    in_flow: bool


class _Part(NamedTuple):
    """An item, or a field with its key."""

    step: str | int
    key: Scalar | None
    value: Node

    @property
    def start(self) -> int:
        return (self.key or self.value).start


class _Changer:
    def __init__(self, text: str, root: Node) -> None:
        self._text = text
        self._break = line_break(text)
        self._writer = NodeWriter(text, indents_of(root, text))

    def end(self, node: Node, holder: _Holder) -> int:
        """Where a node's text ends: for a list or map in lines where its last line does."""
        end = content_end(node, self._text)
        in_lines = not isinstance(node, Scalar) and not is_flow(node, self._text) and not holder.in_flow
        return line_end(self._text, end) if in_lines else end

    def node(self, node: Node, changes: Changes, holder: _Holder) -> str:
        """The new text of a node that is not replaced, from its start to its end."""
        if isinstance(node, Scalar) or not (changes.below or changes.inserted):
            return self._text[node.start : self.end(node, holder)]
        if holder.in_flow or is_flow(node, self._text):
            return self._in_flow(node, changes)
        return self._in_lines(node, changes, holder)

    # Lists and maps in lines

    def _in_lines(self, node: Mapping | Sequence, changes: Changes, holder: _Holder) -> str:
        parts = _parts(node)
        inner = _Holder(column_of(self._text, parts[0].start if parts[0].key else node.start), in_flow=False)
        pad = self._break + " " * inner.column
        made, at, kept = "", node.start, 0
        for place, part in enumerate([*parts, None]):
            lead = self._text[at : part.start] if part else ""
            below, above, own = self._split(lead, inner.column) if place else ("", "", lead)
            new = [pad + self._inserted(each, parts, place, inner) for each in changes.inserted.get(place, [])]
            made += below + "".join(new) + above
            kept += len(new)
            if not part:
                break
            end = self.end(part.value, inner)
            at = line_end(self._text, end)
            change = changes.below.get(part.step, UNCHANGED)
            if not change.deleted:
                begun = own if place or not made else pad + own
                made += begun + self._part(part, change, inner) + self._text[end:at]
                kept += 1
        if not kept:
            empty = "[]" if isinstance(node, Sequence) else "{}"
            return ("" if inner.column > holder.column else "  ") + empty + made
        # What is first goes on where the list or map began.
        return made.lstrip(" \t\r\n")

    def _split(self, lead: str, column: int) -> tuple[str, str, str]:
        """What leads from a part to the next: comments that belong below the first, those above the other, its own line."""
        comments = _COMMENT_LINES.match(lead)
        end = comments.end() if comments else 0
        below = 0
        for found in _COMMENT_LINE.finditer(lead, 0, end):
            if found[2] and len(found[1]) <= column:
                break
            below = found.end() if found[2] else below
        return lead[:below], lead[below:end], lead[end:]

    def _inserted(self, new: tuple[str, Plain], parts: list[_Part], place: int, inner: _Holder) -> str:
        key, value = new
        if key:
            return self._lines(f"{one_line(key)}:{self._writer.behind_key(value, inner.column)}")
        like = parts[max(place - 1, 0)].value
        return self._lines(f"-{self._writer.behind_dash(value, inner.column, like, self._gap(parts[0], inner))}")

    def _gap(self, item: _Part, inner: _Holder) -> str:
        """The blanks behind the dashes of a list, as behind the first one."""
        return " " * max(column_of(self._text, item.start) - inner.column - 1, 1)

    # Single parts

    def _part(self, part: _Part, change: Changes, inner: _Holder) -> str:
        """An item or field from its start to the end of its value."""
        value = part.value
        lead = self._text[part.start : value.start]
        if change.replaced is None:
            return lead + self.node(value, change, inner)
        if isinstance(value, Scalar) and isinstance(change.replaced, str):
            space = " " if value.start == value.end and self._text[value.start - 1] in "-:" else ""
            return lead + space + self._scalar(value, change.replaced, inner)
        if inner.in_flow:
            return lead + self._writer.in_flow(change.replaced, value)
        return self._replaced(part, lead, change.replaced, inner)

    def _replaced(self, part: _Part, lead: str, new: Plain, inner: _Holder) -> str:
        """A part in lines whose value was or becomes a list or map."""
        end = self.end(part.value, inner)
        ends_line = end == line_end(self._text, end)
        writer = replace(self._writer, ends_line=ends_line)
        if part.key is None:
            is_empty = part.start == end and self._text[end - 1] == "-"
            gap = " " * (1 if is_empty else column_of(self._text, part.start) - inner.column - 1)
            written = self._lines(writer.behind_dash(new, inner.column, part.value, gap))
            return written if is_empty else written[len(gap) :]
        colon = lead.find(":", part.key.end - part.start) + 1
        return lead[:colon] + self._lines(writer.behind_key(new, inner.column, part.value))

    def _scalar(self, scalar: Scalar, new: str, holder: _Holder) -> str:
        """A text in the place of another, in its style where that can hold it."""
        if is_block_text(scalar):
            return self._lines(self._block(scalar, new, holder))
        if scalar.style:
            return quoted(new, '"' if scalar.style == '"' else "'")
        ends_line = scalar.end == line_end(self._text, scalar.end)
        if "\n" in new and not holder.in_flow and ends_line:
            return self._lines(literal(new, holder.column + 2) or quoted(new))
        return one_line(new, in_flow=holder.in_flow)

    def _block(self, scalar: Scalar, new: str, holder: _Holder) -> str:
        header = HEADER.match(self._text, scalar.start)
        comment = header[3] if header else ""
        column, width = self._block_shape(scalar, holder, new)
        written = folded(new, column, width, comment) if scalar.style == ">" else None
        return written or literal(new, column, comment) or quoted(new) + comment

    def _block_shape(self, scalar: Scalar, holder: _Holder, new: str) -> tuple[int, int]:
        """The column of a block's lines, and how long the longest is."""
        lines = re.split(r"\r\n|\r|\n", self._text[scalar.start : scalar.end])[1:]
        indents = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip(" ")]
        usual = holder.column + 2
        begins_blank = new.lstrip("\n")[:1] in (" ", "\t")
        column = usual if not indents or begins_blank or indents[0] <= holder.column else indents[0]
        return column, max((len(line) - column for line in lines), default=0)

    def _lines(self, written: str) -> str:
        return written.replace("\n", self._break)

    # Lists and maps in brackets

    def _in_flow(self, node: Mapping | Sequence, changes: Changes) -> str:
        parts = _parts(node)
        inner = _Holder(0, in_flow=True)
        made, at, last = "", node.start, -1
        for place, part in enumerate([*parts, None]):
            lead = self._text[at : part.start] if part else ""
            for key, value in changes.inserted.get(place, []):
                made += (", " if last >= 0 else "") + (f"{one_line(key, in_flow=True)}: " if key else "")
                made += self._writer.in_flow(value, parts[max(place - 1, 0)].value if parts else None)
                last = len(parts)
            if not part:
                break
            at = content_end(part.value, self._text)
            change = changes.below.get(part.step, UNCHANGED)
            if not change.deleted:
                made += (lead if place and last >= 0 else "") + (", " if last >= 0 and not place else "")
                made += self._part(part, change, inner)
                last = place
        opening = self._text[node.start : parts[0].start] if parts else self._text[node.start]
        closing = self._text[at : node.end] if parts and last >= 0 else self._text[node.end - 1]
        return opening + made + closing


def _parts(node: Mapping | Sequence) -> list[_Part]:
    if isinstance(node, Sequence):
        return [_Part(step, None, item) for step, item in enumerate(node.items)]
    return [_Part(key, node.keys[key], value) for key, value in node.values.items()]
