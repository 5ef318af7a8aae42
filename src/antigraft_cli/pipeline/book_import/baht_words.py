"""Amounts that are written in Thai words: `หนึ่งหมื่นหกพันห้าร้อยบาทถ้วน`."""

from __future__ import annotations

import re
from decimal import Decimal

_DIGITS = {
    "ศูนย์": 0, "หนึ่ง": 1, "เอ็ด": 1, "สอง": 2, "ยี่": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6, "เจ็ด": 7, "แปด": 8, "เก้า": 9,
}  # fmt: skip
_POWERS = {"สิบ": 10, "ร้อย": 100, "พัน": 1_000, "หมื่น": 10_000, "แสน": 100_000}
_MILLION = "ล้าน"
_WORD = re.compile("|".join([*_DIGITS, *_POWERS, _MILLION]))
_AMOUNT = re.compile(
    rf"(?P<baht>(?:(?:{_WORD.pattern})\s?){{1,30}})บาท(?:\s?ถ้วน|\s?(?P<satang>(?:(?:{_WORD.pattern})\s?){{1,5}})สตางค์)?"
)


def amount_in_words(text: str) -> Decimal | None:
    """The first amount that a text spells out with its unit; None if it spells out none."""
    found = _AMOUNT.search(text)
    if found is None:
        return None
    return _number(found["baht"]) + _number(found["satang"] or "") / 100


def _number(words: str) -> Decimal:
    whole = part = digit = 0
    for found in _WORD.finditer(words):
        word = found[0]
        if word in _DIGITS:
            digit = _DIGITS[word]
        elif word == _MILLION:
            whole, part, digit = (whole + part + digit or 1) * 1_000_000, 0, 0
        else:
            part, digit = part + (digit or 1) * _POWERS[word], 0
    return Decimal(whole + part + digit)
