"""The overview: charts, for readers who prefer pictures, of figures that are also in the tables."""

from __future__ import annotations

from collections.abc import Container
from decimal import Decimal
from typing import NamedTuple, Protocol
from xml.etree import ElementTree as ET

from antigraft_cli.markup.parsing import Element
from antigraft_cli.thai import typeset
from antigraft_cli.writers.html.budget_chart import budget_chart
from antigraft_cli.writers.html.quarter_grid import quarter_grid

OVERVIEW = "page_overview"


class Charts(Protocol):
    """What an overview is made of."""

    @property
    def digits(self) -> str:
        """`thai` or `arabic`."""

    def figures(self, parts: Container[str]) -> tuple[Element, ...]:
        """The charts; `parts` are the ids of the document, to which they may link."""


class ScheduledTitle(NamedTuple):
    """A project: its title, the id of its part of the document, and its quarters in each year."""

    title: str
    part: str
    quarters: tuple[tuple[int, ...], ...]


class Overview(NamedTuple):
    """What the charts show.

    `budgets` are baht by year (as in `years`) and dimension (as in `dimensions`, the names from number 1);
    `digits` is `thai` or `arabic`.
    """

    years: tuple[int, ...]
    dimensions: tuple[str, ...]
    budgets: tuple[tuple[Decimal, ...], ...]
    projects: tuple[ScheduledTitle, ...]
    digits: str

    def figures(self, parts: Container[str]) -> tuple[Element, ...]:
        """Both charts; `parts` are the ids that they may link to."""
        budgets = budget_chart(self.years, self.dimensions, self.budgets)
        return budgets, quarter_grid(self.years, self.projects, parts)


def overview(charts: Charts, parts: Container[str]) -> Element:
    """A section with the charts, its digits converted; `parts` are the ids that it may link to."""
    section = ET.Element("section", {"class": "overview", "aria-labelledby": OVERVIEW})
    ET.SubElement(section, "h2", id=OVERVIEW).text = "ภาพรวม"
    section.extend(charts.figures(parts))
    for element in section.iter():
        element.text = element.text and typeset(element.text, charts.digits)
        element.tail = element.tail and typeset(element.tail, charts.digits)
    section.tail = "\n"
    return section
