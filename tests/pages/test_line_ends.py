"""Where lines end in the PDF and in the Word book as LibreOffice lays it out: not inside names, figures and words."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from antigraft_cli.pipeline.write import Format
from books import made, texts
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


def shown(wrong: list[LineEnd]) -> list[str]:
    return sorted(map(str, wrong))


@pytest.mark.parametrize("format_", [Format.PDF, Format.DOCX])
@pytest.mark.parametrize("name", BOOKS)
def test_no_line_ends_inside_a_name_or_a_month(name: str, format_: Format) -> None:
    assert shown([end for end in ends(name, format_) if any(map(end.is_inside, NAMES + MONTHS))]) == []


@pytest.mark.parametrize("name", BOOKS)
def test_no_line_of_the_pdf_ends_inside_a_figure(name: str) -> None:
    assert shown([end for end in ends(name, Format.PDF) if end.is_inside_a_figure()]) == []


@pytest.mark.parametrize("format_", [Format.PDF, Format.DOCX])
def test_a_second_judge_sees_words_end_where_lines_end(format_: Format) -> None:
    """Where ICU does not, it reads ช่อง, ทางการ for ช่องทาง, การ, or เป็นการ and ในปี as one word."""
    found = [end for name in BOOKS for end in ends(name, format_)]
    assert len([end for end in found if end.is_inside_a_word()]) <= 0.01 * len(found)
