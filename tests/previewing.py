"""`plan preview` as its users start it: it runs as long as a test needs it, and ends by Ctrl-C."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer

COMMAND = (sys.executable, "-m", "antigraft_cli", "preview")
_ANNOUNCED = re.compile(r"แสดงเล่มที่ http://127\.0\.0\.1:([0-9]+)/ กด Ctrl-C เพื่อเลิก\n")
_PATIENCE = 120.0
"""Seconds after which a preview is killed, whatever it or its test is waiting for."""
_AT_ONCE = 10.0
"""Seconds that Ctrl-C may take on a busy machine."""


@contextmanager
def previewing(*arguments: str) -> Iterator[int]:
    """The port of a preview that goes on running until the block ends, and then ends by Ctrl-C at once."""
    with _started(*COMMAND, *arguments, "--no-browser") as running:
        assert running.stdout
        assert running.stderr
        announced = _ANNOUNCED.fullmatch(running.stdout.readline())
        assert announced
        yield int(announced[1])
        assert running.poll() is None
        running.send_signal(signal.SIGINT)
        assert running.wait(_AT_ONCE) == 0
        assert running.stderr.read() == "เลิกแสดงแล้ว\n"


@contextmanager
def _started(*command: str) -> Iterator[subprocess.Popen[str]]:
    """A program that hears Ctrl-C, and that does not outlive the block or `_PATIENCE`."""
    with heard(signal.SIGINT):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    killer = Timer(_PATIENCE, process.kill)
    killer.start()
    try:
        with process:
            try:
                yield process
            finally:
                process.kill()
    finally:
        killer.cancel()


@contextmanager
def heard(number: signal.Signals) -> Iterator[None]:
    """The signal as a program finds it that is started in a terminal.

    A shell has what it starts in the background ignore SIGINT, and programs started from there inherit that.
    """
    before = signal.signal(number, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(number, before)
