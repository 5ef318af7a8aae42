"""The title of a sheet, and what stands with it: its dimension and its guideline."""

from __future__ import annotations

import re
from dataclasses import replace

from antigraft_cli.pipeline.book_import.heading_words import Field
from antigraft_cli.pipeline.book_import.list_marks import without_mark
from antigraft_cli.pipeline.book_import.pieces import Line, Piece
from antigraft_cli.pipeline.book_import.sheet_preamble import (
    Preamble,
    coded,
    is_preamble,
    read_preamble,
    without_number,
)
from antigraft_cli.pipeline.book_import.whole_paragraphs import paragraphs
from antigraft_cli.thai import one_line

_QUOTED = re.compile('[“"\'‘](?P<title>[^“”"‘’]+)[”"\'’]')


def title_of(lines_of: dict[Field, list[Line]], preamble: Preamble, at: Piece, *, has_heading: bool) -> str:
    """The title, in one line; it may stand below its heading, in several lines, among those of the preamble."""
    lines = lines_of.pop("title", [])
    if isinstance(at, Line) and not has_heading:
        guideline, bare = coded(at.text)
        if guideline and not preamble.guideline:
            preamble.guideline, preamble.names_own_guideline = guideline, True
        # Its own number may be one that a guideline's has too.
        lines = [replace(at, text=without_mark(bare), label=""), *filter(is_preamble, lines)]
    written = [without_number(line.text) for line in lines if not is_preamble(line)]
    named = lines_of.pop("dimension", [])
    whole = [replace(named[0], text=text, part=0) for text in paragraphs(named)]
    late = read_preamble([*filter(is_preamble, lines), *whole])
    if late.dimension and not preamble.dimension:
        preamble.dimension, preamble.dimension_name = late.dimension, late.dimension_name
    title = one_line("\n".join(written))
    return title if isinstance(at, Line) and at.own else _bare(title)


def _bare(title: str) -> str:
    """A title without a dash in front of it, and without the quotation marks around all of it."""
    bare = title.lstrip("-–: ")
    quoted = _QUOTED.fullmatch(bare)
    return quoted["title"].strip() if quoted else bare
