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
from antigraft_cli.pipeline.inputs import folder_digest, looks_digest, wanted_digest
from antigraft_cli.pipeline.made_before import MadeBefore, WholePlan
from antigraft_cli.pipeline.own_templates import read_own_templates
from antigraft_cli.pipeline.plan_book import Refusal, RenderedFile, RenderedPlan, Theme, render_plan
from antigraft_cli.pipeline.reference_looks import read_reference_looks
from antigraft_cli.pipeline.related_pages import Related
from antigraft_cli.pipeline.workbooks.form_file import render_form
from antigraft_cli.pipeline.write import Format
from antigraft_cli.report import text
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

    `said` is what was found in it, as text; `unread` is the file without which there is no draft; `pages` are all web
    pages that the plan may have. `whole` is to be kept in mind once all files are written, if they can be known again.
    """

    id: str
    years: set[int]
    said: str
    files: Sequence[RenderedFile]
    pages: Sequence[Related]
    refusal: Refusal | None = None
    unread: str = ""
    whole: WholePlan | None = None


def documents_of(wanted: Wanted, before: Callable[[], MadeBefore] | None, folder: Path) -> Documents:
    """Make them in memory, but for those that were made `before`. Of a folder that holds the same as then, none is read."""
    if before is None or wanted.form:
        return _documents(wanted, None, folder)
    known, held = before(), folder_digest(folder)
    name = wanted_digest(folder, wanted, _theme(wanted.templates, wanted.reference).digest, language())
    if again := known.of_plan(name, held):
        plan, there = again
        files = [
            RenderedFile(file, None, made.notes, (), inputs, is_there=True)
            for (file, inputs), made in zip(plan.files, there, strict=True)
        ]
        return Documents(plan.id, set(plan.years), plan.said, files, plan.pages)
    made = _documents(wanted, known, folder)
    # A folder that was changed meanwhile is looked into again next time.
    is_whole = held and made.refusal is None and not any(file.findings for file in made.files)
    return made._replace(whole=_whole(name, held, made)) if is_whole and folder_digest(folder) == held else made


def _whole(name: str, held: str, made: Documents) -> WholePlan:
    files = [(file.name, file.inputs) for file in made.files]
    return WholePlan(name, held, made.id, sorted(made.years), made.said, files, made.pages)


def _documents(wanted: Wanted, known: MadeBefore | None, folder: Path) -> Documents:
    made = _made(wanted, known, folder)
    plan, years = made.checked.plan, made.checked.years
    said = text.render([*made.checked.findings, *made.template_findings], language())
    pages = web_pages(plan, draft=wanted.draft)
    return Documents(plan.id, years, said, made.files, pages, made.refusal, _unread(made, wanted))


def _made(wanted: Wanted, known: MadeBefore | None, folder: Path) -> RenderedPlan:
    formats, draft, templates, reference, year, months, form = wanted
    if form and year and months:
        return render_form(folder, year, months, draft=draft)
    theme = _theme(templates, reference)
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
