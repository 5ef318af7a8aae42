"""The process in which own templates work: documents for orders, until there are no more."""

from __future__ import annotations

import signal

from antigraft_cli.child_process import answer_orders
from antigraft_cli.documents.allowance import MAX_SECONDS
from antigraft_cli.documents.apart import GRACE, Order, Rendered
from antigraft_cli.documents.templates import Templates

_MAX_MEMORY = 1 << 31
"""Bytes of address space, where the system can limit them."""


def _rendered(order: Order) -> Rendered:
    _limit_time(MAX_SECONDS + GRACE)
    rendered = Templates(order.own, order.shown).render_here(order.book, order.name, traced=order.traced)
    _limit_time(0)
    return rendered


def _limit_time(seconds: int) -> None:
    """Let the system end this process after that time, even if the one that started it is no more."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _limit_memory() -> None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    limit = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (_MAX_MEMORY if limit < 0 else min(limit, _MAX_MEMORY), limit))


if __name__ == "__main__":
    _limit_memory()
    answer_orders(_rendered)
