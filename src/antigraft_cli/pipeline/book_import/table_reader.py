"""The rows of yearly tables, read one table after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from antigraft_cli.pipeline.book_import.broken_rows import goes_on, with_whole_rows
from antigraft_cli.pipeline.book_import.comparison import compared
from antigraft_cli.pipeline.book_import.field_headings import KIND_WORD
from antigraft_cli.pipeline.book_import.head_years import year_above
from antigraft_cli.pipeline.book_import.office_names import offices_of
from antigraft_cli.pipeline.book_import.row_cells import (
    are_filled,
    cost_in,
    dimension_in,
    fields_in,
    have_amounts,
    is_idle,
    is_number,
    leaves_out,
    looks_like_head,
    numbers_columns,
    text_in,
    texts_in,
    ticked,
    ticked_dimension,
    title_in,
)
from antigraft_cli.pipeline.book_import.several_in_a_row import rows_in
from antigraft_cli.pipeline.book_import.sheet_preamble import Guideline, coded, dimension_of, guideline_of
from antigraft_cli.pipeline.book_import.sheet_values import years_in
from antigraft_cli.pipeline.book_import.table_captions import year_in
from antigraft_cli.pipeline.book_import.table_cells import amount_of, remark_of
from antigraft_cli.pipeline.book_import.table_columns import Columns, Grid, columns_of
from antigraft_cli.pipeline.book_import.total_rows import (
    counts_in,
    is_carried,
    is_grand,
    is_of_all_years,
    is_total,
)
from antigraft_cli.pipeline.book_import.year_rows import Row, Total, YearRows, YearTables
from antigraft_cli.readers.blocks import Cell, Table
from antigraft_cli.thai import arabic_digits, one_line

_SAYS_MONEY = re.compile(r"[0-9๐-๙]\s?(?:\.-)?\s*บาท")
_ANY_YEAR = range(2500, 2600)


class TableReader:
    """Reads the tables of a book in turn; `found` are their rows so far, and what it knows goes on from one to the next.

    `named` are the years that tables name, `years_of_form` those of the tables that are of the official form.
    """

    def __init__(
        self, period: tuple[int, int] | None, named: frozenset[int], years_of_form: frozenset[int]
    ) -> None:
        self.first_year = period[0] if period else 0
        self.years = frozenset(range(period[0], period[1] + 1) if period else _ANY_YEAR)
        self.named = named or frozenset({0})
        self.years_of_form = years_of_form
        self.found = YearTables()
        self.columns: Columns | None = None
        self.year = 0
        self.width = 0
        self.dimension = 0
        self.guideline = Guideline()
        self.numbered = False

    def read(self, table: Table, caption_year: int, dimension: int, *, follows: bool = False) -> bool:
        """Read a table below a caption that names a year and a dimension, or neither; whether it is one of projects.

        `follows` is whether nothing but a page's end stands between it and the table before.
        """
        grid = with_whole_rows(table).grid()
        columns = columns_of(grid)
        width = max((len(row) for row in grid), default=0)
        if columns is None:
            if (
                table.head
                or self.columns is None
                or width != self.width
                or not self._goes_on(grid, follows=follows)
            ):
                return False
            columns = replace(self.columns, head_rows=0)
        else:
            caption_year = caption_year or year_above(grid, columns)
            is_free = not self.years_of_form or caption_year in self.years - self.years_of_form
            if not columns.are_of_form and not is_free:
                return False
        if not (dimension > self.dimension > 0 and self.year):
            caption_year = self._meant(caption_year, grid, columns)
        if caption_year and caption_year != self.year:
            self.dimension, self.guideline = 0, Guideline()
        self.year = caption_year or self.year
        self.dimension = dimension or self.dimension
        self.columns, self.width = columns, width
        self._above_the_head(grid[: columns.head_rows])
        self._rows(self._without_rest(grid, columns), columns)
        return True

    def _without_rest(self, grid: Grid, columns: Columns) -> Grid:
        """The rows but for one that the end of a page parted from the row above: it has the rest of that one's title."""
        above = self._of(self.year).rows if self.year else []
        if columns.head_rows or columns.budgets or not above or not goes_on(grid[0], columns):
            return grid
        above[-1].title = one_line(f"{above[-1].title}\n{text_in(grid[0], columns.title)}")
        return grid[1:]

    def _above_the_head(self, rows: Grid) -> None:
        """A row above the head that names the dimension of all below it."""
        for row in rows:
            texts = texts_in([row])
            if len(texts) == 1 and dimension_of(texts[0]):
                self._alone(texts[0])

    def _meant(self, caption_year: int, grid: Grid, columns: Columns) -> int:
        """The year of a table: the one that it names, unless that was copied from another; else the next one."""
        if caption_year and caption_year not in self.found.years:
            return caption_year
        if not caption_year:
            return self._next_year(grid, columns)
        following = self._following
        is_missing = following in self.years - self.named and (self.first_year or following < max(self.named))
        if not is_missing or not self._next_year(grid, columns) or not self._is_mostly_again(grid, columns):
            return caption_year
        self.found.meant.append((caption_year, following))
        return following

    @property
    def _following(self) -> int:
        """The year after that of the last table."""
        return self.year + 1 if self.year else self.first_year

    def _is_mostly_again(self, grid: Grid, columns: Columns) -> bool:
        """Whether most projects of a table are those of the year before it."""
        known, again = self._known_titles(grid, columns)
        return 2 * len(again) > len(known)

    def _known_titles(self, grid: Grid, columns: Columns) -> tuple[set[str], set[str]]:
        """The titles of the last year's projects as they are compared, and those of them that a table has again."""
        known = {compared(row.title) for row in self._of(self.year).rows} if self.year else set()
        return known, known & {
            compared(title_in(text_in(row, columns.title))) for row in grid[columns.head_rows :]
        }

    def _next_year(self, grid: Grid, columns: Columns) -> int:
        """The year of a table that names none: the one after the last table's, if its numbers and its projects begin anew."""
        below = grid[columns.head_rows :] if columns.head_rows else ()
        # The name of a dimension may stand above the first project.
        numbers = (text for row in below if len(texts_in([row])) > 1 and (text := text_in(row, columns.number)))
        begins = arabic_digits(next(numbers, "")).strip(" .)") == "1"
        if columns.budgets or columns.year_quarters or not (begins or not self.year):
            return 0
        known, again = self._known_titles(grid, columns)
        # Projects of each dimension may be numbered from one; those of another year are mostly the same again.
        return 0 if known and not again else self._following

    def _goes_on(self, grid: Grid, *, follows: bool) -> bool:
        """Whether a table without a head has rows as the one before it."""
        columns = self.columns
        if columns is None:
            return False
        if columns.number < 0:
            titles = (title_in(text_in(row, columns.title)) for row in grid)
            return follows and any(map(KIND_WORD.match, titles))
        numbers = [text_in(row, columns.number) for row in grid]
        return any(map(is_number, numbers))

    def _rows(self, grid: Grid, columns: Columns) -> None:
        place = columns.head_rows
        columns.by_fill = are_filled(grid[place:], columns)
        columns.by_amount = have_amounts(grid[place:], columns)
        while place < len(grid):
            row = grid[place]
            is_head = looks_like_head(row) and not is_number(text_in(row, columns.number))
            later = columns_of(grid, place) if is_head else None
            if later:
                later.by_fill, later.by_amount = columns.by_fill, columns.by_amount
                columns = self.columns = later
                place = later.head_rows
                continue
            for each in () if numbers_columns(row) else rows_in(row, columns):
                self._row(each, columns)
            place += 1

    def _row(self, row: Sequence[Cell | None], columns: Columns) -> None:
        texts = texts_in([row])
        title = title_in(text_in(row, columns.title))
        up_to_title = [*texts[:1], *texts_in([row[: columns.title + 1]])]
        if is_carried(texts):
            return
        if is_total(up_to_title, text_in(row, columns.number)):
            self._total(row, columns)
        elif self._is_heading(row, columns, texts):
            self._alone(max(texts, key=len))
        elif title and not self._is_stray(row, columns, title):
            self._project(row, columns, title)

    def _is_stray(self, row: Sequence[Cell | None], columns: Columns, title: str) -> bool:
        """Whether a row among numbered ones has neither a number nor a project's title."""
        if columns.number < 0 or text_in(row, columns.number):
            self.numbered = columns.number >= 0
            return False
        return self.numbered and not KIND_WORD.match(title)

    def _is_heading(self, row: Sequence[Cell | None], columns: Columns, texts: list[str]) -> bool:
        """Whether a row names what the rows below it have in common: it has one text, but for a number in front of it."""
        if len(texts) == 1:
            cell = row[columns.title] if columns.title < len(row) else None
            # A project whose quarters are but coloured in has no other text.
            return not (cell and cell.columns == 1 and columns.by_fill and KIND_WORD.match(title_in(cell.text)))
        numbered = len(texts) == 2 and text_in(row, columns.number) == texts[0]
        return numbered and bool(dimension_of(texts[1]) or guideline_of(texts[1]))

    def _alone(self, text: str) -> None:
        """A row of one cell: the caption of another year, the name of a dimension or of a guideline."""
        if dimension := dimension_of(text):
            self.dimension, self.guideline = dimension[0], Guideline()
            self.found.name(*dimension)
        elif guideline := guideline_of(text):
            self.guideline = guideline
        self.year = year_in(arabic_digits(text), self.year)

    def _several_years(self) -> bool:
        """Whether a table without a column for each year has had the totals of more than one."""
        return sum(bool(rows.totals) for rows in self.found.years.values()) > 1

    def _of(self, year: int) -> YearRows:
        return self.found.years.setdefault(year, YearRows(year))

    def _total(self, row: Sequence[Cell | None], columns: Columns) -> None:
        # Text out of a browser has one cell where the words of a total span several columns.
        back = max(self.width - len(row), 0) if None not in row and text_in(row, 0) else 0
        first = next(iter(texts_in([row])), "")
        own_year = year_in(arabic_digits(first), self.year)
        # All of it may stand in one cell: `รวมทั้งสิ้น 5 โครงการ เป็นเงิน 33,000 บาท`.
        said = first if _SAYS_MONEY.search(first) and not columns.budgets else ""
        for year, column in columns.budgets.items() or [(own_year, columns.budget)]:
            text = text_in(row, column - back) if column > back else ""
            cost = amount_of(text or said) if text or said else None
            if cost and year and not (self._several_years() and is_of_all_years(texts_in([row]))):
                self._of(year).totals.append(
                    Total(
                        cost.amount,
                        counts_in(row, columns, year, back),
                        is_grand(texts_in([row])),
                        len(self._of(year).rows),
                    )
                )

    def _project(self, row: Sequence[Cell | None], columns: Columns, title: str) -> None:
        own_years = years_in(arabic_digits(text_in(row, columns.year))) if columns.year >= 0 else []
        years = columns.budgets or dict.fromkeys(
            sorted({year for year, _ in columns.year_quarters}), columns.budget
        )
        self.year = own_years[0] if own_years else self.year
        for year, column in years.items() or [(each, columns.budget) for each in own_years or [self.year]]:
            text = text_in(row, column)
            left_out = leaves_out(text, columns) if columns.budgets else is_idle(row, columns, year)
            if year and not left_out:
                self._of(year).rows.append(self._filled(row, columns, title, (year, text)))

    def _filled(self, row: Sequence[Cell | None], columns: Columns, title: str, at: tuple[int, str]) -> Row:
        year, text = at
        self.found.name(*(dimension_of(one_line(text_in(row, columns.dimension))) or (0, "")))
        dimension = ticked_dimension(row, columns) or dimension_in(text_in(row, columns.dimension))
        quarters = ticked(row, columns, year)
        return Row(
            title,
            dimension or self.dimension,
            cost_in(row, columns, text),
            quarters,
            remark_of(text_in(row, columns.note)),
            offices_of(text_in(row, columns.responsible).split("\n")),
            self._guideline(row, columns),
            fields_in(row, columns),
        )

    def _guideline(self, row: Sequence[Cell | None], columns: Columns) -> Guideline:
        """The guideline of a row: that of its column, unless one above it is a part of that; else that in front of its title."""
        named = guideline_of(text_in(row, columns.guideline))
        if named and not self.guideline.number.startswith(f"{named.number}."):
            return named
        code = coded(one_line(text_in(row, columns.title)))[0]
        return Guideline(code or self.guideline.number, self.guideline.name)
