"""Headers and footers that were typed into the text of every page, by people who never found those of Word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from antigraft_cli.pipeline.book_import.comparison import compared
from antigraft_cli.pipeline.book_import.pieces import Line, Piece, Turn
from antigraft_cli.pipeline.book_import.sheet_preamble import is_preamble, is_sheet_head
from antigraft_cli.pipeline.book_import.whole_paragraphs import is_page_number
from antigraft_cli.thai import arabic_digits

_NUMBERED = re.compile(
    r"(?P<words>.*?\S)[\s|]*(?:หน้า(?:ที่)?|page)[\s:|]*(?P<number>[0-9]{1,3})", re.IGNORECASE | re.DOTALL
)
_FEWEST = 3
"""Pages that begin with the same words from which these are a header."""

_LONGEST = 200
_LEADS_ON = re.compile(r"\s*/\s?(?P<words>\S.{0,60}?)\s?(?:\.{2,}|…+)\s*")
_GOES_ON = re.compile(r"(?P<head>\S.{0,120}?)\s?(?:\(\s?ต่อ\s?\)|-\s?ต่อ\s?-)")
_NEXT_PAGE = 3
"""Lines at the head of a page: its number, and perhaps what stands above each."""
_MOSTLY = 0.7
"""The share of the pages with a number beside which a line is their head; dimensions and tables go on over several."""

_LETTER = re.compile("[^\\W\\d_]")
_LINES_OF_A_HEAD = 3
"""Lines at the top of a page among which its number stands."""


def without_running_heads(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without lines that say the same on several pages, each with the number of its page behind or beside it.

    Nor with lines at the foot of a page that say what the next one begins with, `/๔. กลุ่มเป้าหมาย…`, and those at its
    head that say that a sheet goes on: `รายละเอียดโครงการ (ต่อ)`.
    """
    pieces = [
        piece for index, piece in enumerate(pieces) if not _leads_on(pieces, index) and not _says_it_goes_on(piece)
    ]
    numbers: dict[str, set[str]] = {}
    for piece in pieces:
        words, number = _head(piece)
        if words:
            numbers.setdefault(words, set()).add(number)
    heads = {words for words, found in numbers.items() if len(found) >= _FEWEST}
    beside = _beside_numbers(pieces)
    kept: list[Piece] = []
    turned = False
    for index, piece in enumerate(pieces):
        if index in beside or _head(piece)[0] in heads:
            turned = turned or (isinstance(piece, Line) and piece.new_page)
            continue
        kept.append(replace(piece, new_page=True) if turned and not isinstance(piece, Turn) else piece)
        turned = False
    return kept


def _beside_numbers(pieces: Sequence[Piece]) -> set[int]:
    """The places of lines at the head of several pages that stand above or below the number of their page, and of those."""
    found: dict[str, list[tuple[int, int]]] = {}
    pages = 0
    for index, piece in enumerate(pieces):
        lines = _first_lines(pieces, index) if isinstance(piece, Line) and piece.new_page else []
        number = next((place for place, line in enumerate(lines) if is_page_number(line.full)), None)
        if number is None:
            continue
        pages += 1
        for place in range(number) if number else range(1, len(lines))[:1]:
            if _may_be_a_head(lines[place]):
                found.setdefault(arabic_digits(lines[place].text), []).append((index + place, index + number))
    often = [places for places in found.values() if len(places) >= max(_FEWEST, _MOSTLY * pages)]
    return {place for places in often for both in places for place in both}


def _first_lines(pieces: Sequence[Piece], index: int) -> list[Line]:
    """The lines with which a page begins, up to what is none."""
    lines: list[Line] = []
    for piece in pieces[index : index + _LINES_OF_A_HEAD]:
        if not isinstance(piece, Line) or piece.own:
            break
        lines.append(piece)
    return lines


def _may_be_a_head(line: Line) -> bool:
    return bool(_LETTER.search(line.text)) and len(line.text) <= _LONGEST and not is_preamble(line)


def _leads_on(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a line says no more than what the page behind it begins with, as official letters do."""
    line = pieces[index]
    found = _LEADS_ON.fullmatch(line.text) if isinstance(line, Line) and not line.own else None
    words = compared(found["words"]) if found else ""
    below = (each for each in pieces[index + 1 : index + 1 + _NEXT_PAGE] if isinstance(each, Line))
    return bool(words) and any(compared(each.full).startswith(words) for each in below)


def _says_it_goes_on(piece: Piece) -> bool:
    """Whether a line is the head of a sheet that says that it is not its first page."""
    found = _GOES_ON.fullmatch(piece.text) if isinstance(piece, Line) and not piece.own else None
    return bool(found and isinstance(piece, Line) and is_sheet_head(replace(piece, text=found["head"])))


def heads_of_pages(pieces: Sequence[Piece]) -> frozenset[str]:
    """The texts with which several pages begin, in Arabic digits: a box with the plan's title, or what people type there."""
    begin = Counter(
        arabic_digits(piece.text) for piece in pieces if isinstance(piece, Line) and piece.new_page and piece.text
    )
    return frozenset(text for text, count in begin.items() if count >= _FEWEST)


def _head(piece: Piece) -> tuple[str, str]:
    if not isinstance(piece, Line) or piece.own or len(piece.text) > _LONGEST:
        return "", ""
    found = _NUMBERED.fullmatch(arabic_digits(piece.text))
    return (found["words"], found["number"]) if found else ("", "")
