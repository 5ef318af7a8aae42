"""R212: plans that are checked together, of which two are of one organisation and have years in common."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from antigraft_cli import check_plan, check_plans
from antigraft_cli.pipeline.catalogue import RULES

R212 = {RULES["R212"]}
DISTRICT = "  district: ตัวอย่าง\n"
CODE = "  code: ๑๒\n"
NAME = "องค์การบริหารส่วนตำบลตัวอย่าง"


def written(plan: Path, *, old: str = "", new: str = "", more: str = "") -> Path:
    """A copy of the base plan with one text in plan.yaml replaced, and lines added at the end of the organisation."""
    shutil.copytree("plan", plan)
    file = plan / "plan.yaml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new) + more, "utf-8")
    return plan


def found(*plans: Path) -> list[tuple[str, str]]:
    """The plans with a finding of R212, and what it says."""
    return [
        (finding.plan, finding.message.en)
        for checked in check_plans(plans, R212.__contains__)
        for finding in checked.findings
    ]


def repeated(name: str, first: str = "a", years: str = "2566 - 2567") -> tuple[str, str]:
    return name, f"{first} has a plan of this organisation for {years} already"


@pytest.mark.usefixtures("base_plan")
def test_each_later_plan_names_the_first_that_it_repeats() -> None:
    plans = [written(Path(name)) for name in "abc"]
    assert found(*plans) == [repeated("b"), repeated("c")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (NAME, "อบต.ตัวอย่าง"),
        (NAME, "องค์การบริหารส่วนตำบล ตัวอย่าง"),
        ("subdistrict-organization", "อบต."),
        ("subdistrict-organization", "เทศบาลนคร"),
        ("province: ตัวอย่าง", "province: จังหวัดตัวอย่าง"),
        ("end: 2567", "end: 2570"),
        ("start: 2566", "start: 2567"),
    ],
    ids=["abbreviated", "with-a-blank", "thai-type", "wrong-type", "titled-province", "longer", "shorter"],
)
@pytest.mark.usefixtures("base_plan")
def test_an_organisation_written_otherwise_is_the_same(old: str, new: str) -> None:
    assert found(written(Path("a")), written(Path("b"), old=old, new=new)) == [repeated("b")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (NAME, "องค์การบริหารส่วนตำบลสมมติ"),
        (NAME, "เทศบาลตำบลตัวอย่าง"),
        ("province: ตัวอย่าง", "province: ลำปาง"),
        ("start: 2566\n  end: 2567", "start: 2568\n  end: 2569"),
        ("start: 2566\n  end: 2567", "start: 2567\n  end: 2566"),
        ("start: 2566", "start: <ปีแรก>"),
        (NAME, "องค์การบริหารส่วนตำบล<ชื่อ>"),
        ("title: ", "revision:\n  number: 1\n  date: 2567-01-15\ntitle: "),
    ],
    ids=["name", "type", "province", "period", "backwards", "year-to-fill", "name-to-fill", "revision"],
)
@pytest.mark.usefixtures("base_plan")
def test_another_organisation_period_or_revision_is_no_duplicate(old: str, new: str) -> None:
    plans = [written(Path("a"), old=old, new=new), written(Path("b"))]
    assert [checked.plan.info is not None for checked in check_plans(plans)] == [True, True]
    assert found(*plans) == []


@pytest.mark.usefixtures("base_plan")
def test_two_plans_with_the_same_values_still_to_be_filled_in_are_no_duplicates() -> None:
    for field, value in (("name: ", NAME), ("type: ", "subdistrict-organization"), ("province: ", "ตัวอย่าง")):
        plans = [written(Path(name + value), old=field + value, new=f"{field}<กรอก>") for name in "ab"]
        assert [checked.plan.info is not None for checked in check_plans(plans)] == [True, True]
        assert found(*plans) == []


@pytest.mark.parametrize(
    ("mine", "others", "is_repeated"),
    [
        (DISTRICT, DISTRICT, True),
        (DISTRICT, "  district: อำเภอตัวอย่าง\n", True),
        (DISTRICT, "  district: สมมติ\n", False),
        (DISTRICT, "", True),
        (DISTRICT, "  district: <อำเภอ>\n", True),
        (CODE, CODE, True),
        (CODE, "  code: 12\n", True),
        (CODE, "  code: 13\n", False),
        (DISTRICT, CODE, True),
        (DISTRICT + CODE, DISTRICT + "  code: 13\n", False),
    ],
)
@pytest.mark.usefixtures("base_plan")
def test_namesakes_are_told_apart_by_district_or_code(mine: str, others: str, is_repeated: bool) -> None:
    a, b = written(Path("a"), more=mine), written(Path("b"), more=others)
    assert found(a, b) == [repeated("b")] * is_repeated
    assert found(b, a) == [repeated("a", first="b")] * is_repeated


@pytest.mark.usefixtures("base_plan")
def test_a_plan_that_cannot_be_read_repeats_nothing() -> None:
    plans = [written(Path("a"), old="title:", new="titel:"), written(Path("b"))]
    assert found(*plans) == []


@pytest.mark.usefixtures("base_plan")
def test_a_comment_silences_it_and_is_not_unused_when_the_plan_is_checked_alone() -> None:
    a = written(Path("a"))
    b = written(Path("b"), old=NAME, new=f"{NAME} # plan: ignore[R212] ฉบับที่ส่งสภา")
    assert [checked.findings for checked in check_plans([a, b])] == [[], []]
    assert check_plan(b).findings == []


@pytest.mark.usefixtures("base_plan")
def test_a_plan_is_read_when_it_is_asked_for() -> None:
    checked = check_plans(map(Path, ("plan", "copy")))
    assert next(checked).has_errors is False
    written(Path("copy"))
    assert [[each.rule.code for each in plan.findings] for plan in checked] == [["R212"]]
