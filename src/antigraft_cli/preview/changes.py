"""Waiting for changes below folders, whatever becomes of the folders meanwhile."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep

from watchfiles import watch

_DEBOUNCE, _STEP = 100, 20
"""Milliseconds: one save in an editor is several changes, and a step without any means that it is over."""

_LOOK_UP = 500
"""Milliseconds after which the folders are looked up even if nothing seems to have changed in them."""

Identity = tuple[int, int] | None


def at_every_change(folders: Sequence[Path], look: Callable[[], None]) -> None:
    """Call `look` after every change below the folders, forever, even if a folder is replaced by another of its name."""
    while True:
        with _held(folders) as identities:
            try:
                for _ in _watched(folders, identities):
                    look()
            except (OSError, ValueError):
                # A folder that has just gone, or may not be read, or whose name is not UTF-8; too many watches.
                for _ in _polled(folders, identities):
                    look()


def _watched(folders: Sequence[Path], identities: list[Identity]) -> Iterator[None]:
    """Yield after every change that the system tells of, until one of the folders is another or gone."""
    unseen = True
    there = [folder for folder, identity in zip(folders, identities, strict=True) if identity]
    if len(there) < len(folders):
        raise FileNotFoundError
    for changes in watch(
        *there,
        debounce=_DEBOUNCE,
        step=_STEP,
        rust_timeout=_LOOK_UP,
        yield_on_timeout=True,
        ignore_permission_denied=True,
    ):
        # `unseen` stands for what was saved before watching began.
        if changes or unseen:
            yield
        unseen = False
        if _identities(folders) != identities:
            return


def _polled(folders: Sequence[Path], identities: list[Identity]) -> Iterator[None]:
    """The same where the system tells of nothing."""
    known = None
    while _identities(folders) == identities:
        if (found := _entries(folders)) != known:
            known = found
            yield
        sleep(_LOOK_UP / 1000)


def _entries(folders: Sequence[Path]) -> list[tuple[str, int, int]]:
    """Every file and folder below these, with its size and the time of its last change."""
    entries = []
    for folder in folders:
        for parent, children, files in os.walk(folder):
            for name in (*children, *files):
                path = os.path.join(parent, name)  # noqa: PTH118 - many, and nothing else is done with them
                with suppress(OSError):
                    status = os.lstat(path)
                    entries.append((path, status.st_size, status.st_mtime_ns))
    return entries


@contextmanager
def _held(folders: Sequence[Path]) -> Iterator[list[Identity]]:
    """The folders' identities. While they are held open, no other folder can get theirs, however often they are replaced."""
    numbers = []
    for folder in folders:
        with suppress(OSError):  # Windows opens no folders, and deletes none that are open
            numbers.append(os.open(folder, os.O_RDONLY))
    try:
        yield _identities(folders)
    finally:
        for number in numbers:
            os.close(number)


def _identities(folders: Sequence[Path]) -> list[Identity]:
    """What tells a folder from another of its name; None for one that is not there."""
    found = list[Identity]()
    for folder in folders:
        try:
            status = folder.stat()
            found.append((status.st_dev, status.st_ino))
        except OSError:
            found.append(None)
    return found
