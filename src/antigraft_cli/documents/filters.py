"""The filters that templates have besides Jinja's own; each refuses values that it cannot take, and says so."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from markupsafe import Markup, escape

from antigraft_cli import thai
from antigraft_cli.documents.baht_text import amount_of, baht_text
from antigraft_cli.documents.misuse import MisuseError
from antigraft_cli.documents.printed import printed
from antigraft_cli.documents.strict_names import StrictName
from antigraft_cli.model.to_fill import ToFill
from antigraft_cli.model.values import QUARTERS

_NUMERALS = ("thai", "arabic")
_MOST_ITEMS = 1000


def _of_what_is_there(filter_: Callable[..., object]) -> Callable[..., object]:
    """The filter, but that a missing name fails as itself before it gets there."""

    def checked(value: object, *arguments: object) -> object:
        return value.missed() if isinstance(value, StrictName) else filter_(value, *arguments)

    return checked


def _money(amount: object) -> str:
    """An amount as `15,000.00`."""
    return amount.written if isinstance(amount, ToFill) else thai.money(amount_of(amount, "money"))


def _count(number: object) -> str:
    """A whole number as `1,250`."""
    if not isinstance(number, int) or isinstance(number, bool):
        raise MisuseError(
            "count ใช้ได้กับจำนวนเต็มเท่านั้น ความยาวของรายการใช้ length",
            "count takes a whole number; a list has a length",
            "count",
        )
    return f"{number:,}"


def _number(value: object) -> str:
    """A number as `1,250.5`, with no more decimals than it needs."""
    if isinstance(value, ToFill):
        return value.written
    if not isinstance(value, int | Decimal) or isinstance(value, bool):
        raise MisuseError("number ใช้ได้กับตัวเลขเท่านั้น", "number takes a number", "number")
    whole, point, decimals = f"{Decimal(value):,f}".partition(".")
    return f"{whole}{point}{decimals}".rstrip("0").rstrip(".") if point else whole


def _date(day: object) -> str:
    """A day as `15 มีนาคม 2567`."""
    if isinstance(day, ToFill):
        return day.written
    if not isinstance(day, date):
        raise MisuseError("date ใช้ได้กับวันที่เท่านั้น", "date takes a date", "date")
    return thai.buddhist_date(day)


def _quarters(numbers: object) -> str:
    """Quarters as `ไตรมาส 1 - 3`."""
    if isinstance(numbers, ToFill):
        return numbers.written
    listed = _whole_numbers(numbers)
    if not listed or not set(listed) <= set(QUARTERS):
        raise MisuseError(
            "quarters ใช้ได้กับรายการของเลขไตรมาส 1 ถึง 4 ที่ไม่ว่าง",
            "quarters takes a list of quarters, 1 to 4, that is not empty",
            "quarters",
        )
    return thai.quarters(listed)


def _list_number(numbers: object) -> str:
    """The number of an item, as `1.2)`."""
    listed = _whole_numbers(numbers)
    if not listed or not all(0 < number < _MOST_ITEMS for number in listed):
        raise MisuseError(
            "list_number ใช้ได้กับรายการของเลขลำดับ 1 ถึง 999 ที่ไม่ว่าง",
            "list_number takes a list of numbers, 1 to 999, that is not empty",
            "list_number",
        )
    return thai.list_number(listed)


def _whole_numbers(values: object) -> tuple[int, ...]:
    """The numbers of a list; nothing where the value is not a list of whole numbers."""
    listed = values if isinstance(values, (list, tuple)) else ()
    return tuple(listed) if all(type(each) is int for each in listed) else ()


def _digits(text: object, numerals: object) -> str:
    """The text with its digits Thai or Arabic."""
    if numerals not in _NUMERALS:
        raise MisuseError(
            'digits ใช้เป็น digits("thai") หรือ digits("arabic")', 'digits takes "thai" or "arabic"', "digits"
        )
    return thai.convert_digits(printed(text), str(numerals))


def _lines(text: object) -> Markup:
    """The text with its line breaks kept."""
    return Markup("<br/>").join(escape(line.strip()) for line in printed(text).splitlines())


def _one_line(text: object) -> str:
    """The text with its lines joined."""
    return thai.one_line(printed(text))


def _again(markup: object) -> Markup:
    """Markup for a second use: without ids and without entries in the contents list; plain text is escaped."""
    tags = _TAG.sub(lambda tag: _OF_ONE_PLACE.sub("", tag[0]), escape(markup))
    return Markup(tags)  # noqa: S704 - less of what was markup or is escaped


_TAG = re.compile(r"""<[A-Za-z](?:"[^"]*"|'[^']*'|[^<>"'])*>""")
_OF_ONE_PLACE = re.compile(r"""\s+(?:id|data-toc)\s*=\s*(?:"[^"]*"|'[^']*')""")

_FILTERS: dict[str, Callable[..., object]] = {
    "money": _money,
    "baht_text": baht_text,
    "count": _count,
    "number": _number,
    "date": _date,
    "quarters": _quarters,
    "list_number": _list_number,
    "digits": _digits,
    "lines": _lines,
    "one_line": _one_line,
    "again": _again,
}
FILTERS = {name: _of_what_is_there(filter_) for name, filter_ in _FILTERS.items()}
"""By the names that they have in templates."""
