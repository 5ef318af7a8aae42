"""The offices that one line names: `สำนักปลัด และกองช่าง`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from antigraft_cli.thai import one_line

_OFFICE = "(?:สำนัก|กอง|หน่วย|ฝ่าย|ศูนย์|งาน|สถานธนานุบาล|โรงเรียน|ทุกสำนัก|ทุกกอง|ทุกส่วน)"
_BETWEEN = re.compile(rf"\s*(?:,|/|และ)\s*(?:และ\s*)?(?={_OFFICE})")
_BEGINS = re.compile(_OFFICE)
_LONGEST = 300


def offices_of(lines: Sequence[str]) -> str:
    """The offices of a cell in one line: each has a line of its own, or one goes on in the next."""
    written = [line.strip() for line in lines if line.strip()]
    return ", ".join(written) if all(map(_BEGINS.match, written)) else one_line("\n".join(written))


def offices_in(text: str) -> list[str]:
    """Each office of a line that holds nothing but offices; else the line as it is."""
    if len(text) > _LONGEST or not _BEGINS.match(text):
        return [text]
    return _BETWEEN.split(text)
