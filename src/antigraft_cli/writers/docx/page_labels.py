"""Page numbers, known only to a program that lays the book out: LibreOffice, if it is installed.

The book is converted to PDF with its bookmarks as destinations, which are then read. If the book's font
is not installed, its pages would differ, so no numbers are given: better none than a guess.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

from antigraft_cli.libreoffice import office, run_office
from antigraft_cli.markup.nodes import Section
from antigraft_cli.messages import Message
from antigraft_cli.writers.docx import contents
from antigraft_cli.writers.docx.body import PageLabels
from antigraft_cli.writers.docx.bookmark_names import section_bookmark

if TYPE_CHECKING:
    from pypdf import PdfReader
    from pypdf.generic import DictionaryObject

_ROUNDS = 4
_SECONDS = 180
_FILTER = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'

_UNDERSCORE = re.compile("#?5F")
"""What LibreOffice makes of `_` in the name of a destination; our names have no capital letters."""

_NO_OFFICE = Message("ไม่พบ LibreOffice ในเครื่องนี้", "LibreOffice is not installed")
_NOT_LAID_OUT = Message("LibreOffice จัดหน้าไม่สำเร็จ", "LibreOffice could not lay out the book")
_NEVER_THE_SAME = Message(
    "LibreOffice จัดหน้าได้ไม่เหมือนกันในแต่ละครั้ง", "LibreOffice lays out the book differently each time"
)


def page_labels(
    write: Callable[[PageLabels], bytes], sections: tuple[Section, ...], font: str
) -> tuple[PageLabels, Message | None]:
    """The printed page number of each id in the sections; or none, and why they are not known.

    `write` makes the Word file with the numbers known so far. A number may move a line and so a page:
    the numbers are final once the book that shows them is laid out to the same ones.
    """
    program = office()
    if program is None:
        return {}, _NO_OFFICE
    labels: PageLabels = {}
    for _ in range(_ROUNDS):
        found, problem = _laid_out(program, write(labels), sections, font)
        if problem or found == labels:
            return found, problem
        labels = found
    return {}, _NEVER_THE_SAME


def _laid_out(
    program: str, book: bytes, sections: tuple[Section, ...], font: str
) -> tuple[PageLabels, Message | None]:
    with tempfile.TemporaryDirectory(prefix="plan-", ignore_cleanup_errors=True) as folder:
        pdf = _convert(program, book, Path(folder))
        if pdf is None:
            return {}, _NOT_LAID_OUT
        from pypdf import PdfReader  # noqa: PLC0415 - only for books with a contents list

        with PdfReader(pdf) as reader:
            if not _drawn_with(reader, font):
                return {}, Message(f"เครื่องนี้ไม่มีแบบอักษร {font}", f"the font {font} is not installed")
            return _labels(_pages(reader), sections), None


def _convert(program: str, book: bytes, folder: Path) -> Path | None:
    """The book as PDF, made by LibreOffice with its own profile, so that an open window does not interfere."""
    document, pdf = folder / "book.docx", folder / "book.pdf"
    document.write_bytes(book)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, "--headless", profile, "--convert-to", _FILTER, "--outdir", str(folder), str(document)]
    with suppress(OSError):
        if run_office(command, folder, _SECONDS) and pdf.is_file():
            return pdf
    return None


def _drawn_with(reader: PdfReader, font: str) -> bool:
    wanted = font.replace(" ", "").lower()
    resources = (cast("DictionaryObject", page["/Resources"]) for page in reader.pages)
    fonts = (cast("DictionaryObject", each.get("/Font", {})) for each in resources)
    names = (str(font.get_object()["/BaseFont"]) for each in fonts for font in each.values())
    return any(name.rpartition("+")[2].lower().startswith(wanted) for name in names)


def _pages(reader: PdfReader) -> dict[str, int]:
    """The page of each bookmark, counted from 0."""
    found = {
        _UNDERSCORE.sub("_", name.removeprefix("/")): reader.get_destination_page_number(destination)
        for name, destination in reader.named_destinations.items()
    }
    return {name: page for name, page in found.items() if page is not None}


def _labels(pages: dict[str, int], sections: tuple[Section, ...]) -> PageLabels:
    """The printed page number of each id: sections restart or continue counting, in letters or digits."""
    printed: dict[int, str] = {}
    starts = [pages.get(section_bookmark(number), 0) for number in range(1, len(sections) + 1)]
    number = 1
    for section, start, end in zip(
        sections, starts, [*starts[1:], max(pages.values(), default=0) + 1], strict=True
    ):
        number = section.start or number
        for page in range(start, end):
            printed[page] = section.label(number)
            number += 1
    places = {identity: pages.get(each.name) for identity, each in contents.bookmarks(sections).items()}
    return {identity: printed[page] for identity, page in places.items() if page in printed}
