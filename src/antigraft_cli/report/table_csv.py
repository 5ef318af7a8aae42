"""A table as CSV that Excel opens as it is: UTF-8 with its mark, CR LF (RFC 4180), and no cell that it takes for a formula."""

from __future__ import annotations

import csv
import io

from antigraft_cli.figure_tables import Column, Kind, Table, Value
from antigraft_cli.messages import Language, Message
from antigraft_cli.report.escape import printable

BYTE_ORDER_MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a cell of a formula begins with; the wide forms are the same to some versions of Excel in Asia."""


def render(table: Table, language: Language) -> str:
    """The table, all its columns, with plain numbers: no commas, two decimals for baht and percent, empty for nothing."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_harmless(_head(column, language)) for column in table.columns)
    for row in table.rows:
        writer.writerow(_cell(value, column, language) for value, column in zip(row, table.columns, strict=True))
    return BYTE_ORDER_MARK + out.getvalue()


def _head(column: Column, language: Language) -> str:
    return column.title.text(language)


def _cell(value: Value, column: Column, language: Language) -> str:
    if value is None:
        return ""
    if isinstance(value, Message):
        return _harmless(value.text(language))
    if isinstance(value, str):
        return _harmless(printable(value))
    return str(value) if column.kind is Kind.COUNT else f"{value:.2f}"


def _harmless(text: str) -> str:
    """The text, with an apostrophe before it if a spreadsheet would work it out (OWASP, CSV Injection)."""
    return f"'{text}" if text.startswith(_FORMULA) else text
