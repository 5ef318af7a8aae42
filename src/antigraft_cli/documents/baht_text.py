"""Amounts of money spelled out in Thai, as on receipts and in orders."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from antigraft_cli.documents.misuse import MisuseError
from antigraft_cli.model.to_fill import ToFill

_DIGITS = ("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")
_PLACES = ("", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน")
_MILLION = 10 ** len(_PLACES)
_LIMIT = 10**18


def baht_text(amount: object) -> str:
    """`15000` as `หนึ่งหมื่นห้าพันบาทถ้วน`, `0.25` as `ยี่สิบห้าสตางค์`, rounded to the satang; below 0 after `ลบ`.

    A negative amount begins with `ลบ`. 0.29 is 29 satang, although the float is slightly less. Raises
    MisuseError for anything that is not an amount below 10**18.
    """
    if isinstance(amount, ToFill):
        return amount.written
    rounded = amount_of(amount, "baht_text").quantize(Decimal("0.01"), ROUND_HALF_UP)
    baht, satang = divmod(int(abs(rounded) * 100), 100)
    words = f"{_number(baht)}บาท" if baht or not satang else ""
    return ("ลบ" if rounded < 0 else "") + words + (f"{_number(satang)}สตางค์" if satang else "ถ้วน")


def amount_of(value: object, filter_: str) -> Decimal:
    """The number that a filter was given.

    Raises MisuseError for anything that is not an amount of money: other types, NaN, infinity, 10¹⁸ and more.
    """
    is_number = isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)
    amount = Decimal(str(value)) if is_number else Decimal("NaN")
    if not (amount.is_finite() and abs(amount) < _LIMIT):
        raise MisuseError(f"{filter_} ใช้ได้กับจำนวนเงินเท่านั้น", f"{filter_} takes an amount of money", filter_)
    return amount


def _number(number: int) -> str:
    if not number:
        return "ศูนย์"
    millions, rest = divmod(number, _MILLION)
    above = f"{_number(millions)}ล้าน" if millions else ""
    return above + _below_a_million(rest, alone=not millions)


def _below_a_million(number: int, *, alone: bool) -> str:
    """`alone` means that no millions precede: a final one is then หนึ่ง, otherwise เอ็ด (Royal Society of Thailand)."""
    words = ""
    for place in reversed(range(len(_PLACES))):
        if digit := number // 10**place % 10:
            words += _at(digit, place, first=alone and not words)
    return words


def _at(digit: int, place: int, *, first: bool) -> str:
    if place == 0 and digit == 1 and not first:
        return "เอ็ด"
    if place == 1 and digit <= 2:
        return ("", "สิบ", "ยี่สิบ")[digit]
    return _DIGITS[digit] + _PLACES[place]
