"""Texts that are not YAML, namely templates and style sheets, read as safely as a plan's files."""

from __future__ import annotations

from pathlib import Path

from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.source.decode import decode
from antigraft_cli.source.folder import PlanFolder, SourceFile
from antigraft_cli.source.regular_file import read_regular


def read_texts(root: Path, names: list[str]) -> tuple[PlanFolder, list[Diagnostic]]:
    """The named files in a folder, and diagnostics of what keeps them from being read."""
    folder, diagnostics = PlanFolder(root), list[Diagnostic]()
    for name in names:
        data = read_regular(root, name, diagnostics)
        if data is not None:
            text, faults = decode(data)
            folder.files[name] = file = SourceFile(name, text)
            diagnostics += [file.diagnostic(fault) for fault in faults]
    return folder, diagnostics
