"""The text layer of a PDF made by Typst, repaired for readers that go by glyphs: each glyph gets the letters it stands for.

Typst gives every glyph of a cluster the text of the whole cluster (ISO 32000-1, 9.10.3) and puts an ActualText around it
(14.9.4) that sets this right. Few readers know the latter: to the others ที่ is ที่ที่ที่. So the maps to Unicode are
written anew as 9.10.2 has them, a character code's own letters.

A subset numbers its glyphs afresh. They are recognised by their outlines, the same bytes as in the font's file; its
`cmap` and its `GSUB`, read backwards, say what they may stand for, and the cluster's text decides, as between a blank
and a no-break blank. A glyph that is not recognised keeps what Typst wrote: those of fonts that are not among the
files, of CFF outlines and of variable fonts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from unicodedata import normalize

from antigraft_cli.writers.pdf.glyph_texts import texts_by_outline
from antigraft_cli.writers.pdf.objects import Objects
from antigraft_cli.writers.pdf.truetype import fonts, outlines

_FONT = re.compile(rb"<<[^<>]*/Subtype/Type0\b[^<>]*>>")
"""The dictionary of a font whose character codes have two bytes (9.7.6)."""

_NAME = re.compile(rb"/BaseFont/[A-Z]{6}\+([^/\s]+)")
"""The font's PostScript name behind the tag of its subset (9.6.4)."""

_DESCENDANT = re.compile(rb"/DescendantFonts\[(\d+) 0 R\]")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_DESCRIPTOR = re.compile(rb"/FontDescriptor (\d+) 0 R")
_FONT_FILE = re.compile(rb"/FontFile2 (\d+) 0 R")

_CHARACTERS = re.compile(rb"beginbfchar.*?endbfchar", re.DOTALL)
_CHARACTER = re.compile(rb"<([0-9A-Fa-f]{4})>(\s*)<((?:[0-9A-Fa-f]{4})+)>")


def repaired(pdf: bytes, font_files: Sequence[Path]) -> bytes:
    """The PDF with the letters of its glyphs right, as far as their fonts are among the files.

    Nothing changes but the maps to Unicode; the file's identifier stays, as this is its first version (14.4). The same
    PDF and fonts make the same bytes. A PDF of another make than Typst's comes back as it is.
    """
    try:
        objects = Objects(pdf)
        return objects.with_streams(dict(_maps(objects, pdf, tuple(font_files))))
    except ValueError:
        return pdf


def _maps(objects: Objects, pdf: bytes, files: tuple[Path, ...]) -> Iterator[tuple[int, bytes]]:
    """The new maps by the numbers of their objects."""
    for font in _FONT.findall(pdf):
        name, descendant, to_unicode = _NAME.search(font), _number(_DESCENDANT, font), _number(_TO_UNICODE, font)
        if name and descendant and to_unicode and b"/Encoding/Identity-H" in font:
            texts = texts_by_outline(name[1].decode("latin-1"), files)
            if glyphs := _glyphs(objects, descendant, texts):
                yield to_unicode, _CHARACTERS.sub(_rewriter(glyphs), objects.stream(to_unicode))


def _glyphs(objects: Objects, descendant: int, texts: dict[bytes, list[str]]) -> dict[int, list[str]]:
    """What the recognised glyphs of an embedded subset may stand for, by their character codes."""
    font = objects[descendant]
    descriptor = _number(_DESCRIPTOR, font)
    file = _number(_FONT_FILE, objects[descriptor]) if descriptor else None
    if not texts or not file or b"/CIDToGIDMap/Identity" not in font:
        return {}
    subset = next(fonts(objects.stream(file)))
    return {number: texts[outline] for number, outline in enumerate(outlines(subset)) if outline in texts}


def _number(pattern: re.Pattern[bytes], source: bytes) -> int | None:
    found = pattern.search(source)
    return int(found[1]) if found else None


def _rewriter(glyphs: dict[int, list[str]]) -> Callable[[re.Match[bytes]], bytes]:
    """What writes the lines of a map anew."""

    def line(found: re.Match[bytes]) -> bytes:
        code, blank, cluster = found.groups()
        text = _text(glyphs.get(int(code, 16), ()), bytes.fromhex(cluster.decode()).decode("utf-16-be"))
        return b"<%s>%s<%s>" % (code, blank, text.encode("utf-16-be").hex().upper().encode())

    return lambda block: _CHARACTER.sub(line, block[0])


def _text(texts: Sequence[str], cluster: str) -> str:
    """That of a glyph's texts which the cluster has: all of it, or the first that is a part of it."""
    if cluster in texts:
        return cluster
    whole = Counter(normalize("NFKD", cluster))
    return next((text for text in texts if Counter(normalize("NFKD", text)) <= whole), cluster)
