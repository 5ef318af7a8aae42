"""A summary for the terminal: tables of 80 cells, on one screen or whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import cycle

from antigraft_cli.figure_tables import Column, Kind, Table, shown
from antigraft_cli.messages import Language, Message
from antigraft_cli.report.escape import printable
from antigraft_cli.thai import display_width

WIDTH = 80
_INDENT, _GAP = "  ", "  "
_MORE = Message("ดูทั้งหมดด้วย --all หรือ --format html", "see all of it with --all or --format html")


def render(
    headlines: Sequence[Message], tables: Sequence[Table], language: Language, lines: int | None = None
) -> str:
    """The sentences and tables; with `lines`, only as many rows of each table as they leave room for."""
    told = [line for each in headlines for line in _wrapped(printable(each.text(language)))]
    if lines is None:
        parts = [told, *([*_table(each, len(each.rows), language), *_note(each, language)] for each in tables)]
        return "\n\n".join("\n".join(part) for part in parts if part) + "\n"
    counts = rows_shown(tables, lines - len(told) - 1)
    drawn = [
        line for each, count in zip(tables, counts, strict=True) if count for line in _table(each, count, language)
    ]
    is_whole = all(count == len(each.rows) for each, count in zip(tables, counts, strict=True))
    return "\n".join([*told, *drawn, *([] if is_whole else [_MORE.text(language)])]) + "\n"


def rows_shown(tables: Sequence[Table], lines: int) -> list[int]:
    """How many rows of each table are shown on so many lines, one of which every table's head takes.

    First come as many tables as there is room for with one row, then what none should lack, then the others in turn.
    """
    counts = [0] * len(tables)
    for index, table in enumerate(tables):
        if table.rows and lines >= 2:
            counts[index], lines = 1, lines - 2
    for index, table in enumerate(tables):
        more = min(table.least, len(table.rows)) - counts[index]
        if counts[index] and 0 < more <= lines:
            counts[index], lines = counts[index] + more, lines - more
    open_ = [index for index, table in enumerate(tables) if 0 < counts[index] < len(table.rows)]
    for index in cycle(open_):
        if lines <= 0 or all(counts[each] == len(tables[each].rows) for each in open_):
            break
        if counts[index] < len(tables[index].rows):
            counts[index], lines = counts[index] + 1, lines - 1
    return counts


def _table(table: Table, count: int, language: Language) -> list[str]:
    """The head, which begins with the table's title, and the first rows."""
    table = table.without_empty_columns()
    places = [place for place, column in enumerate(table.columns) if not column.wide]
    columns = [table.columns[place] for place in places]
    head = [printable(each.title.text(language)) for each in columns]
    cells = [
        [printable(shown(row[place], table.columns[place].kind, language)) for place in places]
        for row in table.rows[:count]
    ]
    part = "" if count == len(table.rows) else f" {count:,}/{len(table.rows):,}"
    title = f"{table.title.text(language)}{part}"
    widths = _widths(columns, [head, *cells], display_width(title))
    lines = [_line(columns, [title, *head[1:]], widths, "")]
    return lines + [_line(columns, each, widths, _INDENT) for each in cells]


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[str]], title: int) -> list[int]:
    """Cells of each column: those of figures as wide as they need, those of texts as wide as there is room."""
    natural = [max(map(display_width, column)) for column in zip(*rows, strict=True)]
    natural[0] = max(natural[0], title - len(_INDENT))
    texts = [place for place, column in enumerate(columns) if column.kind is Kind.TEXT]
    room = WIDTH - len(_INDENT) - len(_GAP) * (len(columns) - 1)
    room -= sum(width for place, width in enumerate(natural) if place not in texts)
    widths = list(natural)
    for done, place in enumerate(sorted(texts, key=lambda each: natural[each])):
        widths[place] = max(min(natural[place], room // (len(texts) - done)), 1)
        room -= widths[place]
    return widths


def _line(columns: Sequence[Column], cells: Sequence[str], widths: Sequence[int], indent: str) -> str:
    first = widths[0] + len(_INDENT) - len(indent)
    parts = [
        _padded(cell, width, column.kind)
        for cell, width, column in zip(cells, (first, *widths[1:]), columns, strict=True)
    ]
    return _cut(f"{indent}{_GAP.join(parts)}".rstrip(), WIDTH)


def _padded(cell: str, width: int, kind: Kind) -> str:
    cell = _cut(cell.replace("\n", " "), width) if kind is Kind.TEXT else cell
    blanks = " " * (width - display_width(cell))
    return f"{cell}{blanks}" if kind is Kind.TEXT else f"{blanks}{cell}"


def _cut(text: str, cells: int) -> str:
    """The text, or as much of it as takes so many cells, with `…`."""
    return text if display_width(text) <= cells else f"{_begin(text, cells - 1)}…"


def _begin(text: str, cells: int) -> str:
    """The first letters that take at most so many cells, with all marks of the last one."""
    width = 0
    for index, character in enumerate(text):
        width += display_width(character)
        if width > cells:
            return text[:index]
    return text


def _note(table: Table, language: Language) -> list[str]:
    note = table.note.text(language) if table.note else ""
    return [f"{_INDENT}{line}" for line in _wrapped(printable(note), WIDTH - len(_INDENT))]


def _wrapped(text: str, cells: int = WIDTH) -> Iterator[str]:
    """The lines of a text, broken at blanks or, where there are none, anywhere."""
    line = ""
    for word in text.split():
        if line and display_width(f"{line} {word}") > cells:
            yield line
            line = ""
        line = f"{line} {word}".lstrip()
        while display_width(line) > cells:
            part = _begin(line, cells)
            yield part
            line = line[len(part) :]
    if line:
        yield line
