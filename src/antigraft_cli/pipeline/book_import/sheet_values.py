"""The values of a sheet's short fields: target groups, when a project runs, what it costs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from antigraft_cli.pipeline.book_import.baht_words import amount_in_words
from antigraft_cli.pipeline.book_import.boxed_choices import chosen
from antigraft_cli.pipeline.book_import.fiscal_months import (
    ENDS_IN_A_MONTH,
    MONTH,
    Quarters,
    quarters_of_months,
    years_of_months,
)
from antigraft_cli.pipeline.book_import.list_marks import typed_mark, without_mark
from antigraft_cli.thai import arabic_digits

_LONGEST = 2000
"""Letters of a line in which quarters, years and amounts are looked for."""

_YEAR = re.compile("(?:พ\\.?\\s?ศ\\.?|ปี(?:งบประมาณ)?)?\\s?(?:พ\\.?\\s?ศ\\.?)?\\s?(?<![0-9])(25[0-9]{2})(?![0-9])")
_QUARTERS = re.compile(r"ไตรมาส(?:ที่)?\s?((?:[1-4](?:\s|,|และ|กับ|&|-|–|ถึง|ไตรมาส(?:ที่)?|ที่)*)+)")
_RANGE = re.compile(r"([1-4])\s?(?:-|–|ถึง)\s?(?:ไตรมาส(?:ที่)?\s?)?([1-4])")
_AMOUNT = re.compile(
    r"(?<![0-9.,])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\.[0-9]{1,2})?(?![0-9])\s?(?:\.-|\.–|,-)?\s?(บาท)?"
)
_A_YEAR = re.compile(
    r"ปีละ\s?(?:จำนวน|เป็นเงิน|ไม่เกิน)?\s?(?:([0-9]{1,3}(?:,[0-9]{3})+)(\.[0-9]{1,2})?(?![0-9])|([0-9]+)(\.[0-9]{1,2})?\s?(?:\.-\s?)?บาท)"
)
"""An amount that is said to be that of each year, whatever the sum of all is."""

_IN_FRONT = re.compile(
    r"(?P<words>[^0-9๐-๙]*?)\s*+(?:เป็น)?(?:จำนวน|เป็น)?(?:เงิน)?(?:งบประมาณ)?(?:ตั้งไว้)?(?:ทั้งสิ้น)?\s*+[0-9๐-๙][0-9๐-๙,.]*\s*(?:\.-)?\s?บาท"
)
_SPELLED_OUT = re.compile(
    r"[-=]?(?:[0-9,.\s]|เอ็ด|หนึ่ง|ยี่|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|ศูนย์|บาท|สตางค์|ถ้วน)+[-=]?"
)
_NOTHING = re.compile(r"\(?(?:ไม่(?:ใช้|มี|ได้ใช้|ต้องใช้|ขอใช้|เบิกจ่าย|มีการใช้)\s?(?:จ่าย)?(?:เงิน)?งบประมาณ|ไม่มี|ไม่ใช้|[-–])")
_NO_MONEY = re.compile(r"ไม่(?:ใช้|มี)\s?(?:งบประมาณ|งปม|งบ)")
_VALUE = re.compile(rf"{_AMOUNT.pattern}|ไตรมาส|{_NO_MONEY.pattern}|{MONTH.pattern}")
_BEGINS_A_VALUE = re.compile(r"ไตรมาส|(?<![0-9,.])[0-9][0-9,.]*\s?บาท")
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_SUM = re.compile("รวม|ทั้งสิ้น")
_TO = re.compile(r"\s?(?:[-–—]|ถึง)\s?")
_ALL_YEAR = re.compile(
    "(?:ตลอด|ทั้ง)(?:ทั้ง)?(?:ระยะเวลา)?(?:ของ)?ปี|ทุก(?:ๆ\\s?)?(?:ไตรมาส|เดือน)|ปีงบประมาณละ|ต่อเนื่องทั้งปี"
)
_MOST_YEARS = 20
_EXCEPTION = re.compile(
    r"\((?:ปี(?:แรก|ต่อ(?:ๆ\s?)?ไป|ถัดไป|ละ)?|พ\.ศ\.|งบประมาณ|เป็น|เงิน|จำนวน|บาท|และ|ถึง|[0-9๐-๙\s,./–-])+\)"
)
"""Brackets that say nothing but what other years cost: `(ปี 2570 35,000.-)`."""

_HOW_OFTEN = re.compile(
    r"(?!.*(?:งบ|เงิน|บัญญัติ|อุดหนุน|กองทุน|รายได้|หมวด|แผนงาน|สนับสนุน))[ก-๎\s]{0,20}"
    r"(?:(?:ปี|เดือน|ไตรมาส|ครั้ง|รุ่น|คน|แห่ง|หมู่บ้าน|ชุมชน)\s?ละ.*|ปีเว้นปี|[0-9๐-๙]+\s?(?:ครั้ง|รุ่น|คน|แห่ง|หมู่บ้าน|ชุมชน|วัน|เดือน|ปี)(?![ก-๎]).*)"
)
"""Brackets that say how often the project is done, or for how many: no source of its money."""

_FORM = re.compile(r"จำนวน|บาท|รวม(?:ทั้งสิ้น|เป็นเงิน)?|เป็นเงิน|งบประมาณ|ตั้งไว้|ถ้วน|ปีละ|\.-|[\s,.:;()\-–]|และ")


@dataclass(slots=True)
class ByYear:
    """Values by year, and the one that holds for all other years."""

    years: dict[int, object] = field(default_factory=dict)
    always: object = None

    def of(self, year: int) -> object:
        """The value of a year; None if the sheet gives none."""
        return self.years.get(year, self.always)


def quarters_in(text: str) -> Quarters:
    """The quarters that a text names, in Arabic digits, by number or by months; none if it names none."""
    numbers: set[int] = set()
    for found in _QUARTERS.finditer(text):
        numbers |= _numbers(found[1])
    if numbers:
        return tuple(sorted(numbers))
    if months := quarters_of_months(text):
        return months
    return (1, 2, 3, 4) if _ALL_YEAR.search(text) else ()


def _numbers(text: str) -> set[int]:
    numbers = {int(digit) for digit in re.findall("[1-4]", text)}
    for found in _RANGE.finditer(text):
        numbers |= set(range(int(found[1]), int(found[2]) + 1))
    return numbers


def years_in(text: str) -> list[int]:
    """The years that a text names, in Arabic digits, a range with all between; each once."""
    numbers: list[int] = []
    last = 0
    for found in _YEAR.finditer(text):
        year = int(found[1])
        follows = numbers and _TO.fullmatch(text, last, found.start())
        numbers += range(numbers[-1] + 1, year + 1) if follows and year - numbers[-1] < _MOST_YEARS else [year]
        last = found.end()
    return list(dict.fromkeys(numbers))


def by_years(text: str) -> list[str]:
    """A text parted where other years are named behind a value: `ปี 2566 … 5,000 บาท ปี 2567 … 6,000 บาท`."""
    if parts := _values_before_years(text[:_LONGEST]):
        return parts
    plain, starts, last = _outside_brackets(arabic_digits(text[:_LONGEST])), [0], 0
    for found in _YEAR.finditer(plain):
        between = plain[last : found.start()]
        # The year of a month belongs to it: `1 ตุลาคม 2566 - 30 กันยายน 2567`.
        if last and not ENDS_IN_A_MONTH.search(between) and _VALUE.search(between):
            starts.append(found.start())
        last = found.end()
    return [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def _values_before_years(text: str) -> list[str]:
    """A text parted where each value has its years behind it: `ไตรมาส 2 (พ.ศ. 2566 - 2567) และไตรมาส 3 (พ.ศ. 2568)`; else none."""
    plain = arabic_digits(text)
    starts: list[int] = []
    last = 0
    for found in _BEGINS_A_VALUE.finditer(plain):
        if not starts or _YEAR.search(plain, last, found.start()):
            starts.append(found.start())
        last = found.end()
    parts = [plain[start:end] for start, end in zip(starts, [*starts[1:], len(plain)], strict=False)]
    years = [year for part in parts for year in years_in(part)]
    if len(parts) < 2 or years_in(plain[: starts[0]]) or not years_in(parts[-1]) or len(years) > len(set(years)):
        return []
    return [_IN_BRACKETS.sub(_bare_years, part) for part in parts]


def _bare_years(bracket: re.Match[str]) -> str:
    return bracket[1] if _OF_YEARS.fullmatch(bracket[1]) else bracket[0]


def durations(texts: Iterable[str]) -> ByYear:
    """The quarters of each year that a sheet's lines name."""
    found = ByYear()
    for text in (arabic_digits(part) for each in texts for part in by_years(chosen(each[:_LONGEST]))):
        quarters = quarters_in(text)
        if not quarters or "ยกเลิก" in text:
            continue
        by_months = "ไตรมาส" not in text and MONTH.search(text)
        years = (by_months and years_of_months(text)) or dict.fromkeys(years_in(text), quarters)
        found.years |= years
        found.always = found.always if years else quarters
    return found


def cancelled_years(texts: Iterable[str]) -> list[int]:
    """The years in which a sheet's lines say that its project is cancelled."""
    plain = (arabic_digits(text[:_LONGEST]) for text in texts if "ยกเลิก" in text)
    return [year for text in plain for year in years_in(text)]


_OF_YEARS = re.compile(
    r"(?:เฉพาะ|สำหรับ|ตั้งแต่|เริ่ม(?:ต้น)?|ดำเนินการ|จัด|เว้น|ใน|ของ|ทุก|ปี|งบประมาณ|พ\.ศ\.|ถึง|และ|เป็นต้นไป|[0-9\s,–-])*(?:25[0-9]{2}|ทุกปี)(?:งบประมาณ|เป็นต้นไป|\s)*"
)


@dataclass(frozen=True, slots=True)
class Cost:
    """Baht, and what the money comes from."""

    amount: Decimal
    source: str = ""


def costs(texts: Iterable[str]) -> ByYear:
    """The cost in each year that a sheet's lines name."""
    found = ByYear()
    items: list[Decimal] = []
    total: Cost | None = None
    for text in (part for each in texts for part in _parted(chosen(each[:_LONGEST]))):
        cost = cost_of(text)
        if cost is None:
            continue
        years = years_in(_outside_brackets(arabic_digits(text[:_LONGEST])))
        found.years |= dict.fromkeys(years, cost)
        if years:
            continue
        if _SUM.match(without_mark(text)):
            total = total or cost
        elif typed_mark(text) and cost.amount:
            items.append(cost.amount)
        elif found.always is None:
            found.always = cost
    # What an amount is made of adds up to it.
    found.always = total or found.always or (Cost(sum(items, Decimal(0))) if items else None)
    return found


def _parted(text: str) -> Iterator[str]:
    """A text parted by years; what brackets say of other years stands by itself behind it."""
    exceptions = [each for each in _EXCEPTION.findall(text) if "ปี" in each and _AMOUNT.search(arabic_digits(each))]
    for each in exceptions:
        text = text.replace(each, "")
    yield from by_years(text)
    for each in exceptions:
        yield from by_years(each[1:-1])


def _outside_brackets(text: str) -> str:
    return re.sub(r"\([^()]*\)", lambda found: " " * len(found[0]), text)


def cost_of(text: str) -> Cost | None:
    """The amount that a text names with its source; None if it names none."""
    text = text[:_LONGEST]
    written = without_mark(text) if not re.match(r"\s*[0-9๐-๙,]+\.[0-9๐-๙-]", text) else text
    plain = arabic_digits(written)
    source = _source(written)
    if found := _A_YEAR.search(plain):
        whole, cents = (found[1], found[2]) if found[1] else (found[3], found[4])
        return Cost(Decimal(whole.replace(",", "") + (cents or "")), source if source not in found[0] else "")
    outside = _YEAR.sub(lambda found: " " * len(found[0]), _outside_brackets(plain))
    amounts = list(_AMOUNT.finditer(outside))
    marked = [each for each in amounts if each[3]] or amounts
    if marked and (marked[0][3] or not _letters_beside(outside)):
        return Cost(Decimal(marked[0][1].replace(",", "") + (marked[0][2] or "")), source)
    if _NOTHING.match(outside.strip() or plain.strip()) or _NO_MONEY.search(outside):
        return Cost(Decimal(0), source)
    in_words = amount_in_words(text)
    return None if in_words is None else Cost(in_words)


def _letters_beside(text: str) -> bool:
    return bool(re.search("[ก-ฮ]{3}", _FORM.sub("", _AMOUNT.sub("", text))))


def _repeats_an_amount(text: str) -> bool:
    """Whether a text says no more than an amount, in words or in figures, that there is none, or the year that it is for."""
    return (
        bool(_SPELLED_OUT.fullmatch(text) or _OF_YEARS.fullmatch(text) or _NO_MONEY.fullmatch(text))
        or text.endswith("ถ้วน")
        or not re.sub("[0-9]", "", _FORM.sub("", text))
    )


def _source(text: str) -> str:
    """What stands in brackets behind the amount, unless it spells the amount out; else the words in front of it."""
    brackets = [each.strip() for each in re.findall(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)", text)]
    named: list[str] = [
        each
        for each in brackets
        if each and not (_repeats_an_amount(arabic_digits(each)) or _HOW_OFTEN.fullmatch(each))
    ]
    if named:
        return named[0]
    found = _IN_FRONT.match(_outside_brackets(text))
    words = found["words"].strip() if found else ""
    return words if re.search("[ก-ฮ]{3}", _FORM.sub("", _YEAR.sub("", arabic_digits(words)))) else ""
