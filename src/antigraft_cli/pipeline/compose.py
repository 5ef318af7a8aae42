"""The second stage: a book and the templates made into a document, or what is wrong with a template."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from antigraft_cli.checks.chapter_references import UNKNOWN_PICTURE
from antigraft_cli.diagnostics import Diagnostic, Span
from antigraft_cli.documents.chapters import PictureContent
from antigraft_cli.documents.context import Book, book, report_book
from antigraft_cli.documents.template_faults import span_of
from antigraft_cli.documents.template_rules import UNSUPPORTED_MARKUP
from antigraft_cli.documents.templates import Templates, built_in
from antigraft_cli.markup.ill_formed import MarkupFault
from antigraft_cli.markup.parsing import Element, parse
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.source.folder import PlanFolder, SourceFile
from antigraft_cli.writers.pictures import Pictures, ReadyPicture, ready_picture

_HINT = Message(
    "ใช้เฉพาะแท็กในคู่มือแม่แบบ (docs/templates.md) และปิดทุกแท็กให้ครบ",
    "use only the elements listed in docs/templates.md, and close every one",
)


class Document(NamedTuple):
    """What every format is written from: the checked markup tree, its pictures, and the book that it was made from."""

    book: Book
    root: Element
    pictures: Pictures


def book_of(plan: Plan, year: int | None = None, months: int | None = None) -> Book | None:
    """The book of all years of a plan, or of one, or the report on that year's round of 6 or 12 months.

    None if plan.yaml, that year or that round could not be read.
    """
    if plan.info is None or (year and year not in plan.years):
        return None
    return report_book(plan, plan.info, year, months) if year and months else book(plan, plan.info, year)


def compose(contents: Book, templates: Templates | None = None) -> tuple[Document | None, list[Finding]]:
    """The document of a book, made with the built-in templates if none are given.

    None with findings if a template or a picture's file is at fault.
    """
    templates = templates or built_in()
    html, diagnostics = templates.render(contents)
    if diagnostics:
        return None, _findings(templates, diagnostics)
    root, _ = parse(html, contents.pictures)
    if root is None:
        # Render again with the templates' lines marked, to say where each fault comes from.
        faults = parse(templates.render(contents, traced=True)[0], contents.pictures)[1]
        return None, _findings(templates, [_diagnostic(templates, fault) for fault in faults])
    pictures, diagnostics = _ready(root, contents.pictures)
    document = None if diagnostics else Document(contents, root, pictures)
    return document, _findings(templates, diagnostics)


def _ready(root: Element, files: Mapping[str, PictureContent]) -> tuple[Pictures, list[Diagnostic]]:
    """The pictures that a document shows, made ready; R210 for damage that only decoding reveals."""
    pictures: dict[tuple[str, float], ReadyPicture] = {}
    diagnostics = []
    for image in root.iter("img"):
        name, width = image.get("src", ""), float(image.get("width", "1"))
        picture, problem = ready_picture(files[name].data, width)
        if picture:
            pictures[name, width] = picture
        elif problem:
            diagnostics.append(Diagnostic(UNKNOWN_PICTURE, Span(name), problem))
    return pictures, diagnostics


def _diagnostic(templates: Templates, fault: MarkupFault) -> Diagnostic:
    name, _, line = fault.trace.rpartition(":")
    file = unquote(name, errors="surrogateescape")
    span = span_of((file, int(line or 1)), fault.word, templates.text(file), in_tag=True)
    return Diagnostic(UNSUPPORTED_MARKUP, span, fault.message, fault.hint or _HINT)


def _findings(templates: Templates, diagnostics: list[Diagnostic]) -> list[Finding]:
    """Template faults with the templates' own lines as excerpts, each fault of a line once."""
    names = {diagnostic.where.file for diagnostic in diagnostics}
    files = {name: SourceFile(name, templates.text(name)) for name in names}
    return resolve(PlanFolder(Path(), files), list(dict.fromkeys(diagnostics)))
