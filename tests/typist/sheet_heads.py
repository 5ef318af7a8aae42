"""What stands above a sheet's first heading: its kind, its number, its dimension and guideline."""

from __future__ import annotations

from strangers.expected import Sheet
from typist.layout import Layout
from typist.paper import Paper

_DIMENSION = (
    "มิติที่ {} {}", "มิติที่ {} {}", "มิติที่ {} : {}", "มิติที่ {}. {}", "มติที่ {} {}", "มิติ {} {}", "มิติที่ {}  {}", "มิติที่ {}\n{}", "มิติที่{} {}", "มิติที่ {} ({})", "มิติ : {} {}",
)  # fmt: skip
_GUIDELINE = ("{} {}", "แนวทางที่ {} {}", "แนวทาง {} {}", "แนวทางที่ {} : {}", "{}. {}")


def type_sheet_head(
    paper: Paper,
    place: int,
    sheet: Sheet,
    layout: Layout,
    names: tuple[str, ...],
    guidelines: dict[str, str],
    *,
    divided: bool,
) -> None:
    """The lines above the sheet."""
    officer = paper.officer
    kind = officer.habit(
        "sheet head",
        "รายละเอียดโครงการ/กิจกรรม/มาตรการ",
        "none",
        "none",
        "แบบฟอร์มรายละเอียดโครงการ",
        "รายละเอียดโครงการ",
        "แบบเสนอโครงการ/กิจกรรม/มาตรการ",
    )
    number = officer.habit("sheet number", "none", "none", "ลำดับที่ {}", "โครงการที่ {}", "ลำดับที่ {}.", "แผ่นที่ {}")
    center = officer.habit("sheet head stands", "left", "center") == "center"
    if kind != "none":
        paper.line(officer.form(kind), bold=True, center=center)
    if number != "none":
        paper.line(officer.form(number.format(place + 1)), bold=True, center=center)
    if layout.dimension_in_sheets and not divided:
        text = dimension_line(paper, sheet, names)
        if officer.habit("lines of dimension", "one", "one", "breaks") == "one" and "\n" in text:
            for line in text.split("\n"):
                paper.line(line, bold=True)
        else:
            paper.line(text, bold=True)
    if layout.guidelines_in_sheets and sheet.guideline:
        word = officer.mostly("guideline line", *_GUIDELINE)
        paper.line(word.format(sheet.guideline, guidelines[sheet.guideline]), bold=True)


def dimension_line(paper: Paper, sheet: Sheet, names: tuple[str, ...]) -> str:
    """The line that says which dimension a sheet is of."""
    way = paper.officer.mostly("dimension line", *_DIMENSION)
    if paper.officer.habit("dimension's name in sheets", "yes", "yes", "yes", "no") == "no":
        return f"มิติที่ {sheet.dimension}"
    number, name = paper.officer.form(way.format(sheet.dimension, "|")).split("|", 1)[0], names[sheet.dimension]
    return number + name + (")" if way.endswith(")") else "")
