"""The ids of projects: those of the fifteen usual measures by their titles, else `project-<n>`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import count

from antigraft_cli.pipeline.book_import.comparison import closest, compared

USUAL = {
    "action-plan": "มาตรการจัดทำแผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    "anti-corruption-values": "โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต",
    "complaint-management": "มาตรการจัดการเรื่องร้องทุกข์/ร้องเรียน",
    "corruption-complaint-channels": "มาตรการจัดให้มีระบบและช่องทางการรับเรื่องร้องเรียนเกี่ยวกับการทุจริต",
    "corruption-risk-management": "มาตรการบริหารจัดการความเสี่ยงการทุจริต",
    "council-member-capacity": "กิจกรรมส่งเสริมและพัฒนาศักยภาพสมาชิกสภาท้องถิ่น",
    "e-service": "โครงการพัฒนาระบบการให้บริการประชาชนผ่านระบบอิเล็กทรอนิกส์ (E-Service)",
    "information-centre": "มาตรการปรับปรุงและพัฒนาศูนย์ข้อมูลข่าวสารเพื่อเผยแพร่ข้อมูลข่าวสารแก่ประชาชน",
    "integrity-and-transparency": "มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
    "internal-audit-plan": "โครงการจัดทำแผนการตรวจสอบภายในประจำปี",
    "internal-control": "กิจกรรมติดตามประเมินผลการควบคุมภายใน",
    "no-gift-policy": "มาตรการ NO Gift Policy",
    "satisfaction-survey": "โครงการประเมินความพึงพอใจของประชาชนที่มีต่อการให้บริการ",
    "service-quality": "โครงการพัฒนาคุณภาพการให้บริการประชาชนตามหลักธรรมาภิบาล",
    "sufficiency-economy": "โครงการส่งเสริมการดำเนินชีวิตตามหลักปรัชญาของเศรษฐกิจพอเพียง",
}
"""Titles by id, without the organisation's name."""

_MOST_TITLES = 200
"""Titles among which the usual measures are looked for."""

_COMPARED = {id_: compared(title) for id_, title in USUAL.items()}


def project_ids(titles: Sequence[str], own_name: str, known: Sequence[str], taken: Collection[str]) -> list[str]:
    """An id for each title, none twice: the first that is known, else one that neither is known nor `taken`."""
    not_free = {*known, *taken}
    ids: list[str] = []
    for number, (title, of_book) in enumerate(zip(titles, known, strict=True), start=1):
        given = of_book if of_book not in ids else ""
        id_ = given or (_usual(title, own_name) if number <= _MOST_TITLES else "")
        if not given and (not id_ or id_ in not_free):
            id_ = next(each for each in map("project-{}".format, count(number)) if each not in not_free)
        not_free.add(id_)
        ids.append(id_)
    return ids


def _usual(title: str, own_name: str) -> str:
    name = compared(own_name)
    text = compared(title)
    text = text.replace(f"ของ{name}", "").replace(name, "") if name else text
    known = list(_COMPARED.values())
    found = closest(text, known)
    return list(_COMPARED)[found] if found is not None else ""
