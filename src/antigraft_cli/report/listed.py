"""Of one rule in one file, only so many findings are listed as somebody may read; the others are counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.messages import Language, Message
from antigraft_cli.report.finding import Finding
from antigraft_cli.source.folder import PlanFolder

MOST = 100
"""Findings of one rule in one file that are listed."""

Group = tuple[str, str]
"""A file, by its name in the plan's folder, and the code of a rule."""


def to_resolve(folder: PlanFolder, diagnostics: list[Diagnostic]) -> tuple[list[Diagnostic], Counter[Group]]:
    """The diagnostics that may be listed, in their order, and how many more there are of each rule in each file.

    To resolve and sort them all would take most of the time where there are very many. All are kept where comments
    may silence some.
    """
    if len(diagnostics) <= MOST:
        return diagnostics, Counter()
    silencing = {name for name, file in folder.files.items() if "ignore[" in file.text}
    seen, more = Counter[Group](), Counter[Group]()
    kept = []
    for diagnostic in diagnostics:
        group = diagnostic.where.file, diagnostic.rule.code
        seen[group] += 1
        if seen[group] <= MOST or group[0] in silencing:
            kept.append(diagnostic)
        else:
            more[group] += diagnostic.times
    return kept, more


def listed(findings: list[Finding], more: Counter[Group]) -> list[Finding]:
    """The findings that are listed; the last of a rule in a file says how many more there are.

    `more` are those that were never resolved.
    """
    groups: defaultdict[Group, list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.span.file, finding.rule.code].append(finding)
    for name, group in groups.items():
        if rest := sum(1 + each.more for each in group[MOST:]) + more[name]:
            group[MOST - 1 :] = [replace(group[MOST - 1], more=rest)]
    return sorted((each for group in groups.values() for each in group), key=lambda finding: finding.order)


def and_more(finding: Finding, language: Language) -> str:
    """The sentence that there are more of the same; empty if there are none."""
    if not finding.more:
        return ""
    code, more = finding.rule.code, f"{finding.more:,}"
    return Message(
        f"พบ {code} ในไฟล์นี้อีก {more} แห่ง ซึ่งไม่แสดง", f"{more} more of {code} in this file are not shown"
    ).text(language)
