"""Work on many plans in several processes: the same results in the same order, and nobody left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import work_of_processes as work
from antigraft_cli.cli.frame import language
from antigraft_cli.cli.frame.lost_process import LostProcessError
from antigraft_cli.cli.frame.processes import of_each, processes
from watched_processes import runs, until

FOLDERS = [Path(f"plans/{number}") for number in range(40)]
ENDS = {signal.SIGINT: 130, signal.SIGTERM: 143}


@pytest.fixture(autouse=True)
def _other_processes_find_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]), prepend=os.pathsep)


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_the_order_of_the_plans(jobs: int) -> None:
    assert list(of_each(work.named, FOLDERS, jobs)) == [folder.name for folder in FOLDERS]


def test_each_process_takes_its_share() -> None:
    pids = set(of_each(work.process, FOLDERS[:12], 2))
    assert len(pids) == 2
    assert os.getpid() not in pids


def test_other_processes_speak_the_language_of_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_chosen", ["en"])
    assert list(of_each(work.spoken, FOLDERS[:2], 2)) == ["en", "en"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_the_work_raises_is_raised_here_after_the_results_before_it(jobs: int) -> None:
    results = of_each(work.failing, FOLDERS, jobs)
    assert [next(results) for _ in range(3)] == ["0", "1", "2"]
    with pytest.raises(ValueError, match="3") as raised:
        next(results)
    assert str(raised.value) == "3"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")
def test_a_process_that_is_killed_is_said_after_the_results_before_it() -> None:
    results = of_each(work.killed, FOLDERS, 2)
    assert [next(results) for _ in range(3)] == ["0", "1", "2"]
    with pytest.raises(LostProcessError) as raised:
        next(results)
    assert (raised.value.item, raised.value.status) == (str(FOLDERS[3]), -signal.SIGKILL)


@pytest.mark.parametrize(
    ("plans", "jobs", "expected"), [(1, None, 1), (15, None, 1), (16, 4, 4), (3, 8, 3), (0, None, 1), (1, 1, 1)]
)
def test_as_many_processes_as_are_worth_their_start(plans: int, jobs: int | None, expected: int) -> None:
    assert processes(plans, jobs) == expected


def test_a_process_a_core_for_thousands_of_plans() -> None:
    assert processes(7850, None) == os.cpu_count()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_command_that_is_ended_leaves_no_process_and_no_folder(number: signal.Signals, tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    command = subprocess.Popen(
        [sys.executable, "-c", "from work_of_processes import main; main()", str(folder)],
        stderr=subprocess.PIPE,
        text=True,
    )
    until(lambda: len(_working(folder)) == 2)
    scratch = [Path(each) for each in _working(folder).values()]
    command.send_signal(number)
    _, errors = command.communicate(timeout=30)
    if number == signal.SIGKILL:  # its processes end when their work is done
        (tmp_path / "enough").touch()
    assert (command.returncode, errors) == (ENDS.get(number, -signal.SIGKILL), "")
    until(lambda: not any(map(runs, _working(folder))))
    assert [each for each in scratch if each.exists()] == []


def _working(folder: Path) -> dict[int, str]:
    """The temporary folders of processes that are at work."""
    return {int(path.name): text for path in folder.iterdir() if (text := path.read_text())}
