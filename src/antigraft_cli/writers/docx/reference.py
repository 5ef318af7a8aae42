"""The looks of a Word file given as reference. It is untrusted, so a base is rebuilt from what is read.

Taken are styles, page size and margins, and the text of the page header; theme fonts are written out. No
other part, no relationship, and no field but page and title gets into the book.
"""

from __future__ import annotations

import os
import posixpath
import stat
import zipfile
import zlib
from pathlib import Path
from typing import IO

from lxml import etree

from antigraft_cli.messages import Message
from antigraft_cli.writers.docx.reference_header import rebuilt_header
from antigraft_cli.writers.docx.reference_styles import Styles, rebuilt_styles
from antigraft_cli.writers.docx.theme_fonts import theme_fonts
from antigraft_cli.writers.docx.word_looks import WordLooks
from antigraft_cli.writers.docx.wordml import W, attribute
from antigraft_cli.writers.looks.page_setup import A4, PageSetup

MAX_BYTES = 32 * 1024 * 1024
"""The limit for a reference, and for each part read from it."""

_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
_MARGINS = {"top": -31680, "right": 0, "bottom": -31680, "left": 0, "header": 0}
"""The least that each margin may be (ECMA-376 part 1, 17.6.11), in twips; below zero it may lie over the head."""
_MOST = 31680
_LEAST_ROOM, _SIDES = 4536, range(5669, 31681)
"""Twips: at least 8 cm of text, page sides from 10 to 55.88 cm."""

_COMPOUND_FILE = b"\xd0\xcf\x11\xe0"
_OLD = Message(
    "เป็นไฟล์ .doc รุ่นเก่าหรือมีรหัสผ่าน บันทึกใหม่เป็น .docx ที่ไม่มีรหัสผ่าน",
    "an old .doc file, or one with a password; save it as .docx without a password",
)
_STRICT = Message(
    "บันทึกไว้เป็น Strict Open XML ให้เปิดใน Word แล้วบันทึกเป็น Word Document (.docx)",
    "saved as Strict Open XML: save as Word Document (.docx)",
)
_NOT_REGULAR = Message("ไม่ใช่ไฟล์ข้อมูลธรรมดา", "not a regular file")
_NO_WORD = Message("ไม่ใช่ไฟล์ Word (.docx)", "not a Word file (.docx)")
_TOO_LARGE = Message("ใหญ่เกิน 32 MiB", "larger than 32 MiB")
_DAMAGED = Message("เสียหายหรืออ่านไม่ได้", "damaged or unreadable")


class _NotReadError(Exception):
    """Why a reference can't be read; never leaves this module."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.en)
        self.message = message


def read_reference(file: IO[bytes], built_in: WordLooks) -> tuple[WordLooks | None, Styles | None, Message | None]:
    """The looks of a reference and how its styles match ours, or why it can't be read.

    Styles that it lacks are taken from the built-in looks.
    """
    try:
        with _open(file) as archive:
            return *_looks(_Package(archive), built_in), None
    except _NotReadError as error:
        return None, None, error.message
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        EOFError,
        RuntimeError,
        NotImplementedError,
        etree.LxmlError,
        ValueError,
    ):
        return None, None, _DAMAGED


def _open(file: IO[bytes]) -> zipfile.ZipFile:
    start = file.read(len(_COMPOUND_FILE))
    file.seek(0, 2)
    if file.tell() > MAX_BYTES:
        raise _NotReadError(_TOO_LARGE)
    if start == _COMPOUND_FILE:
        raise _NotReadError(_OLD)
    if start[:2] != b"PK":
        raise _NotReadError(_NO_WORD)
    return zipfile.ZipFile(file)


class _Package:
    """The parts of a Word file, found by their relationships."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = set(archive.namelist())
        main = next(
            (part for kind, _, part in self._relationships("_rels/.rels", "") if kind == "officeDocument"), ""
        )
        if any(kind == f"{_STRICT_TYPES}officeDocument" for kind, *_ in self._relationships("_rels/.rels", "")):
            raise _NotReadError(_STRICT)
        if not main:
            raise _NotReadError(_NO_WORD)
        self.document = self._xml(main)
        folder, _, name = main.rpartition("/")
        self._related = self._relationships(f"{folder}/_rels/{name}.rels".lstrip("/"), folder)

    def part(self, kind: str) -> etree._Element | None:
        """The part of a kind, such as `styles` or `theme`."""
        return next((self._xml(part) for each, _, part in self._related if each == kind), None)

    def by_id(self, identity: str) -> etree._Element | None:
        """The part that a relationship id leads to."""
        return next((self._xml(part) for _, each, part in self._related if each == identity), None)

    def _relationships(self, name: str, folder: str) -> list[tuple[str, str, str]]:
        """Kind, id and part of each relationship whose part exists."""
        if name not in self._names:
            return []
        found = []
        for each in self._xml(name).iter(_RELATIONSHIPS):
            target = posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/")
            if each.get("TargetMode") != "External" and target in self._names:
                found.append((each.get("Type", "").removeprefix(_TYPES), each.get("Id", ""), target))
        return found

    def _xml(self, name: str) -> etree._Element:
        with self._archive.open(name) as part:
            data = part.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise _NotReadError(_TOO_LARGE)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        root = etree.fromstring(data, parser)
        if root.getroottree().docinfo.internalDTD is not None:
            raise _NotReadError(_DAMAGED)
        return root


def _looks(package: _Package, built_in: WordLooks) -> tuple[WordLooks, Styles]:
    theirs = package.part("styles")
    if theirs is None:
        raise _NotReadError(_NO_WORD)
    fonts = theme_fonts(package.part("theme"))
    styles = rebuilt_styles(theirs, etree.fromstring(built_in.parts["word/styles.xml"]), fonts)
    section = next(iter(package.document.findall(f"{W}body/{W}sectPr")[::-1]), None)
    parts = dict(built_in.parts) | {"word/styles.xml": styles.xml}
    if section is not None and (header := _header(package, section)):
        parts["word/header1.xml"] = header
    return WordLooks(parts, _page(section), styles.font, styles.size, styles.head), styles


def _header(package: _Package, section: etree._Element) -> bytes | None:
    """The header of ordinary pages if it has the page number; otherwise None, and ours is kept."""
    for reference in section.findall(f"{W}headerReference"):
        if attribute(reference, "type") == "default":
            identity = next((value for name, value in reference.attrib.items() if str(name).endswith("}id")), "")
            part = package.by_id(str(identity))
            return None if part is None else rebuilt_header(part)
    return None


def _page(section: etree._Element | None) -> PageSetup:
    """The page of the reference's last section, upright; ours if that one is not usable for a book."""
    size = None if section is None else section.find(f"{W}pgSz")
    margins = None if section is None else section.find(f"{W}pgMar")
    if size is None or margins is None:
        return A4
    sides = sorted(_twips(size, name) for name in ("w", "h"))
    edges = [_twips(margins, name) for name in _MARGINS]
    page = PageSetup(*sides, *edges)
    sound = all(side in _SIDES for side in sides) and all(
        least <= edge <= _MOST for edge, least in zip(edges, _MARGINS.values(), strict=True)
    )
    return (
        page
        if sound and page.room("portrait") >= _LEAST_ROOM <= page.height - abs(page.top) - abs(page.bottom)
        else A4
    )


def _twips(element: etree._Element, name: str) -> int:
    value = attribute(element, name)
    return int(value) if value.lstrip("-").isascii() and value.lstrip("-").isdigit() else 0


def open_reference(path: Path, built_in: WordLooks) -> tuple[WordLooks | None, Styles | None, Message | None]:
    """What `read_reference` says of a file. Raises OSError where it can't be opened."""
    with open(path, "rb", opener=_at_once) as file:
        regular = stat.S_ISREG(os.fstat(file.fileno()).st_mode)
        return read_reference(file, built_in) if regular else (None, None, _NOT_REGULAR)


def _at_once(path: str, flags: int) -> int:
    """Opened without waiting for the other end of a named pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
