"""An Office Open XML file (ECMA-376 part 2) read safely: its parts are found by relationships, nothing else is opened.

The file is untrusted. What is read is bounded in bytes and in elements; a DTD is refused, a relationship that leads
out of the file is never followed. Strict files (ISO/IEC 29500 strict) are read as transitional ones.
"""

from __future__ import annotations

import posixpath
import re
import struct
import zipfile
import zlib
from typing import IO, NamedTuple

from lxml import etree

from antigraft_cli.messages import Message

_MAX_XML = 32 * 1024 * 1024
_MAX_TAGS = 1_000_000
"""The limits for one part; a book of ours of sixty pages has less than a hundredth of these tags."""

_MAX_READ = 128 * 1024 * 1024
"""The limit for all parts together."""
_MAX_DIRECTORY = 4 * 1024 * 1024
"""The limit for the archive's list of parts, some 50,000 of them."""

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STRICT = re.compile(rb"""(?<=["'])http://purl\.oclc\.org/ooxml/(\w+)/(\w+)""")
_DOCTYPES = tuple("<!DOCTYPE".encode(codec) for codec in ("utf-8", "utf-16-le", "utf-16-be"))

UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    RuntimeError,
    NotImplementedError,
    etree.LxmlError,
    ValueError,
    struct.error,
)
"""What reading a damaged file may raise."""

DAMAGED = Message(
    "ไฟล์เสียหายหรืออ่านไม่ได้: เปิดใน Word แล้วบันทึกใหม่เป็น .docx",
    "the file is damaged or unreadable: open it in Word and save it again as .docx",
)
SWOLLEN = Message(
    "เนื้อหาในไฟล์ขยายแล้วใหญ่ผิดปกติ จึงไม่เปิดอ่าน",
    "what the file holds is abnormally large once unpacked, so it is not read",
)
TOO_DEEP = Message(
    "ตารางหรือกล่องข้อความซ้อนกันลึกเกินไป จึงไม่เปิดอ่าน", "tables or boxes are nested too deeply, so it is not read"
)
_DTD = Message(
    "ไฟล์มี DTD ซึ่งไฟล์ Word ไม่มี จึงไม่เปิดอ่าน", "the file has a DTD, which no Word file has, so it is not read"
)


class NotReadError(Exception):
    """Why a file can't be read; whoever opens a package turns it into a value."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.en)
        self.message = message


class Relationship(NamedTuple):
    """Where a relationship leads: its kind (`image`, `styles` …) and part; no part if that is not in the file."""

    kind: str
    part: str


class Package:
    """The parts of a file, whose size its caller bounds. Raises NotReadError, and `UNREADABLE` for damage."""

    def __init__(self, file: IO[bytes]) -> None:
        _check_directory(file)
        self._archive = zipfile.ZipFile(file)
        self._names = {name.lower(): name for name in self._archive.namelist()}
        self._left = _MAX_READ
        roots = self.relationships("").values()
        self.main = next((part for kind, part in roots if kind == "officeDocument"), "")
        """The name of the main part, or an empty string."""

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of all parts."""
        return tuple(self._names.values())

    def relationships(self, part: str) -> dict[str, Relationship]:
        """The relationships of a part by id; those of the whole file for an empty name."""
        folder, _, name = part.rpartition("/")
        listed = posixpath.join(folder, "_rels", f"{name}.rels")
        if listed.lower() not in self._names:
            return {}
        return {each.get("Id", ""): self._target(each, folder) for each in self.xml(listed).iter(_RELATIONSHIP)}

    def _target(self, relationship: etree._Element, folder: str) -> Relationship:
        target = posixpath.normpath(posixpath.join("/", folder, relationship.get("Target", ""))).lstrip("/")
        inside = relationship.get("TargetMode") != "External" and target.lower() in self._names
        return Relationship(relationship.get("Type", "").rpartition("/")[2], target if inside else "")

    def data(self, part: str, limit: int = _MAX_XML) -> bytes:
        """The bytes of a part. Raises NotReadError if they, or all that was read, are too many."""
        with self._archive.open(self._names[part.lower()]) as opened:
            data = opened.read(min(limit, self._left) + 1)
        self._left -= len(data)
        if len(data) > limit or self._left < 0:
            raise NotReadError(SWOLLEN)
        return data

    def xml(self, part: str) -> etree._Element:
        """The root element of a part, in the namespaces of transitional files."""
        data = _STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/\2", self.data(part))
        if data.count(b"<") > _MAX_TAGS:
            raise NotReadError(SWOLLEN)
        if any(doctype in data for doctype in _DOCTYPES):
            raise NotReadError(_DTD)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise NotReadError(TOO_DEEP if "depth" in (error.msg or "") else DAMAGED) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise NotReadError(_DTD)
        return root


def _check_directory(file: IO[bytes]) -> None:
    """Refuse a list of parts so long that it would take much memory to build; it says its length at the file's end."""
    size = file.seek(0, 2)
    file.seek(max(size - 65_557, 0))
    end = file.read()
    record = end.rfind(b"PK\5\6")
    if record >= 0 and struct.unpack_from("<I", end, record + 12)[0] > _MAX_DIRECTORY:
        raise NotReadError(SWOLLEN)
    file.seek(0)
