"""The charts of a report: how many projects have which status, and planned, approved and spent money by dimension."""

from __future__ import annotations

from collections.abc import Container, Sequence
from decimal import Decimal
from typing import NamedTuple
from xml.etree import ElementTree as ET

from antigraft_cli.markup.parsing import Element
from antigraft_cli.thai import joined, money
from antigraft_cli.writers.html.patterns import define_patterns, fill, legend

_WIDTH, _ROW, _BAR = 360, 24, 16
_STATUS_LABEL, _DIMENSION_LABEL, _NUMBER, _MONEY = 150, 62, 60, 92
"""Units of the drawing that labels at the left and figures at the right take."""


class ProgressCharts(NamedTuple):
    """What the charts show.

    `statuses` are words with the numbers of projects, `measures` the names of the amounts in baht, of which `amounts`
    has one each by dimension (from number 1); `digits` is `thai` or `arabic`.
    """

    statuses: tuple[tuple[str, int], ...]
    measures: tuple[str, ...]
    amounts: tuple[tuple[Decimal, ...], ...]
    digits: str

    def figures(self, _: Container[str]) -> tuple[Element, ...]:
        """Both charts."""
        return status_chart(self.statuses), amounts_chart(self.measures, self.amounts)


def status_chart(statuses: Sequence[tuple[str, int]]) -> Element:
    """The figure with a bar for each status."""
    figure = ET.Element("figure", {"class": "budget"})
    ET.SubElement(figure, "figcaption").text = "จำนวนโครงการ กิจกรรม และมาตรการตามสถานะ"
    described = joined([f"{word} {count}" for word, count in statuses])
    svg = _svg(figure, "statuses", len(statuses) * _ROW, ("กราฟแท่งจำนวนโครงการตามสถานะ", described))
    define_patterns(svg, "status", 1)
    most = max((count for _, count in statuses), default=0) or 1
    for row, (word, count) in enumerate(statuses):
        top = row * _ROW
        _text(svg, 0, top, word)
        width = count / most * (_WIDTH - _STATUS_LABEL - _NUMBER)
        _bar(svg, (_STATUS_LABEL, top, width), ("status", 1), f"{word} {count}")
        _text(svg, _STATUS_LABEL + width + 6, top, str(count))
    return figure


def amounts_chart(measures: Sequence[str], amounts: Sequence[Sequence[Decimal]]) -> Element:
    """The figure with a bar for each measure of each dimension, and its legend."""
    figure = ET.Element("figure", {"class": "budget"})
    ET.SubElement(figure, "figcaption").text = f"{' '.join(measures)} แยกตามมิติ (บาท)"
    described = "; ".join(
        f"มิติที่ {number}: {joined([f'{name} {money(each)} บาท' for name, each in zip(measures, row, strict=True)])}"
        for number, row in enumerate(amounts, start=1)
    )
    rows = len(amounts) * (len(measures) * _ROW + _BAR)
    svg = _svg(figure, "amounts", rows - _BAR, ("กราฟแท่งงบประมาณและการเบิกจ่ายแยกตามมิติ", described))
    define_patterns(svg, "measure", len(measures))
    most = float(max((each for row in amounts for each in row), default=0) or 1)
    for number, row in enumerate(amounts, start=1):
        top = (number - 1) * (len(measures) * _ROW + _BAR)
        _text(svg, 0, top, f"มิติที่ {number}")
        for place, (name, each) in enumerate(zip(measures, row, strict=True)):
            width = float(each) / most * (_WIDTH - _DIMENSION_LABEL - _MONEY)
            at = top + place * _ROW
            _bar(
                svg,
                (_DIMENSION_LABEL, at, width),
                ("measure", place + 1),
                f"มิติที่ {number} {name} {money(each)} บาท",
            )
            _text(svg, _DIMENSION_LABEL + width + 6, at, money(each))
    figure.append(legend("measure", measures))
    return figure


def _svg(figure: Element, name: str, height: int, words: tuple[str, str]) -> Element:
    """A drawing with a title and a description."""
    labels = {"role": "img", "aria-labelledby": f"{name}_title {name}_text"}
    svg = ET.SubElement(figure, "svg", {"viewBox": f"0 0 {_WIDTH} {height}", **labels})
    ET.SubElement(svg, "title", id=f"{name}_title").text = words[0]
    ET.SubElement(svg, "desc", id=f"{name}_text").text = words[1]
    return svg


def _bar(svg: Element, box: tuple[float, int, float], series: tuple[str, int], words: str) -> None:
    left, top, width = box
    if width:
        place = {"x": f"{left:.1f}", "y": str(top), "width": f"{max(width, 1.0):.1f}", "height": str(_BAR)}
        ET.SubElement(ET.SubElement(svg, "rect", {**place, **fill(*series)}), "title").text = words


def _text(svg: Element, left: float, top: int, words: str) -> None:
    ET.SubElement(svg, "text", {"x": f"{left:.1f}", "y": str(top + _BAR - 3)}).text = words
