"""The PDF compared with the Word book as laid out by LibreOffice: the same pages, each line in the same place."""

from __future__ import annotations

from pathlib import Path

import pytest

from books import made
from pdf_pages import Page, convert, pages

_NEAR = 2.5
"""Points: what the eye does not see where the pages lie one on the other."""


def rows(page: Page) -> list[float]:
    """The middle of each row of text on a page, from the top."""
    middles = sorted((line.top + line.bottom) / 2 for line in page.lines)
    return [middle for middle, above in zip(middles, [-99.0, *middles], strict=False) if middle - above > _NEAR]


def both(name: str, folder: Path) -> list[tuple[Page, Page]]:
    """Each page of the Word book together with that of the PDF."""
    word, pdf = folder / "word.docx", folder / "book.pdf"
    word.write_bytes(made(name).content)
    pdf.write_bytes(made(name, "pdf").content)
    return list(zip(pages(convert(word, folder)), pages(pdf), strict=True))


@pytest.mark.parametrize("name", ["pa-sak", "example", "pa-sak-2568", "forty-projects"])
def test_the_pdf_has_the_pages_of_the_word_book(name: str, tmp_path: Path) -> None:
    beside = both(name, tmp_path)
    assert all(abs(word.width - pdf.width) < 1 and abs(word.height - pdf.height) < 1 for word, pdf in beside)
    lines = [(rows(word), rows(pdf)) for word, pdf in beside]
    same = [(one, other) for one, other in lines if len(one) == len(other)]
    apart = [abs(one - other) for both in same for one, other in zip(*both, strict=True)]
    # In two fonts, words sometimes break into one line more or less, which moves everything below.
    assert len(same) > 0.75 * len(beside) > 15
    assert sum(distance < _NEAR for distance in apart) > 0.99 * len(apart) > 300
