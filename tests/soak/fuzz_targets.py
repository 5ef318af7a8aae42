"""Everything that is fuzzed: a function that takes any bytes and raises if something is wrong, and bytes to begin with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from soak import fuzzed_files, fuzzed_texts


class Target(NamedTuple):
    """What is done with bytes, bytes to begin with, and pieces of which such bytes are made."""

    run: Callable[[bytes], None]
    seeds: Callable[[], Iterator[bytes]]
    pieces: tuple[str, ...] = ()


def any_bytes() -> Iterator[bytes]:
    """For what draws its chances from bytes."""
    yield from (
        bytes((start + step * each) % 256 for each in range(60)) for start in (0, 77, 190) for step in (1, 7, 91)
    )


_YAML = ("- ", ": ", "\n", "  ", "|\n", ">-\n", "'", '"', "[", "]", "{", "}", "#", " #", "---\n", "...\n", "&a ", "*a", "!!x ", "? ", "\u2028", "\ufeff", "# plan: ignore[L508] x\n", "${org.name}", "\r", "\t", "projects:\n", "body:\n", "rounds:\n")  # fmt: skip
_TEXT = ("ำ", "ํา", "่", "็", "เเ", "ๆ", "ฯ", "๑", "1", ",", ".", "-", "–", " ", "\u200b", "\u00a0", "อบต.", "เทศบาล", "ตำบล", "ระบุ", "....", "xxx", "“", "”", "(", ")", "พ.ศ.", "บาท", "http://a.go.th/", "${org.name}", "ISO/IEC ", "ของของ", "\u202e", "😀")  # fmt: skip
_MARKUP = ("<p>", "</p>", "<section>", "</section>", '<h2 id="x">', "</h2>", "<ol><li>", "</li></ol>", "<table>", "<tr><td>", 'colspan="2"', 'rowspan="9"', "<b>", "</b>", "<br/>", "&#160;", "&amp;", "<!--", "-->", "<?at a:1?>", "<![CDATA[", "]]>", 'class="body"', 'data-page="landscape"', 'href="#x"', "<figure>", 'width="3"')  # fmt: skip
_JINJA = ("{{ ", " }}", "{% ", " %}", "for x in book.sheets", "endfor", "if ", "else", "endif", "set ", "macro a()", "endmacro", "block b", "endblock", "extends 'builtin/plan-book.html.j2'", "include 'parts.html.j2'", "book", ".info", "|join", "|map(attribute=", "[", "]", "(", ")", "**", "//", "~", "'", "range(", "loop.index", "namespace(", "caller()", "call ", "filter ", "raw", "#}", "{#", "-", "1")  # fmt: skip

TARGETS = {
    "source": Target(fuzzed_texts.source, fuzzed_texts.sources, _YAML),
    "values": Target(fuzzed_texts.values, any_bytes, _TEXT),
    "book": Target(fuzzed_files.book, any_bytes, _TEXT),
    "text": Target(fuzzed_texts.text, fuzzed_texts.texts, _TEXT),
    "markup": Target(fuzzed_texts.markup, fuzzed_texts.markups, _MARKUP),
    "template": Target(fuzzed_texts.template, fuzzed_texts.templates, _JINJA),
    "edit": Target(fuzzed_texts.edit, any_bytes, _YAML),
    "word": Target(fuzzed_files.word, fuzzed_files.changes, ("<w:p>", "</w:p>", "<w:tbl>", "w:val=", "xml:space")),
    "workbook": Target(
        fuzzed_files.workbook, fuzzed_files.changes, ("<c r=", "t=", "<v>", "</v>", "<row r=", "<f>")
    ),
    "reference": Target(
        fuzzed_files.reference, fuzzed_files.changes, ("<w:style ", "w:val=", "w:type=", "<w:pPr>", "</w:rPr>")
    ),
    "damaged": Target(
        fuzzed_files.damaged, fuzzed_files.damaged_files, ("PK\x03\x04", "PK\x05\x06", "มิติที่", "๑. ", "\t")
    ),
    "picture": Target(
        fuzzed_files.picture, fuzzed_files.pictures, ("IHDR", "IDAT", "PLTE", "iCCP", "tRNS", "Exif", "JFIF")
    ),
}
