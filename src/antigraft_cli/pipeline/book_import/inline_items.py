"""Items that run on in one paragraph, as text copied from a page has them: `ดังนี้ ๑.๑) … ๑.๒) …`, `เช่น - … - …`."""

from __future__ import annotations

import re

from antigraft_cli.pipeline.book_import.fiscal_months import MONTH
from antigraft_cli.pipeline.book_import.list_marks import CLAUSE, Mark
from antigraft_cli.thai import LETTERS, arabic_digits

_DASH = re.compile(r"(?<=[ก-๛0-9)\]”])\s[-–•]\s(?=[ก-ฮเ-ไ])")
_BEFORE_A_LIST = re.compile(r"(?:ดังนี้|ดังต่อไปนี้|ได้แก่|เช่น|ประกอบด้วย|คือ|:)$")
_MONTH_ALONE = re.compile(rf"(?:เดือน)?(?:{MONTH.pattern})(?:\s.{{0,20}})?")
_LAST_WORDS = 20


def numbered_inside(text: str, number: int) -> list[str]:
    """The text before items `<number>.1)`, `<number>.2)` … inside it, and those; empty if there are not two."""
    plain = arabic_digits(text)
    places: list[tuple[int, int]] = []
    at = 0
    while found := re.compile(rf"(?<=\s){number}\.{len(places) + 1}\)\s*").search(plain, at):
        places.append(found.span())
        at = found.end()
    return _parted(text, places) if len(places) > 1 else []


def run_on(text: str, mark: Mark) -> list[str]:
    """The texts of items whose marks follow the first one's inside a line; empty if there is no second."""
    plain, places, at = arabic_digits(text), [(0, 0)], 0
    while mark.is_dash or mark.value == 1:
        found = _next(mark, len(places) + 1).search(plain, at)
        if not found:
            break
        places.append(found.span())
        at = found.end()
    parts = _parted(text, places)[1:] if len(places) > 1 else []
    return [] if any(_MONTH_ALONE.fullmatch(part) for part in parts) else parts


def _next(mark: Mark, value: int) -> re.Pattern[str]:
    """The mark of an item behind another, as it is found inside a text."""
    kind, parts, signs, _ = mark.signature
    opening, closing = ("(", ")") if signs == "()" else ("", signs)
    if kind == "dash":
        return re.compile(rf"(?<=\s){re.escape(signs)}\s*(?=[ก-ฮเ-ไA-Za-z“])")
    if signs == CLAUSE:
        return re.compile(rf"(?<=\s)ข้อ(?:ที่)?\s?{value}\s+(?=[^\W\d]|[“(])")
    number = LETTERS[value - 1 : value] if kind == "letter" else r"[0-9]{1,2}\." * (parts - 1) + str(value)
    behind = r"\s*" if closing and kind == "number" and closing != "." else r"\s+"
    return re.compile(rf"(?<=\s){re.escape(opening)}{number}{re.escape(closing)}{behind}(?=[^\W\d]|[“(])")


def dashed_inside(text: str, *, is_heading: bool) -> list[str]:
    """The text before dashes inside it, and what stands behind each; empty if they are no list.

    They are one if words say so that a list follows, if the text heads a list anyway, or if there are many.
    """
    places = [found.span() for found in _DASH.finditer(text)]
    if not places:
        return []
    before = text[max(places[0][0] - _LAST_WORDS, 0) : places[0][0]].rstrip()
    announced = bool(_BEFORE_A_LIST.search(before))
    return _parted(text, places) if len(places) >= (2 if announced or is_heading else 3) else []


def _parted(text: str, places: list[tuple[int, int]]) -> list[str]:
    starts = [0, *(end for _, end in places)]
    ends = [*(start for start, _ in places), len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
