"""`# plan: ignore[L508] reason` in a file: which rules are silenced on which lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from antigraft_cli.diagnostics import Span
from antigraft_cli.source.folder import SourceFile
from antigraft_cli.source.tree import Scalar, scalars

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[ \t]*plan:[ \t]*ignore\[([^\]\n]*)\]([^\n]*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Suppression:
    """One code of one comment; `lines` are the first and last line that it silences."""

    code: str
    reason: str
    span: Span
    lines: tuple[int, int]


def suppressions(file: SourceFile) -> Iterator[Suppression]:
    """Every suppression in a file, in the order written."""
    if "plan:" not in file.text or file.root is None:
        return
    texts = [(scalar.start, scalar.end) for scalar in scalars(file.root)]
    inside = [(_text_start(scalar, file.text), scalar.end) for scalar in scalars(file.root)]
    for found in _COMMENT.finditer(file.text):
        if not any(start <= found.start() < end - 1 for start, end in inside):
            yield from _of_comment(file, found, texts)


def _text_start(scalar: Scalar, source: str) -> int:
    """Where the text begins: for a block, on the line after its `|` or `>`, which a comment may follow."""
    return source.find("\n", scalar.start) + 1 if scalar.style in ("|", ">") else scalar.start


def _of_comment(file: SourceFile, found: re.Match[str], texts: list[tuple[int, int]]) -> Iterator[Suppression]:
    line = file.span(found.start(), found.end()).line
    target = _target(file, line, found.start())
    # A text that begins on the line is silenced up to its end.
    spans = [file.span(start, end) for start, end in texts]
    last = max((span.end_line for span in spans if span.line == target), default=target)
    start = found.start(1)
    for code in found[1].split(","):
        where = start + len(code) - len(code.lstrip())
        end = where + max(len(code.strip()), 1)
        yield Suppression(code.strip(), found[2].strip(), file.span(where, end), (target, last))
        start += len(code) + 1


def _target(file: SourceFile, line: int, start: int) -> int:
    """The comment's own line or, if it is alone there, the next that is neither blank nor a comment."""
    before = file.line(line)[: file.span(start, start).column - 1]
    if before.strip():
        return line
    line += 1
    while line <= file.text.count("\n") and (
        not file.line(line).strip() or file.line(line).lstrip().startswith("#")
    ):
        line += 1
    return line
