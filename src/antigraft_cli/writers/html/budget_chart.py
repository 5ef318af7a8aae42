"""Budget by year and dimension: one bar per year, its dimensions told apart by pattern and colour."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from xml.etree import ElementTree as ET

from antigraft_cli.markup.parsing import Element
from antigraft_cli.thai import joined, money

_WIDTH, _ROW, _BAR, _LEFT = 360, 30, 18, 40
_CHARACTER = 7
"""Width of a digit of a total, at most, in units of the drawing."""

_PATTERNS = ("", "M0 6 6 0", "M1 1h2v2h-2z", "M0 3h6")
"""What is drawn over the colour of dimensions 1 to 4, in a square of 6 units: nothing, stripes, dots, lines."""


def budget_chart(years: Sequence[int], dimensions: Sequence[str], budgets: Sequence[Sequence[Decimal]]) -> Element:
    """The figure with its legend; `budgets` are baht by year and dimension."""
    figure = ET.Element("figure", {"class": "budget"})
    ET.SubElement(figure, "figcaption").text = "งบประมาณแต่ละปี แยกตามมิติ (บาท)"
    height = len(years) * _ROW
    svg = ET.SubElement(
        figure,
        "svg",
        {"role": "img", "viewBox": f"0 0 {_WIDTH} {height}", "aria-labelledby": "budget_title budget_text"},
    )
    ET.SubElement(svg, "title", id="budget_title").text = "กราฟแท่งงบประมาณแต่ละปี แยกตามมิติ"
    ET.SubElement(svg, "desc", id="budget_text").text = "; ".join(map(_described, years, budgets))
    _define_patterns(ET.SubElement(svg, "defs"), len(dimensions))
    totals = [sum(amounts, Decimal(0)) for amounts in budgets]
    room = _WIDTH - _LEFT - 8 - _CHARACTER * max((len(money(total)) for total in totals), default=0)
    scale = room / float(max(totals, default=0) or 1)
    for row, (year, amounts, total) in enumerate(zip(years, budgets, totals, strict=True)):
        _draw_year(svg, row * _ROW, (year, amounts, total), scale)
    figure.append(_legend(dimensions))
    return figure


def _described(year: int, amounts: Sequence[Decimal]) -> str:
    parts = [f"มิติที่ {number} {money(each)} บาท" for number, each in enumerate(amounts, start=1) if each]
    return f"พ.ศ. {year}: {joined(parts) if parts else 'ไม่ใช้งบประมาณ'}"


def _define_patterns(definitions: Element, count: int) -> None:
    for number in range(1, count + 1):
        size = {"width": "6", "height": "6", "patternUnits": "userSpaceOnUse"}
        pattern = ET.SubElement(definitions, "pattern", {"id": f"dimension_{number}", **size})
        ET.SubElement(pattern, "rect", {"class": f"dimension-{number}", "width": "6", "height": "6"})
        ET.SubElement(pattern, "path", {"class": "pattern", "d": _PATTERNS[(number - 1) % len(_PATTERNS)]})


def _draw_year(svg: Element, top: int, drawn: tuple[int, Sequence[Decimal], Decimal], scale: float) -> None:
    year, amounts, total = drawn
    base = str(top + _BAR - 3)
    ET.SubElement(svg, "text", {"x": "0", "y": base}).text = str(year)
    left = float(_LEFT)
    for number, amount in enumerate(amounts, start=1):
        if not amount:
            continue
        width = max(float(amount) * scale, 1.0)
        place = {"x": f"{left:.1f}", "y": str(top), "width": f"{width:.1f}", "height": str(_BAR)}
        bar = ET.SubElement(svg, "rect", {"class": "bar", **place, "fill": f"url(#dimension_{number})"})
        ET.SubElement(bar, "title").text = f"มิติที่ {number}: {money(amount)} บาท"
        left += width
    ET.SubElement(svg, "text", {"x": f"{left + 6:.1f}", "y": base}).text = money(total)


def _legend(dimensions: Sequence[str]) -> Element:
    legend = ET.Element("ul", {"class": "legend"})
    for number, name in enumerate(dimensions, start=1):
        item = ET.SubElement(legend, "li")
        swatch = ET.SubElement(item, "svg", {"aria-hidden": "true", "width": "24", "height": "14"})
        ET.SubElement(
            swatch, "rect", {"class": "bar", "width": "24", "height": "14", "fill": f"url(#dimension_{number})"}
        )
        ET.SubElement(item, "span").text = f"มิติที่ {number} {name}"
    return legend
