"""What ordinary books share: the names of the dimensions, a row in each year, and totals that are right."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from strangers.expected import Row, Sheet

DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def each_year(years: Sequence[int], budget: str, *quarters: int) -> dict[int, Row]:
    """The same row in each of the years."""
    return {year: Row(budget, quarters) for year in years}


def counted(sheets: Sequence[Sheet], years: Sequence[int]) -> dict[int, tuple[str, tuple[int, ...]]]:
    """Each year's sum of the budgets and its ticks by quarter."""
    totals = {}
    for year in years:
        rows = [sheet.years[year] for sheet in sheets if year in sheet.years]
        money = sum((Decimal(row.budget.replace(",", "")) for row in rows), Decimal(0))
        ticks = tuple(sum(quarter in row.quarters for row in rows) for quarter in (1, 2, 3, 4))
        totals[year] = (f"{money:,.2f}", ticks)
    return totals
