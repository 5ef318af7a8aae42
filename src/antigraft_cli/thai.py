"""Thai as it is written: digits, money, dates, quarters, list numbers, letters, display width."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal

_TO_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
_TO_ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_PAIRS = dict(zip("0123456789๐๑๒๓๔๕๖๗๘๙", "๐๑๒๓๔๕๖๗๘๙0123456789", strict=True))
_ARABIC_DIGITS, _THAI_DIGITS = re.compile("[0-9]"), re.compile("[๐-๙]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_ALNUM = "A-Za-zÀ-ɏ0-9๐-๙"
# What can hold digits: runs of ASCII, Latin letters and Thai digits, up to a blank or a Thai letter.
_TOKEN = re.compile("[A-Za-z][A-Za-z+.-]*://[!-~ก-๙]+|[!-~À-ɏ๐-๙‑]+")
# In such a run, an address, or a word whose parts hang together by one sign: COVID-19, ISO9001, nacc.go.th.
_WORD = re.compile(
    rf"[A-Za-z][A-Za-z+.-]*://[!-~ก-๙]+|[!-~๐-๙]+@[!-~๐-๙]+|www\.[!-~๐-๙]+|[{_ALNUM}]+(?:[-‑_.&+/][{_ALNUM}]+)*"
)
_DIGIT = re.compile("[0-9๐-๙]")
_MONTHS = [
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
]
_NUMBERED = (
    "พ.ศ.", "ค.ศ.", "ร้อยละ", "ปีละ", "ครั้งละ", "คนละ", "เดือนละ", "วันละ", "ที่", "มาตรา", "ข้อ", "ไตรมาส", "จำนวน", *_MONTHS,
)  # fmt: skip
_UNITS = (
    "บาท", "สตางค์", "ล้าน", "คน", "ราย", "แห่ง", "ครั้ง", "วัน", "เดือน", "ปี", "ชั่วโมง", "นาที", "ข้อ", "หมู่บ้าน", "ครัวเรือน",
    "หลัง", "ฉบับ", "เล่ม", "ชุด", "รุ่น", "โครงการ", "กิจกรรม", "มาตรการ", "เรื่อง", "ช่องทาง", "ประเภท", "มิติ", "ด้าน", "ระดับ",
    "ประการ", "ขั้นตอน", "ไตรมาส", "กลุ่ม", "หน่วยงาน", "ตำบล", "อำเภอ", "จุด", "เครื่อง", "คัน", "กิโลเมตร", "เมตร", "ตารางเมตร", "ไร่",
    "เปอร์เซ็นต์", "%", *_MONTHS,
)  # fmt: skip
# The space between a word and its number, a number and its unit, and around the dash of a range.
_INSIDE_A_FIGURE = re.compile(
    f" (?:(?=[0-9๐-๙])(?:{'|'.join(f'(?<={re.escape(word)} )' for word in _NUMBERED)}|(?<=[0-9๐-๙] [-–] ))"
    f"|(?<=[0-9๐-๙] )(?={'|'.join(_UNITS)}|[-–] [0-9๐-๙]))"
)
# The set of ECMA-376 17.18.59 (thaiLetters), which Word numbers by: without ฃ, ฅ and ฆ.
LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
"""The letters that pages are counted by."""

NO_BREAK_SPACE = "\u00a0"

BUDDHIST_ERA = 543
"""Years from the common to the Buddhist era."""


def arabic_digits(text: str) -> str:
    """The text with every Thai digit as an Arabic one."""
    return text.translate(_TO_ARABIC)


def thai_digits(text: str) -> str:
    """The text with every Arabic digit as a Thai one, whatever it stands in."""
    return text.translate(_TO_THAI)


def convert_digits(text: str, numerals: str) -> str:
    """The text with its digits in `numerals` (`thai` or `arabic`).

    Digits in web and e-mail addresses and in Latin words (COVID-19, ISO9001) stay as they are.
    """
    others = _ARABIC_DIGITS if numerals == "thai" else _THAI_DIGITS
    if not others.search(text):
        return text
    if not _LATIN.search(text):
        return others.sub(_other_digit, text)
    return _TOKEN.sub(lambda token: _convert_token(token[0], others), text)


def _convert_token(token: str, others: re.Pattern[str]) -> str:
    if not _LATIN.search(token):
        return others.sub(_other_digit, token)
    return _WORD.sub(lambda word: word[0] if _LATIN.search(word[0]) else others.sub(_other_digit, word[0]), token)


def _other_digit(found: re.Match[str]) -> str:
    return _PAIRS[found[0]]


def typeset(text: str, numerals: str) -> str:
    """The text with its digits in `numerals`, and with no-break spaces inside figures and before ๆ.

    A reader keeps together พ.ศ. and its year, ร้อยละ or ปีละ and its figure, a number and its unit, day and
    month, the ends of a range, a word and the sign that repeats it.
    """
    text = text.replace(" ๆ", f"{NO_BREAK_SPACE}ๆ")
    if not _DIGIT.search(text):
        return text
    return _INSIDE_A_FIGURE.sub(NO_BREAK_SPACE, convert_digits(text, numerals))


def money(amount: Decimal) -> str:
    """Baht with thousands commas and two decimals: `15,000.00`."""
    return f"{amount:,.2f}"


def buddhist_date(day: date) -> str:
    """A day as `15 มีนาคม 2567`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year + BUDDHIST_ERA}"


def quarters(numbers: tuple[int, ...]) -> str:
    """Quarters as `ไตรมาส 4`, `ไตรมาส 2 และ 4`, `ไตรมาส 1 - 4` where three or more follow each other."""
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"ไตรมาส {numbers[0]} - {numbers[-1]}"
    return "ไตรมาส " + joined([str(number) for number in numbers])


def joined(items: list[str]) -> str:
    """Items as a Thai list: `ก`, `ก และ ข`, `ก ข และ ค`."""
    return " และ ".join(filter(None, (" ".join(items[:-1]), items[-1])))


def list_number(numbers: tuple[int, ...]) -> str:
    """The label of an item: `1)` at the first level, `1.2)` at the second, `ก)` at the third."""
    if len(numbers) < 3:
        return ".".join(str(number) for number in numbers) + ")"
    return letters(numbers[-1]) + ")"


def letters(number: int) -> str:
    """1, 2, … as ก, ข, … ฮ, กก, ขข, … (ECMA-376 17.18.59, thaiLetters)."""
    times, place = divmod(number - 1, len(LETTERS))
    return LETTERS[place] * (times + 1)


def clean(text: str) -> str:
    """The text in NFC, with a split sara am (ํ + า) joined to ำ, and no space around it."""
    joined_am = re.sub("ํ([่-๋]?)า", r"\1ำ", text) if "ํ" in text else text
    return unicodedata.normalize("NFC", joined_am).strip()


def display_width(text: str) -> int:
    """Cells the text takes in a terminal: none for combining marks, two for wide characters."""
    return sum(_cells(character) for character in text)


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
