"""The headings of a project's sheet, as offices word and number them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from antigraft_cli.pipeline.book_import.comparison import usual_signs
from antigraft_cli.pipeline.book_import.fiscal_months import MONTH
from antigraft_cli.pipeline.book_import.heading_words import KINDS_LISTED, Field, field_named, likely_field
from antigraft_cli.pipeline.book_import.list_marks import typed_mark
from antigraft_cli.pipeline.book_import.pieces import Line
from antigraft_cli.thai import arabic_digits

KIND_WORD = re.compile(r"(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ|แนวทางปฏิบัติ)(?!/)")
_KINDS_ALONE = re.compile(KINDS_LISTED)
_VALUE_OF: dict[Field, re.Pattern[str]] = {
    "title": re.compile(rf"[-–“\"'‘\s]*{KIND_WORD.pattern}"),
    "duration": re.compile(rf"ไตรมาส|พ\.ศ\.|ปี|ตลอด|ตั้งแต่|ระหว่าง|เดือน|[0-9๐-๙]|{MONTH.pattern}|ภายใน"),
    "budget": re.compile(r"ไม่|จำนวน|พ\.ศ\.|ปี|[0-9๐-๙]|-|–|ตั้งไว้|เบิก|จาก"),
    "responsible": re.compile("สำนัก|กอง|งาน|ฝ่าย|หน่วย|คณะ|ทุก|องค์การ|เทศบาล|อบต|ส่วน|นักวิ|ปลัด"),
}
_TEXT_OF: dict[Field, re.Pattern[str]] = {
    "rationale": re.compile(r"\S"),
    "objectives": re.compile(r"เพื่อ|\(?[1๑][).]|-"),
    "target_groups": re.compile(r"\S"),
    "steps": re.compile(r"\(?[1๑][).]|-"),
}
_PLACE = re.compile("(?:สถานที่|พื้นที่)(?:ดำเนิน|จัด)")
_EXPLAINED_IN_FRONT = re.compile(r"\(\s?([^()0-9๐-๙]{1,60}?)\s?\)\s*[:：]?\s*")
_TRANSLATED = re.compile(r"^\([A-Za-z ]{3,20}\)(?=$|[\s:：])")
"""The English of a heading, where several blanks set it off from its words."""

_EXPLAINED = re.compile(r"\([^()]{1,60}\)")
_IN_BRACKETS = re.compile(r"\s*\(?[0-9๐-๙]+\)")
_NUMBER_BY_A_BLANK = re.compile(r"ข้อ(?:ที่)?\s?(?P<number>[0-9๐-๙]{1,2})\s?[.):]?\s*|(?P<bare>[0-9๐-๙]{1,2})\s+")
_QUARTER_BEHIND = re.compile(r"ไตรมาส(?:ที่)?$")
_DOTS = re.compile(r"^[.…]{2,}\s*")
_DASH_BEHIND = re.compile(r"[\s:：][-–]$")
_DASH = re.compile(r"\s[-–]\s")
_COLON = re.compile(r"[:：]|\.{4,}|…+")
_NOTHING = " :：-–."
_BEFORE_A_TITLE = f"{_NOTHING}“\"'‘"
_GOES_ON = re.compile(r"\s*(?:/|\([^()]{1,40}\)\s*[:：])")
"""Behind the first words of a heading, more of it: `ชื่อโครงการ  / กิจกรรม :`."""

_ENDS_WORDS = ("", " ", ":", "：", ".", "-", "–")
"""What may stand behind the words of a heading that are set off."""

_LONGEST = 90
"""Letters of a heading with no value behind it."""

_MOST_HEADINGS = 20
"""Headings of a sheet."""

_MOST_BLANKS = 6
"""Blanks among a heading's own words."""


class Heading(NamedTuple):
    """The field that a line begins, the number in front of it (0 without), and what stands behind the words."""

    field: Field
    number: int
    rest: str


class _Parted(NamedTuple):
    """Where a line may be parted into a heading's words and its text; `certain` if a sign or a cell parts them."""

    words: str
    rest: str
    certain: bool


def heading_of(line: Line) -> Heading | None:
    """The heading that a line is; None for ordinary text, also where it begins with a heading's words."""
    if line.is_text or (line.own and line.outline == 1):
        return None
    text, number = numbered_heading(line.text)
    if line.label and (native := typed_mark(f"{line.label} ก")):
        number = native.value
    for parted in _ways(text.strip(" *_"), numbered_heading(line.front)[0].strip(" *_"), numbered=number > 0):
        field = field_named(parted.words) or _kinds_alone(parted, is_first=_is_first(line, number))
        if field and _is_heading(field, parted, numbered=bool(number), line=line):
            rest = _TRANSLATED.sub("", _DOTS.sub("", parted.rest)).strip(" :：")
            rest = _without_explanation(field, rest)
            # A dash says that there is no money.
            rest = "-" if field == "budget" and not rest and _DASH_BEHIND.search(text) else rest
            if field == "results" and (of_results := field_named(rest)) in ("outputs", "outcomes"):
                return Heading(of_results, number, "")
            return Heading(field, number, "" if field not in _VALUE_OF and _EXPLAINED.fullmatch(rest) else rest)
        if (
            parted.certain
            and _KINDS_ALONE.fullmatch(parted.words)
            and KIND_WORD.match(parted.rest.lstrip(_BEFORE_A_TITLE))
        ):
            return Heading("title", number, parted.rest)
    return None


def _without_explanation(field: Field, rest: str) -> str:
    """The text behind a heading without what goes on naming the field in brackets: `เหตุผล  (ความเป็นมา)  …`."""
    found = _EXPLAINED_IN_FRONT.match(rest)
    is_named = found and (
        field_named(found[1]) == field or (field == "title" and _KINDS_ALONE.fullmatch(found[1]))
    )
    return rest[found.end() :] if found and is_named else rest


def begun_by_words(line: Line) -> tuple[str, Heading] | None:
    """The words of a field that a line begins with, and the heading that they would be if they are one."""
    if line.is_text or line.own or line.label:
        return None
    text, number = numbered_heading(line.text)
    for parted in _ways(text, "", numbered=False):
        field = field_named(parted.words) if parted.rest and not parted.certain else None
        if field and not (field == "duration" and _QUARTER_BEHIND.search(parted.words)):
            return parted.words, Heading(field, number, parted.rest)
    return None


def numbered_heading(text: str) -> tuple[str, int]:
    """The text behind the mark of a heading, and its number: also `ข้อ ๑ …` and `๑ …`; 0 for what does not count."""
    if mark := typed_mark(text):
        counts = not (mark.is_dash or mark.signature.kind == "letter") and mark.signature.parts == 1
        return mark.text, mark.value if counts else 0
    if (found := _NUMBER_BY_A_BLANK.match(text)) and not text.startswith("ของ", found.end()):
        number = int(arabic_digits(found["number"] or found["bare"]))
        return (text[found.end() :], number) if number <= _MOST_HEADINGS else (text, 0)
    return text, 0


def _is_first(line: Line, number: int) -> bool:
    """Whether the number in front of a heading says that it is the first of a sheet: `๑.`, `3.1`, `ก.`."""
    mark = typed_mark(f"{line.label} ก" if line.label else line.text)
    return number == 1 or (mark is not None and mark.value == 1)


def _kinds_alone(parted: _Parted, *, is_first: bool) -> Field | None:
    """The title, where its heading is but what a project may be: `๑. โครงการ/กิจกรรม`."""
    named = _KINDS_ALONE.fullmatch(parted.words)
    if not named or not (is_first or "/" in parted.words):
        return None
    return "title" if not parted.rest or KIND_WORD.match(parted.rest.lstrip(_BEFORE_A_TITLE)) else None


def _ways(text: str, front: str, *, numbered: bool) -> Iterator[_Parted]:
    if (
        front
        and text.startswith(front)
        and text[len(front) :][:1] in _ENDS_WORDS
        and not (_GOES_ON.match(text, len(front)) or _QUARTER_BEHIND.search(front))
    ):
        yield _Parted(front.rstrip(_NOTHING), text[len(front) :].strip(), certain=True)
    colon = _COLON.search(text, 0, _LONGEST)
    if colon:
        yield _Parted(text[: colon.start()].strip(), text[colon.end() :].strip(), certain=True)
    if numbered and (dash := _DASH.search(text, 0, _LONGEST)):
        yield _Parted(text[: dash.start()].strip(), text[dash.end() :].strip(), certain=True)
    if len(text) <= _LONGEST:
        yield _Parted(text.rstrip(_NOTHING), "", certain=False)
    blanks = [found.start() for found in re.finditer(" ", text[:_LONGEST])][:_MOST_BLANKS]
    for place in reversed(blanks):
        yield _Parted(text[:place], text[place:].strip(), certain=False)


def _is_heading(field: Field, parted: _Parted, *, numbered: bool, line: Line) -> bool:
    rest = usual_signs(parted.rest)
    if parted.certain or not rest.strip(_NOTHING):
        return parted.certain or len(line.text) <= _LONGEST
    if field == "duration" and _QUARTER_BEHIND.search(parted.words):
        return False
    if value := _VALUE_OF.get(field):
        if field == "title" and numbered:
            return True
        return bool(value.match(rest)) and (numbered or line.bold or field == "title" or len(rest) < _LONGEST)
    if numbered and (behind := _TEXT_OF.get(field)):
        return bool(behind.match(rest)) and not _IN_BRACKETS.match(line.text)
    return field == "other" and bool(_PLACE.match(parted.words)) and len(rest) < _LONGEST


def likely_heading(text: str) -> Heading:
    """The heading that a short text with the next number is, by the word that it begins with; else one of a field unknown."""
    words, _, rest = text.partition(":")
    return Heading(likely_field(words), 0, rest.strip())
