"""Every check of a plan, in the order of the catalogue."""

from __future__ import annotations

from antigraft_cli.checks import budget, policy, references, wording
from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.model.plan import Plan

CHECKS = (*references.CHECKS, *budget.CHECKS, *policy.CHECKS, *wording.CHECKS)


def check(plan: Plan) -> list[Diagnostic]:
    """What every check finds in a plan."""
    return [diagnostic for each in CHECKS for diagnostic in each(plan)]
