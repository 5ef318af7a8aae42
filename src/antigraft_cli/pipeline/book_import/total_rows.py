"""The rows of a year's table that add up others, told from those of projects whose titles begin alike."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
