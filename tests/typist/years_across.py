"""All years beside each other in one table, or in one for each dimension, with the money of each."""

from __future__ import annotations

from decimal import Decimal

from strangers.expected import Book, Sheet
from typist.amounts import figures
from typist.columns import HEADS
from typist.grid import Grid
from typist.layout import Layout
from typist.paper import Paper
from typist.ticks import in_one_column


class YearsAcross:
    """Types the table, and keeps its totals."""

    def __init__(self, paper: Paper, book: Book, layout: Layout) -> None:
        self.paper, self.book, self.layout = paper, book, layout
        self.years = range(book.start, book.end + 1)
        self.totals: dict[int, tuple[str | None, tuple[int, ...] | None]] = {}

    def type(self) -> None:
        """Type it."""
        book, officer = self.book, self.paper.officer
        self.paper.line(f"{book.title} (พ.ศ. {book.start} - {book.end})", bold=True, center=True)
        by_column = self.layout.groups in ("column", "merged")
        kinds = [
            "number",
            "title",
            *(["dimension"] if by_column and self.layout.dimension_in_tables else []),
            *map(str, self.years),
        ]
        kinds += ["quarters"] if self.layout.quarters_in_tables else []
        kinds += ["unit"] if officer.habit("unit across", "no", "yes") == "yes" else []
        sheets = list(book.sheets)
        if by_column:
            self._table(kinds, sheets, None)
            return
        for dimension in sorted({sheet.dimension for sheet in sheets}):
            own = [sheet for sheet in sheets if sheet.dimension == dimension]
            self._table(kinds, own, dimension)

    def _table(self, kinds: list[str], sheets: list[Sheet], dimension: int | None) -> None:
        officer = self.paper.officer
        grid = Grid(len(kinds))
        if dimension:
            text = f"มิติที่ {dimension} {self.layout.names[dimension]}"
            if officer.habit("dimension across", "over", "in table") == "over":
                self.paper.line(text, bold=True)
            else:
                grid.across(text)
        self._head(grid, kinds)
        for place, sheet in enumerate(sheets, 1):
            grid.add([self._cell(kind, place, sheet) for kind in kinds])
        if officer.habit("total across", "no", "yes") == "yes":
            self._total(grid, kinds, sheets)
        grid.typed(self.paper)

    def _head(self, grid: Grid, kinds: list[str]) -> None:
        officer = self.paper.officer
        year = officer.habit("years over columns", "{}", "ปี {}", "พ.ศ. {}", "ปี {} (บาท)")
        over = officer.habit(
            "head over years", "งบประมาณ (บาท)", "งบประมาณและที่ผ่านมา", "none", "ปีงบประมาณ พ.ศ. (บาท)"
        )
        over = "งบประมาณ (บาท)" if over == "งบประมาณและที่ผ่านมา" else over
        own = [
            officer.habit(f"head of {kind}", *HEADS[kind]) if kind in HEADS else year.format(kind)
            for kind in kinds
        ]
        if over == "none":
            prefix = "งบประมาณปี " if year == "{}" else "งบประมาณ "
            grid.add(
                [prefix + text if kind.isdigit() else text for kind, text in zip(kinds, own, strict=True)],
                bold=True,
            )
            return
        first = kinds.index(str(self.years[0]))
        upper = ["" if kind.isdigit() else text for kind, text in zip(kinds, own, strict=True)]
        upper[first] = over
        top = grid.add(upper, bold=True)
        grid.add([text if kind.isdigit() else "" for kind, text in zip(kinds, own, strict=True)], bold=True)
        grid.merges.append((top, first, top, first + len(self.years) - 1))
        grid.merges += [(top, at, top + 1, at) for at, kind in enumerate(kinds) if not kind.isdigit()]

    def _cell(self, kind: str, place: int, sheet: Sheet) -> str:
        if kind.isdigit():
            row = sheet.years.get(int(kind))
            if row is None:
                return ""
            text = figures(self.paper.officer, row.budget)
            # Among blanks a dash would not tell whether the project is in the year.
            return "0" if text in ("-", "–", "ไม่มี") else text
        return {
            "number": str(place),
            "title": sheet.title,
            "dimension": f"มิติที่ {sheet.dimension}",
            "quarters": in_one_column(self.paper.officer, next(iter(sheet.years.values())).quarters),
            "unit": "\n".join(sheet.responsible),
        }[kind]

    def _total(self, grid: Grid, kinds: list[str], sheets: list[Sheet]) -> None:
        texts = ["" for _ in kinds]
        texts[0] = "รวม"
        for year in self.years:
            total = sum(Decimal(sheet.years[year].budget) for sheet in sheets if year in sheet.years)
            texts[kinds.index(str(year))] = f"{total:,.2f}"
            before = Decimal(self.totals.get(year, ("0", None))[0] or 0)
            self.totals[year] = (f"{before + total:.2f}", None)
        grid.merges.append((grid.add(texts, bold=True), 0, len(grid.lines) - 1, 1))
