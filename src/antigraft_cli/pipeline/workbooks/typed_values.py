"""What people type into cells, read as values; a Message says why a cell's value cannot be one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from decimal import Decimal

from antigraft_cli.messages import Message
from antigraft_cli.readers.grids import CellError, CellValue
from antigraft_cli.thai import arabic_digits, clean
from antigraft_cli.writers.xlsx.workbook import TICK

_LIMIT = Decimal(10) ** 12
_EXACT = Decimal("0.000001")
"""How far from a whole satang the result of a formula may be: floating-point sums are."""

_AMOUNT = re.compile(r"([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\.[0-9]+)?")
_TICKS = frozenset("✓✔☑√/xX1")
_MOST_DIGITS = 40


def text_in(value: CellValue) -> str | Message:
    """A cell's text, empty for an empty cell; a number as it is written."""
    if value is None:
        return ""
    if isinstance(value, CellError):
        return Message(f"สูตรให้ผลเป็น {value.code}", f"the formula gives {value.code}")
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, date | time | timedelta):
        return Message("เป็นวันที่หรือเวลา ไม่ใช่ข้อความ", "this is a date or a time, not a text")
    return clean(value) if isinstance(value, str) else number_text(value)


def number_text(number: Decimal) -> str:
    """A number as it is written in data: without an exponent or zeros at its end."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount_in(value: CellValue) -> Decimal | Message | None:
    """Baht with two decimals; None for an empty cell."""
    number = number_in(value)
    if isinstance(number, Message) or number is None:
        return number
    rounded = round(number, 2) if number < _LIMIT else number
    if abs(number - rounded) > _EXACT:
        return Message("เงินมีทศนิยมได้ไม่เกินสองตำแหน่ง", "money has at most two decimals")
    if rounded >= _LIMIT:
        return Message("จำนวนเงินมากเกินไป", "the amount is too large")
    return rounded


def number_in(value: CellValue) -> Decimal | Message | None:
    """A number of 0 or more; None for an empty cell."""
    text = text_in(value)
    if isinstance(text, Message) or not text:
        return text or None
    found = _AMOUNT.fullmatch(arabic_digits(text)) if len(text) <= _MOST_DIGITS else None
    if found:
        return Decimal(found[0].replace(",", ""))
    return _not(text, "เขียนเป็นตัวเลข 0 หรือมากกว่า", "write a number of 0 or more")


def ticked_in(value: CellValue) -> bool | Message:
    """Whether a cell is ticked."""
    if value is True:
        return True
    text = text_in(None if value is False else value)
    if isinstance(text, Message) or not text:
        return text or False
    if text in _TICKS:
        return True
    return _not(text, f"ใช้ {TICK} หรือเว้นว่าง", f"use {TICK}, or nothing")


def choice_in(value: CellValue, words: Mapping[str, Sequence[str]]) -> str | Message:
    """The code of a word from a list, empty for an empty cell."""
    text = text_in(value)
    if isinstance(text, Message) or not text:
        return text
    codes = {word: code for code, alternatives in words.items() for word in alternatives}
    if text in codes:
        return codes[text]
    offered = ", ".join(alternatives[0] for alternatives in words.values())
    return _not(text, f"เลือกจากรายการ {offered}", f"choose one of {offered}")


def lines_of(text: str) -> list[str]:
    """The lines of a text that hold something, without blanks around and more than one between words."""
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def _not(text: str, th: str, en: str) -> Message:
    shown = text if len(text) <= 40 else f"{text[:40]}…"
    return Message(f"“{shown}” ใช้ไม่ได้ {th}", f"“{shown}” cannot be used: {en}")
