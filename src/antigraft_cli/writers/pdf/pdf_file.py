"""The PDF of a document, made by Typst: one compilation that reads only our template, the data, its pictures and the fonts.

Needs the extra `pdf`; without it this module cannot be imported.
"""

from __future__ import annotations

import json
import re
import tempfile
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import fontpkg_sarabun
import typst

from antigraft_cli.markup.nodes import Section
from antigraft_cli.messages import Message
from antigraft_cli.writers.looks.style_names import DEFAULT_SIZE
from antigraft_cli.writers.pdf.data import Data, document, picture_files
from antigraft_cli.writers.pdf.text_layer import repaired
from antigraft_cli.writers.pictures import Pictures

_STANDARDS = ["a-2b", "ua-1"]
"""For archives (PDF/A, ISO 19005-2) and for screen readers (PDF/UA, ISO 14289-1)."""

_FONTS = Path(fontpkg_sarabun.__file__).parent / "files"
"""Sarabun; characters that it lacks come from Typst's own fonts, never from this machine's."""

_NO_GLYPH = re.compile('the text `"(.+?)"` could not be displayed')


class PdfProperties(NamedTuple):
    """What a PDF says about itself; `size` is the size of body text in points, `draft` stamps each page.

    `day` is the document's date, taken from the plan so that the same input gives the same bytes on any day.
    """

    title: str
    author: str
    day: date
    size: float = DEFAULT_SIZE
    draft: bool = False


def pdf_file(
    sections: tuple[Section, ...], properties: PdfProperties, template: Path, pictures: Pictures | None = None
) -> tuple[bytes, list[Message]]:
    """The bytes of the PDF, the same for the same document, and what the user should know about it."""
    data = json.dumps(data_of(sections, properties, pictures), ensure_ascii=False)
    with tempfile.TemporaryDirectory(prefix="plan-") as folder:
        for name, content in picture_files(pictures or {}).items():
            Path(folder, name).write_bytes(content)
        compiler = typst.Compiler(
            root=folder,
            font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[_FONTS]),
            sys_inputs={"book": data},
            package_path=folder,
            package_cache_path=folder,
        )
        try:
            return _pdf(compiler, template, _STANDARDS), []
        except typst.TypstError as error:
            return _pdf(compiler, template, []), [_not_conforming(error)]


def data_of(sections: tuple[Section, ...], properties: PdfProperties, pictures: Pictures | None = None) -> Data:
    """What book.typ receives: the document, and what it says about itself."""
    title, author, day, size, draft = properties
    own = {
        "title": title,
        "author": author,
        "day": [day.year, day.month, day.day],
        "draft": draft,
    }
    return own | document(sections, size, pictures)


def _pdf(compiler: Any, template: Path, standards: list[str]) -> bytes:
    pdf = compiler.compile(template.read_bytes(), format="pdf", pdf_standards=standards)
    return repaired(bytes(pdf), sorted(_FONTS.glob("*.ttf")))


def _not_conforming(error: Exception) -> Message:
    """Why the file does not conform to the standards: most likely a character that no font has."""
    if found := _NO_GLYPH.search(str(error)):
        return Message(
            f"ไฟล์ PDF นี้แสดง {found[1]} ไม่ได้ เพราะไม่มีในแบบอักษร จึงไม่เป็นไปตามมาตรฐาน PDF/A และ PDF/UA",
            f"this PDF cannot show {found[1]}, which no font has, so it does not conform to PDF/A and PDF/UA",
        )
    return Message(
        f"ไฟล์ PDF นี้ไม่เป็นไปตามมาตรฐาน PDF/A และ PDF/UA ({error})",
        f"this PDF does not conform to PDF/A and PDF/UA ({error})",
    )
