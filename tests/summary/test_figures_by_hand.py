"""Every figure of a summary by a worked example."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from antigraft_cli.model.progress import Progress
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.source.plan_files import FileName
from antigraft_cli.summary.gaps import districts_without_plans, missing_rounds
from antigraft_cli.summary.grouping import By
from antigraft_cli.summary.organization_figures import OrganizationFigures
from antigraft_cli.summary.plan_figures import Round
from summarized_plans import figures_of, plan_of, results_of, summary_of

# Two years. a1 is a โครงการ of dimension 1, b2 a กิจกรรม of 2, c3 a มาตรการ of 3.
TWO_YEARS = {
    2567: [("a1", "10,000", "1 2 3"), ("b2", "0", "4")],
    2568: [("a1", "20,000", "1"), ("c3", "5,000.50", "3 4")],
}
REPORTED = {2568: results_of(12, {"a1": ("completed", "15,000"), "c3": ("in-progress", "0")})}
PLAN = replace(plan_of(TWO_YEARS), results=REPORTED)
Figures = dict[tuple[int | str, ...], tuple[int, Decimal]]


def groups(by: By) -> Figures:
    """Projects and budget of each group."""
    return {key: (tally.projects, tally.planned) for key, tally in summary_of(PLAN).groups[by].items()}


def baht(amount: str) -> Decimal:
    return Decimal(amount)


def test_all_rows_together() -> None:
    total = summary_of(PLAN).total
    assert (total.plans, total.failing) == (1, 0)
    statuses = {"completed": 1, "in-progress": 1}
    assert total.progress == Progress(4, statuses, baht("35000.50"), baht("0"), baht("15000"))


def test_by_dimension() -> None:
    assert groups(By.DIMENSION) == {(1,): (2, baht("30000")), (2,): (1, baht("0")), (3,): (1, baht("5000.50"))}


def test_by_year_with_what_was_disbursed_and_the_score() -> None:
    assert groups(By.YEAR) == {(2567,): (2, baht("10000")), (2568,): (2, baht("25000.50"))}
    # 15,000 / 25,000.50 x 100 = 59.9988; (1 + 0.5) / 2 x 100 = 75
    reported = summary_of(PLAN).groups[By.YEAR][2568,].progress
    assert (reported.disbursed_rate, reported.score) == (baht("60.00"), baht("75.00"))


def test_a_budget_is_split_evenly_between_its_quarters_and_its_project_counts_in_each() -> None:
    # a1 of 2567: 3,333.34 + 3,333.33 + 3,333.33; a1 of 2568: 20,000 in 1; c3: 2,500.25 in 3 and in 4; b2: 0 in 4
    assert groups(By.QUARTER) == {
        (1,): (2, baht("23333.34")),
        (2,): (1, baht("3333.33")),
        (3,): (2, baht("5833.58")),
        (4,): (2, baht("2500.25")),
    }


def test_by_kind_as_the_titles_begin() -> None:
    assert groups(By.KIND) == {
        ("project",): (2, baht("30000")),
        ("activity",): (1, baht("0")),
        ("measure",): (1, baht("5000.50")),
    }


def test_by_status_with_what_nobody_reported() -> None:
    assert groups(By.STATUS) == {
        ("unreported",): (2, baht("10000")),
        ("completed",): (1, baht("20000")),
        ("in-progress",): (1, baht("5000.50")),
    }


def test_by_province_district_and_type() -> None:
    whole = (4, baht("35000.50"))
    assert groups(By.PROVINCE) == {("เชียงราย",): whole}
    assert groups(By.DISTRICT) == {("เชียงราย", "แม่สาย"): whole}
    assert groups(By.TYPE) == {("subdistrict-municipality",): whole}


def test_one_year_of_a_plan() -> None:
    figures = figures_of(PLAN, year=2567)
    assert (figures.progress, figures.years) == (Progress(2, {}, baht("10000")), {2567})
    assert (figures.missing_years, figures.reported) == ((), set())


def test_what_is_to_be_filled_in_or_cannot_be_read_is_in_a_group_of_its_own() -> None:
    plan = plan_of({2568: [("a1", "<บาท>", "<ไตรมาส>")]}, type="<ประเภท>", district="<อำเภอ>", province="<จังหวัด>")
    unread = replace(plan, projects={})
    summary = summary_of(unread)
    found = {by: {key: tally.projects for key, tally in groups.items()} for by, groups in summary.groups.items()}
    assert found == {by: {(): 1} for by in By} | {By.YEAR: {(2568,): 1}, By.STATUS: {("unreported",): 1}}
    assert summary.total.planned == 0


def test_a_plan_whose_plan_yaml_has_faults_still_has_its_name() -> None:
    assert figures_of(replace(PLAN, info=None)).organization == OrganizationFigures(
        "เทศบาลตำบลตัวอย่าง", "subdistrict-municipality", "แม่สาย", "เชียงราย"
    )


def test_errors_and_warnings_are_counted_by_plan_and_by_rule() -> None:
    found = {RULES["P401"]: 2, RULES["B301"]: 1, RULES["L502"]: 30}
    summary = summary_of(plan_of(TWO_YEARS, "one"), plan_of(TWO_YEARS, "two"), found=found)
    assert [(plan.errors, plan.warnings) for plan in summary.plans] == [(1, 32), (1, 32)]
    assert [(rule.code, plans, findings) for rule, plans, findings in summary.rules()] == [
        ("B301", 2, 2),
        ("L502", 2, 60),
        ("P401", 2, 4),
    ]
    assert (
        summary.total.plans,
        summary.total.failing,
        summary.groups[By.TYPE]["subdistrict-municipality",].failing,
    ) == (2, 2, 2)


def test_a_year_of_the_period_without_a_table_is_missing() -> None:
    rows = {2566: [("a1", "0", "1")], 2568: [("a1", "0", "1")]}
    plan = plan_of(rows)
    assert figures_of(plan).missing_years == (2567,)
    unread = replace(plan, broken=frozenset({FileName("years", "2567")}))
    assert figures_of(unread).missing_years == ()


def test_a_round_is_missing_once_another_plan_has_it() -> None:
    quick, slow = replace(plan_of(TWO_YEARS, "quick"), results=REPORTED), plan_of(TWO_YEARS, "slow")
    one_year = plan_of({2567: [("a1", "0", "1")]}, "short")
    summary = summary_of(quick, slow, one_year)
    rounds = {plan.id: missing_rounds(plan, summary.reported_rounds()) for plan in summary.plans}
    assert rounds == {"quick": [], "slow": [Round(2568, 12)], "short": []}


def test_dimensions_without_money_and_without_projects() -> None:
    figures = figures_of(PLAN)
    assert (figures.without_money, figures.without_projects) == ((2,), (4,))


def test_dimensions_are_not_judged_where_files_or_budgets_are_not_known() -> None:
    unread = replace(PLAN, broken=frozenset({FileName("projects", "d4")}))
    unfilled = plan_of({2568: [("a1", "<บาท>", "1"), ("b2", "0", "1"), ("c3", "0", "1"), ("d4", "0", "1")]})
    assert [(each.without_money, each.without_projects) for each in map(figures_of, (unread, unfilled))] == [
        ((), ())
    ] * 2


def test_districts_that_no_plan_is_of() -> None:
    plans = [figures_of(plan_of(TWO_YEARS, district=district, province="น่าน")) for district in ("ปัว", "เวียงสา")]
    missing = districts_without_plans("น่าน", plans)
    assert len(missing) == 13  # Nan has 15 districts
    assert {"ปัว", "เวียงสา"} & set(missing) == set()
    assert districts_without_plans("กรุงเทพมหานคร", plans) == []
