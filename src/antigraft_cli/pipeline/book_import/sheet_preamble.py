"""What stands above the title of a sheet: its head, number, dimension and guideline."""

from __future__ import annotations

import re
from dataclasses import dataclass

from antigraft_cli.pipeline.book_import.own_form import SHEET
from antigraft_cli.pipeline.book_import.pieces import Line
from antigraft_cli.thai import arabic_digits

_D = "[0-9๐-๙]"
_HEAD = re.compile(r"(?:แบบ)?รายละเอียด(?:ของ)?\s?(?:โครงการ|กิจกรรม|มาตรการ|แผนงาน|แนวปฏิบัติ|แนวทางปฏิบัติ|/|\s)+")
_NUMBER = re.compile(rf"(?:ลำดับ(?:ที่)?|โครงการที่|แผ่นที่)\s?{_D}{{1,3}}\.?")
DIMENSION = re.compile(r"(?:มิติ|มติ)\s?(?:ที่)?\s?(?P<number>[1-4๑-๔])\s?[.:)]?\s*(?P<name>.*)", re.DOTALL)
_GUIDELINE = re.compile(
    rf"แนวทาง(?:ที่)?\s?:?\s?(?P<number>{_D}{{1,2}}(?:\.{_D}{{1,2}}){{0,3}})(?!{_D})\s*(?P<name>.*)"
)
_OWN_GUIDELINE = re.compile("แนวทาง (?P<number>.+)")
_GUIDELINE_HEADING = re.compile(rf"(?P<number>{_D}{{1,2}}(?:\.{_D}{{1,2}}){{0,3}})\.?\s+(?P<name>.+)")
_LONGEST_NAME = 220


@dataclass(slots=True)
class Preamble:
    """What the lines above a title say; a guideline's name where one does, and whether the sheet itself is in it."""

    dimension: int = 0
    dimension_name: str = ""
    guideline: str = ""
    guideline_name: str = ""
    names_own_guideline: bool = False
    heading_number: str = ""


def is_preamble(line: Line) -> bool:
    """Whether a line may stand above the title of a sheet."""
    text = line.text
    if line.is_text or len(text) > _LONGEST_NAME:
        return False
    if line.style == SHEET or _HEAD.fullmatch(text) or _NUMBER.fullmatch(text) or _GUIDELINE.fullmatch(text):
        return True
    return bool(DIMENSION.fullmatch(text) or _guideline_heading(line))


def is_sheet_head(line: Line) -> bool:
    """Whether a line says that a sheet begins."""
    return not line.is_text and bool(_HEAD.fullmatch(line.text) or _NUMBER.fullmatch(line.text))


def _guideline_heading(line: Line) -> re.Match[str] | None:
    """A guideline's number and name; a number of one part is one where the line heads a page."""
    found = _GUIDELINE_HEADING.fullmatch(line.full)
    return found if found and ("." in found["number"] or line.outline == 1) else None


def read_preamble(lines: list[Line]) -> Preamble:
    """The dimension and the guideline that the lines name."""
    preamble = Preamble()
    for line in lines:
        if found := DIMENSION.fullmatch(line.text):
            preamble.dimension = int(arabic_digits(found["number"]))
            preamble.dimension_name = found["name"].strip()
        elif found := _GUIDELINE.fullmatch(line.text):
            preamble.guideline = arabic_digits(found["number"])
            preamble.guideline_name = found["name"].strip() or preamble.guideline_name
            preamble.names_own_guideline = True
        elif line.style == SHEET and (found := _OWN_GUIDELINE.fullmatch(line.text)):
            preamble.guideline, preamble.names_own_guideline = arabic_digits(found["number"]), True
        elif found := _guideline_heading(line):
            preamble.heading_number = arabic_digits(found["number"])
            preamble.guideline_name = found["name"].strip()
    return preamble
