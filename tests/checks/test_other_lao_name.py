"""L513: a neighbour's name is found at its very letters, whatever it is and whatever stands around it."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.checks.organization_names import mentions
from antigraft_cli.checks.other_lao import words_of_other_types
from antigraft_cli.checks.other_lao_name import other_names
from antigraft_cli.checks.place_names import all_names
from antigraft_cli.model.closed_lists import OrganizationType
from antigraft_cli.model.divisions import districts, districts_of, subdistricts
from antigraft_cli.model.plan import Organization
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.report.finding import Finding

PLANS = Path(__file__).parents[2] / "data" / "plans"
EVERY = 1 if os.environ.get("ANTIGRAFT_ALL_NAMES") else 20
"""One of this many sentences is looked at; all 1.5 million take a minute or two."""

TYPES = (
    "องค์การบริหารส่วนตำบล",
    "เทศบาลตำบล",
    "เทศบาลเมือง",
    "เทศบาลนคร",
    "อบต.",
    "อบต. ",
    "ทต.",
    "ทม.",
    "ทน.",
)
FRAMES = (
    "‹›",
    "‹›มีผลการประเมินสูงขึ้น",
    "ประชาชนใน‹›ได้รับบริการที่ดี",
    "บุคลากรของ‹›ทุกคน",
    "‹›จึงได้จัดทำแผนฉบับนี้",
    "‹› จึงให้ความสำคัญ",
    "นายก‹›ลงนามในประกาศ",
    "ปลัด‹›เป็นประธาน",
    "สมาชิกสภา‹›และผู้บริหาร",
    "สภา‹› เห็นชอบ",
    "ข้อบัญญัติ‹› เรื่อง งบประมาณรายจ่าย",
    "การทุจริตใน‹›ลดลงร้อยละ ๕",
    "ประกาศ‹› เรื่อง เจตนารมณ์สุจริต",
    "(“‹›”)",
    "‹›, สำนักปลัด",
    "‹›/ชุมชน",
    "ข้อมูลข่าวสาร‹›ให้มีข้อมูลครบถ้วน",
    "เพื่อให้‹›บริหารงานอย่างโปร่งใส",
    "‹›เล็งเห็นถึงความสำคัญ",
    "‹›ตระหนักถึงปัญหา",
    "งบประมาณของ‹›มาจากภาษี",
    "การควบคุมภายในของ‹›เป็นไปตามระเบียบ",
    "หน่วยงานภายในของ‹›ทุกหน่วยงาน",
    "แผนของ‹› (พ.ศ. ๒๕๖๖ - ๒๕๗๐)",
    "เว็บไซต์ของ‹›และสื่อออนไลน์",
    "‹›ดำเนินการตามแนวทาง",
    "ที่ทำการ‹›\nชั้น ๒",
    "ชุมชนในเขต‹› ไม่น้อยกว่า ๕ แห่ง",
    "พนักงานของ‹›ปฏิบัติตามมาตรการ",
    "ภายใน‹›ประจำปีงบประมาณ",
)
GO_ON_WITH_A_SENTENCE = frozenset({
    "และ", "ควร", "ขยาย", "ตรวจ", "ตั้งใจ", "ประกอบ", "เปลี่ยน", "สถาน", "สมัย", "อำนาจ", "เหมาะ", "ใหม่",
})  # fmt: skip
"""Subdistricts that are words with which a sentence may go on; before a letter they are taken for those."""

ORDINARY = GO_ON_WITH_A_SENTENCE | {
    "กระจาย", "กลาง", "คลัง", "ครึ่ง", "จำลอง", "ชนบท", "ตลาด", "ถนน", "ถาวร", "นิคม", "บ้านเรือน", "ประณีต",
    "ประสงค์", "มิตรภาพ", "ยอด", "ริม", "ลำคลอง", "วัฒนา", "วัด", "ศาลา", "ศาลากลาง", "สะอาด", "สังคม",
    "สัมพันธ์", "สามัคคี", "อากาศ", "เมือง", "เรียง", "เหนือ", "แม่น้ำ", "แสวงหา", "โรง",
}  # fmt: skip
"""Subdistricts that are ordinary words; a blank before them parts them from the word for the type."""


def organization(
    name: str = "องค์การบริหารส่วนตำบลตัวอย่าง",
    kind: OrganizationType = "subdistrict-organization",
    district: str | None = None,
    province: str = "ตัวอย่าง",
) -> Organization:
    return Organization(name=name, type=kind, district=district, province=province)


OWN = organization()


def found(text: str, own: Organization = OWN) -> list[str]:
    """What L513 and L508 find in a text, in order."""
    named = tuple(mentions(text, own))
    faults = [*other_names(text, own, named), *words_of_other_types(text, own, named)]
    return [
        f"{each.rule.code} {text[each.start : each.end]}" for each in sorted(faults, key=lambda each: each.start)
    ]


def is_undecidable(name: str, kind: str, frame: str) -> bool:
    """Whether the letters of a name may as well be an ordinary word of the sentence."""
    joined_on = "ก" <= frame.partition("›")[2][:1] <= "ๆ"
    return (name in GO_ON_WITH_A_SENTENCE and joined_on) or (name in ORDINARY and kind.endswith(" "))


def sentences() -> Iterator[tuple[str, str]]:
    """Sentences, and the organisation named in each."""
    number = 0
    for name in sorted(subdistricts()):
        for kind in TYPES:
            for frame in FRAMES:
                number += 1
                if number % EVERY == 0 and not is_undecidable(name, kind, frame):
                    yield frame.replace("‹›", kind + name), kind + name


def test_every_subdistricts_name_is_found_in_every_sentence_at_its_very_letters() -> None:
    seen, unlike = 0, []
    for text, name in sentences():
        seen += 1
        hits = list(other_names(text, OWN, tuple(mentions(text, OWN))))
        start = text.index(name)
        unlike += [] if [(hit.start, hit.end) for hit in hits] == [(start, start + len(name))] else [text]
    assert unlike == []
    assert (len(subdistricts()), len(FRAMES)) >= (5700, 30)
    assert seen > 1_520_000 // EVERY


def test_few_names_cannot_be_told_from_the_words_of_a_sentence() -> None:
    assert all_names() >= ORDINARY
    assert (len(GO_ON_WITH_A_SENTENCE), len(ORDINARY)) <= (12, 45)


@pytest.mark.parametrize("kind", ["องค์การบริหารส่วนจังหวัด", "อบจ.", "จังหวัด", "จ."])
def test_every_other_province_is_found(kind: str) -> None:
    own = organization("องค์การบริหารส่วนตำบลแม่จัน", district="แม่จัน", province="เชียงราย")
    others = sorted(districts_of().keys() - {"เชียงราย"})
    assert [found(f"ประสาน {kind}{name} ในการทำงาน", own) for name in others] == [
        [f"L513 {kind}{name}"] for name in others
    ]
    assert found(f"ประสาน {kind}เชียงราย ในการทำงาน", own) == []
    assert len(others) == 76


ORDINARY_DISTRICTS = {"คง", "ชนบท", "ลอง", "สอง", "สังคม", "แสวงหา"}


@pytest.mark.parametrize("kind", ["อำเภอ", "อำเภอ ", "อ."])
def test_every_other_district_is_found(kind: str) -> None:
    own = organization("องค์การบริหารส่วนตำบลแม่จัน", district="แม่จัน", province="เชียงราย")
    others = sorted(districts() - {"แม่จัน"})
    unlike = {name for name in others if found(f"ราษฎร {kind}{name} ทุกคน", own) != [f"L513 {kind}{name}"]}
    assert unlike == (ORDINARY_DISTRICTS if kind.endswith(" ") else set())
    assert found(f"ราษฎร {kind}แม่จัน ทุกคน", own) == []
    assert len(others) == 873


LEGITIMATE = [
    ("ตามพระราชบัญญัติตั้งจังหวัดบึงกาฬ พ.ศ. ๒๕๕๔", "a law by its name"),
    ("อบจ. เทศบาล และ อบต. ทุกแห่ง", "a list of types"),
    ("สำนักงาน ป.ป.ช. ประจำจังหวัดเชียงราย", "the commission's office in the province"),
    ("ศาลากลางจังหวัดเชียงราย อำเภอเมืองเชียงราย", "the provincial hall, in the capital"),
    ("ศาลากลางจังหวัด ตำบลริมกก อำเภอเมือง จังหวัดเชียงราย", "the provincial hall's whole address"),
    ("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดเชียงราย", "the province's office for local administration"),
    ("สำนักงานท้องถิ่นอำเภอเชียงแสน", "the district's office"),
    ("องค์การบริหารส่วนจังหวัดเชียงราย และ อบจ.เชียงราย", "the province's own organisation"),
    ("สำนักงาน ป.ป.ช. ภาค ๕ จังหวัดลำปาง", "an office of several provinces"),
    ("๓๖๑ ถนนนนทบุรี ตำบลท่าทราย อำเภอเมืองนนทบุรี จังหวัดนนทบุรี ๑๑๐๐๐", "the commission's address"),
    ("องค์การบริหารส่วนตำบลป่าสักและ อบต.ป่าสัก กับ อบต. ป่าสัก", "the own names"),
    ("นายกองค์การบริหารส่วนตำบลป่าสัก ตำบลป่าสัก อำเภอเชียงแสน จังหวัดเชียงราย", "the own address"),
    ("อ.เชียงแสน จ.เชียงราย", "the own address in abbreviations"),
    ("ไม่เคยไปต่างจังหวัดเลย และทุกจังหวัดเลย", "เลย as a particle"),
    ("${org.name} อำเภอ${org.district} จังหวัด${org.province}", "variables"),
    ("องค์การบริหารส่วนตำบลสามารถสิทธิวัดผลสมัยสามัญอำนาจหน้าที่", "words that begin like names"),
    ("องค์การบริหารส่วนตำบลประกอบด้วย และองค์การบริหารส่วนตำบลควรให้", "words that are names"),
    ("พนักงานองค์การบริหารส่วนตำบลและประชาชน", "และ is a subdistrict too"),
    ("อบต. ตลาด โรงเรียน วัด", "a list of places"),
    ("ตำบลต้นแบบ อำเภอยิ้ม จังหวัดสะอาด", "no names"),
    ("อำเภอ จังหวัด ตำบล อบต. อ. จ. ต.", "nothing behind the words"),
]


@pytest.mark.parametrize(("text", "why"), LEGITIMATE, ids=[why for _, why in LEGITIMATE])
def test_what_every_plan_may_say_is_not_found(text: str, why: str) -> None:
    own = organization("องค์การบริหารส่วนตำบลป่าสัก", district="เชียงแสน", province="เชียงราย")
    assert found(text, own) == [], why


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("นายกเทศมนตรีตำบลแม่จัน", ["L513 นายกเทศมนตรีตำบลแม่จัน"]),
        ("คณะเทศมนตรีเมืองพะเยา", ["L513 คณะเทศมนตรีเมืองพะเยา"]),
        ("เทศบัญญัติเทศบาลตำบลแม่จัน", ["L513 เทศบัญญัติเทศบาลตำบลแม่จัน"]),
        ("ข้อบัญญัติตำบลแม่จัน", ["L513 ข้อบัญญัติตำบลแม่จัน"]),
        ("ข้อบัญญัติองค์การบริหารส่วนตำบลแม่จัน", ["L513 องค์การบริหารส่วนตำบลแม่จัน"]),
        ("เทศบาลแม่จัน", ["L513 เทศบาลแม่จัน"]),
        ("อบต แม่จัน", ["L513 อบต แม่จัน"]),
        ("องค์การบริหารส่วนตำบล แม่จัน", ["L513 องค์การบริหารส่วนตำบล แม่จัน"]),
        ("เทศบาลตำบลและประชาชน", ["L508 เทศบาลตำบล"]),
        ("เทศบาลตำบลและ", ["L513 เทศบาลตำบลและ"]),
        ("เทศบาลตำบลร่วมจิตกับเทศบาลตำบลจะทิ้งพระ", ["L513 เทศบาลตำบลร่วมจิต", "L513 เทศบาลตำบลจะทิ้งพระ"]),
        ("เทศบาลตำบลเวียงสมมติจึงประกาศ", ["L513 เทศบาลตำบลเวียงสมมติ"]),
        ("เทศบาลเมืองสมมติ จังหวัดลำปาง", ["L513 เทศบาลเมืองสมมติ", "L513 จังหวัดลำปาง"]),
        ("ทุกตำบลในอำเภอเมือง", ["L513 อำเภอเมือง"]),
    ],
)
def test_each_way_to_name_an_organisation_is_found_once(text: str, expected: list[str]) -> None:
    own = organization("องค์การบริหารส่วนตำบลป่าสัก", district="เชียงแสน", province="เชียงราย")
    assert found(text, own) == expected


def copy_of_pa_sak(folder: Path, *swaps: tuple[str, str]) -> list[Finding]:
    """A copy whose texts have the name typed out, and whose plan.yaml names another organisation."""
    shutil.copytree(PLANS / "pa-sak", folder / "copy")
    for path in (folder / "copy").rglob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace("${org.name}", "องค์การบริหารส่วนตำบลป่าสัก"), "utf-8")
    plan = folder / "copy" / "plan.yaml"
    text = plan.read_text("utf-8")
    for old, new in swaps:
        assert old in text
        text = text.replace(old, new)
    plan.write_text(text, "utf-8")
    return [each for each in check_plan(folder / "copy").findings if each.rule.code in ("L508", "L513")]


ANOTHER = ("name: องค์การบริหารส่วนตำบลป่าสัก", "name: องค์การบริหารส่วนตำบลแม่เงิน")
A_MUNICIPALITY = (
    ("name: องค์การบริหารส่วนตำบลป่าสัก", "name: เทศบาลตำบลแม่เงิน"),
    ("type: subdistrict-organization", "type: subdistrict-municipality"),
)


@pytest.mark.parametrize("swaps", [(ANOTHER,), A_MUNICIPALITY], ids=["of the same type", "of another type"])
def test_every_place_is_found_where_the_sample_has_its_old_name(
    tmp_path: Path, swaps: tuple[tuple[str, str], ...]
) -> None:
    findings = copy_of_pa_sak(tmp_path, *swaps)
    places = [(finding.path, finding.span.line, finding.span.column) for finding in findings]
    by_search = [
        (path.as_posix(), number, column + 1)
        for path in sorted((tmp_path / "copy").rglob("*.yaml"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        for column in range(len(line))
        if line.startswith("องค์การบริหารส่วนตำบลป่าสัก", column)
    ]
    assert sorted(places) == sorted(by_search)
    assert {finding.rule.code for finding in findings} == {"L513"}
    assert len(by_search) == 81


def test_the_sample_with_its_own_name_typed_out_has_no_finding(tmp_path: Path) -> None:
    assert copy_of_pa_sak(tmp_path) == []


@pytest.mark.parametrize("plan", ["pa-sak", "example"])
def test_the_sample_and_the_example_have_no_finding(plan: str) -> None:
    checked = check_plan(PLANS / plan)
    assert [each.rule.code for each in checked.findings] == []
    assert len(checked.plan.texts) > 100


def test_a_wrong_type_is_one_finding_where_it_is_written(tmp_path: Path) -> None:
    shutil.copytree(PLANS / "pa-sak", tmp_path / "copy")
    plan = tmp_path / "copy" / "plan.yaml"
    plan.write_text(
        plan.read_text("utf-8").replace("type: subdistrict-organization", "type: town-municipality"), "utf-8"
    )
    findings = check_plan(tmp_path / "copy").findings
    assert [(each.rule.code, each.span.line) for each in findings] == [("P407", 10)]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("นายกเทศมนตรีตำบลแม่จัน", "${org.executive}"),
        ("เทศบัญญัติเทศบาลตำบลแม่จัน", "${org.ordinance}${org.name}"),
        ("ข้อบัญญัติตำบลแม่จัน", "${org.ordinance}${org.name}"),
        ("นายกองค์การบริหารส่วนตำบลแม่จัน", "${org.name}"),
        ("อบต.แม่จัน", "${org.name}"),
        ("อำเภอแม่จัน", "อำเภอ${org.district}"),
        ("จังหวัดลำปาง", "จังหวัด${org.province}"),
    ],
)
def test_the_hint_is_what_to_write_in_the_names_place(text: str, hint: str) -> None:
    own = organization("องค์การบริหารส่วนตำบลป่าสัก", district="เชียงแสน", province="เชียงราย")
    (fault,) = other_names(text, own, tuple(mentions(text, own)))
    assert fault.hint is not None
    assert fault.hint.th == f"ถ้าค้างมาจากแผนอื่น แก้เป็น {hint}"


RUNS = (
    "อบต.แม่จัน ",
    "อำเภอ",
    "ตำบล",
    "เทศบาลตำบลสิ",
    "องค์การบริหารส่วนตำบลบ้านสมมติ",
    "พระราชบัญญัติเทศบาล",
    "จ.ป.ร.",
    "น้ำ",
)


def work(text: str) -> float:
    """The least of several times, in seconds of the processor, that finding names in a text takes."""
    times = []
    for _ in range(5):
        start = time.process_time()
        found(text)
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize("run", RUNS)
def test_twice_the_text_is_twice_the_work(run: str) -> None:
    text = run * (20_000 // len(run))
    # Tried again, because the processor is shared with other programs.
    assert any(work(text * 2) <= 2.3 * work(text) + 0.002 for _ in range(5))


WORDS = (*TYPES, "อำเภอ", "จังหวัด", "ตำบล", "อ.", "เทศ", "มนตรี", "แม่จัน", "และ", "ป่า", " ", "\n", "น้ำ", "$", "x")


@given(st.lists(st.sampled_from(WORDS), max_size=12).map("".join))
def test_no_letter_is_found_twice_and_no_text_is_too_odd(text: str) -> None:
    named = tuple(mentions(text, OWN))
    faults = [*other_names(text, OWN, named), *words_of_other_types(text, OWN, named)]
    letters = [at for fault in faults for at in range(fault.start, fault.end)]
    assert len(letters) == len(set(letters))
    assert all(0 <= fault.start < fault.end <= len(text) for fault in faults)
