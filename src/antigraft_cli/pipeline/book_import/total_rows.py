"""The rows of a year's table that add up others, told from those of projects whose titles begin alike."""

from __future__ import annotations

import re
from collections.abc import Sequence

from antigraft_cli.pipeline.book_import.row_cells import text_in
from antigraft_cli.pipeline.book_import.table_columns import Columns
from antigraft_cli.readers.blocks import Cell
from antigraft_cli.thai import arabic_digits

_TOTAL = re.compile(
    r"(?:ยอด|ผล)?รวม(?=$|[\s(:：\d]|ทั้งสิ้น|ทั้งหมด|ทุก|จำนวน|เป็น|เงิน|งบ|ยอด|มิติ|โครงการ|กิจกรรม|มาตรการ|ปี|ประจำ|แผน|ทั้งแผน|ย่อย)|ยอดรวม|ผลรวม"
    r"|จำนวน(?:โครงการ)?(?:ทั้งสิ้น|ทั้งหมด|รวม)|ทั้งสิ้น|(?:grand )?total(?![a-z])",
    re.IGNORECASE,
)
_CARRIED = re.compile("(?:ยอด|รวม){0,2}ยก(?:ไป|มา)(?![ก-๎])")
_GRAND = re.compile("ทั้งสิ้น|ทั้งหมด|ทุกมิติ|ทั้งแผน")
_OF_ALL_YEARS = re.compile(
    r"(?:ทั้ง|รวม|ระยะ(?:เวลา)?|จำนวน)\s?(?:[2-9]|สอง|สาม|สี่|ห้า)\s?ปี(?!ที่)|ทุกปี|ตลอด(?:ทั้ง)?(?:แผน|ระยะเวลาของแผน)"
    r"|25[0-9]{2}\s?(?:[-–—]|ถึง)\s?(?:พ\.ศ\.\s?)?25[0-9]{2}"
)
_COUNTED = re.compile(r"(?:จำนวน\s?)?([0-9]+|[-–])\s?(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ|รายการ|เรื่อง|[/\s])*$")
"""How many projects a quarter has, with the word for what is counted."""


def is_total(texts: Sequence[str], number: str) -> bool:
    """Whether a row adds up others: `texts` are its cells up to the title's, `number` is the one that numbers it."""
    if arabic_digits(number).strip(" .)").isdigit():
        return False
    return any(_TOTAL.match(arabic_digits(text)) for text in texts)


def is_carried(texts: Sequence[str]) -> bool:
    """Whether a row carries a sum over from one page to the next."""
    return any(map(_CARRIED.match, texts[:2]))


def is_grand(texts: Sequence[str]) -> bool:
    """Whether a row adds up all rows above it, as one of its cells says."""
    return any(map(_GRAND.search, texts))


def is_of_all_years(texts: Sequence[str]) -> bool:
    """Whether a row adds up all years of a plan, as one of its cells says."""
    return any(_OF_ALL_YEARS.search(arabic_digits(text)) for text in texts)


def counts_in(row: Sequence[Cell | None], columns: Columns, year: int, back: int) -> tuple[int, ...]:
    """How many projects a row of totals gives for each quarter; none unless for all four."""
    places = {
        quarter: columns.year_quarters.get((year, quarter), columns.quarters.get(quarter, -1))
        for quarter in (1, 2, 3, 4)
    }
    cells = (arabic_digits(text_in(row, place - back)).strip() for place in places.values())
    counts = [_COUNTED.sub(r"\1", cell) for cell in cells]
    if not all(re.fullmatch("[0-9]+|[-–]", count) for count in counts):
        return ()
    return tuple(int(count) if count.isdigit() else 0 for count in counts)
