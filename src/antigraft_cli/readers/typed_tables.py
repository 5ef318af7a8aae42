"""Tables that were typed in Word with tabs, as on a typewriter: a paragraph a row, lines of `_` above and below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from antigraft_cli.readers.blocks import Block, Cell, Paragraph, Table

_RULE = re.compile(r"[\s_\-–—=─━]*[_\-–—=─━]{8}[\s_\-–—=─━]*")
_TOTAL = re.compile(r"\s*(?:ยอด)?รวม")
_FIGURE = re.compile(r"[0-9๐-๙][0-9๐-๙,.]*")
_OF_A_FORM = {":", "："}
_FEWEST_CELLS, _FULL_ROW, _FEWEST_FULL = 3, 4, 2
"""Texts of a row that begins a table; of a row that only a table has; such rows of a table."""


class _Row(NamedTuple):
    """A row: the place of its first line in the run, its texts by column, and whether that line is enough to begin a table."""

    start: int
    cells: list[list[Paragraph]]
    begins: bool


def with_typed_tables(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with each run of paragraphs whose tabs part columns as a table, from the row that may be its head."""
    found: list[Block] = []
    index = 0
    while index < len(blocks):
        end = _end(blocks, index)
        found += _with_table(blocks[index:end])
        index = end
    return found


def _end(blocks: Sequence[Block], start: int) -> int:
    """The place behind the lines from a block on that may be rows, or lines above and below those; at least behind the block."""
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
    return max(index, start + 1)


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


def _with_table(run: Sequence[Block]) -> Sequence[Block]:
    """Paragraphs that may be rows, as a table from the first that may be its head; as they are if too few are as wide as one."""
    rows = _rows(run)
    first = next((place for place, row in enumerate(rows) if row.begins and _is_head(row.cells)), len(rows))
    full = [row for row in rows[first:] if len(list(filter(None, row.cells))) >= _FULL_ROW]
    if len(full) < _FEWEST_FULL:
        return run
    start = rows[first].start
    while start and _is_rule(run[start - 1]):
        start -= 1
    made = tuple(tuple(Cell(tuple(texts), at) for at, texts in enumerate(row.cells)) for row in rows[first:])
    above = run[start]
    return [*run[:start], Table(made, new_page=isinstance(above, Paragraph) and above.new_page)]


def _rows(run: Sequence[Block]) -> list[_Row]:
    """The rows of paragraphs; a line that goes on with cells of the row above it is part of that."""
    rows: list[_Row] = []
    for start, block in enumerate(run):
        if not isinstance(block, Paragraph) or _is_rule(block):
            continue
        cells = _cells(block)
        begins = len(list(filter(None, cells))) >= _FEWEST_CELLS
        below = _goes_on(cells) and not begins and not _TOTAL.match("".join(cells))
        if not (below and rows and _fits(cells, rows[-1].cells)):
            rows.append(_Row(start, [], begins))
        row = rows[-1].cells
        row += [[] for _ in range(len(cells) - len(row))]
        for place, text in enumerate(cells):
            row[place] += [Paragraph(text, block.style, bold=block.bold)] if text else []
    return rows


def _fits(cells: Sequence[str], row: Sequence[Sequence[Paragraph]]) -> bool:
    """Whether each text of a line stands below one of a row."""
    return all(not text or (place < len(row) and row[place]) for place, text in enumerate(cells))


def _is_head(row: Sequence[Sequence[Paragraph]]) -> bool:
    """Whether a row may name columns: it begins with the first, and has no figure for itself in a cell."""
    return bool(row[0]) and not any(_FIGURE.fullmatch(text.text) for cell in row for text in cell)
