"""Many plans at once: whole commands over folders of 1 to 7,850 invented plans, and the floor of reading them.

PYTHONPATH=tests python benchmarks/many.py [--plans N…] [--rounds N]
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
THAILAND = 7850
"""The local organisations of Thailand."""

_PLAN = (sys.executable, "-m", "antigraft_cli")


class Way(NamedTuple):
    """One way to work on a folder of plans; `before` puts it back as it was."""

    name: str
    command: Sequence[str | Path]
    before: Callable[[], object] = lambda: None


class Run(NamedTuple):
    """Seconds of wall and processor time, and the largest resident set of any process, in bytes."""

    wall: float
    processor: float
    memory: int


def main() -> None:
    """Measure each size in turn and print a table of it in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, nargs="+", default=[1, 100, 1000], help="sizes (1 100 1000)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is run, in turn (3)")
    options = parser.parse_args()
    for plans in options.plans:
        with tempfile.TemporaryDirectory() as scratch:
            _make_plans(Path(scratch, "plans"), plans)
            ways = _ways(Path(scratch))
            runs = [[_run(way) for way in ways] for _ in range(options.rounds if plans < THAILAND else 1)]
            _print(plans, ways, runs)


def _make_plans(folder: Path, plans: int) -> None:
    """In a process of its own: what this one has ever held would count as the memory of those that it starts."""
    subprocess.run(
        [sys.executable, str(HERE.parent / "tests" / "many_plans.py"), str(folder), str(plans)], check=True
    )


def _ways(scratch: Path) -> list[Way]:
    plans, made = scratch / "plans", scratch / "build"
    render = (*_PLAN, "render", "--draft", plans, "-o", made)
    return [
        Way(
            "reading into the models, and nothing else (1 process)",
            (sys.executable, HERE / "plain_validate.py", plans),
        ),
        Way("`plan validate --jobs 1`", (*_PLAN, "validate", plans, "--jobs", "1")),
        Way("`plan validate`", (*_PLAN, "validate", plans)),
        Way("`plan summary --jobs 1`", (*_PLAN, "summary", plans, "--jobs", "1")),
        Way("`plan summary`", (*_PLAN, "summary", plans)),
        Way("`plan render`", render, lambda: shutil.rmtree(made, ignore_errors=True)),
        Way("`plan render` again, nothing changed", render),
    ]


def _run(way: Way) -> Run:
    way.before()
    began = time.perf_counter()
    process = os.posix_spawn(
        way.command[0],
        list(map(str, way.command)),
        os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, used = os.wait4(process, 0)
    wall = time.perf_counter() - began
    assert os.waitstatus_to_exitcode(status) in (0, 1), way.name
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * unit)


def _print(plans: int, ways: Sequence[Way], rounds: Sequence[Sequence[Run]]) -> None:
    print(f"\n### {plans:,} plan{'s' if plans > 1 else ''}\n")
    print("| | seconds | least to most | ms a plan | processor, s | × reading | a process's memory, MB |")
    print("|---|---|---|---|---|---|---|")
    of_each = list(zip(*rounds, strict=True))
    reading = statistics.median(run.wall for run in of_each[0])
    for way, runs in zip(ways, of_each, strict=True):
        walls = [run.wall for run in runs]
        wall, processor = statistics.median(walls), statistics.median(run.processor for run in runs)
        memory = max(run.memory for run in runs) / 1e6
        print(
            f"| {way.name} | {wall:,.2f} | {min(walls):,.2f}–{max(walls):,.2f} | {1000 * wall / plans:,.1f} "
            f"| {processor:,.2f} | {wall / reading:.2f} | {memory:,.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
