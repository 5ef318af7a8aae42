"""JPEG files (ITU-T T.81): their segments looked through and those kept that draw the picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from antigraft_cli.source.exif import UPRIGHT, exif_of, way_up
from antigraft_cli.source.picture_bytes import DamagedPictureError, PictureBytes

SIGNATURE = b"\xff\xd8\xff"

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_FRAMES = (0xC0, 0xC1, 0xC2)
"""Baseline, extended and progressive; what else there is no camera writes and few programs read."""

_TABLES = (0xC4, 0xDB, 0xDD)
_JFIF, _EXIF, _ADOBE = (0xE0, b"JFIF\0"), (0xE1, b"Exif\0\0"), (0xEE, b"Adobe")
_MARKER = re.compile(rb"\xff+([\x01-\xfe])")
_AFTER_A_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_MOST_SEGMENTS = 4096
_MOST_SCANS = 24
"""Each costs a walk over all pixels; a progressive picture has about ten."""


class _Segment(NamedTuple):
    """A segment's marker, its content, and what follows it up to the next marker, which is the data of a scan."""

    code: int
    content: bytes
    scan: bytes

    def begins(self, known: tuple[int, bytes]) -> bool:
        return self.code == known[0] and self.content.startswith(known[1])

    def written(self) -> bytes:
        return _written(self.code, self.content) + self.scan


def read_jpeg(data: bytes) -> PictureBytes:
    """The picture of a JPEG file's bytes, of several its first. Raises DamagedPictureError."""
    frames, kept = list[bytes](), list[bytes]()
    orientation, scans = UPRIGHT, 0
    for segment in _segments(data):
        if segment.begins(_EXIF):
            orientation = way_up(segment.content.removeprefix(_EXIF[1]))
        elif segment.begins(_JFIF):
            kept.append(_written(_JFIF[0], _JFIF[1] + b"\1\1\0\0\1\0\1\0\0"))  # without its thumbnail
        elif segment.begins(_ADOBE):
            kept.append(_written(_ADOBE[0], segment.content[:12]))
        elif segment.code in _FRAMES:
            frames.append(segment.content)
            kept.append(segment.written())
        elif segment.code == _SCAN and frames:
            scans += 1
            kept.append(segment.written())
        elif segment.code in _TABLES:
            kept.append(segment.written())
        elif not _may_be_dropped(segment.code):
            raise DamagedPictureError
    if len(frames) != 1 or not 0 < scans <= _MOST_SCANS:
        raise DamagedPictureError
    way = [_written(_EXIF[0], _EXIF[1] + exif_of(orientation))] if orientation != UPRIGHT else []
    picture = b"".join([bytes((0xFF, _START)), *way, *kept, bytes((0xFF, _END))])
    return PictureBytes(*_size(frames[0]), orientation, picture)


def _may_be_dropped(code: int) -> bool:
    """Whether it is what applications add, or a comment."""
    return code in range(0xE0, 0xF0) or code == 0xFE


def _segments(data: bytes) -> Iterator[_Segment]:
    """The segments between the first marker and the one that ends the picture."""
    start = 2
    for _ in range(_MOST_SEGMENTS):
        marker = _MARKER.match(data, start)
        if marker is None:
            raise DamagedPictureError
        code, start = marker[1][0], marker.end()
        if code == _END:
            return
        end = start + int.from_bytes(data[start : start + 2], "big")
        if end < start + 2 or end > len(data):
            raise DamagedPictureError
        following = _AFTER_A_SCAN.search(data, end) if code == _SCAN else None
        behind = following.start() if following else end
        yield _Segment(code, data[start + 2 : end], data[end:behind])
        start = behind
    raise DamagedPictureError


def _size(frame: bytes) -> tuple[int, int]:
    if len(frame) < 6:
        raise DamagedPictureError
    bits, height, width, components = frame[0], frame[1:3], frame[3:5], frame[5]
    size = int.from_bytes(width, "big"), int.from_bytes(height, "big")
    if bits != 8 or components not in (1, 3, 4) or not all(size):
        raise DamagedPictureError
    return size


def _written(code: int, content: bytes) -> bytes:
    return bytes((0xFF, code)) + (len(content) + 2).to_bytes(2, "big") + content
