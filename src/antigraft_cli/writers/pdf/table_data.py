"""A table as data for book.typ: how wide its columns are, and which rows may break over two pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from antigraft_cli.markup.nodes import Cell, Row, Table
from antigraft_cli.markup.table_grid import Slot, placed
from antigraft_cli.writers.columns import Columns, lines
from antigraft_cli.writers.looks.style_names import style_of_cell
from antigraft_cli.writers.looks.styles import CELL_MARGIN
from antigraft_cli.writers.pdf.text_data import Texts

Data = dict[str, Any]

POINTS_PER_CM = 72 / 2.54
_LINE = 1.33
"""Height of a line of the Sarabun family, in ems."""
_WHOLE_ROW = 0.5
"""Share of a page up to which rows stay whole, as in the Word book; Typst cuts off what no page can hold."""


class _Rows(NamedTuple):
    """Rows that cells reaching down tie together, and whether no page parts them."""

    rows: list[list[Data]]
    whole: bool


class TableData:
    """The tables of a section; `size` is that of their text, `page` the width and height between the margins, in points."""

    def __init__(self, texts: Texts, columns: Columns, size: float, page: tuple[float, float]) -> None:
        self._texts, self._columns, self._size = texts, columns, size
        self._room = page[0] / POINTS_PER_CM
        self._lines = _WHOLE_ROW * texts.share * page[1] / (size * _LINE)

    def of(self, table: Table) -> Data:
        """The table without its caption.

        `head` is repeated on each page, `foot` takes the rows of `last` with it. What is too high to be kept so
        stands in `body`.
        """
        share = min(self._room / sum(table.widths), 1) if any(table.widths) else 1
        widths = self._columns.of(table, share)
        head = list(self._tied(table.head, widths, "head"))
        body = list(self._tied(table.body, widths, "body"))
        foot = list(self._tied(table.foot, widths, "foot"))
        if not all(rows.whole for rows in head):
            head, body = [], head + body
        if not all(rows.whole for rows in foot):
            body, foot = body + foot, []
        split = len(body) - (1 if foot and body and body[-1].whole else 0)
        return {
            "widths": [width * POINTS_PER_CM for width in widths],
            "head": _data(head),
            "body": _data(body[:split]),
            "last": _data(body[split:]),
            "foot": _data(foot),
        }

    def _tied(self, rows: Sequence[Row], widths: Sequence[float], part: str) -> Iterator[_Rows]:
        tied: list[list[Slot[Cell]]] = []
        for slots in placed(rows):
            tied.append(slots)
            if all(slot.rows_left == 1 for slot in slots):
                yield self._rows(tied, widths, part)
                tied = []
        if tied:  # a cell that reaches beyond the last row
            yield self._rows(tied, widths, part)

    def _rows(self, tied: list[list[Slot[Cell]]], widths: Sequence[float], part: str) -> _Rows:
        whole = (
            sum(max((self._height(slot, widths) for slot in slots), default=0) for slots in tied) <= self._lines
        )
        rows = [[self._cell(slot, widths, part, whole) for slot in slots if not slot.continued] for slots in tied]
        return _Rows(rows, whole)

    def _height(self, slot: Slot[Cell], widths: Sequence[float]) -> float:
        """About how many lines a cell makes each of its rows."""
        cell = slot.cell
        if (
            sum(len(run.text) for run in cell.runs) <= self._lines / 2
        ):  # most cells; no line is shorter than a letter
            return 1
        return lines(cell, _width(slot, widths), self._size) / cell.rows

    def _cell(self, slot: Slot[Cell], widths: Sequence[float], part: str, whole: bool) -> Data:
        cell = slot.cell
        room = (_width(slot, widths) - 2 * CELL_MARGIN) * POINTS_PER_CM
        return {
            "style": style_of_cell(cell),
            "runs": self._texts.runs(cell.runs, room, self._size),
            "columns": cell.columns,
            "rows": cell.rows,
            "part": part,
            "whole": whole,
        }


def _width(slot: Slot[Cell], widths: Sequence[float]) -> float:
    return sum(widths[slot.column : slot.column + slot.cell.columns])


def _data(tied: Sequence[_Rows]) -> list[list[Data]]:
    return [row for rows in tied for row in rows.rows]
