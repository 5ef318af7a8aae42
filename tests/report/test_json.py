"""The JSON document, version 1: whole for a small plan, and stable."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from antigraft_cli.diagnostics import Span
from antigraft_cli.messages import Language, Message
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.json import VERSION, render
from antigraft_cli.report.totals import Totals

WHOLE_TH = """\
{
  "version": 1,
  "checked": {
    "plans": 1,
    "projects": 4,
    "years": 2,
    "files": 7
  },
  "totals": {
    "errors": 1,
    "warnings": 1,
    "rules": {
      "B301": 1,
      "L509": 1
    }
  },
  "findings": [
    {
      "plan": "plan",
      "path": "plan/projects/no-gift-policy.yaml",
      "line": 6,
      "column": 5,
      "end_line": 6,
      "end_column": 12,
      "severity": "warning",
      "code": "L509",
      "name": "common-misspelling",
      "message": "สะกดผิด อีเมลล์",
      "hint": "แก้เป็น อีเมล"
    },
    {
      "plan": "plan",
      "path": "plan/years/2566.yaml",
      "line": 15,
      "column": 11,
      "end_line": 15,
      "end_column": 20,
      "severity": "error",
      "code": "B301",
      "name": "budget-total",
      "message": "ยอดรวมงบประมาณระบุ 15,000.01 บาท แต่ผลรวมของรายการคือ 15,000.00 บาท",
      "hint": "แก้เป็น 15,000.00 หรือแก้งบประมาณของรายการ"
    }
  ]
}
"""
IN_ENGLISH = {
    "สะกดผิด อีเมลล์": "misspelled: อีเมลล์",
    "แก้เป็น อีเมล": "change it to อีเมล",
    "ยอดรวมงบประมาณระบุ 15,000.01 บาท แต่ผลรวมของรายการคือ 15,000.00 บาท": (
        "the total says 15,000.01 baht, but the rows add up to 15,000.00 baht"
    ),
    "แก้เป็น 15,000.00 หรือแก้งบประมาณของรายการ": "change it to 15,000.00, or correct a row's budget",
}


@pytest.fixture
def faulty(base_plan: Path) -> Path:
    spoil(base_plan, "projects/no-gift-policy.yaml", "objectives:\n", "objectives:\n  - อีเมลล์\n")
    spoil(base_plan, "years/2566.yaml", "  budget: 15,000.00\n  quarters", "  budget: 15,000.01\n  quarters")
    return base_plan


def spoil(plan: Path, name: str, old: str, new: str) -> None:
    text = (plan / name).read_text("utf-8")
    assert old in text
    (plan / name).write_text(text.replace(old, new, 1), "utf-8")


def totals_of(findings: list[Finding], *, plans: int = 1) -> Totals:
    severities = Counter(finding.rule.severity for finding in findings)
    rules = Counter(finding.rule.code for finding in findings)
    return Totals(plans, 4 * plans, 2 * plans, 7 * plans, Counter(severities), rules)


def document(plan: Path, language: Language = "th") -> str:
    findings = check_plan(plan).findings
    return render(findings, totals_of(findings), language)


def test_the_version_is_1() -> None:
    assert VERSION == 1


def test_the_document_of_a_small_plan_word_for_word(faulty: Path) -> None:
    assert document(faulty) == WHOLE_TH


def test_in_english_only_messages_and_hints_differ(faulty: Path) -> None:
    expected = WHOLE_TH
    for thai, english in IN_ENGLISH.items():
        expected = expected.replace(json.dumps(thai, ensure_ascii=False), json.dumps(english, ensure_ascii=False))
    assert document(faulty, "en") == expected


def test_a_document_without_findings_is_whole() -> None:
    assert json.loads(render([], Totals(1, 4, 2, 7), "th")) == {
        "version": 1,
        "checked": {"plans": 1, "projects": 4, "years": 2, "files": 7},
        "totals": {"errors": 0, "warnings": 0, "rules": {}},
        "findings": [],
    }


def test_rules_are_counted_over_all_plans_in_the_order_of_their_codes(faulty: Path) -> None:
    shutil.copytree(faulty, "another")
    spoil(Path("another"), "plan.yaml", "title: ", "title: อีเมลล์ เเละ")
    findings = [*check_plan(faulty).findings, *check_plan(Path("another")).findings]
    found: Any = json.loads(render(findings, totals_of(findings, plans=2), "th"))
    assert list(found["totals"]["rules"].items()) == [("B301", 2), ("L502", 1), ("L509", 3)]
    assert (found["totals"]["errors"], found["totals"]["warnings"]) == (2, 4)
    assert [each["plan"] for each in found["findings"]] == ["plan"] * 2 + ["another"] * 4


def test_a_finding_without_a_hint_has_null_for_it() -> None:
    finding = Finding("ก", "ก/plan.yaml", Span("plan.yaml"), RULES["Y011"], Message("ข", "b"), None, "")
    (found,) = json.loads(render([finding], totals_of([finding]), "th"))["findings"]
    assert found["hint"] is None


def test_whatever_stands_in_names_and_messages_is_read_back_as_it_was() -> None:
    path, text = 'a"\\\n\u202e😀.yaml', "ข\x00\x1b\x7f\x9b\u2028\u202eค"
    finding = Finding("ก", path, Span("plan.yaml"), RULES["Y011"], Message(text, ""), None, "")
    (found,) = json.loads(render([finding], totals_of([finding]), "th"))["findings"]
    assert (found["path"], found["message"]) == (path, text)


def test_control_and_bidi_characters_are_written_as_escapes() -> None:
    finding = Finding(
        "ก", "\u202e.yaml", Span("plan.yaml"), RULES["Y011"], Message("ข\x7f\x9b\u2028", ""), None, ""
    )
    written = render([finding], totals_of([finding]), "th")
    assert not {"\u202e", "\x7f", "\x9b", "\u2028"} & set(written)
    assert "\\u202e.yaml" in written
