"""Diagnostics with their places resolved: what every format prints."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from antigraft_cli.diagnostics import Diagnostic, Span
from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule
from antigraft_cli.source.folder import PlanFolder


@dataclass(frozen=True, slots=True)
class Finding:
    """One diagnostic at its span; `path` is as the user would type it, `line` the text of the line there.

    `more` is how many findings of the same rule in the same file are counted but not listed.
    """

    plan: str
    path: str
    span: Span
    rule: Rule
    message: Message
    hint: Message | None
    line: str
    more: int = 0

    @property
    def order(self) -> tuple[str, int, int, str]:
        """Findings are sorted by path, line, column and code."""
        return self.path, self.span.line, self.span.column, self.rule.code


def resolve(folder: PlanFolder, diagnostics: list[Diagnostic]) -> list[Finding]:
    """The diagnostics of one plan as findings, sorted."""
    plan = folder.id
    names = {diagnostic.where.file for diagnostic in diagnostics}
    paths = {name: str(PurePosixPath(Path(folder.root, name).as_posix())) for name in names}
    found = (_finding(folder, each, plan, paths[each.where.file]) for each in diagnostics)
    return sorted(found, key=lambda finding: finding.order)


def _finding(folder: PlanFolder, diagnostic: Diagnostic, plan: str, path: str) -> Finding:
    span = folder.locate(diagnostic.where)
    file = folder.files.get(span.file)
    return Finding(
        plan=plan,
        path=path,
        span=span,
        rule=diagnostic.rule,
        message=_of_printable_length(diagnostic.message),
        hint=diagnostic.hint and _of_printable_length(diagnostic.hint),
        line=file.line(span.line) if file else "",
        more=diagnostic.times - 1,
    )


def _of_printable_length(message: Message) -> Message:
    """The message, cut if what it quotes is so long that nobody reads to its end."""
    if max(map(len, message)) <= _LONGEST:
        return message
    return Message(*(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…" for text in message))


_LONGEST = 1000
