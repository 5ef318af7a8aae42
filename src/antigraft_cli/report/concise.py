"""One line a finding, for terminals with many plans and for tools that read lines."""

from __future__ import annotations

from antigraft_cli.messages import Language
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding


def render(findings: list[Finding], language: Language) -> str:
    """`path:line:column: severity CODE name: message`, each on a line."""
    return "".join(f"{heading(finding, language)}\n" for finding in findings)


def heading(finding: Finding, language: Language) -> str:
    """The line itself."""
    span, rule = finding.span, finding.rule
    place = f"{printable(finding.path)}:{span.line}:{span.column}"
    return f"{place}: {rule.severity} {rule.code} {rule.name}: {printable(finding.message.text(language))}"
