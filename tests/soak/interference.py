"""A command that is interfered with: at each of its calls on files, one that fails or a SIGKILL; and what is left then.

The command is loaded once, then each run is a fork of it in a fresh copy of a folder, so that hundreds take seconds.
"""

from __future__ import annotations

import errno
import importlib
import io
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from antigraft_cli.cli.frame.run import _status

EVENTS = {"open", "os.listdir", "os.scandir", "os.rename", "os.remove", "os.mkdir", "os.chmod", "os.rmdir"}
"""Of CPython's audit events, those of files (docs.python.org/3/library/audit_events.html)."""

ERRORS = (errno.ENOENT, errno.EACCES, errno.EIO, errno.ENOSPC, errno.EMFILE, errno.EROFS)
OVER = {0, 1, 2, 74}
"""The statuses with which a command may end (see docs): not 70, a defect."""

_PATIENCE = 60.0
"""Seconds after which a run is killed, whatever it is waiting for."""

Files = dict[str, str]
"""The digests of a folder's files by their paths."""


class Interference(NamedTuple):
    """What happens at the n-th call on a file below the folder, from 1; 0 is never. No error means a SIGKILL.

    `most` is how large a file may become, in bytes.
    """

    at: int = 0
    error: int = 0
    most: int = 0


class Outcome(NamedTuple):
    """How a command ended, its standard error, the call that was interfered with, how many there were, and the files.

    A status below zero is a signal's number.
    """

    status: int
    told: str
    call: str
    calls: int
    files: Files


class Interfered:
    """A command with its arguments, run in copies of a folder."""

    def __init__(self, scratch: Path, folder: Path, arguments: Sequence[str]) -> None:
        self._scratch, self._folder, self._arguments = scratch, folder, list(arguments)
        self.before = files_of(folder)
        for module in self._in_copy(lambda: self._in_fork(Interference(), told=_modules)).told.split():
            importlib.import_module(module)  # once here, and no longer in each fork
        self.undisturbed = self.run()
        assert self.undisturbed.status in (0, 1), self.undisturbed

    def run(self, interference: Interference | None = None) -> Outcome:
        """Run it once."""
        return self._in_copy(lambda: self._in_fork(interference or Interference()))

    def killed_after(self, seconds: float) -> Outcome:
        """Run it, and kill it after a time."""
        return self._in_copy(lambda: self._in_fork(Interference(), seconds))

    def each_call_fails(self, errors: Sequence[int] = ERRORS, every: int = 1) -> Iterator[Outcome]:
        """Fail every call in turn, or every n-th, with one error after the other."""
        for at in range(1, self.undisturbed.calls + 1, every):
            yield self.run(Interference(at, errors[at % len(errors)]))

    def killed_at_each_call(self, last: int = 0) -> Iterator[Outcome]:
        """Kill it at every call, or only at the last ones, which write."""
        for at in range(max(self.undisturbed.calls + 1 - last, 1) if last else 1, self.undisturbed.calls + 1):
            yield self.run(Interference(at))

    def _in_copy(self, run: Callable[[], Outcome]) -> Outcome:
        shutil.rmtree(self._scratch, ignore_errors=True)
        shutil.copytree(self._folder, self._scratch)
        (self._scratch / "temporary").mkdir()
        here = Path.cwd()
        os.chdir(self._scratch)
        try:
            return run()._replace(files=files_of(self._scratch))
        finally:
            os.chdir(here)

    def _in_fork(
        self, interference: Interference, seconds: float = _PATIENCE, told: Callable[[str], str] = str
    ) -> Outcome:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.close(reading)
                _interfere(interference, self._scratch)
                signal.setitimer(signal.ITIMER_REAL, seconds)
                outcome = self._run()
                with os.fdopen(writing, "w") as pipe:
                    json.dump(outcome._replace(told=told(outcome.told), call="".join(_met), calls=_calls[0]), pipe)
            finally:
                os._exit(0)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            said = pipe.read()
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            return Outcome(-os.WTERMSIG(status), "", "", 0, {})
        return Outcome(*json.loads(said))

    def _run(self) -> Outcome:
        tempfile.tempdir = str(self._scratch / "temporary")
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = _status(self._arguments, show_traceback=True)
        return Outcome(status, err.getvalue(), "", 0, {})


_calls, _met = [0], list[str]()


def _modules(_: str) -> str:
    """Every module that is loaded and can be loaded by its name."""
    return " ".join(name for name, module in sys.modules.items() if getattr(module, "__spec__", None))


def _interfere(interference: Interference, folder: Path) -> None:
    """Have it happen in this process; hooks of CPython stay until its end."""
    below = str(folder)

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event not in EVENTS or not isinstance(arguments[0], (str, bytes, os.PathLike)):
            return
        path = os.path.abspath(os.fsdecode(arguments[0]))  # noqa: PTH100 - pathlib calls on files itself
        if not path.startswith(below):
            return
        _calls[0] += 1
        if _calls[0] == interference.at:
            _met.append(f"{event} {path.removeprefix(below)}")
            if not interference.error:
                os.kill(os.getpid(), signal.SIGKILL)
            raise OSError(interference.error, os.strerror(interference.error), path)

    signal.signal(signal.SIGALRM, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    if interference.most:
        resource.setrlimit(resource.RLIMIT_FSIZE, (interference.most, interference.most))
    sys.addaudithook(hook)


def files_of(folder: Path) -> Files:
    """The files below a folder."""
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def is_temporary(name: str) -> bool:
    """Whether a file is one that takes the place of another in the end."""
    return any(part.startswith(".") and part.endswith(".tmp") for part in name.split("/")) or "temporary/" in name


def neither_old_nor_new(command: Interfered, outcome: Outcome) -> list[str]:
    """The files that have neither their old bytes nor the new ones, beside temporary ones, and those that are gone."""
    old, new = command.before, command.undisturbed.files
    known = {name: {old.get(name), new.get(name)} for name in (*old, *new)}
    missing = [name for name in old if name not in outcome.files]
    return missing + [
        name
        for name, digest in outcome.files.items()
        if not is_temporary(name) and digest not in known.get(name, ())
    ]


def defects(command: Interfered, outcome: Outcome) -> list[str]:
    """What is wrong with how a command ended after a call that failed.

    What is made of a plan is made of what could be read of it, so only the plans' own files are looked at.
    """
    found = [name for name in neither_old_nor_new(command, outcome) if not name.startswith("build/")]
    if outcome.status not in OVER or "Traceback" in outcome.told:
        found.append(f"status {outcome.status}: {outcome.told}")
    cleans_up = outcome.call.startswith(("os.remove", "os.rmdir", "os.scandir", "os.listdir"))
    return found + [name for name in outcome.files if is_temporary(name) and not cleans_up]
