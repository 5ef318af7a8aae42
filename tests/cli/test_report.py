"""`plan report` as its users run it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from antigraft_cli.pipeline.made_before import RECORD
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
    there = folder.rglob("*") if folder.exists() else ()
    return sorted(path.name for path in there if path.name != RECORD)


def spoil(workplace: Path, old: str, new: str) -> None:
    text = (workplace / RESULTS).read_text("utf-8")
    assert old in text
    (workplace / RESULTS).write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("months", ["6", "12", "๑๒"])
def test_every_plan_with_results_gets_a_report_named_after_year_and_round(workplace: Path, months: str) -> None:
    done = plan(*REPORT, months, cwd=workplace)
    name = f"example-2567-round-{int(months)}-rev1.html"
    assert (done.returncode, done.stdout.replace("\\", "/")) == (
        0,
        f"สร้างแล้ว build/{name}\nรวม 2 แผน: ได้ 1 ไฟล์ ข้าม 1 แผน\n",
    )
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


MANY = "rounds:\n  - months: 12\n    as_of: 2567-09-30\n    projects:\n" + "".join(
    f"      - project: p-{number}\n        status: completed\n" for number in range(10_000)
)
WRONG = """rounds:
  - months: {a: b}
    as_of: [1, 2]
    projects: [7, null, {project: [x], status: {}, amounts: [1], pictures: [a, {file: 3}]}]
  - x
"""


@pytest.mark.parametrize(
    ("text", "code"), [(MANY, "Y007"), (WRONG, "S103"), ("- a\n", "S103"), ("", "Y005")], ids=lambda each: each[:5]
)
def test_whatever_the_file_of_results_holds_is_said_and_nothing_is_made(
    workplace: Path, text: str, code: str
) -> None:
    (workplace / RESULTS).write_text(text, "utf-8")
    done = plan(*REPORT, "12", "--plan", "example", "--draft", cwd=workplace)
    assert (done.returncode, files(workplace / "build")) == (1, [])
    assert "data/plans/example/results/2567.yaml:" in done.stdout.replace("\\", "/")
    assert f" error {code} " in done.stdout
    assert "Traceback" not in done.stderr


def test_pictures_that_are_not_there_are_left_out_of_a_draft(workplace: Path) -> None:
    spoil(workplace, "pictures/camp-circle.png", "pictures/none.png")
    spoil(workplace, "pictures/camp-board.png", "../example/pictures/camp-board.png")
    done = plan(*REPORT, "12", "--plan", "example", cwd=workplace)
    assert (done.returncode, done.stdout.count(" error R210 "), files(workplace / "build")) == (1, 2, [])
    assert "ไม่สร้างรายงานของ data/plans/example เพราะยังมีข้อผิดพลาด" in done.stderr.replace("\\", "/")
    assert plan(*REPORT, "12", "--plan", "example", "--draft", cwd=workplace).returncode == 0
    page = (workplace / "build/example-2567-round-12-rev1-draft.html").read_text("utf-8")
    assert re.findall('<img [^>]*alt="([^"]{9})', page) == ["ตราองค์กา", "ตำแหน่งขอ"]


def test_values_to_be_filled_in_stand_in_the_draft_as_they_are_written(workplace: Path) -> None:
    spoil(workplace, "status: ยังไม่ได้ดำเนินการ", "status: <สถานะ>")
    spoil(workplace, "actual: 76.1", "actual: <ผลจริง>")
    spoil(workplace, "disbursed: 23,480.75", "disbursed: <เบิกจ่าย>")
    assert plan(*REPORT, "12", "--plan", "example", cwd=workplace).returncode == 0
    page = (workplace / "build/example-2567-round-12-rev1.html").read_text("utf-8")
    shown = re.sub("<[^>]*>", "", page)
    assert [shown.count(f"&lt;{each}&gt;") for each in ("สถานะ", "ผลจริง", "เบิกจ่าย")] == [2, 1, 2]


def links(page: Path) -> list[tuple[str, str]]:
    """Where a page's links to other pages lead, and what they say."""
    return re.findall('<a href="([^#"]+)">([^<]+)</a>', page.read_text("utf-8"))


BOOK, YEAR = (
    ("example-2566-2570-rev1.html", "แผน พ.ศ. ๒๕๖๖ - ๒๕๗๐"),
    ("example-2567-rev1.html", "แผนประจำปี พ.ศ. ๒๕๖๗"),
)
SIX, TWELVE = (
    (f"example-2567-round-{months}-rev1.html", f"รายงานผล พ.ศ. ๒๕๖๗ รอบ {word} เดือน")
    for months, word in ((6, "๖"), (12, "๑๒"))
)


def test_web_pages_of_one_plan_in_one_folder_link_to_each_other_in_whatever_order_they_are_made(
    workplace: Path,
) -> None:
    assert plan(*REPORT, "6", cwd=workplace).returncode == 0
    build = workplace / "build"
    assert links(build / SIX[0]) == []
    for command in (("render",), ("render", "--year", "2567"), ("report", "--year", "2567", "--round", "12")):
        assert plan(*command, "--plan", "example", "--format", "html", cwd=workplace).returncode == 0
    every = [YEAR, BOOK, SIX, TWELVE]
    assert {name: links(build / name) for name, _ in every} == {
        each[0]: [other for other in every if other != each] for each in every
    }
    again = {path: path.read_bytes() for path in build.glob("*.html")}
    assert plan(*REPORT, "12", cwd=workplace).returncode == 0
    assert {path: path.read_bytes() for path in build.glob("*.html")} == again


def test_no_page_links_to_a_draft_or_a_folder_and_a_page_that_is_not_ours_stays_as_it_is(workplace: Path) -> None:
    build = workplace / "build"
    build.mkdir()
    (build / BOOK[0]).write_text("<p>หน้าเดิมของหน่วยงาน", "utf-8")
    (build / YEAR[0]).mkdir()
    assert plan(*REPORT, "6", "--draft", cwd=workplace).returncode == 0
    assert plan(*REPORT, "12", cwd=workplace).returncode == 0
    assert links(build / TWELVE[0]) == [BOOK]
    assert (build / BOOK[0]).read_text("utf-8") == "<p>หน้าเดิมของหน่วยงาน"
