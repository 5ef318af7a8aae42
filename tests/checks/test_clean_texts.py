"""Texts that were found clean before: they are not looked at again, and nothing is found in fewer or more of the others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.checks import wording
from antigraft_cli.checks.clean_texts import CleanTexts
from antigraft_cli.diagnostics import Fault, Place
from antigraft_cli.model.plan import Plan, PlanInfo, WrittenText

OWN = {
    "องค์การบริหารส่วนตำบลแม่ทะ": "subdistrict-organization",
    "เทศบาลตำบลแม่ทะ": "subdistrict-municipality",
    "เมืองพัทยา": "pattaya-city",
    "องค์การบริหารส่วนจังหวัดแพร่": "provincial-organization",
}
CLEAN, FAULTY, DOTS = "ประชุมคณะทำงาน", "อนุญาติ ให้  ประชุม", "ประกาศ ........ ทราบ"


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins as a process does."""
    forget(monkeypatch)


def forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is known of any text."""
    for name in ("_CLEAN", "_NAMELESS"):
        monkeypatch.setattr(wording, name, CleanTexts())


def plan_info(own: str) -> PlanInfo:
    """The plan.yaml of an organisation by its name."""
    return PlanInfo.model_validate(
        {
            "title": "แผน",
            "period": {"start": "2566", "end": "2570"},
            "organization": {"name": own, "type": OWN[own], "province": "แพร่"},
        }
    )


def codes(*texts: str, path: str = "rationale", own: str | None = None) -> list[tuple[str, int]]:
    """The codes that are found in a plan of these texts, each with the number of its text."""
    written = tuple(WrittenText("projects/a.yaml", (path, index), text) for index, text in enumerate(texts))
    plan = Plan("แผน", plan_info(own) if own else None, texts=written)
    places = [(each.rule.code, each.where) for each in wording.wording(plan)]
    return sorted((code, int(where.path[1])) for code, where in places if isinstance(where, Place))


def test_a_faulty_text_is_found_each_time() -> None:
    assert [codes(CLEAN, FAULTY, CLEAN) for _ in range(3)] == [[("L506", 1), ("L509", 1)]] * 3


def test_dots_to_sign_on_are_left_over_dots_elsewhere() -> None:
    dots = "..........."
    assert codes(dots, path="approval") == []
    assert codes(dots) == [("L507", 0)]
    assert codes(dots, path="approval") == []


def test_a_clean_text_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[str] = []

    def look(text: str) -> Iterator[Fault]:
        looked_at.append(text)
        return iter(())

    monkeypatch.setattr(wording, "FINDERS", (look, *wording.FINDERS))
    codes(CLEAN, FAULTY)
    codes(CLEAN, FAULTY)
    assert [CLEAN in text for text in looked_at] == [True, False]
    assert [FAULTY in text for text in looked_at] == [True, True]


@given(st.lists(st.lists(st.sampled_from([CLEAN, FAULTY, DOTS, "ก “ข", "ค” ง", "ส านักงาน", ""])), max_size=6))
def test_plans_one_after_the_other_are_found_to_be_what_each_is_alone(plans: list[list[str]]) -> None:
    one_after_the_other = [codes(*texts) for texts in plans]
    alone = []
    for texts in plans:
        with pytest.MonkeyPatch.context() as monkeypatch:
            forget(monkeypatch)
            alone.append(codes(*texts))
    assert one_after_the_other == alone


NAMING = [
    "อบต.แม่ทะ",
    "ทต.แม่ทะ",
    "จ.น่าน",
    "ต.วังเงิน",
    "เมืองพัทยา",
    "องค์กรปกครองส่วนท้องถิ่น",
    "นายกเทศมนตรี",
    "ข้อบัญญัติตำบล",
    CLEAN,
]


@given(
    st.lists(st.tuples(st.sampled_from(sorted(OWN)), st.lists(st.sampled_from(NAMING), max_size=9)), max_size=6)
)
def test_names_are_found_in_each_plan_whichever_was_before(plans: list[tuple[str, list[str]]]) -> None:
    one_after_the_other = [codes(*texts, own=own) for own, texts in plans]
    alone = []
    for own, texts in plans:
        with pytest.MonkeyPatch.context() as monkeypatch:
            forget(monkeypatch)
            alone.append(codes(*texts, own=own))
    assert one_after_the_other == alone


@pytest.mark.parametrize("text", NAMING[:-1])
def test_each_of_these_texts_names_what_some_plan_should_not(text: str) -> None:
    assert any(codes(text, own=own) for own in OWN)


def test_what_is_remembered_is_bounded() -> None:
    known = CleanTexts(most_letters=10)
    for text in ("กขค", "กขค", "งจฉช"):
        known.add(text)
    assert ["กขค" in known, "งจฉช" in known] == [True, True]
    known.add("ซฌญฎ")
    assert [text in known for text in ("กขค", "งจฉช", "ซฌญฎ")] == [False, False, True]
    known.add("ก" * 11)
    assert "ก" * 11 not in known
