"""The organisation whose book it is, by what its cover and its other pages say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from antigraft_cli.pipeline.book_import.comparison import most_common
from antigraft_cli.thai import arabic_digits

_TYPES = {
    "องค์การบริหารส่วนตำบล": ("subdistrict-organization", "อบต."),
    "องค์การบริหารส่วนจังหวัด": ("provincial-organization", "อบจ."),
    "เทศบาลนคร": ("city-municipality", "ทน."),
    "เทศบาลเมือง": ("town-municipality", "ทม."),
    "เทศบาลตำบล": ("subdistrict-municipality", "ทต."),
    "เมืองพัทยา": ("pattaya-city", ""),
}
"""Type and abbreviation by the word that the name begins with."""

_WITHOUT_PLACE = "เมืองพัทยา"
_NAME = re.compile(
    rf"(?P<kind>{'|'.join(kind for kind in _TYPES if kind != _WITHOUT_PLACE)}|อบต\.|อบจ\.|ทต\.|ทม\.|ทน\.)\s?(?P<place>[ก-ฮเ-ไ][ก-๎]*?)"
    r"(?=\s|[().,:/–-]|อำเภอ|อ\.|จังหวัด|จ\.|[0-9๐-๙]|ตำบล|$)"
)
_PLACE = re.compile(
    r"(?:(?:อำเภอ|อ\.)\s?(?P<district>[ก-๎]+?)\s*)?(?:(?<!ส่วน)จังหวัด|จ\.)\s?(?P<province>[ก-ฮเ-ไ][ก-๎]+?)(?=\s|[().,]|[0-9๐-๙]|$)"
)
_ADDRESS = re.compile(r".*(?:เลขที่|หมู่|ถนน|ถ\.|ตำบล|ต\.)")
_ENDS_IN_A_DISTRICT = re.compile(r"(?:.{0,150}\s)?(?:อำเภอ|อ\.)\s?[ก-๎]+")
_PERIOD = re.compile(
    r"(?:พ\.?\s?ศ\.?|ปี(?:งบประมาณ)?)?\s?(?:พ\.?\s?ศ\.?)?\s?(25[0-9]{2})\s?(?:-|–|—|ถึง)\s?(?:พ\.?\s?ศ\.?\s?)?(25[0-9]{2})"
)
_LISTED = re.compile(r"(25[0-9]{2})(?:\s?(?:,|และ)\s?(?:และ\s?)?(?:(?:ปี\s?)?พ\.?ศ\.?\s?)?25[0-9]{2}){1,9}")
_YEAR = re.compile(r"\(?(?:พ\.?\s?ศ\.?|(?:ประจำ)?ปี(?=\s?25)|ปีงบประมาณ)\s?(25[0-9]{2})\)?$")
_COVER = 400
"""Letters of a line in which a name is looked for."""

_BEGINNING = 400
"""Lines of a book in which its place is looked for."""

_OF_A_PROVINCE = "ส่วนจังหวัด"
"""How the names of organisations end that are named after their province."""


@dataclass(slots=True)
class Organization:
    """What was found; empty for what was not."""

    name: str = ""
    type: str = ""
    short_name: str = ""
    district: str = ""
    province: str = ""


def organization_of(cover: Sequence[str], book: Sequence[str]) -> Organization:
    """The organisation by the lines of the cover, else by the name that the book has most often."""
    found = Organization()
    kind, where = _named(cover) or _named(book) or ("", "")
    full = next((word for word, (_, short) in _TYPES.items() if kind in (word, short)), kind)
    if kind:
        found.name = f"{full}{where}"
        found.type = _TYPES[full][0]
        found.short_name = _short_name(_TYPES[full][1], where, book)
    located = _located(_rejoined(cover))
    if not located and full.endswith(_OF_A_PROVINCE):
        found.province = where
    elif located := located or _located(book[:_BEGINNING]):
        # In the address of the office of a whole province the district says only where it stands.
        is_address = full.endswith(_OF_A_PROVINCE) and _ADDRESS.match(located.string, 0, located.start())
        found.district = "" if is_address else located["district"] or ""
        found.province = located["province"]
    return found


def _rejoined(lines: Sequence[str]) -> list[str]:
    """Lines with the district and the province in one, also where each has a line of its own."""
    pairs = zip_longest(lines, lines[1:], fillvalue="")
    return [f"{line} {below}" if _ENDS_IN_A_DISTRICT.fullmatch(line) else line for line, below in pairs]


def _located(lines: Iterable[str]) -> re.Match[str] | None:
    """The first place that lines name."""
    return next((place for line in lines if (place := _PLACE.search(line[:_COVER]))), None)


def _named(lines: Iterable[str]) -> tuple[str, str] | None:
    found = [f"{each['kind']}\n{each['place']}" for line in lines for each in _NAME.finditer(line[:_COVER])]
    if not found and any(_WITHOUT_PLACE in line[:_COVER] for line in lines):
        return _WITHOUT_PLACE, ""
    kind, _, place = most_common(found).partition("\n")
    return (kind, place) if kind else None


def _short_name(short: str, place: str, book: Sequence[str]) -> str:
    """The abbreviated name, if the book uses it."""
    for candidate in (f"{short}{place}", f"{short} {place}"):
        if short and place and any(candidate in line for line in book):
            return candidate
    return ""


def period_of(cover: Iterable[str], book: Iterable[str]) -> tuple[int, int] | None:
    """The first range of years that the cover names, else its only year, else the first range in the book."""
    lines = list(cover)
    if found := _range(lines):
        return found
    single = next((each for line in lines if (each := _YEAR.search(arabic_digits(line[:_COVER])))), None)
    return (int(single[1]), int(single[1])) if single else _range(book)


def _range(lines: Iterable[str]) -> tuple[int, int] | None:
    for line in lines:
        plain = arabic_digits(line[:_COVER])
        if found := _PERIOD.search(plain):
            return int(found[1]), int(found[2])
        if listed := _LISTED.search(plain):
            years = list(map(int, re.findall("25[0-9]{2}", listed[0])))
            if years == list(range(years[0], years[-1] + 1)):
                return years[0], years[-1]
    return None
