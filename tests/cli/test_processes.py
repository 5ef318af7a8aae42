"""Work on many plans in several processes: the same results in the same order, and nobody left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import work_of_processes as work
from antigraft_cli.cli.frame import language
from antigraft_cli.cli.frame.processes import of_each, processes

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
    command = subprocess.Popen(
        [sys.executable, "-c", "from work_of_processes import main; main()", str(tmp_path)],
        stderr=subprocess.PIPE,
        text=True,
    )
    _until(lambda: len(_working(tmp_path)) == 2)
    scratch = [Path(folder) for folder in _working(tmp_path).values()]
    command.send_signal(number)
    _, errors = command.communicate(timeout=30)
    assert (command.returncode, errors) == (ENDS.get(number, -signal.SIGKILL), "")
    _until(lambda: not any(map(_alive, _working(tmp_path))))
    assert [folder for folder in scratch if folder.exists()] == []


def _working(folder: Path) -> dict[int, str]:
    """The temporary folders of processes that are at work."""
    return {int(path.name): text for path in folder.iterdir() if (text := path.read_text())}


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return not _is_zombie(process)


def _is_zombie(process: int) -> bool:
    stat = Path(f"/proc/{process}/stat")
    return stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z"


def _until(true: object, seconds: float = 20) -> None:
    assert callable(true)
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "not in time"
        time.sleep(0.02)
