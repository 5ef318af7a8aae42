"""What a TrueType font says of its glyphs: their letters, what stands for what, and their outlines.

Read by hand for speed: to import fontTools takes longer than to repair the text of a whole book.
Tables are those of OpenType 1.9 (ISO/IEC 14496-22). Of a damaged font struct.error, IndexError or KeyError tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import chain, islice, pairwise
from struct import unpack_from

Tables = dict[bytes, memoryview]
"""A font's tables by their tags."""

Substitution = tuple[tuple[int, ...], int]
"""Glyphs, and the one that stands for them."""

_MOST = 500_000
"""Letters and substitutions that are read of a font; the largest have a tenth of it."""

_DEPTH = 4
"""How deep composite glyphs are inside each other; fonts keep to two or three."""


def fonts(data: bytes) -> Iterator[Tables]:
    """The fonts of a file: one, or those of a collection."""
    file = memoryview(data)
    starts = unpack_from(f">{_long(file, 8)}L", file, 12) if data.startswith(b"ttcf") else (0,)
    for start in starts:
        records = (
            unpack_from(">4s4x2L", file, start + 12 + 16 * number) for number in range(_short(file, start + 4))
        )
        yield {tag: file[at : at + length] for tag, at, length in records}


def postscript_name(font: Tables) -> str:
    """The name that a PDF calls the font by (`name`, ID 6); empty if it has none."""
    table = font[b"name"]
    for number in range(_short(table, 2)):
        platform, _, _, meaning, length, at = unpack_from(">6H", table, 6 + 12 * number)
        if meaning == 6:
            text = table[_short(table, 4) + at :][:length]
            return bytes(text).decode("latin-1" if platform == 1 else "utf-16-be", "replace")
    return ""


def letters(font: Tables) -> Iterator[tuple[int, str]]:
    """Glyphs with a letter that each stands for (`cmap` in Unicode, formats 4 and 12)."""
    table = font[b"cmap"]
    records = (unpack_from(">HHL", table, 4 + 8 * number) for number in range(_short(table, 2)))
    places = {at: None for platform, code, at in records if platform == 0 or (platform, code) in _UNICODE}
    found = chain.from_iterable(_FORMATS.get(_short(table, at), _unread)(table[at:]) for at in places)
    return ((glyph, chr(code)) for code, glyph in islice(found, _MOST) if glyph)


_UNICODE = {(3, 1), (3, 10)}
"""Encodings of the platform Windows."""


def _segments(table: memoryview) -> Iterator[tuple[int, int]]:
    count = _short(table, 6) // 2
    ends, starts, deltas, offsets = (_shorts(table, at + 2 * count * row, count) for row, at in enumerate(_ROWS))
    for number, (start, end, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
        place = _ROWS[3] + 2 * (3 * count + number) + offset
        for code in range(start, end + 1):
            glyph = _short(table, place + 2 * (code - start)) if offset else code
            yield code, (glyph + delta) % 0x10000 if glyph or not offset else 0


_ROWS = (14, 16, 16, 16)
"""Where the four arrays of format 4 begin, but for the lengths of those before them."""


def _groups(table: memoryview) -> Iterator[tuple[int, int]]:
    for number in range(_long(table, 12)):
        start, end, glyph = unpack_from(">3L", table, 16 + 12 * number)
        yield from ((code, glyph + code - start) for code in range(start, min(end, 0x10FFFF) + 1))


def _unread(_: memoryview) -> Iterator[tuple[int, int]]:
    return iter(())


_FORMATS = {4: _segments, 12: _groups}


def substitutions(font: Tables) -> Iterator[Substitution]:
    """Every substitution of one glyph for another or for several (`GSUB`, lookup types 1 and 4), whatever its context."""
    table = font.get(b"GSUB")
    return islice(_lookups(table[_short(table, 8) :]), _MOST) if table else iter(())


def _lookups(lookups: memoryview) -> Iterator[Substitution]:
    for start in _array(lookups, 0):
        for at in _array(lookups, start + 4):
            kind, table = _short(lookups, start), lookups[start + at :]
            if kind == 7:  # the same, at an offset of 32 bits
                kind, table = _short(table, 2), table[_long(table, 4) :]
            if kind in (1, 4):
                yield from _singles(table) if kind == 1 else _ligatures(table)


def _singles(table: memoryview) -> Iterator[Substitution]:
    covered = _coverage(table)
    if _short(table, 0) == 1:
        return (((glyph,), (glyph + _short(table, 4)) % 0x10000) for glyph in covered)
    return (((glyph,), other) for glyph, other in zip(covered, _array(table, 4), strict=False))


def _ligatures(table: memoryview) -> Iterator[Substitution]:
    for first, start in zip(_coverage(table), _array(table, 4), strict=False):
        for at in _array(table, start):
            ligature, count = unpack_from(">HH", table, start + at)
            yield (first, *_shorts(table, start + at + 4, max(count - 1, 0))), ligature


def _coverage(table: memoryview) -> Iterable[int]:
    at = _short(table, 2)
    if _short(table, at) == 1:
        return _array(table, at + 2)
    ranges = [unpack_from(">HH", table, at + 4 + 6 * number) for number in range(_short(table, at + 2))]
    return chain.from_iterable(range(start, end + 1) for start, end in ranges)


def outlines(font: Tables) -> list[bytes]:
    """Each glyph's outline (`glyf`) without padding: the same bytes in a font and in a subset of it."""
    long = _short(font[b"head"], 50)
    places = unpack_from(f">{_short(font[b'maxp'], 4) + 1}{'L' if long else 'H'}", font[b"loca"])
    step = 1 if long else 2
    glyphs = [bytes(font[b"glyf"][start * step : end * step]) for start, end in pairwise(places)]
    drawn = [glyph.rstrip(b"\0") for glyph in glyphs]
    composite = {number: list(_parts(glyph)) for number, glyph in enumerate(glyphs) if glyph[:1] >= b"\x80"}
    for _ in range(_DEPTH):
        for number, parts in composite.items():
            inside = (part if isinstance(part, bytes) else drawn[part] for part in parts)
            drawn[number] = blake2b(b"".join(inside)).digest()
        # Those that hold others of their kind are known once these are.
        composite = {
            number: parts for number, parts in composite.items() if not composite.keys().isdisjoint(parts)
        }
    return drawn


def _parts(glyph: bytes) -> Iterator[bytes | int]:
    """A composite glyph: how its components are set, and their numbers, which are others in a subset."""
    at, more = 10, 0x20
    while more:
        flags, component = unpack_from(">HH", glyph, at)
        size = 4 + (4 if flags & 1 else 2) + next((size for flag, size in _SCALES if flags & flag), 0)
        yield from (glyph[at : at + 2], component, glyph[at + 4 : at + size])
        at, more = at + size, flags & 0x20


_SCALES = ((0x08, 2), (0x40, 4), (0x80, 8))
"""Flags of a component with the bytes that its scale takes."""


def _array(data: memoryview, at: int) -> tuple[int, ...]:
    """The numbers behind their count."""
    return _shorts(data, at + 2, _short(data, at))


def _shorts(data: memoryview, at: int, count: int) -> tuple[int, ...]:
    return unpack_from(f">{count}H", data, at)


def _short(data: memoryview, at: int) -> int:
    return int(unpack_from(">H", data, at)[0])


def _long(data: memoryview, at: int) -> int:
    return int(unpack_from(">L", data, at)[0])
