"""A table in the making: lines of texts, what is merged, what is ticked, how many lines are its head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import _Cell

from typist.paper import Paper
from typist.ticks import tick


@dataclass
class Grid:
    """Lines of cells; `merges` are top, left, bottom, right; `ticks` are a line and its columns."""

    width: int
    lines: list[list[str]] = field(default_factory=list)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    ticks: list[tuple[int, list[int]]] = field(default_factory=list)
    bold: set[int] = field(default_factory=set)
    head: int = 0

    def add(self, texts: Sequence[str], *, bold: bool = False) -> int:
        """A line more; gives its number."""
        self.lines.append([*texts, *[""] * (self.width - len(texts))])
        if bold:
            self.bold.add(len(self.lines) - 1)
        return len(self.lines) - 1

    def across(self, text: str, *, merged: bool = True) -> None:
        """A line of one text through all columns."""
        line = self.add([text], bold=True)
        if merged:
            self.merges.append((line, 0, line, self.width - 1))

    def typed(self, paper: Paper) -> None:
        """Put the table into the document."""
        made = paper.place.add_table(len(self.lines), self.width)
        if paper.officer.habit("table style", "grid", "plain") == "grid":
            made.style = "Table Grid"
        if paper.officer.habit("head repeated", "no", "no", "yes") == "yes":
            for row in list(made.rows)[: self.head]:
                row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
        cells = [list(row.cells) for row in made.rows]
        for number, line in enumerate(self.lines):
            for column, text in enumerate(line):
                if text:
                    _write(paper, cells[number][column], text, bold=number in self.bold)
        for top, left, bottom, right in self.merges:
            _merged(cells[top][left], cells[bottom][right])
        for number, columns in self.ticks:
            tick(paper.officer, cells[number], columns)


def _write(paper: Paper, cell: _Cell, text: str, *, bold: bool) -> None:
    inner = paper.cell(cell)
    if paper.officer.habit("lines in cells", "paragraphs", "breaks") == "breaks":
        inner.line(text, bold=bold)
        return
    for line in text.split("\n"):
        inner.line(line, bold=bold)


def _merged(first: _Cell, last: _Cell) -> None:
    cell = first.merge(last)
    empty = [each for each in cell.paragraphs if not each.text and not each.runs]
    for paragraph in empty[: len(cell.paragraphs) - 1]:
        paragraph._element.getparent().remove(paragraph._element)
