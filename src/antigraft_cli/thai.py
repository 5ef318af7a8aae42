"""How Thai is written: digits, money, dates, quarters, list numbers, letters, display width."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

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
_NUMBERED = (
    "พ.ศ.", "ค.ศ.", "ร้อยละ", "ปีละ", "ครั้งละ", "คนละ", "เดือนละ", "วันละ", "ที่", "มาตรา", "ข้อ", "ไตรมาส", "จำนวน", *_MONTHS,
)  # fmt: skip
_UNITS = (
    "บาท", "สตางค์", "ล้าน", "คน", "ราย", "แห่ง", "ครั้ง", "วัน", "เดือน", "ปี", "ชั่วโมง", "นาที", "ข้อ", "หมู่บ้าน", "ครัวเรือน",
    "หลัง", "ฉบับ", "เล่ม", "ชุด", "รุ่น", "โครงการ", "กิจกรรม", "มาตรการ", "เรื่อง", "ช่องทาง", "ประเภท", "มิติ", "ด้าน", "ระดับ",
    "ประการ", "ขั้นตอน", "ไตรมาส", "กลุ่ม", "หน่วยงาน", "ตำบล", "อำเภอ", "จุด", "เครื่อง", "คัน", "กิโลเมตร", "เมตร", "ตารางเมตร", "ไร่",
    "เปอร์เซ็นต์", "%", *_MONTHS,
)  # fmt: skip
# A consonant, a vowel or a mark: behind ฯ and ๆ a blank is written.
_THAI_LETTER = re.compile("[ก-ฮะ-ฺเ-ๅ็-๎]")
_YEAR = "([2๒][4-6๔-๖][0-9๐-๙]{2})"
_YEARS = re.compile(rf"{_YEAR}[ \u00a0]?[-–][ \u00a0]?{_YEAR}(?![0-9A-Za-z๐-๙/–—-]|\.\w)")
# What years stand behind, but in the name of a file or in an address.
_OF_YEARS = re.compile(r"(?:พ\.ศ\.|ปี|ปีงบประมาณ)[ \u00a0]$|(?:[\s(]|^)พ\.ศ\.$")
# The space between a word and its number, a number and its unit, around the dash of a range, and between two numbers
# of one digit (ไตรมาส 2 และ 3).
_INSIDE_A_FIGURE = re.compile(
    f" (?:(?=[0-9๐-๙])(?:{'|'.join(f'(?<={re.escape(word)} )' for word in _NUMBERED)}|(?<=[0-9๐-๙] [-–] ))"
    f"|(?<=[0-9๐-๙] )(?={'|'.join(_UNITS)}|[-–] [0-9๐-๙])"
    "|(?<= [0-9๐-๙] )(?=และ [0-9๐-๙](?![0-9๐-๙,.]))|(?<= [0-9๐-๙] และ )(?=[0-9๐-๙](?![0-9๐-๙,.])))"
)
# The set of ECMA-376 17.18.59 (thaiLetters), which Word numbers with: without ฃ, ฅ and ฆ.
LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
"""The letters that pages and list items are numbered with."""

NO_BREAK_SPACE = "\u00a0"

BUDDHIST_ERA = 543
"""The Buddhist-era year of a common-era year is this much greater."""


def arabic_digits(text: str) -> str:
    """The text with every Thai digit converted to Arabic."""
    return text if text.isascii() else _replaced(text, _TO_ARABIC)


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
    """The text with its digits in `numerals`, years with one dash, no-break spaces inside figures and before ๆ.

    A reader keeps together พ.ศ. and its year, ร้อยละ or ปีละ and its figure, a number and its unit, day and
    month, the ends of a range, a word and the sign that repeats it.
    """
    return _typeset_short(text, numerals) if len(text) <= _SHORT else _typeset(text, numerals)


_SHORT = 40
"""Letters of a text that a document is likely to repeat, as the cells of its tables; twice in three it does."""


def _typeset(text: str, numerals: str) -> str:
    text = text.replace(" ๆ", f"{NO_BREAK_SPACE}ๆ")
    if not _DIGIT.search(text):
        return text
    text = convert_digits(text, numerals)
    if "-" in text or "–" in text:
        text = _YEARS.sub(_with_one_dash, text)
    return _INSIDE_A_FIGURE.sub(NO_BREAK_SPACE, text)


_typeset_short = lru_cache(4096)(_typeset)


def _with_one_dash(years: re.Match[str]) -> str:
    behind_a_word = _OF_YEARS.search(years.string, max(years.start() - 12, 0), years.start())
    return f"{years[1]} - {years[2]}" if behind_a_word else years[0]


def year_range(start: int | str, end: int | str) -> str:
    """Years of the Buddhist era as `2566 - 2570`; one alone as `2570`."""
    return f"{start}" if start == end else f"{start} - {end}"


def one_line(text: str) -> str:
    """The lines of a text joined as `between_lines` says."""
    lines = [line for each in text.splitlines() if (line := each.strip())]
    joints = [between_lines(line, following) for line, following in pairwise(lines)]
    return "".join(f"{line}{joint}" for line, joint in zip(lines, [*joints, ""], strict=False))


def between_lines(line: str, following: str) -> str:
    """What stands between two lines where they are joined: a blank, but nothing between Thai letters."""
    return "" if _THAI_LETTER.match(line[-1:]) and _THAI_LETTER.match(following) else " "


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
    if len(joined_am) < _LONG or joined_am.isascii():
        return unicodedata.normalize("NFC", joined_am).strip()
    return "".join([unicodedata.normalize("NFC", piece) for piece in _pieces(joined_am)]).strip()


def _pieces(text: str) -> list[str]:
    """The text, cut behind every thirtieth mark of one letter (UAX #15, Stream-Safe Text Format).

    To put n marks into their order takes time in the square of n.
    """
    cuts, marks = [0], 0
    for index, character in enumerate(text):
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks > _MOST_MARKS:
            cuts.append(index)
            marks = 1
    return [text[start:end] for start, end in pairwise([*cuts, len(text)])]


_LONG, _MOST_MARKS = 2000, 30


def display_width(text: str) -> int:
    """The number of terminal cells that the text takes: none for combining marks, two for wide characters."""
    return sum(map(_cells, text))


@lru_cache(maxsize=2048)
def _cells(character: str) -> int:
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf"):
        return 0
    if category == "Cn":  # unassigned: Python 3.11 takes it for wide, 3.13 does not
        return 1
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
