"""A change of a text as a book shows it, made in the text as the data has it: its digits, dashes and variables stay."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import accumulate, pairwise
from typing import NamedTuple

from antigraft_cli.model.variables import Names, fill
from antigraft_cli.thai import arabic_digits

_TOKEN = re.compile(r"\$\$\{|\$\{[a-z_.]+\}|.", re.DOTALL)
"""What a text is made of: variables, and single letters."""

_THAI_DIGIT, _ARABIC_DIGIT, _LETTER = re.compile("[๐-๙]"), re.compile("[0-9]"), re.compile("[^\\W\\d_]")
_ALIKE = str.maketrans({"–": "-", "—": "-", "\n": " ", "\t": " ", "\u00a0": " "})
_MOST_COMPARISONS = 4_000_000
"""Letters of one text times those of another that are compared one by one."""


class _Edit(NamedTuple):
    """A stretch of the old text's tokens, and that of the new text's which is in its place."""

    start: int
    end: int
    first: int
    last: int


class _Tokens:
    """A text's tokens, what a book shows of each, and where each begins in what is shown of all."""

    def __init__(self, text: str, names: Names) -> None:
        self.all = _TOKEN.findall(text)
        self.shown = [arabic_digits(fill(token, names)).translate(_ALIKE) for token in self.all]
        self.bounds = [0, *accumulate(map(len, self.shown))]

    def text(self, start: int, end: int) -> str:
        return "".join(self.all[start:end])


def merged(there: str, old: str, new: str, names: Names) -> str:
    """The text that is `there`, with what was changed from `old` to `new`; all of `new` where that cannot be told.

    `old` is what a book shows of the text that is there, `names` the values of its variables.
    """
    if there == old or not _LETTER.search(there):
        return new
    own, before, after = (_Tokens(each.strip(), names) for each in (there, old, new))
    if "".join(own.shown) != "".join(before.shown):
        return new
    places = {bound: place for place, bound in enumerate(own.bounds)}
    edits = [_widened(edit, before, places) for edit in _edits(before, after)]
    if any(one.end > other.start for one, other in pairwise(edits)):
        edits = [_Edit(edits[0].start, edits[-1].end, edits[0].first, edits[-1].last)]
    in_arabic = _ARABIC_DIGIT.search(there) and not _THAI_DIGIT.search(there)
    made, at = "", 0
    for edit in edits:
        text = after.text(edit.first, edit.last)
        made += own.text(at, places[before.bounds[edit.start]]) + (arabic_digits(text) if in_arabic else text)
        at = places[before.bounds[edit.end]]
    lead, trail = there[: len(there) - len(there.lstrip())], there[len(there.rstrip()) :]
    return lead + made + own.text(at, len(own.all)) + trail


def _edits(old: _Tokens, new: _Tokens) -> list[_Edit]:
    """What differs between two texts, apart from what is alike at their ends."""
    one, other = old.shown, new.shown
    shorter = min(len(one), len(other))
    start = next((place for place in range(shorter) if one[place] != other[place]), shorter)
    behind = next((n for n in range(shorter - start) if one[-1 - n] != other[-1 - n]), shorter - start)
    whole = _Edit(start, len(one) - behind, start, len(other) - behind)
    if (whole.end - start) * (whole.last - start) > _MOST_COMPARISONS:
        return [whole]
    matcher = SequenceMatcher(None, one[start : whole.end], other[start : whole.last], autojunk=False)
    return [
        _Edit(*(start + number for number in numbers)) for tag, *numbers in matcher.get_opcodes() if tag != "equal"
    ]


def _widened(edit: _Edit, old: _Tokens, places: dict[int, int]) -> _Edit:
    """The edit as far as to the ends of tokens of the text that is there: what it holds more is alike in both texts."""
    start, end, first, last = edit
    while old.bounds[start] not in places:
        start, first = start - 1, first - 1
    while old.bounds[end] not in places:
        end, last = end + 1, last + 1
    return _Edit(start, end, first, last)
