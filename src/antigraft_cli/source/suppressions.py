"""`# plan: ignore[L508] reason` in a file: which rules are silenced on which lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from antigraft_cli.diagnostics import Span
from antigraft_cli.source.folder import SourceFile
from antigraft_cli.source.tree import Scalar, scalars

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[ \t]*plan:[ \t]*ignore\[([^\]\n]*)\]([^\n]*)", re.MULTILINE)


class Suppression(NamedTuple):
    """One code of one comment; `lines` are the first and last line that it silences."""

    code: str
    reason: str
    span: Span
    lines: tuple[int, int]


def suppressions(file: SourceFile) -> Iterator[Suppression]:
    """Every suppression in a file, in the order written."""
    if "plan:" not in file.text or file.root is None:
        return
    texts = _Texts(file, scalars(file.root))
    for found in _COMMENT.finditer(file.text):
        if not texts.hold(found.start()):
            yield from _of_comment(file, found, texts)


class _Texts:
    """Where the texts of a file are, and its lines that hold more than a comment."""

    def __init__(self, file: SourceFile, texts: list[Scalar]) -> None:
        self._starts = [_text_start(scalar, file.text) for scalar in texts]
        self._ends = [scalar.end for scalar in texts]
        spans = [file.span(scalar.start, scalar.end) for scalar in texts]
        self.last_lines: dict[int, int] = {}
        for span in spans:
            self.last_lines[span.line] = max(span.end_line, self.last_lines.get(span.line, 0))
        self._lines = [number for number, line in enumerate(file.lines, start=1) if _COUNTS.match(line)]
        self._beyond = len(file.lines)

    def hold(self, index: int) -> bool:
        """Whether the character at an index of the file is part of a text."""
        at = bisect_right(self._starts, index) - 1
        return at >= 0 and index < self._ends[at] - 1

    def line_below(self, line: int) -> int:
        """The next line below that is neither blank nor a comment; the last one if there is none."""
        at = bisect_right(self._lines, line)
        return self._lines[at] if at < len(self._lines) else self._beyond


_COUNTS = re.compile(r"\s*[^\s#]")


def _text_start(scalar: Scalar, source: str) -> int:
    """Where the text begins: for a block, on the line after its `|` or `>`, which a comment may follow."""
    return _next_line(source, scalar.start) if scalar.style in ("|", ">") else scalar.start


def _next_line(source: str, start: int) -> int:
    end = source.find("\n", start)
    return len(source) if end < 0 else end + 1


def _of_comment(file: SourceFile, found: re.Match[str], texts: _Texts) -> Iterator[Suppression]:
    span = file.span(found.start(), found.end())
    alone = not file.line(span.line)[: span.column - 1].strip()
    # The comment's own line or, if it is alone there, the next; a text that begins on it is silenced up to its end.
    target = texts.line_below(span.line) if alone else span.line
    last = texts.last_lines.get(target, target)
    start, reason = found.start(1), found[2].strip()
    for code in found[1].split(","):
        where = start + len(code) - len(code.lstrip())
        end = where + max(len(code.strip()), 1)
        yield Suppression(code.strip(), reason, file.span(where, end), (target, last))
        start += len(code) + 1
