"""Limits on what one document may use, for templates that are not ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TypeVar

from antigraft_cli.documents.misuse import MisuseError

MAX_MADE = 1 << 25
"""Characters in all the text that one document is made from, intermediate results included.

The sample book of fifteen projects takes 380,000.
"""

MAX_SECONDS = 10
"""A book takes a few hundredths of a second."""

_ITEM = 16
"""How many characters an item of a list counts as."""

Made = TypeVar("Made")


class Allowance:
    """What one document may still use; its methods raise MisuseError when nothing is left."""

    def __init__(self) -> None:
        self._left = MAX_MADE
        self._until = monotonic() + MAX_SECONDS

    def step(self) -> None:
        """Count one iteration of a loop, or one call."""
        if monotonic() > self._until:
            raise too_long()

    def spend(self, characters: int) -> None:
        """Count characters before they are made."""
        self.step()
        self._left -= characters
        if self._left < 0:
            raise MisuseError(
                "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ", "the document is too long; the template may contain an endless loop"
            )

    def made(self, value: Made) -> Made:
        """Count a value that was made, and return it."""
        self.spend(size(value))
        return value

    def turns(self, items: Iterable[Made]) -> Iterator[Made]:
        """Yield the items of a loop, counting each."""
        for item in items:
            self.step()
            yield item


def too_long() -> MisuseError:
    """The error of a template that works longer than it may."""
    return MisuseError(
        "แม่แบบทำงานนานเกินไป อาจวนไม่รู้จบ", "the template takes too long; it may contain an endless loop"
    )


def size(value: object) -> int:
    """The size of a value in characters; each item of a list counts as several."""
    if isinstance(value, str):
        return len(value)
    return _ITEM * len(value) if isinstance(value, (list, tuple, dict, range)) else 0
