"""Processes that tests start and end, seen from outside."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path


def runs(process: int) -> bool:
    """Whether a process is there, and not only waiting for somebody to take note of its end."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")
    return not stat.exists() or stat.read_text("utf-8").rpartition(")")[2].split()[0] != "Z"


def until(true: Callable[[], object], seconds: float = 20) -> None:
    """Wait until something is true; fail after so many seconds."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "not in time"
        time.sleep(0.02)
