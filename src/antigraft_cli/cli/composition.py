"""A book and a template put together: the checked tree, or what is wrong with the template."""

from __future__ import annotations

from antigraft_cli.diagnostics import Diagnostic, Message, Span
from antigraft_cli.documents.context import Book
from antigraft_cli.documents.render import Template
from antigraft_cli.markup import Element, MarkupFault, parse
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.source.folder import PlanFolder, SourceFile

_HINT = Message(
    "ใช้เฉพาะแท็กที่มีในคู่มือแม่แบบ และปิดทุกแท็กให้ครบ", "use only the elements of the guide, and close each of them"
)


def compose(book: Book, template: Template) -> tuple[Element | None, list[Finding]]:
    """The document's tree; None with findings where the template is at fault."""
    html, diagnostics = template.render(book)
    if diagnostics:
        return None, _findings(template, diagnostics)
    root, faults = parse(html)
    if faults:
        # Rendered once more with the templates' lines marked, to say where the fault comes from.
        faults = parse(template.render(book, traced=True)[0])[1]
    return root, _findings(template, [_diagnostic(template, fault) for fault in faults])


def _diagnostic(template: Template, fault: MarkupFault) -> Diagnostic:
    file, _, line = fault.trace.rpartition(":")
    number = int(line or 1)
    return Diagnostic("T603", Span(file or template.file, number, 1, number, 1), fault.message, _HINT)


def _findings(template: Template, diagnostics: list[Diagnostic]) -> list[Finding]:
    """Template faults with the templates' own lines as excerpts; each line's fault once."""
    names = {diagnostic.where.file for diagnostic in diagnostics}
    texts = {name: (template.folder / name) for name in names}
    files = {name: SourceFile(name, path.read_text("utf-8")) for name, path in texts.items() if path.is_file()}
    return resolve(PlanFolder(template.folder, files), list(dict.fromkeys(diagnostics)))
