"""The PDF of a document, by Typst: one compilation, nothing read but our template, the data, its pictures and the fonts.

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
from antigraft_cli.writers.pictures import Pictures

_STANDARDS = ["a-2b", "ua-1"]
"""For archives (ISO 19005-2) and for those who listen to it (ISO 14289-1)."""

_NO_GLYPH = re.compile('the text `"(.+?)"` could not be displayed')


class PdfProperties(NamedTuple):
    """What a PDF says of itself; `size` is that of body text in points, `draft` stamps each page.

    `day` is the document's date: one of the plan's, as the same input makes the same bytes on any day.
    """

    title: str
    author: str
    day: date
    size: float = DEFAULT_SIZE
    draft: bool = False


def pdf_file(
    sections: tuple[Section, ...], properties: PdfProperties, template: Path, pictures: Pictures | None = None
) -> tuple[bytes, list[Message]]:
    """The bytes of the PDF, and what its reader should know; the same for the same document."""
    data = json.dumps(data_of(sections, properties, pictures), ensure_ascii=False)
    with tempfile.TemporaryDirectory(prefix="plan-") as folder:
        for name, content in picture_files(pictures or {}).items():
            Path(folder, name).write_bytes(content)
        compiler = typst.Compiler(
            root=folder,
            font_paths=_fonts(),
            sys_inputs={"book": data},
            package_path=folder,
            package_cache_path=folder,
        )
        try:
            return _pdf(compiler, template, _STANDARDS), []
        except typst.TypstError as error:
            return _pdf(compiler, template, []), [_not_conforming(error)]


def data_of(sections: tuple[Section, ...], properties: PdfProperties, pictures: Pictures | None = None) -> Data:
    """What book.typ gets: the document, and what it says of itself."""
    title, author, day, size, draft = properties
    own = {
        "title": title,
        "author": author,
        "day": [day.year, day.month, day.day],
        "draft": draft,
    }
    return own | document(sections, size, pictures)


def _pdf(compiler: Any, template: Path, standards: list[str]) -> bytes:
    return bytes(compiler.compile(template.read_bytes(), format="pdf", pdf_standards=standards))


def _fonts() -> Any:
    """Sarabun, and what Typst brings for signs that it lacks; none of this machine's."""
    folder = Path(fontpkg_sarabun.__file__).parent / "files"
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[folder])


def _not_conforming(error: Exception) -> Message:
    """Why the standards are not kept: most likely a sign that no font has."""
    if found := _NO_GLYPH.search(str(error)):
        return Message(
            f"ไฟล์ PDF นี้แสดง {found[1]} ไม่ได้ เพราะไม่มีในแบบอักษร จึงไม่เป็นไปตามมาตรฐาน PDF/A และ PDF/UA",
            f"this PDF lacks {found[1]}, which no font has, and so does not conform to PDF/A and PDF/UA",
        )
    return Message(
        f"ไฟล์ PDF นี้ไม่เป็นไปตามมาตรฐาน PDF/A และ PDF/UA ({error})",
        f"this PDF does not conform to PDF/A and PDF/UA ({error})",
    )
