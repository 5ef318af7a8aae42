"""From the bytes of a file to its text: UTF-8 only, no control characters."""

from __future__ import annotations

import re

from antigraft_cli.diagnostics import Message
from antigraft_cli.source.tree import Fault, Node, build, scalars

# C0 and C1 but tab and line ends; U+2028 and U+2029 too, which libyaml takes for line breaks; no character at all.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
# A comment glued to a text by one blank, with no blank after the sign: `ก #ข`.
_GLUED_COMMENT = re.compile(r" #[^\s#!]")


def decode(data: bytes) -> tuple[str, list[Fault]]:
    """The file's text without its byte order mark, and what keeps it from being read."""
    if not data.strip():
        return "", [Fault("Y005", 0, 0, *_EMPTY)]
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error.start)
    return text, [_control(text, found.start()) for found in _CONTROL.finditer(text)]


def parse(text: str) -> tuple[Node | None, list[Fault]]:
    """The root node of a decoded file, and every fault of YAML in it."""
    root, faults = build(text)
    if root is None:
        return None, faults or [Fault("Y005", 0, 0, *_EMPTY)]
    for scalar in scalars(root):
        if scalar.style == '"' and (found := _CONTROL.search(scalar.text)):
            faults.append(Fault("Y009", scalar.start, scalar.end, *_control_text(found[0])))
        if not scalar.style and scalar.text and _GLUED_COMMENT.match(text, scalar.end):
            faults.append(Fault("Y012", scalar.end + 1, _line_end(text, scalar.end), *_CUT))
    return root, faults


def _not_utf8(data: bytes, start: int) -> tuple[str, list[Fault]]:
    text = data.decode("utf-8", errors="replace")
    index = len(data[:start].decode("utf-8"))
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return text, [Fault("Y003", 0, 1, *_not_utf8_text("UTF-16"))]
    thai = all(0xA1 <= byte <= 0xFB for byte in data if byte >= 0x80)
    return text, [Fault("Y003", index, index + 1, *_not_utf8_text("TIS-620 (ANSI)" if thai else ""))]


def _not_utf8_text(guess: str) -> tuple[Message, Message]:
    return (
        Message(
            f"ไฟล์นี้ไม่ใช่ UTF-8{f' น่าจะเป็น {guess}' if guess else ''}",
            f"this file is not UTF-8{f', probably {guess}' if guess else ''}",
        ),
        Message("บันทึกไฟล์ใหม่โดยเลือกรหัสอักขระ UTF-8", "save the file again as UTF-8"),
    )


def _control(text: str, index: int) -> Fault:
    return Fault("Y009", index, index + 1, *_control_text(text[index]))


def _control_text(character: str) -> tuple[Message, Message]:
    name = f"U+{ord(character):04X}"
    return (
        Message(f"มีอักขระที่มองไม่เห็น {name} ในไฟล์", f"the invisible character {name}"),
        Message("ลบอักขระนี้ออก", "delete the character"),
    )


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


_EMPTY = (
    Message("ไฟล์นี้ว่าง ไม่มีข้อมูล", "this file has no data"),
    Message("กรอกข้อมูล หรือลบไฟล์ออก", "fill it in, or delete the file"),
)
_CUT = (
    Message("ข้อความตั้งแต่ # ถูกตัดหาย เพราะ # ที่ตามหลังช่องว่างคือหมายเหตุ", "the text from # on is cut off as a comment"),
    Message(
        "ถ้าเป็นส่วนของข้อความ ใส่ข้อความทั้งหมดในเครื่องหมายคำพูด ถ้าเป็นหมายเหตุ เว้นวรรคหลัง #",
        "quote the whole text if it belongs to it; put a space after # if it is a comment",
    ),
)
