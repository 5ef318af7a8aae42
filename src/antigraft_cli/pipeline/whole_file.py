"""Writing files completely or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from stat import S_IMODE

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write_whole(path: Path, content: bytes) -> None:
    """Write a temporary file next to the target and rename it: readers see either the old file or the new one.

    A file that is replaced hands on its permissions.

    Raises OSError if the folder cannot be made or the file cannot be replaced; nothing is left behind, wherever it is
    interrupted.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{os.urandom(8).hex()}.tmp")  # short: the name itself may be as long as may be
    try:
        with os.fdopen(os.open(temporary, _NEW, 0o666), "wb") as file:
            file.write(content)
        with suppress(OSError):  # a new file, or a disk without permissions
            temporary.chmod(S_IMODE(path.stat().st_mode))
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
