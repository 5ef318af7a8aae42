"""The documents of one plan, as a command wants them: made in whichever process works on the plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import typer

from antigraft_cli.cli.frame.console import write
from antigraft_cli.cli.frame.language import language
from antigraft_cli.cli.options.looks import given_reference, given_templates
from antigraft_cli.pipeline.file_names import web_pages
from antigraft_cli.pipeline.inputs import looks_digest
from antigraft_cli.pipeline.made_before import MadeBefore
from antigraft_cli.pipeline.own_templates import read_own_templates
from antigraft_cli.pipeline.plan_book import Refusal, RenderedFile, RenderedPlan, Theme, render_plan
from antigraft_cli.pipeline.reference_looks import read_reference_looks
from antigraft_cli.pipeline.related_pages import Related
from antigraft_cli.pipeline.workbooks.form_file import render_form
from antigraft_cli.pipeline.write import Format
from antigraft_cli.report import text
from antigraft_cli.report.finding import Finding
from antigraft_cli.source.plan_files import PLAN_FILE, results_file, year_file


class Wanted(NamedTuple):
    """What is to be made: the book of all years, of one, or the report on its round or the form for it; and how."""

    formats: tuple[Format, ...]
    draft: bool
    templates: Path | None
    reference: Path | None
    year: int | None = None
    months: int | None = None
    form: bool = False


class Documents(NamedTuple):
    """What came of one plan, without the plan itself.

    `unread` is the file without which there is no draft; `pages` are all web pages that the plan may have.
    """

    id: str
    years: set[int]
    unread: str
    refusal: Refusal | None
    findings: Sequence[Finding]
    files: Sequence[RenderedFile]
    pages: Sequence[Related]


def documents_of(wanted: Wanted, before: Callable[[], MadeBefore] | None, folder: Path) -> Documents:
    """Make them in memory, but for those that were made `before`."""
    made = _made(wanted, before, folder)
    plan, years = made.checked.plan, made.checked.years
    findings = [*made.checked.findings, *made.template_findings]
    pages = web_pages(plan, draft=wanted.draft)
    return Documents(plan.id, years, _unread(made, wanted), made.refusal, findings, made.files, pages)


def _made(wanted: Wanted, before: Callable[[], MadeBefore] | None, folder: Path) -> RenderedPlan:
    formats, draft, templates, reference, year, months, form = wanted
    if form and year and months:
        return render_form(folder, year, months, draft=draft)
    theme, known = _theme(templates, reference), before() if before else None
    return render_plan(folder, year, months=months, formats=formats, draft=draft, theme=theme, before=known)


@cache
def _theme(templates: Path | None, reference: Path | None) -> Theme:
    """What `check_looks` has found fit for use, read once in each process."""
    own, looks = read_own_templates(templates)[0], read_reference_looks(reference)[0]
    return Theme(own, looks, looks_digest(own, reference))


def _unread(made: RenderedPlan, wanted: Wanted) -> str:
    """The file without which there is no draft."""
    if not made.checked.plan.info or not wanted.year:
        return PLAN_FILE
    return results_file(wanted.year) if wanted.year in made.checked.plan.years else year_file(wanted.year)


def check_looks(wanted: Wanted) -> None:
    """Say what is wrong with own templates or the reference. Raises typer.BadParameter or typer.Exit."""
    if faults := given_templates(wanted.templates)[1]:
        write(text.render(faults, language()))
        raise typer.Exit(1)
    given_reference(wanted.reference, wanted.formats)
