"""M6: what is reported of a year's projects, round by round; and B303, money spent beyond what was planned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import combinations

from antigraft_cli.diagnostics import Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.model.results import ProjectResult, Round
from antigraft_cli.model.to_fill import known
from antigraft_cli.rules import Rule
from antigraft_cli.source.plan_files import results_file
from antigraft_cli.thai import BUDDHIST_ERA, buddhist_date, money

UNKNOWN_RESULT = Rule(
    "M601",
    "unknown-result",
    title=Message(
        "ผลของโครงการที่ไม่มีในปีนั้น หรือซ้ำกัน", "a result of a project that the year does not have, or a second one"
    ),
    why=Message(
        "รายงานนับโครงการตามตารางของปี ผลของโครงการที่ไม่มีในตาราง หรือที่เขียนไว้สองครั้ง ทำให้จำนวนและคะแนนผิด",
        "A report counts the projects of the year's table. A result of another project, or a second one of the same, makes counts and score wrong.",
    ),
)
ROUND_MISDATED = Rule(
    "M602",
    "round-misdated",
    title=Message("รอบรายงานซ้ำ หรือวันที่ไม่ตรงกับรอบ", "a round that is repeated or misdated"),
    why=Message(
        "รอบ 6 เดือนรายงานถึงสิ้นมีนาคม รอบ 12 เดือนถึงสิ้นกันยายน รอบที่ซ้ำหรือลงวันที่ของรอบอื่นทำให้ไม่รู้ว่าผลใดเป็นผลล่าสุด",
        "The round of six months reports up to the end of March, that of twelve up to the end of September. With a round repeated or dated in another, it is not clear which results are the latest.",
    ),
)
COMPLETED_GOES_BACK = Rule(
    "M603",
    "completed-goes-back",
    title=Message("โครงการที่แล้วเสร็จแล้วกลับมาไม่เสร็จ", "a completed project that is not completed later"),
    why=Message(
        "โครงการที่รายงานว่าแล้วเสร็จในรอบ 6 เดือน จะยังไม่เสร็จในรอบ 12 เดือนไม่ได้ รอบใดรอบหนึ่งผิด",
        "A project that was completed after six months cannot be unfinished after twelve: one of the rounds is wrong.",
    ),
)
DISBURSED_OVER_BUDGET = Rule(
    "B303",
    "disbursed-over-budget",
    title=Message("เบิกจ่ายเกินงบประมาณ", "more disbursed than budgeted"),
    why=Message(
        "ยอดเบิกจ่ายที่เกินงบประมาณของโครงการมักเป็นเลขที่พิมพ์ผิดหลัก หรือแผนที่ยังไม่ได้แก้ตามงบที่ได้รับเพิ่ม",
        "An amount beyond the project's budget usually has a digit too many, or the plan was not amended when more money came.",
    ),
    severity="warning",
)
_OPENS = {6: (10, -1), 12: (4, 0)}
_CLOSES = {6: date(2000, 6, 30), 12: date(2000, 12, 31)}
"""Until when a round may be dated: a quarter after it ends, in the common-era year in which the fiscal year ends."""


def unknown_results(plan: Plan) -> Iterator[Diagnostic]:
    """M601: a result of a project that is not in the year's table, or a second one in a round."""
    for year, number, round_ in _rounds(plan):
        if year not in plan.years:
            continue
        scheduled = {row.project for row in plan.years[year].projects}
        seen: set[str] = set()
        for index, result in enumerate(round_.projects):
            place = Place(results_file(year), ("rounds", number, "projects", index, "project"))
            if result.project not in scheduled:
                yield Diagnostic(
                    UNKNOWN_RESULT,
                    place,
                    Message(
                        f"โครงการ {result.project} ไม่อยู่ในตารางของ พ.ศ. {year}",
                        f"{result.project} is not in the table of {year}",
                    ),
                    Message("แก้ชื่อโครงการ หรือเพิ่มในตารางของปี", "correct its name, or add it to the year's table"),
                )
            elif result.project in seen:
                yield Diagnostic(
                    UNKNOWN_RESULT,
                    place,
                    Message(
                        f"ผลของ {result.project} เขียนไว้แล้วในรอบนี้",
                        f"this round already has a result of {result.project}",
                    ),
                    Message("รวมเป็นผลเดียว", "make them one"),
                )
            seen.add(result.project)


def misdated_rounds(plan: Plan) -> Iterator[Diagnostic]:
    """M602: a round that is there already, or whose date is not of it."""
    seen: set[tuple[int, int]] = set()
    for year, number, round_ in _rounds(plan):
        if not known(round_.months, round_.as_of):
            continue
        if (year, round_.months) in seen:
            yield Diagnostic(
                ROUND_MISDATED,
                Place(results_file(year), ("rounds", number, "months")),
                Message(
                    f"รอบ {round_.months} เดือนเขียนไว้แล้ว", f"the round of {round_.months} months is already there"
                ),
                Message("รวมเป็นรอบเดียว หรือแก้ months", "make them one, or correct months"),
            )
        seen.add((year, round_.months))
        first, last = _days(year, round_.months)
        if not first <= round_.as_of <= last:
            yield Diagnostic(
                ROUND_MISDATED,
                Place(results_file(year), ("rounds", number, "as_of")),
                Message(
                    f"วันที่ {buddhist_date(round_.as_of)} ไม่ใช่ของรอบ {round_.months} เดือนของ พ.ศ. {year}",
                    f"{round_.as_of.isoformat()} is not of the round of {round_.months} months of {year}",
                ),
                Message(
                    f"ใช้วันที่ระหว่าง {buddhist_date(first)} ถึง {buddhist_date(last)}",
                    f"use a date from {first.isoformat()} to {last.isoformat()}",
                ),
            )


def completed_that_go_back(plan: Plan) -> Iterator[Diagnostic]:
    """M603: a project completed in an earlier round that is not completed in a later one."""
    for year, results in plan.results.items():
        for (_, first), (number, second) in combinations(enumerate(results.rounds), 2):
            if not known(first.months, second.months) or first.months >= second.months:
                continue
            done = {each.project for each in first.projects if each.status == "completed" and known(each.status)}
            for index, each in enumerate(second.projects):
                if each.project in done and each.status != "completed" and known(each.status):
                    yield Diagnostic(
                        COMPLETED_GOES_BACK,
                        Place(results_file(year), ("rounds", number, "projects", index, "status")),
                        Message(
                            f"รอบ {first.months} เดือนรายงานว่าแล้วเสร็จแล้ว",
                            f"it was completed in the round of {first.months} months",
                        ),
                        Message("แก้สถานะของรอบใดรอบหนึ่ง", "correct the status in one of the rounds"),
                    )


def disbursed_over_budget(plan: Plan) -> Iterator[Diagnostic]:
    """B303: more disbursed than the plan, or the ordinance, gives a project."""
    for year, number, round_ in _rounds(plan):
        budgets = (
            {row.project: row.cost for row in plan.years[year].projects if known(row.budget)}
            if year in plan.years
            else {}
        )
        for index, result in enumerate(round_.projects):
            spent = result.amounts.disbursed if result.amounts else None
            if result.project not in budgets or spent is None or not known(spent):
                continue
            most = max(budgets[result.project], *_ordinance(result))
            if spent > most:
                yield Diagnostic(
                    DISBURSED_OVER_BUDGET,
                    Place(results_file(year), ("rounds", number, "projects", index, "amounts", "disbursed")),
                    Message(
                        f"เบิกจ่าย {money(spent)} บาท แต่งบประมาณ {money(most)} บาท",
                        f"{money(spent)} baht disbursed of a budget of {money(most)} baht",
                    ),
                    Message(
                        "ตรวจจำนวนเงิน หรือแก้งบประมาณในตารางของปี",
                        "check the amount, or correct the budget in the year's table",
                    ),
                )


def _ordinance(result: ProjectResult) -> tuple[Decimal, ...]:
    amount = result.amounts.ordinance if result.amounts else None
    return (amount,) if amount is not None and known(amount) else (Decimal(0),)


def _rounds(plan: Plan) -> Iterator[tuple[int, int, Round]]:
    for year, results in plan.results.items():
        for number, round_ in enumerate(results.rounds):
            yield year, number, round_


def _days(year: int, months: int) -> tuple[date, date]:
    """The first and the last day that a round may be dated; a fiscal year begins on 1 October of the year before."""
    ends = year - BUDDHIST_ERA
    month, back = _OPENS[months]
    last = _CLOSES[months]
    return date(ends + back, month, 1), last.replace(year=ends)


CHECKS = (unknown_results, misdated_rounds, completed_that_go_back, disbursed_over_budget)
