"""Everything that a summary tells people: a few sentences, and tables in the order of what needs a look first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from antigraft_cli.figure_tables import Table
from antigraft_cli.messages import Message
from antigraft_cli.summary.added_up import Summary
from antigraft_cli.summary.comparison_tables import copy_table, district_table, outlier_table
from antigraft_cli.summary.copies import copies
from antigraft_cli.summary.gaps import districts_without_plans
from antigraft_cli.summary.group_tables import group_table
from antigraft_cli.summary.grouping import By
from antigraft_cli.summary.outliers import outliers
from antigraft_cli.summary.plan_figures import PlanFigures
from antigraft_cli.summary.plan_tables import gap_table, plan_table, rule_table
from antigraft_cli.thai import money


class Wanted(NamedTuple):
    """What is shown: groups, of plans only those with errors, and of which province districts may be missing."""

    by: Sequence[By] = tuple(By)
    only_failing: bool = False
    province: str = ""

    def lists(self, plan: PlanFigures) -> bool:
        """Whether a plan is among those that are listed."""
        return bool(plan.errors) or not self.only_failing


def tables(summary: Summary, wanted: Wanted) -> list[Table]:
    """The tables that have rows."""
    plans = summary.plans
    missing = districts_without_plans(wanted.province, plans) if wanted.province else []
    found = [
        listed_plans(summary, wanted),
        rule_table(summary),
        copy_table(copies(plans)),
        outlier_table(outliers(plans)),
        *(group_table(summary, by) for by in wanted.by),
        gap_table(summary),
        district_table(missing, wanted.province),
    ]
    return [table for table in found if table.rows]


def listed_plans(summary: Summary, wanted: Wanted) -> Table:
    """The plans, a row each."""
    return plan_table(filter(wanted.lists, summary.plans), summary.reported_rounds())


def headlines(summary: Summary) -> list[Message]:
    """How many plans pass and what was found; what is planned; what was reported."""
    return [_plans(summary), _planned(summary), *_reported(summary)]


def _plans(summary: Summary) -> Message:
    plans, failing = summary.total.plans, summary.total.failing
    errors = sum(each.errors for each in summary.plans)
    warnings = sum(each.warnings for each in summary.plans)
    return Message(
        f"{plans:,} แผน ผ่าน {plans - failing:,} ไม่ผ่าน {failing:,} · ข้อผิดพลาด {errors:,} คำเตือน {warnings:,}",
        f"plans: {plans:,}, passing {plans - failing:,}, failing {failing:,} · errors {errors:,}, warnings {warnings:,}",
    )


def _planned(summary: Summary) -> Message:
    total = summary.total.progress
    return Message(
        f"{total.projects:,} โครงการ (นับปีละครั้ง) งบประมาณ {money(total.planned)} บาท",
        f"projects (once a year): {total.projects:,}, budget {money(total.planned)} baht",
    )


def _reported(summary: Summary) -> Iterator[Message]:
    total = summary.total.progress
    if not total.statuses:
        yield Message("ยังไม่มีรายงานผล", "nothing has been reported yet")
        return
    rate, score = ("-" if each is None else f"{each:.2f}" for each in (total.disbursed_rate, total.score))
    yield Message(
        f"เบิกจ่าย {money(total.disbursed)} บาท (ร้อยละ {rate}) คะแนน {score}",
        f"disbursed {money(total.disbursed)} baht ({rate} %), score {score}",
    )
    done, doing, cannot = (total.statuses.get(each, 0) for each in ("completed", "in-progress", "cannot-proceed"))
    others = total.projects - done - doing - cannot
    yield Message(
        f"แล้วเสร็จ {done:,} อยู่ระหว่างดำเนินการ {doing:,} ดำเนินการไม่ได้ {cannot:,} ยังไม่เริ่มหรือรอรายงาน {others:,}",
        f"completed {done:,}, in progress {doing:,}, cannot proceed {cannot:,}, not started or reported {others:,}",
    )
