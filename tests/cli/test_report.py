"""`plan report` as its users run it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from command import plan

PLANS = Path(__file__).parents[2] / "data" / "plans"
REPORT = ("report", "--year", "2567", "--format", "html", "--round")
RESULTS = "data/plans/example/results/2567.yaml"


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A folder with both plans under data/plans."""
    shutil.copytree(PLANS, tmp_path / "data" / "plans")
    return tmp_path


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*")) if folder.exists() else []


def spoil(workplace: Path, old: str, new: str) -> None:
    text = (workplace / RESULTS).read_text("utf-8")
    assert old in text
    (workplace / RESULTS).write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("months", ["6", "12", "๑๒"])
def test_every_plan_with_results_gets_a_report_named_after_year_and_round(workplace: Path, months: str) -> None:
    done = plan(*REPORT, months, cwd=workplace)
    name = f"example-2567-round-{int(months)}-rev1.html"
    assert (done.returncode, done.stdout.replace("\\", "/")) == (0, f"สร้างแล้ว build/{name}\n")
    assert done.stderr.replace("\\", "/") == f"ข้าม data/plans/pa-sak: ไม่มีผลรอบ {int(months)} เดือนของ พ.ศ. 2567\n"
    assert files(workplace / "build") == [name]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("--plan", "pa-sak", "--year", "2567", "--round", "6"),
            "ไม่มีแผนใดมีผลรอบ 6 เดือนของ พ.ศ. 2567 สร้างไฟล์ให้กรอกด้วย plan new results --year 2567 --round 6",
        ),
        (
            ("--year", "2571", "--round", "6"),
            "ไม่มีแผนใดมีตารางของ พ.ศ. 2571 (ปีที่มี: 2566 2567 2568 2569 2570)",
        ),
        (("--year", "2567", "--round", "7"), "ค่าของ --round ใช้ไม่ได้: 7 ใช้ได้เฉพาะ 6, 12"),
        (("--year", "2567"), "ต้องระบุ --round ใช้ได้เฉพาะ 6, 12"),
        (("--round", "6"), "ต้องระบุ --year"),
    ],
    ids=["no results", "no year", "wrong round", "no round given", "no year given"],
)
def test_what_cannot_be_reported_is_a_wrong_argument(
    workplace: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = plan("report", *arguments, cwd=workplace)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (2, f"plan: {said}")
    assert files(workplace / "build") == []


def test_a_year_of_which_only_one_round_is_known_has_no_other_report(workplace: Path) -> None:
    text = (workplace / RESULTS).read_text("utf-8")
    (workplace / RESULTS).write_text(text.partition("  - months: 12")[0], "utf-8")
    assert plan(*REPORT, "6", cwd=workplace).returncode == 0
    assert plan(*REPORT, "12", cwd=workplace).returncode == 2


def test_results_with_errors_are_refused_but_for_a_draft(workplace: Path) -> None:
    spoil(workplace, "status: ยังไม่ได้ดำเนินการ", "status: ไม่สามารถดำเนินการได้")
    done = plan(*REPORT, "12", "--plan", "example", cwd=workplace)
    assert (done.returncode, files(workplace / "build")) == (1, [])
    assert "P405" in done.stdout
    assert plan(*REPORT, "12", "--plan", "example", "--draft", cwd=workplace).returncode == 0
    assert files(workplace / "build") == ["example-2567-round-12-rev1-draft.html"]


def test_results_that_cannot_be_read_make_no_draft(workplace: Path) -> None:
    spoil(workplace, "months: 6", "months: หก")
    done = plan(*REPORT, "12", "--plan", "example", "--draft", cwd=workplace)
    assert (done.returncode, files(workplace / "build")) == (1, [])
    assert done.stderr == "สร้างร่างของ example ไม่ได้ เพราะ results/2567.yaml ยังอ่านไม่ได้\n"


def test_values_to_be_filled_in_stand_in_the_draft_as_they_are_written(workplace: Path) -> None:
    spoil(workplace, "status: ยังไม่ได้ดำเนินการ", "status: <สถานะ>")
    spoil(workplace, "actual: 76.1", "actual: <ผลจริง>")
    spoil(workplace, "disbursed: 23,480.75", "disbursed: <เบิกจ่าย>")
    assert plan(*REPORT, "12", "--plan", "example", cwd=workplace).returncode == 0
    page = (workplace / "build/example-2567-round-12-rev1.html").read_text("utf-8")
    shown = re.sub("<[^>]*>", "", page)
    assert [shown.count(f"&lt;{each}&gt;") for each in ("สถานะ", "ผลจริง", "เบิกจ่าย")] == [2, 1, 2]
