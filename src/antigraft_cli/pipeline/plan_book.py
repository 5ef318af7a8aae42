"""All stages for one plan: its book, or the plan of one of its years, in the formats asked for."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from antigraft_cli.documents.context import Book
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.compose import compose
from antigraft_cli.pipeline.own_templates import OwnTemplates, read_own_templates
from antigraft_cli.pipeline.reference_looks import Reference
from antigraft_cli.pipeline.write import Appearance, Format, write_document
from antigraft_cli.report.finding import Finding


class Wanted(NamedTuple):
    """What is asked for; `year` is None for the book of all years, `own` and `reference` for the built-in looks."""

    year: int | None = None
    formats: Sequence[Format] = (Format.DOCX,)
    draft: bool = False
    own: OwnTemplates | None = None
    reference: Reference | None = None


class Refusal(Enum):
    """Why nothing was made of a plan."""

    NO_SUCH_YEAR = auto()
    HAS_ERRORS = auto()
    UNREADABLE = auto()
    """Not even a draft is possible: plan.yaml or the year's file cannot be read."""
    TEMPLATE_AT_FAULT = auto()


class RenderedFile(NamedTuple):
    """One file; `content` is None where `findings`, the styles that the reference lacks, stand against it."""

    name: str
    content: bytes | None
    notes: list[Message]
    findings: list[Finding]


class RenderedPlan(NamedTuple):
    """What became of a plan: what was found in it and in the templates, and the files or why there are none."""

    checked: CheckedPlan
    refusal: Refusal | None = None
    template_findings: Sequence[Finding] = ()
    files: Sequence[RenderedFile] = ()


def render_plan(path: Path | str, wanted: Wanted = Wanted()) -> RenderedPlan:  # noqa: B008 - frozen
    """Check the plan in a folder and make what is wanted of it; nothing is written to disk.

    A plan with errors is refused, but for a draft. Raises ImportError for PDF where the extra `pdf` is not
    installed.
    """
    checked = check_plan(path)
    if wanted.year and wanted.year not in checked.years:
        return RenderedPlan(checked, Refusal.NO_SUCH_YEAR)
    if checked.has_errors and not wanted.draft:
        return RenderedPlan(checked, Refusal.HAS_ERRORS)
    book = checked.book(wanted.year)
    if book is None:
        return RenderedPlan(checked, Refusal.UNREADABLE)
    own = wanted.own or read_own_templates(None)[0]
    document, findings = compose(book, own.templates)
    if document is None:
        return RenderedPlan(checked, Refusal.TEMPLATE_AT_FAULT, findings)
    reference = wanted.reference
    appearance = Appearance(own.style_sheet, reference.looks if reference else None)
    files = []
    for format_ in wanted.formats:
        content, notes = write_document(document, format_, draft=wanted.draft, appearance=appearance)
        missing = reference.missing_styles(content) if reference and format_ is Format.DOCX else []
        kept = None if missing and not wanted.draft else content
        files.append(RenderedFile(f"{_stem(book, wanted.draft)}.{format_}", kept, notes, missing))
    return RenderedPlan(checked, None, findings, files)


def _stem(book: Book, draft: bool) -> str:
    """The file's name: plan, years, revision, draft."""
    period, revision = book.info.period, book.info.revision
    years = str(book.year) if book.year else f"{period.start}-{period.end}"
    return f"{book.id}-{years}{f'-rev{revision.number}' if revision else ''}{'-draft' if draft else ''}"
