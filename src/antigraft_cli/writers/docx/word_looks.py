"""What a Word book looks like: everything that does not come from its text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from antigraft_cli.writers.docx.package import read_parts
from antigraft_cli.writers.looks.page_setup import A4, PageSetup
from antigraft_cli.writers.looks.style_names import DEFAULT_FONT, DEFAULT_SIZE


class WordLooks(NamedTuple):
    """The parts that a book starts from, its page, and the font and size (points) of its body text."""

    parts: Mapping[str, bytes]
    page: PageSetup = A4
    font: str = DEFAULT_FONT
    size: float = DEFAULT_SIZE


def built_in_looks(base: Path) -> WordLooks:
    """The looks of base.docx."""
    return WordLooks(read_parts(base))
