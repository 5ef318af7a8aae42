"""An Excel workbook (xlsx, xlsm) read into grids: the values that it shows, and nothing of formulas, macros or links.

The file is untrusted. Before openpyxl gets it, every XML part has been parsed within the bounds of `ooxml_package`, without
a DTD. openpyxl goes through a sheet row by row, so that a cell in the last row and column costs nothing, and it tells an
error (`#DIV/0!`) from an empty cell. python-calamine, ten times as fast, was tried and not taken: a sheet of 6 KB with one
cell in the last column of the last row ends the process, others make it panic, and errors come out as empty cells.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

import openpyxl

from antigraft_cli.messages import Message
from antigraft_cli.ooxml_package import SWOLLEN, UNREADABLE, NotReadError, Package
from antigraft_cli.readers.document_file import MAX_BYTES
from antigraft_cli.readers.grids import CellError, CellValue, Grid, WorkbookReading
from antigraft_cli.readers.written_text import seen

MAX_ROWS, MAX_COLUMNS = 5_000, 40
"""Of a sheet, so much is read; a plan's table has some dozens of rows."""

_MOST_ROWS = 20_000
"""Of all sheets together; a workbook that has more is refused."""

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# A character that XML cannot hold, or that stands for itself (ECMA-376 part 1, 22.9.2.19).
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")

_SAVE = ("เปิดใน Excel แล้วบันทึกเป็น Excel Workbook (.xlsx)", "open it in Excel and save it as Excel Workbook (.xlsx)")
_NO_WORKBOOK = Message(f"ไม่ใช่ไฟล์ Excel (.xlsx): {_SAVE[0]}", f"not an Excel workbook (.xlsx): {_SAVE[1]}")
_DAMAGED = Message(f"ไฟล์เสียหายหรืออ่านไม่ได้: {_SAVE[0]}", f"the file is damaged or unreadable: {_SAVE[1]}")
_ENCRYPTED = Message(
    "ไฟล์มีรหัสผ่าน: เปิดใน Excel แล้วบันทึกใหม่โดยไม่มีรหัสผ่าน",
    "the file has a password: open it in Excel and save it without one",
)
_TOO_LARGE = Message("ไฟล์ใหญ่เกิน 64 MiB", "the file is over 64 MiB")


def read_workbook(data: bytes) -> WorkbookReading:
    """The grids of a workbook, or why it cannot be read; never raises for its content."""
    if len(data) > MAX_BYTES:
        return WorkbookReading(problem=_TOO_LARGE)
    if data.startswith(_COMPOUND):
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        return WorkbookReading(problem=_ENCRYPTED if encrypted else _NO_WORKBOOK)
    if not data.startswith(b"PK"):
        return WorkbookReading(problem=_NO_WORKBOOK)
    try:
        _check(data)
        return WorkbookReading(_grids(data))
    except NotReadError as error:
        return WorkbookReading(problem=error.message if error.message in (SWOLLEN, _NO_WORKBOOK) else _DAMAGED)
    except Exception:
        return WorkbookReading(problem=_DAMAGED)


def is_workbook(data: bytes) -> bool:
    """Whether a file is an Office Open XML workbook, whatever is wrong with it."""
    try:
        return Package(io.BytesIO(data)).main.startswith("xl/")
    except (NotReadError, *UNREADABLE):
        return False


def _check(data: bytes) -> None:
    """Parse every XML part within bounds. Raises NotReadError, and `UNREADABLE` for damage."""
    package = Package(io.BytesIO(data))
    if not package.main or not package.xml(package.main).tag.endswith("}workbook"):
        raise NotReadError(_NO_WORKBOOK)
    for part in package.parts:
        if part.lower().endswith((".xml", ".rels", ".vml")):
            package.xml(part)


def _grids(data: bytes) -> tuple[Grid, ...]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about what it does not keep
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        left = count(_MOST_ROWS, -1)
        return tuple(Grid(sheet.title, tuple(_rows(sheet, left))) for sheet in book.worksheets)


def _rows(sheet: Any, left: Iterator[int]) -> Iterator[tuple[CellValue, ...]]:
    """The rows up to the last one that is not empty. Raises NotReadError if no more of all sheets' rows are `left`."""
    empty = 0
    for cells in sheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS):
        if not next(left):
            raise NotReadError(SWOLLEN)
        values = [_value(cell.value, cell.data_type) for cell in cells]
        while values and values[-1] is None:
            values.pop()
        if values:
            yield from [()] * empty
            empty = 0
            yield tuple(values)
        else:
            empty += 1


def _value(value: object, type_: str) -> CellValue:
    if isinstance(value, str):
        text = seen(_ESCAPED.sub(lambda found: chr(int(found[1], 16)), value))
        return CellError(text) if type_ == "e" else text if text.strip() else None
    if isinstance(value, bool | date | time | timedelta):
        return value
    number = Decimal(repr(value)) if isinstance(value, int | float) else None
    return number if number is None or number.is_finite() else CellError("#NUM!")
