"""The Word books as laid out by LibreOffice: pages, tables and contents lists."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby, pairwise

import pytest

from antigraft_cli.markup.nodes import Row, Table, sections
from antigraft_cli.model.schedule import ScheduledProject
from antigraft_cli.thai import arabic_digits, money
from books import made
from laid_out import LAID_OUT, NUMBERED, bare, below_head, laid_out
from pdf_pages import Line, Page

FIT_FOR_PRINT = [name for name in LAID_OUT if name != "strained"]
every_book = pytest.mark.parametrize("name", LAID_OUT)
every_printed_book = pytest.mark.parametrize("name", FIT_FOR_PRINT)


def table_pages(name: str) -> list[Page]:
    """The pages of the years' tables; a chapter may lie on its side, too."""
    starts = tuple(map(_caption, tables(name)))
    return [page for page in laid_out(name).pages if page.landscape and _below_head(name, page).startswith(starts)]


def tables(name: str) -> list[Table]:
    """The years' tables."""
    years = (section for section in sections(made(name).root) if section.style == "years")
    return [block for section in years for block in section.blocks if isinstance(block, Table)]


def scheduled(name: str) -> list[ScheduledProject]:
    """The rows of all tables."""
    book = laid_out(name)
    return [row for year, _, row in book.plan.rows() if book.year in (None, year)]


def words(page: Page) -> str:
    return " ".join(line.text for line in page.lines)


@every_printed_book
def test_all_text_is_in_the_plans_font_and_the_ticks_are_drawn(name: str) -> None:
    drawn = laid_out(name).fonts
    sarabun = {font for font in drawn if font.startswith("THSarabunPSK")}
    assert (len(sarabun), len(drawn - sarabun)) == (2, 1)
    assert all("✓" in words(page) for page in table_pages(name))


@every_book
def test_no_page_is_blank_and_each_but_the_cover_has_its_number_and_the_title(name: str) -> None:
    book = laid_out(name)
    assert all(below_head(book, page) for page in book.pages)
    with_number = [page.lines[0].text.startswith("- ") for page in book.pages]
    cover = with_number.index(True)
    assert all(with_number[cover:])
    assert cover == 1 or name == "strained"


@every_book
def test_nothing_leaves_the_margins(name: str) -> None:
    centimetre = 72 / 2.54
    outside = [
        (number, line.text)
        for number, page in enumerate(laid_out(name).pages, start=1)
        for line in page.lines
        if line.left < 2.9 * centimetre
        or line.right > page.width - 1.9 * centimetre
        or line.bottom > page.height - 1.9 * centimetre
    ]
    assert outside == []


@every_book
def test_tables_hold_their_whole_text_and_their_head_on_every_page(name: str) -> None:
    found = Counter(
        "".join(bare(line.text) for page in table_pages(name) for line in below_head(laid_out(name), page))
    )
    wanted = Counter("".join(_of_rows(table.body + table.foot) for table in tables(name)))
    for page in table_pages(name):
        wanted.update(_caption(table_of(name, page)) + _of_rows(table_of(name, page).head))
    assert found == wanted
    for page in table_pages(name):
        assert all(word in words(page) for word in ("ลำดับ", "รายการโครงการ", "มิติ", "ดำเนินการไตรมาส", "หมายเหตุ"))


@every_book
def test_every_page_of_a_table_says_which_year_it_is_of_and_the_columns_stand_in_one_line(name: str) -> None:
    shown = [table_of(name, page) for page in table_pages(name)]
    assert [each for each, _ in groupby(shown)] == tables(name)
    money = [line.left for page in table_pages(name) for line in page.lines if line.text == "(บาท)"]
    assert len(money) == len(shown)
    assert max(money) - min(money) < 1


def table_of(name: str, page: Page) -> Table:
    """The table whose caption stands at the top of a page."""
    text = _below_head(name, page)
    return next(table for table in tables(name) if text.startswith(_caption(table)))


def _below_head(name: str, page: Page) -> str:
    return "".join(bare(line.text) for line in below_head(laid_out(name), page))


def _caption(table: Table) -> str:
    return "".join(bare(run.text) for run in table.caption.runs)


def _of_rows(rows: tuple[Row, ...]) -> str:
    return "".join(bare(run.text) for row in rows for cell in row for run in cell.runs)


@every_printed_book
def test_no_row_of_a_table_is_broken_over_pages(name: str) -> None:
    starts = [_first_below_head(page) for page in table_pages(name)]
    assert [line.text for line in starts if not line.text.isdecimal()] == []
    left = min(line.left for page in table_pages(name) for line in page.lines if line.text.startswith("โครงการ"))
    columns = [
        "".join(bare(line.text) for line in page.lines if abs(line.left - left) < 1) for page in table_pages(name)
    ]
    titles = [row.title or laid_out(name).plan.projects[row.project].title for row in scheduled(name)]
    assert [title for title in titles if not any(bare(title) in column for column in columns)] == []
    assert len(titles) >= 15


def _first_below_head(page: Page) -> Line:
    """The line at the left edge of the first row."""
    head = next(line for line in page.lines if line.text == "(บาท)")
    return min(
        (line for line in page.lines if line.top > head.top + 5), key=lambda line: (round(line.top), line.left)
    )


@every_printed_book
def test_no_column_breaks_an_amount(name: str) -> None:
    book = laid_out(name)
    wanted = sorted(money(row.budget) for row in scheduled(name))
    wanted += [money(schedule.budget) for year, schedule in book.plan.years.items() if book.year in (None, year)]
    wanted += [money(row.before.budget) for row in scheduled(name) if row.before and row.before.budget]
    found = [line for page in table_pages(name) for line in re.findall(r"[0-9,]+\.[0-9]{2}", words(page))]
    assert sorted(found) == sorted(wanted)


@every_printed_book
def test_every_sheet_begins_a_page(name: str) -> None:
    sheets = {row.project for row in scheduled(name)}
    # A guideline's heading may stand above the first line of a sheet.
    starts = [pair for page in laid_out(name).pages[1:] for pair in pairwise(page.lines[2:6])]
    numbers = [arabic_digits(number.text) for head, number in starts if head.text.startswith("รายละเอียดโครงการ/")]
    assert numbers == [f"ลำดับที่ {number}" for number in range(1, len(sheets) + 1)]


@pytest.mark.parametrize("name", NUMBERED)
def test_the_contents_give_the_pages_where_the_headings_are(name: str) -> None:
    pages = laid_out(name).pages
    printed = {page.lines[0].text.strip("- "): page for page in pages[1:]}
    entries = [entry for page in pages for entry in _entries(page)]
    for title, number in entries:
        words_there = words(printed[arabic_digits(number)]).replace(" ", "")
        assert arabic_digits(title).replace(" ", "") in arabic_digits(words_there)
    assert len(entries) == {"example": 15, "forty-projects": 49}[name]


def _entries(page: Page) -> Iterator[tuple[str, str]]:
    """The titles and numbers of a contents list."""
    for line in page.lines:
        if found := re.fullmatch(r"(.+?) ?\.{4,} ?([ก-ฮ๐-๙]+)", line.text):
            yield found[1], found[2]
