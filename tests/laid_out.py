"""The tested books as laid out by LibreOffice, each once: their pages, and where each paragraph is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import docx

import stand_in_font
from antigraft_cli.markup.nodes import Pair, Paragraph, Table, captions, sections
from antigraft_cli.markup.parsing import Element
from antigraft_cli.model.plan import Plan
from antigraft_cli.pipeline.check import check_plan
from books import BOOKS, made
from pdf_pages import Line, Page, convert, fonts, pages


class LaidOut(NamedTuple):
    """A laid-out book; `year` is None for the book of all years, `head` its running head."""

    plan: Plan
    year: int | None
    head: str
    pages: tuple[Page, ...]
    fonts: set[str]


LAID_OUT = ("pa-sak", "example", "pa-sak-2568", "forty-projects", "strained", "without-word-breaks")
"""The books in the tests of pages: one of each kind."""


@cache
def laid_out(name: str) -> LaidOut:
    """One of `BOOKS`, laid out in the stand-in for its font."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        wanted = BOOKS[name](folder)
        book = _by_command(wanted.folder, folder) if name in NUMBERED else _saved(name, folder)
        pdf = convert(book, folder)
        head = docx.Document(str(book)).core_properties.title
        return LaidOut(check_plan(wanted.folder).plan, wanted.year, head, pages(pdf), fonts(pdf))


NUMBERED = ("example", "forty-projects")
"""The books whose contents list shows page numbers: making them needs LibreOffice, too."""


def _by_command(plan: Path, folder: Path) -> Path:
    command = [sys.executable, "-m", "antigraft_cli", "render", str(plan), "-o", str(folder / "made")]
    # With the book's font, because the contents list counts the pages that it gives.
    environment = {**os.environ, "FONTCONFIG_FILE": str(stand_in_font.make(folder / "fonts"))}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    (book,) = (folder / "made").glob("*.docx")
    return book


def _saved(name: str, folder: Path) -> Path:
    (folder / "book.docx").write_bytes(made(name).content)
    return folder / "book.docx"


def bare(text: str) -> str:
    """A text without whitespace, word breaks, the leader of a contents list, and marks, which poppler misplaces."""
    return _NOT_COMPARED.sub("", text)


_NOT_COMPARED = re.compile("[\\s\u200b\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|\\.{4,} ?[ก-ฮ๐-๙]+$")


class Placed(NamedTuple):
    """A paragraph with the place of each of its lines: the page's index and the distance from its top."""

    paragraph: Paragraph
    lines: tuple[tuple[int, float], ...]

    @property
    def text(self) -> str:
        """Its label and text."""
        return self.paragraph.label + "".join(run.text for run in self.paragraph.runs)

    @property
    def page_indexes(self) -> list[int]:
        """The page of each line."""
        return [page for page, _ in self.lines]


def placed(root: Element, book: LaidOut) -> Iterator[Placed]:
    """Every paragraph of the upright pages with its lines; fails if the pages hold other text, or less."""
    lines = (
        (index, line)
        for index, page in enumerate(book.pages)
        if not page.landscape
        for line in below_head(book, page)
    )
    upright = (section for section in sections(root) if section.page == "portrait")
    for block in (each for section in upright for each in section.blocks):
        if isinstance(block, Table | Pair):
            _pass_over(block, lines)
        else:
            yield from (_taken(Placed(each, ()), lines) for each in captions(block) if each.runs)
    assert list(lines) == []


def _pass_over(block: Table | Pair, lines: Iterator[tuple[int, Line]]) -> None:
    """The lines of what stands beside each other: they follow each other by rows, not by cells or captions."""
    rows = block.head + block.body + block.foot if isinstance(block, Table) else ()
    runs = [
        *(run for each in captions(block) for run in each.runs),
        *(run for row in rows for cell in row for run in cell.runs),
    ]
    wanted, found = sorted(bare("".join(run.text for run in runs))), ""
    while len(found) < len(wanted):
        found += bare(next(lines, (0, _NOTHING))[1].text)
    assert sorted(found) == wanted


def below_head(book: LaidOut, page: Page) -> list[Line]:
    """The lines of a page without its number and running head, which cover pages lack."""
    lines, head = [line for line in page.lines if bare(line.text)], bare(book.head)
    if not lines or not lines[0].text.startswith("- "):
        return lines
    del lines[0]
    while head:
        head = _without(head, lines.pop(0))
    return lines


def _taken(paragraph: Placed, lines: Iterator[tuple[int, Line]]) -> Placed:
    """The paragraph with the places of its lines; a label and its text are one line."""
    rest = bare(paragraph.text)
    taken: dict[tuple[int, float], None] = {}
    while rest:
        index, line = next(lines, (0, _NOTHING))
        rest = _without(rest, line)
        taken[index, round(line.top)] = None
    return paragraph._replace(lines=tuple(taken))


_NOTHING = Line("", 0, 0, 0, 0)


def _without(text: str, line: Line) -> str:
    """What is left of a text after its first line."""
    first = bare(line.text)
    assert first, f"no page holds {text}"
    assert text.startswith(first), (first, text)
    return text[len(first) :]
