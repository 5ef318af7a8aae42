"""What belongs to pages, not to the text, among the lines of a text that was taken from a book's pages."""

from __future__ import annotations

import re

from antigraft_cli.messages import Message
from antigraft_cli.thai import arabic_digits

PAGE_END = "\f"
"""What stands between pages in text taken out of a PDF."""

_NUMBER = re.compile("[0-9๐-๙]{1,3}")
_PLAIN = re.compile(r"\s*([0-9๐-๙]{1,3})\s*")
_DECORATED = re.compile(
    r"\s*(?:[-–—~]\s?[0-9๐-๙ก-ฮ]{1,3}\s?[-–—~]"
    r"|(?:หน้า|หน้าที่|page)\s?\|?\s?[0-9๐-๙]{1,3}(?:\s?(?:จาก|ของ|of|/)\s?[0-9๐-๙]{1,3})?"
    r"|[0-9๐-๙]{1,3}\s?\|\s?(?:หน้า|page))\s*",
    re.IGNORECASE,
)
_OF_THE_FRONT = re.compile(r"\s*[ก-ฮ]\s*")
_LEADING = re.compile(r"[-–—~]\s?[0-9๐-๙ก-ฮ]{1,3}\s?[-–—~]?\s*")
_TRAILING = re.compile(r"\s*[-–—~|]?\s?[0-9๐-๙]{0,3}\s?[-–—~]?$")
_MOST_PAGES = 0.6
_LINES_OF_A_PAGE = 12
"""Fewer lines lie between the numbers of a table whose every cell has a line of its own."""


def page_number_lines(lines: list[str]) -> set[int]:
    """The places of the lines that hold nothing but the number of a page.

    A bare number is one at either end of a page, where the text says where pages end; elsewhere if it follows the
    number before it, a page's lines apart. A letter alone is that of a page in front where others have numbers.
    """
    found = {place for place, line in enumerate(lines) if _DECORATED.fullmatch(line)}
    found |= {place for place, line in enumerate(lines) if found and _OF_THE_FRONT.fullmatch(line)}
    bare = [place for place, line in enumerate(lines) if _PLAIN.fullmatch(line)]
    if PAGE_END in lines:
        return found | (set(bare) & at_ends_of_pages(lines))
    return found | _in_sequence(lines, bare)


def running_heads(lines: list[str], share: float = _MOST_PAGES) -> set[int]:
    """The places of lines that most pages begin or end with, more than a `share` of them, but for the number of the page.

    None where the text does not say where pages end. A heading that only some pages begin with stays.
    """
    ends = at_ends_of_pages(lines) if PAGE_END in lines else set()
    found: dict[str, set[int]] = {}
    for place in ends:
        found.setdefault(_without_number(lines[place].strip()), set()).add(place)
    pages = lines.count(PAGE_END)
    often = [places for text, places in found.items() if len(places) > max(share * pages, 2) and text]
    return set().union(*often)


def left_out_notes(numbers: int, heads: int) -> tuple[Message, ...]:
    """What is said of page numbers and running heads that are not read."""
    notes = (
        (numbers, Message(f"ตัดเลขหน้าออก {numbers} แห่ง", f"page numbers left out: {numbers}")),
        (
            heads,
            Message(f"ตัดหัวหรือท้ายกระดาษออก {heads} บรรทัด", f"lines of page headers and footers left out: {heads}"),
        ),
    )
    return tuple(note for count, note in notes if count)


def _without_number(line: str) -> str:
    leading = _LEADING.match(line)
    line = line[leading.end() :] if leading else line
    return line[:-12] + _TRAILING.sub("", line[-12:])


def at_ends_of_pages(lines: list[str]) -> set[int]:
    """The places of the first and the last line of each page."""
    written = [place for place, line in enumerate(lines) if line.strip(" \t") or line == PAGE_END]
    ends = set()
    for before, place, after in zip([-1, *written], written, [*written[1:], -1], strict=False):
        if before < 0 or after < 0 or PAGE_END in (lines[before], lines[after]):
            ends.add(place)
    return {place for place in ends if lines[place] != PAGE_END}


def _in_sequence(lines: list[str], bare: list[int]) -> set[int]:
    written = [0]
    for line in lines:
        written.append(written[-1] + bool(line.strip()))
    found: set[int] = set()
    last: tuple[int, int] | None = None
    for place in bare:
        number = _number(lines[place])
        if last is not None and number == last[1] + 1 and written[place] - written[last[0]] > _LINES_OF_A_PAGE:
            found |= {last[0], place}
            last = (place, number)
        elif last is None or last[0] not in found:
            last = (place, number)
    return found


def _number(line: str) -> int:
    digits = _NUMBER.search(line)
    return int(arabic_digits(digits[0])) if digits else 0
