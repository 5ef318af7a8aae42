"""A Word file read into blocks."""

from __future__ import annotations

from collections import Counter
from typing import IO

from antigraft_cli.messages import Message
from antigraft_cli.ooxml_package import DAMAGED, UNREADABLE, NotReadError, Package, Relationship
from antigraft_cli.readers.blocks import Block, Reading, texts
from antigraft_cli.readers.docx.check_boxes import settle_boxes
from antigraft_cli.readers.docx.document_walk import DocumentWalk
from antigraft_cli.readers.docx.drawings_inside import Drawings
from antigraft_cli.readers.docx.left_out import LeftOut, notes
from antigraft_cli.readers.docx.list_numbers import ListNumbers
from antigraft_cli.readers.docx.style_sheet import StyleSheet
from antigraft_cli.readers.docx.word_xml import Element, W
from antigraft_cli.readers.typed_signatures import with_typed_signatures
from antigraft_cli.readers.typed_tables import with_typed_tables

_NO_WORD = Message(
    "ไม่ใช่ไฟล์ Word: บันทึกเป็น Word Document (.docx)", "not a Word file: save it as Word Document (.docx)"
)
_WORKBOOK = Message(
    "เป็นไฟล์ Excel ซึ่งนำเข้าเป็นเล่มแผนไม่ได้: ใช้ไฟล์ Word (.docx) หรือใช้ --into ถ้าเป็นไฟล์ที่ plan สร้าง",
    "this is an Excel workbook, which cannot be imported as a book: use the Word file (.docx), or --into if plan made it",
)


def read_word(file: IO[bytes]) -> Reading:
    """The blocks of a Word file (docx, docm, dotx), or why it cannot be read."""
    try:
        return _WordFile(Package(file)).reading()
    except NotReadError as error:
        return Reading(problem=error.message)
    except UNREADABLE:
        return Reading(problem=DAMAGED)


class _WordFile:
    """The parts of one file that are read."""

    def __init__(self, package: Package) -> None:
        if not package.main:
            raise NotReadError(_NO_WORD)
        self._package, self._main = package, package.xml(package.main)
        if self._main.tag != f"{W}document":
            raise NotReadError(_WORKBOOK if self._main.tag.endswith("}workbook") else _NO_WORD)
        settle_boxes(self._main)
        self._links = package.relationships(package.main)
        self._left_out: Counter[LeftOut] = Counter()
        self._drawings = Drawings(package, self._links, self._left_out, self._box)
        self._footnotes, self._endnotes = self._notes("footnote"), self._notes("endnote")
        styles, lists = StyleSheet(self._part("styles")), ListNumbers(self._part("numbering"))
        self._walk = DocumentWalk(styles, lists, self._left_out, self._drawings.blocks, self._note)

    def reading(self) -> Reading:
        """Everything in the body, and notes on what is not."""
        body = self._main.find(f"{W}body")
        blocks = [] if body is None else with_typed_signatures(with_typed_tables(self._walk.document(body)))
        return Reading(tuple(blocks), notes(self._left_out))

    def _part(self, kind: str) -> Element | None:
        links: list[Relationship] = [each for each in self._links.values() if each.kind == kind and each.part]
        return self._package.xml(links[0].part) if links else None

    def _notes(self, kind: str) -> dict[str, Element]:
        part = self._part(f"{kind}s")
        found = () if part is None else part.iterchildren(W + kind)
        return {each.get(f"{W}id", ""): each for each in found if each.get(f"{W}type", "normal") == "normal"}

    def _box(self, content: Element) -> list[Block]:
        return self._walk.inside(content)

    def _note(self, reference: Element) -> str:
        """The text of a note in brackets, where it is referred to; a note is read once, and none inside another."""
        notes_of_kind = self._footnotes if reference.tag == f"{W}footnoteReference" else self._endnotes
        note = notes_of_kind.pop(reference.get(f"{W}id", ""), None)
        if note is None:
            return ""
        text = " ".join(texts(self._walk.inside(note))).strip()
        return f" [{text}]" if text else ""
