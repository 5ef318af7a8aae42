"""The format for people: place, rule and message, the line in question with a caret, and what to do."""

from __future__ import annotations

import unicodedata

from antigraft_cli.messages import Language, Message
from antigraft_cli.report.concise import heading
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.listed import and_more
from antigraft_cli.thai import display_width

_WINDOW = 50
"""Cells of a long line shown on either side of the caret."""

_MARKS = 8
"""Marks that one letter may have on it."""

_LETTERS = 8 * _WINDOW
"""Letters in which as many cells are, if a letter has a few marks."""


_HINT = Message("แก้", "help")
_COLOURS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m"}
_PLAIN = "\x1b[0m"


def render(findings: list[Finding], language: Language = "th", *, colour: bool = False) -> str:
    """The findings as text, one after the other; empty if there are none."""
    return "".join(_finding(finding, language, colour) for finding in findings)


def _finding(finding: Finding, language: Language, colour: bool) -> str:
    code = finding.rule.code
    excerpt = _excerpt(finding)
    lines = [heading(finding, language), *excerpt]
    if colour:
        paint = _COLOURS[finding.rule.severity]
        lines[0] = lines[0].replace(f" {code} ", f" {paint}{code}{_PLAIN} ", 1)
        lines[2:] = [line.replace("^", f"{paint}^", 1) + _PLAIN for line in lines[2:]]
    if finding.hint:
        lines.append(f"  {_HINT.text(language)}: {printable(finding.hint.text(language))} (plan rule {code})")
    if finding.more:
        lines.append(f"  {and_more(finding, language)}")
    return "\n".join(lines) + "\n"


def _excerpt(finding: Finding) -> list[str]:
    """The line and a caret under the characters in question, cut to a window if the line is long."""
    if not finding.line or finding.line.isspace():
        return []
    span = finding.span
    start = _start_of_letter(finding.line, min(span.column - 1, len(finding.line)))
    end = max(span.end_column - 1 if span.end_line == span.line else _end_of_text(finding.line), start + 1)
    before = _kept_end(finding.line[max(start - _LETTERS, 0) : start])
    marked = _kept_start(finding.line[start : min(end, start + _LETTERS)], 2 * _WINDOW)
    after = _kept_start(finding.line[end : end + _LETTERS], _WINDOW)
    before, marked, after = (printable(part.replace("\t", " ")) for part in (before, marked, after))
    number = f"{span.line:>5}"
    caret = " " * display_width(before) + "^" * max(display_width(marked), 1)
    return [f"{number} | {before}{marked}{after}".rstrip(), f"{' ' * len(number)} | {caret}"]


def _start_of_letter(line: str, start: int) -> int:
    """Where the letter begins that an index of the line belongs to: a mark is shown over the letter before it."""
    least = max(start - _MARKS, 0)
    while start > least and unicodedata.category(line[start : start + 1] or " ") == "Mn":
        start -= 1
    return start


def _end_of_text(line: str) -> int:
    end = len(line)
    while end and line[end - 1].isspace():
        end -= 1
    return end


def _kept_end(text: str) -> str:
    """The last `_WINDOW` cells of a text, never beginning with a mark that belongs to the letter before."""
    start = width = 0
    for index in range(len(text) - 1, -1, -1):
        cells = display_width(text[index])
        width += cells
        if width > _WINDOW:
            break
        start = index if cells else start
    else:
        return text
    return "…" + text[start:]


def _kept_start(text: str, cells: int) -> str:
    """The first `cells` cells of a text, keeping all marks of the last letter."""
    width = 0
    for index, character in enumerate(text):
        width += display_width(character)
        if width > cells:
            return text[:index] + "…"
    return text
