"""The lines above a table that name it, and the year that they name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from antigraft_cli.pipeline.book_import.comparison import usual_signs
from antigraft_cli.pipeline.book_import.fiscal_months import MONTH
from antigraft_cli.pipeline.book_import.pieces import Line, Piece, TablePiece
from antigraft_cli.pipeline.book_import.sheet_preamble import dimension_of, may_be_a_name
from antigraft_cli.thai import arabic_digits

_YEAR = re.compile(r"(?:พ\.?\s?ศ\.?|ปี)[^0-9\n]{0,20}(25[0-9]{2})(?!\s?[-–]\s?(?:พ\.ศ\.\s?)?25[0-9]{2})(?![0-9])")
_PERIOD = re.compile(
    r"(?:(?:พ\.?\s?ศ\.?|ปี(?:งบประมาณ)?)\s?)*25[0-9]{2}\s?(?:[-–—]|ถึง)\s?(?:(?:พ\.?\s?ศ\.?|ปี(?:งบประมาณ)?)\s?)*25[0-9]{2}"
)
_ABOVE = 4
"""Lines above a table among which its caption is looked for."""
_NAMES_THE_PLAN = re.compile(r"(?:ตารางที่\s?[0-9๐-๙]{1,2}\.?\s?)?(?:แผนปฏิบัติการ|บัญชี(?:โครงการ|แผน)).{0,160}$")
_DATE = re.compile(rf"(?:{MONTH.pattern})\s?(?:พ\.?\s?ศ\.?\s?)?(25[0-9]{{2}})(?![0-9])")
_NAMES_A_TABLE = re.compile(r"(?:บัญชี|ตาราง|สรุป|รายการ).{0,80}$")
_TITLE = re.compile(
    r"แบบ(?:ฟอร์ม)?\s?(?:ที่)?\s?[ก-ฮ]{1,3}\.?\s?[0-9]{0,3}|(?:รายละเอียด|บัญชี|ตาราง|สรุป|แผน)[ก-๎]{4,60}.{0,100}"
    r"|(?:ของ\s?)?(?:องค์การบริหารส่วน|เทศบาล|อบต\.|อบจ\.|ท[นมต]\.)[ก-๎\s]{1,60}"
)
_CAPTION = re.compile(
    r"แบบ|แผน|ปี|พ\.ศ\.|ตาราง|มิติ|ของ|องค์การ|เทศบาล|อบต\.|อบจ\.|ท[นมต]\.|เมืองพัทยา|อำเภอ|จังหวัด|งบประมาณ|บัญชี|รายการ"
    r"|หน่วย\s?:\s?บาท"
)
_UNIT = re.compile(r"\(?หน่วย\s?:\s?[ก-๎]{2,10}\)?")
_YEAR_ALONE = re.compile(r"(?:ประจำ|ปีที่|ปี|งบประมาณ|พ\.?\s?ศ\.?|[\s():.0-9])+")
_LONGEST_BELOW = 160
"""Letters of a line of other words between a caption and its table."""


def year_in(text: str, otherwise: int) -> int:
    """The first year that a text in Arabic digits names and that begins no range of years; without one, the other.

    Of dates only the last names it: `1 ตุลาคม พ.ศ. 2566 - 30 กันยายน พ.ศ. 2567` is the fiscal year 2567.
    """
    found = _YEAR.search(_DATE.sub("", _PERIOD.sub("", text)))
    dates = _DATE.findall(text)
    return int(found[1] if found else dates[-1]) if found or dates[1:] else otherwise


def text_of(pieces: Sequence[Piece], indexes: Sequence[int]) -> str:
    """The text of lines by their indexes, a line each, in Arabic digits."""
    return arabic_digits("\n".join(line.text for each in indexes if isinstance(line := pieces[each], Line)))


def _title_above(pieces: Sequence[Piece], index: int) -> list[int]:
    """The line above a caption's year that names the plan, where the caption has two."""
    line, above = pieces[index], pieces[index - 1] if index else None
    if isinstance(line, Line) and line.part:
        return list(range(index - line.part, index))
    if (
        not (isinstance(line, Line) and isinstance(above, Line))
        or above.outline
        or _NAMES_THE_PLAN.match(usual_signs(line.text))
    ):
        return []
    together = above.number == line.number or (above.bold and above.centered and line.centered)
    return [index - 1] if together and _NAMES_THE_PLAN.match(usual_signs(above.text)) else []


def _lines_above(pieces: Sequence[Piece], index: int) -> Iterator[int]:
    """The lines right above a table that a caption may have, from the nearest up to the one that begins the page.

    What stands above a heading and is none itself is of the part before it.
    """
    nearest = index - 1
    for each in range(index - 1, max(index - 1 - _ABOVE, -1), -1):
        piece = pieces[each]
        if not isinstance(piece, Line):
            if each != nearest or isinstance(piece, TablePiece):
                return
            nearest -= 1
            continue
        below = pieces[each + 1]
        if isinstance(below, Line) and below.outline and not piece.outline:
            return
        above = pieces[each - 1] if each else None
        is_name = isinstance(above, Line) and may_be_a_name(piece, above)
        if len(piece.text) > 200 or not (is_name or _CAPTION.search(usual_signs(piece.text))):
            yield from _caption_over(pieces, each)
            return
        yield each
        if piece.new_page:
            return


def captions_above(pieces: Sequence[Piece], index: int) -> list[int]:
    """The lines right above a table that may be its caption, back to the nearest that names a year, else a dimension."""
    found: list[int] = []
    up_to_dimension = 0
    for each in _lines_above(pieces, index):
        found.append(each)
        text = text_of(pieces, [each])
        if year_in(text, 0):
            return found + _title_above(pieces, each)
        if dimension_of(text):
            if len(found) > 1 and _is_of_a_list(pieces, each):
                break
            up_to_dimension = len(found)
    below = sum(1 for _ in takewhile(lambda each: _UNIT.fullmatch(text_of(pieces, [each])), found))
    nearest = pieces[found[below]] if below < len(found) else None
    if not up_to_dimension and isinstance(nearest, Line) and _NAMES_A_TABLE.match(nearest.text):
        return found[: below + 1]
    while 0 < up_to_dimension < len(found) and _is_title(pieces[found[up_to_dimension]]):
        up_to_dimension += 1
    return found[:up_to_dimension]


def _is_of_a_list(pieces: Sequence[Piece], index: int) -> bool:
    """Whether the line above one that names a dimension names one too: both are of a list of them."""
    above = pieces[index - 1] if index else None
    return isinstance(above, Line) and dimension_of(above.text) is not None


def _is_title(piece: Piece) -> bool:
    """Whether a line above the name of a dimension is the title of all tables, the number of their form, or whose they are."""
    return isinstance(piece, Line) and bool(_TITLE.fullmatch(arabic_digits(piece.text)))


def _caption_over(pieces: Sequence[Piece], index: int) -> list[int]:
    """A line of other words, such as `หน่วย : บาท`, and those above it up to one that names the plan's year; else none."""
    found: list[int] = []
    for each in range(index, max(index - _ABOVE, -1), -1):
        line = pieces[each]
        if not isinstance(line, Line) or line.is_text or len(line.text) > _LONGEST_BELOW:
            break
        found.append(each)
        if found[1:] and _names_a_year(line.text):
            return found
        if line.new_page:
            break
    return []


def _names_a_year(text: str) -> bool:
    plain = arabic_digits(usual_signs(text))
    return bool(year_in(plain, 0) and (_NAMES_THE_PLAN.match(plain) or _YEAR_ALONE.fullmatch(plain)))
