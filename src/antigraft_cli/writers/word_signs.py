"""Signs in the text of a Word file, for how its lines break: what such a file can say about that in no other way.

Between the words of body text stands U+200B. A name stays whole by U+200D between its words (in Word's list of
special characters "No-Width Non Break"; LibreOffice takes it too), and only where a line may end inside it: a sign in
a name may hide it from who looks for it.
"""

from __future__ import annotations

import re

from antigraft_cli.markup.nodes import Block, Cell, Page, Paragraph, Picture, Row, Run, Section
from antigraft_cli.markup.table_grid import Slot, placed
from antigraft_cli.writers.columns import Columns, ems
from antigraft_cli.writers.looks.page_setup import A4
from antigraft_cli.writers.looks.style_names import DEFAULT_SIZE, style_of
from antigraft_cli.writers.looks.styles import CELL_MARGIN, look_of
from antigraft_cli.writers.word_breaks import WordBreaks

BODY = "p.body"
"""The nodes' style of body text, the only text that is justified; elsewhere Word may break as it likes."""

ZERO_WIDTH_JOINER = "\u200d"

_WORDS = ("ธรรมาภิบาล",)
"""Words of most books that ICU, and so LibreOffice, breaks inside; before a number U+200D makes LibreOffice part that."""
_KIND = re.compile("องค์การ|บริหาร|ส่วน|ตำบล|จังหวัด|เทศบาล|เมือง|นคร")
"""The words that every dictionary has of an organisation's name; of the place no part is sure to be one."""
_KINDS = re.compile(f"(?:{_KIND.pattern})*")
_CLUSTER = re.compile("[เ-ไ]?.[^ก-ฮเ-ไ]*")

_TWIPS_PER_CM = 1440 / 2.54
_CM_PER_POINT = 2.54 / 72
_NARROW, _BROAD = 0.82, 0.94
"""Shares of what `ems` counts for a text that it really takes in TH SarabunPSK, at least and at most."""
_LEFT_FREE = 2.0
"""Ems that lines end before their margin, on the average of some."""


class WordSigns:
    """Puts the signs into sections; `size` is that of body text in points."""

    def __init__(self, breaks: WordBreaks, size: float) -> None:
        self._breaks, self._size = breaks, size
        self._whole = re.compile("|".join((*_WORDS, breaks.names.pattern)))

    def __call__(self, sections: tuple[Section, ...]) -> tuple[Section, ...]:
        """The sections with the signs in their texts."""
        columns = Columns(sections, self._size)
        return tuple(
            section._replace(blocks=tuple(self._block(block, columns, section.page) for block in section.blocks))
            for section in sections
        )

    def _block(self, block: Block, columns: Columns, page: Page) -> Block:
        if isinstance(block, Paragraph):
            return self._paragraph(block, page)
        if isinstance(block, Picture):
            return block._replace(caption=self._paragraph(block.caption, page))
        widths = columns.of(block)
        head, body, foot = (self._rows(rows, widths) for rows in (block.head, block.body, block.foot))
        return block._replace(caption=self._paragraph(block.caption, page), head=head, body=body, foot=foot)

    def _paragraph(self, paragraph: Paragraph, page: Page) -> Paragraph:
        look = look_of(style_of(paragraph))
        em = self._em(look.size)
        runs = paragraph.runs
        if paragraph.style == BODY:
            runs = tuple(run._replace(text=self._breaks(run.text)) for run in runs)
        room = A4.room(page) / _TWIPS_PER_CM - look.indent
        return paragraph._replace(runs=self._kept(runs, max(-look.hanging, 0) / em, room / em))

    def _rows(self, rows: tuple[Row, ...], widths: tuple[float, ...]) -> tuple[Row, ...]:
        return tuple(
            tuple(self._cell(slot, widths) for slot in slots if not slot.continued) for slots in placed(rows)
        )

    def _cell(self, slot: Slot[Cell], widths: tuple[float, ...]) -> Cell:
        column, cell = slot.column, slot.cell
        room = sum(widths[column : column + cell.columns]) - 2 * CELL_MARGIN
        return cell._replace(runs=self._kept(cell.runs, 0, room / self._em(0))) if cell.runs else cell

    def _kept(self, runs: tuple[Run, ...], before: float, room: float) -> tuple[Run, ...]:
        """Runs in lines of so many ems; `before` is what their first line has in front of them."""
        if not any(self._whole.search(run.text) for run in runs):
            return runs
        kept = []
        for run in runs:
            lines = run.text.split("\n")
            for number, line in enumerate(lines):
                lines[number], before = self._line(line, 0 if number else before, room)
            kept.append(run._replace(text="\n".join(lines)))
        return tuple(kept)

    def _line(self, text: str, before: float, room: float) -> tuple[str, float]:
        """A text with the names kept whole in which a line may end, and how many ems it reaches."""
        parts, done = [], 0
        for name in self._whole.finditer(text):
            start = before + ems(text[done : name.start()])
            before = start + ems(name[0])
            whole = _joined(name[0]) if _may_part(start, before, room) else name[0]
            parts += [text[done : name.start()], whole]
            done = name.end()
        return "".join([*parts, text[done:]]), before + ems(text[done:])

    def _em(self, size: float) -> float:
        """Centimetres of an em, in a style of so many points where body text has `DEFAULT_SIZE`."""
        return (size or DEFAULT_SIZE) / DEFAULT_SIZE * self._size * _CM_PER_POINT


def _joined(name: str) -> str:
    place = _KINDS.sub("", name, count=1)
    return ZERO_WIDTH_JOINER.join([*_KIND.findall(name[: len(name) - len(place)]), *_CLUSTER.findall(place)])


def _may_part(start: float, end: float, room: float) -> bool:
    """Whether the end of a line may come to stand between two places of a text."""
    lines = int(_NARROW * start / room) + 1
    return _BROAD * end > lines * (room - _LEFT_FREE)
