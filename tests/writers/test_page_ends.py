"""The last lines of a part are not left alone on a page."""

from __future__ import annotations

from antigraft_cli.markup.nodes import Paragraph, Run, Section, Table
from antigraft_cli.writers.looks.page_setup import A4
from antigraft_cli.writers.page_ends import held_together

LINE, FOUR = "ก" * 20, "ก" * 200
TABLE = Table(Paragraph("caption", (Run("ก"),)), (5.0,), (), (), ())


def item(text: str = LINE, *, new_page: bool = False) -> Paragraph:
    return Paragraph("p", (Run(text),), new_page=new_page)


def leading(*blocks: Paragraph | Table) -> str:
    """A letter for each block: `l` leads to the next, `-` does not, `t` is a table."""
    made = held_together(Section("sheets", "portrait", "digits", 0, blocks), A4, 16).blocks
    return "".join(("l" if block.leads else "-") if isinstance(block, Paragraph) else "t" for block in made)


def test_the_last_five_lines_stay_together() -> None:
    assert leading(*[item()] * 8) == "---llll-"


def test_a_paragraph_of_several_lines_counts_as_many() -> None:
    assert leading(item(), item(), item(FOUR)) == "-l-"
    assert leading(item(), item(FOUR * 2)) == "--"


def test_each_part_that_begins_a_page_has_an_end_of_its_own() -> None:
    assert leading(item(), item(), item(new_page=True), *[item()] * 6) == "l-" + "--llll-"


def test_nothing_leads_over_the_beginning_of_a_page_or_to_a_table() -> None:
    assert leading(item(FOUR * 2), item(new_page=True)) == "--"
    assert leading(TABLE, item(), item()) == "tl-"
    assert leading(item(), TABLE) == "-t"


def test_a_section_without_blocks_stays_so() -> None:
    assert leading() == ""
