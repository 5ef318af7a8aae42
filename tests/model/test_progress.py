"""Progress by worked examples, and as sums of its parts."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.model.closed_lists import STATUS_WORDS
from antigraft_cli.model.progress import Progress, latest_results, progress
from antigraft_cli.model.results import YearResults
from antigraft_cli.model.schedule import ScheduledProject

Data = Any


def rows(*costs: str, **more: str) -> list[ScheduledProject]:
    """Rows of projects p1, p2 and so on."""
    return [
        ScheduledProject.model_validate({"project": f"p{number}", "budget": cost, "quarters": ["1"]} | more)
        for number, cost in enumerate(costs, start=1)
    ]


def results(rounds: dict[int, dict[str, str]]) -> YearResults:
    """Rounds by their months, each with statuses by project."""
    days = {6: "2568-03-31", 12: "2568-09-30"}
    return YearResults.model_validate(
        {
            "rounds": [
                {
                    "months": str(months),
                    "as_of": days[months],
                    "projects": [{"project": each, "status": status} for each, status in statuses.items()],
                }
                for months, statuses in rounds.items()
            ]
        }
    )


SIX_AND_TWELVE = results(
    {12: {"p1": "completed", "p2": "cannot-proceed"}, 6: {"p1": "in-progress", "p3": "in-progress"}}
)


def test_the_latest_round_of_each_project_counts_however_the_rounds_are_ordered() -> None:
    latest = {
        project: (each.months, each.result.status) for project, each in latest_results(SIX_AND_TWELVE, 12).items()
    }
    assert latest == {"p1": (12, "completed"), "p3": (6, "in-progress"), "p2": (12, "cannot-proceed")}


def test_a_six_month_report_knows_nothing_of_the_second_half() -> None:
    latest = {project: each.result.status for project, each in latest_results(SIX_AND_TWELVE, 6).items()}
    assert latest == {"p1": "in-progress", "p3": "in-progress"}


def test_a_year_without_results_has_none() -> None:
    assert latest_results(None, 12) == {}


def test_the_score_is_one_for_completed_and_a_half_for_those_in_progress_of_all_projects() -> None:
    # (1 x 1 + 1 x 0.5 + 1 x 0) / 7 x 100 = 21.428...
    found = progress(rows(*["0"] * 7), latest_results(SIX_AND_TWELVE, 12))
    assert found.statuses == {"completed": 1, "in-progress": 1, "cannot-proceed": 1}
    assert (found.projects, found.unreported, found.score) == (7, 4, Decimal("21.43"))


def test_a_score_of_exactly_half_a_hundredth_is_rounded_up() -> None:
    # 1 / 800 x 100 = 0.125
    assert Progress(400, {"in-progress": 1}).score == Decimal("0.13")


def test_what_is_not_started_counts_as_a_project_but_gives_no_point() -> None:
    reported = latest_results(results({12: {"p1": "completed", "p2": "not-started"}}), 12)
    assert progress(rows("0", "0"), reported).score == Decimal("50.00")


def test_no_projects_have_no_score_and_no_money_has_no_rate() -> None:
    assert (Progress().score, Progress(1).disbursed_rate) == (None, None)


def test_a_cancelled_project_counts_nowhere() -> None:
    cancelled = rows("5000", change="cancelled")
    assert progress(cancelled, latest_results(SIX_AND_TWELVE, 12)) == Progress()


def test_money_is_planned_by_the_table_and_disbursed_by_the_report() -> None:
    reported = YearResults.model_validate(
        {
            "rounds": [
                {
                    "months": "12",
                    "as_of": "2568-09-30",
                    "projects": [
                        {
                            "project": "p1",
                            "status": "completed",
                            "amounts": {"ordinance": "20,000", "disbursed": "19,999.50"},
                        }
                    ],
                }
            ]
        }
    )
    found = progress(rows("30,000", "10,000"), latest_results(reported, 12))
    assert found == Progress(2, {"completed": 1}, Decimal(40000), Decimal(20000), Decimal("19999.50"))
    assert found.disbursed_rate == Decimal("50.00")


def test_what_is_still_to_be_filled_in_counts_as_not_reported() -> None:
    reported = latest_results(results({12: {"p1": "<สถานะ>"}}), 12)
    assert progress(rows("<งบประมาณ>"), reported) == Progress(1)


amounts = st.decimals(0, 10**9, places=2)
some = st.builds(
    Progress,
    st.integers(0, 50),
    st.dictionaries(st.sampled_from(list(STATUS_WORDS)), st.integers(1, 9)),
    amounts,
    amounts,
    amounts,
)


@given(st.lists(some, max_size=6), st.randoms())
def test_parts_add_up_to_the_same_whole_in_any_order(parts: list[Progress], random: Any) -> None:
    shuffled = random.sample(parts, len(parts))
    whole = sum(parts, Progress())
    assert sum(shuffled, Progress()) == whole
    assert sum(whole.statuses.values()) == sum(sum(part.statuses.values()) for part in parts)
    assert whole.planned == sum(part.planned for part in parts)
