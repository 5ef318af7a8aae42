"""A summary as a workbook: a sheet for each table, the first with the sentences above it."""

from __future__ import annotations

from datetime import date

from antigraft_cli.messages import Language, Message
from antigraft_cli.summary.added_up import Summary
from antigraft_cli.summary.tables import Wanted, headlines, listed_plans, tables
from antigraft_cli.thai import BUDDHIST_ERA
from antigraft_cli.writers.xlsx.figure_sheets import figure_sheet
from antigraft_cli.writers.xlsx.workbook import Workbook

_NO_YEAR = 2566
"""The first year of the plans that this program is for: there is no year in a summary of plans that cannot be read."""


def summary_workbook(summary: Summary, wanted: Wanted, title: Message, language: Language) -> Workbook:
    """The workbook, which says that it was made on the first day of the last fiscal year in it."""
    found = tables(summary, wanted) or [listed_plans(summary, wanted)]
    first, *others = (each.without_empty_columns() for each in found)
    above = tuple(each.text(language) for each in headlines(summary))
    sheets = (figure_sheet(first, language, above), *(figure_sheet(each, language) for each in others))
    year = max((year for year, _ in summary.budgets), default=_NO_YEAR)
    return Workbook(title.text(language), "", date(year - BUDDHIST_ERA - 1, 10, 1), sheets)
