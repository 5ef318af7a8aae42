"""The first stage: a plan's folder read, typed and checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from antigraft_cli.checks.all import check
from antigraft_cli.checks.duplicate_organizations import (
    DUPLICATE_ORGANIZATION,
    KnownPlan,
    KnownPlans,
    Namesakes,
    known_plan,
)
from antigraft_cli.checks.references import known_years
from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.model.load import load
from antigraft_cli.model.plan import Plan
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.report.listed import folded, listed, may_silence
from antigraft_cli.report.suppress import suppress
from antigraft_cli.rules import Rule, shown_by_default
from antigraft_cli.source.folder import PlanFolder
from antigraft_cli.source.reading import read_folder

__all__ = ["CheckedPlan", "KnownPlan", "KnownPlans", "Namesakes", "check_plan", "check_plans"]


@dataclass(frozen=True)
class CheckedPlan:
    """A plan's folder, the plan read from it, and the findings, of which those of one rule in one file may be cut."""

    folder: PlanFolder
    plan: Plan
    findings: list[Finding]

    @property
    def years(self) -> set[int]:
        """Every year that the plan has a file for, including files that could not be read."""
        return known_years(self.plan)

    @property
    def known(self) -> tuple[Namesakes, KnownPlan] | None:
        """What the plan is known by among others; None if that could not be read."""
        return known_plan(self.plan, self.folder.root.as_posix())

    @property
    def has_errors(self) -> bool:
        """Whether anything found is an error, not a warning."""
        return any(finding.rule.severity == "error" for finding in self.findings)


def check_plan(
    path: Path | str, shown: Callable[[Rule], bool] = shown_by_default, repeated: Iterable[Diagnostic] = ()
) -> CheckedPlan:
    """Read, type and check the plan in a folder.

    `shown` says whether a rule's findings are kept; by default, those of every rule that is not opt-in. `repeated` is
    what it repeats of plans that are checked together with it: see `check_plans`.
    Nothing is raised for any content of the folder: what cannot be read is a finding.
    """
    folder, unread = read_folder(Path(path))
    plan, misshapen = load(folder)
    diagnostics = [each for each in (*unread, *misshapen, *check(plan), *repeated) if shown(each.rule)]
    whole = not plan.broken and not plan.passed_over

    def judged(rule: Rule) -> bool:
        # Plans that are not checked this time may be what a comment on R212 is about.
        return whole and rule is not DUPLICATE_ORGANIZATION and shown(rule)

    found = resolve(folder, folded(diagnostics, whole=may_silence(folder)))
    findings = suppress(folder, found, judged, RULES)
    return CheckedPlan(folder, plan, listed([finding for finding in findings if shown(finding.rule)]))


def check_plans(
    paths: Iterable[Path | str], shown: Callable[[Rule], bool] = shown_by_default
) -> Iterator[CheckedPlan]:
    """Check plans one after the other as `check_plan` does, and each against those before it (R212).

    Each plan is read when it is asked for; of those before it, only what tells organisations apart is kept.
    """
    before = KnownPlans()
    for path in paths:
        checked = check_plan(path, shown)
        repeated = before.repeated_by(checked.known)
        yield check_plan(path, shown, repeated) if repeated else checked
