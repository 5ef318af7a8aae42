"""The fonts of this machine, for a family that a plan asks for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import typst


def files_of(family: str) -> list[Path]:
    """The files of an installed family of fonts; none if it is not installed. Upper and lower case are the same."""
    wanted = family.casefold()
    return sorted({Path(font.path) for font in _installed() if font.path and font.family.casefold() == wanted})


@cache
def _installed() -> list[typst.FontInfo]:
    """All of them, looked for once in each process: a machine may have a thousand."""
    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=False).fonts()
