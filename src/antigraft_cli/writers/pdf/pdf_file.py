"""The PDF of a document, by Typst: one compilation, nothing read but our template, the data and the fonts.

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
from antigraft_cli.writers.line_breaks import LineBreaks
from antigraft_cli.writers.looks.style_names import DEFAULT_SIZE
from antigraft_cli.writers.pdf.data import Data, document
from antigraft_cli.writers.pdf.expected_texts import expected_texts
from antigraft_cli.writers.pdf.finished import finished
from antigraft_cli.writers.word_breaks import WordBreaks, available

_STANDARDS = ["a-2b", "ua-1"]
"""For archives (ISO 19005-2) and for those who listen to it (ISO 14289-1)."""

_NO_GLYPH = re.compile('the text `"(.+?)"` could not be displayed')


class PdfProperties(NamedTuple):
    """What a PDF says of itself; `size` is that of body text in points, `draft` stamps each page.

    `names` are of organisations and places; no line breaks inside one.

    `day` is the document's date: one of the plan's, as the same input makes the same bytes on any day.
    """

    title: str
    author: str
    day: date
    size: float = DEFAULT_SIZE
    draft: bool = False
    names: tuple[str, ...] = ()


def pdf_file(
    sections: tuple[Section, ...], properties: PdfProperties, template: Path
) -> tuple[bytes | None, list[Message]]:
    """The bytes of the PDF, and what its reader should know; the same for the same document.

    None where the pages do not show all of the document's text.
    """
    compiled, notes = _compiled(sections, properties, template)
    content, lost = finished(compiled, expected_texts(sections), all_signs=not notes)
    return (None, [*notes, _incomplete(lost)]) if lost else (content, notes)


def _compiled(
    sections: tuple[Section, ...], properties: PdfProperties, template: Path
) -> tuple[bytes, list[Message]]:
    """What Typst makes, and whether it keeps to the standards."""
    data = json.dumps(data_of(sections, properties), ensure_ascii=False)
    with tempfile.TemporaryDirectory(prefix="plan-") as empty:
        compiler = typst.Compiler(
            root=empty,
            font_paths=_fonts(),
            sys_inputs={"book": data},
            package_path=empty,
            package_cache_path=empty,
        )
        try:
            return _pdf(compiler, template, _STANDARDS), []
        except typst.TypstError as error:
            return _pdf(compiler, template, []), [_not_conforming(error)]


def data_of(sections: tuple[Section, ...], properties: PdfProperties) -> Data:
    """What book.typ gets: the document, and what it says of itself."""
    title, author, day, size, draft, names = properties
    own = {
        "title": title,
        "author": author,
        "day": [day.year, day.month, day.day],
        "draft": draft,
    }
    breaks = LineBreaks(WordBreaks(names)) if available() else None
    return own | document(sections, title, size, breaks)


def _pdf(compiler: Any, template: Path, standards: list[str]) -> bytes:
    return bytes(compiler.compile(template.read_bytes(), format="pdf", pdf_standards=standards))


def _fonts() -> Any:
    """Sarabun, and what Typst brings for signs that it lacks; none of this machine's."""
    folder = Path(fontpkg_sarabun.__file__).parent / "files"
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[folder])


def _incomplete(text: str) -> Message:
    start = text[:_QUOTED]
    return Message(
        f'ไม่สร้างไฟล์ PDF เพราะวางข้อความที่ขึ้นต้นว่า "{start}" ลงหน้ากระดาษไม่ครบ ใช้ไฟล์ Word แทน และโปรดแจ้งผู้พัฒนา',
        f'no PDF is made: its pages do not show all of the text that begins "{start}"; use Word, and please report it',
    )


_QUOTED = 60
"""Letters of a text that a message quotes."""


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
