"""L502 to L505: Thai characters in an order or of a kind that correct typing never produces.

Character order follows WTT 2.0 (Thai API Consortium) and chapter 16.1 of the Unicode standard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from antigraft_cli.checks.meant_words import RETYPE, Repair, Repairs
from antigraft_cli.checks.written import at_match, write_instead
from antigraft_cli.diagnostics import Fault
from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule

_SPLIT_AM = re.compile("ํ([่-๋]?)า|([่-๋])ํา")
_HIDDEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
_INVISIBLE = re.compile(f"[{_HIDDEN}][{_HIDDEN}]*")  # found three times as fast as with a + behind it
# Tone marks, thanthakhat; vowels and signs above and below; consonants.
_TONES, _ABOVE, _BELOW, _CONSONANTS = "่-๋", "ัิ-ื็", "ุ-ฺ", "ก-ฮ"
_MISPLACED = re.compile(
    f"[{_TONES}์][{_TONES}์]+"  # two tone marks
    f"|[{_TONES}์][{_ABOVE}{_BELOW}]"  # the tone mark or thanthakhat before its vowel
    f"|[{_ABOVE}{_BELOW}](?:[{_ABOVE}{_BELOW}]+|[{_TONES}]?[ะาำ])"  # two vowels above or below, or one behind them
    f"|(?<![{_CONSONANTS}{_ABOVE}{_BELOW}{_TONES}์ํ{_HIDDEN}])[{_ABOVE}{_BELOW}{_TONES}์ำ]"  # without a consonant; after an invisible character it is left to L505
    "|[เ-ไ](?:[ะ-ฺเ-ๅ]|[ก-ฮ][ัุู]|(?<!เ)[ก-ฮ][ิ-ื])"  # a leading vowel before a vowel, or with another around its consonant
)


def _codes(letters: str) -> frozenset[int]:
    return frozenset(letters.encode("cp874"))


_TONE, _MARK, _BEHIND, _LEADING = _codes("่้๊๋์"), _codes("ัิีึื็ฺุู"), _codes("ะาำ"), _codes("เแโใไ")
_EVERY, _CONSONANT = frozenset(range(256)), frozenset(range(0xA1, 0xCF))
# What every match of the expression begins with, or has right behind the letter before it: letter by letter.
_BEGINNINGS = (
    (_TONE, _TONE | _MARK, _EVERY),
    (_MARK, _MARK | _BEHIND, _EVERY),
    (_MARK, _TONE, _BEHIND),
    (_EVERY - _CONSONANT - _MARK - _TONE - _codes("ํ"), _MARK | _TONE | _codes("ำ"), _EVERY),
    (_LEADING, _MARK | _BEHIND | _LEADING | _codes("ๅ"), _EVERY),
    (_LEADING, _CONSONANT, _codes("ัุู")),
    (_LEADING - _codes("เ"), _CONSONANT, _codes("ิีึื")),
)
_FIRST, _SECOND, _THIRD = (
    bytes(sum((code in letters) << bit for bit, letters in enumerate(place)) for code in range(256))
    for place in zip(*_BEGINNINGS, strict=True)
)
"""By letter of code page 874, for which of the beginnings it may be the first, second and third: a bit each."""

_LETTER_WITH_MARKS = re.compile(f"[{_CONSONANTS}][{_ABOVE}{_BELOW}{_TONES}์ำา]*$")


DOUBLE_SARA_E = Rule(
    "L502",
    "double-sara-e",
    title=Message("สระเอสองตัวแทนสระแอ", "two sara e instead of sara ae"),
    why=Message(
        "สระเอสองตัวดูเหมือนสระแอบนจอ แต่ค้นหาคำไม่พบ ตัดคำผิด และบางแบบอักษรแสดงห่างกัน",
        "Two sara e look like sara ae on the screen, but searches don't find the word, lines break in the wrong place, and some fonts show a gap.",
    ),
    severity="warning",
)


def double_sara_e(text: str) -> Iterator[Fault]:
    """L502: two sara e typed instead of one sara ae."""
    for found in re.finditer("เเ", text):
        yield at_match(
            DOUBLE_SARA_E, found, "พิมพ์สระเอสองตัวแทนสระแอ", "two sara e instead of sara ae", write_instead("แ")
        )


SPLIT_SARA_AM = Rule(
    "L503",
    "split-sara-am",
    title=Message("สระอำที่พิมพ์แยก", "a split sara am"),
    why=Message(
        "สระอำที่พิมพ์แยกเป็นนิคหิตกับสระอาดูเหมือนกัน แต่ค้นหาคำไม่พบ และวรรณยุกต์อาจลอยผิดที่ในเล่ม",
        "Sara am typed as nikhahit and sara aa looks the same, but searches don't find the word, and the tone mark may be out of place in the book.",
    ),
    severity="warning",
)


def split_sara_am(text: str) -> Iterator[Fault]:
    """L503: nikhahit and sara aa typed instead of one sara am."""
    for found in _SPLIT_AM.finditer(text) if "ํ" in text else ():
        right = f"{text[max(found.start() - 1, 0) : found.start()].strip()}{found[1] or found[2] or ''}ำ"
        yield at_match(
            SPLIT_SARA_AM,
            found,
            "พิมพ์นิคหิตกับสระอาแทนสระอำ",
            "nikhahit and sara aa instead of sara am",
            write_instead(right),
        )


MISPLACED_MARK = Rule(
    "L504",
    "misplaced-mark",
    title=Message("สระหรือวรรณยุกต์ผิดที่", "a vowel or tone mark out of place"),
    why=Message(
        "สระหรือวรรณยุกต์ที่ซ้ำหรืออยู่ผิดลำดับจะซ้อนทับกันหรือพิมพ์เป็นวงกลมประในเล่ม และคำนั้นค้นหาไม่พบ",
        "Vowels and tone marks that are doubled or out of order print on top of each other or with a dotted circle, and searches don't find the word.",
    ),
    severity="warning",
)


def misplaced_marks(text: str) -> Iterator[Fault]:
    """L504: vowels and tone marks in an order that a WTT 2.0 keyboard does not let through."""
    repairs = Repairs(text)
    for found in _misplaced(text):
        if found[0] == "เเ":
            continue  # L502
        before = _LETTER_WITH_MARKS.search(text, max(found.start() - 4, 0), found.start())
        shown = f"{before[0] if before else ''}{found[0]}"
        right = _in_order(shown)
        start = found.end() - len(shown)
        certain = right != shown
        repair = repairs.of(start, found.end(), right, certain=right) if certain else Repair(*found.span(), RETYPE)
        message = Message(f"สระหรือวรรณยุกต์ผิดที่ใน {shown}", f"a vowel or tone mark out of place in {shown}")
        yield Fault(MISPLACED_MARK, repair.start, repair.end, message, repair.hint)


def _misplaced(text: str) -> Iterator[re.Match[str]]:
    """Every match of the expression, which is tried only where it may begin.

    The text as three long numbers with a byte per letter, shifted, has bits in common only there. For the sample's
    47,000 letters this takes 0.5 ms; trying the expression everywhere takes 2.2 ms.
    """
    letters = f"\n{text}\n".encode("cp874", "replace")
    first, second, third = (int.from_bytes(letters.translate(bits), "big") for bits in (_FIRST, _SECOND, _THIRD))
    begins = (first & second << 8 & third << 16).to_bytes(len(letters), "big")
    end = 0
    for at in re.finditer(b"[^\0]", begins):
        if at.start() < end:
            continue
        found = _MISPLACED.search(text, max(at.start() - 1, end))
        if not found:
            return
        end = found.end()
        yield found


# What is certainly meant: vowel before tone mark, tone mark before the vowel that follows, one of two equal marks, and
# the tone mark that a font with tall letters shows below (เปูาหมาย, ฝุาย).
_ORDERS = (
    (re.compile(f"([{_ABOVE}{_BELOW}{_TONES}])\\1+"), r"\1"),
    (re.compile(f"([{_TONES}])([ัิ-ู])"), r"\2\1"),
    (re.compile("(์)([ิุ])"), r"\2\1"),
    (re.compile(f"([ำา])([{_TONES}])"), r"\2\1"),
    (re.compile("(?<=[ปฝฟ])ุ(?=า|$)"), "่"),
    (re.compile("(?<=[ปฝฟ])ู(?=า|$)"), "้"),
)
_WELL_FORMED = re.compile(f"[เ-ไ]?[{_CONSONANTS}](?:[ัิ-ู็]?[{_TONES}์]?|[ัิ-ู]?์|[{_TONES}]?[ะาำ])")


@lru_cache(maxsize=1000)
def _in_order(letters: str) -> str:
    """One letter with its marks as they are meant; as they are if that is not certain."""
    right = letters
    for wrong, order in _ORDERS:
        right = wrong.sub(order, right)
    return right if _WELL_FORMED.fullmatch(right) else letters


INVISIBLE_CHARACTER = Rule(
    "L505",
    "invisible-character",
    title=Message("อักขระที่มองไม่เห็น", "an invisible character"),
    why=Message(
        "อักขระที่มองไม่เห็นติดมากับข้อความที่คัดลอกจากเว็บไซต์หรือแชต ทำให้ตัดบรรทัดผิดที่และค้นหาคำไม่พบ",
        "Invisible characters come with text copied from web pages and chats. They make lines break in the wrong place, and searches don't find the word.",
    ),
    severity="warning",
)


def invisible_characters(text: str) -> Iterator[Fault]:
    """L505: zero-width and direction characters, which come from web pages and chats."""
    for found in _INVISIBLE.finditer(text):
        names = " ".join(f"U+{ord(character):04X}" for character in found[0])
        hint = Message("ลบออกแล้วพิมพ์คำนี้ใหม่", "delete it and retype the word")
        yield at_match(
            INVISIBLE_CHARACTER, found, f"มีอักขระที่มองไม่เห็น {names}", f"invisible character {names}", hint
        )
