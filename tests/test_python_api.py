"""The Python API as a stranger uses it: the README's last section, run in its own process and folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import antigraft_cli
from antigraft_cli import Format, Refusal, check_plan, render_plan

ROOT = Path(__file__).parents[1]
EXAMPLE = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)


def test_the_readmes_example_makes_the_files_it_speaks_of(tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to(ROOT / "data")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", EXAMPLE[-1]],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        env=os.environ | {"PATH": ""},
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    made = {path.name: path.read_bytes()[:15] for path in tmp_path.glob("pa-sak*")}
    assert sorted(made) == ["pa-sak-2568.docx", "pa-sak-2568.html"]
    assert (made["pa-sak-2568.docx"][:2], made["pa-sak-2568.html"]) == (b"PK", b"<!DOCTYPE html>")


def test_the_readmes_example_is_well_typed_for_its_users(tmp_path: Path) -> None:
    (tmp_path / "example.py").write_text(EXAMPLE[-1], "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "example.py"],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"MYPYPATH": ""},
    )
    assert done.stdout == "Success: no issues found in 1 source file\n"


def test_findings_are_values_at_their_lines(base_plan: Path) -> None:
    year = base_plan / "years" / "2566.yaml"
    year.write_text(year.read_text("utf-8").replace("budget: 0", "budget: 1", 1), "utf-8")
    found = check_plan(str(base_plan)).findings
    assert [(each.path, each.span.line, each.rule.code) for each in found] == [
        ("plan/years/2566.yaml", 15, "B301")
    ]


def test_a_plan_with_errors_is_refused_and_drafted_on_request(base_plan: Path) -> None:
    (base_plan / "projects" / "no-gift-policy.yaml").unlink()
    refused, drafted = render_plan(base_plan), render_plan(base_plan, formats=[Format.HTML], draft=True)
    assert (refused.refusal, list(refused.files)) == (Refusal.HAS_ERRORS, [])
    assert (drafted.refusal, [file.name for file in drafted.files]) == (None, ["plan-2566-2567-draft.html"])


def test_a_year_that_no_plan_has_is_refused(base_plan: Path) -> None:
    assert render_plan(base_plan, 2599).refusal is Refusal.NO_SUCH_YEAR


@pytest.mark.parametrize("name", antigraft_cli.__all__)
def test_every_name_of_the_api_can_be_had_and_says_what_it_is(name: str) -> None:
    assert (getattr(antigraft_cli, name).__doc__ or "").endswith((".", ".\n    ", ":"))


def test_a_name_that_is_not_there_fails_as_in_any_module() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'chek_plan'"):
        _ = antigraft_cli.chek_plan  # type: ignore[attr-defined]
