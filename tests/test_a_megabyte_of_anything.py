"""A megabyte of anything in any field is checked in seconds, and what is printed of it is short.

Under two seconds each on the machine where this was written; the square of such a size would take minutes or hours.
"""

from __future__ import annotations

import re
from itertools import count
from pathlib import Path
from time import process_time
from typing import NamedTuple

import pytest

from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.report.text import render
from conftest import BASE

SIZE = (1 << 20) - 4096
SHEET, YEAR, PLAN, CHAPTER = "projects/no-gift-policy.yaml", "years/2566.yaml", "plan.yaml", "chapters/a.yaml"
CHAPTER_TEXT = "title: ก\nplace: front\nbody:\n"


def repeated(unit: str) -> str:
    """A megabyte of a unit; `№` in it is the number of the turn."""
    if "№" not in unit:
        return unit * (SIZE // len(unit.encode()))
    parts, size = list[str](), 0
    for number in count():
        parts.append(unit.replace("№", str(number)))
        size += len(parts[-1].encode())
        if size > SIZE:
            return "".join(parts[:-1])
    raise AssertionError


class Much(NamedTuple):
    """A file of the base plan with what begins at an expression replaced by a megabyte of a unit."""

    name: str
    file: str
    anchor: str
    before: str
    unit: str
    after: str


def in_text(name: str, unit: str) -> Much:
    return Much(name, SHEET, "rationale:\n", "rationale:\n  - '", unit, "'\n")


def items(name: str, unit: str, field: str = "rationale") -> Much:
    return Much(name, SHEET, f"{field}:\n", f"{field}:\n", unit, "")


def at_the_end(name: str, unit: str, before: str = "", after: str = "\n", file: str = SHEET) -> Much:
    return Much(name, file, r"\Z", before, unit, after)


EVERY = (
    in_text("blanks", " "),
    in_text("commas", "1,"),
    in_text("digits", "0"),
    in_text("brackets and blanks", "( "),
    in_text("variables", "${org.nam} "),
    in_text("different variables", "${org.nam№} "),
    in_text("signs of variables", "${"),
    in_text("names of the organisation", "${org.name}"),
    in_text("marks", "ี้"),
    in_text("marks in the wrong order", "ุ่"),
    in_text("organisations", "อบต.หนอง"),
    in_text("placeholders", "ของระบุชื่อ"),
    in_text("quotes", "''"),
    items("wrong items", "  - เเ\n"),
    items("empty items", "  -\n"),
    items("empty steps", "  - {}\n", "steps"),
    items("unknown fields", "  - {text: ก, a№: ข}\n", "outputs"),
    items("anchors in one line", "&a ก, ")._replace(before="x: [", after="]\nrationale:\n"),
    at_the_end("unknown fields of the file", "title№: ก\n"),
    at_the_end("one field many times", "x: ก\n"),
    at_the_end("one field many times in one line", "x: ก, ", "x: {", "}\n"),
    at_the_end("comments above each other", "# plan: ignore[L508] x\n"),
    at_the_end("codes in one comment", "L508,", "# plan: ignore[", "] x\n"),
    at_the_end("sheets", "  - p№\n", "sheets:\n", file=PLAN),
    at_the_end("names of dimensions", "  x№: ก\n", "dimensions:\n", file=PLAN),
    Much("name of the organisation", PLAN, "  name: ", "  name: ", "ก", ""),
    Much("rows of unknown projects", YEAR, "projects:\n", "projects:\n", "  - {project: p№, budget: 0, quarters: [1]}\n", ""),
    Much("quarters", YEAR, r"quarters: \[", "quarters: [", "1,", ""),
    Much("budget", YEAR, "budget: ", "budget: ", "1,", ""),
    Much("pictures", CHAPTER, r"\Z", CHAPTER_TEXT, "  - {picture: pictures/map№.png, caption: ก}\n", ""),
)  # fmt: skip


@pytest.mark.parametrize("much", EVERY, ids=lambda much: much.name)
def test_a_megabyte_is_checked_in_seconds_and_reported_in_a_few_pages(much: Much, base_plan: Path) -> None:
    unit = repeated(much.unit)
    written = base_plan / much.file
    written.parent.mkdir(exist_ok=True)
    text = written.read_text("utf-8") if written.exists() else ""
    filled, times = re.subn(much.anchor, lambda _: much.before + unit + much.after, text, count=1)
    assert times == 1
    written.write_text(filled, "utf-8")
    start = process_time()
    findings = check_plan(base_plan).findings
    report = render(findings)
    assert process_time() - start < 10
    assert len(report) < 200_000


def test_a_name_that_is_too_long_fills_no_text(base_plan: Path) -> None:
    """Half a megabyte of names in each of fifty thousand places would be twenty-five gigabytes."""
    plan = base_plan / PLAN
    long = (BASE / PLAN).read_text("utf-8").replace("  name: ", f"  name: {'ก' * 150_000}")
    plan.write_text(long + f"preface:\n  - {'${org.name}' * 40_000}\n", "utf-8")
    start = process_time()
    found = [each.rule.code for each in check_plan(base_plan).findings if each.rule.code[0] != "L"]
    assert (found, process_time() - start < 10) == (["S106"], True)
