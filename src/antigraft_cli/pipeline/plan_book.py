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
from antigraft_cli.pipeline.file_names import file_stem
from antigraft_cli.pipeline.inputs import inputs_digest
from antigraft_cli.pipeline.made_before import MadeBefore
from antigraft_cli.pipeline.own_templates import OwnTemplates, read_own_templates
from antigraft_cli.pipeline.reference_looks import Reference
from antigraft_cli.pipeline.write import Appearance, Format, write_document
from antigraft_cli.report.finding import Finding
from antigraft_cli.source.plan_files import FileName


class Theme(NamedTuple):
    """An organisation's own templates and the Word file whose looks its books take; by default, what is built in.

    `digest` is that of both, by `looks_digest`; needed only where documents made before are known.
    """

    own: OwnTemplates | None = None
    reference: Reference | None = None
    digest: str = ""


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
    """One file, or why its `content` was not made.

    It `is_there` already as it would be made, or there are `findings`, the styles that the reference lacks, or a note.
    `inputs` is the digest of what it is made from, where documents made before are known.
    """

    name: str
    content: bytes | None
    notes: Sequence[Message]
    findings: Sequence[Finding] = ()
    inputs: str = ""
    is_there: bool = False


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
    before: MadeBefore | None = None,
) -> RenderedPlan:
    """Check the plan in a folder and make its book, or the plan of one year; nothing is written to disk.

    `year` is in the Buddhist era; with `months`, 6 or 12, the report on that year's round is made. A plan with errors
    is refused, unless `draft` asks for a draft, which is stamped ร่าง on every page. What was made `before`, from the
    same inputs, and is still there is not made again. Raises ImportError for PDF if the extra `pdf` is not installed.
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
    order = _Order(formats, draft, theme._replace(own=theme.own or read_own_templates(None)[0]))
    return _made(checked, book, order, before)


class _Order(NamedTuple):
    """The documents that are wanted of a book."""

    formats: Sequence[Format]
    draft: bool
    theme: Theme


def _made(checked: CheckedPlan, book: Book, order: _Order, before: MadeBefore | None) -> RenderedPlan:
    """The documents of a book. It is composed only if one of them was not made before."""
    formats, draft, theme = order
    inputs = inputs_digest(checked, book, theme.digest, draft=draft) if before else ""
    files = {format_: _there(_name(book, format_, draft), inputs, before) for format_ in formats}
    if not all(files.values()):
        document, findings = compose(book, theme.own.templates if theme.own else None)
        if document is None:
            return RenderedPlan(checked, Refusal.TEMPLATE_AT_FAULT, findings)
        files = {format_: there or _file(document, format_, order, inputs) for format_, there in files.items()}
    return RenderedPlan(checked, None, (), [file for file in files.values() if file])


def _there(name: str, inputs: str, before: MadeBefore | None) -> RenderedFile | None:
    made = before.still_there(name, inputs) if before else None
    return RenderedFile(name, None, made.notes, (), inputs, is_there=True) if made else None


def _lacks_round(plan: Plan, year: int, months: int) -> bool:
    """Whether it is known that the year has no results of a round."""
    results = plan.results.get(year)
    return not results.round_of(months) if results else FileName("results", str(year)) not in plan.broken


def _file(document: Document, format_: Format, order: _Order, inputs: str) -> RenderedFile:
    _, draft, (own, reference, _) = order
    appearance = Appearance(own.style_sheet if own else None, reference.looks if reference else None)
    written = write_document(document, format_, draft=draft, appearance=appearance)
    is_word = format_ is Format.DOCX
    missing = reference.missing_styles(written.content) if reference and written.content and is_word else []
    content = None if missing and not draft else written.content
    return RenderedFile(_name(document.book, format_, draft), content, written.notes, missing, inputs)


def _name(book: Book, format_: Format, draft: bool) -> str:
    months = book.report.months if book.report else None
    return f"{file_stem(book.id, book.info, book.year, months, draft=draft)}.{format_}"
