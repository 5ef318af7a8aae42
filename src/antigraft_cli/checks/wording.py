"""L5: how every text is worded, as written in the file, before its variables are filled in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator

from antigraft_cli.checks import generic_names, other_lao, other_places
from antigraft_cli.checks.characters import double_sara_e, invisible_characters, misplaced_marks, split_sara_am
from antigraft_cli.checks.clean_texts import CleanTexts
from antigraft_cli.checks.damage import damaged_text
from antigraft_cli.checks.misspellings import misspelled_words
from antigraft_cli.checks.organization_names import mentions
from antigraft_cli.checks.other_lao import words_of_other_types
from antigraft_cli.checks.other_lao_name import other_names
from antigraft_cli.checks.repetition import repeated_words
from antigraft_cli.checks.written import BETWEEN, JoinedTexts, at_match, write_instead
from antigraft_cli.diagnostics import Diagnostic, Fault
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan, WrittenText
from antigraft_cli.rules import Rule
from antigraft_cli.thai import arabic_digits, thai_digits

MIXED_DIGITS = Rule(
    "L501",
    "mixed-digits",
    title=Message("เลขไทยปนเลขอารบิก", "mixed digits in one number"),
    why=Message(
        "ตัวเลขเดียวที่ปนเลขไทยกับเลขอารบิกอ่านยากและแปลงแบบเลขไม่ได้ มักเกิดจากสลับแป้นพิมพ์กลางคัน หรือพิมพ์ตัว o แทนเลขศูนย์",
        "A number that mixes Thai and Arabic digits is hard to read, and its digits cannot be converted. Usually the keyboard was switched in the middle, or the letter o was typed instead of a zero.",
    ),
    severity="warning",
)


Finder = Callable[[str], Iterator[Fault]]

# An expression that begins with one set of letters, no choice and no repetition, is searched for twice as fast.
_O = "[oO]++(?![A-Za-z])"  # typed for zeros; not at the beginning of a Latin word: ๑.Online
# Whole numbers, mixed or not: an expression that looks for the mixture tries every tail of a long number.
_NUMBER = re.compile(f"[0-9๐-๙](?:(?<=[๐-๙])(?>(?:[0-9๐-๙.,]+|{_O})*)|[0-9๐-๙.,]*)")
_OF_BOTH_KINDS = re.compile("[0-9oO].*[๐-๙]|[๐-๙].*[0-9oO]")
_SPACES = re.compile("  +")
_SPACE_INSIDE = re.compile(r"[(\[“ ](?:(?<! ) +|(?<= )[)\]”])")
# ระบุ is also an ordinary verb: it is a placeholder only in brackets, or garbled as in some real plans.
_TO_STATE = re.compile(r"(?<=[(\[])ระบุ[^()\[\]<>\n]{0,60}(?=[)\]])|ระบุ(?:นี้อ|งบชื่อ)|(?<=ของ)ระบุชื่อ\S{0,60}")
_RUN = re.compile(r"[xX_.…?][xX_.…?]+")
_PLACEHOLDER_RUN = re.compile(r"[xX]{3,}|_{3,}|\.{5,}|…{2,}|\?{3,}")
_QUOTE = re.compile('[“”"]')


def mixed_digits(text: str) -> Iterator[Fault]:
    """L501: both kinds of digits, or a Latin o instead of a zero, in one number."""
    for found in _NUMBER.finditer(text):
        number = found[0].rstrip(".,")
        if not _OF_BOTH_KINDS.match(number):
            continue
        zeros = number.replace("o", "0").replace("O", "0")
        right = thai_digits(zeros) if number[0] in "๐๑๒๓๔๕๖๗๘๙" else arabic_digits(zeros)
        th = f"เลขไทยกับเลขอารบิกปนกันในตัวเลขเดียว {number}"
        hint = write_instead(right)
        yield Fault(
            MIXED_DIGITS,
            found.start(),
            found.start() + len(number),
            Message(th, f"mixed digits in {number}"),
            hint,
        )


STRAY_SPACE = Rule(
    "L506",
    "stray-space",
    title=Message("ช่องว่างเกิน", "a stray space"),
    why=Message(
        "ช่องว่างที่เกินทำให้ข้อความที่จัดชิดสองขอบมีช่องโหว่ และวงเล็บหรือเครื่องหมายคำพูดอาจไปขึ้นบรรทัดใหม่ตามลำพัง",
        "An extra space leaves a gap in justified text, and a bracket or a quotation mark may end up alone on the next line.",
    ),
    severity="warning",
)


def stray_spaces(text: str) -> Iterator[Fault]:
    """L506: two spaces in a row, or a space just inside brackets or quotation marks."""
    hint = Message("ลบช่องว่างที่เกิน", "delete the extra space")
    message = Message("มีช่องว่างเกิน", "a stray space")
    for found in _SPACES.finditer(text):
        before, after = text[max(found.start() - 1, 0)], text[found.end() : found.end() + 1]
        if not (before.isspace() or before in "([“" or after.isspace() or after in ")]”"):
            yield Fault(STRAY_SPACE, *found.span(), message, hint)
    for found in _SPACE_INSIDE.finditer(text):
        start, end = found.span()
        if text[start] == " ":
            start, end = _start_of_spaces(text, start), end - 1
            if text[max(start - 1, 0)] not in "([":
                yield Fault(STRAY_SPACE, start, end, message, hint)
        elif text[end : end + 1] not in (")", "]"):  # space to sign or tick: ( )
            yield Fault(STRAY_SPACE, start + 1, end, message, hint)


def _start_of_spaces(text: str, last: int) -> int:
    """Where the run of spaces begins that ends with the one at index `last`."""
    while last and text[last - 1] == " ":
        last -= 1
    return last


LEFT_OVER_PLACEHOLDER = Rule(
    "L507",
    "left-over-placeholder",
    title=Message("ข้อความตัวอย่างที่ค้างอยู่", "a leftover placeholder"),
    why=Message(
        "ข้อความที่แบบฟอร์มเว้นไว้ให้กรอกยังอยู่ พิมพ์ออกไปแล้วทุกคนเห็นว่าคัดลอกมาโดยไม่ได้อ่าน",
        "Text that a form meant to be replaced is still there. Once it is printed, everyone sees that it was copied without being read.",
    ),
    severity="warning",
)


def placeholders(text: str) -> Iterator[Fault]:
    """L507: text that a form meant to be replaced."""
    for found in _placeholders(text):
        th, en = f"ยังมีข้อความที่ต้องแทนด้วยข้อความจริง {found[0]}", f"leftover placeholder: {found[0]}"
        yield at_match(LEFT_OVER_PLACEHOLDER, found, th, en, Message("กรอกข้อความจริง", "write the actual text"))


def _placeholders(text: str) -> Iterator[re.Match[str]]:
    # ระบุ is searched for first: an expression that begins with a lookbehind is tried at every letter.
    end = 0
    for verb in re.finditer("ระบุ", text):
        if verb.start() >= end and (stated := _TO_STATE.match(text, verb.start())):
            end = stated.end()
            yield stated
    for run in _RUN.finditer(text):
        around = text[max(run.start() - 1, 0) : run.start()] + text[run.end() : run.end() + 1]
        if (found := _PLACEHOLDER_RUN.search(text, *run.span())) and not (
            found[0][0] in "xX" and _has_latin(around)
        ):
            yield found


def _has_latin(text: str) -> bool:
    return any(character.isascii() and character.isalpha() for character in text)


UNBALANCED_QUOTES = Rule(
    "L511",
    "unbalanced-quotes",
    title=Message("เครื่องหมายคำพูดไม่ครบคู่", "unbalanced quotes"),
    why=Message(
        "เครื่องหมายคำพูดที่ไม่ครบคู่ทำให้ไม่รู้ว่าข้อความที่ยกมาจบตรงไหน",
        "With one of the pair missing, it is not clear where the quoted text ends.",
    ),
    severity="warning",
)


def unbalanced_quotes(text: str) -> Iterator[Fault]:
    """L511: in one text, a quote opened and not closed, or closed and not opened."""
    start = 0
    for line in text.split(BETWEEN):
        opened: list[int] = []
        for found in _QUOTE.finditer(line) if "“" in line or "”" in line or '"' in line else ():
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
            th, en = f"เครื่องหมายคำพูด {mark} ไม่ครบคู่", f"the quotation mark {mark} is not paired"
            hint = Message("ใส่เครื่องหมายคำพูดให้ครบคู่ “…”", "add the missing quotation mark")
            yield Fault(UNBALANCED_QUOTES, start + opened[0], start + opened[0] + 1, Message(th, en), hint)
        start += len(line) + len(BETWEEN)


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
)
"""The rules that look at nothing but a text."""

_CLEAN = CleanTexts()
_NAMELESS = CleanTexts()

_NAMING = (generic_names.ANCHOR, *other_lao.ANCHORS, *other_places.ANCHORS)
"""One of these is in every text in which the rules of names find something, whichever plan it is in."""


def wording(plan: Plan) -> Iterator[Diagnostic]:
    """Everything that the wording rules find in the texts of a plan."""
    texts = tuple(text for text in plan.texts if not _is_reference(text.path))
    yield from _of_texts_alone(tuple(text for text in texts if text.text not in _CLEAN))
    joined = JoinedTexts(tuple(filter(_may_name, texts)))
    yield from joined.diagnostics(_of_names(joined.text, plan))


def _of_texts_alone(texts: tuple[WrittenText, ...]) -> Iterator[Diagnostic]:
    """What is found by looking at each text alone; those without a fault are remembered as clean."""
    joined = JoinedTexts(texts)
    at_fault = set()

    def told() -> Iterator[Fault]:
        for fault in _faults(joined.text):
            owner = joined.owner(fault)
            at_fault.add(owner.text)
            if not (fault.rule is LEFT_OVER_PLACEHOLDER and _is_line_to_sign_on(owner, fault, joined.text)):
                yield fault

    yield from joined.diagnostics(told())
    for each in texts:
        if each.text not in at_fault:
            _CLEAN.add(each.text)


def _faults(text: str) -> Iterator[Fault]:
    damage = list(damaged_text(text))
    yield from damage
    for finder in FINDERS:
        yield from _outside(damage, finder(text)) if damage else finder(text)


def _may_name(each: WrittenText) -> bool:
    """Whether an organisation or a place may be named in a text; one that names none is remembered."""
    text = each.text
    if text in _NAMELESS:
        return False
    for word in _NAMING:
        if word in text:
            return True
    _NAMELESS.add(text)
    return False


def _of_names(text: str, plan: Plan) -> Iterator[Fault]:
    yield from generic_names.generic_names(text)
    if plan.info:
        own = plan.info.organization
        named = tuple(mentions(text, own))
        yield from words_of_other_types(text, own, named)
        yield from other_names(text, own, named)


def _outside(damage: list[Fault], faults: Iterator[Fault]) -> Iterator[Fault]:
    """The faults that are no part of damaged letters, which only look like them."""
    ends = [fault.end for fault in damage]
    for fault in faults:
        after = bisect_right(ends, fault.start)
        if after == len(damage) or damage[after].start >= fault.end:
            yield fault


def _is_line_to_sign_on(owner: WrittenText, fault: Fault, text: str) -> bool:
    """Whether the dots are a line for a signatory to write their name on."""
    return owner.path[:1] == ("approval",) and set(text[fault.start : fault.end]) <= set("…._")


_REFERENCES = frozenset({"project", "picture", "file", "emblem"})


def _is_reference(path: tuple[str | int, ...]) -> bool:
    """Whether a value names a file and is not text of the book."""
    return bool(path) and (path[-1] in _REFERENCES or path[0] in ("sheets", "chapters"))


CHECKS = (wording,)
