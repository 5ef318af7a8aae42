"""Our own books come back as the plans that they were made from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from antigraft_cli.pipeline.book_import.import_book import ImportedBook, import_book
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.plan_book import render_plan
from antigraft_cli.thai import arabic_digits

PLANS = Path(__file__).parents[2] / "data" / "plans"
HIDDEN = {"code", "typography"}
"""Fields that no book shows."""

RENAMED = {"pictures/service-point.png": "pictures/appendix-1.png"}


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


def shown(value: object) -> object:
    """A value as a book shows it: digits alike, blanks alike, without what it does not show."""
    if isinstance(value, dict):
        return {str(key): shown(each) for key, each in value.items() if key not in HIDDEN and each is not None}
    if isinstance(value, list | tuple):
        return [shown(each) for each in value]
    text = re.sub(r"(?<=25\d\d)\s?[-–]\s?(?=25\d\d)", " - ", arabic_digits(str(value)))
    return RENAMED.get(text, " ".join(text.split(" ")))


def leaves(value: object, path: str = "") -> dict[str, object]:
    """Every text of nested data by its path: two such are compared fast, and their differences are short."""
    if isinstance(value, dict | list) and value:
        children = value.items() if isinstance(value, dict) else enumerate(value)
        return {k: v for key, child in children for k, v in leaves(child, f"{path}/{key}").items()}
    return {path: value}


def differences(found: object, wanted: object) -> list[tuple[str, object, object]]:
    one, other = leaves(found), leaves(wanted)
    assert len(other) > 100
    return [(key, one.get(key), other.get(key)) for key in {**one, **other} if one.get(key) != other.get(key)]


def dumped(checked: CheckedPlan) -> object:
    plan = checked.plan
    assert plan.info
    order = [*(plan.info.chapters or sorted(plan.chapters))]
    titles = {id_: project.title for id_, project in plan.projects.items()}
    return shown(
        {
            "info": plan.info.model_dump(exclude={"sheets", "chapters"}),
            "sheets": [titles[id_] for id_ in plan.info.sheets or ()],
            "chapters": [plan.chapters[id_].model_dump() for id_ in order],
            "projects": {titles[id_]: each.model_dump(exclude={"kind"}) for id_, each in plan.projects.items()},
            "years": {
                year: {
                    "rows": [
                        {**row.model_dump(exclude={"project"}), "of": titles[row.project]} for row in rows.projects
                    ],
                    "budget": rows.totals.budget,
                    "counts": rows.totals.quarters or rows.tick_counts,
                }
                for year, rows in sorted(plan.years.items())
            },
            "pictures": len(plan.pictures),
        }
    )


@pytest.mark.parametrize("name", ["pa-sak", "example"])
def test_our_own_book_comes_back_as_its_plan(name: str, tmp_path: Path) -> None:
    book = import_book(book_of(PLANS / name))
    assert differences(dumped(write(book, tmp_path / name)), dumped(check_plan(PLANS / name))) == []


@pytest.mark.parametrize("name", ["pa-sak", "example"])
def test_of_our_own_book_nothing_is_left_for_the_notes(name: str, tmp_path: Path) -> None:
    book = import_book(book_of(PLANS / name))
    assert (book.notes, book.counts.notes) == ((), 0)
    assert [
        each.rule.code for each in write(book, tmp_path / name).findings if each.rule.severity == "error"
    ] == []
    assert book.counts.data > 400


def test_the_sample_keeps_its_ids_and_its_own_name_stands_once(tmp_path: Path) -> None:
    plan = write(import_book(book_of(PLANS / "pa-sak")), tmp_path / "pa-sak")
    assert sorted(plan.plan.projects) == sorted(check_plan(PLANS / "pa-sak").plan.projects)
    own = [file.name for file in plan.folder.files.values() if "องค์การบริหารส่วนตำบลป่าสัก" in file.text]
    assert own == ["plan.yaml"]
