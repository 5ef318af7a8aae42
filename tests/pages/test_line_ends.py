"""Where lines end, in the PDF, in Word's book as LibreOffice has it and in Chromium: not inside names, figures, words."""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from antigraft_cli.pipeline.write import Format
from books import made, texts
from browser import LINES, browser_page
from line_ends import LineEnd, line_ends
from pdf_pages import convert

NAMES = ["องค์การบริหารส่วนตำบลป่าสัก", "องค์การบริหารส่วนตำบลตัวอย่าง", "เชียงแสน", "เชียงราย", "ธรรมาภิบาล"]
MONTHS = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"]  # fmt: skip
BOOKS = ("pa-sak", "example", "forty-projects")


@cache
def ends(name: str, format_: Format) -> tuple[LineEnd, ...]:
    """The ends of a book's lines inside its texts."""
    book = made(name, format_)
    with TemporaryDirectory() as scratch:
        path = Path(scratch) / f"book.{format_}"
        path.write_bytes(book.content)
        pdf = path if format_ is Format.PDF else convert(path, Path(scratch))
        found, lost = line_ends(pdf, texts(book.root))
    assert lost < 0.02 * len(list(texts(book.root)))
    assert len(found) > 50
    return tuple(found)


@cache
def ends_on_screen(width: int) -> tuple[LineEnd, ...]:
    """The ends of lines in the web pages as Chromium lays them out on a screen of that width in pixels."""
    found: list[LineEnd] = []
    for name in BOOKS:
        with browser_page(width=width) as (page, _):
            page.set_content(made(name, Format.HTML).content.decode())
            blocks = page.evaluate(LINES, "article :is(p, h1, h2, h3, h4, li, td, th, caption, figcaption)")
        for lines in blocks:
            text = "".join(lines)
            places = accumulate(map(len, lines[:-1]))
            found += [LineEnd(text, place) for place in places if text[place - 1] != "\n"]
    assert len(found) > 500
    return tuple(found)


def shown(wrong: list[LineEnd]) -> list[str]:
    return sorted(map(str, wrong))


@pytest.mark.parametrize("name", BOOKS)
def test_no_line_of_the_pdf_ends_inside_a_name_or_a_month(name: str) -> None:
    assert shown([end for end in ends(name, Format.PDF) if any(map(end.is_inside, NAMES + MONTHS))]) == []


@pytest.mark.parametrize("name", BOOKS)
def test_no_line_of_the_word_book_ends_inside_a_month(name: str) -> None:
    """Names of organisations it may part between two of their words: only a sign inside them could forbid that."""
    assert shown([end for end in ends(name, Format.DOCX) if any(map(end.is_inside, MONTHS))]) == []


@pytest.mark.parametrize("name", BOOKS)
def test_no_line_of_the_pdf_ends_inside_a_figure(name: str) -> None:
    assert shown([end for end in ends(name, Format.PDF) if end.is_inside_a_figure()]) == []


@pytest.mark.parametrize("format_", [Format.PDF, Format.DOCX])
def test_a_second_judge_sees_words_end_where_lines_end(format_: Format) -> None:
    """Where ICU does not, it reads ช่อง, ทางการ for ช่องทาง, การ, or เป็นการ and ในปี as one word."""
    found = [end for name in BOOKS for end in ends(name, format_)]
    assert len([end for end in found if end.is_inside_a_word()]) <= 0.01 * len(found)


WIDTHS = (360, 768, 1280)


@pytest.mark.parametrize("width", WIDTHS)
def test_no_line_of_the_web_page_ends_inside_a_name_or_a_month(width: int) -> None:
    assert shown([end for end in ends_on_screen(width) if any(map(end.is_inside, NAMES + MONTHS))]) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_a_second_judge_sees_words_end_where_lines_of_the_web_page_end(width: int) -> None:
    found = ends_on_screen(width)
    assert len([end for end in found if end.is_inside_a_word()]) <= 0.03 * len(found)
