"""Rows of any height in the PDF: they break where they must, stay whole where they can, and leave no paper."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from antigraft_cli.markup.nodes import Cell, Paragraph, Run, Section, Table
from books import LONG_NOTE
from pdf_books import table, written
from pdf_pages import Line, Page, pages

CM = 72 / 2.54
EDGE = 1.95 * CM
"""The lower margin, and a little for marks below a line."""


def laid_out(folder: Path, *blocks: Paragraph | Table, landscape: bool = True) -> tuple[Page, ...]:
    """The pages of a section, looked at: no line is outside the margins."""
    heading = Paragraph("h1", (Run("หัวเรื่อง"),))
    section = Section("years", "landscape" if landscape else "portrait", "digits", 1, (heading, *blocks))
    (folder / "book.pdf").write_bytes(written((section,)))
    made = pages(folder / "book.pdf")
    for page in made:
        assert all(line.bottom < page.height - EDGE for line in page.lines)
        assert all(line.left > 2.9 * CM and line.right < page.width - EDGE for line in page.lines)
    return made


def lines(made: tuple[Page, ...]) -> list[Line]:
    return [line for page in made for line in page.lines]


def letters(made: tuple[Page, ...]) -> Counter[str]:
    return Counter("".join(line.text for line in lines(made)).replace(" ", ""))


def wanted(*tables: Table) -> Counter[str]:
    cells = (cell for each in tables for rows in (each.body, each.foot) for row in rows for cell in row)
    return Counter("".join(run.text for cell in cells for run in cell.runs).replace(" ", ""))


@pytest.mark.parametrize("place", ["first", "last", "only"])
@pytest.mark.parametrize("sentences", [3, 6, 8, 11, 13, 40])
def test_a_tall_row_is_whole_wherever_it_stands(place: str, sentences: int, tmp_path: Path) -> None:
    tall, short = ("1", "โครงการค่ายเยาวชนสุจริต", " ".join([LONG_NOTE] * sentences)), ("2", "โครงการ", "")
    rows = {"first": (tall, short, short), "last": (short, short, tall), "only": (tall,)}[place]
    made = table(*rows, foot=(("รวม", "", "๓"),))
    found = laid_out(tmp_path, made)
    assert wanted(made) - letters(found) == Counter()
    assert len(found) > 1 or sentences < 8


def test_a_text_without_a_place_to_break_is_broken_anywhere(tmp_path: Path) -> None:
    for text in ("x" * 5000, "ก" * 5000, "๑" * 300, f"{'a' * 300}@example.go.th"):
        made = table(("1", text, "ข"))
        assert wanted(made) - letters(laid_out(tmp_path, made)) == Counter()


def test_rows_that_a_cell_ties_together_break_where_no_page_holds_them(tmp_path: Path) -> None:
    def tied(sentences: int) -> Table:
        note = Cell((Run(" ".join([LONG_NOTE] * sentences)),), rows=3)
        first = (Cell((Run("1"),)), Cell((Run("โครงการ"),)), note)
        others = tuple((Cell((Run(str(number)),)), Cell((Run("โครงการ"),))) for number in (2, 3))
        return table(("0", "ก", "ข"))._replace(body=(first, *others))

    for sentences in (1, 6, 20):
        assert wanted(tied(sentences)) - letters(laid_out(tmp_path, tied(sentences))) == Counter()


def test_a_tall_head_a_tall_foot_and_tall_centred_cells_are_whole(tmp_path: Path) -> None:
    long = Cell((Run(" ".join([LONG_NOTE] * 20)),))
    one = Cell((Run("ก"),))
    plain = table(("1", "ก", "ข"))
    for changed in (
        plain._replace(head=((one, long._replace(head=True), one),)),
        plain._replace(foot=((one, long, one),)),
        plain._replace(body=((long._replace(align="center"), one, one), plain.body[0])),
        plain._replace(body=((one, one, long._replace(align="money")),)),
    ):
        found = letters(laid_out(tmp_path, changed))
        head = Counter(run.text.replace(" ", "") for row in changed.head for cell in row for run in cell.runs)
        assert wanted(changed) - found == Counter()
        assert Counter("".join(head.elements())) - found == Counter()


def test_a_table_wider_than_the_page_is_as_wide_as_the_page(tmp_path: Path) -> None:
    made = table(("1", LONG_NOTE, LONG_NOTE), widths=(5.0, 40.0, 40.0))
    assert wanted(made) - letters(laid_out(tmp_path, made)) == Counter()


def test_a_row_that_a_page_holds_is_on_one_page(tmp_path: Path) -> None:
    """One of half a page at most; the page before it ends early."""
    for filling in range(8, 16):
        rows = [(str(number), "โครงการ", "") for number in range(filling)]
        found = laid_out(tmp_path, table(*rows, ("ก", "โครงการ", " ".join([LONG_NOTE] * 3))))
        notes = [index for index, page in enumerate(found) for line in page.lines if line.text[:12] in LONG_NOTE]
        assert len(set(notes)) == 1


def test_the_caption_stands_on_the_page_of_the_head_and_a_first_row(tmp_path: Path) -> None:
    short = ("1", "โครงการ", "")
    tall = ("1", "โครงการ", " ".join([LONG_NOTE] * 11))
    parted = set()
    for row in (short, tall):
        for filling in range(2, 14):
            text = tuple(Paragraph("p", (Run(f"ย่อหน้า {number}"),)) for number in range(filling))
            found = laid_out(tmp_path, *text, table(row, short))
            page = next(page for page in found if any(line.text == "ตาราง" for line in page.lines))
            below = [line.text for line in page.lines][[line.text for line in page.lines].index("ตาราง") + 1 :]
            assert "หัว1" in " ".join(below)
            assert "โครงการ" in " ".join(below)
            parted.add(len(found))
    assert len(parted) > 1
