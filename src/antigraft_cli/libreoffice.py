"""LibreOffice, where it is installed, as a child process that never outlives us, with all that it starts itself."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

_USUAL_PLACES = (
    Path(os.environ.get("PROGRAMFILES", "C:/Program Files")) / "LibreOffice/program/soffice.exe",
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
)
_PATIENCE = 2.0
"""Seconds to wait for killed processes to be gone, so that none of them writes into a folder that is removed next."""


def office() -> str | None:
    """The program's path; None if it is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((str(place) for place in _USUAL_PLACES if place.is_file()), None)


def run_office(command: list[str], folder: Path, seconds: float) -> bool:
    """Run it to its end, at most for `seconds`, its own temporary files in `folder`; whether it succeeded.

    Raises OSError if it cannot be started, TimeoutError if it takes longer.
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
        raise TimeoutError from None
    except BaseException:
        _end(process)
        raise


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill the program and the programs it has started, which are one group where there are groups."""
    if os.name == "nt":
        command = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
        subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - Windows' own
        process.wait()
        return
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        until = monotonic() + _PATIENCE
        while monotonic() < until:
            os.killpg(process.pid, 0)
            sleep(0.01)
