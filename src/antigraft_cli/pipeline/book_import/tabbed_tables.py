"""Yearly tables whose columns are set with tabs, one for each: of a page on which a converter saw no lines."""

from __future__ import annotations

from collections.abc import Sequence

from antigraft_cli.pipeline.book_import.pieces import Line, Piece, TablePiece
from antigraft_cli.pipeline.book_import.row_cells import is_number, text_in
from antigraft_cli.pipeline.book_import.table_cells import amount_of
from antigraft_cli.pipeline.book_import.table_columns import Columns, columns_of
from antigraft_cli.readers.blocks import Cell, Paragraph, Table

Row = tuple[Cell, ...]
_FEWEST_TABS, _MOST_OF_A_HEAD = 3, 3
_LONGEST, _MOST_ROWS = 400, 100


def with_tables_of_tabs(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with a table in place of lines that are the head of a yearly table and its rows, in columns by tabs."""
    found: list[Piece] = []
    index = 0
    while index < len(pieces):
        rows = _rows(pieces[index : index + _MOST_ROWS])
        if _is_table(rows):
            lines = [line for line in pieces[index : index + len(rows)] if isinstance(line, Line)]
            found.append(TablePiece(Table(tuple(rows)), tuple(line.number for line in lines), lines[0].new_page))
            index += len(rows)
        else:
            found.append(pieces[index])
            index += 1
    return found


def _rows(pieces: Sequence[Piece]) -> list[Row]:
    """The lines from the first one on that have columns, each with as many as that one."""
    head = _texts(pieces[0])
    rows: list[Row] = []
    for piece in pieces:
        texts = _texts(piece)
        if not texts or len(texts) > len(head):
            break
        whole = enumerate([*texts, *[""] * (len(head) - len(texts))])
        rows.append(tuple(Cell((Paragraph(text),) if text else (), column) for column, text in whole))
    return rows


def _texts(piece: Piece) -> list[str]:
    """What the tabs of a line part; nothing where they are too few."""
    if not isinstance(piece, Line) or piece.own or piece.label or len(piece.written) > _LONGEST:
        return []
    texts = [text.strip() for text in piece.written.rstrip().split("\t")]
    return texts if len(texts) > _FEWEST_TABS else []


def _is_table(rows: Sequence[Row]) -> bool:
    """Whether rows are a head and projects with an amount where the head says so: the tabs of each row are columns."""
    columns = columns_of(rows) if len(rows) > 1 else None
    if columns is None or min(columns.number, columns.budget) < 0 or columns.head_rows > _MOST_OF_A_HEAD:
        return False
    below = rows[columns.head_rows :]
    return bool(below) and all(_is_of_project(row, columns) for row in below[:-1])


def _is_of_project(row: Row, columns: Columns) -> bool:
    return is_number(text_in(row, columns.number)) and amount_of(text_in(row, columns.budget)) is not None
