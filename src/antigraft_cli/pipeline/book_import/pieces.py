"""A book as one sequence of lines, tables, pictures and turns of the page, each line with the number of its paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from antigraft_cli.pipeline.book_import import own_form
from antigraft_cli.pipeline.book_import.short_heads import with_whole_head
from antigraft_cli.readers.blocks import Block, Cell, Paragraph, Picture, SectionStart, Table, paragraphs
from antigraft_cli.thai import one_line

_BLANKS = re.compile(r"[ \t]+")
_NUMBER_ALONE = re.compile(r"\s*(?:ข้อ\s?)?\(?[0-9๐-๙]{1,2}[.)]{0,2}\s*")
_TAB, _GAP = re.compile(r"\t"), re.compile(r"\t|(?<![/(]) {2,}(?![(/:：–-])")
_INDENT = re.compile(r"\t| {4}")
_DOTTED = re.compile(r"\s*(?:[.…]{4,}|…{2,})\s*")
_ADDRESS = re.compile(r"<(https?://[^<>\s]+)>")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a paragraph: its text with single blanks, the label of its list, and how the paragraph looks.

    `number` is the paragraph's, from 0 in the whole book; `part` is the line's in it, from 0. `front` is what a tab,
    several blanks, a cell of its own, or letters that are set off part from the text behind it. `own` is whether the book
    has the styles of our form. `heads_cell` is whether it is in a cell that heads another, `beside` the paragraph of that
    which its text has too. `indented` is whether a tab or blanks set off a line that another of its paragraph stands above.
    `written` is the text with its tabs and all its blanks.
    """

    number: int
    text: str
    label: str = ""
    front: str = ""
    part: int = 0
    level: int = 0
    style: str = ""
    outline: int = 0
    bold: bool = False
    centered: bool = False
    new_page: bool = False
    own: bool = False
    indented: bool = False
    written: str = ""
    heads_cell: bool = False
    beside: int = -1

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

Layout = Callable[[Table], Sequence[tuple[Cell, bool]] | None]
"""None for a table that is one; for one that only lays out a page, its cells as they are read, and which head the next."""


def numbered(blocks: Iterable[Block]) -> dict[int, int]:
    """The number of every paragraph of the book, from 0, by its identity."""
    return {id(paragraph): number for number, paragraph in enumerate(paragraphs(blocks))}


def without_dots(text: str) -> str:
    """What was typed over the dots of a form: `..........กองคลัง..........`."""
    return _DOTTED.sub(" ", text).strip() if "..." in text or "…" in text else text


def pieces(blocks: Iterable[Block], numbers: Numbers, layout: Layout, *, own: bool = False) -> Iterator[Piece]:
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
        elif (cells := layout(table := with_whole_head(block))) is not None:
            yield from _laid_out(cells, numbers, layout)
        else:
            yield TablePiece(table, tuple(numbers[id(each)] for each in paragraphs([table])), table.new_page)


def _laid_out(cells: Sequence[tuple[Cell, bool]], numbers: Numbers, layout: Layout) -> Iterator[Piece]:
    """The lines of a table's cells; what heads a cell with one line stands in front of it."""
    head: Line | None = None
    for cell, is_head in cells:
        inside = list(pieces(cell.blocks, numbers, layout))
        if head:
            yield from _behind(head, inside)
            head = None
        elif is_head and (lines := [each for each in inside if isinstance(each, Line) and each.text]):
            text = one_line("\n".join(line.text for line in lines))
            head = replace(lines[0], text=text, front=text, heads_cell=True)
        else:
            yield from inside
    if head:
        yield head


def _behind(head: Line, inside: list[Piece]) -> Iterator[Piece]:
    only = inside[0] if len(inside) == 1 else None
    if isinstance(only, Line) and not only.label:
        yield replace(head, text=f"{head.text} {only.text}", beside=only.number)
    else:
        yield head
        yield from inside


def lines_of(paragraph: Paragraph, number: int, *, own: bool = False) -> Iterator[Line]:
    """The lines of a paragraph that say something; the first has its label: in our own lists, what a tab stands behind."""
    label, whole = paragraph.label, _ADDRESS.sub(r"\1", paragraph.text)
    if own and not label and own_form.is_item(paragraph.style) and "\t" in whole:
        label, _, whole = whole.partition("\t")
    written = [text for text in whole.split("\n") if text.strip()] or [""]
    for part, line in enumerate(written):
        text = line.strip()
        front, tab = _set_off(text, own=own)
        if not (tab or part or own):
            front = tab = paragraph.lead.strip() if text.startswith(paragraph.lead.strip()) else ""
        yield Line(
            number,
            _BLANKS.sub(" ", text),
            "" if part else label,
            _BLANKS.sub(" ", front).strip() if tab else "",
            part,
            paragraph.level,
            paragraph.style,
            paragraph.outline,
            paragraph.bold,
            paragraph.centered,
            paragraph.new_page and not part,
            own,
            bool(part and not own and _INDENT.match(line)),
            line,
        )


def _set_off(text: str, *, own: bool) -> tuple[str, str]:
    """What a tab parts from the text behind it, or several blanks, which people type for one; and what parts them."""
    number = _NUMBER_ALONE.match(text)
    gap = (_TAB if own else _GAP).search(text, number.end() if number else 0)
    return (text[: gap.start()], gap[0]) if gap else (text, "")
