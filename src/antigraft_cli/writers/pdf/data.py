"""The nodes and the looks of base.docx as plain data, which templates/book.typ lays out.

Text is passed as values: nothing in it is ever read as Typst markup. Lengths are in points.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import Any

from antigraft_cli.markup.nodes import Block, Page, Pair, Paragraph, Picture, Section, captions
from antigraft_cli.thai import LETTERS, convert_digits
from antigraft_cli.writers.columns import Columns
from antigraft_cli.writers.looks import draft_stamp
from antigraft_cli.writers.looks.page_setup import A4
from antigraft_cli.writers.looks.style_names import (
    CONTENTS_ENTRY,
    DEFAULT_SIZE,
    LIST_STYLES,
    RUNNING_HEAD,
    style_of,
)
from antigraft_cli.writers.looks.styles import CELL_MARGIN, HEAD_FILL, LOOKS, TABLE_LINE, TICK_SIZE, Look, look_of
from antigraft_cli.writers.page_ends import held_together
from antigraft_cli.writers.pdf.numbered_pages import numbering
from antigraft_cli.writers.pdf.picture_data import PictureData
from antigraft_cli.writers.pdf.table_data import POINTS_PER_CM, TableData
from antigraft_cli.writers.pdf.text_data import Texts
from antigraft_cli.writers.pictures import PAIR_GAP, Pictures

Data = dict[str, Any]

_TWIPS = 20
_TICK = 1.5
"""How much larger the tick of DejaVu Sans Mono is set, to be as large as the Word book's."""
_CONTINUED = "(ต่อ)"
"""Behind a table's caption in the head of the pages on which it goes on."""


def document(
    sections: tuple[Section, ...], title: str, size: float, texts: Texts, pictures: Pictures | None = None
) -> Data:
    """The sections and their looks, at a size of body text in points; `title` is the running head's.

    `pictures` are files of `picture_files`.
    """
    share, columns = size / DEFAULT_SIZE, Columns(sections, size)
    styles = {id_: _look(look_of(id_), share) for id_ in ("Normal", *(look.id for look in LOOKS))}
    sections = tuple(held_together(section, A4, size) for section in sections)
    drawn = PictureData(pictures or {})
    return {
        "own_breaks": texts.own_breaks,
        "tick": TICK_SIZE * _TICK * share,
        "page": {name: value / _TWIPS for name, value in A4._asdict().items()},
        "styles": styles,
        "table": {"line": TABLE_LINE, "margin": CELL_MARGIN * POINTS_PER_CM, "fill": HEAD_FILL},
        "stamp": {
            "text": draft_stamp.TEXT,
            "colour": draft_stamp.COLOUR,
            "width": draft_stamp.WIDTH,
            "height": draft_stamp.HEIGHT,
            "turn": draft_stamp.TURN,
        },
        "continued": _CONTINUED,
        "running": RUNNING_HEAD,
        "letters": list(LETTERS),
        "digits": {kind: [convert_digits(str(digit), kind) for digit in range(10)] for kind in ("thai", "arabic")},
        "sections": [
            _section(section, _Blocks(texts, styles, columns, section.page, size, drawn), title)
            for section in sections
        ],
        "ids": sorted(_ids(sections)),
    }


def _look(own: Look, share: float) -> Data:
    return {
        "size": (own.size or DEFAULT_SIZE) * share,
        "bold": own.bold,
        "align": own.align or "left",
        "before": own.before,
        "after": own.after,
        "indent": own.indent * POINTS_PER_CM,
        "hanging": own.hanging * POINTS_PER_CM,
        "level": 0 if own.outline is None else own.outline + 1,
        "sticky": own.keep_next,
        "whole": own.keep_lines,
    }


def _section(section: Section, blocks: _Blocks, title: str) -> Data:
    return {
        "landscape": section.page == "landscape",
        "pages": section.pages,
        "digits": section.digits,
        "start": section.start,
        "label": numbering(section),
        "title": blocks.running_head(title),
        "blocks": list(blocks.of(section.blocks)),
    }


class _Blocks:
    """The blocks of pages of one orientation; `styles` are the looks, `size` that of body text in points."""

    def __init__(  # noqa: PLR0913, PLR0917 - each block takes its own of these
        self, texts: Texts, styles: Data, columns: Columns, page: Page, size: float, pictures: PictureData
    ) -> None:
        self._texts, self._styles, self._page, self._pictures = texts, styles, page, pictures
        self._room = A4.room(page) / _TWIPS
        self._tables = TableData(texts, columns, size, (self._room, A4.depth(page) / _TWIPS))

    def running_head(self, title: str) -> list[Any]:
        """The pieces of the running head."""
        return self._texts.pieces(title, self._room, self._styles[RUNNING_HEAD]["size"])

    def of(self, blocks: tuple[Block, ...]) -> Iterator[Data]:
        """The blocks, neighbouring items as lists."""
        for is_item, group in groupby(blocks, _is_item):
            if is_item:
                yield from self._lists([block for block in group if isinstance(block, Paragraph)])
            else:
                yield from (self._block(block) for block in group)

    def _block(self, block: Block) -> Data:
        if isinstance(block, Paragraph):
            return self._paragraph(block)
        if isinstance(block, Picture):
            return self._pictures.of(block, self._page) | {"caption": self._paragraph(block.caption)}
        if isinstance(block, Pair):
            return {
                "kind": "pair",
                "gap": PAIR_GAP * POINTS_PER_CM,
                "pictures": [self._half(each) for each in block],
            }
        return {"kind": "table", "caption": self._paragraph(block.caption)} | self._tables.of(block)

    def _half(self, picture: Picture) -> Data:
        room = (self._room - PAIR_GAP * POINTS_PER_CM) / 2
        caption = self._paragraph(picture.caption, room)
        return self._pictures.of(picture, self._page, half=True) | {"caption": caption}

    def _lists(self, items: list[Paragraph]) -> list[Data]:
        """Neighbouring items as lists of one kind each; deeper items are put below the item before them."""
        found: list[Data] = []
        starts = [place for place, item in enumerate(items) if item.depth <= items[0].depth]
        for start, end in pairwise([*starts, len(items)]):
            item = items[start]
            if not found or found[-1]["of"] != item.style:
                found.append({"kind": "list", "of": item.style, "style": style_of(item), "items": []})
            found[-1]["sticky"] = items[end - 1].leads
            below = self._lists(items[start + 1 : end])
            found[-1]["items"].append(self._paragraph(item) | {"label": item.label, "below": below})
        return found

    def _paragraph(self, paragraph: Paragraph, within: float | None = None) -> Data:
        """A paragraph, in a room narrower than the page's where there is one, in points."""
        style = self._styles[style_of(paragraph)]
        room = (within or self._room) - style["indent"]
        room -= _NUMBER_OF_ENTRY if paragraph.style == CONTENTS_ENTRY else 0
        return {
            "kind": "entry" if paragraph.style == CONTENTS_ENTRY else "paragraph",
            "style": style_of(paragraph),
            "runs": self._texts.runs(paragraph.runs, room, style["size"]),
            "id": paragraph.id,
            "sticky": paragraph.leads,
            "whole": paragraph.whole,
            "new_page": paragraph.new_page,
        }


_NUMBER_OF_ENTRY = 36
"""Points that an entry of the contents leaves for leader and page number."""


def _is_item(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style in LIST_STYLES


def _ids(sections: tuple[Section, ...]) -> Iterator[str]:
    for section in sections:
        for block in section.blocks:
            yield from (caption.id for caption in captions(block) if caption.id)
