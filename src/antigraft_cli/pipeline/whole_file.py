"""Writing files completely or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from stat import S_IMODE

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write_whole(path: Path, content: bytes, *, durably: bool = False) -> None:
    """Write a temporary file next to the target and rename it: readers see either the old file or the new one.

    A file that is replaced hands on its permissions. `durably` waits until the disk has it.

    Raises OSError if the folder cannot be made or the file cannot be replaced; nothing is left behind, wherever it is
    interrupted.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{os.urandom(8).hex()}.tmp")  # short: the name itself may be as long as may be
    try:
        write_new(temporary, content, like=path, durably=durably)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if durably:
        sync_folder(path.parent)


def write_new(path: Path, content: bytes, *, like: Path, durably: bool = True) -> None:
    """Write a file that is not there yet, with the permissions of another. Raises OSError."""
    with os.fdopen(os.open(path, _NEW, 0o666), "wb") as file:
        file.write(content)
        if durably:
            file.flush()
            os.fsync(file.fileno())
    with suppress(OSError):  # a new file, or a disk without permissions
        path.chmod(S_IMODE(like.stat().st_mode))


def sync_folder(folder: Path) -> None:
    """Wait until the disk has a folder's names, where the system knows of that."""
    if hasattr(os, "O_DIRECTORY"):
        with suppress(OSError):
            number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(number)
            finally:
                os.close(number)
