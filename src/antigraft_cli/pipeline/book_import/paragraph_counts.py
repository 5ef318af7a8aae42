"""Where each paragraph of a book went: into the data, into chapters, or into the notes; none is lost.

What recognition took for data is compared with the data that was made: a paragraph whose words are not found there,
and which is not one of the form's own texts either, goes into the notes after all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from antigraft_cli.pipeline.book_import.comparison import compared
from antigraft_cli.pipeline.book_import.field_headings import heading_of
from antigraft_cli.pipeline.book_import.list_marks import without_mark
from antigraft_cli.pipeline.book_import.pieces import Line, lines_of
from antigraft_cli.readers.blocks import Paragraph
from antigraft_cli.source.canonical import Data

_LETTER = re.compile("[^\\W\\d_]")
_WORDS = (
    "สำหรับองค์กรปกครองส่วนท้องถิ่น", "ตัวชี้วัดความสำเร็จ", "แผนปฏิบัติการป้องกันการทุจริต", "รายละเอียดโครงการ", "ผู้รับผิดชอบ",
    "รวมทั้งสิ้น", "กุมภาพันธ์", "ปีงบประมาณ", "รายละเอียด", "แบบฟอร์ม", "แนวปฏิบัติ", "แผนฉบับนี้", "ดำเนินการ",
    "พฤศจิกายน", "เพิ่มเติม", "เหตุผลที่", "ไตรมาสที่", "การลงนาม", "ครั้งที่", "งบประมาณ", "ทั้งสิ้น",
    "มิถุนายน", "ระยะเวลา", "ลำดับที่", "หน่วยงาน", "หน่วยนับ", "หมายเหตุ", "เป็นเงิน", "กรกฎาคม", "กันยายน",
    "กิจกรรม", "จังหวัด", "ตั้งต้น", "ตั้งแต่", "ตำแหน่ง", "ธันวาคม", "ผลลัพธ์", "พฤษภาคม", "มาตรการ",
    "มิติที่", "สอดคล้องกับ", "สิงหาคม", "โครงการ", "ตุลาคม", "ผลผลิต", "มกราคม", "มติที่", "มีนาคม", "ยกเลิก", "ยอดรวม",
    "รายการ", "ลงชื่อ", "แผ่นที่", "หัวข้อ", "วันที่", "สารบัญ", "เมษายน", "เรื่อง", "แนวทาง", "ไตรมาส", "ไม่ใช้", "จัดทำ",
    "จำนวน", "ตาราง", "บัญชี", "ประจำ", "ลำดับ", "อำเภอ", "เดือน", "เพิ่ม", "เมื่อ", "แก้ไข", "แหล่ง", "ไม่มี", "หน่วย", "สนอง",
    "คำนำ", "ชื่อ", "ตลอด", "ตำบล", "มิติ", "หน้า", "เดิม", "ของ", "ต่อ", "ถึง", "ที่", "ทุก", "บาท",
    "มิย", "มีค", "รวม", "เมย", "และ", "โดย", "กค", "กพ", "กย", "ตค", "ธค", "ปี", "พค", "พย", "พศ", "มค",
    "สค", "งปม",
)  # fmt: skip
"""Words of the form itself, the longest first, as they are compared."""

_ANY = "|".join(_WORDS)
_FORM = re.compile(_ANY)
_FORM_IN_FRONT, _FORM_BEHIND = re.compile(f"^(?:{_ANY})+"), re.compile(f"(?>(?:{_ANY})+)$")
_BETWEEN = re.compile(r"[\s0-9๐-๙()\[\]:,.…\"“”_/-]+")
_LONGEST_NAME = 300
"""Letters between which words of the form are looked for."""

_MOST_SEARCHES = 2_000_000_000
"""Letters that may be looked through for paragraphs which are but a part of a text."""


class Counts(NamedTuple):
    """How many paragraphs of the book are in the data, in chapters, and in the notes."""

    data: int
    chapters: int
    notes: int


class WrittenTexts:
    """All texts of the data that was made, as they are compared."""

    def __init__(self, files: Iterable[Data], default_names: Iterable[str]) -> None:
        texts = [compared(text) for data in files for text in _texts(data)]
        texts += [compared(name) for name in default_names]
        self._whole = set(texts)
        self._joined = "\n".join(texts)
        self._searches = _MOST_SEARCHES

    def has(self, paragraph: Paragraph) -> bool:
        """Whether all that a paragraph says is in the data, or is the form's own."""
        if compared(paragraph.text) in self._whole or not _LETTER.search(paragraph.text):
            return True
        if self._has_part(compared(paragraph.text)):
            return True
        return all(map(self._has_line, lines_of(paragraph, 0)))

    def _has_line(self, line: Line) -> bool:
        heading = heading_of(line)
        candidates = [line.text, without_mark(line.text)]
        if heading:
            candidates.append(heading.rest)
        for candidate in candidates:
            plain = compared(candidate)
            if not plain or plain in self._whole or self._has_part(plain):
                return True
        return self._is_known(compared(candidates[-1])) or self._is_made_of_known(candidates[-1])

    def _has_part(self, plain: str) -> bool:
        """Whether a text is a part of one that was written; once too much was looked through, no longer asked."""
        if self._searches < 0 or len(plain) < 2:
            return False
        self._searches -= len(self._joined)
        return plain in self._joined

    def _is_made_of_known(self, text: str) -> bool:
        """Whether each word between blanks and numbers is in the data, but for the form's words around it."""
        chunks = [compared(chunk) for chunk in _BETWEEN.split(text)]
        return all(self._is_known(chunk) for chunk in chunks if chunk)

    def _is_known(self, chunk: str) -> bool:
        if len(chunk) == 1 or chunk in self._whole or self._has_part(chunk):
            return True
        if len(chunk) > _LONGEST_NAME:
            return False
        inner = _FORM_BEHIND.sub("", _FORM_IN_FRONT.sub("", chunk))
        if not inner or inner in self._whole or self._has_part(inner):
            return True
        return all(piece in self._whole or self._has_part(piece) for piece in _FORM.split(chunk) if piece)


def _texts(data: Data) -> Iterator[str]:
    if isinstance(data, str):
        yield data
        return
    for child in data.values() if isinstance(data, Mapping) else data:
        yield from _texts(child)


def lost(paragraphs: Sequence[Paragraph], claimed: Iterable[int], written: WrittenTexts) -> list[int]:
    """The numbers of paragraphs that were taken for data but are not in it."""
    return [number for number in claimed if not written.has(paragraphs[number])]
