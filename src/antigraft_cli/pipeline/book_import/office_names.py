"""The offices that one line names: `สำนักปลัด และกองช่าง`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from antigraft_cli.pipeline.book_import.comparison import usual_signs
from antigraft_cli.thai import one_line

_OFFICE = "(?:สำนัก|กอง|หน่วย|ฝ่าย|ศูนย์|งาน|สถานธนานุบาล|โรงเรียน|ทุกสำนัก|ทุกกอง|ทุกส่วน)"
_KIND_ALONE = r"(?:สำนัก|กอง|ฝ่าย|งาน|ส่วน|หน่วย|หน่วยงาน)(?:\s*(?:$|[,/]|และ|ร่วมกับ)|ที่เกี่ยวข้อง)"
"""The word for an office without its name: `ทุกสำนัก/กอง` is one."""

_BETWEEN = re.compile(
    rf"\s*(?:,|/(?!{_KIND_ALONE})|และ|(?:โดย)?ร่วม(?:กับ|ด้วย))\s*(?:และ\s*|ร่วมกับ\s*)?(?={_OFFICE})"
)
_BEGINS = re.compile(_OFFICE)
_LONGEST = 300


def begins_with_office(text: str) -> bool:
    """Whether a text names an office first."""
    return bool(_BEGINS.match(usual_signs(text)))


def offices_of(lines: Sequence[str]) -> str:
    """The offices of a cell in one line: each has a line of its own, or one goes on in the next."""
    written = [line.strip() for line in lines if line.strip()]
    each_begins = all(_BEGINS.match(usual_signs(line)) for line in written)
    return ", ".join(written) if each_begins else one_line("\n".join(written))


def offices_in(text: str) -> list[str]:
    """Each office of a line that holds nothing but offices; else the line as it is."""
    whole = usual_signs(text)
    if len(text) > _LONGEST or not _BEGINS.match(whole):
        return [text]
    offices = _BETWEEN.split(whole)
    return offices if len(offices) > 1 else [text]
