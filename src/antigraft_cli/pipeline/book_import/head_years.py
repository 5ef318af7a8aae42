"""The year that the head of a table names."""

from __future__ import annotations

from antigraft_cli.pipeline.book_import.row_cells import texts_in
from antigraft_cli.pipeline.book_import.table_captions import year_in
from antigraft_cli.pipeline.book_import.table_columns import Columns, Grid
from antigraft_cli.thai import arabic_digits


def year_above(grid: Grid, columns: Columns) -> int:
    """The year that the head names, or a row above it; 0 without any.

    Months are named under the two calendar years of a fiscal year: the later one is its.
    """
    texts = [arabic_digits(text) for text in texts_in(grid[: columns.head_rows])]
    if any(quarter > 4 for quarter in columns.quarters):
        return max((year_in(text, 0) for text in texts), default=0)
    return year_in(" ".join(texts), 0)
