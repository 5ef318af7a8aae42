"""`plan summary` and `plan validate` of the same thousand plans, run in turn in one process each. See README.md."""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from many_plans import make_plans

BAR = 1.15
"""How many times the processor time of `plan validate` that of `plan summary` may be."""

COMMANDS = {
    "plan validate": ("validate", "--format", "concise"),
    "plan summary": ("summary",),
    "plan summary --format html": ("summary", "--format", "html", "-o", "."),
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, default=1000, help="how many plans (1000)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is run, in turn (3)")
    options = parser.parse_args()
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    with tempfile.TemporaryDirectory() as scratch:
        make_plans(Path(scratch) / "plans", options.plans)
        for _ in range(options.rounds):
            for name, arguments in COMMANDS.items():
                times[name].append(_user_seconds(Path(scratch), *arguments))
    medians = {name: statistics.median(each) for name, each in times.items()}
    print(f"{options.plans} plans, {options.rounds} rounds, medians of processor time in user mode")
    for name, median in medians.items():
        ratio = median / medians["plan validate"]
        print(f"{name:<28} {median:>8.1f} s {ratio:>6.2f} × plan validate, at most {BAR}")


def _user_seconds(folder: Path, *arguments: str) -> float:
    """What a command takes over the plans in a folder."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    command = [sys.executable, "-m", "antigraft_cli", *arguments, "--jobs", "1", "plans"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    assert done.returncode == 1, done.stderr.decode()  # some of the plans have faults
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


if __name__ == "__main__":
    main()
