"""Headings that nothing sets off from the text behind them, known because every sheet of the book has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from antigraft_cli.pipeline.book_import.comparison import compared
from antigraft_cli.pipeline.book_import.field_headings import Heading, begun_by_words
from antigraft_cli.pipeline.book_import.heading_words import Field
from antigraft_cli.pipeline.book_import.list_marks import without_mark
from antigraft_cli.pipeline.book_import.pieces import Line, Piece

_FEWEST = 3
"""Sheets from which words that begin a line in most of them are a heading."""


def repeated_headings(pieces: Sequence[Piece], headings: Mapping[int, Heading]) -> dict[int, Heading]:
    """Lines that begin with the words of a field, where the same words do so once in most sheets."""
    titles = [index for index, heading in headings.items() if heading.field == "title"]
    if len(titles) < _FEWEST:
        return {}
    begun: dict[tuple[Field, str], dict[int, Heading]] = {}
    known: dict[tuple[Field, str], list[int]] = {}
    for index, heading in headings.items():
        line = pieces[index]
        if isinstance(line, Line):
            words = line.text.removesuffix(heading.rest)
            known.setdefault((heading.field, compared(without_mark(words))), []).append(index)
    for index in range(min(titles), len(pieces)):
        piece = pieces[index]
        if index not in headings and isinstance(piece, Line) and (found := begun_by_words(piece)):
            words, heading = found
            begun.setdefault((heading.field, compared(words)), {})[index] = heading
    return {
        index: heading
        for key, found_at in begun.items()
        if _is_one_a_sheet([*found_at, *known.get(key, ())], titles)
        for index, heading in found_at.items()
    }


def _is_one_a_sheet(found_at: Sequence[int], titles: Sequence[int]) -> bool:
    sheets = [sum(title < index for title in titles) for index in found_at]
    return len(sheets) >= _FEWEST and 2 * len(sheets) > len(titles) and len(set(sheets)) == len(sheets)
