"""Books of a plan as an officer edits them in Word, made by python-docx, beside the plan's files as they have to become.

The files are edited as lines of text, by nothing that the program itself uses to edit them.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import NamedTuple

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from antigraft_cli.model.plan import Plan
from antigraft_cli.model.variables import fill, names_of
from antigraft_cli.pipeline.book_import.import_into import returned
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.compose import book_of, compose
from antigraft_cli.pipeline.plan_edits import PlanEdits
from antigraft_cli.pipeline.write import word_without_page_numbers
from antigraft_cli.source.plan_files import PLAN_FILE
from antigraft_cli.source.tree import Path, Scalar
from antigraft_cli.thai import arabic_digits, clean
from books import PLANS
from random_edits import nodes, root_of


@cache
def checked(name: str) -> CheckedPlan:
    """One of the sample plans."""
    return check_plan(PLANS / name)


@cache
def own_book(name: str, year: int | None = None) -> bytes:
    """Its book, or that of one year."""
    contents = book_of(checked(name).plan, year)
    assert contents
    document, _ = compose(contents)
    assert document
    return word_without_page_numbers(document)


def opened(name: str, year: int | None = None) -> Document:
    return docx.Document(io.BytesIO(own_book(name, year)))


def brought_back(name: str, book: Document) -> PlanEdits:
    """What an edited book changes in its plan."""
    saved = io.BytesIO()
    book.save(saved)
    result = returned(checked(name), saved.getvalue())
    assert isinstance(result, PlanEdits), result
    return result


def written(name: str, result: PlanEdits, *, delete: bool = False) -> dict[str, str]:
    """The files that are written, and "" for one that is deleted."""
    files = result.files(checked(name).folder, delete=delete)
    assert isinstance(files, dict), files
    return {each: (content or b"").decode() for each, content in files.items()}


class Spot(NamedTuple):
    """A text of a file that stands on one line, and the only paragraph of the book that shows it."""

    file: str
    path: Path
    node: Scalar
    paragraph: Paragraph

    @property
    def list(self) -> tuple[str, Path]:
        """The list or map that holds the text."""
        return self.file, self.path[:-1]


@dataclass
class Line:
    """A line of a file: what it becomes, what comes behind it, and whether it goes."""

    text: str
    behind: list[str] = field(default_factory=list)
    deleted: bool = False


class EditedBook:
    """A plan's book that is being edited, and its files."""

    def __init__(self, name: str, random: Random) -> None:
        self.name, self.random = name, random
        self.book, self.plan = opened(name), checked(name).plan
        self.texts = {each: file.text for each, file in checked(name).folder.files.items()}
        self.lines = {each: [Line(line) for line in text.split("\n")] for each, text in self.texts.items()}
        self.spots = list(_spots(self.book, self.plan, self.texts))
        self.taken: set[object] = set()

    def take(self, *places: object) -> bool:
        """Whether nothing has been edited there yet; it is taken now."""
        if self.taken & set(places):
            return False
        self.taken |= set(places)
        return True

    def line(self, file: str, index: int) -> Line:
        return self.lines[file][self.texts[file].count("\n", 0, index)]

    def write(self, file: str, start: int, end: int, new: str) -> None:
        """Put a text in the place of another on its line."""
        text = self.texts[file]
        column, line = start - text.rfind("\n", 0, start) - 1, self.line(file, start)
        assert line.text[column : column + end - start] == text[start:end]
        line.text = line.text[:column] + new + line.text[column + end - start :]

    def expected(self, *, delete: bool) -> dict[str, str]:
        """The files that differ from those of the plan, as they have to be."""
        made = {file: "\n".join(self._written(file, delete=delete)) for file in self.lines}
        return {file: text for file, text in made.items() if text != self.texts[file]}

    def _written(self, file: str, *, delete: bool) -> Iterator[str]:
        for line in self.lines[file]:
            yield from [] if delete and line.deleted else [line.text]
            yield from line.behind


def shown(text: str) -> str:
    """A text of the book as it is looked for."""
    return arabic_digits(clean(text)).replace("–", "-").replace("\t", " ").replace("\n", " ")


def _spots(book: Document, plan: Plan, texts: dict[str, str]) -> Iterator[Spot]:
    names = names_of(checked(plan.id).folder.files[PLAN_FILE].root)
    paragraphs = [
        each
        for each in (Paragraph(element, book._body) for element in book.element.body.iter(qn("w:p")))
        if not (each.style and each.style.name and each.style.name.startswith("toc"))
    ]
    all_shown = [shown(each.text) for each in paragraphs]
    for file, text in texts.items():
        for path, node in nodes(root_of(text)) if not file.startswith("results/") else ():
            if isinstance(node, Scalar) and len(node.text) > 8 and "\n" not in text[node.start : node.end].strip():
                wanted = shown(fill(node.text, names))
                found = [place for place, each in enumerate(all_shown) if wanted in each]
                if len(found) == 1:
                    yield Spot(file, path, node, paragraphs[found[0]])
