"""All texts of a plan joined, so that each wording rule runs once, and the way back to their places."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from antigraft_cli.diagnostics import MOST_OF_A_TEXT, Diagnostic, Fault, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import WrittenText
from antigraft_cli.rules import Rule

BETWEEN = "\n\x1e"
"""What separates the joined texts; a text never contains the control character (Y009)."""


class JoinedTexts:
    """Texts joined by `BETWEEN`, across which wording rules find nothing."""

    def __init__(self, texts: tuple[WrittenText, ...]) -> None:
        self._texts = texts
        self.text = BETWEEN.join(each.text for each in texts)
        self._starts = [0, *accumulate(len(each.text) + len(BETWEEN) for each in texts)]

    def owner(self, fault: Fault) -> WrittenText:
        """The text that a fault is in."""
        return self._texts[bisect_right(self._starts, fault.start) - 1]

    def diagnostics(self, faults: Iterable[Fault]) -> Iterator[Diagnostic]:
        """The faults as diagnostics located at their own characters in the files."""
        seen: dict[tuple[str, int], int] = {}
        rest: dict[tuple[str, int], Fault] = {}
        for fault in faults:
            group = fault.rule.code, bisect_right(self._starts, fault.start) - 1
            seen[group] = count = seen.get(group, 0) + 1
            if count <= MOST_OF_A_TEXT:
                yield self._diagnostic(fault, group[1])
            elif count == MOST_OF_A_TEXT + 1:
                rest[group] = fault
        for group, fault in rest.items():
            yield self._diagnostic(fault, group[1], seen[group] - MOST_OF_A_TEXT)

    def _diagnostic(self, fault: Fault, index: int, times: int = 1) -> Diagnostic:
        owner, start = self._texts[index], self._starts[index]
        where = Place(owner.file, owner.path, part=(fault.start - start, fault.end - start))
        return Diagnostic(fault.rule, where, fault.message, fault.hint, times)


def at_match(rule: Rule, found: re.Match[str], th: str, en: str, hint: Message | None) -> Fault:
    """A fault at exactly the characters that an expression matched."""
    return Fault(rule, found.start(), found.end(), Message(th, en), hint)


def write_instead(right: str) -> Message:
    """The hint to change what is written to `right`."""
    return Message(f"แก้เป็น {right}", f"change it to {right}")
