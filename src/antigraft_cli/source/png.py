"""PNG files (ISO/IEC 15948): their chunks looked through and those kept that draw the picture."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from antigraft_cli.source.exif import UPRIGHT, exif_of, way_up
from antigraft_cli.source.picture_bytes import DamagedPictureError, PictureBytes

SIGNATURE = b"\x89PNG\r\n\x1a\n"

_KEPT = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
"""By colour type, the bits that a sample may have (table 11.1)."""

_MOST_CHUNKS = 1 << 16


def read_png(data: bytes) -> PictureBytes:
    """The picture of a PNG file's bytes, of an animation its first. Raises DamagedPictureError."""
    kept = [SIGNATURE]
    width = height = 0
    orientation = UPRIGHT
    kinds = set[bytes]()
    for kind, content, whole in _chunks(data):
        if not kinds:
            width, height = _size(kind, content)
        kinds.add(kind)
        if kind == b"eXIf":
            orientation = way_up(content)
        elif kind in _KEPT:
            kept.append(whole)
        elif kind[:1].isupper():  # one that nobody may pass over
            raise DamagedPictureError
    if b"IDAT" not in kinds:
        raise DamagedPictureError
    if orientation != UPRIGHT:
        kept.insert(2, _chunk(b"eXIf", exif_of(orientation)))
    return PictureBytes(width, height, orientation, b"".join(kept))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Each chunk's type, its content, and all its bytes, down to IEND; what stands behind is passed over."""
    start = len(SIGNATURE)
    for _ in range(_MOST_CHUNKS):
        head = data[start : start + 8]
        end = start + 12 + int.from_bytes(head[:4], "big")
        kind, content, whole = head[4:], data[start + 8 : end - 4], data[start:end]
        if len(head) < 8 or end > len(data):
            raise DamagedPictureError
        if kind in _KEPT and zlib.crc32(whole[4:-4]) != int.from_bytes(whole[-4:], "big"):
            raise DamagedPictureError
        yield kind, content, whole
        if kind == b"IEND":
            return
        start = end
    raise DamagedPictureError


def _size(kind: bytes, content: bytes) -> tuple[int, int]:
    if kind != b"IHDR" or len(content) != 13:
        raise DamagedPictureError
    width, height, depth, colours, compression, filtering, interlace = struct.unpack(">IIBBBBB", content)
    known = depth in _DEPTHS.get(colours, ()) and (compression, filtering) == (0, 0) and interlace in (0, 1)
    if not (known and width and height):
        raise DamagedPictureError
    return width, height


def _chunk(kind: bytes, content: bytes) -> bytes:
    body = kind + content
    return len(content).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
