"""A Word file as its parts by name: read from a base, and written so that the same parts give the same bytes."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache
from pathlib import Path

# The earliest date in a ZIP archive: neither clock nor time zone matters.
_EPOCH = (1980, 1, 1, 0, 0, 0)
_LEVEL = 5

MEDIA = "word/media/"
"""Where pictures stand."""


@cache
def read_parts(path: Path) -> dict[str, bytes]:
    """The parts of a Word file, in archive order. Cached: the caller must not change the dictionary."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


_STYLE_USED = re.compile(rb'<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"')


def styles_used(book: bytes) -> list[str]:
    """The ids of the styles used in a Word file's text and headers, each once, in order."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        names = [name for name in archive.namelist() if name == "word/document.xml" or "/header" in name]
        found = [id_ for name in sorted(names) for id_ in _STYLE_USED.findall(archive.read(name))]
    return list(dict.fromkeys(id_.decode() for id_ in found))


def write_parts(parts: dict[str, bytes]) -> bytes:
    """The bytes of a Word file made of these parts, in their order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            # Pictures are as small as they get.
            entry.compress_type = zipfile.ZIP_STORED if name.startswith(MEDIA) else zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, compresslevel=_LEVEL)
    return buffer.getvalue()
