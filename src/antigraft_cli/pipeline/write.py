"""The third stage: a document as the bytes of a file, in each format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from antigraft_cli.documents.context import Book
from antigraft_cli.markup.nodes import Section, sections
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import PlanInfo
from antigraft_cli.pipeline.compose import Document
from antigraft_cli.pipeline.figures import charts_of
from antigraft_cli.shipped import templates_folder
from antigraft_cli.thai import BUDDHIST_ERA, NO_BREAK_SPACE, one_line, typeset
from antigraft_cli.thai_words import available
from antigraft_cli.writers.docx.body import PageLabels
from antigraft_cli.writers.docx.contents import entries
from antigraft_cli.writers.docx.page_labels import page_labels
from antigraft_cli.writers.docx.word_file import Properties, word_file
from antigraft_cli.writers.docx.word_looks import WordLooks, built_in_looks
from antigraft_cli.writers.html.embedded_pictures import with_pictures
from antigraft_cli.writers.html.page import PageProperties, web_page
from antigraft_cli.writers.line_breaks import LineBreaks
from antigraft_cli.writers.word_breaks import WordBreaks, in_body_text

_NO_SEGMENTER = Message(
    "เล่มนี้ไม่มีจุดตัดคำ เพราะส่วนที่ใช้ตัดคำ (nlpo3) ยังไม่มีสำหรับ Python รุ่นนี้หรือเครื่องนี้ "
    "ถ้าต้องการ ให้ติดตั้งใหม่ด้วย Python 3.14 ถ้าไม่ต้องการ ให้เขียน word_breaks: false ใน plan.yaml",
    "the book has no word breaks: the word segmenter (nlpo3) is not available for this Python or machine; "
    "install again with Python 3.14, or write word_breaks: false in plan.yaml",
)


class Format(StrEnum):
    """The formats that a document can be written in; the value is the suffix of the file's name."""

    DOCX = "docx"
    HTML = "html"
    PDF = "pdf"
    XLSX = "xlsx"


class Appearance(NamedTuple):
    """What replaces the built-in looks of a document: the web page's style sheet, the Word file's looks."""

    style_sheet: str | None = None
    looks: WordLooks | None = None


class Written(NamedTuple):
    """The bytes of a file, and notes on what its user should know about it, or on why there is none."""

    content: bytes | None
    notes: list[Message]


def write_document(
    document: Document, format_: Format, *, draft: bool = False, appearance: Appearance | None = None
) -> Written:
    """The document written in a format; `draft` stamps every page with ร่าง.

    Raises ImportError for PDF if the extra `pdf` is not installed.
    """
    return WRITERS[format_](document, draft, appearance or Appearance())


def _web(document: Document, draft: bool, appearance: Appearance) -> Written:
    style_sheet = appearance.style_sheet or (templates_folder() / "book.css").read_text("utf-8")
    book = document.book
    breaks = LineBreaks(WordBreaks(_names(book.info))) if available() else None
    properties = PageProperties(_title(book), charts_of(book), breaks, draft, _own_font(book.info) or "")
    return Written(web_page(with_pictures(document.root, document.pictures), properties, style_sheet), [])


def _word(document: Document, draft: bool, appearance: Appearance) -> Written:
    """The Word file; if it has a contents list, it is laid out once to get the page numbers."""
    looks = appearance.looks or built_in_looks(templates_folder() / "base.docx")
    nodes, notes = _with_word_breaks(sections(document.root), document.book.info)

    def content(labels: PageLabels) -> bytes:
        return _word_content(document, nodes, looks, labels, draft=draft)

    if not entries(nodes):
        return Written(content({}), notes)
    labels, problem = page_labels(content, nodes, _own_font(document.book.info) or looks.font)
    return Written(content(labels), [*notes, *([_without_numbers(problem)] if problem else ())])


def word_without_page_numbers(document: Document) -> bytes:
    """The Word file, its contents list without numbers of pages: made without LibreOffice, to be compared with another."""
    looks = built_in_looks(templates_folder() / "base.docx")
    return _word_content(document, sections(document.root), looks, {})


def _word_content(
    document: Document, nodes: tuple[Section, ...], looks: WordLooks, labels: PageLabels, *, draft: bool = False
) -> bytes:
    info = document.book.info
    typography = info.typography
    # What plan.yaml does not set is taken from the looks.
    size = typography.size if "size" in typography.model_fields_set else None
    properties = Properties(_title(document.book), one_line(info.organization.name), _own_font(info), size, draft)
    return word_file(nodes, properties, looks, labels, document.pictures)


def _pdf(document: Document, draft: bool, _: Appearance) -> Written:
    from antigraft_cli.writers.pdf.pdf_file import PdfProperties, pdf_file  # noqa: PLC0415 - an extra, and 40 MB

    info = document.book.info
    size, name = info.typography.size, one_line(info.organization.name)
    font = _own_font(info) or ""
    properties = PdfProperties(_title(document.book), name, _day(document.book), size, draft, font, _names(info))
    nodes = sections(document.root)
    return Written(*pdf_file(nodes, properties, templates_folder() / "book.typ", document.pictures))


def _workbook(document: Document, draft: bool, _: Appearance) -> Written:
    """The Excel file of the tables of all years, or of a report; what is not a table is not in it."""
    from antigraft_cli.pipeline.workbooks.report_workbook import report_workbook  # noqa: PLC0415 - all three, 50 ms
    from antigraft_cli.pipeline.workbooks.year_workbook import year_workbook  # noqa: PLC0415
    from antigraft_cli.writers.xlsx.excel_file import excel_file  # noqa: PLC0415

    book = document.book
    title, day = _title(book), _day(book)
    if book.report:
        return Written(*excel_file(report_workbook(book, book.report, title, day, draft=draft)))
    return Written(*excel_file(year_workbook(book, title, day, draft=draft)))


WRITERS: Mapping[Format, Callable[[Document, bool, Appearance], Written]] = {
    Format.DOCX: _word,
    Format.HTML: _web,
    Format.PDF: _pdf,
    Format.XLSX: _workbook,
}
"""The writer of each format, called with a document, whether it is a draft, and its looks."""


def _own_font(info: PlanInfo) -> str | None:
    """The font that plan.yaml asks for; None if it leaves that to the looks."""
    return info.typography.font if "font" in info.typography.model_fields_set else None


def _day(book: Book) -> date:
    """The date of a book: of a report that of its round, else of the last revision or the first day of the first year."""
    if book.report:
        return book.report.as_of
    if book.info.revision:
        return book.info.revision.date
    return date((book.year or book.info.period.start) - BUDDHIST_ERA - 1, 10, 1)


def _with_word_breaks(nodes: tuple[Section, ...], info: PlanInfo) -> tuple[tuple[Section, ...], list[Message]]:
    if not info.typography.word_breaks:
        return nodes, []
    if not available():
        return nodes, [_NO_SEGMENTER]
    return in_body_text(nodes, WordBreaks(_names(info))), []


def _names(info: PlanInfo) -> tuple[str, ...]:
    """The names in which no line breaks: of the organisation and its places."""
    lao = info.organization
    return tuple(filter(None, (lao.name, lao.short_name, lao.district, lao.province)))


def _without_numbers(problem: Message) -> Message:
    return Message(
        f"สารบัญยังไม่มีเลขหน้า เพราะ{problem.th} เปิดใน Word คลิกที่สารบัญแล้วกด F9",
        f"the table of contents has no page numbers yet: {problem.en}; in Word, click in it and press F9",
    )


def _title(book: Book) -> str:
    """The document's title in one line."""
    years = book.year or book.info.period.text
    about, of_round = (f"{book.report.name}ตาม", f" รอบ {book.report.months} เดือน") if book.report else ("", "")
    title = f"{about}{one_line(book.info.title)} พ.ศ. {years}{of_round} {one_line(book.info.organization.name)}"
    return typeset(title, book.info.numerals.text).replace(NO_BREAK_SPACE, " ")
