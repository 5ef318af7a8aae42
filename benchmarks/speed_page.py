"""`make speed`: docs/speed.md, written from a run of the benchmarks."""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "speed.md"
_LIBRARIES = (
    "docxtpl",
    "jinja2",
    "lxml",
    "nlpo3",
    "pydantic",
    "python-docx",
    "PyYAML",
    "rendercv",
    "typer",
    "typst",
    "XlsxWriter",
)


def main() -> None:
    """Run them and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", nargs="+", default=["1", "100", "1000", "7850"])
    plans = parser.parse_args().plans
    one = _run("run.py", "--wall", "--rounds", "7", "--projects", "15", "150")
    many = _run("many.py", "--plans", *plans)
    PAGE.write_text(
        f"{_HEAD}\n{_machine()}\n\n{_ONE}\n\n```text\n{one.strip()}\n```\n\n{_MANY}\n\n{many.strip()}\n", "utf-8"
    )


def _run(script: str, *arguments: str) -> str:
    environment = os.environ | {"PYTHONPATH": str(HERE.parent / "tests")}
    command = [sys.executable, str(HERE / script), *arguments]
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout


def _machine() -> str:
    day = datetime.now(UTC).date()
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    return (
        f"Measured on {day.day} {day:%B %Y}, {os.cpu_count()} cores of {_processor()}, "
        f"{platform.python_implementation()} {platform.python_version()}, {libraries}."
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())


_HEAD = """# Speed

Written by `make speed` from a run of [the benchmarks](../benchmarks/README.md), which say what each line is. Times vary
from machine to machine: compare those of one run. What the figures mean for a province or the country stands in
[scale.md](scale.md).
"""
_ONE = """## One plan

The plan of ป่าสัก, and the same with ten times its projects; wall time."""
_MANY = """## Many plans

Whole commands over invented plans that differ in names, budgets, quarters and texts; 5 % of them have faults. `× reading`
compares with one process that reads the same files into the same models and does nothing else."""

if __name__ == "__main__":
    main()
