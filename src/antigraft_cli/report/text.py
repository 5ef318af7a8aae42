"""The format for people: place, rule and message, the user's own line with a caret, and what to do."""

from __future__ import annotations

from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding
from antigraft_cli.thai import display_width

_WINDOW = 50
"""Cells of a long line shown on either side of the caret."""


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
    """The first cells of a text, the last letter with all its marks."""
    width = 0
    for index, character in enumerate(text):
        width += display_width(character)
        if width > cells:
            return text[:index] + "…"
    return text
