"""Tables that only lay out a page: a frame around it, a sheet in columns, signatures side by side."""

from __future__ import annotations

from collections.abc import Iterator

from antigraft_cli.pipeline.book_import.field_headings import heading_of
from antigraft_cli.pipeline.book_import.heading_words import field_named
from antigraft_cli.pipeline.book_import.list_marks import without_mark
from antigraft_cli.pipeline.book_import.pieces import cells_of, is_signed, lines_of
from antigraft_cli.pipeline.book_import.table_columns import columns_of
from antigraft_cli.readers.blocks import Cell, Paragraph, Table

_FEWEST_HEADINGS = 3
"""Headings of a sheet from which a table is a sheet's layout."""

_LONGEST = 90
"""Letters of a cell that heads the one beside it."""


def heading_cells(table: Table) -> frozenset[int] | None:
    """The cells that head the one beside them, by their identity; None for a table that is one."""
    grid = table.grid()
    if max((len(row) for row in grid), default=0) <= 1:
        return frozenset()
    if columns_of(grid):
        return None
    if any(is_signed(cell) for row in table.rows for cell in row):
        return frozenset()
    if len(set(_fields(table))) < _FEWEST_HEADINGS:
        return None
    return frozenset(map(id, _heads(table)))


def _fields(table: Table) -> Iterator[str]:
    for row in table.rows:
        for cell in row:
            for block in cell.blocks:
                if isinstance(block, Paragraph):
                    yield from (heading.field for line in lines_of(block, 0) if (heading := heading_of(line)))


def _heads(table: Table) -> list[Cell]:
    """Cells that say a heading, and, where most rows of two cells begin with one, the first of all such rows."""
    rows = [cells for row in table.rows if len(cells := cells_of(row)) in (2, 4)]
    pairs = [(row[place], row[place + 1]) for row in rows for place in range(0, len(row), 2)]
    named = [head for head, _ in pairs if field_named(" ".join(without_mark(head.text).split()))]
    if 2 * len(named) < len(pairs):
        return named
    return [head for head, behind in pairs if 0 < len(head.text.strip()) <= _LONGEST and behind.text.strip()]
