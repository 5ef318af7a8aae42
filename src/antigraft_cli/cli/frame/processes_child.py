"""One of the processes that work on many plans. The first argument is the language of messages."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

from antigraft_cli.child_process import answer_orders
from antigraft_cli.cli.frame import interruption
from antigraft_cli.cli.frame.beginning import after_a_plan, begin
from antigraft_cli.cli.frame.language import choose


def _work(order: tuple[Callable[[Any], object], Any]) -> object:
    """A signal between two plans ends the process at once, one during the work after cleaning up."""
    work, item = order
    with interruption.cleaning_up_first():
        made = work(item)
    after_a_plan()
    return made


if __name__ == "__main__":
    interruption.end_at_once()
    begin()
    choose(["--lang", sys.argv[1]], {})
    try:
        answer_orders(_work)
    except (KeyboardInterrupt, BrokenPipeError):
        os._exit(interruption.status(1))
