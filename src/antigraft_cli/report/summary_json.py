"""A summary as one JSON document, version 1: fields may be added to it, but never changed or removed (docs/summary.md)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal

from antigraft_cli.messages import Language
from antigraft_cli.model.progress import Progress
from antigraft_cli.report.escape import printable_lines
from antigraft_cli.summary.added_up import Summary
from antigraft_cli.summary.copies import copies
from antigraft_cli.summary.gaps import districts_without_plans, missing_rounds
from antigraft_cli.summary.grouping import By, Key
from antigraft_cli.summary.labels import order
from antigraft_cli.summary.outliers import outliers
from antigraft_cli.summary.plan_figures import PlanFigures, Round
from antigraft_cli.summary.plan_tables import worst_first
from antigraft_cli.summary.tables import Wanted

VERSION = 1

Data = dict[str, object]


def render(summary: Summary, wanted: Wanted, language: Language) -> str:
    """The JSON document, ending with a line end. Baht and percent are texts with two decimals, exact at any size."""
    plans = summary.plans
    reported = summary.reported_rounds()
    document: Data = {
        "version": VERSION,
        "totals": _totals(summary),
        "rules": [
            {"code": rule.code, "name": rule.name, "severity": rule.severity, "title": rule.title.text(language),
             "plans": of_plans, "findings": findings}
            for rule, of_plans, findings in summary.rules()
        ],
        "groups": {str(by): _groups(summary, by) for by in wanted.by},
        "plans": [
            _plan(each, missing_rounds(each, reported)) for each in worst_first(plans) if wanted.lists(each)
        ],
        "outliers": _outliers(plans),
        "copies": [
            {"plans": [each.one.folder, each.other.folder], "percent": _exact(each.percent)} for each in copies(plans)
        ],
    }  # fmt: skip
    if wanted.province:
        document["districts_without_plans"] = districts_without_plans(wanted.province, plans)
    return printable_lines(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _totals(summary: Summary) -> Data:
    plans = summary.plans
    return {
        "plans": summary.total.plans,
        "failing": summary.total.failing,
        "errors": sum(each.errors for each in plans),
        "warnings": sum(each.warnings for each in plans),
        **_progress(summary.total.progress),
    }


def _groups(summary: Summary, by: By) -> list[Data]:
    groups = summary.groups[by]
    return [
        {
            "key": _key(key),
            "plans": groups[key].plans,
            "failing": groups[key].failing,
            **_progress(groups[key].progress),
        }
        for key in sorted(groups, key=lambda each: order(by, each))
    ]


def _key(key: Key) -> object:
    """A number, a code or a name; of a district, its province's and its own; null where it is not known."""
    return None if not key else key[0] if len(key) == 1 else list(key)


def _progress(of: Progress) -> Data:
    return {
        "projects": of.projects,
        "statuses": dict(sorted(of.statuses.items())),
        "unreported": of.unreported,
        "planned": _exact(of.planned),
        "ordinance": _exact(of.ordinance),
        "disbursed": _exact(of.disbursed),
        "disbursed_rate": _exact(of.disbursed_rate),
        "score": _exact(of.score),
    }


def _plan(plan: PlanFigures, rounds: list[Round]) -> Data:
    organization = plan.organization._asdict()
    return {
        "folder": plan.folder,
        "id": plan.id,
        "organization": {field: value or None for field, value in organization.items()},
        "period": list(plan.period) if plan.period else None,
        "passes": not plan.errors,
        "errors": plan.errors,
        "warnings": plan.warnings,
        "rules": {rule.code: count for rule, count in sorted(plan.found.items(), key=lambda each: each[0].code)},
        **_progress(plan.progress),
        "missing_years": list(plan.missing_years),
        "missing_rounds": [each._asdict() for each in rounds],
        "dimensions_without_projects": list(plan.without_projects),
        "dimensions_without_money": list(plan.without_money),
    }


def _outliers(plans: Sequence[PlanFigures]) -> list[Data]:
    return [
        {
            "plan": each.plan.folder,
            "project": each.budget.project,
            "title": each.budget.title,
            "year": each.budget.year,
            "budget": _exact(each.budget.amount),
            "median": _exact(each.median),
            "among": each.among,
        }
        for each in outliers(plans)
    ]


def _exact(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:.2f}"
