"""Amounts of money spelled out in Thai."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.documents.baht_text import baht_text
from antigraft_cli.documents.misuse import MisuseError


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "ศูนย์บาทถ้วน"),
        ("0.01", "หนึ่งสตางค์"),
        ("0.25", "ยี่สิบห้าสตางค์"),
        ("1", "หนึ่งบาทถ้วน"),
        ("1.11", "หนึ่งบาทสิบเอ็ดสตางค์"),
        ("10", "สิบบาทถ้วน"),
        ("11", "สิบเอ็ดบาทถ้วน"),
        ("20", "ยี่สิบบาทถ้วน"),
        ("21", "ยี่สิบเอ็ดบาทถ้วน"),
        ("101", "หนึ่งร้อยเอ็ดบาทถ้วน"),
        ("110.50", "หนึ่งร้อยสิบบาทห้าสิบสตางค์"),
        ("15000", "หนึ่งหมื่นห้าพันบาทถ้วน"),
        ("1000000", "หนึ่งล้านบาทถ้วน"),
        ("1000001", "หนึ่งล้านเอ็ดบาทถ้วน"),
        ("11000000", "สิบเอ็ดล้านบาทถ้วน"),
        ("12345678.90", "สิบสองล้านสามแสนสี่หมื่นห้าพันหกร้อยเจ็ดสิบแปดบาทเก้าสิบสตางค์"),
        ("999999999999.99", "เก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้าล้านเก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้าบาทเก้าสิบเก้าสตางค์"),
    ],
)
def test_amounts_are_spelled_as_on_a_receipt(amount: str, words: str) -> None:
    assert baht_text(Decimal(amount)) == words


_VALUES = {"หนึ่ง": 1, "เอ็ด": 1, "ยี่": 2, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6, "เจ็ด": 7, "แปด": 8, "เก้า": 9}
_PLACES = {"สิบ": 10, "ร้อย": 100, "พัน": 1000, "หมื่น": 10_000, "แสน": 100_000}


def value(words: str) -> int:
    """The number that Thai words mean, read from left to right."""
    total = digit = 0
    words = words.replace("ศูนย์", "")
    while words:
        word = next(each for each in (*_VALUES, *_PLACES, "ล้าน") if words.startswith(each))
        words = words.removeprefix(word)
        if word in _VALUES:
            digit = _VALUES[word]
        elif word == "ล้าน":
            total, digit = (total + digit) * 1_000_000, 0
        else:
            total, digit = total + (digit or 1) * _PLACES[word], 0
    return total + digit


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0.29, "ยี่สิบเก้าสตางค์"),
        (2.675, "สองบาทหกสิบแปดสตางค์"),
        (Decimal("0.004"), "ศูนย์บาทถ้วน"),
        (Decimal("99.995"), "หนึ่งร้อยบาทถ้วน"),
        (-21, "ลบยี่สิบเอ็ดบาทถ้วน"),
        (10**12, "หนึ่งล้านล้านบาทถ้วน"),
    ],
)
def test_what_a_template_reckons_is_rounded_to_the_satang(amount: Decimal | float, words: str) -> None:
    assert baht_text(amount) == words


@pytest.mark.parametrize("amount", [10**18, float("nan"), float("inf"), Decimal("Infinity"), "15000", None])
def test_what_is_no_amount_is_refused(amount: Any) -> None:
    with pytest.raises(MisuseError):
        baht_text(amount)


@given(st.integers(0, 10**14 - 1))
def test_the_words_mean_the_amount(satang: int) -> None:
    baht, _, rest = baht_text(Decimal(satang) / 100).rpartition("บาท")
    assert value(baht) * 100 + (0 if rest == "ถ้วน" else value(rest.removesuffix("สตางค์"))) == satang
