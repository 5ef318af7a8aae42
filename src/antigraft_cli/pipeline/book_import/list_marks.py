"""The marks that people type, or Word writes, in front of a list's items."""

from __future__ import annotations

import re
from typing import NamedTuple

from antigraft_cli.pipeline.book_import.pieces import Line
from antigraft_cli.readers.broken_lines import BULLETS
from antigraft_cli.thai import LETTERS, arabic_digits

_DASH = re.compile(rf"\s*(?P<dash>[-–—{BULLETS}✓✔]|o(?=\s))\ufe0f?\s*(?=\S)(?![0-9๐-๙])")
_DASH_ALONE = re.compile(rf"\s*[-–—{BULLETS}]\ufe0f?\s*")
_D = "[0-9๐-๙]"
_OF_A_CLAUSE = "(?:ของ|แห่ง|ใน|ตาม|และ|ถึง|หรือ|วรรค)"
"""What may stand behind a clause that a sentence names: `ข้อ ๕ ของระเบียบ`."""

CLAUSE = "clause"
"""The signs of marks such as `ข้อ ๑`: a paper that was issued is cited by them."""

_NUMBER = re.compile(
    rf"\s*(?:[-–—•]\s*)?(?:(?P<word>ขั้น(?:ตอน)?ที่|ข้อ(?:ที่)?)\s?(?P<step>{_D}{{1,2}})\s?[.:)]?\s+(?=\S)(?!{_OF_A_CLAUSE})|(?P<open>\()?(?P<number>{_D}{{1,2}}(?:\.{_D}{{1,2}})*)"
    rf"(?:(?P<tail>\.?\)|\.(?!{_D}))\s*|(?<=\.{_D})(?=\s)\s*|(?<=\.{_D}{_D})(?=\s)\s*)(?=\S|$))"
)
_LATIN = re.compile(r"\(?([A-Za-z]{1,4})[.)]?")
_LETTER = re.compile(r"\s*(?P<open>\()?(?P<letter>[ก-ฮ])(?:(?P<tail>\))\s*|(?P<dot>\.)\s+)(?=\S)")


class Signature(NamedTuple):
    """What marks of one list have in common: number, letter or dash, how many numbers, and the signs around."""

    kind: str
    parts: int = 1
    signs: str = ""
    level: int = 0


class Mark(NamedTuple):
    """A mark: its signature, its last number (0 for a dash), and the text behind it."""

    signature: Signature
    value: int
    text: str

    @property
    def is_dash(self) -> bool:
        """Whether it does not count."""
        return self.signature.kind == "dash"


def mark_of(line: Line) -> Mark | None:
    """The mark of a line: the label of its native list, else what is typed in front; None without any, or in plain text."""
    if not line.label:
        return None if line.is_text else typed_mark(line.text)
    found = typed_mark(f"{line.label} ก") or _latin(line.label) or Mark(Signature("dash", 1, line.label), 0, "")
    inner = typed_mark(line.text)
    # A dash of Word's before a number that was typed.
    if found.is_dash and inner and not inner.is_dash and not line.is_text:
        return inner
    return Mark(found.signature._replace(level=line.level), found.value, line.text)


def _latin(label: str) -> Mark | None:
    """The mark that a native list of Latin letters or numerals has: one kind, whatever the letter."""
    found = _LATIN.fullmatch(label.strip())
    if not found:
        return None
    is_letter = len(found[1]) == 1 and found[1] not in "iIvVxX"
    value = ord(found[1].lower()) - ord("a") + 1 if is_letter else 0
    return Mark(Signature("letter" if is_letter else "dash", 1, "latin"), value, "")


def typed_mark(text: str) -> Mark | None:
    """The mark that is typed in front of a text."""
    if found := _NUMBER.match(text):
        if found["step"]:
            signs = CLAUSE if found["word"].startswith("ข้อ") else "step"
            return Mark(Signature("number", 1, signs), int(arabic_digits(found["step"])), text[found.end() :])
        numbers = arabic_digits(found["number"]).split(".")
        signs = f"{found['open'] or ''}{(found['tail'] or '')[-1:]}"
        return Mark(Signature("number", len(numbers), signs), int(numbers[-1]), text[found.end() :])
    if found := _LETTER.match(text):
        value = LETTERS.find(found["letter"]) + 1
        signs = f"{found['open'] or ''}{found['tail'] or found['dot']}"
        return Mark(Signature("letter", 1, signs), value, text[found.end() :])
    if found := _DASH.match(text):
        return Mark(Signature("dash", 1, found["dash"]), 0, text[found.end() :])
    return None


def without_mark(text: str) -> str:
    """The text behind its mark."""
    mark = typed_mark(text)
    return mark.text if mark else text


def is_mark_alone(text: str) -> bool:
    """Whether a text is but a mark."""
    found = _NUMBER.fullmatch(text)
    return bool(found or _DASH_ALONE.fullmatch(text))
