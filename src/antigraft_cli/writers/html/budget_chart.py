"""Budget by year and dimension: one bar per year, its dimensions told apart by pattern and colour."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from xml.etree import ElementTree as ET

from antigraft_cli.markup.parsing import Element
from antigraft_cli.thai import joined, money
from antigraft_cli.writers.html.patterns import define_patterns, fill, legend

_WIDTH, _ROW, _BAR, _LEFT = 360, 30, 18, 40
_CHARACTER = 7
"""Width of a digit of a total, at most, in units of the drawing."""


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
    define_patterns(svg, "dimension", len(dimensions))
    totals = [sum(amounts, Decimal(0)) for amounts in budgets]
    room = _WIDTH - _LEFT - 8 - _CHARACTER * max((len(money(total)) for total in totals), default=0)
    scale = room / float(max(totals, default=0) or 1)
    for row, (year, amounts, total) in enumerate(zip(years, budgets, totals, strict=True)):
        _draw_year(svg, row * _ROW, (year, amounts, total), scale)
    figure.append(legend("dimension", [f"มิติที่ {number} {name}" for number, name in enumerate(dimensions, start=1)]))
    return figure


def _described(year: int, amounts: Sequence[Decimal]) -> str:
    parts = [f"มิติที่ {number} {money(each)} บาท" for number, each in enumerate(amounts, start=1) if each]
    return f"พ.ศ. {year}: {joined(parts) if parts else 'ไม่ใช้งบประมาณ'}"


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
        bar = ET.SubElement(svg, "rect", {**place, **fill("dimension", number)})
        ET.SubElement(bar, "title").text = f"มิติที่ {number}: {money(amount)} บาท"
        left += width
    ET.SubElement(svg, "text", {"x": f"{left + 6:.1f}", "y": base}).text = money(total)
