"""The offices that one line names: `สำนักปลัด และกองช่าง`."""

from __future__ import annotations

import re

_OFFICE = "(?:สำนัก|กอง|หน่วย|ฝ่าย|ศูนย์|งาน|สถานธนานุบาล|โรงเรียน|ทุกสำนัก|ทุกกอง|ทุกส่วน)"
_BETWEEN = re.compile(rf"\s*(?:,|/|และ)\s*(?:และ\s*)?(?={_OFFICE})")
_BEGINS = re.compile(_OFFICE)
_LONGEST = 300


def offices_in(text: str) -> list[str]:
    """Each office of a line that holds nothing but offices; else the line as it is."""
    if len(text) > _LONGEST or not _BEGINS.match(text):
        return [text]
    return _BETWEEN.split(text)
