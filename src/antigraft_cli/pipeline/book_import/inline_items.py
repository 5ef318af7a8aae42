"""Items that run on in one paragraph, as text copied from a page has them: `ดังนี้ ๑.๑) … ๑.๒) …`, `เช่น - … - …`."""

from __future__ import annotations

import re

from antigraft_cli.pipeline.book_import.list_marks import Mark
from antigraft_cli.thai import arabic_digits

_DASH = re.compile(r"(?<=[ก-๛)\]”])\s[-–•]\s(?=[ก-ฮเ-ไ])")
_BEFORE_A_LIST = re.compile(r"(?:ดังนี้|ดังต่อไปนี้|ได้แก่|เช่น|ประกอบด้วย|คือ|:)$")
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
    opening, closing = ("(", ")") if mark.signature.signs == "()" else ("", mark.signature.signs)
    if mark.signature[:2] != ("number", 1) or mark.value != 1 or not closing:
        return []
    plain, places, at = arabic_digits(text), [(0, 0)], 0
    while found := re.compile(rf"(?<=\s){re.escape(f'{opening}{len(places) + 1}{closing}')}\s+(?=[^\W\d])").search(
        plain, at
    ):
        places.append(found.span())
        at = found.end()
    return _parted(text, places)[1:] if len(places) > 1 else []


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
