"""Bookmarks of our own books, which Word keeps: by them a sheet, a table or a chapter is known again, whatever its title."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from antigraft_cli.pipeline.book_import.own_chapters import Chapter
from antigraft_cli.pipeline.book_import.pieces import Line, Piece
from antigraft_cli.pipeline.book_import.sheets import Sheet
from antigraft_cli.readers.blocks import Block, Paragraph, paragraphs
from antigraft_cli.source.misnamed import is_id
from antigraft_cli.writers.docx.bookmark_names import identity_of


def know_again(
    pieces: Sequence[Piece], numbered: Sequence[Paragraph], sheets: Sequence[Sheet], chapters: Sequence[Chapter]
) -> None:
    """Give sheets and chapters the ids of their bookmarks; `numbered` are the book's paragraphs.

    What has several has none, since paragraphs between them were deleted. Word keeps a bookmark where it first was;
    other programs may copy it too.
    """
    for sheet in sheets:
        sheet.id = _id("sheet", (pieces[index] for index in range(sheet.start, sheet.end)), numbered)
    for chapter in chapters:
        chapter.id = _id("chapter", (pieces[index] for index in chapter.indexes), numbered)


def _id(kind: str, pieces: Iterable[Piece], numbered: Sequence[Paragraph]) -> str:
    lines = (numbered[piece.number] for piece in pieces if isinstance(piece, Line) and not piece.part)
    found = {*_ids(kind, lines)}
    return found.pop() if len(found) == 1 else ""


def year_of(block: Block) -> int:
    """The year of a table by its bookmark; 0 without one."""
    years = [int(id_) for id_ in _ids("year", paragraphs([block])) if id_.isdecimal()]
    return years[0] if len(years) == 1 else 0


def _ids(kind: str, marked: Iterable[Paragraph]) -> list[str]:
    names = [identity_of(name) for paragraph in marked for name in paragraph.bookmarks]
    ids = [name.removeprefix(f"{kind}-") for name in names if name.startswith(f"{kind}-")]
    return [id_ for id_ in ids if is_id(id_)]
