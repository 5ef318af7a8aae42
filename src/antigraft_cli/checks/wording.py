"""L5: how the Thai of every text is written, as it stands in the file, before names are filled in.

Character order follows WTT 2.0 (Thai API Consortium) and chapter 16.1 of the Unicode standard.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from antigraft_cli.checks.misspellings import misspelled_words
from antigraft_cli.checks.other_lao import words_of_other_types
from antigraft_cli.checks.repetition import repeated_words
from antigraft_cli.checks.written import BETWEEN, Hit, JoinedTexts
from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.thai import arabic_digits, thai_digits

Finder = Callable[[str], Iterator[Hit]]

_O = "[oO]+(?![A-Za-z])"  # typed for zeros; no beginning of a Latin word: ๑.Online
_MIXED = re.compile(f"[๐-๙][๐-๙.,]*(?:[0-9]|{_O})(?:[0-9๐-๙.,]|{_O})*|[0-9][0-9.,]*[๐-๙][0-9๐-๙.,]*")
_SPLIT_AM = re.compile("ํ([่-๋]?)า|([่-๋])ํา")
_HIDDEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
_INVISIBLE = re.compile(f"[{_HIDDEN}]+")
_TWO_SPACES = re.compile(r"  +(?=\S)")
_SPACE_INSIDE = re.compile(r"[(\[“] +| +[)\]”]")
# ระบุ is a good verb: only in brackets, or damaged as found in real plans, is it a placeholder.
_TO_STATE = re.compile(r"(?<=[(\[])ระบุ[^()\[\]<>\n]{0,60}(?=[)\]])|ระบุ(?:นี้อ|งบชื่อ)|(?<=ของ)ระบุชื่อ\S*")
_RUN = re.compile(r"[xX_.…?]{2,}")
_PLACEHOLDER_RUN = re.compile(r"[xX]{3,}|_{3,}|\.{5,}|…{2,}|\?{3,}")
_GENERIC = re.compile("องค์กรปกครองส่วนท้องถิ่น")

# Tone marks, thanthakhat; vowels and signs above and below; consonants.
_TONES, _ABOVE, _BELOW, _CONSONANTS = "่-๋", "ัิ-ื็", "ุ-ฺ", "ก-ฮ"
_MISPLACED = re.compile(
    f"[{_TONES}์][{_TONES}์]+"  # two tone marks
    f"|[{_TONES}์][{_ABOVE}{_BELOW}]"  # the tone mark or thanthakhat before its vowel
    f"|[{_ABOVE}{_BELOW}][{_ABOVE}{_BELOW}]+"  # two vowels above or below
    f"|(?<![{_CONSONANTS}{_ABOVE}{_BELOW}{_TONES}์ํ{_HIDDEN}])[{_ABOVE}{_BELOW}{_TONES}์ำ]"  # without a consonant; behind L505's it is L505's
    "|[เ-ไ][ะ-ฺเ-ๅ]"  # a leading vowel before a vowel
)

_LETTER_WITH_MARKS = re.compile(f"[{_CONSONANTS}][{_ABOVE}{_BELOW}{_TONES}์ำ]*$")


def _say(code: str, found: re.Match[str], th: str, en: str, hint: Message | None) -> Hit:
    return Hit(code, found.start(), found.end(), Message(th, en), hint)


def _write(right: str) -> Message:
    return Message(f"แก้เป็น {right}", f"write {right}")


def mixed_digits(text: str) -> Iterator[Hit]:
    """L501: both kinds of digits, or a Latin o for a zero, in one number."""
    for found in _MIXED.finditer(text):
        number = found[0].rstrip(".,")
        zeros = number.replace("o", "0").replace("O", "0")
        right = thai_digits(zeros) if number[0] in "๐๑๒๓๔๕๖๗๘๙" else arabic_digits(zeros)
        th = f"เลขไทยกับเลขอารบิกปนกันในตัวเลขเดียว {number}"
        hint = _write(right)
        yield Hit(
            "L501", found.start(), found.start() + len(number), Message(th, f"mixed digits in {number}"), hint
        )


def double_sara_e(text: str) -> Iterator[Hit]:
    """L502: two sara e typed for one sara ae."""
    for found in re.finditer("เเ", text):
        yield _say("L502", found, "พิมพ์สระเอสองตัวแทนสระแอ", "two sara e for sara ae", _write("แ"))


def split_sara_am(text: str) -> Iterator[Hit]:
    """L503: nikhahit and sara aa typed for one sara am."""
    for found in _SPLIT_AM.finditer(text):
        right = f"{text[max(found.start() - 1, 0) : found.start()].strip()}{found[1] or found[2] or ''}ำ"
        yield _say("L503", found, "พิมพ์นิคหิตกับสระอาแทนสระอำ", "nikhahit and sara aa for sara am", _write(right))


def misplaced_marks(text: str) -> Iterator[Hit]:
    """L504: vowels and tone marks in an order that no keyboard of WTT 2.0 lets through."""
    for found in _MISPLACED.finditer(text):
        if found[0] == "เเ":
            continue  # L502
        before = _LETTER_WITH_MARKS.search(text, max(found.start() - 4, 0), found.start())
        shown = f"{before[0] if before else ''}{found[0]}"
        hint = Message("พิมพ์คำนี้ใหม่", "type the word again")
        yield _say("L504", found, f"สระหรือวรรณยุกต์ผิดที่ใน {shown}", f"a mark out of place in {shown}", hint)


def invisible_characters(text: str) -> Iterator[Hit]:
    """L505: zero-width and direction characters, which come from web pages and chats."""
    for found in _INVISIBLE.finditer(text):
        names = " ".join(f"U+{ord(character):04X}" for character in found[0])
        hint = Message("ลบออกแล้วพิมพ์คำนี้ใหม่", "delete it and type the word again")
        yield _say("L505", found, f"มีอักขระที่มองไม่เห็น {names}", f"invisible character {names}", hint)


def stray_spaces(text: str) -> Iterator[Hit]:
    """L506: two spaces, or a space inside brackets and quotes."""
    hint = Message("ลบช่องว่างที่เกิน", "delete the extra space")
    message = Message("มีช่องว่างเกิน", "a stray space")
    for found in _TWO_SPACES.finditer(text):
        if (
            not text[max(found.start() - 1, 0)].isspace()
            and text[found.start() - 1] not in "([“"
            and text[found.end()] not in ")]”"
        ):
            yield Hit("L506", *found.span(), message, hint)
    for found in _SPACE_INSIDE.finditer(text):
        opens = found[0][0] != " "
        if text[found.end() : found.end() + 1] in (")", "]") or text[max(found.start() - 1, 0)] in "([":
            continue  # room to sign or tick in: ( )
        yield Hit("L506", found.start() + opens, found.end() - (not opens), message, hint)


def placeholders(text: str) -> Iterator[Hit]:
    """L507: what a form left to be replaced."""
    for found in _placeholders(text):
        th, en = f"ยังมีข้อความที่ต้องแทนด้วยของจริง {found[0]}", f"a placeholder is left over: {found[0]}"
        yield _say("L507", found, th, en, Message("กรอกข้อความจริง", "write what belongs here"))


def _placeholders(text: str) -> Iterator[re.Match[str]]:
    # Found by its letters first: an expression that begins with a look behind is tried at every letter.
    for verb in re.finditer("ระบุ", text):
        if stated := _TO_STATE.match(text, verb.start()):
            yield stated
    for run in _RUN.finditer(text):
        around = text[max(run.start() - 1, 0) : run.start()] + text[run.end() : run.end() + 1]
        if (found := _PLACEHOLDER_RUN.search(text, *run.span())) and not (
            found[0][0] in "xX" and _has_latin(around)
        ):
            yield found


def _has_latin(text: str) -> bool:
    return any(character.isascii() and character.isalpha() for character in text)


def unbalanced_quotes(text: str) -> Iterator[Hit]:
    """L511: in one text, a quote opened and not closed, or closed and not opened."""
    start = 0
    for line in text.split(BETWEEN):
        opened: list[int] = []
        for found in re.finditer('[“”"]', line):
            closes = found[0] == "”" or (found[0] == '"' and opened and line[opened[-1]] == '"')
            if closes and opened:
                opened.pop()
            elif closes:
                opened.append(found.start())
                break
            else:
                opened.append(found.start())
        if opened:
            mark = line[opened[0]]
            th, en = f"เครื่องหมายคำพูด {mark} ไม่ครบคู่", f"the quote {mark} has no partner"
            hint = Message("ใส่เครื่องหมายคำพูดให้ครบคู่ “…”", "close or open the quote")
            yield Hit("L511", start + opened[0], start + opened[0] + 1, Message(th, en), hint)
        start += len(line) + len(BETWEEN)


def generic_names(text: str) -> Iterator[Hit]:
    """L512: the generic name where the own one may belong; only when selected."""
    for found in _GENERIC.finditer(text):
        hint = Message(
            "ถ้าหมายถึงหน่วยงานของตน ให้ใช้ ${org.name}", "use ${org.name} where the own organisation is meant"
        )
        yield _say("L512", found, "ใช้คำกลางแทนชื่อหน่วยงาน", "the generic name of a local organisation", hint)


FINDERS: tuple[Finder, ...] = (
    mixed_digits,
    double_sara_e,
    split_sara_am,
    misplaced_marks,
    invisible_characters,
    stray_spaces,
    placeholders,
    misspelled_words,
    repeated_words,
    unbalanced_quotes,
    generic_names,
)


def wording(plan: Plan) -> Iterator[Diagnostic]:
    """Everything that the wording rules find in the texts of a plan."""
    joined = JoinedTexts(tuple(text for text in plan.texts if not _is_reference(text.path)))
    hits = [hit for finder in FINDERS for hit in finder(joined.text)]
    if plan.info:
        hits += words_of_other_types(joined.text, plan.info.organization)
    for hit in hits:
        if not (hit.code == "L507" and _is_line_to_sign_on(joined, hit)):
            yield joined.diagnostic(hit)


def _is_line_to_sign_on(joined: JoinedTexts, hit: Hit) -> bool:
    """Whether the dots are the name of one who signs by hand."""
    owner = joined.owner(hit)
    return owner.path[:1] == ("approval",) and set(joined.text[hit.start : hit.end]) <= set("…._")


def _is_reference(path: tuple[str | int, ...]) -> bool:
    """Whether a value names a project's file and is no text of the book."""
    return path[-1:] == ("project",) or path[:1] == ("sheets",)


CHECKS = (wording,)
