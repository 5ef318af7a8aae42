"""A bar on a terminal that says how many plans are done. Anything that is printed takes its place while it is printed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TypeVar

from antigraft_cli.cli.frame import console
from antigraft_cli.cli.frame.language import tr

Result = TypeVar("Result")

_FEW = 16
"""Plans that are done before anyone wonders."""


def with_bar(results: Iterator[Result], total: int) -> Iterator[Result]:
    """The results, with a bar on stderr while each is waited for if that is a terminal and there are many."""
    if total < _FEW or not sys.stderr.isatty():
        yield from results
        return
    from rich.console import Console  # noqa: PLC0415 - slow to load, and rarely needed
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn(tr("ทำแล้ว", "done")), MofNCompleteColumn(), BarColumn(), TimeRemainingColumn())
    bar = Progress(
        *columns, console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False
    )
    task = bar.add_task("", total=total)
    with console.hidden_when_printing(bar.stop):
        try:
            bar.start()
            for result in results:
                bar.advance(task)
                yield result
                bar.start()
        finally:
            bar.stop()
