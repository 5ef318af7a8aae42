"""Ctrl-C and SIGTERM at any moment: quietly, with their status, and with nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from previewing import heard

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")

EXAMPLE = Path(__file__).parents[2] / "data" / "plans" / "example"
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
    run="try:\n    with tempfile.TemporaryDirectory():\n        sys.settrace(None)\n        import time; time.sleep(1)\n"
    "except KeyboardInterrupt:\n    sys.exit(interruption.status(130))",
)


def run(script: str, *arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    temporary = cwd / "temporary"
    temporary.mkdir(exist_ok=True)
    with heard(signal.SIGINT):
        return subprocess.run(
            [sys.executable, "-c", script, *map(str, arguments)],
            cwd=cwd,
            env=os.environ | {"TMPDIR": str(temporary)},
            capture_output=True,
            encoding="utf-8",
            timeout=20,
            check=False,
        )


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


def test_a_signal_at_each_line_that_makes_a_temporary_folder(tmp_path: Path) -> None:
    for line in range(1, 200):
        done = run(A_FOLDER, line, int(signal.SIGTERM), "tempfile weakref", cwd=tmp_path)
        assert (left_behind(tmp_path), done.stderr) == ([], "")
        if done.returncode == 0:
            break
        assert done.returncode == ENDS[signal.SIGTERM]
    assert line > 30


OFFICE = """#!/bin/sh
sleep 60 &
echo $! > "$CHILD.part"
mv "$CHILD.part" "$CHILD"
mkdir -p "$TMPDIR/profile" "$TMPDIR/lu1.tmp"
wait
"""
"""A LibreOffice that starts another program, keeps files in its folder, and takes long."""


@pytest.mark.parametrize("number", ENDS, ids=["ctrl-c", "sigterm", "sighup"])
def test_nothing_is_left_of_libreoffice(number: signal.Signals, tmp_path: Path) -> None:
    office, child, temporary = tmp_path / "bin" / "soffice", tmp_path / "child", tmp_path / "temporary"
    office.parent.mkdir()
    office.write_text(OFFICE, "utf-8")
    office.chmod(0o755)
    temporary.mkdir()
    changed = {"PATH": f"{office.parent}:{os.environ['PATH']}", "TMPDIR": str(temporary), "CHILD": str(child)}
    command = [sys.executable, "-m", "antigraft_cli", "render", str(EXAMPLE)]
    with heard(signal.SIGINT):
        running = subprocess.Popen(
            command, cwd=tmp_path, env=os.environ | changed, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
    with running:
        until = time.monotonic() + 20
        while not child.exists() and time.monotonic() < until:
            time.sleep(0.01)
        running.send_signal(number)
        out, err = running.communicate(timeout=20)
    assert (running.returncode, out, err, left_behind(tmp_path)) == (ENDS[number], b"", b"", [])
    assert not _runs(int(child.read_text("utf-8")))


def _runs(process: int) -> bool:
    """Whether a process is there, and not only waiting for somebody to take note of its end."""
    status = Path("/proc", str(process), "stat")
    return status.exists() and status.read_text("utf-8").rpartition(")")[2].split()[0] != "Z"


@pytest.mark.parametrize("after", [0.05, 0.15, 0.3, 0.5, 0.8])
def test_a_signal_after_some_time_leaves_nothing(after: float, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "antigraft_cli", "render", str(EXAMPLE), "--format", "pdf"]
    (tmp_path / "temporary").mkdir()
    with subprocess.Popen(
        command, cwd=tmp_path, env=os.environ | {"TMPDIR": str(tmp_path / "temporary")}, stderr=subprocess.PIPE
    ) as running:
        time.sleep(after)
        running.terminate()
        err = running.communicate(timeout=20)[1]
    left = left_behind(tmp_path)
    if running.returncode == 0:  # it was done before
        assert left == ["example-2566-2570-rev1.pdf"]
    elif running.returncode != -signal.SIGTERM:  # it had begun
        assert (running.returncode, err, left) == (143, b"", [])
