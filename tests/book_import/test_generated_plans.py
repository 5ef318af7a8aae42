"""Plans made at random come back from their books: as the program writes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from antigraft_cli.pipeline.book_import.import_book import ImportedBook, import_book
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.readers.blocks import Block, Picture, SectionStart, Table, paragraphs
from antigraft_cli.readers.document_file import read_document
from generated_books import book, book_of
from generated_plans import write
from shown_plans import differences, shown_plan

TENTHS = range(10)
"""The plans are tried in ten parts, so that a failure names few of them."""

MADE_AGAIN = 7
"""Every so manieth plan that came back makes its book again, which reads like the first."""


@pytest.mark.parametrize("tenth", TENTHS)
def test_a_plan_comes_back_from_its_book(tenth: int, plans: int, tmp_path: Path) -> None:
    for number in range(tenth, max(plans, 10), 10):
        checked, content = book(number, tmp_path)
        found = import_book(content)
        again = check_plan(write(tmp_path / f"again-{number}", dict(found.files)))
        assert (number, differences(shown_plan(again), shown_plan(checked))) == (number, [])
        assert (number, unplaced(found, content)) == (number, [])
        if number % MADE_AGAIN == 0:
            assert (number, list(shown_blocks(book_of(again)))) == (number, list(shown_blocks(content)))


def unplaced(found: ImportedBook, content: bytes) -> list[object]:
    """What the command itself did not find in the data: notes, and paragraphs that it did not count."""
    whole = len(list(paragraphs(read_document(content).blocks)))
    left = whole - found.counts.data - found.counts.chapters
    return [*(note.data() for note in found.notes), *([left] if left else [])]


def shown_blocks(content: bytes) -> Iterator[Block]:
    """A book as it is read, without names (bookmarks, pictures' texts for the blind) and without what a size decides."""
    for block in read_document(content).blocks:
        if isinstance(block, Table):
            rows = tuple(tuple(replace(cell, blocks=()) for cell in row) for row in block.rows)
            yield replace(block, rows=rows, bookmarks=(), widths=())
            yield from (replace(each, bookmarks=()) for each in paragraphs([block]))
        elif isinstance(block, Picture):
            yield replace(block, data=b"", alt="", bookmarks=())
        else:
            yield block if isinstance(block, SectionStart) else replace(block, bookmarks=())
