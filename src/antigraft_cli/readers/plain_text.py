"""Plain text, from a web page or a PDF, read into paragraphs, and into tables where lines have tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.readers.blocks import Block, Cell, Paragraph, Reading, Table
from antigraft_cli.readers.page_numbers import PAGE_END, page_number_lines
from antigraft_cli.readers.text_encoding import decoded
from antigraft_cli.readers.written_text import seen
from antigraft_cli.thai import between_lines, display_width

_MAX_BYTES = 16 * 1024 * 1024
_TOO_LARGE = Message("ไฟล์ข้อความใหญ่เกิน 16 MiB", "the text file is over 16 MiB")
_UNKNOWN_ENCODING = Message(
    "อ่านรหัสอักขระของไฟล์ไม่ออก: บันทึกไฟล์ใหม่เป็น UTF-8", "the encoding of the file is not known: save it again as UTF-8"
)
_LINE = re.compile("\r\n|[\n\r\x0b\x85\u2028\u2029]")
_BOX = re.compile(r"""<input\b[^<>]{0,200}\btype=["']?checkbox\b[^<>]{0,200}>""", re.IGNORECASE)
_MARK = re.compile(r"\s*(?:[-–—•●○▪■◆➢✓☑☐]|\(?(?:[0-9๐-๙]+(?:\.[0-9๐-๙]+)*|[ก-ฮ])[.)]|(?:มิติ|มติ|ลำดับ|ส่วน|บท|หน้า)ที่)")
_INDENT = re.compile(r"\t| {4}")
_WIDEST, _NARROWEST = 160, 50
"""Cells: lines that were broken where a page ends are no wider, and those of running text no narrower."""
_FULL = 0.8


class _Line(NamedTuple):
    text: str
    apart: bool
    """Whether an empty line is above it."""
    new_page: bool

    @property
    def is_row(self) -> bool:
        return self.text.lstrip("\t ").count("\t") >= 2 or (
            self.text.startswith("\t\t") and "\t" in self.text.strip()
        )


def read_text(data: bytes) -> Reading:
    """The blocks of a text file in UTF-8, UTF-16 or code page 874."""
    if len(data) > _MAX_BYTES:
        return Reading(problem=_TOO_LARGE)
    text = decoded(data)
    if text is None:
        return Reading(problem=_UNKNOWN_ENCODING)
    lines = _LINE.split(text.replace(PAGE_END, f"\n{PAGE_END}\n"))
    numbers = page_number_lines(lines)
    return Reading(tuple(_blocks(_written(lines, numbers))), _notes(len(numbers)))


def _notes(numbers: int) -> tuple[Message, ...]:
    if not numbers:
        return ()
    return (Message(f"ตัดเลขหน้าออก {numbers} แห่ง", f"page numbers left out: {numbers}"),)


def _written(lines: list[str], numbers: set[int]) -> list[_Line]:
    """The lines that say something; a page number parts nothing, since a sentence may go on behind it."""
    found: list[_Line] = []
    apart = new_page = False
    for place, line in enumerate(lines):
        text = _BOX.sub(_tick, seen(line)).rstrip(" ")
        if line == PAGE_END:
            new_page = bool(found)
        elif place in numbers:
            continue
        elif not text.strip():
            apart = True
        else:
            found.append(_Line(text, apart and not new_page, new_page))
            apart = new_page = False
    return found


def _tick(found: re.Match[str]) -> str:
    return "☑" if "checked" in found[0].lower() else "☐"


def _blocks(lines: list[_Line]) -> Iterator[Block]:
    full = _full_width([line.text for line in lines if not line.is_row])
    for are_rows, group in groupby(lines, lambda line: line.is_row):
        for together in _tables(list(group)) if are_rows else [list(group)]:
            if are_rows and len(together) > 1:
                yield Table(tuple(_row(line.text) for line in together), new_page=together[0].new_page)
            else:
                yield from _paragraphs(together, full)


def _tables(rows: list[_Line]) -> list[list[_Line]]:
    """The rows parted where an empty line is between them, unless there is one between most of them."""
    if sum(row.apart for row in rows) * 2 > len(rows):
        return [rows]
    starts = [0, *(place for place, row in enumerate(rows) if row.apart and place), len(rows)]
    return [rows[start:end] for start, end in pairwise(starts)]


def _row(line: str) -> tuple[Cell, ...]:
    cells = enumerate(line.split("\t"))
    return tuple(Cell((Paragraph(text.strip()),) if text.strip() else (), column) for column, text in cells)


def _full_width(lines: list[str]) -> float:
    """The width from which a line was ended by the edge of a page; 0 where lines are whole paragraphs."""
    widths = sorted(display_width(line) for line in lines)
    if len(widths) < 10 or widths[-1] > _WIDEST:
        return 0
    usual = widths[len(widths) * 9 // 10]
    return _FULL * usual if usual >= _NARROWEST else 0


def _paragraphs(lines: list[_Line], full: float) -> Iterator[Paragraph]:
    if not lines:
        return
    pieces, new_page = [lines[0].text.rstrip()], lines[0].new_page
    for line, following in pairwise(lines):
        if full and display_width(line.text) >= full and _goes_on(following):
            begin = following.text.strip()
            pieces += [between_lines(pieces[-1], begin), begin]
        else:
            yield Paragraph("".join(pieces), new_page=new_page)
            pieces, new_page = [following.text.rstrip()], following.new_page
    yield Paragraph("".join(pieces), new_page=new_page)


def _goes_on(line: _Line) -> bool:
    """Whether a line may continue the one above."""
    return not (line.apart or _INDENT.match(line.text) or _MARK.match(line.text))
