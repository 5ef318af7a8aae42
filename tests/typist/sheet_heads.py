"""What stands above a sheet's first heading: its kind, its number, its dimension and guideline."""

from __future__ import annotations

from strangers.expected import Sheet
from typist.layout import Layout
from typist.paper import Paper
from typist.texts import GUIDELINES

_DIMENSION = (
    "มิติที่ {} {}", "มิติที่ {} {}", "มิติที่ {} : {}", "มิติที่ {}. {}", "มติที่ {} {}", "มิติ {} {}", "มิติที่ {}  {}", "มิติที่ {}\n{}", "มิติที่{} {}", "มิติที่ {} ({})", "มิติ : {} {}", "มิติที่ .....{}..... {}",
)  # fmt: skip
_KINDS = (
    "รายละเอียดโครงการ/กิจกรรม/มาตรการ", "none", "none", "แบบฟอร์มรายละเอียดโครงการ", "รายละเอียดโครงการ", "แบบเสนอโครงการ/กิจกรรม/มาตรการ",
)  # fmt: skip
_OTHER_PLANS = ("none", "none", "none", "none", "ยุทธศาสตร์ที่ 5 การบริหารจัดการที่ดี", "แผนงานบริหารงานทั่วไป")
_GUIDELINE = ("{} {}", "แนวทางที่ {} {}", "แนวทาง {} {}", "แนวทางที่ {} : {}", "{}. {}")


def type_sheet_head(paper: Paper, place: int, sheet: Sheet, layout: Layout, *, names_dimension: bool) -> None:
    """The lines above the sheet."""
    officer = paper.officer
    kind = officer.habit("sheet head", *_KINDS)
    number = officer.habit("sheet number", "none", "none", "ลำดับที่ {}", "โครงการที่ {}", "ลำดับที่ {}.", "แผ่นที่ {}")
    center = officer.habit("sheet head stands", "left", "center") == "center"
    if kind != "none":
        paper.line(officer.form(kind), bold=True, center=center)
    if number != "none":
        paper.line(officer.form(number.format(place + 1)), bold=True, center=center)
    plan = officer.habit("other plan above sheets", *_OTHER_PLANS)
    if plan != "none" and names_dimension:
        paper.line(plan)
    if names_dimension:
        _type_dimension(paper, sheet, layout)
    if layout.guidelines_in_sheets and sheet.guideline:
        word = officer.mostly("guideline line", *_GUIDELINE)
        paper.line(word.format(sheet.guideline, GUIDELINES[sheet.guideline]), bold=True)


def _type_dimension(paper: Paper, sheet: Sheet, layout: Layout) -> None:
    text = _dimension_line(paper, sheet, layout.names)
    if paper.officer.habit("lines of dimension", "one", "one", "breaks") == "breaks":
        paper.line(text, bold=True)
        return
    for line in text.split("\n"):
        paper.line(line, bold=True)


def _dimension_line(paper: Paper, sheet: Sheet, names: tuple[str, ...]) -> str:
    way = paper.officer.mostly("dimension line", *_DIMENSION)
    if paper.officer.habit("dimension's name in sheets", "yes", "yes", "yes", "no") == "no":
        return f"มิติที่ {sheet.dimension}"
    before, _, behind = way.rpartition("{}")
    return paper.officer.form(before.format(sheet.dimension)) + names[sheet.dimension] + behind
