"""Budgets that are far from what the same measure costs elsewhere."""

from __future__ import annotations

from antigraft_cli.summary.outliers import outliers
from summarized_plans import figures_of, plan_of


def found(*budgets: str, project: str = "camp-1") -> list[tuple[str, int, int]]:
    """Outliers among plans that each have one project with one of these budgets: plan, times the median, of how many."""
    plans = [
        figures_of(plan_of({2568: [(project, budget, "1")]}, f"plan-{number}"))
        for number, budget in enumerate(budgets)
    ]
    return [(each.plan.id, each.times, each.among) for each in outliers(plans)]


def test_a_hundred_times_the_median_is_an_outlier_and_a_satang_less_is_none() -> None:
    assert found("10,000", "20,000", "30,000", "20,000", "2,000,000") == [("plan-4", 100, 5)]
    assert found("10,000", "20,000", "30,000", "20,000", "1,999,999.99") == []


def test_projects_without_a_budget_do_not_count() -> None:
    assert found("0", "0", "0", "0", "500", "500", "50,000") == [("plan-6", 100, 3)]


def test_two_budgets_say_nothing() -> None:
    assert found("100", "1,000,000") == []


def test_the_largest_multiple_comes_first() -> None:
    assert found("100", "100", "100", "10,000", "50,000") == [("plan-4", 500, 5), ("plan-3", 100, 5)]


def test_a_plans_own_years_are_compared_too() -> None:
    rows = {year: [("camp-1", "15,000", "1")] for year in (2566, 2567, 2568)} | {
        2569: [("camp-1", "1,500,000", "1")]
    }
    (outlier,) = outliers([figures_of(plan_of(rows))])
    assert (outlier.budget.year, outlier.times, outlier.median) == (2569, 100, 15000)


def test_measures_are_the_same_by_their_titles_whatever_the_organisation_and_the_year() -> None:
    titles = [
        ("p-1", "โครงการค่ายเยาวชนของเทศบาลตำบลก้าวหน้า ประจำปี 2566", "เทศบาลตำบลก้าวหน้า", "10"),
        ("q-1", "โครงการค่ายเยาวชน ประจำปี ๒๕๖๗", "เทศบาลตำบลตัวอย่าง", "10"),
        ("r-1", "โครงการ ค่ายเยาวชนขององค์การบริหารส่วนตำบลเดินดี ประจำปี", "องค์การบริหารส่วนตำบลเดินดี", "1,000"),
    ]
    plans = []
    for project, title, name, budget in titles:
        plan = plan_of({2568: [(project, budget, "1")]}, project, name=name)
        sheet = plan.projects[project].model_copy(update={"title": title})
        plan.projects[project] = sheet
        plans.append(figures_of(plan))
    assert [(each.plan.id, each.times) for each in outliers(plans)] == [("r-1", 100)]


def test_measures_with_other_titles_are_the_same_by_their_ids_unless_an_import_numbered_them() -> None:
    def outlying(project: str) -> int:
        plans = []
        for number, budget in enumerate(("10", "10", "10", "1,000")):
            plan = plan_of({2568: [(project, budget, "1")]}, f"plan-{number}")
            plan.projects[project] = plan.projects[project].model_copy(
                update={"title": f"โครงการ{'กขคง'[number]}"}
            )
            plans.append(figures_of(plan))
        return len(outliers(plans))

    assert (outlying("camp-1"), outlying("project-1")) == (1, 0)
