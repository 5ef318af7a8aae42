"""The format for people: place, rule and message, the user's own line with a caret, and what to do."""

from __future__ import annotations

import re
import unicodedata

from antigraft_cli.report.finding import Finding
from antigraft_cli.thai import display_width

_WINDOW = 50
"""Cells of a long line shown on either side of the caret."""

# Controls, and the characters that turn the direction of what follows (Unicode UAX #9).
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """The text with control and bidi characters as escapes, so that they can't play with the terminal."""
    return _HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def render(findings: list[Finding]) -> str:
    """The findings as text, one after the other; empty without findings."""
    return "".join(_finding(finding) for finding in findings)


def _finding(finding: Finding) -> str:
    span, rule = finding.span, finding.rule
    place = f"{printable(finding.path)}:{span.line}:{span.column}"
    lines = [
        f"{place}: {rule.severity} {rule.code} {rule.name}: {printable(finding.message.th)}",
        *_excerpt(finding),
    ]
    if finding.hint:
        lines.append(f"  แก้: {printable(finding.hint.th)}")
    return "\n".join(lines) + "\n"


def _excerpt(finding: Finding) -> list[str]:
    """The line and the caret under the characters meant, cut to a window where the line is long."""
    if not finding.line.strip():
        return []
    span = finding.span
    start = min(span.column - 1, len(finding.line))
    end = max(span.end_column - 1 if span.end_line == span.line else len(finding.line.rstrip()), start + 1)
    before, marked, after = finding.line[:start], finding.line[start:end], finding.line[end:]
    before = _kept_end(before)
    marked, after = _kept_start(marked, 2 * _WINDOW), _kept_start(after, _WINDOW)
    before, marked, after = (printable(part.replace("\t", " ")) for part in (before, marked, after))
    number = f"{span.line:>5}"
    caret = " " * display_width(before) + "^" * max(display_width(marked), 1)
    return [f"{number} | {before}{marked}{after}".rstrip(), f"{' ' * len(number)} | {caret}"]


def _kept_end(text: str) -> str:
    """The last cells of a text; it never begins with a mark that belongs to the letter before."""
    if display_width(text) <= _WINDOW:
        return text
    start = len(text)
    while start and display_width(text[start - 1 :]) < _WINDOW:
        start -= 1
    while unicodedata.category(text[start : start + 1] or " ") == "Mn":
        start -= 1
    return "…" + text[start:]


def _kept_start(text: str, cells: int) -> str:
    if display_width(text) <= cells:
        return text
    kept = text[:cells]
    while unicodedata.category(text[len(kept)]) == "Mn":
        kept += text[len(kept)]
    return kept + "…"
