"""Findings as one JSON document, version 1: fields may be added to it, but never changed or removed."""

from __future__ import annotations

import json

from antigraft_cli.messages import Language
from antigraft_cli.report.escape import printable_lines
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.totals import Totals

VERSION = 1


def render(findings: list[Finding], totals: Totals, language: Language) -> str:
    """The JSON document, ending with a line end."""
    document = {
        "version": VERSION,
        "checked": {
            "plans": totals.plans,
            "projects": totals.projects,
            "years": totals.years,
            "files": totals.files,
        },
        "totals": {
            "errors": totals.severities["error"],
            "warnings": totals.severities["warning"],
            "rules": dict(sorted(totals.rules.items())),
        },
        "findings": [_finding(finding, language) for finding in findings],
    }
    return printable_lines(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _finding(finding: Finding, language: Language) -> dict[str, object]:
    span, rule = finding.span, finding.rule
    return {
        "plan": finding.plan,
        "path": finding.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "severity": rule.severity,
        "code": rule.code,
        "name": rule.name,
        "message": finding.message.text(language),
        "hint": finding.hint.text(language) if finding.hint else None,
        **({"more": finding.more} if finding.more else {}),
    }
