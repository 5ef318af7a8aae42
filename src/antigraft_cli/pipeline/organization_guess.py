"""What an organisation's name tells of it: its full and its short name, its type, its district and province."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from antigraft_cli.checks.organization_names import type_and_place
from antigraft_cli.model.divisions import districts_of, places_of, provinces

_WORDS: dict[str, tuple[str, str]] = {
    "subdistrict-organization": ("องค์การบริหารส่วนตำบล", "อบต."),
    "provincial-organization": ("องค์การบริหารส่วนจังหวัด", "อบจ."),
    "subdistrict-municipality": ("เทศบาลตำบล", "ทต."),
    "town-municipality": ("เทศบาลเมือง", "ทม."),
    "city-municipality": ("เทศบาลนคร", "ทน."),
}
"""What the names of each type begin with, in full and for short; เมืองพัทยา is the only one of its type."""


class Guess(NamedTuple):
    """An organisation as far as its name and the lists of Thailand's divisions tell; what they do not is empty."""

    name: str
    short_name: str = ""
    type: str = ""
    district: str = ""
    province: str = ""


def organization_of(name: str, province: str = "") -> Guess:
    """The organisation of that name, which may be written for short; `province` tells places of one name apart."""
    if name == "เมืองพัทยา":
        return Guess(name, "", "pattaya-city", "", "ชลบุรี")
    kind, place = type_and_place(name)
    if kind not in _WORDS or not place:
        return Guess(name, province=province)
    full, short = _WORDS[kind]
    if kind == "provincial-organization":
        return Guess(full + place, short + place, kind, "", place if place in provinces() else province)
    found = sorted({where for where in _places(place) if province in ("", where[1])})
    district, province_of = found[0] if len(found) == 1 else ("", "")
    return Guess(full + place, short + place, kind, district, province or province_of)


def _places(name: str) -> Iterator[tuple[str, str]]:
    """Districts, with their provinces, that have a subdistrict of that name, or have it themselves."""
    yield from places_of(name)
    for province, districts in districts_of().items():
        for district in districts & {name, f"เมือง{name}"}:
            yield district, province
