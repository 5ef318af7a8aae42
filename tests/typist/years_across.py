"""All years beside each other in one table, or in one for each dimension, with the money of each."""

from __future__ import annotations

from decimal import Decimal

from strangers.expected import Book, Sheet
from typist.amounts import figures
from typist.columns import HEADS
from typist.grid import Grid
from typist.layout import Layout
from typist.paper import Paper
from typist.ticks import in_one_column, untick


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
        kinds = ["number", "title"]
        kinds += ["dimension"] if by_column and self.layout.dimension_in_tables else []
        kinds += ["budget"] if self.layout.under_years == "quarters" and self.layout.money_in_tables else []
        kinds += [kind for year in self.years for kind in self._of_a_year(year)]
        together = self.layout.under_years == "money" and self.layout.quarters_in_tables
        kinds += ["quarters"] if together else []
        kinds += ["unit"] if officer.habit("unit across", "no", "yes") == "yes" else []
        sheets = list(book.sheets)
        if by_column:
            self._table(kinds, sheets, None)
            return
        for dimension in sorted({sheet.dimension for sheet in sheets}):
            own = [sheet for sheet in sheets if sheet.dimension == dimension]
            self._table(kinds, own, dimension)

    def _of_a_year(self, year: int) -> list[str]:
        """A column for the money, one for each quarter, or both."""
        under = self.layout.under_years
        money = [] if under == "quarters" else [str(year)]
        return money + ([] if under == "money" else [f"{year}q{quarter}" for quarter in (1, 2, 3, 4)])

    def _table(self, kinds: list[str], sheets: list[Sheet], dimension: int | None) -> None:
        officer = self.paper.officer
        grid = Grid(len(kinds))
        if dimension:
            text = f"มิติที่ {dimension} {self.layout.names[dimension]}"
            if officer.habit("dimension across", "over", "in table") == "over":
                self.paper.line(text, bold=True)
            else:
                grid.across(text)
        self._head(grid, kinds) if self.layout.under_years == "money" else self._head_of_quarters(grid, kinds)
        for place, sheet in enumerate(sheets, 1):
            line = grid.add([self._cell(kind, place, sheet) for kind in kinds])
            ticks = [at for at, kind in enumerate(kinds) if _is_ticked(sheet, kind)]
            if ticks:
                grid.ticks.append((line, ticks))
        if self.layout.under_years != "quarters" and officer.habit("total across", "no", "yes") == "yes":
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

    def _head_of_quarters(self, grid: Grid, kinds: list[str]) -> None:
        """Each year over its quarters, in two lines or three, merged or not."""
        officer = self.paper.officer
        year = officer.habit("years over quarters", "ปีงบประมาณ {}", "ปี {}", "พ.ศ. {}", "ปีงบประมาณ พ.ศ. {}")
        lowest = officer.habit("quarters under years", "ไตรมาส {}", "{}", "ไตรมาสที่ {}", "Q{}")
        merged = officer.habit("years merged", "yes", "yes", "no") == "yes"
        own = {kind: officer.habit(f"head of {kind}", *HEADS[kind]) for kind in kinds if kind in HEADS}
        first = {self._of_a_year(each)[0]: each for each in self.years}
        top = len(grid.lines)
        if officer.habit("head over years and quarters", "none", "none", "ระยะเวลาดำเนินการ") != "none":
            at = kinds.index(min(first))
            grid.add([*[""] * at, "ระยะเวลาดำเนินการ"], bold=True)
            grid.merges.append((top, at, top, at + len(first) * len(self._of_a_year(0)) - 1))
        upper = grid.add([year.format(first[kind]) if kind in first else "" for kind in kinds], bold=True)
        for kind, text in own.items():
            grid.lines[top][kinds.index(kind)] = text
        below = [lowest.format(kind[-1]) if "q" in kind and kind not in own else "" for kind in kinds]
        below = ["งบประมาณ" if kind.isdigit() else text for kind, text in zip(kinds, below, strict=True)]
        lower = grid.add(below, bold=True)
        grid.head = lower + 1
        if merged:
            width = len(self._of_a_year(0))
            grid.merges += [(upper, kinds.index(kind), upper, kinds.index(kind) + width - 1) for kind in first]
            grid.merges += [(top, kinds.index(kind), lower, kinds.index(kind)) for kind in own]

    def _cell(self, kind: str, place: int, sheet: Sheet) -> str:
        if kind.isdigit():
            row = sheet.years.get(int(kind))
            if row is None:
                return self.paper.officer.habit(
                    "year left out", "", "", "ไม่ดำเนินการ", "งดดำเนินการ", "ไม่ได้ดำเนินการ"
                )
            text = figures(self.paper.officer, row.budget)
            # Among blanks a dash would not tell whether the project is in the year.
            return "0" if text in ("-", "–", "ไม่มี") else text
        if "q" in kind and kind != "quarters":
            return "" if _is_ticked(sheet, kind) else untick(self.paper.officer)
        return {
            "number": str(place),
            "title": sheet.title,
            "dimension": f"มิติที่ {sheet.dimension}",
            "quarters": in_one_column(self.paper.officer, next(iter(sheet.years.values())).quarters),
            "unit": "\n".join(sheet.responsible),
            "budget": figures(self.paper.officer, next(iter(sheet.years.values())).budget),
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


def _is_ticked(sheet: Sheet, kind: str) -> bool:
    """Whether the project is worked on in this quarter of a year."""
    year, _, quarter = kind.partition("q")
    return (
        year.isdigit()
        and quarter.isdigit()
        and int(year) in sheet.years
        and int(quarter) in sheet.years[int(year)].quarters
    )
