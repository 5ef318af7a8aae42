"""Many plans at once: with any number of jobs the same words in the same order, and a bar on a terminal."""

from __future__ import annotations

import json
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


def run(folder: Path, *arguments: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "antigraft_cli", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout, done.stderr


def validate(folder: Path, *arguments: str) -> tuple[int, str, str]:
    return run(folder, "validate", *arguments)


@pytest.mark.parametrize("format_", ["text", "concise", "json", "github", "sarif"])
def test_any_number_of_jobs_says_the_same(format_: str, folder: Path) -> None:
    alone = validate(folder, ".", "--format", format_, "--jobs", "1")
    assert alone[0] == 1
    assert "R212" in alone[1]
    assert validate(folder, ".", "--format", format_, "--jobs", "3") == alone


@pytest.mark.parametrize("format_", ["json", "xlsx"])
def test_a_summary_is_the_same_by_any_number_of_jobs_and_in_any_order_of_the_plans(
    format_: str, folder: Path, tmp_path: Path
) -> None:
    there, back = ([f"p{number:02}" for number in order] for order in (range(PLANS), reversed(range(PLANS))))
    ways = {"alone": (*there, "--jobs", "1"), "together": (*there, "--jobs", "3"), "back": (*back, "--jobs", "2")}
    for name, arguments in ways.items():
        status, _, errors = run(folder, "summary", *arguments, "--format", format_, "-o", str(tmp_path / name))
        assert (status, errors) == (1, "")
    alone, *others = ([path.read_bytes() for path in (tmp_path / name).iterdir()] for name in ways)
    assert others == [alone, alone]
    assert [len(alone), len(alone[0]) > 1000] == [1, True]


def test_a_summary_counts_what_validate_finds(folder: Path) -> None:
    found = json.loads(validate(folder, ".", "--format", "json")[1])["totals"]
    summary = json.loads(run(folder, "summary", ".", "--format", "json")[1])
    assert {rule["code"]: rule["findings"] for rule in summary["rules"]} == found["rules"]
    assert [summary["totals"][each] for each in ("errors", "warnings")] == [found["errors"], found["warnings"]]
    assert {each["id"]: each["rules"] for each in summary["plans"]}["p07"]["R212"] == 1


def test_other_processes_hear_what_is_selected_and_the_language(folder: Path) -> None:
    status, out, _ = validate(
        folder, ".", "--select", "R212", "--format", "concise", "--lang", "en", "--jobs", "2"
    )
    assert status == 0
    assert out == (
        "p07/plan.yaml:6:9: warning R212 duplicate-organization: p03 has a plan of this organisation for 2566 - 2567 already\n"
        "checked plans: 20, projects: 80, years: 40 (140 files): errors 0, warnings 1\n"
    )


@pytest.mark.parametrize("command", [["render"], ["render", "--year", "2567"]], ids=["book", "year"])
def test_any_number_of_jobs_makes_the_same_files(command: list[str], folder: Path, tmp_path: Path) -> None:
    arguments = [*command, *(f"../{folder.name}/p{number:02}" for number in range(3, 9)), "--format", "html"]
    made = []
    for jobs in ("1", "3"):
        (tmp_path / folder.name).symlink_to(folder)
        here = tmp_path / f"{jobs}-jobs"
        here.mkdir()
        said = run(here, *arguments, "--jobs", jobs)
        (tmp_path / folder.name).unlink()
        made.append((said, {path.name: path.read_bytes() for path in here.glob("build/*")}))
    assert made[0] == made[1]
    (status, out, _), files = made[0]
    assert (status, len(files)) == (1, 5)  # and the record of what was made
    assert out.endswith("รวม 6 แผน: ได้ 4 ไฟล์ ไม่ครบ 2 แผน\n")


def test_any_number_of_jobs_formats_the_same_files(folder: Path) -> None:
    alone = run(folder, "format", ".", "--check", "--jobs", "1")
    assert alone[0] == 1
    assert run(folder, "format", ".", "--check", "--jobs", "3") == alone


def test_a_book_that_cannot_be_written_stops_no_other(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder / "p03", tmp_path / "p03")
    shutil.copytree(folder / "p04", tmp_path / "p04")
    (tmp_path / "build" / "p03-2566-2567.html").mkdir(parents=True)
    status, out, errors = run(tmp_path, "render", "p03", "p04", "--format", "html")
    assert (status, out.splitlines()[-2:]) == (
        2,
        ["สร้างแล้ว build/p04-2566-2567.html", "รวม 2 แผน: ได้ 1 ไฟล์ ไม่ครบ 1 แผน"],
    )
    assert errors.startswith("plan: เขียน build/p03-2566-2567.html ไม่ได้")


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
