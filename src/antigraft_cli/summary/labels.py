"""What groups and plans are called where people read of them."""

from __future__ import annotations

from collections.abc import Mapping

from antigraft_cli.messages import Message
from antigraft_cli.model.closed_lists import STATUS_WORDS, TYPE_WORDS
from antigraft_cli.model.plan import DIMENSION_NAMES
from antigraft_cli.model.project import KIND_WORDS
from antigraft_cli.summary.grouping import UNREPORTED, By, Key
from antigraft_cli.summary.plan_figures import PlanFigures, Round

UNKNOWN = Message("ไม่ทราบ", "unknown")

BY_WORDS: Mapping[By, Message] = {
    By.DIMENSION: Message("มิติ", "dimension"),
    By.YEAR: Message("ปีงบประมาณ", "fiscal year"),
    By.QUARTER: Message("ไตรมาส", "quarter"),
    By.KIND: Message("ประเภทงาน", "kind"),
    By.STATUS: Message("สถานะ", "status"),
    By.PROVINCE: Message("จังหวัด", "province"),
    By.DISTRICT: Message("อำเภอ", "district"),
    By.TYPE: Message("ประเภทหน่วยงาน", "type of organisation"),
}

_WORDS: Mapping[By, Mapping[str, str]] = {
    By.KIND: {kind: word for word, kind in KIND_WORDS.items()},
    By.STATUS: {UNREPORTED: "รอรายงานผล"} | {code: words[0] for code, words in STATUS_WORDS.items()},
    By.TYPE: {code: words[0] for code, words in TYPE_WORDS.items()},
}
"""Thai words by code, in the order in which official lists have them."""


def label(by: By, key: Key) -> Message:
    """The name of a group."""
    if not key:
        return UNKNOWN
    code = str(key[-1])
    if by is By.DIMENSION:
        return Message(f"มิติที่ {code} {DIMENSION_NAMES[int(code)]}", f"dimension {code}")
    if by is By.QUARTER:
        return Message(f"ไตรมาส {code}", f"quarter {code}")
    if by is By.DISTRICT:
        return Message(
            f"{code} จังหวัด{key[0]}" if key[0] else code, ", ".join(map(str, filter(None, reversed(key))))
        )
    return Message(_WORDS[by][code] if by in _WORDS else code, code)


def order(by: By, key: Key) -> tuple[int | str, ...]:
    """Where a group stands among the others: as in official lists, by number or by name; what is not known is last."""
    if not key:
        return (1,)
    return (0, list(_WORDS[by]).index(str(key[0])) if by in _WORDS else key[0], *key[1:])


def name_of(plan: PlanFigures) -> str:
    """The organisation's name; the plan's id if that cannot be read."""
    return plan.organization.name or plan.id


def round_words(each: Round) -> str:
    """A round as `2568/6`."""
    return f"{each.year}/{each.months}"
