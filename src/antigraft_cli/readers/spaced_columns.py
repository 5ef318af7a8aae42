"""Tables whose columns are set with blanks, as text keeps them that was taken out of a PDF with its layout."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from antigraft_cli.readers.blocks import Cell, Paragraph

_GAP = re.compile(r" {2,}")
_FIGURE = re.compile(r"[0-9๐-๙,.–-]+")
_MARK = re.compile(r"\(?[0-9๐-๙ก-ฮ]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]?|[-–•]")
_FORM_GAP, _FEWEST_FIELDS = 3, 3
"""Blanks between a heading and its text, and rows of those, from which they are a form."""

FEWEST_CELLS = 3
"""Texts in a line from which it is a row."""

_MOST_CELLS, _LONGEST = 40, 400
"""Texts and letters of a line that may be a row."""

_FEWEST_ROWS = 2
_MOST_BETWEEN, _MOST_IN_A_CELL = 2, 12
"""Lines between two rows that are not rows but belong to their cells; if each begins where a column does."""


class _Piece(NamedTuple):
    start: int
    end: int
    text: str


def _pieces(line: str) -> list[_Piece]:
    found: list[_Piece] = []
    start = len(line) - len(line.lstrip(" "))
    for gap in _GAP.finditer(line, start):
        found.append(_Piece(start, gap.start(), line[start : gap.start()]))
        start = gap.end()
    found.append(_Piece(start, len(line), line[start:]))
    is_row = len(line) <= _LONGEST and len(found) <= _MOST_CELLS
    return found if is_row else [_Piece(0, len(line), line)]


def table_end(lines: Sequence[str], start: int, stop: int) -> int:
    """The place behind the table that begins at a line, at most `stop`; the line's own place if none does."""
    if (end := _form_end(lines, start, stop)) > start:
        return end
    first = _pieces(lines[start])
    if len(first) < FEWEST_CELLS:
        end = table_end(lines, start + 1, stop) if _heads_the_next(first, lines, start, stop) else start
        return end if end > start + 1 else start
    end, rows = start + 1, 1
    starts = {piece.start for piece in first}
    for place in range(start + 1, stop):
        pieces = _pieces(lines[place])
        if len(pieces) >= FEWEST_CELLS:
            end, rows = place + 1, rows + 1
            starts |= {piece.start for piece in pieces}
        elif place - end >= (_MOST_IN_A_CELL if {piece.start for piece in pieces} <= starts else _MOST_BETWEEN):
            break
    if rows < _FEWEST_ROWS:
        return start
    columns = _columns([_pieces(line) for line in lines[start:end]])
    while end < stop and _continues(_pieces(lines[end]), columns):
        end += 1
    return end


def _heads_the_next(pieces: list[_Piece], lines: Sequence[str], start: int, stop: int) -> bool:
    """Whether a line of two texts is the upper line of the head below it, which has a column in front of both."""
    if len(pieces) != FEWEST_CELLS - 1 or start + 1 >= stop:
        return False
    below = _pieces(lines[start + 1])
    return len(below) >= FEWEST_CELLS and pieces[0].start > below[0].end


def _form_end(lines: Sequence[str], start: int, stop: int) -> int:
    """The place behind texts with headings beside them, which are a table of two columns; the start's own without."""
    first = _pieces(lines[start])
    if len(first) != 2 or first[1].start - first[0].end < _FORM_GAP or _MARK.fullmatch(first[0].text):
        return start
    column, end, rows = first[1].start, start + 1, 1
    while end < stop:
        pieces = _pieces(lines[end])
        if pieces[-1].start != column or len(pieces) > 2:
            break
        rows += len(pieces) - 1
        end += 1
    return end if rows >= _FEWEST_FIELDS else start


def _continues(pieces: list[_Piece], columns: list[tuple[int, int]]) -> bool:
    """Whether a line below a table is still in it: a text in one of its columns but the first, or several of its columns."""
    starts = {start for start, _ in columns[1:]}
    if len(pieces) == 1:
        return pieces[0].start in starts and not _FIGURE.fullmatch(pieces[0].text)
    return all(sum(_overlap(each, column) for column in columns) == 1 for each in pieces)


def table_rows(lines: Sequence[str], apart: Sequence[bool]) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a table's lines; a text that is wider than a column spans several.

    `apart` is whether an empty line is above each. Where empty lines part the rows, all lines between two are one row:
    the number of a row stands beside the middle of its cells, or beside their top.
    """
    columns = _columns([_pieces(line) for line in lines])
    rows: list[dict[tuple[int, int], list[str]]] = []
    are_parted = _are_parted([_pieces(line) for line in lines], apart, columns)
    for line, is_apart in zip(lines, apart, strict=True):
        placed = _placed(_pieces(line), columns)
        together = not is_apart and _fits(placed, rows[-1]) if rows and are_parted else False
        if rows and (together or (not are_parted and _goes_on(placed, rows[-1]))):
            for span, text in placed.items():
                rows[-1].setdefault(span, []).append(text)
        else:
            rows.append({span: [text] for span, text in placed.items()})
    return tuple(
        tuple(
            Cell((Paragraph("\n".join(texts)),), first, last - first + 1)
            for (first, last), texts in sorted(row.items())
        )
        for row in rows
    )


def _placed(pieces: list[_Piece], columns: list[tuple[int, int]]) -> dict[tuple[int, int], str]:
    """The texts of a line by the columns that each spans; texts that share a column are one."""
    placed: list[tuple[tuple[int, int], str]] = []
    for piece in pieces:
        span, text = _span(piece, columns), piece.text
        if placed and span[0] <= placed[-1][0][1]:
            before, text_before = placed.pop()
            span, text = (before[0], max(before[1], span[1])), f"{text_before} {text}"
        placed.append((span, text))
    return dict(placed)


def _are_parted(lines: Sequence[list[_Piece]], apart: Sequence[bool], columns: list[tuple[int, int]]) -> bool:
    """Whether empty lines part the rows of a table: no two of its first cells stand between two of them."""
    firsts = [0]
    for pieces, is_apart in zip(lines, apart, strict=True):
        firsts += [0] if is_apart else []
        firsts[-1] += _span(pieces[0], columns)[0] == 0
    return len(firsts) > _FEWEST_ROWS and max(firsts) == 1


def _fits(placed: dict[tuple[int, int], str], above: dict[tuple[int, int], list[str]]) -> bool:
    """Whether the texts of a line stand in the cells of the row above it, or where that has none."""
    return all(span in above or all(last < span[0] or span[1] < first for first, last in above) for span in placed)


def _goes_on(placed: dict[tuple[int, int], str], above: dict[tuple[int, int], list[str]]) -> bool:
    """Whether a line continues the cells of the one above: it has no first cell and few others, none a figure."""
    if len(placed) >= FEWEST_CELLS or any(first == 0 for first, _ in placed):
        return False
    return all(span in above and not _FIGURE.fullmatch(text) for span, text in placed.items())


def _columns(lines: list[list[_Piece]]) -> list[tuple[int, int]]:
    """Where columns begin and end: as the texts of the line with most of them, wider or narrower where others ask for it."""
    columns: list[tuple[int, int]] = []
    for pieces in sorted(lines, key=len, reverse=True):
        for column in [each for each in columns if sum(_overlap(piece, each) for piece in pieces) > 1]:
            # What one line has one text in, another has several: it is their common head.
            columns.remove(column)
        for each in pieces:
            touched = [place for place, column in enumerate(columns) if _overlap(each, column)]
            if not touched:
                columns.append((each.start, each.end))
            elif len(touched) == 1:
                start, end = columns[touched[0]]
                columns[touched[0]] = (min(start, each.start), max(end, each.end))
        columns.sort()
    return columns


def _overlap(piece: _Piece, column: tuple[int, int]) -> bool:
    # Figures are set to the right, dashes in the middle: ends that touch are of one column, since two blanks part two.
    return piece.start <= column[1] and column[0] <= piece.end


def _span(piece: _Piece, columns: list[tuple[int, int]]) -> tuple[int, int]:
    """The first and the last column that a text touches; the nearest of one that touches none."""
    touched = [place for place, column in enumerate(columns) if _overlap(piece, column)]
    if not touched:
        touched = [min(range(len(columns)), key=lambda place: _distance(piece, columns[place]))]
    return touched[0], touched[-1]


def _distance(piece: _Piece, column: tuple[int, int]) -> int:
    return max(column[0] - piece.end, piece.start - column[1])
