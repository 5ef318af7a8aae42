"""All stages for one plan: its book, the plan of one of its years or a report on it, in the requested formats."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from antigraft_cli.documents.context import Book
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.compose import Document, book_of, compose
from antigraft_cli.pipeline.own_templates import OwnTemplates, read_own_templates
from antigraft_cli.pipeline.reference_looks import Reference
from antigraft_cli.pipeline.write import Appearance, Format, write_document
from antigraft_cli.report.finding import Finding
from antigraft_cli.source.plan_files import FileName


class Theme(NamedTuple):
    """An organisation's own templates and the Word file whose looks its books take; by default, what is built in."""

    own: OwnTemplates | None = None
    reference: Reference | None = None


class Refusal(Enum):
    """Why no document was made from a plan."""

    NO_SUCH_YEAR = auto()
    NO_RESULTS = auto()
    """The year has no results of the round that is asked for."""
    HAS_ERRORS = auto()
    UNREADABLE = auto()
    """Not even a draft is possible: plan.yaml, the year's file or that of its results cannot be read."""
    TEMPLATE_AT_FAULT = auto()


class RenderedFile(NamedTuple):
    """One file; `content` is None if it was not made because of `findings`, the styles that the reference lacks, or a note."""

    name: str
    content: bytes | None
    notes: list[Message]
    findings: list[Finding]


class RenderedPlan(NamedTuple):
    """The result for one plan: the findings in it and in the templates, and the files or why there are none."""

    checked: CheckedPlan
    refusal: Refusal | None = None
    template_findings: Sequence[Finding] = ()
    files: Sequence[RenderedFile] = ()


def render_plan(  # noqa: PLR0913 - all but the first two by name
    path: Path | str,
    year: int | None = None,
    *,
    months: int | None = None,
    formats: Sequence[Format] = (Format.DOCX,),
    draft: bool = False,
    theme: Theme = Theme(),  # noqa: B008 - frozen
) -> RenderedPlan:
    """Check the plan in a folder and make its book, or the plan of one year; nothing is written to disk.

    `year` is in the Buddhist era; with `months`, 6 or 12, the report on that year's round is made. A plan with errors is refused, unless `draft` asks for a draft, which is stamped
    ร่าง on every page. Raises ImportError for PDF if the extra `pdf` is not installed.
    """
    checked = check_plan(path)
    if year and year not in checked.years:
        return RenderedPlan(checked, Refusal.NO_SUCH_YEAR)
    if year and months and _lacks_round(checked.plan, year, months):
        return RenderedPlan(checked, Refusal.NO_RESULTS)
    if checked.has_errors and not draft:
        return RenderedPlan(checked, Refusal.HAS_ERRORS)
    book = book_of(checked.plan, year, months)
    if book is None:
        return RenderedPlan(checked, Refusal.UNREADABLE)
    own = theme.own or read_own_templates(None)[0]
    document, findings = compose(book, own.templates)
    if document is None:
        return RenderedPlan(checked, Refusal.TEMPLATE_AT_FAULT, findings)
    files = [_file(document, format_, draft, theme._replace(own=own)) for format_ in formats]
    return RenderedPlan(checked, None, findings, files)


def _lacks_round(plan: Plan, year: int, months: int) -> bool:
    """Whether it is known that the year has no results of a round."""
    results = plan.results.get(year)
    return not results.round_of(months) if results else FileName("results", str(year)) not in plan.broken


def _file(document: Document, format_: Format, draft: bool, theme: Theme) -> RenderedFile:
    reference, style_sheet = theme.reference, theme.own.style_sheet if theme.own else None
    appearance = Appearance(style_sheet, reference.looks if reference else None)
    written = write_document(document, format_, draft=draft, appearance=appearance)
    is_word = format_ is Format.DOCX
    missing = reference.missing_styles(written.content) if reference and written.content and is_word else []
    content = None if missing and not draft else written.content
    return RenderedFile(f"{_stem(document.book, draft)}.{format_}", content, written.notes, missing)


def _stem(book: Book, draft: bool) -> str:
    """The file's name without its suffix: plan, years, round, revision, draft."""
    period, revision = book.info.period, book.info.revision
    years = dict.fromkeys((book.year,) if book.year else (period.start, period.end))
    names = [book.id, *map(str, years)]
    names += [f"round-{book.report.months}"] if book.report else []
    names += [f"rev{int(revision.number)}"] if revision else []
    return "-".join([*names, "draft"] if draft else names)
