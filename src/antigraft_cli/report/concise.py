"""One line per finding, for checks of many plans and for tools that read lines."""

from __future__ import annotations

from antigraft_cli.messages import Language
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding


def render(findings: list[Finding], language: Language) -> str:
    """One `path:line:column: severity CODE name: message` line per finding."""
    return "".join(f"{heading(finding, language)}\n" for finding in findings)


def heading(finding: Finding, language: Language) -> str:
    """The line of one finding, without a line end."""
    span, rule = finding.span, finding.rule
    place = f"{printable(finding.path)}:{span.line}:{span.column}"
    return f"{place}: {rule.severity} {rule.code} {rule.name}: {printable(finding.message.text(language))}"
