"""Summaries add up, in any order; groups add up to the whole."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal
from functools import reduce
from operator import add
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.model.closed_lists import STATUS_WORDS
from antigraft_cli.model.plan import Plan
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.report import summary_json, summary_text, table_csv
from antigraft_cli.summary.added_up import Summary
from antigraft_cli.summary.grouping import By, split
from antigraft_cli.summary.plan_figures import plan_figures
from antigraft_cli.summary.tables import Wanted, headlines, listed_plans, tables
from summarized_plans import plan_of, results_of

_projects = st.sampled_from(["a1", "b2", "c3", "d4"])
_baht = st.decimals(0, 10**11, places=2).map(str)
_quarters = st.sets(st.integers(1, 4), min_size=1).map(lambda each: " ".join(map(str, sorted(each))))
_rows = st.dictionaries(
    st.integers(2566, 2569),
    st.lists(st.tuples(_projects, _baht, _quarters), min_size=1, max_size=4, unique_by=lambda row: row[0]),
    min_size=1,
)
_statuses = st.dictionaries(_projects, st.tuples(st.sampled_from(sorted(STATUS_WORDS)), _baht), min_size=1)
_places = st.sampled_from([("แม่สาย", "เชียงราย"), ("เมือง", "เชียงราย"), ("เมือง", "ลำปาง")])
_found = st.dictionaries(st.sampled_from(["B301", "P401", "L502"]), st.integers(1, 9))
_plans = st.lists(
    st.tuples(_rows, st.dictionaries(st.integers(2566, 2569), _statuses), _places, _found), max_size=5
)
Made = tuple[Plan, dict[str, int]]


def made(plans: list[Any]) -> list[Made]:
    return [
        (
            replace(
                plan_of(rows, f"plan-{number}", district=district, province=province),
                results={year: results_of(12, each) for year, each in results.items()},
            ),
            found,
        )
        for number, (rows, results, (district, province), found) in enumerate(plans)
    ]


def summed(plans: list[Made]) -> Summary:
    summary = Summary()
    for plan, found in plans:
        summary.add(
            *plan_figures(plan, f"plans/{plan.id}", Counter({RULES[code]: count for code, count in found.items()}))
        )
    return summary


def written(summary: Summary) -> list[str]:
    """Everything that is said of a summary."""
    shown = tables(summary, Wanted(province="เชียงราย"))
    return [
        summary_json.render(summary, Wanted(province="เชียงราย"), "th"),
        summary_text.render(headlines(summary), shown, "th"),
        table_csv.render(listed_plans(summary, Wanted()), "en"),
    ]


@given(_plans, st.randoms(), st.integers(0, 5))
def test_the_summary_of_all_plans_is_the_sum_of_those_of_its_parts_in_any_order(
    plans: list[Any], random: Any, place: int
) -> None:
    whole = made(plans)
    shuffled = random.sample(whole, len(whole))
    expected = written(summed(whole))
    assert written(summed(shuffled[:place]) + summed(shuffled[place:])) == expected
    assert written(reduce(add, [summed([each]) for each in shuffled], Summary())) == expected


@given(_plans)
def test_the_money_of_every_grouping_adds_up_to_the_whole_and_so_do_projects_except_by_quarter(
    plans: list[Any],
) -> None:
    summary = summed(made(plans))
    for by, groups in summary.groups.items():
        assert sum((tally.planned for tally in groups.values()), Decimal()) == summary.total.planned
        if by is not By.QUARTER:
            assert sum(tally.projects for tally in groups.values()) == summary.total.projects
            assert sum((tally.disbursed for tally in groups.values()), Decimal()) == summary.total.disbursed
    assert sum(summary.budgets.values(), Decimal()) == summary.total.planned


@given(st.decimals(0, 10**12, places=2), st.integers(1, 4))
def test_parts_of_an_amount_are_whole_satang_and_add_up_to_it(amount: Decimal, parts: int) -> None:
    found = split(amount, parts)
    assert (sum(found), len(found)) == (amount, parts)
    assert max(found) - min(found) <= Decimal("0.01")
    assert all(each == round(each, 2) for each in found)
