"""Tables inside a sheet that are the text of one of its fields: a row for each group, step or item; when it runs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from antigraft_cli.pipeline.book_import.comparison import usual_signs
from antigraft_cli.pipeline.book_import.heading_words import Field
from antigraft_cli.pipeline.book_import.list_marks import without_mark
from antigraft_cli.pipeline.book_import.pieces import Line, TablePiece
from antigraft_cli.pipeline.book_import.time_tables import times_of
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
_YEAR = re.compile("[2๒][5๕][0-9๐-๙]{2}")
_AMOUNT = re.compile(r"[0-9๐-๙][0-9๐-๙,.]*(?:\.-)?\s?(?:บาท)?")
_ROW_NUMBER = re.compile(r"\(?[0-9๐-๙]{0,2}[.)]?|[-–•]")
_OF_A_YEAR = re.compile(r"(?:ประจำ)?ปี|พ\.ศ\.")
_COST = re.compile("งบประมาณ|วงเงิน|จำนวนเงิน|ค่าใช้จ่าย")
_TIME = re.compile("ไตรมาส|(?:ระยะ|ช่วง|ห้วง)เวลา")
_QUARTERS_ALONE = re.compile(r"(?:[1-4๑-๔]|[\s,–-]|และ|ถึง)+")
_LISTS: tuple[Field, ...] = ("objectives", "target_groups", "responsible", "outputs", "outcomes")
_MOST_OF_A_GROUP = 4
"""Cells of a row that is a group: its name, the word จำนวน, the count, the unit."""


def lines_of_field(piece: TablePiece, field: Field) -> list[Line]:
    """The lines that a table under the heading of a field is for; none if it is of another kind."""
    if field == "steps":
        return steps_of(piece)
    if field == "duration":
        return charted(piece)
    if field == "budget":
        return _amounts(piece)
    groups = _groups(piece) if field == "target_groups" else []
    return groups or (_rows(piece, field) if field in _LISTS else [])


def charted(piece: TablePiece) -> list[Line]:
    """The lines of a table's marks that say when the project runs."""
    return [Line(piece.numbers[0], text) for text in times_of(piece.table)] if piece.numbers else []


def by_year(piece: TablePiece) -> dict[Field, list[Line]]:
    """When a project runs and what it costs, of a table with a row for each year; empty for other tables."""
    grid = piece.table.grid()
    head = [_text(row, place) for row in grid[:1] for place in range(len(row))]
    year, time, cost = (_column(head, words) for words in (_OF_A_YEAR, _TIME, _COST))
    if year < 0 or max(time, cost) < 0:
        return {}
    found: dict[Field, list[Line]] = {"duration": [], "budget": []}
    for row in (each for each in grid[1:] if _YEAR.search(_text(each, year))):
        when, amount = _text(row, time), _text(row, cost)
        if when:
            quarters = f"ไตรมาส {when}" if _QUARTERS_ALONE.fullmatch(when) else when
            found["duration"].append(Line(piece.numbers[0], f"{_text(row, year)} {quarters}"))
        if amount:
            baht = f"{amount} บาท" if _COUNTED.fullmatch(amount) else amount
            found["budget"].append(Line(piece.numbers[0], f"{_text(row, year)} {baht}"))
    return found


def _groups(piece: TablePiece) -> list[Line]:
    """A line for each group, as running text would have it: `ผู้นำชุมชน จำนวน ๕๐ คน`."""
    grid = piece.table.grid()
    head = [usual_signs(one_line(cell.text)) if cell else "" for cell in grid[0]] if grid else []
    group, count = _column(head, _GROUP), _column(head, _COUNT)
    if group < 0 or count < 0 or any(map(_COUNTED.fullmatch, head)):
        return []
    unit = _column(head, _UNIT)
    named = _IN_BRACKETS.search(head[count])
    texts = [_line(row, group, count, unit) for row in grid[1:]]
    texts = [f"{text} {named[1]}" if named and _COUNT.search(text) else text for text in texts]
    return [Line(piece.numbers[0], text) for text in texts if text and not _TOTAL.match(text)]


def _rows(piece: TablePiece, field: Field) -> list[Line]:
    """A line for each row of a table that only lines up a list: an item, with its number or, of a group, its count."""
    rows = [[one_line(cell.text) for cell in row] for row in piece.table.rows if row]
    rows = rows[1:] if rows and _NUMBER.fullmatch(rows[0][0]) else rows
    if all(_ROW_NUMBER.fullmatch(row[0]) for row in rows if len(row) > 1):
        rows = [row[1:] or row for row in rows]
    most = _MOST_OF_A_GROUP if field == "target_groups" else 1
    if any(len(list(filter(None, row))) > most for row in rows):
        return []
    texts = [" ".join(filter(None, row)) for row in rows]
    return [Line(piece.numbers[0], text) for text in texts if text]


def _amounts(piece: TablePiece) -> list[Line]:
    """The cost of each year, or of each thing that the money is for, as running text would have it."""
    rows = [[_text(row, place) for place in range(len(row))] for row in piece.table.grid() if row]
    years = {place: text for place, text in enumerate(rows[0]) if _YEAR.search(text)} if len(rows) > 1 else {}
    texts = [
        f"{year} {row[place]} บาท"
        for row in rows[1:]
        for place, year in years.items()
        if place < len(row) and _COUNTED.match(row[place])
    ]
    texts = texts or [text for row in rows if (text := _amount(row))]
    return [Line(piece.numbers[0], text) for text in texts]


def _amount(row: Sequence[str]) -> str:
    """The amount at the end of a row with the words in front: those of a year or of a sum, else of a thing it is for."""
    amount = next((text for text in reversed(row) if _AMOUNT.fullmatch(text)), "")
    words = row[0] if row[0] != amount else ""
    if not amount or not words:
        return ""
    mark = "" if _TOTAL.match(words) or _YEAR.search(words) else "- "
    return f"{mark}{without_mark(words)} {amount.removesuffix('บาท').strip()} บาท"


def steps_of(piece: TablePiece) -> list[Line]:
    """A line for each step, without what stands beside it: when it is, who does it."""
    grid = piece.table.grid()
    head = [usual_signs(one_line(cell.text)) if cell else "" for cell in grid[0]] if grid else []
    step, numbered = _column(head, _STEP), _column(head, _NUMBER)
    if step < 0 or step == numbered or len(head) < 2:
        return []
    found: dict[int, Line] = {}
    for row in grid[1:]:
        cell = row[step] if step < len(row) else None
        text = without_mark(one_line(cell.text)) if cell else ""
        if cell and text and usual_signs(text) != head[step] and not _TOTAL.match(text):
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
