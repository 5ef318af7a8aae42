"""L508 in the plans of all six types of local organisation: which words are found, which are legitimate, and why."""

from __future__ import annotations

from typing import NamedTuple, get_args

import pytest

from antigraft_cli.checks.organization_names import mentions
from antigraft_cli.checks.other_lao import words_of_other_types
from antigraft_cli.diagnostics import Fault
from antigraft_cli.model.closed_lists import OrganizationType
from antigraft_cli.model.plan import Organization

NAMES: dict[OrganizationType, str] = {
    "provincial-organization": "องค์การบริหารส่วนจังหวัดเชียงราย",
    "city-municipality": "เทศบาลนครเชียงราย",
    "town-municipality": "เทศบาลเมืองพะเยา",
    "subdistrict-municipality": "เทศบาลตำบลแม่จัน",
    "subdistrict-organization": "องค์การบริหารส่วนตำบลป่าสัก",
    "pattaya-city": "เมืองพัทยา",
}
MUNICIPAL: tuple[OrganizationType, ...] = ("city-municipality", "town-municipality", "subdistrict-municipality")
SUBDISTRICT: OrganizationType = "subdistrict-organization"
PROVINCIAL: OrganizationType = "provincial-organization"
PATTAYA: OrganizationType = "pattaya-city"


class Case(NamedTuple):
    """A sentence, the types whose plans it stands in, what is found there in order, and why."""

    types: tuple[OrganizationType, ...]
    text: str
    found: tuple[str, ...]
    why: str


def found(types: tuple[OrganizationType, ...] | OrganizationType, text: str, *words: str) -> Case:
    return Case((types,) if isinstance(types, str) else types, text, words, "left over from another's plan")


def silent(types: tuple[OrganizationType, ...] | OrganizationType, text: str, why: str) -> Case:
    return Case((types,) if isinstance(types, str) else types, text, (), why)


ALL = tuple(NAMES)
NOT_MUNICIPAL = (SUBDISTRICT, PROVINCIAL, PATTAYA)
NOT_SUBDISTRICT = (*MUNICIPAL, PROVINCIAL, PATTAYA)
NOT_PROVINCIAL = (*MUNICIPAL, SUBDISTRICT, PATTAYA)

CASES = [
    # Words of a municipality
    found(NOT_MUNICIPAL, "ชุมชนในเขตเทศบาล ไม่น้อยกว่า ๕ แห่ง", "เทศบาล"),
    found(NOT_MUNICIPAL, "พนักงานเทศบาลทุกคน", "เทศบาล"),
    found(NOT_MUNICIPAL, "นายกเทศมนตรีลงนามในประกาศ", "นายกเทศมนตรี"),
    found(NOT_MUNICIPAL, "คณะเทศมนตรีให้ความเห็นชอบ", "เทศมนตรี"),
    found(NOT_MUNICIPAL, "ตั้งงบประมาณไว้ในเทศบัญญัติ", "เทศบัญญัติ"),
    found(NOT_MUNICIPAL, "บุคลากรของเทศบาลตำบล", "เทศบาลตำบล"),
    found(NOT_MUNICIPAL, "ประชาชนที่มาติดต่อเทศบาลเมืองและชุมชน", "เทศบาลเมือง"),
    found(NOT_MUNICIPAL, "ผู้บริหารเทศบาลนครได้มอบนโยบาย", "เทศบาลนคร"),
    found(NOT_MUNICIPAL, "เขตเทศบาลกับงานของเทศบาล", "เทศบาล", "เทศบาล"),
    silent(MUNICIPAL, "นายกเทศมนตรีเสนอร่างเทศบัญญัติต่อสภาเทศบาล", "the words of its own type"),
    # Words of a subdistrict organisation
    found(NOT_SUBDISTRICT, "ตามข้อบัญญัติตำบลที่ประกาศใช้", "ข้อบัญญัติตำบล"),
    found(NOT_SUBDISTRICT, "ที่ทำการองค์การบริหารส่วนตำบล", "องค์การบริหารส่วนตำบล"),
    found(NOT_SUBDISTRICT, "สมาชิกสภาองค์การบริหารส่วนตำบลทุกคน", "องค์การบริหารส่วนตำบล"),
    found(NOT_SUBDISTRICT, "บุคลากรขององค์การบริหารส่วนตำบลปฏิบัติตามมาตรการ", "องค์การบริหารส่วนตำบล"),
    found(NOT_SUBDISTRICT, "นายกองค์การบริหารส่วนตำบลมอบหมายงาน", "องค์การบริหารส่วนตำบล"),
    found(NOT_SUBDISTRICT, "องค์การบริหารส่วนตำบล และประชาชน", "องค์การบริหารส่วนตำบล"),
    found(NOT_SUBDISTRICT, "เว็บไซต์ของ อบต. และสื่อออนไลน์", "อบต."),
    found(
        NOT_SUBDISTRICT,
        "ข้อบัญญัติองค์การบริหารส่วนตำบล เรื่อง งบประมาณรายจ่าย",
        "ข้อบัญญัติองค์การบริหารส่วนตำบล",
    ),
    silent(SUBDISTRICT, "นายก อบต. เสนอข้อบัญญัติต่อสภาองค์การบริหารส่วนตำบล", "the words of its own type"),
    # Words of a provincial organisation
    found(NOT_PROVINCIAL, "ตามข้อบัญญัติจังหวัดที่ประกาศใช้", "ข้อบัญญัติจังหวัด"),
    found(NOT_PROVINCIAL, "บุคลากรขององค์การบริหารส่วนจังหวัด", "องค์การบริหารส่วนจังหวัด"),
    found(NOT_PROVINCIAL, "ข้าราชการ อบจ. ทุกคน", "อบจ."),
    silent(PROVINCIAL, "ข้าราชการ อบจ. เสนอข้อบัญญัติจังหวัด", "the words of its own type"),
    # Pattaya's name
    found((*MUNICIPAL, SUBDISTRICT, PROVINCIAL), "ปลัดเมืองพัทยาเป็นประธาน", "เมืองพัทยา"),
    silent(PATTAYA, "ปลัดเมืองพัทยาเป็นประธาน", "its own name"),
    # Laws, by the words in their names
    silent(ALL, "ตามพระราชบัญญัติเทศบาล พ.ศ. ๒๔๙๖", "a law by its name"),
    silent(ALL, "พ.ร.บ. สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗", "a law by its name"),
    silent(ALL, "พระราชบัญญัติองค์การบริหารส่วนจังหวัด พ.ศ. ๒๕๔๐", "a law by its name"),
    silent(ALL, "พระราชบัญญัติระเบียบบริหารราชการเมืองพัทยา พ.ศ. ๒๕๔๒", "a law by its name"),
    silent(ALL, "ระเบียบกระทรวงมหาดไทยว่าด้วยข้อบังคับการประชุมสภาเทศบาล", "an order by its name"),
    silent(ALL, "ประกาศคณะกรรมการกลางพนักงานเทศบาล เรื่อง มาตรฐานทั่วไป", "an announcement by its name"),
    silent(ALL, "กฎหมายว่าด้วยองค์การบริหารส่วนตำบล", "a law by its subject"),
    found(NOT_MUNICIPAL, "พระราชบัญญัติเทศบาล พ.ศ. ๒๔๙๖ กำหนดให้เทศบาลมีหน้าที่", "เทศบาล"),
    found(NOT_MUNICIPAL, "จัดระเบียบชุมชนในเขตเทศบาล", "เทศบาล"),
    found(NOT_MUNICIPAL, "ลงนามประกาศนโยบายให้คนในเขตเทศบาลทราบ", "เทศบาล"),
    found(NOT_MUNICIPAL, "ตามหลักเกณฑ์ที่เทศบาลกำหนด", "เทศบาล"),
    # Neighbours by their names, which L513 finds
    silent(NOT_MUNICIPAL, "ร่วมกับเทศบาลตำบลเวียง", "named: L513"),
    silent(NOT_MUNICIPAL, "ศึกษาดูงานที่เทศบาลนครภูเก็ต", "named: L513"),
    silent(NOT_MUNICIPAL, "ประสานเทศบาลตำบลจะนะ", "a name that begins like the word จะ"),
    silent(NOT_MUNICIPAL, "ประสานเทศบาลตำบลที่วัง", "a name that begins like the word ที่"),
    silent(NOT_SUBDISTRICT, "ร่วมกับองค์การบริหารส่วนตำบลบ้านแซว", "named: L513"),
    silent(
        NOT_SUBDISTRICT, "ร่วมกับ อบต.บ้านแซว และ อบต. แม่เงิน", "neighbours by their names, with a blank or without"
    ),
    silent(NOT_SUBDISTRICT, "ร่วมกับองค์การบริหารส่วนตำบลในเมือง", "a name that begins like the word ใน"),
    silent(NOT_SUBDISTRICT, "ร่วมกับองค์การบริหารส่วนตำบลมีชัย", "a name that begins like the word มี"),
    silent(NOT_PROVINCIAL, "ขอรับการสนับสนุนจากองค์การบริหารส่วนจังหวัดเชียงราย", "the province's by its name"),
    silent(NOT_PROVINCIAL, "ขอรับการสนับสนุนจาก อบจ.เชียงราย", "the province's by its name"),
    # Lists of the types
    silent(ALL, "องค์การบริหารส่วนจังหวัด เทศบาล องค์การบริหารส่วนตำบล และเมืองพัทยา", "all types are listed"),
    silent(ALL, "อบจ./เทศบาล/อบต.", "types parted by a stroke"),
    silent(PROVINCIAL, "สนับสนุนเทศบาลและองค์การบริหารส่วนตำบลในจังหวัด", "several types, as a province helps them"),
    # No word of any type
    silent(ALL, "องค์กรปกครองส่วนท้องถิ่นทุกแห่ง", "the generic name: that is L512"),
    silent(ALL, "จังหวัดเชียงราย อำเภอเมือง ตำบลป่าสัก", "places"),
    silent(ALL, "${org.name} และ${org.short_name}", "the own name, still to be filled in"),
    silent(ALL, "", "nothing at all"),
]


def organization(kind: OrganizationType) -> Organization:
    return Organization(name=NAMES[kind], type=kind, province="เชียงราย")


def faults(text: str, kind: OrganizationType) -> list[Fault]:
    own = organization(kind)
    return list(words_of_other_types(text, own, tuple(mentions(text, own))))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{'found' if case.found else 'silent'} {case.text}")
def test_words_of_other_types_are_found_and_legitimate_ones_are_not(case: Case) -> None:
    for kind in case.types:
        hits = faults(case.text, kind)
        assert tuple(case.text[hit.start : hit.end] for hit in hits) == case.found, (kind, case.why)
        assert {hit.rule.code for hit in hits} <= {"L508"}


@pytest.mark.parametrize("kind", NAMES)
def test_an_organisation_may_write_its_own_name(kind: OrganizationType) -> None:
    assert faults(f"ประชาชนในเขต{NAMES[kind]}", kind) == []


@pytest.mark.parametrize("kind", NAMES)
def test_the_message_names_the_word_and_the_own_organisation(kind: OrganizationType) -> None:
    word = "ข้อบัญญัติตำบล" if kind != SUBDISTRICT else "เทศบัญญัติ"
    (hit,) = faults(f"ตาม{word}ที่ประกาศใช้", kind)
    assert word in hit.message.th
    assert NAMES[kind] in hit.message.th
    assert word in hit.message.en
    assert hit.hint is not None


def test_every_type_has_words_that_are_found_and_words_that_are_not() -> None:
    assert set(NAMES) == set(get_args(get_args(OrganizationType)[0]))
    for kind in NAMES:
        of_kind = [case for case in CASES if kind in case.types]
        assert sum(bool(case.found) for case in of_kind) >= 8
        assert sum(not case.found for case in of_kind) >= 15
    assert [case.text for case in CASES if not case.why] == []


def test_a_line_end_parts_what_stands_beside_a_word() -> None:
    text = "ตามพระราชบัญญัติ\nเทศบาล\nองค์การบริหารส่วนตำบล"
    (hit,) = faults(text, SUBDISTRICT)
    assert text[hit.start : hit.end] == "เทศบาล"
