"""Paragraphs that the edge of a page broke into lines, as PDFs and mail give them: which lines belong together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from antigraft_cli.readers.page_edge import PageEdge, mark_kind
from antigraft_cli.thai import display_width

BULLETS = "•●○◦▪■◆◇❖❑❒➢➤►▶▸▹‣»›➔➜→★☆✦✧✅*·\uf0b7\uf0a7\uf0d8\uf0fc\U0001f300-\U0001faff"
"""What people set before the items of a list, but for dashes, for a class of characters: pictographs too."""

MARK = re.compile(rf"\s*(?:[-–—{BULLETS}✓☑☐]\ufe0f?|\(?[0-9๐-๙]+(?:\.[0-9๐-๙]+)*[.)]|\(?[ก-ฮ]\)|[ก-ฮ]\.(?=\s))\s*")
_SIGNING = re.compile(r"\s*(?:\(?\s?ลงชื่อ|\(\s*(?:[.…_]|(?:นาย|นาง|นางสาว|ว่าที่).{2,60}\)\s*$)|ตำแหน่ง\s)")
_PARTS = re.compile(r"[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+")
_HEADING = re.compile(
    r"\s*(?:(?:มิติ|มติ|ลำดับ|ส่วน|บท|หน้า)ที่|(?:ลำดับ|ที่)\s|รวม(?:ทั้งสิ้น|\s)|[0-9๐-๙]{1,2}\s(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ)"
    r"|(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร))[ก-๎]{2,30}\s*$|ผล(?:ผลิต|ลัพธ์)\s*$)"
)
_FIELD = re.compile(r"\s*[ก-๎][ก-๎ /()]{1,40}[:：]\s")
_ALONE = re.compile(r"\s*(?:คำนำ|สารบัญ|บทนำ|ภาคผนวก)\s*")
_OF_A_PAGE = re.compile(r"\s*(?:แผนปฏิบัติการ|รายละเอียด|คำนำ|สารบัญ|ภาคผนวก|บัญชี|ตาราง)")
_COLUMNS = re.compile(r"[^\s] {3,}[^\s]")
_WIDEST, _NARROWEST = 160, 50
"""Cells: lines that were broken at the edge of a page end no farther right, and those of running text no nearer."""
_FULL, _FULL_BARE = 0.7, 0.85
_WIDE_LINES = 3
_FAR = 1.6
_MOSTLY = 0.97
_SHORT = 20


class TextLine(NamedTuple):
    """A line with the blanks that it is indented by."""

    text: str
    apart: bool
    """Whether an empty line is above it."""
    new_page: bool

    @property
    def is_row(self) -> bool:
        """Whether tabs part columns: they are more than an indent, and than what stands behind the mark of a list."""
        first, *others = self.text.lstrip("\t ").split("\t")
        return self.text.count("\t") >= 2 and len(others) > bool(MARK.fullmatch(first) or _PARTS.fullmatch(first))


class Edge(NamedTuple):
    """How pages break paragraphs: from which column their edge does, 0 where it never does; whether first lines are indented.

    `bare` is the edge of pages whose text came without any indents.
    """

    full: float
    indents: bool
    bare: PageEdge | None = None

    def breaks(self, line: str, following: str, first: str) -> bool:
        """Whether the edge of the page may have ended a line, so wide it is; `first` is the paragraph's first line."""
        if not self.full or display_width(line) >= self.full:
            return bool(self.full)
        if self.bare is None:
            return False
        return self.bare.left_no_room(line, following, mark_kind(first), first=line == first)


def edge_of(lines: Sequence[TextLine], *, is_paged: bool) -> Edge:
    """How the pages that lines were on broke them."""
    full = full_width(lines) or (_full_width_of_pages(lines) if is_paged else 0)
    is_bare = full and not any(line.text[:1] in " \t" for line in lines)
    bare = PageEdge([line.text for line in lines]) if is_bare else None
    return Edge(full, _indents_first_lines(lines, full), bare)


def full_width(lines: Sequence[TextLine]) -> float:
    """The column from which a line was ended by the edge of a page; 0 where lines are whole paragraphs."""
    ends = sorted(display_width(line.text) for line in lines if not line.is_row and is_running(line.text))
    if len(ends) < 10 or ends[int(_MOSTLY * len(ends))] > _WIDEST:
        return 0
    # Text of pages without any indents has the cells of tables among its lines.
    is_bare = any(line.new_page for line in lines) and not any(line.text[:1] in " \t" for line in lines)
    usual, share = (ends[int(_MOSTLY * len(ends))], _FULL_BARE) if is_bare else (ends[len(ends) * 9 // 10], _FULL)
    return share * usual if usual >= _NARROWEST and not _reach_beyond(ends, usual) else 0


def _reach_beyond(ends: Sequence[float], edge: float) -> bool:
    """Whether lines end far beyond an edge, and not few beside those that end at it: then there is none."""
    beyond = sum(end > _FAR * edge for end in ends)
    return beyond >= _WIDE_LINES and beyond >= sum(_FULL_BARE * edge <= end <= edge for end in ends) / 3


def _full_width_of_pages(lines: Sequence[TextLine]) -> float:
    """The same for pages on which few lines are as wide as the page; 0 where some are far wider than others so wide."""
    ends = sorted(display_width(line.text) for line in lines if not line.is_row and is_running(line.text))
    usual = ends[-_WIDE_LINES] if len(ends) >= _WIDE_LINES else 0
    is_page = usual >= _NARROWEST and ends[-1] <= min(usual / _FULL_BARE, _WIDEST)
    return _FULL_BARE * usual if is_page else 0


def is_running(line: str) -> bool:
    """Whether a line is no row of a table whose columns are set with blanks."""
    mark = MARK.match(line)
    return not _COLUMNS.search(line, mark.end() if mark else 0)


def is_mark_of(line: str, following: str) -> bool:
    """Whether a line is but the mark of the text below it; a dash above something short is a cell without a value."""
    mark = MARK.fullmatch(line)
    return bool(mark) and (line.strip()[-1:] in ".)" or display_width(following) >= _SHORT)


def goes_on(line: str, following: TextLine, *, indents: bool = False) -> bool:
    """Whether a line may continue the one above: it begins no farther right than that one's text behind its mark."""
    if following.apart or begins_anew(line, following):
        return False
    if indents and 0 < blanks_before(line) <= blanks_before(following.text):
        return False
    return text_start(following.text) <= text_start(line)


def begins_anew(line: str, following: TextLine) -> bool:
    """Whether a line is no part of the text above it by what it says."""
    begins = any(pattern.match(following.text) for pattern in (MARK, _HEADING, _FIELD))
    begins = begins or bool(_SIGNING.match(line) or _SIGNING.match(following.text) or _ALONE.fullmatch(line))
    # No page breaks a line with a tab in front of it.
    begins = begins or following.text.startswith("\t")
    begins = begins or (following.new_page and bool(_OF_A_PAGE.match(following.text)))
    return begins or not (is_running(line) and is_running(following.text))


def _indents_first_lines(lines: Sequence[TextLine], full: float) -> bool:
    """Whether lines that the edge of a page broke go on farther left: an indent begins a paragraph."""
    behind = [
        blanks_before(below.text) - blanks_before(line.text)
        for line, below in pairwise(lines)
        if full and display_width(line.text) >= full and blanks_before(line.text) and goes_on(line.text, below)
    ]
    return sum(difference < 0 for difference in behind) * 2 > len(behind)


def blanks_before(line: str) -> int:
    """How far a line is indented."""
    return len(line) - len(line.lstrip())


def text_start(line: str) -> int:
    """The column of a line's text behind the mark of a list."""
    mark = MARK.match(line)
    return display_width(mark[0]) if mark else blanks_before(line)
