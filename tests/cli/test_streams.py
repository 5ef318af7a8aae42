"""What becomes of a run whose output nobody takes: no traceback, its files made, and a status that says what was found."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = f"{sys.executable} -m antigraft_cli"
MOMENTS = {
    "": 2,
    "--help": 0,
    "--version": 0,
    "rule": 0,
    "rule L508": 0,
    "schema plan": 0,
    "validate plan": 0,
    "validate wrong": 1,
    "validate wrong --format json": 1,
    "validate wrong --format sarif": 1,
    "validate wrong --format github": 1,
    "validate nosuch": 2,
    "validate --nosuch": 2,
    "render plan --format html": 0,
    "render wrong": 1,
    "render plan --year 2570": 2,
    "preview nosuch": 2,
}
"""Arguments with which something is printed at each moment of a run, and the statuses that they end with."""

NOBODY = {
    "stdout closed": ">&-",
    "stderr closed": "2>&-",
    "all closed": "<&- >&- 2>&-",
    "stdout read-only": "1</dev/null",
    "stderr read-only": "2</dev/null",
    "stderr full": "2>/dev/full",
}
pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")


@pytest.fixture
def plans(base_plan: Path) -> Path:
    """A folder with a right plan and a wrong one."""
    wrong = base_plan.parent / "wrong" / "projects"
    wrong.mkdir(parents=True)
    (wrong.parent / "plan.yaml").write_text("title: [\n", "utf-8")
    return base_plan.parent


def run(command: str, cwd: Path) -> tuple[int, str]:
    """The status of a command of the shell, and all that is printed."""
    done = subprocess.run(
        ["bash", "-c", command], cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize("streams", NOBODY.values(), ids=NOBODY)
@pytest.mark.parametrize("arguments", ["validate wrong", "validate nosuch"])
def test_a_closed_stream_changes_no_status(arguments: str, streams: str, plans: Path) -> None:
    status, said = run(f"{COMMAND} {arguments} {streams}", plans)
    assert (status, "Traceback" in said, "plan: โปรแกรม" in said) == (MOMENTS[arguments], False, False)


@pytest.mark.parametrize("streams", ["2>&-", "2>/dev/full"], ids=["closed", "full"])
def test_a_note_that_cannot_be_printed_costs_no_book(streams: str, plans: Path) -> None:
    done = run(f"{COMMAND} render wrong plan --format html {streams}", plans)
    made = ["สร้างแล้ว build/plan-2566-2567.html", "รวม 2 แผน: ได้ 1 ไฟล์ ไม่ครบ 1 แผน"]
    assert (done[0], done[1].splitlines()[-2:]) == (1, made)


@pytest.mark.parametrize(("arguments", "status"), MOMENTS.items(), ids=[each or "plan" for each in MOMENTS])
def test_with_all_streams_closed_every_moment_has_its_status(arguments: str, status: int, plans: Path) -> None:
    assert run(f"{COMMAND} {arguments} <&- >&- 2>&-", plans) == (status, "")


@pytest.mark.parametrize(
    "arguments", [each for each, status in MOMENTS.items() if status != 2], ids=lambda each: each or "plan"
)
def test_results_that_fill_a_disk_end_with_74(arguments: str, plans: Path) -> None:
    status, said = run(f"{COMMAND} {arguments} 2>&1 >/dev/full", plans)
    assert (status, said.splitlines()[-1]) == (74, "plan: เขียนผลออกไปไม่ได้ (เนื้อที่เต็ม)")


def test_errors_of_use_keep_their_status_on_a_full_disk(plans: Path) -> None:
    assert run(f"{COMMAND} >/dev/full", plans) == (2, "")
    assert run(f"{COMMAND} validate nosuch 2>/dev/full", plans) == (2, "")


def test_a_file_made_while_streams_are_closed_holds_nothing_but_the_book(plans: Path) -> None:
    run(f"{COMMAND} render plan --format html -o open", plans)
    run(f"{COMMAND} render plan --format html -o closed <&- >&- 2>&-", plans)
    name = "plan-2566-2567.html"
    assert (plans / "closed" / name).read_bytes() == (plans / "open" / name).read_bytes()


def test_a_reader_who_leaves_does_not_end_the_run(plans: Path) -> None:
    status, said = run(f"{COMMAND} render plan --format html | true; echo ${{PIPESTATUS[0]}}", plans)
    assert (status, said) == (0, "0\n")
    assert (plans / "build" / "plan-2566-2567.html").exists()
