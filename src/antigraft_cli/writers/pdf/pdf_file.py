"""The PDF of a document, made by Typst: one compilation that reads only our template, the data, its pictures and the fonts.

Needs the extra `pdf`; without it this module cannot be imported.
"""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import fontpkg_sarabun
import typst

from antigraft_cli.markup.nodes import Section
from antigraft_cli.messages import Message
from antigraft_cli.thai_words import available
from antigraft_cli.writers.line_breaks import LineBreaks
from antigraft_cli.writers.looks.style_names import DEFAULT_SIZE
from antigraft_cli.writers.pdf.data import Data, document
from antigraft_cli.writers.pdf.expected_texts import expected_texts
from antigraft_cli.writers.pdf.finished import finished
from antigraft_cli.writers.pdf.installed_fonts import files_of
from antigraft_cli.writers.pdf.picture_data import picture_files
from antigraft_cli.writers.pdf.text_data import Texts
from antigraft_cli.writers.pdf.text_layer import repaired
from antigraft_cli.writers.pictures import Pictures
from antigraft_cli.writers.word_breaks import WordBreaks

_STANDARDS = ["a-2b", "ua-1"]
"""For archives (PDF/A, ISO 19005-2) and for screen readers (PDF/UA, ISO 14289-1)."""

_FONTS = Path(fontpkg_sarabun.__file__).parent / "files"
"""Sarabun; characters that it lacks come from Typst's own fonts, and from this machine's only those of a plan's family."""

_SARABUN = "Sarabun"

_KEPT = 10
"""Compilations for which Typst's Python package keeps what it worked out: some 30 MB a book, of no use to another book."""

_NO_GLYPH = re.compile('the text `"(.+?)"` could not be displayed')


class PdfProperties(NamedTuple):
    """What a PDF says about itself; `size` is the size of body text in points, `draft` stamps each page.

    `names` are of organisations and places; no line breaks inside one.
    `font` is the family of its text if it is installed; empty for Sarabun, which comes with this program.
    `day` is the document's date, taken from the plan so that the same input gives the same bytes on any day.
    """

    title: str
    author: str
    day: date
    size: float = DEFAULT_SIZE
    draft: bool = False
    font: str = ""
    names: tuple[str, ...] = ()


def pdf_file(
    sections: tuple[Section, ...], properties: PdfProperties, template: Path, pictures: Pictures | None = None
) -> tuple[bytes | None, list[Message]]:
    """The bytes of the PDF, the same for the same document, and what the user should know about it.

    None if the pages do not show all of the document's text.
    """
    compiled, conforms, notes = _compiled(sections, properties, template, pictures or {})
    content, lost = finished(compiled, expected_texts(sections), all_signs=conforms)
    return (None, [*notes, _incomplete(lost)]) if lost else (content, notes)


def _compiled(
    sections: tuple[Section, ...], properties: PdfProperties, template: Path, pictures: Pictures
) -> tuple[bytes, bool, list[Message]]:
    """The PDF that Typst makes, whether it conforms to the standards, and what the user should know about it."""
    files = files_of(properties.font) if properties.font else []
    notes = [_not_installed(properties.font)] if not files and properties.font not in ("", _SARABUN) else []
    own_font = properties._replace(font=properties.font if files else "")
    data = json.dumps(data_of(sections, own_font, pictures), ensure_ascii=False)
    with tempfile.TemporaryDirectory(prefix="plan-") as root, tempfile.TemporaryDirectory(prefix="plan-") as own:
        for name, content in picture_files(pictures).items():
            Path(root, name).write_bytes(content)
        # Typst takes folders of fonts, and of a system's folder all fonts would be found.
        for number, file in enumerate(files):
            shutil.copyfile(file, Path(own, f"{number}{file.suffix}"))
        compiler = typst.Compiler(
            root=root,
            font_paths=_fonts_with(own) if files else _our_fonts(),
            sys_inputs={"book": data},
            package_path=root,
            package_cache_path=root,
        )
        _forget_former_books(compiler)
        try:
            return _pdf(compiler, template, files, _STANDARDS), True, notes
        except typst.TypstError as error:
            return _pdf(compiler, template, files, []), False, [*notes, _not_conforming(error)]


def _forget_former_books(compiler: Any) -> None:
    """Empty pages instead of the books before in what Typst keeps: a process that makes hundreds stays as small as with one."""
    for _ in range(_KEPT + 1):
        compiler.compile(b"", format="svg")


@cache
def _our_fonts() -> typst.Fonts:
    """The fonts of a book without its own, which are read once for all books."""
    return _fonts_with()


def _fonts_with(*folders: str) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(_FONTS), *folders])


def data_of(sections: tuple[Section, ...], properties: PdfProperties, pictures: Pictures | None = None) -> Data:
    """What book.typ receives: the document, and what it says about itself."""
    title, author, day, size, draft, font, names = properties
    own = {
        "title": title,
        "author": author,
        "day": [day.year, day.month, day.day],
        "draft": draft,
        "font": font,
    }
    breaks = LineBreaks(WordBreaks(names)) if available() else None
    return own | document(sections, title, size, Texts(breaks, own_font=bool(font)), pictures)


def _pdf(compiler: Any, template: Path, fonts: list[Path], standards: list[str]) -> bytes:
    pdf = compiler.compile(template.read_bytes(), format="pdf", pdf_standards=standards)
    return repaired(bytes(pdf), [*_our_font_files(), *fonts])


@cache
def _our_font_files() -> list[Path]:
    return sorted(_FONTS.glob("*.ttf"))


def _incomplete(text: str) -> Message:
    start = text[:_QUOTED].replace("\n", " ")
    return Message(
        f'ไม่สร้างไฟล์ PDF เพราะหน้ากระดาษแสดงข้อความที่ขึ้นต้นว่า "{start}" ไม่ครบ ใช้ไฟล์ Word แทน และโปรดแจ้งผู้พัฒนา',
        f'no PDF is made: its pages do not show all of the text beginning "{start}"; use Word, and please report this',
    )


_QUOTED = 60
"""Letters of a text that a message quotes."""


def _not_installed(font: str) -> Message:
    return Message(
        f'ไฟล์ PDF นี้ใช้แบบอักษร {_SARABUN} เพราะเครื่องนี้ไม่มีแบบอักษร "{font}"',
        f'this PDF is set in {_SARABUN}: the font "{font}" is not installed on this machine',
    )


def _not_conforming(error: Exception) -> Message:
    """Why the file does not conform to the standards: most likely a character that no font has."""
    if found := _NO_GLYPH.search(str(error)):
        return Message(
            f"ไฟล์ PDF นี้แสดง {found[1]} ไม่ได้ เพราะไม่มีในแบบอักษร จึงไม่เป็นไปตามมาตรฐาน PDF/A และ PDF/UA",
            f"this PDF cannot show {found[1]}, which no font has, so it does not conform to PDF/A and PDF/UA",
        )
    return Message(
        "ไฟล์ PDF นี้ไม่เป็นไปตามมาตรฐาน PDF/A และ PDF/UA",
        f"this PDF does not conform to PDF/A and PDF/UA ({error})",
    )
