"""What the cells of a form were given out with: only what differs from it was filled in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from antigraft_cli.pipeline.workbooks.form_rows import Given
from antigraft_cli.pipeline.workbooks.form_workbook import FIELD, PLACE, TEXT
from antigraft_cli.pipeline.workbooks.mark import ID_TITLE, Mark
from antigraft_cli.pipeline.workbooks.marked_sheet import MarkedSheet
from antigraft_cli.pipeline.workbooks.typed_values import number_in, text_in


class _Cell(NamedTuple):
    project: str
    place: int
    title: str


@dataclass(slots=True)
class GivenCells:
    """The texts by project, place and column.

    What is not `said` in the form itself is taken from the data of today: an empty cell says nothing then, since the
    form may have been given out before there was anything.
    """

    said: bool = False
    texts: dict[_Cell, str] = field(default_factory=dict)

    def text(self, project: str, place: int, title: str) -> str | None:
        """What a cell was given out with; None if it was empty."""
        return self.texts.get(_Cell(project, place, title))


def given_cells(sheets: Iterable[MarkedSheet], mark: Mark, today: Iterable[Given]) -> GivenCells:
    """What a form was given out with, as the sheet with this mark says, else as it would be given out `today`."""
    for sheet in sheets:
        if sheet.mark == mark and not sheet.lacks((PLACE, FIELD, TEXT)):
            return GivenCells(
                said=True, texts={_cell(sheet, row): _text(sheet, row, TEXT) for row in sheet.rows()}
            )
    return GivenCells(texts={_Cell(each.project, each.place, each.title): each.text for each in today})


def _cell(sheet: MarkedSheet, row: int) -> _Cell:
    return _Cell(_text(sheet, row, ID_TITLE), place_in(sheet, row), _text(sheet, row, FIELD))


def place_in(sheet: MarkedSheet, row: int) -> int:
    """The number of an indicator's row among those of its project; 0 if there is none."""
    place = number_in(sheet.value(row, PLACE))
    return int(place) if isinstance(place, Decimal) else 0


def _text(sheet: MarkedSheet, row: int, title: str) -> str:
    text = text_in(sheet.value(row, title))
    return text if isinstance(text, str) else ""
