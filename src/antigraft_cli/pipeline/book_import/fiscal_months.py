"""Months that a text names, as quarters of fiscal years: that of year Y begins in October of Y-1."""

from __future__ import annotations

import re

_SHORT = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")
_FULL = (
    "ตุลาคม", "พฤศจิกายน", "ธันวาคม", "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน",
)  # fmt: skip
_BARE = {name.replace(".", ""): name for name in _SHORT}
MONTH = re.compile("|".join(re.escape(name) for name in (*_FULL, *_SHORT)))
ENDS_IN_A_MONTH = re.compile(rf"(?:{MONTH.pattern})\s*$")
_DATED = re.compile(rf"(?P<month>{MONTH.pattern})\s*(?:พ\.?\s?ศ\.?\s*)?(?P<year>25[0-9]{{2}})?(?![0-9])")
_MOST_YEARS = 20
_OF_THE_YEAR_BEFORE = 3
"""Months of a fiscal year that lie in the calendar year before it."""

Quarters = tuple[int, ...]


def dotted(text: str) -> str:
    """The name of a month with its points, where a text is but that name without them: `มค`."""
    return _BARE.get(text, text)


def quarters_of_months(text: str) -> Quarters:
    """The quarters that months in a text name: of those from the first to the last of them."""
    months = [_place(found[0]) // 3 + 1 for found in MONTH.finditer(text)]
    if not months:
        return ()
    first, last = months[0], months[-1]
    return tuple(range(first, last + 1)) if first <= last else tuple(sorted(set(months)))


def years_of_months(text: str) -> dict[int, Quarters]:
    """The quarters of each fiscal year from one month to another, where the last one has its year; empty without."""
    dated = list(_DATED.finditer(text))
    if not 1 <= len(dated) <= 2 or not dated[-1]["year"]:
        return {}
    first, last = _place(dated[0]["month"]), _place(dated[-1]["month"])
    end = _fiscal(int(dated[-1]["year"]), last)
    begin = _fiscal(int(dated[0]["year"]), first) if dated[0]["year"] else end - (first > last)
    if not 0 <= end - begin < _MOST_YEARS:
        return {}
    return {
        year: tuple(range(first // 3 + 1 if year == begin else 1, (last // 3 + 1 if year == end else 4) + 1))
        for year in range(begin, end + 1)
    }


def _place(month: str) -> int:
    """The place of a month in the fiscal year, from 0."""
    return (_SHORT if month in _SHORT else _FULL).index(month)


def _fiscal(year: int, place: int) -> int:
    return year + (place < _OF_THE_YEAR_BEFORE)
