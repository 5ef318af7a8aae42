"""Every command disturbed at every call, and killed at random moments: how many runs, and what was wrong after them."""

from __future__ import annotations

from pathlib import Path
from random import Random
from signal import SIGKILL
from tempfile import TemporaryDirectory
from time import monotonic

from soak.commands import COMMANDS, made_workplace
from soak.interference import ERRORS, Interfered, defects, neither_old_nor_new

WRITE = ("render", "render-page", "format", "into", "report")
"""The commands that are killed."""


def disturbed() -> tuple[int, list[str]]:
    """Each call fails with each error; those that write are killed at each."""
    runs, failed = 0, list[str]()
    with TemporaryDirectory() as folder:
        workplace = made_workplace(Path(folder, "folder"))
        for name, arguments in COMMANDS.items():
            command = Interfered(Path(folder, "scratch"), workplace, arguments.split())
            for error in ERRORS:
                for outcome in command.each_call_fails([error]):
                    runs += 1
                    failed += [f"{arguments} {error} {outcome.call}: {each}" for each in defects(command, outcome)]
            for outcome in command.killed_at_each_call() if name in WRITE else ():
                runs += 1
                failed += [f"{arguments} killed: {each}" for each in neither_old_nor_new(command, outcome)]
    return runs, failed


def killed(times: int) -> tuple[int, list[str]]:
    """So many runs, each killed at a random moment of its time."""
    random, failed = Random(0), list[str]()  # noqa: S311 - for variety, not for secrets
    with TemporaryDirectory() as folder:
        workplace = made_workplace(Path(folder, "folder"))
        commands = [Interfered(Path(folder, "scratch"), workplace, COMMANDS[name].split()) for name in WRITE]
        lengths = [_seconds(command) for command in commands]
        struck = 0
        for turn in range(times):
            command, most = commands[turn % len(commands)], lengths[turn % len(commands)]
            outcome = command.killed_after(random.uniform(0.001, most))
            struck += outcome.status == -SIGKILL
            failed += [f"{WRITE[turn % len(WRITE)]}: {each}" for each in neither_old_nor_new(command, outcome)]
    return times, failed if struck > times / 3 else [*failed, f"only {struck} were killed before they ended"]


def _seconds(command: Interfered) -> float:
    begun = monotonic()
    command.run()
    return monotonic() - begun
