"""The overview: charts, for readers who prefer pictures, of figures that are also in the tables."""

from __future__ import annotations

from collections.abc import Container
from decimal import Decimal
from typing import NamedTuple
from xml.etree import ElementTree as ET

from antigraft_cli.markup.parsing import Element
from antigraft_cli.thai import typeset
from antigraft_cli.writers.html.budget_chart import budget_chart
from antigraft_cli.writers.html.quarter_grid import quarter_grid

OVERVIEW = "page_overview"


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


def overview(charts: Overview, parts: Container[str]) -> Element:
    """A section with both charts, its digits converted; `parts` are the ids that it may link to."""
    section = ET.Element("section", {"class": "overview", "aria-labelledby": OVERVIEW})
    ET.SubElement(section, "h2", id=OVERVIEW).text = "ภาพรวม"
    section.append(budget_chart(charts.years, charts.dimensions, charts.budgets))
    section.append(quarter_grid(charts.years, charts.projects, parts))
    for element in section.iter():
        element.text = element.text and typeset(element.text, charts.digits)
        element.tail = element.tail and typeset(element.tail, charts.digits)
    section.tail = "\n"
    return section
