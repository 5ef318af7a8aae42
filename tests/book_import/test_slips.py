"""Slips of one place in a book that is otherwise plain: nothing else of it changes, and the data is right."""

from __future__ import annotations

import io
from collections.abc import Callable
from copy import deepcopy
from itertools import pairwise

import docx
import pytest
from docx.document import Document

from antigraft_cli.pipeline.book_import.import_book import ImportedBook, imported
from antigraft_cli.pipeline.book_import.import_notes import SHEET_TWICE
from antigraft_cli.readers.document_file import read_document
from strangers import rangsit, tha_uthae
from strangers.comparison import differences
from strangers.typing import saved


def spoiled(data: bytes, slip: Callable[[Document], None]) -> ImportedBook:
    document = docx.Document(io.BytesIO(data))
    slip(document)
    return imported(read_document(saved(document)))


@pytest.mark.parametrize(
    "heading",
    ["rationale", "objectives", "target groups", "steps", "duration", "budget", "responsible", "results"],
)
def test_a_heading_that_one_sheet_lacks_is_known_by_the_text_below_it(heading: str) -> None:
    begins = {
        "rationale": "๒. ",
        "objectives": "๓. ",
        "target groups": "๔. ",
        "steps": "๕. ",
        "duration": "๖. ",
        "budget": "๗. ",
        "responsible": "๘. ",
        "results": "๙. ",
    }[heading]

    def forget(document: Document) -> None:
        found = [paragraph for paragraph in document.paragraphs if paragraph.text.startswith(begins)]
        document.element.body.remove(found[1]._p)

    assert differences(tha_uthae.BOOK, spoiled(tha_uthae.build(), forget).files)[1] == []


@pytest.mark.parametrize("years", [{2567}, {2570}, {2567, 2568, 2569, 2570}], ids=["second", "last", "all"])
def test_a_caption_that_was_copied_with_its_year_is_of_the_next_year_and_a_note_says_so(years: set[int]) -> None:
    def copy(document: Document) -> None:
        captions = [each for each in document.paragraphs if each.text.startswith("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ")]
        assert len(captions) == 5
        for above, caption in pairwise(captions):
            if int(caption.text.split()[2]) in years:
                caption.text = above.text

    book = spoiled(rangsit.build(), copy)
    assert differences(rangsit.BOOK, book.files)[1] == []
    named = [(note.table, note.text) for note in book.notes if note.table.isdigit() and note.text.isdigit()]
    assert [int(meant) for _, meant in named] == sorted(years)
    assert all(int(said) < int(meant) for said, meant in named)


@pytest.mark.parametrize(("changed", "projects"), [(False, 6), (True, 7)], ids=["as it was", "changed"])
def test_a_sheet_pasted_twice_is_one_project_unless_it_was_changed(*, changed: bool, projects: int) -> None:
    def paste(document: Document) -> None:
        body = document.element.body
        heads = [each._p for each in document.paragraphs if each.text.startswith("รายละเอียดโครงการ")]
        for part in list(body)[body.index(heads[-1]) : -1]:
            body.insert(len(body) - 1, deepcopy(part))
        if changed:
            document.paragraphs[-1].text = "\tผลลัพธ์ของโครงการใหม่"

    book = spoiled(tha_uthae.build(), paste)
    assert len([path for path in book.files if path.startswith("projects/")]) == projects
    assert any(note.why is SHEET_TWICE for note in book.notes) is not changed
