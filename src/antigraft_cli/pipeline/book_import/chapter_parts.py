"""The parts of an own chapter: paragraphs, headings, lists, tables, pictures."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from antigraft_cli.pipeline.book_import.list_items import items_of, nested
from antigraft_cli.pipeline.book_import.list_marks import CLAUSE, mark_of
from antigraft_cli.pipeline.book_import.own_form import depth_of, is_dashed, is_item, is_own_table
from antigraft_cli.pipeline.book_import.pieces import Line, PicturePiece, Piece, TablePiece
from antigraft_cli.pipeline.book_import.whole_paragraphs import joined_lines
from antigraft_cli.readers.blocks import Cell, Picture, Table
from antigraft_cli.source.canonical import Data
from antigraft_cli.thai import one_line

MOST_COLUMNS = 20
_NARROWEST = 0.5
"""Centimetres of the narrowest column."""

_CAPTION_STYLE = re.compile("caption|คำบรรยาย", re.IGNORECASE)
_PICTURE_CAPTION = re.compile(r"(?:ภาพ|รูป|แผนภาพ|แผนภูมิ|ผัง).{1,300}", re.DOTALL)
_TABLE_CAPTION = re.compile(r"ตาราง.{1,300}", re.DOTALL)
_TOTAL = re.compile(r"รวม")
_NUMBER = re.compile(r"[0-9๐-๙,.]+")
_LONGEST_HEADING = 120


@dataclass(slots=True)
class Body:
    """A chapter's parts as data, and its pictures in their order: `pictures/<place>` names each."""

    room: float
    parts: list[Data] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    unfit: list[TablePiece] = field(default_factory=list)
    """Tables that data cannot hold."""


def picture_name(place: int) -> str:
    """What stands for a picture's file until all are numbered."""
    return f"\x00{place}"


def read_body(pieces: Sequence[Piece], room: float) -> Body:
    """All pieces behind a chapter's title, in their order; `room` are the centimetres from margin to margin."""
    body = Body(room)
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        if isinstance(piece, Line):
            index = _read_lines(pieces, index, body)
        elif isinstance(piece, TablePiece):
            index = _read_table(pieces, index, body, piece)
        elif isinstance(piece, PicturePiece):
            index = _read_picture(pieces, index, body, piece.picture)
        else:
            index += 1
    return body


def _read_lines(pieces: Sequence[Piece], index: int, body: Body) -> int:
    line = pieces[index]
    following = pieces[index + 1] if index + 1 < len(pieces) else None
    if not isinstance(line, Line) or (isinstance(following, TablePiece) and _is_table_caption(line)):
        return index + 1
    if _is_item(line):
        end = index
        while end < len(pieces) and isinstance(each := pieces[end], Line) and (_is_item(each) or each.part):
            if _begins_a_list(each) and end > index:
                break
            end += 1
        lines = [piece for piece in pieces[index:end] if isinstance(piece, Line)]
        body.parts.append({"items": nested(items_of(lines))})
        return end
    if _is_heading(line):
        body.parts.append({"heading": line.full})
        return index + 1
    end, texts = index + 1, [line.full]
    while end < len(pieces) and isinstance(each := pieces[end], Line) and each.part and not _is_item(each):
        texts.append(each.text)
        end += 1
    body.parts.append(joined_lines(texts))
    return end


def _is_item(line: Line) -> bool:
    if is_item(line.style):
        return True
    mark = mark_of(line)
    if mark and mark.signature.signs == CLAUSE:
        return False
    return bool(mark and mark.text and not line.outline and not (_looks_like_heading(line) and not mark.is_dash))


def _begins_a_list(line: Line) -> bool:
    """Whether our styles say that a line is the first of its list: number one, or the only one."""
    if not line.is_text or line.part or depth_of(line.style) != 1 or is_dashed(line.style):
        return False
    mark = mark_of(line)
    return mark is None or mark.value == 1


def _looks_like_heading(line: Line) -> bool:
    return line.bold and not line.is_text and len(line.text) < _LONGEST_HEADING


def _is_heading(line: Line) -> bool:
    return bool(line.outline or _looks_like_heading(line)) and not line.part


def _read_picture(pieces: Sequence[Piece], index: int, body: Body, picture: Picture) -> int:
    following = pieces[index + 1] if index + 1 < len(pieces) else None
    caption, end = one_line(picture.alt), index + 1
    if isinstance(following, Line) and _is_picture_caption(following):
        caption, end = following.full, index + 2
    body.parts.append({"picture": picture_name(len(body.pictures)), "caption": caption or "<คำบรรยายภาพ>"})
    body.pictures.append(picture)
    return end


def _is_picture_caption(line: Line) -> bool:
    return bool(_CAPTION_STYLE.search(line.style) or (not line.own and _PICTURE_CAPTION.fullmatch(line.text)))


def _is_table_caption(line: Line) -> bool:
    """Whether a line above a table names it; ours have their names in their first rows."""
    return not line.own and bool(_CAPTION_STYLE.search(line.style) or _TABLE_CAPTION.fullmatch(line.text))


def _read_table(pieces: Sequence[Piece], index: int, body: Body, piece: TablePiece) -> int:
    above = pieces[index - 1] if index else None
    caption = above.full if isinstance(above, Line) and _is_table_caption(above) else ""
    table = table_data(piece.table, body.room, caption)
    if table is None:
        body.unfit.append(piece)
    else:
        body.parts.append({"table": table})
    return index + 1


def table_data(table: Table, room: float, caption: str = "") -> Mapping[str, Data] | None:
    """A table as data, with merged cells' texts where they begin; None if it is too wide or has no rows.

    `room` are the centimetres from margin to margin.
    """
    grid = table.grid()
    width = max((len(row) for row in grid), default=0)
    rows = [_texts(grid, place, width) for place in range(len(grid))]
    own = is_own_table(table)
    written = [row for row in rows if any(row)]
    # Empty rows are what a form has to be filled in.
    rows = rows if own or len(written) == 1 else written
    head_rows = table.head
    if rows and sum(map(bool, rows[0])) == 1 and (width > 1 or head_rows > 1):
        caption, rows, head_rows = next(filter(None, rows[0])), rows[1:], max(head_rows - 1, 0)
    if width > MOST_COLUMNS or len(rows) < 2 or not any(rows[0]):
        return None
    head = rows[: max(head_rows, 1)] if len(rows) > max(head_rows, 1) else rows[:1]
    names = [" ".join(filter(None, column)) or "–" for column in zip(*head, strict=True)]
    below = rows[len(head) :]
    adds_up = table.total or (not own and bool(below) and _is_total(below[-1]))
    total = below.pop() if len(below) > 1 and adds_up else None
    found: dict[str, Data] = {"caption": caption or "<ชื่อตาราง>", "head": names, "rows": below}
    return found | ({"total": total} if total else {}) | _widths(table, width, room)


def _is_total(row: list[str]) -> bool:
    """Whether a row adds up: it says so, or has fewer texts and ends in a number."""
    return bool(_TOTAL.match(row[0])) or ("" in row[1:-1] and bool(_NUMBER.fullmatch(row[-1])))


def _texts(grid: Sequence[Sequence[Cell | None]], place: int, width: int) -> list[str]:
    found = []
    for column in range(width):
        cell = grid[place][column] if column < len(grid[place]) else None
        begins = (
            cell is not None and cell.column == column and not (place and _at(grid[place - 1], column) is cell)
        )
        found.append(one_line(cell.text) if cell and begins else "")
    return found


def _at(row: Sequence[Cell | None], column: int) -> Cell | None:
    return row[column] if column < len(row) else None


def _widths(table: Table, width: int, room: float) -> dict[str, Data]:
    """The widths of the columns to a millimetre, where they differ and fit the page; their sum is that of the table's."""
    edges = [round(edge, 1) for edge in accumulate(table.widths, initial=0.0)]
    widths = [round(right - left, 1) for left, right in pairwise(edges)]
    are_alike = len({round(each, 1) for each in table.widths}) == 1
    if len(widths) != width or are_alike or edges[-1] > room or min(widths) < _NARROWEST:
        return {}
    return {"widths": [f"{each:g}" for each in widths]}
