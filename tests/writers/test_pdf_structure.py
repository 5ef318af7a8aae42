"""What a PDF tells who listens to it, and viewers: its contents, the heads of its rows, its language, its pages."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from antigraft_cli.markup.nodes import Cell, Paragraph, Run, Section, Table, sections
from books import PLAN_BOOKS, REPORTS, made
from pdf_books import table, tags, written

HEADING = Paragraph("h1", (Run("หัวเรื่อง"),))
HEAD = "THead(TR(TH TH TH))"


def pdf_of(*blocks: Paragraph | Table) -> bytes:
    return written((Section("years", "portrait", "digits", 1, (HEADING, *blocks)),))


def test_the_contents_are_one_list_of_entries_with_their_links() -> None:
    book = made("example", "pdf")
    blocks = [block for section in sections(book.root) for block in section.blocks]
    entries = sum(isinstance(block, Paragraph) and block.style == "toc" for block in blocks)
    (contents,) = re.findall(r"\bTOC\(((?:TOCI\(P\(Link\)\) ?)+)\)", tags(book.content))
    assert contents.split() == ["TOCI(P(Link))"] * entries
    assert entries > 10
    assert "TOC" not in tags(made("pa-sak", "pdf").content)


def test_entries_apart_are_lists_of_their_own() -> None:
    entry, text = Paragraph("toc", (Run("ก"),)), Paragraph("p", (Run("ข"),))
    assert tags(pdf_of(entry, entry, text, entry)) == "Document(H1 TOC(TOCI(P) TOCI(P)) P TOC(TOCI(P)))"


def test_the_head_of_the_total_is_a_head_and_the_row_above_it_is_not_in_the_foot() -> None:
    total = (Cell((Run("รวม"),), head=True, columns=2), Cell((Run("3"),)))
    two = table(("1", "ก", "1"), ("2", "ข", "2"))._replace(foot=(total,))
    row = "TR(TD TD TD)"
    assert tags(pdf_of(two)) == f"Document(H1 H2 Table({HEAD} TBody({row} {row}) TFoot(TR(TH TD))))"
    one = two._replace(body=two.body[:1])
    assert tags(pdf_of(one)) == f"Document(H1 H2 Table({HEAD} TBody({row}) TFoot(TR(TH TD))))"


def test_heads_of_rows_and_a_head_too_high_to_be_repeated_are_heads_with_their_scope() -> None:
    high = tuple(Cell((Run(text),), head=True) for text in ("ที่", "โครงการ " * 300, "หมายเหตุ"))
    made_of = table(("1", "ก", "ข"))
    row = (made_of.body[0][0]._replace(head=True), *made_of.body[0][1:])
    pdf = pdf_of(made_of._replace(head=(high,), body=(row,)))
    assert tags(pdf) == f"Document(H1 H2 Table({HEAD} TBody(TR(TH TD TD))))"
    assert list(_scopes(PdfReader(BytesIO(pdf)).root_object["/StructTreeRoot"])) == ["/Column"] * 3 + ["/Row"]


def _scopes(element: Any) -> list[str]:
    """What the heads of tables are heads of, in order."""
    element = element.get_object()
    if isinstance(element, list):
        return [scope for each in element for scope in _scopes(each)]
    if not isinstance(element, dict):
        return []
    own = [str(each["/Scope"]) for each in element.get("/A", ()) if "/Scope" in each]
    return own + (_scopes(element["/K"]) if "/K" in element else [])


def feet_of(name: str) -> list[str]:
    """The tags of the feet of a book's tables."""
    return re.findall(r"TFoot\((.*?)\)\)", tags(made(name, "pdf").content))


@pytest.mark.parametrize("name", REPORTS)
def test_the_totals_of_a_report_have_heads(name: str) -> None:
    assert feet_of(name) == [
        "TR(TH TD TD TD TD TD TD",
        "TR(TH TD TD TD TD",
        "TR(TH TD TD TD TD",
    ]


@pytest.mark.parametrize("name", PLAN_BOOKS)
def test_a_total_of_each_year_has_a_head(name: str) -> None:
    feet = feet_of(name)
    years = [foot for foot in feet if foot == "TR(TH TD TD TD TD TD TD"]
    assert len(years) == sum("year-" in table.get("id", "") for table in made(name, "pdf").root.iter("table")) > 0


@pytest.mark.parametrize("name", ["pa-sak", "example", "report-12"])
def test_everything_is_said_to_be_thai(name: str) -> None:
    assert languages(made(name, "pdf").content) == {"th"}


def test_a_row_over_two_pages_is_said_to_be_thai() -> None:
    """Typst says the language of its cells once more."""
    assert languages(pdf_of(table(("1", "โครงการ " * 500, "ข")))) == {"th"}


def languages(pdf: bytes) -> set[str]:
    """All languages that are named anywhere."""
    reader = PdfReader(BytesIO(pdf))
    metadata: Any = reader.root_object["/Metadata"]
    found = re.findall("<rdf:li>([a-z]{2})</rdf:li>", metadata.get_object().get_data().decode())
    contents: list[Any] = [page["/Contents"] for page in reader.pages]
    for data in (pdf, *(each.get_object().get_data() for each in contents)):
        found += re.findall(r"/Lang ?\((\w+)\)", data.decode("latin-1"))
    return set(found)
