"""Names of local organisations in running text: a word for the type, and the place that it is named after."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from antigraft_cli.checks.place_names import all_names, end_of_name, end_of_unknown_name, without_title
from antigraft_cli.model.closed_lists import OrganizationType
from antigraft_cli.model.divisions import provinces
from antigraft_cli.model.plan import Organization

Kind = OrganizationType | Literal["municipality"]
"""What a word says of an organisation: its type, or no more than that it is a municipality (เทศบาล)."""

MUNICIPAL: tuple[OrganizationType, ...] = ("city-municipality", "town-municipality", "subdistrict-municipality")
"""The types of municipality."""

_KINDS: dict[str, Kind] = {
    "องค์การบริหารส่วนตำบล": "subdistrict-organization",
    "องค์การบริหารส่วนจังหวัด": "provincial-organization",
    "ข้อบัญญัติตำบล": "subdistrict-organization",
    "ข้อบัญญัติจังหวัด": "provincial-organization",
    "อบต": "subdistrict-organization",
    "อบจ": "provincial-organization",
    "ทต": "subdistrict-municipality",
    "ทม": "town-municipality",
    "ทน": "city-municipality",
    "ตำบล": "subdistrict-municipality",
    "เมือง": "town-municipality",
    "นคร": "city-municipality",
    "": "municipality",
}
_WORD = re.compile(
    "(?P<full>องค์การบริหารส่วน(?:ตำบล|จังหวัด)|ข้อบัญญัติ(?:ตำบล|จังหวัด)) ?"
    r"|(?P<short>อบ[ตจ])(?:\. ?| )|(?P<dotted>ท[ตมน])\. ?"
    "|(?:(?P<executive>นายกเทศมนตรี)|(?:คณะ)?เทศมนตรี|เทศบัญญัติ(?:เทศบาล)?|เทศบาล)(?P<municipal>ตำบล|เมือง|นคร) ?"
    "|(?P<bare>เทศบาล)"
)
ANCHORS = ("องค์การบริหารส่วน", "ข้อบัญญัติ", "อบต", "อบจ", "ทต.", "ทม.", "ทน.", "เทศ")
"""What every word for a type begins with, or the word that goes on with it: `str.find` is faster than the expression."""

_BEFORE = ("นายก", "คณะ")
_OTHER_BODIES = ("โรงเรียน", "สันนิบาต", "ก.", "ท.", ".")


class Mention(NamedTuple):
    """An organisation named in a text: from the word for its type (`start`) to the end of its name."""

    start: int
    end: int
    kind: Kind
    place: str
    is_short: bool = False
    office: Literal["executive", "ordinance"] | None = None
    """Whose or what else the word for the type is of: นายกเทศมนตรี…, เทศบัญญัติ…, ข้อบัญญัติ…"""


def type_and_place(name: str) -> tuple[Kind | None, str]:
    """What an organisation's own name says: its type, None if no word for one begins it, and the place."""
    if name == "เมืองพัทยา":
        return "pattaya-city", name
    word = _WORD.match(name)
    return (_kind(word), name[word.end() :].strip()) if word else (None, name)


def is_of_kind(type_: OrganizationType, kind: Kind) -> bool:
    """Whether an organisation of a type may be called by a word of a kind."""
    return type_ in MUNICIPAL if kind == "municipality" else type_ == kind


def type_by_name(organization: Organization) -> OrganizationType:
    """The organisation's type by its name where that says one, otherwise as it is filled in.

    Its texts are judged by this: a wrong `type` is found once, at its own place (P407).
    """
    kind, _ = type_and_place(organization.name)
    if kind == "municipality":
        return organization.type if organization.type in MUNICIPAL else MUNICIPAL[-1]
    return kind or organization.type


def mentions(text: str, organization: Organization) -> Iterator[Mention]:
    """Every organisation named in a text, the own one too, in no order."""
    own = own_places(organization) | {without_title(organization.province)}
    for start in _starts(text):
        word = _WORD.match(text, start)
        if word and (end := _end(text, word, own)):
            kind = _kind(word)
            short = bool(word["short"] or word["dotted"])
            yield Mention(start, end, kind, text[word.end() : end], short, _office(word))


def own_places(organization: Organization) -> frozenset[str]:
    """What the organisation is named after, by its name and its short name."""
    names = filter(None, (organization.name, organization.short_name))
    return frozenset(type_and_place(name)[1] for name in names)


def positions(text: str, words: Iterable[str]) -> Iterator[int]:
    """Every place where one of some words begins."""
    for word in words:
        at = text.find(word)
        while at >= 0:
            yield at
            at = text.find(word, at + len(word))


def _starts(text: str) -> Iterator[int]:
    for at in positions(text, ANCHORS):
        if text.startswith("เทศมนตรี", at):
            yield at - next((len(word) for word in _BEFORE if text.endswith(word, 0, at)), 0)
        elif text.startswith("เทศบาล", at) and text.endswith("เทศบัญญัติ", 0, at):
            continue  # it is part of the word before
        elif not text.endswith(_OTHER_BODIES, 0, at):
            yield at


def _office(word: re.Match[str]) -> Literal["executive", "ordinance"] | None:
    if word["executive"]:
        return "executive"
    return "ordinance" if word[0].startswith(("เทศบัญญัติ", "ข้อบัญญัติ")) else None


def _kind(word: re.Match[str]) -> Kind:
    return _KINDS[word["full"] or word["short"] or word["dotted"] or word["municipal"] or ""]


def _end(text: str, word: re.Match[str], own: frozenset[str]) -> int | None:
    start = word.end()
    is_province = _kind(word) == "provincial-organization"
    end = end_of_name(text, start, provinces if is_province else all_names, own)
    return end if end or is_province or word["bare"] else end_of_unknown_name(text, start)
