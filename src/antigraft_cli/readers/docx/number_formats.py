"""The numbers of native lists as Word shows them (ECMA-376 part 1, 17.18.59 ST_NumberFormat)."""

from __future__ import annotations

from collections.abc import Callable

from antigraft_cli.thai import letters, thai_digits

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_LETTERS = 780
"""The last number that Word writes in letters; it begins anew then, which no list needs."""


def shown_number(number: int, form: str) -> str:
    """A number in a format; in Arabic digits in those that Thai books don't have."""
    return _FORMS.get(form, str)(number)


def _letters(number: int, alphabet: Callable[[int], str]) -> str:
    return alphabet(number) if 0 < number <= _MOST_LETTERS else str(number)


def _latin(number: int) -> str:
    """1, 2, … as a, b, … z, aa, bb, …."""
    times, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (times + 1)


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    parts = []
    for worth, sign in _ROMAN:
        times, number = divmod(number, worth)
        parts.append(sign * times)
    return "".join(parts)


_FORMS: dict[str, Callable[[int], str]] = {
    "thaiNumbers": lambda number: thai_digits(str(number)),
    "thaiCounting": lambda number: thai_digits(str(number)),
    "thaiLetters": lambda number: _letters(number, letters),
    "lowerLetter": lambda number: _letters(number, _latin),
    "upperLetter": lambda number: _letters(number, _latin).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "decimalZero": lambda number: f"{number:02}",
    "decimalEnclosedParen": lambda number: f"({number})",
    "decimalEnclosedCircle": lambda number: chr(0x2460 + number - 1) if 0 < number <= 20 else str(number),
    "none": lambda _: "",
}
