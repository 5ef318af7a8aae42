"""What projects are grouped by, and what each counts in its groups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from antigraft_cli.model.progress import Progress
from antigraft_cli.summary.plan_figures import PlanFigures, Row

UNREPORTED = "unreported"
"""The status of projects that nothing was reported of."""


class By(StrEnum):
    """What projects are grouped by."""

    DIMENSION = "dimension"
    YEAR = "year"
    QUARTER = "quarter"
    KIND = "kind"
    STATUS = "status"
    PROVINCE = "province"
    DISTRICT = "district"
    TYPE = "type"


Key: TypeAlias = tuple[int | str, ...]
"""A group: a number, a code or a name (of a district: its province's, then its own); () where it is not known."""


def shares(plan: PlanFigures, rows: Iterable[Row], by: By) -> Iterator[tuple[Key, Progress]]:
    """The groups that a plan's rows belong to, with what they count there; one group may come several times.

    A project counts in every quarter that it runs in, as in the official table, and its budget is split evenly
    between them, what is left of a satang in the first, so that the quarters add up to the year's budget. What was
    disbursed when is not reported: a quarter has none.
    """
    if by in _OF_THE_ORGANIZATION:
        yield _of_organization(plan, by), plan.progress
    elif by is By.QUARTER:
        for row in rows:
            yield from _quarters(row)
    else:
        for row in rows:
            yield _of_row(row, by), row.progress


def _quarters(row: Row) -> Iterator[tuple[Key, Progress]]:
    if not row.quarters:
        yield (), row.progress
    amounts = split(row.progress.planned, len(row.quarters)) if row.quarters else []
    for quarter, amount in zip(row.quarters, amounts, strict=True):
        yield (quarter,), Progress(row.progress.projects, row.progress.statuses, amount)


def split(amount: Decimal, parts: int) -> list[Decimal]:
    """An amount in parts of whole satang, as even as can be, the larger ones first."""
    each, left = divmod(int(amount * 100), parts)
    return [Decimal(each + (index < left)).scaleb(-2) for index in range(parts)]


_OF_THE_ORGANIZATION = (By.PROVINCE, By.DISTRICT, By.TYPE)


def _of_organization(plan: PlanFigures, by: By) -> Key:
    organization = plan.organization
    if by is By.DISTRICT:
        return (organization.province, organization.district) if organization.district else ()
    name = organization.province if by is By.PROVINCE else organization.type
    return (name,) if name else ()


def _of_row(row: Row, by: By) -> Key:
    if by is By.STATUS:
        return (next(iter(row.progress.statuses), UNREPORTED),)
    value = row.year if by is By.YEAR else row.dimension if by is By.DIMENSION else row.kind
    return (value,) if value else ()
