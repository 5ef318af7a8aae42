"""The command, run as its users run it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from programs import need


def plan(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as on a machine without LibreOffice."""
    command = [sys.executable, "-m", "antigraft_cli", *arguments]
    return subprocess.run(
        command,
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | {"PATH": ""} | environment,
        check=False,
    )


def script() -> str:
    """The installed script `plan`."""
    found = shutil.which("plan", path=sysconfig.get_path("scripts"))
    assert found
    return found


def installed(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the installed script `plan`, as people type it."""
    return subprocess.run(
        [script(), *arguments],
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | environment,
        check=False,
    )


_READS_EVERYTHING = "-dac_override,-dac_read_search"


def as_ordinary_user(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command without root's right to read and write whatever it wants."""
    before = []
    if os.geteuid() == 0:
        setpriv = need("setpriv", "util-linux")
        before = [setpriv, "--bounding-set", _READS_EVERYTHING, "--inh-caps", _READS_EVERYTHING]
    return subprocess.run(
        [*before, sys.executable, "-m", "antigraft_cli", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
