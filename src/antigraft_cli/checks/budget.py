"""B3: sums that must agree with the rows."""

from __future__ import annotations

from collections.abc import Iterator

from antigraft_cli.diagnostics import Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.model.schedule import YearSchedule
from antigraft_cli.model.to_fill import known
from antigraft_cli.rules import Rule
from antigraft_cli.source.plan_files import year_file
from antigraft_cli.thai import money

BUDGET_TOTAL = Rule(
    "B301",
    "budget-total",
    title=Message("ยอดรวมงบประมาณไม่ตรง", "a budget total that does not add up"),
    why=Message(
        "แถวรวมทั้งสิ้นเป็นตัวเลขแรกที่ผู้ตรวจประเมินบวกตาม ยอดที่ไม่ตรงแสดงว่าพิมพ์งบประมาณผิดแถวหนึ่ง หรือแก้แถวแล้วลืมแก้ยอด",
        "The total is the first number that an assessor checks. If it does not match, one row's budget is wrong, or a row was changed but the total was not.",
    ),
)


def budget_totals(plan: Plan) -> Iterator[Diagnostic]:
    """B301: a control total that differs from the sum of the year's budgets."""
    for year, schedule in plan.years.items():
        stated, actual = schedule.totals.budget, schedule.budget
        if stated != actual and known(stated, *(row.budget for row in schedule.projects)):
            but = _but_cancelled(schedule)
            yield Diagnostic(
                BUDGET_TOTAL,
                Place(year_file(year), ("totals", "budget")),
                Message(
                    f"ยอดรวมงบประมาณระบุ {money(stated)} บาท แต่ผลรวมของรายการคือ {money(actual)} บาท{but.th}",
                    f"the total says {money(stated)} baht, but the rows add up to {money(actual)} baht{but.en}",
                ),
                Message(
                    f"แก้เป็น {money(actual)} หรือแก้งบประมาณของรายการ",
                    f"change it to {money(actual)}, or correct a row's budget",
                ),
            )


QUARTER_TOTAL = Rule(
    "B302",
    "quarter-total",
    title=Message("จำนวนรายการรายไตรมาสไม่ตรง", "a quarter total that does not add up"),
    why=Message(
        "จำนวนเครื่องหมายใต้แต่ละไตรมาสต้องเท่ากับแถวที่ทำเครื่องหมายไว้ ถ้าไม่ตรงแสดงว่าทำเครื่องหมายผิดช่องหรือตกหล่น",
        "The count below each quarter must equal the number of rows ticked there. If it does not, a tick is in the wrong column or missing.",
    ),
)


def quarter_totals(plan: Plan) -> Iterator[Diagnostic]:
    """B302: a stated count of ticks that differs from the number of rows ticked in that quarter."""
    for year, schedule in plan.years.items():
        if not known(*(row.quarters for row in schedule.projects)):
            continue
        pairs = zip(schedule.totals.quarters or (), schedule.tick_counts, strict=False)
        for index, (stated, actual) in enumerate(pairs):
            if stated != actual:
                but = _but_cancelled(schedule)
                yield Diagnostic(
                    QUARTER_TOTAL,
                    Place(year_file(year), ("totals", "quarters", index)),
                    Message(
                        f"ไตรมาส {index + 1} ระบุ {stated} รายการ แต่นับได้ {actual} รายการ{but.th}",
                        f"quarter {index + 1} says {stated}, but {actual} rows are ticked{but.en}",
                    ),
                    Message(
                        f"แก้เป็น {actual} หรือแก้ไตรมาสของรายการ",
                        f"change it to {actual}, or correct a row's quarters",
                    ),
                )


def _but_cancelled(schedule: YearSchedule) -> Message:
    """What to add to a sum of a year in which something is cancelled."""
    if any(row.is_cancelled for row in schedule.projects):
        return Message(" ไม่นับรายการที่ยกเลิก", ", without what is cancelled")
    return Message("", "")


CANCELLED_WITH_BUDGET = Rule(
    "B304",
    "cancelled-with-budget",
    title=Message("รายการที่ยกเลิกแต่ยังมีงบประมาณ", "a budget of something that is cancelled"),
    why=Message(
        "รายการที่ยกเลิกไม่ใช้เงิน เล่มพิมพ์เป็น 0.00 และไม่รวมในยอดรวม ถ้าข้อมูลยังมีงบประมาณ ข้อมูลกับเล่มจะไม่ตรงกัน",
        "What is cancelled costs nothing: the book prints 0.00 and leaves it out of the total. With a budget still there, data and book would differ.",
    ),
)


def budgets_of_cancelled(plan: Plan) -> Iterator[Diagnostic]:
    """B304: a cancelled row that still has a budget."""
    for year, index, row in plan.rows():
        if row.is_cancelled and row.budget and known(row.change, row.budget):
            yield Diagnostic(
                CANCELLED_WITH_BUDGET,
                Place(year_file(year), ("projects", index, "budget")),
                Message(
                    f"รายการนี้ยกเลิกแล้ว แต่ยังมีงบประมาณ {money(row.budget)} บาท",
                    f"this is cancelled, but has a budget of {money(row.budget)} baht",
                ),
                Message(
                    "แก้เป็น 0 งบประมาณเดิมเขียนใน before ได้", "write 0; what it was before can be written in before"
                ),
            )


CHECKS = (budget_totals, quarter_totals, budgets_of_cancelled)
