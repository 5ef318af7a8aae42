"""Tables that only lay out a page: a frame around it, a sheet in columns, signatures side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby

from antigraft_cli.pipeline.book_import.field_headings import heading_of
from antigraft_cli.pipeline.book_import.heading_words import field_named
from antigraft_cli.pipeline.book_import.list_marks import without_mark
from antigraft_cli.pipeline.book_import.own_form import is_own_table
from antigraft_cli.pipeline.book_import.pieces import Layout, lines_of
from antigraft_cli.pipeline.book_import.sheet_preamble import dimension_field
from antigraft_cli.pipeline.book_import.sheet_tables import sheet_columns, sheets_in
from antigraft_cli.pipeline.book_import.signatures import is_role, is_signed
from antigraft_cli.pipeline.book_import.table_columns import columns_of
from antigraft_cli.readers.blocks import Block, Cell, Paragraph, Picture, SectionStart, Table

_NUMBER = re.compile(r"\s*[0-9๐-๙]{1,2}[.)]?\s*")
_FEWEST_HEADINGS = 3
"""Headings of a sheet from which a table is a sheet's layout."""

_LONGEST = 90
"""Letters of a cell that heads the one beside it."""

Cells = Sequence[tuple[Cell, bool]]
"""Cells as they are read, each with whether it heads the next."""


def cells_in_order(table: Table) -> Cells | None:
    """The cells of a table that lays out a page, as they are read; None for a table that is one."""
    if is_own_table(table):
        return None
    grid = table.grid()
    if max((len(row) for row in grid), default=0) <= 1 and not table.head:
        return [(cell, False) for row in table.rows for cell in row]
    columns = columns_of(grid)
    has_years = columns is not None and bool(columns.quarters or columns.year_quarters or columns.budgets)
    if not has_years and (sheets := sheet_columns(table)):
        return list(sheets_in(table, sheets))
    if columns:
        return None
    if signed := _signatures(table):
        return [(cell, False) for cell in signed]
    # Those in a head that is repeated are the names of columns.
    return _form_of(table)


def layout_of(blocks: Sequence[Block]) -> Layout:
    """How the tables of a book are read: one that begins it is its cover, whatever columns it has."""
    first = next((block for block in blocks if not isinstance(block, Picture | SectionStart)), None)

    def cells(table: Table) -> Cells | None:
        found = cells_in_order(table)
        is_cover = found is None and table is first and not (is_own_table(table) or columns_of(table.grid()))
        return [(cell, False) for row in table.rows for cell in row] if is_cover else found

    return cells


def _signatures(table: Table) -> list[Cell]:
    """The cells of a table of signatures, one signature after the other; empty for another table."""
    rows = [_without_number(row) for row in table.rows]
    if all(len(row) > 1 and is_role(row[0].text.strip()) and is_signed(_lines(row)) for row in rows):
        return list(chain.from_iterable(rows))
    cells = sorted(chain.from_iterable(rows), key=lambda cell: cell.column)
    columns = groupby(cells, key=lambda cell: cell.column)
    return cells if any(is_signed(_lines(list(column))) for _, column in columns) else []


def _lines(cells: Sequence[Cell]) -> list[str]:
    """The lines of cells that say something."""
    return [line.strip() for cell in cells for line in cell.text.split("\n") if line.strip()]


def _form_of(table: Table) -> Cells | None:
    if _are_results(table):
        return list(_by_column(table))
    # Those in a head that is repeated are the names of columns.
    is_form = len(set(_fields(table.rows[table.head :]))) >= _FEWEST_HEADINGS or _are_fields(table)
    return list(_form(table)) if is_form else None


def _are_fields(table: Table) -> bool:
    """Whether each row of a table is a heading beside its text: a sheet may have a table for each of its fields.

    The first row may have but the rest of a text that the end of a page parted.
    """
    rows = [_without_number(row) for row in table.rows]
    if table.head or not all(len(row) == 2 and not _is_named(row[1]) for row in rows):
        return False
    named = [_is_named(row[0]) for row in rows]
    return all(named) or (all(named[1:]) and len(named) > 1 and not rows[0][0].text.strip())


def _are_results(table: Table) -> bool:
    """Whether a table has but the outputs beside the outcomes, each below its heading."""
    head = [field_named(" ".join(without_mark(cell.text).split())) for cell in table.rows[0]]
    return head == ["outputs", "outcomes"] and all(len(row) == len(head) for row in table.rows[1:])


def _by_column(table: Table) -> Iterator[tuple[Cell, bool]]:
    for place, head in enumerate(table.rows[0]):
        yield head, True
        yield from ((row[place], False) for row in table.rows[1:])


def _without_number(row: Sequence[Cell]) -> list[Cell]:
    """The cells of a row but one that only numbers it, in front of a heading and its text, and colons between those."""
    if len(row) < 3:
        return list(row)
    return [
        cell
        for cell in row
        if not ((cell.column == 0 and _NUMBER.fullmatch(cell.text)) or cell.text.strip() in (":", "："))
    ]


def _fields(rows: Iterable[Sequence[Cell]]) -> Iterator[str]:
    for row in rows:
        for cell in row:
            for block in cell.blocks:
                if isinstance(block, Paragraph):
                    yield from (heading.field for line in lines_of(block, 0) if (heading := heading_of(line)))


def _form(table: Table) -> Iterator[tuple[Cell, bool]]:
    """The cells of a form: headings beside their texts, or a row of headings above a row of texts."""
    rows = [_without_number(row) for row in table.rows]
    pairs = [(row[place], row[place + 1]) for row in rows if len(row) in (2, 4) for place in range(0, len(row), 2)]
    all_headed = 2 * sum(_is_named(head) for head, _ in pairs) >= len(pairs)
    place = 0
    while place < len(rows):
        row = rows[place]
        below = rows[place + 1] if place + 1 < len(rows) else []
        if len(row) == len(below) > 1 and all(map(_is_named, row)):
            for head, text in zip(row, below, strict=True):
                yield from ((head, True), (text, False))
            place += 2
            continue
        beside = len(row) in (2, 4)
        # A heading of several rows, each with a heading of its own behind it.
        heads = {1} if len(row) == 3 and row[0].rows > 1 else {0, 2} if beside else set()
        for number, cell in enumerate(row):
            following = row[number + 1] if number in heads else None
            yield cell, following is not None and _heads(cell, following, by_place=all_headed)
        place += 1


def _heads(cell: Cell, following: Cell, *, by_place: bool) -> bool:
    """Whether a cell heads the one beside it: it says a heading, or most of those in its place do."""
    text = cell.text.strip()
    if _is_named(cell):
        return True
    return by_place and 0 < len(text) <= _LONGEST and bool(following.text.strip()) and not _has_own_heading(cell)


def _has_own_heading(cell: Cell) -> bool:
    """Whether a cell has a heading above its text."""
    first, *below = cell.text.strip().split("\n")
    return bool(below) and field_named(" ".join(without_mark(first).split())) is not None


def _is_named(cell: Cell) -> bool:
    words = without_mark(cell.text).split()
    # Thai has no blanks between the words that a narrow cell parts.
    texts = [joint.join(words) for joint in (" ", "")]
    return any(field_named(text) is not None or dimension_field(text) is not None for text in texts)
