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
_LISTED, _UP_TO = re.compile("และ|กับ|หรือ|,|/"), re.compile("[-–—]|ถึง|จน|สิ้นสุด|เสร็จ")
"""What stands between months of which each is meant by itself; between those that are the first and the last."""

_MOST_YEARS = 20
_OF_THE_YEAR_BEFORE = 3
"""Months of a fiscal year that lie in the calendar year before it."""

Quarters = tuple[int, ...]


def dotted(text: str) -> str:
    """The name of a month with its points, where a text is but that name without them: `มค`."""
    return _BARE.get(text, text)


def quarters_of_months(text: str) -> Quarters:
    """The quarters that months in a text name: of each in a list of them, else of those from one to the next."""
    quarters: set[int] = set()
    before, end = 0, 0
    for found in MONTH.finditer(text):
        quarter = _place(found[0]) // 3 + 1
        goes_on = 0 < before < quarter and not _are_listed(text[end : found.start()])
        quarters |= set(range(before, quarter + 1)) if goes_on else {quarter}
        before, end = quarter, found.end()
    return tuple(sorted(quarters))


def years_of_months(text: str) -> dict[int, Quarters]:
    """The quarters of each fiscal year from one month to another, where the last one has its year; empty without."""
    dated = list(_DATED.finditer(text))
    if not 1 <= len(dated) <= 2 or not dated[-1]["year"]:
        return {}
    if _are_listed(text[dated[0].end() : dated[-1].start()]):
        return _years_of_each([(found["month"], int(found["year"] or dated[-1]["year"])) for found in dated])
    first, last = _place(dated[0]["month"]), _place(dated[-1]["month"])
    end = _fiscal(int(dated[-1]["year"]), last)
    begin = _fiscal(int(dated[0]["year"]), first) if dated[0]["year"] else end - (first > last)
    if not 0 <= end - begin < _MOST_YEARS:
        return {}
    return {
        year: tuple(range(first // 3 + 1 if year == begin else 1, (last // 3 + 1 if year == end else 4) + 1))
        for year in range(begin, end + 1)
    }


def _are_listed(between: str) -> bool:
    """Whether of two months each is meant by itself, by what stands between them."""
    return bool(_LISTED.search(between)) and not _UP_TO.search(between)


def _years_of_each(months: list[tuple[str, int]]) -> dict[int, Quarters]:
    """The quarters of each fiscal year in which months of calendar years lie."""
    found: dict[int, set[int]] = {}
    for month, year in months:
        found.setdefault(_fiscal(year, _place(month)), set()).add(_place(month) // 3 + 1)
    return {year: tuple(sorted(quarters)) for year, quarters in found.items()}


def _place(month: str) -> int:
    """The place of a month in the fiscal year, from 0."""
    return (_SHORT if month in _SHORT else _FULL).index(month)


def _fiscal(year: int, place: int) -> int:
    return year + (place < _OF_THE_YEAR_BEFORE)
