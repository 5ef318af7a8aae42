"""The way up of a picture, the one thing in its EXIF data that a book needs (CIPA DC-008, tag 0x0112)."""

from __future__ import annotations

import struct

UPRIGHT = 1
"""Of the eight ways: as the pixels are stored."""

ON_ITS_SIDE = range(5, 9)
"""Those that swap width and height."""

_ORIENTATION, _SHORT = 0x0112, 3
_ORDERS = {b"II": "<", b"MM": ">"}
_MOST_ENTRIES = 512


def way_up(tiff: bytes) -> int:
    """The orientation, 1 to 8, that EXIF data gives; 1 where it gives none that can be read."""
    order = _ORDERS.get(tiff[:2])
    if order is None:
        return UPRIGHT
    try:
        return _in_first_directory(tiff, order)
    except struct.error:
        return UPRIGHT


def _in_first_directory(tiff: bytes, order: str) -> int:
    (start,) = struct.unpack_from(f"{order}I", tiff, 4)
    (entries,) = struct.unpack_from(f"{order}H", tiff, start)
    for index in range(min(entries, _MOST_ENTRIES)):
        tag, kind, count, value = struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * index)
        if tag == _ORIENTATION:
            return value if (kind, count) == (_SHORT, 1) and 1 <= value <= 8 else UPRIGHT
    return UPRIGHT


def exif_of(orientation: int) -> bytes:
    """EXIF data that says the orientation and nothing else."""
    entry = struct.pack(">HHIHH", _ORIENTATION, _SHORT, 1, orientation, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
