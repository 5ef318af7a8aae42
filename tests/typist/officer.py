"""Who types: an officer with habits, who keeps to most of them through a book and forgets some on a sheet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random
from typing import TypeVar

from strangers.typing import thai

T = TypeVar("T")
_SARA_AM = re.compile("(?<=[ก-ฮ่-๋])ำ")
_BEFORE_A_NUMBER = re.compile("(?<=พ.ศ.) (?=[0-9])|(?<=ที่) (?=[0-9])|(?<=ปี) (?=[0-9])")


class Officer:
    """Chance that is the same in every run for a seed; `used` is what was chosen, by the name of the choice."""

    def __init__(self, seed: int) -> None:
        self.random = Random(f"typist {seed}")  # noqa: S311 - for variety, not for secrets
        self._slips = Random(f"slips {seed}")  # noqa: S311 - apart, so that a new slip changes no other choice
        self.used: dict[str, set[str]] = {}
        self._habits: dict[str, str] = {}
        self.careless = self.habit("careless", "no", "no", "no", "yes") == "yes"

    def habit(self, name: str, *ways: str) -> str:
        """The way that this officer does this in the whole book."""
        if name not in self._habits:
            self._habits[name] = self.random.choice(ways)
        return self._noted(name, self._habits[name])

    def mostly(self, name: str, *ways: str) -> str:
        """The way of the book, from which a careless officer strays."""
        usual = self.habit(name, *ways)
        return self.each(name, *ways) if self.careless and self.chance(0.2) else usual

    def each(self, name: str, *ways: str) -> str:
        """A way that is chosen anew every time."""
        return self._noted(name, self.random.choice(ways))

    def chance(self, share: float) -> bool:
        """Whether something of this likelihood happens."""
        return self.random.random() < share

    def slips(self, name: str, places: int, share: float) -> int:
        """At which of so many places the officer slips once, in this share of the books; -1 in the others."""
        slips, place = self._slips.random() < share, self._slips.randrange(max(places, 1))
        self._noted(name, "yes" if slips else "no")
        return place if slips and places > 1 else -1

    def some(self, of: Sequence[T], least: int, most: int) -> list[T]:
        """Between so many and so many of them, none twice."""
        return self.random.sample(list(of), min(len(of), self.random.randint(least, most)))

    def digits(self, text: str) -> str:
        """The text in the digits that the officer types."""
        kind = self.habit("digits", "thai", "thai", "arabic", "arabic", "mixed", "torn")
        if kind == "torn":
            return "".join(thai(sign) if sign.isdigit() and self.chance(0.3) else sign for sign in text)
        return thai(text) if kind == "thai" or (kind == "mixed" and self.chance(0.5)) else text

    def form(self, text: str) -> str:
        """Words of the form as they are typed: with signs that look alike, what a PDF left of them, or no blank before a number."""
        way = self.habit("typing of forms", "well", "well", "well", "nikhahit", "two e", "tight", "torn")
        if way == "torn":
            return _SARA_AM.sub(" า", text)
        if way == "nikhahit":
            return text.replace("ำ", "ํา")
        if way == "two e":
            return text.replace("แ", "เเ")
        return _BEFORE_A_NUMBER.sub("", text) if way == "tight" else text

    def _noted(self, name: str, way: str) -> str:
        self.used.setdefault(name, set()).add(way)
        return way
