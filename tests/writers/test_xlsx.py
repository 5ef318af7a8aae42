"""Every book's workbook: read by programs that are not ours, valid, and the same bytes each time."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openxml_audit import OpenXmlValidator

from antigraft_cli.markup.parsing import Element
from antigraft_cli.pipeline.write import Format
from antigraft_cli.thai import arabic_digits
from books import BOOKS, made
from spreadsheets import shown_by_office

READS = Format.XLSX

FIRST = 4
"""The first row of a table, behind the caption, the mark and the head."""


def opened(name: str, *, cached: bool = True) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(made(name, READS).content), data_only=cached)


def of_the_book(root: Element) -> Iterator[list[list[str]]]:
    """The rows of each year's table in the book itself, one text a cell."""
    for table in root.iter("table"):
        if table.get("id", "").startswith("year-"):
            yield [[plain(cell) for cell in row.iter("td")] for row in next(table.iter("tbody")).iter("tr")]


def plain(cell: Element) -> str:
    return compared("".join(_text(cell)))


def _text(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield "\n" if child.tag == "br" else "".join(_text(child))
        yield child.tail or ""


def compared(text: str) -> str:
    return arabic_digits(text.replace("\u00a0", " ")).strip()


def as_shown(value: object, format_: str) -> str:
    if isinstance(value, int | float):
        return f"{Decimal(str(value)):,.2f}" if format_ == "#,##0.00" else f"{value:,}"
    return compared("" if value is None else str(value))


def rows_of(sheet: Worksheet) -> list[list[str]]:
    cells = sheet.iter_rows(min_row=FIRST, max_row=sheet.max_row - 1, max_col=9)
    return [[as_shown(cell.value, cell.number_format) for cell in row] for row in cells]


@pytest.mark.parametrize("name", BOOKS)
def test_openpyxl_reads_the_rows_of_every_years_table(name: str) -> None:
    tables = list(of_the_book(made(name).root))
    assert [rows_of(sheet) for sheet in opened(name).worksheets] == tables
    assert all(tables)
    assert tables


@pytest.mark.parametrize("name", BOOKS)
def test_openxml_audit_finds_nothing(name: str, tmp_path: Path) -> None:
    (tmp_path / "book.xlsx").write_bytes(made(name, READS).content)
    result = OpenXmlValidator().validate(str(tmp_path / "book.xlsx"))
    assert [str(error) for error in result.errors] == []


@pytest.mark.parametrize("name", BOOKS)
def test_totals_are_formulas_whose_cached_values_are_the_books_totals(name: str) -> None:
    feet = [
        [plain(cell) for cell in next(table.iter("tfoot")).iter("td")]
        for table in made(name).root.iter("table")
        if table.get("id", "").startswith("year-")
    ]
    written, cached = opened(name, cached=False), opened(name)
    for sheet, foot in zip(written.worksheets, feet, strict=True):
        last = sheet.max_row
        formulas = [sheet.cell(last, column).value for column in range(4, 9)]
        rows = f"{FIRST}:{{0}}{last - 1}"
        assert formulas[0] == f"=SUM(D{rows.format('D')})"
        assert formulas[1:] == [f'=COUNTIF({each}{rows.format(each)},"✓")' for each in "EFGH"]
        of_cells = (cached[sheet.title].cell(last, column) for column in range(4, 9))
        assert [as_shown(cell.value, cell.number_format) for cell in of_cells] == foot[:5]


@pytest.mark.parametrize("name", ["forty-projects", "strained"])
def test_libreoffice_works_out_the_same_values(name: str, tmp_path: Path) -> None:
    shown = shown_by_office(made(name, READS).content, tmp_path)
    cached = opened(name)
    for sheet in cached.worksheets:
        of_office = [row[:9] for row in shown[sheet.title][FIRST - 1 :]]
        cells = sheet.iter_rows(min_row=FIRST, max_col=9)
        ours = [[as_shown(cell.value, cell.number_format) for cell in row] for row in cells]
        assert [[compared(cell) for cell in row] for row in of_office] == ours
    assert len(shown) == len(cached.sheetnames) >= 5


def stamps(sheet: Worksheet) -> tuple[str | None, str | None]:
    """What stands at the left and in the middle of every page's head."""
    header = sheet.oddHeader
    assert header is not None
    assert header.left is not None
    assert header.center is not None
    return header.left.text and header.left.text.strip(), header.center.text


def test_a_sheet_is_printed_on_a4_landscape_one_page_wide_with_its_head_and_page_number() -> None:
    sheets = opened("example").worksheets
    for sheet in sheets:
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (None, 0)
        assert sheet.sheet_properties.pageSetUpPr == PageSetupProperties(fitToPage=True)
        assert sheet.print_title_rows == "$1:$3"
        assert sheet.freeze_panes == "A4"
        assert stamps(sheet) == (None, "&P")
    assert len(sheets) == 5


def test_a_draft_says_so_in_its_sheets_and_on_every_page() -> None:
    sheets = opened("example-draft").worksheets
    assert {stamps(sheet) for sheet in sheets} == {("ร่าง", "&P")}
    assert all(sheet["A1"].value.endswith("(ร่าง)") for sheet in sheets)


def test_the_file_is_the_same_whenever_it_is_made_and_says_a_day_of_the_plan() -> None:
    made.cache_clear()
    first = made("example", READS).content
    made.cache_clear()
    assert made("example", READS).content == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = archive.read("docProps/core.xml").decode()
    assert set(re.findall(">([0-9-]+)T00:00:00Z<", core)) == {"2024-03-15"}
    assert "<dc:creator>องค์การบริหารส่วนตำบลตัวอย่าง</dc:creator>" in core
