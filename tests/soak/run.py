"""`make soak`: fuzz every target, kill and disturb commands, put hard texts into every field, crowd the preview.

`python tests/soak/run.py --seconds N --output DIR`: most of the seconds go to fuzzing, by shares. What fails is printed
and kept in the folder; then the status is 1.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from soak.crowd import crowded
from soak.fuzz_targets import TARGETS
from soak.interfering import disturbed, killed
from soak.naughty_books import spoiled_books

KILLS = 300
"""How many runs are killed at random moments."""

_HERE = Path(__file__).parent
_SHARES = {"book": 3, "markup": 3, "word": 2, "workbook": 2, "reference": 2, "values": 2, "template": 2}
"""Of the time for fuzzing; all others have one."""


def main() -> int:
    """Everything, one thing after the other."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=int, default=7200)
    parser.add_argument("--output", type=Path, default=Path("build/soak"))
    given = parser.parse_args()
    given.output.mkdir(parents=True, exist_ok=True)
    failed = [
        *_told("calls that fail, kills at every call", disturbed),
        *_told(f"{KILLS} kills at random moments", lambda: killed(KILLS)),
        *_told("every hard text in every field", spoiled_books),
        *_told("the preview under 1,000 connections", crowded),
    ]
    shares = {name: _SHARES.get(name, 1) for name in TARGETS}
    for name, share in shares.items():
        failed += _fuzzed(name, given.seconds * share // sum(shares.values()), given.output)
    print(*(failed or ["nothing failed"]), sep="\n")
    return 1 if failed else 0


def _told(what: str, work: Callable[[], tuple[int, list[str]]]) -> list[str]:
    begun = time.monotonic()
    number, failed = work()
    print(f"{what}: {number:,} runs, {len(failed)} failed, {time.monotonic() - begun:.0f} s", flush=True)
    return [f"{what}: {each}" for each in failed]


def _fuzzed(name: str, seconds: int, folder: Path) -> list[str]:
    """Fuzz a target in a process of its own, which some failures end."""
    command = [sys.executable, str(_HERE / "fuzz.py"), name, str(seconds), str(folder)]
    log = folder / f"{name}.log"
    with log.open("wb") as out:
        done = subprocess.run(command, stdout=out, stderr=subprocess.STDOUT, check=False)
    noted = folder / f"{name}.json"
    report: dict[str, Any] = {"runs": 0, "longest": 0.0, "failed": {}}
    report |= json.loads(noted.read_text("utf-8")) if noted.exists() else {}
    print(
        f"fuzz {name}: {report['runs']:,} runs, longest {report['longest']} s, failed {report['failed']}",
        flush=True,
    )
    failed = [f"fuzz {name}: {way} ({folder / file})" for way, file in report["failed"].items()]
    return failed + ([f"fuzz {name}: ended with {done.returncode}, see {log}"] if done.returncode else [])


if __name__ == "__main__":
    sys.exit(main())
