"""From the bytes of a file to its text: UTF-8 only, no control characters."""

from __future__ import annotations

import re
from functools import lru_cache

from antigraft_cli.diagnostics import Fault
from antigraft_cli.messages import Message
from antigraft_cli.source.file_rules import (
    CONTROL_CHARACTER,
    DASH_INSIDE_A_TEXT,
    EMPTY_FILE,
    ENCODING,
    TEXT_CUT_BY_COMMENT,
)
from antigraft_cli.source.tree import Node, Scalar, build, scalars

# What may stand in a text; not C0 and C1 except tab and line ends; nor U+2028 and U+2029, which libyaml takes for line
# breaks; nor a stray byte order mark or noncharacters: U+FDD0 to U+FDEF and the last two of every plane (The
# Unicode Standard, 23.7). The usual ones come first: each letter is looked for from the left, which takes 0.3 ms for the
# sample's 55,000; a class of what may not stand there takes 4.6 ms.
_PLANES = "".join(f"{chr(plane << 16)}-{chr(plane << 16 | 0xFFFD)}" for plane in range(1, 17))
_STRANGE = f"[^\t\n\r -~ก-๛\xa0-\u2027\u202a-\ufdcf\ufdf0-\ufefe\uff00-\ufffd{_PLANES}]"
_CONTROL = re.compile(f"{_STRANGE}{_STRANGE}*")  # twice as fast as with a + behind it
# A `#` between one blank and a word, which YAML takes for a comment but is probably text: `ก #ข`. A comment to this
# program (`#plan: ignore[L508] …`) is none, with or without its blank.
_GLUED_COMMENT = re.compile(r" #(?!plan:[ \t]*ignore\[)[^\s#!]")

# A line of a text that begins like an item.
_DASH = re.compile(r"[\r\n][ \t]*(-)[ \t]")


def decode(data: bytes) -> tuple[str, list[Fault]]:
    """The file's text without its byte order mark, and what keeps it from being read."""
    if not data.strip():
        return "", [Fault(EMPTY_FILE, 0, 0, *_EMPTY)]
    if utf16 := _utf16(data):
        return data.decode(utf16, errors="replace").removeprefix("\ufeff"), [_not_utf8(0, "UTF-16")]
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        return _other_encoding(data, error.start)
    return text, [_control(found) for found in _CONTROL.finditer(text)]


def parse(text: str) -> tuple[Node | None, list[Fault]]:
    """The root node of a decoded file, and every YAML fault in it."""
    root, faults = build(text)
    if root is None or (isinstance(root, Scalar) and not root.style and not root.text and not faults):
        return None, faults or [Fault(EMPTY_FILE, 0, 0, *_EMPTY)]
    has_comments = " #" in text
    texts = scalars(root)
    for scalar in texts if has_comments or "\\" in text else [each for each in texts if " - " in each.text]:
        if scalar.style == '"' and (found := _CONTROL.search(scalar.text)):
            faults.append(Fault(CONTROL_CHARACTER, scalar.start, scalar.end, *_control_text(found[0])))
        if has_comments and not scalar.style and scalar.text and _GLUED_COMMENT.match(text, scalar.end):
            faults.append(Fault(TEXT_CUT_BY_COMMENT, scalar.end + 1, _line_end(text, scalar.end), *_CUT))
        if not scalar.style and " - " in scalar.text and (dash := _DASH.search(text, scalar.start, scalar.end)):
            end = min(_line_end(text, dash.end()), scalar.end)
            faults.append(Fault(DASH_INSIDE_A_TEXT, dash.start(1), end, *_SWALLOWED))
    return root, faults


def _utf16(data: bytes) -> str | None:
    """The UTF-16 codec of a file, told by its byte order mark or the zeros beside ASCII letters; None if it is another."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    first = data[:2]
    if len(data) % 2 or not 0.1 < data.count(0) / len(data) < 0.6:
        return None
    return "utf-16-le" if first[1:] == b"\0" else "utf-16-be" if first[:1] == b"\0" else None


def _other_encoding(data: bytes, start: int) -> tuple[str, list[Fault]]:
    """The text decoded from an older Thai encoding if that is plausible, so that it can be shown, and the fault."""
    text = data.decode("utf-8", errors="replace")
    high = [byte for byte in data if byte >= 0x80]
    mostly_utf8 = 2 * text.count("\ufffd") < sum(character > "\x7f" for character in text)
    if not mostly_utf8 and sum(byte in _THAI_BYTES for byte in high) >= 0.9 * len(high):
        text = data.decode("cp874", errors="replace")
        return text, [_not_utf8(len(data[:start].decode("cp874", errors="replace")), "TIS-620 (ANSI)")]
    return text, [_not_utf8(len(data[:start].decode("utf-8")), "")]


# TIS-620, and the quotes, dashes and ellipsis that Windows adds to it (code page 874).
_THAI_BYTES = frozenset([*range(0xA1, 0xDB), *range(0xDF, 0xFC), 0x85, *range(0x91, 0x98), 0xA0])


def _not_utf8(index: int, guess: str) -> Fault:
    th = f"ไฟล์นี้ไม่ใช่ UTF-8{f' น่าจะเป็น {guess}' if guess else ''}"
    en = f"this file is not UTF-8{f'; it is probably {guess}' if guess else ''}"
    hint = Message("บันทึกไฟล์ใหม่โดยเลือกรหัสอักขระ UTF-8", "save the file again as UTF-8")
    return Fault(ENCODING, index, index + 1, Message(th, en), hint)


def _control(found: re.Match[str]) -> Fault:
    return Fault(CONTROL_CHARACTER, found.start(), found.end(), *_control_text(found[0]))


@lru_cache(maxsize=100)
def _control_text(characters: str) -> tuple[Message, Message]:
    name = " ".join(dict.fromkeys(f"U+{ord(character):04X}" for character in characters))
    return (
        Message(f"มีอักขระที่มองไม่เห็น {name} ในไฟล์", f"invisible character {name}"),
        Message("ลบอักขระนี้ออก", "delete the character"),
    )


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


_EMPTY = (
    Message("ไฟล์นี้ว่าง ไม่มีข้อมูล", "this file has no data"),
    Message("กรอกข้อมูล หรือลบไฟล์ออก", "fill it in, or delete the file"),
)
_SWALLOWED = (
    Message(
        "บรรทัดนี้ไม่ใช่ข้อใหม่ แต่ต่อเข้ากับข้อความข้างบน", "this line is no item of its own: it is joined to the text above"
    ),
    Message(
        "ย่อหน้า - ให้ตรงกับข้ออื่น ถ้าเป็นข้อย่อย เขียนข้อข้างบนเป็น text: แล้วย่อหน้าไว้ใต้ bullets: ถ้าเป็นส่วนของข้อความ ใส่ในเครื่องหมายคำพูด",
        "align the dash with the other items; for an item below it, write the one above as text: and indent this under bullets:; if it is part of the text, quote the text",
    ),
)
_CUT = (
    Message("ข้อความตั้งแต่ # ถูกตัดหาย เพราะ # ที่ตามหลังช่องว่างคือหมายเหตุ", "the text from # on is cut off as a comment"),
    Message(
        "ถ้าเป็นส่วนของข้อความ ใส่ข้อความทั้งหมดในเครื่องหมายคำพูด ถ้าเป็นหมายเหตุ เว้นวรรคหลัง #",
        "if it is part of the text, quote the whole text; if it is a comment, put a space after #",
    ),
)
