"""The grid of a table whose cells may span columns and rows: a walk over it, and a check that its rows fill it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Generic, NamedTuple, Protocol, TypeVar
from xml.etree.ElementTree import Element

from antigraft_cli.messages import Message

_PARTS = ("caption", "colgroup", "thead", "tbody", "tfoot")


class Spanning(Protocol):
    """A cell that knows how many columns and rows it spans."""

    @property
    def columns(self) -> int:
        """At least one."""

    @property
    def rows(self) -> int:
        """At least one."""


C = TypeVar("C", bound=Spanning)


class Slot(NamedTuple, Generic[C]):
    """A cell at its place in a row of the grid: its first column, and the rows that it still spans, this one included.

    `continued` means that it began in a row above.
    """

    column: int
    cell: C
    rows_left: int
    continued: bool = False


def placed(rows: Iterable[Sequence[C]]) -> Iterator[list[Slot[C]]]:
    """Each row's slots from left to right, including those that reach down from rows above."""
    reaching: dict[int, Slot[C]] = {}
    for row in rows:
        if reaching or any(cell.columns > 1 or cell.rows > 1 for cell in row):
            slots, reaching = _row(list(reversed(row)), reaching)
            yield slots
        else:  # most rows
            yield [Slot(column, cell, 1) for column, cell in enumerate(row)]


def _row(own: list[C], reaching: dict[int, Slot[C]]) -> tuple[list[Slot[C]], dict[int, Slot[C]]]:
    """The slots of a row, and those of them that reach further down; `own` are the row's own cells in reverse order."""
    slots: list[Slot[C]] = []
    column = 0
    while own or reaching:
        if column in reaching:
            slots.append(reaching.pop(column))
        elif own:
            cell = own.pop()
            slots.append(Slot(column, cell, cell.rows))
        else:  # a gap, which the check of the grid reports
            column = min(reaching)
            continue
        column += slots[-1].cell.columns
    below = (slot._replace(rows_left=slot.rows_left - 1, continued=True) for slot in slots if slot.rows_left > 1)
    return slots, {slot.column: slot for slot in below}


class _Span(NamedTuple):
    columns: int
    rows: int


def grid_problem(table: Element, room: float) -> tuple[Message, Message] | None:
    """What is wrong with the parts of a table, its width or the first row that does not fit its columns, and what to do.

    `room` is the width of the page's text in centimetres. What the page of a browser forgives, Word does not.
    """
    tags = [part.tag for part in table]
    for tag in _PARTS:
        if tags.count(tag) > 1 or (tag in _PARTS[:2] and tag not in tags):
            return Message(f"<table> ต้องมี <{tag}> หนึ่งแห่ง", f"a <table> must have one <{tag}>"), _PARTS_HINT
    widths = [float(column.get("width", "1")) for column in table.iterfind("colgroup/col")]
    if not widths or not table.findall("*/tr"):
        return Message("<table> ต้องมี <col> และ <tr>", "a <table> must have a <col> and a <tr>"), _PARTS_HINT
    if round(sum(widths), 1) > room:
        message = Message(
            f"ตารางกว้าง {sum(widths):.1f} ซม. แต่หน้ากระดาษมีที่ {room:.1f} ซม.",
            f"the table is {sum(widths):.1f} cm wide, but the page has room for {room:.1f} cm",
        )
        return message, Message("ลด width ของ <col>", "make the width of a <col> less")
    rows = (_rows_problem(part, len(widths)) for part in table if part.tag in _PARTS[2:])
    return next(((problem, _ROWS_HINT) for problem in rows if problem), None)


_PARTS_HINT = Message(
    "เขียน <caption> <colgroup> แล้ว <thead> <tbody> <tfoot> ที่มี <tr>",
    "write <caption>, <colgroup>, then <thead>, <tbody>, <tfoot> with their <tr>",
)
_ROWS_HINT = Message(
    "แก้จำนวนช่อง colspan หรือ rowspan ให้เต็มแถวพอดี", "make the cells, colspan and rowspan fill the row"
)


def _overlap(slots: Iterable[Slot[_Span]]) -> bool:
    """Whether a cell lies over one that reaches down from a row above."""
    by_column = sorted(slots, key=lambda slot: slot.column)
    return any(slot.column + slot.cell.columns > following.column for slot, following in pairwise(by_column))


def _span(cell: Element) -> _Span:
    columns, rows = cell.get("colspan"), cell.get("rowspan")
    return _Span(int(columns or 1), int(rows or 1)) if columns or rows else _ONE


_ONE = _Span(1, 1)


def _rows_problem(part: Element, columns: int) -> Message | None:
    rows = [[_span(cell) for cell in row] for row in part]
    last: list[Slot[_Span]] = []
    for number, (row, last) in enumerate(zip(rows, placed(rows), strict=True), start=1):
        taken = sum([slot.cell.columns for slot in last])
        if taken > len(last) and _overlap(last):
            return Message(
                f"แถวที่ {number} ของ <{part.tag}> มีช่องที่ทับช่องซึ่งยื่นลงมาจากแถวบน",
                f"in row {number} of <{part.tag}> a cell lies over one that reaches down from a row above",
            )
        if taken != columns or not row:
            return Message(
                f"แถวที่ {number} ของ <{part.tag}> มี {taken} คอลัมน์ แต่ <colgroup> มี {columns}",
                f"columns in row {number} of <{part.tag}>: {taken}, in <colgroup>: {columns}",
            )
    if any(slot.rows_left > 1 for slot in last):
        return Message(
            f"rowspan เลยแถวสุดท้ายของ <{part.tag}>", f"a rowspan extends beyond the last row of <{part.tag}>"
        )
    return None
