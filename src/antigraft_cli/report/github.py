"""Workflow commands, which GitHub Actions shows as annotations on the lines of a pull request."""

from __future__ import annotations

from antigraft_cli.messages import Language
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.listed import and_more


def render(findings: list[Finding], language: Language) -> str:
    """One `::error` or `::warning` command per finding."""
    return "".join(f"{_command(finding, language)}\n" for finding in findings)


def _command(finding: Finding, language: Language) -> str:
    span, rule = finding.span, finding.rule
    properties = {
        "file": finding.path,
        "line": str(span.line),
        "endLine": str(span.end_line),
        "col": str(span.column),
        "endColumn": str(span.end_column),
        "title": f"{rule.code} {rule.name}",
    }
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    hint = finding.hint.text(language) if finding.hint else ""
    said = "\n".join(filter(None, (finding.message.text(language), hint, and_more(finding, language))))
    return f"::{rule.severity} {listed}::{_data(said)}"


def _data(text: str) -> str:
    return printable(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
