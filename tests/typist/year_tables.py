"""The yearly tables: one a year or one for all, whole or by dimension, with the heads and totals that people give them."""

from __future__ import annotations

from decimal import Decimal

from strangers.expected import Book, Sheet
from typist.amounts import figures
from typist.captions import type_caption
from typist.columns import Columns
from typist.grid import Grid
from typist.layout import Layout
from typist.officer import Officer
from typist.paper import Paper
from typist.texts import GUIDELINES
from typist.ticks import in_one_column, untick

_FEWEST_NUMBERED = 5
"""Columns of a table below whose head they are numbered."""


class YearTables:
    """Types the tables of a book, and keeps the totals that they print."""

    def __init__(self, paper: Paper, book: Book, layout: Layout, columns: Columns) -> None:
        self.paper, self.book, self.layout, self.columns = paper, book, layout, columns
        self.officer: Officer = paper.officer
        self.totals: dict[int, tuple[str | None, tuple[int, ...] | None]] = {}

    def type(self) -> None:
        """Type them all."""
        years = range(self.book.start, self.book.end + 1)
        if self.layout.tables == "years in rows":
            self._in_one(years)
            return
        for place, year in enumerate(years):
            if place:
                self.paper.turn()
            self._year(year)

    def _year(self, year: int) -> None:
        sheets = self.book.rows(year)
        if self.layout.groups != "tables":
            in_table = type_caption(self.paper, self.book, year, self.columns)
            self._table(year, sheets, in_table)
            return
        type_caption(self.paper, self.book, year, self.columns, outside=True)
        for dimension in sorted({sheet.dimension for sheet in sheets}):
            self.paper.line(self._dimension_line(dimension), bold=True)
            self._table(year, [sheet for sheet in sheets if sheet.dimension == dimension], None)

    def _dimension_line(self, dimension: int) -> str:
        way = self.officer.habit("dimension over rows", "มิติที่ {} {}", "มิติที่ {} : {}", "มิติที่ {}. {}", "มิติ {} {}")
        return way.format(dimension, self.layout.names[dimension])

    def _grid(self, title: str | None) -> Grid:
        grid = Grid(len(self.columns.kinds))
        if title:
            grid.across(title)
        self._head(grid)
        return grid

    def _head(self, grid: Grid) -> None:
        upper = grid.add(self.columns.upper, bold=True)
        grid.head = upper + 1 if self.columns.lower is None else upper + 2
        if self.columns.lower is None:
            self._number_columns(grid)
            return
        lower = grid.add(self.columns.lower, bold=True)
        over = [place for place, text in enumerate(self.columns.lower) if text]
        grid.merges.append((upper, over[0], upper, over[-1]))
        if self.officer.habit("head merged", "yes", "yes", "no") == "yes":
            grid.merges += [(upper, place, lower, place) for place in range(grid.width) if place not in over]
        self._number_columns(grid)

    def _number_columns(self, grid: Grid) -> None:
        way = self.officer.habit("columns numbered", "no", "no", "no", "no", "(1)", "1")
        if way != "no" and grid.width >= _FEWEST_NUMBERED:
            grid.add([way.replace("1", str(place)) for place in range(1, grid.width + 1)])

    def _table(self, year: int, sheets: list[Sheet], title: str | None) -> None:
        grid = self._grid(title)
        cut = len(sheets) // 2 if len(sheets) > 6 else 0
        way = self.officer.habit("table goes on", "whole", "whole", "whole", "with head", "without head")
        first: dict[int, int] = {}
        group: tuple[int, str | None] = (0, None)
        for place, sheet in enumerate(sheets):
            if place and place == cut and way != "whole":
                self._merge_dimensions(grid, sheets[:place], first)
                grid.typed(self.paper)
                self.paper.turn()
                if self.paper.officer.habit("page break", "paragraph") == "none":
                    self.paper.line("")
                if way == "with head" and self.officer.habit("caption again", "no", "yes") == "yes":
                    self.paper.line(f"แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. {year} (ต่อ)", bold=True)
                grid, first = (self._grid(None) if way == "with head" else Grid(grid.width)), {}
            group = self._over(grid, group, sheet)
            first[place] = self._row(grid, year, place, sheet, sheets)
            if place + 1 == len(sheets) or sheets[place + 1].dimension != sheet.dimension:
                self._subtotal(grid, year, [each for each in sheets if each.dimension == sheet.dimension])
        self._merge_dimensions(grid, sheets, first)
        for _ in range(2 if self.officer.habit("empty rows", "no", "no", "no", "yes") == "yes" else 0):
            grid.add([])
        self._total(grid, year, sheets)
        grid.typed(self.paper)

    def _over(self, grid: Grid, group: tuple[int, str | None], sheet: Sheet) -> tuple[int, str | None]:
        if self.layout.groups != "span":
            return group
        merged = self.officer.habit("spans merged", "yes", "yes", "no") == "yes"
        if group[0] != sheet.dimension:
            grid.across(self._dimension_line(sheet.dimension), merged=merged)
            group = (sheet.dimension, None)
        if self.layout.guidelines_in_tables and group[1] != sheet.guideline:
            number = sheet.guideline or ""
            word = self.officer.habit("guideline over rows", "{} {}", "แนวทางที่ {} {}")
            grid.across(word.format(number, GUIDELINES[number]), merged=merged)
        return sheet.dimension, sheet.guideline

    def _row(self, grid: Grid, year: int, place: int, sheet: Sheet, sheets: list[Sheet]) -> int:
        row = sheet.years[year]
        counted = place + 1
        if self.layout.groups == "span" and self.officer.habit("numbers begin anew", "no", "yes") == "yes":
            counted -= next(at for at, each in enumerate(sheets) if each.dimension == sheet.dimension)
        numbered = "number" not in self.columns.kinds and self.officer.habit(
            "number before title", "no", "1. ", "1) "
        )
        titled = (
            sheet.title if numbered in (False, "no") else str(numbered).replace("1", str(counted)) + sheet.title
        )
        texts = {
            "number": self.officer.habit("number in rows", "1", "1", "1.").replace("1", str(counted)),
            "title": _broken(titled, self.officer),
            "dimension": self._dimension_cell(sheet.dimension),
            "year": str(year),
            "budget": figures(self.officer, row.budget)
            + (f"\n({row.budget_source})" if row.budget_source else ""),
            "unit": "\n".join(sheet.responsible),
            "note": row.note or "",
            "target": sheet.groups[0][0],
            "indicator": sheet.outputs[0] if isinstance(sheet.outputs[0], str) else "",
            "quarters": in_one_column(self.officer, row.quarters),
        }
        ticks = [column for quarter in row.quarters for column in self.columns.quarters.get(quarter, ())]
        empty = untick(self.officer)
        line = grid.add(
            [texts.get(kind, "" if at in ticks else empty) for at, kind in enumerate(self.columns.kinds)]
        )
        if ticks:
            grid.ticks.append((line, ticks))
        return line

    def _dimension_cell(self, dimension: int) -> str:
        way = self.officer.habit("dimension in cells", "1", "1", "มิติที่ 1", "มิติที่ 1 ชื่อ", "มิติที่ 1\nชื่อ")
        return way.replace("1", str(dimension)).replace("ชื่อ", self.layout.names[dimension])

    def _merge_dimensions(self, grid: Grid, sheets: list[Sheet], lines: dict[int, int]) -> None:
        column = self.columns.of("dimension")
        if self.layout.groups != "merged" or column is None or not lines:
            return
        places = sorted(lines)
        start = places[0]
        for place in places:
            after = place + 1
            if after in lines and sheets[after].dimension == sheets[start].dimension:
                grid.lines[lines[after]][column] = ""
                continue
            if lines[place] > lines[start]:
                grid.merges.append((lines[start], column, lines[place], column))
            start = after

    def _subtotal(self, grid: Grid, year: int, sheets: list[Sheet]) -> None:
        column = self.columns.of("budget")
        if self.layout.groups != "span" or column is None or column < 1:
            return
        if self.officer.habit("subtotals", "no", "no", "yes") == "no":
            return
        texts = [""] * grid.width
        texts[0] = self.officer.habit("word of subtotal", "รวมมิติที่ {}", "รวม", "รวมมิติที่ {} จำนวน {} โครงการ").format(
            sheets[0].dimension, len(sheets)
        )
        texts[column] = figures(self.officer, f"{sum(Decimal(sheet.years[year].budget) for sheet in sheets)}")
        grid.add(texts, bold=True)

    def _total(self, grid: Grid, year: int, sheets: list[Sheet]) -> None:
        way = self.officer.habit("total", "none", "money", "money", "counts")
        column = self.columns.of("budget")
        if way == "none" or column is None:
            return
        total = sum((Decimal(sheet.years[year].budget) for sheet in sheets), Decimal(0))
        word = self.officer.habit(
            "word of total", "รวม", "รวมทั้งสิ้น", "รวมทั้งสิ้น {} โครงการ", "รวมงบประมาณ", "รวมเป็นเงิน", "ยอดรวม"
        )
        texts = [""] * grid.width
        at = min(column - 1, 1) if self.officer.habit("total stands", "left", "title") == "title" else 0
        at = 0 if self.columns.kinds[at].startswith("q") else at
        texts[at] = word.format(len(sheets))
        texts[column] = figures(self.officer, f"{total}")
        four = all(f"q{quarter}" in self.columns.kinds for quarter in (1, 2, 3, 4))
        counts = tuple(sum(quarter in sheet.years[year].quarters for sheet in sheets) for quarter in (1, 2, 3, 4))
        if way == "counts" and four:
            unit = self.officer.habit("unit of counts", "", "", " โครงการ", " รายการ")
            for quarter, count in enumerate(counts):
                texts[self.columns.kinds.index(f"q{quarter + 1}")] = f"{count}{unit}"
        line = grid.add(texts, bold=True)
        before = self.columns.kinds[:column]
        quarters_before = any(each[0] in "qm" and each != "quarters" for each in before) or "quarters" in before
        if column > 1 and not quarters_before and self.officer.habit("total merged", "yes", "no") == "yes":
            grid.lines[line][at] = ""
            grid.lines[line][0] = word.format(len(sheets))
            grid.merges.append((line, 0, line, column - 1))
        self._note_total(year, total, counts if way == "counts" and four else None, texts[column])

    def _note_total(self, year: int, total: Decimal, counts: tuple[int, ...] | None, typed: str) -> None:
        if self.layout.groups == "tables":
            before = Decimal(self.totals.get(year, ("0", None))[0] or 0)
            self.totals[year] = (f"{before + total:.2f}", None)
            return
        self.totals[year] = (f"{total:.2f}" if typed[:1].isdigit() else None, counts)

    def _in_one(self, years: range) -> None:
        type_caption(self.paper, self.book, None, self.columns, outside=True)
        grid = self._grid(None)
        spanning = "year" not in self.columns.kinds
        for year in years:
            sheets = self.book.rows(year)
            if spanning:
                grid.across(
                    self.officer.habit(
                        "year over rows", "ปีงบประมาณ พ.ศ. {}", "ปี {}", "พ.ศ. {}", "ประจำปีงบประมาณ {}"
                    ).format(year)
                )
            group: tuple[int, str | None] = (0, None)
            first = {}
            for place, sheet in enumerate(sheets):
                group = self._over(grid, group, sheet)
                first[place] = self._row(grid, year, place, sheet, sheets)
            self._merge_dimensions(grid, sheets, first)
        grid.typed(self.paper)


def _broken(title: str, officer: Officer) -> str:
    """A title that the typist parts into lines, to fit the column."""
    if officer.habit("titles in cells", "whole", "whole", "whole", "parted") == "whole" or " " not in title[4:-4]:
        return title
    at = title.index(" ", 4)
    return f"{title[:at]}\n{title[at + 1 :]}"
