"""A workbook as the bytes of an Excel file, by XlsxWriter: the same bytes for the same workbook.

Texts are always written as texts, so that what begins with `=`, `+`, `-` or `@` is no formula, and an address no link.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime, time
from decimal import Decimal
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from antigraft_cli.messages import Message
from antigraft_cli.writers.looks.draft_stamp import TEXT as DRAFT
from antigraft_cli.writers.xlsx.cell_formats import CellFormats, Role
from antigraft_cli.writers.xlsx.cell_texts import is_too_long, writable
from antigraft_cli.writers.xlsx.column_rules import validations
from antigraft_cli.writers.xlsx.row_heights import LINE, row_height
from antigraft_cli.writers.xlsx.sheet_names import sheet_names
from antigraft_cli.writers.xlsx.workbook import TICK, Column, Kind, Sheet, Value, Workbook

_A4 = 9
_MARGINS = {"left": 0.5, "right": 0.5, "top": 0.9, "bottom": 0.6}
"""In inches."""

_PIXELS_OF_A_POINT = 4 / 3
_ALLOWED = dict.fromkeys(("format_cells", "format_columns", "format_rows"), True)
"""What a protected sheet allows besides typing into free cells: to make a row or column larger."""


def excel_file(workbook: Workbook) -> tuple[bytes, list[Message]]:
    """The file, and notes on texts that a cell could not hold in full."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, _options(workbook))
    made_on = datetime.combine(workbook.day, time())
    title, author = writable(workbook.title), writable(workbook.author)
    book.set_properties({"title": title, "author": author, "created": made_on})
    formats = CellFormats(book)
    notes = []
    for name, sheet in zip(sheet_names(each.name for each in workbook.sheets), workbook.sheets, strict=True):
        page = _Page(book.add_worksheet(name), sheet, formats)
        page.set_up(workbook)
        page.write(workbook.size)
        notes += [_too_long(name, cell) for cell in page.cut]
    book.close()
    return buffer.getvalue(), notes


def _options(workbook: Workbook) -> dict[str, Any]:
    return {
        "in_memory": True,
        "default_format_properties": {"font_name": writable(workbook.font), "font_size": workbook.size},
        "default_row_height": round(workbook.size * LINE * _PIXELS_OF_A_POINT),
    }


class _Page:
    """One sheet while it is written; `cut` are the cells whose text is cut."""

    def __init__(self, to: Worksheet, sheet: Sheet, formats: CellFormats) -> None:
        self._to, self._sheet, self._formats = to, sheet, formats
        self._first = sheet.head + 1
        self.cut: list[str] = []

    def set_up(self, workbook: Workbook) -> None:
        """The page to print, what stays in view, and what may be changed."""
        to, sheet = self._to, self._sheet
        to.set_landscape()
        to.set_paper(_A4)
        to.fit_to_pages(1, 0)
        to.set_margins(**_MARGINS)
        to.repeat_rows(0, sheet.head)
        to.set_header(_header(workbook))
        to.freeze_panes(self._first, sheet.frozen)
        for index, column in enumerate(sheet.columns):
            to.set_column(index, index, column.width, None, {"hidden": column.hidden})
        if sheet.protected:
            to.protect("", _ALLOWED)
        if sheet.hidden:
            to.hide()

    def write(self, size: int) -> None:
        """All cells in letters of a size, and the rules of those that may be changed."""
        sheet = self._sheet
        self._text(0, 0, sheet.caption, Role.CAPTION)
        self._text(1, 0, sheet.mark, Role.NOTE)
        self._to.set_row(1, None, None, {"hidden": True})
        for row, note in enumerate(sheet.notes, start=2):
            self._text(row, 0, note, Role.NOTE)
        for index, column in enumerate(sheet.columns):
            self._text(sheet.head, index, column.title, Role.HEAD)
        for row, values in enumerate(sheet.rows, start=self._first):
            if height := row_height(_wrapped(sheet.columns, values), size):
                self._to.set_row(row, height)
            for index, (column, value) in enumerate(zip(sheet.columns, values, strict=True)):
                self._cell(row, index, column, value)
        if sheet.total:
            self._write_total()
        self._rule()

    def _text(self, row: int, column: int, text: str, role: Role) -> None:
        if text:
            self._to.write_string(row, column, writable(text), self._formats.of(role))

    def _cell(self, row: int, index: int, column: Column, value: Value) -> None:
        look = self._formats.of_column(column)
        if value is None or value is False or value == "":
            self._to.write_blank(row, index, None, look)
        elif isinstance(value, str):
            self._to.write_string(row, index, writable(value), look)
            self.cut += [xl_rowcol_to_cell(row, index)] if is_too_long(value) else []
        elif value is True:
            self._to.write_string(row, index, TICK, look)
        elif _is_exact(value):
            self._to.write_number(row, index, float(value), look)
        else:
            self._to.write_string(row, index, str(value), look)

    def _write_total(self) -> None:
        row, columns = self._first + len(self._sheet.rows), self._sheet.columns
        label = next((index for index, column in enumerate(columns) if column.kind is Kind.TEXT), 0)
        for index, column in enumerate(columns):
            look = self._formats.of_total(column)
            if index == label:
                self._to.write_string(row, index, writable(self._sheet.total), look)
            elif column.summed and self._sheet.rows:
                values = [each[index] for each in self._sheet.rows]
                formula = self._total_of(index, column, row)
                self._to.write_formula(row, index, formula, look, _total(values))
            else:
                self._to.write_blank(row, index, None, look)

    def _total_of(self, index: int, column: Column, row: int) -> str:
        cells = f"{xl_rowcol_to_cell(self._first, index)}:{xl_rowcol_to_cell(row - 1, index)}"
        return f'=COUNTIF({cells},"{TICK}")' if column.kind is Kind.TICK else f"=SUM({cells})"

    def _rule(self) -> None:
        """Say to Excel what may be typed into the cells that can be changed."""
        last = self._sheet.head + len(self._sheet.rows)
        for index, column in enumerate(self._sheet.columns):
            if last >= self._first and (column.free or not self._sheet.protected):
                for options in validations(column):
                    self._to.data_validation(self._first, index, last, index, options)


def _wrapped(columns: tuple[Column, ...], values: tuple[Value, ...]) -> Iterator[tuple[str, float]]:
    """The texts of a row that take as many lines as they need, with the widths of their columns."""
    for column, value in zip(columns, values, strict=True):
        if isinstance(value, str) and column.kind is Kind.TEXT and not column.hidden:
            yield value, column.width


def _is_exact(number: int | Decimal) -> bool:
    """Whether Excel's numbers, which have fifteen digits, can hold it."""
    return len(str(number).replace(".", "").replace("-", "").strip("0")) <= 15


def _total(values: list[Value]) -> int | float:
    """The sum of the numbers and ticks, as Excel works it out: texts count nowhere."""
    total = sum((Decimal(value) for value in values if isinstance(value, int | Decimal)), Decimal())
    return int(total) if total == int(total) else float(total)


def _header(workbook: Workbook) -> str:
    """The page's number in the middle, as in the book; a draft's stamp at the left."""
    font = "".join(_plain(workbook.font))
    look = f'&"{font},Regular"&{workbook.size}'
    return (f"&L{look} {DRAFT}" if workbook.draft else "") + f"&C{look}&P"


def _plain(text: str) -> Iterator[str]:
    """The characters that may stand in a font's name inside a header."""
    return (each for each in writable(text) if each not in '&",\n\t')


def _too_long(name: str, cell: str) -> Message:
    return Message(
        f'แผ่น "{name}" ช่อง {cell}: ข้อความยาวเกินที่ช่องของ Excel รับได้ จึงตัดท้าย',
        f'sheet "{name}", cell {cell}: the text is longer than a cell of Excel can hold, and was cut',
    )
