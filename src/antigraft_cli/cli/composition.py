"""A book and the templates put together: the checked tree, or what is wrong with a template."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from antigraft_cli.diagnostics import Diagnostic, Message
from antigraft_cli.documents.context import Book
from antigraft_cli.documents.faults import span_of
from antigraft_cli.documents.render import Templates, built_in
from antigraft_cli.markup import Element, MarkupFault, parse
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.source.folder import PlanFolder, SourceFile

_HINT = Message(
    "ใช้เฉพาะแท็กในคู่มือแม่แบบ (docs/templates.md) และปิดทุกแท็กให้ครบ",
    "use only the elements of docs/templates.md, and close each of them",
)


def compose(book: Book, templates: Templates | None = None) -> tuple[Element | None, list[Finding]]:
    """The document's tree, by the built-in templates where none are given.

    None with findings where a template is at fault.
    """
    templates = templates or built_in()
    html, diagnostics = templates.render(book)
    if diagnostics:
        return None, _findings(templates, diagnostics)
    root, faults = parse(html)
    if faults:
        # Rendered once more with the templates' lines marked, to say where the fault comes from.
        faults = parse(templates.render(book, traced=True)[0])[1]
    return root, _findings(templates, [_diagnostic(templates, fault) for fault in faults])


def _diagnostic(templates: Templates, fault: MarkupFault) -> Diagnostic:
    name, _, line = fault.trace.rpartition(":")
    file = unquote(name, errors="surrogateescape")
    return Diagnostic(
        "T603", span_of((file, int(line or 1)), fault.word, templates.text(file)), fault.message, _HINT
    )


def _findings(templates: Templates, diagnostics: list[Diagnostic]) -> list[Finding]:
    """Template faults with the templates' own lines as excerpts; each line's fault once."""
    names = {diagnostic.where.file for diagnostic in diagnostics}
    files = {name: SourceFile(name, templates.text(name)) for name in names}
    return resolve(PlanFolder(Path(), files), list(dict.fromkeys(diagnostics)))
