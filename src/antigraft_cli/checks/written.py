"""All texts of a plan as one, so that each wording rule looks at them once, and the way back to their places."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from antigraft_cli.diagnostics import Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import WrittenText

Hint = Message | None
BETWEEN = "\n\x1e"
"""Between two texts of the joined one; no text holds the control character (Y009)."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What a wording rule found at characters `start` to `end` of the joined text."""

    code: str
    start: int
    end: int
    message: Message
    hint: Hint = None


class JoinedTexts:
    """Texts joined by line ends, which no wording rule looks across."""

    def __init__(self, texts: tuple[WrittenText, ...]) -> None:
        self._texts = texts
        self.text = BETWEEN.join(each.text for each in texts)
        self._starts = [0, *accumulate(len(each.text) + len(BETWEEN) for each in texts)]

    def owner(self, hit: Hit) -> WrittenText:
        """The text that a hit is in."""
        return self._texts[bisect_right(self._starts, hit.start) - 1]

    def diagnostic(self, hit: Hit) -> Diagnostic:
        """The hit as a diagnostic at its very characters."""
        index = bisect_right(self._starts, hit.start) - 1
        owner, start = self._texts[index], self._starts[index]
        where = Place(owner.file, owner.path, part=(hit.start - start, hit.end - start))
        return Diagnostic(hit.code, where, hit.message, hit.hint)
