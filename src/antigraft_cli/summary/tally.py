"""The sums of a group of projects: those of all plans are the sums of those of its parts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal

from antigraft_cli.model.progress import ZERO, Progress


@dataclass(slots=True)
class Tally:
    """Plans that have projects in a group, those of them with errors, and the projects and money in it."""

    plans: int = 0
    failing: int = 0
    projects: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    planned: Decimal = ZERO
    ordinance: Decimal = ZERO
    disbursed: Decimal = ZERO

    @property
    def progress(self) -> Progress:
        """Projects and money, with score and rate."""
        return Progress(self.projects, self.statuses, self.planned, self.ordinance, self.disbursed)

    def add(self, progress: Progress) -> None:
        """Add projects and money."""
        self.projects += progress.projects
        for status, count in progress.statuses.items():
            self.statuses[status] += count
        self.planned += progress.planned
        self.ordinance += progress.ordinance
        self.disbursed += progress.disbursed

    def add_tally(self, other: Tally) -> None:
        """Add another group."""
        self.plans += other.plans
        self.failing += other.failing
        self.add(other.progress)
