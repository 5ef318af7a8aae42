"""Which plans are taken for copies of each other, and which are not."""

from __future__ import annotations

import random
from dataclasses import replace

from antigraft_cli.model.plan import WrittenText
from antigraft_cli.pipeline.starter import starter_measures
from antigraft_cli.summary.copies import copies
from antigraft_cli.summary.names_taken_out import name_parts, thai_letters
from antigraft_cli.summary.own_wording import MOST, _official_wording, own_wording
from antigraft_cli.summary.plan_figures import PlanFigures
from summarized_plans import figures_of, plan_of

_SYLLABLES = (
    "กลม", "ขาว", "คลอง", "งาม", "จาน", "ชาม", "ดาว", "ตาล", "ทราย", "นวล", "บาง", "ปลา", "พลอย", "ฟาง", "มวล", "ยาม",
    "ราว", "ลาน", "วาด", "ศาล", "สาย", "หวาน", "อ่าง", "และ", "โดย", "ใน", "ไม่", "แต่", "ได้", "ให้",
)  # fmt: skip


def paragraph(seed: int, words: int = 300) -> str:
    """So many words of its own: a third of them begin pieces."""
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    return "".join(chance.choice(_SYLLABLES) for _ in range(words))


def plan_with(id_: str, *texts: str, name: str = "") -> PlanFigures:
    plan = plan_of({2568: [("a1", "0", "1")]}, id_, name=name or f"เทศบาลตำบล{id_}")
    written = tuple(WrittenText("projects/a1.yaml", ("steps", number), text) for number, text in enumerate(texts))
    return figures_of(replace(plan, texts=written))


def pairs(*plans: PlanFigures) -> list[tuple[str, str, str]]:
    return [(each.one.id, each.other.id, str(each.percent)) for each in copies(plans)]


OTHERS = [plan_with(f"z{number}", paragraph(100 + number)) for number in range(20)]


def test_the_same_text_in_two_plans_is_a_copy() -> None:
    assert pairs(plan_with("a", paragraph(1)), plan_with("b", paragraph(1)), *OTHERS) == [("a", "b", "100.00")]


def test_names_figures_blanks_and_signs_make_no_difference() -> None:
    own = plan_with("ก้าวหน้า", *(f"{paragraph(each, 60)} ของเทศบาลตำบลก้าวหน้า ๕๐ คน (ใหม่)" for each in range(5)))
    other = plan_with(
        "b",
        *(f"{paragraph(each, 60)}ของ ${{org.name}} 70 คน ใหม่" for each in range(5)),
        name="องค์การบริหารส่วนตำบลเดินดี",
    )
    assert pairs(own, other, *OTHERS) == [("b", "ก้าวหน้า", "100.00")]


def test_a_half_of_the_shorter_plan_is_a_copy_and_a_third_is_none() -> None:
    half = plan_with("half", paragraph(1), paragraph(2))
    third = plan_with("third", paragraph(3), paragraph(4), paragraph(5))
    long_ = plan_with("long", *(paragraph(each) for each in (1, 3, 6, 7, 8)))
    found = pairs(half, third, long_, *OTHERS)
    assert [(one, other) for one, other, _ in found] == [("half", "long")]
    assert 45 < float(found[0][2]) < 55


def test_what_more_than_ten_plans_have_is_nobodys_own() -> None:
    common = [plan_with(f"c{number:02}", paragraph(1), paragraph(50 + number, 200)) for number in range(11)]
    assert pairs(*common, *OTHERS) == []
    assert len(pairs(*common[:10], *OTHERS)) == 45


def test_of_few_plans_what_most_of_them_have_is_nobodys_own() -> None:
    three = [plan_with(f"c{number}", paragraph(1), paragraph(50 + number)) for number in range(3)]
    assert (pairs(*three), len(pairs(*three[:2]))) == ([], 1)


def test_the_starters_texts_are_nobodys_own() -> None:
    official = list(starter_measures().values())
    assert pairs(plan_with("a", *official), plan_with("b", *official)) == []


def test_a_short_text_is_no_evidence() -> None:
    assert pairs(plan_with("a", paragraph(1, 50)), plan_with("b", paragraph(1, 50)), *OTHERS) == []


def test_two_plans_of_one_organisation_are_no_pair() -> None:
    one, other = (plan_with(each, paragraph(1), name="เทศบาลตำบลก้าวหน้า") for each in "ab")
    assert pairs(one, other, *OTHERS) == []


def test_plans_that_are_too_long_to_be_kept_whole_are_compared_as_far_as_both_are_kept() -> None:
    shared = [paragraph(each) for each in range(60)]
    one, other = plan_with("a", *shared), plan_with("b", *shared, *(paragraph(each) for each in range(200, 260)))
    assert (len(one.wording), len(other.wording)) == (MOST, MOST)
    assert pairs(one, other, *OTHERS) == [("a", "b", "100.00")]
    half = plan_with("half", *(paragraph(each) for each in (*range(30), *range(300, 330))))
    ((_, _, percent),) = pairs(one, half, *OTHERS)
    assert 40 < float(percent) < 60


def test_the_order_of_plans_makes_no_difference() -> None:
    plans = [
        plan_with("a", paragraph(1)),
        plan_with("b", paragraph(1)),
        plan_with("c", paragraph(1), paragraph(2)),
        *OTHERS,
    ]
    assert pairs(*plans) == pairs(*reversed(plans)) != []


def test_a_sketch_is_the_same_in_every_process() -> None:
    assert list(own_wording([paragraph(1, 60)], ()))[:3] == [53898811, 267136908, 469614091]


def test_a_copy_survives_edits_here_and_there() -> None:
    chance = random.Random(1)  # noqa: S311
    words = [chance.choice(_SYLLABLES) for _ in range(1500)]
    edited = [chance.choice(_SYLLABLES) if chance.random() < 0.03 else word for word in words]
    ((*_, percent),) = pairs(plan_with("a", "".join(words)), plan_with("b", "".join(edited)), *OTHERS)
    assert 60 < float(percent) < 95


def test_names_are_taken_out_with_their_places_but_not_short_ones_that_are_ordinary_words() -> None:
    names = name_parts("เทศบาลตำบลก้าวหน้า", "ทต.ก้าวหน้า", "ปัว", "แพร่")
    assert names == ("เทศบาลตำบลก้าวหน้า", "ทต.ก้าวหน้า", "ก้าวหน้า", "แพร่", "ปัว")
    text = "ชาวก้าวหน้า อำเภอปัว จังหวัดแพร่ เผยแพร่ ของเทศบาลตำบลก้าวหน้า"
    assert thai_letters([text, "๑) ข้อ 2"], names) == "ชาวอำเภอจังหวัดเผยแพร่ของ\nข้อ"


def test_the_built_in_texts_have_many_pieces() -> None:
    assert len(_official_wording()) > 1000
