"""One document's tree in each format."""

from __future__ import annotations

from datetime import date

from antigraft_cli.cli.overview import overview_of
from antigraft_cli.diagnostics import Message
from antigraft_cli.documents.context import Book
from antigraft_cli.documents.render import templates_folder
from antigraft_cli.markup import Element
from antigraft_cli.model.plan import PlanInfo
from antigraft_cli.nodes import Section, sections
from antigraft_cli.thai import BUDDHIST_ERA, convert_digits
from antigraft_cli.writers.docx.body import PageLabels
from antigraft_cli.writers.docx.contents import entries
from antigraft_cli.writers.docx.layout import page_labels
from antigraft_cli.writers.docx.looks import Looks, built_in_looks
from antigraft_cli.writers.docx.write import Properties
from antigraft_cli.writers.docx.write import write as write_docx
from antigraft_cli.writers.html.page import write as write_html
from antigraft_cli.writers.pdf import write as pdf
from antigraft_cli.writers.word_breaks import WordBreaks, available, in_body_text

_NO_SEGMENTER = Message(
    "เล่มนี้ไม่มีจุดตัดคำ เพราะส่วนที่ใช้ตัดคำ (nlpo3) ยังไม่มีสำหรับ Python รุ่นนี้หรือเครื่องนี้ "
    "ถ้าต้องการ ให้ติดตั้งใหม่ด้วย Python 3.14 ถ้าไม่ต้องการ ให้เขียน word_breaks: false ใน plan.yaml",
    "the book has no word breaks: their segmenter (nlpo3) is not there for this Python or machine; "
    "install again with Python 3.14, or write word_breaks: false in plan.yaml",
)


def written(
    root: Element,
    book: Book,
    format_: str,
    draft: bool,
    style_sheet: str | None = None,
    looks: Looks | None = None,
) -> tuple[bytes, list[Message]]:
    """The bytes of the document as `docx`, `html` or `pdf`, and what the reader should know of it.

    `style_sheet` is the look of the web page, `looks` of the Word file: the built-in ones where they are left out.
    """
    if format_ == "html":
        style_sheet = style_sheet or (templates_folder() / "book.css").read_text("utf-8")
        return write_html(root, _title(book), style_sheet, overview_of(book), draft=draft), []
    if format_ == "pdf":
        return _pdf(root, book, draft)
    return _word(root, book, draft, looks or built_in_looks(templates_folder() / "base.docx"))


def _word(root: Element, book: Book, draft: bool, looks: Looks) -> tuple[bytes, list[Message]]:
    """The Word file; with a contents list it is laid out once, for the numbers of the pages."""
    typography = book.info.typography
    # What plan.yaml leaves open is as the looks have it.
    font = typography.font if "font" in typography.model_fields_set else None
    size = typography.size if "size" in typography.model_fields_set else None
    properties = Properties(_title(book), book.info.organization.name, font, size, draft)
    nodes, notes = _with_word_breaks(sections(root), book.info)

    def content(labels: PageLabels) -> bytes:
        return write_docx(nodes, properties, looks, labels)

    if not entries(nodes):
        return content({}), notes
    labels, problem = page_labels(content, nodes, font or looks.font)
    return content(labels), [*notes, *([_without_numbers(problem)] if problem else ())]


def _pdf(root: Element, book: Book, draft: bool) -> tuple[bytes, list[Message]]:
    size, name = book.info.typography.size, book.info.organization.name
    properties = pdf.Properties(_title(book), name, _day(book), size, draft)
    # Typst knows where Thai words end: no word breaks.
    return pdf.write(sections(root), properties, templates_folder() / "book.typ")


def _day(book: Book) -> date:
    """The day that a book is of: of its last revision, else the first of its first fiscal year."""
    if book.info.revision:
        return book.info.revision.date
    return date((book.year or book.info.period.start) - BUDDHIST_ERA - 1, 10, 1)


def _with_word_breaks(nodes: tuple[Section, ...], info: PlanInfo) -> tuple[tuple[Section, ...], list[Message]]:
    if not info.typography.word_breaks:
        return nodes, []
    if not available():
        return nodes, [_NO_SEGMENTER]
    lao = info.organization
    names = filter(None, (lao.name, lao.short_name, lao.district, lao.province))
    return in_body_text(nodes, WordBreaks(names)), []


def _without_numbers(problem: Message) -> Message:
    return Message(
        f"สารบัญยังไม่มีเลขหน้า เพราะ{problem.th} เปิดใน Word คลิกที่สารบัญแล้วกด F9",
        f"the contents have no page numbers yet: {problem.en}; in Word, click on the contents and press F9",
    )


def _title(book: Book) -> str:
    """The document's title in one line."""
    period = book.info.period
    years = str(book.year) if book.year else f"{period.start}-{period.end}"
    title = f"{''.join(book.info.title.splitlines())} พ.ศ. {years} {book.info.organization.name}"
    return convert_digits(title, book.info.numerals.text)
