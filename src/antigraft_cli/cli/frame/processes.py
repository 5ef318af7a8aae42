"""Many plans or books at work on all cores: processes that take one at a time, and results in the order of the plans."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from typing import Generic, TypeVar

from antigraft_cli.child_process import ChildEndedError, ChildProcess
from antigraft_cli.cli.frame.beginning import after_a_plan
from antigraft_cli.cli.frame.language import language
from antigraft_cli.cli.frame.lost_process import LostProcessError

Item = TypeVar("Item")
Result = TypeVar("Result")

ENOUGH = 16
"""Plans that are worth a process of their own, whose start takes as long as checking about ten."""

_AHEAD = 4
"""Plans handed out for each process; more would only fill the memory with results that wait for their turn."""

_CHILD = f"{__name__}_child"


def processes(plans: int, jobs: int | None, enough: int = ENOUGH) -> int:
    """How many processes work on so many plans: as many as `jobs`, else one a core that has `enough` of them to do."""
    return min(plans, jobs) if jobs else max(1, min(os.cpu_count() or 1, plans // enough))


def of_each(
    work: Callable[[Item], Result], items: Sequence[Item], jobs: int | None = None, enough: int = ENOUGH
) -> Iterator[Result]:
    """What `work` makes of each item, in their order, in as many processes as `processes` says; one is this one.

    `work` is a function of a module, or a partial of one with plain values; an item is a plan's folder or the like.
    What it raises is raised here, and LostProcessError, after the results before it, if its process is killed; whatever
    ends this ends the processes, each after cleaning up.
    """
    number = processes(len(items), jobs, enough)
    if number <= 1:
        for left, item in zip(range(len(items))[::-1], items, strict=True):
            yield work(item)
            if left:
                after_a_plan()
        return
    children = [ChildProcess(_CHILD, language()) for _ in range(number)]
    threads = ThreadPoolExecutor(number)
    try:
        yield from _in_order(threads, _Asking(work, children), items, number * _AHEAD)
    except BaseException:
        for child in children:
            child.terminate()
        raise
    finally:
        threads.shutdown(cancel_futures=True)
        for child in children:
            child.close()


class _Asking(Generic[Item, Result]):
    """Asks whichever process is idle."""

    def __init__(self, work: Callable[[Item], Result], children: Sequence[ChildProcess]) -> None:
        self._work = work
        self._idle: SimpleQueue[ChildProcess] = SimpleQueue()
        for child in children:
            self._idle.put(child)

    def __call__(self, item: Item) -> Result:
        child = self._idle.get()
        try:
            result: Result = child.ask((self._work, item))
        except ChildEndedError as ended:
            raise LostProcessError(str(item), ended.status) from None
        finally:
            self._idle.put(child)
        return result


def _in_order(
    threads: ThreadPoolExecutor, ask: Callable[[Item], Result], items: Sequence[Item], ahead: int
) -> Iterator[Result]:
    waiting: deque[Future[Result]] = deque()
    for item in items:
        waiting.append(threads.submit(ask, item))
        if len(waiting) >= ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()
