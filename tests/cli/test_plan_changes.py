"""Several of a plan's files are changed in all or in none, whatever fails or ends in between; or it is said in which."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

import pytest

from antigraft_cli.pipeline import plan_changes
from antigraft_cli.pipeline.plan_changes import ChangesNotMadeError, Unfinished, finish, unfinished, write_changes
from antigraft_cli.source.plan_files import JOURNAL_FILE
from command import as_ordinary_user, plan

OLD = {"plan.yaml": b"old", "projects/a.yaml": b"old a", "years/2566.yaml": b"old year"}
CHANGES: dict[str, bytes | None] = {
    "plan.yaml": b"new",
    "years/2566.yaml": b"new year",
    "projects/a.yaml": None,
    "chapters/b.yaml": b"new b",
}
NEW = {name: content for name, content in CHANGES.items() if content is not None}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return filled(tmp_path / "plan", OLD)


def filled(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def held(folder: Path) -> dict[str, bytes]:
    """Every file of the folder, hidden ones too."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def folders(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_dir())


def test_all_files_are_changed_and_keep_their_permissions(folder: Path) -> None:
    (folder / "plan.yaml").chmod(0o640)
    write_changes(folder, CHANGES)
    assert (held(folder), (folder / "plan.yaml").stat().st_mode & 0o777) == (NEW, 0o640)


class _Full:
    """Stands in for a call of the system, and fails at the n-th time and at those that follow for a while."""

    def __init__(self, turn: int, call: object, times: int = 1) -> None:
        self.turns, self.count, self.call = range(turn, turn + times), 0, call

    def __get__(self, path: object, _: type) -> object:
        def called(*given: object, **more: object) -> object:
            self.count += 1
            if self.count in self.turns:
                raise OSError(errno.ENOSPC, "No space left on device")
            return self.call(path, *given, **more)  # type: ignore[operator]

        return called


@pytest.mark.parametrize("turn", range(1, 6))
def test_a_rename_that_fails_changes_no_file_and_leaves_nothing(
    turn: int, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = _Full(turn, Path.replace)
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(ChangesNotMadeError) as caught:
        write_changes(folder, CHANGES)
    assert (held(folder), folders(folder)) == (OLD, ["projects", "years"])
    assert (caught.value.changed, caught.value.name) == ([], [*CHANGES, *CHANGES][max(turn - 2, -1)])
    assert full.count >= turn


@pytest.mark.parametrize("turn", range(1, 5))
def test_a_file_that_does_not_fit_on_the_disk_changes_none(
    turn: int, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = iter(range(1, 100))
    sync = os.fsync

    def full(number: int) -> None:
        if next(calls) == turn:
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(number)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ChangesNotMadeError):
        write_changes(folder, CHANGES)
    assert (held(folder), folders(folder)) == (OLD, ["projects", "years"])


def test_what_cannot_be_undone_is_said_and_made_whole_later(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", _Full(3, Path.replace, times=10))
        broken.setattr(Path, "unlink", _Full(1, Path.unlink, times=10))
        with pytest.raises(ChangesNotMadeError) as caught:
            write_changes(folder, CHANGES)
    assert (caught.value.name, caught.value.changed[0]) == ("years/2566.yaml", "plan.yaml")
    left = [name for name in CHANGES if name != "plan.yaml"]
    assert unfinished(folder) == Unfinished(["plan.yaml"], left)
    assert finish(folder) == Unfinished(list(CHANGES), [])
    assert (held(folder), finish(folder), unfinished(folder)) == (NEW, None, None)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of a file that was not yet closed
def test_an_interruption_at_any_line_changes_all_or_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C raises KeyboardInterrupt between any two lines."""
    monkeypatch.setattr(os, "fsync", lambda _: None)
    for turn in _until_done():
        folder = filled(tmp_path / str(turn), OLD)
        left = turn

        def trace(frame: FrameType, event: str, _: object) -> object:
            nonlocal left
            if frame.f_globals.get("__name__") not in _TRACED:
                return None
            left -= event == "line"
            if event == "line" and left == 0:
                raise KeyboardInterrupt
            return trace

        before = sys.gettrace()
        sys.settrace(trace)  # type: ignore[arg-type]  # the stubs want it to return itself
        try:
            write_changes(folder, CHANGES)
        except KeyboardInterrupt:
            pass
        finally:
            sys.settrace(before)
        assert held(folder) in (OLD, NEW), turn
        if left > 0:
            break
    assert turn > 60
    assert held(folder) == NEW


_TRACED = ("antigraft_cli.pipeline.plan_changes", "antigraft_cli.pipeline.whole_file")


def _until_done() -> Iterator[int]:
    yield from range(1, 1000)
    raise AssertionError


def at_every_line(folder: Path, act: Callable[[], object]) -> list[Path]:
    """The folder as it is at every line of ours while something is done: what a process leaves that is killed there."""
    kept: list[Path] = []

    def trace(frame: FrameType, event: str, _: object) -> object:
        if frame.f_globals.get("__name__") not in _TRACED:
            return None
        if event == "line":
            kept.append(Path(shutil.copytree(folder, folder.with_name(f"{folder.name}-{len(kept)}"))))
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]  # the stubs want it to return itself
    try:
        act()
    finally:
        sys.settrace(before)
    return kept


def test_a_process_killed_at_any_line_leaves_all_or_nothing_once_it_is_finished(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    kept = at_every_line(folder, lambda: write_changes(folder, CHANGES))
    outcomes = [_finished(each) for each in kept]
    assert (outcomes[0], outcomes[-1], len(outcomes) > 60) == (OLD, NEW, True)
    assert all(outcome in (OLD, NEW) for outcome in outcomes)


def test_a_process_killed_while_it_finishes_a_change_leaves_it_to_the_next(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    interrupted(folder, monkeypatch)
    kept = at_every_line(folder, lambda: finish(folder))
    assert len(kept) > 30
    assert all(_finished(each) == NEW for each in kept)


def _finished(folder: Path) -> dict[str, bytes]:
    """The files that there are, once what was interrupted is finished."""
    left = unfinished(folder)
    done = finish(folder)
    assert (left is None) == (done is None)
    assert done is None or done.unchanged == []
    return {name: content for name, content in held(folder).items() if not name.endswith(".tmp")}


def interrupted(folder: Path, monkeypatch: pytest.MonkeyPatch, turn: int = 3) -> None:
    """Leave the folder as a machine does that goes off before the n-th rename."""

    class OffError(BaseException):
        pass

    def off(*_: object) -> None:
        raise OffError

    renames = iter(range(1, 100))
    replace = Path.replace

    def replaced(path: Path, target: Path) -> Path:
        if next(renames) == turn:
            raise OffError
        return replace(path, target)

    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", replaced)
        broken.setattr(plan_changes, "_undo", off)
        with pytest.raises(OffError):
            write_changes(folder, CHANGES)


def test_a_file_edited_since_is_not_written_over(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupted(folder, monkeypatch)
    (folder / "years/2566.yaml").write_bytes(b"by hand")
    assert finish(folder) == Unfinished(["plan.yaml", "projects/a.yaml", "chapters/b.yaml"], ["years/2566.yaml"])
    assert held(folder) == NEW | {"years/2566.yaml": b"by hand"}


@pytest.mark.parametrize(
    "journal",
    [
        "",
        "[]",
        "{}",
        "[" * 100_000,
        json.dumps({"token": "../x", "files": {"plan.yaml": ["", "x"]}}),
        json.dumps({"token": "0" * 16, "files": {"../plan.yaml": ["", "x"]}}),
        json.dumps({"token": "0" * 16, "files": {"projects/../../plan.yaml": ["", "x"]}}),
        json.dumps({"token": "0" * 16, "files": {"linked/a.yaml": ["", "x"]}}),
        json.dumps({"token": "0" * 16, "files": {"years/a.yaml": ["", ""]}}),
        json.dumps({"token": "0" * 16, "files": {"plan.yaml": "x"}}),
    ],
    ids=["empty", "list", "map", "deep", "token", "above", "through", "other", "link", "shape"],
)
def test_a_journal_that_is_not_ours_does_nothing(journal: str, folder: Path) -> None:
    outside = filled(folder.parent / "outside", {"a.yaml": b"outside"})
    (folder / "years/2566.yaml").unlink()
    (folder / "years").rmdir()
    (folder / "years").symlink_to(outside)
    (folder / JOURNAL_FILE).write_text(journal, "utf-8")
    assert (unfinished(folder), finish(folder)) == (None, None)
    assert (held(outside), (folder / "plan.yaml").read_bytes()) == ({"a.yaml": b"outside"}, b"old")


def test_a_command_says_what_an_interrupted_one_has_left_and_one_that_writes_makes_it_whole(
    base_plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = {name: (base_plan / name).read_bytes() + b"# new\n" for name in ("plan.yaml", "years/2566.yaml")}
    monkeypatch.setitem(globals(), "CHANGES", new)
    interrupted(base_plan, monkeypatch)
    shown = "plan: การแก้ครั้งก่อนหยุดกลางคัน"
    done = plan("validate", "plan", cwd=base_plan.parent)
    assert (done.returncode, done.stderr) == (
        0,
        f"{shown} แก้แล้ว: plan.yaml ยังไม่ได้แก้: years/2566.yaml ทำต่อให้ครบด้วย plan format plan\n",
    )
    done = plan("format", "plan", cwd=base_plan.parent)
    assert (done.returncode, done.stderr) == (0, f"{shown} ทำต่อให้ครบแล้ว: plan.yaml, years/2566.yaml\n")
    assert all((base_plan / name).read_bytes() == content for name, content in new.items())
    assert plan("validate", "plan", cwd=base_plan.parent).stderr == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_folder_that_may_not_be_written_is_said_and_no_file_changes(base_plan: Path) -> None:
    before = held(base_plan)
    (base_plan / "years").chmod(0o555)
    done = as_ordinary_user(
        "new", "project", "โครงการใหม่", "--plan", "plan", "--year", "2566", cwd=base_plan.parent
    )
    (base_plan / "years").chmod(0o755)
    said = "plan: เขียน plan/years/2566.yaml ไม่ได้ (ไม่มีสิทธิ์) ไม่มีไฟล์ใดเปลี่ยน\n"
    assert (done.returncode, done.stdout, done.stderr, held(base_plan)) == (2, "", said, before)
