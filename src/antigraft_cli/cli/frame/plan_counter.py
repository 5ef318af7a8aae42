"""How many of many plans have been read: a line on the terminal that is written over, and gone at the end."""

from __future__ import annotations

import sys

from antigraft_cli.cli.frame.console import note_in_place
from antigraft_cli.cli.frame.language import tr

_FEWEST = 20
"""Plans that are counted; fewer are read before anyone could look."""


class PlanCounter:
    """Called with the number of plans that were read; says nothing where stderr is no terminal."""

    def __init__(self, plans: int) -> None:
        self._plans = plans
        self._speaks = plans >= _FEWEST and sys.stderr.isatty()

    def __call__(self, done: int) -> None:
        """Say how many have been read."""
        if self._speaks:
            text = tr(f"อ่านแล้ว {done:,}/{self._plans:,} แผน", f"read {done:,} of {self._plans:,} plans")
            note_in_place(text if done < self._plans else "")
