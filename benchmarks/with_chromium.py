"""How long after a file is saved its change is visible in the browser: `plan preview` and Chromium, in wall time."""

from __future__ import annotations

import argparse
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page

from browser import browser_page
from sizes import plan_of

_PATIENCE = 60_000
_BAR = 500.0
"""Milliseconds, for the plan of ป่าสัก."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11, help="how often a change is saved (11)")
    parser.add_argument("--projects", type=int, nargs="+", default=[15, 150], help="sizes of the plan (15 150)")
    options = parser.parse_args()
    for projects in options.projects:
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(shutil.copytree(plan_of(projects, Path(scratch) / "made"), Path(scratch) / "plan"))
            times = _times(folder, options.rounds)
        print(
            f"{projects} projects: saved to seen, median {statistics.median(times):,.0f} ms, most {max(times):,.0f}"
        )
    print(f"bar: at most {_BAR:.0f} ms with 15 projects")


def _times(folder: Path, rounds: int) -> list[float]:
    command = [sys.executable, "-m", "antigraft_cli", "preview", str(folder), "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running, browser_page() as (page, _):
        assert running.stdout
        found = re.search(r"http://\S+/", running.stdout.readline())
        assert found
        page.goto(found[0])
        page.wait_for_selector("body[data-book]", timeout=_PATIENCE)
        time.sleep(1)  # until the command's first check is over
        times = [_saved_to_seen(page, folder / "plan.yaml", f"ป่าสัก{number}") for number in range(rounds)]
        running.send_signal(signal.SIGINT)
    return times


def _saved_to_seen(page: Page, path: Path, district: str) -> float:
    """Milliseconds from changing the district's name to the book that shows it."""
    text = re.sub("district: .*", f"district: {district}", path.read_text("utf-8"))
    before = page.get_attribute("body", "data-book")
    start = time.perf_counter()
    path.write_text(text, encoding="utf-8")
    page.wait_for_selector(f"body[data-book]:not([data-book='{before}'])", timeout=_PATIENCE)
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
