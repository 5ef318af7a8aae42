"""`plan new project`, `year` and `results`: new files of a plan that is there, and what changes in those that name them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from antigraft_cli.pipeline.check import check_plan
from command import installed

EXAMPLE = Path(__file__).parents[2] / "data" / "plans" / "example"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE, tmp_path / "plan")
    return tmp_path / "plan"


def run(plan: Path, *arguments: str) -> tuple[int, str, str]:
    done = installed("new", *arguments, cwd=plan, PLAN_LANG="th")
    return done.returncode, done.stdout, done.stderr


def added(plan: Path) -> dict[str, list[str]]:
    """The lines that each file has and that of the example has not; none is gone."""
    found = {}
    for path in sorted(plan.rglob("*.yaml")):
        name = path.relative_to(plan).as_posix()
        old = (EXAMPLE / name).read_text("utf-8").splitlines() if (EXAMPLE / name).exists() else []
        new = path.read_text("utf-8").splitlines()
        assert [line for line in old if line not in new] == []
        if new != old:
            found[name] = new[1:] if not old else [line for line in new if line not in old]
    return found


def codes(plan: Path) -> set[str]:
    return {finding.rule.code for finding in check_plan(plan).findings}


def test_a_new_project_is_put_among_the_sheets_and_into_the_years_asked_for(plan: Path) -> None:
    assert run(plan, "project", "โครงการอบรม: จริยธรรม", "--year", "2569", "--year", "๒๕๗๐") == (
        0,
        "สร้างแล้ว projects/project-7.yaml\nแก้แล้ว plan.yaml\nแก้แล้ว years/2569.yaml\nแก้แล้ว years/2570.yaml\n",
        "",
    )
    row = ["  - project: project-7", "    budget: <บาท>", "    quarters: <ไตรมาส>"]
    changed = added(plan)
    assert changed.pop("projects/project-7.yaml")[:2] == ["title: 'โครงการอบรม: จริยธรรม'", "dimension: <มิติ>"]
    assert changed == {"plan.yaml": ["  - project-7"], "years/2569.yaml": row, "years/2570.yaml": row}
    assert codes(plan) == {"P406"}


def test_a_measure_of_the_starter_comes_with_its_texts(plan: Path) -> None:
    title = "มาตรการจัดการเรื่องร้องทุกข์/ร้องเรียนขององค์การบริหารส่วนตำบลตัวอย่าง"
    assert run(plan, "project", title)[1].startswith("สร้างแล้ว projects/complaint-management.yaml\n")
    assert len((plan / "projects" / "complaint-management.yaml").read_text("utf-8")) > 3000
    assert codes(plan) == {"P406", "R203"}


def test_a_new_year_has_the_rows_of_the_nearest_one(plan: Path) -> None:
    (plan / "years" / "2568.yaml").unlink()
    assert run(plan, "year", "๒๕๖๘") == (0, "สร้างแล้ว years/2568.yaml\n", "")
    made = check_plan(plan).plan.years
    assert [row.project for row in made[2568].projects] == [row.project for row in made[2567].projects]
    assert codes(plan) == {"P406"}


def test_rounds_of_results_have_every_project_of_the_year_that_was_not_cancelled(plan: Path) -> None:
    for months in ("6", "12"):
        assert run(plan, "results", "--year", "2570", "--round", months)[0] == 0
    plan_ = check_plan(plan).plan
    expected = [row.project for row in plan_.years[2570].projects if not row.is_cancelled]
    assert [[each.project for each in round_.projects] for round_ in plan_.results[2570].rounds] == [expected] * 2
    assert len(expected) < len(plan_.years[2570].projects)
    assert codes(plan) == {"P406"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("project", "มาตรการ NO Gift Policy"), "มี projects/no-gift-policy.yaml อยู่แล้ว ไม่เขียนทับ"),
        (("project",), "ระบุชื่อโครงการ เช่น plan new project โครงการ…"),
        (("project", "ก", "--id", "ก"), "ชื่อ ก ใช้ไม่ได้ ใช้เฉพาะ a-z 0-9 และ - เช่น pa-sak"),
        (("project", "ก", "--year", "2571"), "ไม่มีแผนใดมีตารางของ พ.ศ. 2571 (ปีที่มี: 2566 2567 2568 2569 2570)"),
        (("year", "2570"), "มี years/2570.yaml อยู่แล้ว ไม่เขียนทับ"),
        (("results", "--year", "2568"), "ระบุปีและรอบ เช่น plan new results --year 2568 --round 6"),
        (("results", "--year", "2568", "--round", "7"), "ค่าของ --round ใช้ไม่ได้: 7 ใช้ได้เฉพาะ 6, 12"),
    ],
    ids=["there", "no title", "id", "no such year", "year there", "no round", "wrong round"],
)
def test_what_is_wrong_is_said_and_nothing_changes(arguments: tuple[str, ...], said: str, plan: Path) -> None:
    status, out, err = run(plan, *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"plan: {said}")
    assert added(plan) == {}
