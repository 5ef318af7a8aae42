"""The book's view of a plan: its order, durations and funding by year."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from antigraft_cli.documents.context import Book, Duration, Funding, book
from antigraft_cli.pipeline.check import check_plan

PLANS = Path(__file__).parents[2] / "data" / "plans"


def example(year: int | None = None) -> Book:
    plan = check_plan(PLANS / "example").plan
    assert plan.info
    return book(plan, plan.info, year)


def test_the_book_has_every_year_in_order_and_its_sheets_as_listed() -> None:
    contents = example()
    assert [table.year for table in contents.years] == [2566, 2567, 2568, 2569, 2570]
    assert [sheet.id for sheet in contents.sheets] == list(contents.info.sheets or ())


def test_a_years_plan_has_its_own_rows_as_sheets_in_the_order_of_its_table() -> None:
    contents = example(2568)
    assert [table.year for table in contents.years] == [2568]
    assert [sheet.id for sheet in contents.sheets] == [row.project for row in contents.years[0].rows]


def test_a_project_that_is_the_same_in_all_years_has_one_line() -> None:
    sheet = next(sheet for sheet in example().sheets if sheet.id == "no-gift-policy")
    assert sheet.durations == (Duration(None, (1, 2, 3, 4)),)
    assert sheet.fundings == (Funding(None, Decimal("0.00"), None),)


def test_a_project_that_skips_years_names_the_years_it_runs_in() -> None:
    sheet = next(sheet for sheet in example().sheets if sheet.id == "honest-youth-camp")
    assert [duration.year for duration in sheet.durations] == [2567, 2569]
    assert [funding.year for funding in sheet.fundings] == [2567, 2569]


def test_a_title_as_published_that_year_stands_in_the_years_table_and_in_its_own_plan() -> None:
    plan = check_plan(PLANS / "example").plan
    year, _, row = next((year, index, row) for year, index, row in plan.rows() if row.title)
    shown = next(each.title for each in example().years[year - 2566].rows if each.project == row.project)
    in_year = next(sheet.title for sheet in example(year).sheets if sheet.id == row.project)
    in_book = next(sheet.title for sheet in example().sheets if sheet.id == row.project)
    assert (shown, in_year, in_book) == (row.title, row.title, plan.projects[row.project].title)


def test_without_an_order_the_sheets_follow_the_first_year_then_the_others() -> None:
    plan = check_plan(PLANS / "example").plan
    assert plan.info
    unordered = plan.info.model_copy(update={"sheets": None})
    first = [row.project for row in plan.years[2566].projects]
    assert [sheet.id for sheet in book(plan, unordered).sheets] == [*first, "honest-youth-camp"]
