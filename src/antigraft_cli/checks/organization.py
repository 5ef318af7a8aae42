"""P4: the organisation in plan.yaml: its type by its name, and its place by the country's divisions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antigraft_cli.checks.organization_names import is_of_kind, type_and_place, type_by_name
from antigraft_cli.checks.place_names import without_title
from antigraft_cli.diagnostics import Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.closed_lists import TYPE_WORDS
from antigraft_cli.model.divisions import CAPITAL, districts, districts_of
from antigraft_cli.model.plan import Organization, Plan
from antigraft_cli.model.to_fill import known
from antigraft_cli.rules import Rule
from antigraft_cli.source.plan_files import PLAN_FILE
from antigraft_cli.suggestions import closest

_LETTERS = re.compile("[ก-ฮะ-ฺเ-ๅ็-๎ -]+")
"""What names are made of: anything else in them is for P406 and the wording rules to find."""

_EXAMPLE = "ตัวอย่าง"
"""What an example calls its place, which is no real one."""

NAME_AND_TYPE_DIFFER = Rule(
    "P407",
    "name-and-type-differ",
    title=Message("ประเภทหน่วยงานไม่ตรงกับชื่อ", "a type that the organisation's name contradicts"),
    why=Message(
        "ประเภทที่กรอกไม่ตรงกับคำหน้าชื่อ เช่น ชื่อเป็นองค์การบริหารส่วนตำบลแต่กรอกเป็นเทศบาล คำที่ใช้เรียกผู้บริหารกับข้อบัญญัติในเล่ม และจำนวนแยกตามประเภทที่รายงาน จะเป็นของหน่วยงานอีกประเภท",
        "The type is not the one that the name begins with, such as เทศบาล for an องค์การบริหารส่วนตำบล. What the book calls the executive and the ordinance, and the counts by type, would be another type's.",
    ),
)


def types_that_differ(plan: Plan) -> Iterator[Diagnostic]:
    """P407: a type other than the one that the organisation's name begins with."""
    if not plan.info:
        return
    organization = plan.info.organization
    kind, _ = type_and_place(organization.name)
    if kind is None or not known(organization.type) or is_of_kind(organization.type, kind):
        return
    right = type_by_name(organization)
    hint = (
        Message("แก้ type เป็นประเภทของเทศบาลนี้", "change type to that of this municipality")
        if kind == "municipality"
        else Message(f"แก้เป็น {TYPE_WORDS[right][0]}", f"change it to {right}")
    )
    yield Diagnostic(
        NAME_AND_TYPE_DIFFER,
        Place(PLAN_FILE, ("organization", "type")),
        Message(
            f"ประเภทคือ {organization.type} แต่ชื่อหน่วยงานคือ {organization.name}",
            f"the type is {organization.type}, but the name is {organization.name}",
        ),
        hint,
    )


PLACE_WITH_ITS_TITLE = Rule(
    "P408",
    "place-with-its-title",
    title=Message("ชื่ออำเภอหรือจังหวัดที่มีคำนำหน้า", "a district or province with its title"),
    why=Message(
        "เล่มพิมพ์คำว่าอำเภอและจังหวัดหน้าชื่อให้เอง ถ้ากรอกคำนั้นมาด้วย จะพิมพ์ซ้ำเป็น จังหวัดจังหวัดลำปาง",
        "Texts put อำเภอ and จังหวัด before the name themselves. If the name has them too, they are printed twice: จังหวัดจังหวัดลำปาง.",
    ),
)


def places_with_titles(plan: Plan) -> Iterator[Diagnostic]:
    """P408: a district or province with the word for what it is before its name."""
    for field, name in _places(plan.info.organization) if plan.info else ():
        bare = without_title(name)
        if bare != name:
            yield Diagnostic(
                PLACE_WITH_ITS_TITLE,
                Place(PLAN_FILE, ("organization", field)),
                Message(f"ชื่อมีคำนำหน้า {name}", f"the name has a title: {name}"),
                Message(f"แก้เป็น {bare}", f"change it to {bare}"),
            )


def _places(organization: Organization) -> Iterator[tuple[str, str]]:
    yield "province", organization.province
    if organization.district:
        yield "district", organization.district


UNKNOWN_PLACE = Rule(
    "P409",
    "unknown-place",
    title=Message("อำเภอหรือจังหวัดที่ไม่มี", "a district or province that does not exist"),
    why=Message(
        "ชื่ออำเภอที่จังหวัดนั้นไม่มี หรือชื่อจังหวัดที่สะกดผิด พิมพ์อยู่บนปกและในคำนำ และทำให้รวมแผนตามพื้นที่ไม่ได้",
        "A district that its province does not have, or a misspelled province, is printed in the book, and plans cannot be counted by area.",
    ),
    severity="warning",
)


def unknown_places(plan: Plan) -> Iterator[Diagnostic]:
    """P409: a province that does not exist, or a district that its province does not have."""
    if not plan.info:
        return
    organization = plan.info.organization
    province, district = (without_title(name or "") for name in (organization.province, organization.district))
    known = districts_of().get(province)
    if known is None:
        if province != _EXAMPLE and _LETTERS.fullmatch(province):
            yield _unknown(
                "province", Message(f"ไม่มีจังหวัด {province}", f"no province {province}"), _meant(province)
            )
    elif district and district not in known | {CAPITAL} and _LETTERS.fullmatch(district):
        message = Message(f"จังหวัด{province} ไม่มีอำเภอ {district}", f"no district {district} in {province}")
        yield _unknown("district", message, closest(district, sorted(known)), *_homes(district))


def _meant(province: str) -> str:
    """The province that is written nearly so, or the one that a district of this name is in."""
    return closest(province, sorted(districts_of())) or next(iter(_homes(province)), "")


def _homes(district: str) -> list[str]:
    """The provinces that have a district of this name."""
    return (
        [province for province, names in districts_of().items() if district in names]
        if district in districts()
        else []
    )


def _unknown(field: str, message: Message, meant: str, *homes: str) -> Diagnostic:
    if homes and not meant:
        hint = Message(f"ถ้าหมายถึงจังหวัด{homes[0]} แก้ province", f"if {homes[0]} is meant, correct province")
    elif meant:
        hint = Message(f"แก้เป็น {meant}", f"change it to {meant}")
    else:
        hint = Message("ตรวจตัวสะกดกับทำเนียบของกรมการปกครอง", "check the spelling with the register of divisions")
    return Diagnostic(UNKNOWN_PLACE, Place(PLAN_FILE, ("organization", field)), message, hint)


CHECKS = (types_that_differ, places_with_titles, unknown_places)
