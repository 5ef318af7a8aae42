"""The form of a plan for a year and a round, as a file: the plan is checked first, as for books."""

from __future__ import annotations

from pathlib import Path

from antigraft_cli.documents.context import Book
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.compose import book_of
from antigraft_cli.pipeline.plan_book import Refusal, RenderedFile, RenderedPlan, stem
from antigraft_cli.pipeline.workbooks.form_workbook import form_workbook


def render_form(path: Path | str, year: int, months: int, *, draft: bool = False) -> RenderedPlan:
    """Check the plan in a folder and make the form for a year's round of 6 or 12 months; nothing is written to disk.

    A plan with errors is refused, unless `draft` asks for a draft; those of results are what the form is for.
    """
    checked = check_plan(path)
    if year not in checked.years:
        return RenderedPlan(checked, Refusal.NO_SUCH_YEAR)
    if _has_errors(checked) and not draft:
        return RenderedPlan(checked, Refusal.HAS_ERRORS)
    book = book_of(checked.plan, year)
    if book is None or str(year) in checked.plan.broken_in("results"):
        return RenderedPlan(checked, Refusal.UNREADABLE)
    return RenderedPlan(checked, None, (), [_file(checked, book, months, draft)])


def _has_errors(checked: CheckedPlan) -> bool:
    """Whether anything but results has an error."""
    errors = (finding for finding in checked.findings if finding.rule.severity == "error")
    return any(Path(error.path).parent != checked.folder.root / "results" for error in errors)


def _file(checked: CheckedPlan, book: Book, months: int, draft: bool) -> RenderedFile:
    from antigraft_cli.writers.xlsx.excel_file import excel_file  # noqa: PLC0415 - XlsxWriter takes 40 ms

    content, notes = excel_file(form_workbook(checked.plan, book, months, draft=draft))
    return RenderedFile(f"{stem(book, draft, months)}-form.xlsx", content, notes, [])
