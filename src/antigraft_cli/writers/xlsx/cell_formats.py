"""How cells look: each look is declared once in the file."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format as CellFormat

from antigraft_cli.writers.xlsx.workbook import Column, Kind


class Role(Enum):
    """What a cell is, where that does not depend on its column."""

    CAPTION = auto()
    NOTE = auto()
    HEAD = auto()


_BORDER = {"border": 1, "valign": "top"}
_HEAD = {
    "bold": True,
    "border": 1,
    "align": "center",
    "valign": "vcenter",
    "text_wrap": True,
    "bg_color": "#E7E6E6",
}
_OF_ROLE: Mapping[Role, Mapping[str, Any]] = {
    Role.CAPTION: {"bold": True},
    Role.NOTE: {},
    Role.HEAD: _HEAD,
}
_OF_KIND: Mapping[Kind, Mapping[str, Any]] = {
    Kind.TEXT: {"num_format": "@", "text_wrap": True, "align": "left"},
    Kind.COUNT: {"num_format": "#,##0", "align": "center"},
    Kind.NUMBER: {"num_format": "General", "align": "right"},
    Kind.MONEY: {"num_format": "#,##0.00", "align": "right"},
    Kind.PERCENT: {"num_format": "0.00", "align": "right"},
    Kind.TICK: {"align": "center"},
}
_FREE = {"locked": False, "bg_color": "#FFF9E5"}
_TOTAL = {"bold": True, "bg_color": "#F2F2F2", "top": 2}


class CellFormats:
    """The looks of one file."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], CellFormat] = {}

    def of(self, role: Role) -> CellFormat:
        """The look of a cell outside the table's rows."""
        return self._format(_OF_ROLE[role])

    def of_column(self, column: Column) -> CellFormat:
        """The look of a row's cell in a column."""
        return self._format({**_BORDER, **_OF_KIND[column.kind], **(_FREE if column.free else {})})

    def of_total(self, column: Column) -> CellFormat:
        """The look of the total row's cell in a column."""
        of_kind = _OF_KIND[Kind.COUNT if column.kind is Kind.TICK else column.kind]
        return self._format({**_BORDER, **of_kind, **_TOTAL})

    def _format(self, properties: Mapping[str, Any]) -> CellFormat:
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(dict(properties))
        return self._made[key]
