"""One line a finding, whatever is in it."""

from __future__ import annotations

import re
from pathlib import Path

from antigraft_cli.diagnostics import Span
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.report.concise import render
from antigraft_cli.report.finding import Finding


def finding(code: str, th: str, en: str = "it does not add up", path: str = "แผน/plan.yaml") -> Finding:
    hint = Message("ไม่แสดง", "not shown")
    return Finding("แผน", path, Span("plan.yaml", 9, 11, 9, 20), RULES[code], Message(th, en), hint, "ไม่แสดง")


def test_a_line_has_place_severity_rule_and_message_and_neither_excerpt_nor_hint() -> None:
    assert render([finding("B301", "ยอดไม่ตรง")], "th") == (
        "แผน/plan.yaml:9:11: error B301 budget-total: ยอดไม่ตรง\n"
    )
    assert render([finding("L509", "สะกดผิด", "misspelled")], "en") == (
        "แผน/plan.yaml:9:11: warning L509 common-misspelling: misspelled\n"
    )


def test_line_ends_control_and_bidi_characters_are_escaped() -> None:
    line = render([finding("B301", "ก\r\nข\x1b[31m\u202eค", path="a\n\x85b\u2066.yaml")], "th")
    assert (
        line == "a\\u000a\\u0085b\\u2066.yaml:9:11: error B301 budget-total: ก\\u000d\\u000aข\\u001b[31m\\u202eค\n"
    )


def test_findings_follow_each_other_in_the_order_of_their_places(base_plan: Path) -> None:
    for name in ("plan.yaml", "projects/no-gift-policy.yaml"):
        text = (base_plan / name).read_text("utf-8").replace("title: ", "title: อีเมลล์ เเละ", 1)
        (base_plan / name).write_text(text, "utf-8")
    lines = render(check_plan(base_plan).findings, "th").splitlines()
    assert [re.sub(r":[^:]*$", "", line) for line in lines] == [
        "plan/plan.yaml:1:8: warning L509 common-misspelling",
        "plan/plan.yaml:1:16: warning L502 double-sara-e",
        "plan/projects/no-gift-policy.yaml:1:8: warning L509 common-misspelling",
        "plan/projects/no-gift-policy.yaml:1:16: warning L502 double-sara-e",
    ]


def test_without_findings_there_is_nothing() -> None:
    assert render([], "th") == ""
