"""The sheets of the projects, in running text or as tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from strangers.expected import Book, Nested, Sheet
from typist.headings import RESULTS, TOGETHER, heading, numbered, order
from typist.layout import Layout
from typist.lists import BREAKS, type_items
from typist.paper import Paper
from typist.sheet_heads import type_sheet_head
from typist.signing import type_sheet_signatures
from typist.times import money_lines, time_lines
from typist.values import group_texts, groups_in_a_line, responsible_lines

_TELLING = ("objectives", "time", "money", "responsible")
_FEWEST = 3
"""Sheets of a book in which one that lacks a heading is seen to lack it."""

PLACE = "หอประชุมประจำตำบล"


@dataclass(frozen=True)
class Field:
    """A heading with how its content is typed; `short` is what fits behind the heading."""

    heading: str
    short: str | None
    content: Callable[[Paper], None]
    name: str = ""

    def into(self, paper: Paper) -> None:
        """Type what stands under the heading."""
        if self.short is not None:
            paper.line(self.short)
        else:
            self.content(paper)


class Sheets:
    """Types all sheets of a book."""

    def __init__(self, paper: Paper, book: Book, layout: Layout) -> None:
        self.paper, self.book, self.layout = paper, book, layout
        self.officer = paper.officer
        ways = ("above", "above", "above", "field", "page", "page")
        self.dimension = self.officer.habit("dimension in sheets", *ways) if layout.dimension_in_sheets else "none"
        dimensions = [sheet.dimension for sheet in book.sheets]
        if self.dimension == "page" and dimensions != sorted(dimensions):
            self.dimension = "above"

    def type(self) -> None:
        """Type them all."""
        last = 0
        self.forgotten = self._forgotten_heading()
        twice = self.officer.slips("sheet pasted twice", len(self.book.sheets), 0.2)
        for place, sheet in enumerate(self.book.sheets):
            first = len(self.paper.document.element.body)
            begins = self.dimension == "page" and last != sheet.dimension
            if place or begins:
                self.paper.turn()
            if begins:
                text = f"มิติที่ {sheet.dimension} {self.layout.names[sheet.dimension]}"
                self.paper.line(text, bold=True, center=True)
            last = sheet.dimension
            self._sheet(place, sheet)
            if place == twice and not begins and "yes" not in self.officer.used.get("footnotes", ()):
                self.paper.paste(first)

    def _forgotten_heading(self) -> tuple[int, str]:
        """The sheet that lacks a heading of which the text tells what it is, and which; -1 for none."""
        name = _TELLING[self.officer.slips("which heading", len(_TELLING), 1)]
        place = self.officer.slips("heading forgotten", len(self.book.sheets), 0.2)
        return (place if len(self.book.sheets) > _FEWEST else -1), name

    def _sheet(self, place: int, sheet: Sheet) -> None:
        above = self.dimension == "above"
        type_sheet_head(self.paper, place, sheet, self.layout, names_dimension=above)
        fields = self.fields(sheet)
        if (
            self.officer.habit("title stands", "at a heading", "at a heading", "at a heading", "behind the number")
            != "at a heading"
        ):
            self.paper.line(f"โครงการที่ {place + 1} : {sheet.title}", bold=True, center=True)
            fields = fields[1:]
        if place == self.forgotten[0]:
            fields = [_without_heading(each) if each.name == self.forgotten[1] else each for each in fields]
        way = self.officer.mostly(
            "sheets are",
            "lines",
            "lines",
            "lines",
            "lines",
            "two columns",
            "two columns",
            "three columns",
            "one column",
            "one cell",
            "heads over",
            "side by side",
        )
        _WAYS[way](self.paper, fields)
        type_sheet_signatures(self.paper, self.book)

    def fields(self, sheet: Sheet) -> list[Field]:
        """The fields of a sheet in the officer's order."""
        found: list[Field] = []
        for field in order(self.officer):
            number = len(found) + 1 - (self.officer.habit("title stands", "at a heading") != "at a heading")
            if field == "rationale" and self.dimension == "field":
                texts = self._texts("dimension", sheet)
                word = self.officer.habit(
                    "heading of dimension", "มิติ", "มิติที่", "สอดคล้องกับมิติ", "ภายใต้มิติ", "ความสอดคล้องกับมิติ"
                )
                found.append(
                    Field(numbered(self.officer, word, number), str(texts[0]), _content(texts, "", listed=False))
                )
                number += 1
            if field == "results":
                found += self._results(sheet, number)
                continue
            texts = self._texts(field, sheet)
            listed = field in ("objectives", "groups", "steps") or (field in ("responsible",) and len(texts) > 1)
            short = str(texts[0]) if len(texts) == 1 and not listed else None
            found.append(
                Field(
                    heading(self.officer, field, number), short, _content(texts, f"{number}", listed=listed), field
                )
            )
        return found

    def _texts(self, field: str, sheet: Sheet) -> Sequence[Nested]:
        officer, layout = self.officer, self.layout
        typed: dict[str, Callable[[], Sequence[Nested]]] = {
            "title": lambda: [self._title(sheet)],
            "dimension": lambda: [f"มิติที่ {sheet.dimension} {layout.names[sheet.dimension]}"],
            "rationale": lambda: sheet.rationale,
            "objectives": lambda: sheet.objectives,
            "groups": lambda: groups_in_a_line(officer, sheet, group_texts(officer, sheet)),
            "place": lambda: [PLACE],
            "steps": lambda: sheet.steps,
            "time": lambda: time_lines(
                officer, self.book, sheet, quarters=layout.quarters_in_sheets, years=layout.tables == "none"
            ),
            "money": lambda: money_lines(officer, sheet),
            "responsible": lambda: responsible_lines(officer, sheet),
        }
        return typed[field]()

    def _title(self, sheet: Sheet) -> str:
        """The title as the sheet has it: the tables, where there are some, have it without quotes and more words."""
        officer = self.officer
        if self.layout.tables == "none":
            return sheet.title
        whole = officer.habit("titles in cells", "whole") == "whole"
        if whole and officer.each("title in the sheet", *["as in the table"] * 30, "longer") == "longer":
            return f"{sheet.title}ของหน่วยงาน"
        quoted = "“" not in sheet.title and officer.habit("quoted title", "no", "no", "no", "yes") == "yes"
        return f"“{sheet.title}”" if quoted else sheet.title

    def _results(self, sheet: Sheet, number: int) -> list[Field]:
        officer = self.officer
        way = officer.habit("results", "together", "together", "apart")
        if way == "apart":
            first, second = RESULTS["apart"][
                int(officer.habit("results apart", *map(str, range(len(RESULTS["apart"])))))
            ]
            return [
                Field(numbered(officer, first, number), None, _content(sheet.outputs, f"{number}", listed=True)),
                Field(
                    numbered(officer, second, number + 1),
                    None,
                    _content(sheet.outcomes, f"{number + 1}", listed=True),
                ),
            ]
        over = officer.mostly("heading of results", *TOGETHER)
        below = RESULTS["below"][int(officer.habit("results below", *map(str, range(len(RESULTS["below"])))))]
        if "ก." in below[0] and officer.habit("mark", "1)") == "ก.":
            below = RESULTS["below"][0]

        def content(paper: Paper) -> None:
            for place, (word, items) in enumerate(zip(below, (sheet.outputs, sheet.outcomes), strict=True), 1):
                head = word.format(n=number)
                bold = officer.habit("bold results", "yes", "no") == "yes"
                single = len(items) == 1 and isinstance(items[0], str)
                if single and officer.habit("single result", "below", "behind") == "behind":
                    behind = " " if head.endswith(":") else officer.habit("behind result", " ", " : ", ": ")
                    paper.pieces([(head + behind, bold), (str(items[0]), False)])
                    continue
                paper.line(head, bold=bold)
                type_items(paper, items, f"{number}.{place}")

        return [Field(numbered(officer, over, number), None, content)]


def _without_heading(field: Field) -> Field:
    short = field.short
    return Field("", None, field.content if short is None else lambda paper: _only(paper, short), field.name)


def _only(paper: Paper, text: str) -> None:
    paper.line(text)


def _content(texts: Sequence[Nested], number: str, *, listed: bool) -> Callable[[Paper], None]:
    def content(paper: Paper) -> None:
        if listed:
            type_items(paper, texts, number)
            return
        lead = paper.officer.habit("paragraph lead", "", "\t", "\t", "        ")
        for text in texts:
            paper.line(lead + _wrapped(str(text), paper))

    return content


def _wrapped(text: str, paper: Paper) -> str:
    """A long text with the line ends of somebody who ends every line."""
    if len(text) < 60 or paper.officer.habit("lines ended by hand", "no", "no", "no", "yes") == "no":
        return text
    return BREAKS.sub("\n", text, count=1)


def _lines(paper: Paper, fields: list[Field]) -> None:
    for field in fields:
        _field(paper, field)


def _field(paper: Paper, field: Field) -> None:
    officer = paper.officer
    bold = officer.habit("bold headings", "yes", "yes", "no") == "yes"
    if not field.heading:
        field.content(paper)
        return
    if field.short is not None and officer.mostly("short values", "behind", "below") == "behind":
        behind = officer.mostly("behind heading", " : ", ": ", " ", "\t", "  ", " :  ", "........ ", " :\t", " - ")
        paper.pieces([(field.heading + behind, bold), (field.short, False)])
        return
    colon = officer.habit("colon at heading", "", "", "", " :", ":")
    paper.line(field.heading + colon, bold=bold)
    field.content(paper)


def _two_columns(paper: Paper, fields: list[Field]) -> None:
    made = paper.place.add_table(len(fields), 2)
    for row, field in zip(made.rows, fields, strict=True):
        first, second = row.cells
        paper.cell(first).line(field.heading, bold=True)
        field.into(paper.cell(second))


def _three_columns(paper: Paper, fields: list[Field]) -> None:
    made = paper.place.add_table(len(fields), 3)
    for number, (row, field) in enumerate(zip(made.rows, fields, strict=True), 1):
        first, second, third = row.cells
        paper.cell(first).line(str(number))
        paper.cell(second).line(re.sub(r"^(ข้อ )?\(?\d+[.)]?\)?\s*", "", field.heading), bold=True)
        field.into(paper.cell(third))


def _one_column(paper: Paper, fields: list[Field]) -> None:
    made = paper.place.add_table(len(fields), 1)
    for row, field in zip(made.rows, fields, strict=True):
        _field(paper.cell(row.cells[0]), field)


def _one_cell(paper: Paper, fields: list[Field]) -> None:
    cell = paper.cell(paper.place.add_table(1, 1).rows[0].cells[0])
    for field in fields:
        _field(cell, field)


def _heads_over(paper: Paper, fields: list[Field]) -> None:
    made = paper.place.add_table(2 * len(fields), 1)
    for place, field in enumerate(fields):
        paper.cell(made.rows[2 * place].cells[0]).line(field.heading, bold=True)
        field.into(paper.cell(made.rows[2 * place + 1].cells[0]))


def _side_by_side(paper: Paper, fields: list[Field]) -> None:
    made = paper.place.add_table(2, len(fields))
    for above, below, field in zip(made.rows[0].cells, made.rows[1].cells, fields, strict=True):
        paper.cell(above).line(field.heading, bold=True)
        field.into(paper.cell(below))


_WAYS = {
    "lines": _lines,
    "two columns": _two_columns,
    "three columns": _three_columns,
    "one column": _one_column,
    "one cell": _one_cell,
    "heads over": _heads_over,
    "side by side": _side_by_side,
}
