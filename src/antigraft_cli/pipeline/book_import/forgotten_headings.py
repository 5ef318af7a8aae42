"""Headings that one sheet of a book lacks though most have them: its text tells where that field begins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial

from antigraft_cli.pipeline.book_import.comparison import compared
from antigraft_cli.pipeline.book_import.fiscal_months import MONTH
from antigraft_cli.pipeline.book_import.heading_words import Field
from antigraft_cli.pipeline.book_import.list_marks import mark_of, without_mark
from antigraft_cli.pipeline.book_import.office_names import begins_with_office
from antigraft_cli.pipeline.book_import.pieces import Line
from antigraft_cli.pipeline.book_import.sheet_values import cost_of, quarters_in, years_in
from antigraft_cli.pipeline.book_import.target_group_values import target_group
from antigraft_cli.thai import arabic_digits

_FEWEST = 2
"""Sheets that have a heading, from which one that lacks it has forgotten it."""

_LONGEST_VALUE = 120
"""Letters of a line that says when, for how much, or who."""

_MOST_OF_A_TITLE = 5
"""Lines that a title may have."""

_PURPOSE = re.compile("เพื่อ")
_THEREFORE = re.compile("จึง|ดังกล่าว|ดังนั้น")
"""What a paragraph has that closes a rationale, though it begins as an objective does."""

_WHO = re.compile(
    "ประชาชน|ราษฎร|ผู้|บุคลากร|พนักงาน|เด็ก|เยาวชน|นักเรียน|สมาชิก|คณะ|หัวหน้า|เจ้าหน้าที่|ข้าราชการ|ลูกจ้าง|ครู|อสม|ตัวแทน|หน่วยงาน|ส่วนราชการ|กลุ่ม|ชุมชน|หมู่บ้าน|ครัวเรือน|ทุก"
)
"""What a target group begins with."""

_WHEN = re.compile(rf"ไตรมาส|ตลอด|ระหว่าง|ตั้งแต่|เดือน|ปี|พ\.ศ\.|(?:[0-9๐-๙]{{1,2}}\s)?{MONTH.pattern}")
_MONEY = re.compile("ไม่|จำนวน|งบ|ปี|พ\\.ศ\\.|[0-9๐-๙]|ตั้งไว้|เบิก|จาก")

Lines = Sequence[Line]


def part_forgotten(sheets: Sequence[dict[Field, list[Line]]], in_tables: Collection[str]) -> None:
    """Take the lines of such a field from those of the field before it; what is not certain stays.

    `in_tables` are the titles that the yearly tables have.
    """
    titles = frozenset(map(compared, in_tables))
    beginnings: dict[Field, Callable[[Lines], int]] = {"rationale": partial(_behind_title, titles), **_BEGINNINGS}
    for name, begins in beginnings.items():
        having = [lines for lines in sheets if name in lines]
        if len(having) < _FEWEST or 2 * len(having) <= len(sheets):
            continue
        before = _field_before(name, having)
        for lines in sheets:
            above = lines.get(before, []) if before and name not in lines else []
            start = begins(above) if above and not any(line.own for line in above) else 0
            if before and start:
                lines[before], lines[name] = above[:start], above[start:]


def _field_before(name: Field, having: Sequence[Mapping[Field, Lines]]) -> Field | None:
    """The field that most sheets have right above another."""
    above = (
        names[names.index(name) - 1] for lines in having if (names := [*lines]).index(name) and names[0] != name
    )
    return next((field for field, _ in Counter(above).most_common(1)), None)


def _behind_title(titles: Collection[str], lines: Lines) -> int:
    """Where lines go on behind a title that the tables have."""
    return next(
        (
            end
            for end in range(1, min(len(lines), _MOST_OF_A_TITLE))
            if compared("".join(line.text for line in lines[:end])) in titles
        ),
        0,
    )


def _objectives(lines: Lines) -> int:
    """Where lines begin that each say what for, in a list or one of them alone."""
    for start in range(1, len(lines)):
        first = lines[start]
        marked = mark_of(first) is not None
        rest = lines[start:]
        if all(_is_purpose(line) or (marked and mark_of(line) is None) for line in rest) and _is_purpose(first):
            return start
    return 0


def _is_purpose(line: Line) -> bool:
    return bool(_PURPOSE.match(without_mark(line.text))) and not _THEREFORE.search(line.text)


def _groups(lines: Lines) -> int:
    """Where objectives, each of which says what for, are followed by lines that name people."""
    texts = [without_mark(line.text) for line in lines]
    start = next((place for place, text in enumerate(texts) if not _PURPOSE.match(text)), 0)
    if not start or any(map(_PURPOSE.match, texts[start:])):
        return 0
    return start if "count" in target_group(texts[start]) or all(map(_WHO.match, texts[start:])) else 0


def _steps(lines: Lines) -> int:
    """Where a list begins anew and goes on."""
    marks = [mark_of(line) for line in lines]
    for start in range(len(lines) - 2, 0, -1):
        first, second = marks[start], marks[start + 1]
        if first and second and first.signature == second.signature and (first.value, second.value) == (1, 2):
            return start
    return 0


def _last(says: Callable[[str], bool]) -> Callable[[Lines], int]:
    """Where the last lines begin which say it, each by itself."""

    def start(lines: Lines) -> int:
        for place in range(len(lines) - 1, 0, -1):
            text = lines[place].text
            if len(text) > _LONGEST_VALUE or not says(text):
                return (place + 1) % len(lines)
        return min(len(lines) - 1, 1)

    return start


def _says_when(text: str) -> bool:
    plain = arabic_digits(text)
    return bool(_WHEN.match(text)) and bool(quarters_in(plain) or years_in(plain))


def _says_money(text: str) -> bool:
    return bool(_MONEY.match(text) or "บาท" in text) and cost_of(text) is not None


_BEGINNINGS: dict[Field, Callable[[Lines], int]] = {
    "objectives": _objectives,
    "target_groups": _groups,
    "steps": _steps,
    "duration": _last(_says_when),
    "budget": _last(_says_money),
    "responsible": _last(begins_with_office),
}
"""Where a field's lines begin among those of the field above it; 0 if that is not certain."""
