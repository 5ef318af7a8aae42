"""The columns of a year's table, by the words of its head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from antigraft_cli.pipeline.book_import.comparison import usual_signs
from antigraft_cli.pipeline.book_import.fiscal_months import dotted
from antigraft_cli.pipeline.book_import.heading_words import Field, field_named
from antigraft_cli.pipeline.book_import.sheet_values import quarters_in
from antigraft_cli.readers.blocks import Cell
from antigraft_cli.thai import arabic_digits

Grid = Sequence[Sequence[Cell | None]]
_MOST_HEAD_ROWS, _FEWEST_COLUMNS = 4, 3
_TIME = re.compile("ไตรมาส|(?:ระยะ|ช่วง|ห้วง|กำหนด)เวลา")
_BEGIN_AND_END = 2
"""Columns below a head of time that are the days when a project begins and ends."""

_FEWEST_MONTHS = 6
"""Columns of a month each from which they need no head above them."""

_VALUE = re.compile(
    r"งบประมาณ|งปม|วงเงิน|ค่าใช้จ่าย|ไตรมาส|จำนวนเงิน|ดำเนิน(?:การ|งาน)|(?:ระยะ|ห้วง|ช่วง)เวลา|เดือน(?:$|\s)|^q\s?[1-4]$|25[0-9]{2}",
    re.IGNORECASE,
)
_LONGEST_HEAD = 60
"""Letters of the head of a column of values."""

_TITLE = re.compile(
    r"(?=.*(?:รายการ|ชื่อ|โครงการ|กิจกรรม|มาตรการ))"
    r"(?:ชื่อ|รายการ|รายละเอียด|โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ|แนวทางปฏิบัติ|แผนงาน|งาน|มิติ|แนวทาง|ภารกิจ|และ|หรือ|ตาม|แผน|ที่|จะ|ดำเนินการ|ของ|การ"
    r"|ป้องกันการทุจริต|\([^()]{1,40}\)|[\s/,*-])+"
)
_NUMBER = re.compile(r"(?:ลำดับ(?:ที่)?|ที่|ลำ\s?ดับ|no\.?)", re.IGNORECASE)
_QUARTER = re.compile(r"(?:(?:ไตรมาส\s?)?(?:ที่)?|q)\s?([1-4])\s?(?:\(.*\))?", re.IGNORECASE | re.DOTALL)
_MONTHS = re.compile(r"\(?[ก-ฮเ]{1,2}\.[คพยม]\.\s?[-–]\s?[ก-ฮเิี]{1,3}\.[คพยม]\.\)?")
_RANGE = re.compile("[-–—]|ถึง")
_DIMENSION = re.compile(r"(?:มิติ|มติ)(?:ที่)?.{0,20}?\s?([1-4])")
_BARE = re.compile("[0-9]{1,2}")
_FIGURE = re.compile(r"[0-9][0-9,.]*(?:\.-)?")
_BROKEN_WORD = re.compile(r"(?<=[ก-๎])[ \t]*\n\s*(?=[ก-๎])")
_YEAR = re.compile(r"(25[0-9]{2}|(?<![0-9])[67][0-9](?![0-9]))")
_HEAD_CELL = re.compile(
    r"(?:ไตรมาส.*|(?:ที่\s?)?[1-4]|(?:งบประมาณ|จำนวนเงิน|จำนวน)?\s?\(?(?:บาท)?\)?|q[1-4]|.*(?:25[0-9]{2}).*|หมายเหตุ)?",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(slots=True)
class Columns:
    """Where a table has what; -1 for what it has not. `dimensions`, `quarters` and `budgets` are by their numbers.

    `quarter_texts` are the columns that name the quarters of a year each. `fields` are those of sheets. `by_fill` is whether the ground of cells, not a sign in them, marks the quarters.
    """

    head_rows: int = 0
    number: int = -1
    title: int = -1
    dimension: int = -1
    guideline: int = -1
    budget: int = -1
    source: int = -1
    quarter: int = -1
    quarter_end: int = -1
    note: int = -1
    responsible: int = -1
    year: int = -1
    by_fill: bool = False
    dimensions: dict[int, int] = field(default_factory=dict)
    fields: dict[Field, int] = field(default_factory=dict)
    quarters: dict[int, int] = field(default_factory=dict)
    budgets: dict[int, int] = field(default_factory=dict)
    by_amount: bool = False
    """Whether the columns of years have amounts, not marks for the years in which a project is."""
    year_quarters: dict[tuple[int, int], int] = field(default_factory=dict)
    quarter_texts: dict[int, int] = field(default_factory=dict)

    @property
    def are_of_form(self) -> bool:
        """Whether they are those of the official form: number, title, budget, the four quarters."""
        return self.number >= 0 and self.budget >= 0 and set(self.quarters) == {1, 2, 3, 4}


def columns_of(grid: Grid, first: int = 0) -> Columns | None:
    """The columns of a table of projects whose head begins at a row; None if it is another kind of table."""
    if max(map(len, grid), default=0) < _FEWEST_COLUMNS:
        return None
    for start in range(first, min(first + _MOST_HEAD_ROWS, len(grid))):
        if last := _last_of_head(grid, start):
            end = _head_end(grid, last - 1)
            columns = _named(grid, start, end)
            if columns.title >= 0 and (
                columns.budget >= 0
                or len(columns.quarters) > 1
                or columns.budgets
                or columns.year_quarters
                or columns.quarter >= 0
            ):
                columns.head_rows = end
                return columns
    return None


def _text(cell: Cell | None) -> str:
    """The words of a cell; a narrow one breaks them anywhere, and Thai has no blanks between them."""
    if cell is None:
        return ""
    whole = _BROKEN_WORD.sub("", usual_signs(arabic_digits(cell.text)))
    return dotted(" ".join(whole.split()))


def _last_of_head(grid: Grid, start: int) -> int:
    """The row behind the first rows of a head, by which it is one; 0 if none begins at `start`.

    Where columns are set with blanks, a name in one line stands beside the middle of one in two.
    """
    texts: list[str] = []
    for end, row in enumerate(grid[start : start + 2], start + 1):
        fresh = [_text(cell) for cell in row]
        if any(map(_FIGURE.fullmatch, fresh)):
            return 0
        texts += fresh
        if _is_head(texts):
            return end
        # A row without a gap is the first of a form, not a part of a head.
        if all(texts):
            return 0
    return 0


def _is_head(texts: list[str]) -> bool:
    named = {text for text in texts if text.strip(" :")}
    has_title = any(_TITLE.fullmatch(text) for text in named)
    short = (text for text in named if len(text) <= _LONGEST_HEAD)
    has_value = any(map(_VALUE.search, short))
    has_value = has_value or any(map(_MONTHS.fullmatch, named))
    return has_title and has_value and len(named) >= 3


def _head_end(grid: Grid, start: int) -> int:
    """The row behind a head of one to three rows."""
    end = start + 1
    while end < len(grid) and end < start + 3:
        cells = {
            id(cell): cell for cell, above in zip(grid[end], grid[end - 1], strict=False) if cell is not above
        }
        fresh = [_text(cell) for cell in cells.values()]
        names = all(_HEAD_CELL.fullmatch(text) or _TITLE.fullmatch(text) or _is_month(text) for text in fresh)
        if not _title_reaches(grid, start, end) and (sum(map(bool, fresh)) < 2 or not names):
            break
        end += 1
    return end


def _title_reaches(grid: Grid, start: int, end: int) -> bool:
    """Whether the cell that heads the titles in one row spans down to another."""
    pairs = zip(grid[start], grid[end], strict=False)
    return any(cell is not None and cell is below and _TITLE.fullmatch(_text(cell)) for cell, below in pairs)


def _is_month(text: str) -> bool:
    return len(text) < 14 and bool(quarters_in(text))


def _named(grid: Grid, start: int, end: int) -> Columns:
    columns = Columns()
    if end - start > 1:
        below = [_text(cell) for cell in grid[end - 1]]
        columns.dimensions = _numbered_dimensions(grid[start:end])
        bare = {place for place, text in enumerate(below) if _BARE.fullmatch(text)} - {
            *columns.dimensions.values()
        }
        numbered = {int(below[place]): place for place in sorted(bare) if re.fullmatch("[1-4]", below[place])}
        columns.quarters = numbered if len(numbered) == 4 == len(bare) else {}
    beside: list[str] = []
    are_months = sum(map(_is_month, map(_text, grid[end - 1]))) >= _FEWEST_MONTHS
    for column in range(max(len(row) for row in grid[start:end])):
        cells = [row[column] if column < len(row) else None for row in grid[start:end]]
        texts = beside = _with_head_beside(list(dict.fromkeys(filter(None, map(_text, cells)))), beside)
        if texts and column not in {*columns.quarters.values(), *columns.dimensions.values()}:
            _name(columns, column, texts, are_months=are_months)
    _spread(grid, start, columns)
    return columns


def _with_head_beside(texts: list[str], beside: list[str]) -> list[str]:
    """What heads a column; over a quarter also what stands over the one before it, where cells are empty, not merged."""
    quarter = _QUARTER.fullmatch(texts[-1]) if texts else None
    before = _QUARTER.fullmatch(beside[-1]) if beside else None
    begins = not before and any(map(_YEAR.search, beside[:-1]))
    goes_on = quarter and len(texts) < len(beside) and int(quarter[1]) == (int(before[1]) if before else 0) + 1
    if not goes_on or not (before or begins) or texts[:-1] != beside[: len(texts) - 1]:
        return texts
    return [*beside[:-1], texts[-1]]


def _numbered_dimensions(head: Grid) -> dict[int, int]:
    """The columns of a head that name a dimension each, below a cell that says so or by themselves: `มิติ 1`."""
    found: dict[int, int] = {}
    for place in range(max(map(len, head))):
        texts = dict.fromkeys(_text(row[place]) for row in head if place < len(row) and row[place])
        if named := _DIMENSION.fullmatch(" ".join(filter(None, texts))):
            found.setdefault(int(named[1]), place)
    return found if len(found) > 1 else {}


def _name(columns: Columns, column: int, texts: list[str], *, are_months: bool) -> None:
    top, bottom, whole = texts[0], texts[-1], " ".join(texts)
    quarter = _QUARTER.fullmatch(bottom)
    years = _YEAR.findall(whole) if "ปี" in whole or "พ.ศ" in whole or "25" in whole else []
    if quarter and (len(texts) > 1 or "ไตรมาส" in bottom or bottom[:1] in "qQ"):
        _add_quarter(columns, column, int(quarter[1]), years)
    elif _is_month(bottom) and (len(texts) > 1 or are_months or _MONTHS.fullmatch(bottom)):
        quarter_of = quarters_in(bottom)[0]
        # Months from one to another are all of a quarter; each by itself is a part of it.
        key = (
            quarter_of
            if _RANGE.search(bottom) and quarter_of not in columns.quarters
            else quarter_of * 100 + column
        )
        columns.quarters.setdefault(key, column)
    elif years and not _NUMBER.fullmatch(top) and not _TITLE.fullmatch(top):
        year = int(years[-1]) if len(years[-1]) == 4 else 2500 + int(years[-1])
        of_years = columns.quarter_texts if _TIME.match(bottom) else columns.budgets
        of_years.setdefault(year, column)
    else:
        _name_plain(columns, column, whole, top)


def _add_quarter(columns: Columns, column: int, quarter: int, years: list[str]) -> None:
    if years and len(years[0]) == 4:
        columns.year_quarters.setdefault((int(years[0]), quarter), column)
    else:
        columns.quarters.setdefault(quarter, column)


_NO_TITLE_BEHIND = r"(?!.{0,20}/\s?(?:โครงการ|กิจกรรม|มาตรการ))"
"""A column may have guidelines and, below each, its projects: `แนวทาง/โครงการ`."""

_PLAIN: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("note", re.compile(r"หมาย\s?เหตุ|ข้อสังเกต")),
    ("guideline", re.compile(rf"(?:ภารกิจ|แนวทาง(?!ปฏิบัติ)|กลยุทธ์){_NO_TITLE_BEHIND}")),
    ("dimension", re.compile(rf"(?:มิติ|มติที่){_NO_TITLE_BEHIND}")),
    ("source", re.compile("แหล่ง(?:ที่มา|งบ|เงิน)|ที่มาของงบ")),
    (
        "budget",
        re.compile(
            r"(?:จำนวน|เงิน)?งบประมาณ|งปม|งบ\s?\(|จำนวนเงิน|วงเงิน|ค่าใช้จ่าย|รวม(?:ทั้ง)?(?:เงิน|งบ|ปี|สิ้น)|รวม\s?\(?(?:บาท)?\)?$"
        ),
    ),
    ("responsible", re.compile("รับผิดชอบ|หน่วยงาน")),
    ("quarter", _TIME),
    (
        "year",
        re.compile(
            r"(?:ประจำ)?ปี(?:\s?งบประมาณ)?(?:\s?ที่(?:ดำเนิน(?:การ|งาน)|จะดำเนินการ|ทำ))?\s?\(?(?:พ\.ศ\.)?\)?$|พ\.ศ\.$"
        ),
    ),
    ("number", _NUMBER),
    ("title", _TITLE),
)


_AS_OUTPUTS = re.compile(r"เป้าหมาย\s?\(?\s?ผลผลิต")
"""How the form of local development plans calls outputs."""


def _name_plain(columns: Columns, column: int, text: str, top: str) -> None:
    for role, words in _PLAIN:
        found = (
            words.fullmatch(text) or words.fullmatch(top)
            if role in ("number", "title")
            else words.match(text) or (role == "note" and words.search(text))
        )
        if found and getattr(columns, role) < 0:
            setattr(columns, role, column)
            return
    named = "outputs" if _AS_OUTPUTS.match(text) else field_named(text)
    if named and named not in ("title", "other"):
        columns.fields.setdefault(named, column)


def _spread(grid: Grid, start: int, columns: Columns) -> None:
    """Name the columns below a head of quarters that names no single one but is as wide as four."""
    if columns.quarters or columns.year_quarters or columns.quarter < 0:
        columns.quarter = -1 if columns.quarters else columns.quarter
        return
    # A head of several rows may be wider below.
    cell = grid[start][columns.quarter] if columns.quarter < len(grid[start]) else None
    if cell and cell.columns == _BEGIN_AND_END:
        columns.quarter_end = cell.column + 1
    if cell and cell.columns == 4:
        columns.quarters = {number: cell.column + number - 1 for number in (1, 2, 3, 4)}
        columns.quarter = -1
