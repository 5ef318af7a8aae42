"""Small plans for worked examples, made without files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from antigraft_cli.model.plan import Plan, PlanInfo, WrittenText
from antigraft_cli.model.project import Project
from antigraft_cli.model.results import YearResults
from antigraft_cli.model.schedule import YearSchedule
from antigraft_cli.rules import Rule
from antigraft_cli.summary.added_up import Summary
from antigraft_cli.summary.plan_figures import PlanFigures, plan_figures

Rows = Mapping[int, list[tuple[str, str, str]]]
"""By year: project id, budget, quarters such as `1 2`."""

_TITLES = {"1": "โครงการ", "2": "กิจกรรม", "3": "มาตรการ", "4": "แนวปฏิบัติ"}


def plan_of(rows: Rows, id_: str = "plan", **organization: str) -> Plan:
    """A plan with these rows; the last digit of a project's id is its dimension and tells its kind."""
    named = {"name": "เทศบาลตำบลตัวอย่าง", "type": "เทศบาลตำบล", "district": "แม่สาย", "province": "เชียงราย"}
    years = {year: _schedule(each) for year, each in rows.items()}
    period = {"start": str(min(rows)), "end": str(max(rows))}
    info = {"title": "แผน", "period": period, "organization": {**named, **organization}}
    ids = sorted({project for each in rows.values() for project, *_ in each})
    texts = tuple(WrittenText("plan.yaml", ("organization", field), each) for field, each in named.items())
    return Plan(id_, PlanInfo.model_validate(info), {each: _project(each) for each in ids}, years, texts=texts)


def _schedule(rows: list[tuple[str, str, str]]) -> YearSchedule:
    return YearSchedule.model_validate(
        {
            "projects": [
                {
                    "project": project,
                    "budget": budget,
                    "quarters": quarters.split() if quarters[0] != "<" else quarters,
                }
                for project, budget, quarters in rows
            ],
            "totals": {"budget": "0"},
        }
    )


def _project(id_: str) -> Project:
    fields = ("rationale", "objectives", "steps", "responsible", "outputs", "outcomes")
    lists: dict[str, Any] = {field: ["ก"] for field in fields}
    more = {"dimension": id_[-1], "target_groups": [{"group": "ประชาชน"}]}
    return Project.model_validate({"title": f"{_TITLES[id_[-1]]} {id_}", **lists, **more})


def results_of(months: int, statuses: Mapping[str, tuple[str, str]]) -> YearResults:
    """One round: by project its status and what was disbursed."""
    projects = [
        {"project": project, "status": status, "amounts": {"disbursed": disbursed}}
        for project, (status, disbursed) in statuses.items()
    ]
    return YearResults.model_validate(
        {"rounds": [{"months": str(months), "as_of": "2568-09-30", "projects": projects}]}
    )


def figures_of(plan: Plan, found: Mapping[Rule, int] | None = None, year: int | None = None) -> PlanFigures:
    return plan_figures(plan, f"plans/{plan.id}", Counter(found or {}), year)[0]


def summary_of(*plans: Plan, found: Mapping[Rule, int] | None = None) -> Summary:
    summary = Summary()
    for each in plans:
        summary.add(*plan_figures(each, f"plans/{each.id}", Counter(found or {})))
    return summary
