"""Work that `test_processes` gives to processes, which find it by the name of this module."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
from pathlib import Path

from antigraft_cli.cli.frame import interruption
from antigraft_cli.cli.frame.language import choose, language
from antigraft_cli.cli.frame.processes import of_each


def named(folder: Path) -> str:
    time.sleep(0.02 if folder.name.endswith("0") else 0)
    return folder.name


def spoken(_: Path) -> str:
    return language()


def process(_: Path) -> int:
    time.sleep(0.05)
    return os.getpid()


def failing(folder: Path) -> str:
    if folder.name == "3":
        raise ValueError(folder.name)
    return folder.name


def killed(folder: Path) -> str:
    """Is killed at the fourth folder, as by a system without memory."""
    if folder.name == "3":
        os.kill(os.getpid(), signal.SIGKILL)
    return folder.name


def slow(folder: Path) -> str:
    """Says where its temporary folder is, and works until a file says that it is enough."""
    with tempfile.TemporaryDirectory() as scratch:
        (folder / f"{os.getpid()}").write_text(scratch)
        while not (folder.parent / "enough").exists():
            time.sleep(0.02)
    return ""


def main() -> None:
    """Work slowly in two processes, as a command would."""
    interruption.end_at_once()
    interruption.clean_up_first()
    choose([], {})
    try:
        list(of_each(slow, [Path(sys.argv[1])] * 2, 2))
    except KeyboardInterrupt:
        os._exit(interruption.status(130))
