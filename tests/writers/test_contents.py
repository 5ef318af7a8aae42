"""The contents list of a Word file: a field that Word updates, and its page numbers if they are known."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest
from openxml_audit import OpenXmlValidator

from antigraft_cli.markup.nodes import Cell, Paragraph, Run, Section, Table
from antigraft_cli.messages import Message
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.docx import page_labels
from antigraft_cli.writers.docx.body import PageLabels
from antigraft_cli.writers.docx.word_file import Properties, word_file
from antigraft_cli.writers.docx.word_looks import built_in_looks
from programs import need

LOOKS = built_in_looks(templates_folder() / "base.docx")
PLAIN = Properties("ชื่อ", "หน่วยงาน")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def entry(text: str, target: str) -> Paragraph:
    return Paragraph("toc", (Run(text, href=f"#{target}"),))


TABLE = Table(
    Paragraph("caption", (Run("ตาราง ๑"),), id="year", entry='ตาราง "๑" \\ก'),
    (5.0,),
    (),
    ((Cell((Run("1"),)),),),
    (),
    "year",
)
BOOK = (
    Section("front", "portrait", "letters", 1, (entry('ตาราง "๑" \\ก', "year"), entry("โครงการ", "sheet"))),
    Section("years", "landscape", "digits", 1, (TABLE,)),
    Section(
        "sheets", "portrait", "digits", 0, (Paragraph("h2", (Run("1. โครงการ"),), id="sheet", entry="โครงการ"),)
    ),
)


def written(page_labels: dict[str, str], sections: tuple[Section, ...] = BOOK) -> tuple[list[str], list[str]]:
    """The text and the field codes of each paragraph."""
    content = word_file(sections, PLAIN, LOOKS, page_labels)
    paragraphs = docx.Document(io.BytesIO(content)).element.body.iter(f"{_W}p")
    rows = [
        (
            "".join("\t" if each.tag == f"{_W}tab" and each.getparent().tag == f"{_W}r" else each.text or ""
                    for each in paragraph.iter(f"{_W}t", f"{_W}tab")),
            "|".join((each.text or "").strip() for each in paragraph.iter(f"{_W}instrText")),
        )
        for paragraph in paragraphs
    ]  # fmt: skip
    return [text for text, _ in rows], [code for _, code in rows]


def test_the_list_is_one_field_of_the_headings() -> None:
    texts, codes = written({"year": "๑", "sheet": "๒"})
    assert texts == ['ตาราง "๑" \\ก\t๑', "โครงการ\t๒", "", "ตาราง ๑", "1", "", "1. โครงการ"]
    assert codes == ['TOC \\o "1-2" \\f C \\h \\z|PAGEREF year \\h', "PAGEREF sheet \\h", "", "", "", "", ""]


def test_what_is_no_heading_of_the_lists_levels_is_marked_for_it() -> None:
    marked = Paragraph("h3", (Run("ก"),), id="x", entry='ตาราง "๑" \\ก')
    front = (entry(marked.entry, "x"), marked._replace(style="p.body"), marked, marked._replace(style="h2"))
    _, codes = written({}, (Section("front", "portrait", "digits", 1, front),))
    field = 'TC "ตาราง \\"๑\\" \\\\ก" \\f C \\l 1'
    assert codes == ['TOC \\o "1-2" \\f C \\h \\z', field, field, ""]


def test_the_styles_of_the_lists_levels_are_those_of_entries_and_the_others_say_their_level_themselves() -> None:
    blocks = (entry("ก", "x"), *(Paragraph(style, (Run("ก"),)) for style in ("h1", "h1.title-page", "h1.title")))
    blocks += (Paragraph("h1", (Run("ก"),), id="x", entry="ก"), Paragraph("caption", (Run("ข"),)))
    content = word_file((Section("front", "portrait", "digits", 1, blocks),), PLAIN, LOOKS)
    book = docx.Document(io.BytesIO(content))
    levels = [
        (
            each.style.style_id,
            each._p.xpath("w:pPr/w:outlineLvl/@w:val"),
            each.style.element.xpath("w:pPr/w:outlineLvl/@w:val"),
        )
        for each in book.paragraphs[1:]
        if each.style
    ]
    assert levels == [
        ("TOCHeading", ["0"], []),
        ("TitlePage", ["0"], []),
        ("Title", ["0"], []),
        ("Heading1", [], ["0"]),
        ("TableTitle", [], ["1"]),
    ]


def test_no_section_ends_in_the_paragraph_where_the_field_does() -> None:
    content = word_file(BOOK, PLAIN, LOOKS)
    ends = docx.Document(io.BytesIO(content)).element.body.xpath("//w:p[w:pPr/w:sectPr]")
    assert [end.xpath("w:pPr/w:pStyle/@w:val|.//w:fldChar") for end in ends] == [["SectionEnd"], ["SectionEnd"]]


def test_entries_stand_without_numbers_where_pages_are_not_known() -> None:
    texts, codes = written({})
    assert texts[:2] == ['ตาราง "๑" \\ก', "โครงการ"]
    assert codes[:2] == ['TOC \\o "1-2" \\f C \\h \\z', ""]


def test_headings_mark_nothing_in_a_book_without_contents() -> None:
    assert written({}, BOOK[1:])[1] == ["", "", "", ""]


def test_a_link_that_leads_nowhere_is_text_alone() -> None:
    content = word_file((Section("front", "portrait", "digits", 0, (entry("ไม่มี", "nothing"),)),), PLAIN, LOOKS)
    body = docx.Document(io.BytesIO(content)).element.body
    assert "".join(each.text or "" for each in body.iter(f"{_W}t")) == "ไม่มี"
    assert list(body.iter(f"{_W}hyperlink")) == []


def test_the_schema_takes_the_field_with_and_without_numbers(tmp_path: Path) -> None:
    for labels in ({}, {"year": "๑", "sheet": "๒"}):
        (tmp_path / "book.docx").write_bytes(word_file(BOOK, PLAIN, LOOKS, labels))
        assert OpenXmlValidator().validate(str(tmp_path / "book.docx")).errors == []


class _Office:
    """Stands in for LibreOffice and lays a book out as told: each layout gives the pages of the bookmarks."""

    def __init__(self, *layouts: dict[str, int]) -> None:
        self.layouts = list(layouts)
        self.seen: list[PageLabels] = []

    def write(self, labels: PageLabels) -> bytes:
        self.seen.append(labels)
        return b""

    def laid_out(self, *_: object) -> tuple[PageLabels, None]:
        return page_labels._labels(self.layouts.pop(0), BOOK), None


def labels_of(office: _Office, monkeypatch: pytest.MonkeyPatch) -> tuple[PageLabels, Message | None]:
    monkeypatch.setattr(page_labels, "office", lambda: "soffice")
    monkeypatch.setattr(page_labels, "_laid_out", office.laid_out)
    return page_labels.page_labels(office.write, BOOK, "TH SarabunPSK")


FIRST = {"section1": 0, "section2": 1, "year": 1, "section3": 2, "sheet": 2}
LONGER = {"section1": 0, "section2": 2, "year": 2, "section3": 5, "sheet": 6}


def test_sections_go_on_counting_or_begin_again(monkeypatch: pytest.MonkeyPatch) -> None:
    assert labels_of(_Office(LONGER, LONGER), monkeypatch) == ({"year": "๑", "sheet": "๕"}, None)


def test_numbers_are_known_once_the_book_that_has_them_is_laid_out_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office = _Office(FIRST, LONGER, LONGER)
    assert labels_of(office, monkeypatch) == ({"year": "๑", "sheet": "๕"}, None)
    assert office.seen == [{}, {"year": "๑", "sheet": "๒"}, {"year": "๑", "sheet": "๕"}]


def test_numbers_that_never_settle_are_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    labels, problem = labels_of(_Office(FIRST, LONGER, FIRST, LONGER), monkeypatch)
    assert (labels, problem and problem.en) == ({}, "LibreOffice lays out the book differently each time")


def test_without_libreoffice_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_labels, "office", lambda: None)
    labels, problem = page_labels.page_labels(lambda _: b"", BOOK, "TH SarabunPSK")
    assert (labels, problem and problem.en) == ({}, "LibreOffice is not installed")


def test_a_libreoffice_that_fails_is_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_labels, "office", lambda: "false")
    labels, problem = page_labels.page_labels(lambda _: b"", BOOK, "TH SarabunPSK")
    assert (labels, problem and problem.en) == ({}, "LibreOffice could not lay out the book")


def test_a_machine_without_the_font_says_so() -> None:
    need("soffice", "libreoffice-writer")
    labels, problem = page_labels.page_labels(
        lambda each: word_file(BOOK, PLAIN, LOOKS, each), BOOK, "No Such Font"
    )
    assert (labels, problem and problem.en) == ({}, "the font No Such Font is not installed")
