"""Every check of a plan, in the order of the catalogue."""

from __future__ import annotations

from antigraft_cli.checks import (
    budget,
    characters,
    misspellings,
    other_lao,
    policy,
    references,
    repetition,
    wording,
)
from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.model.plan import Plan

FAMILIES = (references, budget, policy, wording, characters, misspellings, repetition, other_lao)
"""The modules that declare rules and their checks."""

CHECKS = (*references.CHECKS, *budget.CHECKS, *policy.CHECKS, *wording.CHECKS)


def check(plan: Plan) -> list[Diagnostic]:
    """Everything that the checks find in a plan."""
    return [diagnostic for each in CHECKS for diagnostic in each(plan)]
