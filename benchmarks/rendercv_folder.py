"""A folder in which rendercv finds what it needs without the network: a book as a CV, fonts, and the package of its icons."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from shutil import copyfile

import fontpkg_sarabun

from antigraft_cli.markup.nodes import Section
from antigraft_cli.writers.pdf.expected_texts import expected_texts
from with_rendercv import CV

_ICONS = Path("typst", "packages", "preview", "fontawesome", "0.5.0")
"""The package that the themes import, and that Typst would fetch; this one draws nothing."""


def make_folder(folder: Path, sections: Iterable[Section], name: str) -> Path:
    """All texts of a book, each as a paragraph in a section of the CV of `name`: a CV has no tables."""
    texts = [[each.text.replace("\n", " ") for each in expected_texts((section,))] for section in sections]
    entries = {f"{number} {own[0]}": own for number, own in enumerate(texts, start=1)}
    for inside in (_ICONS, Path("fonts")):
        (folder / inside).mkdir(parents=True)
    # YAML holds all of JSON.
    (folder / CV).write_text(json.dumps({"cv": {"name": name, "sections": entries}}, ensure_ascii=False), "utf-8")
    manifest = f'[package]\nname = "fontawesome"\nversion = "{_ICONS.name}"\nentrypoint = "lib.typ"\n'
    (folder / _ICONS / "typst.toml").write_text(manifest, "utf-8")
    (folder / _ICONS / "lib.typ").write_text("#let fa-icon(..) = []\n", "utf-8")
    for font in Path(fontpkg_sarabun.__file__).parent.glob("files/*.ttf"):
        copyfile(font, folder / "fonts" / font.name)
    return folder
