"""A book as one sequence of lines, tables, pictures and turns of the page, each line with the number of its paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from antigraft_cli.pipeline.book_import import own_form
from antigraft_cli.readers.blocks import Block, Cell, Paragraph, Picture, SectionStart, Table, paragraphs

_BLANKS = re.compile(r"[ \t]+")
_SIGNED = re.compile(r"\s*\(?\s?ลงชื่อ")
_NUMBER = re.compile(r"\s*[0-9๐-๙]{1,2}[.)]?\s*")
_ADDRESS = re.compile(r"<(https?://[^<>\s]+)>")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a paragraph: its text with single blanks, the label of its list, and how the paragraph looks.

    `number` is the paragraph's, from 0 in the whole book; `part` is the line's in it, from 0. `own` is whether the book
    has the styles of our form.
    """

    number: int
    text: str
    label: str = ""
    part: int = 0
    level: int = 0
    style: str = ""
    outline: int = 0
    bold: bool = False
    centered: bool = False
    new_page: bool = False
    own: bool = False

    @property
    def is_text(self) -> bool:
        """Whether its style says that it is text, though it may look like a heading or an item."""
        return self.own and own_form.is_text(self.style)

    @property
    def full(self) -> str:
        """The text with its list's label in front, as it is seen."""
        return f"{self.label} {self.text}".strip()


@dataclass(frozen=True, slots=True)
class TablePiece:
    """A table that is one: not the layout of a page."""

    table: Table
    numbers: tuple[int, ...]
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class PicturePiece:
    """A picture."""

    picture: Picture
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """Where pages of another kind begin."""

    landscape: bool


Piece = Line | TablePiece | PicturePiece | Turn
Numbers = Mapping[int, int]
"""The number of each paragraph, by its identity."""


def numbered(blocks: Iterable[Block]) -> dict[int, int]:
    """The number of every paragraph of the book, from 0, by its identity."""
    return {id(paragraph): number for number, paragraph in enumerate(paragraphs(blocks))}


def pieces(
    blocks: Iterable[Block],
    numbers: Numbers,
    is_layout: Callable[[Table], bool],
    *,
    in_cell: bool = False,
    own: bool = False,
) -> Iterator[Piece]:
    """The book's pieces in reading order; tables that only lay out a page are taken apart into their lines.

    `own` is whether the book has the styles of our form.
    """
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from lines_of(block, numbers[id(block)], own=own)
        elif isinstance(block, SectionStart):
            yield Turn(block.landscape)
        elif isinstance(block, Picture):
            yield PicturePiece(block, block.new_page)
        elif in_cell or is_layout(block):
            for cell in _cells(block):
                yield from pieces(cell.blocks, numbers, is_layout, in_cell=True)
        else:
            yield TablePiece(block, tuple(numbers[id(each)] for each in paragraphs([block])), block.new_page)


def _cells(table: Table) -> list[Cell]:
    """The cells row by row; column by column where signatures stand side by side."""
    cells = [cell for row in table.rows for cell in row if not _is_number_of_row(cell, len(row))]
    return sorted(cells, key=lambda cell: cell.column) if any(map(is_signed, cells)) else cells


def _is_number_of_row(cell: Cell, cells: int) -> bool:
    """Whether a cell but numbers its row, in front of a heading and its text."""
    return cells > 2 and cell.column == 0 and bool(_NUMBER.fullmatch(cell.text))


def is_signed(cell: Cell) -> bool:
    """Whether a cell is for a signature."""
    return bool(_SIGNED.match(cell.text))


def lines_of(paragraph: Paragraph, number: int, *, own: bool = False) -> Iterator[Line]:
    """The lines of a paragraph that say something; the first has its label: in our own lists, what a tab stands behind."""
    label, whole = paragraph.label, _ADDRESS.sub(r"\1", paragraph.text)
    if own and not label and own_form.is_item(paragraph.style) and "\t" in whole:
        label, _, whole = whole.partition("\t")
    texts = [_BLANKS.sub(" ", text).strip() for text in whole.split("\n")]
    written = [text for text in texts if text] or [""]
    for part, text in enumerate(written):
        yield Line(
            number,
            text,
            "" if part else label,
            part,
            paragraph.level,
            paragraph.style,
            paragraph.outline,
            paragraph.bold,
            paragraph.centered,
            paragraph.new_page and not part,
            own,
        )
