"""A new plan: the starter's files for one organisation and its years."""

from __future__ import annotations

from datetime import date

from antigraft_cli.model.closed_lists import TYPE_WORDS
from antigraft_cli.model.json_schema import SCHEMAS, text
from antigraft_cli.pipeline.organization_guess import Guess
from antigraft_cli.shipped import templates_folder
from antigraft_cli.source.plan_files import PLAN_FILE, project_file, year_file
from antigraft_cli.source.scalar_writing import one_line
from antigraft_cli.thai import BUDDHIST_ERA

_FIRST_PERIOD, _YEARS = 2566, 5
"""The plans of local organisations run for five years, the first from 2566 to 2570 (the NACC's manual)."""

_TO_FILL = {"type": "<ประเภทหน่วยงาน>", "district": "<อำเภอ>", "province": "<จังหวัด>"}
SCHEMA_FOLDER = ".schemas"
"""Hidden, so that nobody takes it for a part of the plan."""

GITIGNORE = "build/\n"
WORKFLOW = """\
name: plans
on: [push, pull_request]
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-python@v5
        with:
          python-version: "3.13"
      - run: pip install antigraft-cli
      - run: plan validate
"""
HOOKS = """\
repos:
  - repo: local
    hooks:
      - id: plan-validate
        name: plan validate
        entry: plan validate
        language: system
        files: (^|/)(plan|(projects|years|chapters|results)/[^/]+)\\.ya?ml$
"""


def period_of(day: date) -> tuple[int, int]:
    """The five years, in the Buddhist era, of the plan that a day falls in; a fiscal year begins on 1 October."""
    year = day.year + BUDDHIST_ERA + (day.month >= 10)
    start = year - (year - _FIRST_PERIOD) % _YEARS
    return start, start + _YEARS - 1


def starter_files(organization: Guess, period: tuple[int, int]) -> dict[str, str]:
    """The files of a new plan by their names in its folder; what is not known of the organisation is to be filled in."""
    start, end = period
    folder = templates_folder() / "starter"
    plan = (folder / "plan.yaml").read_text("utf-8")
    year = (folder / "year.yaml").read_text("utf-8")
    plan = plan.replace("@organization@\n", _organization(organization)).replace("@start@", str(start))
    files = {PLAN_FILE: _with_schema("plan", plan.replace("@end@", str(end)), 0)}
    for id_, measure in starter_measures().items():
        files[project_file(id_)] = _with_schema("project", measure, 1)
    for each in range(start, end + 1):
        files[year_file(each)] = _with_schema("year", year.replace("@year@", str(each)), 1)
    return files | schema_files()


def schema_files() -> dict[str, str]:
    """The schemas by their names in a plan's folder, so that editors find them on any machine."""
    return {f"{SCHEMA_FOLDER}/{name}.schema.json": text(name) for name in SCHEMAS}


def _organization(organization: Guess) -> str:
    words = TYPE_WORDS.get(organization.type, ("",))
    known = organization._replace(type=words[0])
    values = {"name": organization.name, "short_name": organization.short_name}
    values |= {
        field: getattr(known, field) or to_fill
        for field, to_fill in _TO_FILL.items()
        if field != "district" or organization.type not in ("provincial-organization", "pattaya-city")
    }
    return "".join(f"  {field}: {one_line(value)}\n" for field, value in values.items() if value)


def _with_schema(name: str, content: str, depth: int) -> str:
    """The file with the line by which editors find its schema in the plan's own folder."""
    return f"# yaml-language-server: $schema={'../' * depth}{SCHEMA_FOLDER}/{name}.schema.json\n{content}"


def starter_measures() -> dict[str, str]:
    """The starter's measures: their files by id, without the line that names a schema."""
    return {
        path.stem: path.read_text("utf-8")
        for path in sorted((templates_folder() / "starter" / "projects").glob("*.yaml"))
    }
