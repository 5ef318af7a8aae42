"""What a Word book looks like: everything that does not come from its text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from antigraft_cli.writers.docx.package import read_parts
from antigraft_cli.writers.looks.page_setup import A4, PageSetup
from antigraft_cli.writers.looks.style_names import DEFAULT_FONT, DEFAULT_SIZE
from antigraft_cli.writers.looks.styles import HEAD_FILL


class HeadLooks(NamedTuple):
    """The looks of a table's head, as WordprocessingML: the first row is the caption, which has other looks.

    `cell` is what properties of cells hold, `runs` and `caption` those of the runs in the head and the caption.
    """

    cell: str = f'<w:shd w:val="clear" w:color="auto" w:fill="{HEAD_FILL}"/><w:vAlign w:val="center"/>'
    runs: str = ""
    caption: str = ""


class WordLooks(NamedTuple):
    """The parts that a book begins with, its page, the font and size (points) of its body text, its tables' heads."""

    parts: Mapping[str, bytes]
    page: PageSetup = A4
    font: str = DEFAULT_FONT
    size: float = DEFAULT_SIZE
    head: HeadLooks = HeadLooks()


def built_in_looks(base: Path) -> WordLooks:
    """The looks of base.docx."""
    return WordLooks(read_parts(base))
