"""The font that a plan asks for, in the PDF: used where it is installed, and else a note."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader

from antigraft_cli.markup.nodes import sections
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.pdf.installed_fonts import files_of
from antigraft_cli.writers.pdf.pdf_file import PdfProperties, pdf_file
from books import made, texts
from pdf_readers import READERS, share
from stand_in_font import LAKSAMAN

installed = pytest.mark.skipif(not files_of("Laksaman"), reason="needs the Debian package fonts-tlwg-laksaman-ttf")


@cache
def written(font: str) -> tuple[bytes, list[str]]:
    """The example in a font, and what is said about it."""
    properties = PdfProperties("ชื่อ", "หน่วยงาน", date(2022, 10, 1), font=font)
    book = made("example")
    content, notes = pdf_file(sections(book.root), properties, templates_folder() / "book.typ", book.pictures)
    assert content
    return content, [note.en for note in notes]


def families(pdf: Path) -> set[str]:
    fonts = [font for page in PdfReader(pdf).pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]  # they are there
    return {font.get_object()["/BaseFont"].partition("+")[2].partition("-")[0] for font in fonts}


@installed
def test_the_files_of_a_family_are_found_whatever_its_case() -> None:
    assert files_of("laksaman") == files_of("Laksaman") == sorted(LAKSAMAN.glob("Laksaman*.ttf"))


@installed
@pytest.mark.parametrize("reader", READERS)
def test_an_installed_font_is_used_and_its_text_can_be_read(reader: str, tmp_path: Path) -> None:
    content, notes = written("Laksaman")
    path = tmp_path / "book.pdf"
    path.write_bytes(content)
    assert notes == []
    assert families(path) == {"Laksaman", "DejaVuSansMono"}
    assert share(texts(made("example").root), READERS[reader](path)) > 0.88


@pytest.mark.parametrize("font", ["", "Sarabun"])
def test_the_font_that_comes_with_the_program_needs_no_note(font: str, tmp_path: Path) -> None:
    content, notes = written(font)
    path = tmp_path / "book.pdf"
    path.write_bytes(content)
    assert (families(path), notes) == ({"Sarabun", "DejaVuSansMono"}, [])


def test_a_font_that_is_not_installed_gives_the_same_book_in_sarabun_and_a_note() -> None:
    assert written("No Such Font") == (
        written("")[0],
        ['this PDF is set in Sarabun: the font "No Such Font" is not installed on this machine'],
    )
