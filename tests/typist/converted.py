"""A typed book as a converter makes a Word file of its PDF: a paragraph a line, sara am in two pieces, numbered pages."""

from __future__ import annotations

import io
import re
from copy import deepcopy

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from antigraft_cli.thai import display_width
from strangers.typing import saved, wrapped
from typist.officer import Officer

_WIDTH = 74
_MARK = re.compile(r"\(?[0-9๐-๙ก-ฮ]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]\s+|[-–•]\s+")
_INDENT, _HANGING = 2.5, 0.7


def converted(data: bytes, seed: int) -> bytes:
    """The file with each line of its running text in a paragraph of its own."""
    officer = Officer(seed)
    document = docx.Document(io.BytesIO(data))
    am = officer.habit("converted sara am", "whole", "split", "apart")
    for paragraph in document.paragraphs:
        _broken(paragraph)
    for text in document.element.body.iter("{*}t"):
        if am != "whole" and text.text:
            text.text = text.text.replace("ำ", "ํา" if am == "split" else " ำ")
    return saved(document)


def _broken(paragraph: Paragraph) -> None:
    text = _settled(paragraph)
    centered = paragraph.alignment == WD_ALIGN_PARAGRAPH.CENTER
    lines = wrapped(text, _WIDTH)
    if not text or centered or {"\n", "\t"} & set(text.strip()):
        return
    mark = _MARK.match(text.strip())
    if len(lines) < 2:
        if display_width(text) > 40 and not mark and not paragraph.runs[0].bold:
            paragraph.paragraph_format.first_line_indent = Cm(_INDENT)
        return
    left = paragraph.paragraph_format.left_indent or Cm(0)
    first = paragraph.runs[0]
    at = paragraph._p
    first.text = lines[0]
    paragraph.paragraph_format.first_line_indent = Cm(_HANGING if mark else _INDENT)
    for line in lines[1:]:
        below = deepcopy(at)
        at.addnext(below)
        at = below
        made = Paragraph(below, paragraph._parent)
        made.runs[0].text = line
        made.paragraph_format.first_line_indent = Cm(0)
        made.paragraph_format.left_indent = left


def _settled(paragraph: Paragraph) -> str:
    """The text of a paragraph, in its first run alone; empty where it holds more than text."""
    if any(
        paragraph._p.iterfind(f".//{{*}}{name}") for name in ("sym", "drawing", "pict", "footnoteReference", "br")
    ):
        return ""
    gone = {text for removed in paragraph._p.iter("{*}del") for text in removed.iter("{*}t", "{*}delText")}
    written = [text for text in paragraph._p.iter("{*}t") if text not in gone]
    whole = "".join(text.text or "" for text in written)
    runs = [run for run in paragraph.runs if run.text]
    tabs = sum("\t" in run.text for run in paragraph.runs)
    if not runs or tabs > paragraph.text.startswith("\t"):
        return ""
    for element in list(paragraph._p):
        if element not in (paragraph._p.pPr, runs[0]._r):
            paragraph._p.remove(element)
    runs[0].text = whole
    return whole
