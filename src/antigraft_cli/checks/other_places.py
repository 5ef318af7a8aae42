"""Provinces, districts and subdistricts in a text that are not the plan's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from antigraft_cli.checks.organization_names import own_places, positions, type_by_name
from antigraft_cli.checks.place_names import Names, end_of_name, without_title
from antigraft_cli.model.divisions import CAPITAL, districts, districts_of, provinces, subdistricts
from antigraft_cli.model.plan import Organization

LevelName = Literal["province", "district", "subdistrict"]

_NEAR = 80
_TITLES: dict[LevelName, tuple[tuple[str, ...], re.Pattern[str]]] = {
    "province": (("จังหวัด", "จ."), re.compile(r"จังหวัด ?|(?<![ก-๙.])จ\. ?")),
    "district": (("อำเภอ", "อ."), re.compile(r"อำเภอ ?|(?<![ก-๙.])อ\. ?")),
    "subdistrict": (("ตำบล", "ต."), re.compile(r"(?<!ส่วน)(?<!เทศบาล)(?<!มนตรี)(?<!บัญญัติ)ตำบล ?|(?<![ก-๙.])ต\. ?")),
}
"""By level, what stands before a name: how it begins, and an expression for the whole."""

ANCHORS = tuple(anchor for anchors, _ in _TITLES.values() for anchor in anchors)
"""One of these stands before every name."""

_ANY_OF_THEM = re.compile("(?:ต่าง|ทุก|หลาย|แต่ละ|องค์การบริหารส่วน|ข้อบัญญัติ)$")
_REGION = re.compile(r"(?:ภาค|เขต|ที่) ?[0-9๐-๙]{1,2} ?\(?$")
"""Before the seat of an office that several provinces share: สำนักงาน ป.ป.ช. ภาค ๕ จังหวัดลำปาง."""
_LAW = re.compile(r"(?:พระราชบัญญัติ|พระราชกฤษฎีกา|พ\.ร\.บ\.)[^.]{0,60}$")
_HEAD_OFFICE = re.compile("ถนนนนทบุรี|สนามบินน้ำ")
"""The streets at the National Anti-Corruption Commission, whose address plans give for complaints."""
_PROVINCIAL_BODY = re.compile(r"ศาล|ป\.ป\.ช\.|สำนักงาน\S{0,40}จังหวัด")
"""Bodies of the province (ศาลากลาง, courts, offices), which have their seats in its capital."""


class OtherPlace(NamedTuple):
    """A place named in a text, with the word for its level before it."""

    start: int
    end: int
    level: LevelName


class _Level(NamedTuple):
    name: LevelName
    names: Names
    own: frozenset[str]


def other_places(text: str, organization: Organization) -> Iterator[OtherPlace]:
    """Every place in a text that is not the plan's own, in no order."""
    for level in _levels(organization):
        anchors, expression = _TITLES[level.name]
        for start in positions(text, anchors):
            title = expression.match(text, start)
            end = end_of_name(text, title.end(), level.names, level.own) if title else None
            if title and end and text[title.end() : end] not in level.own:
                before = text[max(start - _NEAR, 0) : start].rpartition("\n")[2]
                if not _is_legitimate(before, level.name, text[title.end() : end]):
                    yield OtherPlace(start, end, level.name)


def _levels(organization: Organization) -> Iterator[_Level]:
    """The levels to look at. Only a subdistrict organisation lies in a subdistrict of its own name."""
    province, district = (without_title(name or "") for name in (organization.province, organization.district))
    yield _Level("province", provinces, frozenset({province}))
    capital = frozenset({CAPITAL, CAPITAL + province})
    own = frozenset({district}) if district else districts_of().get(province, frozenset()) | capital
    yield _Level("district", _districts, own | capital if own & capital else own)
    if type_by_name(organization) == "subdistrict-organization":
        yield _Level("subdistrict", subdistricts, own_places(organization))


@cache
def _districts() -> frozenset[str]:
    return districts() | {CAPITAL}


def _is_legitimate(before: str, level: LevelName, name: str) -> bool:
    in_a_capital = level == "subdistrict" or name.startswith(CAPITAL)
    return bool(
        _ANY_OF_THEM.search(before)
        or _REGION.search(before)
        or _LAW.search(before)
        or _HEAD_OFFICE.search(before)
        or (in_a_capital and _PROVINCIAL_BODY.search(before))
    )
