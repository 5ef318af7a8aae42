"""Writing a new folder completely or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Mapping
from pathlib import Path


def write_new_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files, by their paths in it, into a folder that is not there yet: under a temporary name, then rename it.

    Raises FileExistsError if there is something of that name, OSError if it cannot be written; nothing is left behind,
    wherever it is interrupted.
    """
    if os.path.lexists(folder):
        raise FileExistsError(str(folder))
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder.parent)) from error
    temporary = folder.with_name(f".{os.urandom(8).hex()}.tmp")
    try:
        for name, content in files.items():
            path = temporary / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        temporary.rename(folder)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
