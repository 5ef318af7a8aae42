"""A file read into blocks, whatever program wrote it."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path

from antigraft_cli.messages import Message
from antigraft_cli.readers.blocks import Reading
from antigraft_cli.readers.converted_pages import of_whole_pages
from antigraft_cli.readers.file_kinds import Kind, is_bounded_archive, kind_of

MAX_BYTES = 64 * 1024 * 1024
"""The limit for a file; photos make books that large, text does not."""

_MAX_UNPACKED = 128 * 1024 * 1024
_EXTENSIONS = {Kind.ODT: "odt", Kind.DOC: "doc", Kind.RTF: "rtf"}

_NOT_REGULAR = Message("ไม่ใช่ไฟล์ข้อมูลธรรมดา", "not a regular file")
_TOO_LARGE = Message(
    "ไฟล์ใหญ่เกิน 64 MiB: ใน Word บีบอัดรูปภาพ แล้วบันทึกใหม่",
    "the file is over 64 MiB: compress its pictures in Word and save it again",
)


def read_document(file: Path | bytes) -> Reading:
    """The blocks of a file (docx, odt, doc, rtf, plain text), or the problem why it cannot be read; never raises for its content.

    Raises OSError if the file cannot be opened.
    """
    data = file if isinstance(file, bytes) else file_bytes(file)
    if isinstance(data, Message):
        return Reading(problem=data)
    if len(data) > MAX_BYTES:
        return Reading(problem=_TOO_LARGE)
    kind = kind_of(io.BytesIO(data))
    if isinstance(kind, Message):
        return Reading(problem=kind)
    if kind is Kind.TEXT:
        from antigraft_cli.readers.plain_text import read_text  # noqa: PLC0415 - few files are text

        return read_text(data)
    return _read_word(data) if kind is Kind.WORD else _read_by_office(data, kind)


def file_bytes(path: Path) -> bytes | Message:
    """The bytes of a file, of one that is too large a few more than `MAX_BYTES`; or why it is none. Raises OSError."""
    # Don't wait for the other end of a named pipe.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if path.is_dir():
        return _NOT_REGULAR
    with os.fdopen(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return _NOT_REGULAR
        return file.read(MAX_BYTES + 1)


def _read_word(data: bytes) -> Reading:
    from antigraft_cli.readers.docx.word_reading import read_word  # noqa: PLC0415 - lxml takes 40 ms

    return of_whole_pages(read_word(io.BytesIO(data)))


def _read_by_office(data: bytes, kind: Kind) -> Reading:
    from antigraft_cli.readers.office_conversion import converted  # noqa: PLC0415 - few files need it

    if kind is Kind.ODT:
        plain = _plain_odt(data)
        if isinstance(plain, Message):
            return Reading(problem=plain)
        data = plain
    made, problem = converted(data, _EXTENSIONS[kind])
    return Reading(problem=problem) if made is None else _read_word(made)


def _plain_odt(data: bytes) -> bytes | Message:
    """An archive as it is given to LibreOffice, which unpacks whatever it gets, or why it is not."""
    from antigraft_cli.ooxml_package import DAMAGED, SWOLLEN, UNREADABLE  # noqa: PLC0415 - lxml takes 40 ms
    from antigraft_cli.readers.odt_inputs import without_inputs  # noqa: PLC0415 - few files need it

    try:
        return without_inputs(data) if is_bounded_archive(data, _MAX_UNPACKED) else SWOLLEN
    except UNREADABLE:
        return DAMAGED
