"""The JSON document of a summary, version 1: whole for small plans, and documented."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.report.summary_json import VERSION, render
from antigraft_cli.summary.grouping import By
from antigraft_cli.summary.tables import Wanted
from summarized_plans import plan_of, results_of, summary_of

GUIDE = (Path(__file__).parents[2] / "docs" / "summary.md").read_text("utf-8")
ROWS = {2567: [("a1", "10,000", "1 2")], 2568: [("a1", "20,000", "1")]}
PLAN = replace(plan_of(ROWS), results={2567: results_of(12, {"a1": ("completed", "9,000")})})

WHOLE = """\
{
  "version": 1,
  "totals": {
    "plans": 1,
    "failing": 1,
    "errors": 2,
    "warnings": 0,
    "projects": 2,
    "statuses": {
      "completed": 1
    },
    "unreported": 1,
    "planned": "30000.00",
    "ordinance": "0.00",
    "disbursed": "9000.00",
    "disbursed_rate": "30.00",
    "score": "50.00"
  },
  "rules": [
    {
      "code": "B301",
      "name": "budget-total",
      "severity": "error",
      "title": "ยอดรวมงบประมาณไม่ตรง",
      "plans": 1,
      "findings": 2
    }
  ],
  "groups": {
    "quarter": [
      {
        "key": 1,
        "plans": 1,
        "failing": 1,
        "projects": 2,
        "statuses": {
          "completed": 1
        },
        "unreported": 1,
        "planned": "25000.00",
        "ordinance": "0.00",
        "disbursed": "0.00",
        "disbursed_rate": "0.00",
        "score": "50.00"
      },
      {
        "key": 2,
        "plans": 1,
        "failing": 1,
        "projects": 1,
        "statuses": {
          "completed": 1
        },
        "unreported": 0,
        "planned": "5000.00",
        "ordinance": "0.00",
        "disbursed": "0.00",
        "disbursed_rate": "0.00",
        "score": "100.00"
      }
    ]
  },
  "plans": [
    {
      "folder": "plans/plan",
      "id": "plan",
      "organization": {
        "name": "เทศบาลตำบลตัวอย่าง",
        "type": "subdistrict-municipality",
        "district": "แม่สาย",
        "province": "เชียงราย"
      },
      "period": [
        2567,
        2568
      ],
      "passes": false,
      "errors": 2,
      "warnings": 0,
      "rules": {
        "B301": 2
      },
      "projects": 2,
      "statuses": {
        "completed": 1
      },
      "unreported": 1,
      "planned": "30000.00",
      "ordinance": "0.00",
      "disbursed": "9000.00",
      "disbursed_rate": "30.00",
      "score": "50.00",
      "missing_years": [],
      "missing_rounds": [],
      "dimensions_without_projects": [
        2,
        3,
        4
      ],
      "dimensions_without_money": []
    }
  ],
  "outliers": [],
  "copies": []
}
"""


def test_the_whole_document() -> None:
    found = render(summary_of(PLAN, found={RULES["B301"]: 2}), Wanted(by=(By.QUARTER,)), "th")
    assert found == WHOLE
    assert json.loads(found)["version"] == VERSION


def test_without_a_choice_every_grouping_is_in_it() -> None:
    found = json.loads(render(summary_of(PLAN), Wanted(), "en"))
    assert [*found["groups"]] == [*By]
    assert found["groups"]["district"][0]["key"] == ["เชียงราย", "แม่สาย"]
    assert found["groups"]["status"][0]["key"] == "unreported"


def test_only_failing_plans_are_listed_but_all_are_counted() -> None:
    found = json.loads(render(summary_of(PLAN), Wanted(only_failing=True), "th"))
    assert (found["plans"], found["totals"]["plans"]) == ([], 1)


def test_of_a_province_the_districts_without_plans_are_named() -> None:
    found = json.loads(render(summary_of(PLAN), Wanted(province="เชียงราย"), "th"))
    assert len(found["districts_without_plans"]) == 17  # Chiang Rai has 18 districts
    assert "แม่สาย" not in found["districts_without_plans"]


def test_outliers_and_missing_rounds_are_in_it() -> None:
    plans = [plan_of({2567: [("a1", "10", "1")]}, f"p{number}") for number in range(5)]
    reported = replace(plan_of({2567: [("a1", "2,000", "1")]}, "r"), results=PLAN.results)
    found = json.loads(render(summary_of(*plans, reported), Wanted(), "th"))
    assert found["outliers"] == [
        {
            "plan": "plans/r",
            "project": "a1",
            "title": "โครงการ a1",
            "year": 2567,
            "budget": "2000.00",
            "median": "10.00",
            "among": 6,
        }
    ]
    missing = {each["id"]: each["missing_rounds"] for each in found["plans"]}
    assert (missing["p0"], missing["r"]) == ([{"year": 2567, "months": 12}], [])


def test_every_field_is_explained_in_the_guide() -> None:
    fields = {
        *_keys(json.loads(WHOLE)),
        "districts_without_plans",
        "title",
        "median",
        "among",
        "percent",
        "months",
    }
    fields -= {"B301", "completed"}
    explained = set(re.findall(r"`([a-z_]+)`", GUIDE))
    assert fields - explained == set()
    assert len(fields) > 30


def _keys(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _keys(each)
