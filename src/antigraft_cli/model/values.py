"""The types of single values: each reads a text as written and says what is wrong with it.

The error types raised here are keys of `shape_rules.FAULTS`. Beside each reader, a JSON Schema declares what it
accepts, for editors that read the files with an ordinary YAML parser: what is a text here may be a number there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator

from antigraft_cli.model.to_fill import AmountToFill, DayToFill, NumbersToFill, NumberToFill, or_to_fill
from antigraft_cli.model.value_readers import fault, takes
from antigraft_cli.thai import BUDDHIST_ERA, arabic_digits, clean, thai_digits

_NUMBER = re.compile(r"([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:_[0-9]+)*)(?:\.([0-9]+))?")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_MONEY_LIMIT = Decimal(10) ** 12
_COUNT_LIMIT = 10**9

DIMENSIONS = (1, 2, 3, 4)
"""The numbers of the dimensions."""

QUARTERS = (1, 2, 3, 4)
"""The quarters of a fiscal year, which begins on 1 October."""

# Patterns that mean the same in ECMA-262 and in Python.
_D = "[0-9๐-๙]"
_WHOLE = f"(?:{_D}{{1,3}}(?:,{_D}{{3}})+|{_D}+(?:_{_D}+)*)"
_YEAR = f"[2๒][4-6๔-๖]{_D}{{2}}"
_BELOW_LIMIT = f"(?:{_D}{{1,3}}(?:,{_D}{{3}}){{1,3}}|{_D}(?:_?{_D}){{0,11}})"


def _alone(pattern: str) -> str:
    """The pattern for a whole text, with blanks allowed around it."""
    return rf"^\s*(?:{pattern})\s*$"


@takes(type=["string", "number", "boolean"], minLength=1, pattern=r"\S", errorMessage="ต้องเป็นข้อความ และเว้นว่างไม่ได้")
def read_text(value: str) -> str:
    """The text in NFC; it cannot be empty."""
    text = clean(value)
    if not text:
        raise fault("empty")
    return text


def _not_empty(value: object) -> None:
    if isinstance(value, str) and not value.strip():
        raise fault("empty")


def _as_written(value: object) -> str:
    """A scalar's text, in Arabic digits; a list or map is a fault of type."""
    _not_empty(value)
    if not isinstance(value, str):
        raise fault("single_value_expected")
    return arabic_digits(value.strip())


def _decimal(text: str) -> Decimal | None:
    found = _NUMBER.fullmatch(text)
    if not found or len(text) > 40:
        return None
    return Decimal(found[1].replace(",", "").replace("_", "") + "." + (found[2] or "0"))


@takes(
    type=["number", "string"],
    minimum=0,
    exclusiveMaximum=int(_MONEY_LIMIT),
    maxLength=40,
    pattern=_alone(rf"{_BELOW_LIMIT}(?:\.{_D}{{1,2}}[0๐]*)?"),
    errorMessage="เขียนเป็นบาท เช่น 15,000.00 หรือ 0",
    examples=[0, "15,000.00"],
)
def _money(value: object) -> Decimal:
    text = _as_written(value)
    if text.startswith("-") and _decimal(text[1:]) is not None:
        raise fault("money_negative")
    amount = _decimal(text)
    whole = text.partition(".")[0]
    is_padded = whole.startswith("0") and sum(map(str.isdigit, whole)) > 12  # 0000000000001
    if amount is None or is_padded:
        raise fault("money_not_a_number")
    if amount >= _MONEY_LIMIT:
        raise fault("money_too_large")
    if amount != round(amount, 2):
        raise fault("money_decimals")
    return round(amount, 2)


@takes(
    type=["number", "string"],
    minimum=0,
    maxLength=40,
    pattern=_alone(rf"{_WHOLE}(?:\.{_D}+)?"),
    errorMessage="เขียนเป็นตัวเลข เช่น 80 หรือ 85.5",
    examples=[80, 85.5],
)
def _number(value: object) -> Decimal:
    amount = _decimal(_as_written(value))
    if amount is None:
        raise fault("number_expected")
    return amount


def whole_number(low: int, high: int) -> Callable[[object], int]:
    """A reader of whole numbers from `low` to `high`."""

    @takes(
        type=["integer", "string"],
        minimum=low,
        maximum=high,
        maxLength=40,
        pattern=_alone(rf"{_WHOLE}(?:\.[0๐]+)?"),
        errorMessage=f"เขียนเป็นจำนวนเต็ม {low:,} ถึง {high:,}",
    )
    def read(value: object) -> int:
        amount = _decimal(_as_written(value).removeprefix("-"))
        if amount is None or amount != int(amount):
            raise fault("whole_number_expected")
        number = -int(amount) if str(value).strip().startswith("-") else int(amount)
        if not low <= number <= high:
            raise fault("out_of_range", low=low, high=high)
        return number

    return read


def _one_of_shape(allowed: tuple[int, ...]) -> dict[str, Any]:
    """Two alternatives, so that editors offer each value once, as a number."""
    refusal = f"ใช้ได้เฉพาะ {', '.join(map(str, allowed))}"
    texts = "|".join("".join(f"[{digit}{thai_digits(digit)}]" for digit in str(number)) for number in allowed)
    return {
        "anyOf": [
            {"enum": list(allowed), "errorMessage": refusal},
            {"type": "string", "pattern": _alone(texts), "errorMessage": refusal},
        ]
    }


def one_of(*allowed: int) -> Callable[[object], int]:
    """A reader of whole numbers from a closed list."""

    @takes(**_one_of_shape(allowed))
    def read(value: object) -> int:
        text = _as_written(value)
        if text not in {str(number) for number in allowed}:
            raise fault("not_allowed", allowed=", ".join(str(number) for number in allowed))
        return int(text)

    return read


_YES, _NO = ("true", "ใช่"), ("false", "ไม่ใช่")


@takes(
    type=["boolean", "string"],
    pattern=_alone("|".join((*_YES, *_NO))),
    errorMessage="ใช้ได้เฉพาะ ใช่ (true), ไม่ใช่ (false)",
)
def _boolean(value: object) -> bool:
    text = _as_written(value)
    if text not in (*_YES, *_NO):
        raise fault("not_allowed", allowed="true, false")
    return text in _YES


@takes(
    type=["integer", "string"],
    minimum=2400,
    maximum=2699,
    pattern=_alone(_YEAR),
    errorMessage="เขียนเป็น พ.ศ. สี่หลัก เช่น 2566",
    examples=[2566, 2570],
)
def _year(value: object) -> int:
    text = _as_written(value)
    if not re.fullmatch("[0-9]{4}", text):
        raise fault("year_expected")
    year = int(text)
    if 1900 <= year < 2100:
        raise fault("common_era_year", buddhist=year + BUDDHIST_ERA)
    if not _is_of_our_age(year):
        raise fault("year_expected")
    return year


def _is_of_our_age(year: int) -> bool:
    return 2400 <= year < 2700


@takes(
    type="string",
    pattern=_alone(f"{_YEAR}-(?:[0๐][1-9๑-๙]|[1๑][0-2๐-๒])-(?:[0๐][1-9๑-๙]|[12๑๒]{_D}|[3๓][01๐๑])"),
    errorMessage="เขียนเป็น ปี พ.ศ.-เดือน-วัน เช่น 2567-03-15",
    examples=["2566-03-31", "2567-03-15"],
)
def _day(value: object) -> date:
    found = _DATE.fullmatch(_as_written(value))
    if not found:
        raise fault("date_expected")
    year, month, day = (int(part) for part in found.groups())
    if 1900 <= year < 2100:
        raise fault("common_era_year", buddhist=year + BUDDHIST_ERA)
    if not _is_of_our_age(year):
        raise fault("date_expected")
    try:
        return date(year - BUDDHIST_ERA, month, day)
    except ValueError:
        raise fault("no_such_day") from None


_QUARTER_OF = {digits(str(quarter)): quarter for quarter in QUARTERS for digits in (arabic_digits, thai_digits)}


@takes(
    anyOf=[
        {
            "type": "array",
            "items": _one_of_shape(QUARTERS),
            "minItems": 1,
            "maxItems": len(QUARTERS),
            "uniqueItems": True,
        },
        *_one_of_shape(QUARTERS)["anyOf"],
    ],
    errorMessage="เขียนเป็นรายการของเลข 1 ถึง 4 เช่น [4] หรือ [1, 2]",
    examples=[[4], [1, 2], [1, 2, 3, 4]],
)
def _quarters(value: object) -> tuple[int, ...]:
    _not_empty(value)
    if isinstance(value, str) and value.strip() in _QUARTER_OF:
        value = [value]
    if not isinstance(value, list):
        raise fault("quarters_not_a_list")
    if not value:
        raise fault("quarters_empty")
    quarters = [_QUARTER_OF.get(item.strip(), 0) if isinstance(item, str) else 0 for item in value]
    if 0 in quarters:
        raise fault("quarters_unknown")
    if len(set(quarters)) < len(quarters):
        raise fault("quarters_repeated")
    return tuple(sorted(quarters))


@takes(
    type="array",
    items={
        "type": ["integer", "string"],
        "minimum": 0,
        "maxLength": 40,
        "pattern": _alone(rf"{_WHOLE}(?:\.[0๐]+)?"),
    },
    minItems=len(QUARTERS),
    maxItems=len(QUARTERS),
    errorMessage="เขียนจำนวนรายการของไตรมาส 1 ถึง 4 เช่น [0, 0, 0, 15]",
    examples=[[0, 0, 0, 15], [2, 2, 2, 3]],
)
def _tick_counts(value: object) -> tuple[int, ...]:
    _not_empty(value)
    if not isinstance(value, list) or len(value) != len(QUARTERS):
        raise fault("tick_counts_not_four")
    counts = [_decimal(arabic_digits(item.strip())) if isinstance(item, str) else None for item in value]
    if any(count is None or count != int(count) for count in counts):
        raise fault("tick_counts_not_four")
    return tuple(int(count) for count in counts if count is not None)


Text = Annotated[str, AfterValidator(read_text)]
"""A non-empty text in NFC."""

Money = Annotated[Decimal, BeforeValidator(_money), or_to_fill(AmountToFill, 0)]
"""Baht, 0 ≤ amount < 10¹², two decimals."""

Number = Annotated[Decimal, BeforeValidator(_number), or_to_fill(AmountToFill, 0)]
Count = Annotated[int, BeforeValidator(whole_number(1, _COUNT_LIMIT)), or_to_fill(NumberToFill, 1)]
Dimension = Annotated[int, BeforeValidator(one_of(*DIMENSIONS)), or_to_fill(NumberToFill, 1)]
Months = Annotated[int, BeforeValidator(one_of(6, 12)), or_to_fill(NumberToFill, 12)]
Boolean = Annotated[bool, BeforeValidator(_boolean)]

Year = Annotated[int, BeforeValidator(_year), or_to_fill(NumberToFill, 2566)]
"""A Buddhist-era year."""

Day = Annotated[date, BeforeValidator(_day), or_to_fill(DayToFill, 2023, 10, 1)]
"""A day, written in the Buddhist era, stored in the common era."""

Quarters = Annotated[tuple[int, ...], BeforeValidator(_quarters), or_to_fill(NumbersToFill)]
"""Quarters of a fiscal year, 1 to 4, ascending, at least one."""

TickCounts = Annotated[tuple[int, ...], BeforeValidator(_tick_counts), or_to_fill(NumbersToFill)]
"""How many projects are ticked in each of the four quarters."""
