"""Changes below folders are noticed, whatever becomes of the folders meanwhile."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

import pytest
from watchfiles import watch

from antigraft_cli.preview import changes

PATIENCE = 10.0


class EnoughError(Exception):
    """Ends what would go on forever."""


class Looks(Queue[None]):
    """The looks that were taken."""

    def next(self) -> bool:
        """Whether one comes, which is waited for."""
        with suppress(Empty):
            self.get(timeout=PATIENCE)
            return True
        return False

    def are_over(self) -> None:
        """Wait until none has come for a second."""
        with suppress(Empty):
            while True:
                self.get(timeout=1)


@contextmanager
def looking(*folders: Path) -> Iterator[Looks]:
    """The looks at the folders while the block runs."""
    looks, over = Looks(), list[bool]()

    def look() -> None:
        if over:
            raise EnoughError
        looks.put(None)

    def run() -> None:
        with pytest.raises(EnoughError):
            changes.at_every_change(folders, look)

    thread = Thread(target=run, daemon=True)
    thread.start()
    try:
        yield looks
    finally:
        over.append(True)
        folders[0].mkdir(exist_ok=True)
        (folders[0] / "last").touch()
        thread.join(PATIENCE)
        assert not thread.is_alive()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a file in a folder."""
    (tmp_path / "plan" / "years").mkdir(parents=True)
    (tmp_path / "plan" / "years" / "2566.yaml").write_text("a", "utf-8")
    return tmp_path / "plan"


def test_what_is_saved_is_seen(folder: Path) -> None:
    with looking(folder) as looks:
        assert looks.next()
        looks.are_over()
        (folder / "years" / "2566.yaml").write_text("b", "utf-8")
        assert looks.next()


def test_what_is_saved_in_a_folder_that_was_replaced_many_times_is_seen(folder: Path) -> None:
    with looking(folder) as looks:
        assert looks.next()
        for text in "abc":
            for _ in range(5):
                shutil.rmtree(folder)
                folder.mkdir()
            looks.are_over()
            (folder / "plan.yaml").write_text(text, "utf-8")
            assert looks.next()


def test_a_folder_that_is_held_leaves_its_identity_to_no_other(folder: Path) -> None:
    with changes._held([folder]) as identities:
        for _ in range(20):
            shutil.rmtree(folder)
            folder.mkdir()
            assert changes._identities([folder]) != identities


def test_a_folder_that_vanishes_before_it_is_watched_is_waited_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = list[Any]()

    def vanished(*folders: Path, **options: Any) -> Any:
        calls.append(folders)
        if len(calls) == 1:
            shutil.rmtree(folder)
        return watch(*folders, **options)

    monkeypatch.setattr(changes, "watch", vanished)
    with looking(folder) as looks:
        assert looks.next()
        looks.are_over()
        folder.mkdir()
        assert looks.next()
        looks.are_over()
        (folder / "plan.yaml").write_text("a", "utf-8")
        assert looks.next()
    assert len(calls) > 1


def test_where_the_system_tells_of_nothing_changes_are_seen_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: Path, **__: Any) -> Any:
        raise OSError(28, "too many watches")

    monkeypatch.setattr(changes, "watch", refused)
    with looking(folder) as looks:
        assert looks.next()
        looks.are_over()
        (folder / "years" / "2566.yaml").write_text("changed", "utf-8")
        assert looks.next()
