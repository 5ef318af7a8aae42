"""The nodes and the looks of base.docx as plain data, which templates/book.typ lays out.

Text is passed as values: nothing in it is ever read as Typst markup. Lengths are in points.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import groupby, pairwise
from typing import Any

from antigraft_cli.markup.nodes import Block, Cell, Paragraph, Picture, Row, Run, Section, Table
from antigraft_cli.thai import LETTERS, between_lines, convert_digits
from antigraft_cli.writers.columns import Columns
from antigraft_cli.writers.looks import draft_stamp
from antigraft_cli.writers.looks.page_setup import A4
from antigraft_cli.writers.looks.style_names import (
    CONTENTS_ENTRY,
    DEFAULT_SIZE,
    LIST_STYLES,
    PICTURE,
    RUNNING_HEAD,
    style_of,
    style_of_cell,
)
from antigraft_cli.writers.looks.styles import CELL_MARGIN, HEAD_FILL, LOOKS, TABLE_LINE, TICK_SIZE, Look
from antigraft_cli.writers.page_ends import held_together
from antigraft_cli.writers.pictures import Pictures, ReadyPicture, SizeOnPage, room_for_pictures, size_on_page

Data = dict[str, Any]
_Files = Mapping[tuple[str, float], tuple[str, ReadyPicture]]

_CM = 72 / 2.54
_TWIPS = 20
_LONG = re.compile("[!-~]{30,}")
"""A word or address that may be too long for a column: unlike Word, Typst would let it run over the edge."""


def document(sections: tuple[Section, ...], size: float, pictures: Pictures | None = None) -> Data:
    """The sections and their looks, at a size of body text in points; `pictures` are files of `picture_files`."""
    share, columns = size / DEFAULT_SIZE, Columns(sections, size)
    sections = tuple(held_together(section, A4, size) for section in sections)
    shown = pictures or {}
    files = dict(zip(shown, zip(_file_names(shown), shown.values(), strict=True), strict=True))
    return {
        "tick": TICK_SIZE * share,
        "page": {name: value / _TWIPS for name, value in A4._asdict().items()},
        "styles": {look.id: _look(look, share) for look in LOOKS} | {"Normal": _look(_NORMAL, share)},
        "table": {"line": TABLE_LINE, "margin": CELL_MARGIN * _CM, "fill": HEAD_FILL},
        "stamp": {
            "text": draft_stamp.TEXT,
            "colour": draft_stamp.COLOUR,
            "width": draft_stamp.WIDTH,
            "height": draft_stamp.HEIGHT,
            "turn": draft_stamp.TURN,
        },
        "running": RUNNING_HEAD,
        "letters": list(LETTERS),
        "digits": {kind: [convert_digits(str(digit), kind) for digit in range(10)] for kind in ("thai", "arabic")},
        "sections": [_section(section, columns, files) for section in sections],
        "ids": sorted(_ids(sections)),
    }


_NORMAL = Look("Normal", "Normal")


def _look(look: Look, share: float) -> Data:
    own = _inherited(look)
    return {
        "size": (own.size or DEFAULT_SIZE) * share,
        "bold": own.bold,
        "align": own.align or "left",
        "before": own.before,
        "after": own.after,
        "indent": own.indent * _CM,
        "hanging": own.hanging * _CM,
        "level": 0 if own.outline is None else own.outline + 1,
        "sticky": own.keep_next,
        "whole": own.keep_lines,
    }


def _inherited(look: Look) -> Look:
    """A look with the size and alignment inherited from the one that it is based on."""
    based = next((each for each in LOOKS if each.id == look.based), None)
    return replace(look, size=look.size or based.size, align=look.align or based.align) if based else look


def picture_files(pictures: Pictures) -> dict[str, bytes]:
    """The files that the data names, by their names."""
    return dict(zip(_file_names(pictures), (ready.data for ready in pictures.values()), strict=True))


def _file_names(pictures: Pictures) -> list[str]:
    return [f"picture-{number}.{ready.kind}" for number, ready in enumerate(pictures.values(), start=1)]


def _section(section: Section, columns: Columns, pictures: _Files) -> Data:
    drawn = partial(_picture, pictures, room_for_pictures(A4, section.page))
    return {
        "landscape": section.page == "landscape",
        "pages": section.pages,
        "digits": section.digits,
        "start": section.start,
        "blocks": list(_blocks(section.blocks, columns, drawn)),
    }


def _blocks(blocks: tuple[Block, ...], columns: Columns, drawn: Callable[[Picture], Data]) -> Iterator[Data]:
    for is_item, group in groupby(blocks, _is_item):
        if is_item:
            yield from _lists([block for block in group if isinstance(block, Paragraph)])
        else:
            yield from (_block(block, columns, drawn) for block in group)


def _block(block: Block, columns: Columns, drawn: Callable[[Picture], Data]) -> Data:
    if isinstance(block, Paragraph):
        return _paragraph(block)
    return _table(block, columns) if isinstance(block, Table) else drawn(block)


def _picture(pictures: _Files, room: SizeOnPage, picture: Picture) -> Data:
    file, ready = pictures[picture.source, picture.width]
    width, height = size_on_page(ready, picture.width, room)
    return {
        "kind": "picture",
        "style": PICTURE,
        "file": file,
        "alt": picture.alt,
        "width": width * _CM,
        "height": height * _CM,
        "caption": _paragraph(picture.caption),
    }


def _is_item(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style in LIST_STYLES


def _lists(items: list[Paragraph]) -> list[Data]:
    """Neighbouring items as lists of one kind each; deeper items are put below the item before them."""
    found: list[Data] = []
    starts = [place for place, item in enumerate(items) if item.depth <= items[0].depth]
    for start, end in pairwise([*starts, len(items)]):
        item = items[start]
        if not found or found[-1]["of"] != item.style:
            found.append({"kind": "list", "of": item.style, "style": style_of(item), "items": []})
        found[-1]["sticky"] = items[end - 1].leads
        found[-1]["items"].append(
            _paragraph(item) | {"label": item.label, "below": _lists(items[start + 1 : end])}
        )
    return found


def _paragraph(paragraph: Paragraph) -> Data:
    return {
        "kind": "entry" if paragraph.style == CONTENTS_ENTRY else "paragraph",
        "style": style_of(paragraph),
        "runs": _runs(paragraph.runs),
        "id": paragraph.id,
        "sticky": paragraph.leads,
        "whole": paragraph.whole,
        "new_page": paragraph.new_page,
    }


def _table(table: Table, columns: Columns) -> Data:
    """A table; `last` are rows that the foot takes with it to another page: the last one, if no other reaches into it."""
    whole = bool(table.foot and table.body) and sum(cell.columns for cell in table.body[-1]) == len(table.widths)
    rows = len(table.body) - whole
    return {
        "kind": "table",
        "caption": _paragraph(table.caption),
        "widths": [width * _CM for width in columns.of(table)],
        "head": _rows(table.head),
        "body": _rows(table.body[:rows]),
        "last": _rows(table.body[rows:]),
        "foot": _rows(table.foot),
    }


def _rows(rows: tuple[Row, ...]) -> list[list[Data]]:
    return [[_cell(cell) for cell in row] for row in rows]


def _cell(cell: Cell) -> Data:
    return {
        "style": style_of_cell(cell),
        "runs": _runs(cell.runs),
        "columns": cell.columns,
        "rows": cell.rows,
    }


def _runs(runs: tuple[Run, ...]) -> list[Data]:
    behind = [*(run.text for run in runs[1:]), ""]
    return [
        {"text": _lines(_breakable(run.text), following), "mark": run.mark, "href": run.href[1:]}
        for run, following in zip(runs, behind, strict=False)
    ]


def _lines(text: str, behind: str) -> list[str]:
    """The lines of a run before the text `behind`; with the blank at their ends that bookmarks and copies need."""
    *lines, last = text.split("\n")
    joints = pairwise([*lines, last or behind])
    return [*(line + between_lines(line, following) for line, following in joints), last]


def _breakable(text: str) -> str:
    return _LONG.sub(lambda found: "\u200b".join(found[0]), text)


def _ids(sections: tuple[Section, ...]) -> Iterator[str]:
    for section in sections:
        for block in section.blocks:
            identity = block.id if isinstance(block, Paragraph) else block.caption.id
            if identity:
                yield identity
