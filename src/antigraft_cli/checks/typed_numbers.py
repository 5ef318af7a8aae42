"""L515: numbers and bullets typed before an item, which gets its number or dash in the book anyway."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antigraft_cli.diagnostics import Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.rules import Rule
from antigraft_cli.thai import LETTERS, arabic_digits, thai_digits

TYPED_LIST_NUMBER = Rule(
    "L515",
    "typed-list-number",
    title=Message("เลขข้อที่พิมพ์ไว้ในข้อความ", "a number typed before an item"),
    why=Message(
        "เล่มใส่เลขข้อและขีดหน้าข้อให้เอง ถ้าพิมพ์ไว้ในข้อความด้วยจะซ้ำเป็น ๑) ๑) และเมื่อเพิ่มหรือสลับข้อ เลขที่พิมพ์ไว้จะผิด",
        "The book numbers items and puts dashes before them itself. One that is typed too is printed twice, as in ๑) ๑), and is wrong once items are added or moved.",
    ),
    severity="warning",
)

_ITEMS = frozenset(
    {
        "objectives",
        "steps",
        "bullets",
        "outputs",
        "outcomes",
        "responsible",
        "items",
        "results",
        "problems",
        "suggestions",
    }
)
"""The fields whose items are numbered or have dashes: each is a text, or a map with its `text`."""

_N = "[0-9๐-๙]{1,2}"
_NUMBER = re.compile(
    rf"\s*(?P<label>(?P<open>\(?)(?:(?P<number>{_N}(?:\.{_N}){{0,3}})|(?P<letter>[ก-ฮ]))(?P<close>\)|\.\)?))"
    r"(?![0-9๐-๙])\s*(?=\S)"
)
_BULLET = re.compile(r"\s*(?P<label>[-–—•●○◦▪■∙·]|\*(?=\s))(?![0-9๐-๙]|(?P=label))\s*(?=\S)")
_SIGNS, _CLOSING = frozenset("0123456789๐๑๒๓๔๕๖๗๘๙(-–—•●○◦▪■∙·*"), frozenset(".)")
"""What a label begins with unless it is a letter, and what stands behind that: most texts begin otherwise."""

_LETTER_AND_STOP = re.compile(r"[ก-ง]\. ")
"""Of letters with a full stop, only these are of a list: จ., ต., อ. and น. are short for words."""


def typed_list_numbers(plan: Plan) -> Iterator[Diagnostic]:
    """L515: an item that begins with a number or a bullet of its own."""
    for text in plan.texts:
        if not (_may_begin_with_a_label(text.text) and _is_item(text.path)):
            continue
        number = _NUMBER.match(text.text)
        found = number if number and _is_label(number) else _BULLET.match(text.text)
        if found:
            label = found["label"]
            yield Diagnostic(
                TYPED_LIST_NUMBER,
                Place(text.file, text.path, part=found.span("label")),
                Message(f"พิมพ์ {label} ไว้หน้าข้อ ซึ่งเล่มใส่ให้เอง", f"{label} is typed before an item"),
                Message(f"ลบ {label} ออก", f"delete {label}"),
            )


def _may_begin_with_a_label(text: str) -> bool:
    """Whether a text begins with a sign, a digit or a blank, or has what closes a letter behind its first one."""
    return text[:1] in _SIGNS or text[1:2] in _CLOSING or text[:1].isspace()


def _is_item(path: tuple[str | int, ...]) -> bool:
    index = len(path) - (2 if path[-1:] == ("text",) else 1)
    return index > 0 and isinstance(path[index], int) and path[index - 1] in _ITEMS


def _is_label(found: re.Match[str]) -> bool:
    """Whether a label is the item's own: not the first of a list inside its text, and no word's abbreviation."""
    opening, closing = found["open"], found["close"]
    if opening and ")" not in closing:
        return False
    if found["letter"] and closing == "." and not _LETTER_AND_STOP.match(found.string, found.start("label")):
        return False
    following = f"{opening}{_next(found)}{closing}"
    return following not in found.string[found.end() :]


def _next(found: re.Match[str]) -> str:
    """The number or letter that follows in a list."""
    if letter := found["letter"]:
        return LETTERS[(LETTERS.find(letter) + 1) % len(LETTERS)]
    before, stop, last = found["number"].rpartition(".")
    number = str(int(arabic_digits(last)) + 1)
    return before + stop + (thai_digits(number) if last[0] in "๐๑๒๓๔๕๖๗๘๙" else number)


CHECKS = (typed_list_numbers,)
