"""Our own books come back as the plans that they were made from."""

from __future__ import annotations

from pathlib import Path

import pytest

from antigraft_cli.pipeline.book_import.import_book import ImportedBook, import_book
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.plan_book import render_plan
from shown_plans import differences, shown_plan

PLANS = Path(__file__).parents[2] / "data" / "plans"


def book_of(plan: Path) -> bytes:
    content = render_plan(plan).files[0].content
    assert content
    return content


def write(book: ImportedBook, folder: Path) -> CheckedPlan:
    assert book.problem is None
    for name, content in book.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return check_plan(folder)


@pytest.mark.parametrize("name", ["pa-sak", "example"])
def test_our_own_book_comes_back_as_its_plan(name: str, tmp_path: Path) -> None:
    book = import_book(book_of(PLANS / name))
    assert differences(shown_plan(write(book, tmp_path / name)), shown_plan(check_plan(PLANS / name))) == []


@pytest.mark.parametrize("name", ["pa-sak", "example"])
def test_of_our_own_book_nothing_is_left_for_the_notes(name: str, tmp_path: Path) -> None:
    book = import_book(book_of(PLANS / name))
    assert (book.notes, book.counts.notes) == ((), 0)
    assert [
        each.rule.code for each in write(book, tmp_path / name).findings if each.rule.severity == "error"
    ] == []
    assert book.counts.data > 400


@pytest.mark.parametrize("name", ["pa-sak", "example"])
def test_a_book_of_ours_keeps_the_names_of_all_its_files(name: str) -> None:
    shown = {each for each in check_plan(PLANS / name).folder.files if not each.startswith("results/")}
    assert len(shown) > 10
    assert shown <= set(import_book(book_of(PLANS / name)).files)


def test_the_sample_keeps_its_ids_and_its_own_name_stands_once(tmp_path: Path) -> None:
    plan = write(import_book(book_of(PLANS / "pa-sak")), tmp_path / "pa-sak")
    assert sorted(plan.plan.projects) == sorted(check_plan(PLANS / "pa-sak").plan.projects)
    own = [file.name for file in plan.folder.files.values() if "องค์การบริหารส่วนตำบลป่าสัก" in file.text]
    assert own == ["plan.yaml"]


def edited(folder: Path, name: str, *changes: tuple[str, str]) -> None:
    text = (folder / name).read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    (folder / name).write_text(text, "utf-8")


def test_a_group_or_an_office_of_ours_is_one_however_many_its_words_name(base_plan: Path, tmp_path: Path) -> None:
    one = ("ครู 5 คน, นักเรียน 40 คน", "สำนักปลัด และกองช่าง")
    group, office = ("group: ประชาชนในเขตตำบล", f"group: '{one[0]}'"), ("- สำนักปลัด", f"- {one[1]}")
    edited(base_plan, "projects/citizen-forum.yaml", group, office)
    again = write(import_book(book_of(base_plan)), tmp_path / "again")
    assert differences(shown_plan(again), shown_plan(check_plan(base_plan))) == []
    forum = again.plan.projects["citizen-forum"]
    assert [len(forum.target_groups), len(forum.responsible)] == [1, 1]


def test_a_row_retitled_like_another_project_is_that_of_the_sheet_that_says_the_same(
    base_plan: Path, tmp_path: Path
) -> None:
    edited(base_plan, "projects/citizen-forum.yaml", ("dimension: 3", "dimension: 2"))
    survey, forum = ("    budget: 15,000.00\n", "    quarters: [3]\n")
    titles = ("    title: กิจกรรมเวทีประชาชนในตำบล\n", "    title: โครงการรับฟังทุกคน\n")
    edited(base_plan, "years/2566.yaml", (survey, survey + titles[0]), (forum, forum + titles[1]))
    book = import_book(book_of(base_plan))
    assert differences(shown_plan(write(book, tmp_path / "again")), shown_plan(check_plan(base_plan))) == []
    assert (book.notes, book.counts.notes) == ((), 0)
