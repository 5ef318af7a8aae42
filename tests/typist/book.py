"""A whole book: what it says, its Word file, and what was chosen in typing it."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from docx.enum.section import WD_ORIENT

from strangers.expected import Book
from strangers.typing import new_document, saved
from typist.announcements import type_announcements
from typist.columns import Columns, drawn_columns
from typist.facts import drawn_book
from typist.front import type_appendix, type_chapter, type_contents, type_cover, type_part, type_preface
from typist.layout import Layout, drawn_layout
from typist.officer import Officer
from typist.one_table import are_in_one_table, type_one_table
from typist.paper import Paper
from typist.printed import as_printed
from typist.sheets import Sheets
from typist.signing import type_signatures
from typist.year_tables import YearTables
from typist.years_across import YearsAcross


class TypedBook(NamedTuple):
    """What a book says, the file, and the ways chosen, by the names of the choices."""

    book: Book
    data: bytes
    used: dict[str, set[str]]


def typed_book(seed: int) -> TypedBook:
    """The book of this seed."""
    officer = Officer(seed)
    book = drawn_book(officer)
    layout = drawn_layout(officer, book)
    document = new_document()
    paper = Paper(officer, document, document)
    paper.running_head = book.title
    paper.running_place = f"(พ.ศ. {book.start} - {book.end}) {book.name}"
    _page_ends(paper)
    columns = drawn_columns(officer, without=_left_out(layout), year=False)
    if layout.tables == "years in rows" and officer.habit("years in rows as", "column", "span") == "column":
        columns = drawn_columns(officer, without=_left_out(layout), year=True)
    if layout.groups not in (("column", "merged") if layout.tables == "years across" else ("column",)):
        book = replace(book, order=_by_dimension(book))
    elif (
        layout.tables == "by year"
        and officer.habit("rows of years", "in order", "in order", "in order", "mixed") == "mixed"
    ):
        book = replace(book, order=_mixed(officer, book))
    type_cover(paper, book)
    type_preface(paper, book)
    type_contents(paper, book)
    chapter = type_chapter(paper)
    totals = _tables_and_sheets(paper, book, layout, columns)
    approval: tuple[dict[str, str], ...] = ()
    if officer.habit("signatures", "no", "no", "yes") == "yes":
        paper.turn()
        approval = type_signatures(paper, book)
    appendix = type_appendix(paper)
    announcements = type_announcements(paper, book)
    paper.footnotes.keep(document)
    book = as_printed(officer, book, layout, columns)
    book = replace(
        book,
        totals=totals,
        chapters=(*(each for each in (chapter, appendix) if each), *announcements),
        approval=approval,
    )
    return TypedBook(book, saved(document), officer.used)


def _page_ends(paper: Paper) -> None:
    section = paper.document.sections[0]
    if paper.officer.habit("page header", "no", "no", "yes") == "yes":
        section.header.paragraphs[0].text = "แผนปฏิบัติการป้องกันการทุจริต"
    if paper.officer.habit("page footer", "no", "no", "yes") == "yes":
        section.footer.paragraphs[0].text = "หน้า 1"


def _left_out(layout: Layout) -> set[str]:
    found = set()
    if not layout.money_in_tables:
        found.add("budget")
    if not layout.quarters_in_tables:
        found.add("quarters")
    if not layout.dimension_in_tables or layout.groups in ("span", "tables"):
        found.add("dimension")
    return found


def _by_dimension(book: Book) -> dict[int, list[int]]:
    places = sorted(range(len(book.sheets)), key=lambda place: book.sheets[place].dimension)
    return dict.fromkeys(range(book.start, book.end + 1), places)


def _mixed(officer: Officer, book: Book) -> dict[int, list[int]]:
    count = len(book.sheets)
    return {year: officer.some(range(count), count, count) for year in range(book.start, book.end + 1)}


def _tables_and_sheets(
    paper: Paper, book: Book, layout: Layout, columns: Columns
) -> dict[int, tuple[str | None, tuple[int, ...] | None]]:
    tables = YearTables(paper, book, layout, columns)
    across = YearsAcross(paper, book, layout)
    sheets_first = (
        layout.tables != "none" and paper.officer.habit("sheets stand", "last", "last", "last", "first") == "first"
    )
    for number, part in enumerate(("sheets", "tables") if sheets_first else ("tables", "sheets"), 2):
        if part == "sheets":
            paper.turn()
            type_part(paper, number, "รายละเอียดโครงการ/กิจกรรม/มาตรการ")
            if are_in_one_table(paper, book, layout):
                type_one_table(paper, book, layout)
            else:
                Sheets(paper, book, layout).type()
        elif layout.tables != "none":
            paper.turn()
            sideways = paper.officer.habit("tables lie on their side", "no", "no", "yes") == "yes"
            if sideways:
                _turned(paper, WD_ORIENT.LANDSCAPE)
            type_part(paper, number, "แผนปฏิบัติการป้องกันการทุจริต")
            across.type() if layout.tables == "years across" else tables.type()
            if sideways:
                _turned(paper, WD_ORIENT.PORTRAIT)
    return tables.totals | across.totals


def _turned(paper: Paper, orientation: WD_ORIENT) -> None:
    section = paper.document.add_section()
    if section.orientation != orientation:
        section.orientation = orientation
        section.page_width, section.page_height = section.page_height, section.page_width
