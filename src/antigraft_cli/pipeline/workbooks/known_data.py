"""What the sheets of one file are compared with, worked out once for each year and round however many sheets there are."""

from __future__ import annotations

from collections.abc import Sequence

from antigraft_cli.documents.context import Book
from antigraft_cli.model.plan import Plan
from antigraft_cli.pipeline.compose import book_of
from antigraft_cli.pipeline.workbooks.collected import own_names
from antigraft_cli.pipeline.workbooks.form_cells import FormOf
from antigraft_cli.pipeline.workbooks.form_rows import form_rows, given_out
from antigraft_cli.pipeline.workbooks.given_cells import given_cells
from antigraft_cli.pipeline.workbooks.mark import Mark, Part
from antigraft_cli.pipeline.workbooks.marked_sheet import MarkedSheet


class KnownData:
    """The plan's years, and what the forms among the sheets of a file were given out with."""

    def __init__(self, plan: Plan, sheets: Sequence[MarkedSheet]) -> None:
        self._plan, self._sheets = plan, sheets
        self._years: dict[int, Book | None] = {}
        self._forms: dict[Mark, FormOf] = {}

    def year(self, year: int) -> Book | None:
        """The plan of a year; None if the plan does not have it, or it cannot be read."""
        if year not in self._years:
            self._years[year] = book_of(self._plan, year)
        return self._years[year]

    def form(self, book: Book, mark: Mark) -> FormOf:
        """What a form's sheet with this mark is compared with; `book` is the plan of its year."""
        mark = mark._replace(part=Part.GIVEN)
        if mark not in self._forms:
            rows = book.years[0].rows
            today = given_out(form_rows(self._plan, rows, mark.year, mark.months))
            given = given_cells(self._sheets, mark, today)
            self._forms[mark] = FormOf({row.project: row for row in rows}, given, own_names(self._plan))
        return self._forms[mark]
