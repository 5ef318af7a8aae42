"""The report on a round: the example's figures worked out by hand, and what is printed where nothing was reported."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from antigraft_cli.documents.context import Book
from antigraft_cli.documents.monitoring import Figures, Report
from antigraft_cli.markup.nodes import Paragraph, Table, sections
from antigraft_cli.model.plan import Plan
from antigraft_cli.model.results import YearResults
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.compose import book_of, compose
from books import HOSTILE, STRANGE

PLAN = check_plan(Path(__file__).parents[2] / "data" / "plans" / "example").plan
YEAR = 2567


def book(months: int, plan: Plan = PLAN) -> Book:
    made = book_of(plan, YEAR, months)
    assert made
    return made


def report(months: int, plan: Plan = PLAN) -> Report:
    made = book(months, plan).report
    assert made
    return made


def figures(counts: tuple[int, ...], money: tuple[str, ...], rate: str | None, score: str | None) -> Figures:
    """Counts in the order of `STATUSES`; planned, ordinance and disbursed baht."""
    words = ("completed", "in-progress", "not-started", "cannot-proceed", "waiting")
    planned, ordinance, disbursed = map(Decimal, money)
    percents = (each if each is None else Decimal(each) for each in (rate, score))
    return Figures(sum(counts), dict(zip(words, counts, strict=True)), planned, ordinance, disbursed, *percents)


NO_MONEY = ("0", "0", "0")


def test_after_six_months() -> None:
    """(1 x 1 + 1 x 0.5 + 3 x 0) / 6 x 100 = 25; nothing is disbursed of 25,000 + 15,000 + 8,000 baht."""
    assert report(6).total == figures((1, 1, 0, 3, 1), ("48000", "12500.50", "0"), "0.00", "25.00")
    assert [each.figures for each in report(6).dimensions] == [
        figures((1, 0, 0, 0, 1), ("25000", "0", "0"), "0.00", "50.00"),
        figures((0, 1, 0, 1, 0), ("15000", "12500.50", "0"), "0.00", "25.00"),
        figures((0, 0, 0, 1, 0), ("8000", "0", "0"), "0.00", "0.00"),
        figures((0, 0, 0, 1, 0), NO_MONEY, None, "0.00"),
    ]


def test_after_twelve_months() -> None:
    """(3 x 1 + 1 x 0.5 + 1 x 0) / 6 x 100 = 58.333…; 23,480.75 of 48,000 baht are 48.918… per cent."""
    assert report(12).total == figures((3, 1, 1, 1, 0), ("48000", "48000", "23480.75"), "48.92", "58.33")
    assert [each.figures for each in report(12).dimensions] == [
        figures((2, 0, 0, 0, 0), ("25000", "25000", "23480.75"), "93.92", "100.00"),
        figures((1, 0, 1, 0, 0), ("15000", "15000", "0"), "0.00", "50.00"),
        figures((0, 0, 0, 1, 0), ("8000", "8000", "0"), "0.00", "0.00"),
        figures((0, 1, 0, 0, 0), NO_MONEY, None, "50.00"),
    ]


def test_what_is_not_reported_or_still_to_be_filled_in_waits() -> None:
    round_ = {"months": "6", "as_of": "2567-03-31", "projects": [{"project": "budget-forum", "status": "<สถานะ>"}]}
    plan = replace(PLAN, results={YEAR: YearResults.model_validate({"rounds": [round_]})})
    made = report(6, plan)
    assert made.waiting == made.projects
    assert {each.id: each.status_text for each in made.projects if each.result} == {"budget-forum": "<สถานะ>"}
    assert made.total == figures((0, 0, 0, 0, 6), ("48000", "0", "0"), "0.00", "0.00")


def test_no_report_is_made_of_a_round_that_nobody_wrote() -> None:
    assert book_of(replace(PLAN, results={}), YEAR, 6) is None


@pytest.mark.parametrize(
    ("type_", "word"),
    [("subdistrict-organization", "ข้อบัญญัติ"), ("city-municipality", "เทศบัญญัติ"), ("pattaya-city", "ข้อบัญญัติ")],
)
def test_the_budget_is_passed_as_organisations_of_its_type_do(type_: str, word: str) -> None:
    assert PLAN.info
    organization = PLAN.info.organization.model_copy(update={"type": type_})
    info = PLAN.info.model_copy(update={"organization": organization})
    assert report(6, replace(PLAN, info=info)).ordinance == word


def printed(months: int, plan: Plan = PLAN) -> str:
    """The report's text, a paragraph or row a line."""
    document, findings = compose(book(months, plan))
    assert document, findings
    lines = []
    for block in (each for section in sections(document.root) for each in section.blocks):
        if isinstance(block, Paragraph):
            lines.append("".join(run.text for run in block.runs))
        elif isinstance(block, Table):
            lines += [
                " | ".join("".join(run.text for run in cell.runs) for cell in row)
                for row in block.head + block.body + block.foot
            ]
    return "\n".join(lines).replace("\u00a0", " ")


def test_the_score_is_shown_with_its_arithmetic() -> None:
    assert "\n= (๑ × ๑ + ๑ × ๐.๕ + ๓ × ๐) ÷ ๖ × ๑๐๐ = ๒๕.๐๐\n" in printed(6)
    assert "\n= (๓ × ๑ + ๑ × ๐.๕ + ๑ × ๐) ÷ ๖ × ๑๐๐ = ๕๘.๓๓\n" in printed(12)


def test_nothing_is_left_blank() -> None:
    text = printed(6)
    assert "\nรายการที่รอรายงานผล ๑ รายการ\nโครงการค่ายเยาวชนสุจริต (สำนักปลัด)\n" in text
    assert "\n1 | โครงการค่ายเยาวชนสุจริต | 25,000.00 | - | - | รอรายงานผล | - | - | -\n" in text
    assert "\n๔. งบประมาณ\nไม่ใช้งบประมาณ\n" in text
    assert "\n๘. ปัญหา/อุปสรรค\nไม่มี\n๙. ข้อเสนอแนะ\nไม่มี\n" in text
    assert not [line for line in text.splitlines() if "|  |" in line or line.endswith(" | ")]


def test_a_year_in_which_nothing_costs_says_so_and_one_without_projects_has_no_score() -> None:
    rows = PLAN.years[YEAR].projects
    free = tuple(row.model_copy(update={"budget": Decimal(0)}) for row in rows)
    gone = tuple(row.model_copy(update={"change": "cancelled"}) for row in rows)
    results = {
        YEAR: YearResults.model_validate(
            {
                "rounds": [
                    {
                        "months": "6",
                        "as_of": "2567-03-31",
                        "projects": [{"project": "budget-forum", "status": "completed"}],
                    }
                ]
            }
        )
    }

    def with_rows(kept: tuple[object, ...]) -> Plan:
        year = PLAN.years[YEAR].model_copy(update={"projects": kept})
        return replace(PLAN, years={**PLAN.years, YEAR: year}, results=results)

    assert "ดำเนินการแล้วเสร็จ ๑ รายการ ไม่ใช้งบประมาณ\n" in printed(6, with_rows(free))
    assert "\nไม่มีโครงการที่ต้องรายงาน จึงไม่มีคะแนน\n" in printed(6, with_rows(gone))


def test_who_makes_the_plan_signs_the_report_as_its_maker() -> None:
    assert "ผู้จัดทำรายงาน" in printed(6)
    assert "ผู้จัดทำแผน" not in printed(6)


def test_a_project_may_have_a_thousand_problems_and_what_looks_like_markup_is_text() -> None:
    problems = [f"{STRANGE} {number}" for number in range(1, 1001)]
    results = {"project": "budget-forum", "status": "in-progress", "note": STRANGE, "problems": problems}
    round_ = {"months": "6", "as_of": "2567-03-31", "projects": [results]}
    plan = replace(PLAN, results={YEAR: YearResults.model_validate({"rounds": [round_]})})
    text = printed(6, plan)
    assert f"\n1000){problems[-1]}" in text
    assert text.count(HOSTILE) == 2 * len(problems) + 2
