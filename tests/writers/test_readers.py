"""Other programs read the whole text of every book, in order, including the numbers of lists."""

from __future__ import annotations

import io
import json
import re
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import docx
import mammoth  # type: ignore[import-untyped]  # has no types
import pytest
from docx.table import Table
from docx2python import docx2python
from docx2python.iterators import iter_paragraphs

from antigraft_cli.pipeline.write import Format
from books import BOOKS, HOSTILE, Book, made, texts
from programs import need

READS = Format.DOCX


def by_python_docx(book: Book, _: Path) -> str:
    return " ".join(_blocks(docx.Document(io.BytesIO(book.content))))


def _blocks(document: Any) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            # A cell that spans rows or columns is found in each of them.
            cells = {cell._tc: cell for row in block.rows for cell in row.cells}
            yield from (cell.text for cell in cells.values())
        else:
            yield block.text


def by_mammoth(book: Book, _: Path) -> str:
    html = mammoth.convert_to_html(io.BytesIO(book.content)).value
    root = ET.fromstring(f"<html>{html.replace('<br />', ' ')}</html>")  # noqa: S314 - made from our own book
    return " ".join(
        "".join(each.itertext()) for each in root.iter() if each.tag in ("p", "h1", "h2", "h3", "h4", "h5", "h6")
    )


def by_docx2python(book: Book, folder: Path) -> str:
    path = _saved(book, folder)
    with docx2python(path, duplicate_merged_cells=False) as read:
        text = " ".join("".join(each.run_strings) for each in iter_paragraphs(read.body_pars) if each)
    return re.sub("----Image alt text---->.*?<----media/[a-z0-9.]+----", "", text)


def by_pandoc(book: Book, folder: Path) -> str:
    command = [need("pandoc", "pandoc"), "-f", "docx", "-t", "json", str(_saved(book, folder))]
    read = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    # Pandoc takes the paragraph of style Title for the document's title where the document begins with it.
    return "".join(_inlines([read["meta"].get("title", []), {"t": "Space"}, read["blocks"]]))


def _inlines(node: Any) -> Iterator[str]:
    """The text of pandoc's tree in order, with a blank between blocks."""
    if isinstance(node, list):
        for each in node:
            yield from _inlines(each)
    elif isinstance(node, dict):
        kind, content = node.get("t"), node.get("c", [])
        if kind == "Image":
            return
        if kind in ("Str", "Code"):
            yield content if isinstance(content, str) else content[1]
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            yield " "
        elif kind == "Table":  # its second part is the table's alternative text
            yield from _inlines([*content[:1], *content[2:]])
        else:
            yield from _inlines(content)
            yield " " if kind in ("Para", "Plain", "Header") else ""


@cache
def by_libreoffice() -> dict[str, str]:
    """Every book's text, all read in one run of LibreOffice."""
    office = need("soffice", "libreoffice-writer")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for name in BOOKS:
            (folder / f"{name}.docx").write_bytes(made(name).content)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [office, "--headless", profile, "--convert-to", "txt:Text (encoded):UTF8", "--outdir", scratch]
        subprocess.run([*command, *folder.glob("*.docx")], check=True, capture_output=True)
        return {path.stem: path.read_text("utf-8-sig") for path in folder.glob("*.txt")}


def _saved(book: Book, folder: Path) -> Path:
    path = folder / "book.content"
    path.write_bytes(book.content)
    return path


def compared(text: str) -> str:
    """A text with whitespace collapsed and word breaks removed; a no-break space stays as it is."""
    return re.sub("[ \t\r\n]+", " ", re.sub("[\u200b]", "", text)).strip(" ")


def whole_text(book: Book) -> str:
    return compared(" ".join(texts(book.root)))


READERS = (by_python_docx, by_mammoth, by_docx2python, by_pandoc)


@pytest.mark.parametrize("name", BOOKS)
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
def test_a_reader_gives_the_books_text(reader: Callable[[Book, Path], str], name: str, tmp_path: Path) -> None:
    book = made(name)
    expected = whole_text(book)
    assert compared(reader(book, tmp_path)) == expected
    assert len(expected) > 300


@pytest.mark.parametrize("name", BOOKS)
def test_libreoffice_gives_the_books_text(name: str) -> None:
    assert compared(by_libreoffice()[name]) == whole_text(made(name))


def test_a_number_that_is_missing_is_noticed(tmp_path: Path) -> None:
    book = made("example")
    expected = whole_text(book)
    number = next(each for each in book.root.iter("li") if each.get("data-label"))
    label = number.get("data-label", "")
    number.set("data-label", "")
    try:
        assert whole_text(book) != expected == compared(by_python_docx(book, tmp_path))
    finally:
        number.set("data-label", label)


def test_no_text_is_lost_to_markup() -> None:
    strange = [text for text in texts(made("strained").root) if f"{HOSTILE}]]>&amp;😀" in text]
    assert len(strange) > 100
    assert re.search(r"https://www\.example\.go\.th/ita/2568/o39", strange[0])
