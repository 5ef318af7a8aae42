"""Own templates at work in a process of their own, which is ended when they take too long.

The sandbox's allowance stops what a template does step by step, and says at which line. A single step of C code, such
as comparing two lists that hold themselves forty times over, nothing but the system can stop.
"""

from __future__ import annotations

import atexit
from functools import cache
from threading import Lock, Timer
from typing import TYPE_CHECKING, NamedTuple

from antigraft_cli.child_process import ChildEndedError, ChildProcess
from antigraft_cli.documents.allowance import MAX_SECONDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from antigraft_cli.diagnostics import Diagnostic
    from antigraft_cli.documents.context import Book

_CHILD = f"{__name__}_child"
GRACE = 5
"""Seconds that a process gets in addition, to start and to say itself which line takes too long."""


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
        self._process: ChildProcess | None = None
        atexit.register(self.end)

    def render(self, order: Order) -> Rendered | None:
        with self._lock:
            process = self._process = self._process or ChildProcess(_CHILD)
            timer = Timer(MAX_SECONDS + GRACE, process.kill)
            timer.start()
            try:
                rendered: Rendered = process.ask(order)
            except ChildEndedError:
                self.end()
                return None
            except BaseException:
                self.end()
                raise
            finally:
                timer.cancel()
            return rendered

    def end(self) -> None:
        """End the process, if there is one."""
        if self._process:
            self._process.kill()
            self._process.close()
            self._process = None


@cache
def _worker() -> _Worker:
    return _Worker()
