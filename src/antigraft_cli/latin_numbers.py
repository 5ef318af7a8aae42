"""Which numbers of a text with Latin letters stay Arabic, whatever the book's numerals are.

Those that hang together with Latin letters (COVID-19, 24,000BTU) and those behind a name of
numbered_names.txt (Thailand 4.0); letters of any script but Thai count as Latin. Addresses stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal

Digits = Literal["numerals", "arabic", "as written"]
"""What the digits of a piece of text are to be."""

_NAMES = Path(__file__).with_name("numbered_names.txt")

# Repetitions are possessive, or in atomic groups: what one took it never gives back, so that time is linear in the
# text. A group is never possessive itself: before 3.11.5 Python kept half of a last turn that failed (gh-106052).
_D = "[0-9๐-๙]"
_L = r"[^\W\d_ก-๎]"
_LD = r"[^ -/:-@\u00a0ก-๎\W_]"  # what \W has too is named because that is faster
_SIGN = "[-‐-–_.&+/@$×°]"
_LATIN, _LETTER_OR_DIGIT = re.compile(_L), re.compile(_LD)
# Letters and digits that hang together: by a sign (COVID-19), digits by a comma or colon too (24,000BTU, 10:00AM),
# and the first end of a range by its dash (9:00 - 10:00AM).
_WORD = re.compile(
    rf"(?>(?:{_D}++(?>(?:[-‐-–.,:/]{_D}++)*)[ \u00a0][-–][ \u00a0](?={_D}))*)"
    rf"{_LD}++(?>(?:(?:{_SIGN}|(?<={_D}),(?={_D})|:(?={_D})){_LD}++)*)"
)
# A number before Latin letters that is not theirs: of a list (1.Online), or a year behind Thai (ปี2566-ITA).
_NOT_OF_LATIN = re.compile(
    rf"{_D}{{1,2}}+(?>(?:\.{_D}{{1,2}}+)*)\.(?={_L})"
    rf"|(?:(?<=[ก-๎])|(?<=[ก-๎]\.)){_D}{{4}}(?>(?:[-‐-–/]{_D}{{2,4}}+)?)(?={_SIGN}{_L})"
)
_TO_ITS_NUMBER = re.compile(rf"\.?[ \u00a0](?={_D})")
_COUNTED = re.compile(
    "[ \u00a0]?(?:คน|ราย|แห่ง|ครั้ง|เครื่อง|ชุด|เล่ม|ฉบับ|แผ่น|หน้า|ไฟล์|คำ|ตัว|อัน|วัน|เดือน|ปี|ชั่วโมง|บาท)"
)  # fmt: skip
# The part of a word that is a domain. Its path and Thai labels (www.กระทรวง.ไทย) go on behind the word.
_DOMAIN = re.compile(
    rf"(?:^|[/@:])(?:(?i:www)(?>(?:\.[\w-]++)+)"
    rf"|(?:localhost|(?!{_D}{{1,2}}+\.[A-Za-z]++(?:$|[/:]))(?>(?:[\w-]++\.)+)(?:[a-z]{{2,}}+|[A-Z]{{2,}}+))(?=$|[/:]))"
)
_IN_PATH = r'[^\s()<>“”"]'
_PATH = rf"[/?#](?>(?:{_IN_PATH}++|\({_IN_PATH}*+\))*)"
_BEHIND_DOMAIN = re.compile(rf"(?>(?::{_D}++)?){_PATH}")
_BEHIND_SCHEME = re.compile(
    rf'(?:://|(?i:(?<=www))\.(?=[ก-๎]))(?>(?:[^\s/?#()<>“”"ก-๎]++|(?<=[/.])[ก-๎]++)*)(?:{_PATH})?'
)
_NUMBER = re.compile(f"{_D}++(?>(?:[.,:]{_D}++)*)")


def pieces(text: str) -> Iterator[tuple[str, Digits]]:
    """The text in pieces, each with what its digits are to be."""
    done, number_of_name = 0, -1
    while (first := _LETTER_OR_DIGIT.search(text, done)) and (word := _WORD.match(text, first.start())):
        start, end = word.span()
        yield text[done:start], "as written"
        if address_end := _address_end(text, word):
            yield from _of_address(text[start:address_end])
            done = address_end
            continue
        latin = _start_of_latin(text, word, follows_name=start == number_of_name)
        if start < latin:
            yield text[start:latin], "numerals"
        if latin < end:
            yield text[latin:end], "arabic"
        number_of_name = _number_of_name(text, word)
        done = end
    yield text[done:], "as written"


def _address_end(text: str, word: re.Match[str]) -> int:
    """Where the address ends that the word belongs to; 0 if it is none, or a mere host."""
    if rest := _BEHIND_SCHEME.match(text, word.end()):
        return rest.end()
    domain = _DOMAIN.search(word[0]) if "." in word[0] or word[0].startswith("localhost") else None
    rest = domain and _BEHIND_DOMAIN.match(text, word.start() + domain.end())
    return rest.end() if rest else 0


def _of_address(address: str) -> Iterator[tuple[str, Digits]]:
    done = 0
    for number in _NUMBER.finditer(address):
        if re.search("[0-9]", number[0]) and re.search("[๐-๙]", number[0]):
            yield address[done : number.start()], "as written"
            yield number[0], "arabic"
            done = number.end()
    yield address[done:], "as written"


def _start_of_latin(text: str, word: re.Match[str], *, follows_name: bool) -> int:
    """From where on the word's digits are Arabic; its end if nowhere."""
    start, end = word.span()
    if not _LATIN.search(word[0]):
        counted = word[0].isdecimal() and _COUNTED.match(text, end)
        return start if follows_name and not counted else end
    own = None if "@" in word[0] else _NOT_OF_LATIN.match(text, start)
    return own.end() if own else start


def _number_of_name(text: str, word: re.Match[str]) -> int:
    """Where the number starts that belongs to the word as to a name; -1 if none does."""
    gap = _TO_ITS_NUMBER.match(text, word.end())
    return gap.end() if gap and word[0].casefold() in _numbered_names() else -1


@cache
def _numbered_names() -> frozenset[str]:
    lines = _NAMES.read_text("utf-8").splitlines()
    return frozenset(line.casefold() for line in lines if line and not line.startswith("#"))
