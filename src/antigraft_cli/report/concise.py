"""One line per finding, for checks of many plans and for tools that read lines."""

from __future__ import annotations

from antigraft_cli.messages import Language
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.listed import and_more


def render(findings: list[Finding], language: Language) -> str:
    """One `path:line:column: severity CODE name: message` line per finding."""
    return "".join(f"{_line(finding, language)}\n" for finding in findings)


def _line(finding: Finding, language: Language) -> str:
    return "; ".join(filter(None, (heading(finding, language), and_more(finding, language))))


def heading(finding: Finding, language: Language) -> str:
    """The line of one finding, without a line end."""
    span, rule = finding.span, finding.rule
    place = f"{printable(finding.path)}:{span.line}:{span.column}"
    return f"{place}: {rule.severity} {rule.code} {rule.name}: {printable(finding.message.text(language))}"
