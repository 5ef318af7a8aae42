"""When every project runs: a strip of quarters for each, the years side by side."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import Protocol
from xml.etree import ElementTree as ET

from antigraft_cli.markup.parsing import Element
from antigraft_cli.thai import quarters as quarters_text

_CELL, _PITCH, _YEAR = 10, 13, 60
"""Pixels: the side of a quarter's square, and the distances from one quarter and one year to the next."""

_LINE = 14
"""Pixels: the height of a line of the head."""


class Scheduled(Protocol):
    """A project: its title, the id of its part of the document, and its quarters in each year."""

    @property
    def title(self) -> str:
        """The title in the document."""

    @property
    def part(self) -> str:
        """The id of the project's part of the document."""

    @property
    def quarters(self) -> tuple[tuple[int, ...], ...]:
        """Quarters 1 to 4 in which the project runs, by year."""


def quarter_grid(years: Sequence[int], projects: Iterable[Scheduled], parts: Container[str]) -> Element:
    """The figure: a head with the years and their quarters, and a line with title and strip for each project.

    A title links to its part if that is one of `parts`, the document's ids.
    """
    figure = ET.Element("figure", {"class": "grid"})
    ET.SubElement(figure, "figcaption").text = "ไตรมาสที่ดำเนินการของทุกโครงการ (ช่องทึบคือไตรมาสที่ดำเนินการ)"
    _draw_head(ET.SubElement(figure, "div", {"class": "years-head"}), years)
    lines = ET.SubElement(figure, "ol")
    for number, project in enumerate(projects, start=1):
        line = ET.SubElement(lines, "li")
        link = {"href": f"#{project.part}"} if project.part in parts else {}
        ET.SubElement(line, "a", link).text = f"{number}. {project.title}"
        name = f"quarters_{number}"
        holder = ET.SubElement(line, "span", {"class": "strip"})
        strip = _strip(holder, len(years), _CELL + 2, {"role": "img", "aria-labelledby": name})
        ET.SubElement(strip, "title", id=name).text = _described(years, project.quarters)
        _draw(strip, project.quarters)
    return figure


def _draw_head(head: Element, years: Sequence[int]) -> None:
    ET.SubElement(head, "span")
    holder = ET.SubElement(head, "span", {"class": "strip"})
    labels = _strip(holder, len(years), 2 * _LINE, {"aria-hidden": "true"})
    for index, year in enumerate(years):
        left = index * _YEAR + 1
        ET.SubElement(labels, "text", {"x": str(left), "y": str(_LINE - 3)}).text = str(year)
        for quarter in (1, 2, 3, 4):
            place = {"x": f"{left + (quarter - 1) * _PITCH + _CELL / 2:g}", "y": str(2 * _LINE - 3)}
            ET.SubElement(labels, "text", {"class": "quarter", **place}).text = str(quarter)


def _strip(parent: Element, years: int, height: int, more: dict[str, str]) -> Element:
    width = years * _YEAR - (_YEAR - 4 * _PITCH) + 1
    size = {"width": str(width), "height": str(height), "viewBox": f"0 0 {width} {height}"}
    return ET.SubElement(parent, "svg", {**size, **more})


def _described(years: Sequence[int], quarters: Iterable[tuple[int, ...]]) -> str:
    parts = [f"พ.ศ. {year}: {quarters_text(each)}" for year, each in zip(years, quarters, strict=True) if each]
    return ", ".join(parts) or "ไม่ได้ดำเนินการ"


def _draw(strip: Element, quarters: Iterable[tuple[int, ...]]) -> None:
    squares: dict[bool, list[str]] = {False: [], True: []}
    for index, each in enumerate(quarters):
        for quarter in (1, 2, 3, 4):
            left = index * _YEAR + (quarter - 1) * _PITCH + 1
            squares[quarter in each].append(f"M{left} 1h{_CELL}v{_CELL}h-{_CELL}z")
    for filled, name in ((False, "off"), (True, "on")):
        ET.SubElement(strip, "path", {"class": name, "d": "".join(squares[filled])})
