"""A Word file as its parts by name: read from a base, written so that the same parts make the same bytes."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from pathlib import Path

# The first day that a ZIP archive can name: no clock, no time zone.
_EPOCH = (1980, 1, 1, 0, 0, 0)
_LEVEL = 5


@cache
def read_parts(path: Path) -> dict[str, bytes]:
    """The parts of a Word file, in its order. The caller must not change the dictionary."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_parts(parts: dict[str, bytes]) -> bytes:
    """The bytes of a Word file of these parts, in their order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, compresslevel=_LEVEL)
    return buffer.getvalue()
