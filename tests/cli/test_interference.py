"""Calls on files that fail, and SIGKILL: a sentence and a status, and the old file or the new one, whole.

`make soak` has every call fail in every way, and kills at every call and at random moments.
"""

from __future__ import annotations

import errno
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has no fork", allow_module_level=True)

from antigraft_cli.cli.frame import run
from soak.commands import COMMANDS, made_workplace
from soak.interference import Interfered, Interference, defects, neither_old_nor_new


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_workplace(tmp_path_factory.mktemp("interference") / "folder")


def interfered(workplace: Path, name: str) -> Interfered:
    return Interfered(workplace.with_name("scratch"), workplace, COMMANDS[name].split())


@pytest.mark.parametrize("name", COMMANDS)
def test_a_call_that_fails_is_said_and_spoils_no_file(name: str, workplace: Path) -> None:
    command = interfered(workplace, name)
    outcomes = list(command.each_call_fails(every=1 if name == "into" else 6))
    assert {outcome.call: found for outcome in outcomes if (found := defects(command, outcome))} == {}
    assert len(outcomes) > 2
    assert all(outcome.call for outcome in outcomes)


@pytest.mark.parametrize("most", [1, 5000])
def test_a_file_that_may_not_grow_is_said_and_not_begun(most: int, workplace: Path) -> None:
    command = interfered(workplace, "render")
    outcome = command.run(Interference(most=most))
    assert defects(command, outcome) == []
    assert (outcome.status, outcome.files) == (2, command.before)
    assert "ไฟล์ใหญ่เกินไป" in outcome.told


@pytest.mark.parametrize("name", ["render-page", "format", "into"])
def test_a_command_that_is_killed_leaves_the_old_file_or_the_new_one(name: str, workplace: Path) -> None:
    command = interfered(workplace, name)
    outcomes = list(command.killed_at_each_call(last=4))
    assert [outcome.status for outcome in outcomes] == [-9] * 4
    assert [found for outcome in outcomes if (found := neither_old_nor_new(command, outcome))] == []


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (
            FileNotFoundError(errno.ENOENT, "", "plan/ก\u202e.yaml"),
            74,
            "plan: ใช้ plan/ก\\u202e.yaml ไม่ได้ (ไม่มีไฟล์หรือโฟลเดอร์นี้)\n",
        ),
        (OSError(errno.EMFILE, "", b"a"), 74, "plan: ใช้ a ไม่ได้ (เปิดไฟล์ไว้มากเกินไป)\n"),
        (OSError(errno.ENOSPC, "", "a"), 74, "plan: เขียนผลออกไปไม่ได้ (เนื้อที่เต็ม)\n"),
        (OSError(errno.EPIPE, ""), 74, "plan: เขียนผลออกไปไม่ได้ "),
        (OSError("of nobody's number"), 70, "plan: โปรแกรมผิดพลาดเอง (OSError)"),
    ],
    ids=["vanished", "too many files", "disk full", "no file", "no number"],
)
def test_what_the_system_refuses_in_the_middle_is_no_defect(
    error: OSError, status: int, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused(_: list[str]) -> int:
        raise error

    monkeypatch.setattr(run, "_run", refused)
    assert run._status([], show_traceback=False) == status
    assert capsys.readouterr().err.startswith(said)
