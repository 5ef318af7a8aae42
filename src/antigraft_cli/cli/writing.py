"""One document's tree in each format."""

from __future__ import annotations

from antigraft_cli.documents.context import Book
from antigraft_cli.documents.render import templates_folder
from antigraft_cli.markup import Element
from antigraft_cli.nodes import sections
from antigraft_cli.writers import html
from antigraft_cli.writers.docx.write import Properties
from antigraft_cli.writers.docx.write import write as write_docx


def written(root: Element, book: Book, format_: str, draft: bool) -> bytes:
    """The bytes of the document as `docx` or `html`."""
    if format_ == "html":
        style_sheet = (templates_folder() / "book.css").read_text("utf-8")
        return html.write(root, _title(book), style_sheet, draft=draft)
    typography = book.info.typography
    properties = Properties(_title(book), book.info.organization.name, typography.font, typography.size, draft)
    return write_docx(sections(root), properties, templates_folder() / "base.docx")


def _title(book: Book) -> str:
    """The document's title in one line."""
    period = book.info.period
    years = str(book.year) if book.year else f"{period.start}-{period.end}"
    return f"{''.join(book.info.title.splitlines())} พ.ศ. {years} {book.info.organization.name}"
