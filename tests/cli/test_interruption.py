"""Ctrl-C and SIGTERM at any moment: quietly, with their status, and with nothing left behind."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from programs import need

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")

ENDS = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129}

AT_AN_IMPORT = """
import os, sys

class Signals:
    heard = False
    left = int(sys.argv.pop(1))
    number = int(sys.argv.pop(1))

    def find_spec(self, name, *_):
        if not Signals.heard and name != "antigraft_cli.cli.frame.run":
            return
        Signals.heard = True
        Signals.left -= 1
        if Signals.left == 0:
            os.kill(os.getpid(), Signals.number)

sys.meta_path.insert(0, Signals())
from antigraft_cli.__main__ import main
main()
"""
"""Runs the command and sends it a signal when it imports the n-th module after those that hear signals."""

AT_A_LINE = """
import os, sys
left, number, *names = int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3].split()
del sys.argv[1:4]

def trace(frame, event, _):
    global left
    if frame.f_globals.get("__name__") not in names:
        return None
    if event == "line":
        left -= 1
        if left == 0:
            os.kill(os.getpid(), number)
    return trace

{before}
sys.settrace(trace)
{run}
"""
"""Runs something and sends a signal at the n-th line of these modules that it comes to."""

THE_COMMAND = AT_A_LINE.format(before="from antigraft_cli.__main__ import main", run="main()")
A_FOLDER = AT_A_LINE.format(
    before="import tempfile\nfrom antigraft_cli.cli.frame import interruption\n"
    "interruption.end_at_once()\ninterruption.clean_up_first()",
    run="try:\n    with tempfile.TemporaryDirectory():\n        sys.settrace(None)\n        import time; time.sleep(9)\n"
    "except KeyboardInterrupt:\n    sys.exit(interruption.status(130))",
)


def run(script: str, *arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    temporary = cwd / "temporary"
    temporary.mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=cwd,
        env=os.environ | {"TMPDIR": str(temporary)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        preexec_fn=_hear,
    )


def _hear() -> None:
    """Undo what a shell does to programs in the background: they do not hear Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def left_behind(folder: Path) -> list[str]:
    return sorted(path.name for name in ("temporary", "build") for path in (folder / name).glob("*"))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "sigterm"])
@pytest.mark.parametrize("turn", [1, 3, 10, 30, 60, 100, 150, 200, 250, 300])
def test_a_signal_while_modules_are_loaded(turn: int, number: signal.Signals, base_plan: Path) -> None:
    done = run(AT_AN_IMPORT, turn, int(number), "validate", "plan", cwd=base_plan.parent)
    assert (done.returncode, done.stdout, done.stderr) == (ENDS[number], "", "")


def test_a_signal_at_each_line_that_writes_a_book(base_plan: Path) -> None:
    folder = base_plan.parent
    given = ("antigraft_cli.pipeline.whole_file", "render", "plan", "--format", "html")
    book, lines = "plan-2566-2567.html", 0
    while True:
        done = run(THE_COMMAND, lines + 1, int(signal.SIGTERM), *given, cwd=folder)
        assert left_behind(folder) in ([], [book])
        if done.returncode == 0:
            break
        assert (done.returncode, done.stderr) == (143, "")
        (folder / "build" / book).unlink(missing_ok=True)
        lines += 1
    assert lines >= 5


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "sigterm"])
def test_a_signal_at_each_line_that_makes_a_temporary_folder(number: signal.Signals, tmp_path: Path) -> None:
    for line in range(1, 200):
        done = run(A_FOLDER, line, int(number), "tempfile weakref", cwd=tmp_path)
        print(line, done)
        assert (left_behind(tmp_path), done.stderr) == ([], "")
        if done.returncode == 0:
            break
        assert done.returncode == ENDS[number]
