"""All that was recognised in a book, and where each of its pieces went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from antigraft_cli.pipeline.book_import.cover import Cover, named_period, read_cover
from antigraft_cli.pipeline.book_import.front_matter import FrontMatter, cover_end, read_front
from antigraft_cli.pipeline.book_import.named_organization import period_of
from antigraft_cli.pipeline.book_import.own_bookmarks import know_again
from antigraft_cli.pipeline.book_import.own_chapters import OwnChapters, find_chapters
from antigraft_cli.pipeline.book_import.own_form import is_own
from antigraft_cli.pipeline.book_import.page_layout import layout_of
from antigraft_cli.pipeline.book_import.pieces import Line, Piece, numbered, pieces
from antigraft_cli.pipeline.book_import.row_lines import with_tables_of_rows
from antigraft_cli.pipeline.book_import.running_heads import without_running_heads
from antigraft_cli.pipeline.book_import.scattered_tables import ScatteredTable, find_scattered_tables
from antigraft_cli.pipeline.book_import.sheets import Sheet, find_sheets
from antigraft_cli.pipeline.book_import.signatures import Signatures, find_signatures, signed_sheet_end
from antigraft_cli.pipeline.book_import.year_rows import YearTables
from antigraft_cli.pipeline.book_import.year_tables import find_year_tables
from antigraft_cli.readers.blocks import Block, Paragraph, Table, paragraphs


@dataclass(slots=True)
class BookParts:
    """The parts of a book; `pieces` is all of it."""

    pieces: Sequence[Piece]
    paragraphs: Sequence[Paragraph]
    cover: Cover
    cover_size: int
    front: FrontMatter
    tables: YearTables
    scattered: Sequence[ScatteredTable]
    sheets: Sequence[Sheet]
    signatures: Signatures
    own: OwnChapters


def recognised(blocks: Sequence[Block]) -> BookParts:
    """The parts of a book that was read into blocks."""
    numbers = numbered(blocks)
    read = list(pieces(blocks, numbers, layout_of(blocks), own=is_own(blocks)))
    all_pieces = with_tables_of_rows(without_running_heads(read))
    lines = [piece.text for piece in all_pieces if isinstance(piece, Line)]
    first_page = all_pieces[: cover_end(all_pieces, frozenset())]
    period = named_period([piece for piece in first_page if isinstance(piece, Line)]) or period_of((), lines)
    tables = find_year_tables(all_pieces, period)
    are_tables = frozenset([*tables.tables, *tables.captions])
    in_tables = {row.title for rows in tables.years.values() for row in rows.rows}
    sheets = find_sheets(all_pieces, are_tables, in_tables)
    in_sheets = frozenset(index for sheet in sheets for index in range(sheet.start, sheet.end))
    taken = are_tables | in_sheets
    scattered = find_scattered_tables(all_pieces, taken) if not tables.years else []
    in_pieces = frozenset(index for table in scattered for index in table.indexes)
    taken |= in_pieces
    size = cover_end(all_pieces, taken)
    cells = [paragraph.text for paragraph in paragraphs(each for each in blocks if isinstance(each, Table))]
    cover = read_cover(all_pieces[:size], [*lines, *cells])
    on_cover = frozenset(range(size))
    between = _between(sheets) | _signed_below(all_pieces, sheets)
    signatures = find_signatures(all_pieces, taken | on_cover | between)
    taken |= on_cover | signatures.taken
    front = read_front(all_pieces, cover, size, taken, sheets)
    begin = min([*tables.tables, *in_pieces, *(sheet.start for sheet in sheets)], default=len(all_pieces))
    own = find_chapters(all_pieces, taken | front.taken, begin, between)
    numbered_paragraphs = list(paragraphs(blocks))
    know_again(all_pieces, numbered_paragraphs, sheets, own.chapters)
    return BookParts(
        all_pieces, numbered_paragraphs, cover, size, front, tables, scattered, sheets, signatures, own
    )


def _between(sheets: Sequence[Sheet]) -> frozenset[int]:
    """What stands behind a sheet and before the next: it belongs to neither."""
    pairs = pairwise(sheets)
    return frozenset(index for sheet, following in pairs for index in range(sheet.end, following.start))


def _signed_below(pieces: Sequence[Piece], sheets: Sequence[Sheet]) -> frozenset[int]:
    """Who signs below the last sheet, where people sign below the one before it."""
    if len(sheets) < 2:
        return frozenset()
    before, last = sheets[-2:]
    return signed_sheet_end(pieces, before.end, last.start, last.end)
