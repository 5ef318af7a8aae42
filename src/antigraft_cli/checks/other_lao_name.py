"""L513: the name of another local organisation, district or province, left over from a neighbour's plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from antigraft_cli.checks.organization_names import Mention, is_of_kind, own_places, type_by_name
from antigraft_cli.checks.other_places import LevelName, OtherPlace, other_places
from antigraft_cli.checks.place_names import without_title
from antigraft_cli.diagnostics import Fault
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Organization
from antigraft_cli.rules import Rule

OTHER_LAO_NAME = Rule(
    "L513",
    "other-lao-name",
    title=Message("ชื่อหน่วยงานหรือพื้นที่ของที่อื่น", "another organisation's name or place"),
    why=Message(
        "แผนมักพิมพ์ต่อจากแผนของหน่วยงานอื่น ชื่อหน่วยงาน อำเภอ หรือจังหวัดของเขาจึงค้างอยู่ในเล่ม ผู้ตรวจประเมินเห็นแล้วไม่แน่ใจว่าแผนเป็นของใคร ถ้าตั้งใจกล่าวถึงหน่วยงานนั้น ให้ปิดกฎนี้พร้อมเหตุผล",
        "Plans are often typed over another organisation's, whose name, district or province is then left in the book, and assessors cannot tell whose plan it is. If that organisation is meant, silence the rule and give the reason.",
    ),
    severity="warning",
)


def other_names(text: str, organization: Organization, named: Iterable[Mention]) -> Iterator[Fault]:
    """L513: every organisation (of those `named` in the text), district and province that is not the plan's own."""
    for mention in named:
        if not _is_own(text, mention, organization):
            yield _of_organization(text, mention, organization)
    for place in other_places(text, organization):
        yield _of_place(text, place, organization)


def _is_own(text: str, mention: Mention, organization: Organization) -> bool:
    """Whether the plan's own organisation is named, or that of its province, which all in it work with."""
    if mention.kind == "provincial-organization" and mention.place == without_title(organization.province):
        return True
    if mention.place in own_places(organization) and is_of_kind(type_by_name(organization), mention.kind):
        return True
    return text[mention.start : mention.end] in (organization.name, organization.short_name)


def _of_organization(text: str, mention: Mention, organization: Organization) -> Fault:
    offices = {"executive": "${org.executive}", "ordinance": "${org.ordinance}${org.name}"}
    name = "${org.short_name}" if mention.is_short and organization.short_name else "${org.name}"
    return _fault(text, mention, organization.name, offices[mention.office] if mention.office else name)


def _of_place(text: str, place: OtherPlace, organization: Organization) -> Fault:
    own: dict[LevelName, tuple[str, str]] = {
        "province": (f"จังหวัด{organization.province}", "จังหวัด${org.province}"),
        "district": (f"อำเภอ{organization.district}", "อำเภอ${org.district}"),
        "subdistrict": (organization.name, "${org.name}"),
    }
    known = place.level != "district" or organization.district
    return _fault(text, place, *own[place.level if known else "province"])


def _fault(text: str, found: Mention | OtherPlace, own: str, instead: str) -> Fault:
    written = text[found.start : found.end]
    return Fault(
        OTHER_LAO_NAME,
        found.start,
        found.end,
        Message(f"มีชื่อ {written} ทั้งที่แผนเป็นของ {own}", f"{written} is named in a plan of {own}"),
        Message(f"ถ้าค้างมาจากแผนอื่น แก้เป็น {instead}", f"if it is left over, change it to {instead}"),
    )
