"""The same nodes through the API of python-docx, as its users write it: styles and cells are looked up once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Cm
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from antigraft_cli.markup.nodes import Cell, Paragraph, Row, Run, Section, Table
from antigraft_cli.writers.looks.style_names import TABLE, TICK, style_of, style_of_cell

Styles = dict[str, Any]
"""By id; typed as Any, because python-docx annotates each kind with another class."""


def write(sections: tuple[Section, ...], base: Path, target: Path) -> None:
    """Write the nodes into a document made from the base."""
    document = docx.Document(str(base))
    styles = {style.style_id: style for style in document.styles}
    for number, section in enumerate(sections):
        _set_page(document, section, new=number > 0)
        for block in section.blocks:
            if isinstance(block, Paragraph):
                _paragraph(document, block, styles)
            elif isinstance(block, Table):  # the sample has no pictures
                _paragraph(document, block.caption, styles)
                _table(document, block, styles)
    document.save(str(target))


def _set_page(document: Document, section: Section, *, new: bool) -> None:
    page = document.add_section(WD_SECTION.NEW_PAGE) if new else document.sections[0]
    wide = section.page == "landscape"
    page.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    page.page_width, page.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))
    page.left_margin, page.right_margin, page.top_margin, page.bottom_margin = Cm(3), Cm(2), Cm(2.5), Cm(2)


def _paragraph(document: Document, paragraph: Paragraph, styles: Styles) -> None:
    made = document.add_paragraph()
    made.style = styles[style_of(paragraph)]  # the annotation is by class, not by what it accepts
    if paragraph.label:
        made.add_run(f"{paragraph.label}\t")
    _runs(made, paragraph.runs, styles)
    if paragraph.leads:
        made.paragraph_format.keep_with_next = True


def _runs(made: WordParagraph, runs: tuple[Run, ...], styles: Styles) -> None:
    for run in runs:
        text = made.add_run(run.text)
        if run.mark == "bold":
            text.bold = True
        elif run.mark == "tick":
            text.style = styles[TICK]


def _table(document: Document, table: Table, styles: Styles) -> None:
    rows = (*table.head, *table.body, *table.foot)
    made = document.add_table(len(rows), len(table.widths))
    made.style = styles[TABLE]
    for column, width in zip(made.columns, table.widths, strict=True):
        column.width = Cm(width)
    grid = [list(row.cells) for row in made.rows]
    taken: set[tuple[int, int]] = set()
    for number, row in enumerate(rows):
        _row(grid, number, row, taken, styles)


def _row(grid: list[list[_Cell]], number: int, row: Row, taken: set[tuple[int, int]], styles: Styles) -> None:
    column = 0
    for cell in row:
        while (number, column) in taken:
            column += 1
        _cell(grid[number][column], cell, styles)
        last_row, last_column = number + cell.rows - 1, column + cell.columns - 1
        if (last_row, last_column) != (number, column):
            grid[number][column].merge(grid[last_row][last_column])
            taken |= {(y, x) for y in range(number, last_row + 1) for x in range(column, last_column + 1)}
        column = last_column + 1


def _cell(made: _Cell, cell: Cell, styles: Styles) -> None:
    paragraph = made.paragraphs[0]
    paragraph.style = styles[style_of_cell(cell)]
    _runs(paragraph, cell.runs, styles)
