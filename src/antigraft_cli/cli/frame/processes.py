"""Many plans at work on all cores: processes that take a plan at a time, and results in the order of the plans."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import Generic, TypeVar

from antigraft_cli.child_process import ChildProcess
from antigraft_cli.cli.frame.language import language

Result = TypeVar("Result")
Work = Callable[[Path], Result]

ENOUGH = 16
"""Plans that are worth a process of their own, whose start takes as long as checking about ten."""

_AHEAD = 4
"""Plans handed out for each process; more would only fill the memory with results that wait for their turn."""

_CHILD = f"{__name__}_child"


def processes(plans: int, jobs: int | None) -> int:
    """How many processes work on so many plans: as many as `jobs`, else one a core if there is enough to do."""
    return min(plans, jobs) if jobs else max(1, min(os.cpu_count() or 1, plans // ENOUGH))


def of_each(work: Work[Result], folders: Sequence[Path], jobs: int | None = None) -> Iterator[Result]:
    """What `work` makes of each folder, in their order, in as many processes as `processes` says; one is this one.

    `work` is a function of a module, or a partial of one with plain values. What it raises is raised here; whatever
    ends this ends the processes, each after cleaning up.
    """
    number = processes(len(folders), jobs)
    if number <= 1:
        yield from map(work, folders)
        return
    children = [ChildProcess(_CHILD, language()) for _ in range(number)]
    threads = ThreadPoolExecutor(number)
    try:
        yield from _in_order(threads, _Asking(work, children), folders, number * _AHEAD)
    except BaseException:
        for child in children:
            child.terminate()
        raise
    finally:
        threads.shutdown(cancel_futures=True)
        for child in children:
            child.close()


class _Asking(Generic[Result]):
    """Asks whichever process is idle."""

    def __init__(self, work: Work[Result], children: Sequence[ChildProcess]) -> None:
        self._work = work
        self._idle: SimpleQueue[ChildProcess] = SimpleQueue()
        for child in children:
            self._idle.put(child)

    def __call__(self, folder: Path) -> Result:
        child = self._idle.get()
        try:
            result: Result = child.ask((self._work, folder))
            return result
        finally:
            self._idle.put(child)


def _in_order(
    threads: ThreadPoolExecutor, ask: Callable[[Path], Result], folders: Sequence[Path], ahead: int
) -> Iterator[Result]:
    waiting: deque[Future[Result]] = deque()
    for folder in folders:
        waiting.append(threads.submit(ask, folder))
        if len(waiting) >= ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()
