"""The markup that templates produce: a small strict subset of HTML, well-formed as XML.

`parse` reads and checks it, converts its digits by scope, keeps figures together, labels its list items
and fills its contents list, so that all writers share these decisions. Anything that is not in the closed
lists of `vocabulary` is a fault.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Any
from xml.etree import ElementTree as ET

from antigraft_cli.markup.contents_list import fill_contents
from antigraft_cli.markup.figure import figure_problem
from antigraft_cli.markup.ill_formed import MarkupFault, ill_formed, last_trace
from antigraft_cli.markup.list_labels import label_lists
from antigraft_cli.markup.table_grid import grid_problem
from antigraft_cli.markup.vocabulary import CONTENT, ROOM, ROOT, TEXT, misplaced, problems
from antigraft_cli.messages import Message
from antigraft_cli.thai import typeset

Element = ET.Element

_DOCTYPE = re.compile(r"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_PLACE = re.compile("at [^?]*:[0-9]{1,7}")


def parse(html: str, pictures: Container[str] = ()) -> tuple[Element | None, list[MarkupFault]]:
    """The checked tree of a rendered template, and what is wrong with it; if anything is, the tree is None.

    `pictures` are the names that an `img` may have as its `src`.
    There may be processing instructions `<?at FILE:LINE?>` between elements; they say where in the
    template the elements after them come from.
    """
    if found := _DOCTYPE.search(html):
        return None, [ill_formed(html, found.start())]
    try:
        parser = ET.XMLParser(target=ET.TreeBuilder(insert_pis=True))  # noqa: S314 - no DOCTYPE
        root = ET.fromstring(html, parser)  # noqa: S314 - so no entities are declared
    except ET.ParseError as error:
        line, column = error.position
        start = sum(len(each) + 1 for each in html.split("\n")[: line - 1]) + column
        return None, [ill_formed(html, start, error.code)]
    except UnicodeEncodeError as error:  # half of a character, written as an escape
        return None, [ill_formed(html, error.start)]
    reader = _Reader(last_trace(html, html.find("<", html.find("?>") + 1)), pictures)
    reader.read(root, "thai")
    if faults := reader.faults:
        return None, faults
    fill_contents(root)
    for block in root:
        label_lists(block, (), root.get("data-digits", "thai"))
    return root, []


class _Reader:
    """Checks a tree and converts its digits in one walk; `faults` collects what it finds."""

    def __init__(self, trace: str, pictures: Container[str]) -> None:
        self.faults: list[MarkupFault] = []
        self._trace, self._pictures = trace, pictures
        self._ids: set[str] = set()
        self._room = ROOM["portrait"]
        self._links: list[tuple[str, str]] = []

    def read(self, root: Element, digits: str) -> None:
        """Check and convert the whole tree."""
        if root.tag != ROOT:
            self._report(misplaced(root.tag), f"<{root.tag}")
        self._element(root, digits, 0)
        self.faults += [
            MarkupFault(
                Message(f'ไม่มี id="{target}" ให้ลิงก์ไปถึง', f'there is no id="{target}" to link to'),
                trace=trace,
                word=f"#{target}",
            )
            for target, trace in self._links
            if target not in self._ids
        ]

    def _element(self, element: Element, digits: str, depth: int) -> None:
        tag, attributes = element.tag, element.items()
        holds = CONTENT.get(tag)
        if attributes or holds is None:
            self._attributes(element, tuple(attributes))
            digits = element.get("data-digits", digits)
        if tag == "section":
            self._room = ROOM.get(element.get("data-page", ""), ROOM["portrait"])
        if depth > _MAX_DEPTH:
            self._report(Message("แท็กซ้อนกันลึกเกินไป", "elements are nested too deeply"))
        elif holds is not None:
            start = self._trace
            self._children(element, holds, digits, depth + 1)
            if tag in _OF_PARTS and not self.faults and (problem := self._problem_inside(element)):
                message, hint = problem
                self.faults.append(MarkupFault(message, trace=start, word=f"<{tag}", hint=hint))

    def _problem_inside(self, element: Element) -> tuple[Message, Message] | None:
        """What is wrong with the parts of one of `_OF_PARTS` that are right each by itself, and what to do."""
        if element.tag == "table":
            return grid_problem(element, self._room)
        return figure_problem(element, self._pictures)

    def _attributes(self, element: Element, attributes: tuple[tuple[str, str], ...]) -> None:
        for message, word in problems(element.tag, attributes):
            self._report(message, word)
        if identity := element.get("id"):
            if identity in self._ids:
                self._report(
                    Message(f'id="{identity}" ซ้ำกับที่อื่น', f'id="{identity}" is used twice'), f'id="{identity}"'
                )
            self._ids.add(identity)
        if (target := element.get("href", "")).startswith("#"):
            self._links.append((target.removeprefix("#"), self._trace))

    def _children(self, element: Element, holds: frozenset[str], digits: str, depth: int) -> None:
        takes_text = TEXT in holds
        child: Any
        for child in element[:]:
            if callable(child.tag):  # a processing instruction
                self._instruction(child.text or "")
                _drop(element, child)
                continue
            if child.tag not in holds and child.tag in CONTENT:
                self._report(misplaced(child.tag, element.tag), f"<{child.tag}")
            self._element(child, digits, depth)
            if tail := child.tail:
                if takes_text:
                    child.tail = typeset(tail, digits)
                elif not tail.isspace():
                    self._report(misplaced(TEXT, element.tag))
        if text := element.text:
            if takes_text:
                element.text = typeset(text, digits)
            elif not text.isspace():
                self._report(misplaced(TEXT, element.tag))

    def _instruction(self, text: str) -> None:
        if _PLACE.fullmatch(text):
            self._trace = text.removeprefix("at ")
        else:
            self._report(Message(f"ไม่รองรับ <?{text}?>", f"unsupported <?{text}?>"), f"<?{text}")

    def _report(self, message: Message, word: str = "") -> None:
        self.faults.append(MarkupFault(message, trace=self._trace, word=word))


_OF_PARTS = ("table", "figure")

_MAX_DEPTH = 50
"""Levels of nested elements; a book has a dozen."""


def _drop(element: Element, child: Element) -> None:
    """Remove a processing instruction from the tree, but keep the text after it."""
    index = list(element).index(child)
    if index:
        element[index - 1].tail = (element[index - 1].tail or "") + (child.tail or "")
    else:
        element.text = (element.text or "") + (child.tail or "")
    element.remove(child)
