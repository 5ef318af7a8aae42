"""`make bench`: ours, the floors and the peers on the same work, in one run. See README.md."""

from __future__ import annotations

import argparse
import gc
import resource
import statistics
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

from antigraft_cli.cli.frame.beginning import GARBAGE_THRESHOLD
from contenders import Contender, Work
from sizes import PROJECTS, plan_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SLOW_FROM = 10 * PROJECTS
"""With more projects than this, a slow way is run only if it is named."""

_LARGE = 1 << 24
"""Bytes; a block of memory large enough to make malloc consolidate."""

Medians = dict[str, float]
Clock = Callable[[], float]

_BARS = (
    ("ours", "floor: deflate and write", 3.5),
    ("ours", "docxtpl", 1 / 2.5),
    ("ours, word breaks", "ours", 2.0),
)
_BARS_OF_COMMANDS = (
    ("plan validate", "floor of validate: plain_validate.py", 1.25),
    ("plan render, word_breaks: false", "with_docxtpl.py", 1.0),
    ("plan render", "plan render, word_breaks: false", 2.0),
    ("plan render --format pdf", "with_typst.py", 1.5),
)
"""Only for the plan as it is on disk."""

_GROWTH_BAR = 1.1
"""How many times more than in proportion to the plan ours may grow."""


def main() -> None:
    """Measure and print."""
    options = _options()
    gc.set_threshold(*GARBAGE_THRESHOLD)  # for every contender, as the command sets it
    clock = time.perf_counter if options.wall else _processor_time
    sizes: dict[int, Medians] = {}
    for projects in options.projects:
        with tempfile.TemporaryDirectory() as scratch:
            work = Work(plan_of(projects, Path(scratch)), Path(scratch))
            chosen = _chosen(work.contenders(), options.only, projects)
            _check_texts(chosen, work.ours)
            print(f"\n{projects} projects, {options.rounds} rounds, medians of {options.clock}")
            sizes[projects] = _medians(chosen, options.rounds, clock)
            _print_table(chosen, sizes[projects])
    _print_bars(sizes)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11, help="how often each is run, in turn (11)")
    parser.add_argument("--projects", type=int, nargs="+", default=[PROJECTS], help="sizes of the plan (15)")
    parser.add_argument(
        "--only", nargs="+", default=[], help="run only what has one of these in its name, and its floor"
    )
    parser.add_argument(
        "--wall",
        action="store_true",
        help="measure wall time instead of processor time, which other programs disturb less",
    )
    options = parser.parse_args()
    options.clock = "wall time" if options.wall else "processor time"
    return options


def _processor_time() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _chosen(contenders: list[Contender], only: list[str], projects: int) -> list[Contender]:
    """What is run: what is named and what that is compared with; by default, all that is not too slow at this size."""
    if not only:
        return [each for each in contenders if projects <= _SLOW_FROM or not each.slow]
    floors = {each.name: each.floor for each in contenders}
    named = {name for name in floors if any(part in name for part in only)}
    while not named >= (below := {floors[name] for name in named}):
        named |= below
    return [each for each in contenders if each.name in named]


def _check_texts(contenders: list[Contender], ours: Path) -> None:
    """Run each once, as a warm-up, and check that every book has the same styles and texts in the same order as ours."""
    expected = _styled_texts(ours)
    assert expected
    for contender in contenders:
        contender.run()
        assert not contender.book or _styled_texts(contender.book) == expected, (
            f"{contender.name}: not the same text"
        )


def _styled_texts(path: Path) -> list[tuple[str, str]]:
    """Each paragraph's style and text, ignoring whitespace and empty paragraphs."""
    with zipfile.ZipFile(path) as archive:
        root = ET.fromstring(archive.read("word/document.xml"))  # noqa: S314 - made by this run
    found = []
    for paragraph in root.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        text = "".join(
            "".join(each.text or "" for each in paragraph.iter(f"{_W}t"))
            .replace("\u200b", "")
            .replace("\u200d", "")
            .split()
        )
        if text:
            found.append(("" if style is None else style.get(f"{_W}val", ""), text))
    return found


def _medians(contenders: list[Contender], rounds: int, clock: Clock) -> Medians:
    """Median milliseconds of each; every round runs all of them in turn, so that what slows the machine slows all alike."""
    times: dict[str, list[float]] = {contender.name: [] for contender in contenders}
    gc.collect()
    gc.freeze()  # the collector does not search what the other ways keep in memory
    for _ in range(rounds):
        for contender in contenders:
            gc.collect()
            # Makes the C library tidy up what the one before freed, before the clock starts.
            bytes(_LARGE)
            start = clock()
            contender.run()
            times[contender.name].append((clock() - start) * 1000)
    gc.unfreeze()
    return {name: statistics.median(each) for name, each in times.items()}


def _print_table(contenders: list[Contender], medians: Medians) -> None:
    for contender in contenders:
        ratio = medians[contender.name] / medians[contender.floor]
        print(f"{contender.name:<38} {medians[contender.name]:>10,.1f} ms {ratio:>7.2f} × {contender.floor}")


def _print_bars(sizes: dict[int, Medians]) -> None:
    print("\nbars")
    for projects, medians in sizes.items():
        for name, other, bar in (*_BARS, *(_BARS_OF_COMMANDS if projects == PROJECTS else ())):
            if name in medians and other in medians:
                _print_bar(f"{projects}: {name} / {other}", medians[name] / medians[other], bar)
    smallest = min(sizes)
    for projects, medians in sizes.items():
        if projects > smallest and "ours" in medians:
            grown = medians["ours"] / sizes[smallest]["ours"]
            _print_bar(f"ours, {projects} / {smallest} projects", grown, _GROWTH_BAR * projects / smallest)


def _print_bar(name: str, ratio: float, bar: float) -> None:
    print(f"{name:<60} {ratio:>7.2f}, at most {bar:.2f}: {'kept' if ratio <= bar else 'MISSED'}")


if __name__ == "__main__":
    main()
