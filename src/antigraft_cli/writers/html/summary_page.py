"""The page of a summary: a few sentences, a chart, and tables that readers open as they need them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple
from xml.etree import ElementTree as ET

from antigraft_cli.figure_tables import Kind, Table, Value, shown
from antigraft_cli.markup.parsing import Element
from antigraft_cli.writers.html.budget_chart import budget_chart
from antigraft_cli.writers.html.navigation import CONTENTS
from antigraft_cli.writers.html.shell import Shell, page_bytes

_SHARE = "สัดส่วนงบประมาณ"


class BudgetFigures(NamedTuple):
    """Baht by year and dimension, with the names of the dimensions from number 1."""

    years: tuple[int, ...]
    dimensions: tuple[str, ...]
    budgets: tuple[tuple[Decimal, ...], ...]


class SummaryPage(NamedTuple):
    """What the page says, in Thai. Tables that are `open_` need no click; those with `bars` show shares of their money."""

    title: str
    sentences: Sequence[str]
    tables: Sequence[Table]
    chart: BudgetFigures | None
    open_: frozenset[str] = frozenset()
    bars: frozenset[str] = frozenset()


def summary_page(page: SummaryPage, style_sheet: str) -> bytes:
    """The bytes of the page (UTF-8)."""
    main = ET.Element("article")
    ET.SubElement(main, "h1", {"class": "title"}).text = page.title
    for sentence in page.sentences:
        ET.SubElement(main, "p").text = sentence
    if page.chart and any(map(any, page.chart.budgets)):
        main.append(budget_chart(*page.chart))
    for table in page.tables:
        main.append(
            _part(table.without_empty_columns(), is_open=table.id in page.open_, has_bars=table.id in page.bars)
        )
    return page_bytes(Shell(page.title, style_sheet, "", _contents(page.tables), main))


def _contents(tables: Sequence[Table]) -> Element:
    nav = ET.Element("nav", {"aria-label": "ส่วนต่าง ๆ ของสรุป", "id": CONTENTS})
    details = ET.SubElement(nav, "details", open="")
    ET.SubElement(details, "summary").text = "ไปยังส่วนต่าง ๆ"
    links = ET.SubElement(details, "ul")
    for table in tables:
        ET.SubElement(ET.SubElement(links, "li"), "a", href=f"#{table.id}").text = _heading(table)
    ET.SubElement(nav, "a", {"class": "back", "href": f"#{CONTENTS}"}).text = "ขึ้นบน"
    return nav


def _heading(table: Table) -> str:
    return f"{table.title.th} ({len(table.rows):,})"


def _part(table: Table, *, is_open: bool, has_bars: bool) -> Element:
    section = ET.Element("section", {"class": "figures", "id": table.id})
    details = ET.SubElement(section, "details", {"open": ""} if is_open else {})
    heading = ET.SubElement(ET.SubElement(details, "summary"), "h2", id=f"{table.id}_title")
    heading.text = _heading(table)
    if table.note:
        ET.SubElement(details, "p", {"class": "note"}).text = table.note.th
    attributes = {"class": "table", "role": "region", "tabindex": "0", "aria-labelledby": f"{table.id}_title"}
    made = ET.SubElement(ET.SubElement(details, "div", attributes), "table")
    head = ET.SubElement(ET.SubElement(made, "thead"), "tr")
    for column in table.columns:
        ET.SubElement(head, "th", scope="col").text = column.title.th
    if has_bars:
        ET.SubElement(head, "th", scope="col").text = _SHARE
    _add_rows(ET.SubElement(made, "tbody"), table, has_bars)
    return section


def _add_rows(body: Element, table: Table, has_bars: bool) -> None:
    """The rows; the first cell of each names it. A bar repeats for the eye what the row says in figures."""
    money = next((place for place, column in enumerate(table.columns) if column.kind is Kind.MONEY), 0)
    amounts = [_amount(row[money]) for row in table.rows] if has_bars else []
    whole = max(amounts, default=Decimal()) or Decimal(1)
    for number, values in enumerate(table.rows):
        row = ET.SubElement(body, "tr")
        for place, (value, column) in enumerate(zip(values, table.columns, strict=True)):
            attributes = {"class": "money"} if column.kind is not Kind.TEXT else {}
            cell = ET.SubElement(row, "td" if place else "th", attributes if place else {"scope": "row"})
            cell.text = shown(value, column.kind, "th")
        if has_bars:
            _add_bar(ET.SubElement(row, "td", {"class": "share"}), amounts[number] / whole)


def _amount(value: Value) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal()


def _add_bar(cell: Element, part: Decimal) -> None:
    svg = ET.SubElement(
        cell, "svg", {"aria-hidden": "true", "width": "120", "height": "12", "viewBox": "0 0 120 12"}
    )
    width = f"{float(part) * 119:.1f}"
    ET.SubElement(svg, "rect", {"class": "on", "x": ".5", "y": ".5", "width": width, "height": "11"})
