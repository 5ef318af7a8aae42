"""R212: a second plan of the same organisation for the same years, among the plans that are checked together."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from antigraft_cli.checks.organization_names import type_and_place, type_by_name
from antigraft_cli.checks.place_names import without_title
from antigraft_cli.diagnostics import Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.closed_lists import OrganizationType
from antigraft_cli.model.plan import Period, Plan
from antigraft_cli.model.to_fill import known, to_fill_in
from antigraft_cli.rules import Rule
from antigraft_cli.source.plan_files import PLAN_FILE
from antigraft_cli.thai import arabic_digits

DUPLICATE_ORGANIZATION = Rule(
    "R212",
    "duplicate-organization",
    title=Message("สองแผนของหน่วยงานเดียวกันในช่วงปีเดียวกัน", "two plans of one organisation for the same years"),
    why=Message(
        "เมื่อตรวจหลายแผนพร้อมกัน สองแผนของหน่วยงานเดียวกันที่ช่วงปีซ้อนกันมักเป็นสำเนาที่ลืมแก้ชื่อหรือลืมย้ายออก ทำให้นับหน่วยงานและงบประมาณซ้ำ หน่วยงานที่ชื่อ ประเภท และจังหวัดเหมือนกันแยกกันด้วยอำเภอหรือรหัส ส่วนแผนที่แก้ไขเพิ่มเติมคนละครั้งไม่นับว่าซ้ำ",
        "Of plans checked together, two of one organisation whose years overlap are usually a copy whose name was not changed or that was not moved away; the organisation and its budgets are counted twice. Organisations of the same name, type and province are told apart by district or code. Different revisions of a plan are not duplicates.",
    ),
    severity="warning",
)


class Namesakes(NamedTuple):
    """What plans share that may be of one organisation, and are of one revision."""

    type: OrganizationType
    place: str
    province: str
    revision: int


class KnownPlan(NamedTuple):
    """What tells a plan from others of its organisation's namesakes, and the folder that it is in.

    District and code are empty if they are not filled in.
    """

    folder: str
    period: Period
    district: str
    code: str

    def repeats(self, other: KnownPlan) -> bool:
        """Whether another plan of a namesake may be of the same organisation, and has years of this one."""
        differ = any(
            mine and its and mine != its
            for mine, its in ((self.district, other.district), (self.code, other.code))
        )
        mine, its = self.period, other.period
        return not differ and mine.start <= its.end and its.start <= mine.end


def known_plan(plan: Plan, folder: str) -> tuple[Namesakes, KnownPlan] | None:
    """What a plan is known by; None if it could not be read, or if any of that is still to be filled in."""
    if not plan.info:
        return None
    organization, period, revision = plan.info.organization, plan.info.period, plan.info.revision
    number = revision.number if revision else 0
    if not known(organization.type, number) or not period.years:
        return None
    if not (_filled_in(organization.name) and _filled_in(organization.province)):
        return None
    _, place = type_and_place(organization.name)
    namesakes = Namesakes(type_by_name(organization), place, without_title(organization.province), number)
    district, code = _filled_in(organization.district), _filled_in(organization.code)
    return namesakes, KnownPlan(folder, period, without_title(district), arabic_digits(code))


def _filled_in(text: str | None) -> str:
    return "" if text is None or any(to_fill_in(text)) else text


class KnownPlans:
    """The plans checked so far, by what tells organisations apart."""

    def __init__(self) -> None:
        self._known: defaultdict[Namesakes, list[KnownPlan]] = defaultdict(list)

    def repeated_by(self, found: tuple[Namesakes, KnownPlan] | None) -> list[Diagnostic]:
        """R212: that a plan repeats one of those before it, to which it is added; empty if it repeats none."""
        if not found:
            return []
        namesakes, plan = found
        before = self._known[namesakes]
        first = next(filter(plan.repeats, before), None)
        before.append(plan)
        return [_repeats(namesakes, plan, first)] if first else []


def _repeats(namesakes: Namesakes, plan: KnownPlan, first: KnownPlan) -> Diagnostic:
    message = Message(
        f"มีแผนของหน่วยงานนี้ พ.ศ. {first.period.text} แล้ว ใน {first.folder}",
        f"{first.folder} has a plan of this organisation for {first.period.text} already",
    )
    place = Place(PLAN_FILE, ("organization", "name"))
    return Diagnostic(DUPLICATE_ORGANIZATION, place, message, _advice(namesakes, plan, first))


def _advice(namesakes: Namesakes, plan: KnownPlan, first: KnownPlan) -> Message:
    if namesakes.type in _OF_NO_DISTRICT or (plan.district and first.district):
        return Message(
            "ย้ายแผนที่ไม่ใช้ไปไว้ที่อื่น หรือแก้ period", "move the one that is not in use elsewhere, or correct its period"
        )
    return Message(
        "ถ้าเป็นคนละหน่วยงานที่ชื่อเหมือนกัน กรอก district ของทั้งสองแผน",
        "if they are two organisations of the same name, fill in district in both plans",
    )


_OF_NO_DISTRICT: tuple[OrganizationType, ...] = ("provincial-organization", "pattaya-city")
"""The types of which a province has no more than one."""
