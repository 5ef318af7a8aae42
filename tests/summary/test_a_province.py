"""The reviewer's walk: three hundred plans, of which 5 % have an error and 3 % are copies of a neighbour's."""

from __future__ import annotations

from pathlib import Path

import pytest

from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.summarize import Scope, summarize
from antigraft_cli.summary.added_up import Summary
from antigraft_cli.summary.copies import copies
from antigraft_cli.summary.gaps import districts_without_plans
from antigraft_cli.summary.grouping import By
from antigraft_cli.summary.outliers import outliers
from many_plans import PROVINCES, Made, make_plans

COUNT = 300


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_plans(tmp_path_factory.mktemp("plans"), COUNT)


@pytest.fixture(scope="module")
def summary(plans: Made) -> Summary:
    return summarize(sorted(plans.folders.values())).summary


def test_every_plan_is_in_it_and_those_with_errors_are_known(plans: Made, summary: Summary) -> None:
    assert {each.id for each in summary.plans} == set(plans.folders)
    assert {each.id for each in summary.plans if each.errors} == plans.faulty
    assert (len(plans.faulty), len(plans.copies)) == (15, 9)


def test_all_copies_are_found_and_no_other_pair(plans: Made, summary: Summary) -> None:
    assert {(each.one.id, each.other.id) for each in copies(summary.plans)} == plans.copies


def test_budgets_of_a_usual_size_are_no_outliers(summary: Summary) -> None:
    assert outliers(summary.plans) == []
    assert sum(len(each.budgets) for each in summary.plans) > 5000


def test_provinces_add_up_to_the_whole(summary: Summary) -> None:
    provinces = summary.groups[By.PROVINCE]
    assert provinces.keys() == {(name,) for name in PROVINCES}
    assert sum(each.plans for each in provinces.values()) == COUNT
    assert sum(each.planned for each in provinces.values()) == summary.total.planned > 0


def test_one_province_is_that_part_of_the_whole(plans: Made, summary: Summary) -> None:
    folders = sorted(plans.folders.values())[:24]
    found = summarize(folders, Scope(province="น่าน")).summary
    assert {each.organization.province for each in found.plans} == {"น่าน"}
    assert 2 < len(found.plans) < 20
    whole = [each for each in summary.plans if each.organization.province == "น่าน"]
    assert districts_without_plans("น่าน", whole) == []
    assert districts_without_plans("น่าน", [])[:2] == ["ทุ่งช้าง", "ท่าวังผา"]


def test_a_plan_without_a_readable_file_stops_no_other(plans: Made, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "plan.yaml").write_text("title: [", "utf-8")
    some = [*sorted(plans.folders.values())[:3], broken]
    made = summarize(some, Scope(province="น่าน"))
    assert made.unplaced == [broken.as_posix()]
    whole = summarize(some).summary
    assert [(each.id, each.errors) for each in whole.plans if each.errors] == [
        ("broken", len(check_plan(broken).findings))
    ]
    assert whole.total.plans == 4


def test_the_plans_themselves_are_as_different_as_a_provinces_are(summary: Summary) -> None:
    assert len({each.organization.name for each in summary.plans}) == COUNT
    assert len({each.progress.planned for each in summary.plans}) > COUNT / 2
