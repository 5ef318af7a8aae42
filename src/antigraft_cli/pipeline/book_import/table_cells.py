"""The values of cells in a year's table."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from antigraft_cli.pipeline.book_import.boxed_choices import chosen
from antigraft_cli.pipeline.book_import.fiscal_months import Quarters
from antigraft_cli.pipeline.book_import.sheet_values import Cost, cost_of, quarters_in
from antigraft_cli.source.canonical import Data
from antigraft_cli.thai import arabic_digits, money

_NO_TICK = re.compile(r"[\s\-–—.☐□○0๐]*")
_CHANGES = {"เพิ่ม": "added", "แก้ไข": "amended", "ยกเลิก": "cancelled"}
_AMOUNT = re.compile(r"(?:฿\s?)?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\.[0-9]{1,2})?\s?(?:\.-|\.–|\.\s?-|,-|-|บาท)?")


_BROKEN_NUMBER = re.compile(r"(?<=[0-9๐-๙,.])[ \t]*\n\s*(?=[0-9๐-๙,.])")
"""Where a narrow column breaks an amount."""


def is_ticked(text: str) -> bool:
    """Whether a cell of a quarter is marked, whatever with; an empty box is no mark."""
    return not _NO_TICK.fullmatch(text)


def amount_of(text: str) -> Cost | None:
    """The budget of a cell; None if it names none."""
    lines = " ".join(_BROKEN_NUMBER.sub("", text).split())
    if found := _AMOUNT.fullmatch(arabic_digits(lines)):
        return Cost(Decimal(found[1].replace(",", "") + (found[2] or "")))
    if not lines.strip("-–— ."):
        return Cost(Decimal(0))
    return cost_of(lines)


def baht(amount: Decimal) -> str:
    """An amount as it is written in data: `0`, `15,000.00`."""
    return money(amount) if amount else "0"


def quarters_of(text: str) -> Quarters:
    """The quarters of a cell that names them: `4`, `1-4`, `ไตรมาส 2 และ 3`."""
    plain = " ".join(arabic_digits(chosen(text)).split())
    bare = re.fullmatch(r"[1-4](?:\s?(?:,|-|–|และ|ถึง|\s)\s?[1-4])*", plain)
    return quarters_in(f"ไตรมาส {plain}" if bare else plain)


class Remark(NamedTuple):
    """What the column หมายเหตุ says: the kind of change, what was before it, and the rest."""

    change: str = ""
    before: dict[str, Data] | None = None
    note: str = ""


def remark_of(text: str) -> Remark:
    """A remark taken apart as our own books write it: the change, `เดิม …`, the note, each on a line of its own."""
    first, *others = [line.strip() for line in text.split("\n") if line.strip()] or [""]
    if first not in _CHANGES:
        return Remark(note=" ".join([first, *others]).strip(" -–") and " ".join([first, *others]))
    before = _before(others[0]) if others and first != "เพิ่ม" else {}
    return Remark(_CHANGES[first], before or None, " ".join(others[1:] if before else others))


def _before(line: str) -> dict[str, Data]:
    if not line.startswith("เดิม"):
        return {}
    found: dict[str, Data] = {}
    cost = cost_of(line.removeprefix("เดิม").partition("ไตรมาส")[0])
    if cost is not None:
        found["budget"] = baht(cost.amount)
    if quarters := quarters_in(arabic_digits(line)):
        found["quarters"] = [str(quarter) for quarter in quarters]
    return found
