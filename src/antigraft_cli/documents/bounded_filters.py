"""Replacements for the Jinja filters that can turn a little into a lot: they count a result before making it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from jinja2 import pass_environment, pass_eval_context
from jinja2.filters import FILTERS, do_replace, do_round, make_attrgetter
from jinja2.nodes import EvalContext

from antigraft_cli.documents.misuse import MisuseError
from antigraft_cli.documents.printed import printed

_DECIMALS = range(10)
_ATTRIBUTE = int | str | None


@pass_eval_context
def join(context: EvalContext, value: Iterable[Any], d: str = "", attribute: _ATTRIBUTE = None) -> Any:
    """Join the items of a list into one text."""
    sandbox: Any = context.environment
    read = make_attrgetter(sandbox, attribute) if attribute is not None else None
    texts = [printed(read(each) if read else each) for each in sandbox.allowance.turns(value)]
    sandbox.allowance.spend(sum(map(len, texts)) + len(printed(d)) * len(texts))
    return FILTERS["join"](context, texts, d)


@pass_eval_context
def replace(context: EvalContext, s: str, old: str, new: str, count: int | None = None) -> str:
    """Replace each occurrence of one text with another."""
    sandbox: Any = context.environment
    text, old, new = printed(s), printed(old), printed(new)
    sandbox.allowance.spend(len(text) + (text.count(old) if count is None else count) * len(new))
    return do_replace(context, text, old, new, count)


def round_(value: Any, precision: int = 0, method: Any = "common") -> Any:
    """Round a number to 0 to 9 decimal places."""
    if precision not in _DECIMALS:
        raise MisuseError("ทศนิยมของ round มีได้ 0 ถึง 9 ตำแหน่ง", "round takes 0 to 9 decimal places")
    return do_round(value, precision, method)


@pass_environment
def sum_(sandbox: Any, iterable: Iterable[Any], attribute: _ATTRIBUTE = None, start: Any = 0) -> Any:
    """Add numbers; anything else, lists in particular, raises MisuseError."""
    read = make_attrgetter(sandbox, attribute) if attribute is not None else None
    for each in sandbox.allowance.turns(iterable):
        value = read(each) if read else each
        if not isinstance(value, (int, float, Decimal)):
            raise MisuseError("sum รวมได้เฉพาะตัวเลข", "sum adds numbers only")
        start += value
    return start


BOUNDED: dict[str, Callable[..., Any]] = {"join": join, "replace": replace, "round": round_, "sum": sum_}
"""The filters by their names in templates."""
