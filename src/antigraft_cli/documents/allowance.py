"""What one document may use up: the limits of templates that are not ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TypeVar

from antigraft_cli.documents.misuse import MisuseError

MAX_MADE = 1 << 25
"""Characters of all the texts that one document is made of, those on the way to it included.

The sample's book of fifteen projects takes 380,000.
"""

MAX_SECONDS = 10
"""A book takes a few hundredths of one."""

_ITEM = 16
"""An item of a list counts as so many characters."""

Made = TypeVar("Made")


class Allowance:
    """What is left for one document."""

    def __init__(self) -> None:
        self._left = MAX_MADE
        self._until = monotonic() + MAX_SECONDS

    def step(self) -> None:
        """Count one turn of a loop, one call."""
        if monotonic() > self._until:
            raise MisuseError(
                "แม่แบบทำงานนานเกินไป อาจวนไม่รู้จบ", "the template takes too long; a loop may have no end"
            )

    def spend(self, characters: int) -> None:
        """Count a text before it is made."""
        self.step()
        self._left -= characters
        if self._left < 0:
            raise MisuseError("เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ", "the document is too long; a loop may have no end")

    def made(self, value: Made) -> Made:
        """Count what was made, and hand it on."""
        self.spend(size(value))
        return value

    def turns(self, items: Iterable[Made]) -> Iterator[Made]:
        """The items of a loop, each counted."""
        for item in items:
            self.step()
            yield item


def size(value: object) -> int:
    """Characters of a text; a list's items count as several."""
    if isinstance(value, str):
        return len(value)
    return _ITEM * len(value) if isinstance(value, (list, tuple, dict, range)) else 0
