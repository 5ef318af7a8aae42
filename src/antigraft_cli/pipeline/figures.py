"""The figures of a book that the web page's charts show."""

from __future__ import annotations

from decimal import Decimal

from antigraft_cli.documents.context import Book, Sheet, YearTable
from antigraft_cli.documents.monitoring import Report
from antigraft_cli.model.values import DIMENSIONS
from antigraft_cli.writers.html.overview import Charts, Overview, ScheduledTitle
from antigraft_cli.writers.html.progress_charts import ProgressCharts


def charts_of(book: Book) -> Charts:
    """The charts of a book, in the digits of its tables: budgets and quarters, or a report's statuses and money."""
    return _progress(book.report, book.info.numerals.tables) if book.report else _overview(book)


def _progress(report: Report, digits: str) -> ProgressCharts:
    counts = report.total.counts
    return ProgressCharts(
        statuses=tuple((word, counts[code]) for code, word in report.statuses.items()),
        measures=("งบประมาณตามแผน", "ตามข้อบัญญัติ/เทศบัญญัติ", "เบิกจ่ายจริง"),
        amounts=tuple(
            (each.figures.planned, each.figures.ordinance, each.figures.disbursed) for each in report.dimensions
        ),
        digits=digits,
    )


def _overview(book: Book) -> Overview:
    return Overview(
        years=tuple(table.year for table in book.years),
        dimensions=tuple(book.info.dimension_name(each) for each in DIMENSIONS),
        budgets=tuple(tuple(_budget(table, each) for each in DIMENSIONS) for table in book.years),
        projects=tuple(_scheduled(sheet, book.years) for sheet in book.sheets),
        digits=book.info.numerals.tables,
    )


def _budget(table: YearTable, dimension: int) -> Decimal:
    return sum((row.budget for row in table.rows if row.dimension == dimension), Decimal("0.00"))


def _scheduled(sheet: Sheet, tables: tuple[YearTable, ...]) -> ScheduledTitle:
    """A project's quarters in each year; if a draft has two rows for it in one year, those of both."""
    quarters = (
        {each for row in table.rows if row.project == sheet.id for each in row.quarters} for table in tables
    )
    return ScheduledTitle(sheet.title, f"sheet-{sheet.id}", tuple(tuple(sorted(each)) for each in quarters))
