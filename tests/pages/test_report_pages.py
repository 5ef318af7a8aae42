"""The Word report on the example's year as laid out by LibreOffice."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise

from antigraft_cli.markup.nodes import Table, sections
from antigraft_cli.thai import thai_digits
from books import made
from laid_out import LaidOut, bare, below_head, laid_out
from pdf_pages import Page

NAME = "report-12"


def report() -> LaidOut:
    return laid_out(NAME)


@cache
def text(page: Page) -> str:
    return "".join(bare(line.text) for line in below_head(report(), page))


def results_table() -> Table:
    blocks = [block for section in sections(made(NAME).root) for block in section.blocks]
    return next(block for block in blocks if isinstance(block, Table) and block.id == "results")


def test_no_page_is_blank_and_each_but_the_cover_has_its_number_and_the_title() -> None:
    assert all(map(text, report().pages))
    assert [page.lines[0].text.startswith("- ") for page in report().pages] == [False] + [True] * 14


def test_nothing_leaves_the_margins() -> None:
    centimetre = 72 / 2.54
    lines = [(page, line) for page in report().pages for line in page.lines]
    outside = [
        line.text
        for page, line in lines
        if not (2.9 * centimetre < line.left and line.right < page.width - 1.9 * centimetre)
        or line.bottom > page.height - 1.9 * centimetre
    ]
    assert outside == []
    assert len(lines) > 300


def test_the_table_of_all_projects_is_whole_and_has_its_head_on_every_page() -> None:
    table, found = results_table(), [text(page) for page in report().pages if page.landscape]
    head = "".join(
        bare(run.text) for run in (*table.caption.runs, *(run for cell in table.head[0] for run in cell.runs))
    )
    rows = [*table.head, *table.body, *table.foot]
    cells = "".join(bare(run.text) for row in rows[1:] for cell in row for run in cell.runs)
    again = "".join(bare(run.text) for cell in table.head[1] for run in cell.runs)
    assert Counter("".join(found)) == Counter(head * len(found) + again * (len(found) - 1) + cells)
    assert len(found) == 3


def test_every_projects_sheet_begins_a_page() -> None:
    first = [
        pair for page in report().pages for pair in pairwise(line.text for line in below_head(report(), page)[:2])
    ]
    numbers = [number for head, number in first if head.startswith("ผลการดำเนินการโครงการ/")]
    assert [bare(number) for number in numbers] == [
        bare(f"ลำดับที่ {thai_digits(f'{each}')}") for each in range(1, 7)
    ]


def test_pictures_stand_below_their_heading_two_to_a_row_with_their_captions_below_them() -> None:
    pictures = [page for page in report().pages if "๑๐.ภาพกจกรรม" in text(page)]
    lefts = [
        [line.left for line in page.lines if line.text.startswith(("เยาวชน", "กิจกรรมแยก"))] for page in pictures
    ]
    headings = [text(page).index("ภาพกจกรรม") for page in pictures]
    assert headings == [len("๑๐.")] * 2
    assert [len(left) for left in lefts] == [2, 0]
    assert lefts[0][1] - lefts[0][0] > 150
