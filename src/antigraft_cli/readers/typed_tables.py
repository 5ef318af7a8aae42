"""Tables that were typed in Word with tabs, as on a typewriter: a paragraph a row, lines of `_` above and below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from antigraft_cli.readers.blocks import Block, Cell, Paragraph, Table

_RULE = re.compile(r"[\s_\-–—=─━]*[_\-–—=─━]{8}[\s_\-–—=─━]*")
_TOTAL = re.compile(r"\s*(?:ยอด)?รวม")
_FIGURE = re.compile(r"[0-9๐-๙][0-9๐-๙,.]*")
_OF_A_FORM = {":", "："}
_FEWEST_CELLS, _FULL_ROW, _FEWEST_FULL = 3, 4, 2
"""Texts of a row that begins a table; of a row that only a table has; such rows of a table."""


def with_typed_tables(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with each run of paragraphs whose tabs part columns as a table."""
    found: list[Block] = []
    index = 0
    while index < len(blocks):
        end = _end(blocks, index)
        table = _table(blocks[index:end]) if end > index else None
        found += [table] if table else [blocks[index]]
        index = end if table else index + 1
    return found


def _end(blocks: Sequence[Block], start: int) -> int:
    """The place behind the table that may begin at a block, perhaps with a line above it; the block's own if none does."""
    index, rows = start, 0
    is_ruled = False
    while index < len(blocks):
        cells = _cells(blocks[index])
        filled = len(list(filter(None, cells)))
        if _is_rule(blocks[index]):
            is_ruled = True
        elif filled >= _FEWEST_CELLS or (rows and (_is_total(cells, is_ruled=is_ruled) or _goes_on(cells))):
            rows += filled >= _FEWEST_CELLS
            is_ruled = False
        else:
            break
        index += 1
    return index if rows else start


def _cells(block: Block) -> list[str]:
    """The texts between the tabs of a paragraph; none of one that is a heading, an item of a list, or several lines."""
    if not isinstance(block, Paragraph) or block.label or block.outline or "\n" in block.text:
        return []
    cells = [text.strip() for text in block.text.rstrip().split("\t")]
    return [] if _OF_A_FORM & set(cells) else cells


def _is_rule(block: Block) -> bool:
    return isinstance(block, Paragraph) and not block.label and bool(_RULE.fullmatch(block.text))


def _is_total(cells: Sequence[str], *, is_ruled: bool) -> bool:
    """Whether a line below rows adds them up: it says so, and has columns or a line above it."""
    said = next(filter(None, cells), "")
    return bool(_TOTAL.match(said)) and (is_ruled or len(cells) > 1)


def _goes_on(cells: Sequence[str]) -> bool:
    """Whether a line goes on with the cells of the row above it: its first column is empty."""
    return len(cells) > 1 and not cells[0] and any(cells)


def _table(blocks: Sequence[Block]) -> Table | None:
    """The table of paragraphs that may be its rows; None if too few of them are as wide as one."""
    rows: list[list[list[Paragraph]]] = []
    for cells, paragraph in _rows(blocks):
        below = (
            _goes_on(cells) and len(list(filter(None, cells))) < _FEWEST_CELLS and not _TOTAL.match("".join(cells))
        )
        fits = (
            below
            and rows
            and all(not text or (place < len(rows[-1]) and rows[-1][place]) for place, text in enumerate(cells))
        )
        if not fits:
            rows.append([])
        for place, text in enumerate(cells):
            if place == len(rows[-1]):
                rows[-1].append([])
            rows[-1][place] += [Paragraph(text, paragraph.style, bold=paragraph.bold)] if text else []
    full = [row for row in rows if len(list(filter(None, row))) >= _FULL_ROW]
    if len(full) < _FEWEST_FULL or not _is_head(rows[0]):
        return None
    made = tuple(tuple(Cell(tuple(texts), place) for place, texts in enumerate(row)) for row in rows)
    first = blocks[0]
    return Table(made, new_page=isinstance(first, Paragraph) and first.new_page)


def _is_head(row: Sequence[Sequence[Paragraph]]) -> bool:
    """Whether a row may name columns: it begins with the first, and has no figure for itself in a cell."""
    return bool(row[0]) and not any(_FIGURE.fullmatch(text.text) for cell in row for text in cell)


def _rows(blocks: Sequence[Block]) -> Iterator[tuple[list[str], Paragraph]]:
    for block in blocks:
        if isinstance(block, Paragraph) and not _is_rule(block):
            yield _cells(block), block
