"""Tables whose columns are set with blanks, as text keeps them that was taken out of a PDF with its layout."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from antigraft_cli.readers.blocks import Cell, Paragraph

_GAP = re.compile(r" {2,}")
_FIGURE = re.compile(r"[0-9๐-๙,.–-]+")
_MARK = re.compile(r"\(?[0-9๐-๙ก-ฮ]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]?|[-–•]")
_BROKEN = re.compile(r"(?:[,.]|[,.][0-9๐-๙]{1,2})$")
_REST_OF_A_FIGURE = re.compile(r"[0-9๐-๙,.]{1,6}")
_FORM_GAP, _FEWEST_FIELDS = 3, 3
"""Blanks between a heading and its text, and rows of those, from which they are a form."""

FEWEST_CELLS = 3
"""Texts in a line from which it is a row."""

_MOST_CELLS, _LONGEST = 40, 400
"""Texts and letters of a line that may be a row."""

_FEWEST_ROWS = 2
_MOST_BETWEEN, _MOST_IN_A_CELL = 2, 12
"""Lines between two rows that are not rows but belong to their cells; if each begins where a column does."""


Column = tuple[int, int]
"""Where a column begins and ends, in letters of a line."""


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


def table_end(lines: Sequence[str], start: int, stop: int, above: Sequence[Column] = ()) -> int:
    """The place behind the table that begins at a line, at most `stop`; the line's own place if none does.

    `above` are the columns of a table on the page before, of which a single row may be left.
    """
    if (end := _form_end(lines, start, stop)) > start:
        return end
    first = _pieces(lines[start])
    if len(first) < FEWEST_CELLS:
        end = table_end(lines, start + 1, stop, above) if _heads_the_next(first, lines, start, stop) else start
        return end if end > start + 1 else start
    end, rows = start + 1, 1
    starts = {piece.start for piece in first[1:]}
    for place in range(start + 1, stop):
        pieces = _pieces(lines[place])
        if len(pieces) >= FEWEST_CELLS:
            end, rows = place + 1, rows + 1
            starts |= {piece.start for piece in pieces[1:]}
        elif place - end >= (_MOST_IN_A_CELL if {piece.start for piece in pieces} <= starts else _MOST_BETWEEN):
            break
    if rows < _FEWEST_ROWS and not (above and all(_is_in(each, above) for each in first)):
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


def columns_of_lines(lines: Sequence[str], above: Sequence[Column] = ()) -> list[Column]:
    """The columns of a table's lines: those of the table above it, where all texts stand in them and most are used."""
    pieces = [_pieces(line) for line in lines]
    used = {
        place for line in pieces for each in line for place, column in enumerate(above) if _overlap(each, column)
    }
    if 2 * len(used) > len(above) and all(_is_in(each, above) for line in pieces for each in line):
        return list(above)
    return _columns(pieces)


def _is_in(piece: _Piece, columns: Sequence[Column]) -> bool:
    """Whether a text stands in one of the columns, or over some from the first on, as the name of what is below it."""
    touched = [place for place, column in enumerate(columns) if _overlap(piece, column)]
    return len(touched) == 1 or touched[:1] == [0]


def table_rows(
    lines: Sequence[str], apart: Sequence[bool], columns: Sequence[Column]
) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a table's lines; a text that is wider than a column spans several.

    `apart` is whether an empty line is above each. Where empty lines part the rows, all lines between two are one row:
    the number of a row stands beside the middle of its cells, or beside their top.
    """
    rows: list[dict[tuple[int, int], list[str]]] = []
    are_parted = _are_parted([_pieces(line) for line in lines], apart, columns)
    for line, is_apart in zip(lines, apart, strict=True):
        placed = _placed(_pieces(line), columns)
        together = not is_apart and _fits(placed, rows[-1]) if rows and are_parted else False
        if rows and (together or (not are_parted and _goes_on(placed, rows[-1]))):
            for span, text in placed.items():
                over = next((each for each in rows[-1] if _meet(each, span)), span)
                rows[-1].setdefault(over, []).append(text)
        else:
            rows.append({span: [text] for span, text in placed.items()})
    return tuple(
        tuple(
            Cell((Paragraph("\n".join(texts)),), first, last - first + 1)
            for (first, last), texts in sorted(row.items())
        )
        for row in rows
    )


def _placed(pieces: list[_Piece], columns: Sequence[Column]) -> dict[tuple[int, int], str]:
    """The texts of a line by the columns that each spans; texts that share a column are one."""
    placed: list[tuple[tuple[int, int], str]] = []
    for piece in pieces:
        span, text = _span(piece, columns), piece.text
        if placed and span[0] <= placed[-1][0][1]:
            before, text_before = placed.pop()
            span, text = (before[0], max(before[1], span[1])), f"{text_before} {text}"
        placed.append((span, text))
    return dict(placed)


def _are_parted(lines: Sequence[list[_Piece]], apart: Sequence[bool], columns: Sequence[Column]) -> bool:
    """Whether empty lines part the rows of a table: no two of its first cells stand between two of them."""
    firsts = [0]
    for pieces, is_apart in zip(lines, apart, strict=True):
        firsts += [0] if is_apart else []
        firsts[-1] += _span(pieces[0], columns)[0] == 0
    return len(firsts) > _FEWEST_ROWS and max(firsts) == 1


def _fits(placed: dict[tuple[int, int], str], above: dict[tuple[int, int], list[str]]) -> bool:
    """Whether the texts of a line stand in the cells of the row above it, each in another, or where that has none."""
    met = [[each for each in above if _meet(each, span)] for span in placed]
    over = [each[0] for each in met if each]
    return all(len(each) < 2 for each in met) and len(set(over)) == len(over)


def _meet(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return span[0] <= other[1] and other[0] <= span[1]


def _goes_on(placed: dict[tuple[int, int], str], above: dict[tuple[int, int], list[str]]) -> bool:
    """Whether a line continues the cells of the one above: it has no first cell and few others.

    Below a row with a number they may be any that the row has, but for one.
    """
    number = "".join(above.get((0, 0), ()))
    most = len(above) if _MARK.fullmatch(number) else FEWEST_CELLS
    if len(placed) >= most or any(first == 0 for first, _ in placed):
        return False
    return _fits(placed, above) and all(
        any(_meet(span, each) and _may_go_on(texts[-1], text) for each, texts in above.items())
        for span, text in placed.items()
    )


def _may_go_on(line: str, following: str) -> bool:
    """Whether a text may be the next line of another in its cell: a figure only if that one breaks off as a figure does."""
    if not _FIGURE.fullmatch(following):
        return True
    return bool(_FIGURE.fullmatch(line) and _BROKEN.search(line) and _REST_OF_A_FIGURE.fullmatch(following))


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


def _span(piece: _Piece, columns: Sequence[Column]) -> tuple[int, int]:
    """The first and the last column that a text touches; the nearest of one that touches none."""
    touched = [place for place, column in enumerate(columns) if _overlap(piece, column)]
    if not touched:
        touched = [min(range(len(columns)), key=lambda place: _distance(piece, columns[place]))]
    return touched[0], touched[-1]


def _distance(piece: _Piece, column: Column) -> int:
    return max(column[0] - piece.end, piece.start - column[1])
