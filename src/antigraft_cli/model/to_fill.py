"""Values still to be filled in: `<จำนวนคน>` may stand where a number, a date, money or a word of a list belongs.

The file is read on with a value in its place that prints as it was written, so that a draft shows it; P406 finds it,
and checks that would have to know the value pass it over.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import WrapValidator

TO_FILL = re.compile(r"<(?![\s\d=])[^<>\n]*[ก-๎][^<>\n]*>")
"""What is to be filled in: Thai words in angle brackets."""


class ToFill:
    """What all stand-ins have: the words in brackets, and what they are counted as."""

    written: str
    counted_as: tuple[Any, ...]

    def __str__(self) -> str:
        return self.written

    def __format__(self, _: str, /) -> str:
        return self.written

    def __bool__(self) -> bool:
        return True

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return _made, (type(self), self.written, *self.counted_as)


class NumberToFill(ToFill, int):
    """A whole number."""


class AmountToFill(ToFill, Decimal):  # type: ignore[misc]  # typeshed has Decimal's own as more special
    """An amount."""


class DayToFill(ToFill, date):
    """A day."""


class NumbersToFill(ToFill, tuple[int, ...]):
    """Quarters or counts."""


class WordToFill(ToFill, str):
    """A word of a closed list."""


def _made(kind: type[Any], written: str, *counted_as: object) -> object:
    made = kind(*counted_as)
    made.written, made.counted_as = written, counted_as
    return made


def or_to_fill(kind: type[ToFill], *counted_as: object) -> WrapValidator:
    """The validator of a field that takes words in brackets too; its value is then a stand-in of that kind."""

    def read(written: object, handler: Callable[[object], object]) -> object:
        if isinstance(written, str) and TO_FILL.fullmatch(written.strip()):
            return _made(kind, written.strip(), *counted_as)
        return handler(written)

    return WrapValidator(read)


def known(*values: object) -> bool:
    """Whether none of the values is still to be filled in."""
    return not any(isinstance(value, ToFill) for value in values)
