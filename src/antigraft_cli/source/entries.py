"""The nodes of a file together with its comments and blank lines, each given to the entry that it stands with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from antigraft_cli.source.scalar_writing import HEADER
from antigraft_cli.source.spans import column_of, content_end, is_block_text, is_flow
from antigraft_cli.source.tree import Mapping, Node, Scalar, Sequence

_LINE = re.compile(r"([^#\n]*)(#[^\n]*)?(?:\n|\Z)")
SILENCES = re.compile(r"#[ \t]*plan:")
"""How a comment begins that silences a rule on the line below it."""


@dataclass(slots=True)
class Entry:
    """An item, or a field with its key, and what stands around it.

    `above` are comments and blank lines (empty texts) before it, `behind` the comments at the end of its line (of its
    key's line, if its value is a list or map in lines), `below` those inside its value after the last part.
    """

    key: Scalar | None
    value: Node
    parts: list[Entry] = field(default_factory=list)
    above: list[str] = field(default_factory=list)
    behind: list[str] = field(default_factory=list)
    below: list[str] = field(default_factory=list)

    @property
    def has_comments_inside(self) -> bool:
        """Whether comments stand between its parts."""
        return bool(self.below) or any(
            part.above or part.behind or part.has_comments_inside for part in self.parts
        )


def entries(root: Mapping, text: str) -> Entry:
    """The root with all its parts, and every comment of the file in one of them. Lines must end with a line feed."""
    top = Entry(None, root)
    reader = _Reader(text, top)
    reader.descend(top)
    reader.take(len(text), top, None)
    return top


class _Line(NamedTuple):
    """A comment or a blank line (an empty text) between two tokens, and the column where it begins."""

    text: str
    column: int
    after_sign: bool


class _Reader:
    def __init__(self, text: str, top: Entry) -> None:
        self._text = text
        self._at = 0
        # What a comment behind the last token belongs to; nothing stands before the first token.
        self._owner: Entry | None = None
        # Lists and maps in lines that have ended since the last token, the innermost first, with their columns.
        self._ended: list[tuple[Entry, int]] = []
        self._top = top

    def descend(self, entry: Entry) -> None:
        node = entry.value
        if isinstance(node, Scalar):
            self._scalar(entry, node)
        elif isinstance(node, Sequence):
            entry.parts = [Entry(None, item) for item in node.items]
        else:
            entry.parts = [Entry(node.keys[key], value) for key, value in node.values.items()]
        for part in entry.parts:
            self._part(part)
        if is_flow(node, self._text):
            self.take(node.end - 1, entry, None)
            self._at, self._owner = node.end, entry
        elif not isinstance(node, Scalar):
            self._ended.append((entry, column_of(self._text, node.start)))

    def _part(self, part: Entry) -> None:
        start = part.key or part.value
        self.take(start.start, None, part)
        if part.key:
            self._at, self._owner = part.key.end, part
        if isinstance(part.value, Scalar) or is_flow(part.value, self._text):
            self.take(part.value.start, None, part)
            self._owner = part
        self.descend(part)

    def _scalar(self, entry: Entry, scalar: Scalar) -> None:
        if is_block_text(scalar) and (header := HEADER.match(self._text, scalar.start)) and "#" in header[3]:
            entry.behind.append(header[3])
        self._at, self._owner = content_end(scalar, self._text), entry

    def take(self, until: int, ended: Entry | None, following: Entry | None) -> None:
        """Give away what stands from the last token to `until`: a part begins there, or `ended` does."""
        if until < self._at:
            return
        lines = list(self._lines(self._text[self._at : until], is_last=ended is self._top))
        # Only what begins a line or stands behind a dash can have lines before it; to count columns of others takes time.
        column = column_of(self._text, until) if following and lines else -1
        self._at = until
        waiting: list[str] = []
        above = following.above if following else ended.below if ended else []
        for line in lines:
            waiting.append(line.text)
            if line.text and (home := self._home(line, column)):
                home.below += waiting
                waiting = []
        above += waiting if following or any(waiting) else []
        self._ended = []

    def _lines(self, gap: str, *, is_last: bool) -> Iterator[_Line]:
        """The comment lines and blank lines of a gap; what stands on its first line goes to its owner."""
        after_sign = False
        for number, found in enumerate(_LINE.finditer(gap)):
            before, comment = found[1], found[2]
            if number == 0 and self._owner:
                if comment:
                    self._owner.behind.append(_space_before(before) + comment.rstrip())
                continue
            after_sign = after_sign or bool(before.strip())
            ends_in_gap = found[0].endswith("\n") or is_last
            if comment:
                yield _Line(comment.rstrip(), column_of(self._text, self._at + found.start(2)), after_sign)
            elif ends_in_gap and not before.strip() and found[0]:
                yield _Line("", 0, after_sign)

    def _home(self, line: _Line, column: int) -> Entry | None:
        """The list or map before the comment that it belongs to, as its indentation says; None if to what follows."""
        if line.after_sign or line.column <= column or SILENCES.match(line.text):
            self._ended = []
        # A list may stand in the column of its key: what follows in this column is the key's neighbour.
        while len(self._ended) > 1 and (self._ended[0][1] > line.column or self._ended[1][1] == self._ended[0][1]):
            self._ended.pop(0)
        if not self._ended or self._ended[0][1] <= column:
            return None
        return self._ended[0][0]


def _space_before(text: str) -> str:
    space = text[len(text.rstrip()) :]
    return space if space and not space.strip(" ") else "  "
