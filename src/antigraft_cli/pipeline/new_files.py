"""New files of a plan: a project, a year, a round of results; and what changes in the files that name them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.pipeline.next_plan import year_after
from antigraft_cli.pipeline.starter import starter_measures
from antigraft_cli.source.edits import Edit, Insert, edited
from antigraft_cli.source.folder import PlanFolder
from antigraft_cli.source.plan_files import PLAN_FILE, file_name, project_file, results_file, year_file
from antigraft_cli.source.scalar_writing import one_line
from antigraft_cli.source.tree import Plain
from antigraft_cli.thai import one_line as joined

Files = dict[str, bytes]

_PROJECT = """\
title: {title}
dimension: <มิติ>
rationale:
  - <หลักการและเหตุผล>
objectives:
  - <วัตถุประสงค์>
target_groups:
  - group: <กลุ่มเป้าหมาย>
steps:
  - <ขั้นตอน>
responsible:
  - <ส่วนราชการที่รับผิดชอบ>
outputs:
  - <ผลผลิต>
outcomes:
  - <ผลลัพธ์>
"""
_SCHEMA = re.compile(r"\A\ufeff?# yaml-language-server: \$schema=(\S*/)?plan\.schema\.json")


def starter_id(plan: Plan, title: str) -> str:
    """The id of the starter's measure of that title; empty if none has it."""
    name = plan.info.organization.name if plan.info else ""
    titles = {
        _bare(text.partition("title: ")[2].split("\n", 1)[0], name): id_
        for id_, text in starter_measures().items()
    }
    return titles.get(_bare(title, name), "")


def _bare(title: str, name: str) -> str:
    return re.sub(r"\s", "", joined(title).replace("${org.name}", "").replace(name or "\0", ""))


def free_id(plan: Plan) -> str:
    """`project-<n>` for the first number that no project has."""
    count = len(plan.projects) + 1
    return next(f"project-{n}" for n in range(count, 2 * count + 1) if f"project-{n}" not in plan.projects)


def new_project(folder: PlanFolder, plan: Plan, title: str, id_: str, years: list[int]) -> Files | Message:
    """A project's file, and the files that name it: plan.yaml where that lists the sheets, and the years asked for."""
    text = starter_measures().get(id_) or _PROJECT.format(title=one_line(title))
    changes: dict[str, list[Edit]] = {}
    if plan.info and plan.info.sheets:
        changes[PLAN_FILE] = [Insert(("sheets", len(plan.info.sheets)), id_)]
    row = {"project": id_, "budget": "<บาท>", "quarters": "<ไตรมาส>"}
    for year in years:
        changes[year_file(year)] = [Insert(("projects", len(plan.years[year].projects)), dict(row))]
    files: Files = {project_file(id_): with_schema(folder, project_file(id_), text)}
    for name, edits in changes.items():
        made = edited((folder.root / name).read_bytes(), edits)
        if isinstance(made, Message):
            return made
        files[name] = made
    return files


def new_year(folder: PlanFolder, plan: Plan, year: int) -> Files | Message:
    """A year's file: the rows of the year before it, or of the nearest one, with budgets to be confirmed."""
    nearest = min(plan.years, key=lambda each: (abs(each - year), each))
    made = year_after(folder, plan, nearest)
    return made if isinstance(made, Message) else {year_file(year): made}


def new_results(folder: PlanFolder, plan: Plan, year: int, months: int) -> Files | Message:
    """A round of a year's results: every project of the year that was not cancelled, its status to be filled in."""
    rows: list[Plain] = [
        {"project": row.project, "status": "<สถานะ>"} for row in plan.years[year].projects if not row.is_cancelled
    ]
    name = results_file(year)
    if year in plan.results:
        new: Plain = {"months": str(months), "as_of": "<วันที่ของข้อมูล>", "projects": [*rows]}
        rounds = plan.results[year].rounds
        made = edited((folder.root / name).read_bytes(), [Insert(("rounds", len(rounds)), new)])
        return made if isinstance(made, Message) else {name: made}
    listed = "".join(
        f"      - project: {row.project}\n        status: <สถานะ>\n"
        for row in plan.years[year].projects
        if not row.is_cancelled
    )
    text = f"rounds:\n  - months: {months}\n    as_of: <วันที่ของข้อมูล>\n    projects:\n{listed}"
    return {name: with_schema(folder, name, text)}


_SCHEMAS: Mapping[str, str] = {
    "projects": "project",
    "years": "year",
    "chapters": "chapter",
    "results": "results",
}
"""The name of the schema for the files of each section."""


def with_schema(folder: PlanFolder, name: str, text: str) -> bytes:
    """The text of a new file, with the line that names its schema where plan.yaml has one."""
    found = _SCHEMA.match(folder.files[PLAN_FILE].text)
    if not found:
        return text.encode()
    up = "" if (found[1] or "").startswith(("/", "http")) else "../"
    return f"# yaml-language-server: $schema={up}{found[1] or ''}{_SCHEMAS[file_name(name).section]}.schema.json\n{text}".encode()
