"""Signs that people type as they do in Word, where YAML wants its own: found near a syntax error, which they explain."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from antigraft_cli.diagnostics import Fault
from antigraft_cli.messages import Message
from antigraft_cli.source.file_rules import SYNTAX

LIST_MARKS = "–—‑•·●○▪◦‣"
"""What Word puts before the items of a list."""

_LINES_ABOVE = 2
"""libyaml stumbles as far behind the line at fault."""

_VALUE = r"[ ]*(?:-[ ]+)*(?:[^\s:#\"'\[{-][^:\n]*:[ ]+)?"
"""What stands before a value in its line."""

_OTHER_BLANK = re.compile("[ ]*(-[ ]*)?([\u00a0\u2000-\u200b\u202f\u3000]+)")
_MARK = re.compile(rf"[ ]*([{LIST_MARKS}])")
_TAB_BEHIND_A_DASH = re.compile(r"(?:[ ]*-)+[ ]*(\t+)")
_LONE_DASH = re.compile(r"[ ]*(?:-[ ]+)*[^\s:#-][^:\n]*:[ ]+(-)[ ]*(?:#.*)?$")
_CURLY_QUOTES = re.compile(rf"{_VALUE}([“”„])")
_TEXT_GOES_ON = re.compile(
    rf"{_VALUE}((?:\"[^\"\n]*\"|\[(?=[^\]\n]*[A-Za-zก-ฮ])[^\]\n]*\]|{{[^}}\n]*}})[ ]*[^\s,\]}}#:][^\n#]*?)[ ]*$"
)


def typed_sign(text: str, index: int) -> Fault | None:
    """The fault of the sign that made libyaml stumble at `index`; None if there is no such sign near it."""
    for start, line in _lines_up_to(text, index):
        for pattern, group, explain in _SIGNS:
            if found := pattern.match(line):
                message, hint = explain(found[group])
                return Fault(SYNTAX, start + found.start(group), start + found.end(group), message, hint)
    return None


def _lines_up_to(text: str, index: int) -> Iterator[tuple[int, str]]:
    """The line of a place and those above it, from there upwards, each with the place of its beginning."""
    end = text.find("\n", index)
    end = len(text) if end < 0 else end
    for _ in range(_LINES_ABOVE + 1):
        start = text.rfind("\n", 0, end) + 1
        yield start, text[start:end].removesuffix("\r")
        end = start - 1
        if end < 0:
            return


def _blank(found: str) -> tuple[Message, Message]:
    code = f"U+{ord(found[0]):04X}"
    return (
        Message(f"ย่อหน้าด้วยช่องว่างของ Word ({code}) ซึ่ง YAML ไม่นับ", f"indented with blanks of another kind ({code})"),
        Message("ลบช่องว่างนี้ แล้วเคาะแป้นเว้นวรรคใหม่", "delete them, and press the space bar instead"),
    )


def _mark(found: str) -> tuple[Message, Message]:
    return (
        Message(f"ข้อขึ้นต้นด้วย {found} ซึ่ง YAML ไม่รู้จัก", f"the item begins with {found}, which YAML does not know"),
        Message(f"เปลี่ยน {found} เป็น - (แป้นลบ) แล้วเว้นวรรคหนึ่งช่อง", f"write - and a space in place of {found}"),
    )


def _tab(_: str) -> tuple[Message, Message]:
    return (
        Message("ใช้แท็บหลังเครื่องหมาย - ซึ่ง YAML ไม่รองรับ", "a tab behind the dash, which YAML does not allow"),
        Message("เปลี่ยนแท็บเป็นช่องว่างหนึ่งช่อง", "replace the tab with one space"),
    )


def _dash(_: str) -> tuple[Message, Message]:
    return (
        Message("มีแต่เครื่องหมาย - ไม่มีค่า", "a dash where a value belongs"),
        Message(
            "ถ้าเป็นเงินหรือจำนวน เขียน 0 ถ้าช่องนี้ไม่มีข้อมูล ลบทั้งบรรทัด",
            "write 0 for money or a number; delete the line if there is nothing to say",
        ),
    )


def _quotes(found: str) -> tuple[Message, Message]:
    return (
        Message(f"{found} ของ Word ไม่ใช่เครื่องหมายคำพูดของ YAML", f"{found} is not a quote to YAML"),
        Message('ใช้เครื่องหมายคำพูดตรง " คร่อมข้อความทั้งหมด', 'put the whole text in straight quotes "…"'),
    )


def _goes_on(found: str) -> tuple[Message, Message]:
    quoted = "'{}'".format(found.replace("'", "''"))
    sign = found[0]
    return (
        Message(
            f"ข้อความขึ้นต้นด้วย {sign} YAML จึงอ่านว่าจบแค่เครื่องหมายปิด",
            f"because of {sign} YAML takes the text to end at its pair",
        ),
        Message(f"ใส่ทั้งหมดในเครื่องหมายคำพูดเดี่ยว: {quoted}", f"put all of it in single quotes: {quoted}"),
    )


_SIGNS: tuple[tuple[re.Pattern[str], int, Callable[[str], tuple[Message, Message]]], ...] = (
    (_OTHER_BLANK, 2, _blank),
    (_TAB_BEHIND_A_DASH, 1, _tab),
    (_MARK, 1, _mark),
    (_LONE_DASH, 1, _dash),
    (_CURLY_QUOTES, 1, _quotes),
    (_TEXT_GOES_ON, 1, _goes_on),
)
