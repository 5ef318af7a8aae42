"""The objects of a PDF as Typst writes it, with one plain table of their places: to read, to change and to add.

Done by hand for speed: to import pikepdf and to save with it takes a fifth of the time in which Typst makes a book.
Sections are those of ISO 32000-1.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from itertools import accumulate, pairwise

_TABLE = re.compile(
    rb"(?P<head>xref\s+0 \d+\s+)(?P<entries>(?:\d{10} \d{5} [nf]\s\s)+)"
    rb"(?P<trailer>trailer\s*<<.*>>\s*startxref\s+)(?P<start>\d+)(?P<end>\s+%%EOF\s*)\Z",
    re.DOTALL,
)
"""The table of all objects (7.5.4) and the trailer (7.5.5)."""

_ENTRY = 20
"""Bytes of an entry of the table."""

_OTHER_MAKE = re.compile(rb"/(?:Prev|XRefStm|Encrypt)\b")
_STREAM = re.compile(rb"\d+ \d+ obj\s*<<.*?>>\s*stream\r?\n", re.DOTALL)
_LENGTH = re.compile(rb"/Length (\d++)(?! \d+ R)")
_FILTER = re.compile(rb"/Filter\s*/FlateDecode")
_COUNT = re.compile(rb"(?<=xref\n0 )\d+")
_SIZE = re.compile(rb"(?<=/Size )\d+")
_ROOT = re.compile(rb"/Root (\d+) 0 R")


class Objects:
    """The objects of a PDF by their numbers.

    Raises ValueError for a file of another make: updated, encrypted, cut off, or with its objects in streams.
    """

    def __init__(self, pdf: bytes) -> None:
        start = pdf.rfind(b"\nxref") + 1
        table = _TABLE.match(pdf, start)
        if not table or int(table["start"]) != start or _OTHER_MAKE.search(table["trailer"]):
            raise ValueError("not one plain table of objects")
        self._table = table
        entries = table["entries"]
        self._entries = [entries[at : at + _ENTRY] for at in range(0, len(entries), _ENTRY)]
        places = sorted((int(entry[:10]), number) for number, entry in enumerate(self._entries) if b"n" in entry)
        self._head = pdf[: places[0][0]]
        self._sources = {number: pdf[at:end] for (at, number), (end, _) in pairwise([*places, (start, 0)])}
        self._unpacked: dict[int, bytes] = {}

    def __getitem__(self, number: int) -> bytes:
        """An object as it is written."""
        return self._sources[number]

    def __len__(self) -> int:
        """The first number that no object has."""
        return len(self._entries)

    def __iter__(self) -> Iterator[int]:
        """The numbers of the objects."""
        return iter(self._sources)

    @property
    def catalog(self) -> int:
        """The number of the document's catalog (7.7.2)."""
        found = _ROOT.search(self._table["trailer"])
        if not found:
            raise ValueError("no catalog")
        return int(found[1])

    def stream(self, number: int) -> bytes:
        """What a stream holds, unpacked."""
        if number not in self._unpacked:
            head, data, _ = self._stream(number)
            self._unpacked[number] = zlib.decompress(data) if _FILTER.search(head) else data
        return self._unpacked[number]

    def with_streams(self, streams: Mapping[int, bytes]) -> bytes:
        """The PDF with other data in some streams. They are not packed, as that differs between builds of zlib."""
        return self.with_sources({number: self.with_data(number, data) for number, data in streams.items()})

    def with_sources(self, changed: Mapping[int, bytes]) -> bytes:
        """The PDF with some objects written otherwise; those of numbers that no object has are added."""
        sources = {**self._sources, **changed}
        *places, start = accumulate(map(len, sources.values()), initial=len(self._head))
        place_of = dict(zip(sources, places, strict=True))
        size = max((len(self), *(number + 1 for number in changed)))
        known = [*self._entries, *self._entries[-1:] * (size - len(self))]
        entries = (
            b"%010d" % place_of[number] + entry[10:] if number in place_of else entry
            for number, entry in enumerate(known)
        )
        head, _, trailer, _, end = self._table.groups()
        head, trailer = _COUNT.sub(b"%d" % size, head), _SIZE.sub(b"%d" % size, trailer)
        return b"".join((self._head, *sources.values(), head, *entries, trailer, b"%d" % start, end))

    def with_data(self, number: int, data: bytes, *, packed: bool = False) -> bytes:
        """A stream as it is written with other data; packed differs between builds of zlib."""
        head, _, end = self._stream(number)
        stored = zlib.compress(data) if packed else data
        head = _LENGTH.sub(b"/Length %d" % len(stored), head)
        return (head if packed else _FILTER.sub(b"", head)) + stored + end

    def _stream(self, number: int) -> tuple[bytes, bytes, bytes]:
        """A stream's dictionary, its data as they are stored, and what is written behind them (7.3.8)."""
        source = self[number]
        found = _STREAM.match(source)
        length = _LENGTH.search(found[0]) if found else None
        if not found or not length:
            raise ValueError(f"object {number} is not a stream")
        end = found.end() + int(length[1])
        return found[0], source[found.end() : end], source[end:]
