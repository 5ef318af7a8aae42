"""The sheets of a book: where each begins and ends, and the lines of each of its fields."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from antigraft_cli.pipeline.book_import.comparison import usual_signs
from antigraft_cli.pipeline.book_import.field_headings import (
    Heading,
    likely_heading,
    numbered_heading,
)
from antigraft_cli.pipeline.book_import.field_tables import by_year, charted, lines_of_field
from antigraft_cli.pipeline.book_import.forgotten_headings import part_forgotten
from antigraft_cli.pipeline.book_import.heading_words import Field
from antigraft_cli.pipeline.book_import.issued_papers import begins_issued
from antigraft_cli.pipeline.book_import.list_marks import mark_of, without_mark
from antigraft_cli.pipeline.book_import.pieces import Line, Piece, TablePiece, Turn, without_dots
from antigraft_cli.pipeline.book_import.sheet_headings import sheet_headings
from antigraft_cli.pipeline.book_import.sheet_preamble import (
    Preamble,
    dimension_field,
    is_beside_the_plan,
    is_sheet_head,
    read_preamble,
)
from antigraft_cli.pipeline.book_import.sheet_starts import sheet_titles, with_preamble
from antigraft_cli.pipeline.book_import.sheet_title import title_of
from antigraft_cli.pipeline.book_import.sheet_values import cost_of, quarters_in
from antigraft_cli.pipeline.book_import.signatures import begins_signature
from antigraft_cli.thai import arabic_digits

_LONGEST_HEADING = 60
_RESULT = re.compile(
    r"(?:เชิง|ด้าน)?(?P<field>ผลผลิต|ผลลัพธ์)\s*(?:\([A-Za-z ]+\)\s*)?[:–-]?\s+(?P<rest>\S.*)", re.DOTALL
)
_QUALITY = re.compile(
    r"(?:ตัวชี้วัด|เป้าหมาย)?เชิง(?P<kind>ปริมาณ|คุณภาพ)\s*(?:\([A-Za-z ]+\))?(?:\s*[:–-]\s*|\s+|$)(?P<rest>.*)", re.DOTALL
)
_LETTER = re.compile("[^\\W\\d_]")
_OF_RESULTS = ("results", "outputs", "outcomes", "indicators", "other")
_OF_NUMBERS = ("duration", "budget", "target_groups", "title")

_NAMES_MONEY = re.compile(r"[0-9๐-๙]\s?(?:\.-\s?)?บาท|ไม่ใช้งบประมาณ")
"""What a line says that names a cost beside a time, where both have one heading."""

_FEWEST_FIELDS = 4
"""Fields of a sheet that have been read before it may end within a page."""

_END = re.compile(
    r"\(?\s?ลงชื่อ(?![ก-๎])|\(?\s?ลงชื่อผู้|\(\s?ลงนาม\s?\)|ลงนาม\s?[.…_]{3}|การ(?:ลงนาม|อนุมัติ(?:แผน)?|เห็นชอบแผน|รับรองแผน)$|ภาคผนวก|ส่วนที่\s?[0-9๐-๙]|บทที่\s?[0-9๐-๙]|บรรณานุกรม|แผนปฏิบัติการ(?:ป้องกัน|ต่อต้าน).{0,200}(?:พ\.ศ\.|ปี)"
)


_NAMES_THE_PLAN = re.compile("แผนปฏิบัติการ(?:ป้องกัน|ต่อต้าน)การทุจริต(?:เพื่อยกระดับ.{0,60})?")


@dataclass(slots=True)
class Sheet:
    """A sheet: its title, what stands above it, the lines of each field, and the pieces that it takes, from `start` to `end`."""

    title: str
    preamble: Preamble
    start: int
    end: int
    lines: dict[Field, list[Line]] = field(default_factory=dict)
    own_lines: list[Line] = field(default_factory=list)
    """All its lines but those of the field `other`."""
    tables: list[TablePiece] = field(default_factory=list)
    id: str = ""
    """The id of its project, if the book is ours and says so."""
    former_title: str = ""
    """The title that the plan has for it, where an edited book is brought back."""


def find_sheets(
    pieces: Sequence[Piece], year_tables: frozenset[int], in_tables: Collection[str] = ()
) -> list[Sheet]:
    """All sheets in the order of the book; what `year_tables` names by its index ends one.

    `in_tables` are the titles that those have.
    """
    headings = sheet_headings(pieces)
    titles = sheet_titles(pieces, headings, in_tables)
    starts = [
        with_preamble(pieces, title, after, headings) for title, after in zip(titles, [-1, *titles], strict=False)
    ]
    ends = [*starts[1:], len(pieces)][: len(starts)]
    none_of_them = year_tables | _turns_upright(pieces)
    sheets = [
        _sheet(pieces, headings, title, (start, end), none_of_them)
        for title, start, end in zip(titles, starts, ends, strict=True)
    ]
    part_forgotten([sheet.lines for sheet in sheets], in_tables)
    for sheet, title in zip(sheets, titles, strict=True):
        sheet.title = title_of(sheet.lines, sheet.preamble, pieces[title], has_heading=title in headings)
    return _with_dimensions(sheets)


def _turns_upright(pieces: Sequence[Piece]) -> frozenset[int]:
    """Where the paper turns upright again: sheets that lie on their side end there."""
    turns = [(index, piece.landscape) for index, piece in enumerate(pieces) if isinstance(piece, Turn)]
    return frozenset(index for (_, lay), (index, lies) in pairwise(turns) if lay and not lies)


def _with_dimensions(sheets: list[Sheet]) -> list[Sheet]:
    """Sheets with the dimension whose heading stands above the first of several, where it heads each dimension once."""
    named = [sheet.preamble.dimension for sheet in sheets if sheet.preamble.dimension]
    if len(named) == len(sheets) or named != sorted(set(named)):
        return sheets
    current = 0
    for sheet in sheets:
        current = sheet.preamble.dimension or current
        sheet.preamble.dimension = current
    return sheets


def _sheet(
    pieces: Sequence[Piece],
    headings: dict[int, Heading],
    title: int,
    span: tuple[int, int],
    none_of_them: frozenset[int],
) -> Sheet:
    sheet = _begun(pieces, title, span)
    current: Field = "title"
    number, by_quality = 0, False
    times: list[Line] = []
    for index in range(title, span[1]):
        piece = pieces[index]
        heading = headings.get(index) or _heading_here(piece, current, number) or _by_its_place(piece, sheet)
        if heading is None and (by_quality or current in ("indicators", "results")):
            heading = _quality(piece)
            by_quality = by_quality or heading is not None
        if heading and heading.field == "other" and _stands_above(piece, pieces[title]):
            heading = None
        number = heading.number or number if heading else number
        is_another = (not heading and begins_signature(pieces, index)) or begins_issued(pieces, index)
        if (len(sheet.lines) >= _FEWEST_FIELDS and is_another) or _ends(
            piece, index, sheet, none_of_them, is_heading=heading is not None
        ):
            sheet.end = index
            break
        if isinstance(piece, TablePiece):
            times += _take_table(sheet, piece, current)
        elif isinstance(piece, Line):
            current = heading.field if heading else current
            _take(sheet, piece, heading, current)
    _place_indicators(sheet)
    _place_source(sheet)
    _place_cost(sheet)
    if times and not any(quarters_in(arabic_digits(line.text)) for line in sheet.lines.get("duration", [])):
        sheet.lines.setdefault("duration", []).extend(times)
    return sheet


def _begun(pieces: Sequence[Piece], title: int, span: tuple[int, int]) -> Sheet:
    """A sheet of which but the lines above its title are known."""
    above = [piece for piece in pieces[span[0] : title] if isinstance(piece, Line)]
    sheet = Sheet("", read_preamble(above), span[0], span[1], {}, list(above))
    if unknown := [line for line in above if is_beside_the_plan(line)]:
        sheet.lines["other"] = unknown
    return sheet


def _take_table(sheet: Sheet, piece: TablePiece, current: Field) -> list[Line]:
    """Give a table's lines to its field; what it says of time is returned where it is below another one."""
    by_years = by_year(piece) if current in ("duration", "budget") else {}
    for name, lines in by_years.items():
        sheet.lines.setdefault(name, []).extend(lines)
    if by_years:
        return []
    rows = lines_of_field(piece, current)
    sheet.lines.setdefault(current, []).extend(rows)
    sheet.tables += [] if rows else [piece]
    return charted(piece) if current != "duration" else []


def _place_indicators(sheet: Sheet) -> None:
    """Indicators are the outputs of a sheet that names none; else the data has no field for them."""
    indicators = sheet.lines.pop("indicators", [])
    if not any(sheet.lines.get(name) for name in ("results", "outputs")):
        if indicators:
            sheet.lines["outputs"] = indicators
        return
    if indicators:
        sheet.lines.setdefault("other", []).extend(indicators)
        sheet.own_lines = [line for line in sheet.own_lines if line not in indicators]


def _place_source(sheet: Sheet) -> None:
    """What the money comes from is a part of the budget where it names the amount, or where nothing else does."""
    source = sheet.lines.pop("source", [])
    if not source:
        return
    names_amount = any(cost_of(line.text) for line in source)
    field: Field = "budget" if names_amount or not sheet.lines.get("budget") else "source"
    sheet.lines.setdefault(field, []).extend(source)


def _place_cost(sheet: Sheet) -> None:
    """What a project costs stands beside its time where both have one heading."""
    if not sheet.lines.get("budget"):
        named = [line for line in sheet.lines.get("duration", []) if _NAMES_MONEY.search(line.text)]
        sheet.lines |= {"budget": named} if named else {}


def _heading_here(piece: Piece, current: Field, number: int) -> Heading | None:
    """A heading by where it stands: `ผลผลิต` with its text behind it, or an unknown one with the next number."""
    if not isinstance(piece, Line) or piece.is_text:
        return None
    text, value = numbered_heading(piece.text)
    if not piece.own and (dimension := dimension_field(text)) is not None:
        return Heading("dimension", value, dimension)
    mark = mark_of(piece)
    text = mark.text if mark else piece.text
    found = _RESULT.fullmatch(text) if current in _OF_RESULTS else None
    if found:
        return Heading("outputs" if found["field"] == "ผลผลิต" else "outcomes", 0, found["rest"])
    # Where no heading before it has a number, a number is that of an item.
    is_next = number > 0 and mark is not None and mark.signature[:2] == ("number", 1) and mark.value == number + 1
    if not mark or not is_next or len(text) > _LONGEST_HEADING:
        return None
    likely = likely_heading(text)
    # A step may have that number too: what no field's word begins must look like a heading.
    if likely.field != "other" or (mark.value > 4 and (piece.bold or piece.outline)):
        return likely._replace(number=mark.value)
    return None


def _by_its_place(piece: Piece, sheet: Sheet) -> Heading | None:
    """A heading of unknown words: in a cell of a form, or with but a colon behind them.

    The latter begin like those of a field which has not been yet.
    """
    text = piece.text if isinstance(piece, Line) and not (piece.is_text or piece.own) else ""
    if isinstance(piece, Line) and is_beside_the_plan(piece):
        return Heading("other", 0, text.removeprefix(piece.front).strip())
    if not text.endswith((":", "：")) or len(text) > _LONGEST_HEADING:
        return None
    likely = likely_heading(without_mark(text).rstrip(" :："))
    return likely if likely.field not in ("other", *sheet.lines) else None


def _quality(piece: Piece) -> Heading | None:
    """Indicators of quantity are outputs, those of quality outcomes, where both are what indicators are parted into."""
    text = piece.text if isinstance(piece, Line) and not piece.is_text else ""
    found = _QUALITY.fullmatch(without_mark(text))
    return Heading("outputs" if found["kind"] == "ปริมาณ" else "outcomes", 0, found["rest"]) if found else None


def _take(sheet: Sheet, line: Line, heading: Heading | None, current: Field) -> None:
    lines = sheet.lines.setdefault(current, [])
    if current != "other":
        sheet.own_lines.append(line)
    if heading is None:
        # The number of a page that was typed says nothing.
        if current in _OF_NUMBERS or line.is_text or _LETTER.search(line.text):
            lines.append(replace(line, text=without_dots(line.text)))
    elif heading.rest or current == "other":
        written = line.text if current == "other" else without_dots(heading.rest)
        lines.append(replace(line, text=written, label="", part=0))


def _ends(piece: Piece, index: int, sheet: Sheet, none_of_them: frozenset[int], *, is_heading: bool) -> bool:
    """Whether a piece no longer belongs to a sheet of which some fields have been read."""
    if index in none_of_them or (isinstance(piece, Turn) and piece.landscape):
        return True
    if not isinstance(piece, Line) or piece.is_text or is_heading or len(sheet.lines) < _FEWEST_FIELDS:
        return False
    text = usual_signs(piece.text)
    is_set_off = piece.centered and piece.bold
    begins = piece.outline == 1 or (is_set_off and (piece.new_page or bool(_NAMES_THE_PLAN.fullmatch(text))))
    return begins or is_sheet_head(piece) or bool(_END.match(text) and len(piece.text) < 250)


def _stands_above(piece: Piece, title: Piece) -> bool:
    """Whether a heading is one of a higher level than the title of a sheet, and so none of its fields."""
    if not isinstance(piece, Line) or not isinstance(title, Line):
        return False
    heads_a_page = piece.new_page and piece.bold and piece.centered and not title.centered
    return 0 < piece.outline < (title.outline or 2) or (heads_a_page and not piece.outline)
