"""Where a place's name ends in running Thai, which has no spaces between words.

Known names are those of the divisions (tambon, amphoe, changwat); what follows one must begin a word. A name that
is not among them is recognised by how it begins (หนอง…, เวียง…), and ends where the sentence goes on.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path

from antigraft_cli.model.divisions import districts, provinces, subdistricts

ORDINARY_WORDS = Path(__file__).with_name("ordinary_words.txt")
"""Ordinary words that begin like a place's name: with สิทธิ, สิ is not one."""

HEADS = (
    "บ้าน", "หนอง", "ห้วย", "โนน", "แม่", "เวียง", "ท่า", "วัง", "บาง", "คลอง", "ดอน", "ดง", "โคก", "เขา", "เกาะ", "ปาก", "ทุ่ง",
    "สัน", "ศรี", "ลำ", "เชียง", "กุด", "ควน", "บึง", "โพน", "ดอย", "โพธิ์", "ไทร",
)  # fmt: skip
"""What names of places begin with: kinds of settlement, water, hill and tree."""

_IN_A_LETTER = "ะ-ฺๅ็-๎"
"""Vowels and marks that belong to the consonant before them."""

_GOES_ON = re.compile(
    "(?:และ|หรือ|ที่|ใน|ของ|ได้|ให้|มี|เป็น|จะ|ต้อง|กับ|โดย|เพื่อ|จึง|ทั้ง|ทุก|ต่าง|อื่น|เรื่อง|ตาม|พร้อม|ร่วม|ซึ่ง|อันจะ|อย่าง"
    "|ปฏิบัติ|มอบ|กำหนด|ทราบ|เสนอ|ดำเนิน|จัด|ประกาศ|แต่งตั้ง|พิจารณา|อนุมัติ|รับ|ส่ง|รายงาน|ประชุม|ประชาชน|บริหาร|เห็น"
    "|เล็งเห็น|ตระหนัก|ลด|เพิ่ม|พัฒนา|ปรับปรุง|เผยแพร่|ติดตาม|ควบคุม|ป้องกัน|สร้าง|สนับสนุน|มุ่ง|ประสาน|เปิด|เข้า|เกิด|นำ"
    "|ใช้|ทำ|สามารถ|ขอ|คือ|ไม่|ยัง|แล้ว|ก็|นี้|นั้น|ว่า|ถูก|ผ่าน|สู่|ณ |แห่ง|ด้วย|ตั้ง|แต่|เมื่อ|หาก|ถ้า|เช่น|ระหว่าง|สำหรับ|ต่อ|จาก|ถึง"
    "|เกี่ยว|ประจำ|ร้อยละ|จำนวน|อำเภอ|จังหวัด|ครั้ง|ปี|ฉบับ|หมู่|ลงนาม|ลงมือ|ลงพื้นที่|มา|ไป|การ|ความ)"
    f"(?![{_IN_A_LETTER}])"
)
"""Words that carry a sentence on after an organisation."""

_CONTINUES = frozenset({
    "และ", "ควร", "คง", "ตรวจ", "ขยาย", "ประกอบ", "เปลี่ยน", "ตั้งใจ", "เหมาะ", "เลย", "ลอง", "สอง", "ใหม่", "สถาน", "สมัย", "อำนาจ",
})  # fmt: skip
"""Names of places that are words with which a sentence may go on: no letter may follow them."""

_WITH_AN_OBJECT = frozenset({"กลาง", "ริม", "ยอด", "เหนือ", "วัด", "แสวงหา"})
"""Names of places that go on with a sentence if a noun follows: วัดความพึงพอใจ."""

_AFTER_A_BLANK = _CONTINUES | _WITH_AN_OBJECT | {
    "กระจาย", "คลัง", "ครึ่ง", "ชนบท", "จำลอง", "ตลาด", "ถนน", "ถาวร", "นิคม", "บ้านเรือน", "ประณีต", "ประสงค์", "มิตรภาพ", "เมือง",
    "แม่น้ำ", "เรียง", "โรง", "ลำคลอง", "วัฒนา", "ศาลา", "ศาลากลาง", "สะอาด", "สังคม", "สัมพันธ์", "สามัคคี", "อากาศ",
}  # fmt: skip
"""Names of places that are ordinary words, and that a blank therefore parts from the word for the type."""

_TITLE = re.compile(r"(?:จังหวัด|อำเภอ|[จอ]\.) *")
Names = Callable[[], AbstractSet[str]]
"""Names that are read from a file only if a text needs them."""

_LONGEST = 40
_HEAD = re.compile("|".join(HEADS))
_REST = re.compile(f"[ก-ฮเ-ไ][ก-๎]{{1,{_LONGEST}}}")
_RUN = re.compile(f"[ก-๎]{{2,{_LONGEST}}}(?= (?:อำเภอ|อ\\.|จังหวัด|จ\\.)[ก-ฮเ-ไ])")
_SAME_LETTER = re.compile(f"[{_IN_A_LETTER}]")
_LETTER = re.compile("[ก-ฮเ-ไ]")


@cache
def all_names() -> frozenset[str]:
    """The names of all divisions: organisations are named after them."""
    return subdistricts() | districts() | provinces()


@cache
def _ordinary_words() -> frozenset[str]:
    lines = ORDINARY_WORDS.read_text("utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def without_title(name: str) -> str:
    """A district's or province's name without the word for what it is."""
    title = _TITLE.match(name)
    return name[title.end() :] if title else name


def end_of_name(text: str, start: int, names: Names, own: AbstractSet[str]) -> int | None:
    """Where the name that begins at `start` ends; None if none does.

    `names` gives those that may stand there, `own` are those that need no proof. Of several, the longest one after
    which the sentence plainly goes on is meant: in คูบริหารงาน it is คู, not คูบ.
    """
    ends = [start + len(name) for name in own if text.startswith(name, start) and _is_end(text, start + len(name))]
    if any(_ends_plainly(text, end) for end in ends):
        return max(end for end in ends if _ends_plainly(text, end))
    known = names() if _LETTER.match(text, start) else frozenset[str]()
    last = min(start + _LONGEST, len(text))
    ends += [end for end in range(start + 2, last + 1) if text[start:end] in known and _is_end(text, end)]
    end = max(ends, key=lambda end: (_ends_plainly(text, end), end), default=None)
    return end if end and (text[start:end] in own or _is_name(text, start, end)) else None


def _is_end(text: str, end: int) -> bool:
    """Whether a word may end here: a vowel or mark that follows would belong to its last letter."""
    return not _SAME_LETTER.match(text, end)


def _ends_plainly(text: str, end: int) -> bool:
    return not _LETTER.match(text, end) or bool(_GOES_ON.match(text, end))


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a place's name is meant by the letters of one, not an ordinary word."""
    name = text[start:end]
    if text[start - 1 : start] == " " and name in _AFTER_A_BLANK:
        return False
    if not _LETTER.match(text, end):
        return True
    if name in _CONTINUES:
        return False
    may_be_part_of_more = name in _WITH_AN_OBJECT or name in HEADS
    return bool(_GOES_ON.match(text, end)) or not (may_be_part_of_more or _is_ordinary(text, start))


def _is_ordinary(text: str, start: int) -> bool:
    words = _ordinary_words()
    return any(
        text[start:end] in words and _is_end(text, end)
        for end in range(start + 2, min(start + _LONGEST, len(text)) + 1)
    )


def end_of_unknown_name(text: str, start: int) -> int | None:
    """Where a name that is no division's ends: one that begins like a place's, or stands before อำเภอ or จังหวัด."""
    if text[start - 1 : start] == " " or _GOES_ON.match(text, start) or _is_ordinary(text, start):
        return None
    if whole := _RUN.match(text, start):
        return whole.end()
    head = _HEAD.match(text, start)
    rest = _REST.match(text, head.end()) if head else None
    if rest is None or _GOES_ON.match(text, rest.start()):
        return None
    goes_on = _GOES_ON.search(text, rest.start() + 2, rest.end())
    return goes_on.start() if goes_on else rest.end()
