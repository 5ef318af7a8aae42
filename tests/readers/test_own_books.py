"""The books that `plan render` makes are read back with all their text, tables and pictures."""

from __future__ import annotations

import re

import pytest

from antigraft_cli.readers.blocks import Block, Paragraph, Picture, Reading, SectionStart, Table, texts
from antigraft_cli.readers.document_file import read_document
from books import PLAN_BOOKS, made
from books import texts as texts_of_markup


def one_line(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub("[\u200b\u200d\u00ad]", "", text)).strip()


def reading(name: str) -> Reading:
    return read_document(made(name).content)


@pytest.mark.parametrize("name", PLAN_BOOKS)
def test_a_book_is_read_with_all_its_text(name: str) -> None:
    expected = one_line(" ".join(texts_of_markup(made(name).root)))
    assert one_line(" ".join(texts(reading(name).blocks))) == expected
    assert len(expected) > 300


@pytest.mark.parametrize("name", PLAN_BOOKS)
def test_nothing_of_a_book_is_left_out(name: str) -> None:
    assert (reading(name).problem, reading(name).notes) == (None, ())


def of(kind: type[Block] | tuple[type[Block], ...], name: str) -> list[Block]:
    return [block for block in reading(name).blocks if isinstance(block, kind)]


def test_every_picture_is_read_once_with_its_words() -> None:
    shown = [picture for picture in of(Picture, "example") if isinstance(picture, Picture)]
    alternatives = [image.get("alt", "") for image in made("example").root.iter("img")]
    assert [picture.alt for picture in shown] == alternatives
    assert len(alternatives) > 1


def test_every_table_is_read_as_its_grid() -> None:
    tables = [table for table in of(Table, "pa-sak") if isinstance(table, Table)]
    assert [len(table.rows) for table in tables] == [19, 19, 19, 19, 19]
    caption, first, second, row, *_ = tables[0].grid()
    assert {each.text for each in caption if each} == {caption[0].text if caption[0] else ""}
    heads = ["ลำดับ", "รายการโครงการ (ตั้งต้น)", "มิติ", "งบประมาณ (บาท)", *["ดำเนินการไตรมาส"] * 4, "หมายเหตุ"]
    assert [one_line(each.text) for each in first if each] == heads
    assert [one_line(each.text) for each in second if each] == [*heads[:4], "1", "2", "3", "4", heads[8]]
    assert [each.text for each in row if each][2:] == ["1", "0.00", "", "", "", "✓", ""]
    assert (tables[0].head, len(tables[0].widths)) == (3, 9)


def test_pages_and_bookmarks_are_those_of_the_book() -> None:
    found = of((Paragraph, Table, SectionStart), "pa-sak")
    sections = [block.landscape for block in found if isinstance(block, SectionStart)]
    assert (sections.count(True), sections[0]) == (1, False)
    first_on_page = [block.text for block in found if isinstance(block, Paragraph) and block.new_page]
    assert first_on_page[0] == "คำนำ"
    assert len(first_on_page) > 15
    marks = [mark for block in found if isinstance(block, Paragraph) for mark in block.bookmarks]
    assert len(marks) == len(set(marks)) > 15
