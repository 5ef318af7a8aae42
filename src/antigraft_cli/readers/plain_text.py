"""Plain text, from a web page or a PDF, read into paragraphs, and into tables where lines have tabs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.readers.blocks import Block, Cell, Paragraph, Reading, Table
from antigraft_cli.readers.page_edge import PageEdge, mark_kind
from antigraft_cli.readers.page_numbers import PAGE_END, page_number_lines, running_heads
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
_MARK = re.compile(r"\s*(?:[-–—•●○▪■◆➢✓☑☐]|\(?[0-9๐-๙]+(?:\.[0-9๐-๙]+)*[.)]|\(?[ก-ฮ]\)|[ก-ฮ]\.(?=\s))\s*")
_IN_BRACKETS = re.compile(r"\([^()\t]{1,20}\)\t")
_SIGNING = re.compile(r"\s*(?:\(?\s?ลงชื่อ|\(\s*(?:[.…_]|(?:นาย|นาง|นางสาว|ว่าที่).{2,60}\)\s*$)|ตำแหน่ง\s)")
_PARTS = re.compile(r"[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+")
_HEADING = re.compile(
    r"\s*(?:(?:มิติ|มติ|ลำดับ|ส่วน|บท|หน้า)ที่|(?:ลำดับ|ที่)\s|รวม(?:ทั้งสิ้น|\s)|[0-9๐-๙]{1,2}\s(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ)"
    r"|(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร))[ก-๎]{2,30}\s*$|ผล(?:ผลิต|ลัพธ์)\s*$)"
)
_FIELD = re.compile(r"\s*[ก-๎][ก-๎ /()]{1,40}[:：]\s")
_ALONE = re.compile(r"\s*(?:คำนำ|สารบัญ|บทนำ|ภาคผนวก)\s*")
_OF_A_PAGE = re.compile(r"\s*(?:แผนปฏิบัติการ|รายละเอียด|คำนำ|สารบัญ|ภาคผนวก|บัญชี|ตาราง)")
_COLUMNS = re.compile(r"[^\s] {3,}[^\s]")
_WIDEST, _NARROWEST = 160, 50
"""Cells: lines that were broken at the edge of a page end no farther right, and those of running text no nearer."""
_FULL, _FULL_BARE = 0.7, 0.85
_FEWEST_PAGES = 2
"""Numbers of pages from which a text was taken from the pages of a book, whose edges broke its lines."""

_WIDE_LINES = 3
_SHORT = 20
_MOST_IN_CELLS = 30
_MOSTLY, _NEARLY_ALL = 0.97, 0.9


class _Line(NamedTuple):
    text: str
    apart: bool
    """Whether an empty line is above it."""
    new_page: bool

    @property
    def is_row(self) -> bool:
        """Whether tabs part columns: they are more than an indent, and than what stands behind the mark of a list."""
        first, *others = self.text.lstrip("\t ").split("\t")
        return self.text.count("\t") >= 2 and len(others) > bool(_MARK.fullmatch(first) or _PARTS.fullmatch(first))


class _Edge(NamedTuple):
    """How pages break paragraphs: from which column their edge does, 0 where it never does; whether first lines are indented.

    `bare` is the edge of pages whose text came without any indents.
    """

    full: float
    indents: bool
    bare: PageEdge | None

    def breaks(self, lines: list[str], following: str) -> bool:
        """Whether the edge of the page may have ended the last line of a paragraph, so wide it is."""
        if not self.full or display_width(lines[-1]) >= self.full:
            return bool(self.full)
        kind = mark_kind(lines[0])
        return bool(self.bare) and self.bare.left_no_room(lines[-1], following, kind, first=len(lines) == 1)


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
    return Reading(blocks, _notes(len(numbers), len(heads)))


def _notes(numbers: int, heads: int) -> tuple[Message, ...]:
    notes = (
        (numbers, Message(f"ตัดเลขหน้าออก {numbers} แห่ง", f"page numbers left out: {numbers}")),
        (
            heads,
            Message(f"ตัดหัวหรือท้ายกระดาษออก {heads} บรรทัด", f"lines of page headers and footers left out: {heads}"),
        ),
    )
    return tuple(note for count, note in notes if count)


def _written(lines: list[str], left_out: set[int]) -> list[_Line]:
    """The lines that say something; what is left out parts nothing, since a sentence may go on behind it."""
    found: list[_Line] = []
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
            found.append(_Line(text, apart and not new_page, new_page))
            apart = new_page = is_behind_number = False
    return [line._replace(apart=False) for line in found] if _apart_says_nothing(found) else found


def _apart_says_nothing(lines: list[_Line]) -> bool:
    """Whether even lines that the edge of a page broke are apart, as PDF viewers copy wide lines."""
    full = _full_width(lines)
    behind = [below for line, below in pairwise(lines) if full and display_width(line.text) >= full]
    if not behind:
        return sum(line.apart for line in lines) > _NEARLY_ALL * len(lines)
    return _mostly_apart(behind) and _mostly_apart(lines)


def _mostly_apart(lines: list[_Line]) -> bool:
    return sum(line.apart for line in lines) * 2 > len(lines)


def _tick(found: re.Match[str]) -> str:
    return "☑" if "checked" in found[0].lower() else "☐"


def _blocks(lines: list[_Line], *, is_paged: bool) -> Iterator[Block]:
    full = _full_width(lines) or (_full_width_of_pages(lines) if is_paged else 0)
    bare = full and not any(line.text[:1] in " \t" for line in lines)
    edge = _Edge(
        full, _indents_first_lines(lines, full), PageEdge([line.text for line in lines]) if bare else None
    )
    for are_rows, group in _groups(lines):
        for together in _tables(group) if are_rows else [group]:
            if are_rows and len(together) > 1:
                yield Table(tuple(_row(line.text) for line in together), new_page=together[0].new_page)
            else:
                yield from _with_spaced_tables(together, edge)


def _groups(lines: list[_Line]) -> Iterator[tuple[bool, list[_Line]]]:
    """Lines that are rows, and lines that are not, in turn; the lines of cells in a head of two rows are one row."""
    whole = _with_whole_cells(lines)
    groups = deque((are_rows, list(group)) for are_rows, group in groupby(whole, lambda line: line.is_row))
    while groups:
        are_rows, group = groups.popleft()
        while are_rows and len(groups) > 1 and len(group) == 1 and _are_cells(groups[0][1], groups[1][1]):
            (_, cells), (_, below) = groups.popleft(), groups.popleft()
            group = [*group, _Line("\n".join(line.text for line in cells), False, False), *below]
        yield are_rows, group


def _with_whole_cells(lines: list[_Line]) -> Iterator[_Line]:
    """The lines with what a browser breaks inside a cell: one that begins with brackets goes on with the cell above it."""
    last: _Line | None = None
    for line in lines:
        if last and last.is_row and "\t" in line.text and _IN_BRACKETS.match(line.text) and not line.apart:
            last = last._replace(text=f"{last.text}\n{line.text}")
        else:
            if last:
                yield last
            last = line
    if last:
        yield last


def _are_cells(lines: list[_Line], below: list[_Line]) -> bool:
    """Whether lines between rows are what a browser makes of a row whose cells have several lines."""
    short = len(lines) <= _MOST_IN_CELLS and all(len(line.text) <= _SHORT for line in lines)
    return short and any("\t" in line.text for line in lines) and not (lines[0].apart or below[0].apart)


def _with_spaced_tables(lines: list[_Line], edge: _Edge) -> Iterator[Block]:
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


def _tables(rows: list[_Line]) -> list[list[_Line]]:
    """The rows parted where an empty line is between them, unless there is one between most of them."""
    if _mostly_apart(rows):
        return [rows]
    starts = [0, *(place for place, row in enumerate(rows) if row.apart and place), len(rows)]
    return [rows[start:end] for start, end in pairwise(starts)]


def _row(line: str) -> tuple[Cell, ...]:
    cells = enumerate(line.split("\t"))
    return tuple(Cell((Paragraph(text.strip()),) if text.strip() else (), column) for column, text in cells)


def _full_width(lines: list[_Line]) -> float:
    """The column from which a line was ended by the edge of a page; 0 where lines are whole paragraphs."""
    ends = sorted(display_width(line.text) for line in lines if not line.is_row and _is_running(line.text))
    if len(ends) < 10 or ends[int(_MOSTLY * len(ends))] > _WIDEST:
        return 0
    # Text of pages without any indents has the cells of tables among its lines.
    is_bare = any(line.new_page for line in lines) and not any(line.text[:1] in " \t" for line in lines)
    usual, share = (ends[int(_MOSTLY * len(ends))], _FULL_BARE) if is_bare else (ends[len(ends) * 9 // 10], _FULL)
    return share * usual if usual >= _NARROWEST else 0


def _full_width_of_pages(lines: list[_Line]) -> float:
    """The same for pages on which few lines are as wide as the page; 0 where some are far wider than others so wide."""
    ends = sorted(display_width(line.text) for line in lines if not line.is_row and _is_running(line.text))
    usual = ends[-_WIDE_LINES] if len(ends) >= _WIDE_LINES else 0
    is_page = usual >= _NARROWEST and ends[-1] <= min(usual / _FULL_BARE, _WIDEST)
    return _FULL_BARE * usual if is_page else 0


def _is_running(line: str) -> bool:
    """Whether a line is no row of a table whose columns are set with blanks."""
    mark = _MARK.match(line)
    return not _COLUMNS.search(line, mark.end() if mark else 0)


def _paragraphs(lines: list[_Line], edge: _Edge) -> Iterator[Paragraph]:
    if not lines:
        return
    pieces, new_page = [lines[0].text], lines[0].new_page
    together = [*pieces]
    for line, following in pairwise(lines):
        begin = following.text.strip()
        if edge.full and _is_mark_of(line.text, begin):
            pieces += [" ", begin]
            together.append(begin)
        elif edge.breaks(together, begin) and _goes_on(line.text, following, indents=edge.indents):
            pieces += [between_lines(pieces[-1], begin), begin]
            together.append(begin)
        else:
            yield Paragraph("".join(pieces), new_page=new_page)
            pieces, new_page = [following.text], following.new_page
            together = [*pieces]
    yield Paragraph("".join(pieces), new_page=new_page)


def _is_mark_of(line: str, following: str) -> bool:
    """Whether a line is but the mark of the text below it; a dash above something short is a cell without a value."""
    mark = _MARK.fullmatch(line)
    return bool(mark) and (line.strip()[-1:] in ".)" or display_width(following) >= _SHORT)


def _goes_on(line: str, following: _Line, *, indents: bool = False) -> bool:
    """Whether a line may continue the one above: it begins no farther right than that one's text behind its mark."""
    begins = any(pattern.match(following.text) for pattern in (_MARK, _HEADING, _FIELD))
    begins = begins or bool(_SIGNING.match(line) or _SIGNING.match(following.text) or _ALONE.fullmatch(line))
    # No page breaks a line with a tab in front of it.
    begins = begins or following.text.startswith("\t")
    begins = begins or (following.new_page and bool(_OF_A_PAGE.match(following.text)))
    if following.apart or begins or not (_is_running(line) and _is_running(following.text)):
        return False
    if indents and 0 < _blanks(line) <= _blanks(following.text):
        return False
    return _indent(following.text) <= _indent(line)


def _indents_first_lines(lines: list[_Line], full: float) -> bool:
    """Whether lines that the edge of a page broke go on farther left: an indent begins a paragraph."""
    behind = [
        _blanks(below.text) - _blanks(line.text)
        for line, below in pairwise(lines)
        if full and display_width(line.text) >= full and _blanks(line.text) and _goes_on(line.text, below)
    ]
    return sum(difference < 0 for difference in behind) * 2 > len(behind)


def _blanks(line: str) -> int:
    return len(line) - len(line.lstrip())


def _indent(line: str) -> int:
    mark = _MARK.match(line)
    return display_width(mark[0]) if mark else _blanks(line)
