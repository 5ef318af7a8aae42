"""The second stage: a book and the templates put together as a document, or what is wrong with a template."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from antigraft_cli.checks.chapter_references import UNKNOWN_PICTURE
from antigraft_cli.diagnostics import Diagnostic, Span
from antigraft_cli.documents.chapters import PictureContent
from antigraft_cli.documents.context import Book, book
from antigraft_cli.documents.template_faults import span_of
from antigraft_cli.documents.template_rules import UNSUPPORTED_MARKUP
from antigraft_cli.documents.templates import Templates, built_in
from antigraft_cli.markup.parsing import Element, MarkupFault, parse
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.source.folder import PlanFolder, SourceFile
from antigraft_cli.writers.pictures import Pictures, ReadyPicture, ready_picture

_HINT = Message(
    "ใช้เฉพาะแท็กในคู่มือแม่แบบ (docs/templates.md) และปิดทุกแท็กให้ครบ",
    "use only the elements of docs/templates.md, and close each of them",
)


class Document(NamedTuple):
    """What every format is written from: the checked tree of the markup with its pictures, and the book behind it."""

    book: Book
    root: Element
    pictures: Pictures


def book_of(plan: Plan, year: int | None = None) -> Book | None:
    """The book of all years of a plan, or of one; None where plan.yaml or that year could not be read."""
    return None if plan.info is None or (year and year not in plan.years) else book(plan, plan.info, year)


def compose(contents: Book, templates: Templates | None = None) -> tuple[Document | None, list[Finding]]:
    """The document of a book, by the built-in templates where none are given.

    None with findings where a template or a picture's file is at fault.
    """
    templates = templates or built_in()
    html, diagnostics = templates.render(contents)
    if diagnostics:
        return None, _findings(templates, diagnostics)
    root, _ = parse(html, contents.pictures)
    if root is None:
        # Rendered once more with the templates' lines marked, to say where the fault comes from.
        faults = parse(templates.render(contents, traced=True)[0], contents.pictures)[1]
        return None, _findings(templates, [_diagnostic(templates, fault) for fault in faults])
    pictures, diagnostics = _ready(root, contents.pictures)
    document = None if diagnostics else Document(contents, root, pictures)
    return document, _findings(templates, diagnostics)


def _ready(root: Element, files: Mapping[str, PictureContent]) -> tuple[Pictures, list[Diagnostic]]:
    """The pictures that a document shows, made ready; R210 for what no check of the plan could see in their bytes."""
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
    return Diagnostic(
        UNSUPPORTED_MARKUP, span_of((file, int(line or 1)), fault.word, templates.text(file)), fault.message, _HINT
    )


def _findings(templates: Templates, diagnostics: list[Diagnostic]) -> list[Finding]:
    """Template faults with the templates' own lines as excerpts; each line's fault once."""
    names = {diagnostic.where.file for diagnostic in diagnostics}
    files = {name: SourceFile(name, templates.text(name)) for name in names}
    return resolve(PlanFolder(Path(), files), list(dict.fromkeys(diagnostics)))
