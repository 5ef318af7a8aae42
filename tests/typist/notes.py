"""Footnotes, comments and running titles in text boxes: what Word keeps beside the text."""

from __future__ import annotations

import re

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

FOOTNOTES = (
    "ข้อมูลจากรายงานประจำปีของหน่วยงาน",
    "ราชกิจจานุเบกษา เล่ม 134 หน้า 1",
    "ดูภาคผนวก",
    "สำรวจเมื่อเดือนมกราคม 2566",
)
_NOTE = re.compile(rf" \[({'|'.join(map(re.escape, FOOTNOTES))})\]")
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def parts_of(text: str) -> list[str]:
    """A text parted at its footnotes: every other part is one."""
    return _NOTE.split(text)


class Footnotes:
    """The footnotes of a document, from 1."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def refer(self, paragraph: Paragraph, text: str) -> None:
        """A footnote where the paragraph ends so far."""
        self.texts.append(text)
        reference = f'<w:footnoteReference w:id="{len(self.texts)}"/>'
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{reference}</w:r>"))

    def keep(self, document: Document) -> None:
        """Put the notes into the file, if there are any."""
        if not self.texts:
            return
        notes = "".join(
            f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
            for number, text in enumerate(self.texts, 1)
        )
        data = f"<w:footnotes {nsdecls('w')}>{notes}</w:footnotes>".encode()
        part = Part(PackURI("/word/footnotes.xml"), _TYPE, data, document.part.package)
        document.part.relate_to(part, _KIND)
