"""What the browser should show now, and waiting for the next change."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from threading import Condition
from typing import Literal, NamedTuple

MOST_REMARKS = 200
"""Findings beyond this number are counted but not shown: nobody reads them, and the page would be slow."""


Standing = Literal["current", "older", "incomplete", "missing"]
"""How the book shown relates to the files: made from them; made from an earlier state, because none can be made from
the present one; made from the files that can be read; or none could be made yet."""


class ShownFinding(NamedTuple):
    """A finding as shown; `part` is the id of the part of the book that it belongs to, or empty."""

    place: str
    severity: str
    rule: str
    message: str
    hint: str
    line: str
    part: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A book's page as HTML, how it relates to the files, and what was found in them."""

    title: str
    book: bytes
    standing: Standing = "current"
    remarks: Sequence[ShownFinding] = ()

    def described(self) -> str:
        """Everything but the book, as one line of JSON; `book` is a hash that tells one book from another."""
        return json.dumps(
            {
                "title": self.title,
                "book": sha256(self.book).hexdigest()[:16],
                "standing": self.standing,
                "count": len(self.remarks),
                "remarks": [remark._asdict() for remark in self.remarks[:MOST_REMARKS]],
            },
            ensure_ascii=False,
        )


class Board:
    """Holds what is shown, and wakes all waiting threads when it changes."""

    def __init__(self, shown: Shown) -> None:
        self._shown, self._number = shown, 1
        self._changed = Condition()

    @property
    def shown(self) -> Shown:
        """What is shown now."""
        return self._shown

    def put(self, shown: Shown) -> None:
        """Show this from now on."""
        with self._changed:
            if shown != self._shown:
                self._shown, self._number = shown, self._number + 1
                self._changed.notify_all()

    def wake(self) -> None:
        """Let all who wait go on, though nothing has changed."""
        with self._changed:
            self._changed.notify_all()

    def wait(self, seen: int, seconds: float) -> tuple[int, Shown]:
        """What is shown and its number: at once if the number is not the one seen, else when woken or after `seconds`."""
        with self._changed:
            if self._number == seen:
                self._changed.wait(seconds)
            return self._number, self._shown
