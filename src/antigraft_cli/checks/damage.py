"""L514: letters that copying from PDF files, Word and other encodings breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import itemgetter

from antigraft_cli.checks.meant_words import ASIDE, RETYPE, Repair, Repairs
from antigraft_cli.checks.mojibake import meant_by
from antigraft_cli.checks.written import write_instead
from antigraft_cli.diagnostics import Fault
from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule
from antigraft_cli.thai_glyphs import LETTER_OF_GLYPH, tones_behind

DAMAGED_TEXT = Rule(
    "L514",
    "damaged-text",
    title=Message("ข้อความที่เสียหายจากการคัดลอก", "text damaged by copying"),
    why=Message(
        "ข้อความที่คัดลอกจากเอกสารที่สแกนหรือจัดหน้าแล้ว หรือจากไฟล์ที่ใช้รหัสอักขระอื่น มักเสียสระอำ วรรณยุกต์เลื่อนที่ หรือกลายเป็นอักษรประหลาด บนจออาจดูคล้ายเดิม แต่ในเล่มพิมพ์ผิด และค้นหาคำไม่พบ",
        "Text copied from a PDF, or from a file in another encoding, often loses sara am, has its tone marks moved, or turns into strange letters. On the screen it may look almost right, but it is printed wrong, and searches don't find it.",
    ),
    severity="warning",
)

_LETTER = re.compile("[ก-ฮ][่-๋]?$")
# The tone mark of a letter, moved to the next with a blank behind it: บง่ ชี้. A word may end so only behind a leading
# vowel (ให้, ใกล้).
_MOVED = re.compile(" (?<=[ก-ฮัิ-ู][ก-ฮ][่-๋] )(?<![เ-ไ]...)(?<![เ-ไ][ก-ฮ]...)(?=[ก-ฮเ-ไ])")
_LAKKHANGYAO = re.compile("(ํ?)(?<![ฤฦ])ๅ")
# Unassigned code points of the Thai block are left by fonts too.
_PRIVATE = re.compile("[\ue000-\uf8ff\ufffd\u0e3b-\u0e3e\u0e5c-\u0e7f]+[ัิ-ฺ็-๎]*")
_SIGN_FOR_A_MARK = re.compile("(?<=[ก-ฮัิ-ู])[†‡ˆ‰Š‹ŒŽ›œžŸ‚ƒ„](?=[ก-๎])")

# The same glyphs by their bytes (0x81 for U+F701 and so on), which code page 1252 shows as these signs.
_SIGNS = zip("†‡ˆ‰Š‹ŒŽ›œžŸ‚ƒ„", "่้๊๋์่้๋่้๋์ีึื", strict=True)
_RIGHT = str.maketrans({**LETTER_OF_GLYPH, "\uf0b7": "•", **dict(_SIGNS)})


def damaged_text(text: str) -> Iterator[Fault]:
    """L514: what copying broke, in the order of the text, with what was meant where that is certain."""
    end = 0
    for fault in sorted(_damage(text), key=itemgetter(1)):
        if fault.start >= end:
            end = fault.end
            yield fault


def _damage(text: str) -> Iterator[Fault]:
    repairs = Repairs(text)
    yield from _set_aside(text, repairs)
    yield from _moved_marks(text, repairs)
    for found in _LAKKHANGYAO.finditer(text) if "ๅ" in text else ():
        right = "ำ" if found[1] else "า"
        yield _fault(text, *repairs.of(*found.span(), right, certain=right))
    yield from _of_other_encodings(text, repairs)


def _set_aside(text: str, repairs: Repairs) -> Iterator[Fault]:
    """A consonant and its vowel with a blank between: ส านักงาน, where sara am lost its ring."""
    for found in ASIDE.finditer(text):
        letter = _LETTER.search(text, max(found.start() - 2, 0), found.start())
        if letter:
            vowels = ("ำ", "า") if found[0][1] in "าๅ" else (found[0][1],)
            candidates = [letter[0] + vowel for vowel in vowels]
            certain = candidates[0] if len(candidates) == 1 else ""
            yield _fault(text, *repairs.of(letter.start(), found.end(), *candidates, certain=certain))


def _moved_marks(text: str, repairs: Repairs) -> Iterator[Fault]:
    for found in _MOVED.finditer(text):
        start = found.start() - 2
        right = text[start + 1] + text[start]
        shown = text[start - 2 : start] + right if text[start - 1] in "ัิีึืุู" else text[start - 1] + right
        yield _fault(text, *repairs.of(start, found.end(), right, certain=shown))


def _of_other_encodings(text: str, repairs: Repairs) -> Iterator[Fault]:
    strange = not _is_in_code_page(text)
    for start, end, right in meant_by(text, strange=strange):
        yield _fault(text, start, end, write_instead(right) if right else RETYPE)
    if not strange:
        return
    for expression in (_PRIVATE, _SIGN_FOR_A_MARK):
        for found in expression.finditer(text):
            right = tones_behind(found[0].translate(_RIGHT))
            span = found.span()
            shown = text[max(span[0] - 1, 0) : span[0]] + right
            certain = shown.lstrip(" -\n\x1e")
            repair = Repair(*span, RETYPE) if _PRIVATE.search(right) else repairs.of(*span, right, certain=certain)
            yield _fault(text, *repair)


def _is_in_code_page(text: str) -> bool:
    """Whether there are only Thai and English letters and the usual signs: ten times as fast as an expression."""
    try:
        text.encode("cp874")
    except UnicodeEncodeError:
        return False
    return True


def _fault(text: str, start: int, end: int, hint: Message) -> Fault:
    damaged = text[start:end].strip() or text[start:end]
    shown = damaged if damaged.isprintable() and "\ufffd" not in damaged else _named(damaged)
    message = Message(f"ข้อความเสียหายจากการคัดลอก {shown}", f"text damaged by copying: {shown}")
    return Fault(DAMAGED_TEXT, start, end, message, hint)


def _named(letters: str) -> str:
    """The letters that cannot be seen, by their code points."""
    strange = [each for each in letters if not each.isprintable() or each == "\ufffd"]
    return " ".join(f"U+{ord(each):04X}" for each in strange)
