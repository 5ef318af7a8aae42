"""Every check of a plan, in the order of the catalogue."""

from __future__ import annotations

from antigraft_cli.checks import (
    budget,
    chapter_references,
    characters,
    damage,
    duplicate_organizations,
    generic_names,
    misspellings,
    organization,
    other_lao,
    other_lao_name,
    policy,
    references,
    repetition,
    reported_results,
    typed_numbers,
    wording,
)
from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.model.plan import Plan

FAMILIES = (
    references,
    chapter_references,
    duplicate_organizations,
    budget,
    policy,
    organization,
    reported_results,
    wording,
    generic_names,
    characters,
    damage,
    misspellings,
    repetition,
    typed_numbers,
    other_lao,
    other_lao_name,
)
"""The modules that declare rules and their checks."""

CHECKS = (
    *references.CHECKS,
    *chapter_references.CHECKS,
    *budget.CHECKS,
    *policy.CHECKS,
    *organization.CHECKS,
    *reported_results.CHECKS,
    *wording.CHECKS,
    *typed_numbers.CHECKS,
)


def check(plan: Plan) -> list[Diagnostic]:
    """Everything that the checks find in a plan."""
    return [diagnostic for each in CHECKS for diagnostic in each(plan)]
