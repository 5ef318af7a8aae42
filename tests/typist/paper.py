"""Where text is typed, with the traces that years in Word leave in it."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from strangers.typing import drawn_box, new_page
from typist.notes import Footnotes, parts_of
from typist.officer import Officer

_CHANGED = f'w:id="9" w:author="ผู้ทบทวน" w:date="2567-07-01T09:00:00Z" {nsdecls("w")}'


class Paper:
    """A document's body, or a cell, of which the first paragraph is there already."""

    def __init__(self, officer: Officer, document: Document, place: Document | _Cell) -> None:
        self.officer, self.document, self.place = officer, document, place
        self._fresh = isinstance(place, _Cell)
        self.running_head: str | None = None
        self.running_place = ""
        self.page = 1
        self.footnotes = Footnotes()

    def cell(self, cell: _Cell) -> Paper:
        """The same hand in a cell."""
        paper = Paper(self.officer, self.document, cell)
        paper.footnotes = self.footnotes
        return paper

    def line(
        self, text: str, *, bold: bool = False, center: bool = False, indent: float = 0, style: str | None = None
    ) -> Paragraph:
        """A paragraph; a line end in the text is a soft break, a tab a tab."""
        return self.pieces([(text, bold)], center=center, indent=indent, style=style)

    def pieces(
        self, pieces: list[tuple[str, bool]], *, center: bool = False, indent: float = 0, style: str | None = None
    ) -> Paragraph:
        """A paragraph of texts that are bold or not."""
        paragraph = self._paragraph(style)
        if center:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if indent:
            paragraph.paragraph_format.left_indent = Cm(indent)
        for text, bold in pieces:
            for place, part in enumerate(parts_of(text)):
                typed = self.officer.digits(part)
                if place % 2:
                    self.footnotes.refer(paragraph, typed)
                elif part:
                    self._typed(paragraph, self._spaced(typed), bold)
        self._comment(paragraph)
        return paragraph

    def _comment(self, paragraph: Paragraph) -> None:
        """What a reader says beside a paragraph, where somebody has read the book."""
        if self.officer.habit("comments", "no", "no", "no", "yes") == "yes" and self.officer.chance(0.1):
            runs = paragraph.runs
            if runs:
                self.document.add_comment(runs, text="โปรดตรวจสอบข้อความนี้ ปี 2567", author="ผู้ทบทวน")

    def _paragraph(self, style: str | None) -> Paragraph:
        if self._fresh:
            self._fresh = False
            return self.place.paragraphs[0]
        return self.place.add_paragraph(style=style)

    def blank(self) -> None:
        """An empty line, where the officer leaves one."""
        if self.officer.habit("blank lines", "no", "no", "yes") == "yes":
            self._paragraph(None)

    def paste(self, start: int) -> None:
        """The body's last parts once more, from the one with this number on."""
        body = self.document.element.body
        for part in list(body)[start - 1 : -1]:
            body.insert(len(body) - 1, deepcopy(part))

    def turn(self) -> None:
        """A new page, with the head that the officer types into each, if they do."""
        way = self.officer.habit("page break", "paragraph", "paragraph", "before", "none")
        if way == "paragraph":
            new_page(self.document)
        elif way == "before":
            self.document.add_paragraph().paragraph_format.page_break_before = True
        self.page += 1
        head = self.officer.habit(
            "typed page heads", "no", "no", "no", "number", "dashes", "title", "box", "long box"
        )
        if way == "none" or head == "no":
            return
        if head in ("box", "long box"):
            whole = f"{self.running_head} {self.running_place}"
            text = self.running_head if head == "box" else whole
            drawn_box(self.document, [self.officer.digits(f"{text}")])
            return
        typed = {
            "number": f"{self.page}",
            "dashes": f"- {self.page} -",
            "title": f"{self.running_head} หน้า {self.page}",
        }
        self.line(typed[head], center=True)

    def _spaced(self, text: str) -> str:
        way = self.officer.habit("blanks", "plain", "plain", "plain", "no-break", "zero-width", "double")
        if way == "no-break":
            return "".join("\u00a0" if sign == " " and self.officer.chance(0.4) else sign for sign in text)
        if way == "double":
            return "".join("  " if sign == " " and self.officer.chance(0.3) else sign for sign in text)
        if way == "zero-width":
            return "".join(f"{sign}\u200b" if sign == "า" and self.officer.chance(0.4) else sign for sign in text)
        return text

    def _typed(self, paragraph: Paragraph, text: str, bold: bool) -> None:
        way = self.officer.habit("traces", "none", "none", "runs", "tracked", "control", "link", "bookmarks")
        if way == "none" or "\n" in text or "\t" in text or len(text) < 6 or self.officer.chance(0.6):
            paragraph.add_run(text).bold = bold
            return
        cut = self.officer.random.randint(1, len(text) - 1)
        first, second = text[:cut], text[cut:]
        paragraph.add_run(first).bold = bold
        _TRACES[way](paragraph, second, bold)


def _runs(paragraph: Paragraph, text: str, bold: bool) -> None:
    for sign in text:
        paragraph.add_run(sign).bold = bold


def _wrapped(paragraph: Paragraph, before: str, text: tuple[str, bool], after: str) -> None:
    element: Any = parse_xml(f"<w:r {nsdecls('w')}/>")
    run = Run(element, paragraph)
    run.text, run.bold = text
    wrapper: Any = parse_xml(before + after)
    inner = wrapper.find(".//{*}sdtContent")
    (wrapper if inner is None else inner).append(run._r)
    paragraph._p.append(wrapper)


def _tracked(paragraph: Paragraph, text: str, bold: bool) -> None:
    paragraph._p.append(parse_xml(f"<w:del {_CHANGED}><w:r><w:delText>ข้อความเดิม</w:delText></w:r></w:del>"))
    _wrapped(paragraph, f"<w:ins {_CHANGED}>", (text, bold), "</w:ins>")


def _control(paragraph: Paragraph, text: str, bold: bool) -> None:
    _wrapped(paragraph, f"<w:sdt {nsdecls('w')}><w:sdtContent>", (text, bold), "</w:sdtContent></w:sdt>")


def _link(paragraph: Paragraph, text: str, bold: bool) -> None:
    _wrapped(paragraph, f'<w:hyperlink {nsdecls("w")} w:anchor="_Toc1">', (text, bold), "</w:hyperlink>")


def _bookmarks(paragraph: Paragraph, text: str, bold: bool) -> None:
    paragraph._p.append(parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="5" w:name="_GoBack"/>'))
    paragraph._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="5"/>'))
    paragraph._p.append(parse_xml(f'<w:proofErr {nsdecls("w")} w:type="spellStart"/>'))
    paragraph.add_run(text).bold = bold


_TRACES = {"runs": _runs, "tracked": _tracked, "control": _control, "link": _link, "bookmarks": _bookmarks}
