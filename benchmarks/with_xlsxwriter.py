"""Our workbooks and XlsxWriter's bare writing of the same cells, all in one look, without widths and rules.

In processor time. Cells that are empty and framed are among them, since they have to be written too.
"""

from __future__ import annotations

import argparse
import gc
import io
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import xlsxwriter

from antigraft_cli.documents.context import book
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.workbooks.form_workbook import form_workbook
from antigraft_cli.pipeline.workbooks.year_workbook import year_workbook
from antigraft_cli.writers.xlsx.excel_file import excel_file
from sizes import plan_of

_BAR = 2.0
_DAY = date(2026, 10, 1)
_YEAR = 2568

Cells = list[tuple[str, list[tuple[int, int, object]]]]
"""By sheet: row, column, value."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11, help="how often each is run, in turn (11)")
    parser.add_argument("--projects", type=int, nargs="+", default=[15, 150], help="sizes of the plan (15 150)")
    options = parser.parse_args()
    for projects in options.projects:
        with tempfile.TemporaryDirectory() as scratch:
            for name, ours in _workbooks(plan_of(projects, Path(scratch))).items():
                _compare(f"{name}, {projects} projects", ours, options.rounds)


def _workbooks(folder: Path) -> dict[str, Callable[[], bytes]]:
    """What is measured, from the checked plan to the bytes of the file."""
    plan = check_plan(folder).plan
    assert plan.info
    every_year, year = book(plan, plan.info), book(plan, plan.info, _YEAR)
    return {
        "years": lambda: excel_file(year_workbook(every_year, "ก", _DAY))[0],
        "form": lambda: excel_file(form_workbook(plan, year, 6))[0],
    }


def _compare(name: str, ours: Callable[[], bytes], rounds: int) -> None:
    cells = _cells(ours())
    assert _cells(_bare(cells)) == cells
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    for _ in range(rounds):
        for which, run in (("ours", ours), ("bare", lambda: _bare(cells))):
            gc.collect()
            start = time.process_time()
            run()
            times[which].append((time.process_time() - start) * 1000)
    medians = {which: statistics.median(each) for which, each in times.items()}
    ratio = medians["ours"] / medians["bare"]
    count = sum(len(each) for _, each in cells)
    said = "kept" if ratio <= _BAR else "MISSED"
    print(
        f"{name:<24} {count:>7,} cells: ours {medians['ours']:>8.1f} ms, bare {medians['bare']:>8.1f} ms", end=""
    )
    print(f" {ratio:>6.2f} ×, at most {_BAR:.2f}: {said}")


def _cells(content: bytes) -> Cells:
    """The cells that hold something or have a look, by another program."""
    return [
        (
            sheet.title,
            [
                (row, column, cell.value)
                for row, cells in enumerate(sheet.iter_rows())
                for column, cell in enumerate(cells)
                if cell.value is not None or cell.has_style
            ],
        )
        for sheet in openpyxl.load_workbook(io.BytesIO(content)).worksheets
    ]


def _bare(cells: Cells) -> bytes:
    buffer = io.BytesIO()
    made = xlsxwriter.Workbook(buffer, {"in_memory": True})
    look = made.add_format({"border": 1})
    for title, values in cells:
        sheet = made.add_worksheet(title)
        for row, column, value in values:
            if value is None:
                sheet.write_blank(row, column, None, look)
            elif isinstance(value, int | float):
                sheet.write_number(row, column, value, look)
            elif str(value).startswith("="):
                sheet.write_formula(row, column, str(value), look, 0)
            else:
                sheet.write_string(row, column, str(value), look)
    made.close()
    return buffer.getvalue()


if __name__ == "__main__":
    main()
