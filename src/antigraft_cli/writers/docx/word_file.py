"""The Word file of a document: the base's parts with a new body, properties and fonts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from antigraft_cli.markup.nodes import Section
from antigraft_cli.writers.docx.body import Body, PageLabels
from antigraft_cli.writers.docx.drawing import Drawings
from antigraft_cli.writers.docx.package import write_parts
from antigraft_cli.writers.docx.watermark import watermark
from antigraft_cli.writers.docx.word_looks import WordLooks
from antigraft_cli.writers.docx.xml_text import DECLARATION, fonts
from antigraft_cli.writers.looks.style_names import DEFAULT_FONT, TICK, TITLE
from antigraft_cli.writers.pictures import Pictures

_HEADER = re.compile(
    rb'<Relationship\b[^>]*\bId="([^"]+)"[^>]*\bTarget="(header[12]\.xml)"|'
    rb'<Relationship\b[^>]*\bTarget="(header[12]\.xml)"[^>]*\bId="([^"]+)"'
)
_FONTS = re.compile(rf'<w:style\b[^>]*w:styleId="{TICK}".*?</w:style>|<w:rFonts\b[^>]*/>', re.DOTALL)
_SIZE = re.compile(r'(<w:sz(?:Cs)? w:val=")([0-9]+)(")')
_HEADERS = ("word/header1.xml", "word/header2.xml")


@dataclass(frozen=True)
class Properties:
    """What a Word file says about itself; `font` and `size` (points) replace those of its looks, `draft` stamps each page."""

    title: str
    author: str
    font: str | None = None
    size: float | None = None
    draft: bool = False


def word_file(
    sections: tuple[Section, ...],
    properties: Properties,
    looks: WordLooks,
    page_labels: PageLabels | None = None,
    pictures: Pictures | None = None,
) -> bytes:
    """The bytes of the Word file; the same for the same document and looks.

    `page_labels` are the page numbers of the contents list, if known; `pictures` those that the document shows.
    """
    parts = dict(looks.parts)
    font, size = properties.font or looks.font, properties.size or looks.size
    drawings = Drawings(pictures or {})
    body = Body(_header_ids(parts), looks, size, page_labels, drawings)
    parts["word/document.xml"] = body.xml(sections).encode()
    drawings.add_to(parts)
    parts["docProps/core.xml"] = _core(properties).encode()
    for name in _HEADERS:
        parts[name] = _header(parts[name].decode(), properties, font).encode()
    if size != looks.size:
        parts["word/styles.xml"] = _scaled(parts["word/styles.xml"].decode(), size / looks.size).encode()
    if properties.font:
        parts["word/styles.xml"] = _in_font(parts["word/styles.xml"].decode(), font).encode()
        for name in ("word/fontTable.xml", "word/theme/theme1.xml"):
            parts[name] = parts[name].replace(f'"{DEFAULT_FONT}"'.encode(), f'"{escape(font)}"'.encode())
    return write_parts(parts)


def _header(xml: str, properties: Properties, font: str) -> str:
    mark = watermark(font) if properties.draft else ""
    titled = xml.replace(f"<w:t>{TITLE}</w:t>", f"<w:t>{escape(properties.title)}</w:t>")
    return titled.replace("</w:p>", f"{mark}</w:p>", 1)


def _header_ids(parts: dict[str, bytes]) -> tuple[str, str]:
    """Relationship ids of the numbered and the plain header."""
    found = {}
    for match in _HEADER.finditer(parts["word/_rels/document.xml.rels"]):
        found[(match[2] or match[3]).decode()] = (match[1] or match[4]).decode()
    return found["header1.xml"], found["header2.xml"]


def _core(properties: Properties) -> str:
    """The core properties, without dates: the same input gives the same bytes on any day."""
    return (
        f"{DECLARATION}"
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(properties.title)}</dc:title><dc:creator>{escape(properties.author)}</dc:creator>"
        "<dc:language>th-TH</dc:language></cp:coreProperties>"
    )


def _scaled(styles: str, share: float) -> str:
    def size(found: re.Match[str]) -> str:
        return f"{found[1]}{max(round(int(found[2]) * share), 2)}{found[3]}"

    return _SIZE.sub(size, styles)


def _in_font(styles: str, font: str) -> str:
    """Every style in one font for all scripts, except that of the tick, which few fonts have."""
    family = fonts(escape(font))
    made = _FONTS.sub(lambda found: found[0] if found[0].startswith("<w:style") else family, styles)
    return made if family in made else made.replace("<w:rPrDefault><w:rPr>", f"<w:rPrDefault><w:rPr>{family}", 1)
