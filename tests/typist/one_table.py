"""All projects in one table: a row for each, its headings the names of the columns."""

from __future__ import annotations

from strangers.expected import Book
from typist.layout import Layout
from typist.paper import Paper
from typist.sheets import Sheets


def are_in_one_table(paper: Paper, book: Book, layout: Layout) -> bool:
    """Whether this officer has one table in place of sheets; what stands above a sheet then has a column, or no place."""
    if layout.guidelines_in_sheets or len(book.sheets) < 2:
        return False
    return paper.officer.habit("sheets are one table", *["no"] * 9, "yes") == "yes"


def type_one_table(paper: Paper, book: Book, layout: Layout) -> None:
    """The table, with a column for the dimension where only there it is said."""
    officer = paper.officer
    sheets = Sheets(paper, book, layout)
    sheets.dimension = "none"
    all_fields = [sheets.fields(sheet) for sheet in book.sheets]
    first = (["มิติ"] if layout.dimension_in_sheets else []) + ["ที่"]
    made = paper.place.add_table(len(book.sheets) + 1, len(first) + len(all_fields[0]))
    heads = [*first, *(field.heading for field in all_fields[0])]
    for cell, text in zip(made.rows[0].cells, heads, strict=True):
        paper.cell(cell).line(text, bold=True)
    merged = officer.habit("dimensions of one table", "each", "merged") == "merged"
    for number, (row, sheet, fields) in enumerate(zip(made.rows[1:], book.sheets, all_fields, strict=True), 1):
        cells = [*row.cells]
        if layout.dimension_in_sheets:
            same = merged and number > 1 and book.sheets[number - 2].dimension == sheet.dimension
            if same:
                made.cell(number - 1, 0).merge(cells[0])
            else:
                officer.each("dimension's name in sheets", "yes")
                paper.cell(cells[0]).line(f"มิติที่ {sheet.dimension} {layout.names[sheet.dimension]}")
            cells = cells[1:]
        paper.cell(cells[0]).line(str(number))
        for cell, field in zip(cells[1:], fields, strict=True):
            field.into(paper.cell(cell))
