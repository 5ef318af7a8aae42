"""A year's rows as data; where tables lack quarters or money, the sheets'."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from antigraft_cli.pipeline.book_import.comparison import compared, usual_signs
from antigraft_cli.pipeline.book_import.fiscal_months import Quarters
from antigraft_cli.pipeline.book_import.import_notes import BUDGETS_DIFFER, QUARTERS_DIFFER, ImportNote, Notes
from antigraft_cli.pipeline.book_import.list_items import flat, items_of
from antigraft_cli.pipeline.book_import.matching import Scheduled
from antigraft_cli.pipeline.book_import.scattered_tables import ScatteredTable
from antigraft_cli.pipeline.book_import.sheet_values import ByYear, Cost, costs, durations
from antigraft_cli.pipeline.book_import.sheets import Sheet
from antigraft_cli.pipeline.book_import.table_cells import baht
from antigraft_cli.pipeline.book_import.year_rows import Row, YearRows
from antigraft_cli.source.canonical import Data
from antigraft_cli.thai import quarters as quarters_text


class SheetValues(NamedTuple):
    """What a sheet says of its years."""

    quarters: ByYear
    costs: ByYear
    source: str = ""
    """What the money comes from, where that has a heading of its own."""


def sheet_values(project: Scheduled) -> SheetValues:
    """The quarters and costs that a project's sheet gives."""
    return values_of(project.sheet)


def values_of(sheet: Sheet | None) -> SheetValues:
    """The quarters and costs that a sheet gives; none without one."""
    lines = sheet.lines if sheet else {}
    return SheetValues(
        durations(usual_signs(line.text) for line in lines.get("duration", [])),
        costs(usual_signs(line.text) for line in lines.get("budget", [])),
        " ".join(flat(items_of(lines.get("source", [])))).strip("-–: "),
    )


def year_data(
    rows: YearRows, projects: dict[int, Scheduled], values: dict[str, SheetValues], notes: Notes
) -> dict[str, Data]:
    """The fields of years/<year>.yaml; `projects` are by the identity of their rows."""
    written: list[Data] = []
    total = Decimal(0)
    for row in rows.rows:
        project = projects[id(row)]
        data, cost = _row(row, rows.year, project, values[project.id], notes)
        written.append(data)
        total += cost
    given = rows.total
    totals: dict[str, Data] = {"budget": baht(given.amount if given else total)}
    if given and given.counts:
        totals["quarters"] = [str(count) for count in given.counts]
    return {"projects": written, "totals": totals}


def _row(
    row: Row, year: int, project: Scheduled, values: SheetValues, notes: Notes
) -> tuple[dict[str, Data], Decimal]:
    sheet_cost, sheet_quarters = values.costs.of(year), values.quarters.of(year)
    cost = row.cost if row.cost is not None else sheet_cost
    amount = cost.amount if isinstance(cost, Cost) else None
    data: dict[str, Data] = {"project": project.id, "budget": "<บาท>" if amount is None else baht(amount)}
    quarters = _quarters(row, sheet_quarters, project)
    data["quarters"] = [str(quarter) for quarter in quarters] if quarters else "<ไตรมาส>"
    if compared(row.title) != compared(project.title):
        data["title"] = row.title
    sources = [each.source for each in (row.cost, sheet_cost) if isinstance(each, Cost)]
    source = next(filter(None, sources), values.source if amount else "")
    data |= {"budget_source": source} if source else {}
    data |= {"change": row.remark.change} if row.remark.change else {}
    data |= {"before": row.remark.before} if row.remark.before else {}
    data |= {"note": row.remark.note} if row.remark.note else {}
    if row.remark.change != "cancelled":
        _say_what_differs(row, year, project, values, notes)
    return data, amount or Decimal(0)


def _quarters(row: Row, of_sheet: object, project: Scheduled) -> Quarters:
    if row.quarters:
        return row.quarters
    if row.remark.change == "cancelled":
        before = (row.remark.before or {}).get("quarters")
        if before and not isinstance(before, str):
            return tuple(int(str(quarter)) for quarter in before)
        others = [other.quarters for other in project.rows.values() if other.quarters]
        return others[-1] if others else (1, 2, 3, 4)
    return tuple(of_sheet) if isinstance(of_sheet, tuple) else ()


def _say_what_differs(row: Row, year: int, project: Scheduled, values: SheetValues, notes: Notes) -> None:
    cost, quarters = values.costs.of(year), values.quarters.of(year)
    if row.cost is not None and isinstance(cost, Cost) and cost.amount != row.cost.amount:
        table, sheet = (f"พ.ศ. {year} {baht(each)}" for each in (row.cost.amount, cost.amount))
        notes.add(ImportNote(BUDGETS_DIFFER, project=project.id, table=table, sheet=sheet))
    if row.quarters and isinstance(quarters, tuple) and quarters and quarters != row.quarters:
        table, sheet = (f"พ.ศ. {year} {quarters_text(each)}" for each in (row.quarters, quarters))
        notes.add(ImportNote(QUARTERS_DIFFER, project=project.id, table=table, sheet=sheet))


def years_by_sheets(
    projects: list[Scheduled], years: range, tables: Sequence[ScatteredTable]
) -> dict[int, YearRows]:
    """The years of a book without tables: every project in those whose table in pieces has it, or that its sheet names."""
    in_pieces = {table.year: table for table in tables}
    found = {year: YearRows(year) for year in years}
    for project in projects:
        values = sheet_values(project)
        named = {*values.quarters.years, *values.costs.years}
        for year in years:
            by_sheet = not named or year in named or values.quarters.always is not None
            if not (in_pieces[year].names(project.title) if year in in_pieces else by_sheet):
                continue
            row = Row(project.title, project.sheet.preamble.dimension if project.sheet else 0)
            found[year].rows.append(row)
            project.rows[year] = row
    return {year: rows for year, rows in found.items() if rows.rows}
