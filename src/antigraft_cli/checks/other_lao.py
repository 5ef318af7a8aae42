"""L508: words that belong to another type of local organisation, left over from a neighbour's plan.

Legitimate uses are not reported: a law by its name, and lists of the types. Named organisations are for L513.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from antigraft_cli.checks import organization_names
from antigraft_cli.checks.organization_names import Mention, type_by_name
from antigraft_cli.diagnostics import Fault
from antigraft_cli.messages import Message
from antigraft_cli.model.closed_lists import OrganizationType
from antigraft_cli.model.plan import Organization
from antigraft_cli.rules import Rule

_MUNICIPAL = "เทศบาลนคร|เทศบาลเมือง|เทศบาลตำบล|เทศบาล|เทศบัญญัติ|นายกเทศมนตรี|เทศมนตรี"
_SUBDISTRICT = r"องค์การบริหารส่วนตำบล|อบต\.|ข้อบัญญัติตำบล|ข้อบัญญัติองค์การบริหารส่วนตำบล"
_PROVINCIAL = r"องค์การบริหารส่วนจังหวัด|อบจ\.|ข้อบัญญัติจังหวัด|ข้อบัญญัติองค์การบริหารส่วนจังหวัด"
_PATTAYA = "เมืองพัทยา"

ANCHORS = (*organization_names.ANCHORS, _PATTAYA)
"""One of these is in every word for a type."""

_OWN: dict[OrganizationType, str] = {
    "provincial-organization": _PROVINCIAL,
    "city-municipality": _MUNICIPAL,
    "town-municipality": _MUNICIPAL,
    "subdistrict-municipality": _MUNICIPAL,
    "subdistrict-organization": _SUBDISTRICT,
    "pattaya-city": _PATTAYA,
}
_ALL = (_MUNICIPAL, _SUBDISTRICT, _PROVINCIAL, _PATTAYA)
_ANY = re.compile("|".join(_ALL))
# A law, an order or an announcement that has the word in its own name.
_LAW = re.compile(
    r"(?:พระราชบัญญัติ|พ\.ร\.บ\.|กฎกระทรวง|กฎหมายว่าด้วย|ประกาศ(?:คณะกรรมการ|กระทรวง|กรม|สำนัก)"
    r"|(?<!จัด)ระเบียบ(?:กระทรวง|สำนัก|คณะกรรมการ|ว่าด้วย|บริหารราชการ))[^\n.]{0,60}$"
)
_OTHER_BODIES = ("โรงเรียน", "สันนิบาต", "ก.")
"""Other bodies that have the word in their name: โรงเรียนเทศบาล ๑, สันนิบาตเทศบาลแห่งประเทศไทย, ก.อบต."""
# In a list of types, only punctuation and conjunctions come between them.
_NEIGHBOUR = rf"(?:{_ANY.pattern}|ข้อบัญญัติ)"
_LISTED_BEFORE = re.compile(rf"{_NEIGHBOUR}[\s,/()]*(?:และ|หรือ|กับ)?[\s/(]*(?:นายก|ทั้ง)?$")
_LISTED_AFTER = re.compile(rf"[\s,/()]*(?:และ|หรือ|กับ)?[\s/(]*(?:นายก|ทั้ง)?{_NEIGHBOUR}")
_NEAR = 40


OTHER_LAO_TYPE = Rule(
    "L508",
    "other-lao-type",
    title=Message("คำของหน่วยงานประเภทอื่น", "a word for another type of organisation"),
    why=Message(
        "แผนมักพิมพ์ต่อจากของหน่วยงานข้างเคียง คำว่าเทศบาลจึงค้างอยู่ในแผนของ อบต. หรือกลับกัน ผู้ตรวจประเมินเห็นเป็นข้อแรกและไม่แน่ใจว่าแผนเป็นของใคร",
        "Plans are often typed over a neighbour's, so เทศบาล is left in the plan of an อบต., or the other way round. It is the first thing that an assessor notices, and it is no longer clear whose plan this is.",
    ),
    severity="warning",
)


def words_of_other_types(text: str, organization: Organization, named: Iterable[Mention]) -> Iterator[Fault]:
    """L508: every word for a type of organisation other than the plan's own that is no part of a name in the text."""
    own = _OWN[type_by_name(organization)]
    others = re.compile("|".join(each for each in _ALL if each != own))
    spans = sorted((mention.start, mention.end) for mention in named)
    for found in others.finditer(text):
        before = bisect_left(spans, (found.end(), 0)) - 1
        is_in_a_name = before >= 0 and spans[before][1] > found.start()
        if not (is_in_a_name or _is_legitimate(text, found)):
            yield _fault(found, organization)


def _is_legitimate(text: str, found: re.Match[str]) -> bool:
    line = text[max(found.start() - 2 * _NEAR, 0) : found.start()].rpartition("\n")[2]
    before = line[-_NEAR:]
    after = text[found.end() : found.end() + _NEAR].partition("\n")[0]
    return bool(
        before.endswith("/")
        or after.startswith("/")
        or _LAW.search(line)
        or before.endswith(_OTHER_BODIES)
        or _LISTED_BEFORE.search(before)
        or _LISTED_AFTER.match(after)
    )


def _fault(found: re.Match[str], organization: Organization) -> Fault:
    return Fault(
        OTHER_LAO_TYPE,
        found.start(),
        found.end(),
        Message(
            f"มีคำว่า {found[0]} ทั้งที่หน่วยงานคือ {organization.name}",
            f"{found[0]} is a word for another type of organisation than {organization.name}",
        ),
        Message("แก้เป็นคำของหน่วยงานของตน เช่น ${org.name}", "use your own organisation's word, such as ${org.name}"),
    )
