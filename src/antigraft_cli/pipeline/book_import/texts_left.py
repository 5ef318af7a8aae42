"""What was typed into an edited book and would not be in the book that its changes make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from antigraft_cli.model.load import load
from antigraft_cli.pipeline.book_import.comparison import compared
from antigraft_cli.pipeline.book_import.list_marks import without_mark
from antigraft_cli.pipeline.compose import book_of, compose
from antigraft_cli.pipeline.write import word_without_page_numbers
from antigraft_cli.readers.blocks import Paragraph, paragraphs
from antigraft_cli.readers.document_file import read_document
from antigraft_cli.source.decode import decode, parse
from antigraft_cli.source.folder import PlanFolder, SourceFile
from antigraft_cli.source.tree import scalars
from antigraft_cli.thai import one_line

_SHEET_NUMBER = re.compile("ลำดับที่[0-9]+")


def texts_left(
    folder: PlanFolder,
    files: Mapping[str, bytes | None],
    own: list[Paragraph],
    edited: list[Paragraph],
    year: int | None,
) -> list[str]:
    """The edited book's paragraphs that neither the plan's own book has nor the one of the changed files.

    None if these make no book, which `plan validate` explains.
    """
    changed = _with_files(folder, files)
    made = book_of(load(changed)[0], year)
    composed = compose(made)[0] if made else None
    if composed is None:
        return []
    found = paragraphs(read_document(word_without_page_numbers(composed)).blocks)
    known = {text for each in (own, found) for text, _ in _shown(each)}
    # A total that does not agree with its rows is in the data, though the book has another.
    known |= {compared(each.text) for file in changed.files.values() if file.root for each in scalars(file.root)}
    return list(dict.fromkeys(written for text, written in _shown(edited) if text not in known))


def _shown(texts: Iterator[Paragraph] | list[Paragraph]) -> Iterator[tuple[str, str]]:
    """What each paragraph shows, as it is compared and as it is written; not the contents, which repeat others.

    Items are compared without their numbers, which follow from their places, as those of sheets do.
    """
    for paragraph in texts:
        written = one_line(f"{paragraph.label} {paragraph.text}".replace("\t", " ")).strip()
        text = compared(without_mark(written)) or compared(written)
        if text and not paragraph.style.lower().startswith("toc ") and not _SHEET_NUMBER.fullmatch(text):
            yield text, written


def _with_files(folder: PlanFolder, files: Mapping[str, bytes | None]) -> PlanFolder:
    """The plan's folder as it would be with these files."""
    made = {name: file for name, file in folder.files.items() if files.get(name, b"") is not None}
    for name, content in files.items():
        if content is not None:
            text, _ = decode(content)
            made[name] = SourceFile(name, text, parse(text)[0])
    return replace(folder, files=made)
