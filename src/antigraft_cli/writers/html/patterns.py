"""What tells the bars of a chart apart: a colour with a pattern over it for each series, and the legend that names them."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from antigraft_cli.markup.parsing import Element

_PATTERNS = ("", "M0 6 6 0", "M1 1h2v2h-2z", "M0 3h6")
"""What is drawn over the colour of series 1 to 4, in a square of 6 units: nothing, stripes, dots, lines."""


def define_patterns(svg: Element, name: str, count: int) -> None:
    """The patterns of so many series of that name, which `fill` names."""
    definitions = ET.SubElement(svg, "defs")
    for number in range(1, count + 1):
        size = {"width": "6", "height": "6", "patternUnits": "userSpaceOnUse"}
        pattern = ET.SubElement(definitions, "pattern", {"id": f"{name}_{number}", **size})
        ET.SubElement(pattern, "rect", {"class": f"dimension-{number}", "width": "6", "height": "6"})
        ET.SubElement(pattern, "path", {"class": "pattern", "d": _PATTERNS[(number - 1) % len(_PATTERNS)]})


def fill(name: str, number: int) -> dict[str, str]:
    """The attributes of what is drawn in the pattern of a series, numbered from 1."""
    return {"class": "bar", "fill": f"url(#{name}_{number})"}


def legend(name: str, titles: Sequence[str]) -> Element:
    """The titles of the series, each behind a sample of its pattern."""
    listed = ET.Element("ul", {"class": "legend"})
    for number, title in enumerate(titles, start=1):
        item = ET.SubElement(listed, "li")
        swatch = ET.SubElement(item, "svg", {"aria-hidden": "true", "width": "24", "height": "14"})
        ET.SubElement(swatch, "rect", {"width": "24", "height": "14", **fill(name, number)})
        ET.SubElement(item, "span").text = title
    return listed
