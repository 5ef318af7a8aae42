"""The PDF compared with the Word book as laid out by LibreOffice: the same pages, each line in the same place."""

from __future__ import annotations

import re
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


def letters(page: Page) -> str:
    """What a page says, whatever its number is and in which order its marks are read."""
    text = "".join(line.text for line in page.lines)
    return "".join(sorted(re.sub("[\\s\u200b0-9๐-๙\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]", "", text)))


def both(name: str, folder: Path) -> tuple[tuple[Page, ...], tuple[Page, ...]]:
    """The pages of the Word book, and those of the PDF."""
    word, pdf = folder / "word.docx", folder / "book.pdf"
    word.write_bytes(made(name).content)
    pdf.write_bytes(made(name, "pdf").content)
    return pages(convert(word, folder)), pages(pdf)


@pytest.mark.parametrize("name", ["pa-sak", "example", "pa-sak-2568", "forty-projects"])
def test_the_pdf_has_the_pages_of_the_word_book(name: str, tmp_path: Path) -> None:
    word, pdf = both(name, tmp_path)
    sizes = [{(round(page.width), round(page.height)) for page in each} for each in (word, pdf)]
    by_letters = {letters(page): page for page in pdf}
    beside = [(page, by_letters[letters(page)]) for page in word if letters(page) in by_letters]
    lines = [(rows(one), rows(other)) for one, other in beside]
    same = [(one, other) for one, other in lines if len(one) == len(other)]
    apart = [abs(one - other) for both in same for one, other in zip(*both, strict=True)]
    assert sizes[0] == sizes[1]
    assert abs(len(word) - len(pdf)) <= 0.03 * len(word)
    # LibreOffice breaks inside compounds and names, which sometimes moves a line to another page.
    assert len(beside) > 0.5 * len(word) > 8
    assert len(same) > 0.75 * len(beside)
    assert sum(distance < _NEAR for distance in apart) > 0.98 * len(apart) > 300
