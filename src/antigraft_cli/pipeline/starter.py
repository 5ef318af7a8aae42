"""A new plan: the starter's files for one organisation and its years."""

from __future__ import annotations

import re
from datetime import date

from antigraft_cli.model.closed_lists import TYPE_WORDS
from antigraft_cli.model.json_schema import SCHEMAS, text
from antigraft_cli.pipeline.organization_guess import Guess
from antigraft_cli.shipped import templates_folder
from antigraft_cli.thai import BUDDHIST_ERA

_PLAIN = re.compile(r"[ก-๙A-Za-z][ก-๙A-Za-z0-9 ./()-]*")
_FIRST_PERIOD, _YEARS = 2566, 5
"""The plans of local organisations run for five years, the first from 2566 to 2570 (the NACC's manual)."""

_TO_FILL = {"type": "<ประเภทหน่วยงาน>", "district": "<อำเภอ>", "province": "<จังหวัด>"}
_SCHEMA_FOLDER = ".schemas"
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
    files = {"plan.yaml": _with_schema("plan", plan.replace("@end@", str(end)), 0)}
    for path in sorted((folder / "projects").glob("*.yaml")):
        files[f"projects/{path.name}"] = _with_schema("project", path.read_text("utf-8"), 1)
    for each in range(start, end + 1):
        files[f"years/{each}.yaml"] = _with_schema("year", year.replace("@year@", str(each)), 1)
    return files | {f"{_SCHEMA_FOLDER}/{name}.schema.json": text(name) for name in SCHEMAS}


def _organization(organization: Guess) -> str:
    words = TYPE_WORDS.get(organization.type, ("",))
    known = organization._replace(type=words[0])
    values = {"name": organization.name, "short_name": organization.short_name}
    values |= {
        field: getattr(known, field) or to_fill
        for field, to_fill in _TO_FILL.items()
        if field != "district" or organization.type not in ("provincial-organization", "pattaya-city")
    }
    return "".join(f"  {field}: {_scalar(value)}\n" for field, value in values.items() if value)


def _scalar(value: str) -> str:
    if _PLAIN.fullmatch(value) or value in _TO_FILL.values():
        return value
    return "'{}'".format(value.replace("'", "''"))


def _with_schema(name: str, content: str, depth: int) -> str:
    """The file with the line by which editors find its schema in the plan's own folder."""
    return f"# yaml-language-server: $schema={'../' * depth}{_SCHEMA_FOLDER}/{name}.schema.json\n{content}"
