"""How Thai is written: digits, money, dates, quarters, list numbers, letters, display width."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal

_Pairs = tuple[tuple[str, str], ...]
_TO_THAI: _Pairs = tuple(zip("0123456789", "๐๑๒๓๔๕๖๗๘๙", strict=True))
_TO_ARABIC: _Pairs = tuple((thai, arabic) for arabic, thai in _TO_THAI)
_DIGIT = re.compile("[0-9๐-๙]")
_L = r"[^ -@\u00a0ก-๛\W\d_]"  # any letter but Thai; what \W has too is named because that is faster
_LATIN = re.compile(_L)
# A digit that may have to change: in the other numerals, or Thai and a Latin word's.
_NOT_YET_THAI = re.compile(f"(?s)[0-9๐-๙](?:(?<=[0-9])|(?<={_L}.)|(?<={_L}..)|(?<={_L}...)|.?{_L})")
_NOT_YET_ARABIC = re.compile("[๐-๙]")
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
_NUMBERED = ("พ.ศ.", "ค.ศ.", "ร้อยละ", "ที่", "มาตรา", "ข้อ", "ไตรมาส", "จำนวน", *_MONTHS)
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
# The set of ECMA-376 17.18.59 (thaiLetters), which Word numbers with: without ฃ, ฅ and ฆ.
LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
"""The letters that pages and list items are numbered with."""

NO_BREAK_SPACE = "\u00a0"

BUDDHIST_ERA = 543
"""The Buddhist-era year of a common-era year is this much greater."""


def arabic_digits(text: str) -> str:
    """The text with every Thai digit converted to Arabic."""
    return _replaced(text, _TO_ARABIC)


def thai_digits(text: str) -> str:
    """The text with every Arabic digit converted to Thai, whatever it is part of."""
    return _replaced(text, _TO_THAI)


def _replaced(text: str, pairs: _Pairs) -> str:
    # Five times as fast as str.translate for texts that are mostly Thai letters.
    for digit, other in pairs:
        if digit in text:
            text = text.replace(digit, other)
    return text


def convert_digits(text: str, numerals: str) -> str:
    """The text with each number in digits of one kind, by `numerals` (`thai` or `arabic`); nothing else changes.

    Numbers of Latin words and names (COVID-19, Thailand 4.0) are Arabic; addresses stay as they are.
    """
    wanted, not_yet = (_TO_THAI, _NOT_YET_THAI) if numerals == "thai" else (_TO_ARABIC, _NOT_YET_ARABIC)
    if not not_yet.search(text):
        return text
    return _converted_among_latin(text, wanted) if _LATIN.search(text) else _replaced(text, wanted)


def _converted_among_latin(text: str, wanted: _Pairs) -> str:
    from antigraft_cli.latin_numbers import pieces  # noqa: PLC0415 - its patterns cost 2 ms, and checks need none

    pairs: dict[str, _Pairs] = {"numerals": wanted, "arabic": _TO_ARABIC, "as written": ()}
    return "".join([_replaced(piece, pairs[digits]) for piece, digits in pieces(text)])


def typeset(text: str, numerals: str) -> str:
    """The text with its digits in `numerals`, and with no-break spaces inside figures and before ๆ.

    Kept on one line are พ.ศ. and its year, ร้อยละ and its figure, a number and its unit, day and month,
    the ends of a range, and a word and the sign that repeats it.
    """
    text = text.replace(" ๆ", f"{NO_BREAK_SPACE}ๆ")
    if not _DIGIT.search(text):
        return text
    text = convert_digits(text, numerals)
    return _INSIDE_A_FIGURE.sub(NO_BREAK_SPACE, text) if " " in text else text


def money(amount: Decimal) -> str:
    """Baht with thousands commas and two decimals: `15,000.00`."""
    return f"{amount:,.2f}"


def thousands(count: int) -> str:
    """A count with thousands commas: `1,250`. Years, and numbers that name something, have none."""
    return f"{count:,}"


def buddhist_date(day: date) -> str:
    """A day as `15 มีนาคม 2567`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year + BUDDHIST_ERA}"


def quarters(numbers: tuple[int, ...]) -> str:
    """Quarters as `ไตรมาส 4`, `ไตรมาส 2 และ 4`, `ไตรมาส 1 - 4` if three or more are consecutive."""
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
    """The number of terminal cells that the text takes: none for combining marks, two for wide characters."""
    return sum(_cells(character) for character in text)


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
