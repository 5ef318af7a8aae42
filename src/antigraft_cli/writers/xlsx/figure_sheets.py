"""Tables of figures as sheets of a workbook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from antigraft_cli.figure_tables import Column, Kind, Table, Value
from antigraft_cli.messages import Language, Message
from antigraft_cli.thai import display_width
from antigraft_cli.writers.xlsx import workbook
from antigraft_cli.writers.xlsx.workbook import Sheet

_KINDS = {
    Kind.TEXT: workbook.Kind.TEXT,
    Kind.COUNT: workbook.Kind.COUNT,
    Kind.MONEY: workbook.Kind.MONEY,
    Kind.PERCENT: workbook.Kind.PERCENT,
}
_LEAST_WIDTHS = {Kind.TEXT: 10.0, Kind.COUNT: 10.0, Kind.MONEY: 18.0, Kind.PERCENT: 10.0}
_WIDEST = 60.0
_BESIDE = 2
"""Columns of a cell that its text leaves free."""


def figure_sheet(table: Table, language: Language, above: Sequence[str] = ()) -> Sheet:
    """The table, all its columns, to be filtered and sorted; `above` are sentences that stand over it, before its note."""
    rows = tuple(tuple(_cell(value, language) for value in row) for row in table.rows)
    columns = tuple(
        _column(column, language, (row[place] for row in rows)) for place, column in enumerate(table.columns)
    )
    title = table.title.text(language)
    notes = (*above, *((table.note.text(language),) if table.note else ()))
    return Sheet(title, title, columns, rows, notes, frozen=1, filtered=True)


def _cell(value: Value, language: Language) -> workbook.Value:
    return value.text(language) if isinstance(value, Message) else value


def _column(column: Column, language: Language, values: Iterable[workbook.Value]) -> workbook.Column:
    title = column.title.text(language)
    texts = (title, *(value for value in values if isinstance(value, str)))
    widest = max(display_width(line) for text in texts for line in text.split("\n")) + _BESIDE
    return workbook.Column(title, _KINDS[column.kind], min(max(widest, _LEAST_WIDTHS[column.kind]), _WIDEST))
