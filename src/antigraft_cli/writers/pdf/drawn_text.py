"""The texts that the pages of a PDF by Typst show, by marked content: what a reader sees and copies.

Read is what Typst writes, and no more: a matrix and a text object for each text, inside marked content (ISO 32000-1,
9.4 and 14.6), its letters by ActualText (14.9.4) or by the font's ToUnicode map (9.10.3).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import reduce
from typing import NamedTuple

from antigraft_cli.writers.pdf.objects import Objects

Mark = tuple[int, int]
"""A marked content: the number of its page's object, and its own number there."""


class _Drawn(NamedTuple):
    """Letters, how wide they are, and their size in points."""

    text: str
    width: float
    size: float


class _Before(NamedTuple):
    """What stands before a run of glyphs: ActualText, and the run's font and size.

    `is_open` is whether the run belongs to the ActualText; None if that is as it was.
    """

    text: str
    is_open: bool | None
    font: _Font
    size: float


_PAGES = re.compile(rb"/Pages (\d+) 0 R")
_KIDS = re.compile(rb"/Kids\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_RESOURCES = re.compile(rb"/Resources (\d+) 0 R")
CONTENTS = re.compile(rb"/Contents (\d+) 0 R")
_MEDIA_BOX = re.compile(rb"/MediaBox\[([^\]]*)\]")
_FONTS = re.compile(rb"/Font<<([^<>]*)>>")
_FONT = re.compile(rb"/(\w+) (\d+) 0 R")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_DESCENDANT = re.compile(rb"/DescendantFonts\[(\d+) 0 R\]")
_WIDTHS = re.compile(rb"/W\[(.*)\]", re.DOTALL)
_WIDTH = re.compile(rb"(\d+) (?:(\d+) ([.\d]+)|\[([^\]]*)\])")
_CODE = re.compile(rb"<([0-9A-Fa-f]{4})> *<([0-9A-Fa-f]+)>")

_LITERAL = reduce(lambda inside, _: rf"\((?:[^()\\]++|\\.|{inside})*\)", range(8), "(?!)")
"""A string in brackets, which may hold pairs of them (7.3.4.2)."""

_TEXT = re.compile(
    rb"(?:(?:/MCID (\d+)|(/Artifact))[^\n]*>>BDC|Q)\nq 1 0 0 -1 (\S+) (\S+) cm[^\n]*"
    rb"\nBT([^\n]*(?:\n(?!ET\n)[^\n]*)*)\nET\n"
)
_MATRIX, _END_OF_MATRIX = b" Tf 1 0 0 -1 ", b" Tm"
"""Between a font and its run of glyphs; the place on the line stands between these two."""

_ENDS = {b"[": b"TJ", b"(": b"Tj", b"<": b"Tj"}
"""The operators behind a run of glyphs, by how it begins. In none so few glyphs have such numbers that strings hold them."""

_ACTUAL = re.compile(rf"ActualText(<[0-9A-F]*>|{_LITERAL})|EMC".encode("latin-1"), re.DOTALL)
_STRING = re.compile(rf"({_LITERAL}|<[0-9A-F]+>)(-?[.\d]+)?".encode("latin-1"), re.DOTALL)
"""A string and the kerning behind it."""

_ASCENT, _DESCENT = 0.8, 0.2
"""Of a letter, in ems: a line that the paper's edge cuts is not shown."""


def pages(objects: Objects) -> list[int]:
    """The numbers of the pages' objects in order; Typst writes them as one list (7.7.3.2)."""
    kids = _only(_KIDS, objects[_number(_PAGES, objects[objects.catalog])])
    return [int(number) for number in _REFERENCE.findall(kids)]


def shown_texts(objects: Objects) -> dict[Mark, str]:
    """The text on paper of each marked content that has any; page heads are none."""
    fonts: dict[int, _Font] = {}
    readers: dict[bytes, _TextObjects] = {}
    texts: dict[Mark, str] = defaultdict(str)
    for number in pages(objects):
        used = _FONTS.search(objects[_number(_RESOURCES, objects[number])])
        key = used[1] if used else b""
        if key not in readers:
            named = {name: int(font) for name, font in _FONT.findall(key)}
            fonts |= {font: _Font(objects, font) for font in named.values() if font not in fonts}
            readers[key] = _TextObjects({name: fonts[font] for name, font in named.items()})
        for mark, text in _on_paper(objects, number, readers[key]):
            texts[number, mark] += text
    return texts


def _on_paper(objects: Objects, page: int, texts: _TextObjects) -> Iterator[tuple[int, str]]:
    left, bottom, right, top = map(float, _only(_MEDIA_BOX, objects[page]).split())
    mark = None
    for marked, is_artifact, x, y, body in _TEXT.findall(objects.stream(_number(CONTENTS, objects[page]))):
        mark = int(marked) if marked else None if is_artifact else mark
        if mark is None:
            continue
        text, width, size = texts.read(body)
        start, baseline = float(x), float(y)
        is_between = left <= start and start + width <= right
        if is_between and bottom <= baseline - _DESCENT * size and baseline + _ASCENT * size <= top:
            yield mark, text


class _Letters(dict[int, str]):
    """Letters by character codes; other codes draw none."""

    def __missing__(self, code: int) -> str:
        return ""


class _Font:
    """The letters of a font's character codes, and how many ems they take; runs of glyphs are read once."""

    def __init__(self, objects: Objects, number: int) -> None:
        source = objects[number]
        self._letters = _Letters(
            (int(code, 16), bytes.fromhex(text.decode()).decode("utf-16-be"))
            for code, text in _CODE.findall(objects.stream(_number(_TO_UNICODE, source)))
        )
        self._widths = dict(_widths(objects[_number(_DESCENDANT, source)]))
        self._known: dict[bytes, tuple[str, float]] = {}
        self._known_strings: dict[bytes, tuple[str, float]] = {}

    def read(self, run: bytes) -> tuple[str, float]:
        """The letters that operators show, and how many ems they take."""
        known = self._known.get(run)
        if known is None:
            text, ems = "", 0.0
            for string, kerning in _STRING.findall(run):
                letters, width = self._known_strings.get(string) or self._drawn(string)
                text += letters
                ems += width - float(kerning or 0) / 1000
            known = self._known[run] = text, ems
        return known

    def _drawn(self, string: bytes) -> tuple[str, float]:
        codes = _string(string).decode("utf-16-be", "surrogatepass")
        width = sum([self._widths.get(code, 0) for code in map(ord, codes)])
        drawn = self._known_strings[string] = codes.translate(self._letters), width
        return drawn


class _TextObjects:
    """Text objects as letters; words that stand on many pages are read once."""

    def __init__(self, fonts: dict[bytes, _Font]) -> None:
        self._fonts = fonts
        self._known: dict[bytes, _Drawn] = {}
        self._known_before: dict[bytes, _Before] = {}

    def read(self, body: bytes) -> _Drawn:
        """What an object of these operators draws."""
        drawn = self._known.get(body)
        if drawn is None:
            drawn = self._known[body] = self._drawn(body)
        return drawn

    def _drawn(self, body: bytes) -> _Drawn:
        start, *runs = body.split(_MATRIX)
        texts: list[str] = []
        end, size, behind, is_actual = 0.0, 0.0, start, False
        for run in runs:
            before = self._known_before.get(behind) or self._before(behind)
            is_actual = is_actual if before.is_open is None else before.is_open
            place, _, operators = run.partition(_END_OF_MATRIX)
            glyphs, _, behind = operators.partition(_ENDS[operators[:1]])
            texts.append(before.text)
            if not is_actual:
                texts.append(before.font.read(glyphs)[0])
        if runs:
            size = before.size
            end = float(place.partition(b" ")[0]) + before.font.read(glyphs)[1] * size
        return _Drawn("".join(texts), end, size)

    def _before(self, operators: bytes) -> _Before:
        found = [each[1] for each in _ACTUAL.finditer(operators)]
        text = "".join([_unicode(_string(written)) for written in found if written])
        font, _, size = operators.rpartition(b"/")[2].partition(b" ")
        before = _Before(text, bool(found[-1]) if found else None, self._fonts[font], float(size))
        self._known_before[operators] = before
        return before


def _string(written: bytes) -> bytes:
    """The bytes of a string as the file writes it (7.3.4)."""
    if written.startswith(b"<"):
        return bytes.fromhex(written[1:-1].decode())
    if b"\\" not in written:
        return written[1:-1]
    # The same escapes as Python's, but for those of brackets.
    escaped = written[1:-1].replace(b"\\\\", b"\\134").replace(b"\\(", b"\\050").replace(b"\\)", b"\\051")
    return escaped.decode("unicode_escape").encode("latin-1")


def _unicode(string: bytes) -> str:
    """A text string (7.9.2.2)."""
    return string[2:].decode("utf-16-be") if string.startswith(b"\xfe\xff") else string.decode("latin-1")


def _widths(font: bytes) -> Iterator[tuple[int, float]]:
    """Widths in ems by code: the first of some and a list, or the first and the last of some and one width (9.7.4.3)."""
    found = _WIDTHS.search(font)
    for first, last, width, each in _WIDTH.findall(found[1] if found else b""):
        if last:
            yield from ((code, float(width) / 1000) for code in range(int(first), int(last) + 1))
        else:
            yield from ((int(first) + place, float(one) / 1000) for place, one in enumerate(each.split()))


def _only(pattern: re.Pattern[bytes], source: bytes) -> bytes:
    found = pattern.search(source)
    if not found:
        raise ValueError(f"no {pattern.pattern!r}")
    return found[1]


def _number(pattern: re.Pattern[bytes], source: bytes) -> int:
    return int(_only(pattern, source))
