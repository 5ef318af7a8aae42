"""Many plans checked together: in several processes, with a bar, and each against those before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from antigraft_cli.cli.frame.processes import of_each
from antigraft_cli.cli.frame.progress_bar import with_bar
from antigraft_cli.pipeline.check import Made, against_those_before


def checked_together(check_one: Callable[..., Made], folders: Iterable[Path], jobs: int | None) -> Iterator[Made]:
    """What `check_one` makes of each plan, in the order of their paths, whatever the number of jobs: see `of_each`."""
    folders = sorted(folders)
    return against_those_before(check_one, folders, with_bar(of_each(check_one, folders, jobs), len(folders)))
