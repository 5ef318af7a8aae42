"""The rule cases: cases/<CODE>[-<what>]/ holds what differs from the small plan in cases/base.

The files in `bad/` are reported as in `expected`, those in `good/` give no finding. `bad/.removed` names
files of the base that are missing, one per line. One fault gives one finding, unless the case's name ends
in `-several`. `select` lists the rules that are shown, if they are not the default ones. Each folder in `before/`
makes another plan in the same way, which is checked before.
`pytest --update` rewrites every `expected` of a case that is as its name says.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from antigraft_cli.pipeline.check import check_plan, check_plans
from antigraft_cli.pipeline.compose import book_of, compose
from antigraft_cli.pipeline.own_templates import read_own_templates
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.text import render
from antigraft_cli.rules import shown_by_default
from conftest import BASE

CASES = sorted(path for path in BASE.parent.iterdir() if path != BASE)
RIGHT = [case for case in CASES if (case / "good").exists()]


def overlay(plan: Path, files: Path) -> None:
    """Lay a case's files over the plan."""
    removed = files / ".removed"
    for name in removed.read_text("utf-8").splitlines() if removed.exists() else ():
        (plan / name).unlink()
    shutil.copytree(files, plan, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".removed"))


def found_in(case: Path, plan: Path) -> list[Finding]:
    """What the rules that the case selects find in a plan, or what is found in its own templates if it has any."""
    select, templates = case / "select", plan / "templates"
    if templates.exists():
        book = book_of(check_plan(plan).plan)
        own, findings, problem = read_own_templates(templates)
        assert (book is None, problem) == (False, None)
        return findings or (compose(book, own.templates)[1] if book else [])
    codes = select.read_text("utf-8").split() if select.exists() else []
    plans = check_plans(
        [*plans_before(case, plan), plan], lambda rule: rule.code in codes if codes else shown_by_default(rule)
    )
    return [finding for checked in plans for finding in checked.findings]


def plans_before(case: Path, plan: Path) -> Iterator[Path]:
    """The plans that are checked before the case's own, made beside it."""
    for files in sorted((case / "before").glob("*")):
        before = plan.with_name(files.name)
        shutil.copytree(BASE, before, dirs_exist_ok=True)
        overlay(before, files)
        yield before


found_in_base = cache(lambda: render(check_plan(BASE).findings))


@pytest.fixture
def plan(base_plan: Path) -> Path:
    """The base plan, to lay a case's files over."""
    if found_in_base():
        pytest.skip("tests/cases/base has a finding, as another test says")
    return base_plan


def test_the_base_plan_gives_no_finding() -> None:
    if found := found_in_base():
        pytest.fail(f"change tests/cases/base, or what the rule finds:\n{found}", pytrace=False)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_wrong_files_are_reported_word_for_word(case: Path, plan: Path, pytestconfig: pytest.Config) -> None:
    overlay(plan, case / "bad")
    findings = found_in(case, plan)
    report, expected = render(findings), case / "expected"
    assert case.name[:4] in {finding.rule.code for finding in findings}, report
    assert (len(findings) > 1) == case.name.endswith("-several"), report
    if pytestconfig.getoption("update"):
        expected.write_bytes(report.encode())
    how = f"pytest --update tests/test_cases.py, and read tests/cases/{case.name}/expected"
    if not expected.exists():
        pytest.fail(how, pytrace=False)
    assert report == expected.read_bytes().decode(), how


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: case.name)
def test_the_right_files_give_no_finding(case: Path, plan: Path) -> None:
    overlay(plan, case / "good")
    assert render(found_in(case, plan)) == ""


def test_there_are_cases_to_look_at() -> None:
    assert len(CASES) >= 60
    assert len(RIGHT) >= 60
