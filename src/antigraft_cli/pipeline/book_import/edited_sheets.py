"""What was edited in a sheet though the tables say it too: dimension, quarters, money. The table's counts if that was edited."""

from __future__ import annotations

from collections.abc import Mapping

from antigraft_cli.pipeline.book_import.book_parts import BookParts
from antigraft_cli.pipeline.book_import.sheet_values import Cost
from antigraft_cli.pipeline.book_import.sheets import Sheet
from antigraft_cli.pipeline.book_import.table_cells import baht
from antigraft_cli.pipeline.book_import.written_plan import Files
from antigraft_cli.pipeline.book_import.year_data import SheetValues, values_of
from antigraft_cli.source.canonical import Data
from antigraft_cli.source.plan_files import file_name, project_file

Row = dict[str, Data]


def edited_dimensions(own: BookParts, edited: BookParts) -> dict[str, int]:
    """The new dimension of each project for which sheet or rows name just one that they did not name before."""
    before, after = _dimensions(own), _dimensions(edited)
    new = {
        id_: {each for place, each in named.items() if each and each != before.get(id_, {}).get(place)}
        for id_, named in after.items()
    }
    return {id_: numbers.pop() for id_, numbers in new.items() if id_ in before and len(numbers) == 1}


def _dimensions(parts: BookParts) -> dict[str, dict[int, int]]:
    """The dimensions that a project's rows name by their year, and its sheet by 0."""
    found: dict[str, dict[int, int]] = {}
    for sheet in parts.sheets:
        found[sheet.id] = {0: sheet.preamble.dimension}
    for year, rows in parts.tables.years.items():
        for row in rows.rows:
            found.setdefault(row.project, {})[year] = row.dimension
    return found


def with_edits_of_sheets(
    own: Files, edited: Files, sheets: Mapping[str, tuple[Sheet, Sheet]], dimensions: Mapping[str, int]
) -> Files:
    """The edited book's files with what was changed in its sheets only; `sheets` are the own and edited ones by id."""
    made = dict(edited)
    values = {id_: (values_of(before), values_of(after)) for id_, (before, after) in sheets.items()}
    for id_, dimension in dimensions.items():
        if project_file(id_) in made:
            made[project_file(id_)] = {**_map(made[project_file(id_)]), "dimension": str(dimension)}
    for name, data in made.items():
        if name in own and name.startswith("years/"):
            year = int(file_name(name).stem)
            rows = {row["project"]: row for row in _rows(own[name])}
            changed = [_row(rows.get(row["project"], {}), row, year, values) for row in _rows(data)]
            made[name] = {**_map(data), "projects": changed}
    return made


def _row(own: Row, row: Row, year: int, values: Mapping[str, tuple[SheetValues, SheetValues]]) -> Row:
    """A row with what its sheet says of the year, where only that was edited."""
    project = row["project"]
    if row.get("change") == "cancelled":
        # A row that is cancelled has no ticks any more, but was planned for its quarters.
        return {**row, "quarters": own.get("quarters", row["quarters"])}
    if not isinstance(project, str) or project not in values:
        return row
    before, after = values[project]
    cost, old_cost = after.costs.of(year), before.costs.of(year)
    if isinstance(cost, Cost) and cost != old_cost and row["budget"] == own.get("budget"):
        row = {**row, "budget": baht(cost.amount)}
    quarters = after.quarters.of(year)
    if (
        isinstance(quarters, tuple)
        and quarters != before.quarters.of(year)
        and row["quarters"] == own.get("quarters")
    ):
        row = {**row, "quarters": [str(quarter) for quarter in quarters]}
    return row


def _map(data: Data) -> Mapping[str, Data]:
    return data if isinstance(data, Mapping) else {}


def _rows(data: Data) -> list[Row]:
    rows = _map(data).get("projects", ())
    return [dict(row) for row in rows if isinstance(row, Mapping)]
