"""Every paragraph on its pages, compared with the book's own text: whole, in order, and kept with what belongs to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import groupby, pairwise

import pytest

from antigraft_cli.markup.nodes import Table, sections
from antigraft_cli.writers.looks.style_names import style_of
from antigraft_cli.writers.looks.styles import LOOKS
from books import made
from laid_out import LAID_OUT, Placed, bare, below_head, laid_out, placed

LEADS = {look.id for look in LOOKS if look.keep_next}

UNITS = "บาท|คน|แห่ง|หมู่บ้าน|หน่วยงาน|ครั้ง|วัน|เดือน|ช่องทาง|ฉบับ|เรื่อง|แบบ|หน้า"
# LibreOffice itself breaks ร้อย|ละ, whatever is around it.
FIGURES = re.compile(bare(f"พ\\.ศ\\.[๐-๙0-9]{{4}}|(?<!แ)ละ[๐-๙0-9]+|(?:[๐-๙][๐-๙,.]*|[0-9][0-9,.]*)(?:{UNITS})"))

every_book = pytest.mark.parametrize("name", LAID_OUT)


@cache
def paragraphs(name: str) -> tuple[Placed, ...]:
    return tuple(placed(made(name).root, laid_out(name)))


@every_book
def test_the_pages_hold_every_paragraph_whole_and_in_order(name: str) -> None:
    assert len(paragraphs(name)) > 200
    assert all(each.lines for each in paragraphs(name))


@every_book
def test_what_leads_stands_on_the_page_of_what_it_leads_to(name: str) -> None:
    looked_at = [
        (leading, following)
        for leading, following in pairwise(paragraphs(name))
        if leading.paragraph.leads or style_of(leading.paragraph) in LEADS
    ]
    parted = [
        leading.paragraph
        for leading, following in looked_at
        if leading.page_indexes[-1] != following.page_indexes[0]
    ]
    assert parted == []
    assert len(looked_at) > 60


def test_no_line_of_a_paragraph_stands_alone_on_a_page() -> None:
    every = [each for name in LAID_OUT for each in paragraphs(name)]
    over_pages = [each for each in every if each.page_indexes[0] != each.page_indexes[-1]]
    lonely = [
        each.paragraph for each in over_pages for _, lines in groupby(each.page_indexes) if len(list(lines)) == 1
    ]
    assert lonely == []
    assert len(over_pages) > 10


@every_book
def test_no_sheet_ends_in_a_page_of_under_four_lines(name: str) -> None:
    every = paragraphs(name)
    heads = [each.paragraph for each in every]
    starts = [
        place
        for place, head in enumerate(heads)
        if head.style == "p.sheet-head" or head.id.startswith("guideline-")
    ]
    pages = [
        Counter(page for each in every[start:end] for page in each.page_indexes)
        for start, end in pairwise([*starts, len(every)])
    ]
    short = [lines for sheet in pages if len(sheet) > 1 and (lines := sheet[max(sheet)]) < 4]
    assert short == []
    assert len(pages) > 5


@every_book
def test_no_figure_is_split_over_lines(name: str) -> None:
    book = laid_out(name)
    lines = [bare(line.text) for page in book.pages for line in below_head(book, page)]
    found = Counter(figure for line in lines for figure in FIGURES.findall(line))
    if name == "without-word-breaks":  # there LibreOffice breaks พ.ศ|. by itself
        found += Counter(f"พ.ศ{line[:5]}" for line in lines if re.match(r"\.[0-9]{4}", line))
    every = [*(each.text for each in paragraphs(name)), *cells(name)]
    parts = [bare(part) for text in every for part in text.split("\n")]
    wanted = Counter(figure for part in parts for figure in FIGURES.findall(part))
    assert wanted - found == Counter()
    assert len(wanted) > 5


def cells(name: str) -> Iterator[str]:
    """The texts of the tables' cells."""
    blocks = [block for section in sections(made(name).root) for block in section.blocks]
    rows = [row for block in blocks if isinstance(block, Table) for row in block.head + block.body + block.foot]
    return ("".join(run.text for run in cell.runs) for row in rows for cell in row)


@pytest.mark.parametrize("kept", [slice(-2), slice(1, None)])  # the last page lies on its side
def test_a_page_that_is_missing_is_noticed(kept: slice) -> None:
    book = laid_out("example")
    with pytest.raises(AssertionError):
        list(placed(made("example").root, book._replace(pages=book.pages[kept])))
