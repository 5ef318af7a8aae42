"""No page with the last two or three lines of a part alone: what stands above them goes there with them.

Only who lays the book out knows where a page ends, so the last paragraphs of each part are held together.
"""

from __future__ import annotations

from collections.abc import Iterator

from antigraft_cli.markup.nodes import Block, Cell, Paragraph, Section
from antigraft_cli.writers.columns import lines
from antigraft_cli.writers.looks.page_setup import PageSetup
from antigraft_cli.writers.looks.style_names import style_of
from antigraft_cli.writers.looks.styles import LOOKS

_TWIPS_PER_CM = 567
_LEAST = 5
"""Lines, counted roughly, of which four are left in any case."""

_MOST = 9
"""Lines of a paragraph that goes to another page as a whole."""

_INDENTS = {look.id: look.indent for look in LOOKS}


def held_together(section: Section, page: PageSetup, size: float) -> Section:
    """The section; the last paragraphs before each that begins a page, and at the end, lead to the next one.

    `size` is that of the text in points.
    """
    made, room = list(section.blocks), page.room(section.page) / _TWIPS_PER_CM
    for end in _ends(section.blocks):
        place, count = end, 0
        while (below := made[place]) and isinstance(below, Paragraph) and not below.new_page and place > 0:
            height = lines(Cell(below.runs), room - _INDENTS.get(style_of(below), 0), size)
            made[place] = below._replace(whole=height in range(2, _MOST))
            count += height
            above = made[place - 1]
            if count >= _LEAST or not isinstance(above, Paragraph):
                break
            made[place - 1] = above._replace(leads=True)
            place -= 1
    return section._replace(blocks=tuple(made))


def _ends(blocks: tuple[Block, ...]) -> Iterator[int]:
    for place, following in zip(range(len(blocks)), [*blocks[1:], None], strict=False):
        if following is None or (isinstance(following, Paragraph) and following.new_page):
            yield place
