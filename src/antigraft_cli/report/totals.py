"""How much a run checked and how much it found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from antigraft_cli.report.finding import Finding


@dataclass
class Totals:
    """Counts over all plans of one run; `severities` and `rules` count findings."""

    plans: int = 0
    projects: int = 0
    years: int = 0
    files: int = 0
    severities: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)

    def add(self, findings: Iterable[Finding]) -> None:
        """Count findings, those that are not listed too."""
        for finding in findings:
            self.severities[finding.rule.severity] += 1 + finding.more
            self.rules[finding.rule.code] += 1 + finding.more

    def include(self, other: Totals) -> None:
        """Add the counts of other plans."""
        self.plans += other.plans
        self.projects += other.projects
        self.years += other.years
        self.files += other.files
        self.severities += other.severities
        self.rules += other.rules
