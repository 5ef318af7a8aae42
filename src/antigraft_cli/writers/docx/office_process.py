"""LibreOffice as a child process that never outlives us, with all that it starts itself."""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

_PATIENCE = 2.0
"""Seconds to wait for killed processes to be gone, so that none of them writes into a folder that is removed next."""


def run_office(command: list[str], folder: Path, seconds: float) -> bool:
    """Run a program to its end, at most for `seconds`, its own temporary files in `folder`; whether it succeeded.

    Raises OSError if it cannot be started.
    """
    process = subprocess.Popen(  # noqa: S603 - no shell, our own file
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(folder)),
        start_new_session=True,
    )
    try:
        return process.wait(seconds) == 0
    except subprocess.TimeoutExpired:
        _end(process)
        return False
    except BaseException:
        _end(process)
        raise


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill the program and the programs it has started, which are one group where there are groups."""
    if os.name == "nt":
        process.kill()
        process.wait()
        return
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        until = monotonic() + _PATIENCE
        while monotonic() < until:
            os.killpg(process.pid, 0)
            sleep(0.01)
