"""Own templates at work in a process of their own, which is ended when they take too long.

The sandbox's allowance stops what a template does step by step, and says at which line. A single step of C code, such
as comparing two lists that hold themselves forty times over, nothing but the system can stop.
"""

from __future__ import annotations

import atexit
import pickle
import signal
import subprocess
import sys
from functools import cache
from threading import Lock, Timer
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, cast

from antigraft_cli.documents.allowance import MAX_SECONDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from antigraft_cli.diagnostics import Diagnostic
    from antigraft_cli.documents.context import Book

_GRACE = 5
"""Seconds that a process gets in addition, to start and to say itself which line takes too long."""

_MAX_MEMORY = 1 << 31
"""Bytes of address space, where the system can limit them."""


class Order(NamedTuple):
    """What to render: own templates as `Templates` takes them, a book, and the name of the template to begin with."""

    own: Mapping[str, str]
    shown: str
    book: Book
    name: str
    traced: bool


Rendered = tuple[str, "list[Diagnostic]"]


def render_apart(order: Order) -> Rendered | None:
    """The document and its templates' faults; None if the work had to be ended."""
    return _worker().render(order)


class _Worker:
    """A process that renders one document after the other; a new one takes the place of one that was ended."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        atexit.register(self.end)

    def render(self, order: Order) -> Rendered | None:
        with self._lock:
            process = self._process = self._process or _started()
            orders, results = cast("tuple[BinaryIO, BinaryIO]", (process.stdin, process.stdout))
            timer = Timer(MAX_SECONDS + _GRACE, process.kill)
            timer.start()
            try:
                pickle.dump(order, orders)
                orders.flush()
                rendered: Rendered = pickle.load(results)  # noqa: S301 - by our own process
            except (EOFError, OSError, pickle.UnpicklingError):
                self.end()
                return None
            finally:
                timer.cancel()
            return rendered

    def end(self) -> None:
        """End the process, if there is one."""
        if self._process:
            self._process.kill()
            with self._process:
                self._process = None


@cache
def _worker() -> _Worker:
    return _Worker()


def _started() -> subprocess.Popen[bytes]:
    # -P: no module of the folder that the user stands in.
    return subprocess.Popen(  # noqa: S603 - ourselves
        [sys.executable, "-P", "-m", __name__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _work(orders: BinaryIO, results: BinaryIO) -> None:
    """Render until there are no more orders."""
    from antigraft_cli.documents.templates import Templates  # noqa: PLC0415 - it imports this module

    while True:
        try:
            order: Order = pickle.load(orders)  # noqa: S301 - by the program that started this
        except EOFError:
            return
        _limit_time(MAX_SECONDS + _GRACE)
        rendered = Templates(order.own, order.shown).render_here(order.book, order.name, traced=order.traced)
        _limit_time(0)
        pickle.dump(rendered, results)
        results.flush()


def _limit_time(seconds: int) -> None:
    """Let the system end this process after that time, even if the one that started it is no more."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _limit_memory() -> None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    limit: Any = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (_MAX_MEMORY if limit < 0 else min(limit, _MAX_MEMORY), limit))


if __name__ == "__main__":
    _limit_memory()
    _work(sys.stdin.buffer, sys.stdout.buffer)
