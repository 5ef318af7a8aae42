"""The yearly tables of a book: their rows, year by year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from antigraft_cli.pipeline.book_import.field_headings import KIND_WORD
from antigraft_cli.pipeline.book_import.list_marks import typed_mark
from antigraft_cli.pipeline.book_import.pieces import Line, Piece, TablePiece
from antigraft_cli.pipeline.book_import.sheet_preamble import DIMENSION
from antigraft_cli.pipeline.book_import.sheet_values import Cost, Quarters
from antigraft_cli.pipeline.book_import.table_cells import Remark, amount_of, is_ticked, quarters_of, remark_of
from antigraft_cli.pipeline.book_import.table_columns import Columns, Grid, columns_of
from antigraft_cli.readers.blocks import Cell, Table
from antigraft_cli.thai import arabic_digits, one_line

_YEAR = re.compile(r"(?:พ\.?\s?ศ\.?|ปี)[^0-9\n]{0,20}(25[0-9]{2})(?!\s?[-–]\s?(?:พ\.ศ\.\s?)?25[0-9]{2})(?![0-9])")
_TOTAL = re.compile(r"รวม|ยอดรวม|รวมทั้งสิ้น|ผลรวม")
_ANY_YEAR = range(2500, 2600)
_ABOVE = 4
"""Lines above a table among which its caption is looked for."""
_CAPTION = re.compile(r"แผน|ปี|พ\.ศ\.|ตาราง|มิติ|ของ|องค์การ|เทศบาล|อำเภอ|จังหวัด|งบประมาณ|บัญชี|รายการ")


@dataclass(slots=True)
class Row:
    """A row as the book has it; what it lacks is None, or no quarter."""

    title: str
    dimension: int = 0
    cost: Cost | None = None
    quarters: Quarters = ()
    has_quarters: bool = True
    remark: Remark = Remark()  # noqa: RUF009 - a tuple
    responsible: str = ""


@dataclass(slots=True)
class YearRows:
    """The rows of a year and the totals that the book gives."""

    year: int
    rows: list[Row] = field(default_factory=list)
    total: Decimal | None = None
    counts: tuple[int, ...] = ()


@dataclass(slots=True)
class YearTables:
    """All years of a book, the pieces that they are, and the lines of their captions."""

    years: dict[int, YearRows] = field(default_factory=dict)
    tables: list[int] = field(default_factory=list)
    captions: list[int] = field(default_factory=list)


class _Reader:
    def __init__(self, period: range, *, of_form: bool) -> None:
        self.first_year = period.start
        self.period = period
        self.of_form = of_form
        self.found = YearTables()
        self.columns: Columns | None = None
        self.year = 0
        self.width = 0
        self.dimension = 0

    def read(self, table: Table, caption_year: int) -> bool:
        """Read a table; whether it is one of projects."""
        grid = table.grid()
        columns = columns_of(grid)
        width = max((len(row) for row in grid), default=0)
        if columns is None:
            if table.head or self.columns is None or width != self.width or not self._goes_on(grid):
                return False
            columns = replace(self.columns, head_rows=0)
        else:
            caption_year = caption_year or _year_above(grid, columns)
            if (not columns.are_of_form and self.of_form) or (caption_year and caption_year not in self.period):
                return False
        caption_year = caption_year or self._next_year(grid, columns)
        if caption_year and caption_year != self.year:
            self.dimension = 0
        self.year = caption_year or self.year
        self.columns, self.width = columns, width
        self._rows(grid, columns)
        return True

    def _next_year(self, grid: Grid, columns: Columns) -> int:
        """The year of a table that names none: the one after the last table's, if its numbers begin anew."""
        below = grid[columns.head_rows] if columns.head_rows and columns.head_rows < len(grid) else ()
        begins = arabic_digits(_cell(below, columns.number)).strip(" .)") == "1"
        if columns.budgets or columns.year_quarters or not (begins or not self.year):
            return 0
        return self.year + 1 if self.year else self.first_year

    def _goes_on(self, grid: Grid) -> bool:
        """Whether a table without a head has rows as the one before it."""
        columns = self.columns
        if columns is None or columns.number < 0:
            return False
        numbers = [_cell(row, columns.number) for row in grid]
        return any(map(_is_number, numbers))

    def _rows(self, grid: Grid, columns: Columns) -> None:
        place = columns.head_rows
        while place < len(grid):
            row = grid[place]
            is_head = _looks_like_head(row) and not _is_number(_cell(row, columns.number))
            later = columns_of(grid, place) if is_head else None
            if later:
                columns = self.columns = later
                place = later.head_rows
                continue
            self._row(row, columns)
            place += 1

    def _row(self, row: Sequence[Cell | None], columns: Columns) -> None:
        texts = _texts([row])
        if len(texts) == 1:
            self._alone(texts[0])
            return
        title = _title(_cell(row, columns.title))
        first = next(iter(texts), "")
        if _TOTAL.match(first) or _TOTAL.match(title):
            self._total(row, columns)
        elif title:
            self._project(row, columns, title)

    def _alone(self, text: str) -> None:
        """A row of one cell: the caption of another year, or the name of a dimension."""
        plain = arabic_digits(text)
        if found := DIMENSION.match(text):
            self.dimension = int(arabic_digits(found["number"]))
        self.year = _year_in(plain, self.year)

    def _of(self, year: int) -> YearRows:
        return self.found.years.setdefault(year, YearRows(year))

    def _total(self, row: Sequence[Cell | None], columns: Columns) -> None:
        for year, column in columns.budgets.items() or [(self.year, columns.budget)]:
            cost = amount_of(_cell(row, column)) if column >= 0 and _cell(row, column).strip() else None
            if cost and year:
                self._of(year).total = cost.amount
        counts = [arabic_digits(_cell(row, columns.quarters.get(quarter, -1))).strip() for quarter in (1, 2, 3, 4)]
        if self.year and all(re.fullmatch("[0-9]+|[-–]", count) for count in counts):
            self._of(self.year).counts = tuple(int(count) if count.isdigit() else 0 for count in counts)

    def _project(self, row: Sequence[Cell | None], columns: Columns, title: str) -> None:
        row_year = _year_in(f"ปี {arabic_digits(_cell(row, columns.year))}", 0) if columns.year >= 0 else 0
        years = columns.budgets or dict.fromkeys(
            sorted({year for year, _ in columns.year_quarters}), columns.budget
        )
        for year, column in years.items() or [(row_year or self.year, columns.budget)]:
            text = _cell(row, column)
            if year and not (columns.budgets and not text.strip()):
                self._of(year).rows.append(self._filled(row, columns, title, (year, text)))

    def _filled(self, row: Sequence[Cell | None], columns: Columns, title: str, at: tuple[int, str]) -> Row:
        year, text = at
        dimension = re.search("[1-4]", arabic_digits(_cell(row, columns.dimension)))
        quarters = _ticked(row, columns, year)
        return Row(
            title,
            int(dimension[0]) if dimension else self.dimension,
            _cost(row, columns, text),
            quarters,
            bool(columns.quarters or columns.quarter >= 0 or columns.year_quarters),
            remark_of(_cell(row, columns.note)),
            one_line(_cell(row, columns.responsible)),
        )


def _title(text: str) -> str:
    """The title in a cell, in one line and without a number that is typed in front of it."""
    title = one_line(text)
    mark = typed_mark(title)
    return mark.text if mark and KIND_WORD.match(mark.text) else title


def _cost(row: Sequence[Cell | None], columns: Columns, text: str) -> Cost | None:
    """The budget: of the year's column, or, where that has but a tick, of the one for all years."""
    if columns.budgets and re.search("[0-9๐-๙]|ไม่|[-–]", text):
        return amount_of(text)
    if columns.budgets:
        text = _cell(row, columns.budget)
    return amount_of(text) if columns.budget >= 0 else None


def _ticked(row: Sequence[Cell | None], columns: Columns, year: int) -> Quarters:
    if columns.quarter >= 0 and not columns.quarters:
        return quarters_of(_cell(row, columns.quarter))
    of_year = {quarter: column for (each, quarter), column in columns.year_quarters.items() if each == year}
    marked = {
        (quarter // 100 if quarter > 4 else quarter)
        for quarter, column in {**columns.quarters, **of_year}.items()
        if is_ticked(_cell(row, column))
    }
    return tuple(sorted(marked))


def _is_number(text: str) -> bool:
    return arabic_digits(text).strip(" .").isdigit()


def _looks_like_head(row: Sequence[Cell | None]) -> bool:
    return any("โครงการ" in text or "รายการ" in text for text in _texts([row])) and any(
        "งบประมาณ" in text or "ไตรมาส" in text for text in _texts([row]) if len(text) < 60
    )


def _cell(row: Sequence[Cell | None], column: int) -> str:
    cell = row[column] if 0 <= column < len(row) else None
    return cell.text.strip() if cell else ""


def _texts(rows: Grid) -> list[str]:
    cells = {id(cell): cell for row in rows for cell in row if cell}
    return [text for cell in cells.values() if (text := " ".join(cell.text.split()))]


def _year_in(text: str, otherwise: int) -> int:
    found = _YEAR.search(text)
    return int(found[1]) if found else otherwise


def _year_above(grid: Grid, columns: Columns) -> int:
    """The year that the head names, or a row above it; 0 without any."""
    return _year_in(arabic_digits(" ".join(_texts(grid[: columns.head_rows]))), 0)


def find_year_tables(pieces: Sequence[Piece], period: tuple[int, int] | None) -> YearTables:
    """All tables of projects, those too that continue one on the next page; tables without a year begin with the first.

    Where one of the form names its year, tables that lack columns of the form are others, as are those of years outside
    the plan's.
    """
    tables = {index: piece.table for index, piece in enumerate(pieces) if isinstance(piece, TablePiece)}
    captions = {index: _captions(pieces, index) for index in tables}
    years = {index: _year_in(_text_of(pieces, lines), 0) for index, lines in captions.items()}
    years_of_plan = range(period[0], period[1] + 1) if period else _ANY_YEAR
    of_form = any(_names_its_year_in_the_form(table, years[index]) for index, table in tables.items())
    reader = _Reader(years_of_plan, of_form=of_form)
    for index, table in tables.items():
        if reader.read(table, years[index]):
            reader.found.tables.append(index)
            reader.found.captions += captions[index]
    reader.found.years = dict(sorted(reader.found.years.items()))
    return reader.found


def _names_its_year_in_the_form(table: Table, caption_year: int) -> bool:
    grid = table.grid()
    columns = columns_of(grid)
    return bool(columns and columns.are_of_form and (caption_year or _year_above(grid, columns)))


def _text_of(pieces: Sequence[Piece], indexes: Sequence[int]) -> str:
    return arabic_digits("\n".join(line.text for each in indexes if isinstance(line := pieces[each], Line)))


def _captions(pieces: Sequence[Piece], index: int) -> list[int]:
    """The lines right above a table that may be its caption, back to the nearest that names a year."""
    found: list[int] = []
    for each in range(index - 1, max(index - 1 - _ABOVE, -1), -1):
        piece = pieces[each]
        if not isinstance(piece, Line):
            if not found and not isinstance(piece, TablePiece):
                continue
            break
        if len(piece.text) > 200 or not _CAPTION.search(piece.text):
            break
        found.append(each)
        if _YEAR.search(arabic_digits(piece.text)):
            return found
    return []
