"""The Word books as LibreOffice lays them out."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import stand_in_font
from antigraft_cli.cli.stages import check_plan
from antigraft_cli.thai import arabic_digits, money
from pdf_pages import Page, convert, fonts, pages

PLANS = Path(__file__).parents[2] / "data" / "plans"
BOOKS = (("pa-sak", None), ("example", None), ("pa-sak", 2568))

_HEADING = re.compile(r"[๑-๙]\. |ผลผลิต$|ผลลัพธ์$|ลำดับที่ |มิติที่ [๑-๔] |รายละเอียดโครงการ/")


@pytest.fixture(scope="module", params=BOOKS, ids=lambda book: f"{book[0]}-{book[1] or 'book'}")
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, int | None, Path]:
    """A plan, a year or None, and the book as PDF."""
    plan, year = request.param
    folder = tmp_path_factory.mktemp("book")
    command = [sys.executable, "-m", "antigraft_cli", "render", str(PLANS / plan), "-o", str(folder)]
    # With the book's font, whose pages are what the contents list counts.
    environment = {**os.environ, "FONTCONFIG_FILE": str(stand_in_font.make(folder / "fonts"))}
    subprocess.run(
        [*command, *(("--year", str(year)) if year else ())], check=True, capture_output=True, env=environment
    )
    (book,) = folder.glob("*.docx")
    return plan, year, convert(book, folder)


def table_pages(pdf: Path) -> list[Page]:
    return [page for page in pages(pdf) if page.landscape]


def words(page: Page) -> str:
    return " ".join(line.text for line in page.lines)


def test_all_text_is_in_the_plans_font_and_the_ticks_are_drawn(made: tuple[str, int | None, Path]) -> None:
    *_, pdf = made
    drawn = fonts(pdf)
    sarabun = {name for name in drawn if name.startswith("THSarabunPSK")}
    assert (len(sarabun), len(drawn - sarabun)) == (2, 1)
    assert all("✓" in words(page) for page in table_pages(pdf))


def test_no_page_is_blank_and_each_but_the_cover_has_its_number_and_the_title(
    made: tuple[str, int | None, Path],
) -> None:
    plan_id, _, pdf = made
    cover, *rest = pages(pdf)
    name = check_plan(PLANS / plan_id).plan.info.organization.name  # type: ignore[union-attr]  # a good plan
    assert not cover.lines[0].text.startswith("- ")
    assert all(page.lines[0].text.startswith("- ") and len(page.lines) > 2 for page in rest)
    assert all(page.lines[1].text.replace(" ", "").endswith(name) for page in rest)


def test_nothing_leaves_the_margins(made: tuple[str, int | None, Path]) -> None:
    *_, pdf = made
    centimetre = 72 / 2.54
    outside = [
        (number, line.text)
        for number, page in enumerate(pages(pdf), start=1)
        for line in page.lines
        if line.left < 2.9 * centimetre
        or line.right > page.width - 1.9 * centimetre
        or line.bottom > page.height - 1.9 * centimetre
    ]
    assert outside == []


def test_every_page_of_a_table_has_its_head(made: tuple[str, int | None, Path]) -> None:
    *_, pdf = made
    tables = table_pages(pdf)
    assert len(tables) >= 1
    for page in tables:
        assert all(word in words(page) for word in ("ลำดับ", "รายการโครงการ", "มิติ", "ดำเนินการไตรมาส", "หมายเหตุ"))


def test_no_column_breaks_an_amount(made: tuple[str, int | None, Path]) -> None:
    plan_id, year, pdf = made
    plan = check_plan(PLANS / plan_id).plan
    wanted = sorted(money(row.budget) for each, _, row in plan.rows() if year in (None, each))
    wanted += [money(schedule.budget) for each, schedule in plan.years.items() if year in (None, each)]
    found = [line for page in table_pages(pdf) for line in re.findall(r"[0-9,]+\.[0-9]{2}", words(page))]
    assert sorted(found) == sorted(wanted)


def test_no_heading_stands_alone_at_a_pages_foot(made: tuple[str, int | None, Path]) -> None:
    *_, pdf = made
    looked_at = [page.lines[-1].text for page in pages(pdf) if not page.landscape]
    assert [line for line in looked_at if _HEADING.match(line)] == []
    headings = sum(bool(_HEADING.match(line.text)) for page in pages(pdf) for line in page.lines)
    assert headings > 60


def test_every_sheet_begins_a_page(made: tuple[str, int | None, Path]) -> None:
    plan_id, year, pdf = made
    plan = check_plan(PLANS / plan_id).plan
    sheets = {row.project for each, _, row in plan.rows() if year in (None, each)}
    starts = [page.lines[2:4] for page in pages(pdf)[1:] if page.lines[2].text.startswith("รายละเอียดโครงการ/")]
    numbers = [arabic_digits(number.text) for _, number in starts]
    assert numbers == [f"ลำดับที่ {number}" for number in range(1, len(sheets) + 1)]


def test_the_contents_give_the_pages_where_the_headings_are(made: tuple[str, int | None, Path]) -> None:
    plan_id, _, pdf = made
    printed = {page.lines[0].text.strip("- "): page for page in pages(pdf)[1:]}
    entries = [
        found.groups()
        for page in pages(pdf)
        for line in page.lines
        if (found := re.fullmatch(r"(.+?) ?\.{4,} ?([ก-ฮ๐-๙]+)", line.text))
    ]
    for title, number in entries:
        words_there = words(printed[arabic_digits(number)]).replace(" ", "")
        assert arabic_digits(title).replace(" ", "") in arabic_digits(words_there)
    assert len(entries) == (13 if plan_id == "example" else 0)
