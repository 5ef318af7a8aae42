"""The grid of a table (ECMA-376 part 1, 17.4): which cells begin in each row, and how far they reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from antigraft_cli.readers.blocks import Block, Cell, paragraphs
from antigraft_cli.readers.docx.word_xml import Element, W, is_on, number, value

_MOST_COLUMNS = 63
"""Word has no more columns in a table."""
_TWIPS_PER_CM = 1440 / 2.54
_HOLDERS = {W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo")}


@dataclass(slots=True)
class _Open:
    """A cell that the rows below may continue."""

    blocks: list[Block]
    column: int
    columns: int
    rows: int = 1
    fill: str = ""
    places: tuple[int, ...] = ()

    def closed(self) -> Cell:
        """The cell, with all that the rows below it brought."""
        places = self.places if len(self.places) == len(self.blocks) else ()
        return Cell(tuple(self.blocks), self.column, self.columns, self.rows, self.fill, places)


def rows_of(table: Element, read: Callable[[Element], list[Block]]) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a table; `read` gives the blocks of a `w:tc`."""
    rows: list[list[_Open]] = []
    above: dict[int, _Open] = {}
    for element in rows_in(table):
        row: list[_Open] = []
        reaching: dict[int, _Open] = {}
        column = _skipped(element)
        for part in _inside(element, "tc"):
            properties = part.find(f"{W}tcPr")
            if properties is not None and properties.find(f"{W}cellDel") is not None:
                continue
            columns = number(value(properties, "gridSpan"), 1, _MOST_COLUMNS, 1)
            blocks = read(part)
            if _continues(properties, "hMerge") and row:
                row[-1].blocks += blocks
                row[-1].columns += columns
            elif _continues(properties, "vMerge") and column in above:
                reaching[column] = above[column]
                above[column].blocks += blocks
                above[column].rows += 1
            else:
                reaching[column] = _Open(
                    blocks, column, columns, fill=_fill(properties), places=_places(part, len(blocks))
                )
                row.append(reaching[column])
            column += columns
        above = reaching
        rows.append(row)
    return tuple(tuple(each.closed() for each in row) for row in rows)


def _places(cell: Element, blocks: int) -> tuple[int, ...]:
    """The places of a cell's blocks among its paragraphs, if some are empty and each block is one of the others."""
    lines = cell.findall(f"{W}p")
    shown = tuple(place for place, line in enumerate(lines) if any(map(_shows, line.iter())))
    return shown if len(shown) == blocks < len(lines) else ()


def _shows(element: Element) -> bool:
    return element.tag == f"{W}sym" or (element.tag == f"{W}t" and bool((element.text or "").strip()))


def rows_in(table: Element) -> Iterator[Element]:
    """The rows of a table but for those that a tracked change deletes."""
    for row in _inside(table, "tr"):
        properties = row.find(f"{W}trPr")
        if properties is None or properties.find(f"{W}del") is None:
            yield row


def head_rows(table: Element) -> int:
    """How many rows at the top are repeated on every page."""
    count = 0
    for row in rows_in(table):
        if not is_on(row.find(f"{W}trPr"), "tblHeader"):
            break
        count += 1
    return count


def has_total(table: Element, rows: Sequence[Sequence[Cell]], head: int) -> bool:
    """Whether the last row is set off: as `w:tblLook` says (17.4.55), or, where a program left that out, by bold text.

    One that sets off all sides is what old versions of Word gave to every table, and says nothing.
    """
    look = table.find(f"{W}tblPr")
    has_last, all_sides = (
        value(look, "tblLook", f"{W}{side}") in ("1", "true", "on") for side in ("lastRow", "lastColumn")
    )
    if has_last and not all_sides:
        return True
    *above, last = rows
    return len(above) > head and _is_bold(last) and not any(map(_is_bold, above[head:]))


def _is_bold(row: Sequence[Cell]) -> bool:
    """Whether all that a row says is bold."""
    written = [paragraph for cell in row for paragraph in paragraphs(cell.blocks) if paragraph.text]
    return bool(written) and all(paragraph.bold for paragraph in written)


def widths_of(table: Element) -> tuple[float, ...]:
    """The widths of the columns in centimetres."""
    columns = table.iterfind(f"{W}tblGrid/{W}gridCol")
    return tuple(round(number(each.get(f"{W}w", ""), 0, 31680, 0) / _TWIPS_PER_CM, 2) for each in columns)


def _inside(parent: Element, name: str) -> Iterator[Element]:
    """The rows or cells in it, those inside content controls too."""
    stack = list(parent)[::-1]
    while stack:
        element = stack.pop()
        if element.tag == W + name:
            yield element
        elif element.tag in _HOLDERS:
            stack.extend(list(element)[::-1])


def _fill(properties: Element | None) -> str:
    """The colour of a cell's ground (17.4.32); a pattern without one is its own name."""
    colour, pattern = value(properties, "shd", f"{W}fill").upper(), value(properties, "shd")
    if colour in ("", "AUTO", "FFFFFF"):
        return "" if pattern in ("", "clear", "nil") else pattern
    return colour


def _skipped(row: Element) -> int:
    return number(value(row.find(f"{W}trPr"), "gridBefore"), 0, _MOST_COLUMNS, 0)


def _continues(properties: Element | None, name: str) -> bool:
    """Whether a cell is merged with the one above or before it: `w:vMerge` or `w:hMerge` that restarts nothing."""
    merge = None if properties is None else properties.find(W + name)
    return merge is not None and merge.get(f"{W}val", "continue") == "continue"
