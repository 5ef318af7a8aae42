"""Of one rule in one file, only so many findings are listed as somebody may read; the others are counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable
from dataclasses import replace

from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.messages import Language, Message
from antigraft_cli.report.finding import Finding
from antigraft_cli.source.folder import PlanFolder

MOST = 100
"""Findings of one rule in one file that are listed."""

Group = tuple[str, str]
"""A file, by its name in the plan's folder, and the code of a rule."""


def folded(diagnostics: Iterable[Diagnostic], whole: Container[str] = ()) -> list[Diagnostic]:
    """The diagnostics in their order, but of one rule in one file the first hundred, and one for all others.

    To resolve and sort them all would take most of the time where there are very many. Nothing is folded in the
    files that are named in `whole`.
    """
    kept: list[Diagnostic] = []
    seen: Counter[Group] = Counter()
    rest: dict[Group, Diagnostic] = {}
    for diagnostic in diagnostics:
        group = diagnostic.where.file, diagnostic.rule.code
        seen[group] += 1
        if seen[group] <= MOST or group[0] in whole:
            kept.append(diagnostic)
        else:
            others = rest.setdefault(group, diagnostic._replace(times=0))
            rest[group] = others._replace(times=others.times + diagnostic.times)
    return [*kept, *rest.values()]


def may_silence(folder: PlanFolder) -> set[str]:
    """The names of the files in which a comment may silence findings: which ones is known when they are resolved."""
    return {name for name, file in folder.files.items() if "ignore[" in file.text}


def listed(findings: list[Finding]) -> list[Finding]:
    """The findings that are listed; the last of a rule in a file says how many more there are."""
    groups: defaultdict[Group, list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.span.file, finding.rule.code].append(finding)
    for group in groups.values():
        if rest := sum(1 + each.more for each in group[MOST:]):
            group[MOST - 1 :] = [replace(group[MOST - 1], more=group[MOST - 1].more + rest)]
    return sorted((each for group in groups.values() for each in group), key=lambda finding: finding.order)


def and_more(finding: Finding, language: Language) -> str:
    """The sentence that there are more of the same; empty if there are none."""
    if not finding.more:
        return ""
    code, more = finding.rule.code, f"{finding.more:,}"
    return Message(
        f"พบ {code} ในไฟล์นี้อีก {more} แห่ง ซึ่งไม่แสดง", f"{more} more of {code} in this file are not shown"
    ).text(language)
