"""Of one rule in one file a hundred findings are printed, and how many more there are; all are counted."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.report import concise, github, sarif, text
from antigraft_cli.report import json as json_format
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.listed import listed
from antigraft_cli.report.totals import Totals
from reported import finding_in

SHEET = Path("plan/projects/no-gift-policy.yaml")


def with_items(items: str) -> list[Finding]:
    """What is found in the base plan with more paragraphs in one of its sheets."""
    SHEET.write_text(SHEET.read_text("utf-8").replace("rationale:\n", f"rationale:\n{items}"), "utf-8")
    return check_plan(Path("plan")).findings


def codes(findings: list[Finding]) -> dict[str, int]:
    totals = Totals()
    totals.add(findings)
    return dict(totals.rules)


@pytest.mark.usefixtures("base_plan")
@pytest.mark.parametrize(
    ("items", "rule", "found", "shown"),
    [
        ("  - เเละ\n" * 250, "L502", 250, 100),
        (f"  - {'เเละ ' * 250}\n", "L502", 250, 100),
        ("  - เเละ\n" * 100, "L502", 100, 100),
        ("  - เเละ\n" * 101, "L502", 101, 100),
        (f"  - {'${org.nam} ' * 250}\n", "R208", 250, 100),
        (f"  - {'<ชื่อ> ' * 250}\n", "P406", 250, 100),
        (f"  - {'เเละ ' * 130}\n" * 3, "L502", 390, 100),
        ("  -\n" * 250, "S107", 250, 100),
        ("  - ก #ข\n" * 250, "Y012", 250, 100),
        ("  - &a ก\n" * 250, "Y006", 250, 100),
    ],
    ids=[
        *("items", "one text", "a hundred", "one more", "variables of one text", "brackets of one text"),
        *("long items", "empty items", "cut texts", "anchors"),
    ],
)
def test_a_hundred_are_listed_and_all_are_counted(items: str, rule: str, found: int, shown: int) -> None:
    findings = [each for each in with_items(items) if each.rule.code == rule]
    assert (len(findings), codes(findings)[rule]) == (shown, found)
    assert [each.more for each in findings] == [0] * (shown - 1) + [found - shown]
    assert findings == sorted(findings, key=lambda each: each.order)


@pytest.mark.usefixtures("base_plan")
def test_what_is_silenced_is_not_counted_however_much_there_is_of_it() -> None:
    silence = "  # plan: ignore[L502] คัดลอกมาตามต้นฉบับ\n"
    assert codes(with_items(f"{silence}  - {'เเละ ก ' * 250}\n" + "  - เเละ\n" * 150)) == {"L502": 150}
    assert codes(with_items(f"{silence}  - เเละ\n" * 150)) == {"L502": 150}


@pytest.mark.usefixtures("base_plan")
def test_comments_that_silence_nothing_are_cut_too() -> None:
    findings = with_items("  # plan: ignore[L502] ไม่มีแล้ว\n" * 250)
    assert (len(findings), codes(findings)) == (100, {"X901": 250})


def test_each_rule_and_each_file_has_its_own_hundred() -> None:
    findings = [finding_in("ก", code=code, number=line) for code in ("L501", "L502") for line in range(1, 131)]
    found = listed(sorted(findings, key=lambda each: each.order))
    assert [(each.rule.code, each.span.line, each.more) for each in found if each.more] == [
        ("L501", 100, 30),
        ("L502", 100, 30),
    ]
    assert len(found) == 200


CUT = finding_in("  - เเละ", 4, number=9, more=1234)
AND_MORE = {
    "th": "พบ L502 ในไฟล์นี้อีก 1,234 แห่ง ซึ่งไม่แสดง",
    "en": "1,234 more of L502 in this file are not shown",
}


@pytest.mark.parametrize(
    ("render", "expected"),
    [
        (
            lambda: text.render([CUT], "th"),
            (
                "แผน/plan.yaml:9:5: warning L502 double-sara-e: พบที่นี่\n"
                "    9 |   - เเละ\n"
                "      |     ^\n"
                "  แก้: แก้ไข (plan rule L502)\n"
                f"  {AND_MORE['th']}\n"
            ),
        ),
        (
            lambda: concise.render([CUT], "en"),
            f"แผน/plan.yaml:9:5: warning L502 double-sara-e: found here; {AND_MORE['en']}\n",
        ),
        (
            lambda: github.render([CUT], "th"),
            (
                "::warning file=แผน/plan.yaml,line=9,endLine=9,col=5,endColumn=6,title=L502 double-sara-e::"
                f"พบที่นี่%0Aแก้ไข%0A{AND_MORE['th']}\n"
            ),
        ),
    ],
    ids=["text", "concise", "github"],
)
def test_how_many_more_there_are_is_printed(render: Callable[[], str], expected: str) -> None:
    assert render() == expected


def test_how_many_more_there_are_is_a_field_of_json_and_part_of_the_message_in_sarif() -> None:
    document: Any = json.loads(json_format.render([CUT], Totals(), "th"))
    assert document["findings"][0]["more"] == 1234
    log: Any = json.loads(sarif.render([CUT], "en", RULES))
    assert log["runs"][0]["results"][0]["message"]["text"] == f"found here\nfix it\n{AND_MORE['en']}"


def test_a_finding_that_is_not_the_last_of_many_says_nothing_of_others() -> None:
    document: Any = json.loads(json_format.render([finding_in("ก")], Totals(), "th"))
    assert "more" not in document["findings"][0]
    assert "อีก" not in text.render([finding_in("ก")])
