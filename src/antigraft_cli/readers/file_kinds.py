"""What a file is, told by its first bytes and never by its name: a .doc is often named .docx."""

from __future__ import annotations

import io
import zipfile
from enum import Enum, auto
from typing import IO

from antigraft_cli.messages import Message
from antigraft_cli.readers.text_encoding import utf_16

HEAD = 4096
"""How many bytes at the beginning of a file tell its kind."""


class Kind(Enum):
    """The kinds of files that are read."""

    WORD = auto()
    DOC = auto()
    ODT = auto()
    RTF = auto()
    TEXT = auto()


_SAVE_AS_WORD = (
    "เปิดใน Word แล้วบันทึกเป็น Word Document (.docx)",
    "open it in Word and save it as Word Document (.docx)",
)


def _other(th: str, en: str) -> Message:
    return Message(f"{th}: {_SAVE_AS_WORD[0]}", f"{en}: {_SAVE_AS_WORD[1]}")


_PDF = _other("เป็นไฟล์ PDF", "this is a PDF")
_ENCRYPTED = Message(
    "ไฟล์มีรหัสผ่าน: เปิดใน Word แล้วบันทึกใหม่เป็น .docx ที่ไม่มีรหัสผ่าน",
    "the file has a password: open it in Word and save it as .docx without a password",
)
_EMPTY = Message("ไฟล์ว่าง ไม่มีข้อมูล", "the file is empty")
_OTHERS: tuple[tuple[tuple[bytes, ...], Message], ...] = (
    ((b"%pdf-",), _PDF),
    ((b"<!doctype html", b"<html"), _other("เป็นหน้าเว็บ (HTML)", "this is a web page (HTML)")),
    ((b"mime-version:",), _other("เป็นหน้าเว็บ (MHTML)", "this is a web page (MHTML)")),
    ((b"<?xml",), _other("เป็นไฟล์ XML", "this is an XML file")),
    (
        (b"\x89png", b"\xff\xd8\xff", b"gif8", b"ii*\0", b"mm\0*"),
        Message(
            "เป็นภาพ ไม่ใช่ข้อความ: ใช้ไฟล์ Word (.docx) ของเล่ม",
            "this is a picture, not text: use the book's Word file (.docx)",
        ),
    ),
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY = Message("ไม่ใช่ไฟล์ข้อความหรือไฟล์ Word: ใช้ไฟล์ .docx", "neither text nor a Word file: use the .docx")
_OLD_WORKBOOK = Message(
    "เป็นไฟล์ Excel หรือไฟล์ Office รุ่นเก่าที่ไม่ใช่ Word: ใช้ไฟล์ Word (.docx)",
    "this is an old Office file that is not Word's: use the Word file (.docx)",
)


def kind_of(file: IO[bytes]) -> Kind | Message:
    """The kind of a file, or why it cannot be read; the file is left at its beginning."""
    head = file.read(HEAD)
    file.seek(0)
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        return _EMPTY
    if head.startswith(b"PK"):
        return _kind_of_archive(file)
    if head.startswith(_COMPOUND):
        return _kind_of_compound(file)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:32].lower()
    if start.startswith(b"{\\rtf"):
        return Kind.RTF
    if problem := next((message for starts, message in _OTHERS if start.startswith(starts)), None):
        return problem
    return _BINARY if _is_binary(head) else Kind.TEXT


def _kind_of_archive(file: IO[bytes]) -> Kind:
    """An OpenDocument text names its kind first of all (ODF 1.3 part 2, 3.3); what else an archive is, its reader finds."""
    head = file.read(HEAD)
    file.seek(0)
    return Kind.ODT if b"mimetypeapplication/vnd.oasis.opendocument.text" in head[:128] else Kind.WORD


def _kind_of_compound(file: IO[bytes]) -> Kind | Message:
    """A compound file by the names of its streams (MS-CFB 2.6.1): they are UTF-16 in its directory."""
    data = file.read(32 * 1024 * 1024)
    file.seek(0)
    if "EncryptedPackage".encode("utf-16-le") in data:
        return _ENCRYPTED
    return Kind.DOC if "WordDocument".encode("utf-16-le") in data else _OLD_WORKBOOK


def _is_binary(head: bytes) -> bool:
    """Whether what is no known kind is no text either: it has zeros or many other controls."""
    if utf_16(head):
        return False
    controls = sum(byte < 32 and byte not in b"\t\n\r\x0c\x0b" for byte in head)
    return b"\0" in head or controls > len(head) // 20


def is_bounded_archive(data: bytes, limit: int) -> bool:
    """Whether what a ZIP archive holds is no more than `limit` bytes once unpacked; raises what a damaged one does."""
    left = limit
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.infolist():
            with archive.open(entry) as part:
                while piece := part.read(min(left + 1, 1 << 20)):
                    left -= len(piece)
                    if left < 0:
                        return False
    return True
