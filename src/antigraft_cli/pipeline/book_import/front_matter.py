"""What stands in front of the tables: where the cover ends, the preface, the contents, the title pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from antigraft_cli.pipeline.book_import import contents_entries
from antigraft_cli.pipeline.book_import.comparison import compared, usual_signs
from antigraft_cli.pipeline.book_import.cover import MONTHS, Cover
from antigraft_cli.pipeline.book_import.list_marks import mark_of
from antigraft_cli.pipeline.book_import.pieces import Line, PicturePiece, Piece, TablePiece, Turn
from antigraft_cli.pipeline.book_import.sheets import Sheet
from antigraft_cli.pipeline.book_import.whole_paragraphs import is_page_number, paragraphs
from antigraft_cli.thai import arabic_digits

_HEADING = re.compile(
    r"(?:ค(?:ำ|ํา)\s?(?:กล่าว)?น(?:ำ|ํา)|ค(?:ำ|ํา)ปรารภ|สารบัญ\S{0,6}|สารบาญ|บทนำ|ส่วนที่\s?[0-9๐-๙].*|บทที่\s?[0-9๐-๙].*|ประกาศ\S{4,80})"
)
_PREFACE = re.compile(
    r"(?:(?:ส่วนที่|บทที่|ตอนที่|หมวดที่)\s?[0-9๐-๙]{1,2}\s?[.:]?\s*|[0-9๐-๙]{1,2}[.)]\s*)?(?:ค(?:ำ|ํา)\s?(?:กล่าว)?น(?:ำ|ํา)|ค(?:ำ|ํา)ปรารภ)\s?:?"
)
_SIGNED = re.compile(
    r"(?!.*(?:จึง|จะ|เพื่อ|หวัง|ขอบ|ขออ|ประโยชน์))(?:โดย\s?)?(?:(?:(?:สำนัก|กอง|ฝ่าย|งาน|ส่วน|หน่วย)[ก-๎]\S{1,40}|[ก-ฮ]{1,4}\.)(?:\s(?:สำนัก|กอง|ฝ่าย|งาน|องค์การบริหาร|เทศบาล|อบต\.|อบจ\.|ท[นมต]\.)\S{1,60}){0,2}|คณะ(?:ผู้จัดทำ|ทำงาน|กรรมการ)\S{0,40}|ผู้จัดทำ)"
    rf"|(?:วันที่\s?)?(?:[0-9]{{1,2}}\s?)?(?:เดือน\s?)?(?:{'|'.join(MONTHS)})\s?(?:พ\.?ศ\.?\s?)?25[0-9]{{2}}"
)
"""Who wrote a preface, and when, in a line of its own below it."""

_NAME = re.compile(
    r"(?:\(?ลงชื่อ\)?.{0,80}|(?:นาย(?!ก(?:เทศ|อบ|องค์))|นาง(?:สาว)?|ว่าที่\s?ร้อย(?:ตรี|โท|เอก))\s?[ก-๎]{2,20}\s[ก-๎]{2,30}|\(\s*(?:[.…_\s]{3,}|(?:นาย|นาง|นางสาว|ว่าที่|ดร\.|พ\.).{2,60})\))"
)
_MOST_BELOW = 5
"""Lines at the end of a preface among which a name in brackets, or dots for one, begins a signature."""

_PAGE = re.compile("[0-9๐-๙ก-ฮ-]{1,7}|หน้า")
_PART_ALONE = re.compile(r"(?:ส่วนที่|บทที่|ตอนที่|หมวดที่)\s?[0-9๐-๙]{1,2}(?![0-9๐-๙])(?:$|\s(?!.*[0-9๐-๙]$))")
_REASON = re.compile(r"แผนฉบับนี้แก้ไขเพิ่มเติม ครั้งที่ \S{1,3} เมื่อวันที่ .{5,40}? เหตุผลที่แก้ไข: (.+)", re.DOTALL)
_TABLE_OF_YEAR = re.compile(r".{0,100}?พ\.ศ\. 25[0-9]{2}")
_MOST_ON_A_COVER = 25
_LONGEST_ON_A_COVER = 250
_LONGEST_HEADING = 100


@dataclass(slots=True)
class FrontMatter:
    """The preface's paragraphs, the reason for a revision, whether there are contents, and the pieces that these are."""

    preface: list[str] = field(default_factory=list)
    reason: str = ""
    has_contents: bool = False
    taken: set[int] = field(default_factory=set)


def cover_end(pieces: Sequence[Piece], stops: frozenset[int]) -> int:
    """How many pieces the cover has; `stops` are those that begin something else."""
    lines = 0
    for index, piece in enumerate(pieces):
        if index in stops or isinstance(piece, TablePiece) or lines > _MOST_ON_A_COVER:
            return index
        if isinstance(piece, Turn) and lines:
            return index
        if isinstance(piece, Line):
            if (
                _HEADING.fullmatch(usual_signs(piece.text))
                or len(piece.text) > _LONGEST_ON_A_COVER
                or (piece.new_page and lines)
            ):
                return index
            lines += 1
    return len(pieces)


def read_front(
    pieces: Sequence[Piece], cover: Cover, start: int, taken: frozenset[int], sheets: Sequence[Sheet]
) -> FrontMatter:
    """Preface, contents and title pages from `start` on; `taken` are the pieces that are something else."""
    named = headings(pieces) | {compared(sheet.title) for sheet in sheets}
    front = FrontMatter()
    index = start
    while index < len(pieces):
        piece = pieces[index]
        if index in taken or not isinstance(piece, Line) or piece.is_text or (cover.is_own and piece.outline > 1):
            index += 1
        elif _PREFACE.fullmatch(usual_signs(piece.text)) and not front.preface:
            index = _read_preface(pieces, index, front, cover, taken)
        elif contents_entries.HEADING.fullmatch(piece.text) or contents_entries.has_their_style(piece):
            index = _read_contents(pieces, index, front, taken, named)
        else:
            if _is_title_page(piece, cover):
                front.taken.add(index)
            index += 1
    return front


def _is_title_page(line: Line, cover: Cover) -> bool:
    """Whether a line repeats the cover; an item of a list that happens to does not."""
    is_item = mark_of(line) is not None and not (line.own or line.bold or line.centered or line.outline)
    return not (line.is_text or is_item) and len(line.text) <= _LONGEST_ON_A_COVER and cover.repeats(line.text)


def _run(pieces: Sequence[Piece], index: int, taken: frozenset[int], *, has_entries: bool = False) -> list[int]:
    """The lines behind a heading, up to what cannot belong to it; `has_entries` if they name other headings."""
    found: list[int] = []
    for each in range(index + 1, len(pieces)):
        piece = pieces[each]
        if each in taken or isinstance(piece, TablePiece | Turn | PicturePiece):
            break
        if (
            piece.outline == 1
            or (found and not has_entries and not piece.is_text and _HEADING.fullmatch(piece.text))
            or (found and piece.new_page and (piece.bold or _heads_a_page(piece, pieces[index + 1 : each])))
            or (found and piece.bold and piece.centered and _PART_ALONE.match(piece.text))
        ):
            break
        found.append(each)
    return found


def _heads_a_page(line: Line, above: Sequence[Piece]) -> bool:
    """Whether a short line begins a page with no tab in front, as all lines above it on theirs have one."""
    indented = [piece.written.startswith("\t") for piece in above if isinstance(piece, Line)]
    return len(line.text) <= _LONGEST_HEADING and not line.written.startswith("\t") and all(indented)


def _read_preface(
    pieces: Sequence[Piece], index: int, front: FrontMatter, cover: Cover, taken: frozenset[int]
) -> int:
    run = _run(pieces, index, taken)
    front.taken |= {index, *run}
    lines = _above_the_names([line for each in run if isinstance(line := pieces[each], Line)])
    written = [line for line in lines if line.is_text or not is_page_number(line.full)]
    for text in paragraphs(_above_the_names([line for line in written if not _is_title_page(line, cover)])):
        if found := _REASON.fullmatch(text):
            front.reason = found[1]
        else:
            front.preface.append(text)
    return run[-1] + 1 if run else index + 1


def _above_the_names(lines: list[Line]) -> list[Line]:
    """The lines of a preface without those below it that say who wrote it and when."""
    end = len(lines)
    while end and not lines[end - 1].is_text and _SIGNED.fullmatch(_plain(lines[end - 1])):
        end -= 1
    last = range(max(end - _MOST_BELOW, 0), end)
    name = next((place for place in last if not lines[place].is_text and _NAME.fullmatch(lines[place].text)), end)
    return lines[:name]


def _plain(line: Line) -> str:
    return usual_signs(arabic_digits(line.text))


def headings(pieces: Sequence[Piece]) -> set[str]:
    """The headings of a book and the names of its tables up to their year, as they are compared."""
    lines = [piece for piece in pieces if isinstance(piece, Line) and piece.outline]
    whole = (
        compared("".join(line.text for line in parts)) for _, parts in groupby(lines, lambda line: line.number)
    )
    tables = (piece.table.rows[0] for piece in pieces if isinstance(piece, TablePiece))
    named = (_TABLE_OF_YEAR.match(arabic_digits(row[0].text)) for row in tables if row)
    return {*whole, *(compared(found[0]) for found in named if found)}


def _is_contents_table(pieces: Sequence[Piece], index: int, taken: frozenset[int]) -> bool:
    """Whether the contents are a table, whose rows lead to a page each."""
    piece = pieces[index] if index < len(pieces) and index not in taken else None
    if not isinstance(piece, TablePiece):
        return False
    rows = [row for row in piece.table.rows if len(row) > 1]
    leading = sum(bool(_PAGE.fullmatch(row[-1].text.strip())) for row in rows)
    return 2 * leading > len(piece.table.rows)


def _read_contents(
    pieces: Sequence[Piece], index: int, front: FrontMatter, taken: frozenset[int], named: set[str]
) -> int:
    """The lines of the contents: by their style, because they lead to a page or name a heading, or all up to the next one."""
    front.has_contents = True
    front.taken.add(index)
    run = _run(pieces, index, taken, has_entries=True)
    lines = [line for each in run if isinstance(line := pieces[each], Line)]
    following = pieces[run[-1] + 1] if run and run[-1] + 1 < len(pieces) else None
    until_heading = isinstance(following, Line) and (following.outline == 1 or following.new_page)
    all_short = all(len(line.text) <= _LONGEST_ON_A_COVER and not line.outline for line in lines)
    if not run and _is_contents_table(pieces, index + 1, taken):
        front.taken.add(index + 1)
        return index + 2
    for each, line in zip(run, lines, strict=True):
        is_entry = not _PART_ALONE.fullmatch(line.text) and (
            contents_entries.has_their_style(line)
            or contents_entries.leads_to_a_page(line)
            or compared(line.text) in named
        )
        if not is_entry and not (until_heading and all_short):
            return each
        front.taken.add(each)
        index = each
    return index + 1
