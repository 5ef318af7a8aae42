"""The yearly tables of a book: their rows, year by year."""

from __future__ import annotations

import re
from collections.abc import Sequence

from antigraft_cli.pipeline.book_import.field_headings import KIND_WORD, heading_of
from antigraft_cli.pipeline.book_import.field_tables import steps_of
from antigraft_cli.pipeline.book_import.head_years import year_above
from antigraft_cli.pipeline.book_import.own_bookmarks import year_of
from antigraft_cli.pipeline.book_import.pieces import Line, Piece, TablePiece, Turn
from antigraft_cli.pipeline.book_import.running_heads import heads_of_pages
from antigraft_cli.pipeline.book_import.sheet_preamble import dimension_of
from antigraft_cli.pipeline.book_import.table_captions import captions_above, text_of, year_in
from antigraft_cli.pipeline.book_import.table_columns import columns_of
from antigraft_cli.pipeline.book_import.table_reader import TableReader
from antigraft_cli.pipeline.book_import.whole_paragraphs import is_page_number
from antigraft_cli.pipeline.book_import.year_rows import YearTables
from antigraft_cli.readers.blocks import Table
from antigraft_cli.thai import arabic_digits

_LINES_ABOVE_STEPS = 2
_OF_TABLES = re.compile(r"ปี|พ\.ศ\.|ตาราง|แผน|บัญชี|งบประมาณ|หน่วย|รายการ|สรุป")


def find_year_tables(pieces: Sequence[Piece], period: tuple[int, int] | None) -> YearTables:
    """All tables of projects, those too that continue one on the next page; tables without a year begin with the first.

    Where one of the form names its year, a table that lacks columns of the form is another, unless it names a year of the
    plan that none of the form names.
    """
    tables = {
        index: piece.table
        for index, piece in enumerate(pieces)
        if isinstance(piece, TablePiece) and not _is_of_steps(pieces, index, piece)
    }
    captions = {index: _captions(pieces, index, table) for index, table in tables.items()}
    texts = {index: text_of(pieces, lines) for index, lines in captions.items()}
    years = {index: year_in(text, year_of(tables[index])) for index, text in texts.items()}
    of_form = frozenset(_year_of_form(table, years[index]) for index, table in tables.items())
    running = heads_of_pages(pieces)
    reader = TableReader(period, frozenset(years.values()) - {0}, of_form - {0})
    for index, table in tables.items():
        dimension, name = _dimension_of(texts[index].split("\n"))
        last = reader.found.tables[-1] if reader.found.tables else 0
        follows = all(_ends_a_page(piece, running) for piece in pieces[last + 1 : index])
        if reader.read(table, years[index], dimension, follows=follows):
            reader.found.name(dimension, name)
            reader.found.tables.append(index)
            reader.found.captions += captions[index]
    reader.found.years = dict(sorted(reader.found.years.items()))
    return reader.found


def _dimension_of(lines: Sequence[str]) -> tuple[int, str]:
    """The dimension that lines above a table name, from the nearest up; its name may stand below its number."""
    for place, line in enumerate(lines):
        if found := dimension_of(line):
            below = lines[place - 1] if place else ""
            return found[0], found[1] or ("" if _OF_TABLES.search(below) else below)
    return 0, ""


def _captions(pieces: Sequence[Piece], index: int, table: Table) -> list[int]:
    """The lines above a table that are its caption; none where its first row names another year: that of the table above."""
    lines = captions_above(pieces, index)
    own = _titled_year(table)
    return [] if own and year_in(text_of(pieces, lines), own) != own else lines


def _titled_year(table: Table) -> int:
    """The year that a first row of one cell names; 0 without one."""
    first = table.rows[0] if table.rows else ()
    return year_in(arabic_digits(first[0].text), 0) if len(first) == 1 else 0


def _ends_a_page(piece: Piece, running: frozenset[str]) -> bool:
    """Whether a piece is but the end of a page, its number, or what stands at the head of several."""
    if isinstance(piece, Line):
        return not piece.text or is_page_number(piece.full) or arabic_digits(piece.text) in running
    return isinstance(piece, Turn)


def _is_of_steps(pieces: Sequence[Piece], index: int, piece: TablePiece) -> bool:
    """Whether a table right below a sheet's heading of steps, or of time, has the steps of one project: when, not for how much."""
    columns = columns_of(piece.table.grid())
    if columns is None or columns.budget >= 0 or columns.budgets or not steps_of(piece):
        return False
    above = [line for line in pieces[max(index - _LINES_ABOVE_STEPS, 0) : index] if isinstance(line, Line)]
    headings = [heading for line in above if (heading := heading_of(line))]
    is_below = bool(headings) and headings[-1].field in ("steps", "duration") and not headings[-1].rest
    return is_below and not any(KIND_WORD.match(line.text) for line in steps_of(piece))


def _year_of_form(table: Table, caption_year: int) -> int:
    """The year of a table of the form that names it; 0 for others."""
    grid = table.grid()
    columns = columns_of(grid)
    return caption_year or year_above(grid, columns) if columns and columns.are_of_form else 0
