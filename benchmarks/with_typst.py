"""Typst alone: from our template and data, both ready-made, to the same PDF. Arguments: DATA.json TEMPLATE OUTPUT."""

from __future__ import annotations

import sys
from pathlib import Path

import fontpkg_sarabun
import typst

data, template, output = map(Path, sys.argv[1:])
compiler = typst.Compiler(
    root=str(data.parent),
    font_paths=typst.Fonts(
        include_system_fonts=False, font_paths=[Path(fontpkg_sarabun.__file__).parent / "files"]
    ),
    sys_inputs={"book": data.read_text("utf-8")},
)
made = compiler.compile(template.read_bytes(), format="pdf", pdf_standards=["a-2b", "ua-1"])
assert isinstance(made, bytes)
output.write_bytes(made)
