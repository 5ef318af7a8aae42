"""What is neither table nor sheet nor any other known part of a plan: an office's own chapters."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from antigraft_cli.model.chapter import ROOM
from antigraft_cli.pipeline.book_import.chapter_parts import Body, read_body
from antigraft_cli.pipeline.book_import.numbered_parts import numbered_parts
from antigraft_cli.pipeline.book_import.pieces import Line, Piece, TablePiece, Turn
from antigraft_cli.pipeline.book_import.sheet_preamble import dimension_of
from antigraft_cli.pipeline.book_import.whole_paragraphs import is_page_number
from antigraft_cli.source.canonical import Data

_TITLE = re.compile(
    r"(?:ส่วนที่|บทที่|ตอนที่|หมวดที่|ภาคผนวก|บทนำ|บรรณานุกรม|บทสรุป|การวิเคราะห์ความเสี่ยง|การประเมินความเสี่ยง|การติดตามและประเมินผล|(?:ประกาศ|คำสั่ง)(?=[^\s]{4})).{0,120}",
    re.DOTALL,
)
_NUMBER_ALONE = re.compile(r"(?:ส่วนที่|บทที่|ตอนที่|หมวดที่|ภาคผนวก)\s?(?:[0-9๐-๙]{1,2}|[ก-ฮ])?")
_WHOLE = "ภาคผนวก"
"""The title that needs no name below it."""

_NO_NAME = "(?!และ|ของ|ถึง|ถ้า|ได้|มี|เป็น|ประกอบ|กล่าว|จะ|ใน|นี้|ท้าย)"
_NUMBERED = re.compile(
    rf"(?:ส่วนที่|บทที่|หมวดที่)\s?[0-9๐-๙]{{1,2}}(?:\s{_NO_NAME}[^,;:]{{2,60}})?|ภาคผนวก(?:\s{_NO_NAME}[^,;:]{{1,60}})?"
)
"""A title that is one however it looks."""

_LEADS_IN = re.compile(r".{0,140}(?:ดังนี้|ดังต่อไปนี้|ตามตาราง(?:ต่อไปนี้)?)\s?[:：]?")
_LONGEST_TITLE, _LONGEST_PLAIN_NAME = 150, 60
_FEWEST_LINES = 3
"""A run of fewer lines without a heading is no chapter."""

_IDS = (
    ("ความเสี่ยง", "risk-analysis"),
    ("ภาคผนวก", "appendix"),
    ("บทนำ", "introduction"),
    ("ติดตาม", "monitoring"),
    ("บรรณานุกรม", "bibliography"),
)


@dataclass(slots=True)
class Chapter:
    """A chapter: its title, where it stands, how its pages lie, and its pieces by their indexes."""

    title: list[str]
    place: str
    landscape: bool
    indexes: list[int] = field(default_factory=list)
    body: Body = field(default_factory=lambda: Body(0))
    title_lines: list[Line] = field(default_factory=list)
    id: str = ""
    """Its id, if the book is ours and says so."""

    def data(self) -> dict[str, Data]:
        """The chapter as data."""
        fields: dict[str, Data] = {"title": "\n".join(self.title), "place": self.place}
        return fields | ({"page": "landscape"} if self.landscape else {}) | {"body": self.body.parts}


@dataclass(slots=True)
class OwnChapters:
    """The chapters of a book, and the indexes of pieces that are in none."""

    chapters: list[Chapter] = field(default_factory=list)
    left_over: list[int] = field(default_factory=list)


def find_chapters(
    pieces: Sequence[Piece], taken: frozenset[int], tables_begin: int, left_over: frozenset[int]
) -> OwnChapters:
    """The chapters that the pieces make which are not taken; those before `tables_begin` stand in front.

    What is `left_over` from sheets makes none.
    """
    found = OwnChapters(left_over=sorted(left_over - taken))
    taken |= left_over
    numbered = numbered_parts(pieces, taken)
    for run, landscape in _runs(pieces, taken):
        for part in _parts(pieces, run, numbered):
            _read(found, pieces, part, "front" if part[0] < tables_begin else "back", landscape=landscape[part[0]])
    return found


def names_a_chapter(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a line says that a chapter begins, or is the name below the number of one."""
    line, above = pieces[index], pieces[index - 1] if index else None
    if isinstance(above, Line) and _NUMBER_ALONE.fullmatch(above.full):
        return True
    return isinstance(line, Line) and bool(_TITLE.fullmatch(line.full))


def _runs(pieces: Sequence[Piece], taken: frozenset[int]) -> Iterator[tuple[list[int], dict[int, bool]]]:
    """Pieces that follow each other and are not taken, and whether each is on a page that lies on its side."""
    run: list[int] = []
    landscape, lies = False, dict[int, bool]()
    for index, piece in enumerate(pieces):
        if isinstance(piece, Turn):
            landscape = piece.landscape
        elif isinstance(piece, Line) and not piece.own and is_page_number(piece.full):
            continue
        elif index in taken:
            if run:
                yield run, lies
            run = []
        else:
            run.append(index)
            lies[index] = landscape
    if run:
        yield run, lies


def _parts(pieces: Sequence[Piece], run: list[int], numbered: Collection[int]) -> list[list[int]]:
    """A run parted where a chapter begins, or a numbered part of the book."""
    parts: list[list[int]] = []
    for place, index in enumerate(run):
        begins = index in numbered or _begins(pieces[index])
        if not place or (begins and not _is_number_alone(pieces, parts[-1])):
            parts.append([])
        parts[-1].append(index)
    return parts


def _is_number_alone(pieces: Sequence[Piece], part: list[int]) -> bool:
    """Whether so far a chapter has but its number: its name follows."""
    line = pieces[part[-1]]
    return len(part) == 1 and isinstance(line, Line) and not line.own and bool(_NUMBER_ALONE.fullmatch(line.text))


def _begins(piece: Piece) -> bool:
    if isinstance(piece, Line) and piece.own and not piece.part:
        return piece.outline == 1
    if not isinstance(piece, Line) or len(piece.text) > _LONGEST_TITLE or piece.part:
        return False
    if _NUMBERED.fullmatch(piece.text):
        return True
    looks = piece.outline == 1 or (piece.new_page and (piece.bold or piece.centered))
    return looks or (bool(_TITLE.fullmatch(piece.text)) and (piece.bold or piece.centered or not piece.style))


def _read(found: OwnChapters, pieces: Sequence[Piece], part: list[int], place: str, *, landscape: bool) -> None:
    title, rest = _title_of(pieces, part)
    has_table = any(isinstance(pieces[index], TablePiece) for index in part)
    of_dimension = bool(title) and len(part) <= _FEWEST_LINES and dimension_of(title[0].text) is not None
    is_short = not title and len(part) < _FEWEST_LINES and not has_table
    if is_short or not rest or of_dimension or _only_leads_in(pieces, rest):
        found.left_over += part
        return
    chapter = Chapter([line.full for line in title] or ["<ชื่อบท>"], place, landscape, part, title_lines=title)
    chapter.body = read_body(
        [pieces[index] for index in rest], float(ROOM["landscape" if landscape else "portrait"])
    )
    if chapter.body.parts:
        found.chapters.append(chapter)
    else:
        found.left_over += part


def _only_leads_in(pieces: Sequence[Piece], rest: Sequence[int]) -> bool:
    """Whether all that stands below a title is a line that leads in what follows, which is no part of the chapter."""
    line = pieces[rest[0]]
    return len(rest) == 1 and isinstance(line, Line) and bool(_LEADS_IN.fullmatch(line.text))


def _title_of(pieces: Sequence[Piece], part: list[int]) -> tuple[list[Line], list[int]]:
    """The lines of the title, and the pieces behind it."""
    first = pieces[part[0]]
    if not isinstance(first, Line) or not (_begins(first) or _is_heading(first)):
        return [], part
    lines = [first]
    for index in part[1:4]:
        line = pieces[index]
        if not isinstance(line, Line) or len(line.text) > _LONGEST_TITLE:
            break
        if not (line.part and line.number == first.number) and not (
            len(lines) == 1
            and not line.own
            and (first.text != _WHOLE or _looks_alike(line, first))
            and _NUMBER_ALONE.fullmatch(first.text)
            and _names(line, first)
            and not line.new_page
            and not (first.text == _WHOLE and first.bold > line.bold)
            and line.outline in (0, first.outline)
        ):
            break
        lines.append(line)
    return lines, part[len(lines) :]


def _looks_alike(line: Line, first: Line) -> bool:
    """Whether a line is a heading as much as the one above it."""
    return line.outline == first.outline > 0 or (line.centered and first.centered and line.bold and first.bold)


def _names(line: Line, first: Line) -> bool:
    """Whether a line below the number of a part may be its name: it looks as that does."""
    if first.bold or first.centered or first.outline:
        return bool(line.bold or line.centered or line.outline) and (line.centered or not first.centered)
    return len(line.text) <= _LONGEST_PLAIN_NAME and not line.label


def _is_heading(line: Line) -> bool:
    return bool(line.outline or ((line.bold or line.centered) and len(line.text) < _LONGEST_TITLE))


def chapter_ids(chapters: Sequence[Chapter], not_free: Collection[str] = ()) -> list[str]:
    """An id for each chapter, none twice; those without one get one that is not among those `not_free`."""
    taken = {*not_free, *(chapter.id for chapter in chapters)}
    ids: list[str] = []
    for number, chapter in enumerate(chapters, start=1):
        whole = " ".join(chapter.title)
        usual = (id_ for word, id_ in _IDS if word in whole)
        free = (
            id_
            for id_ in (*usual, *map("chapter-{}".format, range(number, number + len(taken) + 1)))
            if id_ not in taken
        )
        ids.append(chapter.id if chapter.id and chapter.id not in ids else next(free))
        taken.add(ids[-1])
    return ids
