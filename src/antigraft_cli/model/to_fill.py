"""Values still to be filled in: `<จำนวนคน>` may stand where a number, a date, money or a word of a list belongs.

The file is read on with a value in its place that prints as it was written, so that a draft shows it; P406 finds it,
and checks that would have to know the value pass it over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import WrapValidator

_IN_BRACKETS = re.compile(r"<(?![\s\d=])[^<>\n]*+>")
_THAI = re.compile("[ก-๎]")

JSON_PATTERN = r"^\s*<(?![\s\d=])[^<>\n]*[ก-๎][^<>\n]*>\s*$"
"""What is to be filled in, Thai words in angle brackets, as a pattern of JSON Schema."""


def to_fill_in(text: str) -> Iterator[re.Match[str]]:
    """Where a text has words in brackets that are to be filled in."""
    return filter(lambda found: _THAI.search(found[0]), _IN_BRACKETS.finditer(text))


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
        if isinstance(written, str) and _is_to_fill(written.strip()):
            return _made(kind, written.strip(), *counted_as)
        return handler(written)

    return WrapValidator(read)


def _is_to_fill(text: str) -> bool:
    return bool(text.startswith("<") and _IN_BRACKETS.fullmatch(text) and _THAI.search(text))


def known(*values: object) -> bool:
    """Whether none of the values is still to be filled in."""
    return not any(isinstance(value, ToFill) for value in values)
