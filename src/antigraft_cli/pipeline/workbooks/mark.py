"""The mark of a sheet: of which plan, year and round it is. It stands in a hidden row, and stays there in Excel."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

ID_TITLE = "รหัสโครงการ"
"""The title of the column that says which project a row is about, by which rows are known again."""


class Part(StrEnum):
    """What a marked sheet holds."""

    YEAR = "year"
    """A year's table."""
    FORM = "form"
    """The projects of a unit, whose results are to be filled in."""
    INDICATORS = "indicators"
    """The indicators of all projects of a form."""
    GIVEN = "given"
    """What a form was given out with."""


_MARK = re.compile(r"antigraft (\w+) (2[4-6][0-9]{2}) (0|6|12) (\S.*)")


class Mark(NamedTuple):
    """What a sheet holds: a part, for a plan by its id, a year, and a round of months, 0 for a year's table."""

    part: Part
    plan: str
    year: int
    months: int = 0

    @property
    def text(self) -> str:
        """The mark as it stands in the sheet."""
        return f"antigraft {self.part} {self.year} {self.months} {self.plan}"


def mark_in(text: str) -> Mark | None:
    """The mark that a cell's text is."""
    found = _MARK.fullmatch(text)
    if not found or found[1] not in set(Part):
        return None
    return Mark(Part(found[1]), found[4], int(found[2]), int(found[3]))
