"""Typst alone: from our template and data, both ready-made, to the same PDF. Arguments: DATA.json TEMPLATE OUTPUT."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import fontpkg_sarabun
import typst

_KEPT = 10
"""Compilations for which the package keeps what it worked out: the same book again would take an eighth less."""


def compile_pdf(data: str, template: Path) -> bytes:
    """The PDF of the data, as Typst makes it."""
    compiler = typst.Compiler(root=str(template.parent), font_paths=_fonts(), sys_inputs={"book": data})
    for _ in range(_KEPT + 1):
        compiler.compile(b"", format="svg")
    made = compiler.compile(template.read_bytes(), format="pdf", pdf_standards=["a-2b", "ua-1"])
    assert isinstance(made, bytes)
    return made


@cache
def _fonts() -> typst.Fonts:
    files = Path(fontpkg_sarabun.__file__).parent / "files"
    return typst.Fonts(include_system_fonts=False, font_paths=[files])


def main(data: Path, template: Path, target: Path) -> None:
    """From the ready data to a file."""
    target.write_bytes(compile_pdf(data.read_text("utf-8"), template))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
