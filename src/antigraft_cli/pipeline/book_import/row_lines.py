"""Yearly tables that a PDF viewer copies as text: a row a line, its cells with a blank between them.

Ticks stand behind each other, whichever quarters they are for: only four of them say which.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from antigraft_cli.pipeline.book_import.field_headings import KIND_WORD
from antigraft_cli.pipeline.book_import.pieces import Line, Piece, TablePiece
from antigraft_cli.readers.blocks import Cell, Paragraph, Table
from antigraft_cli.thai import arabic_digits, one_line

_OF_A_HEAD = re.compile(
    r"(?:ลำดับ(?:ที่)?|ที่|(?:ชื่อ|รายการ)?(?:โครงการ|กิจกรรม|มาตรการ|รายการ|แนวปฏิบัติ)|\(ตั้งต้น\)|มิติ(?:ที่)?|งบประมาณ|วงเงิน|จำนวนเงิน"
    r"|\(?บาท\)?|ระยะเวลา|การ|ที่|ดำเนินการ|ดำเนินงาน|\(?ไตรมาส(?:ที่)?\)?|หมายเหตุ|[1-4๑-๔]|[\s/])+"
)
_HEAD = re.compile(r"(?:ลำดับ(?:ที่)?|ที่)\s.*(?:โครงการ|กิจกรรม|มาตรการ|รายการ)")
_AMOUNT = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{2})?|[0-9]+\.[0-9]{2}|0|-|ไม่ใช้งบประมาณ"
_TICKS = r"(?:[✓✔√/☑☒☐●\uf0fc\uf050]\s?)+"
_VALUES = re.compile(
    rf"(?:(?P<number>[0-9]{{1,2}})[.)]?\s+)?(?P<title>(?:\S.*?\s)?)(?P<dimension>[1-4])\s+(?P<amount>{_AMOUNT})(?:\s(?P<ticks>{_TICKS}))?(?:\s(?P<note>.{{1,80}}))?"
)
_NUMBERED = re.compile(r"(?P<number>[0-9]{1,2})[.)]?\s+(?P<title>\S.*)")
_TOTAL = re.compile(rf"(?P<words>รวม[^0-9]{{0,60}}?)\s*(?P<amount>{_AMOUNT})(?P<rest>.*)")
_MOST_OF_A_HEAD, _MOST_IN_A_ROW = 8, 6
_LONGEST = 300
_FOUR = 4
_COLUMNS = (
    "ลำดับ",
    "โครงการ",
    "มิติ",
    "งบประมาณ (บาท)",
    *(f"ไตรมาส {each}" for each in range(1, _FOUR + 1)),
    "หมายเหตุ",
)
_FOUR_COUNTS = re.compile(r"\s*([0-9]+)\s+([0-9]+)\s+([0-9]+)\s+([0-9]+)\s*")


@dataclass(slots=True)
class _Row:
    number: str = ""
    above: list[str] = field(default_factory=list)
    values: re.Match[str] | None = None
    below: list[str] = field(default_factory=list)

    def cells(self) -> list[str]:
        found = self.values
        title = one_line(
            "\n".join(filter(None, [*self.above, (found["title"] if found else "").strip(), *self.below]))
        )
        if not found:
            return [self.number, title, *[""] * (len(_COLUMNS) - 2)]
        ticks = re.sub(r"\s", "", found["ticks"] or "")
        quarters = ticks if len(ticks) == _FOUR else " " * _FOUR
        return [self.number, title, found["dimension"], found["amount"], *quarters, found["note"] or ""]


def with_tables_of_rows(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with a table in place of lines that are a head and the rows below it."""
    found: list[Piece] = []
    index = 0
    while index < len(pieces):
        end, rows = _table(pieces, index)
        if rows:
            found.append(_piece([line for line in pieces[index:end] if isinstance(line, Line)], rows))
            index = end
        else:
            found.append(pieces[index])
            index += 1
    return found


def _piece(lines: Sequence[Line], rows: Sequence[Sequence[str]]) -> TablePiece:
    made = tuple(
        tuple(Cell((Paragraph(text),) if text.strip() else (), column) for column, text in enumerate(row))
        for row in (_COLUMNS, *rows)
    )
    return TablePiece(Table(made), tuple(line.number for line in lines), lines[0].new_page)


def _text(pieces: Sequence[Piece], index: int) -> str:
    """The text of a line in Arabic digits; empty for what cannot be in such a table."""
    piece = pieces[index] if index < len(pieces) else None
    if not isinstance(piece, Line) or piece.own or piece.label or len(piece.text) > _LONGEST:
        return ""
    return arabic_digits(piece.text)


def _table(pieces: Sequence[Piece], start: int) -> tuple[int, list[list[str]]]:
    """The place behind a table that begins at a line, and its rows; none if none begins there."""
    if not _HEAD.match(_text(pieces, start)) or not _OF_A_HEAD.fullmatch(_text(pieces, start)):
        return start, []
    index = start + 1
    while index < start + _MOST_OF_A_HEAD and _OF_A_HEAD.fullmatch(_text(pieces, index)):
        index += 1
    rows: list[_Row] = []
    between: list[str] = []
    while text := _text(pieces, index):
        if total := _TOTAL.fullmatch(text):
            _give(rows, between)
            made = [row.cells() for row in rows]
            counts = _FOUR_COUNTS.fullmatch(total["rest"])
            quarters = counts.groups() if counts else [""] * _FOUR
            made.append([total["words"].strip(), "", "", total["amount"], *quarters, ""])
            return (index + 1, made) if rows else (start, [])
        if not _add(rows, between, text) and len(between) > _MOST_IN_A_ROW:
            break
        index += 1
    index -= len(between)
    return (index, [row.cells() for row in rows]) if rows else (start, [])


def _add(rows: list[_Row], between: list[str], text: str) -> bool:
    """Take a line: the values of a row, or a part of a title that waits for them; whether it was values."""
    values = _VALUES.fullmatch(text)
    if values is None:
        between.append(text)
        return False
    above = _give(rows, between)
    number = values["number"] or ""
    if above and (begins := _NUMBERED.fullmatch(above[0])) and not number:
        number, above = begins["number"], [begins["title"], *above[1:]]
    rows.append(_Row(number, above, values))
    between.clear()
    return True


def _give(rows: list[_Row], between: list[str]) -> list[str]:
    """Give the lines between two rows to the one above, but for those that begin the next: they are returned."""
    if not rows:
        return [*between]
    starts = [place for place, text in enumerate(between) if KIND_WORD.match(text) or _NUMBERED.fullmatch(text)]
    start = starts[-1] if starts else len(between)
    rows[-1].below += between[:start]
    return between[start:]
