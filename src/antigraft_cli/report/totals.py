"""How much a run checked and how much it found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Totals:
    """Counts over all plans of one run; `severities` and `rules` count findings."""

    plans: int = 0
    projects: int = 0
    years: int = 0
    files: int = 0
    severities: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
