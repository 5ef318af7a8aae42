"""Workflow commands: escaped as the runner of GitHub Actions unescapes them, one a finding."""

from __future__ import annotations

import re
from pathlib import Path

from antigraft_cli.diagnostics import Span
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.github import render

HINT = Message("แก้เป็น 100%", "write 100%")


def finding(
    code: str = "B301",
    path: str = "แผน/plan.yaml",
    th: str = "ยอดไม่ตรง",
    en: str = "it does not add up",
    hint: Message | None = None,
) -> Finding:
    span = Span("plan.yaml", 9, 11, 9, 20)
    return Finding("แผน", path, span, RULES[code], Message(th, en), hint, "  budget: 14,000.01")


def read(command: str) -> tuple[str, dict[str, str], str]:
    """A command as the runner reads it: its name, properties and message."""
    found = re.fullmatch("::([a-z]+) ([^:]*)::(.*)", command)
    assert found is not None
    properties = dict(each.split("=", 1) for each in found[2].split(","))
    return found[1], {name: unescaped(value) for name, value in properties.items()}, unescaped(found[3])


def unescaped(text: str) -> str:
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def test_a_finding_is_one_command_with_its_place_and_rule() -> None:
    assert render([finding()], "th") == (
        "::error file=แผน/plan.yaml,line=9,endLine=9,col=11,endColumn=20,title=B301 budget-total::ยอดไม่ตรง\n"
    )


def test_a_warning_is_a_warning() -> None:
    assert render([finding("L509")], "th").startswith("::warning file=")


def test_the_message_is_in_the_language_asked_for() -> None:
    assert render([finding(hint=HINT)], "th").endswith("::ยอดไม่ตรง%0Aแก้เป็น 100%25\n")
    assert render([finding(hint=HINT)], "en").endswith("::it does not add up%0Awrite 100%25\n")


def test_percent_signs_and_line_ends_of_messages_are_escaped_and_colons_and_commas_are_not() -> None:
    (line,) = render([finding(th="1%: ก, ข\r\nค\rง\n::error::จ")], "th").splitlines()
    assert line.endswith("::1%25: ก, ข%0D%0Aค%0Dง%0A::error::จ")


def test_percent_signs_colons_commas_and_line_ends_of_file_names_are_escaped() -> None:
    path = "C:/แผน,ก/100%/x\r\ny::error::z.yaml"
    command = render([finding(path=path)], "th")
    assert "file=C%3A/แผน%2Cก/100%25/x%0D%0Ay%3A%3Aerror%3A%3Az.yaml,line=9," in command
    assert command.count("\n") == 1


def test_what_looks_escaped_already_is_escaped_once_more() -> None:
    command = render([finding(path="%0A%2C.yaml", th="%0A%25")], "th")
    assert "file=%250A%252C.yaml," in command
    assert command.endswith("::%250A%2525\n")


def test_the_runner_reads_back_what_was_written() -> None:
    path, message = "C:/แผน, ก%25/a\nb.yaml", "1%: ก, ข\r\n::error file=x::ค %0A"
    kind, properties, text = read(render([finding(path=path, th=message, hint=HINT)], "th").removesuffix("\n"))
    assert kind == "error"
    assert properties == {
        "file": path,
        "line": "9",
        "endLine": "9",
        "col": "11",
        "endColumn": "20",
        "title": "B301 budget-total",
    }
    assert text == f"{message}\n{HINT.th}"


def test_hidden_characters_of_messages_and_hints_are_escaped() -> None:
    text = render([finding(th="ก\x1b[31m\u202eข", hint=Message("แก้ \u2066\x07", ""))], "th")
    assert text.endswith("::ก\\u001b[31m\\u202eข%0Aแก้ \\u2066\\u0007\n")


def test_there_is_one_command_a_finding(base_plan: Path) -> None:
    project = base_plan / "projects" / "no-gift-policy.yaml"
    text = project.read_text("utf-8").replace("objectives:\n", "objectives:\n  - อีเมลล์ 5% เเละ อีเมลล์\n", 1)
    project.write_text(text, "utf-8")
    findings = check_plan(base_plan).findings
    commands = render(findings, "th").splitlines()
    assert [(read(each)[0], read(each)[1]["title"][:4]) for each in commands] == [
        ("warning", "L509"),
        ("warning", "L502"),
        ("warning", "L509"),
    ]


def test_without_findings_there_is_nothing() -> None:
    assert render([], "th") == ""
