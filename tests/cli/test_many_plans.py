"""Many plans at once: with any number of jobs the same words in the same order, and a bar on a terminal."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BASE = Path(__file__).parents[1] / "cases" / "base"
PLANS = 20


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twenty plans of as many places, of which some have a fault, one is broken and one is there twice."""
    folder = tmp_path_factory.mktemp("plans")
    for number in range(PLANS):
        plan = shutil.copytree(BASE, folder / f"p{number:02}")
        _replace(plan / "plan.yaml", "  province:", f"  code: '{number if number != 7 else 3}'\n  province:")
        if number % 6 == 1:
            _replace(plan / "years" / "2566.yaml", "  budget: ", "  budget: 1")
    (folder / "p05" / "plan.yaml").write_bytes(b"\xff")
    return folder


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def validate(folder: Path, *arguments: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "antigraft_cli", "validate", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("format_", ["text", "concise", "json", "github", "sarif"])
def test_any_number_of_jobs_says_the_same(format_: str, folder: Path) -> None:
    alone = validate(folder, ".", "--format", format_, "--jobs", "1")
    assert alone[0] == 1
    assert "R212" in alone[1]
    assert validate(folder, ".", "--format", format_, "--jobs", "3") == alone


def test_other_processes_hear_what_is_selected_and_the_language(folder: Path) -> None:
    status, out, _ = validate(
        folder, ".", "--select", "R212", "--format", "concise", "--lang", "en", "--jobs", "2"
    )
    assert status == 0
    assert out == (
        "p07/plan.yaml:6:9: warning R212 duplicate-organization: p03 has a plan of this organisation for 2566 - 2567 already\n"
        "checked plans: 20, projects: 80, years: 40 (140 files): errors 0, warnings 1\n"
    )


@pytest.mark.parametrize("jobs", ["0", "-1", "two"])
def test_a_number_of_jobs_that_is_none_is_refused(jobs: str, folder: Path) -> None:
    status, out, errors = validate(folder, ".", "--jobs", jobs)
    assert (status, out) == (2, "")
    assert "--jobs" in errors


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_terminal_shows_how_many_plans_are_done_and_then_what_was_found(folder: Path) -> None:
    shown = _on_a_terminal(["validate", ".", "--jobs", "2", "--format", "concise"], folder)
    assert f"{PLANS}/{PLANS}" in shown
    lines = [line for line in re.sub(r"[^\n]*\x1b\[2K", "", shown).splitlines() if "\x1b" not in line]
    assert "\n".join([*lines, ""]) == validate(folder, ".", "--format", "concise")[1]


def _on_a_terminal(arguments: list[str], folder: Path) -> str:
    import pty  # noqa: PLC0415 - not on Windows

    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.environ["TERM"] = "xterm"
        os.execv(sys.executable, [sys.executable, "-m", "antigraft_cli", *arguments])  # noqa: S606
    shown = b""
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # the end, on Linux
            break
        if not part:
            break
        shown += part
    os.waitpid(process, 0)
    os.close(terminal)
    return shown.decode().replace("\r\n", "\n")
