"""Plain text, from a web page or a PDF, read into paragraphs, and into tables where lines have tabs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from itertools import groupby, pairwise

from antigraft_cli.messages import Message
from antigraft_cli.readers.blocks import Block, Cell, Paragraph, Reading, Table
from antigraft_cli.readers.broken_lines import (
    MARK,
    Edge,
    TextLine,
    edge_of,
    full_width,
    goes_on,
    is_mark_of,
)
from antigraft_cli.readers.page_numbers import PAGE_END, left_out_notes, page_number_lines, running_heads
from antigraft_cli.readers.spaced_columns import Column, columns_of_lines, table_end, table_rows
from antigraft_cli.readers.symbol_fonts import unicode_symbols
from antigraft_cli.readers.text_encoding import decoded
from antigraft_cli.readers.torn_lists import with_whole_items
from antigraft_cli.readers.torn_marks import with_whole_letters
from antigraft_cli.readers.written_text import seen
from antigraft_cli.thai import between_lines, display_width

_MAX_BYTES = 4 * 1024 * 1024
_TOO_LARGE = Message("ไฟล์ข้อความใหญ่เกิน 4 MiB", "the text file is over 4 MiB")
_UNKNOWN_ENCODING = Message(
    "อ่านรหัสอักขระของไฟล์ไม่ออก: บันทึกไฟล์ใหม่เป็น UTF-8", "the encoding of the file is not known: save it again as UTF-8"
)
_LINE = re.compile("\r\n|[\n\r\x0b\x85\u2028\u2029]")
_BOX = re.compile(r"""<input\b[^<>]{0,200}\btype=["']?checkbox\b[^<>]{0,200}>""", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()\t]{1,20}\)\t")
_FEWEST_PAGES = 2
"""Numbers of pages from which a text was taken from the pages of a book, whose edges broke its lines."""

_SHORT = 20
_MOST_IN_CELLS = 30
_OF_A_FORM = 2
_NEARLY_ALL = 0.9


def read_text(data: bytes) -> Reading:
    """The blocks of a text file in UTF-8, UTF-16 or code page 874."""
    if len(data) > _MAX_BYTES:
        return Reading(problem=_TOO_LARGE)
    text = decoded(data)
    if text is None:
        return Reading(problem=_UNKNOWN_ENCODING)
    parted = _LINE.split(unicode_symbols(text, "").replace(PAGE_END, f"\n{PAGE_END}\n"))
    lines = with_whole_items(with_whole_letters(parted))
    numbers = page_number_lines(lines)
    heads = running_heads(["" if place in numbers else line for place, line in enumerate(lines)])
    is_paged = max(len(numbers), lines.count(PAGE_END)) >= _FEWEST_PAGES
    blocks = tuple(_blocks(_written(lines, numbers | heads), is_paged=is_paged))
    return Reading(blocks, left_out_notes(len(numbers), len(heads)))


def _written(lines: list[str], left_out: set[int]) -> list[TextLine]:
    """The lines that say something; what is left out parts nothing, since a sentence may go on behind it."""
    found: list[TextLine] = []
    apart = new_page = is_behind_number = False
    for place, line in enumerate(lines):
        text = _BOX.sub(_tick, seen(line)).rstrip(" ")
        if line == PAGE_END:
            new_page = bool(found)
        elif place in left_out:
            apart, is_behind_number = False, True
        elif not text.strip():
            apart = not is_behind_number
        else:
            found.append(TextLine(text, apart and not new_page, new_page))
            apart = new_page = is_behind_number = False
    return [line._replace(apart=False) for line in found] if _apart_says_nothing(found) else found


def _apart_says_nothing(lines: list[TextLine]) -> bool:
    """Whether even lines that the edge of a page broke are apart, as PDF viewers copy wide lines."""
    full = full_width(lines)
    behind = [below for line, below in pairwise(lines) if full and display_width(line.text) >= full]
    if not behind:
        return sum(line.apart for line in lines) > _NEARLY_ALL * len(lines)
    return _mostly_apart(behind) and _mostly_apart(lines)


def _mostly_apart(lines: list[TextLine]) -> bool:
    return sum(line.apart for line in lines) * 2 > len(lines)


def _tick(found: re.Match[str]) -> str:
    return "☑" if "checked" in found[0].lower() else "☐"


def _blocks(lines: list[TextLine], *, is_paged: bool) -> Iterator[Block]:
    edge = edge_of(lines, is_paged=is_paged)
    for are_rows, group in _groups(lines):
        for together in _tables(group) if are_rows else [group]:
            if are_rows and len(together) > 1 and not _are_headed(together):
                yield Table(tuple(_row(line.text) for line in together), new_page=together[0].new_page)
            else:
                yield from _with_spaced_tables(together, edge)


def _groups(lines: list[TextLine]) -> Iterator[tuple[bool, list[TextLine]]]:
    """Lines that are rows, and lines that are not, in turn; the lines of cells in a head of two rows are one row."""
    whole = _with_whole_cells(lines)
    groups = deque((are_rows, list(group)) for are_rows, group in groupby(whole, lambda line: line.is_row))
    while groups:
        are_rows, group = groups.popleft()
        while are_rows and len(groups) > 1 and len(group) == 1 and _are_cells(groups[0][1], groups[1][1]):
            (_, cells), (_, below) = groups.popleft(), groups.popleft()
            group = [*group, TextLine("\n".join(line.text for line in cells), False, False), *below]
        yield are_rows, group


def _with_whole_cells(lines: list[TextLine]) -> Iterator[TextLine]:
    """The lines with what a browser breaks inside a cell: one that begins with brackets goes on with the cell above it."""
    last: TextLine | None = None
    for line in lines:
        if last and last.is_row and "\t" in line.text and _IN_BRACKETS.match(line.text) and not line.apart:
            last = last._replace(text=f"{last.text}\n{line.text}")
        else:
            if last:
                yield last
            last = line
    if last:
        yield last


def _are_cells(lines: list[TextLine], below: list[TextLine]) -> bool:
    """Whether lines between rows are what a browser makes of a row whose cells have several lines."""
    short = len(lines) <= _MOST_IN_CELLS and all(len(line.text) <= _SHORT for line in lines)
    return short and any("\t" in line.text for line in lines) and not (lines[0].apart or below[0].apart)


def _with_spaced_tables(lines: list[TextLine], edge: Edge) -> Iterator[Block]:
    texts = [line.text for line in lines]
    turns = [*(place for place, line in enumerate(lines) if line.new_page and place), len(lines)]
    begin = place = 0
    columns: list[Column] = []
    while place < len(lines):
        end = table_end(texts, place, turns[bisect_right(turns, place)], columns)
        if end == place:
            place += 1
            continue
        yield from _paragraphs(lines[begin:place], edge)
        apart = [line.apart for line in lines[place:end]]
        columns = columns_of_lines(texts[place:end], columns)
        yield Table(table_rows(texts[place:end], apart, columns), new_page=lines[place].new_page)
        begin = place = end
    yield from _paragraphs(lines[begin:], edge)


def _tables(rows: list[TextLine]) -> list[list[TextLine]]:
    """The rows parted where an empty line is between them, unless there is one between most of them."""
    if _mostly_apart(rows):
        return [rows]
    starts = [0, *(place for place, row in enumerate(rows) if row.apart and place), len(rows)]
    return [rows[start:end] for start, end in pairwise(starts)]


def _are_headed(rows: list[TextLine]) -> bool:
    """Whether rows are but headings with their texts, a number in front of each, as a form of two columns is copied."""
    return all(
        sum(bool(text.strip()) and not MARK.fullmatch(text) for text in row.text.split("\t")) <= _OF_A_FORM
        for row in rows
    )


def _row(line: str) -> tuple[Cell, ...]:
    cells = enumerate(line.split("\t"))
    return tuple(Cell((Paragraph(text.strip()),) if text.strip() else (), column) for column, text in cells)


def _paragraphs(lines: list[TextLine], edge: Edge) -> Iterator[Paragraph]:
    if not lines:
        return
    pieces, new_page = [lines[0].text], lines[0].new_page
    for line, following in pairwise(lines):
        begin = following.text.strip()
        if edge.full and is_mark_of(line.text, begin):
            pieces += [" ", begin]
        elif edge.breaks(line.text, begin, pieces[0]) and goes_on(line.text, following, indents=edge.indents):
            pieces += [between_lines(pieces[-1], begin), begin]
        else:
            yield Paragraph("".join(pieces), new_page=new_page)
            pieces, new_page = [following.text], following.new_page
    yield Paragraph("".join(pieces), new_page=new_page)
