"""Tables inside a sheet that are the text of one of its fields: target groups, or steps with their time, a row each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from antigraft_cli.pipeline.book_import.heading_words import Field
from antigraft_cli.pipeline.book_import.list_marks import without_mark
from antigraft_cli.pipeline.book_import.pieces import Line, TablePiece
from antigraft_cli.readers.blocks import Cell
from antigraft_cli.thai import one_line

_GROUP = re.compile("กลุ่ม|เป้าหมาย|รายการ|ผู้เข้าร่วม|ประเภท")
_STEP = re.compile("(?:กิจกรรม|ขั้นตอน|วิธี|รายการ|การดำเนิน|รายละเอียด|แผนการดำเนิน|แผนงาน)")
_NUMBER = re.compile(r"(?:ที่|ลำดับ(?:ที่)?|ลำดับขั้น|ข้อ|ขั้น(?:ตอน)?ที่)")
_COUNT = re.compile("จำนวน")
_UNIT = re.compile("หน่วย")
_COUNTED = re.compile("[0-9๐-๙,]+")
_IN_BRACKETS = re.compile(r"\(([ก-๎]{2,12})\)")
_TOTAL = re.compile("รวม")


def lines_of_field(piece: TablePiece, field: Field) -> list[Line]:
    """The lines that a table under the heading of a field is for; none if it is of another kind."""
    if field == "target_groups":
        return _groups(piece)
    return steps_of(piece) if field == "steps" else []


def _groups(piece: TablePiece) -> list[Line]:
    """A line for each group, as running text would have it: `ผู้นำชุมชน จำนวน ๕๐ คน`."""
    grid = piece.table.grid()
    head = [one_line(cell.text) if cell else "" for cell in grid[0]] if grid else []
    group, count = _column(head, _GROUP), _column(head, _COUNT)
    if group < 0 or count < 0:
        return []
    unit = _column(head, _UNIT)
    named = _IN_BRACKETS.search(head[count])
    texts = [_line(row, group, count, unit) for row in grid[1:]]
    texts = [f"{text} {named[1]}" if named and _COUNT.search(text) else text for text in texts]
    return [Line(piece.numbers[0], text) for text in texts if text and not _TOTAL.match(text)]


def steps_of(piece: TablePiece) -> list[Line]:
    """A line for each step, without what stands beside it: when it is, who does it."""
    grid = piece.table.grid()
    head = [one_line(cell.text) if cell else "" for cell in grid[0]] if grid else []
    step, numbered = _column(head, _STEP), _column(head, _NUMBER)
    if step < 0 or step == numbered or len(head) < 2:
        return []
    found: dict[int, Line] = {}
    for row in grid[1:]:
        cell = row[step] if step < len(row) else None
        text = without_mark(one_line(cell.text)) if cell else ""
        if cell and text and text != head[step] and not _TOTAL.match(text):
            found.setdefault(id(cell), Line(piece.numbers[0], text))
    return list(found.values())


def _column(head: Sequence[str], words: re.Pattern[str]) -> int:
    return next((place for place, text in enumerate(head) if words.match(text) and len(text) < 40), -1)


def _line(row: Sequence[Cell | None], group: int, count: int, unit: int) -> str:
    name, number, of = (_text(row, place) for place in (group, count, unit))
    counted = f"จำนวน {number} {of}".strip() if _COUNTED.match(number) else ""
    return f"{without_mark(name)} {counted}".strip()


def _text(row: Sequence[Cell | None], column: int) -> str:
    cell = row[column] if 0 <= column < len(row) else None
    return one_line(cell.text) if cell else ""
